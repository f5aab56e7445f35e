//! Each step by itself, and the names it uses.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use super::fault::FaultKind as Kind;
use super::{
    MAX_ABOUT, MAX_CARDS, MAX_FIELDS, MAX_LOOPS, MAX_OPTIONS, MAX_PARAGRAPHS, MAX_ROUTE_DEPTH, MAX_STEPS,
    Report,
};
use crate::flow::{Ask, Choice, Field, FlowDraft, Step, Takes, To, Who};
use crate::id::{LoopId, OptionId, RoleId, StepId, is_well_formed};
use crate::seat::MAX_SEATS;

/// The names that a flow defines.
struct Names<'a> {
    /// By how many steps each card is asked for.
    cards: HashMap<&'a OptionId, usize>,
    steps: HashSet<&'a StepId>,
    loops: HashSet<&'a LoopId>,
    roles: HashSet<&'a RoleId>,
}

pub(super) fn check(draft: &FlowDraft, report: &mut Report) {
    if draft.steps.is_empty() {
        report.whole(Kind::NoSteps);
    }
    if draft.steps.len() > MAX_STEPS {
        // Nothing below is worth its time on such a file.
        return report.whole(Kind::TooManySteps(draft.steps.len()));
    }
    if draft.loops.len() > MAX_LOOPS {
        return report.whole(Kind::TooManyLoops(draft.loops.len()));
    }
    let (min, max) = (draft.min_seats, draft.max_seats);
    if min == 0 || min > max || usize::from(max) > MAX_SEATS {
        report.whole(Kind::ImpossibleSeats { min, max });
    }
    if draft.roles.len() > usize::from(max) {
        return report.whole(Kind::TooManyRoles { roles: draft.roles.len(), seats: max });
    }
    for id in std::iter::once(draft.id.as_str())
        .chain(draft.roles.iter().map(RoleId::as_str))
        .chain(draft.loops.iter().map(|counter| counter.id.as_str()))
        .filter(|id| !is_well_formed(id))
    {
        report.whole(Kind::BadId(id.to_owned()));
    }
    for role in repeated(draft.roles.iter()) {
        report.whole(Kind::DuplicateRole(role.clone()));
    }
    for id in repeated(draft.loops.iter().map(|counter| &counter.id)) {
        report.whole(Kind::DuplicateLoop(id.clone()));
    }
    for counter in &draft.loops {
        if counter.limit == 0 || counter.limit > 20 {
            report.whole(Kind::LoopLimit(counter.id.clone()));
        }
    }
    let cards = cards(draft);
    let names = Names {
        cards,
        steps: draft.steps.iter().map(|step| &step.id).collect(),
        loops: draft.loops.iter().map(|counter| &counter.id).collect(),
        roles: draft.roles.iter().collect(),
    };
    if let Some(rest) = &draft.rest {
        if rest.breaks == 0 {
            report.whole(Kind::RestAtOnce);
        }
        if !names.steps.contains(&rest.to) {
            report.whole(Kind::UnknownStep(rest.to.clone()));
        }
    }
    let awaited: HashSet<&OptionId> = draft.steps.iter().filter_map(|step| step.when.as_ref()).collect();
    if awaited.len() > MAX_CARDS {
        return report.whole(Kind::TooManyCards(awaited.len()));
    }
    for id in repeated(draft.steps.iter().map(|step| &step.id)) {
        report.at(id, Kind::DuplicateStep);
    }
    for each in &draft.steps {
        step(each, max, &names, report);
    }
}

/// By how many steps each card is asked for.
fn cards(draft: &FlowDraft) -> HashMap<&OptionId, usize> {
    let mut cards = HashMap::new();
    for step in draft.steps.iter().filter(|step| matches!(step.ask, Ask::Cards { .. })) {
        for option in &step.options {
            *cards.entry(&option.id).or_default() += 1;
        }
    }
    cards
}

fn step(step: &Step, max_seats: u8, names: &Names<'_>, report: &mut Report) {
    let at = &step.id;
    for (count, most, kind) in [
        (step.options.len(), MAX_OPTIONS, Kind::TooManyOptions as fn(usize) -> Kind),
        (step.about.len(), MAX_ABOUT, Kind::TooManyAbout),
        (step.page.len(), MAX_PARAGRAPHS, Kind::TooManyParagraphs),
    ] {
        if count > most {
            // As with the steps: the rest of such a step is not worth its time.
            return report.at(at, kind(count));
        }
    }
    for id in std::iter::once(at.as_str())
        .chain(step.options.iter().map(|option| option.id.as_str()))
        .chain(step.page.iter().map(crate::id::MessageId::as_str))
        .filter(|id| !is_well_formed(id))
    {
        report.at(at, Kind::BadId(id.to_owned()));
    }
    match &step.who {
        Who::Role(role) if !names.roles.contains(role) => report.at(at, Kind::UnknownRole(role.clone())),
        Who::Others | Who::Invited if max_seats < 2 => {
            report.at(at, Kind::ImpossibleSeats { min: 2, max: max_seats });
        }
        _ => {}
    }
    ask(step, report);
    for id in repeated(step.options.iter().map(|option| &option.id)) {
        report.at(at, Kind::DuplicateOption(id.clone()));
    }
    for option in &step.options {
        match &option.takes {
            Some(Takes::Text { max_chars: 0, .. }) => report.at(at, Kind::NoRoom),
            Some(Takes::Form { fields }) => form(at, fields, report),
            Some(Takes::Text { .. }) | None => {}
        }
    }
    let others = step.about.iter().chain(&step.cover).chain(&step.texts_of);
    for id in others.filter(|id| !names.steps.contains(id)) {
        report.at(at, Kind::UnknownStep(id.clone()));
    }
    if let Some(card) = step.when.as_ref().filter(|card| names.cards.get(card) != Some(&1)) {
        report.at(at, Kind::UnknownCard(card.clone()));
    }
    let late = step.late.as_ref();
    if late.is_some_and(|late| late.minutes == 0) {
        report.at(at, Kind::LateAtOnce);
    }
    let options = step.options.iter().filter_map(|option| option.to.as_ref());
    for to in options.chain(&step.to).chain(&step.pass).chain(late.map(|late| &late.to)) {
        route(at, to, names, report);
    }
}

/// What is asked fits what can be answered.
fn ask(step: &Step, report: &mut Report) {
    let at = &step.id;
    let by_options = match &step.ask {
        Ask::Page | Ask::Choice => true,
        Ask::Text { max_chars } => {
            if *max_chars == 0 {
                report.at(at, Kind::NoRoom);
            }
            false
        }
        Ask::Form { fields } => {
            form(at, fields, report);
            false
        }
        Ask::Cards { max } | Ask::Words { max, .. } | Ask::OwnLines { max } => {
            if *max == 0 || *max > 16 {
                report.at(at, Kind::PickLimit);
            }
            false
        }
    };
    if by_options {
        if step.options.is_empty() {
            return report.at(at, Kind::NoOptions);
        }
        if step.to.is_some() {
            report.at(at, Kind::WordsNeverAsked);
        }
        for Choice { id, .. } in step.options.iter().filter(|option| option.to.is_none()) {
            report.at(at, Kind::OptionLeadsNowhere(id.clone()));
        }
    } else {
        if step.to.is_none() {
            report.at(at, Kind::DeadEnd);
        }
        let cards = matches!(step.ask, Ask::Cards { .. });
        if cards && step.options.is_empty() {
            report.at(at, Kind::NoOptions);
        }
        for Choice { id, to, takes, .. } in &step.options {
            if !cards {
                report.at(at, Kind::OptionNeverOffered(id.clone()));
                continue;
            }
            if to.is_some() {
                report.at(at, Kind::CardLeads(id.clone()));
            }
            if takes.is_some() {
                report.at(at, Kind::CardTakesWords(id.clone()));
            }
        }
    }
    if step.asks_for_words() && step.pass.is_none() {
        report.at(at, Kind::CannotPass);
    }
}

fn form(at: &StepId, fields: &[Field], report: &mut Report) {
    if fields.is_empty() {
        report.at(at, Kind::NoFields);
    }
    if fields.len() > MAX_FIELDS {
        return report.at(at, Kind::TooManyFields(fields.len()));
    }
    for id in repeated(fields.iter().map(|field| &field.id)) {
        report.at(at, Kind::DuplicateField(id.clone()));
    }
    for field in fields {
        if !is_well_formed(field.id.as_str()) {
            report.at(at, Kind::BadId(field.id.as_str().to_owned()));
        }
        if field.max_chars == 0 {
            report.at(at, Kind::NoRoom);
        }
    }
}

/// A route has at most one route inside, so it is read in a loop: its depth cannot overflow the stack.
fn route(at: &StepId, to: &To, names: &Names<'_>, report: &mut Report) {
    let mut next = Some(to);
    let mut depth = 0;
    while let Some(to) = next {
        depth += 1;
        if depth > MAX_ROUTE_DEPTH {
            return report.at(at, Kind::RouteTooDeep);
        }
        let step;
        (step, next) = match to {
            To::Step(id) | To::FirstLead(id) | To::OtherLead(id) => (Some(id), None),
            To::Rest(then) => (None, Some(&**then)),
            To::NextLead { again, done } => (Some(again), Some(&**done)),
            To::Back { counter, to, full } => {
                if !names.loops.contains(counter) {
                    report.at(at, Kind::UnknownLoop(counter.clone()));
                }
                (Some(to), Some(&**full))
            }
            To::Drop if depth > 1 => return report.at(at, Kind::DropWithin),
            To::Drop | To::Close | To::End => (None, None),
        };
        if let Some(id) = step.filter(|id| !names.steps.contains(id)) {
            report.at(at, Kind::UnknownStep(id.clone()));
        }
    }
}

/// The items that stand a second time.
fn repeated<'a, T: Eq + Hash + 'a>(items: impl Iterator<Item = &'a T>) -> impl Iterator<Item = &'a T> {
    let mut seen = HashSet::new();
    items.filter(move |item| !seen.insert(*item))
}
