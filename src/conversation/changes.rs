//! All changes of a conversation, moves among them, and making one that is no move.

use super::change::Change;
use super::log::{Entry, Log};
use super::revisions::Told;
use super::{Applied, Conversation};
use crate::line::LineId;
use crate::machine::State;
use crate::person::Person;
use crate::seat::{Seat, SeatSet};
use crate::time::Time;

/// One change of a conversation. The number of a change is the revision to which it leads.
#[derive(Clone, Copy)]
pub(crate) enum Changed<'a> {
    Move(&'a Entry),
    Other(&'a Change),
}

impl Changed<'_> {
    pub(crate) const fn is_move(self) -> bool {
        matches!(self, Self::Move(_))
    }
}

impl Log {
    /// All changes after so many, in order.
    pub(crate) fn since(&self, revision: u64) -> impl Iterator<Item = Changed<'_>> {
        let changes = self.changes();
        let revision = usize::try_from(revision).unwrap_or(usize::MAX);
        // Before each of these stand so many moves and, by its place, so many others.
        let mut other = changes.iter().zip(0..).take_while(|((after, _), i)| after + i < revision).count();
        let mut entry = revision.saturating_sub(other);
        std::iter::from_fn(move || {
            if let Some((_, change)) = changes.get(other).filter(|(after, _)| *after <= entry) {
                other += 1;
                return Some(Changed::Other(change));
            }
            entry += 1;
            self.entries().get(entry - 1).map(Changed::Move)
        })
    }
}

impl Log {
    /// The changes that hold words of a seat, or of some of its lines, by the revisions to which they led.
    pub(crate) fn held(&self, seat: Seat, lines: Option<&[LineId]>) -> Vec<u64> {
        let of = lines.map(|lines| self.places_of(lines));
        let mut place = 0;
        let holds = |(revision, changed): (u64, Changed<'_>)| {
            let Changed::Move(entry) = changed else { return None };
            place += 1;
            let chosen = of.as_ref().is_none_or(|of| of.contains(&(place - 1)));
            (chosen && entry.seat == seat && entry.holds_words()).then_some(revision)
        };
        (1..).zip(self.since(0)).filter_map(holds).collect()
    }
}

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
