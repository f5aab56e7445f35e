//! The file of a conversation: read once, written whole after every move, deleted at the end.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use reweave::saved::Saved;
use reweave::{Conversation, Flow};

use crate::Problem;

const HALF_A_DAY: Duration = Duration::from_secs(12 * 3600);

pub(crate) struct Store {
    file: PathBuf,
    /// Once somebody has turned this down or left, nothing is written any more.
    closed: bool,
    deleted: bool,
}

impl Store {
    pub(crate) fn new(file: &Path) -> Self {
        Self { file: file.to_owned(), closed: false, deleted: false }
    }

    pub(crate) fn file(&self) -> &Path {
        &self.file
    }

    /// The conversation that is in the file, if there is a file.
    pub(crate) fn load(
        &self,
        flow: Option<&str>,
        options: &[String],
    ) -> Result<Option<Conversation>, Problem> {
        let text = match fs::read_to_string(&self.file) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(self.unreadable(&error.to_string())),
        };
        let saved: Saved =
            serde_json::from_str(&text).map_err(|error| self.unreadable(&error.to_string()))?;
        let id = saved.flow_id().as_str();
        if let Some(other) = flow.filter(|flow| *flow != id) {
            return Err(Problem::Start(format!(
                "{}: this conversation has the flow `{id}`, not `{other}`; leave out --flow, or choose another file \
                 with --file",
                self.file.display()
            )));
        }
        let flow = Flow::builtin_with(id, saved.flow_options())
            .map_err(|error| self.unreadable(&error.to_string()))?;
        if !options.is_empty() && Flow::builtin_with(id, options).as_ref() != Ok(&flow) {
            return Err(Problem::Start(format!(
                "{}: this conversation was begun in another way; leave out --option and --warm-first, or choose another \
                 file with --file",
                self.file.display()
            )));
        }
        Conversation::resume(&flow, &saved).map(Some).map_err(|error| self.unreadable(&error.to_string()))
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
        Problem::Start(format!(
            "{}: this file holds no conversation that can be read ({why}). It is left as it is. Move it away, or \
             choose another file with --file",
            self.file.display()
        ))
    }

    /// Writes the conversation: first beside the file, then in its place, so that there is always a whole one.
    pub(crate) fn save(&self, conversation: &Conversation) -> Result<(), Problem> {
        if self.closed {
            return Ok(());
        }
        let text = serde_json::to_string(&conversation.saved()).map_err(io::Error::other);
        let beside = self.file.with_extension(format!("{}.tmp", std::process::id()));
        let written = text.and_then(|text| {
            create(&beside)?.write_all(text.as_bytes())?;
            fs::rename(&beside, &self.file)
        });
        written.map_err(|error| {
            fs::remove_file(&beside).ok();
            unwritable(&self.file, &error)
        })
    }

    /// Deletes the file and writes no other. Gives whether there was one.
    pub(crate) fn close(&mut self) -> Result<bool, Problem> {
        self.closed = true;
        match fs::remove_file(&self.file) {
            Ok(()) => {
                self.deleted = true;
                Ok(true)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(self.deleted),
            Err(error) => Err(Problem::Failed(format!(
                "{}: this file cannot be deleted ({error}). Delete it yourself",
                self.file.display()
            ))),
        }
    }
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
