//! What each seat is asked, and may do.

use super::Machine;
use super::act::{Kinds, MoveKind};
use super::state::{At, Cursor, Live, Over};
use crate::flow::{Ask, Asked};
use crate::refusal::Refusal;
use crate::seat::{Seat, SeatSet};
use crate::stage::Stage;

impl Machine {
    /// The step that this seat is asked to answer now.
    pub(crate) fn asked(&self, live: &Live, seat: Seat) -> Option<u8> {
        let cursor = &live.cursor;
        match cursor.at.get(seat) {
            At::Step(step) => Some(step),
            At::Done(_) => None,
            At::Away => {
                (!cursor.several() && self.who(cursor, cursor.step).contains(seat)).then_some(cursor.step)
            }
        }
    }

    /// Who a step asks, as things stand.
    pub(crate) fn who(&self, cursor: &Cursor, step: u8) -> SeatSet {
        let here = cursor.here;
        let lead = SeatSet::only(cursor.lead);
        let plan = self.plan(step);
        if plan.when.is_some_and(|card| cursor.cards.get(cursor.lead) & card == 0) {
            return SeatSet::default();
        }
        match plan.asked {
            Asked::Lead => here.and(lead),
            Asked::Others => here.without(lead),
            Asked::Everyone => here,
            Asked::Invited => cursor.invited,
            Asked::Role(role) => here
                .iter()
                .find(|&seat| self.roles.get(seat) == Some(role))
                .map(SeatSet::only)
                .unwrap_or_default(),
        }
    }

    /// Whether people can rest now: all have joined, and it is not closing, where each is alone at their own pace.
    /// Before all have joined a rest would tell who has.
    pub(crate) fn can_rest(&self, live: &Live) -> bool {
        live.cursor.here.len() >= self.fewest()
            && self.plan(live.cursor.step).asked != Asked::Invited
            && self.plan(live.cursor.step).stage != Stage::Closing
            && !self.plan(live.cursor.step).apart
    }

    /// The kinds of moves that would be accepted from this seat.
    pub(crate) fn offers(&self, live: &Live, seat: Seat) -> Kinds {
        use MoveKind as K;
        let cursor = &live.cursor;
        let here = cursor.here.contains(seat);
        if matches!(live.over, Over::Ended(_)) || !(here || cursor.invited.contains(seat)) {
            return Kinds::NONE;
        }
        let only_leave = Kinds::NONE.with(K::Leave);
        if live.book.moves.get(seat) >= self.limits.moves_per_seat {
            return only_leave;
        }
        match live.over {
            Over::Moment { by, .. } => only_leave.when(by == seat, K::Ready).when(here, K::Break),
            Over::Break { may_end: false, .. } | Over::Ended(_) => only_leave,
            Over::Break { ready, .. } => {
                only_leave.with(K::Longer).with(if ready.contains(seat) { K::TakeBack } else { K::Ready })
            }
            Over::Active => {
                let rest = here && self.can_rest(live);
                let kinds = only_leave
                    .when(rest, K::Moment)
                    .when(rest, K::Break)
                    .when(rest && !live.book.noted.contains(seat), K::Pace)
                    .when(self.can_take_back(cursor, seat), K::TakeBack);
                let Some(step) = self.asked(live, seat) else { return kinds };
                let answer = match self.step(step).ask {
                    Ask::Text { .. } | Ask::Form { .. } => K::Say,
                    _ => K::Choose,
                };
                kinds.with(answer).when(self.plan(step).pass.is_some(), K::Pass)
            }
        }
    }

    fn can_take_back(&self, cursor: &Cursor, seat: Seat) -> bool {
        match cursor.at.get(seat) {
            At::Done(_) => true,
            At::Step(step) => step != cursor.step && self.plan(step).chain_before.is_some(),
            At::Away => false,
        }
    }

    /// Why a move is not possible. It says nothing that the seat's own view does not.
    pub(crate) fn refusal(live: &Live, seat: Seat, kind: MoveKind) -> Refusal {
        let cursor = &live.cursor;
        let taken = cursor.here.or(cursor.invited).contains(seat);
        if cursor.gone.contains(seat) || (taken && matches!(live.over, Over::Ended(_))) {
            return Refusal::Ended;
        }
        match live.over {
            Over::Break { may_end: false, floor, .. }
                if taken && matches!(kind, MoveKind::Ready | MoveKind::Longer) =>
            {
                Refusal::TooSoon { until: floor }
            }
            _ => Refusal::NotPossibleNow,
        }
    }
}
