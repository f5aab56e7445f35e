//! `circle`: three to fifteen people share in turn, with one who keeps the circle. Nothing is answered, asked for or settled.
//!
//! The one who keeps it invites, and then answers like everybody else. The light rounds, coming in and going out, are written
//! apart and read together; only in the middle does the turn pass from one to the next. So fifteen people wait for twenty-two
//! answers and not for a hundred.
//!
//! A second person can keep it too, by the same door: whoever keeps it can leave, and the circle still comes to its end.

use super::NoSuchFlow;
use super::shared::{GATE, LINE, LONG, accept, gate, last_page};
use crate::flow::{
    Ask, Choice, Departure, Effect, Flow, FlowDraft, Members, Role, Round, Step, To, Who, WordList,
};
use crate::stage::Stage::{Closing, Naming, Opening};

/// What holds in a circle; on the page on which one agrees to come. Before it there is room for words of the app's own.
const GUIDELINES: &[&str] = &["slot-opening", "circle-turns", "circle-answers", "circle-stays"];

/// The flow as these options (`name=value`) make it. There is one mode so far, and it is the one without options.
pub(super) fn of(options: impl IntoIterator<Item = impl AsRef<str>>) -> Result<Flow, NoSuchFlow> {
    for option in options {
        let option = option.as_ref();
        match option.split_once('=').unwrap_or((option, "")) {
            ("mode", "sharing") => {}
            ("mode", _) => return Err(NoSuchFlow::value("circle", "mode", &["sharing"])),
            _ => return Err(NoSuchFlow::option("circle", option)),
        }
    }
    Ok(Flow::circle())
}

/// The flow. When the last keeper goes, the one who tells can finish, and then it closes with care.
pub(super) fn draft() -> FlowDraft {
    let keeper = Role::new("keeper").between(1..=2).leaves(Departure::TurnEnds, To::step("check-out"));
    let draft = FlowDraft::new("circle", 1)
        .seats(3..=15)
        .screens(7)
        .role(keeper)
        .role(Role::new("member"))
        .round(Round::new("story", Members::Everyone, "story", To::step("check-out")).later())
        .rest(3, "check-out");
    [opening(), sharing(), last()].into_iter().flatten().fold(draft, FlowDraft::step)
}

/// The purpose is one line, and may be left out.
fn opening() -> Vec<Step> {
    vec![
        gate("gate", Who::Lead, "purpose"),
        Step::new("purpose", Opening, Who::Lead, Ask::text(LINE))
            .terms()
            .to(To::step("door-gate"))
            .pass(To::step("door-gate")),
        gate("door-gate", Who::Invite(Members::Everyone), "door")
            .page(&[&["invitation"], GATE].concat())
            .apart()
            .cover("purpose"),
        accept("door", To::step("check-in")).about(&["purpose"]).cover("purpose").page(GUIDELINES),
    ]
}

fn sharing() -> Vec<Step> {
    let line = |id, stage, next: &To| {
        Step::new(id, stage, Who::Everyone, Ask::text(LINE))
            .together()
            .to(next.clone())
            .pass(next.clone())
            .late_by_limit(next.clone())
    };
    vec![
        line("check-in", Opening, &To::round("story")),
        Step::new("story", Naming, Who::Lead, Ask::text(LONG))
            .suggest(WordList::Feelings)
            .to(To::next("story"))
            .pass(To::next("story"))
            .late_by_limit(To::next("story")),
        line("check-out", Closing, &To::step("close")).page(&["slot-closing"]),
    ]
}

fn last() -> Vec<Step> {
    let day =
        |id, days| Choice::new(id, To::step("after")).lines(16).effect(Effect::Again { days: Some(days) });
    vec![
        Step::new("close", Closing, Who::Everyone, Ask::Choice)
            .together()
            .late_by_limit(To::step("after"))
            .option(day("in-two-weeks", 14))
            .option(day("in-four-weeks", 28))
            .option(Choice::new("no-day", To::step("after")).lines(16)),
        last_page().late_by_limit(To::End),
    ]
}
