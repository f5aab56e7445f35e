//! The chart as the configuration of a machine for `XState` 5.

use serde_json::{Map, Value, json};

use super::chart::{Call, Chart, State, Way};

/// The machine, as JSON.
pub(super) fn write(chart: &Chart) -> Value {
    json!({
        "id": chart.id,
        "type": "parallel",
        "context": chart.context,
        "meta": chart.meta,
        "states": {"place": state(&chart.place, ""), "pause": state(&chart.pause, "")},
    })
}

/// A state; a target within it begins with a dot.
fn state(of: &State, parent: &str) -> Value {
    let mut written = Map::new();
    if parent.is_empty() {
        // By its name a state within another finds those of the region.
        written.insert("id".into(), json!(of.id));
    }
    if of.is_final {
        written.insert("type".into(), json!("final"));
    }
    if let Some(meta) = &of.meta {
        written.insert("meta".into(), meta.clone());
    }
    if let Some(entry) = &of.entry {
        written.insert("entry".into(), call(entry));
    }
    if let Some(first) = of.states.first() {
        written.insert("initial".into(), json!(first.id));
    }
    let mut on: Map<String, Value> = Map::new();
    let mut always = Vec::new();
    for transition in &of.transitions {
        let way = way(&transition.way, of, parent);
        match &transition.event {
            None => always.push(way),
            Some(event) => match on.get_mut(event) {
                Some(Value::Array(ways)) => ways.push(way),
                _ => {
                    on.insert(event.clone(), json!([way]));
                }
            },
        }
    }
    if !always.is_empty() {
        written.insert("always".into(), Value::Array(always));
    }
    if !on.is_empty() {
        written.insert("on".into(), Value::Object(on));
    }
    let states: Map<String, Value> =
        of.states.iter().map(|within| (within.id.clone(), state(within, &of.id))).collect();
    if !states.is_empty() {
        written.insert("states".into(), Value::Object(states));
    }
    Value::Object(written)
}

fn way(way: &Way, from: &State, parent: &str) -> Value {
    let mut written = Map::new();
    match way.guards.as_slice() {
        [] => {}
        [one] => {
            written.insert("guard".into(), call(one));
        }
        several => {
            let of: Vec<Value> = several.iter().map(|one| json!([one.name, one.params])).collect();
            written.insert("guard".into(), json!({"type": "all", "params": {"of": of}}));
        }
    }
    if let Some(target) = &way.target {
        let within = from.states.iter().any(|state| state.id == *target);
        // In the region of the pause a state within another leads to those beside that one by their full names.
        let target_name = match (within, parent) {
            (true, _) => format!(".{target}"),
            (false, "break") if !SUBSTATES.contains(&target.as_str()) => format!("#pause.{target}"),
            _ => target.clone(),
        };
        written.insert("target".into(), json!(target_name));
        if from.id == *target {
            written.insert("reenter".into(), json!(true));
        }
    }
    if !way.effects.is_empty() {
        written.insert("actions".into(), Value::Array(way.effects.iter().map(call).collect()));
    }
    Value::Object(written)
}

/// The states within a break.
const SUBSTATES: [&str; 3] = ["resting", "coming-back", "lapsing"];

fn call(call: &Call) -> Value {
    match call.params.as_object() {
        Some(params) if params.is_empty() => json!({"type": call.name}),
        _ => json!({"type": call.name, "params": call.params}),
    }
}
