//! What one seat may know of the state, as one small value.
//!
//! Views are built from it and from the lines that the seat may read, and from nothing else; and a view's revision
//! rises exactly when it changes. So a thing that is not in here cannot reach a screen.

use serde::{Deserialize, Serialize};

use super::Machine;
use super::act::Kinds;
use super::state::{At, Ending, Live, Outcome, Over};
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
    pub(crate) had_lead: SeatSet,
    pub(crate) offers: Kinds,
    /// When a moment or break may end.
    pub(crate) until: Option<Time>,
    /// When the invitation, or the break, closes by itself.
    pub(crate) closes_at: Option<Time>,
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
            had_lead: SeatSet::default(),
            offers: Kinds::NONE,
            until: None,
            closes_at: None,
            ready: false,
            goes_on_later: false,
            outcome: Outcome::default(),
        }
    }
}

pub(crate) fn observe(machine: &Machine, live: &Live, seat: Seat) -> Observation {
    let cursor = &live.cursor;
    let nothing = Observation::nothing();
    let invited = cursor.invited.contains(seat);
    let gone = cursor.gone.contains(seat);
    if !(invited || gone || cursor.here.contains(seat)) {
        return nothing;
    }
    if gone {
        if cursor.finished.contains(seat) {
            // What all had chosen by then stands for who left after that too; nothing else is added to it later.
            return Observation {
                status: Status::Ended,
                ending: Some(Ending::Completed),
                outcome: live.kept,
                ..nothing
            };
        }
        return Observation { status: Status::Ended, ending: Some(Ending::Closed), ..nothing };
    }
    let known = Observation {
        lead: cursor.lead,
        had_lead: cursor.had_lead,
        offers: machine.offers(live, seat),
        closes_at: live.answer_by,
        ..nothing
    };
    match live.over {
        Over::Ended(ending) => {
            Observation { status: Status::Ended, ending: Some(ending), outcome: live.kept, ..nothing }
        }
        Over::Moment { until, .. } => Observation { status: Status::Moment, until: Some(until), ..known },
        Over::Break { floor, cap, ready, rest, .. } => Observation {
            status: Status::Break,
            until: Some(floor),
            closes_at: Some(cap),
            ready: ready.contains(seat),
            goes_on_later: rest,
            ..known
        },
        Over::Active => {
            let (step, asked) = shown_step(machine, live, seat);
            let status = match (invited, asked) {
                (true, _) => Status::Invited,
                (false, true) => Status::Active,
                (false, false) => Status::Waiting,
            };
            Observation {
                status,
                step: Some(step),
                asked,
                acting: acting(machine, live, seat, step, asked),
                ..known
            }
        }
    }
}

/// The step that a seat sees: the one it is asked, the one it has answered while others have not, or the open one, and
/// where that is hidden from it, the one that stands for it.
fn shown_step(machine: &Machine, live: &Live, seat: Seat) -> (u8, bool) {
    let cursor = &live.cursor;
    if let Some(step) = machine.asked(live, seat) {
        return (step, true);
    }
    let open = machine.plan(cursor.step);
    match cursor.at.get(seat) {
        At::Done(_) => (open.chain_end, false),
        _ => (open.cover.unwrap_or(cursor.step), false),
    }
}

/// Who a seat knows to be asked. Where each answers alone a person knows of themselves only.
fn acting(machine: &Machine, live: &Live, seat: Seat, step: u8, asked: bool) -> SeatSet {
    let me = SeatSet::only(seat);
    if asked {
        return if live.cursor.several() { me } else { machine.who(&live.cursor, step) };
    }
    match machine.plan(step).asked {
        Asked::Everyone | Asked::Invited => SeatSet::default(),
        _ if live.cursor.several() && step == live.cursor.step => SeatSet::default(),
        _ => machine.who(&live.cursor, step).without(me),
    }
}
