//! The server's loop on top of a store.

mod outcome;
mod standing;

use std::time::Duration;

use reweave::conversation::Applied;
use reweave::error::Refusal;
use reweave::saved::{Records, Saved};
use reweave::seat::SeatSet;
use reweave::{Conversation, Flow, Move, Seat, Time};

use crate::error::StoreError;
use crate::id::ConversationId;
use crate::store::Store;
use standing::Standing;

pub use outcome::{Outcome, Taken, Woken};

/// How often a change is made again where other writers were first. Each time one of them has come further, so it is seldom twice.
const TRIES: u32 = 20;

/// The flow of a stored conversation among those that come with the library, as it was made then: what [`Conversations::new`] finds flows
/// with.
///
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// # use reweave::{Conversation, Flow, Person, Setup, Time};
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// let conversation = Conversation::start(&Flow::brief(), setup, Time::from_millis(0)).unwrap();
/// assert_eq!(reweave_store::builtin(&conversation.saved()).unwrap().id(), Flow::brief().id());
/// ```
#[must_use]
pub fn builtin(saved: &Saved) -> Option<Flow> {
    saved.built_in().ok()
}

/// Stored conversations as a server serves them: each call takes one up, does what it was asked for, stores it, and says whom to tell.
///
/// It holds no conversation. Where another writer was first, it loads anew and makes the change again, if the person can still mean it.
///
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
/// use reweave_store::{ConversationId, Conversations, Outcome, Sqlite};
///
/// # let terms = TermsFacts { kept: Kept::WithTheService, kept_for: KeptFor::Days(30), other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let now = Time::from_millis(0);
/// let mut conversations = Conversations::new(Sqlite::in_memory()?);
/// let id = ConversationId::random()?;
/// conversations.begin(&id, &Conversation::start(&Flow::brief(), setup, now).unwrap(), now)?;
///
/// // A device sends a move, and the revision of the view that it shows.
/// let seen = conversations.look(&id, now)?.unwrap().view(Seat::FIRST, now).unwrap().revision();
/// match conversations.make(&id, Seat::FIRST, seen, &Move::choose("go-on"), now)? {
///     Outcome::Taken(taken) => assert!(taken.what.changed.contains(Seat::FIRST)),
///     Outcome::StaleScreen | Outcome::Refused(_) | Outcome::Ended => unreachable!("nobody else is there"),
/// }
/// // The same page once more, from another tab.
/// let twice = conversations.make(&id, Seat::FIRST, seen, &Move::choose("go-on"), now)?;
/// assert_eq!(twice, Outcome::StaleScreen);
/// # Ok::<(), reweave_store::StoreError>(())
/// ```
#[derive(Debug)]
pub struct Conversations<S, F = fn(&Saved) -> Option<Flow>> {
    store: S,
    flows: F,
}

impl<S: Store> Conversations<S> {
    /// For the flows that come with the library.
    pub fn new(store: S) -> Self {
        Self { store, flows: builtin }
    }
}

impl<S: Store, F: Fn(&Saved) -> Option<Flow>> Conversations<S, F> {
    /// For flows of the app's own too: how the flow of a stored conversation is found.
    ///
    /// ```
    /// use reweave::saved::Saved;
    /// use reweave_store::{Conversations, Sqlite, builtin};
    ///
    /// # fn old_flows(_: &str, _: u32) -> Option<reweave::Flow> { None }
    /// let flows = |saved: &Saved| old_flows(saved.flow_id().as_str(), saved.flow_version()).or_else(|| builtin(saved));
    /// let conversations = Conversations::with_flows(Sqlite::in_memory()?, flows);
    /// # Ok::<(), reweave_store::StoreError>(())
    /// ```
    pub fn with_flows(store: S, flows: F) -> Self {
        Self { store, flows }
    }

    /// The store, for what is not of one conversation: what is [due](Store::due), records, deletion.
    pub fn store(&mut self) -> &mut S {
        &mut self.store
    }

    /// Stores a conversation that has begun.
    ///
    /// # Errors
    ///
    /// If there is one of this id, or storage fails.
    pub fn begin(
        &mut self,
        id: &ConversationId,
        conversation: &Conversation,
        now: Time,
    ) -> Result<(), StoreError> {
        self.store.begin(id, &conversation.saved(), next(conversation, now))
    }

    /// Takes up a conversation to look at it; none where there is none of this id, or it is over and only its records are kept.
    ///
    /// # Errors
    ///
    /// If it cannot be taken up, or storage fails.
    pub fn look(&mut self, id: &ConversationId, now: Time) -> Result<Option<Conversation>, StoreError> {
        Ok(self.take_up(id, now)?.map(|(conversation, _)| conversation))
    }

    /// Makes a move for a seat, from a screen of the view revision that was `seen`. Leaving is taken from every screen.
    ///
    /// Where another writer was first, the move is made again if the person's view still stands at the same place and offers a move of
    /// that kind: what others do meanwhile, such as a change of name, does not send anybody back. Else the screen is stale.
    ///
    /// # Errors
    ///
    /// If there is none of this id, it cannot be taken up, or storage fails. Then the move was not made, unless the connection was lost
    /// while storage answered: look at the new view before you offer it again.
    pub fn make(
        &mut self,
        id: &ConversationId,
        seat: Seat,
        seen: u32,
        made: &Move,
        now: Time,
    ) -> Result<Outcome<Applied>, StoreError> {
        let mut at_first: Option<Standing> = None;
        self.stored_again(id, now, |conversation| {
            let Some(view) = conversation.view(seat, now) else {
                return Err(Outcome::Refused(Refusal::UnknownSeat));
            };
            let current = match &at_first {
                None => view.revision() == seen,
                Some(first) => *first == Standing::of(&view) && view.offers(made.kind()),
            };
            if !current && *made != Move::Leave {
                return Err(Outcome::StaleScreen);
            }
            at_first = Some(Standing::of(&view));
            conversation.apply(seat, made.clone(), now).map_err(Outcome::of)
        })
    }

    /// Makes a change that is no move: [`forget`](Conversation::forget), [`set_person`](Conversation::set_person),
    /// [`withdraw`](Conversation::withdraw), [`renew`](Conversation::renew). It needs no screen, and is made again where another writer was
    /// first, so it can be called more than once.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
    /// # use reweave_store::{ConversationId, Conversations, Outcome, Sqlite};
    /// # let terms = TermsFacts { kept: Kept::WithTheService, kept_for: KeptFor::Days(30), other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let now = Time::from_millis(0);
    /// # let mut conversations = Conversations::new(Sqlite::in_memory()?);
    /// # let id = ConversationId::random()?;
    /// # conversations.begin(&id, &Conversation::start(&Flow::brief(), setup, now).unwrap(), now)?;
    /// let erased = conversations.change(&id, now, |conversation| conversation.forget(Seat::FIRST, now))?;
    /// let Outcome::Taken(taken) = erased else { unreachable!("it is a seat of this conversation") };
    /// assert_eq!(taken.what.applied.revision, 1);
    /// # Ok::<(), reweave_store::StoreError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As with [`make`](Self::make).
    pub fn change<T>(
        &mut self,
        id: &ConversationId,
        now: Time,
        mut change: impl FnMut(&mut Conversation) -> Result<T, Refusal>,
    ) -> Result<Outcome<T>, StoreError> {
        self.stored_again(id, now, |conversation| change(conversation).map_err(Outcome::of))
    }

    /// Serves a conversation whose deadline has come: `tell` is given whose views time alone has changed, and then the next deadline is
    /// written. If the program ends between the two, they are told once more. One that is over for everybody is due at once, until it is
    /// [finished](Self::finish).
    ///
    /// ```
    /// # use reweave::Time;
    /// # use reweave_store::{Conversations, Sqlite, Store, Woken};
    /// # let mut conversations = Conversations::new(Sqlite::in_memory()?);
    /// # let now = Time::from_millis(0);
    /// for due in conversations.store().due(now, 100)? {
    ///     match conversations.wake(&due.id, now, |_, changed| for seat in changed { /* show or notify */ })? {
    ///         Woken::GoesOn | Woken::Gone => {}
    ///         Woken::Over => drop(conversations.finish(&due.id, now, None, |_| {})?),
    ///         Woken::ToDelete => drop(conversations.store().delete(&due.id)?),
    ///     }
    /// }
    /// # Ok::<(), reweave_store::StoreError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If it cannot be taken up, or storage fails. Put its deadline off then ([`Store::set_deadline`]), so that it does not stand before
    /// others.
    pub fn wake(
        &mut self,
        id: &ConversationId,
        now: Time,
        tell: impl FnOnce(&Conversation, SeatSet),
    ) -> Result<Woken, StoreError> {
        let Some((mut conversation, _)) = self.take_up(id, now)? else {
            return Ok(match self.store.records(id)? {
                None => Woken::Gone,
                Some(kept) if kept.deadline.is_some_and(|at| at <= now) => Woken::ToDelete,
                Some(_) => Woken::GoesOn,
            });
        };
        let changed = conversation.tick(now);
        tell(&conversation, changed);
        match self.store.set_deadline(id, conversation.revision(), next(&conversation, now)) {
            // Who was first has written a deadline too.
            Err(StoreError::Stale(_) | StoreError::Unknown) | Ok(()) => {}
            Err(other) => return Err(other),
        }
        Ok(if conversation.records(now).is_some() { Woken::Over } else { Woken::GoesOn })
    }

    /// Keeps the records of a conversation that is over for everybody, and deletes all else. Says what is kept: also where it was done
    /// before.
    ///
    /// `read` is given the conversation before it is deleted, for what the app keeps beside the records:
    /// [`Operator::do_not_ask`](reweave::conversation::Operator::do_not_ask), `again` and `told`. It can be called more than once.
    ///
    /// `keep_for` is how long after the end the records are kept, where the terms promise a time: [`wake`](Self::wake) says when it is over.
    ///
    /// # Errors
    ///
    /// [`StoreError::GoesOn`] if it is not over. If there is none of this id, it cannot be taken up, or storage fails.
    pub fn finish(
        &mut self,
        id: &ConversationId,
        now: Time,
        keep_for: Option<Duration>,
        mut read: impl FnMut(&Conversation),
    ) -> Result<Records, StoreError> {
        for _ in 0..TRIES {
            let Some((conversation, _)) = self.take_up(id, now)? else {
                return self.store.records(id)?.map(|kept| kept.records).ok_or(StoreError::Unknown);
            };
            let records = conversation.records(now).ok_or(StoreError::GoesOn)?;
            read(&conversation);
            let deadline = keep_for.map(|duration| records.ended_at.plus(duration));
            match self.store.finish(id, conversation.revision(), &records, deadline) {
                // Somebody may just have erased something that stands in the records.
                Err(StoreError::Stale(_)) => {}
                done => return done.map(|()| records),
            }
        }
        Err(StoreError::Crowded(TRIES))
    }

    /// Erases what a seat wrote, wherever it is kept: in a conversation that goes on as [`Conversation::forget`] does, and in the records of
    /// one that is over, where it answers [`Outcome::Ended`]. There its lines and its answers to requests are erased; where a record does
    /// not say who answered, that answer too. Names stay.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
    /// # use reweave_store::{ConversationId, Conversations, Outcome, Sqlite};
    /// # let terms = TermsFacts { kept: Kept::WithTheService, kept_for: KeptFor::Days(30), other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let now = Time::from_millis(0);
    /// # let mut conversations = Conversations::new(Sqlite::in_memory()?);
    /// # let id = ConversationId::random()?;
    /// # let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
    /// # conversation.apply(Seat::FIRST, Move::Leave, now).unwrap();
    /// # conversations.begin(&id, &conversation, now)?;
    /// assert!(matches!(conversations.forget(&id, Seat::FIRST, now)?, Outcome::Taken(_)));
    /// conversations.finish(&id, now, None, |_| {})?;
    /// assert_eq!(conversations.forget(&id, Seat::FIRST, now)?, Outcome::Ended);
    /// # Ok::<(), reweave_store::StoreError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If there is none of this id, it cannot be taken up, or storage fails.
    pub fn forget(
        &mut self,
        id: &ConversationId,
        seat: Seat,
        now: Time,
    ) -> Result<Outcome<Applied>, StoreError> {
        let erased = self.change(id, now, |conversation| Ok(conversation.forget(seat, now)?.applied))?;
        if erased == Outcome::Ended {
            self.forget_kept(id, seat)?;
        }
        Ok(erased)
    }

    fn forget_kept(&mut self, id: &ConversationId, seat: Seat) -> Result<(), StoreError> {
        for _ in 0..TRIES {
            let mut kept = self.store.records(id)?.ok_or(StoreError::Unknown)?;
            kept.records.seats.iter_mut().for_each(|of| outcome::erase(&mut of.record, seat));
            match self.store.finish(id, kept.revision, &kept.records, kept.deadline) {
                Err(StoreError::Stale(_)) => {}
                done => return done,
            }
        }
        Err(StoreError::Crowded(TRIES))
    }

    /// Makes a change and stores it, and makes it again on the newer state where another writer was first.
    fn stored_again<T>(
        &mut self,
        id: &ConversationId,
        now: Time,
        mut change: impl FnMut(&mut Conversation) -> Result<T, Outcome<T>>,
    ) -> Result<Outcome<T>, StoreError> {
        for _ in 0..TRIES {
            let Some((mut conversation, revision)) = self.take_up(id, now)? else {
                return self.store.records(id)?.map(|_| Outcome::Ended).ok_or(StoreError::Unknown);
            };
            let what = match change(&mut conversation) {
                Ok(what) => what,
                Err(outcome) => return Ok(outcome),
            };
            let update = conversation.update_since(revision);
            match self.store.append(id, &update, next(&conversation, now)) {
                Err(StoreError::Stale(_) | StoreError::Over) => {}
                done => {
                    return done
                        .map(|()| Outcome::Taken(Taken { what, conversation: Box::new(conversation) }));
                }
            }
        }
        Err(StoreError::Crowded(TRIES))
    }

    /// A conversation as it is stored, and the revision at which it was.
    fn take_up(&mut self, id: &ConversationId, now: Time) -> Result<Option<(Conversation, u64)>, StoreError> {
        let Some(loaded) = self.store.load(id)? else { return Ok(None) };
        let flow =
            (self.flows)(&loaded.saved).ok_or_else(|| StoreError::NoFlow(loaded.saved.flow_id().clone()))?;
        let mut conversation = Conversation::resume(&flow, &loaded.saved)?;
        // Whatever came before the deadline that is still to be served was told when it came. If it were told again with the next move, it
        // would show that there was one.
        let just_before = |at: Time| Time::from_millis(at.millis().saturating_sub(1));
        conversation.tick(loaded.deadline.map_or(now, |at| now.min(just_before(at))));
        let revision = conversation.revision();
        Ok(Some((conversation, revision)))
    }
}

/// When a conversation is to be looked at again. One that is over for everybody is due at once, so that it is finished also where the server
/// has stopped before it did that.
fn next(conversation: &Conversation, now: Time) -> Option<Time> {
    if conversation.records(now).is_some() { Some(now) } else { conversation.deadline(now) }
}
