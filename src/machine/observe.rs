//! What one seat may know of the state, as one small value.
//!
//! Views are built from it and from the lines that the seat may read, and from nothing else; and a view's revision
//! rises exactly when it changes. So a thing that is not in here cannot reach a screen.

use serde::{Deserialize, Serialize};

use super::Machine;
use super::act::Kinds;
use super::state::{At, Ending, Outcome, Pause, State};
use crate::flow::Asked;
use crate::seat::{Seat, SeatSet};
use crate::time::Time;

/// How a conversation stands for one seat. It can lag behind the machine on purpose: before an invitation's time is
/// over, a no looks like waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Status {
    /// Nothing has reached this person, and nothing is shown or offered.
    Uninvited,
    /// An invitation is open.
    Invited,
    /// This person is asked for something.
    Active,
    /// Others are asked.
    Waiting,
    /// A moment of quiet.
    Moment,
    /// A break.
    Break,
    /// Over, for this person.
    Ended,
}

impl Status {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Uninvited => "uninvited",
            Self::Invited => "invited",
            Self::Active => "active",
            Self::Waiting => "waiting",
            Self::Moment => "moment",
            Self::Break => "break",
            Self::Ended => "ended",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Observation {
    pub(crate) status: Status,
    pub(crate) ending: Option<Ending>,
    /// The step that this seat sees.
    pub(crate) step: Option<u8>,
    /// Whether it is asked to answer that step.
    pub(crate) asked: bool,
    /// Who, to this seat's knowledge, is asked.
    pub(crate) acting: SeatSet,
    pub(crate) lead: Seat,
    /// Who is still to have a turn in this round, in whatever order.
    pub(crate) still_to_come: SeatSet,
    /// How many turns there are in this round; 0 outside of one.
    pub(crate) turns: usize,
    /// How many take part: all seats until every door has closed, then those who are here, and those who were to the end.
    pub(crate) people: usize,
    pub(crate) offers: Kinds,
    /// When a moment or break may end.
    pub(crate) until: Option<Time>,
    /// When the invitation, or the break, closes by itself.
    pub(crate) closes_at: Option<Time>,
    /// When the open step goes on without those who have not answered.
    pub(crate) waits_until: Option<Time>,
    pub(crate) ready: bool,
    /// Whether the conversation goes on at a later step after this break.
    pub(crate) goes_on_later: bool,
    /// What stands after the end.
    pub(crate) outcome: Outcome,
}

impl Observation {
    /// What someone knows whom nothing has reached.
    fn nothing() -> Self {
        Self {
            status: Status::Uninvited,
            ending: None,
            step: None,
            asked: false,
            acting: SeatSet::default(),
            lead: Seat::FIRST,
            still_to_come: SeatSet::NONE,
            turns: 0,
            people: 0,
            offers: Kinds::NONE,
            until: None,
            closes_at: None,
            waits_until: None,
            ready: false,
            goes_on_later: false,
            outcome: Outcome::default(),
        }
    }
}

pub(crate) fn observe(machine: &Machine, state: &State, seat: Seat) -> Observation {
    let place = &state.place;
    let cursor = &place.cursor;
    let nothing = Observation::nothing();
    let invited = cursor.invited().contains(seat);
    let gone = cursor.gone.contains(seat);
    if !(invited || gone || cursor.here.contains(seat)) {
        return nothing;
    }
    if gone {
        if place.book.finished.contains(seat) {
            // What had been chosen by then stands for who left after that too; nothing else is added to it later.
            return Observation {
                status: Status::Ended,
                ending: Some(Ending::Completed),
                outcome: place.book.kept.of(seat),
                ..nothing
            };
        }
        return Observation { status: Status::Ended, ending: Some(Ending::Closed), ..nothing };
    }
    if let Some(ending) = place.ending {
        let outcome = place.book.kept.of(seat);
        return Observation { status: Status::Ended, ending: Some(ending), outcome, ..nothing };
    }
    let known = Observation {
        lead: cursor.lead,
        still_to_come: cursor.ahead.or(cursor.later),
        turns: machine.turns(cursor),
        people: people(machine, state),
        offers: machine.offers(state, seat),
        closes_at: place.answer_by,
        ..nothing
    };
    match state.pause {
        Some(Pause::Moment { until, .. }) => {
            Observation { status: Status::Moment, until: Some(until), ..known }
        }
        Some(Pause::Break { floor, cap, ready, rest, .. }) => Observation {
            status: Status::Break,
            until: Some(floor),
            closes_at: Some(cap),
            ready: ready.contains(seat),
            goes_on_later: rest,
            ..known
        },
        None => {
            let (step, asked) = shown_step(machine, state, seat);
            let status = match (invited, asked) {
                (true, _) => Status::Invited,
                (false, true) => Status::Active,
                (false, false) => Status::Waiting,
            };
            let acting = acting(machine, state, seat, step, asked);
            let hidden = !asked && step != cursor.step;
            let waits_until = machine.late_at(place).filter(|_| !hidden);
            Observation { status, step: Some(step), asked, acting, waits_until, ..known }
        }
    }
}

/// How many take part, as everybody may know. Whoever goes while only closing pages are open is not missed.
fn people(machine: &Machine, state: &State) -> usize {
    let place = &state.place;
    if machine.plan(place.cursor.step).bound_seats {
        place.cursor.here.or(place.book.finished).len()
    } else {
        machine.seats.len()
    }
}

/// The step that a seat sees: the one it is asked, the one it has answered while others have not, or the open one, and
/// where that is hidden from it, the one that stands for it.
fn shown_step(machine: &Machine, state: &State, seat: Seat) -> (u8, bool) {
    let cursor = &state.place.cursor;
    if let Some(step) = machine.step_of(cursor, seat) {
        return (step, true);
    }
    let open = machine.plan(cursor.step);
    match cursor.at(seat) {
        At::Done(_) => (open.chain_end, false),
        At::Step(_) | At::Away => (open.cover.unwrap_or(cursor.step), false),
    }
}

/// Who a seat knows to be asked. Where each answers alone a person knows of themselves only.
fn acting(machine: &Machine, state: &State, seat: Seat, step: u8, asked: bool) -> SeatSet {
    let cursor = &state.place.cursor;
    let me = SeatSet::only(seat);
    if asked {
        return if cursor.is_joint() { me } else { machine.seats_of(cursor, step) };
    }
    match machine.plan(step).asked {
        Asked::Everyone | Asked::Door(_) => SeatSet::NONE,
        _ if cursor.is_joint() && step == cursor.step => SeatSet::NONE,
        _ => machine.seats_of(cursor, step).without(me),
    }
}
