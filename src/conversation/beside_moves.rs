//! Making a change that is no move: what comes before it and after it. What each of them does stands in `change`.

use super::change::Change;
use super::revisions::Told;
use super::{Applied, Conversation};
use crate::line::LineId;
use crate::machine::State;
use crate::person::Person;
use crate::seat::{Seat, SeatSet};
use crate::time::Time;

/// A change that is about to be made: what the app knew before it.
pub(crate) struct Begun {
    /// When it counts as made.
    pub(crate) at: Time,
    told: Option<State>,
}

impl Conversation {
    /// Lets time do what it has to before a change, as before a move.
    pub(crate) fn begin(&mut self, now: Time) -> Begun {
        let at = now.max(self.settled.state.clock);
        let told = self.told_before(at);
        if let Some(advanced) = self.advanced(at) {
            self.settled = advanced;
        }
        self.settled.state.clock = at;
        self.log.settle(self.settled.state.opening());
        Begun { at, told }
    }

    /// Counts a change, and those views that it has changed.
    pub(crate) fn end(&mut self, Begun { at, told }: Begun, change: Change, seen_by: SeatSet) -> Applied {
        self.log.change(change);
        self.settled.count_all(seen_by);
        let changed = self.changed(&self.settled, told.as_ref());
        self.told = Told::new(&self.settled, at);
        Applied { revision: self.revision(), changed }
    }

    /// The time of the last change.
    pub(crate) fn last(&self) -> Time {
        self.settled.state.clock
    }

    /// Whether a change of this time can come next.
    pub(crate) fn has_come_to(&self, at: Time) -> bool {
        at >= self.settled.state.clock
    }

    pub(crate) fn put_person(&mut self, seat: Seat, person: Person) {
        if let Some(shown) = self.shown.get_mut(seat.index()) {
            *shown = person.for_others();
        }
        if let Some(known) = self.persons.get_mut(seat.index()) {
            *known = person;
        }
    }

    pub(crate) fn erase(&mut self, seat: Seat, lines: Option<&[LineId]>) {
        self.log.forget(seat, lines);
        if lines.is_none() {
            self.forget_items(seat);
        }
    }
}
