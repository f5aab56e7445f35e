//! `locales/<tag>/PLAYBOOK.md`: all that the tool says in a language, in the order in which people meet it.
//!
//! It puts together what is kept apart: the screens by ids, and the catalog of the language. Each text stands there once, in
//! each wording that it has; only the few words on a choice stand wherever they can be chosen.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use reweave::error::Refusal;
use reweave::flow::Step;
use reweave::flows::{Accountability, BegunBy, Circle, Dyad, SayBack, Told};
use reweave::terms::Resources;
use reweave::{Flow, Phrasebook, Prompt, Reader, Time, View};

use super::play::{Watch, play};
use super::read::{Line, transcripts};
use super::variants::{counts, variants};
use crate::catalogs::read::{Locale, from_disk};
use crate::common::screens::{Book, stored};

/// The other person in all sentences, who can be a woman or a man.
fn name(tag: &str) -> &'static str {
    if tag == "ar" { "نور" } else { "Noor" }
}

/// The attributes of a step in the order in which they are met; skipping and starters stand with the answer.
const OF_ANSWER: [&str; 5] = ["starter-one", "starter-two", "starter-three", "skip", "skip-help"];
const WAITING: [&str; 2] = ["waiting", "waiting-next"];
/// The same where a message stands by itself; in a catalog they stand by the alphabet.
const IN_ORDER: [&str; 21] = [
    "help",
    "help-short",
    "help-last",
    "help-quieter",
    "help-quieter-short",
    "help-unseen",
    "help-alone",
    "help-one",
    "help-group",
    "help-unseen-group",
    "skip",
    "skip-help",
    "next",
    "next-later",
    "starter-one",
    "starter-two",
    "starter-three",
    "waiting",
    "waiting-next",
    "note",
    "label",
];

/// What is no screen of a flow, by how its messages begin.
const PARTS: [(&str, &[&str]); 10] = [
    (
        "The page that is read alone",
        &[
            "invitation",
            "circle-invitation",
            "checkin-invitation",
            "ask-invitation",
            "gate-",
            "circle-gate-",
            "checkin-gate-",
            "ask-gate-",
            "accountability-gate-",
            "solo-gate-",
        ],
    ),
    (
        "Where one has more power and is asked first",
        &["first-", "circle-first-", "step-own-first", "step-topic"],
    ),
    ("The terms", &["terms-", "training-"]),
    ("At any time: a moment, a break, an end", &["moment", "break", "ended-", "solo-ended-"]),
    ("Where something hard can be received", &["care"]),
    ("What can be done", &["move-", "pace-", "call-"]),
    ("Who reads an answer", &["audience-"]),
    ("The map", &["stage-"]),
    ("What is looked at again", &["item-", "answer-"]),
    ("Other words", &["someone", "help-"]),
];

/// The whole text of a language, and the messages and attributes whose texts stand in it by their ids.
pub(crate) fn playbook(tag: &str) -> (String, BTreeSet<String>) {
    let book = Phrasebook::new(Resources::NoResources).without_isolation();
    let source = from_disk().into_iter().find(|locale| locale.tag == book.source()).expect("the source");
    let reader = book.reader([tag]);
    let right_to_left = reader.dir() == reweave::phrasebook::Direction::Rtl;
    let mut playbook = Playbook {
        reader,
        source,
        name: name(tag),
        right_to_left,
        steps: BTreeMap::new(),
        said: BTreeSet::new(),
        out: String::new(),
    };
    playbook.head(tag);
    for flow in [
        Dyad::new().warm_first().flow(),
        Flow::brief(),
        Flow::circle(),
        Circle::repair().flow(),
        Circle::repair().say_back(SayBack::Keeper).flow(),
        Flow::builtin_with("circle", ["mode=repair", "context=workplace"]).expect("a flow of this crate"),
        Flow::accountability(),
        Accountability::new().begun_by(BegunBy::Harmed).flow(),
        Flow::checkin(),
        Flow::checkin_after_harm(Told::ThroughKeeper),
        Flow::ask(),
        Flow::solo(),
    ] {
        playbook.flow(&flow);
    }
    for (title, beginnings) in PARTS {
        playbook.part(title, beginnings);
    }
    playbook.words(tag);
    playbook.refusals();
    playbook.part("Why something cannot be done now", &["why-not-"]);
    playbook.part("Where a yes was taken back", &["withdrawn-"]);
    playbook.part("What one person takes away", &["export-"]);
    playbook.part("The record", &["record-", "again-"]);
    if right_to_left {
        playbook.out.push_str("\n</div>\n");
    }
    (playbook.out, playbook.said)
}

struct Playbook {
    reader: Reader,
    source: Locale,
    name: &'static str,
    right_to_left: bool,
    /// The steps that were written already, by their message: where, and with what to answer.
    steps: BTreeMap<String, (String, Vec<String>)>,
    said: BTreeSet<String>,
    out: String,
}

impl Playbook {
    fn head(&mut self, tag: &str) {
        let _ = write!(
            self.out,
            "# Playbook: `{tag}`\n\n\
             All that the tool says in this language, in the order in which people meet it. It is written by `.ci/take-over`\n\
             from the catalogs beside it; to change a text, change it there. {} is the other person, «…» what people write.\n\
             In **bold** is what one person is asked, `[…]` is what can be chosen, and the names before a colon are those of\n\
             the attributes in the catalog. Under `waiting` is what the other reads meanwhile. Where a wording is for some\n\
             readers only, it stands below the one for all the others. The remarks are those of the English source.\n",
            self.name
        );
        if self.right_to_left {
            self.out.push_str("\n<div dir=\"rtl\">\n");
        }
    }

    fn flow(&mut self, flow: &Flow) {
        let (id, settings) = (flow.id().as_str(), &flow.draft().options);
        let _ = writeln!(self.out, "\n## The flow `{id}`");
        let screens = stored(id, settings, false);
        let plain = Flow::builtin(id).expect("a flow of this crate");
        for step in flow.steps() {
            let is_plain = plain.steps().iter().any(|known| known.id == step.id);
            let only = if is_plain { String::new() } else { format!(", only with {}", settings.join(" ")) };
            self.step(step, &screens, (id, &only));
        }
    }

    /// One step: what is asked and what can be answered, what comes next, and what the others read meanwhile.
    fn step(&mut self, step: &Step, screens: &Book, (flow, only): (&str, &str)) {
        let id = step.id.as_str();
        // The fuller of two screens, where there are two.
        let asked = ["active shown", "active", "invited"]
            .iter()
            .find_map(|status| screens.0.get(&format!("{id} {status}")));
        let asked = asked.unwrap_or_else(|| panic!("nobody is asked {id}"));
        let says =
            asked.rows.first().and_then(|row| row.trim().strip_prefix("says ")).expect("it says something");
        let message = says.split(',').next().expect("a message").to_owned();
        let rows = asked.rows.iter().cloned().chain(all_options(&asked.options));
        let answers: Vec<String> = rows.filter_map(|row| answer(&row)).collect();
        let known = self.steps.get(&message).cloned();
        let _ = writeln!(self.out, "\n### `{id}`{only}");
        if let Some((place, known)) = known {
            let _ = writeln!(self.out, "- As `{place}`");
            if answers != known {
                self.answers(&answers);
            }
            return;
        }
        self.remark(&message);
        if !asked.about.is_empty() {
            let _ = writeln!(self.out, "- {}: «…»", self.name);
        }
        self.bold(&message);
        self.attributes(&message, &["help"]);
        self.answers(&answers);
        self.attributes(&message, &OF_ANSWER);
        self.attributes(&message, &["next"]);
        let waits =
            screens.0.keys().any(|key| key.starts_with(&format!("{id} ")) && key.ends_with(" waiting"));
        for name in WAITING.into_iter().filter(|name| self.has(&message, name)).collect::<Vec<_>>() {
            let label = if waits { format!("{name}: ") } else { format!("{name}, shown to nobody yet: ") };
            self.say("", &label, &format!("{message}.{name}"));
        }
        self.steps.insert(message, (format!("{flow}/{id}"), answers));
    }

    /// What belongs to answering: paragraphs, fields, choices, words to lean on, who reads it.
    fn answers(&mut self, rows: &[String]) {
        for row in rows {
            let inner = if row.starts_with("    ") { "  " } else { "" };
            let (kind, rest) = row.trim().split_once(' ').expect("a row has a name");
            match kind {
                "page" => self.page(rest),
                "terms" => self.out.push_str("- (The terms stand here)\n"),
                "box" => self.out.push_str("- (a box to write in)\n"),
                "field" => {
                    let id = rest.split('(').next().unwrap_or_default();
                    self.say(inner, "field: ", &format!("field-{id}"));
                }
                "option" => self.option(rest),
                "rows" => self.out.push_str("- (rows stand here, each with its answers)\n"),
                "words" => {
                    let kind = rest.split('-').next().unwrap_or_default();
                    let _ = writeln!(self.out, "- ({kind} stand here, to lean on)");
                }
                "audience" => {
                    let message = rest.trim_end_matches(')').split('(').next_back().unwrap_or_default();
                    let message = message.trim_start_matches("audience-");
                    let _ = writeln!(self.out, "- (audience: {message})");
                }
                other => panic!("no such row: {other}"),
            }
        }
    }

    /// The list that is read alone is the same in many places and stands in a part of its own.
    fn page(&mut self, messages: &str) {
        if messages.contains("gate-") {
            self.out.push_str("- (The page that is read alone stands here)\n");
            return;
        }
        for message in messages.split(' ') {
            self.say("", "", message);
        }
    }

    fn option(&mut self, row: &str) {
        let mut parts = row.split(", ");
        let option = parts.next().unwrap_or_default();
        let message = match option.split_once('(') {
            Some((_, message)) => message.trim_end_matches(')').to_owned(),
            None => format!("option-{option}"),
        };
        let text = self.wordings(&message);
        for (i, (whom, text)) in text.into_iter().enumerate() {
            let _ = writeln!(self.out, "{}- {whom}[{text}]", if i == 0 { "" } else { "  " });
        }
        for part in parts.map(|part| part.split('(').next().unwrap_or_default()) {
            if self.has(&message, part) && !self.said.contains(&format!("{message}.{part}")) {
                self.say("  ", &format!("{part}: "), &format!("{message}.{part}"));
            }
        }
    }
}

/// The options of a place, each once, with all that can stand with it there.
fn all_options(variants: &[Vec<String>]) -> Vec<String> {
    let mut all: Vec<String> = variants.first().cloned().unwrap_or_default();
    for row in variants.iter().skip(1).flatten().filter(|row| row.starts_with("  option ")) {
        let mut parts = row.split(", ");
        let name = parts.next().unwrap_or_default();
        let known = all.iter_mut().find(|known| known.split(", ").next() == Some(name));
        if let Some(known) = known {
            for part in parts {
                if !known.split(", ").any(|given| given == part) {
                    known.push_str(", ");
                    known.push_str(part);
                }
            }
        }
    }
    all
}

/// A row that belongs to answering. The terms are the same wherever they stand, but for how many pages a flow has.
fn answer(row: &str) -> Option<String> {
    match row.trim().split(['(', ' ', ',']).collect::<Vec<_>>().as_slice() {
        ["page" | "field" | "option" | "words" | "audience", ..] => Some(row.to_owned()),
        ["terms", ..] => Some("terms here".to_owned()),
        ["ask", "items", ..] => Some("rows here".to_owned()),
        ["ask", "text", ..] => Some("box here".to_owned()),
        _ => None,
    }
}

/// How a text is written down.
impl Playbook {
    /// Each wording, with for whom it is if not for all.
    fn wordings(&mut self, id: &str) -> Vec<(String, String)> {
        self.said.insert(id.to_owned());
        let counted = id.starts_with("terms-") || id == "again-in-days";
        let counts = if counted { counts(&self.reader, id) } else { vec![0] };
        let many = counts.len() > 1;
        let mut all = Vec::new();
        for count in counts {
            let number = if many { format!("{count}: ") } else { String::new() };
            for variant in variants(&self.reader, id, self.name, Some(count)) {
                let whom =
                    if variant.whom.is_empty() { String::new() } else { format!("{}: ", variant.whom) };
                all.push((format!("{number}{whom}"), variant.text));
            }
        }
        all
    }

    fn say(&mut self, indent: &str, label: &str, id: &str) {
        for (i, (whom, text)) in self.wordings(id).into_iter().enumerate() {
            let (deeper, label) = if i == 0 { ("", label) } else { ("  ", "") };
            let _ = writeln!(self.out, "{indent}{deeper}- {label}{whom}{text}");
        }
    }

    fn bold(&mut self, id: &str) {
        for (i, (whom, text)) in self.wordings(id).into_iter().enumerate() {
            let _ = writeln!(self.out, "{}- {whom}**{text}**", if i == 0 { "" } else { "  " });
        }
    }

    fn has(&self, message: &str, attribute: &str) -> bool {
        let item = self.source.item(message);
        item.is_some_and(|item| item.attributes.iter().any(|(name, _)| name == attribute))
    }

    fn attributes(&mut self, message: &str, names: &[&str]) {
        for name in names {
            if self.has(message, name) {
                self.say("", &format!("{name}: "), &format!("{message}.{name}"));
            }
        }
    }

    /// What the source says about a message, in English also where the language is written from right to left.
    fn remark(&mut self, message: &str) {
        let Some(comment) = self.source.item(message).and_then(|item| item.comment.as_ref()) else { return };
        let comment = comment.replace('\n', " ");
        let _ = if self.right_to_left {
            writeln!(self.out, "<span dir=\"ltr\">*{comment}*</span>")
        } else {
            writeln!(self.out, "*{comment}*")
        };
    }

    /// Messages that are no step, each with all its attributes.
    fn part(&mut self, title: &str, beginnings: &[&str]) {
        let _ = writeln!(self.out, "\n## {title}\n");
        let is_one = |id: &str| beginnings.iter().any(|beginning| id.starts_with(beginning));
        let found: Vec<(String, Vec<String>)> = self
            .source
            .entries
            .iter()
            .filter(|item| is_one(&item.id))
            .map(|item| (item.id.clone(), item.attributes.iter().map(|(name, _)| name.clone()).collect()))
            .collect();
        let place = |name: &str| IN_ORDER.iter().position(|known| *known == name).unwrap_or(IN_ORDER.len());
        for (id, mut attributes) in found {
            attributes.sort_by_key(|name| place(name));
            self.say("", &format!("{id}: "), &id);
            for name in attributes {
                self.say("  ", &format!("{name}: "), &format!("{id}.{name}"));
            }
        }
    }

    fn refusals(&mut self) {
        self.out.push_str("\n## When a move was not taken\n\n");
        let (until, field) = (Time::from_millis(0), "when".into());
        let all = [
            Refusal::Empty,
            Refusal::TooLong { field: None, max_chars: 1, chars: 2 },
            Refusal::TooMany { max: 1 },
            Refusal::WrongNames { min: 1, max: 1 },
            Refusal::MissingField(field),
            Refusal::TooSoon { until },
            Refusal::Ended,
            Refusal::UnknownOption,
            Refusal::NotPossibleNow,
        ];
        for refusal in all {
            let _ = writeln!(self.out, "- {}: {}", refusal.code(), self.reader.refusal(&refusal));
        }
        self.say("", "- stale: ", "refusal-stale");
    }

    /// The words to lean on, as people see them: a line for each group.
    fn words(&mut self, tag: &str) {
        self.out.push_str("\n## Words to lean on\n\n");
        let transcript = transcripts().into_iter().find(|one| one.name == "dyad-something-deeper");
        let mut lists = Lists::default();
        play(
            &transcript.expect("it is there"),
            &Phrasebook::new(Resources::NoResources),
            &[tag.to_owned()],
            &mut lists,
        );
        for (group, words) in lists.groups {
            let _ = writeln!(self.out, "- {group}: {}", words.join(" · "));
        }
    }
}

/// The words of the screens that have some, each group once.
#[derive(Default)]
struct Lists {
    groups: Vec<(String, Vec<String>)>,
}

impl Watch for Lists {
    fn line(&mut self, _: &str, _: &Line) {}

    fn refused(&mut self, _: &Refusal, _: &Reader) {}

    fn screen(&mut self, _: &View<'_>, prompt: &Prompt, _: Time) {
        for word in prompt.suggestions() {
            let place = self.groups.iter().position(|(group, _)| group == word.group);
            let place = place.unwrap_or_else(|| {
                self.groups.push((word.group.to_owned(), Vec::new()));
                self.groups.len() - 1
            });
            let words = &mut self.groups[place].1;
            if !words.iter().any(|known| known == word.label) {
                words.push(word.label.to_owned());
            }
        }
    }
}
