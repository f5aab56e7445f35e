//! Where routes lead: opening steps, passing by those with nobody to ask, and whose turn it is.

use super::Machine;
use super::joint::end;
use super::state::{At, Cursor, Ending, Place};
use crate::flow::{Asked, Opens, Route, Scope, Set};
use crate::seat::{Seat, SeatSet};
use crate::time::Time;

impl Machine {
    /// Goes where a route leads, and past steps with nobody to ask.
    pub(super) fn follow(&self, place: &mut Place, route: &Route, now: Time) {
        self.turn(place, route, now);
        self.skip_if_nobody(place, now);
    }

    pub(super) fn skip_if_nobody(&self, place: &mut Place, now: Time) {
        // Every way on is bounded, as the check has shown; this bound keeps a flow that was made to be slow from being so.
        for _ in 0..1_000 {
            let cursor = &place.cursor;
            let waits = cursor.is_joint() || !cursor.door.is_empty();
            if waits || place.ending.is_some() || !self.seats_of(cursor, cursor.step).is_empty() {
                return;
            }
            match self.plan(cursor.step).skip() {
                Some(route) => self.turn(place, route, now),
                None => break,
            }
        }
        end(place, Ending::Closed, now);
    }

    /// Goes where a route leads; or where a role says that is empty now, when a turn is over, or what all were asked outside of turns.
    fn turn(&self, place: &mut Place, route: &Route, now: Time) {
        let cursor = &place.cursor;
        let ends = matches!(route, Route::Next { .. }) || self.plan(cursor.step).round.is_none();
        match self.empty_role(cursor).filter(|_| ends) {
            Some(out) => self.go(place, out, now),
            None => self.go(place, route, now),
        }
    }

    fn go(&self, place: &mut Place, route: &Route, now: Time) {
        match route {
            Route::Step(step) => self.open(place, *step, now),
            Route::Back { counter, to, full } => {
                let limit = self.flow.compiled().loops[usize::from(*counter)].limit;
                let count = &mut place.cursor.loops[usize::from(*counter)];
                if *count < limit {
                    *count += 1;
                    self.open(place, *to, now);
                } else {
                    self.go(place, full, now);
                }
            }
            Route::Round { round, first, nobody, .. } => match (self.begin(place, *round, *first), nobody) {
                (Some(first), _) => self.take_turn(place, (*round, first), true, now),
                (None, Some(nobody)) => self.go(place, nobody, now),
                (None, None) => end(place, Ending::Closed, now),
            },
            Route::Next { round, done, .. } => {
                let cursor = &place.cursor;
                match cursor.ahead.after(cursor.lead).or(cursor.later.first()) {
                    Some(next) => self.take_turn(place, (*round, next), false, now),
                    None => self.go(place, done, now),
                }
            }
            Route::Rest(then) => {
                self.go(place, then, now);
                place.rest = true;
            }
            // Nobody in particular answers where `Drop` can be met without an answer: the conversation closes.
            Route::Drop | Route::Close => end(place, Ending::Closed, now),
            Route::End => end(place, Ending::Completed, now),
        }
    }

    /// Begins a round: of its people those who are here, and who is first of them.
    fn begin(&self, place: &mut Place, round: u8, first: Opens) -> Option<Seat> {
        let of = self.flow.compiled().rounds[usize::from(round)].of;
        let cursor = &mut place.cursor;
        cursor.ahead = self.members(of, cursor.named).and(cursor.here);
        cursor.later = SeatSet::NONE;
        if of == Set::Named {
            cursor.named = SeatSet::NONE;
        }
        let wanted = match first {
            Opens::Anyone => None,
            Opens::Others => cursor.ahead.without(SeatSet::only(cursor.lead)).first(),
            Opens::Role(role) => cursor.ahead.iter().find(|seat| self.roles.get(*seat) == Some(role)),
        };
        wanted.or(cursor.ahead.first())
    }

    /// How many turns there are in the round that is on, where that is known; 0 outside of one.
    pub(super) fn turns(&self, cursor: &Cursor) -> usize {
        let round = self.plan(cursor.step).round;
        round.map_or(0, |round| match self.flow.compiled().rounds[usize::from(round)].of {
            Set::Named => 0,
            // Whose turn it is counts, also once they have left it to the others.
            of => self.members(of, SeatSet::NONE).and(cursor.here.or(SeatSet::only(cursor.lead))).len(),
        })
    }

    /// Gives the turn to a seat.
    pub(super) fn take_turn(&self, place: &mut Place, (round, seat): (u8, Seat), first: bool, now: Time) {
        let round = &self.flow.compiled().rounds[usize::from(round)];
        let cursor = &mut place.cursor;
        cursor.lead = seat;
        if cursor.ahead.contains(seat) {
            cursor.ahead.set(seat, false);
        } else {
            cursor.later.set(seat, false);
        }
        place.book.noted = SeatSet::NONE;
        for (count, bound) in cursor.loops.iter_mut().zip(&self.flow.compiled().loops) {
            if bound.per == Scope::Turn {
                *count = 0;
            }
        }
        let role = self.roles.get(seat);
        let entry = round.at.iter().find(|(of, _)| of.is_none() || *of == role).map(|(_, step)| *step);
        match round.then.filter(|_| !first).or(entry) {
            Some(step) => self.open(place, step, now),
            None => end(place, Ending::Closed, now),
        }
    }

    pub(super) fn open(&self, place: &mut Place, step: u8, now: Time) {
        let plan = self.plan(step);
        let cursor = &mut place.cursor;
        let behind = self.plan(cursor.step).cover;
        cursor.step = step;
        if !plan.turn_matters {
            (cursor.lead, cursor.ahead, cursor.later) = (Seat::FIRST, SeatSet::NONE, SeatSet::NONE);
        }
        if !plan.names_matter {
            cursor.named = SeatSet::NONE;
        }
        cursor.seats.change_all(|standing| {
            (standing.at, standing.cards) = (At::Away, standing.cards & plan.cards_ahead);
        });
        for (i, count) in cursor.loops.iter_mut().enumerate() {
            if plan.live_loops & 1 << i == 0 {
                *count = 0;
            }
        }
        if let Asked::Door(of) = plan.asked {
            place.cursor.door = self.invitees(place, of);
            let opens = !place.cursor.door.is_empty();
            place.answer_by = opens.then(|| now.plus(self.limits.invitation));
            // Behind the same cover nobody else learns that it is another door, and so its time stays theirs.
            let stays = place.shown_by.filter(|_| plan.cover.is_some() && plan.cover == behind);
            let later = || now.plus(self.limits.invitation.saturating_mul(u32::from(plan.waves)));
            place.shown_by = opens.then(|| stays.unwrap_or_else(later));
        } else {
            place.shown_by = None;
        }
        place.opened = now;
        place.book.openings = place.book.openings.wrapping_add(1);
        place.book.answers.change_all(|answer| *answer = None);
        let who = self.seats_of(&place.cursor, step);
        if plan.asked.is_joint() || who.len() > 1 {
            who.iter().for_each(|seat| place.cursor.put(seat, At::Step(step)));
        }
    }
}
