//! Walks by classes: who of a role is who does not matter, so larger circles can be walked, and what is found can be played.

use std::fs;

use reweave::Flow;
use reweave::flow::FlowDraft;
use reweave::walk::{Walk, Walks};

#[track_caller]
fn sketch(file: &str) -> Flow {
    let path = format!("{}/tests/data/{file}.json", env!("CARGO_MANIFEST_DIR"));
    let draft: FlowDraft = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    draft.check().unwrap_or_else(|faults| panic!("{file}: {faults}"))
}

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

#[test]
fn circles_that_are_too_large_to_walk_seat_by_seat() {
    for (file, members) in [("circle-sharing-sketch", 14), ("circle-sketch", 7)] {
        let walk = walk(&sketch(file), Walks::roles([("keeper", 1), ("member", members)]));
        println!("{file} with {}: {} classes", members + 1, walk.cursors());
        assert!(walk.cursors() < 34_000);
    }
}
