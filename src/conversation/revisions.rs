//! How often each seat's view has changed: counted here, beside the state, which does not depend on it.

use std::borrow::Cow;

use super::{Conversation, Log};
use crate::machine::{Machine, Scene, State, differ};
use crate::seat::{PerSeat, Seat, SeatSet};
use crate::time::Time;

/// The state at a time, and how often each view has changed until then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Now {
    pub(crate) state: State,
    revisions: PerSeat<u32>,
}

/// What the app was last told: at which time, and which revision of each view.
#[derive(Clone, Debug)]
pub(super) struct Told {
    at: Time,
    revisions: PerSeat<u32>,
}

impl Told {
    pub(super) fn new(now: &Now, at: Time) -> Self {
        Self { at, revisions: now.revisions.clone() }
    }
}

impl Now {
    pub(super) fn new(state: State, seats: SeatSet) -> Self {
        Self { state, revisions: PerSeat::of(seats.len()) }
    }

    pub(crate) fn revision(&self, seat: Seat) -> u32 {
        self.revisions.get(seat)
    }

    /// Counts a change of one view.
    pub(super) fn count(&mut self, seat: Seat) {
        self.revisions.change(seat, |revision| *revision = revision.saturating_add(1));
    }

    /// What time has done since, each thing counted by itself. What waited in the log until all had answered can be read by
    /// all once another step is open.
    fn advanced(&self, machine: &Machine, log: &Log, now: Time) -> Self {
        let mut later = self.clone();
        let mut state = self.state.clone();
        machine.advance(&mut state, now, |then| {
            let (was, is) = (Scene::of(machine, &later.state), Scene::of(machine, then));
            let news = log.has_news(later.state.opening(), then.opening());
            let readers = if news { then.place.cursor.here.without(is.out()) } else { SeatSet::NONE };
            let changed = differ(&was, &is).or(readers);
            later.follow(changed, then.clone());
        });
        later
    }

    /// Takes the next state: the revision of a view rises when what its seat can know has changed.
    pub(super) fn follow(&mut self, changed: SeatSet, state: State) {
        self.count_all(changed);
        self.state = state;
    }

    pub(super) fn count_all(&mut self, changed: SeatSet) {
        for seat in changed {
            self.count(seat);
        }
    }
}

impl Conversation {
    /// The state at a time, if time has done anything since the last entry.
    pub(super) fn advanced(&self, now: Time) -> Option<Now> {
        let now = now.max(self.settled.state.clock);
        let due = self.machine.due(&self.settled.state).filter(|due| *due <= now);
        due.map(|_| self.settled.advanced(&self.machine, &self.log, now))
    }

    pub(crate) fn at(&self, now: Time) -> Cow<'_, Now> {
        self.advanced(now).map_or(Cow::Borrowed(&self.settled), Cow::Owned)
    }

    /// The seats whose views are other than when the app was last told. `before` is the conversation as it was
    /// then, at that time, where the app's clock went back behind a tick.
    pub(super) fn changed(&self, now: &Now, before: Option<&State>) -> SeatSet {
        // Forward in time a view is other exactly if its revision is. If the clock went back a revision can come again, so what
        // a seat can know is compared as well.
        let is_new = |seat: &Seat| now.revision(*seat) != self.told.revisions.get(*seat);
        let scene = |state| Scene::of(&self.machine, state);
        let other = before.map_or(SeatSet::NONE, |before| differ(&scene(&now.state), &scene(before)));
        self.seats().filter(is_new).collect::<SeatSet>().or(other)
    }

    /// The state of which the app was told, if its clock has gone back since.
    pub(super) fn told_before(&self, now: Time) -> Option<State> {
        (now < self.told.at).then(|| self.at(self.told.at).into_owned().state)
    }
}
