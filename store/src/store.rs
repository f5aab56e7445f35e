//! What an app needs of its storage.

use reweave::Time;
use reweave::saved::{Records, Saved, Update};

use crate::error::StoreError;
use crate::id::ConversationId;

/// Storage for conversations: a few calls, each of which happens as a whole or not at all.
///
/// All of them wait until they are done. An async server calls them where waiting is allowed (`tokio::task::spawn_blocking`), with a store
/// for each thread, or one behind a `Mutex`. For the server's loop on top of it there is [`Conversations`](crate::Conversations).
///
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
/// use reweave_store::{ConversationId, Sqlite, Store, StoreError};
///
/// # let terms = TermsFacts { kept: Kept::WithTheService, kept_for: KeptFor::Days(30), other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let now = Time::from_millis(0);
/// let mut store = Sqlite::in_memory()?;
/// let id = ConversationId::random()?;
/// let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
/// store.begin(&id, &conversation.saved(), conversation.deadline(now))?;
///
/// // Only what is new is written, and only if nobody else was first.
/// conversation.apply(Seat::FIRST, Move::choose("go-on"), now).unwrap();
/// store.append(&id, &conversation.update_since(0), conversation.deadline(now))?;
/// let again = store.append(&id, &conversation.update_since(0), None).unwrap_err();
/// assert!(matches!(again, StoreError::Stale(stale) if stale.found == 1));
///
/// assert_eq!(store.load(&id)?.unwrap().saved, conversation.saved());
/// # Ok::<(), StoreError>(())
/// ```
pub trait Store {
    /// Stores a new conversation: mostly one that has just begun, else with all its rows.
    ///
    /// # Errors
    ///
    /// If there is one of this id, also one that is over, or storage fails.
    fn begin(&mut self, id: &ConversationId, saved: &Saved, deadline: Option<Time>)
    -> Result<(), StoreError>;

    /// Reads a conversation that goes on; none where there is none of this id, and none where it is over and only its
    /// [records](Self::records) are kept.
    ///
    /// # Errors
    ///
    /// If it cannot be read, or storage fails.
    fn load(&mut self, id: &ConversationId) -> Result<Option<Loaded>, StoreError>;

    /// Writes what has changed, if storage still stands at [`Update::since`]: the new rows, those to write over, the people if they are
    /// there, and the deadline. What is written over is gone: see what each database says of that.
    ///
    /// # Errors
    ///
    /// [`StoreError::Stale`] if another writer was first. If there is none of this id, it is over, or storage fails.
    fn append(
        &mut self,
        id: &ConversationId,
        update: &Update,
        deadline: Option<Time>,
    ) -> Result<(), StoreError>;

    /// The conversations whose deadline has come, at most so many, those first that wait longest. Each stays among them until another
    /// deadline is written.
    ///
    /// # Errors
    ///
    /// If storage fails.
    fn due(&mut self, now: Time, most: usize) -> Result<Vec<Due>, StoreError>;

    /// Writes another deadline, if storage still stands at this revision. It is no change of the conversation.
    ///
    /// # Errors
    ///
    /// [`StoreError::Stale`] if another writer was first. If there is none of this id, or storage fails.
    fn set_deadline(
        &mut self,
        id: &ConversationId,
        revision: u64,
        deadline: Option<Time>,
    ) -> Result<(), StoreError>;

    /// Puts the records in the place of all else, if storage still stands at this revision: rows, people and header are deleted. It stands
    /// one revision further then. With the records of one that is over already it writes those over, where somebody erases words in them.
    ///
    /// The deadline is the time at which the records have to be deleted, where the app has promised one.
    ///
    /// # Errors
    ///
    /// [`StoreError::Stale`] if another writer was first: the records lack what has changed since, such as words that were erased. If there
    /// is none of this id, or storage fails.
    fn finish(
        &mut self,
        id: &ConversationId,
        revision: u64,
        records: &Records,
        deadline: Option<Time>,
    ) -> Result<(), StoreError>;

    /// The records of a conversation that is over; none where there is none of this id, or it goes on.
    ///
    /// # Errors
    ///
    /// If they cannot be read, or storage fails.
    fn records(&mut self, id: &ConversationId) -> Result<Option<LoadedRecords>, StoreError>;

    /// Deletes all of a conversation, also its records. Says whether there was one.
    ///
    /// # Errors
    ///
    /// If storage fails.
    fn delete(&mut self, id: &ConversationId) -> Result<bool, StoreError>;
}

/// A conversation as it was read.
///
/// ```
/// use reweave_store::{Loaded, Store, StoreError};
///
/// /// How many changes are stored.
/// fn changes(store: &mut dyn Store, id: &str) -> Result<Option<u64>, StoreError> {
///     let loaded: Option<Loaded> = store.load(&id.parse().unwrap())?;
///     Ok(loaded.map(|loaded| loaded.saved.revision()))
/// }
/// assert_eq!(changes(&mut reweave_store::Sqlite::in_memory()?, "none")?, None);
/// # Ok::<(), StoreError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Loaded {
    /// What is stored, to be resumed.
    pub saved: Saved,
    /// The deadline that was written last.
    pub deadline: Option<Time>,
}

impl Loaded {
    /// For a storage of one's own.
    #[must_use]
    pub const fn new(saved: Saved, deadline: Option<Time>) -> Self {
        Self { saved, deadline }
    }
}

/// Records as they were read.
///
/// ```
/// use reweave_store::{LoadedRecords, Sqlite, Store};
///
/// let records: Option<LoadedRecords> = Sqlite::in_memory()?.records(&"none".parse().unwrap())?;
/// assert!(records.is_none());
/// # Ok::<(), reweave_store::StoreError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LoadedRecords {
    /// What each keeps.
    pub records: Records,
    /// The revision at which they were written.
    pub revision: u64,
    /// When they have to be deleted, if that was said.
    pub deadline: Option<Time>,
}

impl LoadedRecords {
    /// For a storage of one's own.
    #[must_use]
    pub const fn new(records: Records, revision: u64, deadline: Option<Time>) -> Self {
        Self { records, revision, deadline }
    }
}

/// A conversation whose deadline has come.
///
/// ```
/// use reweave::Time;
/// use reweave_store::{Due, Sqlite, Store};
///
/// let due: Vec<Due> = Sqlite::in_memory()?.due(Time::from_millis(0), 100)?;
/// assert!(due.is_empty());
/// # Ok::<(), reweave_store::StoreError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Due {
    /// Which one.
    pub id: ConversationId,
    /// The deadline.
    pub at: Time,
    /// The revision at which storage stands: with it a deadline can be put off that cannot be served, so that it does not stand before
    /// all others for ever.
    pub revision: u64,
}

impl Due {
    /// For a storage of one's own.
    #[must_use]
    pub const fn new(id: ConversationId, at: Time, revision: u64) -> Self {
        Self { id, at, revision }
    }
}

/// A store behind a pointer is one.
macro_rules! passes_on {
    ($($pointer:ty),*) => {$(
        impl<S: Store + ?Sized> Store for $pointer {
            fn begin(&mut self, id: &ConversationId, saved: &Saved, deadline: Option<Time>) -> Result<(), StoreError> {
                (**self).begin(id, saved, deadline)
            }

            fn load(&mut self, id: &ConversationId) -> Result<Option<Loaded>, StoreError> {
                (**self).load(id)
            }

            fn append(
                &mut self,
                id: &ConversationId,
                update: &Update,
                deadline: Option<Time>,
            ) -> Result<(), StoreError> {
                (**self).append(id, update, deadline)
            }

            fn due(&mut self, now: Time, most: usize) -> Result<Vec<Due>, StoreError> {
                (**self).due(now, most)
            }

            fn set_deadline(
                &mut self,
                id: &ConversationId,
                revision: u64,
                deadline: Option<Time>,
            ) -> Result<(), StoreError> {
                (**self).set_deadline(id, revision, deadline)
            }

            fn finish(
                &mut self,
                id: &ConversationId,
                revision: u64,
                records: &Records,
                deadline: Option<Time>,
            ) -> Result<(), StoreError> {
                (**self).finish(id, revision, records, deadline)
            }

            fn records(&mut self, id: &ConversationId) -> Result<Option<LoadedRecords>, StoreError> {
                (**self).records(id)
            }

            fn delete(&mut self, id: &ConversationId) -> Result<bool, StoreError> {
                (**self).delete(id)
            }
        }
    )*};
}

passes_on!(&mut S, Box<S>);
