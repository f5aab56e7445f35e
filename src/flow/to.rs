//! Where an answer leads.

use std::mem;

use serde::{Deserialize, Serialize};

use crate::id::{LoopId, StepId};

/// Where an answer leads.
///
/// A sound flow takes a route within a route at most four deep. A deeper one can be checked and dropped however deep it
/// is; to clone, compare, print or write it takes stack for each route inside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub enum To {
    /// On to a step.
    Step(StepId),
    /// Back to an earlier step, as often as the loop allows; then elsewhere.
    Back {
        /// The loop that counts it.
        #[serde(rename = "loop")]
        counter: LoopId,
        /// The earlier step.
        to: StepId,
        /// Where it leads once the loop is used up.
        full: Box<Self>,
    },
    /// The next person who has not had the turn leads from `again`; when all have had it, on to `done`.
    NextLead {
        /// Where the next lead starts.
        again: StepId,
        /// Where it leads when all have had the turn.
        done: Box<Self>,
    },
    /// A new round of turns: the first person who is here leads from this step.
    FirstLead(StepId),
    /// A new round of turns: someone other than who leads now leads first from this step.
    OtherLead(StepId),
    /// A break that nobody called, and then on.
    Rest(Box<Self>),
    /// The one who answers leaves, as if by leaving.
    Drop,
    /// The conversation closes, in the same words as whenever it closes early.
    Close,
    /// The conversation is completed.
    End,
}

impl To {
    /// On to a step.
    #[must_use]
    pub fn step(id: &str) -> Self {
        Self::Step(id.into())
    }

    /// Back to a step, as often as the loop allows; then elsewhere.
    #[must_use]
    pub fn back(counter: &str, to: &str, full: Self) -> Self {
        Self::Back { counter: counter.into(), to: to.into(), full: Box::new(full) }
    }

    /// On with the next lead; when all have led, elsewhere.
    #[must_use]
    pub fn next_lead(again: &str, done: Self) -> Self {
        Self::NextLead { again: again.into(), done: Box::new(done) }
    }

    /// A new round of turns.
    #[must_use]
    pub fn first_lead(id: &str) -> Self {
        Self::FirstLead(id.into())
    }

    /// A new round of turns, with another first.
    #[must_use]
    pub fn other_lead(id: &str) -> Self {
        Self::OtherLead(id.into())
    }

    /// A break, and then on.
    #[must_use]
    pub fn rest(then: Self) -> Self {
        Self::Rest(Box::new(then))
    }

    /// The route inside, taken out.
    fn take_inner(&mut self) -> Option<Self> {
        match self {
            Self::Back { full: inner, .. } | Self::NextLead { done: inner, .. } | Self::Rest(inner) => {
                Some(mem::replace(&mut **inner, Self::End))
            }
            Self::Step(_)
            | Self::FirstLead(_)
            | Self::OtherLead(_)
            | Self::Drop
            | Self::Close
            | Self::End => None,
        }
    }
}

/// One after the other, not one within the other: a draft from a stranger can be so deep that the stack would not hold it.
impl Drop for To {
    fn drop(&mut self) {
        let mut next = self.take_inner();
        while let Some(mut route) = next {
            next = route.take_inner();
        }
    }
}

/// What happens if nobody answers in time.
///
/// ```
/// use reweave::flow::{Late, To};
///
/// assert_eq!(Late::new(60, To::Close).minutes, 60);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Late {
    /// Minutes from the opening of the step.
    pub minutes: u32,
    /// Where it leads then.
    pub to: To,
}

impl Late {
    /// So many minutes after the opening of the step, on to there.
    #[must_use]
    pub const fn new(minutes: u32, to: To) -> Self {
        Self { minutes, to }
    }
}
