//! Changes that are no moves: what is known of people, and erasing words; and taking up answers whose words were erased.

use super::Conversation;
use super::accept::Given;
use super::log::Change;
use crate::flow::{Ask, Input};
use crate::id::OptionId;
use crate::item::{ItemAnswer, ItemId, Reply};
use crate::line::LineId;
use crate::machine::{Act, Machine, MoveKind, Scene, Status, observe};
use crate::person::Person;
use crate::refusal::Refusal;
use crate::seat::{Seat, SeatSet};
use crate::time::Time;

/// An answer whose words were erased.
pub(crate) struct Erased<'a> {
    pub(crate) kind: MoveKind,
    pub(crate) option: Option<&'a OptionId>,
    pub(crate) picks: Option<&'a [LineId]>,
    pub(crate) written: bool,
    pub(crate) names: SeatSet,
    pub(crate) replies: Option<&'a [(ItemId, ItemAnswer)]>,
}

impl Conversation {
    /// Sets or changes a person: name, languages, how they are addressed. It is no move, but a change like any other: the
    /// revision rises, and so does that of each view in which the name can stand; where only phrases were marked, that of the
    /// person's own view alone. The role belongs to the seat and stays as it was.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
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
        let person = person.in_the_role_of(known);
        let marks_alone = person != *known && person.is_the_same_to_others(known);
        *known = person;
        if let Some(shown) = self.shown.get_mut(seat.index()) {
            *shown = known.for_others();
        }
        self.note_change(if marks_alone { Change::Marks(seat) } else { Change::Person(seat) });
        Ok(())
    }

    /// Erases the words that a seat wrote. What was done stays, without the words, and the conversation goes on as it was;
    /// lines of others, and which lines were picked to keep, stay. The revision rises, and that of every view, also if there
    /// was nothing to erase.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
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
        self.forget_items(seat);
        self.note_change(Change::Forget(seat));
        Ok(())
    }

    /// Counts a change that is no move, in the log and in every view that shows anything.
    fn note_change(&mut self, change: Change) {
        self.log.change(change);
        let seats = if let Change::Marks(seat) = change { SeatSet::only(seat) } else { self.machine.seats };
        for seat in seats {
            if observe(&self.machine, &self.settled.state, seat).status != Status::Uninvited {
                self.settled.count(seat);
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
            Change::Marks(seat) => {
                self.person(seat).ok_or(Refusal::UnknownSeat)?;
                self.note_change(change);
                Ok(())
            }
            Change::Forget(seat) => self.forget(seat),
        }
    }

    /// Replays an answer whose words were erased.
    pub(crate) fn apply_erased(&mut self, seat: Seat, erased: &Erased<'_>, now: Time) -> Result<(), Refusal> {
        let now = now.max(self.settled.state.clock);
        let advanced = self.advanced(now);
        let before = &advanced.as_ref().unwrap_or(&self.settled).state;
        let scene = Scene::of(&self.machine, before);
        let step = scene.step_of(seat).map(|step| self.machine.step(step));
        let step = step.ok_or(Refusal::NotPossibleNow)?;
        let (act, lines) = match (erased.kind, erased.option) {
            (MoveKind::Choose, None) if erased.replies.is_some() => {
                let replies = erased.replies.unwrap_or_default().iter();
                let bare = replies.map(|(item, answer)| Reply::new(*item, *answer));
                self.answered(step, seat, &bare.collect::<Vec<_>>())?;
                (Act::Pick, 0)
            }
            (MoveKind::Say, None) => (Act::Say, 0),
            (MoveKind::Choose, None) if matches!(step.ask, Ask::Input(Input::Words { .. })) => (Act::Pick, 0),
            (MoveKind::Choose, Some(option)) => {
                let known = (0..=u8::MAX).zip(&step.options).find(|(_, known)| known.id == *option);
                let (index, known) = known.ok_or(Refusal::UnknownOption)?;
                let act = Act::Choose { option: index, written: erased.written, named: SeatSet::NONE };
                (self.naming(&scene, seat, act, erased.names)?, known.most_lines())
            }
            _ => return Err(Refusal::NotPossibleNow),
        };
        self.must_be_offered(&scene, seat, act)?;
        if let Some(picks) = erased.picks {
            let picks: Vec<String> = picks.iter().map(ToString::to_string).collect();
            self.own_lines(seat, lines, &picks)?;
        }
        let picks = erased.picks.map(Into::into);
        let replies = erased.replies.map(Into::into);
        let given = Given { written: erased.written, picks, replies, words: None };
        if !scene.offers(seat).contains(act.kind()) {
            return Err(Machine::refusal(before, seat, act.kind()));
        }
        self.enter(advanced, (seat, act, now), given);
        Ok(())
    }
}
