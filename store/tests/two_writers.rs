//! Two processes write to one database at the same time, and one of them is killed again and again: what was acknowledged is there exactly
//! once, nothing is invented, and nothing that was erased comes back.
//!
//! `REWEAVE_WHOLE=1` plays a thousand conversations with two hundred kills.
#![allow(clippy::disallowed_methods, reason = "it starts programs and waits for them")]

mod common;
#[path = "two_writers/judge.rs"]
mod judge;
#[path = "two_writers/writer.rs"]
mod writer;

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use common::Place;
use common::marked::Dice;
use reweave::flows::Dyad;
use reweave::{Conversation, Flow, Person, Setup};
use reweave_store::Conversations;

/// How many conversations, and how often a writer is killed.
fn size() -> (usize, u32) {
    if std::env::var("REWEAVE_WHOLE").is_ok_and(|set| set == "1") { (1000, 200) } else { (50, 12) }
}

/// The program that the test below starts: it does nothing in a usual run.
#[test]
fn writer_process() {
    if let Ok(task) = std::env::var("REWEAVE_WRITER") {
        writer::write(&task);
    }
}

#[test]
fn two_processes_and_kills_on_sqlite() {
    play(&Place::sqlite());
}

#[test]
fn two_processes_and_kills_on_postgresql() {
    if let Some(place) = Place::postgres() {
        play(&place);
    }
}

fn play(place: &Place) {
    let (count, kills) = size();
    let folder = tempfile::tempdir().unwrap();
    begin(place, count);
    let mut dice = Dice::new(3);
    let start = |who: u32| Writer::start(place, folder.path(), count, who);
    let (mut steady, mut killed) = (start(0), start(1));
    for kill in 0..kills {
        sleep(Duration::from_millis(60 + dice.below(150) as u64));
        killed.child.kill().unwrap();
        killed.child.wait().unwrap();
        killed = start(kill + 2);
    }
    // Until there is enough to judge.
    for _ in 0..600 {
        if judge::acknowledged(folder.path()) > 8 * count || steady.has_ended() || killed.has_ended() {
            break;
        }
        sleep(Duration::from_millis(200));
    }
    std::fs::write(folder.path().join("stop"), "").unwrap();
    for writer in [&mut steady, &mut killed] {
        assert!(writer.child.wait().unwrap().success(), "a writer failed, see above");
    }
    judge::judge(place, folder.path(), count, kills);
}

struct Writer {
    child: Child,
}

impl Writer {
    fn start(place: &Place, folder: &Path, count: usize, who: u32) -> Self {
        let task = writer::Task { address: place.address(), folder: folder.to_owned(), count, who };
        let child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "writer_process", "--nocapture", "-q"])
            .env("REWEAVE_WRITER", serde_json::to_string(&task).unwrap())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        Self { child }
    }

    fn has_ended(&mut self) -> bool {
        self.child.try_wait().unwrap().is_some()
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn begin(place: &Place, count: usize) {
    let mut conversations = Conversations::new(place.open(None).unwrap());
    for number in 0..count {
        let flow = match number % 4 {
            0 => Flow::brief(),
            1 => Flow::dyad(),
            2 => Dyad::new().warm_first().flow(),
            _ => Flow::ask(),
        };
        let people = ["Amal", "Bo"].map(Person::new).into_iter();
        let setup = people.fold(Setup::new(common::terms()), Setup::person);
        let now = writer::now();
        let conversation = Conversation::start(&flow, setup, now).unwrap();
        conversations.begin(&writer::name(number), &conversation, now).unwrap();
    }
}
