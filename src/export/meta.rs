//! What a screen needs: message ids and facts of a step, and no words.

use serde_json::{Map, Value, json};

use super::names::Names;
use crate::flow::{Choice, Field, Flow, Input, Step};

/// The forms of a message, the most special first: the flow's own in its context, the flow's own, that of the context, that of all.
/// The first that a language has is shown.
fn message(flow: &Flow, prefix: &str, id: &str) -> Value {
    let own = format!("{prefix}{}-{id}", flow.id());
    let all = format!("{prefix}{id}");
    match flow.context() {
        None => json!([own, all]),
        Some(context) => {
            json!([format!("{own}--{}", context.id()), own, format!("{all}--{}", context.id()), all])
        }
    }
}

/// What is asked at a step.
pub(super) fn screen(names: Names<'_>, step: &Step) -> Value {
    let flow = names.flow;
    let mut screen = Map::new();
    let mut say = |name: &str, value: Value| screen.insert(name.to_owned(), value);
    say("stage", json!(step.stage.id()));
    say("message", message(flow, "step-", step.texts_of.as_ref().unwrap_or(&step.id).as_str()));
    say("ask", json!(step.ask));
    say("sees", json!(step.sees));
    let fields = fields(flow, step.fields());
    let options: Vec<Value> = step.options.iter().map(|option| choice(flow, option)).collect();
    let page: Vec<Value> = step.page.iter().map(|text| message(flow, "", text.as_str())).collect();
    for (name, list) in [("fields", fields), ("options", options), ("page", page)] {
        if !list.is_empty() {
            say(name, Value::Array(list));
        }
    }
    if !step.about.is_empty() {
        say("about", json!(step.about));
    }
    for (name, holds) in [("terms", step.terms), ("care", step.care), ("veil", step.veil)] {
        if holds {
            say(name, json!(true));
        }
    }
    if let Some(list) = step.suggest {
        say("suggest", json!(list));
    }
    if let Some(mark) = &step.mark {
        say("mark", json!(mark));
    }
    Value::Object(screen)
}

fn choice(flow: &Flow, option: &Choice) -> Value {
    let mut shown =
        json!({"id": option.id.as_str(), "message": message(flow, "option-", option.id.as_str())});
    if !option.takes.is_empty() {
        shown["takes"] = json!(option.takes);
    }
    let fields = fields(flow, option.words().map_or(&[][..], Input::fields));
    if !fields.is_empty() {
        shown["fields"] = Value::Array(fields);
    }
    if let Some(mark) = &option.mark {
        shown["mark"] = json!(mark);
    }
    if let Some(effect) = &option.effect {
        shown["effect"] = json!(effect);
    }
    shown
}

fn fields(flow: &Flow, fields: &[Field]) -> Vec<Value> {
    let field = |field: &Field| json!({"id": field.id.as_str(), "message": message(flow, "field-", field.id.as_str())});
    fields.iter().map(field).collect()
}

/// What holds for all states: how the messages are formatted, what stands in them, and what is left out.
pub(super) fn of_all(names: Names<'_>) -> Value {
    let flow = names.flow;
    let moves: Map<String, Value> = [
        "say",
        "choose",
        "pass",
        "take-back",
        "later",
        "moment",
        "break",
        "ready",
        "longer",
        "pace",
        "call",
        "leave",
    ]
    .into_iter()
    .map(|kind| (kind.to_owned(), json!(format!("move-{kind}"))))
    .collect();
    json!({
        "flow": flow.id().as_str(),
        "version": flow.version(),
        "options": flow.options(),
        "seats": names.seats,
        // A fingerprint does not fit a number of JavaScript.
        "fingerprint": format!("{:016x}", flow.fingerprint()),
        "moves": moves,
        // Every message gets the same ones, and some a count.
        "arguments": {
            "their_name": "a name, or the message `someone`",
            "their_gender": ["feminine", "masculine", "other"],
            "your_gender": ["feminine", "masculine", "other"],
            "register": ["informal", "formal"],
            "count": "a number, for `terms-pages` and what else counts",
        },
        "attributes": {
            "asked": ["help", "next", "skip", "skip-help", "starter-one", "starter-two"],
            "waiting": ["waiting", "waiting-next"],
            "option": ["help", "help-then", "help-last", "note", "names"],
        },
        "left out": super::LEFT_OUT,
    })
}
