//! What can go wrong between an app and its storage.

use reweave::id::FlowId;
use reweave::saved::{SavedError, Stale};

use crate::column::Column;

/// Why storage did not do what it was asked for. Then nothing was written.
///
/// No message has a word that a person wrote, a name, a key, or the address of a server.
///
/// ```
/// use reweave_store::StoreError;
///
/// assert_eq!(StoreError::WrongKey.code(), "wrong-key");
/// assert_eq!(
///     StoreError::Sealed.to_string(),
///     "what is stored is sealed with a key; open it with that key, and with the feature `seal`",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// Another writer was first. [`Conversations`](crate::Conversations) loads it anew and offers the change again.
    #[error(transparent)]
    Stale(#[from] Stale),
    /// There is no conversation of this id.
    #[error("there is no conversation of this id; begin it first")]
    Unknown,
    /// There is a conversation of this id already.
    #[error("there is a conversation of this id already; take another id")]
    Exists,
    /// It is over, and its records are all that is kept.
    #[error("this conversation is over, and only its records are kept; read those")]
    Over,
    /// It is not over yet for everybody.
    #[error("this conversation goes on; keep its records once it is over for everybody")]
    GoesOn,
    /// What is stored does not go on with the flow, or could not have come about.
    #[error("what is stored cannot be taken up")]
    Saved(#[from] SavedError),
    /// No flow was found for what is stored.
    #[error(
        "no flow was found for a conversation of `{0}`; give `Conversations::with_flows` the flow as it was then"
    )]
    NoFlow(FlowId),
    /// Others wrote first, time after time.
    #[error("other writers were first {0} times; try again")]
    Crowded(u32),
    /// A column holds something that it cannot hold.
    #[error("what stands in a column of {0} cannot be read; it was damaged, or put there from elsewhere")]
    Damaged(Column),
    /// What is stored is sealed.
    #[error("what is stored is sealed with a key; open it with that key, and with the feature `seal`")]
    Sealed,
    /// A key was given, and what is stored is not sealed.
    #[error(
        "what is stored is not sealed, and a key was given; open it without one, or copy its conversations into a sealed store"
    )]
    NotSealed,
    /// What is stored is sealed with another key.
    #[error("what is stored is sealed with another key; open it with that one")]
    WrongKey,
    /// The tables were made by a later release.
    #[error("the tables are of version {found}, and this release knows up to {known}; use a newer release")]
    NewerSchema {
        /// The version that was found.
        found: u32,
        /// The latest that is known.
        known: u32,
    },
    /// The database belongs to something else.
    #[error("this database was made by another program; give another one")]
    NotAStore,
    /// Somebody else has kept it locked for too long.
    #[error("the database was locked by others for too long; try again")]
    Busy,
    /// The system gave no random bytes.
    #[error("the system gives no random bytes; look after its source of randomness")]
    NoRandomness,
    /// The database failed. Its own message is left out: it can have in it what was to be stored.
    #[error("{engine} failed with `{failure}`; look that up in its documentation")]
    Database {
        /// Which one.
        engine: &'static str,
        /// Its own name for what went wrong: an `SQLSTATE`, a result code, or a kind of I/O error.
        failure: String,
    },
}

impl StoreError {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Stale(stale) => stale.code(),
            Self::Unknown => "unknown-conversation",
            Self::Exists => "conversation-exists",
            Self::Over => "over",
            Self::GoesOn => "goes-on",
            Self::Saved(error) => error.code(),
            Self::NoFlow(_) => "no-such-flow",
            Self::Crowded(_) => "crowded",
            Self::Damaged(_) => "damaged",
            Self::Sealed => "sealed",
            Self::NotSealed => "not-sealed",
            Self::WrongKey => "wrong-key",
            Self::NewerSchema { .. } => "newer-schema",
            Self::NotAStore => "not-a-store",
            Self::Busy => "busy",
            Self::NoRandomness => "no-randomness",
            Self::Database { .. } => "database",
        }
    }
}
