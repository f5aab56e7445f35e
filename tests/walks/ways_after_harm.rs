//! How long each way through the flow for harm is for each who takes part, beside what was planned for it.

use crate::common::played::Played;
use crate::measured::{Ways, is_without_a_miss};
use reweave::flows::{Accountability, BegunBy};
use reweave::walk::WalkEdge;
use reweave::{MoveKind, Seat};

/// The roles of the seats where whoever did it begins, with one supporter.
const ROLES: [&str; 4] = ["responsible", "keeper", "harmed", "supporter"];

/// The steps at which it is decided which way is taken, and what is chosen there for it.
fn is_on(way: &str, edge: &WalkEdge<'_>) -> bool {
    let chosen = edge.option.map_or("", |id| id.as_str());
    match edge.step.as_str() {
        "contact" => (chosen == "could-not-hurt") == (way != "change"),
        "acknowledge" | "their-door" => chosen == "i-did-it",
        "harmed-door" | "way" => chosen == way,
        _ => true,
    }
}

/// The fewest screens on which nobody passes, and the most without a miss or a no, for each seat that takes part.
fn screens(ways: &Ways, seats: usize, way: &str) -> Vec<(usize, usize)> {
    let seats = (0..seats).filter_map(Seat::new);
    let each = seats.map(|seat| {
        let counts = |edge: &WalkEdge<'_>| is_on(way, edge).then_some(usize::from(edge.seat == seat));
        // Where there is a supporter, they are there.
        let is_asked = |edge: &WalkEdge<'_>| *edge.step != "agreements" || edge.option.is_some();
        let fewest =
            ways.walk.lightest(|edge| counts(edge).filter(|_| edge.kind != MoveKind::Pass && is_asked(edge)));
        let most = ways.in_order.heaviest(|edge| counts(edge).filter(|_| is_without_a_miss(edge)));
        (fewest.expect("a way to the end").0, most.expect("a way to the end").0)
    });
    each.collect()
}

/// For each way: the fewest and the most, of each who takes part in it.
const PLANNED: &[(&str, &[(usize, usize)])] = &[
    // A supporter who is not picked has none.
    ("meet", &[(11, 16), (6, 6), (12, 17), (0, 6)]),
    ("letters", &[(8, 13), (5, 5), (8, 13)]),
    ("mine-only", &[(7, 7), (4, 4), (5, 5)]),
    ("theirs-only", &[(7, 7), (4, 4), (5, 5)]),
    // Where hearing from them could hurt nobody is asked.
    ("change", &[(4, 4), (0, 0), (0, 0), (0, 0)]),
];

#[test]
fn each_way_is_as_short_as_was_planned() {
    let ways = Ways::of(&Played::harm(Accountability::new(), 1));
    for (way, planned) in PLANNED {
        let found = screens(&ways, planned.len(), way);
        for (role, found) in ROLES.iter().zip(&found) {
            println!("{way}, {role}: {} to {} screens", found.0, found.1);
        }
        assert_eq!(found, *planned, "{way}");
    }
}

/// Who begins has the pages before it, and who is asked has one more: how it is to go on.
#[test]
fn begun_by_the_harmed_person_it_is_one_longer_for_them_and_one_shorter_for_the_other() {
    let ways = Ways::of(&Played::harm(Accountability::new().begun_by(BegunBy::Harmed), 0));
    assert_eq!(screens(&ways, 3, "meet"), [(13, 18), (6, 6), (10, 15)]);
}

#[test]
fn nobody_writes_more_than_was_planned() {
    for (by, texts) in [(BegunBy::Responsible, [10, 1, 7]), (BegunBy::Harmed, [8, 1, 10])] {
        let ways = Ways::of(&Played::harm(Accountability::new().begun_by(by), 0));
        for (seat, most) in (0..).filter_map(Seat::new).zip(texts) {
            println!("{by:?}, seat {seat}: {} texts", ways.texts(seat));
            assert!(ways.texts(seat) <= most, "{by:?}, seat {seat}");
        }
    }
}
