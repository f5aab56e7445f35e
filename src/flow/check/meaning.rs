//! What the marks promise: only the lead says that it fits, a limit needs no permission, private stays private.

use super::Report;
use crate::flow::draft::{Ask, Audience, FlowDraft, Mark, Step};
use crate::flow::fault::FaultKind as Kind;
use crate::flow::route::{Asked, Compiled, Plan, Route};

pub(super) fn check(draft: &FlowDraft, flow: &Compiled, report: &mut Report) {
    for (step, plan) in draft.steps.iter().zip(&flow.steps) {
        let at = &step.id;
        for option in &step.options {
            match option.mark {
                Some(Mark::Fits) if plan.asked != Asked::Lead => {
                    report.at(at, Kind::ListenerMarksHeard(option.id.clone()));
                }
                Some(Mark::Consent | Mark::NotNow | Mark::DoNotAsk) if step.sees != Audience::Nobody => {
                    report.at(at, Kind::PrivateAnswerShown(option.id.clone()));
                }
                _ => {}
            }
        }
        for about in &step.about {
            let answered = draft.steps.iter().find(|other| other.id == *about);
            let own = |other: &Step| other.sees == Audience::Own && other.who == step.who;
            if answered.is_some_and(|other| other.sees != Audience::All && !own(other)) {
                report.at(at, Kind::AboutUnseen(about.clone()));
            }
        }
        let several = match plan.asked {
            Asked::Everyone | Asked::Invited => true,
            Asked::Others => draft.max_seats > 2,
            Asked::Lead | Asked::Role(_) => false,
        };
        if several && step.sees == Audience::All {
            report.at(at, Kind::SharedWhileSeveralAnswer);
        }
        if let Some(cover) = plan.cover.filter(|&cover| flow.steps[usize::from(cover)].cover.is_some()) {
            report.at(at, Kind::CoverHidden(draft.steps[usize::from(cover)].id.clone()));
        }
        if plan.asked == Asked::Invited && !plan.apart {
            let has = |mark| step.options.iter().any(|option| option.mark == Some(mark));
            let no = step.options.iter().zip(&plan.options).any(|(option, route)| {
                matches!(option.mark, Some(Mark::NotNow)) && *route == Some(Route::Drop)
            });
            if !has(Mark::Consent) || !no {
                report.at(at, Kind::InvitationWithoutChoice);
            }
        }
        limits(draft, (step, plan), report);
    }
}

/// Where a limit leads to a step that answers it, that step can only hear it or go by.
fn limits(draft: &FlowDraft, (step, plan): (&Step, &Plan), report: &mut Report) {
    let from_options = step
        .options
        .iter()
        .zip(&plan.options)
        .filter(|(option, _)| option.mark == Some(Mark::Limit))
        .filter_map(|(_, route)| route.as_ref());
    let from_words = plan.to.as_ref().filter(|_| step.mark == Some(Mark::Limit));
    for (to, _) in from_options.chain(from_words).flat_map(Route::targets) {
        let answer = &draft.steps[usize::from(to)];
        if !answer.about.contains(&step.id) {
            continue;
        }
        if answer.pass.is_none() {
            report.at(&answer.id, Kind::LimitMustBeHeard);
        }
        let other =
            answer.options.iter().find(|option| option.mark != Some(Mark::Heard) || option.takes.is_some());
        if let Some(option) = other {
            report.at(&answer.id, Kind::LimitAnswered(option.id.clone()));
        }
        if !matches!(answer.ask, Ask::Page | Ask::Choice) {
            report.at(&answer.id, Kind::LimitAnswered(answer.id.as_str().into()));
        }
    }
}
