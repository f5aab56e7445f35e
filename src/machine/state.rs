//! The small values that decide what may happen next. All are `Copy`: a move costs the same at any length of the log.

use crate::seat::{PerSeat, Seat, SeatSet};
use crate::time::Time;

/// Where one seat stands in a step that several answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum At {
    /// Not asked.
    Away,
    /// Asked, at this step.
    Step(u8),
    /// Has answered.
    Done(Answer),
}

/// An answer in a step that several answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Answer {
    Passed,
    /// Words, or picks whose words stand apart.
    Said,
    Option(u8),
    /// Cards, as a mask.
    Cards(u8),
}

/// The place in the flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Cursor {
    /// The open step; where each goes on alone, the first of that part.
    pub(crate) step: u8,
    /// Whose turn it is.
    pub(crate) lead: Seat,
    /// Who has had the turn in this round.
    pub(crate) had_lead: SeatSet,
    pub(crate) invited: SeatSet,
    pub(crate) here: SeatSet,
    pub(crate) gone: SeatSet,
    /// Who was ever here.
    pub(crate) joined: SeatSet,
    /// Who left while only closing pages were open: for them it was completed.
    pub(crate) finished: SeatSet,
    /// Who does not want to be asked again.
    pub(crate) do_not_ask: SeatSet,
    /// The cards that each has picked and a step waits for, as masks; none where they can no longer matter.
    pub(crate) cards: PerSeat<u32>,
    pub(crate) at: PerSeat<At>,
    /// How often each loop was taken; zero where it can no longer matter.
    pub(crate) loops: [u8; 8],
}

impl Cursor {
    /// Whether several people answer the open step, each on their own.
    pub(crate) fn several(&self) -> bool {
        (0..).map_while(Seat::new).any(|seat| self.at.get(seat) != At::Away)
    }
}

/// The status above the cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Over {
    Active,
    Moment {
        by: Seat,
        until: Time,
    },
    Break {
        /// When it may end.
        floor: Time,
        /// Whether that time has come.
        may_end: bool,
        /// When it lapses.
        cap: Time,
        ready: SeatSet,
        /// Whether the conversation goes on where the flow says after many breaks.
        rest: bool,
    },
    Ended(Ending),
}

/// How a conversation ended. There is no other word for it: no cause and no leaver is held anywhere.
///
/// It is closed on purpose: a third ending would tell a cause.
///
/// ```
/// use reweave::Ending;
///
/// let words = |ending: Ending| match ending {
///     Ending::Completed => "it went its way to the end",
///     Ending::Closed => "it closed before",
/// };
/// assert_eq!(words(Ending::Closed), "it closed before");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// It went its way to the end.
    Completed,
    /// It closed before.
    Closed,
}

/// All that is alive in a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Live {
    pub(crate) cursor: Cursor,
    pub(crate) over: Over,
    /// The time of the last entry.
    pub(crate) clock: Time,
    /// When the open step opened, or was taken up again.
    pub(crate) opened: Time,
    /// When the invitation's time is over.
    pub(crate) answer_by: Option<Time>,
    pub(crate) book: Book,
    /// What everybody chose at the end.
    pub(crate) kept: Outcome,
}

/// What is counted beside the state. No way through a flow depends on it, so it is no part of a walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Book {
    /// How often a step was opened: answers that wait for each other belong to one opening.
    pub(crate) openings: u32,
    /// Who has sent a pace note in this turn.
    pub(crate) noted: SeatSet,
    /// How many breaks each has called.
    pub(crate) breaks: PerSeat<u8>,
    /// How many moves each has made.
    pub(crate) moves: PerSeat<u16>,
}

impl Book {
    /// Nothing was counted yet.
    pub(crate) const NEW: Self =
        Self { openings: 0, noted: SeatSet::NONE, breaks: PerSeat::all(0), moves: PerSeat::all(0) };
}

impl Live {
    /// The opening of the open step; none once it is over.
    pub(crate) fn opening(&self) -> Option<u32> {
        (!matches!(self.over, Over::Ended(_))).then_some(self.book.openings)
    }
}

/// What stands after the end because all chose it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Outcome {
    /// The step at which everybody answered what is kept.
    pub(crate) step: Option<u8>,
    /// Whether all chose to keep all that was shared.
    pub(crate) all: bool,
    pub(crate) again: Option<Again>,
}

/// When people look at it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Again {
    /// On another day, which the people settle.
    AnotherDay,
    /// In a week.
    InAWeek,
    /// In two weeks.
    InTwoWeeks,
}

impl Again {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::AnotherDay => "another-day",
            Self::InAWeek => "in-a-week",
            Self::InTwoWeeks => "in-two-weeks",
        }
    }

    /// The number of days, where it is fixed.
    #[must_use]
    pub const fn days(self) -> Option<u8> {
        match self {
            Self::AnotherDay => None,
            Self::InAWeek => Some(7),
            Self::InTwoWeeks => Some(14),
        }
    }
}
