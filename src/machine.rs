//! The rules: what each move does, and what happens by itself when time is over.
//!
//! Everything here works on a copy of [`State`] and gives back another: a refused move changes nothing, because what it
//! would have changed is thrown away.
//!
//! There are two machines. The first knows the place in the flow alone ([`state::Place`]: `answer`, `door`, `enough`, `joint`,
//! `leave`, `route`); the second lies over it ([`state::Pause`]: `pause`). The first cannot see the second, so no way through a
//! flow depends on whether people rest; the second reaches the first through [`Machine::go_on`] alone.

mod act;
mod answer;
mod apply;
mod door;
mod due;
mod enough;
mod joint;
mod leave;
mod observe;
mod offers;
mod outcome;
mod pause;
mod route;
mod scene;
mod state;

use crate::flow::{CompiledStep, Flow, Step};
use crate::item::ItemKind;
use crate::limits::Limits;
use crate::seat::{PerSeat, Seat, SeatSet};
use crate::time::Time;

pub(crate) use act::Act;
pub use act::{MoveKind, Plain};
pub use observe::Status;
pub(crate) use observe::{Observation, differ, observe};
pub(crate) use scene::Scene;
pub use state::{Again, Ending};
#[cfg(feature = "walk")]
pub(crate) use state::{Answer, At};
pub(crate) use state::{Cursor, Outcome, Pause, State};

use state::{Book, Place};

/// The fixed part of a conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Machine {
    pub(crate) flow: Flow,
    pub(crate) limits: Limits,
    /// All seats that are taken.
    pub(crate) seats: SeatSet,
    /// The role of each seat.
    pub(crate) roles: PerSeat<Option<u8>>,
    /// The items that it was started with: what each is, and who answers it. Their words stand apart.
    pub(crate) items: Box<[(ItemKind, Seat)]>,
}

impl Machine {
    /// The state before the first move: the first seat is here, alone.
    pub(crate) fn start(&self, now: Time) -> State {
        let none = SeatSet::NONE;
        let cursor = Cursor {
            step: 0,
            lead: Seat::FIRST,
            ahead: none,
            later: none,
            named: none,
            door: none,
            here: SeatSet::only(Seat::FIRST),
            gone: none,
            loops: [0; 8],
            seats: PerSeat::of(self.seats.len()),
        };
        let book = Book {
            openings: 0,
            noted: none,
            finished: none,
            do_not_ask: none,
            told: PerSeat::of(self.seats.len()),
            stopped: none,
            answers: PerSeat::of(self.seats.len()),
            kept: Outcome::default(),
            ended_at: None,
        };
        let mut place =
            Place { cursor, ending: None, opened: now, answer_by: None, shown_by: None, rest: false, book };
        self.open(&mut place, 0, now);
        State { place, pause: None, clock: now, used: PerSeat::of(self.seats.len()) }
    }

    pub(crate) fn plan(&self, step: u8) -> &CompiledStep {
        &self.flow.compiled().steps[usize::from(step)]
    }

    pub(crate) fn step(&self, step: u8) -> &Step {
        &self.flow.steps()[usize::from(step)]
    }

    pub(crate) fn fewest(&self) -> usize {
        *self.flow.seats().start()
    }
}
