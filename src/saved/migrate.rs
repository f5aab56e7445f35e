//! Taking a conversation over into a flow that has changed.

use std::collections::{BTreeMap, BTreeSet};

use super::replay::add;
use super::shape::{Kind, Shape};
use super::{NeedsMigration, Row, Saved, SavedError};
use crate::conversation::Conversation;
use crate::flow::{Audience, Flow};
use crate::id::{OptionId, StepId};
use crate::item::ItemId;
use crate::line::LineId;
use crate::machine::{MoveKind, Plain, Status};
use crate::refusal::Refusal;
use crate::seat::{Seat, SeatSet};
use crate::words::Words;

/// How a conversation goes over from a flow as it was to the flow as it is.
///
/// Everything that was done is done once more in the new flow, by its rules and at its own time, under the new names. So it comes
/// out where people could have come by themselves, and never anywhere else. What has no place any more is left out, and given back
/// for its writers, to whom an app can offer it to be sent again. Who had left stays away, and what was erased stays erased. Nobody
/// reads more than before: a migration by which somebody would is refused.
///
/// ```
/// use reweave::saved::Migration;
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// # use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let now = Time::from_millis(0);
/// let old = Flow::brief();
/// // The new version of an app's flow calls the first page by another name.
/// let json = serde_json::to_string(old.draft()).unwrap().replace("\"gate\"", "\"first-page\"");
/// let new = serde_json::from_str::<reweave::flow::FlowDraft>(&json).unwrap().check().unwrap();
/// # let mut conversation = Conversation::start(&old, setup, now).unwrap();
/// # conversation.apply(Seat::FIRST, Move::choose("go-on"), now).unwrap();
/// let saved = conversation.saved();
/// assert!(Conversation::resume(&new, &saved).is_err());
///
/// let migrated = Migration::new(&old, &new).step("gate", "first-page").take_up(&saved).unwrap();
/// assert!(migrated.left_out.is_empty());
/// assert_eq!(migrated.conversation.operator(now).step().id, "ask-to-meet");
/// // From here on it is stored as one of the new flow.
/// assert!(Conversation::resume(&new, &migrated.conversation.saved()).is_ok());
/// ```
#[derive(Clone, Debug)]
pub struct Migration {
    old: Flow,
    new: Flow,
    steps: BTreeMap<StepId, StepId>,
    options: BTreeMap<(StepId, OptionId), OptionId>,
    dropped: BTreeSet<StepId>,
    landing: Option<StepId>,
}

/// A conversation in the new flow.
///
/// [`Migration`] has an example.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Migrated {
    /// The conversation as it goes on.
    pub conversation: Conversation,
    /// What has no place in it any more, in order: each is its writer's ([`Row::seat`]), and goes to nobody else.
    pub left_out: Vec<Row>,
}

/// Why a conversation cannot go over.
///
/// ```
/// use reweave::saved::MigrateError;
///
/// let error = MigrateError::NoStep("hello".into());
/// assert_eq!(error.code(), "no-step");
/// assert_eq!(error.to_string(), "the migration names the step `hello`, which its flow does not have");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MigrateError {
    /// It does not resume with the old flow, or its people do not fit the new one.
    #[error("it cannot be taken up")]
    Saved(#[from] SavedError),
    /// It is over: there is nothing to take over but its records.
    #[error("the conversation is over; keep its records, and migrate nothing")]
    Ended,
    /// It would be over in the new flow.
    #[error("the conversation would be over in the new flow; resume it with the old one")]
    WouldEnd,
    /// A step is named that the flow does not have.
    #[error("the migration names the step `{0}`, which its flow does not have")]
    NoStep(StepId),
    /// An answer does not fit, and nothing says what becomes of it.
    #[error("{0}")]
    DoesNotFit(NeedsMigration),
    /// The step at which it should go on is not reached.
    #[error("it does not come to the step `{0}`; choose one on its way, or none")]
    NotReached(StepId),
    /// Someone would read what they could not read before.
    #[error(
        "what was written at the step `{0}` would be read by more people than before; leave the step out"
    )]
    ReadByMore(StepId),
    /// Someone has said that they do not want to be asked again, and that would be lost.
    #[error("{0:?} does not want to be asked again, and that would be lost; resume it with the old flow")]
    AsksAgain(Seat),
}

impl MigrateError {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Saved(error) => error.code(),
            Self::Ended => "ended",
            Self::WouldEnd => "would-end",
            Self::NoStep(_) => "no-step",
            Self::DoesNotFit(_) => "does-not-fit",
            Self::NotReached(_) => "not-reached",
            Self::ReadByMore(_) => "read-by-more",
            Self::AsksAgain(_) => "asks-again",
        }
    }
}

impl Migration {
    /// From a flow as it was to the flow as it is. Steps and options that keep their names need nothing said.
    #[must_use]
    pub fn new(old: &Flow, new: &Flow) -> Self {
        Self {
            old: old.clone(),
            new: new.clone(),
            steps: BTreeMap::new(),
            options: BTreeMap::new(),
            dropped: BTreeSet::new(),
            landing: None,
        }
    }

    /// Says that a step has another name now.
    #[must_use]
    pub fn step(mut self, old: &str, new: &str) -> Self {
        self.steps.insert(old.into(), new.into());
        self
    }

    /// Says that an option of a step (by the step's old name) has another name now.
    #[must_use]
    pub fn option(mut self, step: &str, old: &str, new: &str) -> Self {
        self.options.insert((step.into(), old.into()), new.into());
        self
    }

    /// Says that a step of the old flow is no more: what was answered there is left out.
    #[must_use]
    pub fn drop_step(mut self, old: &str) -> Self {
        self.dropped.insert(old.into());
        self
    }

    /// Says at which step of the new flow it goes on, once it has come there: what was answered later is left out. So a step that was
    /// put in is asked of those who had gone past its place.
    #[must_use]
    pub fn land_at(mut self, new: &str) -> Self {
        self.landing = Some(new.into());
        self
    }

    /// Takes a stored conversation over.
    ///
    /// # Errors
    ///
    /// If it does not resume with the old flow, is over, does not fit the new flow in spite of what the migration says, or if somebody
    /// would read more than before.
    pub fn take_up(&self, saved: &Saved) -> Result<Migrated, MigrateError> {
        self.has_its_steps()?;
        let old = Conversation::resume(&self.old, saved)?;
        if old.at(old.last()).state.place.ending.is_some() {
            return Err(MigrateError::Ended);
        }
        let begin = |flow| {
            let setup = saved.people.setup(&saved.header);
            Conversation::start(flow, setup, saved.header.started)
                .map_err(|error| MigrateError::Saved(SavedError::BadPeople(error)))
        };
        let mut over = Over {
            by: self,
            old: begin(&self.old)?,
            new: begin(&self.new)?,
            places: Vec::new(),
            landed: false,
            left_out: Vec::new(),
        };
        for row in saved.rows() {
            over.take(row)?;
        }
        over.end()
    }

    fn has_its_steps(&self) -> Result<(), MigrateError> {
        let of_old = self.steps.keys().chain(self.options.keys().map(|(step, _)| step)).chain(&self.dropped);
        let of_new = self.steps.values().chain(&self.landing);
        let missing = |flow: &Flow, step: &&StepId| flow.step(step.as_str()).is_none();
        let mut of_old = of_old.filter(|step| missing(&self.old, step));
        let mut of_new = of_new.filter(|step| missing(&self.new, step));
        match of_old.next().or_else(|| of_new.next()) {
            Some(step) => Err(MigrateError::NoStep(step.clone())),
            None => Ok(()),
        }
    }

    fn step_now(&self, step: &StepId) -> StepId {
        self.steps.get(step).unwrap_or(step).clone()
    }

    fn option_now(&self, step: Option<&StepId>, option: OptionId) -> OptionId {
        let known = step.and_then(|step| self.options.get(&(step.clone(), option.clone())));
        known.cloned().unwrap_or(option)
    }
}

/// The same conversation in both flows, as far as it has been taken over.
struct Over<'a> {
    by: &'a Migration,
    old: Conversation,
    new: Conversation,
    /// Where each entry of the old one stands in the new one.
    places: Vec<Option<u32>>,
    landed: bool,
    left_out: Vec<Row>,
}

impl Over<'_> {
    fn take(&mut self, row: Row) -> Result<(), MigrateError> {
        let before = self.old.at(row.at()).state.out();
        let again = add(&mut self.old, &row.shape, row.words.clone());
        again.map_err(|refusal| SavedError::BadRow { row: row.revision, refusal })?;
        let Kind::Move(kind) = row.shape.kind else {
            self.change(&row.shape);
            return Ok(());
        };
        self.landed |= self.by.landing.as_ref() == Some(&self.new.operator(row.at()).step().id);
        let at = row.at();
        let taken = if self.landed || self.is_dropped(&row) { None } else { self.answer(kind, &row)? };
        self.places.push(taken);
        // A step of which nobody reads the answers keeps no words.
        let keeps_words = taken.is_some_and(|place| self.has_words(place)) || row.words.is_none();
        if (taken.is_none() && kind != MoveKind::Leave) || !keeps_words {
            self.left_out.push(row);
        }
        // Whoever has gone stays away, also where the answer by which they went has no place any more.
        for seat in self.old.at(at).state.out().without(before) {
            if !self.new.at(at).state.out().contains(seat) {
                // Whom nothing has reached in the new flow has nothing to leave.
                let _ = self.new.apply(seat, Plain::Leave.into(), at);
            }
        }
        Ok(())
    }

    fn has_words(&self, place: u32) -> bool {
        self.new.log().entries().get(place as usize).is_some_and(|entry| entry.words().is_some())
    }

    fn is_dropped(&self, row: &Row) -> bool {
        row.step().is_some_and(|step| self.by.dropped.contains(step))
    }

    /// Does in the new flow what was done in the old one, and says where it stands; none where it was no answer and has no place.
    fn answer(&mut self, kind: MoveKind, row: &Row) -> Result<Option<u32>, MigrateError> {
        let is_answer = matches!(kind, MoveKind::Say | MoveKind::Choose | MoveKind::Pass);
        let mut shape = self.named_anew(&row.shape);
        if !is_answer {
            shape.step = self.new.standing(shape.seat, shape.at).cloned();
        }
        match add(&mut self.new, &shape, row.words.clone()) {
            Ok(()) => Ok(u32::try_from(self.new.log().entries().len()).ok().map(|count| count - 1)),
            Err(_) if !is_answer => Ok(None),
            Err(refusal) => Err(MigrateError::DoesNotFit(self.misfit(row, refusal))),
        }
    }

    fn misfit(&self, row: &Row, refusal: Option<Refusal>) -> NeedsMigration {
        let (found, given) = (self.by.old.version(), self.by.new.version());
        NeedsMigration { found, given, row: Some(row.revision), step: row.step().cloned(), refusal }
    }

    fn change(&mut self, shape: &Shape) {
        let shape = self.named_anew(shape);
        // What cannot be done there any more has no place: nothing was agreed to, or the line is none.
        let _ = add(&mut self.new, &shape, None::<Words>);
    }

    fn named_anew(&self, shape: &Shape) -> Shape {
        let by = self.by;
        let step = shape.step.as_ref();
        let options =
            |options: &[OptionId]| options.iter().map(|option| by.option_now(step, option.clone())).collect();
        let item = |id| match id {
            ItemId::Line(line) => self.line(line).map_or(id, ItemId::Line),
            ItemId::Given(_) => id,
        };
        let mut anew = shape.clone();
        anew.step = step.map(|step| by.step_now(step));
        anew.option = shape.option.clone().map(|option| by.option_now(step, option));
        anew.options = shape.options.as_deref().map(options);
        anew.lines =
            shape.lines.as_ref().map(|lines| lines.iter().filter_map(|line| self.line(*line)).collect());
        anew.items.iter_mut().flatten().for_each(|reply| reply.item = item(reply.item));
        anew
    }

    /// What a line is called in the new flow, if it is one there.
    fn line(&self, id: LineId) -> Option<LineId> {
        let place = *self.old.log().places_of(&[id]).first()?;
        let place = (*self.places.get(place as usize)?)?;
        self.new.log().line_of(place).map(|line| line.id)
    }

    fn end(self) -> Result<Migrated, MigrateError> {
        let now = self.old.last();
        if let Some(landing) = self.by.landing.clone()
            && !self.landed
            && self.new.operator(now).step().id != landing
        {
            return Err(MigrateError::NotReached(landing));
        }
        if self.new.at(now).state.place.ending.is_some() {
            return Err(MigrateError::WouldEnd);
        }
        if let Some(step) = self.read_by_more() {
            return Err(MigrateError::ReadByMore(step));
        }
        let kept = self.new.operator(now).do_not_ask();
        if let Some(seat) = self.old.operator(now).do_not_ask().without(kept).first() {
            return Err(MigrateError::AsksAgain(seat));
        }
        Ok(Migrated { conversation: self.new, left_out: self.left_out })
    }

    /// The step of something that more people read or will read than in the old flow.
    fn read_by_more(&self) -> Option<StepId> {
        let readers = |of: &Conversation, place: u32| -> SeatSet {
            let views = of.seats().filter_map(|seat| of.view(seat, of.last()));
            let views = views.filter(|view| view.status() != Status::Uninvited);
            let reads = |view: &crate::view::View<'_>| view.reads_entry(place);
            views.filter(reads).map(|view| view.seat()).collect()
        };
        let widest = |of: &Conversation, place| {
            of.log().line_of(place).map_or(0, |line| match line.sees {
                Audience::Nobody => 0,
                Audience::Own => 1,
                Audience::Together => 2,
                Audience::All => 3,
            })
        };
        let kept = (0u32..).zip(&self.places).filter_map(|(place, now)| Some((place, (*now)?)));
        let mut wider = kept.filter(|(then, now)| {
            widest(&self.new, *now) > widest(&self.old, *then)
                || !readers(&self.new, *now).without(readers(&self.old, *then)).is_empty()
        });
        let (then, _) = wider.next()?;
        let entry = self.old.log().entries().get(then as usize)?;
        Some(self.old.machine().step(entry.step).id.clone())
    }
}
