//! A sample conversation, played to its end: each screen as the person would see it, and what they did with it.

use std::collections::BTreeMap;
use std::time::Duration;

use reweave::terms::{Kept, TermsFacts};
use reweave::{Conversation, Flow, Move, MoveKind, Person, Prompt, Seat, Setup, Time, Words};
use serde::Deserialize;

use crate::book::{Book, Reader};
use crate::layout::Page;
use crate::start::TERMS;
use crate::terminal::Terminal;
use crate::{Problem, clock, closing, screen};

/// The samples, by flow and language. Each is a file of lines as the `drive` example takes them.
const SAMPLES: [(&str, &str, &str); 6] = [
    ("dyad", "en", include_str!("demo/dyad.en.jsonl")),
    ("dyad", "es", include_str!("demo/dyad.es.jsonl")),
    ("dyad", "ar", include_str!("demo/dyad.ar.jsonl")),
    ("brief", "en", include_str!("demo/brief.en.jsonl")),
    ("brief", "es", include_str!("demo/brief.es.jsonl")),
    ("brief", "ar", include_str!("demo/brief.ar.jsonl")),
];

/// How long a sample takes at a terminal: each page stays for its share of what there is to read.
const TAKES: Duration = Duration::from_secs(120);

/// Plays the sample of this flow in this language.
pub(crate) fn play(
    terminal: &Terminal,
    book: &Book,
    flow: &Flow,
    lang: &str,
    waits: bool,
) -> Result<(), Problem> {
    let id = flow.id().as_str();
    let of = |lang: &str| SAMPLES.iter().find(|(flow, known, _)| *flow == id && *known == lang);
    let sample = of(lang).or_else(|| of("en")).map(|(.., sample)| *sample);
    // The samples go the way of the flow as it is without options.
    let (Some(sample), Some(flow)) = (sample, Flow::builtin(id)) else {
        return Err(Problem::Start(format!("there is no sample of the flow `{id}`")));
    };
    let terms = TermsFacts { kept: Kept::Nowhere, ..TERMS };
    let setup = Setup::new(terms).person(Person::new("")).person(Person::new(""));
    let start = Conversation::start(&flow, setup, Time::default());
    let conversation = start.map_err(|error| Problem::Failed(error.to_string()))?;
    let mut demo = Demo { book, conversation, now: Time::default(), read: Vec::new(), pages: Vec::new() };
    let reader = book.reader([lang]);
    let mut page = Page::new(&reader);
    page.text(&reader.text("screen-demo", &[]));
    demo.pages.push(page);
    for line in sample.lines() {
        demo.line(line)?;
    }
    demo.close();
    show(terminal, &demo.pages, waits && terminal.can_clear())
}

/// Shows the pages one below the other. At a terminal, people need time to read.
fn show(terminal: &Terminal, pages: &[Page], waits: bool) -> Result<(), Problem> {
    let all = pages.iter().map(Page::length).sum::<usize>().max(1);
    let per_character = TAKES / u32::try_from(all).unwrap_or(u32::MAX);
    for page in pages {
        terminal.show_below(page)?;
        if waits {
            clock::wait(per_character * u32::try_from(page.length()).unwrap_or(u32::MAX));
        }
    }
    Ok(())
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
            return self.conversation.set_person(seat, person).map_err(|refusal| bad(&refusal));
        }
        self.now = line.at.map_or(self.now, Time::from_millis);
        let (page, offered) = self.page(seat);
        self.pages.push(page);
        let answer = self.answer(seat, &offered, &line);
        let made = line.to_move().ok_or_else(|| bad(&"no sample has such a move"))?;
        self.conversation.apply(seat, made, self.now).map_err(|refusal| bad(&refusal))?;
        self.pages.push(answer);
        Ok(())
    }

    /// What the person sees, and the choices that stand below it. Whoever watches has read what was shared and what stood on
    /// an earlier page, so that comes only once.
    fn page(&mut self, seat: Seat) -> (Page, Prompt) {
        let prompt = self.prompt(seat);
        let reader = self.reader(seat);
        let mut page = Page::new(&reader);
        page.head(self.conversation.person(seat).map_or("", Person::name));
        let map = screen::map(&prompt);
        if prompt.page().next().is_none() && self.is_new(&map) {
            page.text(&screen::labelled(&reader, "screen-stages", &map));
        }
        page.gap();
        screen::paragraphs(&mut page, &prompt, |id| self.is_new(id));
        page.gap().head(prompt.body());
        if !self.is_new(prompt.body()) {
            return (page, prompt);
        }
        page.gap();
        if let Some(audience) = prompt.audience_label().filter(|audience| self.is_new(audience)) {
            page.text(audience);
        }
        if let Some(next) = prompt.next().filter(|next| self.is_new(next)) {
            page.text(&screen::labelled(&reader, "screen-next", next));
        }
        page.gap();
        for option in prompt.options() {
            page.item(option.label);
        }
        for made in prompt.moves() {
            match made.id {
                MoveKind::Say => page.item(&reader.text("screen-write-now", &[])),
                MoveKind::Pass => page.item(made.label),
                _ => &mut page,
            };
        }
        (page, prompt)
    }

    fn is_new(&mut self, text: &str) -> bool {
        let is_new = self.read.iter().all(|known| known != text);
        if is_new {
            self.read.push(text.to_owned());
        }
        is_new
    }

    /// What the person chose or wrote.
    fn answer(&self, seat: Seat, prompt: &Prompt, made: &Line) -> Page {
        let reader = self.reader(seat);
        let mut page = Page::new(&reader);
        page.head(&format!("→ {}", self.conversation.person(seat).map_or("", Person::name)));
        let chosen = made.option.iter().chain(&made.options);
        for id in chosen {
            let option =
                prompt.options().find(|option| option.id == id).map(|option| option.label.to_owned());
            page.quote(&option.unwrap_or_default());
        }
        let picked = prompt.own_lines().filter(|line| made.options.iter().any(|id| id == line.id));
        for (i, line) in picked.enumerate() {
            if i == 0 {
                page.item(&format!("{}:", reader.text("screen-keep-lines", &[])));
            }
            page.quote(line.label);
        }
        page.quote(made.text.as_deref().unwrap_or_default());
        for (id, text) in made.ordered(prompt) {
            page.item(&format!("{}:", reader.text(&format!("field-{id}"), &[]))).quote(text);
        }
        page
    }

    /// The last screens of both, and what stays.
    fn close(&mut self) {
        for seat in self.conversation.seats() {
            let reader = self.reader(seat);
            let prompt = self.prompt(seat);
            if !self.is_new(prompt.body()) {
                continue;
            }
            let mut page = Page::new(&reader);
            closing::words(&mut page, &prompt, &reader);
            self.pages.push(page);
        }
        let record = self.conversation.view(Seat::FIRST, self.now).and_then(|view| view.record());
        if let Some(record) = record.filter(|record| !record.is_empty()) {
            let reader = self.reader(Seat::FIRST);
            let mut page = Page::new(&reader);
            screen::markdown(&mut page, &reader.record(&record));
            self.pages.push(page);
        }
    }

    fn reader(&self, seat: Seat) -> Reader {
        let person = self.conversation.person(seat);
        self.book.reader(person.into_iter().flat_map(Person::languages))
    }

    fn prompt(&self, seat: Seat) -> Prompt {
        let mut prompt = Prompt::new();
        if let Some(view) = self.conversation.view(seat, self.now) {
            self.reader(seat).prompt(&view, &mut prompt);
        }
        prompt
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
    at: Option<i64>,
}

impl Line {
    /// The move, where it is of a kind that the samples have.
    fn to_move(&self) -> Option<Move> {
        let picks = self.options.iter().map(String::as_str);
        let fields = self.fields.iter().map(|(id, text)| (id.as_str(), text.as_str()));
        let words = self.text.as_deref().map_or_else(|| Words::fields(fields), Words::text);
        match (self.made.as_str(), &self.option) {
            ("say", None) => Some(Move::Say(words)),
            ("choose", None) => Some(Move::pick(picks)),
            ("choose", Some(option)) => {
                let words = if self.options.is_empty() { words } else { words.and_picks(picks) };
                let choice = Move::choose(option);
                Some(if words.is_empty() { choice } else { choice.with_words(words) })
            }
            _ => None,
        }
    }

    /// The fields as the form has them: JSON does not keep their order.
    fn ordered<'s>(&'s self, prompt: &Prompt) -> Vec<(&'s str, &'s str)> {
        let option = prompt.options().find(|option| Some(option.id) == self.option.as_deref());
        let fields = option.map_or_else(|| prompt.fields().collect(), |option| option.fields);
        let place = |id: &str| fields.iter().position(|field| field.id == id);
        let mut ordered: Vec<_> = self.fields.iter().map(|(id, text)| (id.as_str(), text.as_str())).collect();
        ordered.sort_by_key(|(id, _)| place(id));
        ordered
    }
}
