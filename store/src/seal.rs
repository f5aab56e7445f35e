//! What people wrote, as it is written down: in clear, or sealed with a key of the app's.

#[cfg(feature = "seal")]
mod key;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::columns::{Place, json};
use crate::error::StoreError;

#[cfg(feature = "seal")]
pub use key::Key;

/// How a store writes down what people wrote.
#[derive(Default)]
pub(crate) struct Seal {
    #[cfg(feature = "seal")]
    sealer: Option<key::Sealer>,
}

impl Seal {
    #[cfg(feature = "seal")]
    pub(crate) fn with(key: &Key) -> Self {
        Self { sealer: Some(key::Sealer::new(key)) }
    }

    pub(crate) fn write(&self, value: &impl Serialize, place: Place<'_>) -> Result<Vec<u8>, StoreError> {
        let clear = serde_json::to_vec(value).map_err(|_| StoreError::Damaged(place.column))?;
        #[cfg(feature = "seal")]
        if let Some(sealer) = &self.sealer {
            let clear = zeroize::Zeroizing::new(clear);
            return sealer.seal(&clear, &key::about(place));
        }
        Ok(clear)
    }

    pub(crate) fn read<T: DeserializeOwned>(&self, bytes: &[u8], place: Place<'_>) -> Result<T, StoreError> {
        #[cfg(feature = "seal")]
        if let Some(sealer) = &self.sealer {
            let damaged = StoreError::Damaged(place.column);
            let clear = sealer.open(bytes, &key::about(place)).ok_or(damaged)?;
            return json(&clear, place.column);
        }
        json(bytes, place.column)
    }

    /// What a new store keeps, so that a wrong key is found out at once and not at the first words.
    pub(crate) fn proof(&self) -> Result<Option<Vec<u8>>, StoreError> {
        #[cfg(feature = "seal")]
        if let Some(sealer) = &self.sealer {
            return sealer.seal(&[], key::PROOF).map(Some);
        }
        Ok(None)
    }

    /// Holds the key against what the store keeps.
    pub(crate) fn check(&self, proof: Option<&[u8]>) -> Result<(), StoreError> {
        #[cfg(feature = "seal")]
        if let Some(sealer) = &self.sealer {
            let proof = proof.ok_or(StoreError::NotSealed)?;
            return sealer.open(proof, key::PROOF).map(drop).ok_or(StoreError::WrongKey);
        }
        if proof.is_some() { Err(StoreError::Sealed) } else { Ok(()) }
    }
}
