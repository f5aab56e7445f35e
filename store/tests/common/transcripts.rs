//! The transcripts of the library, as they stand beside its tests.

use std::fs;
use std::path::Path;

use reweave::item::Item;
use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::terms;

pub(crate) struct Transcript {
    pub(crate) name: String,
    header: Header,
    lines: Vec<Line>,
}

#[derive(Deserialize)]
struct Header {
    flow: String,
    #[serde(default)]
    options: Vec<String>,
    #[serde(default = "amal_and_bo")]
    seats: Vec<Person>,
    #[serde(default)]
    items: Vec<Item>,
}

fn amal_and_bo() -> Vec<Person> {
    ["Amal", "Bo"].map(Person::new).into()
}

#[derive(Deserialize)]
struct Line {
    #[serde(rename = "do")]
    command: Option<String>,
    person: Option<Person>,
    seat: Option<usize>,
    at: Option<i64>,
    // It is no part of the move.
    #[serde(rename = "refused")]
    _refused: Option<String>,
    #[serde(flatten)]
    made: Map<String, Value>,
}

pub(crate) fn all() -> Vec<Transcript> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/transcripts");
    let files = fs::read_dir(folder).expect("the transcripts").map(|file| file.expect("a file").path());
    let mut files: Vec<_> =
        files.filter(|file| file.extension().is_some_and(|ending| ending == "jsonl")).collect();
    files.sort();
    assert!(files.len() > 100, "the transcripts are found");
    files.iter().map(|file| Transcript::read(file)).collect()
}

impl Transcript {
    fn read(file: &Path) -> Self {
        let text = fs::read_to_string(file).expect("a transcript");
        let mut lines = text.lines().filter(|line| !line.trim().is_empty());
        let header = serde_json::from_str(lines.next().expect("a header")).expect("a header");
        let lines = lines.map(|line| serde_json::from_str(line).expect("a line")).collect();
        Self { name: file.file_stem().expect("a name").to_string_lossy().into_owned(), header, lines }
    }

    pub(crate) fn start(&self) -> Conversation {
        let Header { flow, options, seats, items } = &self.header;
        let flow = Flow::builtin_with(flow, options).expect("a flow of the library");
        let setup = seats.iter().cloned().fold(Setup::new(terms()), Setup::person);
        let setup = items.iter().cloned().fold(setup, Setup::item);
        Conversation::start(&flow, setup, Time::from_millis(0)).expect("people who fit the flow")
    }

    /// What is done in it, in order, each with its time: some of it is refused.
    pub(crate) fn steps(&self) -> impl Iterator<Item = (Step, Time)> + '_ {
        let mut now = Time::from_millis(0);
        self.lines.iter().map(move |line| {
            now = line.at.map_or(now, Time::from_millis);
            let seat = line.seat.and_then(Seat::new);
            let step = match (line.command.as_deref(), seat) {
                (None, Some(seat)) => {
                    let made = serde_json::from_value(Value::Object(line.made.clone()));
                    Step::Move(seat, made.expect("a move"))
                }
                (Some("person"), Some(seat)) => Step::Person(seat, line.person.clone().expect("a person")),
                _ => Step::Nothing,
            };
            (step, now)
        })
    }
}

#[derive(Clone)]
pub(crate) enum Step {
    Move(Seat, Move),
    Person(Seat, Person),
    /// Only time passes.
    Nothing,
    Forget(Seat),
    Withdraw(Seat),
}

impl Step {
    /// Whether it was taken.
    pub(crate) fn make(&self, conversation: &mut Conversation, now: Time) -> bool {
        match self.clone() {
            Self::Move(seat, made) => conversation.apply(seat, made, now).is_ok(),
            Self::Person(seat, person) => conversation.set_person(seat, person, now).is_ok(),
            Self::Forget(seat) => conversation.forget(seat, now).is_ok(),
            Self::Withdraw(seat) => conversation.withdraw(seat, now).is_ok(),
            Self::Nothing => {
                conversation.tick(now);
                false
            }
        }
    }
}
