//! How often each seat's view has changed: counted here, beside the state, which does not depend on it.

use super::Conversation;
use crate::machine::{Live, Machine, observe};
use crate::seat::{PerSeat, Seat, SeatSet};
use crate::time::Time;

/// The state at a time, and how often each view has changed until then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Now {
    pub(crate) live: Live,
    revisions: PerSeat<u32>,
}

impl Now {
    pub(super) fn new(live: Live) -> Self {
        Self { live, revisions: PerSeat::all(0) }
    }

    pub(crate) fn revision(&self, seat: Seat) -> u32 {
        self.revisions.get(seat)
    }

    /// Counts a change of one view.
    pub(super) fn count(&mut self, seat: Seat) {
        self.revisions.set(seat, self.revisions.get(seat).saturating_add(1));
    }

    /// What time has done since, each thing counted by itself.
    pub(super) fn advance(mut self, machine: &Machine, now: Time) -> Self {
        let mut live = self.live;
        machine.advance(&mut live, now, |then| self.follow(machine, *then));
        self.live = live;
        self
    }

    /// Takes the next state: a view's revision rises when what its seat can know has changed.
    pub(super) fn follow(&mut self, machine: &Machine, live: Live) {
        for seat in machine.seats {
            if observe(machine, &self.live, seat) != observe(machine, &live, seat) {
                self.count(seat);
            }
        }
        self.live = live;
    }
}

impl Conversation {
    pub(crate) fn at(&self, now: Time) -> Now {
        self.settled.advance(&self.machine, now.max(self.settled.live.clock))
    }

    pub(super) fn live(&self, now: Time) -> Live {
        self.at(now).live
    }

    /// The seats whose views are other than when the app was last told.
    pub(super) fn changed(&mut self, now: &Now, at: Time) -> SeatSet {
        // Forward in time a view is other exactly if its revision is. If the app's clock went back behind a tick, a revision can
        // come again, so what a seat can know is compared as well.
        let went_back = at < self.told_at;
        let is_new = |seat: &Seat| {
            now.revision(*seat) != self.told.revision(*seat)
                || (went_back
                    && observe(&self.machine, &now.live, *seat)
                        != observe(&self.machine, &self.told.live, *seat))
        };
        let changed = self.seats().filter(is_new).collect();
        (self.told, self.told_at) = (*now, at);
        changed
    }
}
