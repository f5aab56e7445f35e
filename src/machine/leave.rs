//! What leaving does to the place in the flow. It does not depend on whether people rest.

use super::Machine;
use super::joint::end;
use super::state::{At, Cursor, Ending, Place};
use crate::seat::{Seat, SeatSet};
use crate::stage::Stage;
use crate::time::Time;

impl Machine {
    pub(super) fn leave(&self, place: &mut Place, seat: Seat, now: Time) {
        let cursor = &mut place.cursor;
        if self.plan(cursor.step).quiet && cursor.here.contains(seat) {
            return Self::leave_unseen(place, seat, now);
        }
        let was_inside = cursor.inside().contains(seat);
        let at_the_door = self.is_door(cursor.step);
        let closing = self.plan(cursor.step).stage == Stage::Closing && cursor.is_joint();
        self.part_with(cursor, seat);
        place.book.answers.set(seat, None);
        if at_the_door && !was_inside {
            // Whoever was invited here, whether they had joined or not: nothing shows before the door's time.
        } else if closing {
            // The others are alone with their own pages: they go on as if nothing had happened.
            place.book.finished.set(seat, true);
            if place.cursor.here.is_empty() {
                end(place, Ending::Completed, now);
            } else {
                self.close_if_all_answered(place, now);
            }
        } else if (at_the_door && seat == place.cursor.lead)
            || !self.enough_here(&place.cursor, place.cursor.here)
        {
            // Without the one who invited there is nothing to join.
            end(place, Ending::Closed, now);
        } else if at_the_door {
            // The door stays open for those whom it invited.
        } else if let Some(route) = self.last_of_role(&place.cursor, seat) {
            self.follow(place, route, now);
        } else if place.cursor.is_joint() {
            self.close_if_all_answered(place, now);
        } else {
            self.skip_if_nobody(place, now);
        }
    }

    /// A seat is not here any more, and nothing is kept for it.
    pub(super) fn part_with(&self, cursor: &mut Cursor, seat: Seat) {
        cursor.here.set(seat, false);
        cursor.gone.set(seat, true);
        for set in [&mut cursor.ahead, &mut cursor.later, &mut cursor.named] {
            set.set(seat, false);
        }
        cursor.put(seat, At::Away);
        if self.empty_role(cursor).is_some() {
            // The turn that is on is the last one.
            (cursor.ahead, cursor.later) = (SeatSet::NONE, SeatSet::NONE);
        }
    }

    /// Where people are only waited for, a leaving looks like silence until the waiting is over.
    fn leave_unseen(place: &mut Place, seat: Seat, now: Time) {
        place.cursor.put(seat, At::Left);
        place.book.answers.set(seat, None);
        if place.cursor.left() == place.cursor.here {
            end(place, Ending::Closed, now);
        }
    }
}
