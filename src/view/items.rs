//! Rows of one's own to answer, and people who can be named.

use std::fmt;

use super::View;
use crate::conversation::Row;
use crate::flow::{Among, Choice};
use crate::item::{ItemAnswer, ItemId, ItemKind, Reply};
use crate::seat::{Seat, SeatSet};
use crate::words::Words;

/// One row to answer. `Debug` shows no words.
///
/// ```
/// use reweave::item::{Item, ItemAnswer, ItemKind};
/// use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time, Words};
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let now = Time::from_millis(0);
/// let limit = Item::own(ItemKind::Limit, Seat::FIRST, Words::text("I go home when it gets loud"));
/// let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo")).item(limit);
/// let mut conversation = Conversation::start(&Flow::checkin(), setup, now)?;
/// # for (seat, made) in [(Seat::FIRST, "go-on"), (Seat::FIRST, "send"), (Seat::SECOND, "go-on"), (Seat::SECOND, "accept")] {
/// #     conversation.apply(seat, Move::choose(made), now)?;
/// # }
/// // … once both are there:
/// let view = conversation.view(Seat::FIRST, now).unwrap();
/// let row = view.items().next().unwrap();
/// assert_eq!(row.words.and_then(Words::as_text), Some("I go home when it gets loud"));
/// conversation.apply(Seat::FIRST, Move::items([row.reply(ItemAnswer::Keep)]), now)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct ItemRow<'a> {
    /// Its id, as a move names it.
    pub id: ItemId,
    /// What it is.
    pub kind: ItemKind,
    /// Whose it is: of a request, who asked.
    pub owner: Seat,
    /// Of a request, who was asked.
    pub asked: Option<Seat>,
    /// Its words; none where they were erased, or are hidden.
    pub words: Option<&'a Words>,
    /// Whether its words cannot be read for now, because its owner has withdrawn what they agreed to.
    pub hidden: bool,
    /// What can be answered, in order; empty where it is answered already.
    pub answers: &'a [ItemAnswer],
}

impl<'a> ItemRow<'a> {
    pub(crate) fn of(row: Row<'a>, answers: &'a [ItemAnswer], hidden: bool) -> Self {
        let Row { id, kind, owner, asked, words } = row;
        Self { id, kind, owner, asked, words: words.filter(|_| !hidden), hidden, answers }
    }

    /// An answer to it.
    #[must_use]
    pub const fn reply(&self, answer: ItemAnswer) -> Reply {
        Reply::new(self.id, answer)
    }

    /// The first answer that it has, for programs that play.
    pub(crate) fn first_reply(&self) -> Option<Reply> {
        self.answers.first().map(|answer| self.reply(*answer))
    }
}

impl fmt::Debug for ItemRow<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ItemRow").field("id", &self.id).field("kind", &self.kind).finish_non_exhaustive()
    }
}

impl<'a> View<'a> {
    /// The rows that this seat is asked about now: its own, and no one else's.
    pub fn items(&self) -> impl Iterator<Item = ItemRow<'a>> + use<'a> {
        let rows = self.asked_step().map(|step| self.conversation.rows(step, self.seat)).unwrap_or_default();
        let (seat, withdrawn) = (self.seat, self.conversation.log().withdrawn());
        rows.into_iter().map(move |(row, answers)| {
            let hidden = row.owner != seat && withdrawn.contains(row.owner);
            ItemRow::of(row, answers, hidden)
        })
    }

    /// The people that this seat can name with an option now.
    #[must_use]
    pub fn nameable(&self, option: &Choice) -> SeatSet {
        match option.names.as_ref().map(|names| &names.of) {
            None => SeatSet::NONE,
            Some(Among::Others) => self.observed.others,
            Some(Among::Role(role)) => {
                let roles = self.flow().roles();
                let in_role = |seat: &Seat| {
                    let of = self.conversation.machine().roles.get(*seat);
                    of.and_then(|of| roles.get(usize::from(of))).is_some_and(|of| of.id == *role)
                };
                self.observed.by_role.iter().filter(in_role).collect()
            }
        }
    }
}
