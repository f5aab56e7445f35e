//! What people read about who sees, what is kept, what closes when and what happens next is true: each test is named for the
//! sentence that it holds, and looks at the screens of both.
//!
//! A sentence is named by its message, so that other words for the same do not break a test. `docs/care.md` lists all of them.

use std::time::Duration;

use crate::common::table::Table;
use crate::common::{phrasebook, screen};
use reweave::conversation::{Limits, Note};
use reweave::flows::Dyad;
use reweave::view::{AnswerKind, KeptLines};
use reweave::{Flow, Move, MoveKind, Seat, Status, Words};
use serde_json::Value;

const A: usize = 0;
const B: usize = 1;

const DAY: i64 = 24 * 60;

fn flows() -> [Flow; 2] {
    [Flow::brief(), Flow::dyad()]
}

/// Two people, the invitation not yet sent.
pub(crate) fn alone(flow: &Flow) -> Table {
    alone_with(flow, Limits::default())
}

fn alone_with(flow: &Flow, limits: Limits) -> Table {
    let mut table = Table::with(flow, &["", ""], limits);
    table.does(A, Move::choose("go-on"));
    table
}

/// The invitation is sent, with a topic.
pub(crate) fn invited(flow: &Flow) -> Table {
    invite(flow, alone(flow))
}

fn invite(flow: &Flow, mut table: Table) -> Table {
    if flow.id() == "brief" {
        table.does(A, Move::say("the cake"));
    } else if flow.id() == "ask" {
        table.does(A, Move::choose("listen").with_text("the cake"));
    } else {
        table.does(A, Move::choose("i-begin").with_text("the cake"));
    }
    table
}

/// The one who invited is asked to tell.
fn begun(flow: &Flow) -> Table {
    begun_with(flow, Limits::default())
}

fn begun_with(flow: &Flow, limits: Limits) -> Table {
    let mut table = invite(flow, alone_with(flow, limits));
    table.each([(B, Move::choose("go-on")), (B, Move::choose("accept"))]);
    if flow.id() == "dyad" {
        table.choose(["ready", "ready"]);
    }
    assert_eq!(table.asked(), "speak 0");
    table
}

/// What was told has been given back, and its teller says whether it fits.
fn to_check(flow: &Flow) -> Table {
    let mut table = begun(flow);
    table.does(A, Move::choose("tell").with_text("I stood at the door."));
    said_back(&mut table);
    table
}

/// The one who listens gives back what was told.
fn said_back(table: &mut Table) {
    if table.asked() == "listen 1" {
        table.does(B, Move::choose("read"));
    }
    let dyad = table.conversation.flow().id() == "dyad";
    let words =
        if dyad { Move::fill([("in-my-words", "You stood there.")]) } else { Move::say("You stood there.") };
    table.does(B, words);
    assert_eq!(table.asked(), "check 0");
}

/// Both turns are over.
fn to_landing() -> Table {
    let mut table = to_check(&Flow::dyad());
    table.each([(A, Move::choose("fits")), (B, Move::Pass)]);
    assert_eq!(table.asked(), "landing 0 1");
    table
}

fn to_close() -> Table {
    let mut table = to_landing();
    table.choose(["enough", "enough"]);
    assert_eq!(table.asked(), "close 0 1");
    table
}

/// The first of one thing from each, in `brief`.
fn to_one_thing() -> Table {
    let mut table = begun(&Flow::brief());
    table.each([(A, Move::Pass), (B, Move::Pass)]);
    assert_eq!(table.asked(), "one-thing 0");
    table
}

/// What the device of a seat gets.
pub(crate) fn shown(table: &Table, seat: usize) -> Value {
    let book = phrasebook().without_isolation();
    screen(&book, &table.conversation, Seat::new(seat).unwrap(), table.now)
}

/// The messages on the screen of a seat.
pub(crate) fn messages(table: &Table, seat: usize) -> Vec<String> {
    fn collect(value: &Value, into: &mut Vec<String>) {
        match value {
            Value::Array(list) => match list.as_slice() {
                [Value::String(id), Value::Object(_)] => into.push(id.clone()),
                list => list.iter().for_each(|value| collect(value, into)),
            },
            Value::Object(fields) => fields.values().for_each(|value| collect(value, into)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    collect(&shown(table, seat)["ids"], &mut found);
    found
}

#[track_caller]
pub(crate) fn reads(table: &Table, seat: usize, message: &str) {
    let found = messages(table, seat);
    assert!(found.iter().any(|known| known == message), "seat {seat} does not read {message}: {found:?}");
}

#[track_caller]
pub(crate) fn reads_no(table: &Table, seat: usize, message: &str) {
    assert!(!messages(table, seat).iter().any(|known| known == message), "seat {seat} reads {message}");
}

pub(crate) fn status(table: &Table, seat: usize) -> Status {
    table.view(seat).status()
}

/// Minutes until it closes by itself, as the screen of a seat says.
#[track_caller]
fn closes_in(table: &Table, seat: usize) -> i64 {
    let at = table.view(seat).closes_at().expect("a time stands there");
    (at.millis() - table.now.millis()) / 60_000
}

/// To the minute before the time that stands on this screen it is open, and then over, in the words of every ending.
#[track_caller]
pub(crate) fn closes_at_its_time(mut table: Table, seat: usize) {
    let minutes = closes_in(&table, seat);
    table.minutes(minutes - 1);
    assert_ne!(status(&table, seat), Status::Ended);
    table.minutes(1);
    reads(&table, seat, "ended-closed");
}

// Before it begins.

/// `step-gate.next`, `move-leave.help-alone`, `step-gate.help`.
#[test]
fn nobody_knows_of_this_yet() {
    for flow in flows() {
        let start = Table::of(&flow, 2);
        reads(&start, A, "step-gate.next");
        reads(&start, A, "step-gate.help");
        let nothing = shown(&start, B);
        assert_eq!((nothing["status"].as_str(), messages(&start, B).len()), (Some("uninvited"), 0));
        let writing = alone(&flow);
        let ways: [&[Move]; 4] =
            [&[], &[Move::Leave], &[Move::choose("not-for-now")], &[Move::choose("go-on")]];
        for moves in ways {
            let mut table = start.clone();
            reads(&table, A, "move-leave.help-alone");
            for made in moves {
                table.does(A, made.clone());
            }
            assert_eq!(shown(&table, B), nothing, "after {moves:?}");
            table.minutes(60 * DAY);
            assert_eq!(shown(&table, B), nothing, "for ever after {moves:?}");
        }
        reads(&writing, A, "move-leave.help-alone");
        assert_eq!(shown(&writing, B), nothing);
        reads_no(&invited(&flow), A, "move-leave.help-alone");
    }
}

/// `option-not-for-now.help`, `step-answer-gate.help`, `step-day-gate.help`, `ended-stopped`.
#[test]
fn nobody_is_told_that_you_chose_this() {
    let mut another_day = to_landing();
    another_day.choose(["another-day", "another-day"]);
    for (mut table, other, gate) in [
        (invited(&Flow::brief()), A, "step-answer-gate.help"),
        (invited(&Flow::dyad()), A, "step-answer-gate.help"),
        (another_day, A, "step-day-gate.help"),
    ] {
        reads(&table, B, "option-not-for-now.help");
        reads(&table, B, gate);
        let mut on = table.clone();
        on.minutes(5).does(B, Move::choose("go-on"));
        let mut silent = table.clone();
        silent.minutes(5);
        table.minutes(5).does(B, Move::choose("not-for-now"));
        reads(&table, B, "ended-stopped");
        let until = closes_in(&silent, other);
        for minutes in [0, 1, until - 2, 1, 1, 30 * DAY] {
            for table in [&mut table, &mut on, &mut silent] {
                table.minutes(minutes);
            }
            assert_eq!(shown(&table, other), shown(&silent, other));
            assert_eq!(shown(&on, other), shown(&silent, other));
            reads_no(&table, other, "ended-stopped");
        }
        reads(&silent, other, "ended-closed");
    }
}

/// `step-ask-to-meet.help`, `step-dyad-ask-to-meet.help`.
#[test]
fn the_topic_is_seen_only_after_reading_a_page_alone() {
    for flow in flows() {
        let message = if flow.id() == "brief" { "step-ask-to-meet" } else { "step-dyad-ask-to-meet" };
        reads(&alone(&flow), A, &format!("{message}.help"));
        let mut table = invited(&flow);
        assert!(!shown(&table, B).to_string().contains("the cake"));
        table.does(B, Move::choose("go-on"));
        assert!(shown(&table, B).to_string().contains("the cake"));
        // And who goes back to that page does not see it there.
        table.does(B, Move::TakeBack);
        assert!(!shown(&table, B).to_string().contains("the cake"));
    }
}

/// `step-ask-to-meet.skip-help`.
#[test]
fn without_a_topic_no_topic_is_seen() {
    let mut table = alone(&Flow::brief());
    reads(&table, A, "step-ask-to-meet.skip-help");
    table.each([(A, Move::Pass), (B, Move::choose("go-on"))]);
    assert_eq!((table.view(B).said().count(), table.view(B).about().is_none()), (0, true));
}

/// `option-not-now.help`, `option-do-not-ask.help`; and for the one who waits
/// `step-ask-to-meet.waiting-next`, `step-dyad-ask-to-meet.waiting-next`.
#[test]
fn not_now_and_no_answer_look_the_same_and_it_closes_at_the_time_that_stands_there() {
    for flow in flows() {
        let mut silent = invited(&flow);
        let message = if flow.id() == "brief" { "step-ask-to-meet" } else { "step-dyad-ask-to-meet" };
        reads(&silent, A, &format!("{message}.waiting-next"));
        closes_at_its_time(silent.clone(), A);
        silent.does(B, Move::choose("go-on"));
        for help in ["option-not-now.help", "option-do-not-ask.help"] {
            reads(&silent, B, help);
        }
        for answer in ["not-now", "do-not-ask"] {
            let (mut silent, mut said_no) = (silent.clone(), silent.clone());
            said_no.does(B, Move::choose(answer));
            assert_eq!(status(&said_no, B), Status::Ended);
            let until = closes_in(&silent, A);
            for minutes in [0, until - 1, 1, DAY] {
                silent.minutes(minutes);
                said_no.minutes(minutes);
                assert_eq!(shown(&said_no, A), shown(&silent, A), "{answer}");
            }
            reads(&said_no, A, "ended-closed");
            assert_eq!(said_no.conversation.operator(said_no.now).do_not_ask().len(), {
                usize::from(answer == "do-not-ask")
            });
        }
        // And if it is a yes, the conversation begins.
        silent.does(B, Move::choose("accept"));
        assert!([A, B].map(|seat| table_goes_on(&silent, seat)).iter().all(|on| *on));
    }
}

fn table_goes_on(table: &Table, seat: usize) -> bool {
    let view = table.view(seat);
    let has_an_end = view.closes_at().or(view.waits_until()).is_some();
    matches!(status(table, seat), Status::Active | Status::Waiting) && has_an_end
}

/// `invitation`, `terms-flow-brief`, `terms-flow-dyad`: a no is there, one writes first, the other can answer or say back, and then
/// comes what the terms say.
#[test]
fn the_terms_tell_the_way_that_it_goes() {
    for flow in flows() {
        let id = flow.id().to_owned();
        let mut table = invited(&flow);
        reads(&table, B, "invitation");
        table.does(B, Move::choose("go-on"));
        assert!(table.view(B).options().any(|option| option.id == "not-now"));
        reads(&alone(&flow), A, &format!("terms-flow-{id}"));
        // In turn, one writes; the other can say what they understood, or answer.
        let mut said = begun(&flow);
        said.does(A, Move::choose("tell").with_text("I stood at the door."));
        let listens = if said.asked() == "listen 1" { said.does(B, Move::choose("read")) } else { &mut said };
        assert_eq!(listens.asked(), "say-back 1");
        let own = Move::choose("own");
        let own = if id == "brief" {
            own.with_text("I shouted.")
        } else {
            own.with_fields([("what-i-did", "I shouted.")])
        };
        let mut owned = begun(&flow);
        owned.does(A, own);
        assert_eq!(owned.asked(), "receive-own 1");
        assert!(
            owned.view(B).offers(MoveKind::Say) || owned.view(B).options().any(|of| !of.takes.is_empty())
        );
        // Then each can give, ask for or set one thing; or says if it is enough, and a record can stay.
        if id == "brief" {
            let mut things = to_one_thing();
            let options: Vec<_> = things.view(A).options().map(|option| option.id.to_string()).collect();
            assert!(["own", "limit", "request"].iter().all(|id| options.contains(&(*id).to_owned())));
            things.does(A, Move::Pass);
            assert_eq!(things.asked(), "one-thing 1");
        } else {
            assert!([A, B].iter().all(|seat| to_landing().view(*seat).options().any(|of| of.id == "enough")));
            let mut close = to_close();
            close.choose(["no-day", "no-day"]).choose(["done", "done"]);
            assert!([A, B].iter().all(|seat| close.view(*seat).record().is_some()));
        }
    }
}

/// `option-accept.help`: the terms that one agrees to by sending and the other by a yes are the same.
#[test]
fn you_agree_to_the_terms_here_and_they_are_the_same_for_both() {
    let terms = |table: &Table, seat| -> Vec<String> {
        messages(table, seat).into_iter().filter(|id| id.starts_with("terms-")).collect()
    };
    for flow in flows() {
        let of_one = terms(&alone(&flow), A);
        let mut table = invited(&flow);
        assert_eq!(terms(&table, B), [""; 0]);
        table.does(B, Move::choose("go-on"));
        reads(&table, B, "option-accept.help");
        assert_eq!(terms(&table, B), of_one);
        assert!(of_one.len() >= 8, "{of_one:?}");
    }
}

// Leaving and resting.

/// `move-leave.help`, `move-leave.help-quieter`, `move-leave.help-short`: at once, and without a reason.
#[test]
fn leaving_closes_it_at_once_and_nobody_is_told_why() {
    for flow in flows() {
        let table = begun(&flow);
        reads(&table, A, "move-leave.help-quieter");
        reads(&invited(&flow), B, "move-leave.help");
        let mut late = table.clone();
        // A turn that can be put off is, first; then it closes.
        while late.ending(A).is_none() {
            late.now = late.conversation.deadline(late.now).expect("every wait has an end");
        }
        for (who, other) in [(A, B), (B, A)] {
            let mut left = table.clone();
            left.does(who, Move::Leave);
            for seat in [who, other] {
                reads(&left, seat, "ended-closed");
                assert_eq!(messages(&left, seat), messages(&late, seat), "as when time closes it");
                assert_eq!(left.view(seat).said().count(), 0);
            }
        }
    }
}

/// `move-leave.help-unseen`, and `move-leave.help-quieter` and `.help-quieter-short`, which say that there is this way.
#[test]
fn in_a_break_leaving_is_seen_later_in_the_words_of_every_ending() {
    for flow in flows() {
        let mut silent = begun(&flow);
        reads(&silent, B, "move-leave.help-quieter");
        silent.does(B, Move::Break);
        for minutes_in in [0, 5, 25] {
            let mut silent = silent.clone();
            silent.minutes(minutes_in);
            reads(&silent, B, "move-leave.help-unseen");
            let mut left = silent.clone();
            left.does(B, Move::Leave);
            reads(&left, B, "ended-closed");
            let until = closes_in(&silent, A);
            for minutes in [0, until / 2, until - until / 2 - 1, 1] {
                silent.minutes(minutes);
                left.minutes(minutes);
                assert_eq!(shown(&left, A), shown(&silent, A));
            }
            reads(&left, A, "ended-closed");
        }
    }
}

/// `break.next`, `move-longer.help`, and `break-ready.next` after it: also near the break's end and with the shortest one that an
/// app can set, there is a time at which each can be ready.
#[test]
fn later_each_of_you_can_say_that_you_are_ready_however_often_it_gets_longer() {
    let shortest = Limits { break_cap: Duration::ZERO, ..Limits::default() };
    for flow in flows() {
        for (limits, near_the_end) in
            [(Limits::default(), DAY - 5), (Limits::default(), DAY - 1), (shortest, 39)]
        {
            let mut table = begun_with(&flow, limits);
            table.does(A, Move::Break);
            reads(&table, B, "break.next");
            table.minutes(near_the_end);
            for _ in 0..3 {
                reads(&table, B, "move-longer.help");
                table.does(B, Move::Longer);
                let wait = table.view(B).until().expect("a time stands there") - table.now;
                assert!(table.now + wait < table.view(B).closes_at().expect("and this one"));
                table.now = table.now + wait;
                reads(&table, A, "break-ready.next");
            }
            table.does(A, Move::Ready).does(B, Move::Ready);
            assert_eq!(table.asked(), "speak 0");
        }
    }
}

/// `move-break.help` and `.help-last`, `break.next-later`: what the third break of one person does is said before it is called.
#[test]
fn a_break_goes_on_here_and_the_last_one_at_a_later_page_and_its_help_says_which() {
    for flow in flows() {
        let mut table = begun(&flow);
        for _ in 0..2 {
            reads_no(&table, A, "move-break.help-last");
            table.does(A, Move::Break).minutes(20);
            table.does(A, Move::Ready).does(B, Move::Ready);
            assert_eq!(table.asked(), "speak 0");
        }
        reads(&table, A, "move-break.help-last");
        // Of what one has called the other reads nothing, and theirs comes back here.
        reads_no(&table, B, "move-break.help-last");
        let mut others = table.clone();
        others.does(B, Move::Break).minutes(20);
        others.does(A, Move::Ready).does(B, Move::Ready);
        assert_eq!(others.asked(), "speak 0");
        table.does(A, Move::Break);
        reads(&table, B, "break.next-later");
        table.minutes(20);
        table.does(A, Move::Ready).does(B, Move::Ready);
        assert_ne!(table.asked(), "speak 0");
    }
}

/// `move-break.help`, `break-ready.next`, `break-waiting`, `break.next`: with the break as long as its limits are.
#[test]
fn you_go_on_when_each_of_you_is_ready_and_else_it_closes_by_itself() {
    for flow in flows() {
        let mut table = begun(&flow);
        reads(&table, A, "move-break.help");
        table.does(A, Move::Break);
        for seat in [A, B] {
            reads(&table, seat, "break.next");
            closes_at_its_time(table.clone(), seat);
        }
        table.minutes(20);
        reads(&table, B, "break-ready.next");
        let before = shown(&table, B);
        table.does(A, Move::Ready);
        reads(&table, A, "break-waiting.next");
        assert_eq!(shown(&table, B), before, "who is ready shows to nobody");
        closes_at_its_time(table.clone(), A);
        table.does(B, Move::Ready);
        assert_eq!(table.asked(), "speak 0");
    }
}

/// `move-longer.help`.
#[test]
fn a_longer_break_starts_again_and_each_says_again_when_they_are_ready() {
    let mut table = begun(&Flow::dyad());
    table.does(B, Move::Break).minutes(20).does(A, Move::Ready);
    reads(&table, B, "move-longer.help");
    table.does(B, Move::Longer);
    for seat in [A, B] {
        reads(&table, seat, "break");
        assert!(!table.view(seat).offers(MoveKind::Ready) && !table.view(seat).is_ready());
    }
    table.minutes(19);
    assert!(table.tries(A, Move::Ready).is_err());
    table.minutes(1).does(B, Move::Ready);
    assert_eq!((status(&table, A), status(&table, B)), (Status::Break, Status::Break));
    table.does(A, Move::Ready);
    assert_eq!(table.asked(), "speak 0");
}

/// `moment.next`, `moment-own.next`, `moment-own`.
#[test]
fn a_moment_ends_by_itself_and_you_go_on_at_the_same_place() {
    for flow in flows() {
        let mut table = to_check(&flow);
        table.does(B, Move::Moment);
        reads(&table, B, "moment-own.next");
        reads(&table, A, "moment.next");
        let mut ended = table.clone();
        ended.does(B, Move::Ready);
        let until = table.view(A).until().expect("a time stands there");
        table.minutes((until.millis() - table.now.millis()) / 60_000);
        for table in [&table, &ended] {
            assert_eq!(table.asked(), "check 0");
            assert_eq!((status(table, A), status(table, B)), (Status::Active, Status::Waiting));
        }
    }
}

/// `move-pace.help`.
#[test]
fn one_short_note_in_each_turn_which_needs_no_answer() {
    let mut table = begun(&Flow::brief());
    reads(&table, B, "move-pace.help");
    table.does(B, Move::Pace(Note::TooFast));
    reads(&table, A, "pace-too-fast");
    assert_eq!(table.asked(), "speak 0", "nobody is asked for anything");
    assert!(!table.view(B).offers(MoveKind::Pace) && table.view(A).offers(MoveKind::Pace));
    table.does(A, Move::Pass);
    assert!(table.view(B).offers(MoveKind::Pace), "it is another turn");
}

/// `move-later.help`.
#[test]
fn a_turn_that_is_put_off_comes_after_the_others() {
    for flow in flows() {
        let mut table = begun(&flow);
        reads(&table, A, "move-later.help");
        table.does(A, Move::Later);
        let second = if flow.id() == "brief" { "reply" } else { "turn" };
        assert_eq!(table.asked(), format!("{second} 1"));
        assert!(!table.view(B).offers(MoveKind::Later), "nobody is left to wait for");
        table.does(B, Move::Pass);
        assert_eq!(table.asked(), format!("{second} 0"));
    }
}

/// `move-take-back.help`, `step-landing.waiting-next`, `step-ways.waiting-next`, `step-doors.waiting-next`,
/// `step-close.waiting-next`.
#[test]
fn you_can_change_your_answer_until_then() {
    let mut doors = to_landing();
    doors.choose(["one-more", "one-more"]);
    for (table, message, first, second) in [
        (to_landing(), "step-landing", Move::choose("enough"), Move::choose("one-more")),
        (to_ways(), "step-ways", Move::choose("leave-it"), Move::choose("a-rest")),
        (doors, "step-doors", Move::pick(["limit"]), Move::pick([])),
        (to_close(), "step-close", Move::choose("no-day"), Move::choose("in-a-week")),
    ] {
        let mut table = table;
        let before = shown(&table, B);
        table.does(A, first.clone());
        reads(&table, A, &format!("{message}.waiting-next"));
        table.does(A, Move::TakeBack).does(A, second);
        assert_eq!(shown(&table, B), before, "{message}: the other sees nothing of it");
        table.does(A, Move::TakeBack).does(A, first.clone()).does(B, first);
        assert!(!table.view(A).offers(MoveKind::TakeBack), "{message}: now it is over");
    }
}

/// Three misses: each is asked alone how to go on.
fn to_ways() -> Table {
    let mut table = to_check(&Flow::dyad());
    for _ in 0..2 {
        table.does(A, Move::choose("does-not-fit"));
        said_back(&mut table);
    }
    table.does(A, Move::choose("does-not-fit"));
    assert_eq!(table.asked(), "ways 0 1");
    table
}

// What choosing does.

/// `option-later.help`: when each has answered, whoever wants it.
#[test]
fn a_break_begins_for_both_and_after_it_you_are_asked_again() {
    let mut table = invited(&Flow::dyad());
    table.each([(B, Move::choose("go-on")), (B, Move::choose("accept"))]);
    reads(&table, A, "option-later.help");
    for answers in [["later", "ready"], ["ready", "later"], ["later", "later"]] {
        let mut table = table.clone();
        table.choose(answers);
        assert_eq!((status(&table, A), status(&table, B)), (Status::Break, Status::Break));
        table.minutes(20).each([(A, Move::Ready), (B, Move::Ready)]);
        assert_eq!(table.asked(), "begin 0 1");
    }
}

/// `option-deeper.help`, `step-add-more.skip-help`.
#[test]
fn the_other_can_write_one_guess() {
    let mut table = to_check(&Flow::dyad());
    table.does(A, Move::choose("fits-more"));
    reads(&table, A, "option-deeper.help");
    reads(&table, A, "step-add-more.skip-help");
    let mut left = table.clone();
    left.does(A, Move::Pass);
    assert_eq!(left.asked(), "turn 1");
    table.does(A, Move::choose("deeper").with_text("I felt small."));
    table.does(B, Move::say("You were alone with it."));
    for answer in ["guess-fits", "almost", "leave-it"] {
        let mut table = table.clone();
        table.does(A, Move::choose(answer));
        assert_eq!(table.asked(), "turn 1", "no second guess is asked for");
    }
}

/// `step-landing.help`, `option-enough.help`, `step-ways.help`, `option-leave-it.help`.
#[test]
fn each_answers_alone_and_it_goes_no_further_than_each_of_you_wants() {
    let steps = [
        (
            to_landing(),
            "step-landing.help",
            ["one-more", "another-day", "enough"],
            ["doors 0 1", "day-gate 0 1", "close 0 1"],
        ),
        (
            to_ways(),
            "step-ways.help",
            ["smaller-piece", "a-rest", "leave-it"],
            ["speak-smaller 0", "break", "turn 1"],
        ),
    ];
    for (table, help, options, leads) in steps {
        reads(&table, A, help);
        for (one, of_one) in options.iter().enumerate() {
            for (other, of_other) in options.iter().enumerate() {
                let mut table = table.clone();
                let before = shown(&table, B);
                table.does(A, Move::choose(of_one));
                assert_eq!(shown(&table, B), before, "alone");
                table.does(B, Move::choose(of_other));
                assert_eq!(table.asked(), leads[one.max(other)], "{of_one} and {of_other}");
            }
        }
    }
}

/// `option-part.help`, `option-does-not-fit.help`: the first time, in both flows.
#[test]
fn with_a_note_the_other_writes_about_it_and_without_one_you_write_that_part() {
    for flow in flows() {
        let table = to_check(&flow);
        reads(&table, A, "option-part.help");
        reads(&table, A, "option-does-not-fit.help");
        let after = |made: Move| {
            let mut table = table.clone();
            table.does(A, made);
            table
        };
        let noted = after(Move::choose("part").with_text("And it rained."));
        assert_eq!(noted.asked(), "say-back 1");
        let about = noted.view(B).about().expect("the note stands there").words().cloned();
        assert_eq!(about, Some(Words::text("And it rained.")));
        assert_eq!(after(Move::choose("part")).asked(), "speak-missing 0");
        assert_eq!(after(Move::choose("does-not-fit")).asked(), "say-back 1");
    }
}

/// `option-part.help-then`, `option-part.help-last`, and the same of `option-does-not-fit` and `option-smaller`: an option
/// says what it does now.
#[test]
fn where_it_was_used_up_an_option_says_what_it_does_now() {
    // Of `brief`, after the one miss of a turn: the next turn.
    let mut table = to_check(&Flow::brief());
    table.does(A, Move::choose("does-not-fit"));
    said_back(&mut table);
    for (option, made) in [
        ("option-part", Move::choose("part")),
        ("option-part", Move::choose("part").with_text("And it rained.")),
        ("option-does-not-fit", Move::choose("does-not-fit")),
    ] {
        reads(&table, A, &format!("{option}.help-last"));
        let mut table = table.clone();
        table.does(A, made);
        assert_eq!(table.asked(), "reply 1");
    }
    // Of `dyad` after two: each is asked alone; and after that the next turn, and no smaller piece can be asked for.
    let mut table = to_check(&Flow::dyad());
    for _ in 0..2 {
        table.does(A, Move::choose("does-not-fit"));
        said_back(&mut table);
    }
    for (option, made) in
        [("option-part", Move::choose("part")), ("option-does-not-fit", Move::choose("does-not-fit"))]
    {
        reads(&table, A, &format!("{option}.help-then"));
        let mut table = table.clone();
        table.does(A, made);
        assert_eq!(table.asked(), "ways 0 1");
    }
    let mut table = to_ways();
    table.choose(["smaller-piece", "smaller-piece"]).does(A, Move::say("At the door."));
    reads_no(&table, B, "option-smaller");
    said_back(&mut table);
    for option in ["part", "does-not-fit"] {
        reads(&table, A, &format!("option-{option}.help-last"));
        let mut table = table.clone();
        table.does(A, Move::choose(option));
        assert_eq!(table.asked(), "turn 1");
    }
}

/// `option-smaller.help`, `option-smaller.help-then`.
#[test]
fn a_smaller_piece_can_be_written_and_at_last_each_is_asked_alone() {
    let mut table = begun(&Flow::dyad());
    table.does(A, Move::choose("tell").with_text("All of it."));
    for _ in 0..2 {
        reads(&table, B, "option-smaller.help");
        table.does(B, Move::choose("smaller"));
        assert_eq!(table.asked(), "speak-smaller 0");
        table.does(A, Move::say("A piece of it."));
    }
    reads(&table, B, "option-smaller.help-then");
    // `step-speak-smaller.help`: the rest is not lost.
    for seat in [A, B] {
        assert!(shown(&table, seat).to_string().contains("All of it."));
    }
    table.does(B, Move::choose("smaller"));
    assert_eq!(table.asked(), "ways 0 1");
}

/// The first half of `step-speak.skip-help` and of the like: a turn that was passed does not come again. The second half
/// holds in `brief`, where each is asked for one thing.
#[test]
fn a_turn_that_is_passed_is_over_and_in_brief_you_can_still_give_or_ask() {
    for flow in flows() {
        let mut table = begun(&flow);
        reads(&table, A, "step-speak.skip-help");
        table.does(A, Move::Pass);
        assert_eq!(table.view(B).said().filter(|line| line.seat() == Seat::FIRST).count(), 1, "the topic");
        let second = if flow.id() == "brief" { "reply" } else { "turn" };
        reads(&table, B, &format!("step-{second}.skip-help"));
        table.does(B, Move::Pass);
        let next = if flow.id() == "brief" { "one-thing 0" } else { "landing 0 1" };
        assert_eq!(table.asked(), next);
        if flow.id() == "brief" {
            table.does(A, Move::Pass);
            assert_eq!(table.asked(), "one-thing 1");
        }
    }
}

/// `step-say-back.skip-help`, `step-check-unsaid`, in `dyad`.
#[test]
fn no_words_came_back_and_your_words_were_sent() {
    let mut table = begun(&Flow::dyad());
    table.each([(A, Move::choose("tell").with_text("I stood at the door.")), (B, Move::choose("read"))]);
    reads(&table, B, "step-say-back.skip-help");
    let lines = table.lines(A);
    table.does(B, Move::Pass);
    reads(&table, A, "step-check-unsaid");
    assert_eq!(table.lines(A), lines, "nothing else is seen");
    assert!(shown(&table, B).to_string().contains("I stood at the door."));
    table.does(A, Move::choose("on-from-here"));
    assert_eq!(table.asked(), "turn 1");
}

/// `step-one-thing.skip-help`, `step-hear-limit.skip-help`, `step-guess.skip-help`, `step-answer-question.skip-help`, and of what
/// is only received: of a pass the other sees that it goes on.
#[test]
fn the_other_only_sees_that_it_goes_on() {
    let mut limit = to_one_thing();
    limit.does(A, Move::choose("limit").with_fields([("when", "it is late"), ("i-will", "sleep")]));
    let mut guess = to_check(&Flow::dyad());
    guess.does(A, Move::choose("fits-more")).does(A, Move::choose("deeper").with_text("I felt small."));
    let mut question = to_one_thing();
    question.does(A, Move::choose("question").with_text("What was it like for you?"));
    let mut warm = invited(&Dyad::new().warm_first().flow());
    warm.each([(B, Move::choose("go-on")), (B, Move::choose("accept"))]).choose(["ready", "ready"]);
    let card = |card: &str, made: Move| {
        let mut table = to_landing();
        table.choose(["one-more", "one-more"]).does(A, Move::pick([card])).does(B, Move::pick([]));
        table.does(A, made);
        table
    };
    let mut answer = card("question", Move::say("What was it like for you?"));
    answer.does(B, Move::say("It was loud."));
    for (mut table, seat, other, message) in [
        (to_one_thing(), A, B, "step-one-thing.skip-help"),
        (limit, B, A, "step-hear-limit.skip-help"),
        (guess, B, A, "step-guess.skip-help"),
        (question, B, A, "step-answer-question.skip-help"),
        (warm, A, B, "step-warm.skip-help"),
        (card("thanks", Move::say("You came.")), B, A, "step-receive-thanks.skip-help"),
        (card("next-step", Move::say("I will call first.")), B, A, "step-hear-next-step.skip-help"),
        (answer, A, B, "step-hear-answer.skip-help"),
    ] {
        reads(&table, seat, message);
        let (lines, step) = (table.lines(other), table.asked());
        table.does(seat, Move::Pass);
        assert_eq!(table.lines(other), lines, "{message}");
        assert_ne!(table.asked(), step);
    }
}

// Requests, limits, and what stays.

/// `option-something-else.help`: what is offered instead is taken, or left open, by whoever asked.
#[test]
fn what_is_offered_instead_can_be_taken_or_left_open() {
    let records = ["take-it", "leave-open"].map(|option| {
        let mut table = to_landing();
        table.choose(["one-more", "one-more"]).does(A, Move::pick(["request"])).does(B, Move::pick([]));
        table.does(A, Move::fill([("would-you", "call me each day")]));
        reads(&table, B, "option-something-else.help");
        table.does(B, Move::choose("something-else").with_text("I call once a week."));
        assert_eq!(table.asked(), "take-counter 0");
        table.does(A, Move::choose(option)).choose(["no-day", "no-day"]).choose(["done", "done"]);
        let record = table.view(A).record().expect("it is completed");
        let [request] = record.requests.as_slice() else { panic!("one request: {record:?}") };
        request.answer.as_ref().map(|answer| answer.kind)
    });
    assert_eq!(records, [Some(AnswerKind::Instead), Some(AnswerKind::Open)]);
}

/// `step-receive-no.help`, `step-receive-no.waiting-next`, `option-ask-smaller.help`.
#[test]
fn something_smaller_can_be_asked_for_once_and_after_that_the_answer_stands() {
    let request = |words| [("would-you", words)];
    let mut dyad = to_landing();
    dyad.choose(["one-more", "one-more"]).does(A, Move::pick(["request"])).does(B, Move::pick([]));
    dyad.does(A, Move::fill(request("call me each day")));
    let mut brief = to_one_thing();
    brief.does(A, Move::choose("request").with_fields(request("call me each day")));
    for mut table in [brief, dyad] {
        assert_eq!(table.asked(), "answer-request 1");
        table.does(B, Move::choose("no").with_text("I do not have the strength."));
        reads(&table, A, "step-receive-no.help");
        reads(&table, A, "option-ask-smaller.help");
        reads(&table, B, "step-receive-no.waiting-next");
        assert!(shown(&table, A).to_string().contains("I do not have the strength."));
        table.does(A, Move::choose("ask-smaller").with_fields(request("call me once")));
        assert!(table.view(B).options().any(|option| option.id == "no"), "a no is always there");
        table.does(B, Move::choose("no"));
        reads(&table, A, "step-receive-no");
        let left: Vec<_> = table.view(A).options().map(|option| option.id.to_string()).collect();
        assert_eq!(left, ["leave-it-there"]);
        table.does(A, Move::choose("leave-it-there"));
        assert_ne!(table.asked(), "answer-request 1");
    }
}

/// `step-hear-limit.waiting`.
#[test]
fn a_limit_stands_with_or_without_an_answer() {
    let records = [Move::choose("heard"), Move::Pass].map(|answer| {
        let mut table = to_landing();
        table.choose(["one-more", "one-more"]).does(A, Move::pick(["limit"])).does(B, Move::pick([]));
        table.does(A, Move::fill([("when", "it is late"), ("i-will", "sleep")]));
        reads(&table, A, "step-hear-limit.waiting");
        table.does(B, answer).choose(["no-day", "no-day"]).choose(["done", "done"]);
        [A, B].map(|seat| table.view(seat).record().expect("it is completed").limits)
    });
    assert_eq!(records[0], records[1]);
    assert_eq!(records[0][0].len(), 1);
    assert_eq!(records[0][0], records[0][1], "for both");
}

/// `step-close.help`: the day, each of the nine ways to answer.
#[test]
fn a_day_stands_only_if_each_of_you_chooses_one_and_of_two_the_later() {
    let days = [("no-day", None), ("in-a-week", Some(7)), ("in-two-weeks", Some(14))];
    for (one, of_one) in days {
        for (other, of_other) in days {
            let mut table = to_close();
            reads(&table, A, "step-close.help");
            table.choose([one, other]).choose(["done", "done"]);
            let expected = of_one.and_then(|days: u8| Some(days.max(of_other?)));
            for seat in [A, B] {
                let again = table.view(seat).again().and_then(|again| again.days);
                assert_eq!(again, expected, "{one} and {other}");
                assert_eq!(shown(&table, seat)["again"].is_null(), expected.is_none());
            }
        }
    }
}

/// `option-limit-heard.help`, `audience-shown`: a limit of the other can be marked as heard on the last page, and nothing else there
/// is shown.
#[test]
fn a_limit_that_was_set_at_the_close_can_be_marked_as_heard_on_the_last_page() {
    let limit = || Move::choose("no-day").with_fields([("when", "it gets loud"), ("i-will", "go out")]);
    let mut both = to_close();
    reads_no(&both, B, "option-limit-heard");
    both.does(A, limit());
    reads_no(&both, B, "option-limit-heard");
    both.does(B, limit());
    for (seat, line) in [(A, "1."), (B, "0.")] {
        reads(&both, seat, "option-limit-heard.help");
        reads(&both, seat, "audience-shown");
        assert!(shown(&both, seat)["about"]["id"].as_str().is_some_and(|id| id.starts_with(line)));
    }
    let before = shown(&both, A);
    let mut done = both.clone();
    done.does(B, Move::choose("done"));
    assert_eq!(shown(&done, A), before, "that B is through shows to nobody");
    both.does(B, Move::choose("limit-heard"));
    let last = shown(&both, A)["said"].as_array().and_then(|said| said.last().cloned()).expect("a line");
    assert_eq!((&last["seat"], &last["option"]["id"]), (&Value::from(1), &Value::from("limit-heard")));
    both.does(B, Move::TakeBack);
    assert_eq!(shown(&both, A)["said"], before["said"]);
    // Who set none has nothing to hear of the other, and a limit that was taken back is none.
    let mut one = to_close();
    one.does(A, limit()).does(A, Move::TakeBack).choose(["no-day"]).does(B, limit());
    reads(&one, A, "option-limit-heard");
    reads_no(&one, B, "option-limit-heard");
    reads(&one, B, "audience-nobody");
    // Whether its writer has left since shows to nobody, before the other has answered and after.
    let mut stays = to_close();
    stays.does(A, limit());
    let mut left = stays.clone();
    left.does(A, Move::Leave).does(B, Move::choose("no-day"));
    stays.does(B, Move::choose("no-day"));
    reads(&stays, B, "option-limit-heard");
    assert_eq!(shown(&left, B), shown(&stays, B));
    let before = shown(&stays, B);
    stays.does(A, Move::Leave);
    assert_eq!(shown(&stays, B), before);
}

/// `audience-unseen` and `audience-nobody`: where the choices of both decide, what comes next can tell something of them, and it
/// says so; elsewhere nobody is shown the choice.
#[test]
fn your_choice_is_not_shown_and_what_comes_next_depends_on_it() {
    for flow in flows() {
        let mut table = alone(&flow);
        reads_no(&table, A, "audience-unseen");
        table = invited(&flow);
        reads(&table, B, "audience-nobody");
    }
    let mut landing = to_landing();
    reads(&landing, A, "audience-unseen");
    reads(&landing, B, "audience-unseen");
    landing.does(A, Move::choose("one-more"));
    let waiting = shown(&landing, A);
    for other in ["one-more", "enough"] {
        let mut table = landing.clone();
        table.does(B, Move::choose(other));
        assert_ne!(shown(&table, A), waiting);
        assert!(!shown(&table, A)["said"].to_string().contains(other));
    }
}

/// `step-close.help`, `ended-kept-lines`, `ended-completed`: lines.
#[test]
fn the_lines_that_each_of_you_picked_stand_below_and_one_alone_keeps_none() {
    let pick = |line: Option<&str>| Move::choose("no-day").with_words(Words::picks(line));
    for (of_one, of_other) in [(Some("0.2"), Some("1.2")), (Some("0.2"), None), (None, Some("1.2"))] {
        let mut table = to_close();
        let made = |line: Option<&str>| line.map_or(Move::choose("no-day"), |line| pick(Some(line)));
        table.does(A, made(of_one)).does(B, made(of_other)).choose(["done", "done"]);
        for seat in [A, B] {
            if of_one.and(of_other).is_some() {
                reads(&table, seat, "ended-kept-lines");
                assert_eq!(table.lines(seat), ["0.2", "1.2"]);
            } else {
                reads(&table, seat, "ended-completed");
                assert_eq!((table.lines(seat).len(), table.view(seat).kept()), (0, KeptLines::Nothing));
                assert!(!shown(&table, seat).to_string().contains("stood"), "no line is shown");
            }
        }
    }
}

/// `step-brief-after.help`, `option-keep-words.help`, `option-look-again.help`, `ended-kept`: each of the sixteen ways to answer.
#[test]
fn each_of_these_stands_only_if_the_other_chooses_it_too() {
    let picks: [&[&str]; 4] = [&[], &["keep-words"], &["look-again"], &["keep-words", "look-again"]];
    let mut before = to_one_thing();
    before.does(A, Move::choose("thanks").with_text("The walk.")).each([(B, Move::Pass), (B, Move::Pass)]);
    assert_eq!(before.asked(), "after 0 1");
    for help in ["step-brief-after.help", "option-keep-words.help", "option-look-again.help"] {
        reads(&before, A, help);
    }
    for one in picks {
        for other in picks {
            let mut table = before.clone();
            let screen = shown(&table, B);
            table.does(A, Move::pick(one.iter().copied()));
            assert_eq!(shown(&table, B), screen, "nobody sees what was chosen");
            table.does(B, Move::pick(other.iter().copied()));
            let both = |card| one.contains(&card) && other.contains(&card);
            for seat in [A, B] {
                let kept = both("keep-words");
                reads(&table, seat, if kept { "ended-kept" } else { "ended-completed" });
                assert_eq!(shown(&table, seat).to_string().contains("The walk."), kept);
                assert_eq!(table.view(seat).again().is_some(), both("look-again"));
                assert_eq!(table.view(seat).record().unwrap().is_empty(), !kept && !both("look-again"));
            }
        }
    }
}

/// `step-after.waiting`, `step-brief-after.waiting`: nothing more is asked, also when the other has answered.
#[test]
fn after_the_last_page_nothing_more_is_asked_of_you() {
    let mut dyad = to_close();
    dyad.choose(["no-day", "no-day"]);
    let mut brief = to_one_thing();
    brief.each([(A, Move::Pass), (B, Move::Pass)]);
    for (mut table, made, waiting) in [
        (dyad, Move::choose("done"), "step-after.waiting"),
        (brief, Move::pick([]), "step-brief-after.waiting"),
    ] {
        table.does(A, made.clone());
        reads(&table, A, waiting);
        assert!(!table.view(A).is_asked());
        let mut late = table.clone();
        late.minutes(30 * DAY);
        table.does(B, made);
        for table in [&table, &late] {
            reads(table, A, "ended-completed");
        }
    }
}

/// `step-day-ready.waiting-next`, `step-day-gate.next`.
#[test]
fn if_not_each_is_ready_on_another_day_it_closes_at_the_time_that_stands_there() {
    let mut table = to_landing();
    table.choose(["another-day", "another-day"]);
    reads(&table, A, "step-day-gate.next");
    table.does(A, Move::choose("go-on")).does(A, Move::choose("ready"));
    reads(&table, A, "step-day-ready.waiting-next");
    assert_eq!(closes_in(&table, A), 14 * DAY);
    closes_at_its_time(table.clone(), A);
    table.minutes(13 * DAY).does(B, Move::choose("go-on")).does(B, Move::choose("ready"));
    assert_eq!(table.asked(), "landing 0 1");
}

/// Where a time stands at which it closes, it closes then, whatever the app's limits are: at each step that waits with its own
/// time, but for the first turn, which then goes to the other.
#[test]
fn it_closes_by_itself_at_the_time_that_stands_here() {
    let limits = Limits { answer: Duration::from_secs(5 * 3600), ..Limits::default() };
    let mut table = Table::with(&Flow::brief(), &["", ""], limits);
    table.each([(A, Move::choose("go-on")), (A, Move::Pass)]);
    table.each([(B, Move::choose("go-on")), (B, Move::choose("accept"))]);
    table.does(A, Move::choose("tell").with_text("I stood at the door."));
    for seat in [A, B] {
        assert_eq!(closes_in(&table, seat), 5 * 60);
        closes_at_its_time(table.clone(), seat);
    }
    for made in [Move::say("You stood there."), Move::Pass] {
        let mut table = table.clone();
        table.does(B, made);
        for seat in [A, B] {
            closes_at_its_time(table.clone(), seat);
        }
    }
}

/// `record-erased`.
#[test]
fn these_words_were_deleted() {
    let mut table = to_close();
    table.does(A, Move::choose("no-day").with_fields([("when", "it is late"), ("i-will", "sleep")]));
    table.does(B, Move::choose("no-day")).choose(["done", "done"]);
    let text = |table: &Table, seat| {
        let record = table.view(seat).record().expect("it is completed");
        phrasebook().reader(["en"]).record(&record)
    };
    let deleted = phrasebook().reader(["en"]).text("record-erased", &[]);
    assert!(text(&table, B).contains("sleep") && !text(&table, B).contains(&deleted));
    table.conversation.forget(Seat::FIRST, table.now).unwrap();
    for seat in [A, B] {
        assert!(!text(&table, seat).contains("sleep") && text(&table, seat).contains(&deleted));
    }
    let stored = serde_json::to_string(&table.conversation.saved()).unwrap();
    assert!(!stored.contains("sleep"), "nor are they in what is stored");
}
