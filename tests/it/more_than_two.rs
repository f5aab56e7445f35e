//! What only shows with more than two seats: nobody is left with a step that asks nobody, and a no at the door looks like
//! silence there too.

use std::time::Duration;

use crate::common::table::{done, send, sound, tells};
use reweave::conversation::Limits;
use reweave::flow::{Ask, Choice, FlowDraft, Mark, Members, Round, Step, To, Who};
use reweave::terms::Resources;
use reweave::{Conversation, Flow, Move, MoveKind, Person, Phrasebook, Prompt, Seat, Setup, Stage, Time};

const A: Seat = Seat::FIRST;
const B: Seat = Seat::SECOND;
const NOW: Time = Time::from_millis(0);

/// A circle in which the yes at the door leads there.
fn circle_by(min: u8, max: u8, to: To) -> FlowDraft {
    FlowDraft::new("small-circle", 1)
        .seats(min..=max)
        .round(Round::new("tell", Members::Everyone, "tell", To::step("done")))
        .step(send("door"))
        .step(
            Step::new("door", Stage::Opening, Who::Invite(Members::Everyone), Ask::Choice)
                .unseen()
                .about(&["send"])
                .cover("send")
                .option(Choice::new("accept", to).mark(Mark::Consent))
                .option(Choice::new("not-now", To::Drop).mark(Mark::NotNow)),
        )
        .step(tells("tell", Who::Lead, To::next("tell")))
        .step(done())
}

fn circle(min: u8, max: u8) -> Flow {
    sound(circle_by(min, max, To::round("tell")))
}

fn started(flow: &Flow, people: usize) -> Conversation {
    let setup = (0..people)
        .fold(Setup::new(crate::common::terms()), |setup, i| setup.person(Person::new(&format!("P{i}"))));
    Conversation::start(flow, setup, NOW).unwrap()
}

fn seat(index: usize) -> Seat {
    Seat::new(index).unwrap()
}

#[test]
fn whoever_leaves_in_a_moment_of_quiet_leaves_nobody_hanging() {
    let mut conversation = started(&circle(2, 3), 3);
    let moves = [(A, Move::Pass), (B, Move::choose("accept")), (seat(2), Move::choose("accept"))];
    for (seat, made) in moves.into_iter().chain([(B, Move::Moment), (A, Move::Leave), (B, Move::Ready)]) {
        conversation.apply(seat, made, NOW).unwrap();
    }
    assert!(conversation.view(B, NOW).unwrap().offers(MoveKind::Say), "the turn has gone on");

    // Also where the moment ends by itself, and where the one who leaves had called it.
    let mut conversation = started(&circle(2, 3), 3);
    let moves = [(A, Move::Pass), (B, Move::choose("accept")), (seat(2), Move::choose("accept"))];
    for (seat, made) in moves.into_iter().chain([(A, Move::Moment), (A, Move::Leave)]) {
        conversation.apply(seat, made, NOW).unwrap();
    }
    let later = NOW.plus(Duration::from_secs(3600));
    assert!(!conversation.operator(later).acting().is_empty());
}

#[test]
fn whoever_left_unseen_is_not_here_again_when_the_waiting_is_over() {
    let wait = Step::new("wait", Stage::Opening, Who::Everyone, Ask::Page)
        .unseen()
        .quiet()
        .option(Choice::new("ready", To::round("tell")))
        .late_on_another_day(To::Close);
    let flow = sound(circle_by(2, 3, To::step("wait")).step(wait));
    let c = seat(2);
    let waits = |leaves: &[Seat]| {
        let mut conversation = started(&flow, 3);
        let moves = [(A, Move::Pass), (B, Move::choose("accept")), (c, Move::choose("accept"))];
        let leaves = leaves.iter().map(|seat| (*seat, Move::Leave));
        for (seat, made) in moves.into_iter().chain(leaves) {
            conversation.apply(seat, made, NOW).unwrap();
        }
        conversation
    };
    // With enough of the others it goes on, without the one who left.
    let mut conversation = waits(&[c]);
    for seat in [A, B] {
        conversation.apply(seat, Move::choose("ready"), NOW).unwrap();
    }
    assert!(conversation.view(A, NOW).unwrap().offers(MoveKind::Leave), "the waiting goes on");
    let later = conversation.deadline(NOW).unwrap();
    conversation.tick(later);
    assert!(conversation.view(A, later).unwrap().offers(MoveKind::Say), "a turn");
    conversation.apply(A, Move::Pass, later).unwrap();
    conversation.apply(B, Move::Pass, later).unwrap();
    for made in [Move::choose("ready"), Move::Pass, Move::choose("done")] {
        assert!(conversation.apply(c, made, later).is_err(), "nothing is asked of whoever has left");
    }
    for seat in [A, B] {
        conversation.apply(seat, Move::choose("done"), later).unwrap();
    }
    assert!(conversation.operator(later).ending().is_some(), "nobody is waited for");
    // And with too few it closes, also where nobody else answered.
    let mut conversation = waits(&[c, B]);
    conversation.apply(A, Move::choose("ready"), NOW).unwrap();
    conversation.tick(conversation.deadline(NOW).unwrap());
    assert!(conversation.operator(later).ending().is_some());
}

/// What a seat gets back, in words.
fn screen(conversation: &Conversation, seat: Seat, now: Time) -> String {
    let mut prompt = Prompt::new();
    let view = conversation.view(seat, now).unwrap();
    Phrasebook::new(Resources::NoResources).reader(["en"]).prompt(&view, &mut prompt);
    serde_json::to_string(&prompt).unwrap()
}

/// Plays the door of a circle of five, the last of whom says no or nothing; who sees a difference before its time?
#[track_caller]
fn no_looks_like_silence(flow: &Flow, people: usize) {
    let last = seat(people - 1);
    let at_the_door = |says_no: bool| {
        let mut conversation = started(flow, people);
        conversation.apply(A, Move::Pass, NOW).unwrap();
        for i in 1..people - 1 {
            conversation.apply(seat(i), Move::choose("accept"), NOW).unwrap();
        }
        conversation.tick(NOW);
        if says_no {
            let applied = conversation.apply(last, Move::choose("not-now"), NOW).unwrap();
            assert_eq!(applied.changed.iter().collect::<Vec<_>>(), [last]);
        }
        conversation
    };
    let (no, silence) = (at_the_door(true), at_the_door(false));
    let invitation = Limits::default().invitation;
    for now in [NOW, NOW.plus(invitation / 2), NOW.plus(invitation)] {
        for i in 0..people - 1 {
            assert_eq!(screen(&no, seat(i), now), screen(&silence, seat(i), now), "seat {i} at {now:?}");
        }
        assert_eq!(no.deadline(now), silence.deadline(now));
    }
}

#[test]
fn a_no_looks_like_silence_until_the_doors_time_however_many_have_joined() {
    no_looks_like_silence(&circle(3, 5), 5);
    no_looks_like_silence(&circle(2, 3), 3);
    no_looks_like_silence(&circle(1, 2), 2);
}

#[test]
fn whoever_is_invited_reads_only_what_the_invitation_is_about() {
    let flow = FlowDraft::new("two-notes", 1)
        .step(
            Step::new("note", Stage::Opening, Who::Lead, Ask::text(100))
                .to(To::step("send"))
                .pass(To::step("send")),
        )
        .step(send("door"))
        .step(
            Step::new("door", Stage::Opening, Who::Invite(Members::Everyone), Ask::Choice)
                .unseen()
                .about(&["send"])
                .cover("send")
                .option(Choice::new("accept", To::step("done")).mark(Mark::Consent))
                .option(Choice::new("not-now", To::Drop).mark(Mark::NotNow)),
        )
        .step(done())
        .check()
        .unwrap();
    let mut conversation = started(&flow, 2);
    for made in [Move::say("to myself"), Move::say("to you")] {
        conversation.apply(A, made, NOW).unwrap();
    }
    let ids = |conversation: &Conversation, seat: Seat| {
        conversation.view(seat, NOW).unwrap().said().map(|said| said.id().to_string()).collect::<Vec<_>>()
    };
    assert_eq!(ids(&conversation, A), ["0.1", "0.2"]);
    assert_eq!(ids(&conversation, B), ["0.2"]);
    conversation.apply(B, Move::choose("accept"), NOW).unwrap();
    assert_eq!(ids(&conversation, B), ["0.2"]);
}

#[test]
fn cards_open_steps_by_step_and_seat() {
    // Two card steps, the first asked of the lead alone.
    let pick = |id: &str, who: Who, cards: [&str; 2], to: &str| {
        let step = Step::new(id, Stage::Naming, who, Ask::Cards { max: 2 }).unseen().to(To::step(to));
        cards.iter().fold(step, |step, card| step.option(Choice::card(card)))
    };
    let given = |card: &str, to: &str| {
        Step::new(&format!("give-{card}"), Stage::Naming, Who::Lead, Ask::text(100))
            .when(card)
            .to(To::step(to))
            .pass(To::step(to))
    };
    let flow = FlowDraft::new("cards", 1)
        .seats(1..=1)
        .step(pick("first", Who::Lead, ["aa", "bb"], "second"))
        .step(pick("second", Who::Everyone, ["cc", "dd"], "give-aa"))
        .step(given("aa", "give-bb"))
        .step(given("bb", "give-cc"))
        .step(given("cc", "done"))
        .step(done())
        .check()
        .unwrap_or_else(|faults| panic!("{faults}"));
    let asked = |first: &[&str], second: &[&str]| {
        let mut conversation = started(&flow, 1);
        for picks in [first, second] {
            conversation.apply(A, Move::pick(picks.iter().copied()), NOW).unwrap();
        }
        let mut steps = Vec::new();
        while conversation.operator(NOW).step().id != *"done" {
            steps.push(conversation.operator(NOW).step().id.to_string());
            conversation.apply(A, Move::Pass, NOW).unwrap();
        }
        steps
    };
    assert_eq!(asked(&["bb"], &["cc"]), ["give-bb", "give-cc"]);
    assert_eq!(asked(&["aa"], &[]), ["give-aa"]);
    assert_eq!(asked(&[], &["dd"]), [""; 0]);
}

#[test]
fn an_own_line_stands_beside_the_step_that_is_about_it() {
    let flow = FlowDraft::new("alone", 1)
        .seats(1..=1)
        .step(
            Step::new("write", Stage::Naming, Who::Lead, Ask::text(100))
                .own()
                .to(To::step("read"))
                .pass(To::step("read")),
        )
        .step(
            Step::new("read", Stage::Closing, Who::Lead, Ask::Page)
                .unseen()
                .about(&["write"])
                .option(Choice::new("done", To::End)),
        )
        .check()
        .unwrap();
    let mut conversation = started(&flow, 1);
    conversation.apply(A, Move::say("mine"), NOW).unwrap();
    let view = conversation.view(A, NOW).unwrap();
    assert_eq!(view.about().map(|line| line.id().to_string()).as_deref(), Some("0.p1"));
}

#[test]
fn an_acceptance_that_was_taken_back_is_none() {
    let flow = circle(2, 3);
    let mut conversation = started(&flow, 3);
    let moves = [
        (A, Move::Pass),
        (B, Move::choose("accept")),
        (B, Move::TakeBack),
        (seat(2), Move::choose("accept")),
    ];
    for (seat, made) in moves {
        conversation.apply(seat, made, NOW).unwrap();
    }
    let later = NOW.plus(Limits::default().invitation);
    assert!(conversation.view(A, later).unwrap().offers(MoveKind::Say), "two are here");
    for seat in [A, seat(2)] {
        conversation.apply(seat, Move::Pass, later).unwrap();
    }
    // Who had taken it back has no part in what is closed, and is not waited for.
    for seat in [A, seat(2)] {
        conversation.apply(seat, Move::choose("done"), later).unwrap();
    }
    let ending = |index: usize| conversation.view(seat(index), later).unwrap().ending();
    assert_eq!([ending(0), ending(2)], [Some(reweave::conversation::Ending::Completed); 2]);
    assert_eq!(ending(1), Some(reweave::conversation::Ending::Closed));
}
