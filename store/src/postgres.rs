//! PostgreSQL: for several servers.

mod migrate;

use std::fmt;

use postgres::error::SqlState;
use postgres::{Client, GenericClient, IsolationLevel, NoTls, Row, Transaction};
use reweave::Time;
use reweave::saved::{Records, Saved, Stale, Update};

use crate::column::Column;
use crate::columns::{Columns, Read, Written, header, number, stored};
use crate::error::StoreError;
use crate::id::ConversationId;
#[cfg(feature = "seal")]
use crate::seal::Key;
use crate::seal::Seal;
use crate::store::{Due, Loaded, LoadedRecords, Store};

/// Conversations in PostgreSQL, over one connection. Any number of servers can have one each.
///
/// The tables are called `reweave_…`, and are made in the first schema of the connection's `search_path`. A connection that was lost is not
/// made again: open another one.
///
/// ```no_run
/// use reweave_store::{Key, Postgres};
///
/// let key = Key::random()?;
/// let store = Postgres::connect_sealed("host=/run/postgresql dbname=conversations", &key)?;
/// # Ok::<(), reweave_store::StoreError>(())
/// ```
///
/// # What is erased
///
/// Words that are erased or taken back are in no column of any table any more, and the planner keeps no samples of them. But PostgreSQL
/// itself keeps for a time what it wrote:
///
/// - the old row, dead, in the files of the table until [`vacuum`](Self::vacuum) writes them anew. Its own `autovacuum` only makes the room
///   free to be written over;
/// - the write-ahead log, until it is recycled, and longer where it is archived;
/// - replicas, which have both; backups that were made before, for as long as you keep them;
/// - the server's log, if it is set to log the parameters of statements: `log_parameter_max_length = 0` and
///   `log_parameter_max_length_on_error = 0` see to it that it does not.
///
/// So say in your terms how long backups are kept, and seal what people wrote ([`connect_sealed`](Self::connect_sealed)): then none of these
/// has it in clear. A connection over a network has to be protected too: see [`with_client`](Self::with_client).
pub struct Postgres {
    client: Client,
    seal: Seal,
}

impl Postgres {
    /// Connects without TLS, as to a server on the same machine, and makes the tables if they are not there.
    ///
    /// # Errors
    ///
    /// If it cannot connect, what is stored is sealed, or was made by a later release.
    pub fn connect(config: &str) -> Result<Self, StoreError> {
        Self::with_client(Client::connect(config, NoTls)?)
    }

    /// The same, with what people wrote sealed with a key.
    ///
    /// # Errors
    ///
    /// If it cannot connect, what is stored is not sealed or sealed with another key, or was made by a later release.
    #[cfg(feature = "seal")]
    pub fn connect_sealed(config: &str, key: &Key) -> Result<Self, StoreError> {
        Self::with_client_sealed(Client::connect(config, NoTls)?, key)
    }

    /// Takes a connection of the app's: one that uses TLS, or comes from a pool.
    ///
    /// # Errors
    ///
    /// If it fails, what is stored is sealed, or was made by a later release.
    pub fn with_client(client: Client) -> Result<Self, StoreError> {
        migrate::opened(client, Seal::default())
    }

    /// The same, with what people wrote sealed with a key.
    ///
    /// # Errors
    ///
    /// If it fails, what is stored is not sealed or sealed with another key, or was made by a later release.
    #[cfg(feature = "seal")]
    pub fn with_client_sealed(client: Client, key: &Key) -> Result<Self, StoreError> {
        migrate::opened(client, Seal::with(key))
    }

    /// Writes the tables anew, without the dead rows in which erased words still stood, and gives back their room. Everybody else waits
    /// meanwhile: call it when little goes on, as often as your terms promise.
    ///
    /// # Errors
    ///
    /// If the connection's role does not own the tables, or there is no room on the disk for another copy.
    pub fn vacuum(&mut self) -> Result<(), StoreError> {
        for table in ["reweave_conversations", "reweave_changes"] {
            self.client.batch_execute(&format!("VACUUM (FULL) {table}"))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Postgres {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Postgres").finish_non_exhaustive()
    }
}

impl Store for Postgres {
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
        let mut to = self.client.transaction()?;
        let added = to.execute(
            "INSERT INTO reweave_conversations (id, revision, deadline, header, people, people_at)
             VALUES ($1, $2, $3, $4, $5, $2) ON CONFLICT DO NOTHING",
            &[&id.as_str(), &stored(saved.revision()), &deadline.map(Time::millis), &header, &people],
        )?;
        if added == 0 {
            return Err(StoreError::Exists);
        }
        add(&mut to, id, rows)?;
        Ok(to.commit()?)
    }

    fn load(&mut self, id: &ConversationId) -> Result<Option<Loaded>, StoreError> {
        // All that it reads is of one moment.
        let mut from = self
            .client
            .build_transaction()
            .isolation_level(IsolationLevel::RepeatableRead)
            .read_only(true)
            .start()?;
        let found = from.query_opt(
            "SELECT revision, header, people, people_at, deadline
             FROM reweave_conversations WHERE id = $1 AND header IS NOT NULL",
            &[&id.as_str()],
        )?;
        let Some(found) = found else { return Ok(None) };
        let read = Read {
            revision: found.try_get(0)?,
            header: found.try_get(1)?,
            people: found.try_get(2)?,
            people_at: found.try_get(3)?,
        };
        let deadline: Option<i64> = found.try_get(4)?;
        let changes = from.query(
            "SELECT revision, shape, words FROM reweave_changes WHERE conversation = $1 ORDER BY revision",
            &[&id.as_str()],
        )?;
        let columns = Columns { seal: &self.seal, id };
        let read_row = |row: &Row| columns.read_row(row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
        let rows = changes.iter().map(read_row).collect::<Result<_, _>>()?;
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
        let mut to = self.client.transaction()?;
        let (since, revision) = (stored(update.since), stored(update.revision()));
        // It waits for another writer's transaction, and then looks at the revision which that one has left.
        let stands = to.execute(
            "UPDATE reweave_conversations SET revision = $3, deadline = $4
             WHERE id = $1 AND revision = $2 AND header IS NOT NULL",
            &[&id.as_str(), &since, &revision, &deadline.map(Time::millis)],
        )?;
        if stands == 0 {
            return Err(why_not(&mut to, id, update.since)?);
        }
        for Written { revision, shape, words } in rewritten {
            to.execute(
                "UPDATE reweave_changes SET shape = $3, words = $4 WHERE conversation = $1 AND revision = $2",
                &[&id.as_str(), &revision, &shape, &words],
            )?;
        }
        add(&mut to, id, new)?;
        if let Some(people) = people {
            to.execute(
                "UPDATE reweave_conversations SET people = $2, people_at = $3 WHERE id = $1",
                &[&id.as_str(), &people, &revision],
            )?;
        }
        Ok(to.commit()?)
    }

    fn due(&mut self, now: Time, most: usize) -> Result<Vec<Due>, StoreError> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let found = self.client.query(
            "SELECT id, deadline, revision FROM reweave_conversations
             WHERE deadline <= $1 ORDER BY deadline, id LIMIT $2",
            &[&now.millis(), &most],
        )?;
        let due = |row: &Row| crate::columns::due(row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
        found.iter().map(due).collect()
    }

    fn set_deadline(
        &mut self,
        id: &ConversationId,
        revision: u64,
        deadline: Option<Time>,
    ) -> Result<(), StoreError> {
        let stands = self.client.execute(
            "UPDATE reweave_conversations SET deadline = $3 WHERE id = $1 AND revision = $2",
            &[&id.as_str(), &stored(revision), &deadline.map(Time::millis)],
        )?;
        if stands == 0 { Err(why_no_such_revision(&mut self.client, id, revision)?) } else { Ok(()) }
    }

    fn finish(
        &mut self,
        id: &ConversationId,
        revision: u64,
        records: &Records,
        deadline: Option<Time>,
    ) -> Result<(), StoreError> {
        let bytes = Columns { seal: &self.seal, id }.records(records, revision + 1)?;
        let mut to = self.client.transaction()?;
        let stands = to.execute(
            "UPDATE reweave_conversations
             SET revision = $3, deadline = $4, header = NULL, people = NULL, people_at = NULL, records = $5
             WHERE id = $1 AND revision = $2",
            &[&id.as_str(), &stored(revision), &stored(revision + 1), &deadline.map(Time::millis), &bytes],
        )?;
        if stands == 0 {
            return Err(why_no_such_revision(&mut to, id, revision)?);
        }
        to.execute("DELETE FROM reweave_changes WHERE conversation = $1", &[&id.as_str()])?;
        Ok(to.commit()?)
    }

    fn records(&mut self, id: &ConversationId) -> Result<Option<LoadedRecords>, StoreError> {
        let found = self.client.query_opt(
            "SELECT revision, records, deadline FROM reweave_conversations WHERE id = $1 AND records IS NOT NULL",
            &[&id.as_str()],
        )?;
        let Some(found) = found else { return Ok(None) };
        let (revision, deadline) = (number(found.try_get(0)?)?, found.try_get::<_, Option<i64>>(2)?);
        let records = Columns { seal: &self.seal, id }.read_records(found.try_get(1)?, revision)?;
        Ok(Some(LoadedRecords::new(records, revision, deadline.map(Time::from_millis))))
    }

    fn delete(&mut self, id: &ConversationId) -> Result<bool, StoreError> {
        let deleted =
            self.client.execute("DELETE FROM reweave_conversations WHERE id = $1", &[&id.as_str()])?;
        Ok(deleted > 0)
    }
}

fn add(to: &mut Transaction<'_>, id: &ConversationId, rows: Vec<Written>) -> Result<(), StoreError> {
    if rows.is_empty() {
        return Ok(());
    }
    let insert = to.prepare(
        "INSERT INTO reweave_changes (conversation, revision, shape, words) VALUES ($1, $2, $3, $4)",
    )?;
    for Written { revision, shape, words } in rows {
        to.execute(&insert, &[&id.as_str(), &revision, &shape, &words])?;
    }
    Ok(())
}

/// Why a conversation that goes on does not stand at a revision.
fn why_not(from: &mut impl GenericClient, id: &ConversationId, since: u64) -> Result<StoreError, StoreError> {
    let over = "SELECT header IS NULL FROM reweave_conversations WHERE id = $1";
    match from.query_opt(over, &[&id.as_str()])?.map(|row| row.try_get(0)).transpose()? {
        Some(true) => Ok(StoreError::Over),
        _ => why_no_such_revision(from, id, since),
    }
}

fn why_no_such_revision(
    from: &mut impl GenericClient,
    id: &ConversationId,
    since: u64,
) -> Result<StoreError, StoreError> {
    let revision = "SELECT revision FROM reweave_conversations WHERE id = $1";
    Ok(match from.query_opt(revision, &[&id.as_str()])? {
        Some(found) => Stale { found: number(found.try_get(0)?)?, since }.into(),
        None => StoreError::Unknown,
    })
}

impl From<postgres::Error> for StoreError {
    fn from(error: postgres::Error) -> Self {
        let busy = [
            SqlState::T_R_DEADLOCK_DETECTED,
            SqlState::T_R_SERIALIZATION_FAILURE,
            SqlState::LOCK_NOT_AVAILABLE,
            SqlState::QUERY_CANCELED,
        ];
        let failure = match error.code() {
            Some(code) if busy.contains(code) => return Self::Busy,
            Some(code) => format!("SQLSTATE {}", code.code()),
            None if error.is_closed() => "a connection that was lost".to_owned(),
            None => {
                use std::error::Error as _;

                let io = error.source().and_then(|source| source.downcast_ref::<std::io::Error>());
                match io {
                    Some(io) => io.kind().to_string(),
                    // A value of another type than its column has: no such table is ours.
                    None if error.to_string().starts_with("error deserializing") => {
                        return Self::Damaged(Column::Other);
                    }
                    None => "no connection: look at how it is configured".to_owned(),
                }
            }
        };
        Self::Database { engine: "PostgreSQL", failure }
    }
}
