//! Moves: what people do.

mod wire;

use std::fmt;

use serde::Deserialize;

use crate::id::{CallId, OptionId};
use crate::item::{ItemAnswer, ItemId, Reply};
use crate::machine::{MoveKind, Plain};
use crate::note::Note;
use crate::seat::{Seat, SeatSet};
use crate::words::Words;

/// What a person does.
///
/// ```
/// use reweave::Move;
///
/// let answer = Move::choose("part").with_text("the last bit, about Tuesday");
/// assert!(!format!("{answer:?}").contains("Tuesday"));
/// ```
///
/// As an object it is what the JSON lines have, without the seat. Anything that does not fit is refused with what to do.
///
/// ```
/// # use reweave::Move;
/// # fn main() -> Result<(), serde_json::Error> {
/// let made: Move = serde_json::from_str(r#"{"move":"choose","option":"part","text":"the last bit"}"#)?;
/// assert_eq!(made, Move::choose("part").with_text("the last bit"));
/// assert_eq!(serde_json::to_string(&Move::pick(["sad"]))?, r#"{"move":"choose","options":["sad"]}"#);
/// assert!(serde_json::from_str::<Move>(r#"{"move":"pass","text":"…"}"#).is_err());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "wire::Wire")]
#[non_exhaustive]
pub enum Move {
    /// Answers with words.
    Say(Words),
    /// Chooses an option, with words where it takes them.
    Choose {
        /// The option.
        option: OptionId,
        /// The words that go with it.
        words: Option<Words>,
        /// Whom it names.
        names: SeatSet,
    },
    /// Answers items: as many as one likes of one's own rows.
    Items(Vec<Reply>),
    /// Picks any number: cards, words of a list, own lines. Also none.
    Pick(Vec<String>),
    /// Passes the step.
    Pass,
    /// Takes back an answer that has not led on yet.
    TakeBack,
    /// Puts the turn off: it comes once more, after the others.
    Later,
    /// Asks for a moment of quiet.
    Moment,
    /// Calls a break.
    Break,
    /// Is ready to go on, after a break or in one's own moment.
    Ready,
    /// Wants a longer break.
    Longer,
    /// Sends a short note.
    Pace(Note),
    /// Leads on out of turn, as a role may.
    Call(CallId),
    /// Leaves. No reason is asked for, now or later.
    Leave,
}

impl Move {
    /// Says a text.
    #[must_use]
    pub fn say(text: &str) -> Self {
        Self::Say(Words::text(text))
    }

    /// Fills in a form.
    pub fn fill<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        Self::Say(Words::fields(fields))
    }

    /// Chooses an option.
    #[must_use]
    pub fn choose(option: &str) -> Self {
        Self::Choose { option: option.into(), words: None, names: SeatSet::NONE }
    }

    /// Adds a text to a choice.
    #[must_use]
    pub fn with_text(self, text: &str) -> Self {
        self.with_words(Words::text(text))
    }

    /// Adds a form to a choice.
    #[must_use]
    pub fn with_fields<'a>(self, fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        self.with_words(Words::fields(fields))
    }

    /// Adds words to a choice; any other move stays as it is.
    #[must_use]
    pub fn with_words(self, words: Words) -> Self {
        match self {
            Self::Choose { option, names, .. } => Self::Choose { option, words: Some(words), names },
            other => other,
        }
    }

    /// Names people with a choice; any other move stays as it is.
    ///
    /// ```
    /// use reweave::{Move, Seat};
    ///
    /// let made = Move::choose("request").with_text("call before you come").naming([Seat::SECOND]);
    /// assert_eq!(serde_json::to_value(&made)?["names"], serde_json::json!([1]));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn naming(self, seats: impl IntoIterator<Item = Seat>) -> Self {
        match self {
            Self::Choose { option, words, .. } => {
                Self::Choose { option, words, names: seats.into_iter().collect() }
            }
            other => other,
        }
    }

    /// Makes a call.
    #[must_use]
    pub fn call(id: &str) -> Self {
        Self::Call(id.into())
    }

    /// Answers items.
    pub fn items(replies: impl IntoIterator<Item = Reply>) -> Self {
        Self::Items(replies.into_iter().collect())
    }

    /// What is answered to items, without the words.
    pub(crate) fn replies(&self) -> Option<Box<[(ItemId, ItemAnswer)]>> {
        let Self::Items(replies) = self else { return None };
        Some(replies.iter().map(|reply| (reply.item, reply.answer)).collect())
    }

    /// Picks.
    pub fn pick<'a>(picks: impl IntoIterator<Item = &'a str>) -> Self {
        Self::Pick(picks.into_iter().map(str::to_owned).collect())
    }

    /// The kind of move.
    #[must_use]
    pub const fn kind(&self) -> MoveKind {
        match self {
            Self::Say(_) => MoveKind::Say,
            Self::Choose { .. } | Self::Pick(_) | Self::Items(_) => MoveKind::Choose,
            Self::Pass => MoveKind::Pass,
            Self::TakeBack => MoveKind::TakeBack,
            Self::Later => MoveKind::Later,
            Self::Moment => MoveKind::Moment,
            Self::Break => MoveKind::Break,
            Self::Ready => MoveKind::Ready,
            Self::Longer => MoveKind::Longer,
            Self::Pace(_) => MoveKind::Pace,
            Self::Call(_) => MoveKind::Call,
            Self::Leave => MoveKind::Leave,
        }
    }
}

/// A move that carries nothing.
impl From<Plain> for Move {
    fn from(plain: Plain) -> Self {
        match plain {
            Plain::Pass => Self::Pass,
            Plain::TakeBack => Self::TakeBack,
            Plain::Later => Self::Later,
            Plain::Moment => Self::Moment,
            Plain::Break => Self::Break,
            Plain::Ready => Self::Ready,
            Plain::Longer => Self::Longer,
            Plain::Leave => Self::Leave,
        }
    }
}

impl fmt::Debug for Move {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Choose { option, words, names } => {
                let mut shown = f.debug_struct("Choose");
                shown.field("option", option).field("words", words);
                if !names.is_empty() {
                    shown.field("names", names);
                }
                shown.finish()
            }
            Self::Items(replies) => f.debug_tuple("Items").field(replies).finish(),
            Self::Say(words) => f.debug_tuple("Say").field(words).finish(),
            // Picks can be words of one's own.
            Self::Pick(picks) => write!(f, "Pick({} …)", picks.len()),
            Self::Call(id) => f.debug_tuple("Call").field(id).finish(),
            Self::Pace(note) => f.debug_tuple("Pace").field(note).finish(),
            other => f.write_str(other.kind().id()),
        }
    }
}
