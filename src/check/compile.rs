//! Names to indices, and what can be known before any conversation starts.
//!
//! Runs only on drafts whose names all resolve and whose counts are in bounds.
//!
//! Beside the names it works out, once for a flow, what would else be worked out in every state:
//!
//! | | |
//! | --- | --- |
//! | `cards_ahead`, `live_loops`, `turn_matters`, `names_matter` | what can still decide something from here; the rest the machine forgets, so that one place is one state |
//! | `ranks`, `alike` | which answers lead to the same: of an answer that others wait for only as much is kept |
//! | `chain_before`, `chain_end` | the part in which each goes on alone: where taking back leads, and where it ends |
//! | `bound_roles`, `bound_seats`, `bound_after`, `bound_seats_after` | whether too few people close: not while a door is still to come |
//! | `rest_ahead`, `leaves_ahead` | whether the step that many breaks lead to, or a departure, still lies ahead |
//! | `round`, `can_be_later` | the round that is on, and where its turn can be put off |

use std::collections::HashMap;

use crate::flow::{
    Among, Asked, CompiledCall, CompiledFlow, CompiledRole, CompiledRound, CompiledStep, Edge, Effect, Entry,
    FlowDraft, LoopLimit, Members, Names, Naming, Opens, Round, Route, Set, Step, To, Who,
};
use crate::id::{LoopId, RoleId, RoundId, StepId};
use crate::stage::Stage;

use super::live::{link_chains, mark_cards, mark_live_loops, mark_names};
use super::reach::{reach, spread};

/// Where each name stands. Names are unique here, and there are fewer than 256 of each kind.
struct Index<'a> {
    steps: HashMap<&'a StepId, u8>,
    loops: HashMap<&'a LoopId, u8>,
    roles: HashMap<&'a RoleId, u8>,
    rounds: HashMap<&'a RoundId, (u8, &'a Round)>,
}

fn index<'a, T: Eq + std::hash::Hash>(items: impl Iterator<Item = &'a T>) -> HashMap<&'a T, u8> {
    items.zip(0..=u8::MAX).collect()
}

pub(super) fn compile(draft: &FlowDraft) -> CompiledFlow {
    let index = Index {
        steps: index(draft.steps.iter().map(|step| &step.id)),
        loops: index(draft.loops.iter().map(|counter| &counter.id)),
        roles: index(draft.roles.iter().map(|role| &role.id)),
        rounds: draft.rounds.iter().zip(0..=u8::MAX).map(|(round, i)| (&round.id, (i, round))).collect(),
    };
    let mut steps: Vec<CompiledStep> = draft.steps.iter().map(|step| plan(step, &index)).collect();
    let loops: Vec<LoopLimit> =
        draft.loops.iter().map(|counter| LoopLimit { limit: counter.limit, per: counter.per }).collect();
    let roles: Vec<CompiledRole> = draft
        .roles
        .iter()
        .map(|role| CompiledRole {
            min: role.min,
            leaves: role.leaves.as_ref().map(|leaves| (leaves.when, index.route(&leaves.to))),
        })
        .collect();
    let rounds: Vec<CompiledRound> = draft.rounds.iter().map(|round| index.round(round)).collect();
    let rest = draft.rest.as_ref().map(|rest| (rest.breaks, index.step(&rest.to)));
    mark_cards(draft, &mut steps);
    link_chains(&mut steps);
    mark_live_loops(&mut steps, &loops);
    mark_turns(draft, &index, &mut steps);
    mark_names(draft, &rounds, &mut steps);
    let to_rest = rest.map(|(_, to)| to);
    for from in 0..steps.len() {
        let seen = reach(&steps, from, |_, _| true);
        let ahead = |to: u8| from != usize::from(to) && seen[usize::from(to)];
        let leaves = |role: &CompiledRole| {
            role.leaves.as_ref().is_some_and(|(_, route)| route.targets().all(|(to, _)| ahead(to)))
        };
        let leaves_ahead = mask(roles.iter().map(leaves));
        let rest_ahead = to_rest.is_some_and(ahead);
        (steps[from].rest_ahead, steps[from].leaves_ahead) = (rest_ahead, leaves_ahead);
    }
    for (i, call) in (0u32..).zip(&draft.calls) {
        for from in &call.from {
            steps[usize::from(index.step(from))].calls |= 1u16.checked_shl(i).unwrap_or_default();
        }
    }
    let calls = draft
        .calls
        .iter()
        .map(|call| CompiledCall { role: index.role(&call.role), route: index.route(&call.to) });
    let calls = calls.collect();
    mark_bounds(roles.len(), &mut steps);
    mark_waves(&mut steps);
    let stages = stages(&steps);
    CompiledFlow { steps, loops, roles, rounds, calls, rest, stages }
}

/// The places at which it is true, as bits.
fn mask(bits: impl Iterator<Item = bool>) -> u16 {
    bits.zip(0u32..).fold(0, |mask, (bit, i)| mask | u16::from(bit).checked_shl(i).unwrap_or_default())
}

/// A name that is not there does not come this far; should one, the first place stands for it, so that nothing here can panic.
impl Index<'_> {
    fn step(&self, id: &StepId) -> u8 {
        self.steps.get(id).copied().unwrap_or_default()
    }

    fn role(&self, id: &RoleId) -> u8 {
        self.roles.get(id).copied().unwrap_or_default()
    }

    fn set(&self, members: &Members) -> Set {
        match members {
            Members::Everyone => Set::Everyone,
            Members::Named => Set::Named,
            Members::Roles(roles) => {
                Set::Roles(roles.iter().fold(0, |mask, role| mask | 1 << self.role(role)))
            }
        }
    }

    fn round(&self, round: &Round) -> CompiledRound {
        let at = match &round.at {
            Entry::Step(step) => vec![(None, self.step(step))],
            Entry::ByRole(steps) => {
                steps.iter().map(|(role, step)| (Some(self.role(role)), self.step(step))).collect()
            }
        };
        CompiledRound { of: self.set(&round.of), at, then: round.then.as_ref().map(|step| self.step(step)) }
    }

    fn naming(&self, Names { of, min, max }: &Names) -> Naming {
        let role = if let Among::Role(role) = of { Some(self.role(role)) } else { None };
        Naming { role, min: *min, max: *max }
    }

    fn route(&self, to: &To) -> Route {
        match to {
            To::Step(id) => Route::Step(self.step(id)),
            To::Back { counter, to, full } => Route::Back {
                counter: self.loops.get(counter).copied().unwrap_or_default(),
                to: self.step(to),
                full: Box::new(self.route(full)),
            },
            To::Round { id, first } => {
                let Some((round, draft)) = self.rounds.get(id) else { return Route::Close };
                Route::Round {
                    round: *round,
                    first: match first {
                        None => Opens::Anyone,
                        Some(Among::Others) => Opens::Others,
                        Some(Among::Role(role)) => Opens::Role(self.role(role)),
                    },
                    // Someone is always here.
                    nobody: (draft.of != Members::Everyone).then(|| Box::new(self.route(&draft.done))),
                    entries: draft.first_entries().map(|step| self.step(step)).collect(),
                }
            }
            To::Next(id) => {
                let Some((round, draft)) = self.rounds.get(id) else { return Route::Close };
                Route::Next {
                    round: *round,
                    done: Box::new(self.route(&draft.done)),
                    entries: draft.later_entries().map(|step| self.step(step)).collect(),
                }
            }
            To::Rest(then) => Route::Rest(Box::new(self.route(then))),
            To::Close => Route::Close,
            To::Drop => Route::Drop,
            To::End => Route::End,
        }
    }
}

/// A step's own part, with its names resolved. What depends on other steps is filled in once all are there.
fn plan(step: &Step, index: &Index<'_>) -> CompiledStep {
    let route = |to: &To| index.route(to);
    let mut plan = CompiledStep {
        asked: match &step.who {
            Who::Lead => Asked::Lead,
            Who::Others => Asked::Others,
            Who::Next => Asked::Next,
            Who::Everyone => Asked::Everyone,
            Who::Named => Asked::Named,
            Who::Invite(members) => Asked::Door(index.set(members)),
            Who::Role(role) => Asked::Role(index.role(role)),
        },
        stage: step.stage,
        options: step.options.iter().map(|option| option.to.as_ref().map(route)).collect(),
        with_words: step.options.iter().map(|option| option.with_words.as_ref().map(route)).collect(),
        while_room: mask(step.options.iter().map(|option| option.while_room)),
        quiet: step.quiet,
        to: step.to.as_ref().map(route),
        pass: step.pass.as_ref().map(route),
        late: step.late.as_ref().map(|late| (late.after, route(&late.to))),
        cover: step.cover.as_ref().map(|id| index.step(id)),
        waves: 0,
        about: step.about.iter().map(|id| index.step(id)).collect(),
        when: None,
        cards: Vec::new(),
        if_given: Vec::new(),
        cards_ahead: 0,
        apart: step.apart,
        chain_before: None,
        chain_end: index.step(&step.id),
        live_loops: 0,
        rest_ahead: false,
        turn_matters: false,
        names_matter: false,
        can_be_later: None,
        round: None,
        ranks: Vec::new(),
        alike: false,
        bound_roles: 0,
        bound_after: 0,
        bound_seats: false,
        bound_seats_after: false,
        leaves_ahead: 0,
        calls: 0,
        names: step
            .options
            .iter()
            .map(|option| option.names.as_ref().map(|names| index.naming(names)))
            .collect(),
        volunteers: step
            .options
            .iter()
            .zip(0u32..8)
            .filter(|(option, _)| option.effect == Some(Effect::Volunteer))
            .fold(0, |mask, (_, i)| mask | 1 << i),
    };
    plan.ranks = ranks(&plan.options);
    let mut answers = plan.options.iter().flatten().chain(&plan.to).chain(&plan.pass);
    let first = answers.next();
    plan.alike = first.is_some_and(|first| answers.all(|other| other == first));
    plan
}

/// Of each option, the first from which on all lead to the same as it does.
fn ranks(options: &[Option<Route>]) -> Vec<u8> {
    let mut ranks: Vec<u8> = Vec::with_capacity(options.len());
    for (i, option) in (0..=u8::MAX).zip(options) {
        let before = usize::from(i).checked_sub(1).map(|before| (&options[before], ranks[before]));
        ranks.push(before.filter(|(route, _)| *route == option).map_or(i, |(_, rank)| rank));
    }
    ranks
}

/// Where it can still matter whose turn it is before a new round begins; elsewhere the machine forgets it, for the same reason.
/// And at which steps a turn can be put off.
fn mark_turns(draft: &FlowDraft, index: &Index<'_>, steps: &mut [CompiledStep]) {
    for (i, round) in (0..=u8::MAX).zip(&draft.rounds).filter(|(_, round)| round.later) {
        for entry in round.entries() {
            steps[usize::from(index.step(entry))].can_be_later = Some(i);
        }
    }
    for (i, round) in (0..=u8::MAX).zip(&draft.rounds) {
        let steps_of = region(steps, round.entries().map(|step| index.step(step)), Some(i));
        for (plan, _) in steps.iter_mut().zip(steps_of).filter(|(_, is_of)| *is_of) {
            plan.round = plan.round.or(Some(i));
        }
    }
    let uses = |plan: &CompiledStep| {
        plan.asked.by_turn()
            || plan.when.is_some()
            || plan
                .routes()
                .flat_map(Route::whole)
                .any(|route| matches!(route, Route::Next { .. } | Route::Round { first: Opens::Others, .. }))
    };
    let seed: Vec<bool> = steps.iter().map(uses).collect();
    let live = spread(steps, seed, |_, edge| !matches!(edge, Edge::Round));
    for (plan, live) in steps.iter_mut().zip(live) {
        plan.turn_matters = live;
    }
}

/// The steps of a turn of a round: from where one begins, until the round is over or another begins.
pub(super) fn region(
    steps: &[CompiledStep],
    from: impl IntoIterator<Item = u8>,
    round: Option<u8>,
) -> Vec<bool> {
    let mut seen = vec![false; steps.len()];
    let mut todo: Vec<u8> = from.into_iter().collect();
    while let Some(at) = todo.pop() {
        if std::mem::replace(&mut seen[usize::from(at)], true) {
            continue;
        }
        for route in steps[usize::from(at)].routes() {
            // What lies within a route that passes the turn on is where it leads when the round is over.
            let own = route.whole().take_while(|route| !passes_on(route));
            let next = route.whole().find(|route| passes_on(route));
            todo.extend(own.filter_map(|route| match route {
                Route::Step(to) | Route::Back { to, .. } => Some(*to),
                _ => None,
            }));
            if let Some(Route::Next { round: next, entries, .. }) = next
                && Some(*next) == round
            {
                todo.extend(entries.iter().copied());
            }
        }
    }
    seen
}

/// Whether the turn that is on is over by this route.
fn passes_on(route: &Route) -> bool {
    matches!(route, Route::Next { .. } | Route::Round { .. })
}

/// From where on the fewest of each role, and of all, count: where none of the doors that invite them lies ahead.
fn mark_bounds(roles: usize, steps: &mut [CompiledStep]) {
    let all = mask((0..roles).map(|_| true));
    let named = named_roles(steps);
    let ahead = |from: usize, itself: bool| {
        let seen = reach(steps, from, |_, _| true);
        let doors = steps
            .iter()
            .enumerate()
            .filter(|(i, plan)| plan.asked.is_door() && (seen[*i] || (itself && *i == from)));
        doors.fold((0, false), |(roles, _), (_, plan)| (roles | invited_roles(plan, named), true))
    };
    let bounds: Vec<_> = (0..steps.len())
        .map(|i| {
            let (open, after) = (ahead(i, true), ahead(usize::from(steps[i].chain_end), false));
            (all & !open.0, !open.1, all & !after.0, !after.1)
        })
        .collect();
    for (plan, (roles, seats, after, seats_after)) in steps.iter_mut().zip(bounds) {
        (plan.bound_roles, plan.bound_seats) = (roles, seats);
        (plan.bound_after, plan.bound_seats_after) = (after, seats_after);
    }
}

/// How many doors follow each other behind one cover: each counts those that it leads to, until no count changes any more.
fn mark_waves(steps: &mut [CompiledStep]) {
    for _ in 0..steps.len() {
        let waves: Vec<u8> = steps.iter().map(|plan| waves(steps, plan)).collect();
        if steps.iter().zip(&waves).all(|(plan, waves)| plan.waves == *waves) {
            return;
        }
        for (plan, waves) in steps.iter_mut().zip(waves) {
            plan.waves = waves;
        }
    }
}

fn waves(steps: &[CompiledStep], plan: &CompiledStep) -> u8 {
    if !plan.asked.is_door() {
        return 0;
    }
    let next = steps[usize::from(plan.chain_end)].options.iter().flatten();
    let doors = next.filter_map(|route| match route {
        Route::Step(to) => Some(&steps[usize::from(*to)]),
        _ => None,
    });
    let behind =
        doors.filter(|door| door.asked.is_door() && plan.cover.is_some() && door.cover == plan.cover);
    1 + behind.map(|door| door.waves).max().unwrap_or_default().min(15)
}

/// The roles that a door invites; none for what is no door.
pub(super) fn invited_roles(plan: &CompiledStep, named: u16) -> u16 {
    match plan.asked {
        Asked::Door(Set::Roles(roles)) => roles,
        Asked::Door(Set::Everyone) => u16::MAX,
        Asked::Door(Set::Named) => named,
        _ => 0,
    }
}

/// The roles of which someone who is not here can be named. Others who are named, or volunteer, are here.
pub(super) fn named_roles(steps: &[CompiledStep]) -> u16 {
    let named = steps.iter().flat_map(|plan| plan.names.iter().flatten());
    named.filter_map(|naming| naming.role).fold(0, |roles, role| roles | 1 << role)
}

/// The stages in order; one is optional if an end can be reached around all its steps.
fn stages(steps: &[CompiledStep]) -> Vec<(Stage, bool)> {
    let ends = |i: usize| steps[i].routes().any(Route::can_end_completed);
    Stage::ALL
        .into_iter()
        .filter(|stage| steps.iter().any(|plan| plan.stage == *stage))
        .map(|stage| {
            let seen = reach(steps, 0, |to, _| steps[usize::from(to)].stage != stage);
            let around = steps[0].stage != stage && (0..steps.len()).any(|i| (i == 0 || seen[i]) && ends(i));
            (stage, around)
        })
        .collect()
}
