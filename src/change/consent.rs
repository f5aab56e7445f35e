//! What someone no longer agrees to, and agrees to again.

use crate::conversation::{Applied, Change, Conversation};
use crate::refusal::Refusal;
use crate::seat::{Seat, SeatSet};
use crate::time::Time;
use crate::view::View;

impl Conversation {
    /// Withdraws what a seat agreed to ([`View::consents`](crate::View::consents)). From now on others read none of its lines, also in
    /// what stays after the end, until it is [renewed](Self::renew). Nothing is erased, and the conversation goes on as it was: whoever
    /// wants to stop as well leaves.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let now = Time::from_millis(0);
    /// # let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
    /// # conversation.apply(Seat::FIRST, Move::choose("go-on"), now).unwrap();
    /// conversation.apply(Seat::FIRST, Move::say("last Tuesday"), now).unwrap();
    /// # conversation.apply(Seat::SECOND, Move::choose("go-on"), now).unwrap();
    /// let read = |conversation: &Conversation| {
    ///     conversation.view(Seat::SECOND, now).unwrap().said().next().unwrap().words().is_some()
    /// };
    /// assert!(read(&conversation));
    /// conversation.withdraw(Seat::FIRST, now).unwrap();
    /// assert!(!read(&conversation), "the line stands there without its words");
    /// conversation.renew(Seat::FIRST, now).unwrap();
    /// assert!(read(&conversation));
    /// ```
    ///
    /// # Errors
    ///
    /// If there is no such seat, or it has agreed to nothing that is not withdrawn already.
    pub fn withdraw(&mut self, seat: Seat, now: Time) -> Result<Applied, Refusal> {
        self.agree(seat, now, false)
    }

    /// Agrees again to what was [withdrawn](Self::withdraw): others can read the lines again.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let now = Time::from_millis(0);
    /// # let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
    /// assert!(conversation.renew(Seat::FIRST, now).is_err(), "nothing was withdrawn");
    /// ```
    ///
    /// # Errors
    ///
    /// If there is no such seat, or nothing of its is withdrawn.
    pub fn renew(&mut self, seat: Seat, now: Time) -> Result<Applied, Refusal> {
        self.agree(seat, now, true)
    }

    fn agree(&mut self, seat: Seat, now: Time, again: bool) -> Result<Applied, Refusal> {
        let view = self.view(seat, now).ok_or(Refusal::UnknownSeat)?;
        if view.has_withdrawn() != again || view.consents().next().is_none() {
            return Err(Refusal::NotPossibleNow);
        }
        let begun = self.begin(now);
        let shows = |view: &View<'_>| view.seat() == seat || view.shows_lines_of(seat);
        let seen: SeatSet = self.views().filter(shows).map(|view| view.seat()).collect();
        let change = if again { Change::Renew(seat, begun.at) } else { Change::Withdraw(seat, begun.at) };
        Ok(self.end(begun, change, seen))
    }
}
