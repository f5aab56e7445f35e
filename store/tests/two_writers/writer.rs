//! A writer: it makes moves and changes as they come, and writes down what it is about to do and what was acknowledged.

use std::fs::{File, OpenOptions};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::Write as _;
use std::path::PathBuf;
use std::time::SystemTime;

use reweave::conversation::Applied;
use reweave::error::Refusal;
use reweave::saved::{Records, Saved, Update};
use reweave::terms::Resources;
use reweave::{Conversation, Move, Person, Phrasebook, Prompt, Seat, Time};
use reweave_store::{ConversationId, Conversations, Due, Loaded, LoadedRecords, Outcome, Store, StoreError};
use serde::{Deserialize, Serialize};

use crate::common::marked::{Dice, text};

#[derive(Serialize, Deserialize)]
pub(crate) struct Task {
    pub(crate) address: String,
    pub(crate) folder: PathBuf,
    pub(crate) count: usize,
    /// Which process it is, counted from the first that was started.
    pub(crate) who: u32,
}

/// The marks of one process.
pub(crate) const MARKS: u32 = 9000;

/// A line of what a process writes down.
#[derive(Serialize, Deserialize)]
pub(crate) enum Note {
    /// It is about to do it.
    Tries { mark: u32, id: String, seat: Seat, kind: String },
    /// It was stored, at this revision; what all screens were then.
    Done { mark: u32, revision: u64, screens: u64, at: Time },
    /// It was not taken.
    NotTaken { mark: u32 },
    /// Another writer was first.
    Stale,
}

pub(crate) fn name(number: usize) -> ConversationId {
    crate::common::id(&format!("conversation-{number}"))
}

pub(crate) fn now() -> Time {
    Time::try_from(SystemTime::now()).unwrap()
}

pub(crate) fn screens(conversation: &Conversation, now: Time) -> u64 {
    let book = Phrasebook::new(Resources::NoResources);
    let mut hasher = DefaultHasher::new();
    for view in conversation.seats().filter_map(|seat| conversation.view(seat, now)) {
        let mut prompt = Prompt::new();
        book.reader(["en"]).prompt(&view, &mut prompt);
        (view.revision(), serde_json::to_string(&prompt).unwrap()).hash(&mut hasher);
    }
    hasher.finish()
}

/// Each line in one piece, so that a kill cuts none.
struct Diary(File);

impl Diary {
    fn note(&mut self, note: &Note) {
        let line = serde_json::to_string(note).unwrap() + "\n";
        self.0.write_all(line.as_bytes()).unwrap();
    }
}

/// A store that says how often another writer was first.
struct Watched(Box<dyn Store + Send>, Diary);

impl Store for Watched {
    fn append(
        &mut self,
        id: &ConversationId,
        update: &Update,
        deadline: Option<Time>,
    ) -> Result<(), StoreError> {
        let done = self.0.append(id, update, deadline);
        if matches!(done, Err(StoreError::Stale(_))) {
            self.1.note(&Note::Stale);
        }
        done
    }
    fn begin(
        &mut self,
        id: &ConversationId,
        saved: &Saved,
        deadline: Option<Time>,
    ) -> Result<(), StoreError> {
        self.0.begin(id, saved, deadline)
    }
    fn load(&mut self, id: &ConversationId) -> Result<Option<Loaded>, StoreError> {
        self.0.load(id)
    }
    fn due(&mut self, now: Time, most: usize) -> Result<Vec<Due>, StoreError> {
        self.0.due(now, most)
    }
    fn set_deadline(&mut self, id: &ConversationId, at: u64, to: Option<Time>) -> Result<(), StoreError> {
        self.0.set_deadline(id, at, to)
    }
    fn finish(
        &mut self,
        id: &ConversationId,
        at: u64,
        records: &Records,
        until: Option<Time>,
    ) -> Result<(), StoreError> {
        self.0.finish(id, at, records, until)
    }
    fn records(&mut self, id: &ConversationId) -> Result<Option<LoadedRecords>, StoreError> {
        self.0.records(id)
    }
    fn delete(&mut self, id: &ConversationId) -> Result<bool, StoreError> {
        self.0.delete(id)
    }
}

pub(crate) fn write(task: &str) {
    let Task { address, folder, count, who } = serde_json::from_str(task).unwrap();
    let diary = || {
        let file = folder.join(format!("{who}.diary"));
        Diary(OpenOptions::new().create(true).append(true).open(file).unwrap())
    };
    let store = Watched(crate::common::open(&address, None).unwrap(), diary());
    let (mut conversations, mut diary) = (Conversations::new(store), diary());
    let mut dice = Dice::new(u64::from(who) + 17);
    for mark in who * MARKS..(who + 1) * MARKS {
        if folder.join("stop").exists() {
            return;
        }
        // Half of the time both processes are at the same few conversations, so that they meet.
        let met = usize::try_from(now().millis() / 300).unwrap() % count;
        let number = if dice.below(2) == 0 { met } else { dice.below(count) };
        one_change(&mut conversations, &mut diary, &mut dice, &name(number), mark);
    }
}

fn one_change(
    conversations: &mut Conversations<Watched>,
    diary: &mut Diary,
    dice: &mut Dice,
    id: &ConversationId,
    mark: u32,
) {
    let now = now();
    let conversation = conversations.look(id, now).unwrap().expect("it goes on");
    let seat = [Seat::FIRST, Seat::SECOND][dice.below(2)];
    let view = conversation.view(seat, now).unwrap();
    let mut tries = |kind: &str| {
        diary.note(&Note::Tries { mark, id: id.to_string(), seat, kind: kind.to_owned() });
    };
    let words = text(mark, [1, 4, 30, 120][dice.below(4)]);
    let done = match dice.below(24) {
        0 => {
            tries("forget");
            conversations.forget(id, seat, now)
        }
        1 => {
            let own: Vec<_> = view.said().filter(|line| line.seat() == seat).map(|line| line.id()).collect();
            let Some(line) = dice.one_of(&own) else { return };
            tries("forget");
            let erase = |it: &mut Conversation| Ok(it.forget_lines(seat, &[*line], now)?.applied);
            conversations.change(id, now, erase)
        }
        2 => {
            tries("person");
            conversations.change(id, now, |it| it.set_person(seat, Person::new(&text(mark, 2)), now))
        }
        3 => {
            let again = view.has_withdrawn();
            tries(if again { "renew" } else { "withdraw" });
            let agree = |it: &mut Conversation| -> Result<Applied, Refusal> {
                if again { it.renew(seat, now) } else { it.withdraw(seat, now) }
            };
            conversations.change(id, now, agree)
        }
        _ => {
            let mut moves = view.sample_moves(&words);
            let ends = |made: &Move| *made == Move::Leave || format!("{made:?}").contains("not-");
            if dice.below(40) != 0 {
                moves.retain(|made| !ends(made) && *made != Move::Break && *made != Move::Moment);
            }
            let Some(made) = dice.one_of(&moves) else { return };
            tries(made.kind().id());
            conversations.make(id, seat, view.revision(), made, now)
        }
    };
    diary.note(&match done.unwrap() {
        Outcome::Taken(taken) => {
            let (revision, screens) = (taken.what.revision, screens(&taken.conversation, now));
            Note::Done { mark, revision, screens, at: now }
        }
        Outcome::StaleScreen | Outcome::Refused(_) | Outcome::Ended => Note::NotTaken { mark },
    });
}
