//! `solo`: one person prepares, alone and unseen, for a conversation or for not having one.
//!
//! It is a way in and never the whole: it ends with where to turn. Nothing of it reaches anybody. What someone wants to take into a
//! conversation with another they copy by hand.
//!
//! The page on when such a conversation is not right shuts nobody out of what they wrote: whoever stops there comes to the page that
//! names help, and keeps or discards like everybody else.

use super::shared::{GATE, LONG, SHORT, last_page};
use crate::flow::{Ask, Choice, Field, FlowDraft, Step, To, Who, WordList};
use crate::stage::Stage::{Boundaries, Closing, Naming, Opening, OwnPart, Reflecting};

/// The flow. Nobody waits in it, so no step has a time: what is begun can be gone on with on another day.
pub(super) fn draft() -> FlowDraft {
    let steps = [what_happened(), ways(), rehearsal(), last()];
    let draft = FlowDraft::new("solo", 1).seats(1..=1).screens(11);
    steps.into_iter().flatten().fold(draft, FlowDraft::step)
}

fn text(id: &str, next: &str) -> Step {
    let stage = if id == "mine" { OwnPart } else { Naming };
    Step::new(id, stage, Who::Lead, Ask::text(LONG)).own().to(To::step(next)).pass(To::step(next))
}

/// Three boxes, so that what was not one's own has a place beside what was, and what one cannot know as well.
fn what_happened() -> Vec<Step> {
    let parts = ["mine", "not-mine", "do-not-know"].map(|id| Field::optional(id, SHORT));
    vec![
        text("tell", "parts").terms(),
        Step::new("parts", OwnPart, Who::Lead, Ask::form(&parts))
            .own()
            .to(To::step("matters"))
            .pass(To::step("matters")),
        text("matters", "gate").suggest(WordList::Needs),
    ]
}

/// Six ways, and not to raise it is one of them. A person who could be near is asked for before any words are tried.
fn ways() -> Vec<Step> {
    let way = |id, next| Choice::new(id, To::step(next));
    vec![
        Step::new("gate", Opening, Who::Lead, Ask::Page)
            .unseen()
            .veil()
            .page(GATE)
            .option(way("go-on", "way"))
            .option(way("not-for-now", "keep")),
        Step::new("way", Boundaries, Who::Lead, Ask::Choice)
            .unseen()
            .option(way("talk", "person"))
            .option(way("write-and-send", "person"))
            .option(way("someone-with-me", "person"))
            .option(way("write-not-send", "opening-unsent"))
            .option(way("change-mine", "mine"))
            .option(way("do-not-raise", "keep")),
        Step::new("person", Opening, Who::Lead, Ask::Choice)
            .unseen()
            .page(&["person-listens", "person-no", "person-private"])
            .option(way("someone", "opening"))
            .option(way("nobody-yet", "keep")),
    ]
}

/// First words, what might come back, and how to stop. The partner is a page: it does not react to what was written, and says so.
fn rehearsal() -> Vec<Step> {
    vec![
        text("opening", "partner"),
        Step::new("partner", Reflecting, Who::Lead, Ask::text(LONG))
            .own()
            .page(&["partner-script", "partner-words"])
            .to(To::step("stopping"))
            .pass(To::step("stopping")),
        Step::new("stopping", Boundaries, Who::Lead, Ask::Page)
            .unseen()
            .page(&["stopping-words", "stopping-leave"])
            .option(Choice::new("go-on", To::step("keep"))),
        text("opening-unsent", "keep"),
        text("mine", "keep"),
    ]
}

/// To discard comes first: what nobody keeps nobody can find.
fn last() -> Vec<Step> {
    vec![
        Step::new("keep", Closing, Who::Everyone, Ask::Choice)
            .own()
            .option(Choice::new("discard", To::step("after")))
            .option(Choice::new("keep-lines", To::step("after")).lines(16)),
        last_page().page(&["after-care", "after-turn-to"]),
    ]
}
