//! What stands in the columns: plain JSON for what holds no words, and bytes for what does.

use reweave::Time;
use reweave::saved::{Header, People, Records, Row, Saved, Update};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::column::Column;
use crate::error::StoreError;
use crate::id::ConversationId;
use crate::seal::Seal;
use crate::store::Due;

/// The place of a value that can be sealed: a value that was sealed for one place opens in no other.
#[derive(Clone, Copy)]
#[cfg_attr(not(feature = "seal"), expect(dead_code, reason = "what is in clear opens anywhere"))]
pub(crate) struct Place<'a> {
    pub(crate) column: Column,
    pub(crate) id: &'a ConversationId,
    pub(crate) revision: u64,
}

/// What a database writes for a row.
pub(crate) struct Written {
    pub(crate) revision: i64,
    pub(crate) shape: String,
    pub(crate) words: Option<Vec<u8>>,
}

/// What a database reads of a conversation that goes on, beside its rows.
pub(crate) struct Read {
    pub(crate) revision: i64,
    pub(crate) header: String,
    pub(crate) people: Vec<u8>,
    pub(crate) people_at: i64,
}

/// The columns of one conversation.
#[derive(Clone, Copy)]
pub(crate) struct Columns<'a> {
    pub(crate) seal: &'a Seal,
    pub(crate) id: &'a ConversationId,
}

impl Columns<'_> {
    fn place(&self, column: Column, revision: u64) -> Place<'_> {
        Place { column, id: self.id, revision }
    }

    pub(crate) fn people(&self, people: &People, revision: u64) -> Result<Vec<u8>, StoreError> {
        self.seal.write(people, self.place(Column::People, revision))
    }

    pub(crate) fn records(&self, records: &Records, revision: u64) -> Result<Vec<u8>, StoreError> {
        self.seal.write(records, self.place(Column::Records, revision))
    }

    pub(crate) fn read_records(&self, bytes: &[u8], revision: u64) -> Result<Records, StoreError> {
        self.seal.read(bytes, self.place(Column::Records, revision))
    }

    pub(crate) fn row(&self, row: &Row) -> Result<Written, StoreError> {
        let place = self.place(Column::Words, row.revision);
        let words = row.words.as_ref().map(|words| self.seal.write(words, place)).transpose()?;
        Ok(Written { revision: stored(row.revision), shape: plain(&row.shape, Column::Shape)?, words })
    }

    /// All rows that an update adds, which have to follow each other.
    pub(crate) fn new_rows(&self, update: &Update) -> Result<Vec<Written>, StoreError> {
        let stray = (update.since + 1..).zip(&update.rows).find(|(next, row)| row.revision != *next);
        if let Some((row, found)) = stray {
            return Err(reweave::saved::SavedError::MissingRow { row, found: found.revision }.into());
        }
        update.rows.iter().map(|row| self.row(row)).collect()
    }

    /// All rows that it writes over.
    pub(crate) fn rewritten(&self, update: &Update) -> Result<Vec<Written>, StoreError> {
        update.rewritten.iter().map(|row| self.row(row)).collect()
    }

    pub(crate) fn read_row(
        &self,
        revision: i64,
        shape: &str,
        words: Option<&[u8]>,
    ) -> Result<Row, StoreError> {
        let revision = number(revision)?;
        let shape = serde_json::from_str(shape).map_err(|_| StoreError::Damaged(Column::Shape))?;
        let place = self.place(Column::Words, revision);
        let words = words.map(|words| self.seal.read(words, place)).transpose()?;
        Ok(Row::new(revision, shape, words))
    }

    pub(crate) fn saved(&self, read: &Read, rows: Vec<Row>) -> Result<Saved, StoreError> {
        let header = serde_json::from_str(&read.header).map_err(|_| StoreError::Damaged(Column::Header))?;
        let people = self.seal.read(&read.people, self.place(Column::People, number(read.people_at)?))?;
        let saved = Saved::from_rows(header, people, rows)?;
        // Rows that are missing at the end.
        if saved.revision() == number(read.revision)? {
            Ok(saved)
        } else {
            Err(StoreError::Damaged(Column::Other))
        }
    }
}

pub(crate) fn header(header: &Header) -> Result<String, StoreError> {
    plain(header, Column::Header)
}

fn plain(value: &impl Serialize, column: Column) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|_| StoreError::Damaged(column))
}

pub(crate) fn json<T: DeserializeOwned>(bytes: &[u8], column: Column) -> Result<T, StoreError> {
    // What serde says of it can have words in it.
    serde_json::from_slice(bytes).map_err(|_| StoreError::Damaged(column))
}

/// A revision as databases hold it: they have no numbers without a sign.
pub(crate) fn stored(revision: u64) -> i64 {
    i64::try_from(revision).unwrap_or(i64::MAX)
}

pub(crate) fn number(stored: i64) -> Result<u64, StoreError> {
    u64::try_from(stored).map_err(|_| StoreError::Damaged(Column::Other))
}

pub(crate) fn due(id: &str, at: i64, revision: i64) -> Result<Due, StoreError> {
    let id = id.parse().map_err(|_| StoreError::Damaged(Column::Other))?;
    Ok(Due::new(id, Time::from_millis(at), number(revision)?))
}
