//! Notes and calls: what people can do out of turn, who sees it, and what it leaves as it is.

use crate::common::table::Table;
use crate::true_sentences::{reads, reads_no};
use reweave::conversation::{Limits, Note};
use reweave::error::Refusal;
use reweave::flows::Circle;
use reweave::person::Phrase;
use reweave::saved::Saved;
use reweave::{Conversation, Flow, Move, MoveKind, Person, Seat};

fn begun(flow: &Flow, roles: &[&str]) -> Table {
    let mut table = Table::with(flow, roles, Limits::default());
    table.does(0, Move::choose("go-on")).does(0, Move::say("the lake"));
    for seat in 1..roles.len() {
        table.does(seat, Move::choose("go-on")).does(seat, Move::choose("accept"));
    }
    table
}

fn circle() -> Table {
    begun(&Flow::circle(), &["keeper", "member", "member"])
}

/// `move-call.help`: only who keeps it can; the others see where it goes on, as if everybody had answered.
#[test]
fn who_keeps_a_circle_can_lead_on_and_the_others_do_not_see_that_it_was_called() {
    let mut table = circle();
    assert!(!table.view(1).offers(MoveKind::Call));
    assert_eq!(table.tries(1, Move::call("to-check-out")), Err(Refusal::NotPossibleNow));
    table.does(1, Move::say("angry"));
    let (mut called, mut passed) = (table.clone(), table);
    called.does(0, Move::call("to-check-out"));
    assert!(called.asked().starts_with("check-out"));
    // What had been answered and nobody had read is dropped.
    assert_eq!(called.lines(1), called.lines(2), "also for who wrote it");
    let stored = serde_json::to_string(&called.conversation.saved()).unwrap();
    assert!(!stored.contains("angry"));
    // Where all pass until there the others see the same screen.
    passed.does(1, Move::TakeBack).each((0..3).map(|seat| (seat, Move::Pass)));
    passed.each((0..3).map(|seat| (seat, Move::Pass)));
    for seat in [1, 2] {
        assert_eq!(called.lines(seat), passed.lines(seat));
        assert_eq!(called.view(seat).step(), passed.view(seat).step());
    }
}

trait Tap {
    fn tap(self, revision: u32) -> Self;
}

impl Tap for reweave::screen::Outline<'_> {
    /// Of two ways to a screen one may be longer.
    fn tap(mut self, revision: u32) -> Self {
        self.view_revision = revision;
        self
    }
}

/// `call-close`: for all it reads as any other end.
#[test]
fn a_close_by_call_reads_as_any_other() {
    let mut table = circle();
    let mut left = table.clone();
    table.does(0, Move::call("close"));
    left.does(2, Move::Leave);
    for seat in 0..3 {
        reads(&table, seat, "ended-closed");
        let (closed, left) = (table.view(seat), left.view(seat));
        assert_eq!(closed.outline(), left.outline().tap(closed.revision()));
    }
}

#[test]
fn a_call_that_is_none_or_not_from_here_is_refused() {
    let mut table = circle();
    assert_eq!(table.tries(0, Move::call("dance")), Err(Refusal::UnknownOption));
    table.each((0..3).map(|seat| (seat, Move::Pass))).each((0..3).map(|seat| (seat, Move::Pass)));
    assert!(table.asked().starts_with("check-out"));
    assert_eq!(table.tries(0, Move::call("close")), Err(Refusal::NotPossibleNow));
}

/// A second keeper can lead on when the first has gone.
#[test]
fn each_who_keeps_it_can_call() {
    let mut table = begun(&Circle::repair().flow(), &["keeper", "keeper", "member", "member"]);
    assert!(table.view(1).offers(MoveKind::Call));
    table.does(0, Move::Leave).does(1, Move::call("to-check-out"));
    assert!(table.asked().starts_with("check-out"));
}

/// `move-pace.help`: one note in a turn, read by all; what holds in a circle only the keeper recalls.
#[test]
fn one_note_in_a_turn_and_some_only_for_a_role() {
    let mut table = circle();
    table.each((0..3).map(|seat| (seat, Move::Pass)));
    let has = |table: &Table, seat: usize, note| table.view(seat).notes().any(|known| known == note);
    assert!(has(&table, 0, Note::Guidelines) && !has(&table, 1, Note::Guidelines));
    assert!((0..3).all(|seat| has(&table, seat, Note::Calm)));
    assert_eq!(table.tries(1, Move::Pace(Note::Guidelines)), Err(Refusal::UnknownOption));
    table.does(1, Move::Pace(Note::Calm));
    reads(&table, 2, "pace-calm");
    assert_eq!(table.tries(1, Move::Pace(Note::Stop)), Err(Refusal::NotPossibleNow));
    table.does(0, Move::Pace(Note::Guidelines)).does(0, Move::Pass);
    table.does(1, Move::Pace(Note::Stop));
}

/// What somebody finds helpful puts the phrases in another order for them, and is in nobody else's view or revision.
#[test]
fn what_helps_somebody_is_theirs_alone() {
    let mut table = circle();
    table.each((0..3).map(|seat| (seat, Move::Pass)));
    let before: Vec<_> = (0..3).map(|seat| table.view(seat).revision()).collect();
    let marked =
        |person: Person| person.phrase(Note::Value, Phrase::HelpsMe).phrase(Note::NotWell, Phrase::NotForMe);
    let person = marked(table.conversation.person(Seat::SECOND).unwrap().clone());
    let other = table.clone();
    table.conversation.set_person(Seat::SECOND, person, table.now).unwrap();
    for seat in [0, 2] {
        assert_eq!(table.seen(seat), other.seen(seat));
        assert_eq!(table.view(seat).revision(), before[seat]);
        assert_eq!(table.view(seat).other(Seat::SECOND).unwrap().marked(Note::Value), None);
    }
    assert_eq!(table.view(1).revision(), before[1] + 1);
    let notes: Vec<Note> = table.view(1).notes().collect();
    assert_eq!(notes[0], Note::Value);
    assert!(!notes.contains(&Note::NotWell));
    reads_no(&table, 1, "pace-not-well");
    // It is no rule: a device that has not heard of it yet is not refused.
    table.does(1, Move::Pace(Note::NotWell));
    assert!(table.view(0).said().all(|line| line.person().unwrap().marked(Note::Value).is_none()));
    let stored = serde_json::to_string(&table.conversation.saved()).unwrap();
    let saved: Saved = serde_json::from_str(&stored).unwrap();
    assert!(Conversation::resume(&Flow::circle(), &saved).unwrap() == table.conversation);
}
