//! Views: all that one seat may see and do now, and nothing else.

mod consents;
mod export;
mod held;
mod items;
mod line;
mod lines;
mod record;
mod samples;
mod why_not;

use std::fmt;

use crate::conversation::{Conversation, Entry, Now};
use crate::flow::{Ask, Asked, Audience, Choice, Field, Flow, Step};
use crate::id::CallId;
use crate::machine::{Again, Ending, MoveKind, Observation, Status, observe};
use crate::note::Note;
use crate::person::{Person, Phrase};
use crate::seat::{Seat, SeatSet};
use crate::stage::Stage;
use crate::terms::TermsFacts;
use crate::time::Time;
use crate::training::Training;

pub use consents::{Consent, ConsentKind};
pub use export::{Export, ExportAnswer, ExportLine};
pub use held::Held;
pub use items::ItemRow;
pub use line::{Said, SaidReply};
pub use record::{AnswerKind, Record, RecordAnswer, RecordLine};
pub use why_not::WhyNot;

impl Conversation {
    /// All that this seat may see and do at this time; none if there is no such seat.
    #[must_use]
    pub fn view(&self, seat: Seat, now: Time) -> Option<View<'_>> {
        self.machine().seats.contains(seat).then(|| View::new(self, seat, &self.at(now)))
    }
}

/// All that one seat may see and do now.
///
/// It borrows from the conversation and offers no way to anything else in it. What a device of that person gets is made
/// from this alone, with [`Reader::prompt`](crate::Reader::prompt).
///
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// # use reweave::{Conversation, Flow, Person, Seat, Setup};
/// use reweave::{MoveKind, Time};
///
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let conversation = Conversation::start(&Flow::brief(), setup, Time::from_millis(0)).unwrap();
/// let view = conversation.view(Seat::FIRST, Time::from_millis(0)).unwrap();
/// assert_eq!(view.step().unwrap().id, "gate");
/// assert!(view.moves().any(|kind| kind == MoveKind::Leave));
/// ```
#[derive(Clone)]
pub struct View<'a> {
    conversation: &'a Conversation,
    seat: Seat,
    observed: Observation,
    revision: u32,
    /// Answers of the part that is open may wait for each other; none once it is over.
    opening: Option<u32>,
}

impl<'a> View<'a> {
    pub(crate) fn new(conversation: &'a Conversation, seat: Seat, now: &Now) -> Self {
        let observed = observe(conversation.machine(), &now.state, seat);
        Self { conversation, seat, observed, revision: now.revision(seat), opening: now.state.opening() }
    }

    /// Whose view it is.
    #[must_use]
    pub fn seat(&self) -> Seat {
        self.seat
    }

    /// How often this seat's view has changed: a device that holds this number is up to date.
    #[must_use]
    pub fn revision(&self) -> u32 {
        self.revision
    }

    /// How the conversation stands, for this seat.
    #[must_use]
    pub fn status(&self) -> Status {
        self.observed.status
    }

    /// How it ended, once it has, for this seat.
    #[must_use]
    pub fn ending(&self) -> Option<Ending> {
        self.observed.ending
    }

    /// The person themselves.
    #[must_use]
    pub fn you(&self) -> Option<&'a Person> {
        self.conversation.person(self.seat)
    }

    /// The flow.
    #[must_use]
    pub fn flow(&self) -> &'a Flow {
        self.conversation.flow()
    }

    /// The open step, as far as this seat may know.
    #[must_use]
    pub fn step(&self) -> Option<&'a Step> {
        self.flow().steps().get(usize::from(self.observed.step?))
    }

    /// Where the conversation stands on the map.
    #[must_use]
    pub fn stage(&self) -> Option<Stage> {
        self.step().map(|step| step.stage)
    }

    /// The map: each stage with where it stands. Progress is the place in the flow, never a count of moves; a second
    /// speaker's turn goes back to the stage of naming.
    pub fn stages(&self) -> impl Iterator<Item = (Stage, StageState)> + use<'a> {
        let now = self.stage();
        let shown = now.is_some();
        self.flow().stages().filter(move |_| shown).map(move |(stage, optional)| {
            let state = match now {
                Some(now) if stage == now => StageState::Now,
                Some(now) if stage < now => StageState::Done,
                _ if optional => StageState::Optional,
                _ => StageState::Ahead,
            };
            (stage, state)
        })
    }

    /// Which turn it is, from 1, and how many there are in this round; none outside of turns.
    #[must_use]
    pub fn turn(&self) -> Option<Turn> {
        self.stage().filter(|stage| !matches!(stage, Stage::Opening | Stage::Closing))?;
        let of = self.observed.turns;
        let number = of.checked_sub(self.observed.still_to_come.len()).filter(|_| of > 0)?;
        Some(Turn { number, of })
    }

    /// Whether this seat is asked to answer the step.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        self.observed.asked
    }

    /// What this seat is asked; none while it waits.
    #[must_use]
    pub fn ask(&self) -> Option<&'a Ask> {
        self.asked_step().map(|step| &step.ask)
    }

    fn asked_step(&self) -> Option<&'a Step> {
        self.step().filter(|_| self.observed.asked)
    }

    /// Who will read the answer; none while nothing is asked.
    #[must_use]
    pub fn audience(&self) -> Option<Audience> {
        self.asked_step().map(|step| step.sees)
    }

    /// Whether what this seat chooses decides, with the answers of others, what comes next for all.
    pub(crate) fn decides_with_others(&self) -> bool {
        let plan = self.observed.step.map(|step| self.conversation.machine().plan(step));
        plan.is_some_and(|plan| {
            matches!(plan.asked, Asked::Everyone | Asked::Named) && !plan.apart && !plan.alike
        })
    }

    /// The number of people in the conversation: all who were given a seat until everybody who joins has, then those who are
    /// here.
    #[must_use]
    pub fn people(&self) -> usize {
        match self.observed.people {
            0 => self.conversation.machine().seats.len(),
            people => people,
        }
    }

    /// Whether the step must be answered, and cannot be passed.
    #[must_use]
    pub fn is_required(&self) -> bool {
        self.observed.asked && !self.offers(MoveKind::Pass)
    }

    /// What can be chosen, in order, or picked. An option that is used up is not there.
    pub fn options(&self) -> impl Iterator<Item = &'a Choice> + use<'a> {
        let (full, withheld) = (self.observed.full_loops, self.observed.withheld);
        let plan = self.observed.step.map(|step| self.conversation.machine().plan(step));
        let all: &'a [Choice] = self.asked_step().map_or(&[], |step| &step.options);
        let offered = move |i: &u8| plan.is_some_and(|plan| plan.offers(*i, full, withheld));
        (0u8..).zip(all).filter(move |(i, _)| offered(i)).map(|(_, option)| option)
    }

    /// What an option does now: one that leads back by loops leads elsewhere when these are full, and its help says where.
    pub(crate) fn room(&self, option: &Choice) -> Room {
        let place =
            self.asked_step().and_then(|step| step.options.iter().position(|known| known.id == option.id));
        let step = self.observed.step.map(|step| self.conversation.machine().plan(step));
        let route = step.zip(place).and_then(|(plan, place)| plan.options.get(place)?.as_ref());
        route.map_or(Room::First, |route| match route.full_before(self.observed.full_loops) {
            0 => Room::First,
            full if full < route.backs().count() => Room::Next,
            _ => Room::None,
        })
    }

    /// Whether a break that this seat calls now is the one after which it goes on at a later step, because this seat has called so
    /// many. It stands in no other view.
    #[must_use]
    pub fn break_leads_on(&self) -> bool {
        self.observed.break_leads_on
    }

    /// Whether this seat chose not to go on, at the page that is read alone or at the invitation. It stands in no other view.
    #[must_use]
    pub fn has_stopped(&self) -> bool {
        self.observed.stopped
    }

    /// When it ended, where it ended for this person together with the others.
    #[must_use]
    pub fn ended_at(&self) -> Option<Time> {
        self.observed.ended_at
    }

    /// Whether nobody else knows of this conversation yet.
    #[must_use]
    pub fn is_alone(&self) -> bool {
        self.observed.alone
    }

    /// Whether leaving now shows to others only later, at the time at which silence would close it: in a break, and where another
    /// day is waited for.
    #[must_use]
    pub fn leaves_unseen(&self) -> bool {
        self.observed.unseen
    }

    /// Whether it is a conversation of more than two, so that others can go on where one does not.
    pub(crate) fn is_group(&self) -> bool {
        self.conversation.machine().seats.len() > 2
    }

    /// Whether this person has answered so little that all is explained to them whole.
    pub(crate) fn is_new(&self) -> bool {
        const ENOUGH: usize = 4;
        let answers = |entry: &&Entry| entry.seat == self.seat && entry.act.is_answer();
        self.conversation.log().entries().iter().filter(answers).take(ENOUGH).count() < ENOUGH
    }

    /// How the screen says that nobody has to answer, agree or stay, where something hard can be received: none elsewhere.
    #[must_use]
    pub fn care(&self) -> Option<Care> {
        let steps = self.flow().steps();
        self.asked_step().filter(|step| step.care)?;
        let answered = |entry: &&Entry| {
            entry.seat == self.seat && entry.act.is_answer() && steps[usize::from(entry.step)].care
        };
        let met = self.conversation.log().entries().iter().filter(answered).take(Care::WHOLE).count();
        Some(if met < Care::WHOLE { Care::Whole } else { Care::Short })
    }

    /// The fields to fill in, for one who is asked with a form.
    #[must_use]
    pub fn fields(&self) -> &'a [Field] {
        self.asked_step().map_or(&[], Step::fields)
    }

    /// The kinds of moves that would be accepted from this seat now. No other is.
    pub fn moves(&self) -> impl Iterator<Item = MoveKind> + use<> {
        self.observed.offers.iter()
    }

    /// Whether a kind of move would be accepted.
    #[must_use]
    pub fn offers(&self, kind: MoveKind) -> bool {
        self.observed.offers.contains(kind)
    }

    /// The notes that can be sent, those first that this person finds helpful, without those that are not for them
    /// ([`Person::phrase`](crate::Person::phrase)). Others of the flow's that they have at hand are taken all the same.
    pub fn notes(&self) -> impl Iterator<Item = Note> + use<'a> {
        let (mask, you) = (self.observed.notes, self.you());
        let at_hand = self.flow().notes().iter().zip(0u32..).filter(move |(_, i)| mask & 1 << i != 0);
        let marked = |note: Note| you.and_then(|you| you.marked(note));
        let mut notes: Vec<Note> = at_hand.map(|(rule, _)| rule.id).collect();
        notes.retain(|note| marked(*note) != Some(Phrase::NotForMe));
        notes.sort_by_key(|note| marked(*note) != Some(Phrase::HelpsMe));
        notes.into_iter()
    }

    /// The calls that this seat can make.
    pub fn calls(&self) -> impl Iterator<Item = &'a CallId> + use<'a> {
        let mask = self.observed.calls;
        let calls = self.flow().calls().iter().zip(0u32..);
        calls.filter(move |(_, i)| mask & 1 << i != 0).map(|(call, _)| &call.id)
    }

    /// Who is asked, as far as this person may know.
    #[must_use]
    pub fn acting(&self) -> SeatSet {
        self.observed.acting
    }

    /// When a moment or break may end.
    #[must_use]
    pub fn until(&self) -> Option<Time> {
        self.observed.until
    }

    /// When an invitation or a break closes by itself, without a word about anyone.
    #[must_use]
    pub fn closes_at(&self) -> Option<Time> {
        self.observed.closes_at
    }

    /// When the open step goes on without those who have not answered by then, where time does that.
    #[must_use]
    pub fn waits_until(&self) -> Option<Time> {
        self.observed.waits_until
    }

    /// Whether this seat has said that it is ready to go on.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.observed.ready
    }

    /// Whether the conversation goes on at a later step after this break, because one person has needed many.
    #[must_use]
    pub fn goes_on_later(&self) -> bool {
        self.observed.goes_on_later
    }

    /// When those who chose a day look at it again, if enough did; for them alone.
    #[must_use]
    pub fn again(&self) -> Option<Again> {
        self.observed.outcome.again
    }

    /// The terms, on a step whose page shows them.
    #[must_use]
    pub fn terms(&self) -> Option<TermsFacts> {
        self.asked_step().filter(|step| step.terms).map(|_| self.conversation.terms())
    }

    /// Who has to be trained for their role, and how they were, in words that the app has said: only where this person is asked to agree
    /// to the terms.
    pub fn trained(&self) -> impl Iterator<Item = (&'a Person, Training)> {
        let asked = self.terms().is_some();
        let people = self.conversation.seats().filter(move |_| asked).filter_map(|seat| self.other(seat));
        people.filter_map(|person| Some((person, person.has_training()?)))
    }

    /// The name of someone else in this conversation, and how languages speak of them. None before this seat is invited.
    #[must_use]
    pub fn other(&self, seat: Seat) -> Option<&'a Person> {
        let person = if seat == self.seat {
            self.conversation.person(seat)
        } else {
            self.conversation.person_shown(seat)
        };
        person.filter(|_| self.status() != Status::Uninvited)
    }

    /// The other person that this screen speaks of: who wrote what is answered, else who is asked, else whose turn it is,
    /// else the first of the others.
    #[must_use]
    pub fn counterpart(&self) -> Option<Seat> {
        let not_me = |seat: &Seat| *seat != self.seat;
        let author = || self.about().map(|line| line.seat()).filter(not_me);
        let acting = || self.acting().iter().find(not_me);
        let lead = || Some(self.observed.lead).filter(not_me);
        let first = if self.observed.asked { author().or_else(acting) } else { acting() };
        first.or_else(lead).or_else(|| self.conversation.seats().find(not_me))
    }
}

/// Which turn it is.
///
/// ```
/// use reweave::view::Turn;
///
/// let turn: Turn = serde_json::from_str(r#"{"number":2,"of":2}"#)?;
/// assert_eq!((turn.number, turn.of), (2, 2));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[non_exhaustive]
pub struct Turn {
    /// Its number, from 1.
    pub number: usize,
    /// How many there are in this round.
    pub of: usize,
}

/// Which of the loops by which an option leads back has room.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Room {
    /// The first, or there is no loop.
    First,
    /// A later one.
    Next,
    /// None: it leads on.
    None,
}

/// How much of the sentence that cares is said: who has read it whole twice has it short.
///
/// ```
/// use reweave::view::Care;
///
/// assert_eq!((Care::Whole.id(), Care::Short.id()), ("care", "care-short"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Care {
    /// All of it.
    Whole,
    /// A few words.
    Short,
}

impl Care {
    /// Both.
    pub(crate) const ALL: [Self; 2] = [Self::Whole, Self::Short];

    /// On how many screens of one person it is said whole.
    const WHOLE: usize = 2;

    /// The message that says it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Whole => "care",
            Self::Short => "care-short",
        }
    }
}

/// A view shows no word that anybody wrote, and no name.
impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("View")
            .field("seat", &self.seat)
            .field("revision", &self.revision)
            .field("status", &self.status())
            .field("step", &self.step().map(|step| &step.id))
            .finish_non_exhaustive()
    }
}

/// What is kept after the end, because enough chose it: of two people both, of more as many as the flow needs to go on.
///
/// ```
/// use reweave::view::KeptLines;
///
/// // More may come: what an app does not know, it does not keep.
/// let keeps = |kept: KeptLines| matches!(kept, KeptLines::Picked | KeptLines::All);
/// assert!(!keeps(KeptLines::Nothing));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeptLines {
    /// Nothing.
    Nothing,
    /// The lines that people picked, each of their own.
    Picked,
    /// All that was shared by those who chose to keep it.
    All,
}

/// Where a stage of the map stands.
///
/// ```
/// use reweave::view::StageState;
///
/// assert_eq!(StageState::Ahead.id(), "ahead");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum StageState {
    /// Behind.
    Done,
    /// Here.
    Now,
    /// Still to come.
    Ahead,
    /// It may come, or not.
    Optional,
}

impl StageState {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Now => "now",
            Self::Ahead => "ahead",
            Self::Optional => "optional",
        }
    }
}
