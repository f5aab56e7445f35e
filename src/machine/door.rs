//! Doors: when an invitation is over.

use super::Machine;
use super::pause::end;
use super::state::{Ending, Live};
use crate::seat::SeatSet;
use crate::time::Time;

impl Machine {
    /// The invitation is over when all whom it asked have joined, or when its time is over. If one of them has not joined
    /// nothing shows before that time, however many others have: a no, a gate not passed and silence look the same.
    pub(super) fn close_invitation(&self, live: &mut Live, now: Time, time_is_over: bool) {
        if !time_is_over && live.cursor.here != self.seats {
            return;
        }
        if live.cursor.here.len() < self.fewest() {
            return end(live, Ending::Closed);
        }
        let silent = live.cursor.invited;
        live.cursor.invited = SeatSet::default();
        live.cursor.gone = live.cursor.gone.or(silent);
        live.answer_by = None;
        self.close_if_all_answered(live, now);
    }
}
