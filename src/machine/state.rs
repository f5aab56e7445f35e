//! The two machines of a conversation, and what is counted beside them.
//!
//! The first is the place in the flow, a [`Cursor`]; the second, above it, is a [`Pause`]. A pause touches the place through one
//! door only, its end. What no way through a flow depends on stands in a [`Book`]: it is no part of a walk.

use std::borrow::Cow;

use crate::flow::Told;
use crate::seat::{PerSeat, Seat, SeatSet};
use crate::time::Time;

/// Where one seat stands in a step that several answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum At {
    /// Not asked.
    #[default]
    Away,
    /// Asked, at this step.
    Step(u8),
    /// Has left, and others do not see it before the waiting is over: for them nothing is answered yet.
    Left,
    /// Has answered: as much of the answer as can decide where it leads.
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

/// What the place in the flow knows of one seat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Standing {
    pub(crate) at: At,
    /// The cards that it has picked and a step waits for, as a mask; none where they can no longer matter.
    pub(crate) cards: u32,
}

/// The place in the flow.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Cursor {
    /// The open step; where each goes on alone, the first of that part.
    pub(crate) step: u8,
    /// Whose turn it is; the first seat where that can no longer matter.
    pub(crate) lead: Seat,
    /// Who is still to have a turn in this round.
    pub(crate) ahead: SeatSet,
    /// Who has put the turn off, and has it after all others.
    pub(crate) later: SeatSet,
    /// Who is named; nobody where that can no longer matter.
    pub(crate) named: SeatSet,
    /// Whom the open door has invited, whatever they have answered; nobody where no door is open.
    pub(crate) door: SeatSet,
    pub(crate) here: SeatSet,
    pub(crate) gone: SeatSet,
    /// How often each loop was taken; zero where it can no longer matter.
    pub(crate) loops: [u8; 8],
    pub(crate) seats: PerSeat<Standing>,
}

impl Cursor {
    /// Whether several people answer the open step, each on their own.
    pub(crate) fn is_joint(&self) -> bool {
        self.seats.iter().any(|seat| seat.at != At::Away)
    }

    /// Who is invited and has not answered.
    pub(crate) fn invited(&self) -> SeatSet {
        self.door.without(self.here.or(self.gone))
    }

    /// Who was here before the open door, or is here where none is open.
    pub(crate) fn inside(&self) -> SeatSet {
        self.here.without(self.door)
    }

    /// The step that a seat is asked to answer; `asked` says whether the open one asks it, where they answer together.
    pub(super) fn step_of(&self, seat: Seat, asked: impl FnOnce() -> bool) -> Option<u8> {
        match self.at(seat) {
            At::Step(step) => Some(step),
            At::Done(_) | At::Left => None,
            At::Away => asked().then_some(self.step),
        }
    }

    /// Who has left this step, unseen.
    pub(crate) fn left(&self) -> SeatSet {
        self.here.iter().filter(|seat| self.at(*seat) == At::Left).collect()
    }

    /// The cards of all others, whether they are still here or not.
    pub(crate) fn cards_of_others(&self, seat: Seat) -> u32 {
        let others = self.seats.iter().enumerate().filter(|(other, _)| *other != seat.index());
        others.fold(0, |cards, (_, standing)| cards | standing.cards)
    }

    pub(crate) fn at(&self, seat: Seat) -> At {
        self.seats.get(seat).at
    }

    pub(super) fn put(&mut self, seat: Seat, at: At) {
        self.seats.change(seat, |standing| standing.at = at);
    }
}

/// How a conversation ended. There is no other word for it: no cause and no leaver is held anywhere.
///
/// It is closed on purpose: a third ending would tell a cause.
///
/// ```
/// use reweave::conversation::Ending;
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

/// The first machine: the place in the flow, with its times and its end.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Place {
    pub(crate) cursor: Cursor,
    pub(crate) ending: Option<Ending>,
    /// When the open step opened, or was taken up again.
    pub(crate) opened: Time,
    /// When the invitation's time is over.
    pub(crate) answer_by: Option<Time>,
    /// When that shows to all others: later than it does for those who are asked, where doors follow each other behind one cover.
    pub(crate) shown_by: Option<Time>,
    /// Whether the way that was taken asks for a break: the pause takes it up at once.
    pub(super) rest: bool,
    pub(crate) book: Book,
}

/// The second machine: what lies over the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Pause {
    Moment {
        by: Seat,
        until: Time,
    },
    Break {
        /// When it may end.
        floor: Time,
        /// Whether that time has come.
        may_end: bool,
        /// When it lapses, or goes on with those who are ready if they are enough.
        cap: Time,
        ready: SeatSet,
        /// Who has left. Others do not see it before the break lapses, at the time at which silence would end it.
        left: SeatSet,
        /// Whether the conversation goes on where the flow says after many breaks.
        rest: bool,
    },
}

/// All that is alive in a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct State {
    pub(crate) place: Place,
    pub(crate) pause: Option<Pause>,
    /// The time of the last entry.
    pub(crate) clock: Time,
    /// What each has made use of.
    pub(crate) used: PerSeat<Used>,
}

/// How much one seat has made use of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Used {
    pub(crate) moves: u16,
    pub(crate) breaks: u8,
}

/// What is kept beside the place. No way through a flow depends on it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Book {
    /// How often a step was opened: answers that wait for each other belong to one opening.
    pub(crate) openings: u32,
    /// Who has sent a pace note in this turn.
    pub(crate) noted: SeatSet,
    /// Who left while only closing pages were open: for them it was completed.
    pub(crate) finished: SeatSet,
    /// Who does not want to be asked again.
    pub(crate) do_not_ask: SeatSet,
    /// How each wants to hear of it, who has said so.
    pub(crate) told: PerSeat<Option<Told>>,
    /// Who chose not to go on, at the page that is read alone or at the invitation. Only they read so.
    pub(crate) stopped: SeatSet,
    /// What each has answered to the open step, where several answer.
    pub(crate) answers: PerSeat<Option<Answer>>,
    /// What stands after the end.
    pub(crate) kept: Outcome,
    /// When it ended.
    pub(crate) ended_at: Option<Time>,
}

#[cfg(feature = "walk")]
impl Answer {
    /// As numbers, to be put in order.
    pub(crate) const fn code(self) -> (u8, u8, u8) {
        match self {
            Self::Passed => (2, 0, 0),
            Self::Said => (2, 1, 0),
            Self::Option(option) => (2, 2, option),
            Self::Cards(mask) => (2, 3, mask),
        }
    }
}

#[cfg(feature = "walk")]
impl Book {
    /// Two seats change places.
    pub(crate) fn swap(&mut self, one: Seat, other: Seat) {
        self.answers.swap(one, other);
        self.told.swap(one, other);
        for set in [&mut self.noted, &mut self.finished, &mut self.do_not_ask, &mut self.stopped] {
            let (has_one, has_other) = (set.contains(one), set.contains(other));
            set.set(one, has_other);
            set.set(other, has_one);
        }
    }
}

impl State {
    /// The opening of the open step; none once it is over.
    pub(crate) fn opening(&self) -> Option<u32> {
        self.place.ending.is_none().then_some(self.place.book.openings)
    }

    /// For whom it is over, whether others see it or not.
    pub(crate) fn out(&self) -> SeatSet {
        let cursor = &self.place.cursor;
        let left = if let Some(Pause::Break { left, .. }) = self.pause { left } else { SeatSet::NONE };
        cursor.gone.or(left).or(cursor.left())
    }

    /// Whether the flow goes on: neither over nor paused.
    pub(crate) fn is_active(&self) -> bool {
        self.pause.is_none() && self.place.ending.is_none()
    }
}

/// What stands after the end because enough chose it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Outcome {
    /// The step at which enough answered which of their own lines are kept.
    pub(crate) step: Option<u8>,
    /// Whose lines are kept, all of them: of those who chose to keep what was shared.
    pub(crate) keepers: SeatSet,
    pub(crate) again: Option<Again>,
    /// For whom that day stands: those who chose one.
    pub(crate) again_for: SeatSet,
    /// Who was here when it was settled: nobody else learns of it.
    pub(crate) known_to: SeatSet,
}

impl Outcome {
    /// What one seat learns of it.
    pub(super) fn of(mut self, seat: Seat) -> Self {
        if !self.known_to.contains(seat) {
            return Self::default();
        }
        self.known_to = SeatSet::NONE;
        let chose = self.again_for.contains(seat);
        (self.again, self.again_for) = (self.again.filter(|_| chose), SeatSet::NONE);
        self
    }
}

/// When people look at it again.
///
/// ```
/// use reweave::conversation::Again;
///
/// let days: Vec<_> = [None, Some(7), Some(14), Some(42)].into_iter().map(|days| Again { days }.id()).collect();
/// assert_eq!(days, ["another-day", "in-a-week", "in-two-weeks", "in-days"]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "Day", into = "Day")]
pub struct Again {
    /// How many days after the conversation; none for another day, which the people settle.
    pub days: Option<u8>,
}

impl Again {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self.days {
            None => "another-day",
            Some(7) => "in-a-week",
            Some(14) => "in-two-weeks",
            Some(_) => "in-days",
        }
    }
}

/// A day as it is written: with its id, which follows from it.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Day {
    id: Cow<'static, str>,
    days: Option<u8>,
}

impl From<Again> for Day {
    fn from(again: Again) -> Self {
        Self { id: again.id().into(), days: again.days }
    }
}

impl From<Day> for Again {
    fn from(day: Day) -> Self {
        Self { days: day.days }
    }
}
