//! Answers that are for others only when all have answered: who reads them when, and that neither their numbers nor what
//! stands beside them tells anything about how they came to be.

use crate::common::table::{done, send, tells};
use crate::common::terms;
use reweave::conversation::Note;
use reweave::flow::{Ask, Choice, Field, FlowDraft, Mark, Members, Step, To, Who};
use reweave::saved::Saved;
use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Stage, Time};

const A: Seat = Seat::FIRST;
const B: Seat = Seat::SECOND;
const NOW: Time = Time::from_millis(0);

fn started(flow: &Flow, people: usize) -> Conversation {
    let setup = (0..people).fold(Setup::new(terms()), |setup, i| setup.person(Person::new(&format!("P{i}"))));
    Conversation::start(flow, setup, NOW).unwrap()
}

fn play(conversation: &mut Conversation, moves: &[(Seat, Move)]) {
    for (seat, made) in moves {
        conversation.apply(*seat, made.clone(), NOW).unwrap_or_else(|refusal| panic!("{made:?}: {refusal}"));
    }
}

/// Stores and takes up again: the same in every part.
fn reloaded(conversation: &Conversation) -> Conversation {
    let json = serde_json::to_string(&conversation.saved()).unwrap();
    let saved: Saved = serde_json::from_str(&json).unwrap();
    let resumed = Conversation::resume(conversation.flow(), &saved).unwrap();
    assert!(resumed == *conversation);
    resumed
}

fn ids(conversation: &Conversation, seat: Seat) -> Vec<String> {
    conversation.view(seat, NOW).unwrap().said().map(|said| said.id().to_string()).collect()
}

/// A door, then a step that all answer and read together, then picks of own lines.
fn writing(seats: u8, together: Step) -> Flow {
    FlowDraft::new("writing", 1)
        .seats(seats..=seats)
        .step(send("door"))
        .step(
            Step::new("door", Stage::Opening, Who::Invite(Members::Everyone), Ask::Choice)
                .unseen()
                .about(&["send"])
                .cover("send")
                .option(Choice::new("accept", To::step("write")).mark(Mark::Consent))
                .option(Choice::new("not-now", To::Drop).mark(Mark::NotNow)),
        )
        .step(together.together().to(To::step("keep")).pass(To::step("keep")))
        .step(
            Step::new("keep", Stage::Naming, Who::Everyone, Ask::lines(4))
                .unseen()
                .to(To::step("tell"))
                .pass(To::step("tell")),
        )
        .step(tells("tell", Who::Lead, To::step("done")))
        .step(done())
        .check()
        .unwrap_or_else(|faults| panic!("{faults}"))
}

fn write_step(who: Who) -> Step {
    Step::new("write", Stage::Naming, who, Ask::text(100))
}

fn opened(people: usize, flow: &Flow) -> Conversation {
    let mut conversation = started(flow, people);
    play(&mut conversation, &[(A, Move::Pass)]);
    for seat in conversation.seats().skip(1).collect::<Vec<_>>() {
        play(&mut conversation, &[(seat, Move::choose("accept"))]);
    }
    conversation
}

#[test]
fn what_was_taken_back_uses_up_no_number_and_the_picks_of_the_next_step_load() {
    let flow = writing(2, write_step(Who::Everyone));
    let numbers = |taken_back: usize| {
        let mut conversation = opened(2, &flow);
        for _ in 0..taken_back {
            play(&mut conversation, &[(A, Move::say("no")), (A, Move::TakeBack)]);
        }
        play(&mut conversation, &[(A, Move::say("mine")), (B, Move::say("hers"))]);
        let conversation = reloaded(&conversation);
        let line = conversation.view(A, NOW).unwrap().own_lines().next().unwrap().id().to_string();
        let mut picked = conversation.clone();
        play(&mut picked, &[(A, Move::pick([line.as_str()]))]);
        reloaded(&picked);
        assert!(!serde_json::to_string(&picked.saved()).unwrap().contains("\"no\""));
        ids(&conversation, B)
    };
    assert_eq!(numbers(0), ["0.1", "1.1"]);
    assert_eq!(numbers(1), numbers(0));
    assert_eq!(numbers(2), numbers(0));
}

#[test]
fn the_order_of_the_lines_says_nothing_about_who_answered_first() {
    let flow = writing(2, write_step(Who::Everyone));
    let order = |moves: [(Seat, Move); 2]| {
        let mut conversation = opened(2, &flow);
        play(&mut conversation, &moves);
        (ids(&conversation, A), ids(&conversation, B))
    };
    let (a, b) = ((A, Move::say("a")), (B, Move::say("b")));
    assert_eq!(order([a.clone(), b.clone()]), order([b, a]));
}

#[test]
fn a_note_about_the_pace_does_not_tell_whether_its_sender_has_answered() {
    let flow = writing(2, write_step(Who::Everyone));
    let note = (A, Move::Pace(Note::TooFast));
    let mut before = opened(2, &flow);
    play(&mut before, std::slice::from_ref(&note));
    let mut after = opened(2, &flow);
    play(&mut after, &[(A, Move::say("a")), note]);
    assert_eq!(ids(&before, B), ids(&after, B));
    // And its writer's own line keeps its number.
    assert_eq!(ids(&after, A), ["0.n1", "0.1"]);
    play(&mut after, &[(B, Move::say("b"))]);
    assert_eq!(ids(&after, B), ["0.n1", "0.1", "1.1"]);
    reloaded(&after);
}

#[test]
fn nobody_reads_along_before_all_have_answered_not_even_who_is_not_asked() {
    let flow = writing(3, write_step(Who::Others));
    let c = Seat::new(2).unwrap();
    let mut conversation = opened(3, &flow);
    let before = (ids(&conversation, A), ids(&conversation, c));
    play(&mut conversation, &[(B, Move::say("b"))]);
    assert_eq!((ids(&conversation, A), ids(&conversation, c)), before);
    assert_eq!(ids(&conversation, B), ["1.1"]);
    play(&mut conversation, &[(c, Move::say("c"))]);
    for seat in [A, B, c] {
        assert_eq!(ids(&conversation, seat), ["1.1", "2.1"]);
    }
}

#[test]
fn which_lines_someone_picked_to_keep_reaches_nobody() {
    // At the close of `dyad` a limit can be set beside the lines that are kept.
    let fields = [Field::optional("when", 100), Field::optional("i-will", 100)];
    let step = Step::new("write", Stage::Naming, Who::Everyone, Ask::Choice)
        .option(Choice::new("no-day", To::step("keep")).form(&fields).lines(4));
    let flow = FlowDraft::new("closing", 1)
        .step(send("door"))
        .step(
            Step::new("door", Stage::Opening, Who::Invite(Members::Everyone), Ask::Choice)
                .unseen()
                .option(Choice::new("accept", To::step("write")).mark(Mark::Consent))
                .option(Choice::new("not-now", To::Drop).mark(Mark::NotNow)),
        )
        .step(step.together())
        .step(
            Step::new("keep", Stage::Closing, Who::Everyone, Ask::Page)
                .unseen()
                .option(Choice::new("done", To::End)),
        )
        .check()
        .unwrap();
    let close = |picks: &[&str]| {
        let mut conversation = started(&flow, 2);
        play(&mut conversation, &[(A, Move::say("topic")), (B, Move::choose("accept"))]);
        let limit = reweave::Words::fields([("when", "late"), ("i-will", "go")]);
        let limit = limit.and_picks(picks.iter().copied());
        play(
            &mut conversation,
            &[(A, Move::choose("no-day").with_words(limit)), (B, Move::choose("no-day"))],
        );
        let conversation = reloaded(&conversation);
        let view = conversation.view(B, NOW).unwrap();
        let words: Vec<_> = view.said().map(|said| said.words().cloned()).collect();
        assert!(words.iter().flatten().all(|words| words.as_picks().is_none()));
        serde_json::to_string(&words).unwrap()
    };
    assert_eq!(close(&["0.1"]), close(&[]));
}
