//! The rules: what each move does, and what happens by itself when time is over.
//!
//! Everything here works on a copy of [`Live`] and gives back another: a refused move changes nothing, because what it
//! would have changed is thrown away.

mod act;
mod answer;
mod door;
mod due;
mod joint;
mod leave;
mod observe;
mod offers;
mod pause;
mod route;
mod state;

use crate::flow::{CompiledStep, Flow, Step};
use crate::limits::Limits;
use crate::seat::{PerSeat, Seat, SeatSet};
use crate::time::Time;

pub(crate) use act::Act;
pub use act::{MoveKind, PaceNote};
pub use observe::Status;
pub(crate) use observe::{Observation, observe};
pub use state::{Again, Ending};
pub(crate) use state::{Book, Cursor, Live, Outcome, Over};

use state::At;

/// The fixed part of a conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Machine {
    pub(crate) flow: Flow,
    pub(crate) limits: Limits,
    /// All seats that are taken.
    pub(crate) seats: SeatSet,
    /// The role of each seat, by index.
    pub(crate) roles: PerSeat<Option<u8>>,
}

impl Machine {
    /// The state before the first move: the first seat is here, alone.
    pub(crate) fn start(&self, now: Time) -> Live {
        let first = SeatSet::only(Seat::FIRST);
        let none = SeatSet::default();
        let cursor = Cursor {
            step: 0,
            lead: Seat::FIRST,
            had_lead: none,
            invited: none,
            here: first,
            gone: none,
            joined: first,
            finished: none,
            do_not_ask: none,
            cards: PerSeat::all(0),
            at: PerSeat::all(At::Away),
            loops: [0; 8],
        };
        let mut live = Live {
            cursor,
            over: Over::Active,
            clock: now,
            opened: now,
            answer_by: None,
            book: Book::NEW,
            kept: Outcome::default(),
        };
        self.open(&mut live, 0, now);
        live
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
