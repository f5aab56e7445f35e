//! The machine's own state, for whoever runs the app.

use std::fmt;

use super::Conversation;
use crate::flow::{Step, Told};
use crate::machine::{Again, Ending, Pause, State, Status};
use crate::seat::{Seat, SeatSet};
use crate::time::Time;

/// The machine's own state at a time: for an operator, a log or a test, never for a person's screen.
///
/// It knows what no seat may know: who has been asked and has not answered, who left, and who does not want to be asked
/// again. What a person may see is their [`View`](crate::View).
///
/// ```
/// use reweave::terms::{Kept, KeptFor, TermsFacts};
/// use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Status, Time};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let now = Time::from_millis(0);
/// let mut conversation = Conversation::start(&Flow::brief(), setup, now)?;
/// conversation.apply(Seat::FIRST, Move::choose("go-on"), now)?;
///
/// let operator = conversation.operator(now);
/// assert_eq!(operator.status(), Status::Active);
/// assert_eq!(operator.step().id, "ask-to-meet");
/// assert!(operator.acting().contains(Seat::FIRST));
/// assert_eq!((operator.ending(), operator.ended_at(), operator.again()), (None, None, None));
/// assert_eq!(operator.deadline(), conversation.deadline(now));
/// assert!(operator.do_not_ask().is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Operator<'a> {
    conversation: &'a Conversation,
    state: State,
}

impl Conversation {
    /// The machine's own state at this time, never for a person's screen.
    #[must_use]
    pub fn operator(&self, now: Time) -> Operator<'_> {
        Operator { conversation: self, state: self.at(now).into_owned().state }
    }
}

impl<'a> Operator<'a> {
    /// The machine's own status. Views can lag behind it, on purpose.
    #[must_use]
    pub fn status(&self) -> Status {
        match self.state.pause {
            _ if self.state.place.ending.is_some() => Status::Ended,
            None => Status::Active,
            Some(Pause::Moment { .. }) => Status::Moment,
            Some(Pause::Break { .. }) => Status::Break,
        }
    }

    /// The machine's own open step.
    #[must_use]
    pub fn step(&self) -> &'a Step {
        self.conversation.machine.step(self.state.place.cursor.step)
    }

    /// Who is asked and has not answered.
    #[must_use]
    pub fn acting(&self) -> SeatSet {
        if !self.state.is_active() {
            return SeatSet::default();
        }
        let cursor = &self.state.place.cursor;
        let asked = |seat: &_| self.conversation.machine.step_of(cursor, *seat).is_some();
        self.conversation.seats().filter(asked).collect()
    }

    /// When something will happen by itself, if anything will: the same as [`Conversation::deadline`].
    #[must_use]
    pub fn deadline(&self) -> Option<Time> {
        self.conversation.machine.due(&self.state)
    }

    /// The ending, once the conversation is over. People learn of it later, in their views.
    #[must_use]
    pub fn ending(&self) -> Option<Ending> {
        self.state.place.ending
    }

    /// When it ended, once it is over: for what the app has promised to delete so many days after that. A conversation that
    /// time alone has ended ended when that time was over, not when somebody looked.
    #[must_use]
    pub fn ended_at(&self) -> Option<Time> {
        self.state.place.book.ended_at
    }

    /// Who said that they do not want to be asked again. The app keeps to it: it sends that person no invitation from the
    /// same people until they lift it. To the one who invited it looks like any other no.
    #[must_use]
    pub fn do_not_ask(&self) -> SeatSet {
        self.state.place.book.do_not_ask
    }

    /// How this seat wants to hear what becomes of it, if it has said so: whom the app asks to look again, and who tells whom. The
    /// last word counts. Where nobody was asked, nobody has said that they want to hear of it.
    ///
    /// ```
    /// use reweave::Flow;
    /// use reweave::flow::{Effect, Told};
    ///
    /// let flow = Flow::accountability();
    /// let options = &flow.step("told").unwrap().options;
    /// assert_eq!(options[0].effect, Some(Effect::Told(Told::Here)));
    /// ```
    #[must_use]
    pub fn told(&self, seat: Seat) -> Option<Told> {
        self.state.place.book.told.get(seat)
    }

    /// When those who chose a day at the end look at it again, if enough did.
    #[must_use]
    pub fn again(&self) -> Option<Again> {
        self.state.place.book.kept.again
    }
}

impl fmt::Debug for Operator<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Operator")
            .field("status", &self.status())
            .field("step", &self.step().id)
            .field("ending", &self.ending())
            .finish_non_exhaustive()
    }
}
