//! A state, with what every seat's part of it needs worked out once: who is asked, and who is invited.

use super::Machine;
use super::act::{Kinds, MoveKind};
use super::state::{At, Cursor, Pause, State};
use crate::flow::{Ask, CompiledStep, Input};
use crate::seat::{Seat, SeatSet};

pub(crate) struct Scene<'a> {
    pub(super) machine: &'a Machine,
    pub(super) state: &'a State,
    pub(super) open: &'a CompiledStep,
    /// Whether several people answer the open step, each on their own.
    pub(super) joint: bool,
    /// Whom the open step asks, where they answer together.
    pub(super) asked: SeatSet,
    pub(super) invited: SeatSet,
    /// For whom it is over.
    pub(super) out: SeatSet,
}

impl<'a> Scene<'a> {
    pub(crate) fn of(machine: &'a Machine, state: &'a State) -> Self {
        let cursor = &state.place.cursor;
        let open = machine.plan(cursor.step);
        let joint = cursor.is_joint();
        Self {
            machine,
            state,
            open,
            joint,
            asked: if joint { SeatSet::NONE } else { machine.seats_of(cursor, cursor.step) },
            invited: cursor.invited(),
            out: state.out(),
        }
    }

    /// How many take part. Whoever goes while only closing pages are open is not missed.
    pub(super) fn people(&self) -> usize {
        let Self { machine, open, .. } = *self;
        if open.bound_seats {
            self.cursor().here.or(self.state.place.book.finished).len()
        } else {
            machine.seats.len()
        }
    }

    pub(super) fn turns(&self) -> usize {
        self.machine.turns(self.cursor())
    }

    pub(crate) fn state(&self) -> &'a State {
        self.state
    }

    pub(super) fn cursor(&self) -> &'a Cursor {
        &self.state.place.cursor
    }

    /// For whom it is over, whether others see it or not.
    pub(crate) fn out(&self) -> SeatSet {
        self.out
    }

    /// The step that this seat is asked to answer now.
    pub(crate) fn step_of(&self, seat: Seat) -> Option<u8> {
        self.cursor().step_of(seat, || self.asked.contains(seat))
    }

    /// The kinds of moves that would be accepted from this seat.
    pub(crate) fn offers(&self, seat: Seat) -> Kinds {
        use MoveKind as K;
        let Self { machine, state, .. } = *self;
        let here = self.cursor().here.contains(seat);
        if state.place.ending.is_some() || self.out.contains(seat) || !(here || self.invited.contains(seat)) {
            return Kinds::NONE;
        }
        let only_leave = Kinds::NONE.with(K::Leave);
        // Whoever is alone from the start keeps nobody waiting: there is no break to agree on, and nobody to send a note to.
        let several = machine.seats.len() > 1;
        if state.used.get(seat).moves >= machine.limits.moves_per_seat {
            return only_leave;
        }
        match state.pause {
            Some(Pause::Moment { by, .. }) => {
                only_leave.when(by == seat, K::Ready).when(here && several, K::Break)
            }
            Some(Pause::Break { may_end: false, .. }) => only_leave,
            Some(Pause::Break { ready, .. }) => {
                only_leave.with(K::Longer).with(if ready.contains(seat) { K::TakeBack } else { K::Ready })
            }
            None => {
                let rest = here && machine.can_rest(self.cursor());
                let kinds = only_leave
                    .when(rest, K::Moment)
                    .when(rest && several, K::Break)
                    .when(rest && several && self.can_note(seat), K::Pace)
                    .when(machine.calls_of(self.cursor(), seat) != 0, K::Call)
                    .when(self.can_take_back(seat), K::TakeBack);
                let Some(step) = self.step_of(seat) else { return kinds };
                let answer = match machine.step(step).ask {
                    Ask::Input(Input::Text { .. } | Input::Form { .. }) => K::Say,
                    _ => K::Choose,
                };
                let later = self.cursor().lead == seat && machine.round_to_put_off(self.cursor()).is_some();
                kinds.with(answer).when(machine.plan(step).pass.is_some(), K::Pass).when(later, K::Later)
            }
        }
    }

    /// Whether a seat has a note at hand, and has sent none in this turn.
    fn can_note(&self, seat: Seat) -> bool {
        let (flow, cursor) = (&self.machine.flow, self.cursor());
        let noted = self.state.place.book.noted.contains(seat);
        !noted && flow.notes().iter().any(|rule| self.machine.has_at_hand(cursor, seat, rule))
    }

    fn can_take_back(&self, seat: Seat) -> bool {
        match self.cursor().at(seat) {
            At::Done(_) => true,
            At::Step(step) => step != self.cursor().step && self.machine.plan(step).chain_before.is_some(),
            At::Away | At::Left => false,
        }
    }
}
