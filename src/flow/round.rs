//! Rounds of turns: whose turns, where each begins, and where it leads when all have had theirs.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::members::Members;
use super::to::To;
use crate::id::{RoleId, RoundId, StepId};

/// A round: each of its people has one turn. [`To::Round`] begins it, [`To::Next`] passes the turn on.
///
/// ```
/// use reweave::flow::{Members, Round, To};
///
/// // Everybody tells; who wants to be later comes once more, after the others.
/// let story = Round::new("story", Members::Everyone, "story", To::step("sum-up")).later();
/// assert!(story.later);
/// // The first tells; whoever comes after answers first.
/// let tell = Round::new("tell", Members::Everyone, "speak", To::step("landing")).then("turn");
/// assert_eq!(tell.then.unwrap(), "turn");
/// ```
///
/// In a file:
///
/// ```
/// use reweave::flow::{Round, To};
///
/// let json = r#"{"id":"account","of":["harmed","responsible"],"at":{"harmed":"speak","responsible":"own"},
///     "done":{"step":"doors"}}"#;
/// let round: Round = serde_json::from_str(json).unwrap();
/// assert_eq!(round, Round::by_role("account", [("harmed", "speak"), ("responsible", "own")], To::step("doors")));
/// ```
///
/// Turns go by the order of seats, from whoever has the first one on and round. Whoever leaves has none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Round {
    /// The round's name.
    pub id: RoundId,
    /// Whose turns: of these, those who are here when it begins.
    pub of: Members,
    /// The step at which a turn begins.
    pub at: Entry,
    /// The step at which every turn but the first begins, where it is another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub then: Option<StepId>,
    /// Whether a turn can be put off, once: it comes again after the others.
    #[serde(default, skip_serializing_if = "is_false")]
    pub later: bool,
    /// Where it leads when all have had their turn, and when there is nobody to have one. To begin the same round again from within
    /// needs a way back that is counted over the whole conversation.
    pub done: To,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_false(value: &bool) -> bool {
    !*value
}

impl Round {
    /// A round in which every turn begins at the same step.
    #[must_use]
    pub fn new(id: &str, of: Members, at: &str, done: To) -> Self {
        Self { id: id.into(), of, at: Entry::Step(at.into()), then: None, later: false, done }
    }

    /// A round in which a turn begins where the role of its person says.
    pub fn by_role<'a>(id: &str, at: impl IntoIterator<Item = (&'a str, &'a str)>, done: To) -> Self {
        let at: BTreeMap<RoleId, StepId> =
            at.into_iter().map(|(role, step)| (role.into(), step.into())).collect();
        let of = Members::Roles(at.keys().cloned().collect());
        Self { id: id.into(), of, at: Entry::ByRole(at), then: None, later: false, done }
    }

    /// Begins every turn but the first at this step.
    #[must_use]
    pub fn then(mut self, step: &str) -> Self {
        self.then = Some(step.into());
        self
    }

    /// Lets a turn be put off, once.
    #[must_use]
    pub fn later(mut self) -> Self {
        self.later = true;
        self
    }

    /// Every step at which a turn can begin.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &StepId> {
        self.first_entries().chain(&self.then)
    }

    /// Every step at which the first turn can begin.
    pub(crate) fn first_entries(&self) -> impl Iterator<Item = &StepId> {
        let (one, by_role) = match &self.at {
            Entry::Step(step) => (Some(step), None),
            Entry::ByRole(steps) => (None, Some(steps.values())),
        };
        one.into_iter().chain(by_role.into_iter().flatten())
    }

    /// Every step at which the others can begin.
    pub(crate) fn later_entries(&self) -> impl Iterator<Item = &StepId> {
        let elsewhere = self.then.is_some();
        self.first_entries().filter(move |_| !elsewhere).chain(&self.then)
    }
}

/// Where a turn begins: in a file the name of a step, or an object with a step for each role.
///
/// ```
/// use reweave::flow::Entry;
///
/// let at: Entry = serde_json::from_str(r#"{"harmed":"speak","responsible":"account"}"#).unwrap();
/// assert!(matches!(at, Entry::ByRole(steps) if steps.len() == 2));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged, expecting = "the name of a step, or an object with a step for each role")]
#[non_exhaustive]
pub enum Entry {
    /// At this step, for all.
    Step(StepId),
    /// By the role of the one whose turn it is.
    ByRole(BTreeMap<RoleId, StepId>),
}
