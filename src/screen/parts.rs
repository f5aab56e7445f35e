//! The parts of a screen. Fields are only ever added.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::lang::Direction;
use crate::machine::{MoveKind, PaceNote};
use crate::seat::Seat;
use crate::stage::Stage;
use crate::view::StageState;

/// A paragraph of a page.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "PageText", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct PageText<T> {
    /// The message that it comes from, which says which paragraph it is.
    pub id: T,
    /// The words.
    pub text: T,
}

impl<T> PageText<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> PageText<U> {
        PageText { id: to(&self.id), text: to(&self.text) }
    }
}

/// Something that can be chosen or picked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "OptionText", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct OptionText<T> {
    /// The option, as a move names it.
    pub id: T,
    /// What stands on it.
    pub label: T,
    /// More about it.
    pub help: Option<T>,
    /// Whether it takes a note.
    pub note: bool,
    /// What to write in that note, if the option says so.
    pub note_label: Option<T>,
    /// Whether the note must be there; none where none is taken.
    pub note_required: Option<bool>,
    /// The most characters of the note; none where none is taken.
    pub note_max_chars: Option<u16>,
    /// The form that it takes; empty if none.
    pub fields: Vec<FieldText<T>>,
    /// The most lines of one's own that can be picked with it; 0 if none.
    pub max_lines: u8,
    /// What it belongs to, where it is a word of a list.
    pub group: Option<T>,
}

impl<T> OptionText<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> OptionText<U> {
        OptionText {
            id: to(&self.id),
            label: to(&self.label),
            help: self.help.as_ref().map(&mut *to),
            note: self.note,
            note_label: self.note_label.as_ref().map(&mut *to),
            note_required: self.note_required,
            note_max_chars: self.note_max_chars,
            fields: self.fields.iter().map(|one| one.map(to)).collect(),
            max_lines: self.max_lines,
            group: self.group.as_ref().map(&mut *to),
        }
    }
}

/// A field of a form.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "FieldText", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct FieldText<T> {
    /// The field, as a move names it.
    pub id: T,
    /// What to write.
    pub label: T,
    /// Whether it must be filled in.
    pub required: bool,
    /// The most characters.
    pub max_chars: u16,
}

impl<T> FieldText<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> FieldText<U> {
        FieldText {
            id: to(&self.id),
            label: to(&self.label),
            required: self.required,
            max_chars: self.max_chars,
        }
    }
}

/// A word to lean on.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "SuggestionText", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct SuggestionText<T> {
    /// The word's id.
    pub id: T,
    /// The word.
    pub label: T,
    /// What it belongs to.
    pub group: T,
}

impl<T> SuggestionText<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> SuggestionText<U> {
        SuggestionText { id: to(&self.id), label: to(&self.label), group: to(&self.group) }
    }
}

/// A kind of move that would be accepted.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "MoveText", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct MoveText<T> {
    /// The kind.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::move_kind"))]
    pub id: MoveKind,
    /// What stands on it.
    pub label: T,
    /// More about it.
    pub help: Option<T>,
    /// What can be sent with it; empty for most.
    pub options: Vec<SimpleOption<T>>,
}

impl<T> MoveText<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> MoveText<U> {
        MoveText {
            id: self.id,
            label: to(&self.label),
            help: self.help.as_ref().map(&mut *to),
            options: self.options.iter().map(|one| one.map(to)).collect(),
        }
    }
}

/// Something that can be sent with a move.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "SimpleOption", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct SimpleOption<T> {
    /// The id, as a move names it.
    pub id: T,
    /// What stands on it.
    pub label: T,
}

impl<T> SimpleOption<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> SimpleOption<U> {
        SimpleOption { id: to(&self.id), label: to(&self.label) }
    }
}

/// A stage of the map.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "StageText", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct StageText<T> {
    /// The stage.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::stage"))]
    pub id: Stage,
    /// Its name.
    pub label: T,
    /// Where it stands.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::stage_state"))]
    pub state: StageState,
}

impl<T> StageText<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> StageText<U> {
        StageText { id: self.id, label: to(&self.label), state: self.state }
    }
}

/// A line that was shared.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "SaidText", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct SaidText<T> {
    /// The line's stable id.
    pub id: T,
    /// Who wrote it.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::seat"))]
    pub seat: Seat,
    /// The writer's name.
    pub name: T,
    /// Whether this person wrote it.
    pub own: bool,
    /// Whether only its writer can read it.
    pub private: bool,
    /// Whether its words were erased.
    pub erased: bool,
    /// The stage in which it was written.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::stage"))]
    pub stage: Stage,
    /// The step that it answered.
    pub step: T,
    /// The words, if it is a text; of a pace note, its words in the reader's language.
    pub text: Option<T>,
    /// The words, if it is a form.
    pub fields: Option<Vec<SaidField<T>>>,
    /// The option that was chosen, in the reader's language.
    pub option: Option<SimpleOption<T>>,
    /// The kind of note, if it is one about the pace.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::some_pace_note"))]
    pub pace: Option<PaceNote>,
    /// The language that it was written in, as its writer said.
    pub lang: T,
    /// The direction of that language.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::direction"))]
    pub dir: Direction,
    /// The id of the line that it answers.
    pub about: Option<T>,
}

impl<T> SaidText<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> SaidText<U> {
        SaidText {
            id: to(&self.id),
            seat: self.seat,
            name: to(&self.name),
            own: self.own,
            private: self.private,
            erased: self.erased,
            stage: self.stage,
            step: to(&self.step),
            text: self.text.as_ref().map(&mut *to),
            fields: self.fields.as_ref().map(|all| all.iter().map(|one| one.map(to)).collect()),
            option: self.option.as_ref().map(|one| one.map(to)),
            pace: self.pace,
            lang: to(&self.lang),
            dir: self.dir,
            about: self.about.as_ref().map(&mut *to),
        }
    }
}

/// A field of a form that was filled in.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "SaidField", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct SaidField<T> {
    /// The field.
    pub id: T,
    /// What it asks, in the reader's language.
    pub label: T,
    /// What was written.
    pub text: T,
}

impl<T> SaidField<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> SaidField<U> {
        SaidField { id: to(&self.id), label: to(&self.label), text: to(&self.text) }
    }
}

/// Where to find help. It looks the same in every state and for everybody.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "ResourcesText", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct ResourcesText<T> {
    /// What the list is called.
    pub label: T,
    /// The day on which somebody last checked it, if the app says so.
    pub checked: Option<T>,
    /// The language that it is written in, as a tag: the app's own lists can be in another one than the rest of the screen.
    pub lang: T,
    /// The direction of that language.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::direction"))]
    pub dir: Direction,
    /// The places.
    pub items: Vec<ResourceText<T>>,
}

impl<T> ResourcesText<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> ResourcesText<U> {
        ResourcesText {
            label: to(&self.label),
            checked: self.checked.as_ref().map(&mut *to),
            lang: to(&self.lang),
            dir: self.dir,
            items: self.items.iter().map(|one| one.map(to)).collect(),
        }
    }
}

/// A place to find help.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "ResourceText", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct ResourceText<T> {
    /// What it is.
    pub label: T,
    /// How to reach it.
    pub detail: T,
}

impl<T> ResourceText<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> ResourceText<U> {
        ResourceText { label: to(&self.label), detail: to(&self.detail) }
    }
}

/// Something that went wrong with a text. The text is there all the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
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
        impl<T> fmt::Debug for $name<T> {
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
    ResourcesText,
    ResourceText
);
