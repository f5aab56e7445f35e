//! What each seat is asked, and may do.

use super::Machine;
use super::act::MoveKind;
use super::state::{Cursor, Pause, State};
use crate::flow::{Ask, Asked, ItemsFrom, Naming, NoteRule, Route, Set};
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
            Asked::Everyone => self.with_items(here, step),
            Asked::Named => self.with_items(here.and(cursor.named), step),
            Asked::Door(_) => cursor.invited(),
            Asked::Role(role) => {
                let first = here.iter().find(|&seat| self.roles.get(seat) == Some(role));
                first.map(SeatSet::only).unwrap_or_default()
            }
        }
    }

    /// Whether an option is offered to a seat: one that is there only while a loop has room goes when all of its loops are full, and
    /// one that waits for a card comes when another has given it.
    pub(crate) fn is_offered(&self, cursor: &Cursor, (seat, step): (Seat, u8), option: u8) -> bool {
        let plan = self.plan(step);
        plan.offers(option, self.full_loops(cursor, step), self.withheld(cursor, (seat, step)))
    }

    /// The options that are not offered to a seat, as a mask: those that wait for a card that nobody else has given, and those
    /// with which more would have to be named than can be.
    pub(super) fn withheld(&self, cursor: &Cursor, (seat, step): (Seat, u8)) -> u16 {
        let plan = self.plan(step);
        let names = plan.names.iter().zip(0u32..);
        let too_few = names.filter(|(names, _)| {
            names.is_some_and(|of| self.nameable(cursor, seat, of).len() < usize::from(of.min))
        });
        too_few.fold(plan.withheld(cursor.cards_of_others(seat)), |mask, (_, i)| {
            mask | 1u16.checked_shl(i).unwrap_or_default()
        })
    }

    /// Whom a seat can name with an option: of the others those who are here, of a role also those who are still to be invited.
    pub(crate) fn nameable(&self, cursor: &Cursor, seat: Seat, of: Naming) -> SeatSet {
        let me = SeatSet::only(seat);
        match of.role {
            None => cursor.here.without(me),
            Some(role) => self.members(Set::Roles(1 << role), SeatSet::NONE).without(cursor.gone.or(me)),
        }
    }

    /// Of these, those who have a row at a step that asks about items: nobody else is asked there. At any other step all.
    fn with_items(&self, seats: SeatSet, step: u8) -> SeatSet {
        match &self.step(step).ask {
            Ask::Items(asked) if asked.from == ItemsFrom::Given => {
                let rows = self.items.iter().filter(|(kind, _)| asked.of(*kind).is_some());
                seats.and(rows.map(|(_, seat)| *seat).collect())
            }
            _ => seats,
        }
    }

    /// The loops that are full, of those by which the options of a step lead back, as a mask.
    pub(crate) fn full_loops(&self, cursor: &Cursor, step: u8) -> u8 {
        let mut full = 0;
        for route in self.plan(step).options.iter().flatten().flat_map(Route::whole) {
            if let Route::Back { counter, .. } = route
                && cursor.loops[usize::from(*counter)]
                    >= self.flow.compiled().loops[usize::from(*counter)].limit
            {
                full |= 1 << counter;
            }
        }
        full
    }

    /// Whether a seat has a note at hand where the conversation stands.
    pub(crate) fn has_at_hand(
        &self,
        cursor: &Cursor,
        seat: Seat,
        NoteRule { id: _, roles, at }: &NoteRule,
    ) -> bool {
        let role = self.roles.get(seat).and_then(|role| self.flow.roles().get(usize::from(role)));
        (roles.is_empty() || role.is_some_and(|role| roles.contains(&role.id)))
            && (at.is_empty() || at.contains(&self.step(cursor.step).id))
    }

    /// The calls that a seat can make where the conversation stands, as a mask.
    pub(crate) fn calls_of(&self, cursor: &Cursor, seat: Seat) -> u16 {
        let from_here = self.plan(cursor.step).calls;
        let calls = self.flow.compiled().calls.iter().zip(0u32..);
        let mine = calls.filter(|(call, _)| self.roles.get(seat) == Some(call.role));
        let mask = mine.fold(0, |mask, (_, i)| mask | 1u16.checked_shl(i).unwrap_or_default());
        if cursor.here.contains(seat) { mask & from_here } else { 0 }
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
        if state.out().contains(seat) || (taken && state.place.ending.is_some()) {
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
