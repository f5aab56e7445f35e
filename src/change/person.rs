//! What the app says of people.

use crate::conversation::{Applied, Change, Conversation};
use crate::machine::Status;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::seat::{Seat, SeatSet};
use crate::time::Time;

impl Conversation {
    /// Sets or changes a person: name, languages, how they are addressed. It is no move, but a change like any other: the
    /// revision rises, and so does that of each view in which the name can stand; where nothing is other that others see, such as
    /// where phrases were marked, that of the person's own view alone. The role belongs to the seat and stays as it was.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let now = Time::from_millis(0);
    /// # let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
    /// let applied = conversation.set_person(Seat::SECOND, Person::new("Robin"), now).unwrap();
    /// assert_eq!(conversation.person(Seat::SECOND).unwrap().name(), "Robin");
    /// assert_eq!(applied.revision, 1);
    /// ```
    ///
    /// # Errors
    ///
    /// If there is no such seat.
    pub fn set_person(&mut self, seat: Seat, person: Person, now: Time) -> Result<Applied, Refusal> {
        let known = self.person(seat).ok_or(Refusal::UnknownSeat)?;
        let person = person.in_the_role_of(known);
        let unseen = person.is_the_same_to_others(known);
        self.put_person(seat, person);
        Ok(self.note_person(seat, now, unseen))
    }

    pub(super) fn replay_person(&mut self, seat: Seat, at: Time, unseen: bool) -> Result<(), Refusal> {
        self.person(seat).ok_or(Refusal::UnknownSeat)?;
        self.note_person(seat, at, unseen);
        Ok(())
    }

    fn note_person(&mut self, seat: Seat, now: Time, unseen: bool) -> Applied {
        let begun = self.begin(now);
        let seen = self.views().filter(|view| view.status() != Status::Uninvited).map(|view| view.seat());
        let seen: SeatSet = seen.filter(|other| !unseen || *other == seat).collect();
        let change = if unseen { Change::Marks(seat, begun.at) } else { Change::Person(seat, begun.at) };
        self.end(begun, change, seen)
    }
}
