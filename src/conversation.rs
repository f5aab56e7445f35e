//! Conversations: a flow, its seats and the log of accepted moves.

mod act;
mod cursor;
mod glance;
mod log;
mod machine;
mod rest;
mod several;
mod shape;

use std::fmt;

use crate::flow::{Ask, Flow, Step};
use crate::saved::{Saved, SavedError};
use crate::seat::{PerSeat, SeatSet};
use crate::{Limits, OptionId, Person, Refusal, Seat, StepId, TermsFacts, Time, View, Words};

pub(crate) use act::Act;
pub use act::{Move, MoveKind, PaceNote};
pub use cursor::{Again, Ending};
pub(crate) use cursor::{Live, Outcome, Over};
pub use glance::Status;
pub(crate) use glance::{Glance, glance};
pub(crate) use log::{Entry, Line, Log};
pub(crate) use machine::Machine;

/// What a conversation is started with.
///
/// ```
/// use reweave::{Kept, KeptFor, Person, Setup, TermsFacts};
///
/// let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    terms: TermsFacts,
    limits: Limits,
    persons: Vec<Person>,
}

impl Setup {
    /// The terms, with the default limits and nobody yet.
    #[must_use]
    pub fn new(terms: TermsFacts) -> Self {
        Self { terms, limits: Limits::default(), persons: Vec::new() }
    }

    /// Gives the next seat to a person. The first is the one who starts.
    #[must_use]
    pub fn person(mut self, person: Person) -> Self {
        self.persons.push(person);
        self
    }

    /// Sets the limits.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }
}

/// Why a conversation could not be started.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The flow is for fewer or more people.
    #[error("{given} people were given, and the flow takes from {min} to {max}")]
    WrongNumber {
        /// The people that were given.
        given: usize,
        /// The fewest.
        min: usize,
        /// The most.
        max: usize,
    },
    /// A person has a role that the flow does not know, or none where it has roles.
    #[error("the person on seat {0} has no role of this flow")]
    NoSuchRole(Seat),
}

/// What an accepted move did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Applied {
    /// The revision after the move: the number of entries.
    pub revision: u64,
    /// The seats whose views changed since the last call of `apply` or `tick`. Each needs its new view.
    pub changed: SeatSet,
}

/// A conversation as it goes.
///
/// It has no clock, no network and no storage. The app's loop is always the same:
///
/// 1. show each person their [`view`](Self::view);
/// 2. when a person does something, [`apply`](Self::apply) it; if it is refused, show why and go on;
/// 3. store [`saved`](Self::saved);
/// 4. show the views of the seats that changed;
/// 5. when [`deadline`](Self::deadline) has come, [`tick`](Self::tick), and go on at 4.
///
/// ```
/// use reweave::{Conversation, Flow, Kept, KeptFor, Move, Person, Seat, Setup, Status, TermsFacts, Time};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// let now = Time::from_millis(0);
/// let mut conversation = Conversation::start(&Flow::brief(), setup, now)?;
///
/// // Bo learns of nothing before Amal has read the private page and sent the invitation.
/// let bo = Seat::SECOND;
/// assert_eq!(conversation.view(bo, now).unwrap().status(), Status::Uninvited);
/// conversation.apply(Seat::FIRST, Move::choose("go-on"), now)?;
/// let applied = conversation.apply(Seat::FIRST, Move::say("last Tuesday"), now)?;
/// assert!(applied.changed.contains(bo));
/// assert_eq!(conversation.view(bo, now).unwrap().status(), Status::Invited);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Conversation {
    machine: Machine,
    terms: TermsFacts,
    started: Time,
    persons: Vec<Person>,
    log: Log,
    /// The state right after the last entry. What time has done since is worked out when it is asked for, so that it does
    /// not matter who ticks when.
    settled: Live,
    /// The state when the app was last told which views changed.
    told: Live,
}

impl Conversation {
    /// Starts a conversation. Nobody but the first person is asked or told anything until that person sends the
    /// invitation.
    ///
    /// # Errors
    ///
    /// If the flow is for another number of people, or roles are missing.
    pub fn start(flow: &Flow, setup: Setup, now: Time) -> Result<Self, StartError> {
        let given = setup.persons.len();
        let (min, max) = (*flow.seats().start(), *flow.seats().end());
        if given < min || given > max {
            return Err(StartError::WrongNumber { given, min, max });
        }
        let mut roles = PerSeat::all(None);
        for (seat, person) in (0..).map_while(Seat::new).zip(&setup.persons) {
            let role = flow.roles().iter().position(|role| Some(role) == person.has_role());
            if role.is_none() && !(flow.roles().is_empty() && person.has_role().is_none()) {
                return Err(StartError::NoSuchRole(seat));
            }
            roles.set(seat, role.and_then(|role| u8::try_from(role).ok()));
        }
        let machine =
            Machine { flow: flow.clone(), limits: setup.limits.sound(), seats: SeatSet::below(given), roles };
        let settled = machine.start(now);
        Ok(Self {
            log: Log::new(flow.steps().len()),
            machine,
            terms: setup.terms,
            started: now,
            persons: setup.persons,
            told: settled,
            settled,
        })
    }

    /// Goes on with a stored conversation. Every entry is replayed and checked, so nothing can be loaded that people could
    /// not have reached.
    ///
    /// # Errors
    ///
    /// If it was stored by another version of the form, belongs to another flow or another version of it, or does not
    /// replay.
    pub fn resume(flow: &Flow, saved: &Saved) -> Result<Self, SavedError> {
        crate::saved::resume(flow, saved)
    }

    /// The stored form, to be written after every move. It holds all that people wrote: it is the app's secret, and never
    /// goes to a person.
    #[must_use]
    pub fn saved(&self) -> Saved {
        crate::saved::save(self)
    }

    /// Makes a move for a seat.
    ///
    /// `now` before the last entry counts as the last entry's time. What is accepted is exactly what the seat's view
    /// offers.
    ///
    /// # Errors
    ///
    /// If the move is refused. Then nothing has changed.
    pub fn apply(&mut self, seat: Seat, made: Move, now: Time) -> Result<Applied, Refusal> {
        if !self.machine.seats.contains(seat) {
            return Err(Refusal::UnknownSeat);
        }
        let now = now.max(self.settled.clock);
        let before = self.machine.advance(self.settled, now);
        let (act, words) = self.shape(&before, seat, made)?;
        let after = self.enter(&before, seat, act, words, now)?;
        Ok(Applied { revision: self.revision(), changed: self.changed(&after) })
    }

    /// Takes a checked shape into the log.
    fn enter(
        &mut self,
        before: &Live,
        seat: Seat,
        act: Act,
        words: Option<Words>,
        now: Time,
    ) -> Result<Live, Refusal> {
        let step = self.machine.asked(before, seat).unwrap_or(before.cursor.step);
        let mut after = self.machine.apply(before, seat, act, now)?;
        if let (Act::TakeBack, Some(step)) = (act, self.machine.asked(&after, seat))
            && before.over == cursor::Over::Active
        {
            self.log.take_back(seat, step);
        }
        let sees = self.machine.step(step).sees;
        let about = if act.is_answer() { self.about(self.machine.step(step)) } else { None };
        let entry = Entry { seat, step, act, at: now, words };
        for reader in self.log.push(entry, about, sees, self.machine.seats).iter() {
            // A new line is a new view, also where nothing else changed.
            if after.revisions.get(reader) == before.revisions.get(reader) && may_read(&after, reader) {
                after.revisions.set(reader, after.revisions.get(reader).saturating_add(1));
            }
        }
        self.settled = after;
        Ok(after)
    }

    /// Replays an answer whose words were erased.
    pub(crate) fn apply_erased(
        &mut self,
        seat: Seat,
        kind: MoveKind,
        option: Option<&OptionId>,
        now: Time,
    ) -> Result<(), Refusal> {
        let before = self.live(now);
        let step = self.machine.asked(&before, seat).map(|step| self.machine.step(step));
        let step = step.ok_or(Refusal::NotPossibleNow)?;
        let act = match (kind, option) {
            (MoveKind::Say, None) => Act::Say,
            (MoveKind::Choose, None) if matches!(step.ask, Ask::Words { .. } | Ask::OwnLines { .. }) => {
                Act::Pick
            }
            (MoveKind::Choose, Some(option)) => {
                let index = step.options.iter().position(|known| known.id == *option);
                Act::Choose(index.and_then(|i| u8::try_from(i).ok()).ok_or(Refusal::UnknownOption)?)
            }
            _ => return Err(Refusal::NotPossibleNow),
        };
        self.enter(&before, seat, act, None, now.max(self.settled.clock)).map(drop)
    }

    /// Whether a seat's next move would be entered at this step, at this time.
    pub(crate) fn stands_at(&self, seat: Seat, step: &str, at: Time) -> bool {
        let live = self.live(at);
        at >= self.settled.clock
            && self.machine.seats.contains(seat)
            && self.machine.step(self.machine.asked(&live, seat).unwrap_or(live.cursor.step)).id == *step
    }

    /// Brings the conversation up to date when time has passed, and says whose views changed. Calling it too often, too
    /// late or never does no harm: `apply` and `view` reckon with the time by themselves.
    pub fn tick(&mut self, now: Time) -> SeatSet {
        let live = self.live(now);
        self.changed(&live)
    }

    /// All that this seat may see and do at this time; none if there is no such seat.
    #[must_use]
    pub fn view(&self, seat: Seat, now: Time) -> Option<View<'_>> {
        self.machine.seats.contains(seat).then(|| View::new(self, seat, &self.live(now)))
    }

    /// When something will happen by itself, if anything will. Not for people: it can be about a step they do not see.
    #[must_use]
    pub fn deadline(&self, now: Time) -> Option<Time> {
        self.machine.due(&self.live(now))
    }

    /// The number of entries.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.log.len() as u64
    }

    /// The ending, once the conversation is over. Not for people before their view says so.
    #[must_use]
    pub fn ending(&self, now: Time) -> Option<Ending> {
        match self.live(now).over {
            cursor::Over::Ended(ending) => Some(ending),
            _ => None,
        }
    }

    /// The machine's own status, for an operator or a test, never for a person's screen.
    #[must_use]
    pub fn status(&self, now: Time) -> Status {
        match self.live(now).over {
            cursor::Over::Active => Status::Active,
            cursor::Over::Moment { .. } => Status::Moment,
            cursor::Over::Break { .. } => Status::Break,
            cursor::Over::Ended(_) => Status::Ended,
        }
    }

    /// The machine's own open step, for an operator or a test, never for a person's screen.
    #[must_use]
    pub fn step(&self, now: Time) -> &crate::flow::Step {
        self.machine.step(self.live(now).cursor.step)
    }

    /// Who is asked, for an operator or a test, never for a person's screen.
    #[must_use]
    pub fn acting(&self, now: Time) -> SeatSet {
        let live = self.live(now);
        match live.over {
            cursor::Over::Active => {
                self.seats().filter(|&seat| self.machine.asked(&live, seat).is_some()).collect()
            }
            _ => SeatSet::default(),
        }
    }

    /// Who said that they do not want to be asked again. The app keeps to it: it sends that person no invitation from the
    /// same people until they lift it. Not for people: to the one who invited it looks like any other no.
    #[must_use]
    pub fn do_not_ask(&self) -> SeatSet {
        self.settled.cursor.do_not_ask
    }

    /// When all chose at the end to look at it again, if they did.
    #[must_use]
    pub fn again(&self) -> Option<Again> {
        self.settled.kept.again
    }

    /// The seats.
    pub fn seats(&self) -> impl Iterator<Item = Seat> + use<> {
        self.machine.seats.iter()
    }

    /// The flow.
    #[must_use]
    pub fn flow(&self) -> &Flow {
        &self.machine.flow
    }

    /// Who sits on a seat.
    #[must_use]
    pub fn person(&self, seat: Seat) -> Option<&Person> {
        self.persons.get(seat.index())
    }

    /// Sets or changes a person: name, languages, how they are addressed. It is no move, and the role stays as it was.
    ///
    /// # Errors
    ///
    /// If there is no such seat.
    pub fn set_person(&mut self, seat: Seat, person: Person) -> Result<(), Refusal> {
        let known = self.persons.get_mut(seat.index()).ok_or(Refusal::UnknownSeat)?;
        *known = person;
        Ok(())
    }

    fn live(&self, now: Time) -> Live {
        self.machine.advance(self.settled, now.max(self.settled.clock))
    }

    fn changed(&mut self, live: &Live) -> SeatSet {
        // The glance is compared too: if the app's clock goes back behind a tick, a revision can come again.
        let is_new = |seat: &Seat| {
            live.revisions.get(*seat) != self.told.revisions.get(*seat)
                || glance(&self.machine, live, *seat) != glance(&self.machine, &self.told, *seat)
        };
        let changed = self.seats().filter(is_new).collect();
        self.told = *live;
        changed
    }

    /// The line that a step answers, by its place among the lines.
    pub(crate) fn about(&self, step: &Step) -> Option<usize> {
        let place = |id: &StepId| self.flow().steps().iter().position(|step| step.id == *id);
        self.log.latest_of(step.about.iter().filter_map(place))
    }

    pub(crate) fn machine(&self) -> &Machine {
        &self.machine
    }

    pub(crate) fn log(&self) -> &Log {
        &self.log
    }

    pub(crate) fn terms(&self) -> TermsFacts {
        self.terms
    }

    pub(crate) fn started(&self) -> Time {
        self.started
    }

    pub(crate) fn persons(&self) -> &[Person] {
        &self.persons
    }
}

/// Whether a seat takes part, so that a new line reaches it.
fn may_read(live: &Live, seat: Seat) -> bool {
    live.cursor.here.contains(seat)
}

/// Two conversations are equal if the same people did the same things at the same times. Who was told of what, and when
/// somebody ticked, plays no part.
impl PartialEq for Conversation {
    fn eq(&self, other: &Self) -> bool {
        self.machine == other.machine
            && self.terms == other.terms
            && self.started == other.started
            && self.persons == other.persons
            && self.log == other.log
            && self.settled == other.settled
    }
}

impl Eq for Conversation {}

impl fmt::Debug for Conversation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Conversation")
            .field("flow", &self.machine.flow)
            .field("revision", &self.revision())
            .field("step", &self.machine.step(self.settled.cursor.step).id)
            .field("over", &self.settled.over)
            .finish_non_exhaustive()
    }
}
