//! The machine's own state, for whoever runs the app.

use std::fmt;

use super::Conversation;
use crate::flow::Step;
use crate::machine::{Again, Ending, Live, Over, Status};
use crate::seat::SeatSet;
use crate::time::Time;

/// The machine's own state at a time: for an operator, a log or a test, never for a person's screen.
///
/// It knows what no seat may know: who has been asked and has not answered, who left, and who does not want to be asked
/// again. What a person may see is their [`View`](crate::View).
///
/// ```
/// use reweave::{Conversation, Flow, Kept, KeptFor, Move, Person, Seat, Setup, Status, TermsFacts, Time};
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
/// assert_eq!((operator.ending(), operator.again()), (None, None));
/// assert_eq!(operator.deadline(), conversation.deadline(now));
/// assert!(operator.do_not_ask().is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy)]
pub struct Operator<'a> {
    conversation: &'a Conversation,
    live: Live,
}

impl Conversation {
    /// The machine's own state at this time, never for a person's screen.
    #[must_use]
    pub fn operator(&self, now: Time) -> Operator<'_> {
        Operator { conversation: self, live: self.live(now) }
    }
}

impl<'a> Operator<'a> {
    /// The machine's own status. Views can lag behind it, on purpose.
    #[must_use]
    pub fn status(&self) -> Status {
        match self.live.over {
            Over::Active => Status::Active,
            Over::Moment { .. } => Status::Moment,
            Over::Break { .. } => Status::Break,
            Over::Ended(_) => Status::Ended,
        }
    }

    /// The machine's own open step.
    #[must_use]
    pub fn step(&self) -> &'a Step {
        self.conversation.machine.step(self.live.cursor.step)
    }

    /// Who is asked and has not answered.
    #[must_use]
    pub fn acting(&self) -> SeatSet {
        let asked = |seat: &_| self.conversation.machine.asked(&self.live, *seat).is_some();
        match self.live.over {
            Over::Active => self.conversation.seats().filter(asked).collect(),
            _ => SeatSet::default(),
        }
    }

    /// When something will happen by itself, if anything will: the same as [`Conversation::deadline`].
    #[must_use]
    pub fn deadline(&self) -> Option<Time> {
        self.conversation.machine.due(&self.live)
    }

    /// The ending, once the conversation is over. People learn of it later, in their views.
    #[must_use]
    pub fn ending(&self) -> Option<Ending> {
        match self.live.over {
            Over::Ended(ending) => Some(ending),
            _ => None,
        }
    }

    /// Who said that they do not want to be asked again. The app keeps to it: it sends that person no invitation from the
    /// same people until they lift it. To the one who invited it looks like any other no.
    #[must_use]
    pub fn do_not_ask(&self) -> SeatSet {
        self.live.cursor.do_not_ask
    }

    /// When all chose at the end to look at it again, if they did.
    #[must_use]
    pub fn again(&self) -> Option<Again> {
        self.live.kept.again
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
