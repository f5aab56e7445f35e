//! The parts of a prompt, as an app reads them. Fields are only ever added.

use std::fmt;

use crate::lang::Direction;

/// A paragraph of a page.
#[derive(Clone, Copy, serde::Serialize)]
#[non_exhaustive]
pub struct PageText<'a> {
    /// The message.
    pub id: &'a str,
    /// The words.
    pub text: &'a str,
}

/// Something that can be chosen.
#[derive(Clone, serde::Serialize)]
#[non_exhaustive]
pub struct OptionText<'a> {
    /// The option, as a move names it.
    pub id: &'a str,
    /// What stands on it.
    pub label: &'a str,
    /// More about it.
    pub help: Option<&'a str>,
    /// Whether it takes a note.
    pub note: bool,
    /// What to write in that note, if the option says so.
    pub note_label: Option<&'a str>,
    /// Whether the note must be there; none where none is taken.
    pub note_required: Option<bool>,
    /// The most characters of the note; none where none is taken.
    pub note_max_chars: Option<u16>,
    /// The form that it takes; empty if none.
    pub fields: Vec<FieldText<'a>>,
    /// The most lines of one's own that can be picked with it; 0 if none.
    pub max_lines: u8,
    /// What it belongs to, where it is a word of a list.
    pub group: Option<&'a str>,
}

/// A field of a form.
#[derive(Clone, Copy, serde::Serialize)]
#[non_exhaustive]
pub struct FieldText<'a> {
    /// The field, as a move names it.
    pub id: &'a str,
    /// What to write.
    pub label: &'a str,
    /// Whether it must be filled in.
    pub required: bool,
    /// The most characters.
    pub max_chars: u16,
}

/// A word to lean on.
#[derive(Clone, Copy, serde::Serialize)]
#[non_exhaustive]
pub struct SuggestionText<'a> {
    /// The word's id.
    pub id: &'a str,
    /// The word.
    pub label: &'a str,
    /// What it belongs to.
    pub group: &'a str,
}

/// A kind of move that would be accepted.
#[derive(Clone, serde::Serialize)]
#[non_exhaustive]
pub struct MoveText<'a> {
    /// The kind.
    pub id: &'static str,
    /// What stands on it.
    pub label: &'a str,
    /// More about it.
    pub help: Option<&'a str>,
    /// What can be sent with it; empty for most.
    pub options: Vec<SimpleOption<'a>>,
}

/// Something that can be sent with a move.
#[derive(Clone, Copy, serde::Serialize)]
#[non_exhaustive]
pub struct SimpleOption<'a> {
    /// The id, as a move names it.
    pub id: &'a str,
    /// What stands on it.
    pub label: &'a str,
}

/// A stage of the map.
#[derive(Clone, Copy, serde::Serialize)]
#[non_exhaustive]
pub struct StageText<'a> {
    /// The stage.
    pub id: &'static str,
    /// Its name.
    pub label: &'a str,
    /// Where it stands.
    pub state: &'static str,
}

/// A line that was shared.
#[derive(Clone, serde::Serialize)]
#[non_exhaustive]
pub struct SaidText<'a> {
    /// The line's stable id.
    pub id: &'a str,
    /// Who wrote it.
    pub seat: usize,
    /// The writer's name.
    pub name: &'a str,
    /// Whether this person wrote it.
    pub own: bool,
    /// Whether only its writer can read it.
    pub private: bool,
    /// Whether its words were erased.
    pub erased: bool,
    /// The stage in which it was written.
    pub stage: &'static str,
    /// The step that it answered.
    pub step: &'a str,
    /// The words, if it is a text; of a pace note, its words in the reader's language.
    pub text: Option<&'a str>,
    /// The words, if it is a form.
    pub fields: Option<Vec<SaidField<'a>>>,
    /// The option that was chosen, in the reader's language.
    pub option: Option<SimpleOption<'a>>,
    /// The kind of note, if it is one about the pace.
    pub pace: Option<&'static str>,
    /// The language that it was written in, as its writer said.
    pub lang: &'a str,
    /// The direction of that language.
    pub dir: Direction,
    /// The id of the line that it answers.
    pub about: Option<&'a str>,
}

/// A field of a form that was filled in.
#[derive(Clone, Copy, serde::Serialize)]
#[non_exhaustive]
pub struct SaidField<'a> {
    /// The field.
    pub id: &'a str,
    /// What it asks, in the reader's language.
    pub label: &'a str,
    /// What was written.
    pub text: &'a str,
}

/// A place to find help.
#[derive(Clone, Copy, serde::Serialize)]
#[non_exhaustive]
pub struct ResourceText<'a> {
    /// What it is.
    pub label: &'a str,
    /// How to reach it.
    pub detail: &'a str,
}

/// Something that went wrong with a text. The text is there all the same.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case", tag = "problem")]
#[non_exhaustive]
pub enum Problem {
    /// The language has no such text, and another was taken.
    Fallback {
        /// The message.
        id: String,
        /// The language that the text came from.
        from: String,
    },
    /// No language has such a text, and its id is shown.
    Missing {
        /// The message.
        id: String,
    },
    /// The message could not be formatted as its author meant it.
    Format {
        /// The message.
        id: String,
        /// What the formatter said.
        error: String,
    },
}

/// A text shows itself only when it is asked for, never when something is debugged.
macro_rules! redacted {
    ($($name:ident),*) => {$(
        impl fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )*};
}

redacted!(
    PageText,
    OptionText,
    FieldText,
    SuggestionText,
    MoveText,
    SimpleOption,
    StageText,
    SaidText,
    SaidField,
    ResourceText
);
