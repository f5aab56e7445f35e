//! Every built-in flow that a release has made can be found by every later one.
//!
//! `tests/data/released` has the flows of each release. That of the version in `Cargo.toml` is what is made now, and is written anew with
//! `.ci/take-over` until that version is published. Those of earlier ones stay as they are: where a flow is made otherwise now, its draft
//! is moved from there to `src/flows/released/kept.json`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use reweave::Flow;
use reweave::flow::FlowDraft;
use reweave::flows::{Context, Told};
use serde_json::{Value, json};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/released")
}

/// The settings of each flow; the first of each list is that it is left out.
fn settings(id: &str) -> Vec<Vec<String>> {
    let told = Told::ALL.iter().map(|told| format!("told={}", told.id()));
    match id {
        "dyad" => vec![vec![String::new(), "warm_first=true".into()]],
        "circle" => vec![
            vec![String::new(), "mode=repair".into()],
            ["", "say_back=next", "say_back=keeper", "say_back=none"].map(str::to_owned).to_vec(),
        ],
        "checkin" => vec![std::iter::once(String::new()).chain(told).collect()],
        "accountability" => ["begun_by=harmed", "minor_harm=true", "meet=false"]
            .map(|one| vec![String::new(), one.into()])
            .to_vec(),
        _ => Vec::new(),
    }
}

/// Every built-in flow with every setting, by its name and its options.
fn made() -> BTreeMap<(String, Vec<String>), Flow> {
    let contexts = Context::ALL.iter().map(|context| format!("context={context}"));
    let common = [
        std::iter::once(String::new()).chain(contexts).collect(),
        ["", "senior=starts", "senior=invited", "senior=none"].map(str::to_owned).to_vec(),
        vec![String::new(), "keeper=outside".into()],
    ];
    let mut flows = BTreeMap::new();
    for id in Flow::BUILTIN {
        let mut chosen: Vec<Vec<String>> = vec![Vec::new()];
        for values in settings(id).into_iter().chain(common.clone()) {
            let with = |chosen: &Vec<String>| {
                let chosen = chosen.clone();
                values.clone().into_iter().map(move |value| {
                    chosen.iter().cloned().chain(Some(value).filter(|value| !value.is_empty())).collect()
                })
            };
            chosen = chosen.iter().flat_map(with).collect();
        }
        let all = chosen.iter().filter_map(|options| Flow::builtin_with(id, options).ok());
        flows.extend(all.map(|flow| (((*id).to_owned(), flow.options().to_vec()), flow)));
    }
    flows
}

/// Drafts that share their steps, each of both on a line of its own.
fn written<'a>(flows: impl Iterator<Item = &'a Flow>) -> String {
    let (mut steps, mut drafts): (Vec<String>, Vec<String>) = Default::default();
    for flow in flows {
        let mut draft = serde_json::to_value(flow.draft()).unwrap();
        for step in draft["steps"].as_array_mut().unwrap() {
            let text = step.to_string();
            let place = steps.iter().position(|known| *known == text).unwrap_or_else(|| {
                steps.push(text);
                steps.len() - 1
            });
            *step = json!(place);
        }
        drafts.push(draft.to_string());
    }
    let mut text = String::new();
    let _ =
        write!(text, "{{\"steps\":[\n{}\n],\"drafts\":[\n{}\n]}}\n", steps.join(",\n"), drafts.join(",\n"));
    text
}

/// The drafts of such a text.
fn read(text: &str) -> Vec<FlowDraft> {
    let mut kept: Value = serde_json::from_str(text).unwrap();
    let steps = kept["steps"].take();
    let drafts = kept["drafts"].as_array_mut().unwrap().iter_mut().map(|draft| {
        for step in draft["steps"].as_array_mut().unwrap() {
            *step = steps[usize::try_from(step.as_u64().unwrap()).unwrap()].clone();
        }
        serde_json::from_value(draft.take()).unwrap()
    });
    drafts.collect()
}

/// Those that are not found any more, by name and options.
fn lost(drafts: Vec<FlowDraft>) -> Vec<String> {
    let is_lost = |draft: FlowDraft| {
        let flow = draft.check().unwrap();
        let found = Flow::released(flow.id().as_str(), flow.options(), flow.fingerprint());
        (found.is_none()).then(|| format!("{} {:?}", flow.id(), flow.options()))
    };
    drafts.into_iter().filter_map(is_lost).collect()
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a person says so when the file is to be written anew")]
fn what_this_version_makes_is_written_down() {
    let file = folder().join(concat!(env!("CARGO_PKG_VERSION"), ".json"));
    let flows = made();
    assert!(flows.len() > 180, "{}", flows.len());
    let now = written(flows.values());
    if std::env::var("INSTA_UPDATE").as_deref() == Ok("always") {
        fs::write(&file, &now).unwrap();
    }
    let known = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        known == now,
        "{}: flows are made otherwise now; see the first lines of this test",
        file.display()
    );
    assert!(read(&now).into_iter().map(|draft| draft.check().unwrap()).eq(flows.into_values()));
}

#[test]
fn what_each_release_made_is_found() {
    let files = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let files: Vec<_> = files.filter(|file| file.extension().is_some_and(|end| end == "json")).collect();
    assert!(!files.is_empty());
    for file in files {
        let drafts = read(&fs::read_to_string(&file).unwrap());
        let lost = lost(drafts);
        assert!(
            lost.is_empty(),
            "{}: move the drafts of these to `src/flows/released/kept.json`: {lost:?}",
            file.display()
        );
    }
}

#[test]
fn what_is_made_otherwise_is_missed() {
    let mut draft = Flow::brief().draft().clone();
    draft.steps[1].options.clear();
    draft.loops[0].limit += 1;
    assert_eq!(lost(vec![draft, Flow::ask().draft().clone()]), ["brief []"]);
}
