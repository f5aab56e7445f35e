//! The key, and what is done with it.

use std::fmt;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::column::Column;
use crate::columns::Place;
use crate::error::StoreError;

/// The version of the sealed form: its first byte.
const FORM: u8 = 1;

const NONCE: usize = 24;

/// What is sealed to prove a key.
pub(super) const PROOF: &[u8] = b"reweave-store: the right key";

/// The key with which a store seals what people wrote, their names, and what stays once a conversation is over.
///
/// It comes from the app: from a store of secrets, or a file that only the server reads, and never from the same disk or the same backup as
/// the database. Without it nothing can be opened again. It is wiped from memory when it is dropped, and `Debug` shows none of it.
///
/// Each value is sealed with XChaCha20-Poly1305 and a random nonce, for its place: the conversation, the revision and the kind of column.
/// So nobody who can write to the database can change it, or put it somewhere else.
///
/// ```
/// use reweave_store::{Key, Sqlite, StoreError};
///
/// let key = Key::random()?;
/// # let folder = tempfile::tempdir().unwrap();
/// # let path = folder.path().join("conversations");
/// Sqlite::open_sealed(&path, &key)?;
/// assert_eq!(Sqlite::open(&path).unwrap_err(), StoreError::Sealed);
/// assert_eq!(Sqlite::open_sealed(&path, &Key::random()?).unwrap_err(), StoreError::WrongKey);
/// // As the app keeps it, and as it comes back.
/// Sqlite::open_sealed(&path, &Key::new(*key.bytes()))?;
/// # Ok::<(), StoreError>(())
/// ```
///
/// # What it does not protect
///
/// - Who did what, where and when: the shapes and the headers stand there in clear. So does how long each text is.
/// - What is in the memory of the server, and what goes over the network.
/// - Anything from somebody who has the key. There is no way yet to seal anew with another one but to copy all conversations into a new
///   store.
/// - What was erased since from a backup that was made before, for whoever has that and the key.
/// - An older state: somebody who can write to the database can put back all of a conversation as it was.
#[derive(Clone)]
pub struct Key(Zeroizing<[u8; 32]>);

impl Key {
    /// A key of these bytes. They have to be random ones: what a person can remember is not enough.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// A new one.
    ///
    /// # Errors
    ///
    /// If the system gives no random bytes.
    pub fn random() -> Result<Self, StoreError> {
        let mut bytes = Zeroizing::new([0; 32]);
        getrandom::fill(bytes.as_mut()).map_err(|_| StoreError::NoRandomness)?;
        Ok(Self(bytes))
    }

    /// Its bytes, for the place where the app keeps it.
    #[must_use]
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

/// Seals and opens. It wipes its copy of the key when it is dropped.
pub(super) struct Sealer(XChaCha20Poly1305);

impl Sealer {
    pub(super) fn new(key: &Key) -> Self {
        Self(XChaCha20Poly1305::new((&*key.0).into()))
    }

    pub(super) fn seal(&self, clear: &[u8], about: &[u8]) -> Result<Vec<u8>, StoreError> {
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).map_err(|_| StoreError::NoRandomness)?;
        let payload = Payload { msg: clear, aad: about };
        // It fails only where a text is longer than 256 GB.
        let sealed = self.0.encrypt(&XNonce::from(nonce), payload);
        let sealed = sealed.map_err(|_| StoreError::Damaged(Column::Other))?;
        Ok([&[FORM], &nonce[..], &sealed].concat())
    }

    /// What was sealed; none where it was sealed with another key, for another place, or is no longer whole.
    pub(super) fn open(&self, bytes: &[u8], about: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (nonce, sealed) = bytes.strip_prefix(&[FORM])?.split_first_chunk::<NONCE>()?;
        let payload = Payload { msg: sealed, aad: about };
        self.0.decrypt(&XNonce::from(*nonce), payload).ok().map(Zeroizing::new)
    }
}

/// The place, so that no two places are the same bytes: the id stands last.
pub(super) fn about(place: Place<'_>) -> Vec<u8> {
    let column = match place.column {
        Column::Header => 0,
        Column::Shape => 1,
        Column::Words => 2,
        Column::People => 3,
        Column::Records => 4,
        Column::Other => 5,
    };
    [b"reweave-store/", &[FORM, column][..], &place.revision.to_be_bytes(), place.id.as_str().as_bytes()]
        .concat()
}
