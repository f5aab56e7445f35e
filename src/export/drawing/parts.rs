//! What stands in one picture. A flow with long turns is drawn in parts: the way, and a turn of each such round.

use std::collections::HashSet;

use crate::flow::{Entry, FlowDraft, Round, Step};

use super::arrows::{Target, arrows};

/// A turn of more steps has a picture of its own; there would be more in the one picture than can be read.
const SHORT_TURN: usize = 3;

/// The steps of one picture.
pub(super) struct Part<'a> {
    pub(super) steps: Vec<&'a Step>,
    /// The round of which this is a turn; none is the way through the flow.
    pub(super) turn_of: Option<&'a Round>,
    /// The rounds whose turns stand here.
    pub(super) turns: Vec<&'a Round>,
    /// The rounds that are begun here.
    pub(super) rounds: Vec<&'a Round>,
}

impl Part<'_> {
    pub(super) fn has(&self, step: &str) -> bool {
        self.steps.iter().any(|known| known.id == *step)
    }
}

/// The way through the flow first, then the turns.
pub(super) fn parts(draft: &FlowDraft) -> Vec<Part<'_>> {
    let (long, short): (Vec<&Round>, Vec<&Round>) =
        draft.rounds.iter().partition(|round| steps_of_a_turn(draft, round).len() > SHORT_TURN);
    let turn = |round| {
        let in_turn = steps_of_a_turn(draft, round);
        let steps = draft.steps.iter().filter(|step| in_turn.contains(step.id.as_str())).collect();
        Part { steps, turn_of: Some(round), turns: vec![round], rounds: Vec::new() }
    };
    let turns: Vec<Part<'_>> = long.into_iter().map(turn).collect();
    let is_on_the_way = |step: &&Step| !turns.iter().any(|part| part.has(step.id.as_str()));
    let steps = draft.steps.iter().filter(is_on_the_way).collect();
    let way = Part { steps, turn_of: None, turns: short, rounds: draft.rounds.iter().collect() };
    [way].into_iter().chain(turns).collect()
}

/// The steps that a round leads to before the turn passes on.
pub(super) fn steps_of_a_turn(draft: &FlowDraft, round: &Round) -> HashSet<String> {
    let mut todo: Vec<String> = entries(round).into_iter().map(|(_, step)| step).collect();
    let mut found = HashSet::new();
    while let Some(id) = todo.pop() {
        let Some(step) = draft.steps.iter().find(|step| step.id == *id.as_str()) else { continue };
        if found.insert(id) {
            let next = arrows(draft, step).into_iter().filter_map(|arrow| match arrow.target {
                Target::Step(next) => Some(next),
                _ => None,
            });
            todo.extend(next);
        }
    }
    found
}

/// The steps at which turns begin, and whose do.
pub(super) fn entries(round: &Round) -> Vec<(String, String)> {
    let begins = if round.then.is_some() { "first turn" } else { "each turn" };
    let mut entries = match &round.at {
        Entry::Step(step) => vec![(begins.to_owned(), step.to_string())],
        Entry::ByRole(steps) => {
            steps.iter().map(|(role, step)| (format!("{begins}, {role}"), step.to_string())).collect()
        }
    };
    entries.extend(round.then.iter().map(|step| ("each later turn".to_owned(), step.to_string())));
    entries
}
