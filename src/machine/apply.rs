//! A move, brought to the machine that it is for.

use super::Machine;
use super::act::{Act, Plain};
use super::state::{Pause, State};
use crate::seat::Seat;
use crate::time::Time;

impl Machine {
    /// Brings a state to what follows from a move that the seat may make.
    pub(crate) fn act(&self, state: &mut State, seat: Seat, act: Act, now: Time) {
        state.clock = now;
        state.used.change(seat, |used| used.moves = used.moves.saturating_add(1));
        match act {
            Act::Plain(Plain::Leave) if Self::leave_break(state, seat, now) => {}
            Act::Plain(Plain::Leave) => self.leave(&mut state.place, seat, now),
            Act::Plain(Plain::Moment) => {
                state.pause = Some(Pause::Moment { by: seat, until: now.plus(self.limits.moment) });
            }
            Act::Plain(Plain::Break) => self.call_break(state, seat, now),
            Act::Plain(Plain::Ready) => self.ready(state, seat, now),
            Act::Plain(Plain::Longer) => self.longer(state, now),
            Act::Plain(Plain::TakeBack) if state.pause.is_some() => Self::not_ready(state, seat),
            Act::Plain(Plain::TakeBack) => self.take_back(&mut state.place, seat),
            Act::Plain(Plain::Later) => self.put_off(&mut state.place, now),
            Act::Call(call) => {
                if let Some(call) = self.flow.compiled().calls.get(usize::from(call)) {
                    self.follow(&mut state.place, &call.route, now);
                }
            }
            Act::Pace(_) => state.place.book.noted.set(seat, true),
            Act::Say | Act::Choose { .. } | Act::Cards(_) | Act::Pick | Act::Plain(Plain::Pass) => {
                self.answer(&mut state.place, seat, act, now);
            }
        }
        self.settle(state, now);
    }

    /// What the place asked of the pause while it changed, and an end over which nothing lies.
    pub(super) fn settle(&self, state: &mut State, now: Time) {
        let asked = std::mem::take(&mut state.place.rest);
        if state.place.ending.is_some() {
            // Whoever had left while it rested stays out: nothing that comes of it is for them.
            let out = state.out();
            state.place.cursor.gone = out;
            state.place.cursor.here = state.place.cursor.here.without(out);
            state.pause = None;
        } else if asked && state.pause.is_none() && self.can_rest(&state.place.cursor) {
            // Where people rest already, by the time that somebody's leaving led there, that rest is enough.
            self.rest(state, false, now);
        }
    }
}
