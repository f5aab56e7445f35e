//! Faults in files of flows: each is named with its line, its step and its code, and none loads.
//!
//! `tests/data/faulty-flows.json` has for each code a sound flow, a change to it, and what is found then. The page of faults,
//! `docs/faults.md`, is made of the same, so what stands there as an example is one. `tests/data/unreadable-flows.json` has what is
//! no flow at all.

#![expect(clippy::similar_names, reason = "the files are faulty, and have faults")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use reweave::Flow;
use reweave::check::{FaultKind, FileFault, FileFaultKind};
use reweave::flow::Bounds;
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::common::stored::{assert_no, at, difference};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Faulty {
    flows: BTreeMap<String, Value>,
    faults: Vec<Case>,
}

/// The sound flows, as they are written.
fn raw_flows() -> BTreeMap<String, Box<RawValue>> {
    #[derive(Deserialize)]
    struct Raw {
        flows: BTreeMap<String, Box<RawValue>>,
    }
    read::<Raw>("tests/data/faulty-flows.json").flows
}

/// A change to a sound flow, and what is found then.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    flow: String,
    /// What stands where: `write/pass` is the key `pass` of the step `write`; with a `/` before it, it is of the flow itself. `-` adds
    /// to a list, `null` takes away.
    put: Map<String, Value>,
    faults: Vec<Found>,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Found {
    #[serde(default)]
    step: Option<String>,
    code: String,
}

fn read<T: serde::de::DeserializeOwned>(path: &str) -> T {
    serde_json::from_str(&fs::read_to_string(at(path)).expect("a file")).expect("its form")
}

fn faulty() -> Faulty {
    read("tests/data/faulty-flows.json")
}

impl Faulty {
    fn sound(&self, name: &str) -> Value {
        let built_in = || {
            let made = Some("mode=repair").filter(|_| name == "circle");
            serde_json::to_value(Flow::builtin_with(name, made).expect("a flow").draft()).expect("JSON")
        };
        self.flows.get(name).cloned().unwrap_or_else(built_in)
    }

    /// The text of the faulty file.
    fn text(&self, case: &Case) -> String {
        let mut flow = self.sound(&case.flow);
        // What is taken away is taken away last, so that the places of the others are what they were.
        let (away, put): (Vec<_>, Vec<_>) = case.put.iter().partition(|(_, value)| value.is_null());
        put.into_iter().chain(away).for_each(|(path, value)| change(&mut flow, path, value));
        serde_json::to_string_pretty(&flow).expect("JSON")
    }
}

fn change(flow: &mut Value, path: &str, value: &Value) {
    let mut parts: Vec<String> = path.split('/').map(str::to_owned).collect();
    let first = parts.remove(0);
    if !first.is_empty() {
        let steps = flow["steps"].as_array().expect("steps");
        let place = steps.iter().position(|step| step["id"] == *first).expect("a step of the flow");
        parts.splice(0..0, ["steps".to_owned(), place.to_string()]);
    }
    let last = parts.pop().expect("a key");
    let at = parts.iter().fold(&mut *flow, |at, part| match at {
        Value::Array(list) => &mut list[part.parse::<usize>().expect("a place")],
        object => &mut object[part.as_str()],
    });
    match at {
        Value::Array(list) if last.starts_with('-') => match value.get("times").and_then(Value::as_u64) {
            Some(times) => list.extend((1..=times).map(|i| numbered(&value["each"], i))),
            None => list.push(value.clone()),
        },
        Value::Array(list) => match last.strip_suffix('+') {
            Some(before) => list.insert(before.parse().expect("a place"), value.clone()),
            None => list[last.parse::<usize>().expect("a place")] = value.clone(),
        },
        Value::Object(_) if value.is_null() => drop(at.as_object_mut().expect("an object").remove(&last)),
        _ => at[last.as_str()] = value.clone(),
    }
    let steps = flow["steps"].as_array_mut().expect("steps");
    steps.retain(|step| !step.is_null());
}

/// One of many that are alike, with its number.
fn numbered(value: &Value, i: u64) -> Value {
    serde_json::from_str(&value.to_string().replace("{i}", &i.to_string())).expect("JSON")
}

fn found(fault: &FileFault) -> Found {
    let FileFaultKind::Fault(known) = &fault.kind else { panic!("it can be read: {fault}") };
    let step = known.step.as_ref().map(|step| step.as_str().to_owned());
    Found { step, code: fault.code().to_owned() }
}

#[test]
fn every_planted_fault_is_named_with_its_code_and_its_step_and_nothing_else_is() {
    let faulty = faulty();
    for case in &faulty.faults {
        Flow::from_json(&faulty.sound(&case.flow).to_string()).expect("without the change it is sound");
        let faults = Flow::from_json(&faulty.text(case)).expect_err("with it, it does not load");
        assert_eq!(faults.iter().map(found).collect::<Vec<_>>(), case.faults, "{:?}", case.put);
    }
    assert!(faulty.faults.len() >= 100);
}

#[test]
fn every_code_has_a_planted_fault() {
    let faulty = faulty();
    let planted: BTreeSet<&str> =
        faulty.faults.iter().flat_map(|case| &case.faults).map(|fault| fault.code.as_str()).collect();
    assert_eq!(planted, FaultKind::CODES.iter().copied().collect());
}

#[test]
fn the_line_is_that_of_the_step() {
    let faulty = faulty();
    let mut seen = 0;
    for case in &faulty.faults {
        let text = faulty.text(case);
        for fault in &Flow::from_json(&text).expect_err("it does not load") {
            let Some(step) = found(fault).step else {
                assert_eq!(fault.line, None, "{fault}");
                continue;
            };
            let line = fault.line.expect("a step stands somewhere");
            let from_there: String = text.lines().skip(line - 1).collect::<Vec<_>>().join("\n");
            let mut values = serde_json::Deserializer::from_str(from_there.trim_start()).into_iter::<Value>();
            assert_eq!(values.next().expect("a value").expect("a step")["id"], *step, "{fault}");
            assert!(fault.to_string().starts_with(&format!("{line}: step ")), "{fault}");
            seen += 1;
        }
    }
    assert!(seen > 80, "{seen}");
    let twice = Case {
        flow: "note".to_owned(),
        put: Map::from_iter([("/steps/-".to_owned(), faulty.flows["note"]["steps"][1].clone())]),
        faults: Vec::new(),
    };
    let text = faulty.text(&twice);
    let faults = Flow::from_json(&text).expect_err("two steps of one name");
    let ids: Vec<usize> = (1..)
        .zip(text.lines())
        .filter(|(_, line)| line.contains("\"id\": \"done\""))
        .map(|(line, _)| line)
        .collect();
    let line = faults.iter().next().and_then(|fault| fault.line).expect("a step stands somewhere");
    assert!(ids[0] < line && line < ids[1], "{line} of the second, {ids:?}");
}

/// What is no flow at all: a text in the retrospective is replaced by another.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unreadable {
    about: String,
    find: String,
    put: String,
    code: String,
    line: usize,
    column: usize,
    says: String,
}

fn retro() -> String {
    fs::read_to_string(at("examples/retro/retro.json")).expect("a file")
}

#[test]
fn what_cannot_be_read_is_named_with_its_line_and_column() {
    let retro = retro();
    let cases: Vec<Unreadable> = read("tests/data/unreadable-flows.json");
    for Unreadable { about, find, put, code, line, column, says } in &cases {
        assert!(retro.contains(find), "{about}: `{find}` stands in the retrospective");
        let faults = Flow::from_json(&retro.replacen(find, put, 1)).expect_err(about);
        let [fault] = faults.iter().collect::<Vec<_>>()[..] else { panic!("{about}: one fault") };
        assert_eq!((fault.line, fault.column), (Some(*line), Some(*column)), "{about}");
        let is_json = if code == "no-json" { "this is no JSON: " } else { "" };
        assert_eq!(fault.to_string(), format!("{line}:{column}: {is_json}{says}"), "{about}");
        assert_eq!(fault.code(), code, "{about}");
        assert!(!fault.remedy().is_empty() && fault.page().ends_with(code.as_str()));
    }
    assert!(cases.len() >= 25);
}

#[test]
fn nothing_that_a_file_can_hold_makes_it_panic_or_load() {
    let retro = retro();
    Flow::from_json(&retro).expect("the retrospective is sound");
    Flow::from_json(&format!("\u{feff}{retro}")).expect("also with the mark that some editors put before it");
    let code =
        |text: &str| Flow::from_json(text).expect_err("it does not load").iter().next().unwrap().code();
    // Cut off anywhere.
    for end in (0..retro.trim_end().len()).filter(|end| retro.is_char_boundary(*end)) {
        assert_eq!(code(&retro[..end]), "no-json", "{end}");
    }
    let large = format!("{retro}{}", " ".repeat(Bounds::FILE));
    assert_eq!(code(&large), "too-large");
    let deep = |depth: usize| {
        let route = format!("{}\"end\"{}", "{\"rest\":".repeat(depth), "}".repeat(depth));
        retro.replacen("\"to\": \"end\"", &format!("\"to\": {route}"), 1)
    };
    assert_eq!(code(&deep(50)), "route-too-deep");
    assert_eq!(code(&deep(20_000)), "no-json");
    assert_eq!(code(&"[".repeat(200_000)), "unreadable");
    for (text, expected) in [
        ("", "no-json"),
        ("\0", "no-json"),
        ("[]", "unreadable"),
        ("null", "unreadable"),
        ("{}", "unreadable"),
    ] {
        assert_eq!(code(text), expected, "{text:?}");
    }
}

#[test]
fn the_page_of_faults_has_a_part_for_each_code_with_an_example_that_gives_it() {
    let faulty = faulty();
    let mut page = String::from(PAGE);
    for (name, flow) in &raw_flows() {
        let _ = write!(page, "\nThe flow `{name}`:\n\n```json\n{}\n```\n", flow.get());
    }
    page.push_str(FILES);
    for code in FaultKind::CODES {
        let case = faulty.faults.iter().find(|case| case.faults.iter().any(|fault| fault.code == *code));
        let case = case.expect("an example for each code");
        let faults = Flow::from_json(&faulty.text(case)).expect_err("it does not load");
        let fault = faults.iter().find(|fault| fault.code() == *code).expect("the example gives it");
        let FileFaultKind::Fault(told) = &fault.kind else { panic!("it can be read") };
        assert_eq!(fault.page(), format!("docs/faults.md#{code}"));
        assert!(told.kind.meaning().ends_with('.') && told.kind.remedy().ends_with('.'), "{code} says both");
        let (meaning, remedy) = (told.kind.meaning(), told.kind.remedy());
        let _ = write!(
            page,
            "\n### {code}\n\n{meaning}\n\n**Remedy.** {remedy}\n\nIn `{}`:\n\n```json\n",
            case.flow
        );
        for (path, value) in &case.put {
            let _ = writeln!(page, "{path}: {value}");
        }
        let _ = write!(page, "```\n\n> {told}\n");
    }
    assert_no(&difference(&at("docs/faults.md"), &page).into_iter().collect::<Vec<_>>());
}

const PAGE: &str = "\
# Faults of a flow

What `FlowDraft::check` and `Flow::from_json` can find, each by its code. Of each stand here: what it would do to people, what to
change, the smallest example, and what is said about it.

An example is a change to a sound flow: `write/pass: null` takes the key `pass` of the step `write` away, `/loops/0/limit: 0` sets the
limit of the first loop, and `-` adds something to a list; `times` adds so many. What they change stands here; `brief`, `circle` (with
`mode=repair`), `checkin` and `accountability` are the built-in flows, as `Flow::draft` gives them.

A test holds that every example gives just its fault, and that every code has one.
";

const FILES: &str = "
## What is no flow

### too-large

So large that nothing of it is read: more than `Bounds::FILE` bytes. Nobody writes such a flow.

**Remedy.** Split it into several flows.

### no-json

It is no JSON: a comma or a bracket too many or too few, or nested deeper than is read. The line and the column say where it was
noticed.

**Remedy.** Mend it here, or shortly before.

### unreadable

It is JSON, and no flow: a key that is not known or not there, or a value of another kind.

**Remedy.** Hold this line against the schema of flows, [`flow.schema.json`](flow.schema.json).

## What is no sound flow
";
