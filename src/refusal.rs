//! Why a move was not taken.

use std::fmt;

use thiserror::Error;

use crate::id::FieldId;
use crate::line::LineId;
use crate::time::Time;

/// A move that was not taken. The conversation is as it was before, and what was written is still with the app.
///
/// The message is for developers; [`Reader::refusal`](crate::Reader::refusal) has words for the person. A refusal tells a
/// seat nothing that its view does not.
///
/// ```
/// use reweave::error::Refusal;
///
/// let refusal = Refusal::TooLong { field: None, max_chars: 140, chars: 180 };
/// assert_eq!(refusal.code(), "too-long");
/// assert_eq!(refusal.to_string(), "the text has 180 characters; shorten it to at most 140");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Refusal {
    /// There is no such seat in this conversation.
    #[error("there is no such seat in this conversation; use one that it was started with")]
    UnknownSeat,
    /// The step has no such option.
    #[error("this step has no such option; choose one that the view lists")]
    UnknownOption,
    /// It is no line of this seat.
    #[error("this seat has no line `{0}`; only lines of its own can be erased")]
    UnknownLine(LineId),
    /// The form has no such field, or it came twice.
    #[error("this form has no field `{0}`; fill in those that the view lists")]
    UnknownField(FieldId),
    /// Words of another kind came than can be given here.
    #[error("{}", Other(*.expected, *.given))]
    OtherWords {
        /// What can be given. Where an option takes picked lines beside a text or a form, it is the text or the form.
        expected: WordsKind,
        /// What came, or stood beside that.
        given: WordsKind,
    },
    /// The seat cannot make such a move now.
    #[error("this move is not possible now; the view lists those that are")]
    NotPossibleNow,
    /// The break has not lasted long enough.
    #[error("the break may end at {}; try again then", .until.millis())]
    TooSoon {
        /// When it will be possible.
        until: Time,
    },
    /// The text is too long.
    #[error("the text has {chars} characters; shorten it to at most {max_chars}")]
    TooLong {
        /// The field, if it was a form.
        field: Option<FieldId>,
        /// The most characters.
        max_chars: u16,
        /// The characters that it has.
        chars: usize,
    },
    /// More was picked than can be.
    #[error("at most {max} can be picked; leave some out")]
    TooMany {
        /// The most picks.
        max: u8,
    },
    /// More or fewer people were named than can be, or some who cannot be.
    #[error("{}", Named(*.min, *.max))]
    WrongNames {
        /// The fewest.
        min: u8,
        /// The most.
        max: u8,
    },
    /// Nothing was written.
    #[error("nothing was written; write something, or pass if the view offers it")]
    Empty,
    /// A field that must be filled is empty.
    #[error("the field `{0}` is empty; fill it in, or pass if the view offers it")]
    MissingField(FieldId),
    /// The conversation is over for this seat.
    #[error("the conversation is over; start a new one to go on")]
    Ended,
}

impl Refusal {
    /// The stable code, as the JSON lines use it.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownSeat => "unknown-seat",
            Self::UnknownOption => "unknown-option",
            Self::UnknownLine(_) => "unknown-line",
            Self::UnknownField(_) | Self::OtherWords { .. } => "unknown-field",
            Self::NotPossibleNow => "not-possible-now",
            Self::TooSoon { .. } => "too-soon",
            Self::TooLong { .. } | Self::TooMany { .. } => "too-long",
            Self::WrongNames { .. } => "wrong-names",
            Self::Empty => "empty",
            Self::MissingField(_) => "missing-field",
            Self::Ended => "ended",
        }
    }
}

/// What kind of words can be given, or came.
///
/// ```
/// use reweave::error::{Refusal, WordsKind};
///
/// let refusal = Refusal::OtherWords { expected: WordsKind::Text, given: WordsKind::Picks };
/// assert_eq!(refusal.code(), "unknown-field");
/// assert_eq!(refusal.to_string(), "this takes a text, and picks came; leave them out and send a text");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WordsKind {
    /// No words.
    Nothing,
    /// A text.
    Text,
    /// The fields of a form.
    Form,
    /// Picks.
    Picks,
}

impl WordsKind {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Text => "text",
            Self::Form => "form",
            Self::Picks => "picks",
        }
    }
}

/// How many can be named, and what to do.
struct Named(u8, u8);

impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self(_, 0) => f.write_str("this names nobody; leave the names out"),
            Self(min, max) => {
                write!(f, "this names {min} to {max} people; name them of those that the view lists")
            }
        }
    }
}

/// What can be given, what came, and what to do.
struct Other(WordsKind, WordsKind);

impl fmt::Display for Other {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(expected, given) = self;
        let takes = match expected {
            WordsKind::Nothing => "no words",
            WordsKind::Text => "a text",
            WordsKind::Form => "a form",
            WordsKind::Picks => "picks",
        };
        let (came, it) = match given {
            WordsKind::Nothing => ("nothing", "it"),
            WordsKind::Text => ("a text", "it"),
            WordsKind::Form => ("fields", "them"),
            WordsKind::Picks => ("picks", "them"),
        };
        let then = match expected {
            WordsKind::Nothing => "",
            WordsKind::Text => " and send a text",
            WordsKind::Form => " and fill in the fields that the view lists",
            WordsKind::Picks => " and pick from what the view lists",
        };
        write!(f, "this takes {takes}, and {came} came; leave {it} out{then}")
    }
}
