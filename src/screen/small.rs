//! The smallest parts of a screen, which stand within others.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::redacted::redacted;

/// Something that can be sent with a move.
/// It is a note about the pace, a line of one's own, or, in a line that was shared, the option that was chosen.
///
/// ```
/// use reweave::screen::SimpleOption;
///
/// let note: SimpleOption<&str> = serde_json::from_str(r#"{"id":"too-fast","label":"This goes too fast for me"}"#)?;
/// assert_eq!(note.id, "too-fast");
/// # Ok::<(), serde_json::Error>(())
/// ```
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

/// A field of a form that was filled in.
/// ```
/// use reweave::screen::SaidField;
///
/// let field: SaidField<&str> =
///     serde_json::from_str(r#"{"id":"i-will","label":"I will","text":"leave the room"}"#)?;
/// assert_eq!(format!("{}: {}", field.label, field.text), "I will: leave the room");
/// # Ok::<(), serde_json::Error>(())
/// ```
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

redacted!(SimpleOption, SaidField);
