//! The kinds of columns.

use std::fmt;

/// A kind of column.
///
/// ```
/// use reweave_store::{Column, StoreError};
///
/// let error = StoreError::Damaged(Column::Words);
/// assert!(error.to_string().contains("a column of words"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Column {
    /// What a conversation was started with.
    Header,
    /// Who did what, where and when.
    Shape,
    /// What was written.
    Words,
    /// Who takes part, and what they look at again.
    People,
    /// What stays once it is over.
    Records,
    /// A revision, a deadline, or what shows that a key is the right one.
    Other,
}

impl fmt::Display for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Header => "headers",
            Self::Shape => "shapes",
            Self::Words => "words",
            Self::People => "people",
            Self::Records => "records",
            Self::Other => "the store's own",
        })
    }
}
