//! Names from a file or a client stand in messages, and nothing in them acts on a terminal or a page.

use reweave::error::Refusal;
use reweave::flow::FlowDraft;
use reweave::saved::Saved;
use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
use serde_json::{Value, json};

use crate::common::terms;

fn begun() -> Conversation {
    let setup = Setup::new(terms()).person(Person::new("Amal"));
    Conversation::start(&Flow::brief(), setup.person(Person::new("Bo")), Time::from_millis(0)).unwrap()
}

#[test]
fn errors_show_no_escape_sequence_of_a_file_or_a_client() {
    let bad = "\u{1b}]0;owned\u{7}\u{1b}[31m\u{9b}2J\u{202e}\u{2066}\u{2028}\u{e0041}\r\n";
    let clean = |what: &dyn std::fmt::Display| {
        let text = what.to_string();
        let is_bad = |c: char| c.is_control() || bad.contains(c) && !c.is_ascii_graphic();
        assert!(!text.contains(is_bad), "{text:?}");
        assert!(text.contains("owned"), "{text}");
    };
    let mut stored = serde_json::to_value(begun().saved()).unwrap();
    stored["header"]["flow"]["id"] = json!(bad);
    let saved: Saved = serde_json::from_value(stored).unwrap();
    clean(&Conversation::resume(&Flow::brief(), &saved).expect_err("another flow"));
    clean(&Flow::builtin_with(bad, [""; 0]).expect_err("no such flow"));
    clean(&Flow::builtin_with("brief", [bad]).expect_err("no such option"));
    clean(&Flow::builtin_with(bad, [bad]).expect_err("no such option"));
    clean(&Refusal::UnknownField(bad.into()));
    clean(&Refusal::MissingField(bad.into()));
    let fill = Move::choose(bad);
    let refused = begun().apply(Seat::FIRST, fill, Time::from_millis(0)).expect_err("no such option");
    assert!(!refused.to_string().contains(char::is_control));

    // Every place of a draft in which a name can stand.
    let names = serde_json::to_value(reweave::flows::Dyad::new().warm_first().flow().draft())
        .expect("it can be written");
    let mut found = 0;
    for place in places(&names, String::new()) {
        let mut value = names.clone();
        *value.pointer_mut(&place).expect("it is there") = json!(bad);
        let Ok(draft) = serde_json::from_value::<FlowDraft>(value) else { continue };
        let Err(faults) = draft.check() else { continue };
        found += 1;
        clean(&faults);
        faults.iter().for_each(|fault| assert!(!fault.to_string().contains(char::is_control)));
    }
    assert!(found > 100, "{found}");

    // A name that is one reads as it is.
    assert_eq!(reweave::id::StepId::from("say-back").to_string(), "say-back");
    assert_eq!(reweave::id::StepId::from("Größe 1").to_string(), "Größe 1");
    assert!(reweave::id::StepId::from("x".repeat(1_000_000).as_str()).to_string().len() < 200);
}

/// Where in a value a text stands.
fn places(value: &Value, at: String) -> Vec<String> {
    match value {
        Value::String(_) => vec![at],
        Value::Array(list) => {
            list.iter().enumerate().flat_map(|(i, value)| places(value, format!("{at}/{i}"))).collect()
        }
        Value::Object(map) => {
            map.iter().flat_map(|(key, value)| places(value, format!("{at}/{key}"))).collect()
        }
        _ => Vec::new(),
    }
}
