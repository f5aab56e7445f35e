//! Walks by classes: who of a role is who does not matter, so larger circles can be walked, and what is found can be played.

use crate::common::played::sketch;
use crate::common::table::{all_choose, done, one_door, sound, tells};
use reweave::flow::{Ask, Choice, Step, To, Who};
use reweave::walk::{Walk, Walks};
use reweave::{Flow, Stage};

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
    for (file, most) in [("circle", 0), ("circle+repair", 30)] {
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

/// Of an answer that waits for others a place holds only as much as can decide where it leads.
#[test]
fn answers_that_lead_to_the_same_are_one_place() {
    let places = |willing: &[&str]| {
        let choose = Step::new("choose", Stage::Naming, Who::Everyone, Ask::Choice).unseen();
        let willing = willing.iter().map(|id| Choice::new(id, To::step("tell")));
        let choose = willing.fold(choose, Step::option).option(Choice::new("no", To::step("done")));
        let tell = tells("tell", Who::Lead, To::step("done"));
        let flow = sound(one_door((2, 2), To::step("choose")).step(choose).step(tell).step(done()));
        flow.walk(Walks::with(2)).cursors()
    };
    assert_eq!(places(&["gladly", "yes"]), places(&["yes"]));
}

/// Who gave which answer does not matter, only how often it was given.
#[test]
fn answers_are_one_class_whoever_gave_them() {
    let choose = Step::new("choose", Stage::Naming, Who::Everyone, Ask::Choice)
        .unseen()
        .option(Choice::new("more", To::step("more")))
        .option(Choice::new("enough", To::step("done")));
    let more = all_choose("more", &["on"], &To::step("done"));
    let flow = sound(one_door((3, 3), To::step("choose")).step(choose).step(more).step(done()));
    let walk = walk(&flow, Walks::with(3));
    // If it mattered who of two wanted more and who had enough, there would be one more.
    assert_eq!(walk.cursors(), 26);
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
    large("circle", 14);
}

#[test]
fn eight_people_repair() {
    large("circle+repair", 7);
}
