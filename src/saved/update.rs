//! What storage has to write after a change, and not writing where another writer was first.

use serde::Deserialize;

use super::row::Row;
use super::{People, Saved};
use crate::conversation::{Change, Changed, Conversation};
use crate::machine::{Act, Plain};
use crate::stored::stored;

/// What storage has to write so that it has all changes since a revision: the rows that are new, those to write over because words
/// in them were erased or taken back, and the people if they are other than before.
///
/// It is written as a whole or not at all, and only if storage still stands at [`since`](Self::since). `Debug` shows none of the words.
///
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// # use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let now = Time::from_millis(0);
/// # let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
/// conversation.apply(Seat::FIRST, Move::choose("go-on"), now).unwrap();
/// conversation.apply(Seat::FIRST, Move::say("last Tuesday"), now).unwrap();
/// let before = conversation.revision();
/// conversation.forget(Seat::FIRST, now).unwrap();
///
/// let update = conversation.update_since(before);
/// assert_eq!((update.since, update.revision()), (2, 3));
/// assert_eq!(update.rows.len(), 1);
/// // The row that had the words, without them.
/// assert_eq!(update.rewritten[0].revision, 2);
/// assert!(update.rewritten[0].words.is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Update {
    /// The revision that storage has to stand at.
    pub since: u64,
    /// The new rows, in order.
    pub rows: Vec<Row>,
    /// Rows to write over, as they are now.
    #[serde(default)]
    pub rewritten: Vec<Row>,
    /// The people, if anything of them is other than before.
    #[serde(default)]
    pub people: Option<People>,
}

stored!(Update: since "since", rows "rows"; rewritten "rewritten", people "people");

impl Update {
    /// The revision that storage stands at afterwards.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.since + self.rows.len() as u64
    }
}

/// Another writer was first: storage stands at another revision than the update was made for.
///
/// Load the conversation anew, and make the move again if the person's view still offers it.
///
/// ```
/// use reweave::saved::Stale;
///
/// let stale = Stale { found: 8, since: 7 };
/// assert_eq!(stale.code(), "stale");
/// assert_eq!(stale.to_string(), "storage stands at revision 8, and this was made for 7; load it anew and make the change again");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "storage stands at revision {found}, and this was made for {since}; load it anew and make the change again"
)]
pub struct Stale {
    /// The revision that storage stands at.
    pub found: u64,
    /// The one that the update was made for.
    pub since: u64,
}

impl Stale {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        "stale"
    }
}

impl Conversation {
    /// What storage has to write that stands at this revision: mostly the row of one move, and no more.
    #[must_use]
    pub fn update_since(&self, since: u64) -> Update {
        let since = since.min(self.revision());
        let new = || self.log().since(since);
        let rows = (since + 1..).zip(new()).map(|(revision, changed)| Row::of(self, revision, changed));
        let takes_away = |changed: Changed<'_>| match changed {
            Changed::Move(entry) => matches!(entry.act, Act::Call(_) | Act::Plain(Plain::TakeBack)),
            Changed::Other(change) => matches!(change, Change::Forget(..)),
        };
        let of_people =
            |changed: Changed<'_>| matches!(changed, Changed::Other(Change::Person(..) | Change::Marks(..)));
        // Those that were taken away earlier are written once more with them: that changes nothing.
        let old = (1..=since).zip(self.log().since(0)).filter(|_| new().any(takes_away));
        let gone = |(_, changed): &(u64, Changed<'_>)| match changed {
            Changed::Move(entry) => entry.taken_back || entry.erased,
            Changed::Other(_) => false,
        };
        let rewritten = old.filter(gone).map(|(revision, changed)| Row::of(self, revision, changed));
        let erases_items = !self.items().is_empty()
            && new().any(|changed| matches!(changed, Changed::Other(Change::Forget(..))));
        let people = (erases_items || new().any(of_people)).then(|| People::of(self));
        Update { since, rows: rows.collect(), rewritten: rewritten.collect(), people }
    }
}

impl Saved {
    /// Takes up what has changed, if nobody else has changed it before: what a store does with its rows.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let now = Time::from_millis(0);
    /// # let conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
    /// let mut stored = conversation.saved();
    /// // Two servers have loaded it. Both make a change.
    /// let (mut one, mut other) = (conversation.clone(), conversation);
    /// one.apply(Seat::FIRST, Move::choose("go-on"), now).unwrap();
    /// other.set_person(Seat::FIRST, Person::new("Amal").langs(["ar"]), now).unwrap();
    ///
    /// stored.append(&one.update_since(0)).unwrap();
    /// let stale = stored.append(&other.update_since(0)).unwrap_err();
    /// assert_eq!((stale.found, stale.since), (1, 0));
    /// assert_eq!(stored, one.saved());
    /// ```
    ///
    /// # Errors
    ///
    /// If it stands at another revision than the update was made for. Then nothing is taken up.
    pub fn append(&mut self, update: &Update) -> Result<(), Stale> {
        let stale = Stale { found: self.revision(), since: update.since };
        let follow = (self.revision() + 1..).zip(&update.rows).all(|(next, row)| row.revision == next);
        if stale.found != stale.since || !follow {
            return Err(stale);
        }
        for row in &update.rewritten {
            let place = usize::try_from(row.revision).ok().and_then(|revision| revision.checked_sub(1));
            if let Some(shape) = place.and_then(|place| self.rows.get_mut(place)) {
                *shape = row.shape.clone();
                self.words.remove(&row.revision);
                self.words.extend(row.words.clone().map(|words| (row.revision, words)));
            }
        }
        for Row { revision, shape, words } in update.rows.iter().cloned() {
            self.rows.push(shape);
            self.words.extend(words.map(|words| (revision, words)));
        }
        if let Some(people) = &update.people {
            self.people = people.clone();
        }
        Ok(())
    }
}
