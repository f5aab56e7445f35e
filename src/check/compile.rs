//! Names to indices, and what can be known before any conversation starts.
//!
//! Runs only on drafts whose names all resolve and whose counts are in bounds.

use std::collections::{BTreeSet, HashMap};

use crate::flow::{
    Ask, Asked, Bound, CompiledFlow, CompiledStep, Edge, FlowDraft, Route, Scope, Step, To, Who,
};
use crate::id::{LoopId, OptionId, RoleId, StepId};
use crate::stage::Stage;

struct Index<'a> {
    steps: HashMap<&'a StepId, u8>,
    loops: HashMap<&'a LoopId, u8>,
    roles: HashMap<&'a RoleId, u8>,
}

fn index<'a, T: Eq + std::hash::Hash>(items: impl Iterator<Item = &'a T>) -> HashMap<&'a T, u8> {
    items.zip(0..=u8::MAX).collect()
}

pub(super) fn compile(draft: &FlowDraft) -> CompiledFlow {
    let index = Index {
        steps: index(draft.steps.iter().map(|step| &step.id)),
        loops: index(draft.loops.iter().map(|counter| &counter.id)),
        roles: index(draft.roles.iter()),
    };
    let mut steps: Vec<CompiledStep> = draft.steps.iter().map(|step| plan(step, &index)).collect();
    let loops: Vec<Bound> =
        draft.loops.iter().map(|counter| Bound { limit: counter.limit, per: counter.per }).collect();
    let rest = draft.rest.as_ref().map(|rest| (rest.breaks, index.step(&rest.to)));
    mark_cards(draft, &mut steps);
    link_chains(&mut steps);
    mark_live_loops(&mut steps, &loops);
    if let Some((_, to)) = rest {
        for from in 0..steps.len() {
            steps[from].rest_ahead =
                from != usize::from(to) && reach(&steps, from, |_, _| true)[usize::from(to)];
        }
    }
    let stages = stages(&steps);
    CompiledFlow { steps, loops, rest, stages }
}

impl Index<'_> {
    fn step(&self, id: &StepId) -> u8 {
        self.steps.get(id).copied().unwrap_or_default()
    }

    fn route(&self, to: &To) -> Route {
        match to {
            To::Step(id) => Route::Step(self.step(id)),
            To::Back { counter, to, full } => Route::Back {
                counter: self.loops.get(counter).copied().unwrap_or_default(),
                to: self.step(to),
                full: Box::new(self.route(full)),
            },
            To::NextLead { again, done } => {
                Route::NextLead { again: self.step(again), done: Box::new(self.route(done)) }
            }
            To::FirstLead(id) => Route::FirstLead(self.step(id)),
            To::OtherLead(id) => Route::OtherLead(self.step(id)),
            To::Rest(then) => Route::Rest(Box::new(self.route(then))),
            To::Close => Route::Close,
            To::Drop => Route::Drop,
            To::End => Route::End,
        }
    }
}

fn plan(step: &Step, index: &Index<'_>) -> CompiledStep {
    let route = |to: &To| index.route(to);
    CompiledStep {
        asked: match &step.who {
            Who::Lead => Asked::Lead,
            Who::Others => Asked::Others,
            Who::Everyone => Asked::Everyone,
            Who::Invited => Asked::Invited,
            Who::Role(role) => Asked::Role(index.roles.get(role).copied().unwrap_or_default()),
        },
        stage: step.stage,
        options: step.options.iter().map(|option| option.to.as_ref().map(route)).collect(),
        to: step.to.as_ref().map(route),
        pass: step.pass.as_ref().map(route),
        late: step.late.as_ref().map(|late| (i64::from(late.minutes) * 60_000, route(&late.to))),
        cover: step.cover.as_ref().map(|id| index.step(id)),
        when: None,
        cards: Vec::new(),
        cards_ahead: 0,
        apart: step.apart,
        chain_before: None,
        chain_end: index.step(&step.id),
        live_loops: 0,
        rest_ahead: false,
    }
}

/// Which card each step waits for, and from where that can still matter. A card that no step waits for is nobody's state.
fn mark_cards(draft: &FlowDraft, steps: &mut [CompiledStep]) {
    let awaited: BTreeSet<&OptionId> = draft.steps.iter().filter_map(|step| step.when.as_ref()).collect();
    let bit = |card: &OptionId| {
        let place = awaited.iter().position(|known| *known == card);
        place.and_then(|place| 1u32.checked_shl(u32::try_from(place).ok()?)).unwrap_or_default()
    };
    for (plan, step) in steps.iter_mut().zip(&draft.steps) {
        plan.when = step.when.as_ref().map(bit);
        if matches!(step.ask, Ask::Cards { .. }) {
            plan.cards = step.options.iter().map(|option| bit(&option.id)).collect();
        }
    }
    for i in 0..steps.len() {
        let seen = reach(steps, i, |_, _| true);
        let ahead = steps.iter().zip(seen).filter(|(_, seen)| *seen).filter_map(|(plan, _)| plan.when);
        steps[i].cards_ahead = ahead.chain(steps[i].when).fold(0, |all, card| all | card);
    }
}

/// Where each goes on alone, the steps form a chain; `ways` reports where they do not.
fn link_chains(steps: &mut [CompiledStep]) {
    let next: Vec<Option<u8>> = steps
        .iter()
        .map(|plan| {
            let step = |route: &Route| if let Route::Step(to) = route { Some(*to) } else { None };
            plan.apart.then(|| plan.routes().find_map(step)).flatten()
        })
        .collect();
    for (from, to) in (0..=u8::MAX).zip(&next) {
        if let Some(plan) = to.and_then(|to| steps.get_mut(usize::from(to))) {
            plan.chain_before = Some(from);
        }
    }
    for (start, plan) in steps.iter_mut().enumerate() {
        let mut end = start;
        for _ in 0..next.len() {
            let Some(to) = next[end] else { break };
            end = usize::from(to);
        }
        plan.chain_end = u8::try_from(end).unwrap_or_default();
    }
}

/// A count matters at a step if some way from it tests the count before it starts again. Where it does not matter the
/// machine sets it to zero: otherwise the same place in a conversation would be many states.
fn mark_live_loops(steps: &mut [CompiledStep], loops: &[Bound]) {
    let per_turn = (0..)
        .zip(loops)
        .filter(|(_, bound)| bound.per == Scope::Turn)
        .fold(0u16, |mask, (i, _)| mask | 1 << i);
    loop {
        let mut changed = false;
        for i in 0..steps.len() {
            let live = steps[i].targets().fold(0, |live, (to, edge)| {
                let there = steps[usize::from(to)].live_loops;
                live | match edge {
                    Edge::On => there,
                    Edge::Back(counter) => there | 1 << counter,
                    Edge::NextLead | Edge::FirstLead => there & !per_turn,
                }
            });
            changed |= live != steps[i].live_loops;
            steps[i].live_loops = live;
        }
        if !changed {
            return;
        }
    }
}

/// Which steps can follow a step, itself only if a way leads back. `take` says which steps may be passed through.
pub(super) fn reach(steps: &[CompiledStep], from: usize, take: impl Fn(u8, Edge) -> bool) -> Vec<bool> {
    let mut seen = vec![false; steps.len()];
    let mut todo = vec![from];
    while let Some(at) = todo.pop() {
        for (to, edge) in steps[at].targets() {
            if take(to, edge) && !std::mem::replace(&mut seen[usize::from(to)], true) {
                todo.push(usize::from(to));
            }
        }
    }
    seen
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
