//! Steps that several flows share: how one comes in, and how what was given is received.

use crate::flow::{Ask, Choice, Effect, Mark, Members, Step, To, Who};
use crate::stage::Stage;
use crate::stage::Stage::Opening;

/// One line, in characters: a topic, a day.
pub(super) const LINE: u16 = 140;
/// A few sentences.
pub(super) const SHORT: u16 = 500;
/// As much as someone needs to tell.
pub(super) const LONG: u16 = 2000;

/// The paragraphs of the page that is read alone, before anything is sent and before anything is answered.
const GATE: &[&str] = &[
    "gate-not-for",
    "gate-fear",
    "gate-control",
    "gate-made-to",
    "gate-watched",
    "gate-rule",
    "gate-danger",
    "gate-rest",
    "gate-unsure",
];

/// The page that is read alone: when such a conversation is not for someone, now or at all. Going on and stopping are equal
/// options, no reason is asked for, and nobody else sees which it was. What was shared does not stand beside it.
pub(super) fn gate(id: &str, who: Who, next: &str) -> Step {
    Step::new(id, Opening, who, Ask::Page)
        .unseen()
        .veil()
        .page(GATE)
        .option(Choice::new("go-on", To::step(next)))
        .option(Choice::new("not-for-now", To::Drop).mark(Mark::NotNow))
}

/// The same for an invited person, with the invitation above it, and hidden from the one who invites: to have read it and
/// stopped looks like not having come.
pub(super) fn answer_gate(id: &str, next: &str) -> Step {
    gate(id, Who::Invite(Members::Everyone), next)
        .page(&[&["invitation"], GATE].concat())
        .apart()
        .cover("ask-to-meet")
}

/// The answer to an invitation, with the terms in view. Not now and not again lead to the same, and to the one who invited
/// both look like no answer.
pub(super) fn accept(id: &str, next: To) -> Step {
    Step::new(id, Opening, Who::Invite(Members::Everyone), Ask::Choice)
        .unseen()
        .cover("ask-to-meet")
        .terms()
        .option(Choice::new("accept", next).mark(Mark::Consent))
        .option(Choice::new("not-now", To::Drop).mark(Mark::NotNow))
        .option(Choice::new("do-not-ask", To::Drop).mark(Mark::NotNow).effect(Effect::DoNotAsk))
}

/// Something was given: it can be thanked for, taken in, or left without an answer. None of these forgives, agrees or judges,
/// and there is no box to write in: it is not the other's turn.
pub(super) fn receive(id: &str, stage: Stage, about: &str, next: To) -> Step {
    Step::new(id, stage, Who::Others, Ask::Choice)
        .about(&[about])
        .option(Choice::new("thank-you", next.clone()).mark(Mark::Thanks))
        .option(Choice::new("heard", next.clone()).mark(Mark::Heard))
        .pass(next)
}
