#![doc = include_str!("../README.md")]
#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod column;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod columns;
mod conversations;
mod error;
mod id;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod seal;
#[cfg(feature = "sqlite")]
mod sqlite;
mod store;

#[cfg(feature = "postgres")]
pub use self::postgres::Postgres;
pub use column::Column;
pub use conversations::{Conversations, Outcome, Taken, Woken, builtin};
pub use error::StoreError;
pub use id::{BadId, ConversationId};
#[cfg(all(feature = "seal", any(feature = "sqlite", feature = "postgres")))]
pub use seal::Key;
#[cfg(feature = "sqlite")]
pub use sqlite::Sqlite;
pub use store::{Due, Loaded, LoadedRecords, Store};
