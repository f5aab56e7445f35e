//! Doors: whom one invites, and when it is over.

use super::Machine;
use super::joint::end;
use super::state::{At, Ending, Place};
use crate::flow::{Asked, Set};
use crate::seat::SeatSet;
use crate::time::Time;

impl Machine {
    /// Whom a door invites as things stand: those of its people who are not here, and have not gone.
    pub(super) fn invitees(&self, place: &Place, set: Set) -> SeatSet {
        let cursor = &place.cursor;
        self.members(set, cursor.named).without(cursor.here.or(cursor.gone))
    }

    /// A door closes early only when all whom it invited have joined. If one of them has not, nothing shows before its time,
    /// however many others have: a no, a gate not passed and silence look the same.
    pub(super) fn close_door_if_all_joined(&self, place: &mut Place, now: Time) {
        let cursor = &place.cursor;
        if cursor.door.without(cursor.here).is_empty() {
            self.close_door(place, now);
        }
    }

    /// The door is over: whoever has not joined is out; with enough it goes on, with too few it closes. Where another door would have
    /// followed behind the same cover, that shows only when that one would be over too: else it would tell whose answer did not come.
    pub(super) fn close_door(&self, place: &mut Place, now: Time) {
        let step = place.cursor.step;
        let plan = self.plan(step);
        if !self.enough(place.cursor.here, plan.bound_after, plan.bound_seats_after) {
            let someone_did_not_come = !place.cursor.door.without(place.cursor.here).is_empty();
            if !someone_did_not_come || place.shown_by.is_none_or(|shown| shown <= now) {
                return end(place, Ending::Closed, now);
            }
            place.cursor.gone = place.cursor.gone.or(place.cursor.invited());
            place.answer_by = place.shown_by;
            return;
        }
        let cursor = &mut place.cursor;
        cursor.gone = cursor.gone.or(cursor.invited());
        cursor.door = SeatSet::NONE;
        place.answer_by = None;
        if cursor.is_joint() && self.seats.iter().any(|seat| matches!(place.cursor.at(seat), At::Done(_))) {
            self.close_if_all_answered(place, now);
        } else if let Some(route) = self.plan(plan.chain_end).skip() {
            self.follow(place, route, now);
        }
    }

    /// Those of a set, wherever they are.
    pub(super) fn members(&self, set: Set, named: SeatSet) -> SeatSet {
        match set {
            Set::Everyone => self.seats,
            Set::Named => named,
            Set::Roles(roles) => {
                let is_of = |seat: &_| self.roles.get(*seat).is_some_and(|role| roles & 1 << role != 0);
                self.seats.iter().filter(is_of).collect()
            }
        }
    }

    /// Whether a step is a door.
    pub(super) fn is_door(&self, step: u8) -> bool {
        matches!(self.plan(step).asked, Asked::Door(_))
    }
}
