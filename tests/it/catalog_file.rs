//! `locales/catalog.json`: every message with where it is shown, to whom, what it reads and how long it may be, for programs that
//! use the catalogs without this crate. It is made here, of the catalogs, of the flows and of what the walks found.

mod kinds;
mod places;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde::Serialize;
use serde_json::json;

use crate::catalogs::as_an_apps::most_characters;
use crate::catalogs::left_out;
use crate::catalogs::read::{Item, Locale, from_disk, variables};
use crate::common::shown::{Places, Shown};
use crate::common::stored::{assert_no, at, difference};
use crate::english_lint::length::{Limits, PAGE, PAGE_IN_CONTEXT, QUESTIONS, SENTENCE, limits};
use crate::english_lint::texts::Text;

/// A message: what holds of its value, and of all of it.
#[derive(Serialize)]
struct Message<'a> {
    file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<String>,
    kind: &'static str,
    /// What the source says to those who translate it.
    about: String,
    /// The message for which it stands, in one flow or in one context.
    #[serde(skip_serializing_if = "Option::is_none")]
    instead_of: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    flow: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    context: Option<&'a str>,
    /// Whether a language may be without it, and which ones are.
    #[serde(skip_serializing_if = "Option::is_none")]
    left_out: Option<Vec<&'a str>>,
    #[serde(flatten)]
    value: Facts<'a>,
}

/// A value or an attribute.
#[derive(Serialize)]
struct Facts<'a> {
    /// Whose words it is: the app's to the reader, or those that the reader sends.
    says: &'static str,
    /// Which arguments each language reads.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    reads: BTreeMap<&'a str, BTreeSet<&'a str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limits: Option<Limits>,
    #[serde(flatten)]
    places: Places,
    /// Where else it is used than on a screen that the walks meet.
    #[serde(skip_serializing_if = "Option::is_none")]
    used: Option<&'static str>,
}

#[test]
fn the_list_of_messages_is_true() {
    assert_no(&difference(&at("locales/catalog.json"), &written()).into_iter().collect::<Vec<_>>());
}

fn written() -> String {
    let all = from_disk();
    let source = all.iter().find(|locale| locale.tag == "en").expect("the source");
    let shown = places::everywhere(source, Shown::stored());
    let mut out = head(&all);
    out.push_str("  \"messages\": {");
    let messages = source.entries.iter().filter(|item| !is_of_talk(item));
    for (place, item) in messages.enumerate() {
        out.push_str(if place == 0 { "\n" } else { ",\n" });
        message(&mut out, &all, source, &shown, item);
    }
    out.push_str("\n  }\n}\n");
    out
}

/// What the program `talk` says around a screen is its own affair.
fn is_of_talk(item: &Item) -> bool {
    item.id.starts_with("screen-")
}

/// What holds of all of them.
fn head(all: &[Locale]) -> String {
    let genders = ["feminine", "masculine", "other"];
    let variables = json!({
        "their_name": {"type": "string", "what": "the other person's name"},
        "their_gender": {"type": "string", "values": genders, "otherwise": "other", "what": "the other person's"},
        "your_gender": {"type": "string", "values": genders, "otherwise": "other", "what": "the reader's"},
        "register": {"type": "string", "values": ["formal", "informal"], "otherwise": "informal", "what": "how the reader is addressed"},
        "count": {"type": "number", "least": 0, "most": 99, "what": "what the message counts; only messages that count get it"},
    });
    let tags: Vec<&str> = all.iter().map(|locale| locale.tag.as_str()).collect();
    let mut out = String::from("{\n  \"format\": 1,\n");
    let _ = writeln!(out, "  \"source\": \"en\",\n  \"languages\": {},", json!(tags));
    // Each on a line of its own.
    let limits = json!({
        "words_in_a_sentence": SENTENCE,
        "questions": QUESTIONS,
        "characters": most_characters(),
        "words_on_a_page": PAGE,
        "words_on_a_page_in_a_context": PAGE_IN_CONTEXT,
    });
    for (name, entries) in [("variables", variables), ("attributes", kinds::attributes()), ("limits", limits)]
    {
        let _ = write!(out, "  \"{name}\": {{");
        for (place, (id, what)) in entries.as_object().expect("an object").iter().enumerate() {
            let _ = write!(out, "{}\n    \"{id}\": {what}", if place == 0 { "" } else { "," });
        }
        out.push_str("\n  },\n");
    }
    out
}

fn message(out: &mut String, all: &[Locale], source: &Locale, shown: &Shown, item: &Item) {
    let kind = kinds::of(&item.id, shown.0.get(&item.id));
    let (instead_of, flow, context) = kinds::stands_for(source, &item.id);
    let others = all.iter().filter(|locale| locale.item(&item.id).is_none());
    let message = Message {
        file: item.file.split_once('/').expect("a language and a file").1,
        group: item.group.as_ref().map(|group| group.replace('\n', " ")),
        kind,
        about: item.comment.as_deref().unwrap_or_default().replace('\n', " "),
        instead_of,
        flow,
        context,
        left_out: left_out::is_of_a_list(&item.id)
            .then(|| others.map(|locale| locale.tag.as_str()).collect()),
        value: facts(all, shown, kind, &item.id),
    };
    let line = serde_json::to_string(&message).expect("an object");
    // Its attributes stand on lines of their own, in the same object.
    let _ = write!(out, "    \"{}\": {}", item.id, line.strip_suffix('}').expect("an object"));
    for (place, (name, _)) in item.attributes.iter().enumerate() {
        out.push_str(if place == 0 { ", \"attributes\": {\n" } else { ",\n" });
        let facts = facts(all, shown, kind, &format!("{}.{name}", item.id));
        let _ = write!(out, "      \"{name}\": {}", serde_json::to_string(&facts).expect("an object"));
    }
    out.push_str(if item.attributes.is_empty() { "}" } else { "}}" });
}

fn facts<'a>(all: &'a [Locale], shown: &Shown, kind: &str, id: &str) -> Facts<'a> {
    let (message, attribute) = id.split_once('.').map_or((id, None), |(id, name)| (id, Some(name)));
    let read = all.iter().filter_map(|locale| {
        let item = locale.item(message)?;
        let (_, pattern) = item.patterns().find(|(known, _)| known == id)?;
        let read: BTreeSet<&str> = variables(pattern).into_iter().collect();
        (!read.is_empty()).then_some((locale.tag.as_str(), read))
    });
    let places = shown.0.get(id).cloned().unwrap_or_default();
    let used = places.steps.is_empty().then(|| kinds::used(kind, id));
    let (limits, _) = limits(&Text::of(id, ""));
    let limits = limits.words.map(|_| limits);
    Facts { says: kinds::says(kind, attribute), reads: read.collect(), limits, places, used }
}
