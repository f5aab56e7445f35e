//! What can still matter from a step on: cards, parts in which each goes on alone, counts, and who is named. The rest the machine
//! forgets, so that one place is one state.

use std::collections::BTreeSet;

use super::reach::{reach, spread};
use crate::flow::{
    Ask, Asked, CompiledRound, CompiledStep, Edge, Effect, FlowDraft, LoopLimit, Route, Scope, Set, Step,
};
use crate::id::OptionId;

/// Which card each step waits for, and from where that can still matter. A card that no step waits for is nobody's state.
pub(super) fn mark_cards(draft: &FlowDraft, steps: &mut [CompiledStep]) {
    let by_options =
        draft.steps.iter().flat_map(|step| &step.options).filter_map(|option| option.if_given.as_ref());
    let awaited: BTreeSet<&OptionId> =
        draft.steps.iter().filter_map(|step| step.when.as_ref()).chain(by_options).collect();
    let bit = |card: &OptionId| {
        let place = awaited.iter().position(|known| *known == card);
        place.and_then(|place| 1u32.checked_shl(u32::try_from(place).ok()?)).unwrap_or_default()
    };
    for (plan, step) in steps.iter_mut().zip(&draft.steps) {
        plan.when = step.when.as_ref().map(bit);
        let given = |option: &Option<OptionId>| option.as_ref().map(bit).unwrap_or_default();
        plan.cards = if matches!(step.ask, Ask::Cards { .. }) {
            step.options.iter().map(|option| bit(&option.id)).collect()
        } else {
            step.options.iter().map(|option| given(&option.gives)).collect()
        };
        plan.if_given = step.options.iter().map(|option| given(&option.if_given)).collect();
    }
    for i in 0..steps.len() {
        let seen = reach(steps, i, |_, _| true);
        let waited = |plan: &CompiledStep| {
            plan.if_given.iter().copied().chain(plan.when).fold(0, |all, card| all | card)
        };
        let ahead = steps.iter().zip(seen).filter(|(_, seen)| *seen).map(|(plan, _)| waited(plan));
        steps[i].cards_ahead = ahead.fold(waited(&steps[i]), |all, card| all | card);
    }
}

/// Where each goes on alone, the steps form a chain; `ways` reports where they do not.
pub(super) fn link_chains(steps: &mut [CompiledStep]) {
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
pub(super) fn mark_live_loops(steps: &mut [CompiledStep], loops: &[LoopLimit]) {
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
                    Edge::Next | Edge::Round => there & !per_turn,
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

/// Where it can still matter who is named: until those who were are asked, or a round of theirs begins. A step at which people
/// volunteer begins anew, so what was named before does not matter there.
pub(super) fn mark_names(draft: &FlowDraft, rounds: &[CompiledRound], steps: &mut [CompiledStep]) {
    let of_named = |route: &Route| matches!(route, Route::Round { round, .. } if rounds[usize::from(*round)].of == Set::Named);
    let asks = |plan: &CompiledStep| matches!(plan.asked, Asked::Named | Asked::Door(Set::Named));
    // An answer that names uses what it names itself: what was named before matters only for the others.
    let uses = |(plan, step): (&CompiledStep, &Step)| {
        let names = step.options.iter().any(|option| option.effect == Some(Effect::Volunteer));
        asks(plan) || (!names && plan.routes().flat_map(Route::whole).any(of_named))
    };
    let seed: Vec<bool> = steps.iter().zip(&draft.steps).map(uses).collect();
    let names: Vec<bool> = steps.iter().map(|plan| plan.volunteers != 0).collect();
    let live = spread(steps, seed, |from, _| !names[from]);
    for (plan, live) in steps.iter_mut().zip(live) {
        plan.names_matter = live;
    }
}
