//! A sample conversation, played to its end: each screen as the person would see it, and what they did with it.

use std::collections::BTreeMap;
use std::time::Duration;

use reweave::{
    Conversation, Flow, Kept, Move, Person, Phrasebook, Prompt, Reader, Seat, Setup, TermsFacts, Time,
};
use serde::Deserialize;

use crate::layout::Page;
use crate::moves::MoveLine;
use crate::start::TERMS;
use crate::terminal::Terminal;
use crate::{Problem, clock, closing, screen};

/// The samples, by language. Each is a file of lines as the `drive` example takes them.
const SAMPLES: [(&str, &str); 3] = [
    ("en", include_str!("demo/en.jsonl")),
    ("es", include_str!("demo/es.jsonl")),
    ("ar", include_str!("demo/ar.jsonl")),
];

#[derive(Deserialize)]
struct Line {
    person: Option<Person>,
    #[serde(flatten)]
    made: MoveLine,
}

/// Plays the sample in this language.
pub(crate) fn play(terminal: &Terminal, book: &Phrasebook, lang: &str, waits: bool) -> Result<(), Problem> {
    let sample = SAMPLES.iter().find(|(known, _)| *known == lang).unwrap_or(&SAMPLES[0]).1;
    let terms = TermsFacts { kept: Kept::Nowhere, ..TERMS };
    let setup = Setup::new(terms).person(Person::new("")).person(Person::new(""));
    let start = Conversation::start(&Flow::brief(), setup, Time::default());
    let conversation = start.map_err(|error| Problem::Failed(error.to_string()))?;
    let mut demo = Demo { terminal, book, conversation, now: Time::default(), seen: [0; 2], waits };
    let reader = book.reader([lang]);
    let mut page = Page::new(&reader);
    page.text(&reader.text("screen-demo", &[]));
    demo.show(&page)?;
    for line in sample.lines() {
        demo.line(line)?;
    }
    demo.close()
}

struct Demo<'a> {
    terminal: &'a Terminal,
    book: &'a Phrasebook,
    conversation: Conversation,
    now: Time,
    seen: [usize; 2],
    waits: bool,
}

impl Demo<'_> {
    fn line(&mut self, line: &str) -> Result<(), Problem> {
        let bad =
            |why: &dyn std::fmt::Display| Problem::Failed(format!("the sample conversation: {why}: {line}"));
        let Line { person, made } = serde_json::from_str(line).map_err(|error| bad(&error))?;
        let seat = made.seat.and_then(Seat::new).ok_or_else(|| bad(&"no such seat"))?;
        if let Some(person) = person {
            return self.conversation.set_person(seat, person).map_err(|refusal| bad(&refusal));
        }
        self.now = made.at.map_or(self.now, Time::from_millis);
        let (page, offered) = self.page(seat);
        self.show(&page)?;
        let shown: Shown = serde_json::from_str(line).map_err(|error| bad(&error))?;
        let answer = self.answer(seat, &offered, &shown);
        let made = made.into_move().map_err(|error| bad(&format!("{}: {}", error.code, error.message)))?;
        let made = shown.in_order(made, &offered);
        self.conversation.apply(seat, made, self.now).map_err(|refusal| bad(&refusal))?;
        self.show(&answer)
    }

    /// What the person sees, and the choices that stand below it.
    fn page(&mut self, seat: Seat) -> (Page, Prompt) {
        let (prompt, seen) = (self.prompt(seat), self.seen[seat.index() % 2]);
        self.seen[seat.index() % 2] = prompt.said().len();
        let reader = self.reader(seat);
        let name = self.conversation.person(seat).map_or("", Person::name);
        let mut page = screen::page(&prompt, &reader, name, seen);
        page.gap();
        for option in prompt.options() {
            page.item(option.label).quote(option.help.unwrap_or_default());
        }
        for made in prompt.moves() {
            match made.id {
                "say" => page.item(&reader.text("screen-write-now", &[])),
                "pass" => page.item(made.label),
                _ => &mut page,
            };
        }
        (page, prompt)
    }

    /// What the person chose or wrote.
    fn answer(&self, seat: Seat, prompt: &Prompt, made: &Shown) -> Page {
        let reader = self.reader(seat);
        let mut page = Page::new(&reader);
        page.head(&format!("→ {}", self.conversation.person(seat).map_or("", Person::name)));
        let chosen = made.option.iter().chain(&made.options);
        for id in chosen {
            let label = prompt.options().find(|option| option.id == id).map(|option| option.label.to_owned());
            page.quote(&label.unwrap_or_default());
        }
        let simple = |id: &str| id == made.made && !matches!(id, "say" | "choose");
        if let Some(simple) = prompt.moves().find(|offered| simple(offered.id)) {
            page.quote(simple.label);
        }
        page.quote(made.text.as_deref().unwrap_or_default());
        for (id, text) in made.ordered(prompt) {
            page.item(&format!("{}:", reader.text(&format!("field-{id}"), &[]))).quote(text);
        }
        page
    }

    /// The last screens of both.
    fn close(&self) -> Result<(), Problem> {
        for seat in self.conversation.seats() {
            let reader = self.reader(seat);
            let mut page = Page::new(&reader);
            page.head(self.conversation.person(seat).map_or("", Person::name)).gap();
            closing::words(&mut page, &self.prompt(seat), &reader, self.conversation.again().is_some());
            self.show(&page)?;
        }
        Ok(())
    }

    /// Shows a page below what was shown before. At a terminal, people need time to read.
    fn show(&self, page: &Page) -> Result<(), Problem> {
        self.terminal.show_below(page)?;
        if self.waits && self.terminal.can_clear() {
            let words = u64::try_from(page.words()).unwrap_or(u64::MAX);
            clock::wait(Duration::from_millis(words.saturating_mul(220).clamp(1_500, 20_000)));
        }
        Ok(())
    }

    fn reader(&self, seat: Seat) -> Reader<'_> {
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

/// The part of a line that is shown.
#[derive(Deserialize)]
struct Shown {
    #[serde(rename = "move")]
    made: String,
    text: Option<String>,
    option: Option<String>,
    #[serde(default)]
    options: Vec<String>,
    #[serde(default)]
    fields: BTreeMap<String, String>,
}

impl Shown {
    /// The fields as the form has them: JSON does not keep their order.
    fn ordered<'s>(&'s self, prompt: &Prompt) -> Vec<(&'s str, &'s str)> {
        let option = prompt.options().find(|option| Some(option.id) == self.option.as_deref());
        let fields = option.map_or_else(|| prompt.fields(), |option| option.fields);
        let place = |id: &str| fields.iter().position(|field| field.id == id);
        let mut ordered: Vec<_> = self.fields.iter().map(|(id, text)| (id.as_str(), text.as_str())).collect();
        ordered.sort_by_key(|(id, _)| place(id));
        ordered
    }

    fn in_order(&self, made: Move, prompt: &Prompt) -> Move {
        if self.fields.is_empty() { made } else { made.with_fields(self.ordered(prompt)) }
    }
}
