//! What one seat may know of the state, as one small value.
//!
//! Views are built from it and from the lines that the seat may read, and from nothing else; and a view's revision
//! rises exactly when it changes. So a thing that is not in here cannot reach a screen.

use serde::{Deserialize, Serialize};

use super::Machine;
use super::act::{Kinds, MoveKind};
use super::scene::Scene;
use super::state::{At, Ending, Outcome, Pause, State};
use crate::flow::{Asked, Naming, Route};
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
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own that a seat may know")]
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
    /// Whether a break that this seat calls now leads on to a later step: so many has it called.
    pub(crate) break_leads_on: bool,
    /// The loops that are full, of those by which the options of the step lead back, as a mask.
    pub(crate) full_loops: u8,
    /// The options of the step that are not offered to this seat, since they wait for a card that nobody else has given.
    pub(crate) withheld: u16,
    /// The calls that this seat can make, as a mask.
    pub(crate) calls: u16,
    /// Which notes it has at hand, as a mask over those of the flow.
    pub(crate) notes: u16,
    /// Whom this seat can name now: of the others who are here, and of those in a role.
    pub(crate) others: SeatSet,
    pub(crate) by_role: SeatSet,
    /// Whether leaving now shows to others only when the waiting is over.
    pub(crate) unseen: bool,
    /// Whether nobody else has been invited yet.
    pub(crate) alone: bool,
    /// Whether this seat chose not to go on.
    pub(crate) stopped: bool,
    /// When it ended, for those who completed it.
    pub(crate) ended_at: Option<Time>,
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
            break_leads_on: false,
            full_loops: 0,
            withheld: 0,
            calls: 0,
            notes: 0,
            others: SeatSet::NONE,
            by_role: SeatSet::NONE,
            unseen: false,
            alone: false,
            stopped: false,
            ended_at: None,
            outcome: Outcome::default(),
        }
    }
}

/// What one seat may know.
pub(crate) fn observe(machine: &Machine, state: &State, seat: Seat) -> Observation {
    let scene = Scene::of(machine, state);
    scene.observe(seat, scene.glance(seat))
}

/// The seats that may know something else of one state than of another.
pub(crate) fn differ(one: &Scene<'_>, other: &Scene<'_>) -> SeatSet {
    let differs = |&seat: &Seat| {
        let (before, after) = (one.glance(seat), other.glance(seat));
        // Most moves open another step for everybody: then there is nothing more to compare.
        before != after || one.observe(seat, before) != other.observe(seat, after)
    };
    one.machine.seats.iter().filter(differs).collect()
}

/// The part of an observation that is the quickest to see.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Glance {
    status: Status,
    /// The step that is seen while the flow goes on.
    step: Option<u8>,
}

impl Scene<'_> {
    fn glance(&self, seat: Seat) -> Glance {
        let cursor = self.cursor();
        let (gone, invited) = (self.out.contains(seat), self.invited.contains(seat));
        let status = if !(gone || invited || cursor.here.contains(seat)) {
            Status::Uninvited
        } else if gone || self.state.place.ending.is_some() {
            Status::Ended
        } else {
            match self.state.pause {
                Some(Pause::Moment { .. }) => Status::Moment,
                Some(Pause::Break { .. }) => Status::Break,
                None => {
                    let (step, asked) = self.shown_step(seat);
                    let status = match (invited, asked) {
                        (true, _) => Status::Invited,
                        (false, true) => Status::Active,
                        (false, false) => Status::Waiting,
                    };
                    return Glance { status, step: Some(step) };
                }
            }
        };
        Glance { status, step: None }
    }

    fn observe(&self, seat: Seat, Glance { status, step }: Glance) -> Observation {
        let nothing = Observation { status, ..Observation::nothing() };
        match (status, step, self.state.pause) {
            (Status::Uninvited, ..) => nothing,
            (Status::Ended, ..) => self.ended(seat, nothing),
            (_, Some(step), _) => self.open_step(seat, step, self.known(seat, nothing)),
            (_, None, Some(pause)) => {
                Observation { status, ..resting(pause, seat, self.known(seat, nothing)) }
            }
            (_, None, None) => nothing,
        }
    }

    fn ended(&self, seat: Seat, nothing: Observation) -> Observation {
        let place = &self.state.place;
        // What had been chosen by then stands for who left at the last pages too; nothing else is added to it later. Whoever
        // left before learns only that it is over for them.
        let gone = self.out.contains(seat);
        let finished = !gone || place.book.finished.contains(seat);
        let ending = match place.ending {
            _ if gone => Some(if finished { Ending::Completed } else { Ending::Closed }),
            ending => ending,
        };
        let outcome = if finished { place.book.kept.of(seat) } else { Outcome::default() };
        let stopped = place.book.stopped.contains(seat);
        // Whoever was through earlier does not learn when the others were.
        let ended_at = place.book.ended_at.filter(|_| !gone);
        Observation { ending, stopped, ended_at, outcome, ..nothing }
    }

    /// What everybody knows who takes part or is invited, whether the flow goes on or rests.
    fn known(&self, seat: Seat, nothing: Observation) -> Observation {
        let cursor = self.cursor();
        let offers = self.offers(seat);
        let of_flow = self.machine.flow.notes().iter().zip(0u32..);
        let at_hand = of_flow.filter(|(rule, _)| self.machine.has_at_hand(cursor, seat, rule));
        let notes = at_hand.fold(0, |mask, (_, i)| mask | 1u16.checked_shl(i).unwrap_or_default());
        Observation {
            calls: if offers.contains(MoveKind::Call) { self.machine.calls_of(cursor, seat) } else { 0 },
            notes: if offers.contains(MoveKind::Pace) { notes } else { 0 },
            lead: cursor.lead,
            still_to_come: cursor.ahead.or(cursor.later),
            turns: self.turns(),
            people: self.people(),
            offers,
            break_leads_on: offers.contains(MoveKind::Break) && self.machine.break_leads_on(self.state, seat),
            closes_at: if cursor.invited().contains(seat) {
                self.state.place.answer_by
            } else {
                self.state.place.shown_by
            },
            unseen: matches!(self.state.pause, Some(Pause::Break { .. }))
                || (self.state.pause.is_none() && self.open.quiet),
            alone: cursor.here.or(cursor.door).or(cursor.gone) == SeatSet::only(seat),
            ..nothing
        }
    }

    fn open_step(&self, seat: Seat, step: u8, known: Observation) -> Observation {
        let asked = self.step_of(seat).is_some();
        // Whoever sees a cover knows nothing of the step behind it, nor of its time.
        let hidden = !asked && self.open.cover.is_some();
        let late = if hidden { None } else { self.machine.late_at(&self.state.place) };
        // A turn that can be put off is, first: then nothing closes yet.
        let puts_off = !self.joint && self.machine.round_to_put_off(self.cursor()).is_some();
        let closes = !puts_off && self.open.late.as_ref().is_some_and(|(_, route)| *route == Route::Close);
        let (closes_late, waits_until) = if closes { (late, None) } else { (None, late) };
        let closes_at = known.closes_at.or(closes_late);
        let acting = self.acting(seat, step, asked);
        let (full_loops, withheld) = if asked {
            let withheld = self.machine.withheld(self.cursor(), (seat, step));
            (self.machine.full_loops(self.cursor(), step), withheld)
        } else {
            (0, 0)
        };
        let names = |of: fn(&Naming) -> bool| {
            let names = self.machine.plan(step).names.iter().flatten().filter(|names| asked && of(names));
            let can = |names: &Naming| self.machine.nameable(self.cursor(), seat, *names);
            names.map(can).fold(SeatSet::NONE, SeatSet::or)
        };
        let (others, by_role) = (names(|of| of.role.is_none()), names(|of| of.role.is_some()));
        Observation {
            step: Some(step),
            asked,
            acting,
            closes_at,
            waits_until,
            full_loops,
            withheld,
            others,
            by_role,
            ..known
        }
    }

    /// The step that a seat sees: the one it is asked, the one it has answered while others have not, or the open one, and
    /// where that is hidden from it, the one that stands for it.
    fn shown_step(&self, seat: Seat) -> (u8, bool) {
        if let Some(step) = self.step_of(seat) {
            return (step, true);
        }
        match self.cursor().at(seat) {
            At::Done(_) => (self.open.chain_end, false),
            At::Step(_) | At::Away | At::Left => (self.open.cover.unwrap_or(self.cursor().step), false),
        }
    }

    /// Who a seat knows to be asked. Where each answers alone a person knows of themselves only.
    fn acting(&self, seat: Seat, step: u8, asked: bool) -> SeatSet {
        let cursor = self.cursor();
        let me = SeatSet::only(seat);
        // Where several answer the open step, each on their own, `asked` of the scene is nobody.
        let seats = || if step == cursor.step { self.asked } else { self.machine.seats_of(cursor, step) };
        if asked {
            return if self.joint { me } else { seats() };
        }
        match self.machine.plan(step).asked {
            Asked::Everyone | Asked::Door(_) => SeatSet::NONE,
            _ => seats().without(me),
        }
    }
}

fn resting(pause: Pause, seat: Seat, known: Observation) -> Observation {
    match pause {
        Pause::Moment { until, .. } => Observation { until: Some(until), ..known },
        Pause::Break { floor, cap, ready, rest, .. } => Observation {
            until: Some(floor),
            closes_at: Some(cap),
            ready: ready.contains(seat),
            goes_on_later: rest,
            ..known
        },
    }
}
