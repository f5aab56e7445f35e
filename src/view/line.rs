//! Lines: what was shared, as one person may read it.

use std::fmt;

use crate::conversation::{Conversation, Entry, Line};
use crate::flow::{Audience, Choice, Step};
use crate::id::OptionId;
use crate::item::ItemAnswer;
use crate::line::LineId;
use crate::machine::Act;
use crate::note::Note;
use crate::person::Person;
use crate::seat::{Seat, SeatSet};
use crate::view::ItemRow;
use crate::words::Words;

/// A line that was shared: words, a choice, or a note about the pace.
///
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// # use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time, Words};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let now = Time::from_millis(0);
/// # let mut conversation = Conversation::start(&Flow::brief(), setup, now)?;
/// # conversation.apply(Seat::FIRST, Move::choose("go-on"), now)?;
/// conversation.apply(Seat::FIRST, Move::say("about last Friday"), now)?;
/// let view = conversation.view(Seat::FIRST, now).unwrap();
/// let line = view.said().next().unwrap();
/// assert_eq!((line.id().to_string(), line.step().id.as_str()), ("0.1".to_owned(), "ask-to-meet"));
/// assert_eq!(line.words().and_then(Words::as_text), Some("about last Friday"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy)]
pub struct Said<'a> {
    pub(crate) conversation: &'a Conversation,
    pub(crate) line: &'a Line,
    pub(crate) entry: &'a Entry,
    /// Who reads it.
    pub(super) reader: Seat,
}

impl<'a> Said<'a> {
    /// The line's stable id: the seat, and a number counted for each seat.
    #[must_use]
    pub fn id(&self) -> LineId {
        self.line.id
    }

    /// Who wrote it.
    #[must_use]
    pub fn seat(&self) -> Seat {
        self.entry.seat
    }

    /// The writer, under the name that they have now.
    #[must_use]
    pub fn person(&self) -> Option<&'a Person> {
        self.conversation.person_shown(self.entry.seat)
    }

    /// The id of the line that it answers: the one that stood beside its step when it was written.
    #[must_use]
    pub fn about(&self) -> Option<LineId> {
        self.conversation.log().line(self.line.about?).map(|line| line.id)
    }

    /// Whether only the writer can read it.
    #[must_use]
    pub fn is_private(&self) -> bool {
        self.line.sees == Audience::Own
    }

    /// The step that it answered.
    #[must_use]
    pub fn step(&self) -> &'a Step {
        self.conversation.machine().step(self.entry.step)
    }

    /// The words, if it has any and they were not erased.
    #[must_use]
    pub fn words(&self) -> Option<&'a Words> {
        self.entry.words().filter(|_| !self.is_hidden())
    }

    /// Whether nothing of it can be read for now, because its writer has withdrawn what they agreed to
    /// ([`Conversation::withdraw`](crate::Conversation::withdraw)).
    #[must_use]
    pub fn is_hidden(&self) -> bool {
        self.hides(self.entry.seat)
    }

    /// Whether what this person wrote is hidden from who reads.
    fn hides(&self, writer: Seat) -> bool {
        writer != self.reader && self.conversation.log().withdrawn().contains(writer)
    }

    /// The option that was chosen, if it was a choice.
    #[must_use]
    pub fn option(&self) -> Option<&'a OptionId> {
        match self.entry.act {
            // What each chose, where they choose together, is nobody's but the machine's.
            Act::Choose { .. } if self.line.sees == Audience::Together => None,
            _ => self.choice().map(|option| &option.id),
        }
    }

    /// What was chosen, also where that stays unseen.
    pub(crate) fn choice(&self) -> Option<&'a Choice> {
        match self.entry.act {
            _ if self.is_hidden() => None,
            Act::Choose { option: index, .. } => self.step().options.get(usize::from(index)),
            _ => None,
        }
    }

    /// Whom its writer named with it: of a request, who is asked.
    #[must_use]
    pub fn named(&self) -> SeatSet {
        match self.entry.act {
            Act::Choose { named, .. } if !self.is_hidden() => named,
            _ => SeatSet::NONE,
        }
    }

    /// What was answered to items, each with the item and the words to it.
    pub fn replies(&self) -> impl Iterator<Item = SaidReply<'a>> + use<'a> {
        let said = *self;
        let fields = said.words().map(Words::field_list).unwrap_or_default();
        let replies = said.entry.replies().filter(|_| !said.is_hidden()).unwrap_or_default();
        replies.iter().filter_map(move |&(item, answer)| {
            let id = item.to_string();
            let text = fields.iter().find(|(field, _)| **field == *id).map(|(_, text)| *text);
            let row = said.conversation.item(item, said.entry.seat)?;
            Some(SaidReply { item: ItemRow::of(row, &[], said.hides(row.owner)), answer, text })
        })
    }

    /// The note about the pace, if it is one.
    #[must_use]
    pub fn note(&self) -> Option<Note> {
        match self.entry.act {
            Act::Pace(note) if !self.is_hidden() => Some(note),
            _ => None,
        }
    }

    /// Whether there were words, and they are erased.
    #[must_use]
    pub fn is_erased(&self) -> bool {
        self.entry.written && self.entry.words().is_none() && !self.is_hidden()
    }
}

/// What somebody answered to an item. `Debug` shows no words.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct SaidReply<'a> {
    /// The item.
    pub item: ItemRow<'a>,
    /// The answer.
    pub answer: ItemAnswer,
    /// The words to it; none also where they were erased.
    pub text: Option<&'a str>,
}

impl fmt::Debug for SaidReply<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SaidReply")
            .field("item", &self.item)
            .field("answer", &self.answer)
            .finish_non_exhaustive()
    }
}

/// A line shows none of its words.
impl fmt::Debug for Said<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Said").field("id", &self.id()).field("step", &self.step().id).finish_non_exhaustive()
    }
}
