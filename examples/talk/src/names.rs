//! Naming people with a choice: one of a list, or several of it.

use reweave::error::Refusal;
use reweave::screen::{NamesText, OptionText};
use reweave::{Move, MoveKind, Seat};

use crate::layout::Page;
use crate::lines::{Result, Stop};
use crate::menu::Menu;
use crate::screen;
use crate::sheet::{Mark, Outcome, Sheet};
use crate::terminal::Terminal;
use crate::turn::{Entry, Screen};
use crate::write::{Draft, beside, leave};

/// What came of asking whom somebody means.
pub(crate) enum Named {
    People(Vec<Seat>),
    /// Something else was done.
    Moved(Move),
    Back,
}

impl Named {
    /// The names of those who were named.
    pub(crate) fn label(names: &NamesText<String>, seats: &[Seat]) -> String {
        let people = names.people.iter().filter(|person| seats.contains(&person.seat));
        people.map(|person| person.name.as_str()).collect::<Vec<_>>().join(" · ")
    }
}

/// Lets a person say whom they mean. Nothing is sent with it yet.
pub(crate) fn pick(
    screen: &Screen<'_>,
    option: &OptionText<String>,
    names: &NamesText<String>,
    draft: &mut Draft,
) -> Result<Named> {
    if (names.min, names.max) == (1, 1) {
        return one(screen, option, names, draft);
    }
    match screen.terminal {
        Terminal::Keyed(..) => several(screen, option, names, draft),
        Terminal::Plain(_) => several_by_numbers(screen, option, names, draft),
    }
}

fn page(screen: &Screen<'_>, option: &OptionText<String>, names: &NamesText<String>) -> Page {
    let mut page = Page::new(screen.reader);
    page.text(&option.label).stay().head(names.label.as_deref().unwrap_or(&option.label));
    screen::care(&mut page, screen.shown);
    page.give_way().text(option.help.as_deref().unwrap_or_default()).go_first();
    page.text(screen.shown.audience_label.as_deref().unwrap_or_default());
    page
}

fn one(
    screen: &Screen<'_>,
    option: &OptionText<String>,
    names: &NamesText<String>,
    draft: &mut Draft,
) -> Result<Named> {
    loop {
        let mut menu = Menu::new(screen.reader);
        for person in &names.people {
            menu.add(&person.name, None);
        }
        menu.back();
        let leaves = leave(screen, &mut menu);
        menu.also(&screen.reader.text("screen-find-help", &[]));
        let chosen = screen.terminal.choose(screen.reader, page(screen, option, names), menu)?;
        if let Some(person) = names.people.get(chosen) {
            return Ok(Named::People(vec![person.seat]));
        }
        match (chosen - names.people.len(), leaves) {
            (0, _) => return Ok(Named::Back),
            (1, true) => {
                if let Some(made) = screen.open(Entry::Move(MoveKind::Leave), draft)? {
                    return Ok(Named::Moved(made));
                }
            }
            _ => {
                screen.open(Entry::FindHelp, draft)?;
            }
        }
    }
}

fn several(
    screen: &Screen<'_>,
    option: &OptionText<String>,
    names: &NamesText<String>,
    draft: &mut Draft,
) -> Result<Named> {
    let Terminal::Keyed(keyed, _) = screen.terminal else { return Ok(Named::Back) };
    let reader = screen.reader;
    let mut note = None;
    loop {
        let mark = |seat: Seat, label: &str| Mark {
            label: label.to_owned(),
            help: None,
            on: draft.named.contains(&seat.index()),
        };
        let marks = names.people.iter().map(|person| mark(person.seat, &person.name)).collect();
        let (menu, entries) = beside(screen);
        let mut sheet = Sheet::new(reader, page(screen, option, names), menu)
            .with_marks(Page::new(reader), marks)
            .sends(&reader.text("screen-go-on", &[]))
            .noting(note.take());
        let outcome = keyed.ask(&mut sheet, None)?;
        let seats: Vec<Seat> = sheet.marked().into_iter().map(|place| names.people[place].seat).collect();
        draft.named = seats.iter().map(|seat| seat.index()).collect();
        match outcome {
            Outcome::Send if fits(names, seats.len()) => return Ok(Named::People(seats)),
            Outcome::Send => note = Some(reader.refusal(&other_count(names))),
            Outcome::Item(place) => match entries[place] {
                None => return Ok(Named::Back),
                Some(entry) => {
                    if let Some(made) = screen.open(entry, draft)? {
                        return Ok(Named::Moved(made));
                    }
                }
            },
            Outcome::Away => return Err(Stop::Asked),
            Outcome::Time | Outcome::Wish(_) => {}
        }
    }
}

fn several_by_numbers(
    screen: &Screen<'_>,
    option: &OptionText<String>,
    names: &NamesText<String>,
    draft: &mut Draft,
) -> Result<Named> {
    let Terminal::Plain(plain) = screen.terminal else { return Ok(Named::Back) };
    let mut menu = Menu::new(screen.reader);
    for person in &names.people {
        menu.add(&person.name, None);
    }
    menu.back();
    leave(screen, &mut menu);
    let mut page = page(screen, option, names);
    loop {
        let picked = plain.pick(&page, &menu)?;
        match picked[..] {
            [place] if place == names.people.len() => return Ok(Named::Back),
            [place] if place > names.people.len() => {
                if let Some(made) = screen.open(Entry::Move(MoveKind::Leave), draft)? {
                    return Ok(Named::Moved(made));
                }
            }
            _ => {
                let seats = names.people.iter().enumerate().filter(|(place, _)| picked.contains(place));
                let seats: Vec<Seat> = seats.map(|(_, person)| person.seat).collect();
                if fits(names, seats.len()) {
                    return Ok(Named::People(seats));
                }
                page = Page::new(screen.reader);
                page.head(&screen.reader.refusal(&other_count(names)));
            }
        }
    }
}

fn fits(names: &NamesText<String>, count: usize) -> bool {
    (usize::from(names.min)..=usize::from(names.max)).contains(&count)
}

fn other_count(names: &NamesText<String>) -> Refusal {
    Refusal::WrongNames { min: names.min, max: names.max }
}
