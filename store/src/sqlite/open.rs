//! Opening a file: how SQLite is to keep it, its tables, and its key.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use super::Sqlite;
use crate::error::StoreError;
use crate::seal::Seal;

/// Each leads from the version before to its own, which is its place in the list, from 1. They are only ever added to.
const MIGRATIONS: &[&str] = &[include_str!("../../migrations/sqlite/0001.sql")];

/// What marks the file as one of this program: `rwst`.
const APPLICATION: i32 = 0x7277_7374;

/// How long a call waits for others.
const PATIENCE: Duration = Duration::from_secs(20);

pub(super) fn file(path: &Path, seal: Seal) -> Result<Sqlite, StoreError> {
    make(path)?;
    // Never the names that SQLite takes for something else than a file.
    let path = Path::new(".").join(path);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    // Others wait here too, so before anything else is asked of the file.
    connection.busy_timeout(PATIENCE)?;
    // What is written in a transaction goes to a journal first, as it was before: so the journal has the words that are erased. This mode
    // cuts it to nothing at each commit. A write-ahead log would have them until it is written over some day, and so would a journal that
    // persists; one in memory would cost the file if the machine stopped.
    let mode: String = connection.query_row("PRAGMA journal_mode = TRUNCATE", [], |row| row.get(0))?;
    if mode != "truncate" {
        return Err(StoreError::Busy);
    }
    opened(connection, seal)
}

pub(super) fn memory() -> Result<Sqlite, StoreError> {
    opened(Connection::open_in_memory()?, Seal::default())
}

fn opened(mut connection: Connection, seal: Seal) -> Result<Sqlite, StoreError> {
    // With `synchronous` the end of a commit is on the disk before it is acknowledged: else a journal could come back with what was
    // erased. Where something is sorted or written anew, it is in memory and not in a file beside.
    connection.execute_batch(
        "PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;
         PRAGMA trusted_schema = OFF;",
    )?;
    connection.set_prepared_statement_cache_capacity(32);
    migrate(&mut connection, &seal)?;
    let (proof, clearing): (Option<Vec<u8>>, bool) =
        connection
            .query_row("SELECT proof, clearing FROM store", [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    seal.check(proof.as_deref())?;
    if clearing {
        clear_away(&mut connection)?;
    }
    Ok(Sqlite { connection, seal })
}

/// Makes the file if it is not there. SQLite gives its journal the same mode.
fn make(path: &Path) -> Result<(), StoreError> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
            Err(StoreError::Database { engine: "SQLite", failure: error.kind().to_string() })
        }
        _ => Ok(()),
    }
}

fn migrate(connection: &mut Connection, seal: &Seal) -> Result<(), StoreError> {
    if version(connection)? == MIGRATIONS.len() {
        return Ok(());
    }
    let to = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another process can have been first.
    let found = version(&to)?;
    for migration in MIGRATIONS.iter().skip(found) {
        to.execute_batch(migration)?;
    }
    if found == 0 {
        to.execute("INSERT INTO store (only_one, proof) VALUES (1, ?1)", [seal.proof()?])?;
        to.pragma_update(None, "application_id", APPLICATION)?;
    }
    to.pragma_update(None, "user_version", i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX))?;
    Ok(to.commit()?)
}

/// The version of the tables: 0 where there are none.
fn version(connection: &Connection) -> Result<usize, StoreError> {
    let number = |pragma: &str| connection.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
    let found = number("user_version")?;
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    let ours = if found == 0 { tables == 0 } else { number("application_id")? == i64::from(APPLICATION) };
    if !ours {
        return Err(StoreError::NotAStore);
    }
    let known = MIGRATIONS.len();
    usize::try_from(found).ok().filter(|found| *found <= known).ok_or_else(|| StoreError::NewerSchema {
        found: u32::try_from(found).unwrap_or(u32::MAX),
        known: u32::try_from(known).unwrap_or(u32::MAX),
    })
}

pub(super) fn clear_away(connection: &mut Connection) -> Result<(), StoreError> {
    let to = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Deleting moves rows, and a moved row can leave a copy of itself: all is written anew after it, if need be when it is next opened.
    to.execute_batch(
        "UPDATE store SET clearing = 1;
         DELETE FROM secrets WHERE id NOT IN (
             SELECT words FROM changes WHERE words IS NOT NULL
             UNION SELECT people FROM conversations WHERE people IS NOT NULL
             UNION SELECT records FROM conversations WHERE records IS NOT NULL
         );",
    )?;
    to.commit()?;
    connection.execute_batch("VACUUM; UPDATE store SET clearing = 0;")?;
    Ok(())
}
