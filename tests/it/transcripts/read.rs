//! Transcripts as they stand on disk.

use std::fs;
use std::path::Path;

use reweave::item::Item;
use reweave::{Conversation, Flow, Move, Person, Setup, Time};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::common::settings;
use crate::common::stored::{at, files_in, stem};

/// One conversation: who they are, and what is done in which order.
pub(crate) struct Transcript {
    pub(crate) name: String,
    pub(crate) header: Header,
    pub(crate) lines: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Header {
    pub(crate) about: String,
    pub(crate) flow: String,
    /// What the flow is made with, as `name=value`.
    #[serde(default)]
    pub(crate) options: Vec<String>,
    #[serde(default = "amal_and_bo")]
    pub(crate) seats: Vec<Person>,
    /// What it is started with to look at again.
    #[serde(default)]
    pub(crate) items: Vec<Item>,
    /// Whether it is kept in words too, in the source language.
    #[serde(default)]
    in_words: bool,
}

fn amal_and_bo() -> Vec<Person> {
    ["Amal", "Bo"].map(Person::new).into()
}

pub(crate) fn transcripts() -> Vec<Transcript> {
    let files = files_in(&at("tests/transcripts"), "jsonl");
    assert!(!files.is_empty());
    files.iter().map(|file| Transcript::read(file)).collect()
}

impl Transcript {
    fn read(file: &Path) -> Self {
        let name = stem(file);
        let text = fs::read_to_string(file).expect("a transcript can be read");
        let mut lines = text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).peekable();
        let header = lines.next_if(|line| is_header(line)).unwrap_or_else(|| panic!("{name} has no header"));
        let header =
            serde_json::from_str(&header).unwrap_or_else(|error| panic!("{name}, the header: {error}"));
        Self { header, lines: lines.collect(), name }
    }

    /// The languages to play it in, one for each seat: once in those of the people if they say so, else in each.
    pub(crate) fn played_in(&self) -> Vec<Vec<String>> {
        self.own_languages().map_or_else(
            || crate::common::phrasebook().languages().map(|language| vec![language.to_owned()]).collect(),
            |own| vec![own],
        )
    }

    /// Whether it is one of more than two of a flow for two or more.
    pub(crate) fn is_of_three(&self) -> bool {
        let flow = Flow::builtin_with(&self.header.flow, &self.header.options).expect("a flow of this crate");
        settings::is_for_two_or_more(&flow) && self.header.seats.len() > 2
    }

    /// The conversation at its start.
    pub(crate) fn start(&self) -> Conversation {
        let Header { flow, options, seats, items, .. } = &self.header;
        let flow = Flow::builtin_with(flow, options).expect("a flow of this crate");
        let setup = seats.iter().cloned().fold(Setup::new(crate::common::terms()), Setup::person);
        let setup = items.iter().cloned().fold(setup, Setup::item);
        Conversation::start(&flow, setup, Time::from_millis(0)).expect("people who fit the flow")
    }

    /// Its lines, read.
    pub(crate) fn read_lines(&self) -> impl Iterator<Item = Line> + '_ {
        self.lines.iter().map(|line| serde_json::from_str(line).expect("a line of a transcript"))
    }

    /// The languages in which it is kept in words, if it is.
    pub(crate) fn read_in(&self) -> Option<Vec<String>> {
        let source = self.header.in_words.then(|| vec!["en".to_owned()]);
        self.own_languages().or(source)
    }

    fn own_languages(&self) -> Option<Vec<String>> {
        self.header.seats.iter().map(|person| person.languages().next().map(str::to_owned)).collect()
    }
}

fn is_header(line: &str) -> bool {
    serde_json::from_str::<Value>(line).is_ok_and(|line| line.get("about").is_some())
}

/// A line of a transcript.
#[derive(Deserialize)]
pub(crate) struct Line {
    #[serde(rename = "do")]
    pub(crate) command: Option<String>,
    pub(crate) person: Option<Person>,
    pub(crate) refused: Option<String>,
    pub(crate) seat: Option<usize>,
    pub(crate) at: Option<i64>,
    /// The move, if it is one.
    #[serde(flatten)]
    pub(crate) made: Map<String, Value>,
}

impl Line {
    pub(crate) fn made(&self) -> Move {
        serde_json::from_value(Value::Object(self.made.clone())).expect("a move")
    }
}
