//! The JSON Schema of flows: the file in `docs` is it, every flow is as it says, and what cannot be read is not.

use std::fs;
use std::path::Path;

use boon::{Compiler, SchemaIndex, Schemas};
use reweave::Flow;
use reweave::flow::FlowDraft;
use serde_json::Value;

fn file(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)).expect("a file")
}

struct Schema {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Schema {
    fn new() -> Self {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.add_resource("flow.json", FlowDraft::schema().into()).expect("a schema");
        let index = compiler.compile("flow.json", &mut schemas).expect("a schema");
        Self { schemas, index }
    }

    fn takes(&self, flow: &Value) -> Result<(), String> {
        self.schemas.validate(flow, self.index).map_err(|error| format!("{error:#}"))
    }
}

#[test]
fn the_file_in_the_docs_is_the_schema() {
    let schema = serde_json::to_string_pretty(&FlowDraft::schema()).expect("JSON") + "\n";
    assert!(
        file("docs/flow.schema.json") == schema,
        "write it anew: cargo run -q -p reweave-schema -- flow >docs/flow.schema.json"
    );
}

#[test]
fn every_flow_is_as_it_says() {
    let schema = Schema::new();
    let made: [(&str, &[&str]); 4] = [
        ("circle", &["mode=repair"]),
        ("dyad", &["warm_first=true"]),
        ("brief", &["context=workplace", "senior=starts"]),
        ("accountability", &["begun_by=harmed"]),
    ];
    let plain = Flow::BUILTIN.iter().map(|id| (*id, &[][..]));
    for (id, options) in plain.chain(made) {
        let Ok(flow) = Flow::builtin_with(id, options) else { panic!("{id} {options:?}") };
        let json = serde_json::to_value(flow.draft()).expect("JSON");
        schema.takes(&json).unwrap_or_else(|error| panic!("{id} {options:?}: {error}"));
    }
    for path in ["examples/retro/retro.json", "tests/data/dyad-sketch.json"] {
        schema.takes(&serde_json::from_str(&file(path)).expect("JSON")).unwrap_or_else(|error| panic!("{path}: {error}"));
    }
}

/// Also what is sound in the data of faults, before a fault is planted.
#[test]
fn every_sound_flow_that_faults_are_planted_in_is_as_it_says() {
    let schema = Schema::new();
    let data: Value = serde_json::from_str(&file("tests/data/faulty-flows.json")).expect("JSON");
    for (name, flow) in data["flows"].as_object().expect("flows") {
        schema.takes(flow).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

#[test]
fn what_cannot_be_read_is_not() {
    let schema = Schema::new();
    let retro = file("examples/retro/retro.json");
    let cases: Vec<Value> = serde_json::from_str(&file("tests/data/unreadable-flows.json")).expect("JSON");
    let mut seen = 0;
    for case in &cases {
        let text = |key: &str| case[key].as_str().expect("a text");
        let Ok(flow) = serde_json::from_str(&retro.replacen(text("find"), text("put"), 1)) else { continue };
        // Of a key that stands twice, a value keeps one.
        if text("about") == "a key twice" {
            continue;
        }
        assert!(schema.takes(&flow).is_err(), "{}", text("about"));
        seen += 1;
    }
    assert!(seen > 18, "{seen}");
}

#[test]
fn every_key_says_what_it_is() {
    let schema = serde_json::to_value(FlowDraft::schema()).expect("JSON");
    let mut seen = 0;
    for (name, part) in schema["$defs"].as_object().expect("parts").iter().chain([(&"FlowDraft".to_owned(), &schema)]) {
        let description = part["description"].as_str().unwrap_or_default();
        assert!(!description.is_empty() && !description.contains("]("), "{name}: {description}");
        for (key, property) in part["properties"].as_object().into_iter().flatten() {
            let description = property["description"].as_str().unwrap_or_default();
            assert!(!description.is_empty() && !description.contains("]("), "{name}/{key}: {description}");
            seen += 1;
        }
        for variant in part["oneOf"].as_array().into_iter().flatten() {
            let description = variant["description"].as_str().unwrap_or_default();
            assert!(!description.is_empty() && !description.contains("]("), "{name}: {variant}");
        }
    }
    assert!(seen > 60, "{seen}");
}
