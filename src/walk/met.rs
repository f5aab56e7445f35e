//! What a walk has met, and what it has not.

use std::collections::HashSet;

use super::{How, Walk};
use crate::flow::Ask;
use crate::id::{OptionId, StepId};
use crate::machine::Act;

impl Walk {
    /// The steps that nobody has answered on any way that was gone, in the order of the flow. Of a whole walk: that nobody can answer,
    /// with these people.
    ///
    /// ```
    /// use reweave::Flow;
    /// use reweave::walk::Walks;
    ///
    /// assert_eq!(Flow::brief().walk(Walks::with(2)).never_answered().count(), 0);
    /// let one = Flow::brief().walk(Walks::with(2).sampled(1, 1));
    /// assert!(one.never_answered().count() > 0);
    /// ```
    pub fn never_answered(&self) -> impl Iterator<Item = &StepId> {
        let answered: HashSet<u8> = self.answers().map(|(step, _)| step).collect();
        let steps = (0u8..).zip(self.flow.steps());
        steps.filter(move |(place, _)| !answered.contains(place)).map(|(_, step)| &step.id)
    }

    /// The options that nobody has chosen, each with its step; of steps that somebody has answered.
    pub fn never_chosen(&self) -> impl Iterator<Item = (&StepId, &OptionId)> {
        let answers: HashSet<(u8, Act)> = self.answers().collect();
        let answered: HashSet<u8> = answers.iter().map(|(step, _)| *step).collect();
        let chosen: HashSet<(u8, usize)> = answers
            .iter()
            .flat_map(|(step, act)| options_of(*act).map(move |option| (*step, option)))
            .collect();
        (0u8..)
            .zip(self.flow.steps())
            .filter(move |(place, step)| {
                answered.contains(place) && !matches!(step.ask, Ask::Items(_) | Ask::Input(_))
            })
            .flat_map(|(place, step)| {
                step.options.iter().enumerate().map(move |(i, option)| (place, i, step, option))
            })
            .filter(move |(place, i, _, _)| !chosen.contains(&(*place, *i)))
            .map(|(_, _, step, option)| (&step.id, &option.id))
    }

    /// Every answer on every way, with its step.
    fn answers(&self) -> impl Iterator<Item = (u8, Act)> {
        self.edges.iter().filter_map(|link| match link.how {
            How::Act(_, act) if act.is_answer() => Some((link.step, act)),
            _ => None,
        })
    }
}

/// The options that an act chooses.
fn options_of(act: Act) -> impl Iterator<Item = usize> {
    let mask: u32 = match act {
        Act::Choose { option, .. } => 1u32.checked_shl(option.into()).unwrap_or_default(),
        Act::Cards(mask) => mask.into(),
        _ => 0,
    };
    (0..32).filter(move |i| mask & 1 << i != 0)
}
