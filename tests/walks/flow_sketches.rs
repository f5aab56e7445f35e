//! Larger flows, as data: they load, every state that they can reach is visited, and every loop in them has a bound.
//!
//! They are sketches: what the model cannot carry yet is left out of them.

use crate::common::played::sketch;
use reweave::walk::Walks;

/// Visits every state; says which steps nobody is ever asked, with so many people.
#[track_caller]
fn walk(file: &str, seats: usize, never_asked: &[&str]) {
    let flow = sketch(file);
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

#[test]
fn harm_done_with_a_keeper() {
    // Nobody is there as a supporter.
    walk("accountability-sketch", 3, &["sup-gate", "sup-door", "support"]);
    walk("accountability-sketch", 5, &[]);
}
