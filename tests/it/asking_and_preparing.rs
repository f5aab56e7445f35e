//! What people read in `ask` and `solo` is true, as `true_sentences` has it for the two flows in which something went wrong.

use crate::common::table::Table;
use crate::true_sentences::{alone, closes_at_its_time, invited, messages, reads, reads_no, shown};
use reweave::conversation::{Ending, Limits};
use reweave::flow::Audience;
use reweave::view::KeptLines;
use reweave::{Flow, Move, MoveKind, Seat, Status};

const A: usize = 0;
const B: usize = 1;

/// The one who was asked is there, and has the question before them.
fn asked() -> Table {
    let mut table = invited(&Flow::ask());
    table.each([(B, Move::choose("go-on")), (B, Move::choose("accept"))]);
    assert_eq!(table.asked(), "answer 1");
    table
}

/// `step-ask-gate.next`, `step-ask.help`, `step-ask-door-gate.help`: nobody knows of it before it is sent, and what is asked for is
/// seen only after a page that is read alone.
#[test]
fn what_is_asked_for_is_seen_only_after_reading_a_page_alone() {
    let start = Table::with(&Flow::ask(), &["", ""], Limits::default());
    reads(&start, A, "step-ask-gate.next");
    assert_eq!(start.view(B).status(), Status::Uninvited);
    reads(&alone(&Flow::ask()), A, "step-ask.help");
    let mut table = invited(&Flow::ask());
    reads(&table, B, "ask-invitation");
    reads(&table, B, "step-ask-door-gate.help");
    assert!(!shown(&table, B).to_string().contains("the cake"));
    table.does(B, Move::choose("go-on"));
    reads(&table, B, "step-ask-door.help");
    assert!(shown(&table, B).to_string().contains("the cake"));
}

/// `step-ask.next`, `step-ask.waiting-next`: each of the ways not to answer looks like silence, until the time that stands there.
#[test]
fn if_the_other_does_not_want_to_answer_it_closes_at_the_time_that_stands_there() {
    reads(&invited(&Flow::ask()), A, "step-ask.waiting-next");
    closes_at_its_time(invited(&Flow::ask()), A);
    for ways in [&["not-for-now"] as &[_], &["go-on"], &["go-on", "not-now"], &["go-on", "do-not-ask"]] {
        let mut table = invited(&Flow::ask());
        let before = table.clone();
        for way in ways {
            table.does(B, Move::choose(way));
        }
        assert_eq!(table.seen(A), before.seen(A), "{ways:?}");
        closes_at_its_time(table, A);
    }
}

/// `step-ask-door.next`, `step-ask-door.help`, `step-answer.waiting`: a yes at the door is a yes to answering, and a no is still there.
#[test]
fn whoever_goes_on_can_say_yes_or_how_much_or_that_there_is_no_room() {
    let table = asked();
    let ids: Vec<_> = table.view(B).options().map(|option| option.id.to_string()).collect();
    assert_eq!(ids, ["yes", "this-much", "no-room"]);
    assert!(table.view(B).offers(MoveKind::Pass));
    reads(&table, A, "step-answer.waiting");
}

/// `step-answer.skip-help`, `step-no-answer`: of a pass the one who asked reads that no answer came; and nothing was taken back.
#[test]
fn the_one_who_asked_reads_that_no_answer_came() {
    let mut table = asked();
    reads(&table, B, "step-answer.skip-help");
    table.does(B, Move::Pass);
    reads(&table, A, "step-no-answer");
    assert!(shown(&table, B).to_string().contains("the cake"), "what was asked for was sent");
    table.does(A, Move::choose("on-from-here")).choose(["done", "done"]);
    assert_eq!(table.ending(A), Some(Ending::Completed));
}

/// `option-someone-else.help`, `step-thanks.next`: what is chosen there the other reads, and the last page is for each alone.
#[test]
fn the_other_reads_that_someone_else_is_asked() {
    let mut table = asked();
    table.does(B, Move::choose("no-room"));
    reads(&table, A, "option-someone-else.help");
    reads(&table, A, "step-thanks.next");
    table.does(A, Move::choose("someone-else"));
    let said = table.view(B).said().filter_map(|said| said.option().map(ToString::to_string));
    assert_eq!(said.last().as_deref(), Some("someone-else"));
    reads(&table, A, "audience-nobody");
}

/// `terms-flow-ask`, `terms-ask-kept-nowhere`, `terms-ask-for-conversation`: after it nothing stays, no line and no request.
#[test]
fn after_asking_nothing_stays() {
    reads(&alone(&Flow::ask()), A, "terms-ask-kept-nowhere");
    let mut table = asked();
    table.does(B, Move::choose("yes")).does(A, Move::choose("thank-you")).choose(["done", "done"]);
    for seat in [A, B] {
        assert_eq!(table.view(seat).kept(), KeptLines::Nothing);
        assert_eq!(table.view(seat).said().count(), 0);
        assert!(table.view(seat).record().is_some_and(|record| record.is_empty()));
    }
}

fn preparing() -> Table {
    let mut table = Table::with(&Flow::solo(), &[""], Limits::default());
    table.does(A, Move::say("I stood at the door."));
    table
}

/// `audience-only-you`, `step-opening.help`, `step-opening-unsent`: nothing is ever for anybody else.
#[test]
fn what_is_written_alone_is_sent_to_nobody() {
    for step in Flow::solo().steps() {
        assert!(matches!(step.sees, Audience::Own | Audience::Nobody), "{}", step.id);
    }
    let table = preparing();
    reads(&table, A, "audience-only-you");
    assert_eq!(table.conversation.seats().count(), 1);
    // Nobody is there to rest with, or to send a note to.
    let moves: Vec<_> = table.view(A).moves().collect();
    assert!(!moves.contains(&MoveKind::Break) && !moves.contains(&MoveKind::Pace), "{moves:?}");
}

/// `step-solo-gate.help`, `option-solo-not-for-now.help`: whoever stops at the page before a way keeps what was written.
#[test]
fn whatever_is_chosen_at_the_page_before_a_way_what_was_written_is_not_lost() {
    for way in ["go-on", "not-for-now"] {
        let mut table = preparing();
        table.does(A, Move::Pass).does(A, Move::Pass);
        reads(&table, A, "step-solo-gate.help");
        table.does(A, Move::choose(way));
        if way == "go-on" {
            table.does(A, Move::choose("do-not-raise"));
        }
        assert_eq!(table.asked(), "keep 0");
        assert_eq!(table.view(A).own_lines().count(), 1);
    }
}

/// `step-keep.help`, `solo-ended-kept-lines`: the picked lines stand there at the end, and no others; and without any, none.
#[test]
fn the_lines_that_were_picked_stand_at_the_end_and_the_others_do_not() {
    for (made, kept) in [
        (Move::choose("keep-lines").with_words(reweave::Words::picks(["0.p1"])), 1),
        (Move::choose("discard"), 0),
    ] {
        let mut table = preparing();
        table.does(A, Move::fill([("mine", "I was late.")])).does(A, Move::Pass);
        table.does(A, Move::choose("not-for-now"));
        reads(&table, A, "step-keep.help");
        table.does(A, made).does(A, Move::choose("done"));
        let view = table.view(A);
        assert_eq!(view.said().count(), kept);
        assert_eq!(messages(&table, A).contains(&"solo-ended-kept-lines".to_owned()), kept == 1);
        assert_eq!(view.ending(), Some(Ending::Completed));
    }
}

/// `move-leave.help-one`: whoever leaves is shown nothing of it any more.
#[test]
fn after_leaving_what_was_written_is_not_shown_any_more() {
    let mut table = preparing();
    reads(&table, A, "move-leave.help-one");
    table.does(A, Move::Leave);
    assert_eq!(table.view(A).said().count(), 0);
    assert!(!shown(&table, A).to_string().contains("I stood at the door."));
}

/// `step-tell` and all that follows: nobody waits, so no time closes it.
#[test]
fn nothing_closes_by_itself_where_nobody_waits() {
    let mut table = preparing();
    assert_eq!(table.conversation.deadline(table.now), None);
    table.minutes(60 * 24 * 365);
    assert_eq!(table.asked(), "parts 0");
    reads_no(&table, A, "ended-closed");
    assert_eq!(table.view(A).seat(), Seat::FIRST);
}
