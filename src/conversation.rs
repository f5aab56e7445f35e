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
use crate::{Limits, LineId, OptionId, Person, Refusal, Seat, StepId, TermsFacts, Time, View, Words};

pub(crate) use act::Act;
pub use act::{Move, MoveKind, PaceNote};
pub use cursor::{Again, Ending};
pub(crate) use cursor::{Live, Outcome, Over};
pub use glance::Status;
pub(crate) use glance::{Glance, glance};
pub(crate) use log::{Change, Entry, Line, Log};
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
            log: Log::new(),
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
        let given = self.given(&before, seat, act, words)?;
        let after = self.enter(&before, seat, act, given, now)?;
        Ok(Applied { revision: self.revision(), changed: self.changed(&after) })
    }

    /// Parts what was given: picked lines are shape, all else is words.
    fn given(&self, live: &Live, seat: Seat, act: Act, words: Option<Words>) -> Result<Given, Refusal> {
        let mut given = Given { written: false, picks: None, words };
        let Some(step) = self.machine.asked(live, seat).map(|step| self.machine.step(step)) else {
            return Ok(given);
        };
        let of_lines = match act {
            Act::Pick => matches!(step.ask, Ask::OwnLines { .. }),
            Act::Choose(index) => step.options.get(usize::from(index)).is_some_and(|option| option.lines > 0),
            _ => false,
        };
        if of_lines && let Some(words) = &mut given.words {
            let picks = words.take_picks().map(|picks| picks.iter().map(|pick| pick.parse()).collect());
            given.picks = picks.transpose().map_err(|_| Refusal::UnknownOption)?;
        }
        given.words = given.words.filter(|words| act == Act::Say || !words.is_empty());
        given.written = given.words.as_ref().is_some_and(|words| !words.is_empty());
        Ok(given)
    }

    /// Takes a checked shape into the log.
    fn enter(
        &mut self,
        before: &Live,
        seat: Seat,
        act: Act,
        given: Given,
        now: Time,
    ) -> Result<Live, Refusal> {
        let place = self.machine.asked(before, seat).unwrap_or(before.cursor.step);
        let mut after = self.machine.apply(before, seat, act, now)?;
        let had_news = self.log.settle(before.opening());
        if let (Act::TakeBack, Some(step)) = (act, self.machine.asked(&after, seat))
            && before.over == cursor::Over::Active
        {
            self.log.take_back(seat, step);
        }
        let step = self.machine.step(place);
        let about = if act.is_answer() { self.about(step, seat) } else { None };
        let Given { written, picks, words } = given;
        let entry = Entry { seat, step: place, act, at: now, written, picks, words };
        let sees = step.sees;
        let mut readers = self.log.push(entry, about, sees, before.openings, self.machine.seats);
        if self.log.settle(after.opening()) || had_news {
            readers = self.machine.seats;
        }
        for reader in readers.iter() {
            // A new line is a new view, also where nothing else changed.
            if after.revisions.get(reader) == before.revisions.get(reader) && may_read(&after, reader) {
                count_change(&mut after, reader);
            }
        }
        self.joins(before, &after, place);
        self.settled = after;
        Ok(after)
    }

    /// Whoever joins reads along from here on.
    fn joins(&mut self, before: &Live, after: &Live, door: u8) {
        for seat in self.machine.seats.iter() {
            match (before.cursor.here.contains(seat), after.cursor.here.contains(seat)) {
                (false, true) => {
                    let about = self.steps_before(self.machine.step(door));
                    self.log.join(seat, about);
                }
                (true, false) if after.cursor.invited.contains(seat) => self.log.part(seat),
                _ => {}
            }
        }
    }

    /// Replays an answer whose words were erased.
    pub(crate) fn apply_erased(&mut self, seat: Seat, erased: &Erased<'_>, now: Time) -> Result<(), Refusal> {
        let before = self.live(now);
        let step = self.machine.asked(&before, seat).map(|step| self.machine.step(step));
        let step = step.ok_or(Refusal::NotPossibleNow)?;
        let (act, lines) = match (erased.kind, erased.option) {
            (MoveKind::Say, None) => (Act::Say, 0),
            (MoveKind::Choose, None) if matches!(step.ask, Ask::Words { .. }) => (Act::Pick, 0),
            (MoveKind::Choose, Some(option)) => {
                let known = (0..=u8::MAX).zip(&step.options).find(|(_, known)| known.id == *option);
                let (index, known) = known.ok_or(Refusal::UnknownOption)?;
                (Act::Choose(index), known.lines)
            }
            _ => return Err(Refusal::NotPossibleNow),
        };
        if let Some(picks) = erased.picks {
            let picks: Vec<String> = picks.iter().map(ToString::to_string).collect();
            self.own_lines(seat, lines, &picks)?;
        }
        let picks = erased.picks.map(Into::into);
        let given = Given { written: erased.written, picks, words: None };
        self.enter(&before, seat, act, given, now.max(self.settled.clock)).map(drop)
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

    /// The number of changes: of moves, of what is known of people, and of erasures. A writer that finds another number in
    /// storage than the one it began with must not write: somebody else changed the conversation meanwhile.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.log.revision()
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

    /// Sets or changes a person: name, languages, how they are addressed. It is no move, but a change like any other: the
    /// revision rises, and so does that of each view in which the name can stand. The role belongs to the seat and stays as
    /// it was.
    ///
    /// ```
    /// # use reweave::{Conversation, Flow, Kept, KeptFor, Person, Seat, Setup, TermsFacts, Time};
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let mut conversation = Conversation::start(&Flow::brief(), setup, Time::from_millis(0)).unwrap();
    /// conversation.set_person(Seat::SECOND, Person::new("Robin")).unwrap();
    /// assert_eq!(conversation.person(Seat::SECOND).unwrap().name(), "Robin");
    /// assert_eq!(conversation.revision(), 1);
    /// ```
    ///
    /// # Errors
    ///
    /// If there is no such seat.
    pub fn set_person(&mut self, seat: Seat, person: Person) -> Result<(), Refusal> {
        let known = self.persons.get_mut(seat.index()).ok_or(Refusal::UnknownSeat)?;
        *known = person.in_the_role_of(known);
        self.note_change(Change::Person(seat));
        Ok(())
    }

    /// Erases the words that a seat wrote. What was done stays, without the words, and the conversation goes on as it was;
    /// lines of others, and which lines were picked to keep, stay. The revision rises, and that of every view, also if there
    /// was nothing to erase.
    ///
    /// ```
    /// # use reweave::{Conversation, Flow, Kept, KeptFor, Person, Seat, Setup, TermsFacts, Time};
    /// # use reweave::Move;
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let now = Time::from_millis(0);
    /// # let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
    /// # conversation.apply(Seat::FIRST, Move::choose("go-on"), now).unwrap();
    /// conversation.apply(Seat::FIRST, Move::say("last Tuesday"), now).unwrap();
    /// conversation.forget(Seat::FIRST).unwrap();
    /// assert!(!serde_json::to_string(&conversation.saved()).unwrap().contains("Tuesday"));
    /// ```
    ///
    /// # Errors
    ///
    /// If there is no such seat.
    pub fn forget(&mut self, seat: Seat) -> Result<(), Refusal> {
        if !self.machine.seats.contains(seat) {
            return Err(Refusal::UnknownSeat);
        }
        self.log.forget(seat);
        self.note_change(Change::Forget(seat));
        Ok(())
    }

    /// Counts a change that is no move, in the log and in every view that shows anything.
    fn note_change(&mut self, change: Change) {
        self.log.change(change);
        for seat in self.machine.seats.iter() {
            if glance(&self.machine, &self.settled, seat).status != Status::Uninvited {
                count_change(&mut self.settled, seat);
            }
        }
    }

    /// Puts a stored change through the same road. What is known of people is stored as it is now.
    pub(crate) fn replay_change(&mut self, change: Change) -> Result<(), Refusal> {
        match change {
            Change::Person(seat) => {
                let person = self.person(seat).cloned().ok_or(Refusal::UnknownSeat)?;
                self.set_person(seat, person)
            }
            Change::Forget(seat) => self.forget(seat),
        }
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

    /// The line that a step answers, as a seat reads it, by its place among the lines.
    pub(crate) fn about(&self, step: &Step, seat: Seat) -> Option<usize> {
        if step.about.is_empty() {
            return None;
        }
        self.log.latest_of(&self.steps_before(step), seat)
    }

    /// The steps that a step is about.
    pub(crate) fn steps_before(&self, step: &Step) -> Vec<u8> {
        let place = |id: &StepId| {
            let place = self.flow().steps().iter().position(|step| step.id == *id);
            place.and_then(|place| u8::try_from(place).ok())
        };
        step.about.iter().filter_map(place).collect()
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

fn count_change(live: &mut Live, seat: Seat) {
    live.revisions.set(seat, live.revisions.get(seat).saturating_add(1));
}

/// Whether a seat takes part, so that a new line reaches it.
fn may_read(live: &Live, seat: Seat) -> bool {
    live.cursor.here.contains(seat)
}

/// An answer whose words were erased.
pub(crate) struct Erased<'a> {
    pub(crate) kind: MoveKind,
    pub(crate) option: Option<&'a OptionId>,
    pub(crate) picks: Option<&'a [LineId]>,
    pub(crate) written: bool,
}

/// What came with a move, apart from its shape.
struct Given {
    written: bool,
    picks: Option<Box<[LineId]>>,
    words: Option<Words>,
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
