//! Walks by classes: who of a role is who does not matter, so larger circles can be walked, and what is found can be played.

use crate::common::played::sketch;
use reweave::Flow;
use reweave::walk::{Walk, Walks};

#[track_caller]
fn walk(flow: &Flow, walks: Walks) -> Walk {
    let walk = flow.walk(walks.by_classes());
    assert!(walk.is_complete());
    assert_eq!(walk.unbounded(), None);
    walk
}

/// Every class that has a way to it is reached by real moves.
fn unplayed(walk: &Walk) -> usize {
    (0..walk.states()).filter(|&state| walk.reach(state).is_none()).count()
}

/// What there is seat by seat is there by classes, and the other way round.
#[test]
fn fewer_states_stand_for_all() {
    for (file, most) in [("circle-sharing-sketch", 0), ("circle-sketch", 30)] {
        let flow = sketch(file);
        let walks = || Walks::roles([("keeper", 1), ("member", 3)]);
        let (all, classes) = (flow.walk(walks()), walk(&flow, walks()));
        println!("{file}: {} places, {} classes of them", all.cursors(), classes.cursors());
        assert!(classes.cursors() * 2 < all.cursors());
        assert_eq!(all.longest_path(), classes.longest_path());
        // Where the order of seats lets nobody come, the rules are walked all the same.
        let unplayed = unplayed(&classes);
        println!("  {unplayed} of {} states without real moves", classes.states());
        assert!(unplayed <= most, "{unplayed}");
    }
}

/// A circle that is too large to be walked seat by seat.
#[track_caller]
fn large(file: &str, members: usize) {
    let walk = walk(&sketch(file), Walks::roles([("keeper", 1), ("member", members)]));
    println!("{file} with {}: {} classes", members + 1, walk.cursors());
    assert!(walk.cursors() < 34_000);
}

#[test]
fn fifteen_people_share() {
    large("circle-sharing-sketch", 14);
}

#[test]
fn eight_people_repair() {
    large("circle-sketch", 7);
}
