//! A row for each change: what storage keeps where it writes only what is new.

use std::fmt;

use serde::Deserialize;

use super::header::{Header, People};
use super::shape::Shape;
use super::{Saved, SavedError, parted};
use crate::conversation::{Changed, Conversation};
use crate::id::StepId;
use crate::seat::Seat;
use crate::stored::stored;
use crate::time::Time;
use crate::words::Words;

/// One change as it is stored: the revision to which it led, its shape, and apart from that its words.
///
/// The three can be three columns. The words are what a key of the app's protects, and what is written over when they are erased: the
/// rest stays. `Debug` shows none of the words.
///
/// ```
/// use reweave::saved::Row;
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// # use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let now = Time::from_millis(0);
/// # let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
/// conversation.apply(Seat::FIRST, Move::choose("go-on"), now).unwrap();
/// conversation.apply(Seat::FIRST, Move::say("last Tuesday"), now).unwrap();
/// let saved = conversation.saved();
/// let last: Row = saved.rows().last().unwrap();
/// assert_eq!(last.revision, 2);
/// assert_eq!(serde_json::to_value(&last.shape).unwrap()["do"], "say");
/// assert!(last.words.is_some());
/// ```
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Row {
    /// The revision to which it led: 1 for the first change.
    pub revision: u64,
    /// Who did what, where and when.
    pub shape: Shape,
    /// What was written; none also where it was erased.
    #[serde(default)]
    pub words: Option<Words>,
}

stored!(Row: revision "revision", shape "shape"; words "words");

impl Row {
    /// A row, as it was read from storage.
    #[must_use]
    pub const fn new(revision: u64, shape: Shape, words: Option<Words>) -> Self {
        Self { revision, shape, words }
    }

    /// Who made the change.
    #[must_use]
    pub const fn seat(&self) -> Seat {
        self.shape.seat
    }

    /// When it was made.
    #[must_use]
    pub const fn at(&self) -> Time {
        self.shape.at
    }

    /// The step at which it was made, if it is a move.
    #[must_use]
    pub const fn step(&self) -> Option<&StepId> {
        self.shape.step.as_ref()
    }

    pub(super) fn of(conversation: &Conversation, revision: u64, changed: Changed<'_>) -> Self {
        let (shape, words) = parted(conversation, changed);
        Self { revision, shape, words: words.cloned() }
    }
}

impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Row")
            .field("revision", &self.revision)
            .field("shape", &self.shape)
            .finish_non_exhaustive()
    }
}

impl Saved {
    /// Puts a stored conversation together from its rows, in the order of their revisions. What they say is checked when it is
    /// [resumed](Conversation::resume).
    ///
    /// ```
    /// use reweave::saved::Saved;
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let now = Time::from_millis(0);
    /// # let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
    /// # conversation.apply(Seat::FIRST, Move::choose("go-on"), now).unwrap();
    /// let saved = conversation.saved();
    /// let (header, people) = (saved.header().clone(), saved.people().clone());
    /// assert_eq!(Saved::from_rows(header, people, saved.rows()).unwrap(), saved);
    /// ```
    ///
    /// # Errors
    ///
    /// If a row is missing, or there are two of one revision.
    pub fn from_rows(
        header: Header,
        people: People,
        rows: impl IntoIterator<Item = Row>,
    ) -> Result<Self, SavedError> {
        let mut saved = Self { header, people, rows: Vec::new(), words: std::collections::BTreeMap::new() };
        rows.into_iter().try_for_each(|row| saved.push(row))?;
        Ok(saved)
    }

    /// Adds the next row.
    pub(super) fn push(&mut self, row: Row) -> Result<(), SavedError> {
        let Row { revision, shape, words } = row;
        if revision != self.revision() + 1 {
            return Err(SavedError::MissingRow { row: self.revision() + 1, found: revision });
        }
        self.rows.push(shape);
        self.words.extend(words.map(|words| (revision, words)));
        Ok(())
    }

    /// What it was started with.
    #[must_use]
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// Its people as they are now.
    #[must_use]
    pub fn people(&self) -> &People {
        &self.people
    }

    /// All changes, in order.
    pub fn rows(&self) -> impl Iterator<Item = Row> + '_ {
        let words = |revision| self.words.get(&revision).cloned();
        (1..).zip(&self.rows).map(move |(revision, shape)| Row::new(revision, shape.clone(), words(revision)))
    }
}
