//! Before a conversation: the page that is read first, and who takes part.

use std::path::Path;

use reweave::person::Gender;
use reweave::terms::{Kept, KeptFor, TermsFacts};
use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};

use crate::again::Looked;
use crate::book::{Book, Reader, is_for_one};
use crate::clock;
use crate::layout::Page;
use crate::lines::{self, Result};
use crate::menu::Menu;
use crate::screen;
use crate::terminal::Terminal;

/// The languages of the two people, the best first.
pub(crate) struct Languages {
    pub(crate) first: Vec<String>,
    pub(crate) other: Vec<String>,
}

/// How many can sit round one screen.
pub(crate) const AT_MOST: usize = 6;

/// The flow for someone who is alone.
const ALONE: &str = "solo";

/// What this program does with what people write.
pub(crate) const TERMS: TermsFacts = TermsFacts {
    kept: Kept::OnThisDevice,
    kept_for: KeptFor::UntilItCloses,
    other_readers: 0,
    read_by_ai: false,
};

/// What the first page was answered with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum First {
    GoOn,
    NotForNow,
    /// There is nobody else here.
    Alone,
}

/// Starts a conversation, unless the first page is answered with "not for now". Whoever is alone at a flow for two comes to the
/// first page of the flow for one.
pub(crate) fn begin(
    terminal: &Terminal,
    book: &Book,
    flow: &Flow,
    languages: &Languages,
    (file, looked): (&Path, Option<&Looked>),
) -> Result<Option<Conversation>> {
    let reader = book.reader(tags(&languages.first)).of(flow);
    match (gate(terminal, flow, &reader, file, true)?, Flow::builtin(ALONE)) {
        (First::GoOn, _) => {}
        (First::Alone, Some(alone)) => return begin(terminal, book, &alone, languages, (file, None)),
        _ => return Ok(None),
    }
    let (persons, items) = loop {
        let persons = persons(terminal, book, flow, &reader, languages)?;
        let Some(looked) = looked else { break (persons, Vec::new()) };
        let seated = looked.seated(&persons);
        if seated.is_right(terminal, &reader, &persons)? {
            break (persons, seated.items);
        }
    };
    let now = clock::now();
    let setup = with_roles(flow, persons).into_iter().fold(Setup::new(TERMS), Setup::person);
    let setup = items.into_iter().fold(setup, Setup::item);
    let mut conversation = Conversation::start(flow, setup, now).map_err(std::io::Error::other)?;
    // The page was read and answered just now: it is not asked twice.
    let gate =
        conversation.view(Seat::FIRST, now).is_some_and(|view| view.step().is_some_and(|step| step.veil));
    if gate {
        conversation.apply(Seat::FIRST, Move::choose("go-on"), now).map_err(std::io::Error::other)?;
    }
    Ok(Some(conversation))
}

/// The page that says what this is not for, with two equal ways on; before a conversation, one can also say that one is alone.
/// It is the page that the flow begins with, taken from a conversation that nobody holds: no name is known yet. In the flow for
/// one it says only what this is and where it is kept: there, that page comes before a way is chosen.
pub(crate) fn gate(
    terminal: &Terminal,
    flow: &Flow,
    reader: &Reader,
    file: &Path,
    before: bool,
) -> Result<First> {
    let is_alone = is_for_one(flow);
    let nobody = || Person::new("").langs([reader.lang()]);
    let persons = with_roles(flow, (0..*flow.seats().start()).map(|_| nobody()).collect());
    let setup = persons.into_iter().fold(Setup::new(TERMS), Setup::person);
    let conversation = Conversation::start(flow, setup, Time::default()).map_err(std::io::Error::other)?;
    let view = conversation.view(Seat::FIRST, Time::default());
    let Some(shown) = view.map(|view| reader.shown(&view)) else { return Ok(First::GoOn) };
    let mut page = Page::new(reader);
    page.head(&reader.text("screen-welcome", &[])).begin();
    if is_alone {
        page.text(&reader.text("screen-solo-first", &[]))
            .gap()
            .text(&reader.text("screen-solo-watched", &[]));
    } else {
        page.text(&reader.text("screen-one-screen", &[])).gap();
        screen::paragraphs(&mut page, &shown, |_| true);
    }
    page.gap().text(&reader.text("screen-file", &[])).item(&file.display().to_string());
    page.gap();
    screen::help(&shown, &mut page);
    let mut menu = Menu::new(reader);
    menu.add(&reader.text("option-go-on", &[]), None);
    menu.add(&reader.text("option-not-for-now", &[]), None);
    if before && !is_alone {
        menu.also(&reader.text("screen-i-am-alone", &[]));
    }
    let answers = [First::GoOn, First::NotForNow, First::Alone];
    Ok(answers[terminal.choose(reader, page, menu)?])
}

fn persons(
    terminal: &Terminal,
    book: &Book,
    flow: &Flow,
    reader: &Reader,
    languages: &Languages,
) -> Result<Vec<Person>> {
    let mut asked = vec![("screen-your-name", &languages.first)];
    if reader.is_for_several() {
        let others = how_many(terminal, flow, reader)? - 1;
        asked.extend(std::iter::repeat_n(("screen-circle-name", &languages.other), others));
    } else if !reader.is_alone() {
        asked.push(("screen-other-name", &languages.other));
    }
    let mut persons = Vec::new();
    for (question, languages) in &asked {
        persons.push(named(terminal, reader, &reader.text(question, &[]))?.langs(tags(languages)));
    }
    if asked.iter().all(|(_, languages)| book.reader(tags(languages)).lang() == "en") {
        return Ok(persons);
    }
    persons.into_iter().map(|person| addressed(terminal, reader, person)).collect()
}

/// Asks how many sit there. Any other answer is asked once more.
fn how_many(terminal: &Terminal, flow: &Flow, reader: &Reader) -> Result<usize> {
    let fewest = *flow.seats().start();
    let question = if fewest == 2 { "screen-checkin-how-many" } else { "screen-circle-how-many" };
    loop {
        let answer = terminal.ask(reader, &reader.text(question, &[]))?;
        let count = lines::digits(&answer).parse().ok();
        if let Some(count) = count.filter(|count| (fewest..=AT_MOST).contains(count)) {
            return Ok(count);
        }
    }
}

/// Where there are roles, the first keeps the circle and the others are members of it.
pub(crate) fn with_roles(flow: &Flow, persons: Vec<Person>) -> Vec<Person> {
    if flow.roles().is_empty() {
        return persons;
    }
    let role = |place| if place == 0 { "keeper" } else { "member" };
    persons.into_iter().enumerate().map(|(place, person)| person.role(role(place))).collect()
}

fn named(terminal: &Terminal, reader: &Reader, question: &str) -> Result<Person> {
    loop {
        let person = Person::new(&terminal.ask(reader, question)?);
        if !person.name().is_empty() {
            return Ok(person);
        }
    }
}

fn addressed(terminal: &Terminal, reader: &Reader, person: Person) -> Result<Person> {
    let mut page = Page::new(reader);
    page.head(&reader.text("screen-address", &[("their_name", person.name().into())]));
    let answers = [Gender::Feminine, Gender::Masculine, Gender::Other];
    let mut menu = Menu::new(reader);
    for answer in answers {
        menu.add(&reader.text(&format!("screen-address-{}", answer.id()), &[]), None);
    }
    let chosen = terminal.choose(reader, page, menu)?;
    Ok(person.gender(answers[chosen]))
}

pub(crate) fn tags(languages: &[String]) -> impl Iterator<Item = &str> {
    languages.iter().map(String::as_str)
}
