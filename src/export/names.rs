//! The names of what the compiled form of a flow knows by its place.

use serde_json::{Value, json};

use crate::flow::{Ask, CompiledFlow, CompiledStep, Flow, LoopLimit, Scope, Set, Step};

/// A flow, with the names of its parts.
#[derive(Clone, Copy)]
pub(super) struct Names<'a> {
    pub(super) flow: &'a Flow,
    pub(super) seats: usize,
}

impl<'a> Names<'a> {
    pub(super) fn compiled(self) -> &'a CompiledFlow {
        self.flow.compiled()
    }

    /// The steps with their plans, each with its place.
    pub(super) fn steps(self) -> impl Iterator<Item = (u8, &'a Step, &'a CompiledStep)> {
        (0u8..)
            .zip(self.flow.steps())
            .zip(&self.compiled().steps)
            .map(|((place, step), plan)| (place, step, plan))
    }

    pub(super) fn at(self, place: u8) -> Option<(&'a Step, &'a CompiledStep)> {
        let place = usize::from(place);
        Some((self.flow.steps().get(place)?, self.compiled().steps.get(place)?))
    }

    pub(super) fn step(self, place: u8) -> &'a str {
        self.at(place).map(|(step, _)| step.id.as_str()).unwrap_or_default()
    }

    pub(super) fn role(self, place: u8) -> &'a str {
        self.flow.roles().get(usize::from(place)).map(|role| role.id.as_str()).unwrap_or_default()
    }

    /// Roles of a mask that fits any number of them.
    pub(super) fn roles(self, mask: u16) -> Vec<&'a str> {
        let in_mask = |(place, _): &(u32, _)| mask.checked_shr(*place).unwrap_or_default() & 1 != 0;
        (0..).zip(self.flow.roles()).filter(in_mask).map(|(_, role)| role.id.as_str()).collect()
    }

    pub(super) fn set(self, set: Set) -> Value {
        match set {
            Set::Everyone => json!("everyone"),
            Set::Named => json!("named"),
            Set::Roles(roles) => json!(self.roles(roles)),
        }
    }

    /// The loops, each with its name, its place and its bound.
    pub(super) fn loops(self) -> impl Iterator<Item = (u8, &'a str, LoopLimit)> {
        let bounds = (0u8..).zip(&self.flow.draft().loops).zip(&self.compiled().loops);
        bounds.map(|((place, named), bound)| (place, named.id.as_str(), *bound))
    }

    pub(super) fn counter(self, place: u8) -> (&'a str, u8) {
        let known = self.loops().find(|(known, ..)| *known == place);
        known.map(|(_, name, bound)| (name, bound.limit)).unwrap_or_default()
    }

    /// The loops whose count starts again with each turn.
    pub(super) fn turn_loops(self) -> Vec<&'a str> {
        self.loops().filter(|(.., bound)| bound.per == Scope::Turn).map(|(_, name, _)| name).collect()
    }

    /// The cards of a mask.
    pub(super) fn cards(self, mask: u32) -> Vec<&'a str> {
        let mut cards: Vec<&str> = self
            .steps()
            .flat_map(|(_, step, plan)| cards_of(step, plan))
            .filter(|(bit, _)| mask & bit != 0)
            .map(|(_, card)| card)
            .collect();
        cards.sort_unstable();
        cards.dedup();
        cards
    }

    /// The steps that each goes through alone from here on, this one first: one for a step that stands by itself.
    pub(super) fn chain(self, from: u8) -> Vec<u8> {
        let Some((_, plan)) = self.at(from) else { return Vec::new() };
        let (mut chain, mut last) = (vec![from], from);
        while last != plan.chain_end {
            let next = self.steps().find(|(_, _, plan)| plan.chain_before == Some(last));
            let Some((next, ..)) = next.filter(|(next, ..)| !chain.contains(next)) else { break };
            chain.push(next);
            last = next;
        }
        chain
    }
}

/// The card of each option of a step that some step or option waits for.
fn cards_of<'a>(step: &'a Step, plan: &'a CompiledStep) -> impl Iterator<Item = (u32, &'a str)> {
    let picked = matches!(step.ask, Ask::Cards { .. });
    step.options.iter().zip(&plan.cards).filter(|(_, bit)| **bit != 0).map(move |(option, bit)| {
        let given = option.gives.as_ref().unwrap_or(&option.id);
        (*bit, if picked { option.id.as_str() } else { given.as_str() })
    })
}
