//! `ask`: one person asks another for something good: to listen, company, a hand, or help to find help. Four screens each.
//!
//! Nothing has to have gone wrong. There are two kinds of no, and both are needed: the silent one at the door, which nobody can
//! tell from not having come; and *I have no room for this now*, which is told at once, so that nobody waits in need for days.
//!
//! What is asked for is no request of a record: nothing of this conversation stays.

use super::shared::{LINE, SHORT, accept, answer_gate, bounded, gate, gate_for_any_state, last_page};
use crate::flow::{Ask, Choice, FlowDraft, Mark, Step, To, Who};
use crate::stage::Stage::{Boundaries, Opening, Reconnection};

/// The flow. One question, one answer, one page on which the answer is received: there is no loop in it, and no break leads on.
pub(super) fn draft() -> FlowDraft {
    let page = gate_for_any_state();
    let steps = vec![
        gate("gate", Who::Lead, "ask").page(&page),
        asks(),
        answer_gate("door-gate", "door").page(&[&["invitation"], page.as_slice()].concat()).cover("ask"),
        accept("door", To::step("answer")).about(&["ask"]).cover("ask"),
        answer(),
        received(),
        no_answer(),
        last_page().late_by_limit(To::End),
    ];
    steps.into_iter().map(bounded).fold(FlowDraft::new("ask", 1).screens(4), FlowDraft::step)
}

/// Four things that one person can be to another; a line can say more.
fn asks() -> Step {
    let one = |id| Choice::new(id, To::step("door-gate")).note(LINE);
    ["listen", "company", "practical", "find-help"]
        .into_iter()
        .map(one)
        .fold(Step::new("ask", Opening, Who::Lead, Ask::Choice).terms(), Step::option)
}

/// A part of what was asked for is an answer like the others, and so is none.
fn answer() -> Step {
    Step::new("answer", Boundaries, Who::Others, Ask::Choice)
        .about(&["ask"])
        .care()
        .option(Choice::new("yes", To::step("thanks")).mark(Mark::Accept).note(SHORT))
        .option(Choice::new("this-much", To::step("thanks")).mark(Mark::Counter).text(SHORT))
        .option(Choice::new("no-room", To::step("thanks")).mark(Mark::Decline).note(SHORT))
        .pass(To::step("no-answer"))
}

/// To ask someone else is a conversation of its own. To say so is nothing against whoever answered.
fn received() -> Step {
    Step::new("thanks", Reconnection, Who::Lead, Ask::Choice)
        .about(&["answer"])
        .care()
        .option(Choice::new("thank-you", To::step("after")).mark(Mark::Thanks).note(SHORT))
        .option(Choice::new("heard", To::step("after")).mark(Mark::Heard))
        .option(Choice::new("someone-else", To::step("after")))
        .pass(To::step("after"))
}

/// Nothing came. It says so, and where else one can turn.
fn no_answer() -> Step {
    Step::new("no-answer", Reconnection, Who::Lead, Ask::Page)
        .unseen()
        .care()
        .option(Choice::new("on-from-here", To::step("after")))
}
