//! The name of a conversation in storage.

use std::fmt;
use std::str::FromStr;

use crate::error::StoreError;

/// The most characters of an id.
const MOST: usize = 128;

/// The id of a stored conversation: the app's own, and random.
///
/// It stands in clear in the database and in errors. So it is no name, no number that counts up, and no token by which somebody gets
/// in: whoever reads it must learn nothing, and be able to do nothing.
///
/// ```
/// use reweave_store::ConversationId;
///
/// let id = ConversationId::random()?;
/// assert_eq!(id.as_str().parse(), Ok(id));
/// assert_eq!("amal & bo".parse::<ConversationId>().unwrap_err().code(), "bad-id");
/// # Ok::<(), reweave_store::StoreError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConversationId(String);

impl ConversationId {
    /// A new one that nobody can guess: 128 random bits.
    ///
    /// # Errors
    ///
    /// If the system gives no random bytes.
    pub fn random() -> Result<Self, StoreError> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(|_| StoreError::NoRandomness)?;
        Ok(Self(format!("{:032x}", u128::from_be_bytes(bytes))))
    }

    /// As it is stored.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for ConversationId {
    type Err = BadId;

    fn from_str(id: &str) -> Result<Self, BadId> {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.:".contains(&byte);
        let good = (1..=MOST).contains(&id.len()) && id.bytes().all(fits);
        if good { Ok(Self(id.to_owned())) } else { Err(BadId) }
    }
}

impl fmt::Display for ConversationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for ConversationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ConversationId({self})")
    }
}

/// A text is no id of a conversation.
///
/// ```
/// use reweave_store::{BadId, ConversationId};
///
/// let error: BadId = "".parse::<ConversationId>().unwrap_err();
/// assert_eq!(error.to_string(), "an id has 1 to 128 letters, digits or `-_.:`, all of them ASCII; make a random one");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an id has 1 to {MOST} letters, digits or `-_.:`, all of them ASCII; make a random one")]
#[non_exhaustive]
pub struct BadId;

impl BadId {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        "bad-id"
    }
}
