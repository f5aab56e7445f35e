//! The stored form of a conversation.
//!
//! A header, the people apart, the shapes of all changes, and the words apart from those, by the change. Everything is
//! named by stable ids, never by position in the flow. Loading replays the shapes through the same rules as in life.
//!
//! An app keeps it as one piece ([`Saved`]), or as a row for each change ([`Row`]): then it writes only what is new
//! ([`Conversation::update_since`]), and finds out when another writer was first ([`Saved::append`]). Once a conversation is over, it keeps
//! the [`Records`] in its place.

mod error;
mod fit;
mod header;
mod migrate;
mod records;
mod replay;
mod row;
mod shape;
mod since;
mod update;

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::conversation::{Changed, Conversation};
use crate::flow::Flow;
use crate::flows::NoSuchFlow;
use crate::id::FlowId;
use crate::words::Words;

pub use error::{NeedsMigration, SavedError};
pub use fit::Fit;
pub use header::{Header, People};
pub use migrate::{MigrateError, Migrated, Migration};
pub use records::{Records, SeatRecord};
pub use row::Row;
pub use shape::Shape;
pub use update::{Stale, Update};

impl Conversation {
    /// Goes on with a stored conversation. Every change is replayed and checked, so nothing can be loaded that people could
    /// not have reached. A flow whose limits or texts are other than then is taken; what was written is held against them.
    ///
    /// # Errors
    ///
    /// If it was stored by another version of the form, belongs to another flow, needs a [`Migration`] because the flow's ways are
    /// other than then, or does not replay.
    pub fn resume(flow: &Flow, saved: &Saved) -> Result<Self, SavedError> {
        match fit::judged(flow, saved)? {
            (_, Some(conversation)) => Ok(conversation),
            (Fit::NeedsMigration(needs), _) => Err(SavedError::NeedsMigration(needs)),
            _ => {
                let (found, given) = (saved.flow_id().clone(), flow.id().clone());
                Err(SavedError::UnknownFlow { found, given })
            }
        }
    }

    /// The stored form, whole. It holds all that people wrote: it is the app's secret, and never goes to a person.
    #[must_use]
    pub fn saved(&self) -> Saved {
        let (mut rows, mut words) = (Vec::new(), BTreeMap::new());
        for (revision, changed) in (1..).zip(self.log().since(0)) {
            let (shape, said) = parted(self, changed);
            rows.push(shape);
            words.extend(said.map(|said| (revision, said.clone())));
        }
        Saved { header: Header::of(self), people: People::of(self), rows, words }
    }
}

/// The shape and the words of a change.
fn parted<'a>(conversation: &Conversation, changed: Changed<'a>) -> (Shape, Option<&'a Words>) {
    match changed {
        Changed::Move(entry) => (Shape::of_move(conversation.flow(), entry), entry.words()),
        Changed::Other(change) => (Shape::of_change(change), None),
    }
}

/// A conversation as it is stored, in one piece.
///
/// It is written and read with serde, in JSON or in any other format, also one that names no fields. It holds all that people wrote: it
/// belongs to the app, and never goes to a person.
///
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
/// use reweave::Move;
/// use reweave::saved::Saved;
///
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let now = Time::from_millis(0);
/// # let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
/// conversation.apply(Seat::FIRST, Move::choose("go-on"), now).unwrap();
/// let file = serde_json::to_string(&conversation.saved()).unwrap();
///
/// let saved: Saved = serde_json::from_str(&file).unwrap();
/// let resumed = Conversation::resume(&Flow::brief(), &saved).unwrap();
/// assert_eq!(resumed, conversation);
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Saved {
    header: Header,
    people: People,
    rows: Vec<Shape>,
    /// What people wrote, by the revision to which it led.
    words: BTreeMap<u64, Words>,
}

impl Saved {
    /// The flow that it belongs to: needed to find the flow to resume with.
    #[must_use]
    pub fn flow_id(&self) -> &FlowId {
        &self.header.flow.id
    }

    /// What was chosen when that flow was made, as `name=value`: see [`Flow::builtin_with`].
    #[must_use]
    pub fn flow_options(&self) -> &[String] {
        &self.header.flow.options
    }

    /// The version of that flow.
    #[must_use]
    pub fn flow_version(&self) -> u32 {
        self.header.flow.version
    }

    /// The built-in flow that it belongs to, as it was when it began, also if another release made it: what
    /// [`resume`](Conversation::resume) takes. Where that flow is not known any more it is the one of that name as it is now, and
    /// [`fit`](Self::fit) says what is other.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Person, Setup, Time};
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// let conversation = Conversation::start(&Flow::dyad(), setup, Time::from_millis(0)).unwrap();
    /// let saved = conversation.saved();
    /// assert_eq!(Conversation::resume(&saved.built_in()?, &saved).unwrap(), conversation);
    /// # Ok::<(), reweave::error::NoSuchFlow>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If it is no built-in flow, but one of the app's own.
    pub fn built_in(&self) -> Result<Flow, NoSuchFlow> {
        let (id, options) = (self.flow_id().as_str(), self.flow_options());
        #[cfg(feature = "released")]
        if let Some(flow) =
            self.header.flow.fingerprint().and_then(|print| Flow::released(id, options, print))
        {
            return Ok(flow);
        }
        Flow::builtin_with(id, options)
    }

    /// The number of changes that it holds: the revision of the conversation.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.rows.len() as u64
    }
}

/// The stored form shows none of its words.
impl fmt::Debug for Saved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Saved")
            .field("flow", &self.header.flow.id)
            .field("revision", &self.revision())
            .finish_non_exhaustive()
    }
}
