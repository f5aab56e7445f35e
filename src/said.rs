//! Lines: what was shared, as one person may read it.

use std::fmt::{self, Write as _};

use crate::conversation::{Act, Conversation, Entry, Line};
use crate::flow::{Audience, Step};
use crate::{OptionId, PaceNote, Person, Seat, Words};

/// A line that was shared: words, a choice, or a note about the pace.
#[derive(Clone, Copy)]
pub struct Said<'a> {
    pub(crate) conversation: &'a Conversation,
    pub(crate) line: &'a Line,
    pub(crate) entry: &'a Entry,
}

impl<'a> Said<'a> {
    /// The line's stable id: the seat, and a number counted for each seat.
    #[must_use]
    pub fn id(&self) -> String {
        line_id(self.entry.seat, self.line)
    }

    pub(crate) fn write_id(&self, out: &mut String) {
        write_line_id(self.entry.seat, self.line, out);
    }

    /// Who wrote it.
    #[must_use]
    pub fn seat(&self) -> Seat {
        self.entry.seat
    }

    /// The writer.
    #[must_use]
    pub fn person(&self) -> Option<&'a Person> {
        self.conversation.person(self.entry.seat)
    }

    /// The id of the line that it answers.
    #[must_use]
    pub fn about(&self) -> Option<String> {
        let log = self.conversation.log();
        let line = log.lines().get(self.line.about?)?;
        Some(line_id(log.entry(line)?.seat, line))
    }

    /// Whether only the writer can read it.
    #[must_use]
    pub fn is_own(&self) -> bool {
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
        self.entry.words.as_ref()
    }

    /// The option that was chosen, if it was a choice.
    #[must_use]
    pub fn option(&self) -> Option<&'a OptionId> {
        match self.entry.act {
            // What each chose, where they choose together, is nobody's but the machine's.
            Act::Choose(_) if self.line.sees == Audience::Together => None,
            Act::Choose(index) => self.step().options.get(usize::from(index)).map(|option| &option.id),
            _ => None,
        }
    }

    /// The note about the pace, if it is one.
    #[must_use]
    pub fn note(&self) -> Option<PaceNote> {
        if let Act::Pace(note) = self.entry.act { Some(note) } else { None }
    }

    /// Whether there were words, and they are erased.
    #[must_use]
    pub fn is_erased(&self) -> bool {
        let takes_words = match self.entry.act {
            Act::Say | Act::Pick => true,
            Act::Choose(index) => {
                self.step().options.get(usize::from(index)).is_some_and(|option| match &option.takes {
                    Some(crate::flow::Takes::Text { required, .. }) => *required,
                    Some(crate::flow::Takes::Form { fields }) => fields.iter().any(|field| field.required),
                    None => false,
                })
            }
            _ => false,
        };
        takes_words && self.entry.words.is_none()
    }
}

/// A line shows none of its words.
impl fmt::Debug for Said<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Said").field("id", &self.id()).field("step", &self.step().id).finish_non_exhaustive()
    }
}

/// The lines of a seat that it can pick to keep: those with words, also where these were erased since.
pub(crate) fn keepable(conversation: &Conversation, seat: Seat) -> impl Iterator<Item = Said<'_>> {
    let log = conversation.log();
    let lines = log.lines().iter().filter(|line| !line.taken_back);
    lines
        .filter_map(move |line| Some(Said { conversation, line, entry: log.entry(line)? }))
        .filter(move |said| said.entry.seat == seat && (said.words().is_some() || said.is_erased()))
}

pub(crate) fn line_id(seat: Seat, line: &Line) -> String {
    let mut id = String::new();
    write_line_id(seat, line, &mut id);
    id
}

fn write_line_id(seat: Seat, line: &Line, out: &mut String) {
    let own = if line.sees == Audience::Own { "p" } else { "" };
    let _ = write!(out, "{seat}.{own}{}", line.number);
}
