//! The second machine: moments and breaks, over the place in the flow.

use super::Machine;
use super::joint::end;
use super::state::{Ending, Pause, Place, State};
use crate::flow::Route;
use crate::seat::{Seat, SeatSet};
use crate::time::Time;

impl Machine {
    /// The one door from a pause to the place: it goes on where it was called, with whoever is still here to be asked, or where
    /// the flow says after many breaks.
    pub(super) fn go_on(&self, place: &mut Place, elsewhere: Option<u8>, now: Time) {
        if let Some(step) = elsewhere {
            return self.follow(place, &Route::Step(step), now);
        }
        place.opened = now;
        if place.cursor.is_joint() {
            self.close_if_all_answered(place, now);
        } else {
            self.skip_if_nobody(place, now);
        }
    }

    fn resume(&self, state: &mut State, now: Time) {
        let last = matches!(state.pause, Some(Pause::Break { rest: true, .. }));
        state.pause = None;
        // Someone may have left meanwhile, and led the others past that step.
        let ahead = last && self.plan(state.place.cursor.step).rest_ahead;
        let elsewhere = self.flow.compiled().rest.filter(|_| ahead).map(|(_, to)| to);
        self.go_on(&mut state.place, elsewhere, now);
    }

    pub(super) fn call_break(&self, state: &mut State, seat: Seat, now: Time) {
        let leads_on = self.break_leads_on(state, seat);
        state.used.change(seat, |used| used.breaks = used.breaks.saturating_add(1));
        self.rest(state, leads_on, now);
    }

    /// Whether a break that this seat calls now is the one after which the flow goes on elsewhere.
    pub(super) fn break_leads_on(&self, state: &State, seat: Seat) -> bool {
        let breaks = state.used.get(seat).breaks.saturating_add(1);
        self.flow.compiled().rest.is_some_and(|(limit, _)| limit == breaks)
            && self.plan(state.place.cursor.step).rest_ahead
    }

    pub(super) fn rest(&self, state: &mut State, rest: bool, now: Time) {
        let cap = now.plus(self.limits.break_cap);
        let floor = now.plus(self.limits.break_floor).min(cap);
        state.pause = Some(Pause::Break {
            floor,
            may_end: false,
            cap,
            ready: SeatSet::NONE,
            left: SeatSet::NONE,
            rest,
        });
    }

    pub(super) fn ready(&self, state: &mut State, seat: Seat, now: Time) {
        match &mut state.pause {
            Some(Pause::Moment { .. }) => self.resume(state, now),
            Some(Pause::Break { ready, .. }) => {
                ready.set(seat, true);
                let all_ready = state.place.cursor.here.without(*ready).is_empty();
                if all_ready {
                    self.resume(state, now);
                }
            }
            None => {}
        }
    }

    pub(super) fn not_ready(state: &mut State, seat: Seat) {
        if let Some(Pause::Break { ready, .. }) = &mut state.pause {
            ready.set(seat, false);
        }
    }

    /// Everybody says again that they are ready: whoever was, need not be by then. Near its cap a break gets longer by half of what is
    /// left, so that there is always time to come back.
    pub(super) fn longer(&self, state: &mut State, now: Time) {
        if let Some(Pause::Break { floor, may_end, cap, ready, .. }) = &mut state.pause {
            let half_of_the_rest = (*cap - now) / 2;
            *floor = now.plus(self.limits.break_floor.min(half_of_the_rest));
            // In its last moment it cannot get longer.
            (*may_end, *ready) = (*floor <= now, SeatSet::NONE);
        }
    }

    /// Leaving in a break shows to nobody before silence would end it: nobody is writing, and whoever does not come back has not
    /// said so. Where nobody is left to see it, it is over.
    pub(super) fn leave_break(state: &mut State, seat: Seat, now: Time) -> bool {
        let Some(Pause::Break { ready, left, .. }) = &mut state.pause else { return false };
        ready.set(seat, false);
        left.set(seat, true);
        if state.place.cursor.here.without(*left).is_empty() {
            end(&mut state.place, Ending::Closed, now);
        }
        true
    }

    /// What time makes of a pause.
    pub(super) fn pause_is_due(&self, state: &mut State, at: Time) {
        match &mut state.pause {
            None => {}
            Some(Pause::Moment { .. }) => self.resume(state, at),
            Some(Pause::Break { floor, may_end: may_end @ false, cap, .. }) if *floor < *cap => {
                *may_end = true;
            }
            Some(Pause::Break { ready, left, .. }) => {
                // At its cap a break goes on with those who are ready, if they are enough; the others are still here, but for
                // those who have left.
                let (ready, left) = (*ready, *left);
                if self.enough_here(&state.place.cursor, ready) {
                    for seat in left {
                        self.leave(&mut state.place, seat, at);
                    }
                    // Where that leads to a rest, this one was it.
                    state.place.rest = false;
                    if state.place.ending.is_none() {
                        self.resume(state, at);
                    }
                } else {
                    end(&mut state.place, Ending::Closed, at);
                }
            }
        }
        self.settle(state, at);
    }
}
