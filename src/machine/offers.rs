//! What each seat is asked, and may do.

use super::Machine;
use super::act::MoveKind;
use super::state::{Cursor, Pause, State};
use crate::flow::Asked;
use crate::refusal::Refusal;
use crate::seat::{Seat, SeatSet};
use crate::stage::Stage;

impl Machine {
    /// The step that this seat is asked to answer now.
    pub(crate) fn step_of(&self, cursor: &Cursor, seat: Seat) -> Option<u8> {
        let asked = || !cursor.is_joint() && self.seats_of(cursor, cursor.step).contains(seat);
        cursor.step_of(seat, asked)
    }

    /// Whom a step asks, as things stand.
    pub(crate) fn seats_of(&self, cursor: &Cursor, step: u8) -> SeatSet {
        let here = cursor.here;
        let plan = self.plan(step);
        if plan.when.is_some_and(|card| cursor.seats.get(cursor.lead).cards & card == 0) {
            return SeatSet::NONE;
        }
        match plan.asked {
            Asked::Lead => here.and(SeatSet::only(cursor.lead)),
            Asked::Others => here.without(SeatSet::only(cursor.lead)),
            Asked::Next => {
                let others = here.without(SeatSet::only(cursor.lead));
                others.after(cursor.lead).map(SeatSet::only).unwrap_or_default()
            }
            Asked::Everyone => here,
            Asked::Named => here.and(cursor.named),
            Asked::Door(_) => cursor.invited(),
            Asked::Role(role) => {
                let first = here.iter().find(|&seat| self.roles.get(seat) == Some(role));
                first.map(SeatSet::only).unwrap_or_default()
            }
        }
    }

    /// Whether people can rest now: all have joined, and it is not closing, where each is alone at their own pace.
    /// Before all have joined a rest would tell who has.
    pub(crate) fn can_rest(&self, cursor: &Cursor) -> bool {
        let plan = self.plan(cursor.step);
        cursor.here.len() >= self.fewest()
            && !plan.asked.is_door()
            && plan.stage != Stage::Closing
            && !plan.apart
    }

    /// Why a move is not possible. It says nothing that the seat's own view does not.
    pub(crate) fn refusal(state: &State, seat: Seat, kind: MoveKind) -> Refusal {
        let cursor = &state.place.cursor;
        let taken = cursor.here.or(cursor.invited()).contains(seat);
        if cursor.gone.contains(seat) || (taken && state.place.ending.is_some()) {
            return Refusal::Ended;
        }
        match state.pause {
            Some(Pause::Break { may_end: false, floor, .. })
                if taken && matches!(kind, MoveKind::Ready | MoveKind::Longer) =>
            {
                Refusal::TooSoon { until: floor }
            }
            _ => Refusal::NotPossibleNow,
        }
    }
}
