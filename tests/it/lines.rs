//! Lines: which of them stands beside a step, how they are counted, and who is told that they read along.

use crate::common::{phrasebook, screen, terms};
use reweave::error::SavedError;
use reweave::flow::{Ask, Choice, FlowDraft, Step, To, Who};
use reweave::saved::Saved;
use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Stage, Time};
use serde_json::json;

const A: Seat = Seat::FIRST;
const B: Seat = Seat::SECOND;
const NOW: Time = Time::from_millis(0);

fn play(flow: &Flow, people: usize, moves: &[(Seat, Move)]) -> Conversation {
    let setup = (0..people).fold(Setup::new(terms()), |setup, i| setup.person(Person::new(&format!("P{i}"))));
    let mut conversation = Conversation::start(flow, setup, NOW).unwrap();
    for (seat, made) in moves {
        conversation.apply(*seat, made.clone(), NOW).unwrap_or_else(|refusal| panic!("{made:?}: {refusal}"));
    }
    conversation
}

#[test]
fn the_latest_answer_stands_beside_the_step_and_not_an_earlier_one() {
    let moves = [
        (A, Move::choose("go-on")),
        (A, Move::say("topic")),
        (B, Move::choose("go-on")),
        (B, Move::choose("accept")),
        (A, Move::choose("tell").with_text("told")),
        (B, Move::say("first try")),
        (A, Move::choose("part").with_text("the rest")),
        (B, Move::say("second try")),
    ];
    let conversation = play(&Flow::brief(), 2, &moves);
    let view = conversation.view(A, NOW).unwrap();
    let about = view.about().unwrap();
    assert_eq!(about.words().and_then(|words| words.as_text()), Some("second try"));
}

/// One person writes for themselves, then a line.
fn alone() -> Flow {
    let write = |id: &str, to: &str| {
        Step::new(id, Stage::Naming, Who::Lead, Ask::text(100)).to(To::step(to)).pass(To::step(to))
    };
    FlowDraft::new("alone", 1)
        .seats(1..=1)
        .step(write("diary", "letter").own())
        .step(write("letter", "unread"))
        .step(write("unread", "done").unseen())
        .step(
            Step::new("done", Stage::Closing, Who::Lead, Ask::Page)
                .unseen()
                .option(Choice::new("done", To::End)),
        )
        .check()
        .unwrap()
}

#[test]
fn what_only_its_writer_reads_is_counted_apart_and_marked_so() {
    let begun = play(&alone(), 1, &[]);
    assert_eq!(screen(&phrasebook(), &begun, A, NOW)["audience"], "only-you");
    let conversation = play(&alone(), 1, &[(A, Move::say("mine")), (A, Move::say("ours"))]);
    let screen = screen(&phrasebook(), &conversation, A, NOW);
    let said: Vec<_> =
        screen["said"].as_array().unwrap().iter().map(|said| (&said["id"], &said["private"])).collect();
    assert_eq!(said, [(&json!("0.p1"), &json!(true)), (&json!("0.1"), &json!(false))]);
}

#[test]
fn a_stored_form_with_words_that_nobody_keeps_is_not_taken_up() {
    let moves = [(A, Move::say("mine")), (A, Move::say("ours")), (A, Move::say("nobody's"))];
    let conversation = play(&alone(), 1, &moves);
    let mut stored = serde_json::to_value(conversation.saved()).unwrap();
    assert!(!stored.to_string().contains("nobody's"));
    stored["words"]["3"] = json!({"text": "nobody's"});
    let saved: Saved = serde_json::from_value(stored).unwrap();
    let refused = Conversation::resume(conversation.flow(), &saved);
    assert_eq!(refused.unwrap_err(), SavedError::StrayWords { row: 3 });
}
