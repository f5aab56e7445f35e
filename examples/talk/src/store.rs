//! The file of a conversation: read once, written whole after every move, deleted at the end.

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use reweave::saved::Saved;
use reweave::{Conversation, Flow};

use crate::Problem;
use crate::lock::{Lock, NoLock};
use crate::write::Kept;

const HALF_A_DAY: Duration = Duration::from_secs(12 * 3600);
/// No conversation is as long as this.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

pub(crate) struct Store {
    file: PathBuf,
    /// Once somebody has turned this down or left, nothing is written any more.
    closed: bool,
    deleted: bool,
    _lock: Lock,
}

impl Store {
    /// Takes the file for this program alone. A link is followed, so that the file behind it is the one that is written and
    /// deleted.
    pub(crate) fn open(file: &Path) -> Result<Self, Problem> {
        let file = behind_links(file);
        // A pipe or a device might have no end, and nothing is put beside it.
        if fs::metadata(&file).is_ok_and(|there| !there.is_file()) {
            return Err(unreadable(&file, "it is no ordinary file"));
        }
        let lock = Lock::take(&beside(&file, "lock")).map_err(|why| no_lock(&file, &why))?;
        // What was left by a program that was cut off while it wrote.
        fs::remove_file(beside(&file, "new")).ok();
        Ok(Self { file, closed: false, deleted: false, _lock: lock })
    }

    pub(crate) fn file(&self) -> &Path {
        &self.file
    }

    /// Where a text is kept that is not sent.
    pub(crate) fn draft_file(&self) -> PathBuf {
        beside(&self.file, "draft")
    }

    /// The conversation that is in the file, if there is a file.
    pub(crate) fn load(
        &self,
        flow: Option<&str>,
        options: &[String],
    ) -> Result<Option<Conversation>, Problem> {
        let Some(text) = self.text()? else { return Ok(None) };
        let saved: Saved = serde_json::from_str(&text).map_err(|error| self.unreadable(&place_of(&error)))?;
        let id = saved.flow_id().as_str();
        if let Some(other) = flow.filter(|flow| *flow != id) {
            return Err(Problem::Start(format!(
                "{}: this conversation has the flow `{id}`, not `{other}`; leave out --flow, or choose another file \
                 with --file",
                self.file.display()
            )));
        }
        let flow = saved.built_in().map_err(|error| self.unreadable(&error.to_string()))?;
        if !options.is_empty() && Flow::builtin_with(id, options).as_ref() != Ok(&flow) {
            return Err(Problem::Start(format!(
                "{}: this conversation was begun in another way; leave out --option and --warm-first, or choose another \
                 file with --file",
                self.file.display()
            )));
        }
        Conversation::resume(&flow, &saved).map(Some).map_err(|error| self.unreadable(&error.to_string()))
    }

    /// What is in the file.
    fn text(&self) -> Result<Option<String>, Problem> {
        let unreadable = |error: io::Error| self.unreadable(&error.to_string());
        match fs::metadata(&self.file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(unreadable(error)),
            Ok(there) if there.len() > MOST_BYTES => return Err(self.unreadable("it is too large")),
            Ok(_) => {}
        }
        let mut text = String::new();
        let file = fs::File::open(&self.file).map_err(unreadable)?;
        file.take(MOST_BYTES).read_to_string(&mut text).map_err(unreadable)?;
        Ok(Some(text))
    }

    /// Whether it was put aside so long ago that people come back to it on another day.
    pub(crate) fn is_from_another_day(&self) -> bool {
        let written = fs::metadata(&self.file).and_then(|file| file.modified()).ok();
        written.and_then(|written| written.elapsed().ok()).is_some_and(|since| since > HALF_A_DAY)
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.closed
    }

    fn unreadable(&self, why: &str) -> Problem {
        unreadable(&self.file, why)
    }

    /// Writes the conversation: first beside the file, then in its place, so that there is always a whole one.
    pub(crate) fn save(&self, conversation: &Conversation) -> Result<(), Problem> {
        if self.closed {
            return Ok(());
        }
        let text = serde_json::to_string(&conversation.saved()).map_err(io::Error::other);
        self.replace(&self.file, text)
    }

    /// Keeps a text that is not sent.
    pub(crate) fn keep_draft(&self, kept: &Kept) -> Result<(), Problem> {
        self.replace(&self.draft_file(), serde_json::to_string(kept).map_err(io::Error::other))
    }

    /// The text that was kept, if it can be read: it is not worth a fault.
    pub(crate) fn draft(&self) -> Option<Kept> {
        let text = fs::read_to_string(self.draft_file()).ok()?;
        serde_json::from_str(&text).ok()
    }

    pub(crate) fn drop_draft(&self) {
        fs::remove_file(self.draft_file()).ok();
    }

    fn replace(&self, file: &Path, text: io::Result<String>) -> Result<(), Problem> {
        let new = beside(&self.file, "new");
        let written = text.and_then(|text| {
            fs::remove_file(&new).ok();
            let mut made = create(&new)?;
            made.write_all(text.as_bytes())?;
            made.sync_all()?;
            fs::rename(&new, file)
        });
        written.map_err(|error| {
            fs::remove_file(&new).ok();
            unwritable(file, &error)
        })?;
        // That it has this name now also has to last. Where a folder cannot be opened, there is no more to do.
        if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            fs::File::open(folder).and_then(|folder| folder.sync_all()).ok();
        }
        Ok(())
    }

    /// Deletes the file and writes no other. Gives whether there was one.
    pub(crate) fn close(&mut self) -> Result<bool, Problem> {
        self.closed = true;
        self.drop_draft();
        fs::remove_file(beside(&self.file, "new")).ok();
        match fs::remove_file(&self.file) {
            Ok(()) => {
                self.deleted = true;
                Ok(true)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(self.deleted),
            Err(error) => {
                // Then at least what was written is not in it any more.
                let emptied = OpenOptions::new().write(true).truncate(true).open(&self.file).is_ok();
                let now = if emptied { " It is empty now." } else { "" };
                Err(Problem::Failed(format!(
                    "{}: this file cannot be deleted ({error}).{now} Delete it yourself",
                    self.file.display()
                )))
            }
        }
    }
}

/// The file of this name that stands beside another.
fn beside(file: &Path, end: &str) -> PathBuf {
    let mut name = file.file_name().map_or_else(OsString::new, OsString::from);
    name.push(".");
    name.push(end);
    file.with_file_name(name)
}

fn behind_links(file: &Path) -> PathBuf {
    let mut place = file.to_owned();
    // Where links lead in a circle, what comes later says so.
    for _ in 0..40 {
        let Ok(next) = fs::read_link(&place) else { break };
        place = place.parent().map_or_else(|| next.clone(), |folder| folder.join(&next));
    }
    place
}

fn unreadable(file: &Path, why: &str) -> Problem {
    Problem::Start(format!(
        "{}: this file holds no conversation that can be read ({why}). It is left as it is. Move it away, or choose \
         another file with --file",
        file.display()
    ))
}

fn no_lock(file: &Path, why: &NoLock) -> Problem {
    let file = file.display();
    Problem::Start(match why {
        NoLock::Taken => format!(
            "{file}: this conversation is open in another window. Go on there, or close it there first; or choose \
             another file with --file"
        ),
        NoLock::Failed(error) => format!(
            "{file}: nothing can be written in this folder ({error}). Choose another place with --file"
        ),
    })
}

/// Where a text cannot be read; not what stands there, which may be what a person wrote.
pub(crate) fn place_of(error: &serde_json::Error) -> String {
    format!("line {}, column {}", error.line(), error.column())
}

/// Writes a text to a new file, and says where. No file is written over: then a number is put into the name.
pub(crate) fn write_new(file: &Path, text: &str) -> io::Result<PathBuf> {
    let end = file.extension().map_or_else(String::new, |end| format!(".{}", end.to_string_lossy()));
    let mut name = file.to_owned();
    let mut count = 1;
    loop {
        match create(&name).and_then(|mut file| file.write_all(text.as_bytes())) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && count < 1000 => {
                count += 1;
                name = file.with_extension(format!("{count}{end}"));
            }
            written => return written.map(|()| name),
        }
    }
}

/// A new file that only its owner can read.
fn create(file: &Path) -> io::Result<fs::File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)
}

fn unwritable(file: &Path, error: &io::Error) -> Problem {
    Problem::Failed(format!(
        "{}: this file cannot be written ({error}). Choose another place with --file",
        file.display()
    ))
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_file_that_cannot_be_deleted_is_emptied() {
        let place = crate::scripted::folder("not-deleted");
        let file = place.join("talk.json");
        let mut store = Store::open(&file).expect("a file of its own");
        fs::write(&file, "words").expect("a file");
        fs::set_permissions(&place, fs::Permissions::from_mode(0o500)).expect("rights");
        let is_kept_out = fs::write(place.join("try"), "").is_err();
        let closed = store.close();
        if is_kept_out {
            let Err(Problem::Failed(why)) = closed else { panic!("it cannot be deleted") };
            assert!(why.contains("cannot be deleted") && why.contains("It is empty now."), "{why}");
            assert_eq!(fs::read(&file).expect("a file"), b"");
        }
        fs::set_permissions(&place, fs::Permissions::from_mode(0o700)).expect("rights");
    }
}
