//! Screens: what stands before one person and in which order, without a word of any language.
//!
//! A [`Screen`] has all that a person reads: what is asked, what can be chosen, what was shared, where to find help. Its
//! fields are those of the JSON lines, in the same order and with the same names, and each is defined once, over any kind of
//! text `T`:
//!
//! | | |
//! | --- | --- |
//! | [`Outline`] | each text is the [`Piece`] that it will be: a message, or words as they are |
//! | [`Prompt`](crate::Prompt) | the buffer that a screen is written into, again and again |
//! | `Screen<&str>` | that buffer's screen, lent |
//! | `Screen<String>` | a screen that stands by itself, such as one that was read from JSON |
//!
//! What stands on a screen is decided here from a [`View`](crate::View) alone, in one walk over it. The walk names each text to
//! a sink: that of the phrasebook writes it in a person's language, that of this room only notes it down.

mod buffer;
mod fields;
mod fill;
mod ids;
mod name;
mod named;
mod outline;
mod parts;
mod redacted;
mod rows;
#[cfg(feature = "schema")]
mod schema;
mod sink;
mod small;
mod source;
mod vocabulary;

pub(crate) use buffer::Buffer;
pub use fields::{About, AskKind, ReadBy, Screen};
pub(crate) use fill::fill;
pub use ids::{
    Arguments, Ids, ItemIds, MoveIds, Named, NamesIds, OptionIds, PersonIds, ResourceIds, ResourcesIds,
    SaidIds, WordIds,
};
pub(crate) use name::{AUDIENCES, Form, HELP, Kind, Label, Name};
pub use outline::{Message, Outline, Piece};
pub use parts::{
    AgainText, FieldText, MoveText, OptionText, PageText, Problem, ResourceText, ResourcesText, SaidText,
    StageText, SuggestionText,
};
pub use rows::{ItemText, NamesText, PersonText};
pub(crate) use sink::{Help, Sink};
pub use small::{SaidField, SimpleOption};
pub use source::TextSource;
pub(crate) use vocabulary::words;

/// What stands between the parts of what someone wrote, where it is shown as one line.
pub(crate) const SEPARATOR: &str = " / ";
