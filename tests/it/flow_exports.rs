//! Exports of flows: what stands in them, and that they follow from the flow alone.

use std::collections::BTreeSet;
use std::fs;

use reweave::terms::{Kept, KeptFor, Resources, TermsFacts};
use reweave::{Conversation, Flow, Move, Person, Phrasebook, Prompt, Seat, Setup, Time, export};
use serde_json::Value;

use crate::common::settings;
use crate::common::stored::{assert_no, at, difference};

fn machine(flow: &Flow, seats: usize) -> Value {
    let text = export::xstate(flow, seats).expect("so many can take part");
    serde_json::from_str(&text).expect("it is JSON")
}

/// The name of each guard and each effect, wherever it stands in a machine.
fn named(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                match (name.as_str(), value) {
                    ("meta" | "context", _) => {}
                    ("of", Value::Array(all)) => {
                        into.extend(all.iter().filter_map(|one| one.get(0)?.as_str()).map(str::to_owned));
                    }
                    ("guard" | "entry", _) => {
                        into.extend(value["type"].as_str().map(str::to_owned));
                        named(&value["params"], into);
                    }
                    ("actions", Value::Array(all)) => {
                        into.extend(all.iter().filter_map(|one| one["type"].as_str()).map(str::to_owned));
                    }
                    _ => named(value, into),
                }
            }
        }
        Value::Array(all) => all.iter().for_each(|one| named(one, into)),
        _ => {}
    }
}

#[test]
fn every_guard_and_effect_of_a_machine_is_there_and_stands_in_the_docs() {
    let docs = fs::read_to_string(at("docs/exports.md")).expect("the page is there");
    let mut all = BTreeSet::new();
    for flow in settings::all() {
        named(&machine(&flow, *flow.seats().start()), &mut all);
    }
    assert!(all.len() > 50, "they are found: {all:?}");
    for name in all {
        let key = [format!("    {name}:"), format!("    '{name}':")];
        assert!(key.iter().any(|key| export::GUARDS.contains(key)), "{name} is in no list");
        assert!(docs.contains(&format!("`{name}`")), "{name} is not in the docs");
    }
}

#[test]
fn an_export_is_the_same_each_time_and_small() {
    for flow in settings::all() {
        let (fewest, most) = (*flow.seats().start(), *flow.seats().end());
        for seats in [fewest, most.min(fewest + 1)] {
            assert_eq!(export::xstate(&flow, seats), export::xstate(&flow, seats));
            assert_eq!(export::scxml(&flow, seats), export::scxml(&flow, seats));
        }
        assert!(export::xstate(&flow, most + 1).is_err() && export::scxml(&flow, fewest - 1).is_err());
    }
    let dyad = Flow::dyad();
    for text in [export::xstate(&dyad, 2), export::scxml(&dyad, 2)] {
        assert!(text.expect("for two").len() < 300_000);
    }
}

#[test]
fn the_example_has_the_machine_of_the_flow() {
    let brief = export::xstate(&Flow::brief(), 2).expect("for two");
    assert_no(&difference(&at("examples/xstate/brief.json"), &brief).into_iter().collect::<Vec<_>>());
}

#[test]
fn a_state_names_the_messages_that_the_screen_shows() {
    let machine = machine(&Flow::brief(), 2);
    let terms = TermsFacts {
        kept: Kept::Nowhere,
        kept_for: KeptFor::UntilItCloses,
        other_readers: 0,
        read_by_ai: false,
    };
    let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    let now = Time::from_millis(0);
    let mut conversation = Conversation::start(&Flow::brief(), setup, now).expect("two people");
    let phrasebook = Phrasebook::new(Resources::NoResources);
    let (amal, bo) = (Seat::FIRST, Seat::SECOND);
    let moves = [
        (amal, Move::choose("go-on")),
        (amal, Move::say("Tuesday")),
        (bo, Move::choose("go-on")),
        (bo, Move::choose("accept")),
        (amal, Move::choose("tell").with_text("words")),
        (bo, Move::say("words")),
        (amal, Move::choose("leave-it")),
        (bo, Move::Pass),
        (amal, Move::Pass),
        (bo, Move::Pass),
    ];
    let mut seen = 0;
    for (seat, made) in moves {
        let view = conversation.view(seat, now).expect("a seat");
        let mut prompt = Prompt::new();
        phrasebook.reader(["en"]).prompt(&view, &mut prompt);
        let meta = &machine["states"]["place"]["states"][view.step().expect("a step").id.as_str()]["meta"];
        let has = |messages: &Value, id: &str| {
            messages.as_array().is_some_and(|all| all.iter().any(|one| one == id))
        };
        let ids = prompt.ids();
        assert!(has(&meta["message"], ids.prompt.expect("a message").0), "{meta}");
        for (i, option) in ids.options.iter().enumerate().filter(|_| meta["options"].is_array()) {
            assert!(has(&meta["options"][i]["message"], option.label.expect("a label").0), "{meta}");
            seen += 1;
        }
        conversation.apply(seat, made, now).expect("it is possible");
    }
    assert!(seen > 10, "there are options");
}

#[test]
fn what_an_export_leaves_out_is_said_in_it() {
    let flow = Flow::accountability();
    assert!(machine(&flow, 3)["meta"]["left out"].as_array().is_some_and(|all| all.len() > 3));
    assert!(export::scxml(&flow, 3).expect("for three").contains("<!-- Left out:"));
    for drawing in export::drawings(&flow) {
        assert!(drawing.left_out().any(|what| what.contains("leave in one move")));
        assert!(drawing.mermaid().contains("%% Not drawn: each person can leave"));
        assert!(drawing.dot().contains("// Not drawn: each person can leave"));
        assert!(drawing.left_out().any(|what| what.starts_with("the call close")), "a call is no arrow");
    }
}

#[test]
fn every_arrow_of_a_drawing_leads_to_a_box_that_says_what_it_is() {
    let mut arrows = 0;
    for flow in settings::all() {
        for drawing in export::drawings(&flow) {
            let drawn = drawing.mermaid();
            // `name["text"]` and its like, alone or at the start of a line with an arrow.
            let boxes: BTreeSet<&str> = drawn
                .lines()
                .map(str::trim)
                .filter(|line| !line.starts_with("subgraph"))
                .filter_map(|line| line.split_once(['[', '(', '{', '>']))
                .map(|(name, _)| name)
                .collect();
            for line in drawn.lines().filter(|line| line.contains("-->") || line.contains("-.->")) {
                let to = line.rsplit(' ').next().unwrap_or_default();
                assert!(boxes.contains(to), "{}: `{to}` is no box: {line}", drawing.title());
                arrows += 1;
            }
        }
    }
    assert!(arrows > 500, "{arrows} arrows");
}
