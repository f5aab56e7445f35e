//! Screens by ids: what stands on each, in its order, without a word of any language.
//!
//! `tests/data/screens` holds each distinct screen of a flow once, and the walk sees to it that every reachable one is
//! there. A transcript then needs to name a screen only by its key, and a language to say each message only once.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;

use reweave::{Prompt, Status, View};
use serde_json::Value;

use super::stored::at;

/// What stands before the screens in each file.
const HEAD: &str = "\
# Every screen that people can meet, by ids: first its place and how it stands for the person.
#   says         the message, and those of its attributes that are shown
#   page, terms  the paragraphs; a number that one is given in brackets
#   ask          what is asked; the fewest and the most characters or picks in brackets
#   field, option  with the attributes that are shown, and what is written with an option
#   words        the words to lean on: their groups
#   or           the same place with other options: one is used up, or does something else now
#   audience     who reads the answer, and the message if it is another
#   about        the steps whose line it answers, one of these
#   says         `care` is the sentence that nobody has to answer, agree or stay: whole at first, later in a few words
#   moves        what can be done; `?` has help, whole at first and later short or none, `??` the help of the quieter way,
#                `(skip)` the step's own words and `(skip-help)` what a pass costs there.
#                A second line of moves is a second screen, which differs in nothing else.
#   stage        where it stands; its map, the notes about the pace, and the rows of items with their answers, come last
# A message is named only where it is not the usual one. Written by the walk: tests/walks/screens.rs.
";

/// One person's screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Screen {
    /// The place in the flow and how it stands for the person, such as `say-back waiting`.
    pub(crate) key: String,
    /// What is the same on every screen with this key.
    pub(crate) rows: Vec<String>,
    /// What can be chosen, a row for each option and for each of its fields.
    pub(crate) options: Vec<String>,
    /// The step of the line that it answers.
    pub(crate) about: Option<String>,
    pub(crate) moves: String,
    /// What many screens share, by its own key: the map of a stage, the notes about the pace, rows of items.
    pub(crate) shared: Vec<(String, String)>,
}

/// The screens with one key, or something that many screens share.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Screens {
    pub(crate) rows: Vec<String>,
    /// The one with the most rows comes first.
    pub(crate) options: Vec<Vec<String>>,
    pub(crate) about: BTreeSet<String>,
    /// The one with the most moves comes first.
    pub(crate) moves: Vec<String>,
}

impl Screen {
    /// The screen of a view that was rendered into this prompt; none for someone who is not invited yet.
    ///
    /// Only ids and numbers of it are used: in every language it is the same screen.
    pub(crate) fn of(view: &View<'_>, prompt: &Prompt) -> Option<Self> {
        if view.status() == Status::Uninvited {
            return None;
        }
        Some(Self::from_object(&serde_json::to_value(prompt).expect("a prompt is an object")))
    }

    /// The screen of the object that a device gets.
    pub(crate) fn from_object(screen: &Value) -> Self {
        let ids = &screen["ids"];
        let body = id(&ids["prompt"]);
        let (message, waiting) = body.split_once('.').map_or((body, false), |(message, _)| (message, true));
        let status = text(&screen["status"]);
        let mut key = format!("{} {status}", screen["step"].as_str().unwrap_or(message));
        if waiting && status != "waiting" {
            key.push_str(" waiting");
        }
        if id(&ids["next"]).ends_with(".next-later") {
            key.push_str(" later");
        }
        // Where one choice is shown and others are not, the page says so.
        if id(&ids["audience_label"]) == "audience-shown" {
            key.push_str(" shown");
        }
        let mut rows = vec![says(message, ids)];
        rows.extend(page(list(&ids["page"])));
        rows.extend(ask(screen));
        rows.extend(fields(list(&screen["fields"]), list(&ids["fields"]), "  field "));
        let options = list(&screen["options"]).iter().zip(list(&ids["options"]));
        let options = options.flat_map(|(option, ids)| option_rows(option, ids)).collect();
        rows.extend(words(list(&ids["suggestions"])));
        rows.extend(audience(screen));
        rows.extend(screen["stage"].as_str().map(|stage| format!("  stage {stage}")));
        assert_help_is_the_same(&ids["resources"]);
        let about = list(&screen["said"]).iter().find(|line| line["id"] == screen["about"]["id"]);
        let about = about.map(|line| text(&line["step"]).to_owned());
        let items = list(&screen["items"]).iter().zip(list(&ids["items"])).map(|(item, ids)| row(item, ids));
        let shared = map(screen).into_iter().chain(notes(screen)).chain(calls(screen)).chain(items).collect();
        Self { key, rows, options, about, moves: moves(screen, message), shared }
    }
}

/// The message of the screen and those of its attributes that are shown.
fn says(message: &str, ids: &Value) -> String {
    let mut row = format!("  says {}", id(&ids["prompt"]));
    if !ids["care"].is_null() {
        row.push_str(", care");
    }
    for place in [&ids["help"], &ids["next"]].into_iter().chain(list(&ids["starters"])) {
        if !place.is_null() {
            let _ = write!(row, ", {}", short(id(place), message));
        }
    }
    row
}

fn page(paragraphs: &[Value]) -> Vec<String> {
    let mut rows = Vec::<String>::new();
    for paragraph in paragraphs {
        let message = id(paragraph);
        let row = if message.starts_with("terms-") { "  terms" } else { "  page" };
        if !rows.last().is_some_and(|last| last.starts_with(row)) {
            rows.push(row.to_owned());
        }
        let last = rows.last_mut().expect("there is one now");
        let _ = write!(last, " {message}");
        if let Some(count) = paragraph[1]["count"].as_u64() {
            let _ = write!(last, "({count})");
        }
    }
    rows
}

fn ask(screen: &Value) -> Option<String> {
    let ask = text(&screen["ask"]);
    let fewest = i32::from(screen["required"] == true);
    let most = [&screen["max_chars"], &screen["max_picks"]].into_iter().find_map(Value::as_u64);
    let bounds = most.map_or_else(String::new, |most| format!("({fewest}..{most})"));
    let required = if fewest == 1 && bounds.is_empty() { ", required" } else { "" };
    let own = if screen["own_words"] == true { ", own words" } else { "" };
    (ask != "none").then(|| format!("  ask {ask}{bounds}{required}{own}"))
}

fn fields(fields: &[Value], ids: &[Value], row: &str) -> Vec<String> {
    let one = |(field, message): (&Value, &Value)| {
        let name = text(&field["id"]);
        let bounds = bounds(&field["required"], &field["max_chars"]);
        format!("{row}{name}{bounds}{}", unless_usual("field-", name, message))
    };
    fields.iter().zip(ids).map(one).collect()
}

fn option_rows(option: &Value, ids: &Value) -> Vec<String> {
    let name = text(&option["id"]);
    let message = id(&ids["label"]);
    let mut row = format!("  option {name}{}", unless_usual("option-", name, &ids["label"]));
    if !ids["help"].is_null() {
        let _ = write!(row, ", {}", short(id(&ids["help"]), message));
    }
    if option["note"] == true {
        let label = if ids["note_label"].is_null() { "box" } else { short(id(&ids["note_label"]), message) };
        let _ = write!(row, ", {label}{}", bounds(&option["note_required"], &option["note_max_chars"]));
    }
    if option["max_lines"] != 0 {
        let _ = write!(row, ", own-lines(0..{})", option["max_lines"]);
    }
    if let Some(names) = option["names"].as_object() {
        let label = short(id(&ids["names"]["label"]), message);
        let _ = write!(row, ", {label}({}..{})", names["min"], names["max"]);
    }
    let form = fields(list(&option["fields"]), list(&ids["fields"]), "    field ");
    std::iter::once(row).chain(form).collect()
}

/// A row to answer, with its answers: which rows somebody has depends on what came before.
fn row(item: &Value, ids: &Value) -> (String, String) {
    let name = text(&item["kind"]);
    let answers = list(&item["answers"]).iter().zip(list(&ids["answers"]));
    let answers: Vec<String> = answers
        .map(|(answer, message)| {
            let name = text(&answer["id"]);
            format!("{name}{}", unless_usual("answer-", name, message))
        })
        .collect();
    let note = unless_usual("", "item-note", &ids["note_label"]);
    let label = unless_usual("item-", name, &ids["label"]);
    (format!("{name} row"), format!("  {label}{note}{}", answers.join(" ")))
}

/// The groups of the words. A language may leave out a word, so how many there are is no matter of the screen.
fn words(ids: &[Value]) -> Option<String> {
    let mut groups: Vec<&str> = ids.iter().map(|word| id(&word["group"])).collect();
    groups.dedup();
    (!groups.is_empty()).then(|| format!("  words {}", groups.join(" ")))
}

fn audience(screen: &Value) -> Option<String> {
    let reads = screen["audience"].as_str()?;
    Some(format!("  audience {reads}{}", unless_usual("audience-", reads, &screen["ids"]["audience_label"])))
}

/// The map as it stands in a stage.
fn map(screen: &Value) -> Option<(String, String)> {
    let now = screen["stage"].as_str()?;
    let (mut row, mut last) = (String::from(" "), "");
    for (stage, message) in list(&screen["stages"]).iter().zip(list(&screen["ids"]["stages"])) {
        let (name, state) = (text(&stage["id"]), text(&stage["state"]));
        if state != last {
            let _ = write!(row, "{} {state}", if last.is_empty() { "" } else { "," });
            last = state;
        }
        let _ = write!(row, " {name}{}", unless_usual("stage-", name, message));
    }
    Some((format!("{now} map"), row))
}

/// The notes about the pace, where one can be sent.
fn notes(screen: &Value) -> Option<(String, String)> {
    what_goes_with(screen, "pace", "notes", "pace-")
}

/// The calls that can be made.
fn calls(screen: &Value) -> Option<(String, String)> {
    what_goes_with(screen, "call", "calls", "call-")
}

/// What can be sent with a move, where it is offered.
fn what_goes_with(screen: &Value, kind: &str, name: &str, prefix: &str) -> Option<(String, String)> {
    let moves = list(&screen["moves"]);
    let place = moves.iter().position(|made| made["id"] == kind)?;
    let ids = list(&screen["ids"]["moves"][place]["options"]);
    let one = |(note, message): (&Value, &Value)| {
        let name = text(&note["id"]);
        format!(" {name}{}", unless_usual(prefix, name, message))
    };
    let all: String = list(&moves[place]["options"]).iter().zip(ids).map(one).collect();
    // Which of them somebody has depends on their role, and on where it stands.
    let count = list(&moves[place]["options"]).len();
    Some((format!("{kind}-{count} {name}"), format!(" {all}")))
}

/// The moves that have a help for one who meets them for the first times, and none after that.
const EXPLAINED_AT_FIRST: &[&str] = &["pass", "moment", "break", "pace", "call"];

fn moves(screen: &Value, message: &str) -> String {
    let one = |(made, ids): (&Value, &Value)| {
        let name = text(&made["id"]);
        let own = short(id(&ids["label"]), message);
        let own =
            if own == "skip" { "(skip)".to_owned() } else { unless_usual("move-", name, &ids["label"]) };
        let help = match short(id(&ids["help"]), &format!("move-{name}")) {
            // Of these the help goes, or is short, once a person has met it.
            "" if EXPLAINED_AT_FIRST.contains(&name) => "?".to_owned(),
            "" => String::new(),
            "help" | "help-short" => "?".to_owned(),
            // How many breaks one has called is no part of the walk.
            "help-last" if name == "break" => "?".to_owned(),
            "help-quieter" | "help-quieter-short" => "??".to_owned(),
            other if short(other, message) == "skip-help" => "?(skip-help)".to_owned(),
            other => format!("?({other})"),
        };
        format!("{name}{own}{help}")
    };
    let made: Vec<String> =
        list(&screen["moves"]).iter().zip(list(&screen["ids"]["moves"])).map(one).collect();
    made.join(" ")
}

/// Where to find help is the same on every screen, and is not written down for each.
fn assert_help_is_the_same(ids: &Value) {
    let item = &ids["items"][0];
    let found = [&ids["label"], &item["label"], &item["detail"]].map(id);
    assert_eq!(found, ["help-label", "help-none.label", "help-none"]);
}

fn bounds(required: &Value, most: &Value) -> String {
    format!("({}..{most})", i32::from(*required == true))
}

/// The message in brackets, if it is not the one of that name.
pub(crate) fn unless_usual(prefix: &str, name: &str, message: &Value) -> String {
    let message = id(message);
    if message.strip_prefix(prefix) == Some(name) { String::new() } else { format!("({message})") }
}

/// The attribute of this message, or the whole id if it is another's.
fn short<'a>(id: &'a str, message: &str) -> &'a str {
    id.strip_prefix(message).and_then(|rest| rest.strip_prefix('.')).unwrap_or(id)
}

/// The message of a text; nothing where the words are a person's.
fn id(pair: &Value) -> &str {
    pair[0].as_str().unwrap_or_default()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// The screens of a flow by their keys.
#[derive(Clone, Debug, Default)]
pub(crate) struct Book(pub(crate) BTreeMap<String, Screens>);

impl Book {
    /// Adds a screen. It must not differ from the others with its key but in the moves and in what it answers.
    pub(crate) fn add(&mut self, screen: Screen) {
        for (key, row) in screen.shared {
            self.put(&key, vec![row]);
        }
        let screens = self.put(&screen.key, screen.rows);
        screens.about.extend(screen.about);
        if !screens.options.contains(&screen.options) {
            screens.options.push(screen.options);
            screens.options.sort_by_key(|options| (std::cmp::Reverse(options.len()), options.clone()));
        }
        if !screens.moves.contains(&screen.moves) {
            screens.moves.push(screen.moves);
            screens.moves.sort_by_key(|moves| (std::cmp::Reverse(moves.split(' ').count()), moves.clone()));
        }
    }

    fn put(&mut self, key: &str, rows: Vec<String>) -> &mut Screens {
        let screens = self.0.entry(key.to_owned()).or_default();
        if screens.rows.is_empty() {
            screens.rows = rows;
        } else {
            assert_eq!(screens.rows, rows, "two screens have one key: {key}");
        }
        screens
    }

    /// The screens with the key of this one, if it is one of them, in all that it shares too.
    pub(crate) fn find(&self, screen: &Screen) -> Option<&Screens> {
        let has =
            |(key, row): &(String, String)| self.0.get(key).is_some_and(|found| found.rows == [row.as_str()]);
        let screens = self.0.get(&screen.key)?;
        let is_one = screens.rows == screen.rows
            && screen.about.as_ref().is_none_or(|step| screens.about.contains(step))
            && (screens.options.contains(&screen.options) || screen.options.is_empty())
            && screens.moves.contains(&screen.moves)
            && screen.shared.iter().all(has);
        is_one.then_some(screens)
    }
}

/// The text of a file, with the screens in this order.
pub(crate) fn written<'a>(screens: impl Iterator<Item = (&'a String, &'a Screens)>) -> String {
    let mut out = HEAD.to_owned();
    for (key, Screens { rows, options, about, moves }) in screens {
        let _ = writeln!(out, "\n{key}");
        for row in rows {
            let _ = writeln!(out, "{row}");
        }
        for (i, rows) in options.iter().enumerate() {
            if i > 0 {
                out.push_str("  or\n");
            }
            for row in rows {
                let _ = writeln!(out, "{row}");
            }
        }
        if !about.is_empty() {
            let _ =
                writeln!(out, "  about {}", about.iter().map(String::as_str).collect::<Vec<_>>().join(" "));
        }
        for moves in moves {
            let _ = writeln!(out, "{}", format!("  moves {moves}").trim_end());
        }
    }
    out
}

/// Where the screens of a flow stand that was made with these settings.
pub(crate) fn file(flow: &str, settings: &[String], of_three: bool) -> String {
    let name: Vec<String> = std::iter::once(flow.to_owned())
        .chain(settings.iter().map(|setting| match setting.split_once('=') {
            Some((name, "true")) => name.to_owned(),
            Some((name, "false")) => format!("no-{name}"),
            Some((_, value)) => value.to_owned(),
            None => setting.clone(),
        }))
        .chain(of_three.then(|| "of-three".to_owned()))
        .collect();
    format!("tests/data/screens/{}.txt", name.join("+"))
}

/// The stored screens of a flow: those of its settings, and for the rest those that it has with fewer of them. Of a flow for two or more
/// what more see otherwise stands by itself.
pub(crate) fn stored(flow: &str, settings: &[String], of_three: bool) -> Book {
    let mut book = Book::default();
    for path in
        below(settings, of_three).map(|fewer| file(flow, fewer, false)).filter(|path| at(path).exists())
    {
        book.0.extend(read(&path).0);
    }
    book.0.extend(read(&file(flow, settings, of_three)).0);
    book
}

/// The settings on whose screens those of these stand, from none on: with fewer of them; for three without any, what two see.
pub(crate) fn below(settings: &[String], of_three: bool) -> impl Iterator<Item = &[String]> {
    (0..settings.len().max(usize::from(of_three))).map(|fewer| &settings[..fewer])
}

fn read(path: &str) -> Book {
    let text = fs::read_to_string(at(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut book = Book::default();
    let mut key = String::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if !line.starts_with(' ') {
            line.clone_into(&mut key);
            continue;
        }
        let screens = book.0.entry(key.clone()).or_default();
        if line == "  moves" {
            screens.moves.push(String::new());
        } else if let Some(moves) = line.strip_prefix("  moves ") {
            screens.moves.push(moves.to_owned());
        } else if let Some(about) = line.strip_prefix("  about ") {
            screens.about.extend(about.split(' ').map(str::to_owned));
        } else if line == "  or" {
            screens.options.push(Vec::new());
        } else if ["  option ", "    field "].iter().any(|row| line.starts_with(row)) {
            if screens.options.is_empty() {
                screens.options.push(Vec::new());
            }
            screens.options.last_mut().expect("there is one now").push(line.to_owned());
        } else {
            screens.rows.push(line.to_owned());
        }
    }
    book
}
