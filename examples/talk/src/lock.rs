//! One program at a time on one file. The lock is an empty file beside it, which goes when the program ends; one that was
//! left behind is taken over.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use fs4::{FileExt, TryLockError};

/// Holds until it is dropped.
pub(crate) struct Lock {
    place: PathBuf,
    _file: File,
}

/// Why there is no lock.
#[derive(Debug)]
pub(crate) enum NoLock {
    /// Another program has it.
    Taken,
    Failed(io::Error),
}

impl Lock {
    pub(crate) fn take(place: &Path) -> Result<Self, NoLock> {
        // Whoever held it before may take it away between opening and locking: then there is a new one.
        for _ in 0..16 {
            let file = open(place).map_err(NoLock::Failed)?;
            match FileExt::try_lock(&file) {
                Ok(()) if is_there(place, &file) => return Ok(Self { place: place.to_owned(), _file: file }),
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(NoLock::Taken),
                Err(TryLockError::Error(error)) => return Err(NoLock::Failed(error)),
            }
        }
        Err(NoLock::Taken)
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // While it is still held, so that nobody else's is taken away.
        fs::remove_file(&self.place).ok();
    }
}

fn open(place: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(place)
}

#[cfg(unix)]
fn is_there(place: &Path, file: &File) -> bool {
    use std::os::unix::fs::MetadataExt;
    let same = |there: fs::Metadata| file.metadata().is_ok_and(|held| held.ino() == there.ino());
    fs::symlink_metadata(place).is_ok_and(same)
}

#[cfg(not(unix))]
fn is_there(place: &Path, _: &File) -> bool {
    place.exists()
}
