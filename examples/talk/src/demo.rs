//! A sample conversation, played to its end: each screen as the person would see it, and what they did with it.

use std::collections::BTreeMap;

use reweave::item::{Item, Reply};
use reweave::{Conversation, Flow, Move, MoveKind, Person, Seat, Setup, Time, Words};
use serde::Deserialize;

use crate::book::{Book, Reader, Shown};
use crate::layout::Page;
use crate::names::Named;
use crate::start::{TERMS, with_roles};
use crate::terminal::Terminal;
use crate::{Problem, clock, closing, items, screen};

mod watch;

/// A circle that repairs: a sample of its own.
const REPAIR: &str = "circle-repair";
const REPAIRS: &str = "mode=repair";

/// The samples, by flow and language. Each is a file of lines as the `drive` example takes them.
const SAMPLES: [(&str, &str, &str); 21] = [
    ("dyad", "en", include_str!("demo/dyad.en.jsonl")),
    ("dyad", "es", include_str!("demo/dyad.es.jsonl")),
    ("dyad", "ar", include_str!("demo/dyad.ar.jsonl")),
    ("brief", "en", include_str!("demo/brief.en.jsonl")),
    ("brief", "es", include_str!("demo/brief.es.jsonl")),
    ("brief", "ar", include_str!("demo/brief.ar.jsonl")),
    ("ask", "en", include_str!("demo/ask.en.jsonl")),
    ("ask", "es", include_str!("demo/ask.es.jsonl")),
    ("ask", "ar", include_str!("demo/ask.ar.jsonl")),
    ("solo", "en", include_str!("demo/solo.en.jsonl")),
    ("solo", "es", include_str!("demo/solo.es.jsonl")),
    ("solo", "ar", include_str!("demo/solo.ar.jsonl")),
    ("circle", "en", include_str!("demo/circle.en.jsonl")),
    ("circle", "es", include_str!("demo/circle.es.jsonl")),
    ("circle", "ar", include_str!("demo/circle.ar.jsonl")),
    (REPAIR, "en", include_str!("demo/circle-repair.en.jsonl")),
    (REPAIR, "es", include_str!("demo/circle-repair.es.jsonl")),
    (REPAIR, "ar", include_str!("demo/circle-repair.ar.jsonl")),
    ("checkin", "en", include_str!("demo/checkin.en.jsonl")),
    ("checkin", "es", include_str!("demo/checkin.es.jsonl")),
    ("checkin", "ar", include_str!("demo/checkin.ar.jsonl")),
];

/// Plays the sample of this flow in this language.
pub(crate) fn play(
    terminal: &Terminal,
    book: &Book,
    flow: &Flow,
    lang: &str,
    waits: bool,
) -> Result<(), Problem> {
    let id = flow.id().as_str();
    let repairs = flow.options().iter().any(|option| option == REPAIRS);
    let (of_flow, options) = if repairs { (REPAIR, &[REPAIRS][..]) } else { (id, &[][..]) };
    let of = |lang: &str| SAMPLES.iter().find(|(flow, known, _)| *flow == of_flow && *known == lang);
    let sample = of(lang).or_else(|| of("en")).map(|(.., sample)| *sample);
    // The samples go the way of the flow as it is without other options.
    let (Some(sample), Ok(flow)) = (sample, Flow::builtin_with(id, options)) else {
        return Err(Problem::Start(format!("there is no sample of the flow `{id}`")));
    };
    let (looked_at, sample) = items_of(sample)?;
    let persons = with_roles(&flow, (0..*flow.seats().start()).map(|_| Person::new("")).collect());
    let setup = persons.into_iter().fold(Setup::new(TERMS), Setup::person);
    let setup = looked_at.into_iter().fold(setup, Setup::item);
    let now = clock::now();
    let start = Conversation::start(&flow, setup, now);
    let conversation = start.map_err(|error| Problem::Failed(error.to_string()))?;
    let mut demo = Demo { book, conversation, now, read: Vec::new(), pages: Vec::new() };
    let reader = book.reader([lang]).of(&flow).at(demo.conversation.seats().count());
    let mut page = Page::new(&reader);
    page.text(&reader.text("screen-demo", &[]));
    demo.pages.push(page);
    for line in sample.lines() {
        demo.line(line)?;
    }
    demo.close();
    watch::watch(terminal, &reader, demo.pages, waits)
}

/// What is looked at again stands in the first line of a sample.
fn items_of(sample: &str) -> Result<(Vec<Item>, &str), Problem> {
    #[derive(Deserialize)]
    struct First {
        items: Vec<Item>,
    }
    let (line, rest) = sample.split_once('\n').unwrap_or((sample, ""));
    if !line.starts_with("{\"items\"") {
        return Ok((Vec::new(), sample));
    }
    let first: First = serde_json::from_str(line)
        .map_err(|why| Problem::Failed(format!("the sample conversation: {why}: {line}")))?;
    Ok((first.items, rest))
}

struct Demo<'a> {
    book: &'a Book,
    conversation: Conversation,
    now: Time,
    /// What was shown.
    read: Vec<String>,
    pages: Vec<Page>,
}

impl Demo<'_> {
    fn line(&mut self, line: &str) -> Result<(), Problem> {
        let bad =
            |why: &dyn std::fmt::Display| Problem::Failed(format!("the sample conversation: {why}: {line}"));
        let mut line: Line = serde_json::from_str(line).map_err(|error| bad(&error))?;
        let seat = Seat::new(line.seat).ok_or_else(|| bad(&"no such seat"))?;
        if let Some(person) = line.person.take() {
            let changed = self.conversation.set_person(seat, person, self.now);
            return changed.map(drop).map_err(|refusal| bad(&refusal));
        }
        let (page, offered) = self.page(seat);
        self.pages.push(page);
        let answer = offered.map(|offered| self.answer(seat, &offered, &line));
        let made = line.to_move().ok_or_else(|| bad(&"no sample has such a move"))?;
        self.conversation.apply(seat, made, self.now).map_err(|refusal| bad(&refusal))?;
        self.pages.extend(answer);
        Ok(())
    }

    /// What the person sees, and the choices that stand below it. Whoever watches has read what was shared and what stood on
    /// an earlier page, so that comes only once.
    fn page(&mut self, seat: Seat) -> (Page, Option<Shown>) {
        let reader = self.reader(seat);
        let mut page = Page::new(&reader);
        let Some(shown) = self.shown(seat) else { return (page, None) };
        page.head(self.conversation.person(seat).map_or("", Person::name));
        let map = screen::map(&shown);
        if shown.page.is_empty() && !reader.is_alone() && self.is_new(&map) {
            page.text(&screen::labelled(&reader, "screen-stages", &map));
        }
        page.begin().gap();
        screen::paragraphs(&mut page, &shown, |id| self.is_new(id));
        page.gap().head(&shown.prompt);
        if !self.is_new(&shown.prompt) {
            return (page, Some(shown));
        }
        page.gap();
        for text in [&shown.care, &shown.help, &shown.audience_label].into_iter().flatten() {
            if self.is_new(text) {
                page.text(text);
            }
        }
        if let Some(next) = shown.next.as_ref().filter(|next| self.is_new(next)) {
            page.text(&screen::labelled(&reader, "screen-next", next));
        }
        page.gap();
        for row in &shown.items {
            page.item(&items::whose(row, seat, &reader));
            items::words(&mut page, &reader, row);
        }
        for option in &shown.options {
            page.item(&option.label);
        }
        for made in &shown.moves {
            match made.id {
                MoveKind::Say => page.item(&reader.text("screen-write-now", &[])),
                MoveKind::Pass => page.item(&made.label),
                _ => &mut page,
            };
        }
        (page, Some(shown))
    }

    fn is_new(&mut self, text: &str) -> bool {
        let is_new = self.read.iter().all(|known| known != text);
        if is_new {
            self.read.push(text.to_owned());
        }
        is_new
    }

    /// What the person chose or wrote.
    fn answer(&self, seat: Seat, shown: &Shown, made: &Line) -> Page {
        let reader = self.reader(seat);
        let mut page = Page::new(&reader);
        page.head(&format!("→ {}", self.conversation.person(seat).map_or("", Person::name)));
        let chosen = made.option.iter().chain(&made.options);
        for id in chosen {
            let option = shown.options.iter().find(|option| option.id == *id);
            page.quote(option.map_or("", |option| &option.label));
            let names = option.and_then(|option| option.names.as_ref());
            page.quote(&names.map_or_else(String::new, |names| Named::label(names, &made.names)));
        }
        for reply in &made.items {
            let row = shown.items.iter().find(|row| row.id == reply.item.to_string());
            let Some(row) = row else { continue };
            let answer = row.answers.iter().find(|answer| answer.id == reply.answer.id());
            page.item(&items::whose(row, seat, &reader));
            items::words(&mut page, &reader, row);
            page.item(answer.map_or("", |answer| &answer.label));
            page.quote(reply.text.as_deref().unwrap_or_default());
        }
        let picked = shown.own_lines.iter().filter(|line| made.options.contains(&line.id));
        for (i, line) in picked.enumerate() {
            if i == 0 {
                page.item(&format!("{}:", reader.text("screen-keep-lines", &[])));
            }
            page.quote(&line.label);
        }
        page.quote(made.text.as_deref().unwrap_or_default());
        for (id, text) in made.ordered(shown) {
            page.item(&format!("{}:", reader.text(&format!("field-{id}"), &[]))).quote(text);
        }
        page
    }

    /// The last screens of both, and what stays; what stays of someone alone stands there already.
    fn close(&mut self) {
        for seat in self.conversation.seats() {
            let reader = self.reader(seat);
            let Some(shown) = self.shown(seat).filter(|shown| self.is_new(&shown.prompt)) else { continue };
            let mut page = Page::new(&reader);
            closing::words(&mut page, &shown, &reader);
            self.pages.push(page);
        }
        let record = self.conversation.view(Seat::FIRST, self.now).and_then(|view| view.record());
        let reader = self.reader(Seat::FIRST);
        if let Some(record) = record.filter(|record| !record.is_empty() && !reader.is_alone()) {
            let mut page = Page::new(&reader);
            screen::markdown(&mut page, &reader.record(&record));
            self.pages.push(page);
        }
    }

    fn reader(&self, seat: Seat) -> Reader {
        let person = self.conversation.person(seat);
        self.book
            .reader(person.into_iter().flat_map(Person::languages))
            .of(self.conversation.flow())
            .at(self.conversation.seats().count())
    }

    fn shown(&self, seat: Seat) -> Option<Shown> {
        self.conversation.view(seat, self.now).map(|view| self.reader(seat).shown(&view))
    }
}

/// A line of a sample: who takes part, or what they do.
#[derive(Deserialize)]
struct Line {
    seat: usize,
    person: Option<Person>,
    #[serde(rename = "move", default)]
    made: String,
    text: Option<String>,
    option: Option<String>,
    #[serde(default)]
    options: Vec<String>,
    #[serde(default)]
    fields: BTreeMap<String, String>,
    #[serde(default)]
    names: Vec<Seat>,
    #[serde(default)]
    items: Vec<Reply>,
}

impl Line {
    /// The move, where it is of a kind that the samples have.
    fn to_move(&self) -> Option<Move> {
        let picks = self.options.iter().map(String::as_str);
        let fields = self.fields.iter().map(|(id, text)| (id.as_str(), text.as_str()));
        let words = self.text.as_deref().map_or_else(|| Words::fields(fields), Words::text);
        match (self.made.as_str(), &self.option) {
            ("say", None) => Some(Move::Say(words)),
            ("choose", None) if !self.items.is_empty() => Some(Move::items(self.items.iter().cloned())),
            ("choose", None) => Some(Move::pick(picks)),
            ("choose", Some(option)) => {
                let words = if self.options.is_empty() { words } else { words.and_picks(picks) };
                let choice = Move::choose(option).naming(self.names.iter().copied());
                Some(if words.is_empty() { choice } else { choice.with_words(words) })
            }
            _ => None,
        }
    }

    /// The fields as the form has them: JSON does not keep their order.
    fn ordered<'s>(&'s self, shown: &Shown) -> Vec<(&'s str, &'s str)> {
        let option = shown.options.iter().find(|option| Some(&option.id) == self.option.as_ref());
        let fields = option.map_or(&shown.fields, |option| &option.fields);
        let place = |id: &str| fields.iter().position(|field| field.id == id);
        let mut ordered: Vec<_> = self.fields.iter().map(|(id, text)| (id.as_str(), text.as_str())).collect();
        ordered.sort_by_key(|(id, _)| place(id));
        ordered
    }
}
