//! `checkin`: what came of an earlier conversation. Two to fifteen people look at what they said they would do, at requests that
//! stayed open and at limits, and say how it is for them now. Six screens each.
//!
//! It is fed by records ([`Record::items`](crate::view::Record::items)). Each answers their own rows alone, and all are shown
//! together: nobody is asked how another has kept to anything. Whether it is still wanted is the door itself: a no is silence, and
//! there is no screen for it.
//!
//! After harm, whoever was harmed has said whether they want to take part, to hear through the keeper, or not to be asked: so the
//! people differ, and nothing else.

use std::sync::LazyLock;

use super::shared::{LINE, SHORT, accept, gate, last_page};
use super::{NoSuchFlow, sound};
use crate::flow::{Ask, Choice, Flow, FlowDraft, Items, Mark, Role, Row, Step, To, Told, Who};
use crate::item::ItemAnswer::{Change, ChangedMyMind, Done, Keep, LetGo, NeedTime, No, NotYet, Partly, Yes};
use crate::item::ItemKind;
use crate::stage::Stage::{Boundaries, Closing, Naming, Opening};

/// The flow as these options (`name=value`) make it; the last of a name counts.
pub(super) fn of(options: impl IntoIterator<Item = impl AsRef<str>>) -> Result<Flow, NoSuchFlow> {
    let mut told = None;
    for option in options {
        let option = option.as_ref();
        let (name, value) = option.split_once('=').unwrap_or((option, ""));
        if name != "told" {
            return Err(NoSuchFlow::option("checkin", option));
        }
        let known = Told::from_id(value);
        told = Some(known.ok_or(NoSuchFlow::value("checkin", name, &["here", "through-keeper", "not"]))?);
    }
    Ok(told.map_or_else(plain, after_harm))
}

pub(super) fn plain() -> Flow {
    static PLAIN: LazyLock<Flow> =
        LazyLock::new(|| sound(steps(FlowDraft::new("checkin", 1).seats(2..=15), PAGE)));
    PLAIN.clone()
}

pub(super) fn after_harm(told: Told) -> Flow {
    static HERE: LazyLock<Flow> = LazyLock::new(|| sound(draft_after_harm(Told::Here)));
    static THROUGH: LazyLock<Flow> = LazyLock::new(|| sound(draft_after_harm(Told::ThroughKeeper)));
    static NOT: LazyLock<Flow> = LazyLock::new(|| sound(draft_after_harm(Told::Not)));
    match told {
        Told::Here => HERE.clone(),
        Told::ThroughKeeper => THROUGH.clone(),
        Told::Not => NOT.clone(),
    }
}

/// The keeper begins it, as they have kept it. Without one of those who have to be there it closes.
fn draft_after_harm(told: Told) -> FlowDraft {
    let one = |id| Role::new(id).between(1..=1);
    let fewest = if told == Told::Here { 3 } else { 2 };
    let draft = FlowDraft::new("checkin", 1).seats(fewest..=fewest + 4).made_with("told", told.id());
    let draft = draft.role(one("keeper")).role(one("responsible"));
    let draft = if told == Told::Here { draft.role(one("harmed")) } else { draft };
    // That somebody hears of it who is not here is a thing to know before one agrees.
    let page = if told == Told::ThroughKeeper { [PAGE, &["checkin-told"]].concat() } else { PAGE.to_vec() };
    steps(draft.role(Role::new("supporter").between(0..=4)), &page)
}

/// What it is about and who reads it; on the pages on which one agrees to it.
const PAGE: &[&str] = &["checkin-items", "checkin-shown"];

fn steps(draft: FlowDraft, page: &[&str]) -> FlowDraft {
    let steps = vec![
        gate("gate", Who::Lead, "send"),
        Step::new("send", Opening, Who::Lead, Ask::Page)
            .unseen()
            .terms()
            .page(page)
            .option(Choice::new("send", To::step("door-gate")))
            .option(Choice::new("not-for-now", To::Drop).mark(Mark::NotNow)),
        super::shared::answer_gate("door-gate", "door").cover("send"),
        accept("door", To::step("mine")).cover("send").page(page),
        mine(),
        yours(),
        next(),
        last_page().late_by_limit(To::End),
    ];
    steps.into_iter().fold(draft.screens(6), FlowDraft::step)
}

/// Each with their own rows. Who has none is not asked.
fn mine() -> Step {
    let items = Items::given(SHORT)
        .row(Row::new(ItemKind::Commitment, &[Done, Partly, NotYet, ChangedMyMind]))
        .row(Row::new(ItemKind::Agreed, &[Done, Partly, NotYet, ChangedMyMind]))
        .row(Row::new(ItemKind::OpenRequest, &[Yes, No, NeedTime]))
        .row(Row::new(ItemKind::Limit, &[Keep, Change, LetGo]));
    Step::new("mine", Boundaries, Who::Everyone, Ask::Items(items))
        .together()
        .to(To::step("yours"))
        .pass(To::step("yours"))
        .late_by_limit(To::step("yours"))
}

fn yours() -> Step {
    Step::new("yours", Naming, Who::Everyone, Ask::text(SHORT))
        .together()
        .about(&["mine"])
        .care()
        .to(To::step("next"))
        .pass(To::step("next"))
        .late_by_limit(To::step("next"))
}

/// Nothing of it binds anybody: a conversation of its own is asked for as always.
fn next() -> Step {
    Step::new("next", Closing, Who::Everyone, Ask::Choice)
        .together()
        .late_by_limit(To::step("after"))
        .option(Choice::new("next-step", To::step("after")).mark(Mark::NextStep).text(LINE))
        .option(Choice::new("new-conversation", To::step("after")))
        .option(Choice::new("enough", To::step("after")))
}
