//! SQLite: everything in one file.

mod open;

use std::fmt;
use std::path::Path;

use reweave::Time;
use reweave::saved::{Records, Saved, Stale, Update};
use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior, params};

use crate::columns::{Columns, Read, Written, header, number, stored};
use crate::error::StoreError;
use crate::id::ConversationId;
#[cfg(feature = "seal")]
use crate::seal::Key;
use crate::seal::Seal;
use crate::store::{Due, Loaded, LoadedRecords, Store};

/// Conversations in one file, with SQLite, which is built in. Several processes on one machine can have it open.
///
/// The file is made so that only its owner can read it (on Unix). It is no file for a network drive.
///
/// ```
/// use reweave_store::Sqlite;
///
/// # let folder = tempfile::tempdir().unwrap();
/// let path = folder.path().join("conversations");
/// let store = Sqlite::open(&path)?;
/// assert_eq!(format!("{store:?}"), "Sqlite { .. }");
/// # Ok::<(), reweave_store::StoreError>(())
/// ```
///
/// # What is erased
///
/// Words that are erased or taken back, names that are changed, and all of a conversation that is deleted are written over with zeros, and
/// after each call no file of the database has them any more: the tests search its bytes. Where they stood stays empty until
/// [`clear_away`](Self::clear_away).
///
/// What SQLite cannot reach has them still: copies and backups that were made before, and what the disk keeps of a file that was cut short
/// or of a block that it wrote elsewhere. Where that matters, seal ([`open_sealed`](Self::open_sealed)) or encrypt the disk.
pub struct Sqlite {
    connection: Connection,
    seal: Seal,
}

impl Sqlite {
    /// Opens a file of conversations, and makes it if it is not there.
    ///
    /// # Errors
    ///
    /// If what is stored is sealed, was made by a later release or by another program, or it cannot be opened.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        open::file(path.as_ref(), Seal::default())
    }

    /// Opens one in which what people wrote is sealed with a key, and makes it if it is not there.
    ///
    /// # Errors
    ///
    /// If what is stored is not sealed or sealed with another key, was made by a later release or by another program, or it cannot be
    /// opened.
    #[cfg(feature = "seal")]
    pub fn open_sealed(path: impl AsRef<Path>, key: &Key) -> Result<Self, StoreError> {
        open::file(path.as_ref(), Seal::with(key))
    }

    /// One that is gone when it is dropped: for tests, and for conversations that are kept nowhere.
    ///
    /// # Errors
    ///
    /// If there is no memory for it.
    pub fn in_memory() -> Result<Self, StoreError> {
        open::memory()
    }

    /// Gives back the room of what was erased. It writes the whole file anew, and everybody else waits meanwhile: call it when little goes
    /// on. Nothing depends on it but the size of the file.
    ///
    /// ```
    /// use reweave_store::Sqlite;
    ///
    /// Sqlite::in_memory()?.clear_away()?;
    /// # Ok::<(), reweave_store::StoreError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If others have it locked for too long, or there is no room on the disk for another copy.
    pub fn clear_away(&mut self) -> Result<(), StoreError> {
        open::clear_away(&mut self.connection)
    }

    fn write(&mut self) -> Result<Transaction<'_>, StoreError> {
        // The lock is taken at once: whoever reads first, and then wants to write, cannot wait for others any more.
        Ok(self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
    }
}

impl fmt::Debug for Sqlite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sqlite").finish_non_exhaustive()
    }
}

impl Store for Sqlite {
    fn begin(
        &mut self,
        id: &ConversationId,
        saved: &Saved,
        deadline: Option<Time>,
    ) -> Result<(), StoreError> {
        let columns = Columns { seal: &self.seal, id };
        let header = header(saved.header())?;
        let people = columns.people(saved.people(), saved.revision())?;
        let rows: Vec<Written> = saved.rows().map(|row| columns.row(&row)).collect::<Result<_, _>>()?;
        let to = self.write()?;
        let people = keep(&to, &people)?;
        let revision = stored(saved.revision());
        let added = to
            .prepare_cached(
                "INSERT INTO conversations (id, revision, deadline, header, people, people_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?2) ON CONFLICT DO NOTHING",
            )?
            .execute(params![id.as_str(), revision, deadline.map(Time::millis), header, people])?;
        if added == 0 {
            return Err(StoreError::Exists);
        }
        add(&to, id, rows)?;
        Ok(to.commit()?)
    }

    fn load(&mut self, id: &ConversationId) -> Result<Option<Loaded>, StoreError> {
        let from = self.connection.transaction()?;
        let found = from
            .prepare_cached(
                "SELECT c.revision, c.header, s.bytes, c.people_at, c.deadline
                 FROM conversations c JOIN secrets s ON s.id = c.people WHERE c.id = ?1",
            )?
            .query_row([id.as_str()], |row| {
                let read = Read {
                    revision: row.get(0)?,
                    header: row.get(1)?,
                    people: row.get(2)?,
                    people_at: row.get(3)?,
                };
                Ok((read, row.get::<_, Option<i64>>(4)?))
            })
            .optional()?;
        let Some((read, deadline)) = found else { return Ok(None) };
        let columns = Columns { seal: &self.seal, id };
        let mut rows = Vec::new();
        let mut changes = from.prepare_cached(
            "SELECT c.revision, c.shape, s.bytes
             FROM changes c LEFT JOIN secrets s ON s.id = c.words WHERE c.conversation = ?1 ORDER BY c.revision",
        )?;
        let mut changes = changes.query([id.as_str()])?;
        while let Some(row) = changes.next()? {
            let (shape, words): (String, Option<Vec<u8>>) = (row.get(1)?, row.get(2)?);
            rows.push(columns.read_row(row.get(0)?, &shape, words.as_deref())?);
        }
        Ok(Some(Loaded::new(columns.saved(&read, rows)?, deadline.map(Time::from_millis))))
    }

    fn append(
        &mut self,
        id: &ConversationId,
        update: &Update,
        deadline: Option<Time>,
    ) -> Result<(), StoreError> {
        let columns = Columns { seal: &self.seal, id };
        let (new, rewritten) = (columns.new_rows(update)?, columns.rewritten(update)?);
        let people =
            update.people.as_ref().map(|people| columns.people(people, update.revision())).transpose()?;
        let to = self.write()?;
        let (since, revision) = (stored(update.since), stored(update.revision()));
        let stands = to
            .prepare_cached(
                "UPDATE conversations SET revision = ?3, deadline = ?4
                 WHERE id = ?1 AND revision = ?2 AND header IS NOT NULL",
            )?
            .execute(params![id.as_str(), since, revision, deadline.map(Time::millis)])?;
        if stands == 0 {
            return Err(why_not(&to, id, update.since)?);
        }
        for row in rewritten {
            rewrite(&to, id, &row)?;
        }
        add(&to, id, new)?;
        if let Some(people) = people {
            erase(&to, id, "SELECT people FROM conversations WHERE id = ?1")?;
            let people = keep(&to, &people)?;
            to.prepare_cached("UPDATE conversations SET people = ?2, people_at = ?3 WHERE id = ?1")?
                .execute(params![id.as_str(), people, revision])?;
        }
        Ok(to.commit()?)
    }

    fn due(&mut self, now: Time, most: usize) -> Result<Vec<Due>, StoreError> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let mut found = self.connection.prepare_cached(
            "SELECT id, deadline, revision FROM conversations WHERE deadline <= ?1 ORDER BY deadline, id LIMIT ?2",
        )?;
        let mut found = found.query([now.millis(), most])?;
        let mut due = Vec::new();
        while let Some(row) = found.next()? {
            due.push(crate::columns::due(&row.get::<_, String>(0)?, row.get(1)?, row.get(2)?)?);
        }
        Ok(due)
    }

    fn set_deadline(
        &mut self,
        id: &ConversationId,
        revision: u64,
        deadline: Option<Time>,
    ) -> Result<(), StoreError> {
        let to = self.write()?;
        let stands = to
            .prepare_cached("UPDATE conversations SET deadline = ?3 WHERE id = ?1 AND revision = ?2")?
            .execute(params![id.as_str(), stored(revision), deadline.map(Time::millis)])?;
        if stands == 0 {
            return Err(why_no_such_revision(&to, id, revision)?);
        }
        Ok(to.commit()?)
    }

    fn finish(
        &mut self,
        id: &ConversationId,
        revision: u64,
        records: &Records,
        deadline: Option<Time>,
    ) -> Result<(), StoreError> {
        let bytes = Columns { seal: &self.seal, id }.records(records, revision + 1)?;
        let to = self.write()?;
        erase(&to, id, ALL_OF_IT)?;
        let kept = keep(&to, &bytes)?;
        let stands = to
            .prepare_cached(
                "UPDATE conversations SET revision = ?3, deadline = ?4, header = NULL, people = NULL, people_at = NULL,
                 records = ?5 WHERE id = ?1 AND revision = ?2",
            )?
            .execute(params![
                id.as_str(),
                stored(revision),
                stored(revision + 1),
                deadline.map(Time::millis),
                kept
            ])?;
        if stands == 0 {
            return Err(why_no_such_revision(&to, id, revision)?);
        }
        to.prepare_cached("DELETE FROM changes WHERE conversation = ?1")?.execute([id.as_str()])?;
        Ok(to.commit()?)
    }

    fn records(&mut self, id: &ConversationId) -> Result<Option<LoadedRecords>, StoreError> {
        let found = self
            .connection
            .prepare_cached(
                "SELECT c.revision, s.bytes, c.deadline
                 FROM conversations c JOIN secrets s ON s.id = c.records WHERE c.id = ?1",
            )?
            .query_row([id.as_str()], |row| {
                Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?, row.get::<_, Option<i64>>(2)?))
            })
            .optional()?;
        let Some((revision, bytes, deadline)) = found else { return Ok(None) };
        let revision = number(revision)?;
        let records = Columns { seal: &self.seal, id }.read_records(&bytes, revision)?;
        Ok(Some(LoadedRecords::new(records, revision, deadline.map(Time::from_millis))))
    }

    fn delete(&mut self, id: &ConversationId) -> Result<bool, StoreError> {
        let to = self.write()?;
        erase(&to, id, ALL_OF_IT)?;
        let deleted = to.prepare_cached("DELETE FROM conversations WHERE id = ?1")?.execute([id.as_str()])?;
        to.commit()?;
        Ok(deleted > 0)
    }
}

/// The secrets of a conversation.
const ALL_OF_IT: &str = "SELECT words FROM changes WHERE conversation = ?1 AND words IS NOT NULL
    UNION ALL SELECT people FROM conversations WHERE id = ?1
    UNION ALL SELECT records FROM conversations WHERE id = ?1";

/// Writes down a secret, and says where.
fn keep(to: &Transaction<'_>, bytes: &[u8]) -> Result<i64, StoreError> {
    to.prepare_cached("INSERT INTO secrets (bytes) VALUES (?1)")?.execute([bytes])?;
    Ok(to.last_insert_rowid())
}

/// Writes secrets over where they stand.
fn erase(to: &Transaction<'_>, id: &ConversationId, which: &str) -> Result<(), StoreError> {
    // Of the same length, so that SQLite does not take a row out and put it in elsewhere.
    let over = format!("UPDATE secrets SET bytes = zeroblob(length(bytes)) WHERE id IN ({which})");
    to.prepare_cached(&over)?.execute([id.as_str()])?;
    Ok(())
}

fn add(to: &Transaction<'_>, id: &ConversationId, rows: Vec<Written>) -> Result<(), StoreError> {
    for row in rows {
        let words = row.words.map(|words| keep(to, &words)).transpose()?;
        to.prepare_cached(
            "INSERT INTO changes (conversation, revision, shape, words) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![id.as_str(), row.revision, row.shape, words])?;
    }
    Ok(())
}

fn rewrite(to: &Transaction<'_>, id: &ConversationId, row: &Written) -> Result<(), StoreError> {
    to.prepare_cached(
        "UPDATE secrets SET bytes = zeroblob(length(bytes))
         WHERE id = (SELECT words FROM changes WHERE conversation = ?1 AND revision = ?2)",
    )?
    .execute(params![id.as_str(), row.revision])?;
    let words = row.words.as_deref().map(|words| keep(to, words)).transpose()?;
    to.prepare_cached("UPDATE changes SET shape = ?3, words = ?4 WHERE conversation = ?1 AND revision = ?2")?
        .execute(params![id.as_str(), row.revision, row.shape, words])?;
    Ok(())
}

/// Why a conversation that goes on does not stand at a revision.
fn why_not(to: &Transaction<'_>, id: &ConversationId, since: u64) -> Result<StoreError, StoreError> {
    let over = to
        .prepare_cached("SELECT header IS NULL FROM conversations WHERE id = ?1")?
        .query_row([id.as_str()], |row| row.get::<_, bool>(0))
        .optional()?;
    if over == Some(true) { Ok(StoreError::Over) } else { why_no_such_revision(to, id, since) }
}

fn why_no_such_revision(
    to: &Transaction<'_>,
    id: &ConversationId,
    since: u64,
) -> Result<StoreError, StoreError> {
    let found = to
        .prepare_cached("SELECT revision FROM conversations WHERE id = ?1")?
        .query_row([id.as_str()], |row| row.get::<_, i64>(0))
        .optional()?;
    Ok(match found {
        Some(found) => Stale { found: number(found)?, since }.into(),
        None => StoreError::Unknown,
    })
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{DatabaseBusy, DatabaseLocked};

        let failure = match error {
            rusqlite::Error::SqliteFailure(failure, _)
                if matches!(failure.code, DatabaseBusy | DatabaseLocked) =>
            {
                return Self::Busy;
            }
            rusqlite::Error::SqliteFailure(failure, _) => {
                format!("{:?} ({})", failure.code, failure.extended_code)
            }
            rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..) => {
                return Self::Damaged(crate::column::Column::Other);
            }
            _ => "a use of it that does not fit".to_owned(),
        };
        Self::Database { engine: "SQLite", failure }
    }
}
