//! The circle that repairs: what happened is told in turn and given back, needs and limits are named together, and those who want
//! a turn offer something or ask one other for something.
//!
//! All requests are answered at once, each on one page by the one who was asked, and read together. So nobody says no in front of
//! seven others while someone waits for it.

use super::{SayBack, keeper, last, opening, recalls, story, story_round};
use crate::flow::{
    Among, Ask, Call, Choice, Departure, Effect, Entry, FlowDraft, Items, Mark, Members, Names, Role, Round,
    Row, Step, To, Who,
};
use crate::flows::led::Led;
use crate::flows::shared::{LONG, OWN_FIRST, SHORT, limit, request};
use crate::item::ItemAnswer::{NeedTime, No, Yes};
use crate::item::ItemKind;
use crate::stage::Stage::{Boundaries, Listening, OwnPart, Reconnection, Reflecting};

/// The flow. Someone who was hurt can sit in a role of their own: if they go, it closes with care at once, since it was about what
/// they lived through. Someone with more power than the others sits in one too: they have the first turn, about what they did.
pub(super) fn draft(by: SayBack, led: Option<Led>) -> FlowDraft {
    let hurt = Role::new("hurt").between(0..=1).leaves(Departure::AtOnce, To::step("check-out"));
    let guidelines: &[&str] = match by {
        SayBack::Next => &[
            "slot-opening",
            "circle-turns",
            "circle-said-back-next",
            "circle-asks",
            "circle-pass",
            "circle-stays",
        ],
        SayBack::Keeper => &[
            "slot-opening",
            "circle-turns",
            "circle-said-back-keeper",
            "circle-asks",
            "circle-pass",
            "circle-stays",
        ],
        SayBack::Nobody => &["slot-opening", "circle-turns", "circle-asks", "circle-pass", "circle-stays"],
    };
    let mut before_landing = vec!["check-in", "story"];
    before_landing.extend(led.map(|_| OWN_FIRST));
    before_landing.extend(match by {
        SayBack::Next => ["say-back", "check"].as_slice(),
        SayBack::Keeper => &["story-keeper", "say-back", "check"],
        SayBack::Nobody => &[],
    });
    before_landing.extend(["sum-up", "needs", "wish", "offers", "answers"]);
    let draft = FlowDraft::new("circle", 1)
        .terms("circle-repair")
        .made_with("mode", "repair")
        .seats(3..=8)
        .screens(15)
        .role(keeper())
        .role(hurt);
    let draft = led.into_iter().map(|led| Role::new(led.role()).between(1..=1)).fold(draft, FlowDraft::role);
    let draft = draft
        .role(Role::new("member"))
        .flow_loop("again", 1)
        .round(story_of(by, led))
        .round(Round::new("offers", Members::Named, "offers", To::step("answers")))
        .note(recalls())
        .call(Call::new("to-check-out", "keeper", &before_landing, To::step("check-out")))
        .call(Call::new("close", "keeper", &[&before_landing, ["landing"].as_slice()].concat(), To::Close))
        .rest(3, "landing");
    let draft = if by == SayBack::Next { draft } else { draft.made_with("say_back", by.id()) };
    let first = led.map_or(To::round("story"), |led| led.begins("story"));
    let opening = opening(guidelines, &first).into_iter().map(|step| match led {
        Some(led) if step.terms => led.says_so(step),
        _ => step,
    });
    let own = led.map(|_| own_part());
    [opening.collect(), told(by), Vec::from_iter(own), needs(), offers(), last()]
        .into_iter()
        .flatten()
        .fold(draft, FlowDraft::step)
}

/// The first turn: what someone did who decides about others here. Nobody gives it back, and nobody has to answer.
fn own_part() -> Step {
    let next = || To::next("story");
    let step = Step::new(OWN_FIRST, OwnPart, Who::Lead, Ask::text(SHORT)).mark(Mark::OwnPart);
    step.to(next()).pass(next()).late_by_limit(next())
}

/// Where the keeper gives back, nobody gives back what the keeper tells. A first turn that is to come first cannot be put off.
fn story_of(by: SayBack, led: Option<Led>) -> Round {
    let round = Round { done: To::step("sum-up"), later: led.is_none(), ..story_round("story") };
    if by != SayBack::Keeper && led.is_none() {
        return round;
    }
    let keeper = if by == SayBack::Keeper { "story-keeper" } else { "story" };
    let of = [("keeper", keeper), ("hurt", "story"), ("member", "story")];
    let of = of.into_iter().chain(led.map(|led| (led.role(), OWN_FIRST)));
    Round { at: Entry::ByRole(of.map(|(role, step)| (role.into(), step.into())).collect()), ..round }
}

fn told(by: SayBack) -> Vec<Step> {
    let next = To::next("story");
    let who = match by {
        SayBack::Next => Who::Next,
        SayBack::Keeper => Who::Role("keeper".into()),
        SayBack::Nobody => return vec![story("story", next)],
    };
    let mut steps = vec![
        story("story", To::step("say-back")),
        Step::new("say-back", Listening, who, Ask::text(LONG))
            .about(&["story"])
            .to(To::step("check"))
            .pass(next.clone())
            .late_by_limit(next.clone()),
        Step::new("check", Reflecting, Who::Lead, Ask::Choice)
            .about(&["say-back"])
            .late_by_limit(next.clone())
            .option(Choice::new("fits", next.clone()).mark(Mark::Fits))
            .option(Choice::new("one-sentence-more", next.clone()).mark(Mark::More).text(SHORT))
            .option(Choice::new("leave-it", next.clone()).mark(Mark::Enough)),
    ];
    if by == SayBack::Keeper {
        steps.insert(0, story("story-keeper", next).texts_of("story"));
    }
    steps
}

/// One keeper sums up in a few plain sentences. Then each names a need or sets a limit, apart, and all is read together.
fn needs() -> Vec<Step> {
    let next = To::step("wish");
    vec![
        Step::new("sum-up", Reflecting, Who::Role("keeper".into()), Ask::text(LONG))
            .to(To::step("needs"))
            .pass(To::step("needs"))
            .late_by_limit(To::step("needs")),
        Step::new("needs", Boundaries, Who::Everyone, Ask::Choice)
            .together()
            .option(Choice::new("need", next.clone()).text(SHORT))
            .option(Choice::new("limit", next.clone()).mark(Mark::Limit).form(&limit()))
            .pass(next.clone())
            .late_by_limit(next),
    ]
}

/// Only those who want one have a turn: one person who is not done would else cost all others a round. After it all are asked once
/// more whether they can leave it so.
fn offers() -> Vec<Step> {
    let offers = To::round("offers");
    let next = To::next("offers");
    let asked = Items::here(SHORT).row(Row::new(ItemKind::Request, &[Yes, No, NeedTime]));
    let out = To::step("check-out");
    vec![
        Step::new("wish", Reconnection, Who::Everyone, Ask::Choice)
            .unseen()
            .late_by_limit(offers.clone())
            .option(Choice::new("a-turn", offers.clone()).effect(Effect::Volunteer))
            .option(Choice::new("enough", offers)),
        Step::new("offers", Reconnection, Who::Lead, Ask::Choice)
            .option(Choice::new("offer", next.clone()).text(SHORT))
            .option(
                Choice::new("request", next.clone())
                    .mark(Mark::Request)
                    .form(&request())
                    .names(Names::one(Among::Others)),
            )
            .pass(next.clone())
            .late_by_limit(next),
        Step::new("answers", Reconnection, Who::Named, Ask::Items(asked))
            .together()
            .care()
            .to(To::step("landing"))
            .pass(To::step("landing"))
            .late_by_limit(To::step("landing")),
        Step::new("landing", Reconnection, Who::Everyone, Ask::Choice)
            .unseen()
            .late_by_limit(out.clone())
            .option(Choice::new("can-live-with-it", out.clone()))
            .option(Choice::new("stand-aside", out.clone()))
            .option(Choice::new("not-yet", To::back("again", "wish", out))),
    ]
}
