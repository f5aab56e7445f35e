//! How often each seat's view has changed: counted here, beside the state, which does not depend on it.

use super::Conversation;
use crate::machine::{Machine, State, observe};
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

    /// What time has done since, each thing counted by itself.
    pub(super) fn advance(mut self, machine: &Machine, now: Time) -> Self {
        if machine.due(&self.state).is_none_or(|due| due > now) {
            return self;
        }
        let mut state = self.state.clone();
        machine.advance(&mut state, now, |then| self.follow(machine, then.clone()));
        self.state = state;
        self
    }

    /// Takes the next state: a view's revision rises when what its seat can know has changed.
    pub(super) fn follow(&mut self, machine: &Machine, state: State) {
        for seat in machine.seats {
            if observe(machine, &self.state, seat) != observe(machine, &state, seat) {
                self.count(seat);
            }
        }
        self.state = state;
    }
}

impl Conversation {
    pub(crate) fn at(&self, now: Time) -> Now {
        self.settled.clone().advance(&self.machine, now.max(self.settled.state.clock))
    }

    pub(super) fn state(&self, now: Time) -> State {
        self.at(now).state
    }

    /// The seats whose views are other than when the app was last told, and tells it. `before` is the conversation as it was
    /// then, at that time, where the app's clock went back behind a tick.
    pub(super) fn changed(&mut self, now: &Now, at: Time, before: Option<&State>) -> SeatSet {
        // Forward in time a view is other exactly if its revision is. If the clock went back a revision can come again, so what
        // a seat can know is compared as well.
        let is_new = |seat: &Seat| {
            now.revision(*seat) != self.told.revisions.get(*seat)
                || before.is_some_and(|before| {
                    observe(&self.machine, &now.state, *seat) != observe(&self.machine, before, *seat)
                })
        };
        let changed = self.seats().filter(is_new).collect();
        self.told = Told::new(now, at);
        changed
    }

    /// The state of which the app was told, if its clock has gone back since.
    pub(super) fn told_before(&self, now: Time) -> Option<State> {
        (now < self.told.at).then(|| self.state(self.told.at))
    }
}
