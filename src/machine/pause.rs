//! Moments, breaks, and the end.

use super::Machine;
use super::act::Act;
use super::state::{Ending, Live, Outcome, Over};
use crate::flow::Route;
use crate::seat::{Seat, SeatSet};
use crate::time::Time;

impl Machine {
    pub(super) fn start_break(&self, live: &mut Live, seat: Seat, now: Time) {
        let breaks = live.book.breaks.get(seat).saturating_add(1);
        live.book.breaks.set(seat, breaks);
        let rest = self.flow.compiled().rest.is_some_and(|(limit, _)| limit == breaks)
            && self.plan(live.cursor.step).rest_ahead;
        self.rest(live, rest, now);
    }

    pub(super) fn rest(&self, live: &mut Live, rest: bool, now: Time) {
        let cap = now.plus(self.limits.break_cap);
        let floor = now.plus(self.limits.break_floor).min(cap);
        live.over = Over::Break { floor, may_end: false, cap, ready: SeatSet::default(), rest };
    }

    pub(super) fn rest_answer(&self, live: &mut Live, seat: Seat, act: Act, now: Time) {
        match &mut live.over {
            Over::Moment { .. } => self.resume(live, now),
            Over::Break { floor, may_end, cap, ready, .. } => {
                if act == Act::Longer {
                    // Everybody says again that they are ready: whoever was, need not be by then.
                    (*floor, *may_end, *ready) =
                        (now.plus(self.limits.break_floor).min(*cap), false, SeatSet::default());
                } else {
                    ready.set(seat, true);
                    self.resume_if_all_ready(live, now);
                }
            }
            Over::Active | Over::Ended(_) => {}
        }
    }

    pub(super) fn resume_if_all_ready(&self, live: &mut Live, now: Time) {
        let Over::Break { ready, rest, .. } = live.over else { return };
        if !live.cursor.here.without(ready).is_empty() {
            return;
        }
        if let Some((_, to)) = self.flow.compiled().rest.filter(|_| rest) {
            live.over = Over::Active;
            self.follow(live, &Route::Step(to), now);
        } else {
            self.resume(live, now);
        }
    }

    /// Goes on where a moment or a break was called: with whoever is still here to be asked.
    pub(super) fn resume(&self, live: &mut Live, now: Time) {
        live.over = Over::Active;
        live.opened = now;
        if live.cursor.several() {
            self.close_if_all_answered(live, now);
        } else {
            self.skip_if_nobody(live, now);
        }
    }
}

pub(super) fn end(live: &mut Live, ending: Ending) {
    live.over = Over::Ended(ending);
    live.answer_by = None;
    if ending == Ending::Closed {
        live.kept = Outcome::default();
    }
}
