//! What the marks promise: only the lead says that it fits, a limit needs no permission, private stays private.
//!
//! A mark says what an answer means; here that is held against who is asked and what can follow:
//!
//! - *Fits*: the lead is asked, and no turn passes between what a listener gives back and that question. So the one who is asked
//!   is the one who spoke.
//! - *Limit*: wherever it can stand beside a step that answers it, that step can be passed, takes no words, and offers only to
//!   have heard. The one who set it may say more.
//! - *Request*: whoever can say yes can say no.
//! - *Consent* and *not now*, and the wish not to be asked again: nobody else sees that step's answer.
//!
//! Who sees what is looked at in the same way: nobody answers what they cannot read, several people do not read each other while
//! they still write, and a step that stands for a hidden one looks the same from outside.

use std::cell::LazyCell;

use super::Report;
use super::fault::FaultKind as Kind;
use crate::flow::{
    Ask, Asked, Audience, Choice, CompiledFlow, CompiledStep, Edge, Effect, FlowDraft, Mark, Route, Step,
};
use crate::id::{OptionId, StepId};
use crate::stage::Stage;

pub(super) fn check(draft: &FlowDraft, flow: &CompiledFlow, report: &mut Report) {
    for (i, (step, plan)) in draft.steps.iter().zip(&flow.steps).enumerate() {
        let at = &step.id;
        let listener_fits = LazyCell::new(|| listener_comes_by(draft, flow, i));
        // Where the words of the step itself have a mark, they are named by the step.
        let words: (OptionId, _) = (at.as_str().into(), step.mark);
        let options = step.options.iter().map(|option| (option.id.clone(), option.mark));
        for (id, mark) in options.chain([words]) {
            match mark {
                Some(Mark::Fits) if plan.asked != Asked::Lead || *listener_fits => {
                    report.at(at, Kind::ListenerMarksHeard(id));
                }
                Some(Mark::Consent | Mark::NotNow) if step.sees != Audience::Nobody => {
                    report.at(at, Kind::PrivateAnswerShown(id));
                }
                Some(Mark::Accept) if requested(draft, step) && !has(step, Mark::Decline) => {
                    report.at(at, Kind::RequestWithoutNo(id));
                }
                _ => {}
            }
        }
        for about in &step.about {
            let answered = draft.steps.iter().find(|other| other.id == *about);
            let own = |other: &Step| other.sees == Audience::Own && other.who == step.who;
            let later = |other: &Step| other.sees == Audience::Together && other.id != step.id;
            if answered.is_some_and(|other| other.sees != Audience::All && !own(other) && !later(other)) {
                report.at(at, Kind::AboutUnseen(about.clone()));
            }
        }
        let several = match plan.asked {
            Asked::Everyone | Asked::Named | Asked::Door(_) => true,
            Asked::Others => draft.max_seats > 2,
            Asked::Lead | Asked::Next | Asked::Role(_) => false,
        };
        if several && step.sees == Audience::All {
            report.at(at, Kind::SharedWhileSeveralAnswer);
        }
        if let Some(cover) = plan.cover.map(usize::from) {
            let shown = (&draft.steps[cover], &flow.steps[cover]);
            if shown.1.cover.is_some() {
                report.at(at, Kind::CoverHidden(shown.0.id.clone()));
            } else if !covers(shown, (step, plan)) {
                report.at(at, Kind::CoverShines(shown.0.id.clone()));
            }
        }
        if step.sees == Audience::Together && (plan.apart || plan.chain_before.is_some()) {
            report.at(at, Kind::ApartTogether);
        }
        shown_options(draft, (step, plan), several, report);
        effects(step, plan, report);
        if plan.asked.is_door() && !plan.apart {
            invitation((step, plan), report);
        }
        limits(draft, flow, i, report);
    }
}

/// What is said for the app alone is nobody else's.
fn effects(step: &Step, plan: &CompiledStep, report: &mut Report) {
    for (option, route) in step.options.iter().zip(&plan.options) {
        match option.effect {
            Some(Effect::DoNotAsk) => {
                if step.sees != Audience::Nobody {
                    report.at(&step.id, Kind::PrivateAnswerShown(option.id.clone()));
                }
                if plan.apart && *route != Some(Route::Drop) {
                    report.at(&step.id, Kind::DoNotAskStays(option.id.clone()));
                }
            }
            Some(Effect::Told(_)) => told((step, plan), option, route.as_ref(), report),
            _ => {}
        }
    }
}

/// How someone wants to hear what becomes of it is theirs: nobody else reads it, and whatever they say, it goes on the same.
fn told((step, plan): (&Step, &CompiledStep), option: &Choice, route: Option<&Route>, report: &mut Report) {
    if !matches!(step.sees, Audience::Own | Audience::Nobody) || option.shown {
        report.at(&step.id, Kind::PrivateAnswerShown(option.id.clone()));
    }
    // Where it goes on would show it, and so it would that nothing was said.
    if plan.options.iter().chain([&plan.pass]).flatten().any(|other| Some(other) != route) {
        report.at(&step.id, Kind::ToldLeadsApart(option.id.clone()));
    }
}

/// What an option shows of its own, and what it waits for.
fn shown_options(
    draft: &FlowDraft,
    (step, plan): (&Step, &CompiledStep),
    several: bool,
    report: &mut Report,
) {
    let at = &step.id;
    // Where each goes on alone, behind a cover and at a door, that somebody has answered at all is theirs.
    let alone = plan.apart || plan.chain_before.is_some() || plan.cover.is_some() || plan.asked.is_door();
    for option in step.options.iter().filter(|option| option.shown) {
        let private = matches!(option.mark, Some(Mark::Consent | Mark::NotNow));
        if alone || private || option.effect == Some(Effect::DoNotAsk) {
            report.at(at, Kind::PrivateAnswerShown(option.id.clone()));
        }
        if several && option.words().is_some() {
            report.at(at, Kind::SharedWhileSeveralAnswer);
        }
    }
    for card in step.options.iter().filter_map(|option| option.if_given.as_ref()) {
        if !is_seen_to_give(draft, step, card) {
            report.at(at, Kind::CardUnseen(card.clone()));
        }
    }
}

/// Whether all who take part see that a step gave a card, once it has closed: then an option can wait for it and tell nobody
/// anything new.
fn is_seen_to_give(draft: &FlowDraft, at: &Step, card: &OptionId) -> bool {
    let seen = |step: &Step| matches!(step.sees, Audience::All | Audience::Together);
    let gives = |step: &'_ Step| -> bool {
        step.options.iter().any(|option| option.words().is_some() && option.gives.as_ref() == Some(card))
    };
    draft.steps.iter().any(|step| step.id != at.id && seen(step) && gives(step))
}

/// Whether those who are not asked see the same while the hidden step is open as while the shown one is.
fn covers((shown, shown_plan): (&Step, &CompiledStep), (hidden, plan): (&Step, &CompiledStep)) -> bool {
    let closing = |step: &Step| step.stage == Stage::Closing;
    // While an invitation is open nobody rests, whatever the steps are.
    let invites = plan.asked.is_door();
    matches!(hidden.sees, Audience::Own | Audience::Nobody)
        && hidden.when.is_none()
        && shown.when.is_none()
        && closing(shown) == closing(hidden)
        && (invites || (shown_plan.asked == plan.asked && shown_plan.apart == plan.apart))
}

fn has(step: &Step, mark: Mark) -> bool {
    step.mark == Some(mark) || step.options.iter().any(|option| option.mark == Some(mark))
}

/// Whether a step answers a request. To take what was offered instead of one is no such answer: it need not have a no.
fn requested(draft: &FlowDraft, step: &Step) -> bool {
    let answered = |id: &StepId| draft.steps.iter().find(|other| other.id == *id);
    step.about.iter().filter_map(answered).any(|asked| has(asked, Mark::Request))
}

/// An invitation can be agreed to and declined, and only who agrees joins.
fn invitation((step, plan): (&Step, &CompiledStep), report: &mut Report) {
    let options = || step.options.iter().map(|option| option.mark).zip(&plan.options);
    let goes = |route: &Option<Route>| *route == Some(Route::Drop);
    let yes = options().any(|(mark, route)| mark == Some(Mark::Consent) && !goes(route));
    let no = options().any(|(mark, route)| mark == Some(Mark::NotNow) && goes(route));
    if !yes || !no {
        report.at(&step.id, Kind::InvitationWithoutChoice);
    }
    let slips_in = options().any(|(mark, route)| mark != Some(Mark::Consent) && !goes(route))
        || plan.to.iter().chain(&plan.pass).any(|route| *route != Route::Drop);
    if slips_in {
        report.at(&step.id, Kind::JoinsWithoutConsent);
    }
}

/// Whether the turn can pass on between words that a listener gives back and the step that says whether they fit: then
/// the one who leads there is who gave them.
fn listener_comes_by(draft: &FlowDraft, flow: &CompiledFlow, fits: usize) -> bool {
    let about = about(draft, fits);
    let listeners = (0..draft.steps.len())
        .filter(|&i| about[i] && matches!(flow.steps[i].asked, Asked::Others | Asked::Next));
    listeners.into_iter().any(|from| {
        beside(draft, flow, with_words(&draft.steps[from], &flow.steps[from]), &about)[fits].passed_on
    })
}

/// Which steps a step is about.
fn about(draft: &FlowDraft, step: usize) -> Vec<bool> {
    draft.steps.iter().map(|other| draft.steps[step].about.contains(&other.id)).collect()
}

/// The routes of answers that have words, which then stand beside the steps that are about this one.
fn with_words<'a>(step: &'a Step, plan: &'a CompiledStep) -> impl Iterator<Item = &'a Route> {
    let options = step.options.iter().zip(&plan.options).filter(|(option, _)| option.words().is_some());
    options.filter_map(|(_, route)| route.as_ref()).chain(&plan.to)
}

/// The routes of answers that may be without words, so that what stood beside later steps stands there still.
fn without_words<'a>(step: &'a Step, plan: &'a CompiledStep) -> impl Iterator<Item = &'a Route> {
    let must = Choice::needs_words;
    let options = step.options.iter().zip(&plan.options).filter(move |(option, _)| !must(option));
    let late = plan.late.as_ref().map(|(_, route)| route);
    options.filter_map(|(_, route)| route.as_ref()).chain(&plan.pass).chain(late)
}

/// How certain words can still stand beside a step.
#[derive(Clone, Copy, Default)]
struct Beside {
    same_turn: bool,
    /// The turn has passed on since.
    passed_on: bool,
}

/// Where an answer can stand beside what follows: from its routes on, until a step that takes its place. That step takes it only
/// with words; by its other routes what stood there stands there still.
fn beside<'a>(
    draft: &FlowDraft,
    flow: &'a CompiledFlow,
    routes: impl Iterator<Item = &'a Route>,
    replaced_at: &[bool],
) -> Vec<Beside> {
    let mut found = vec![Beside::default(); flow.steps.len()];
    let mut todo: Vec<(u8, Edge, bool)> =
        routes.flat_map(Route::targets).map(|(to, edge)| (to, edge, false)).collect();
    while let Some((to, edge, passed_on)) = todo.pop() {
        let passed_on = passed_on || matches!(edge, Edge::Next | Edge::Round);
        let i = usize::from(to);
        let here = if passed_on { &mut found[i].passed_on } else { &mut found[i].same_turn };
        if std::mem::replace(here, true) {
            continue;
        }
        let (step, plan) = (&draft.steps[i], &flow.steps[i]);
        if replaced_at[i] {
            todo.extend(without_words(step, plan).flat_map(Route::targets).map(|(to, e)| (to, e, passed_on)));
        } else {
            todo.extend(plan.targets().map(|(to, edge)| (to, edge, passed_on)));
        }
    }
    found
}

/// Where a limit stands beside a step that answers it, that step can only hear it or go by. The one whose limit it is
/// may say more about it.
fn limits(draft: &FlowDraft, flow: &CompiledFlow, set: usize, report: &mut Report) {
    let (step, plan) = (&draft.steps[set], &flow.steps[set]);
    // Where the step says that its words are a limit, those of its options are.
    let of_step = step.mark == Some(Mark::Limit);
    let from_options = || {
        let options = step.options.iter().zip(&plan.options);
        let sets =
            move |option: &Choice| option.mark == Some(Mark::Limit) || (of_step && option.words().is_some());
        options.filter(move |(option, _)| sets(option)).filter_map(|(_, route)| route.as_ref())
    };
    let from_words = plan.to.as_ref().filter(|_| step.mark == Some(Mark::Limit));
    if from_words.is_none() && from_options().next().is_none() {
        return;
    }
    for (i, answer) in draft.steps.iter().enumerate().filter(|(_, other)| other.about.contains(&step.id)) {
        let beside = beside(draft, flow, from_options().chain(from_words), &about(draft, i))[i];
        let by_its_setter = match flow.steps[i].asked {
            Asked::Lead => plan.asked == Asked::Lead && !beside.passed_on,
            Asked::Others | Asked::Next => {
                plan.asked == flow.steps[i].asked && !beside.passed_on && draft.max_seats == 2
            }
            Asked::Role(_) => plan.asked == flow.steps[i].asked,
            Asked::Everyone | Asked::Named | Asked::Door(_) => false,
        };
        if by_its_setter || !(beside.same_turn || beside.passed_on) {
            continue;
        }
        // Whoever goes on by an option that nobody sees has gone by.
        let unseen =
            |option: &Choice| answer.sees == Audience::Nobody && !option.shown && option.words().is_none();
        if answer.pass.is_none() && !answer.options.iter().any(unseen) {
            report.at(&answer.id, Kind::LimitMustBeHeard);
        }
        let hears = |option: &Choice| option.mark == Some(Mark::Heard) && option.words().is_none();
        let other = answer.options.iter().find(|option| !hears(option) && !unseen(option));
        if let Some(option) = other {
            report.at(&answer.id, Kind::LimitAnswered(option.id.clone()));
        }
        if !matches!(answer.ask, Ask::Page | Ask::Choice) {
            report.at(&answer.id, Kind::LimitAnswered(answer.id.as_str().into()));
        }
    }
}
