//! What happens by itself when time is over.

use std::time::Duration;

use super::Machine;
use super::joint::end;
use super::state::{Ending, Pause, Place, State};
use crate::flow::LateAfter;
use crate::time::Time;

/// How much falls due after one move before the conversation closes.
const MOST_AT_ONCE: usize = 10_000;

impl Machine {
    /// When something happens by itself.
    pub(crate) fn due(&self, state: &State) -> Option<Time> {
        match state.pause {
            _ if state.place.ending.is_some() => None,
            Some(Pause::Moment { until, .. }) => Some(until),
            // A floor at the cap opens nothing any more: the break lapses, and nothing changes before.
            Some(Pause::Break { floor, may_end: false, cap, .. }) if floor < cap => Some(floor),
            Some(Pause::Break { cap, .. }) => Some(cap),
            None => state.place.answer_by.into_iter().chain(self.late_at(&state.place)).min(),
        }
    }

    /// When the open step is late.
    pub(super) fn late_at(&self, place: &Place) -> Option<Time> {
        let (after, _) = self.plan(place.cursor.step).late.as_ref()?;
        Some(place.opened.plus(match after {
            LateAfter::Minutes(minutes) => Duration::from_secs(u64::from(*minutes) * 60),
            LateAfter::Answer => self.limits.answer,
            LateAfter::AnotherDay => self.limits.another_day,
        }))
    }

    /// Brings the state up to `now`: all that fell due has happened, in order, each at its own time. Tells each state on the
    /// way.
    pub(crate) fn advance(&self, state: &mut State, now: Time, mut then: impl FnMut(&State)) {
        // Each turn of this loop ends a wait or follows a way that only leads on, so it ends. Where a flow was made so that more
        // than this falls due after one move, nobody is there any more: it closes, and no time is left behind `now`. The
        // count begins at the last entry, whoever ticks when, so that two servers agree.
        for _ in 0..MOST_AT_ONCE {
            let Some(at) = self.due(state).filter(|&at| at <= now) else { return };
            self.fire(state, at);
            then(state);
        }
        if self.due(state).is_some_and(|at| at <= now) {
            end(&mut state.place, Ending::Closed, now);
            state.pause = None;
            then(state);
        }
    }

    fn fire(&self, state: &mut State, at: Time) {
        if state.pause.is_some() {
            return self.pause_is_due(state, at);
        }
        if state.place.answer_by.is_some_and(|by| by <= at) {
            self.close_door(&mut state.place, at);
        } else {
            self.is_late(&mut state.place, at);
        }
        self.settle(state, at);
    }

    /// Nobody is waited for for ever. Where one is asked, a turn that can be put off is; elsewhere the way for lateness is taken.
    fn is_late(&self, place: &mut Place, at: Time) {
        let Some((_, route)) = &self.plan(place.cursor.step).late else { return };
        if place.cursor.is_joint() {
            self.close_late(place, route, at);
        } else if self.round_to_put_off(&place.cursor).is_some() {
            self.put_off(place, at);
        } else {
            self.follow(place, route, at);
        }
    }
}
