//! Every screen in the JSON lines of the `drive` example is as the schema says, and what is not is found.
//!
//! The lines are those that the example itself would print: its own files are run here.
#![allow(dead_code, reason = "the example's files are used in part")]

#[path = "../../../examples/drive/answer.rs"]
mod answer;
#[path = "../../../examples/drive/line.rs"]
mod line;

use std::fs;
use std::path::Path;

use boon::{Compiler, SchemaIndex, Schemas};
use reweave::screen::Screen;
use reweave::terms::{Kept, KeptFor, Resource, ResourceList, Resources, TermsFacts};
use reweave::{Conversation, Flow, Person, Phrasebook, Setup, Time};
use serde_json::{Value, json};

use answer::{Beside, accepted};
use line::{Done, Host};

struct Schema {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Schema {
    fn new() -> Self {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.add_resource("screen.json", Screen::schema().into()).expect("a schema");
        let index = compiler.compile("screen.json", &mut schemas).expect("a schema");
        Self { schemas, index }
    }

    fn check(&self, screen: &Value) -> Result<(), String> {
        self.schemas.validate(screen, self.index).map_err(|error| format!("{error:#}\n{screen}"))
    }
}

/// All lines that `drive` prints over a transcript.
fn lines_of(transcript: &str, resources: Resources) -> Vec<Value> {
    let mut lines: Vec<Value> =
        transcript.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let header = if lines[0].get("about").is_some() { lines.remove(0) } else { Value::Null };
    let persons: Vec<Person> = match header.get("seats") {
        Some(seats) => serde_json::from_value(seats.clone()).expect("people"),
        None => ["Amal", "Bo"].map(Person::new).into(),
    };
    let options: Vec<&str> =
        header["options"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let flow = Flow::builtin_with(header["flow"].as_str().expect("a flow"), &options).expect("a flow");
    let terms =
        TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::Days(3), other_readers: 1, read_by_ai: true };
    let setup = persons.into_iter().fold(Setup::new(terms), Setup::person);
    let now = Time::from_millis(0);
    let conversation = Conversation::start(&flow, setup, now).expect("people who fit");
    let mut host = Host { conversation, phrasebook: Phrasebook::new(resources), now };
    let mut printed = vec![accepted(&host, None, Vec::new(), Beside::default())];
    for mut line in lines {
        line.as_object_mut().expect("an object").remove("refused");
        let (reference, done) = host.take(line.to_string().as_bytes());
        match done {
            Ok(Done::Changed(changed)) => {
                printed.push(accepted(&host, reference, changed, Beside::default()));
            }
            Ok(Done::Asked(name, what)) => {
                let beside = Beside::from_iter([(name.to_owned(), what)]);
                printed.push(accepted(&host, reference, Vec::new(), beside));
            }
            Ok(Done::Quit) => break,
            Err(_) => {}
        }
    }
    printed.iter().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

fn each_screen(mut check: impl FnMut(&Value)) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/transcripts");
    let items = [Resource { label: "A".to_owned(), detail: "b".to_owned() }];
    let listed =
        || Resources::Listed(vec![ResourceList::new("en", "Help", items.clone()).checked_on("2026-10-01")]);
    let mut transcripts = 0;
    for entry in fs::read_dir(folder).expect("a folder that can be listed") {
        let path = entry.expect("an entry that can be read").path();
        if path.extension().is_none_or(|ending| ending != "jsonl") {
            continue;
        }
        let transcript = fs::read_to_string(&path).expect("a transcript that can be read");
        let resources = if transcripts % 2 == 0 { Resources::NoResources } else { listed() };
        for line in lines_of(&transcript, resources) {
            line["views"].as_array().expect("views").iter().for_each(&mut check);
        }
        transcripts += 1;
    }
    assert!(transcripts > 50, "{transcripts} transcripts");
}

#[test]
fn every_screen_of_every_transcript_is_as_the_schema_says() {
    let schema = Schema::new();
    let mut screens = 0;
    each_screen(|screen| {
        schema.check(screen).unwrap_or_else(|error| panic!("{error}"));
        screens += 1;
    });
    assert!(screens > 2_000, "{screens} screens");
}

#[test]
fn it_says_what_each_key_is_and_nothing_of_rust() {
    let schema = serde_json::to_value(Screen::schema()).expect("an object");
    let keys = schema["properties"].as_object().expect("keys");
    assert!(keys.len() > 30, "{keys:?}");
    for (key, property) in keys {
        let description = property["description"].as_str().unwrap_or_default();
        assert!(!description.is_empty() && !description.contains("```"), "{key}: {description}");
    }
    assert!(!schema["description"].as_str().expect("a description").contains("```"));
}

/// Everything that has keys in a screen, as pointers to it.
fn objects(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            found.push(at.to_owned());
            fields.iter().for_each(|(key, value)| objects(value, &format!("{at}/{key}"), found));
        }
        // All items are alike.
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(i, item)| objects(item, &format!("{at}/{i}"), found));
        }
        _ => {}
    }
}

#[test]
fn whatever_is_wrong_is_found() {
    let schema = Schema::new();
    let mut planted = std::collections::BTreeSet::new();
    each_screen(|screen| {
        let mut places = Vec::new();
        objects(screen, "", &mut places);
        for place in places {
            // Once for each kind of place, whatever its number.
            let kind: String =
                place.split('/').filter(|part| part.parse::<usize>().is_err()).collect::<Vec<_>>().join("/");
            let object = screen.pointer(&place).and_then(Value::as_object).expect("an object");
            for key in object.keys().map(String::as_str).chain(["planted"]) {
                // The count is left out where there is none.
                if key == "count" || !planted.insert(format!("{kind}/{key}")) {
                    continue;
                }
                let with = |value: Option<Value>| {
                    let mut wrong = screen.clone();
                    let object = wrong.pointer_mut(&place).and_then(Value::as_object_mut).expect("an object");
                    match value {
                        Some(value) => object.insert(key.to_owned(), value),
                        None => object.remove(key),
                    };
                    wrong
                };
                assert!(schema.check(&with(Some(json!(-1.5)))).is_err(), "{place}/{key} of another type");
                if key != "planted" {
                    assert!(schema.check(&with(None)).is_err(), "{place} without {key}");
                }
            }
        }
    });
    assert!(planted.len() > 150, "{} kinds of fields", planted.len());
}
