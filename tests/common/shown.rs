//! Where each message is shown, as the walks over all flows and settings find it: `tests/data/shown.json`, of which
//! `locales/catalog.json` is made.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use reweave::{Flow, Person, Status, View};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::stored::at;

/// Where it is kept.
pub(crate) const FILE: &str = "tests/data/shown.json";

/// How one text is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Places {
    /// The parts of a screen on which it stands, by the names of `ids`.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub(crate) part: BTreeSet<String>,
    /// How it stands for those who read it.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub(crate) to: BTreeSet<String>,
    /// Their roles, where a flow has roles.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub(crate) to_roles: BTreeSet<String>,
    /// The roles of those of whom it speaks, where a flow has roles.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub(crate) of_roles: BTreeSet<String>,
    /// The steps of each flow. A flow is named with what it was made with, where that is needed to see it.
    #[serde(default, rename = "in", skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) steps: BTreeMap<String, BTreeSet<String>>,
}

impl Places {
    /// All that holds of the other too.
    pub(crate) fn add(&mut self, other: &Self) {
        self.part.extend(other.part.iter().cloned());
        self.to.extend(other.to.iter().cloned());
        self.to_roles.extend(other.to_roles.iter().cloned());
        self.of_roles.extend(other.of_roles.iter().cloned());
        for (flow, steps) in &other.steps {
            self.steps.entry(flow.clone()).or_default().extend(steps.iter().cloned());
        }
    }
}

/// The texts that are shown, by their ids, with the attribute behind a dot.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Shown(pub(crate) BTreeMap<String, Places>);

impl Shown {
    /// Notes every message of a screen, which is the object that a device gets.
    pub(crate) fn note(&mut self, view: &View<'_>, screen: &Value) {
        let status = match view.status() {
            Status::Uninvited => return,
            // Who rests or is at the end is asked nothing; who is asked may be waiting with an answer that is in.
            Status::Active | Status::Waiting if view.is_asked() => "asked",
            other => other.id(),
        };
        let step = screen["step"].as_str().unwrap_or_else(|| view.status().id());
        let of = view.counterpart().and_then(|seat| view.other(seat));
        let place = Places {
            part: BTreeSet::new(),
            to: [status.to_owned()].into(),
            to_roles: role(view.you()).into_iter().collect(),
            of_roles: role(of).into_iter().collect(),
            steps: [(made_with(view.flow()), [step.to_owned()].into())].into(),
        };
        each_message(&screen["ids"], &mut String::new(), &mut |part, id| {
            let places = self.0.entry(id.to_owned()).or_default();
            places.add(&place);
            places.part.insert(part.to_owned());
        });
    }

    /// An option is named only at what is not shown without it.
    pub(crate) fn tidy(&mut self) {
        for places in self.0.values_mut() {
            let all = places.steps.clone();
            for (made_with, steps) in &mut places.steps {
                for (_, without) in all.iter().filter(|(other, _)| is_less(other, made_with)) {
                    steps.retain(|step| !without.contains(step));
                }
            }
            places.steps.retain(|_, steps| !steps.is_empty());
        }
    }

    /// The file: a line for each text.
    pub(crate) fn written(&self) -> String {
        let mut out = String::from("{");
        for (place, (id, places)) in self.0.iter().enumerate() {
            let places = serde_json::to_string(places).expect("an object");
            let _ = write!(out, "{}\n\"{id}\": {places}", if place == 0 { "" } else { "," });
        }
        out.push_str("\n}\n");
        out
    }

    /// What the walks found last.
    pub(crate) fn stored() -> Self {
        let text = std::fs::read_to_string(at(FILE)).unwrap_or_else(|error| panic!("{FILE}: {error}"));
        serde_json::from_str(&text).expect("it is written by the walks")
    }
}

/// The flow, and behind it the options that it was made with.
fn made_with(flow: &Flow) -> String {
    let options = flow.draft().options.iter().map(String::as_str);
    std::iter::once(flow.id().as_str()).chain(options).collect::<Vec<_>>().join(" ")
}

/// Whether it is the same flow with fewer of these options.
fn is_less(made_with: &str, other: &str) -> bool {
    let (mut fewer, more) = (made_with.split(' '), other.split(' ').collect::<Vec<_>>());
    fewer.clone().count() < more.len() && fewer.all(|part| more.contains(&part))
}

/// A person is an object that says the role.
pub(crate) fn role(person: Option<&Person>) -> Option<String> {
    let person = serde_json::to_value(person?).expect("a person is an object");
    person["role"].as_str().map(str::to_owned)
}

/// A message is a list of two: its id, and an object with its arguments.
fn each_message(ids: &Value, part: &mut String, note: &mut impl FnMut(&str, &str)) {
    match ids {
        Value::Array(pair) if pair.len() == 2 && pair[0].is_string() && pair[1].is_object() => {
            note(part, pair[0].as_str().unwrap_or_default());
        }
        Value::Array(all) => all.iter().for_each(|one| each_message(one, part, note)),
        Value::Object(parts) => {
            for (name, inner) in parts {
                let length = part.len();
                part.push_str(if length == 0 { "" } else { "." });
                part.push_str(name);
                each_message(inner, part, note);
                part.truncate(length);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_message_has_its_part_of_the_screen() {
        let ids = json!({
            "prompt": ["step-tell", {}],
            "help": null,
            "starters": [["step-tell.starter-one", {}], null],
            "options": [{"label": ["option-go-on", {}], "names": {"people": [{"name": ["someone", {}]}]}}],
        });
        let mut found = Vec::new();
        each_message(&ids, &mut String::new(), &mut |part, id| found.push(format!("{part} {id}")));
        found.sort();
        let wanted = [
            "options.label option-go-on",
            "options.names.people.name someone",
            "prompt step-tell",
            "starters step-tell.starter-one",
        ];
        assert_eq!(found, wanted);
    }

    #[test]
    fn an_option_is_named_only_where_it_is_needed() {
        let mut shown: Shown = serde_json::from_value(json!({"step-tell": {"in": {
            "dyad": ["speak"],
            "dyad warm_first=true": ["speak", "warm"],
            "dyad warm_first=true context=elder": ["warm", "own-first"],
            "dyads warm_first=true": ["speak"],
        }}}))
        .expect("places");
        shown.tidy();
        let steps = serde_json::to_value(&shown.0["step-tell"].steps).expect("an object");
        let wanted = json!({
            "dyad": ["speak"],
            "dyad warm_first=true": ["warm"],
            "dyad warm_first=true context=elder": ["own-first"],
            "dyads warm_first=true": ["speak"],
        });
        assert_eq!(steps, wanted);
        assert_eq!(serde_json::from_str::<Shown>(&shown.written()).expect("as it was written"), shown);
    }
}
