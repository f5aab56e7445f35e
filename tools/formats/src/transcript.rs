//! The transcripts in `tests/transcripts` as lists of changes, each of which can be made in any conversation that stands there.

use std::fs;
use std::path::{Path, PathBuf};

use reweave::conversation::Note;
use reweave::id::LineId;
use reweave::item::Item;
use reweave::person::{Gender, Phrase, Register};
use reweave::terms::{Kept, KeptFor, TermsFacts};
use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
use serde::Deserialize;
use serde_json::{Map, Value};

/// A conversation that is kept as data.
pub struct Transcript {
    /// The name of its file.
    pub name: String,
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
    #[serde(rename = "refused")]
    _refused: Option<String>,
    seat: Option<usize>,
    at: Option<i64>,
    #[serde(flatten)]
    made: Map<String, Value>,
}

/// One thing that is done, and when.
#[derive(Clone, Debug)]
pub struct Change {
    /// Who does it, or whom it is about.
    pub seat: Seat,
    /// When.
    pub at: Time,
    /// What.
    pub done: Done,
}

/// What is done.
#[derive(Clone, Debug)]
pub enum Done {
    /// A move.
    Move(Move),
    /// The app says something else of the person.
    Person(Person),
    /// All that the person wrote is erased.
    Forget,
    /// Some of it is.
    ForgetLines(Vec<LineId>),
    /// The person no longer agrees.
    Withdraw,
    /// The person agrees again.
    Renew,
}

impl Change {
    /// Makes the change, and says whether it was taken.
    #[must_use]
    pub fn make(&self, conversation: &mut Conversation) -> bool {
        let Self { seat, at, done } = self.clone();
        match done {
            Done::Move(made) => conversation.apply(seat, made, at).is_ok(),
            Done::Person(person) => conversation.set_person(seat, person, at).is_ok(),
            Done::Forget => conversation.forget(seat, at).is_ok(),
            Done::ForgetLines(lines) => conversation.forget_lines(seat, &lines, at).is_ok(),
            Done::Withdraw => conversation.withdraw(seat, at).is_ok(),
            Done::Renew => conversation.renew(seat, at).is_ok(),
        }
    }
}

/// The root of the repository.
///
/// # Panics
///
/// If this package does not stand in it.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("two folders up").to_owned()
}

/// All transcripts, by their names.
///
/// # Panics
///
/// If there are none, or one cannot be read.
#[must_use]
pub fn all() -> Vec<Transcript> {
    let entries = fs::read_dir(root().join("tests/transcripts")).expect("the transcripts can be listed");
    let files = entries.map(|entry| entry.expect("an entry can be read").path());
    let mut files: Vec<PathBuf> =
        files.filter(|file| file.extension().is_some_and(|ending| ending == "jsonl")).collect();
    files.sort();
    assert!(!files.is_empty(), "there are transcripts");
    files.iter().map(|file| Transcript::read(file)).collect()
}

impl Transcript {
    /// The transcript of this name.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self::read(&root().join(format!("tests/transcripts/{name}.jsonl")))
    }

    fn read(file: &Path) -> Self {
        let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let (header, lines) = text.split_once('\n').expect("a header, and lines");
        let lines = lines.lines().filter(|line| !line.trim().is_empty());
        Self {
            name: file.file_stem().expect("a file has a name").to_string_lossy().into_owned(),
            header: serde_json::from_str(header).expect("a header"),
            lines: lines.map(|line| serde_json::from_str(line).expect("a line")).collect(),
        }
    }

    /// The conversation at its start.
    ///
    /// # Panics
    ///
    /// If the header does not fit its flow.
    #[must_use]
    pub fn start(&self) -> Conversation {
        let Header { flow, options, seats, items } = &self.header;
        let flow = Flow::builtin_with(flow, options).expect("a flow of this crate");
        let terms = TermsFacts {
            kept: Kept::WithTheService,
            kept_for: KeptFor::Days(30),
            other_readers: 2,
            read_by_ai: true,
        };
        let setup = seats.iter().cloned().fold(Setup::new(terms), Setup::person);
        let setup = items.iter().cloned().fold(setup, Setup::item);
        Conversation::start(&flow, setup, Time::from_millis(0)).expect("people who fit the flow")
    }

    /// Whether it is started with something to look at again.
    #[must_use]
    pub fn has_items(&self) -> bool {
        !self.header.items.is_empty()
    }

    /// All that is done in it and taken, in order.
    #[must_use]
    pub fn changes(&self) -> Vec<Change> {
        self.played(|_, _| None)
    }

    /// The same, and in between what is no move: after each some, as their turn comes, people are named anew, agree no longer and agree
    /// again, and lines and all words of theirs are erased.
    #[must_use]
    pub fn with_changes_between(&self) -> Vec<Change> {
        self.played(|number, seat| match number % 9 {
            2 => Some((seat, Kind::Person)),
            4 => Some((seat, Kind::Withdraw)),
            5 => Some((seat, Kind::ForgetLine)),
            7 => Some((seat, Kind::Renew)),
            8 if number > 30 => Some((seat, Kind::Forget)),
            _ => None,
        })
    }

    fn played(&self, between: impl Fn(usize, Seat) -> Option<(Seat, Kind)>) -> Vec<Change> {
        let (mut conversation, mut at) = (self.start(), Time::from_millis(0));
        let mut changes = Vec::new();
        let mut take = |change: Change, conversation: &mut Conversation| {
            let taken = change.make(conversation);
            changes.extend(taken.then_some(change));
            taken
        };
        let mut number = 0;
        for line in &self.lines {
            at = line.at.map_or(at, Time::from_millis);
            let (Some(seat), Some(done)) = (line.seat.and_then(Seat::new), line.done()) else { continue };
            if !take(Change { seat, at, done }, &mut conversation) {
                continue;
            }
            number += 1;
            let Some((seat, kind)) = between(number, seat) else { continue };
            for seat in conversation.seats().filter(|other| kind == Kind::Renew || *other == seat) {
                let done = kind.done(&conversation, seat, at);
                if let Some(done) = done {
                    take(Change { seat, at, done }, &mut conversation);
                }
            }
        }
        changes
    }
}

impl Line {
    fn done(&self) -> Option<Done> {
        match self.command.as_deref() {
            None => {
                Some(Done::Move(serde_json::from_value(Value::Object(self.made.clone())).expect("a move")))
            }
            Some("person") => self.person.clone().map(Done::Person),
            _ => None,
        }
    }
}

/// What can be done beside moves.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Person,
    Forget,
    ForgetLine,
    Withdraw,
    Renew,
}

impl Kind {
    fn done(self, conversation: &Conversation, seat: Seat, at: Time) -> Option<Done> {
        Some(match self {
            Self::Person => Done::Person(described(conversation.person(seat)?)),
            Self::Forget => Done::Forget,
            Self::ForgetLine => {
                let view = conversation.view(seat, at)?;
                let line = view.said().find(|said| said.seat() == seat && said.words().is_some())?.id();
                Done::ForgetLines(vec![line])
            }
            Self::Withdraw => Done::Withdraw,
            Self::Renew => Done::Renew,
        })
    }
}

/// The same person with another name and with all that can be said of one.
fn described(person: &Person) -> Person {
    let name = if person.name().starts_with("Robin") { "Noor" } else { "Robin 🌱 Ñandú" };
    let described = Person::new(name)
        .langs(["ar-EG", "es"])
        .gender(Gender::Feminine)
        .register(Register::Formal)
        .phrase(Note::Calm, Phrase::HelpsMe)
        .phrase(Note::NotWell, Phrase::NotForMe);
    let described = match person.has_role() {
        Some(role) => described.role(role.as_str()),
        None => described,
    };
    match person.has_training() {
        Some(training) => described.trained(training),
        None => described,
    }
}
