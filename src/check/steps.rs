//! Each step by itself, and the names it uses.
//!
//! First how much there is of each thing: a draft comes from anywhere, so what is looked at below is bounded before it is looked
//! at. Then that every name is well formed, stands once and names something; that what is asked can be answered, and words can
//! be passed; and that no route lies too deep. Nothing here follows a way from one step to another.

use std::collections::{HashMap, HashSet};

use super::Report;
use super::asked::{self, repeated};
use super::fault::FaultKind as Kind;
use crate::flow::{
    Among, Ask, Bounds, Choice, Entry, FlowDraft, Input, LateAfter, Mark, Members, RESERVED, Round, Step, To,
    Who,
};
use crate::id::{LoopId, OptionId, RoleId, RoundId, StepId, is_well_formed};

/// The names that a flow defines, so that each that is used is looked up at once and not searched for.
struct Names<'a> {
    /// By how many steps each card is asked for.
    cards: HashMap<&'a OptionId, usize>,
    steps: HashSet<&'a StepId>,
    loops: HashSet<&'a LoopId>,
    roles: HashSet<&'a RoleId>,
    rounds: HashMap<&'a RoundId, &'a Round>,
}

pub(super) fn check(draft: &FlowDraft, report: &mut Report) {
    if draft.steps.is_empty() {
        report.whole(Kind::NoSteps);
    }
    if draft.steps.len() > Bounds::STEPS {
        // Nothing below is worth its time on such a file.
        return report.whole(Kind::TooManySteps(draft.steps.len()));
    }
    if draft.loops.len() > Bounds::LOOPS {
        return report.whole(Kind::TooManyLoops(draft.loops.len()));
    }
    let (min, max) = (draft.min_seats, draft.max_seats);
    if min == 0 || min > max || usize::from(max) > Bounds::SEATS {
        report.whole(Kind::ImpossibleSeats { min, max });
    }
    if draft.roles.len() > usize::from(max) {
        return report.whole(Kind::TooManyRoles { roles: draft.roles.len(), seats: max });
    }
    if draft.rounds.len() > Bounds::ROUNDS {
        return report.whole(Kind::TooManyRounds(draft.rounds.len()));
    }
    whole_names(draft, report);
    for counter in &draft.loops {
        if counter.limit == 0 || counter.limit > Bounds::LOOP_LIMIT {
            report.whole(Kind::LoopLimit(counter.id.clone()));
        }
    }
    let cards = cards(draft);
    let names = Names {
        cards,
        steps: draft.steps.iter().map(|step| &step.id).collect(),
        loops: draft.loops.iter().map(|counter| &counter.id).collect(),
        roles: draft.roles.iter().map(|role| &role.id).collect(),
        rounds: draft.rounds.iter().map(|round| (&round.id, round)).collect(),
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
    if awaited.len() > Bounds::CARDS {
        return report.whole(Kind::TooManyCards(awaited.len()));
    }
    for id in repeated(draft.steps.iter().map(|step| &step.id)) {
        report.at(id, Kind::DuplicateStep);
    }
    for each in &draft.steps {
        step(each, max, &names, report);
    }
    for round in &draft.rounds {
        self::round(round, &names, report);
    }
    for leaves in draft.roles.iter().filter_map(|role| role.leaves.as_ref()) {
        route(None, &leaves.to, &names, report);
    }
    out_of_turn(draft, &names, report);
}

/// Calls and notes: how many, and the names that they use.
fn out_of_turn(draft: &FlowDraft, names: &Names<'_>, report: &mut Report) {
    let notes = draft.notes.as_deref().unwrap_or_default();
    for (count, most) in [(draft.calls.len(), Bounds::CALLS), (notes.len(), Bounds::NOTES)] {
        if count > most {
            return report.whole(Kind::TooMuchOutOfTurn(count));
        }
    }
    for id in repeated(draft.calls.iter().map(|call| &call.id)) {
        report.whole(Kind::DuplicateCall(id.clone()));
    }
    for id in repeated(notes.iter().map(|rule| &rule.id)) {
        report.whole(Kind::DuplicateNote(*id));
    }
    for call in &draft.calls {
        if !is_well_formed(call.id.as_str()) {
            report.whole(Kind::BadId(call.id.as_str().to_owned()));
        }
        route(None, &call.to, names, report);
    }
    let roles = draft.calls.iter().map(|call| &call.role).chain(notes.iter().flat_map(|rule| &rule.roles));
    for role in roles.filter(|role| !names.roles.contains(role)) {
        report.whole(Kind::UnknownRole(role.clone()));
    }
    let steps = draft.calls.iter().flat_map(|call| &call.from).chain(notes.iter().flat_map(|rule| &rule.at));
    for step in steps.filter(|step| !names.steps.contains(step)) {
        report.whole(Kind::UnknownStep(step.clone()));
    }
}

/// The names that stand for the flow as a whole: well formed, and each once.
fn whole_names(draft: &FlowDraft, report: &mut Report) {
    for id in std::iter::once(draft.id.as_str())
        .chain(draft.roles.iter().map(|role| role.id.as_str()))
        .chain(draft.rounds.iter().map(|round| round.id.as_str()))
        .chain(draft.loops.iter().map(|counter| counter.id.as_str()))
        .filter(|id| !is_well_formed(id))
    {
        report.whole(Kind::BadId(id.to_owned()));
    }
    for role in draft.roles.iter().filter(|role| RESERVED.contains(&role.id.as_str())) {
        report.whole(Kind::ReservedName(role.id.clone()));
    }
    for role in repeated(draft.roles.iter().map(|role| &role.id)) {
        report.whole(Kind::DuplicateRole(role.clone()));
    }
    for id in repeated(draft.rounds.iter().map(|round| &round.id)) {
        report.whole(Kind::DuplicateRound(id.clone()));
    }
    for id in repeated(draft.loops.iter().map(|counter| &counter.id)) {
        report.whole(Kind::DuplicateLoop(id.clone()));
    }
}

/// A round names what there is.
fn round(round: &Round, names: &Names<'_>, report: &mut Report) {
    for step in round.entries().filter(|step| !names.steps.contains(step)) {
        report.whole(Kind::UnknownStep(step.clone()));
    }
    let by_role = if let Entry::ByRole(steps) = &round.at { Some(steps.keys()) } else { None };
    for role in by_role.into_iter().flatten().filter(|role| !names.roles.contains(role)) {
        report.whole(Kind::UnknownRole(role.clone()));
    }
    members(&round.of, names, |kind| report.whole(kind));
    if round.done == To::Drop {
        report.whole(Kind::DropWithin);
    }
    route(None, &round.done, names, report);
}

/// Roles that are meant are there.
fn members(of: &Members, names: &Names<'_>, mut report: impl FnMut(Kind)) {
    let Members::Roles(roles) = of else { return };
    if roles.is_empty() {
        report(Kind::UnknownRole("".into()));
    }
    for role in roles.iter().filter(|role| !names.roles.contains(role)) {
        report(Kind::UnknownRole(role.clone()));
    }
}

/// By how many steps each card is asked for, or given with words.
fn cards(draft: &FlowDraft) -> HashMap<&OptionId, usize> {
    let mut cards = HashMap::new();
    for step in &draft.steps {
        let picked =
            step.options.iter().filter(|_| matches!(step.ask, Ask::Cards { .. })).map(|option| &option.id);
        // Several options of a step can give the same one.
        for card in picked.chain(given(step).collect::<HashSet<_>>()) {
            *cards.entry(card).or_default() += 1;
        }
    }
    cards
}

/// The cards that a step's options give, with the words that they take.
fn given(step: &Step) -> impl Iterator<Item = &OptionId> {
    step.options.iter().filter(|option| option.words().is_some()).filter_map(|option| option.gives.as_ref())
}

/// One step: how much it holds, its names, whom it asks, and what each option takes.
fn step(step: &Step, max_seats: u8, names: &Names<'_>, report: &mut Report) {
    let at = &step.id;
    for (count, most, kind) in [
        (step.options.len(), Bounds::OPTIONS, Kind::TooManyOptions as fn(usize) -> Kind),
        (step.about.len(), Bounds::ABOUT, Kind::TooManyAbout),
        (step.page.len(), Bounds::PARAGRAPHS, Kind::TooManyParagraphs),
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
        Who::Others | Who::Next | Who::Invite(_) if max_seats < 2 => {
            report.at(at, Kind::ImpossibleSeats { min: 2, max: max_seats });
        }
        Who::Invite(of) => members(of, names, |kind| report.at(at, kind)),
        _ => {}
    }
    asked::check(step, report);
    for id in repeated(step.options.iter().map(|option| &option.id)) {
        report.at(at, Kind::DuplicateOption(id.clone()));
    }
    for option in &step.options {
        for taken in &option.takes {
            asked::input(at, taken, report);
        }
        let words = option.takes.iter().filter(|input| input.is_words()).count();
        if option.takes.iter().any(|input| matches!(input, Input::Words { .. })) {
            report.at(at, Kind::ListWithOption(option.id.clone()));
        }
        if words > 1 || option.takes.len() > words + 1 {
            report.at(at, Kind::TakesTwice(option.id.clone()));
        }
    }
    naming(step, max_seats, names, report);
    let others = step.about.iter().chain(&step.cover).chain(&step.texts_of);
    for id in others.filter(|id| !names.steps.contains(id)) {
        report.at(at, Kind::UnknownStep(id.clone()));
    }
    let awaited = step.options.iter().filter_map(|option| option.if_given.as_ref()).chain(&step.when);
    for card in awaited.filter(|card| names.cards.get(card) != Some(&1)) {
        report.at(at, Kind::UnknownCard(card.clone()));
    }
    late(step, report);
    options(step, max_seats, report);
    for to in step.ways() {
        route(Some(at), to, names, report);
    }
}

/// Who can be named is there.
fn naming(step: &Step, max_seats: u8, names: &Names<'_>, report: &mut Report) {
    let at = &step.id;
    let all = step.options.iter().filter_map(|option| option.names.as_ref());
    for of in all.map(|names| &names.of) {
        match of {
            Among::Role(role) if !names.roles.contains(role) => {
                report.at(at, Kind::UnknownRole(role.clone()));
            }
            Among::Others if max_seats < 2 => {
                report.at(at, Kind::ImpossibleSeats { min: 2, max: max_seats });
            }
            _ => {}
        }
    }
}

/// Options that are used up, and options whose way depends on words.
fn options(step: &Step, max_seats: u8, report: &mut Report) {
    let at = &step.id;
    let leads_back = |mut to: &To| loop {
        match to {
            To::Back { .. } => return true,
            To::Rest(inner) => to = inner,
            _ => return false,
        }
    };
    for option in step.options.iter().filter(|option| option.while_room) {
        if !option.to.as_ref().is_some_and(leads_back) {
            report.at(at, Kind::RoomOfNothing(option.id.clone()));
        }
    }
    let names_some = |option: &Choice| option.names.as_ref().is_some_and(|names| names.min > 0);
    let comes_and_goes =
        |option: &Choice| option.while_room || option.if_given.is_some() || names_some(option);
    if !step.options.is_empty() && step.options.iter().all(comes_and_goes) {
        report.at(at, Kind::OptionsRunOut);
    }
    let one_answers = match step.who {
        Who::Lead | Who::Next | Who::Role(_) => true,
        Who::Others => max_seats == 2,
        Who::Everyone | Who::Named | Who::Invite(_) => false,
    };
    for (option, crate::flow::Names { of: _, min, max }) in
        step.options.iter().filter_map(|option| Some((option, option.names.as_ref()?)))
    {
        if min > max || *max == 0 || usize::from(*max) > Bounds::SEATS {
            report.at(at, Kind::NamesBounds(option.id.clone()));
        }
        if !one_answers || matches!(step.ask, Ask::Cards { .. }) {
            report.at(at, Kind::NamedBySeveral(option.id.clone()));
        }
    }
    for option in step.options.iter().filter(|option| option.with_words.is_some()) {
        let is_note = option.words().is_some_and(|input| !input.must_be_given());
        if !one_answers || !is_note {
            report.at(at, Kind::WordsDecide(option.id.clone()));
        }
    }
}

/// Time agrees for nobody, and holds nobody up. That a door, which has a time of its own, is not late as well, `ways` looks at.
fn late(step: &Step, report: &mut Report) {
    let Some(late) = &step.late else { return };
    let at = &step.id;
    if late.after == LateAfter::Minutes(0) {
        report.at(at, Kind::LateAtOnce);
    }
    if late.to != To::Close
        && !matches!(step.who, Who::Invite(_))
        && step.options.iter().any(|option| option.mark == Some(Mark::Consent))
    {
        report.at(at, Kind::LateAgrees);
    }
    if late.to == To::Drop {
        report.at(at, Kind::DropWithin);
    }
}

/// A route has at most one route inside, so it is read in a loop: its depth cannot overflow the stack. Where a round leads when
/// it is over lies within, so that a round that would begin itself is met too.
fn route(at: Option<&StepId>, to: &To, names: &Names<'_>, report: &mut Report) {
    let mut add = |kind: Kind| match at {
        Some(at) => report.at(at, kind),
        None => report.whole(kind),
    };
    let mut next = Some(to);
    let mut depth = 0;
    // Where a round leads when it is over is looked at by itself; here only its depth counts.
    let mut within_round = false;
    while let Some(to) = next {
        depth += 1;
        if depth > Bounds::ROUTE_DEPTH {
            return add(Kind::RouteTooDeep);
        }
        let mut add = |kind: Kind| {
            if !within_round {
                add(kind);
            }
        };
        next = match to {
            To::Rest(then) => Some(&**then),
            To::Back { counter, full, .. } => {
                if !names.loops.contains(counter) {
                    add(Kind::UnknownLoop(counter.clone()));
                }
                Some(&**full)
            }
            To::Round { id, .. } | To::Next(id) => {
                let round = names.rounds.get(id);
                if round.is_none() {
                    add(Kind::UnknownRound(id.clone()));
                }
                round.map(|round| &round.done)
            }
            To::Drop if depth > 1 => return add(Kind::DropWithin),
            To::Step(_) | To::Drop | To::Close | To::End => None,
        };
        if let To::Step(id) | To::Back { to: id, .. } = to
            && !names.steps.contains(id)
        {
            add(Kind::UnknownStep(id.clone()));
        }
        if let To::Round { first: Some(Among::Role(role)), .. } = to
            && !names.roles.contains(role)
        {
            add(Kind::UnknownRole(role.clone()));
        }
        within_round |= matches!(to, To::Round { .. } | To::Next(_));
    }
}
