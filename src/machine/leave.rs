//! What leaving does.

use super::Machine;
use super::pause::end;
use super::state::{At, Ending, Live};
use crate::flow::Asked;
use crate::seat::Seat;
use crate::stage::Stage;
use crate::time::Time;

impl Machine {
    pub(super) fn leave(&self, live: &mut Live, seat: Seat, now: Time) {
        let cursor = &mut live.cursor;
        let was_here = cursor.here.contains(seat);
        let at_the_door = self.plan(cursor.step).asked == Asked::Invited;
        let closing = self.plan(cursor.step).stage == Stage::Closing && cursor.several();
        cursor.here.set(seat, false);
        cursor.invited.set(seat, false);
        cursor.gone.set(seat, true);
        cursor.at.set(seat, At::Away);
        if !was_here {
            if cursor.invited.is_empty() {
                self.close_invitation(live, now, false);
            }
        } else if closing {
            // The others are alone with their own pages: they go on as if nothing had happened.
            cursor.finished.set(seat, true);
            if cursor.here.is_empty() {
                end(live, Ending::Completed);
            } else {
                self.close_if_all_answered(live, now);
            }
        } else if at_the_door {
            // Whoever has joined early can go again; without the one who invited there is nothing to join.
            if seat == cursor.lead {
                end(live, Ending::Closed);
            }
        } else if cursor.here.len() < self.fewest() {
            end(live, Ending::Closed);
        } else {
            // What leaving does to the place in the flow does not depend on whether people rest.
            if cursor.several() {
                self.close_if_all_answered(live, now);
            } else {
                self.skip_if_nobody(live, now);
            }
            self.resume_if_all_ready(live, now);
        }
    }
}
