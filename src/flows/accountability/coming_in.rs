//! How people come in after harm: each alone, one after the other, and whoever was harmed last and free to choose.

use super::{Accountability, BegunBy};
use crate::flow::{Ask, Choice, Field, Mark, Members, Step, To, Who};
use crate::flows::shared::{GATE, SHORT, answers, gate, topic};
use crate::stage::Stage::{Closing, Opening};

const RESPONSIBLE: &str = "responsible";
const KEEPER: &str = "keeper";
const HARMED: &str = "harmed";

/// What it is, and that nobody has to take part; on each page on which someone agrees.
const ABOUT: &[&str] = &["accountability-about"];

pub(super) fn steps(made: Accountability) -> Vec<Step> {
    match made.begun_by {
        BegunBy::Responsible => by_the_responsible(made),
        BegunBy::Harmed => by_the_harmed(made),
    }
}

fn door(role: &str) -> Who {
    Who::Invite(Members::roles([role]))
}

/// The page that is read alone, for someone who is invited: the line above it says by whom and to what, and the others see the step that
/// sent the invitation.
fn invited(id: &str, says: &str, role: &str, next: &str, sent_at: &str) -> Step {
    gate(id, door(role), next).page(&[&[says], GATE].concat()).apart().cover(sent_at)
}

/// The question itself, hidden from the others in the same way.
fn asked(id: &str, role: &str, sent_at: &str, yeses: impl IntoIterator<Item = Choice>) -> Step {
    Step { who: door(role), ..answers(id, yeses) }.cover(sent_at).page(ABOUT)
}

/// Whoever keeps it is asked before anybody else. They say yes only if it is right to ask the other at all.
fn keeper(made: Accountability, sent_at: &str, next: &str) -> Vec<Step> {
    if !made.is_kept() {
        return Vec::new();
    }
    let yes = Choice::new("accept", To::step(next));
    let asked =
        asked("keeper-door", KEEPER, sent_at, [yes]).page(&["accountability-keeps", "accountability-about"]);
    vec![invited("keeper-gate", "invitation-keeper", KEEPER, "keeper-door", sent_at), asked]
}

/// What whoever did it wrote for themselves alone, before anybody is asked for anything. They read the terms before they write.
fn prepare(who: Who, next: &str) -> Step {
    let fields = [Field::required("what-i-did", SHORT), Field::required("who-was-touched", SHORT)];
    Step::new("prepare", Opening, who, Ask::form(&fields))
        .own()
        .terms()
        .to(To::step(next))
        .pass(To::step(next))
}

/// The ways that whoever was harmed can choose from.
fn ways(made: Accountability) -> Vec<Choice> {
    let meet = made.meet.then(|| Choice::new("meet", To::round("set")));
    let one = |id, to| Some(Choice::new(id, To::step(to)));
    let rest = [one("letters", "letter"), one("mine-only", "statement"), one("theirs-only", "own-only")];
    [meet].into_iter().chain(rest).flatten().collect()
}

/// Whoever did it asks themselves first whether hearing from them could hurt, and whether they own it. If not, nothing is sent: nobody
/// learns that it was thought of.
fn by_the_responsible(made: Accountability) -> Vec<Step> {
    let first = if made.is_kept() { "keeper-gate" } else { "harmed-gate" };
    let mut steps = vec![
        gate("gate", Who::Lead, "prepare"),
        prepare(Who::Lead, "contact"),
        Step::new("contact", Opening, Who::Lead, Ask::Choice)
            .unseen()
            .option(Choice::new("could-not-hurt", To::step("acknowledge")))
            .option(Choice::new("not-sure", To::step("change")))
            .option(Choice::new("could-hurt", To::step("change"))),
        Step::new("change", Closing, Who::Lead, Ask::Page)
            .unseen()
            .page(&["change-life", "change-help", "after-care"])
            .option(Choice::new("done", To::End)),
        Step::new("acknowledge", Opening, Who::Lead, Ask::Choice)
            .unseen()
            .page(ABOUT)
            .option(Choice::new("i-did-it", To::step(first)))
            .option(Choice::new("not-for-now", To::Drop).mark(Mark::NotNow)),
    ];
    steps.extend(keeper(made, "acknowledge", "harmed-gate"));
    steps.push(invited("harmed-gate", "invitation-harmed", HARMED, "harmed-door", "acknowledge"));
    steps.push(asked("harmed-door", HARMED, "acknowledge", ways(made)));
    steps
}

/// Whoever was harmed begins, and says how only when the other has owned it. What the other does before that answer is hidden.
fn by_the_harmed(made: Accountability) -> Vec<Step> {
    let first = if made.is_kept() { "keeper-gate" } else { "their-gate" };
    let mut steps = vec![gate("gate", Who::Lead, "topic"), topic("topic", first).page(ABOUT)];
    let with_topic = |step: Step| if step.terms { step.about(&["topic"]) } else { step };
    steps.extend(keeper(made, "topic", "their-gate").into_iter().map(with_topic));
    let owns = Choice::new("i-did-it", To::step("way"));
    let way = Step::new("way", Opening, Who::Role(HARMED.into()), Ask::Choice).unseen();
    let way = ways(made).into_iter().fold(way, Step::option).option(Choice::new("enough", To::Close));
    steps.extend([
        invited("their-gate", "invitation-responsible", RESPONSIBLE, "prepare", "topic"),
        prepare(door(RESPONSIBLE), "their-door").apart().cover("topic").about(&["topic"]).page(ABOUT),
        asked("their-door", RESPONSIBLE, "topic", [owns]).about(&["topic"]),
        way,
    ]);
    steps
}
