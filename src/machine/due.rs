//! What happens by itself when time is over.

use super::Machine;
use super::pause::end;
use super::state::{Ending, Live, Over};
use crate::time::Time;

/// How much falls due after one move before the conversation closes.
const MOST_AT_ONCE: usize = 10_000;

impl Machine {
    /// When something happens by itself.
    pub(crate) fn due(&self, live: &Live) -> Option<Time> {
        match live.over {
            Over::Ended(_) => None,
            Over::Moment { until, .. } => Some(until),
            // A floor at the cap opens nothing any more: the break lapses, and nothing changes before.
            Over::Break { floor, may_end: false, cap, .. } if floor < cap => Some(floor),
            Over::Break { cap, .. } => Some(cap),
            Over::Active => {
                let late = self.plan(live.cursor.step).late.as_ref();
                let late = late.map(|(after, _)| live.opened.plus_millis(*after));
                live.answer_by.into_iter().chain(late).min()
            }
        }
    }

    /// Brings the state up to `now`: all that fell due has happened, in order, each at its own time. Tells each state on the
    /// way.
    pub(crate) fn advance(&self, live: &mut Live, now: Time, mut then: impl FnMut(&Live)) {
        // Each turn of this loop ends a wait or follows a way that only leads on, so it ends. Where a flow was made so that more
        // than this falls due after one move, nobody is there any more: it closes, and no time is left behind `now`. The
        // count begins at the last entry, whoever ticks when, so that two servers agree.
        for _ in 0..MOST_AT_ONCE {
            let Some(at) = self.due(live).filter(|&at| at <= now) else { return };
            self.fire(live, at);
            then(live);
        }
        if self.due(live).is_some_and(|at| at <= now) {
            end(live, Ending::Closed);
            then(live);
        }
    }

    fn fire(&self, live: &mut Live, at: Time) {
        match &mut live.over {
            Over::Ended(_) => {}
            Over::Moment { .. } => self.resume(live, at),
            Over::Break { floor, may_end: may_end @ false, cap, .. } if *floor < *cap => *may_end = true,
            Over::Break { .. } => end(live, Ending::Closed),
            Over::Active if live.answer_by.is_some_and(|by| by <= at) => {
                self.close_invitation(live, at, true);
            }
            Over::Active => {
                if let Some((_, route)) = &self.plan(live.cursor.step).late {
                    self.follow(live, route, at);
                }
            }
        }
    }
}
