//! The golden files: conversations as this version stores them, so that every later one can be held to reading them.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use reweave::saved::Saved;
use reweave::{Conversation, Time};
use serde_json::{Map, Value, json};

use crate::format::Format;
use crate::lines::in_lines;
use crate::transcript::{Change, Transcript, root};

/// What is stored: the name of the files, the transcript, and whether there is more in it than moves.
const STORED: [(&str, &str, bool); 10] = [
    ("accountability", "harm-they-write-in-turn", false),
    ("ask", "ask-all-goes-well", false),
    ("brief", "all-goes-well", false),
    ("checkin", "checkin-all-goes-well", false),
    ("circle", "circle-all-goes-well", false),
    ("circle-repair", "circle-repair-all-goes-well", false),
    ("dyad", "dyad-all-goes-well", false),
    ("dyad-warm-first", "dyad-warm-first", false),
    ("dyad-with-changes", "dyad-cards-a-step-and-thanks", true),
    ("solo", "solo-all-goes-well", false),
];

/// The one that is stored without names too: there is most in it.
const IN_BYTES: &str = "dyad-with-changes.end";

/// How many bytes stand in one line.
const IN_LINE: usize = 48;

/// Where the files of the version that `Cargo.toml` names stand.
///
/// # Panics
///
/// If it names none.
#[must_use]
pub fn folder() -> PathBuf {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("the manifest of the crate");
    let versions = manifest.lines().filter_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    root().join("tests/saved").join(versions.take(1).collect::<String>())
}

/// Writes all files into a folder that is not there yet, and says how many.
///
/// # Errors
///
/// If the folder is there: what a version has stored is never written over.
pub fn write(folder: &Path) -> io::Result<usize> {
    if let Some(above) = folder.parent() {
        fs::create_dir_all(above)?;
    }
    fs::create_dir(folder)?;
    let (mut expected, mut files) = (Map::new(), 0);
    for (name, conversation) in conversations() {
        let saved = conversation.saved();
        fs::write(folder.join(format!("{name}.json")), in_lines(&serde_json::to_string(&saved)?))?;
        if name == IN_BYTES {
            fs::write(folder.join(format!("{name}.postcard.hex")), in_hexadecimal(&saved))?;
            files += 1;
        }
        expected.insert(name, stands(&conversation));
        files += 1;
    }
    let expected = in_lines(&serde_json::to_string(&expected)?);
    fs::write(folder.join("expected.json"), expected)?;
    Ok(files + 1)
}

/// Each conversation in its middle and at its end.
fn conversations() -> impl Iterator<Item = (String, Conversation)> {
    STORED.into_iter().flat_map(|(name, transcript, between)| {
        let transcript = Transcript::named(transcript);
        let changes = if between { transcript.with_changes_between() } else { transcript.changes() };
        let after = |changes: &[Change]| {
            let mut conversation = transcript.start();
            assert!(changes.iter().all(|change| change.make(&mut conversation)), "{name}");
            conversation
        };
        let middle = (format!("{name}.middle"), after(&changes[..changes.len() / 2]));
        [middle, (format!("{name}.end"), after(&changes))]
    })
}

/// Where everybody stands right after the last change: the status, the revision and the step of each view.
fn stands(conversation: &Conversation) -> Value {
    let view = |seat| conversation.view(seat, Time::from_millis(i64::MIN)).expect("a seat of its own");
    let seats = conversation.seats().map(view).map(|view| {
        let step = view.step().map(|step| step.id.as_str());
        json!({ "status": view.status().id(), "step": step, "revision": view.revision() })
    });
    json!({ "revision": conversation.revision(), "seats": seats.collect::<Vec<_>>() })
}

fn in_hexadecimal(saved: &Saved) -> String {
    let mut lines = String::new();
    for line in Format::Postcard.write(saved).chunks(IN_LINE) {
        for byte in line {
            write!(lines, "{byte:02x}").expect("a text takes all");
        }
        lines.push('\n');
    }
    lines
}
