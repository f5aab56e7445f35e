//! Why a stored conversation could not be taken up.

use std::fmt;

use crate::conversation::StartError;
use crate::id::{FlowId, StepId};
use crate::refusal::Refusal;

/// Why a stored conversation could not be taken up.
///
/// ```
/// use reweave::error::SavedError;
///
/// let error = SavedError::MissingRow { row: 3, found: 4 };
/// assert_eq!(error.code(), "bad-saved");
/// assert_eq!(error.to_string(), "row 3 is missing: row 4 came in its place; read all rows, in order");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SavedError {
    /// Stored by a later release.
    #[error("stored in form {found}, and this release reads up to {known}; use a newer release")]
    UnknownFormat {
        /// The form that was found.
        found: u32,
        /// The latest that is known.
        known: u32,
    },
    /// It belongs to another flow.
    #[error("it belongs to the flow `{found}`, not to `{given}`; resume it with that flow")]
    UnknownFlow {
        /// The flow that it belongs to.
        found: FlowId,
        /// The flow that was given.
        given: FlowId,
    },
    /// The flow is not as it was: its ways are other, or something that was said does not fit any more.
    #[error("{0}")]
    NeedsMigration(NeedsMigration),
    /// The people or their roles do not fit the flow.
    #[error("its people do not fit the flow")]
    BadPeople(#[source] StartError),
    /// A change could not have happened.
    #[error("row {row} could not have happened there")]
    BadRow {
        /// Its revision, from 1.
        row: u64,
        /// Why, if the rules refused it.
        #[source]
        refusal: Option<Refusal>,
    },
    /// Words for a change that has none.
    #[error("there are words for row {row}, which has none")]
    StrayWords {
        /// Its revision, from 1.
        row: u64,
    },
    /// A row is missing or came twice.
    #[error("row {row} is missing: row {found} came in its place; read all rows, in order")]
    MissingRow {
        /// The revision that had to come.
        row: u64,
        /// The revision that came.
        found: u64,
    },
}

impl SavedError {
    /// The stable code, as the JSON lines use it.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownFlow { .. } | Self::NeedsMigration(_) => "flow-changed",
            _ => "bad-saved",
        }
    }
}

/// A stored conversation does not go on with this flow as it is: how the flow is other, and where it first shows.
///
/// It goes on with the flow as it was, which an app keeps for that, or with a [`Migration`](super::Migration).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NeedsMigration {
    /// The version of the flow then.
    pub found: u32,
    /// The version now.
    pub given: u32,
    /// The first change that does not fit, by its revision; none where all fit, and only what comes after them is other.
    pub row: Option<u64>,
    /// The step at which it was made; none for a change that was made at no step.
    pub step: Option<StepId>,
    /// Why it was refused, where the rules did.
    pub refusal: Option<Refusal>,
}

impl fmt::Display for NeedsMigration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { found, given, row, step, .. } = self;
        if found == given {
            write!(f, "the flow has changed since, though it is still version {given}")?;
        } else {
            write!(f, "the flow has changed since (version {found} then, {given} now)")?;
        }
        match (row, step) {
            (Some(row), Some(step)) => write!(f, ": row {row}, at `{step}`, is the first that does not fit")?,
            (Some(row), None) => write!(f, ": row {row} is the first that does not fit")?,
            (None, _) => f.write_str(": all that was done fits, and what comes next is other")?,
        }
        f.write_str("; resume it with the flow as it was, or with a migration")
    }
}
