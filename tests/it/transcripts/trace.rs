//! A conversation without a word: what was done, and which screen each person saw then.
//!
//! ```text
//! > 1 ready @11m: too-soon                          what was done, when, and why it was not taken
//! 1 break break, until +9m, closes +1d, - 0.1       whose screen it was, by its key, and what is not always so
//! ```
//!
//! On a screen, `on` is the line that it answers, `=` are lines that are read for the first time, or again after they were
//! away, and `-` those that are away now. How someone is addressed, of whom the screen speaks, and whose turn it is stand
//! where they change.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use fluent::FluentResource;
use fluent::concurrent::FluentBundle;
use reweave::error::Refusal;
use reweave::{Prompt, Reader, Seat, Time, View, Words};
use serde_json::Value;

use super::play::{Watch, play};
use super::read::{Line, Transcript};
use crate::common::screens::{Book, Screen, stored, unless_usual};
use crate::prompts::{bundle, compare};

/// The trace of a conversation in these languages; in each it is the same.
pub(crate) fn trace(transcript: &Transcript, languages: &[String], bundles: &mut Bundles) -> String {
    let mut trace = Trace::new(transcript, bundles);
    play(transcript, &crate::common::phrasebook(), languages, &mut trace);
    trace.written()
}

/// The catalogs of each language, as an app that has its own formatter holds them.
pub(crate) type Bundles = BTreeMap<String, FluentBundle<FluentResource>>;

/// A trace that is being written.
pub(crate) struct Trace<'a> {
    name: &'a str,
    screens: Book,
    bundles: &'a mut Bundles,
    /// All that was written so far, by whom.
    written: BTreeSet<(Seat, String)>,
    seats: BTreeMap<Seat, Known>,
    at: Time,
    out: String,
}

/// What was last shown to someone.
#[derive(Default)]
struct Known {
    addressed: String,
    turn: Option<String>,
    lines: BTreeMap<String, String>,
    shown: Vec<String>,
}

impl Watch for Trace<'_> {
    fn line(&mut self, _: &str, line: &Line) {
        let seat = line.seat.map(|seat| format!(" {seat}")).unwrap_or_default();
        let command = line.command.as_deref().or(line.made.get("move").and_then(Value::as_str));
        let _ = write!(self.out, "\n>{seat} {}", command.unwrap_or_default());
        for part in ["option", "options"] {
            let named = line.made.get(part).into_iter().flat_map(|part| match part {
                Value::Array(several) => several.iter().collect(),
                one => vec![one],
            });
            for name in named.filter_map(Value::as_str) {
                let _ = write!(self.out, " {name}");
            }
        }
        for seat in line.made.get("names").into_iter().flat_map(list) {
            let _ = write!(self.out, " to {seat}");
        }
        for reply in line.made.get("items").into_iter().flat_map(list) {
            let _ = write!(self.out, " {}:{}", text(&reply["item"]), text(&reply["answer"]));
            if let (Some(seat), Some(words)) = (line.seat.and_then(Seat::new), reply["text"].as_str()) {
                self.written.insert((seat, words.to_owned()));
            }
        }
        if let Some(at) = line.at {
            self.at = Time::from_millis(at);
            let _ = write!(self.out, " @{}", span(at));
        }
        if let (Some(seat), None) = (line.seat.and_then(Seat::new), &line.command) {
            let text = line.made.get("text").into_iter();
            let fields = line.made.get("fields").and_then(Value::as_object).into_iter();
            for words in text.chain(fields.flat_map(|fields| fields.values())).filter_map(Value::as_str) {
                self.written.insert((seat, Words::text(words).as_text().unwrap_or_default().to_owned()));
            }
        }
    }

    fn refused(&mut self, refusal: &Refusal, _: &Reader) {
        let _ = write!(self.out, ": {}", refusal.code());
    }

    fn screen(&mut self, view: &View<'_>, prompt: &Prompt, now: Time) {
        self.object(view, &serde_json::to_value(prompt).expect("a prompt is an object"), now);
    }
}

impl<'a> Trace<'a> {
    pub(crate) fn new(transcript: &'a Transcript, bundles: &'a mut Bundles) -> Self {
        let header = &transcript.header;
        Self {
            name: &transcript.name,
            screens: stored(&header.flow, &header.options, transcript.is_of_three()),
            bundles,
            written: BTreeSet::new(),
            seats: BTreeMap::new(),
            at: Time::from_millis(0),
            out: String::new(),
        }
    }

    /// As it stands in its file.
    pub(crate) fn written(self) -> String {
        self.out.trim_start().to_owned() + "\n"
    }

    /// The screen of a view, as the object that a device gets.
    pub(crate) fn object(&mut self, view: &View<'_>, object: &Value, now: Time) {
        let lang = text(&object["lang"]);
        let catalogs = self.bundles.entry(lang.to_owned()).or_insert_with(|| bundle(lang));
        let texts = compare(catalogs, &object["ids"], object, lang);
        assert!(texts > 2, "every text is its message with its arguments");
        let screen = Screen::from_object(object);
        let found = self.screens.find(&screen);
        let found = found.unwrap_or_else(|| {
            panic!("{} in {lang}: no such screen is in tests/data/screens: {screen:#?}", self.name)
        });
        let _ = write!(self.out, "\n{} {}", view.seat(), screen.key);
        if found.moves.first() != Some(&screen.moves) {
            let _ = write!(self.out, ", {}", screen.moves);
        }
        if let Some(about) = object["about"]["id"].as_str() {
            let _ = write!(self.out, ", on {about}");
        }
        for (word, time) in [("until", view.until()), ("closes", view.closes_at())] {
            if let Some(time) = time {
                let _ = write!(self.out, ", {word} {}", from_now(time.millis() - now.millis()));
            }
        }
        self.own_lines(object);
        let known = self.seats.entry(view.seat()).or_default();
        known.turn(&object["turn"], &mut self.out);
        known.addressed(&object["ids"]["prompt"][1], view.counterpart().is_some(), &mut self.out);
        known.said(object, &self.written, &mut self.out);
        if let Some(again) = view.again() {
            let _ = write!(self.out, ", again {}", again.id());
        }
    }

    fn own_lines(&mut self, screen: &Value) {
        let ids: Vec<&str> = list(&screen["own_lines"]).iter().map(|line| text(&line["id"])).collect();
        if !ids.is_empty() {
            let _ = write!(self.out, ", can pick {}", ids.join(" "));
        }
    }
}

impl Known {
    fn turn(&mut self, turn: &Value, out: &mut String) {
        let turn = (!turn.is_null()).then(|| format!("{} of {}", turn["number"], turn["of"]));
        if turn != self.turn {
            let _ = write!(out, ", turn {}", turn.as_deref().unwrap_or("none"));
            self.turn = turn;
        }
    }

    fn addressed(&mut self, args: &Value, of_another: bool, out: &mut String) {
        let [name, theirs, yours, register] =
            ["their_name", "their_gender", "your_gender", "register"].map(|name| text(&args[name]));
        let of = if of_another { format!("of {name} ({theirs})") } else { "of nobody".to_owned() };
        let addressed = format!("{of} to {yours} {register}");
        if addressed != self.addressed {
            // Words that stand for a name are in the reader's language.
            let _ = write!(out, ", {}", addressed.replace(['\u{2068}', '\u{2069}'], ""));
            self.addressed = addressed;
        }
    }

    /// What was said: how each line stands where it is new, else only that it is there or away.
    fn said(&mut self, screen: &Value, written: &BTreeSet<(Seat, String)>, out: &mut String) {
        let said = list(&screen["said"]);
        let mut new = Vec::new();
        for (line, ids) in said.iter().zip(list(&screen["ids"]["said"])) {
            let id = text(&line["id"]).to_owned();
            assert_words(line, written);
            let how = how_it_stands(line, ids);
            if self.lines.get(&id) != Some(&how) {
                new.push(format!("{id} {how}"));
                self.lines.insert(id, how);
            } else if !self.shown.contains(&id) {
                new.push(id);
            }
        }
        let shown: Vec<String> = said.iter().map(|line| text(&line["id"]).to_owned()).collect();
        let gone: Vec<&str> =
            self.shown.iter().filter(|id| !shown.contains(id)).map(String::as_str).collect();
        for (mark, lines) in [("=", new), ("-", gone.into_iter().map(str::to_owned).collect())] {
            if !lines.is_empty() {
                let _ = write!(out, ", {mark} {}", lines.join(", "));
            }
        }
        self.shown = shown;
    }
}

/// What a line answered and how, which fields were filled in, and how it is marked; a message only if it is not the usual one.
fn how_it_stands(line: &Value, ids: &Value) -> String {
    let mut how = text(&line["step"]).to_owned();
    if let Some(option) = line["option"]["id"].as_str() {
        let _ = write!(how, "/{option}{}", unless_usual("option-", option, &ids["option"]));
    }
    if let Some(note) = line["pace"].as_str() {
        let _ = write!(how, "/{note}{}", unless_usual("pace-", note, &ids["text"]));
    }
    if let Some(fields) = line["fields"].as_array() {
        let field = |(field, id): (&Value, &Value)| {
            let name = text(&field["id"]);
            format!("{name}{}", unless_usual("field-", name, id))
        };
        let fields: Vec<String> = fields.iter().zip(list(&ids["fields"])).map(field).collect();
        let _ = write!(how, " [{}]", fields.join(" "));
    } else if line["text"].is_string() && line["pace"].is_null() {
        how.push_str(" […]");
    }
    for person in list(&line["names"]) {
        let _ = write!(how, " to {}", person["seat"]);
    }
    for (item, ids) in list(&line["items"]).iter().zip(list(&ids["items"])) {
        let kind = text(&item["kind"]);
        let (label, answer) = (unless_usual("item-said-", kind, &ids["label"]), text(&item["answer"]["id"]));
        let note = if item["note"].is_null() { "" } else { " […]" };
        let _ = write!(how, " ({} {kind}{label}: {answer}{note})", text(&item["id"]));
    }
    if !ids["name"].is_null() {
        let _ = write!(how, " by {}", text(&ids["name"][0]));
    }
    for mark in ["own", "private", "erased"] {
        if line[mark] == true {
            let _ = write!(how, " {mark}");
        }
    }
    if let Some(about) = line["about"].as_str() {
        let _ = write!(how, " on {about}");
    }
    how
}

/// The words of a line are what its writer wrote, to the letter.
fn assert_words(line: &Value, written: &BTreeSet<(Seat, String)>) {
    let seat = line["seat"].as_u64().and_then(|seat| Seat::new(usize::try_from(seat).ok()?));
    let fields = list(&line["fields"]).iter().map(|field| &field["text"]);
    let notes = list(&line["items"]).iter().map(|item| &item["note"]);
    let own_text = Some(&line["text"]).filter(|_| line["pace"].is_null());
    for words in notes.chain(own_text).chain(fields).filter_map(Value::as_str) {
        let written = written.contains(&(seat.expect("a seat"), words.to_owned()));
        assert!(written, "line {} does not say what was written", line["id"]);
    }
}

fn from_now(millis: i64) -> String {
    format!("{}{}", if millis < 0 { '-' } else { '+' }, span(millis.abs()))
}

/// A span of time as a person would say it.
fn span(millis: i64) -> String {
    let units = [(86_400_000, "d"), (3_600_000, "h"), (60_000, "m"), (1000, "s"), (1, "ms")];
    let mut rest = millis;
    let mut out = String::new();
    for (unit, name) in units {
        if rest / unit != 0 {
            let _ = write!(out, "{}{name}", rest / unit);
            rest %= unit;
        }
    }
    if out.is_empty() { "0".to_owned() } else { out }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
