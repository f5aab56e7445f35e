//! What the writers wrote down, held against what is stored.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use reweave::saved::{Row, Saved};
use reweave::{Conversation, Seat, Time};
use serde_json::Value;

use super::writer::{self, Note};
use crate::common::marked::found;
use crate::common::{Place, resumed};

struct Tried {
    id: String,
    seat: Seat,
    kind: String,
}

struct Done {
    revision: u64,
    screens: u64,
    at: Time,
}

#[derive(Default)]
struct Diaries {
    tried: BTreeMap<u32, Tried>,
    done: BTreeMap<u32, Done>,
    not_taken: BTreeSet<u32>,
    stale: usize,
}

fn notes(folder: &Path) -> impl Iterator<Item = Note> {
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let diaries: Vec<_> = files.filter(|file| file.extension().is_some_and(|end| end == "diary")).collect();
    diaries.into_iter().flat_map(|file| {
        let text = fs::read_to_string(file).unwrap();
        // While it is written, the last line can be cut.
        let whole = text.rfind('\n').map_or(0, |end| end + 1);
        text[..whole].lines().map(|line| serde_json::from_str(line).unwrap()).collect::<Vec<Note>>()
    })
}

/// How many changes were acknowledged so far.
pub(crate) fn acknowledged(folder: &Path) -> usize {
    notes(folder).filter(|note| matches!(note, Note::Done { .. })).count()
}

fn read(folder: &Path) -> Diaries {
    let mut all = Diaries::default();
    for note in notes(folder) {
        match note {
            Note::Tries { mark, id, seat, kind } => {
                assert!(all.tried.insert(mark, Tried { id, seat, kind }).is_none(), "a mark twice");
            }
            Note::Done { mark, revision, screens, at } => {
                all.done.insert(mark, Done { revision, screens, at });
            }
            Note::NotTaken { mark } => drop(all.not_taken.insert(mark)),
            Note::Stale => all.stale += 1,
        }
    }
    all
}

pub(crate) fn judge(place: &Place, folder: &Path, count: usize, kills: u32) {
    let diaries = read(folder);
    let (mut stored, mut in_doubt, mut screens) = (BTreeSet::new(), 0, 0);
    let mut store = place.open(None).unwrap();
    for number in 0..count {
        let id = writer::name(number);
        let saved = from_its_rows(place, id.as_str());
        let flow = reweave_store::builtin(&saved).unwrap();
        let conversation = Conversation::resume(&flow, &saved).unwrap();
        assert!(resumed(&mut *store, &id) == conversation, "{id}: it is as its rows have it");
        in_doubt += rows_are_as_told(id.as_str(), &saved, &diaries);
        nothing_erased_is_there(id.as_str(), &saved, &conversation);
        screens += screens_are_as_then(id.as_str(), &conversation, &diaries);
        stored.extend(found(&serde_json::to_vec(&saved).unwrap()));
    }
    let (done, stale) = (diaries.done.len(), diaries.stale);
    println!(
        "{}: {done} changes acknowledged, {stale} times another was first, {in_doubt} stored by a killed writer \
         that could not say so, {kills} kills, {screens} screens compared",
        place.kind()
    );
    assert!(done > 4 * count && screens > count / 4);
    assert!(stale > 0, "the writers never met");
    // What is nowhere in a conversation is nowhere in the database: erased, refused, or lost with a writer that was killed.
    let there = found(&place.everything());
    assert!(there == stored, "too much: {:?}", there.difference(&stored).collect::<Vec<_>>());
}

/// Each row was acknowledged once, or a writer was killed that was about to write it. Says how many of the latter there are.
fn rows_are_as_told(id: &str, saved: &Saved, diaries: &Diaries) -> usize {
    let of_this = |mark: &u32| diaries.tried[mark].id == id;
    let mut acknowledged = BTreeMap::new();
    for (mark, done) in diaries.done.iter().filter(|(mark, _)| of_this(mark)) {
        let twice = acknowledged.insert(done.revision, *mark);
        assert!(twice.is_none(), "{id}: revision {} was acknowledged twice", done.revision);
    }
    let doubtful = |mark: &&u32| !diaries.done.contains_key(mark) && !diaries.not_taken.contains(mark);
    let mut doubtful: Vec<u32> =
        diaries.tried.keys().filter(doubtful).filter(|mark| of_this(mark)).copied().collect();
    let (mut marks, mut in_doubt) = (BTreeSet::new(), 0);
    let rows: Vec<Row> = saved.rows().collect();
    for row in &rows {
        let shape = serde_json::to_value(&row.shape).unwrap();
        let words = row.words.as_ref().map(|words| found(&serde_json::to_vec(words).unwrap()));
        let in_words = words.as_ref().and_then(|words| words.first().copied());
        let fits = |mark: u32| {
            let Tried { seat, kind, .. } = &diaries.tried[&mark];
            shape["seat"] == u8::from(*seat)
                && shape["do"] == **kind
                && in_words.is_none_or(|word| word == mark)
        };
        if let Some(mark) = acknowledged.remove(&row.revision) {
            assert!(fits(mark), "{id}: row {} is not what was acknowledged: {shape}", row.revision);
        } else {
            let place = doubtful.iter().position(|mark| fits(*mark));
            let place = place.unwrap_or_else(|| panic!("{id}: nobody wrote row {}: {shape}", row.revision));
            doubtful.swap_remove(place);
            in_doubt += 1;
        }
        for mark in words.into_iter().flatten() {
            assert!(marks.insert(mark), "{id}: the words of {mark} are there twice");
        }
        let written = shape["written"].as_bool().unwrap_or(shape["do"] == "say");
        let erased = written && row.words.is_none();
        assert!(
            !erased || taken_away(&rows, row, &shape),
            "{id}: the words of row {} are lost",
            row.revision
        );
    }
    assert!(acknowledged.is_empty(), "{id}: acknowledged, and not there: {acknowledged:?}");
    in_doubt
}

/// Whether a later row takes away the words of this one.
fn taken_away(rows: &[Row], row: &Row, shape: &Value) -> bool {
    rows.iter().filter(|later| later.revision > row.revision).any(|later| {
        let later = serde_json::to_value(&later.shape).unwrap();
        let by_itself = later["do"] == "forget" || later["do"] == "take-back";
        later["do"] == "call" || by_itself && later["seat"] == shape["seat"]
    })
}

fn nothing_erased_is_there(id: &str, saved: &Saved, conversation: &Conversation) {
    let rows: Vec<(Row, Value)> =
        saved.rows().map(|row| (row.clone(), serde_json::to_value(&row.shape).unwrap())).collect();
    for (forgets, shape) in rows.iter().filter(|(_, shape)| shape["do"] == "forget") {
        let seat = Seat::new(usize::try_from(shape["seat"].as_u64().unwrap()).unwrap()).unwrap();
        match shape["lines"].as_array() {
            None => {
                let before = rows.iter().take_while(|(row, _)| row.revision < forgets.revision);
                let mut own = before.filter(|(_, other)| other["seat"] == shape["seat"]);
                assert!(own.all(|(row, _)| row.words.is_none()), "{id}: erased words are back");
            }
            Some(lines) => {
                let view = conversation.view(seat, writer::now()).unwrap();
                let mut said =
                    view.said().filter(|said| lines.iter().any(|line| *line == said.id().to_string()));
                assert!(said.all(|said| said.words().is_none()), "{id}: an erased line is back");
            }
        }
    }
}

/// The screens of now are those that the last writer saw, where it was able to say so.
fn screens_are_as_then(id: &str, conversation: &Conversation, diaries: &Diaries) -> usize {
    let last = |(mark, done): &(&u32, &Done)| {
        diaries.tried[mark].id == id && done.revision == conversation.revision()
    };
    let Some((_, done)) = diaries.done.iter().find(last) else { return 0 };
    assert_eq!(writer::screens(conversation, done.at), done.screens, "{id}: its screens are others");
    1
}

/// A conversation as its rows stand in the tables, read without the store.
fn from_its_rows(place: &Place, id: &str) -> Saved {
    let read = |text: &str| serde_json::from_str(text).unwrap();
    let words = |bytes: Option<Vec<u8>>| bytes.map(|bytes| serde_json::from_slice(&bytes).unwrap());
    match place {
        Place::Sqlite(_) => {
            let from = rusqlite::Connection::open(place.address()).unwrap();
            from.busy_timeout(std::time::Duration::from_secs(20)).unwrap();
            let sql = "SELECT header, bytes FROM conversations JOIN secrets ON secrets.id = people
                WHERE conversations.id = ?1";
            let (header, people): (String, Vec<u8>) =
                from.query_row(sql, [id], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
            let sql = "SELECT revision, shape, bytes FROM changes LEFT JOIN secrets ON secrets.id = words
                WHERE conversation = ?1 ORDER BY revision";
            let mut rows = from.prepare(sql).unwrap();
            let rows = rows.query_map([id], |row| {
                let (revision, shape): (i64, String) = (row.get(0)?, row.get(1)?);
                let shape = serde_json::from_str(&shape).unwrap();
                Ok(Row::new(revision.unsigned_abs(), shape, words(row.get(2)?)))
            });
            let rows: Vec<Row> = rows.unwrap().map(Result::unwrap).collect();
            Saved::from_rows(read(&header), serde_json::from_slice(&people).unwrap(), rows).unwrap()
        }
        #[cfg(feature = "postgres")]
        Place::Postgres(schema) => {
            let mut from = schema.client();
            let sql = "SELECT header, people FROM reweave_conversations WHERE id = $1";
            let found = from.query_one(sql, &[&id]).unwrap();
            let sql = "SELECT revision, shape, words FROM reweave_changes WHERE conversation = $1 ORDER BY revision";
            let rows = from.query(sql, &[&id]).unwrap();
            let rows = rows.iter().map(|row| {
                let shape = serde_json::from_str(row.get(1)).unwrap();
                Row::new(row.get::<_, i64>(0).unsigned_abs(), shape, words(row.get(2)))
            });
            let people = serde_json::from_slice(found.get(1)).unwrap();
            Saved::from_rows(read(found.get(0)), people, rows).unwrap()
        }
    }
}
