//! Larger flows: every state that they can reach is visited, every step is asked of somebody, and every loop in them has a bound.

use crate::common::played::sketch;
use reweave::Flow;
use reweave::flows::{Accountability, BegunBy};
use reweave::walk::Walks;

/// Visits every state; says which steps nobody is ever asked, with so many people.
#[track_caller]
fn walk(file: &str, seats: usize, never_asked: &[&str]) {
    walk_flow(&sketch(file), file, seats, never_asked);
}

#[track_caller]
fn walk_flow(flow: &Flow, file: &str, seats: usize, never_asked: &[&str]) {
    let walk = flow.walk(Walks::with(seats));
    println!(
        "{file} with {seats}: {} states, {} places, longest path {}",
        walk.states(),
        walk.cursors(),
        walk.longest_path()
    );
    assert!(walk.is_complete(), "{file} with {seats}");
    assert_eq!(walk.unbounded(), None, "{file} with {seats}");
    let answers = |id: &str| walk.heaviest(|answer| Some(usize::from(*answer.step == *id)));
    let never: Vec<&str> = flow
        .steps()
        .iter()
        .map(|step| step.id.as_str())
        .filter(|id| answers(id).is_none_or(|(count, _)| count == 0))
        .collect();
    assert_eq!(never, never_asked, "{file} with {seats}");
}

#[test]
fn two_people_with_a_whole_turn_each() {
    walk("dyad-sketch", 2, &[]);
}

#[test]
fn a_circle_in_which_people_share() {
    walk("circle", 5, &[]);
}

#[test]
fn a_circle_that_repairs() {
    walk("circle+repair", 5, &[]);
}

/// With up to two supporters.
#[test]
fn harm_done_with_a_keeper() {
    let flow = Flow::accountability();
    // Nobody is there as a supporter.
    walk_flow(&flow, "accountability", 3, &["supporter-gate", "supporter-door", "support"]);
    walk_flow(&flow, "accountability", 4, &[]);
    walk_flow(&flow, "accountability", 5, &[]);
}

#[test]
fn harm_that_the_harmed_person_names() {
    let flow = Accountability::new().begun_by(BegunBy::Harmed).flow();
    walk_flow(&flow, "begun by the harmed", 5, &[]);
    let minor = Accountability::new().begun_by(BegunBy::Harmed).minor_harm().flow();
    walk_flow(&minor, "begun by the harmed, minor", 4, &[]);
}

#[test]
fn harm_done_without_a_keeper() {
    let flow = Accountability::new().minor_harm().flow();
    walk_flow(&flow, "minor harm", 2, &["supporter-gate", "supporter-door", "support", "help"]);
    walk_flow(&flow, "minor harm", 4, &[]);
}

#[test]
fn harm_about_which_people_only_write() {
    for by in [BegunBy::Responsible, BegunBy::Harmed] {
        walk_flow(&Accountability::new().begun_by(by).letters_only().flow(), "letters", 3, &[]);
    }
    // Two who have nobody else.
    walk_flow(&Accountability::new().minor_harm().letters_only().flow(), "letters of two", 2, &[]);
}
