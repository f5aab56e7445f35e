//! Conversations: a flow, its seats and the log of accepted moves.

mod accept;
mod beside_moves;
mod change;
mod erased;
mod history;
mod items;
mod log;
mod moves;
mod operator;
mod revisions;
mod setup;

use std::fmt;

use serde::Serialize;

use crate::flow::{Audience, Flow};
use crate::id::StepId;
use crate::item::Item;
use crate::machine::{Act, Machine, Scene, differ};
use crate::person::Person;
use crate::refusal::Refusal;
use crate::seat::{Seat, SeatSet};
use crate::terms::TermsFacts;
use crate::time::Time;

pub use crate::limits::Limits;
pub use crate::machine::{Again, Ending, Plain};
pub use crate::note::Note;
pub(crate) use change::Change;
pub(crate) use erased::Erased;
pub(crate) use history::Changed;
pub(crate) use items::Row;
pub(crate) use log::{Entry, Line, Log};
pub use moves::Move;
pub use operator::Operator;
pub(crate) use revisions::Now;
use revisions::Told;
pub use setup::{Setup, StartError};

use accept::Given;

/// What an accepted move did.
///
/// ```
/// use reweave::terms::{Kept, KeptFor, TermsFacts};
/// use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let now = Time::from_millis(0);
/// # let mut conversation = Conversation::start(&Flow::brief(), setup, now)?;
/// let applied = conversation.apply(Seat::FIRST, Move::choose("go-on"), now)?;
/// assert_eq!(serde_json::to_string(&applied)?, r#"{"revision":1,"changed":[0]}"#);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Applied {
    /// The revision after the move: see [`Conversation::revision`].
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
/// use reweave::terms::{Kept, KeptFor, TermsFacts};
/// use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Status, Time};
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
    /// Of those who have marked phrases, what others see of them.
    shown: Vec<Option<Box<Person>>>,
    /// What it was started with to look at again.
    items: Vec<Item>,
    log: Log,
    /// The state right after the last entry. What time has done since is worked out when it is asked for, so that it does
    /// not matter who ticks when.
    settled: Now,
    told: Told,
}

impl Conversation {
    /// Starts a conversation. Nobody but the first person is asked or told anything until that person sends the
    /// invitation.
    ///
    /// # Errors
    ///
    /// If the flow is for another number of people, roles are missing, or items do not fit.
    pub fn start(flow: &Flow, setup: Setup, now: Time) -> Result<Self, StartError> {
        let given = setup.persons.len();
        let (min, max) = (*flow.seats().start(), *flow.seats().end());
        if given < min || given > max {
            return Err(StartError::WrongNumber { given, min, max });
        }
        let roles = setup::roles(flow, &setup.persons)?;
        let items = setup::items(flow, &setup.persons, &setup.items)?;
        let machine = Machine {
            flow: flow.clone(),
            limits: setup.limits.sound(),
            seats: SeatSet::below(given),
            roles,
            items,
        };
        let settled = Now::new(machine.start(now), machine.seats);
        Ok(Self {
            log: Log::new(),
            machine,
            terms: setup.terms,
            started: now,
            shown: setup.persons.iter().map(Person::for_others).collect(),
            persons: setup.persons,
            items: setup.items,
            told: Told::new(&settled, now),
            settled,
        })
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
        let now = now.max(self.settled.state.clock);
        let told = self.told_before(now);
        let advanced = self.advanced(now);
        let before = &advanced.as_ref().unwrap_or(&self.settled).state;
        let scene = Scene::of(&self.machine, before);
        let replies = made.replies();
        let (act, words) = self.shape(&scene, seat, made)?;
        self.must_be_offered(&scene, seat, act)?;
        let given = self.given(&scene, seat, act, (words, replies))?;
        self.enter(advanced, (seat, act, now), given);
        let changed = self.changed(&self.settled, told.as_ref());
        self.told = Told::new(&self.settled, now);
        Ok(Applied { revision: self.revision(), changed })
    }

    /// Takes a checked move into the log and the state, after what time has done before.
    fn enter(&mut self, advanced: Option<Now>, (seat, act, at): (Seat, Act, Time), given: Given) {
        if let Some(advanced) = advanced {
            self.settled = advanced;
        }
        let before = self.settled.state.clone();
        self.machine.act(&mut self.settled.state, seat, act, at);
        let was = Scene::of(&self.machine, &before);
        let step = was.step_of(seat).unwrap_or(before.place.cursor.step);
        let is = Scene::of(&self.machine, &self.settled.state);
        let (changed, out) = (differ(&was, &is), is.out());

        // What time has brought was counted when it did.
        self.log.settle(before.opening());
        let back_at = self.machine.step_of(&self.settled.state.place.cursor, seat);
        if let (Act::Plain(Plain::TakeBack), Some(step)) = (act, back_at)
            && before.is_active()
        {
            self.log.take_back(seat, step);
        }
        if matches!(act, Act::Call(_)) {
            self.log.drop_waiting();
        }
        let about = if act.is_answer() { self.about(step, seat) } else { None };
        let entry = Entry::new(seat, step, act, at, given);
        let sees = self.sees(step, act);
        let mut readers = self.log.push(entry, about, sees, before.place.book.openings, self.machine.seats);
        if self.log.settle(self.settled.state.opening()) {
            readers = self.machine.seats;
        }
        self.joins(before.place.cursor.here, step);
        // A new line is a new view, also where nothing else changed.
        self.settled.count_all(changed.or(readers.and(self.settled.state.place.cursor.here).without(out)));
    }

    /// Whoever joins reads along from here on.
    fn joins(&mut self, was_here: SeatSet, door: u8) {
        let after = &self.settled.state.place.cursor;
        for seat in self.machine.seats {
            match (was_here.contains(seat), after.here.contains(seat)) {
                (false, true) => {
                    let about = self.machine.plan(door).about.clone();
                    self.log.join(seat, about);
                }
                (true, false) if after.invited().contains(seat) => self.log.part(seat),
                _ => {}
            }
        }
    }

    /// The step at which a seat's next move would be entered at this time; none if there is no such seat, or the time is over.
    pub(crate) fn standing(&self, seat: Seat, at: Time) -> Option<&StepId> {
        if at < self.settled.state.clock || !self.machine.seats.contains(seat) {
            return None;
        }
        let now = self.at(at);
        let cursor = &now.state.place.cursor;
        Some(&self.machine.step(self.machine.step_of(cursor, seat).unwrap_or(cursor.step)).id)
    }

    /// Brings the conversation up to date when time has passed, and says whose views changed. Calling it too often, too
    /// late or never does no harm: `apply` and `view` reckon with the time by themselves.
    pub fn tick(&mut self, now: Time) -> SeatSet {
        let now = now.max(self.settled.state.clock);
        let told = self.told_before(now);
        let state = self.at(now).into_owned();
        let changed = self.changed(&state, told.as_ref());
        self.told = Told::new(&state, now);
        changed
    }

    /// The seats whose views time alone has changed from one time to another, without anything to remember: for a server that
    /// takes a conversation up, tells whom it has to, and forgets it. Of what moves have changed [`Applied::changed`] tells; a
    /// time before the last move counts as that of the move.
    ///
    /// ```
    /// # use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let now = Time::from_millis(0);
    /// let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
    /// for made in [Move::choose("go-on"), Move::say("last Tuesday")] {
    ///     conversation.apply(Seat::FIRST, made, now).unwrap();
    /// }
    /// // Nobody answers: the invitation closes by itself, for both.
    /// let closes = conversation.deadline(now).unwrap();
    /// assert_eq!(conversation.changed_between(now, closes).len(), 2);
    /// assert!(conversation.changed_between(closes, closes).is_empty());
    /// assert_eq!(conversation.operator(closes).ended_at(), Some(closes));
    /// ```
    #[must_use]
    pub fn changed_between(&self, from: Time, to: Time) -> SeatSet {
        let (before, after) = (self.at(from.min(to)), self.at(to));
        self.seats().filter(|seat| before.revision(*seat) != after.revision(*seat)).collect()
    }

    /// When something will happen by itself, if anything will. Not for people: it can be about a step they do not see.
    #[must_use]
    pub fn deadline(&self, now: Time) -> Option<Time> {
        self.machine.due(&self.at(now).state)
    }

    /// The number of changes: of moves, of what is known of people, and of erasures. A writer that finds another number in
    /// storage than the one it began with must not write: somebody else changed the conversation meanwhile.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.log.revision()
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

    /// Who sits on a seat, as others see them: what somebody finds helpful is theirs alone.
    pub(crate) fn person_shown(&self, seat: Seat) -> Option<&Person> {
        let shown = self.shown.get(seat.index()).and_then(Option::as_deref);
        shown.or_else(|| self.person(seat))
    }

    /// The line that a step answers, as a seat reads it, by its place among the lines.
    pub(crate) fn about(&self, step: u8, seat: Seat) -> Option<u32> {
        let steps = &self.machine.plan(step).about;
        if steps.is_empty() {
            return None;
        }
        // Of answers that all gave together another's stands there.
        let together = |step: &u8| self.machine.step(*step).sees == Audience::Together;
        let of_others =
            steps.iter().copied().filter(together).filter_map(|step| self.log.latest_together(step, seat));
        of_others.chain(self.log.latest_of(steps, seat)).max()
    }

    /// Who sees an answer: an option can be shown where the step's other answers are not.
    fn sees(&self, step: u8, act: Act) -> Audience {
        let step = self.machine.step(step);
        let shown = match act {
            Act::Choose { option, .. } => {
                step.options.get(usize::from(option)).is_some_and(|option| option.shown)
            }
            _ => false,
        };
        if shown { Audience::All } else { step.sees }
    }

    pub(crate) fn machine(&self) -> &Machine {
        &self.machine
    }

    pub(crate) fn log(&self) -> &Log {
        &self.log
    }

    /// The lines of a seat that it can pick to keep.
    pub(crate) fn keepable(&self, seat: Seat) -> impl Iterator<Item = &Line> {
        self.log.keepable(seat, self.seats().count() == 1)
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

/// Two conversations are equal if the same people did the same things at the same times. Who was told of what, and when
/// somebody ticked, plays no part.
impl PartialEq for Conversation {
    fn eq(&self, other: &Self) -> bool {
        self.machine == other.machine
            && self.terms == other.terms
            && self.started == other.started
            && self.persons == other.persons
            && self.items == other.items
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
            .field("step", &self.machine.step(self.settled.state.place.cursor.step).id)
            .field("pause", &self.settled.state.pause)
            .field("ending", &self.settled.state.place.ending)
            .finish_non_exhaustive()
    }
}
