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

#[test]
fn fewer_states_stand_for_all() {
    for (file, members) in [("circle-sharing-sketch", 3), ("circle-sketch", 3)] {
        let flow = sketch(file);
        let walks = || Walks::roles([("keeper", 1), ("member", members)]);
        let (all, classes) = (flow.walk(walks()), walk(&flow, walks()));
        println!("{file}: {} places, {} classes", all.cursors(), classes.cursors());
        println!("  {} of {} states without real moves", unplayed(&classes), classes.states());
    }
}

#[test]
fn circles_that_are_too_large_to_walk_seat_by_seat() {
    for (file, members, most) in [("circle-sharing-sketch", 7, 1), ("circle-sketch", 5, 1)] {
        let flow = sketch(file);
        let start = std::time::Instant::now();
        let classes = walk(&flow, Walks::roles([("keeper", 1), ("member", members)]).at_most(3_000_000));
        println!("{file} with {}: {} classes {:?} {most}", members + 1, classes.cursors(), start.elapsed());
        println!("  {} of {} states without real moves", unplayed(&classes), classes.states());
    }
}
