//! What each release has stored is read by this one: the files in `tests/saved` are never written over.
//!
//! A folder for each version, written once by `cargo run -p reweave-formats`; `expected.json` beside them says where everybody stood.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::common::stored::{at, files_in, stem};
use reweave::saved::{Fit, Saved};
use reweave::{Conversation, Flow, Time};
use serde::Deserialize;
use serde_json::Value;

/// Where everybody stood, by the names of the files.
type Expected = BTreeMap<String, Stands>;

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stands {
    revision: u64,
    seats: Vec<Seen>,
}

/// What is seen from a seat right after the last change.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Seen {
    status: String,
    step: Option<String>,
    revision: u32,
}

/// Checks what was stored by one version, and says how many files there were.
fn check(folder: &Path) -> Result<usize, String> {
    let beside = fs::read_to_string(folder.join("expected.json")).map_err(|error| error.to_string())?;
    let mut expected: Expected = serde_json::from_str(&beside).map_err(|error| error.to_string())?;
    let files: Vec<PathBuf> =
        files_in(folder, "json").into_iter().filter(|file| stem(file) != "expected").collect();
    for file in &files {
        let name = stem(file);
        let stands = expected.remove(&name).ok_or(format!("{name}: nothing is expected of it"))?;
        let text = fs::read_to_string(file).expect("a file that can be read");
        goes_on(&text, &stands).map_err(|error| format!("{name}: {error}"))?;
    }
    match expected.keys().next() {
        Some(name) => Err(format!("{name}: it is expected and not there")),
        None if files.is_empty() => Err("nothing is stored there".to_owned()),
        None => Ok(files.len()),
    }
}

fn goes_on(text: &str, expected: &Stands) -> Result<(), String> {
    let saved: Saved = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let flow = Flow::builtin_with(saved.flow_id().as_str(), saved.flow_options())
        .map_err(|error| error.to_string())?;
    let conversation = Conversation::resume(&flow, &saved).map_err(|error| error.to_string())?;
    let mut then: Value = serde_json::from_str(text).expect("it was read before");
    let now = serde_json::to_value(conversation.saved()).expect("it can be written");
    if saved.fit(&flow) == Ok(Fit::Compatible) {
        // Limits and texts may be others since: that is all that may.
        then["header"]["flow"]["texts"] = now["header"]["flow"]["texts"].clone();
    }
    if then != now {
        return Err(format!("it is stored in another way now:\n{then}\n{now}"));
    }
    let stands = stands(&conversation);
    if stands != *expected {
        return Err(format!("they stand elsewhere now: {stands:?}, not {expected:?}"));
    }
    Ok(())
}

fn stands(conversation: &Conversation) -> Stands {
    let after_the_last = Time::from_millis(i64::MIN);
    let seen = |seat| {
        let view = conversation.view(seat, after_the_last).expect("a seat of this conversation");
        Seen {
            status: view.status().id().to_owned(),
            step: view.step().map(|step| step.id.as_str().to_owned()),
            revision: view.revision(),
        }
    };
    Stands { revision: conversation.revision(), seats: conversation.seats().map(seen).collect() }
}

fn versions() -> Vec<PathBuf> {
    let entries = fs::read_dir(at("tests/saved")).expect("a folder that can be listed");
    entries.map(|entry| entry.expect("an entry can be read").path()).collect()
}

#[test]
fn what_every_version_has_stored_goes_on_where_it_stood() {
    let wrong: Vec<String> = versions()
        .iter()
        .filter_map(|folder| Some(format!("{}: {}", folder.display(), check(folder).err()?)))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(!versions().is_empty(), "no version has stored anything");
}

/// The first version has stored each flow in its middle and at its end.
#[test]
fn every_flow_is_among_what_the_first_version_has_stored() {
    let folder = at("tests/saved/0.1.0");
    assert!(check(&folder).is_ok_and(|files| files >= 20));
    let names: Vec<String> = files_in(&folder, "json").iter().map(|file| stem(file)).collect();
    for flow in Flow::BUILTIN {
        for part in ["middle", "end"] {
            assert!(names.contains(&format!("{flow}.{part}")), "{flow}.{part}");
        }
    }
    let changed = fs::read_to_string(folder.join("dyad-with-changes.end.json")).expect("a file");
    for change in ["person", "forget", "withdraw", "renew"] {
        assert!(changed.contains(&format!("\"do\":\"{change}\"")), "{change}");
    }
}

#[test]
fn what_is_not_as_it_was_is_found() {
    let folder = at("tests/saved/0.1.0");
    let beside = fs::read_to_string(folder.join("expected.json")).expect("a file");
    let expected =
        || serde_json::from_str::<Expected>(&beside).expect("as it was written")["brief.middle"].clone();
    let text = fs::read_to_string(folder.join("brief.middle.json")).expect("a file");
    assert_eq!(goes_on(&text, &expected()), Ok(()));
    let later = Stands { revision: expected().revision + 1, ..expected() };
    assert!(goes_on(&text, &later).unwrap_err().starts_with("they stand elsewhere"));
    let spelled = text.replace("\"seat\":0,", "\"seat\":0,\"option\":null,");
    assert!(spelled != text && goes_on(&spelled, &expected()).is_err(), "what is left out is left out");
    let gone = text.replacen("\"go-on\"", "\"gone\"", 1);
    assert!(goes_on(&gone, &expected()).unwrap_err().contains("row 1"));
    assert!(check(&at("tests/saved")).is_err(), "a folder without files is no version");
}
