//! Where routes lead: opening steps, passing by those with nobody to ask, and whose turn it is.

use super::Machine;
use super::pause::end;
use super::state::{At, Ending, Live, Over};
use crate::flow::{Asked, Route, Scope};
use crate::seat::{PerSeat, Seat, SeatSet};
use crate::time::Time;

impl Machine {
    /// Goes where a route leads, and past steps with nobody to ask. An invitation is not passed by: it waits for its
    /// time.
    pub(super) fn follow(&self, live: &mut Live, route: &Route, now: Time) {
        self.turn(live, route, now);
        self.skip_if_nobody(live, now);
    }

    pub(super) fn skip_if_nobody(&self, live: &mut Live, now: Time) {
        // Every way on is bounded, as the check has shown; this bound keeps a flow that was made to be slow from being so.
        for _ in 0..1_000 {
            let step = live.cursor.step;
            let plan = self.plan(step);
            let waits = plan.asked == Asked::Invited || live.cursor.several();
            if waits || matches!(live.over, Over::Ended(_)) || !self.who(&live.cursor, step).is_empty() {
                return;
            }
            match plan.skip() {
                Some(route) => self.turn(live, route, now),
                None => break,
            }
        }
        end(live, Ending::Closed);
    }

    fn turn(&self, live: &mut Live, route: &Route, now: Time) {
        match route {
            Route::Step(step) => self.open(live, *step, now),
            Route::Back { counter, to, full } => {
                let limit = self.flow.compiled().loops[usize::from(*counter)].limit;
                let count = &mut live.cursor.loops[usize::from(*counter)];
                if *count < limit {
                    *count += 1;
                    self.open(live, *to, now);
                } else {
                    self.turn(live, full, now);
                }
            }
            Route::NextLead { again, done } => {
                let cursor = &mut live.cursor;
                cursor.had_lead.set(cursor.lead, true);
                match cursor.here.without(cursor.had_lead).first() {
                    Some(next) => self.new_lead(live, next, *again, now),
                    None => self.turn(live, done, now),
                }
            }
            Route::FirstLead(step) => self.new_round(live, live.cursor.here.first(), *step, now),
            Route::OtherLead(step) => {
                let others = live.cursor.here.without(SeatSet::only(live.cursor.lead));
                self.new_round(live, others.first().or(live.cursor.here.first()), *step, now);
            }
            Route::Rest(then) => {
                self.turn(live, then, now);
                if live.over == Over::Active && self.can_rest(live) {
                    self.rest(live, false, now);
                }
            }
            // Nobody in particular answers where `Drop` can be met without an answer: the conversation closes.
            Route::Drop | Route::Close => end(live, Ending::Closed),
            Route::End => end(live, Ending::Completed),
        }
    }

    fn new_round(&self, live: &mut Live, first: Option<Seat>, step: u8, now: Time) {
        live.cursor.had_lead = SeatSet::default();
        if let Some(first) = first {
            self.new_lead(live, first, step, now);
        }
    }

    fn new_lead(&self, live: &mut Live, lead: Seat, step: u8, now: Time) {
        live.cursor.lead = lead;
        live.book.noted = SeatSet::default();
        for (count, bound) in live.cursor.loops.iter_mut().zip(&self.flow.compiled().loops) {
            if bound.per == Scope::Turn {
                *count = 0;
            }
        }
        self.open(live, step, now);
    }

    pub(super) fn open(&self, live: &mut Live, step: u8, now: Time) {
        let plan = self.plan(step);
        let cursor = &mut live.cursor;
        cursor.step = step;
        cursor.at = PerSeat::all(At::Away);
        for seat in self.seats {
            cursor.cards.set(seat, cursor.cards.get(seat) & plan.cards_ahead);
        }
        for (i, count) in cursor.loops.iter_mut().enumerate() {
            if plan.live_loops & 1 << i == 0 {
                *count = 0;
            }
        }
        if plan.asked == Asked::Invited {
            cursor.invited = self.seats.without(cursor.here.or(cursor.gone));
            live.answer_by = Some(now.plus(self.limits.invitation));
        }
        live.opened = now;
        live.book.openings = live.book.openings.wrapping_add(1);
        let who = self.who(&live.cursor, step);
        if matches!(plan.asked, Asked::Everyone | Asked::Invited) || who.len() > 1 {
            who.iter().for_each(|seat| live.cursor.at.set(seat, At::Step(step)));
        }
    }
}
