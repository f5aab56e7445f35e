//! The formats in which a conversation is stored here: one that names its fields and is read by people, and two that are not.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// A format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Text, with names.
    Json,
    /// Bytes without any name: what is there is told by its place alone.
    Postcard,
    /// Bytes with names.
    Cbor,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Json, Self::Postcard, Self::Cbor];

    /// Writes a value.
    ///
    /// # Panics
    ///
    /// If it cannot be written: then it is nothing that is stored.
    pub fn write<T: Serialize>(self, value: &T) -> Vec<u8> {
        match self {
            Self::Json => serde_json::to_vec(value).expect("JSON can be written"),
            Self::Postcard => postcard::to_allocvec(value).expect("postcard can be written"),
            Self::Cbor => {
                let mut bytes = Vec::new();
                ciborium::into_writer(value, &mut bytes).expect("CBOR can be written");
                bytes
            }
        }
    }

    /// Reads a value, and nothing else: bytes after it are an error.
    ///
    /// # Errors
    ///
    /// If it cannot be read.
    pub fn read<T: DeserializeOwned>(self, bytes: &[u8]) -> Result<T, String> {
        let (value, left) = match self {
            Self::Json => (serde_json::from_slice(bytes).map_err(|error| error.to_string())?, 0),
            Self::Postcard => {
                let read = postcard::take_from_bytes(bytes);
                read.map(|(value, left)| (value, left.len())).map_err(|error| error.to_string())?
            }
            Self::Cbor => {
                let mut left = bytes;
                (ciborium::from_reader(&mut left).map_err(|error| error.to_string())?, left.len())
            }
        };
        if left == 0 { Ok(value) } else { Err(format!("{left} bytes after it")) }
    }
}
