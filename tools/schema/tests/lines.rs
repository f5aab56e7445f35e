//! Every screen in the JSON lines is as the schema says, and what is not is found.

use std::fs;
use std::path::Path;

use boon::{Compiler, SchemaIndex, Schemas};
use reweave::lines::{Answer, Driver, Start};
use reweave::screen::Screen;
use reweave::terms::{Kept, KeptFor, Resource, ResourceList, TermsFacts};
use serde_json::{Value, json};

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

/// All accepted lines over a transcript.
fn lines_of(transcript: &str, resources: Option<Vec<ResourceList>>) -> Vec<Value> {
    let mut lines = transcript.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let mut header = lines.next().expect("a header");
    for of_the_test in ["about", "in_words"] {
        header.as_object_mut().expect("an object").remove(of_the_test);
    }
    let mut start = Start::from_json(&header.to_string()).expect("a start");
    start.terms = Some(TermsFacts {
        kept: Kept::Nowhere,
        kept_for: KeptFor::Days(3),
        other_readers: 1,
        read_by_ai: true,
    });
    start.resources = resources;
    let mut driver = Driver::start(start).expect("people who fit");
    let mut printed = vec![driver.first()];
    for mut line in lines {
        line.as_object_mut().expect("an object").remove("refused");
        if let Answer::Accepted(line) = driver.take(line.to_string()) {
            printed.push(line);
        }
    }
    printed.iter().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

fn each_screen(mut check: impl FnMut(&Value)) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/transcripts");
    let items = [Resource { label: "A".to_owned(), detail: "b".to_owned() }];
    let listed = || vec![ResourceList::new("en", "Help", items.clone()).checked_on("2026-10-01")];
    let mut transcripts = 0;
    for entry in fs::read_dir(folder).expect("a folder that can be listed") {
        let path = entry.expect("an entry that can be read").path();
        if path.extension().is_none_or(|ending| ending != "jsonl") {
            continue;
        }
        let transcript = fs::read_to_string(&path).expect("a transcript that can be read");
        let resources = (transcripts % 2 != 0).then(listed);
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
