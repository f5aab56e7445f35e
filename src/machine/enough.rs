//! Whether enough are here: the fewest seats of the flow, and of each role.

use super::Machine;
use super::state::Cursor;
use crate::flow::{Departure, Route};
use crate::seat::{Seat, SeatSet};

impl Machine {
    /// Whether these are enough, for the roles that count, and as a whole where that counts.
    pub(super) fn enough(&self, here: SeatSet, roles: u16, whole: bool) -> bool {
        if here.is_empty() || (whole && here.len() < self.fewest()) {
            return false;
        }
        let compiled = self.flow.compiled();
        (0u8..)
            .zip(&compiled.roles)
            .filter(|(role, _)| roles & 1 << role != 0)
            .all(|(role, bounds)| bounds.min == 0 || self.in_role(here, role) >= usize::from(bounds.min))
    }

    /// How many of these are in a role.
    fn in_role(&self, seats: SeatSet, role: u8) -> usize {
        seats.iter().filter(|&seat| self.roles.get(seat) == Some(role)).count()
    }

    /// Whether these are enough to stay at the open step. A role that says what follows when its last one leaves closes
    /// nothing.
    pub(super) fn enough_here(&self, cursor: &Cursor, here: SeatSet) -> bool {
        let plan = self.plan(cursor.step);
        let roles = (0u8..).zip(&self.flow.compiled().roles);
        let lead_on = roles.filter(|(_, bounds)| bounds.leaves.is_some());
        let closing = plan.bound_roles & !lead_on.fold(0, |mask, (role, _)| mask | 1 << role);
        self.enough(here, closing, plan.bound_seats)
    }

    /// Where it leads that a seat has just left, if it was the last one in its role.
    pub(super) fn last_of_role(&self, cursor: &Cursor, seat: Seat) -> Option<&Route> {
        let role = self.roles.get(seat)?;
        self.leads_on(cursor, role, Departure::AtOnce)
    }

    /// Where it leads at the end of a turn that nobody in a role is here any more.
    pub(super) fn empty_role(&self, cursor: &Cursor) -> Option<&Route> {
        let roles = 0..u8::try_from(self.flow.compiled().roles.len()).unwrap_or_default();
        let bound = self.plan(cursor.step).bound_roles;
        roles
            .filter(|role| bound & 1 << role != 0)
            .find_map(|role| self.leads_on(cursor, role, Departure::TurnEnds))
    }

    fn leads_on(&self, cursor: &Cursor, role: u8, when: Departure) -> Option<&Route> {
        let (of, route) = self.flow.compiled().roles.get(usize::from(role))?.leaves.as_ref()?;
        let ahead = self.plan(cursor.step).leaves_ahead & 1 << role != 0;
        (*of == when && ahead && self.in_role(cursor.here, role) == 0).then_some(route)
    }
}
