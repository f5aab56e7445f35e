//! What has changed since a revision.

use super::replay::replayed;
use crate::conversation::Conversation;
use crate::seat::SeatSet;
use crate::time::Time;

impl Conversation {
    /// The seats whose views are other now than at an earlier revision and time, without anything to remember: for a server that has
    /// taken up a conversation and has to tell whoever has not been told. It costs about as much as to take it up.
    ///
    /// An app that keeps with each seat the view revision of which it told can compare that with
    /// [`View::revision`](crate::View::revision) in its place: it needs no more either.
    ///
    /// ```
    /// # use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let now = Time::from_millis(0);
    /// let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
    /// conversation.apply(Seat::FIRST, Move::choose("go-on"), now).unwrap();
    /// conversation.apply(Seat::FIRST, Move::say("last Tuesday"), now).unwrap();
    /// conversation.apply(Seat::SECOND, Move::choose("go-on"), now).unwrap();
    /// assert_eq!(conversation.changed_since(1, now, now).len(), 2);
    /// // That the page before the invitation was read shows on no other screen.
    /// assert!(conversation.changed_since(2, now, now).iter().eq([Seat::SECOND]));
    /// assert!(conversation.changed_since(3, now, now).is_empty());
    /// ```
    #[must_use]
    pub fn changed_since(&self, revision: u64, then: Time, now: Time) -> SeatSet {
        let revision = revision.min(self.revision());
        let mut saved = self.saved();
        saved.rows.truncate(usize::try_from(revision).unwrap_or(usize::MAX));
        saved.words.clear();
        // It has gone that way before, so it goes it again.
        let Ok(before) = replayed(self.flow(), &saved) else { return self.seats().collect() };
        let of = |of: &Self, seat, at| of.view(seat, at).map(|view| view.revision());
        self.seats().filter(|seat| of(&before, *seat, then) != of(self, *seat, now)).collect()
    }
}
