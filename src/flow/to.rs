//! Where an answer leads.

use std::mem;

use serde::{Deserialize, Serialize};

use super::names::Among;
use crate::id::{LoopId, RoundId, StepId};

/// Where an answer leads.
///
/// ```
/// use reweave::flow::To;
///
/// // Once more, as often as the loop allows; then a break, and on with the next turn.
/// let missed = To::back("miss", "speak", To::rest(To::next("tell")));
/// let json = r#"{"back":{"loop":"miss","to":"speak","full":{"rest":{"next":"tell"}}}}"#;
/// assert_eq!(serde_json::to_string(&missed).unwrap(), json);
/// assert_eq!(serde_json::from_str::<To>(r#""close""#).unwrap(), To::Close);
/// ```
///
/// A sound flow takes a route within a route as deep as [`Bounds::ROUTE_DEPTH`](super::Bounds::ROUTE_DEPTH). A deeper one can be
/// checked and dropped however deep it is; to clone, compare, print or write it takes stack for each route inside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub enum To {
    /// On to a step. Such ways alone must not lead back.
    Step(StepId),
    /// Back to an earlier step, as often as the loop allows; then elsewhere. Nobody is asked the same for ever.
    Back {
        /// The loop that counts it.
        #[serde(rename = "loop")]
        counter: LoopId,
        /// The earlier step.
        to: StepId,
        /// Where it leads once the loop is used up.
        full: Box<Self>,
    },
    /// A round of turns begins: see [`Round`](super::Round).
    Round {
        /// The round.
        id: RoundId,
        /// Who has the first turn; none means whoever sits first.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        first: Option<Among>,
    },
    /// The turn passes on; when all have had theirs, the round leads on. Counts that are kept for a turn start again.
    Next(RoundId),
    /// A break that nobody called, and then on. Where people cannot rest, as at a door or while closing, it leads on at once.
    Rest(Box<Self>),
    /// The one who answers leaves, as if by leaving. At a door that is the no, and others see nothing of it before its time.
    /// Where it is met without an answer, as when time is over, it closes for everybody.
    Drop,
    /// The conversation closes, in the same words as whenever it closes early. Nothing is kept.
    Close,
    /// The conversation is completed. What people chose to keep stays.
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

    /// A round of turns.
    #[must_use]
    pub fn round(id: &str) -> Self {
        Self::Round { id: id.into(), first: None }
    }

    /// A round of turns, someone other than who leads now first.
    #[must_use]
    pub fn round_of_others_first(id: &str) -> Self {
        Self::Round { id: id.into(), first: Some(Among::Others) }
    }

    /// A round of turns, someone in this role first.
    #[must_use]
    pub fn round_from(id: &str, role: &str) -> Self {
        Self::Round { id: id.into(), first: Some(Among::Role(role.into())) }
    }

    /// On with the next turn of a round.
    #[must_use]
    pub fn next(round: &str) -> Self {
        Self::Next(round.into())
    }

    /// A break, and then on.
    #[must_use]
    pub fn rest(then: Self) -> Self {
        Self::Rest(Box::new(then))
    }

    /// The route inside, taken out, so that it can be dropped by itself.
    fn take_inner(&mut self) -> Option<Self> {
        match self {
            Self::Back { full: inner, .. } | Self::Rest(inner) => Some(mem::replace(&mut **inner, Self::End)),
            Self::Step(_) | Self::Round { .. } | Self::Next(_) | Self::Drop | Self::Close | Self::End => None,
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
/// Where one person is asked it leads there; at the entry of a round in which turns can be put off, the turn is put off
/// first, once. Where several are asked the answers that were given decide, and whoever gave none takes no part; without any
/// it leads there. To [`To::Close`] it also leads where those who answered are too few to go on. Time never agrees for anyone.
///
/// ```
/// use reweave::flow::{Late, LateAfter, To};
///
/// assert_eq!(Late::after(60, To::Close).after, LateAfter::Minutes(60));
/// let by_limit = Late { after: LateAfter::AnotherDay, to: To::Close };
/// assert_eq!(serde_json::to_string(&by_limit).unwrap(), r#"{"after":"another-day","to":"close"}"#);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Late {
    /// How long it waits, from the step's opening.
    #[serde(default)]
    pub after: LateAfter,
    /// Where it leads.
    pub to: To,
}

impl Late {
    /// After so many minutes.
    #[must_use]
    pub const fn after(minutes: u32, to: To) -> Self {
        Self { after: LateAfter::Minutes(minutes), to }
    }

    /// After as long as the app lets people take for an answer.
    #[must_use]
    pub const fn by_limit(to: To) -> Self {
        Self { after: LateAfter::Answer, to }
    }
}

/// How long a step waits.
///
/// ```
/// use reweave::flow::LateAfter;
///
/// assert_eq!(serde_json::to_string(&LateAfter::Minutes(30)).unwrap(), r#"{"minutes":30}"#);
/// assert_eq!(serde_json::to_string(&LateAfter::Answer).unwrap(), r#""answer""#);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum LateAfter {
    /// As long as the app lets people take for an answer: [`Limits::answer`](crate::conversation::Limits::answer).
    #[default]
    Answer,
    /// As long as the app lets another day be away: [`Limits::another_day`](crate::conversation::Limits::another_day).
    AnotherDay,
    /// So many minutes.
    Minutes(u32),
}
