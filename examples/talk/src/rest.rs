//! A moment of quiet, or a break: a calm screen for both, and each for themselves.

use std::time::Duration;

use reweave::{MoveKind, Seat, Status, Time};

use crate::book::{Reader, Shown};
use crate::layout::Page;
use crate::lines::Stop;
use crate::menu::{Kind, Menu};
use crate::play::{Done, Play};
use crate::sheet::{Outcome, Sheet};
use crate::terminal::Terminal;
use crate::turn::{Entry, Screen};
use crate::write::Draft;
use crate::{Problem, clock, screen};

/// How long a screen with a clock on it stands before it is looked at again.
const STANDS: Duration = Duration::from_secs(2);

/// The screen that both see. It goes on when its time is over, or when each is ready.
pub(crate) fn rest(play: &mut Play<'_>, now: Time) -> Result<Done, Problem> {
    let seats: Vec<Seat> = play.conversation.seats().collect();
    let reader = play.reader(seats[0]);
    let chosen = match play.terminal {
        Terminal::Keyed(keyed, _) => {
            let mut sheet = Sheet::new(&reader, page(play, &seats, now), list(play, &seats));
            loop {
                match keyed.ask(&mut sheet, Some(STANDS))? {
                    Outcome::Item(place) => break place,
                    Outcome::Away => return Err(Stop::Asked.into()),
                    _ => {}
                }
                let now = clock::now();
                play.conversation.tick(now);
                if !matches!(play.conversation.operator(now).status(), Status::Break | Status::Moment) {
                    return Ok(Done::Moved);
                }
                sheet.show(page(play, &seats, now));
            }
        }
        Terminal::Plain(plain) => plain.choose(&page(play, &seats, now), &list(play, &seats))?,
    };
    if let Some(&seat) = seats.get(chosen) {
        own(play, seat)?;
        return Ok(Done::Moved);
    }
    match asides(play)[chosen - seats.len()] {
        "screen-stop" => return Ok(Done::Stop),
        "screen-find-help" => help(play, &reader, seats[0], now)?,
        _ => {}
    }
    Ok(Done::Moved)
}

/// The same for both, so nothing here says who asked for it or who is ready.
fn page(play: &Play<'_>, seats: &[Seat], now: Time) -> Page {
    let reader = play.reader(seats[0]);
    let mut page = Page::new(&reader);
    let mut shown = Vec::new();
    let ready = |seat: &Seat| play.conversation.view(*seat, now).is_some_and(|view| view.is_ready());
    // Nothing on this screen tells who is ready.
    for &seat in seats.iter().filter(|seat| !ready(seat)).chain(seats.iter().filter(|seat| ready(seat))) {
        let reader = play.reader(seat);
        if !shown.iter().any(|lang| lang == reader.lang()) {
            shown.push(reader.lang().to_owned());
            calm(&mut page, play, &reader, seat, now);
        }
    }
    page
}

fn list(play: &Play<'_>, seats: &[Seat]) -> Menu {
    let reader = play.reader(seats[0]);
    let mut menu = Menu::new(&reader);
    for &seat in seats {
        menu.add(play.name(seat), None);
    }
    for label in asides(play) {
        menu.also(&reader.text(label, &[]));
    }
    menu
}

/// What else can be done. With keys, the clock is looked at again without asking.
fn asides(play: &Play<'_>) -> &'static [&'static str] {
    match play.terminal {
        Terminal::Keyed(..) => &["screen-stop", "screen-find-help"],
        Terminal::Plain(_) => &["screen-check-time", "screen-find-help", "screen-stop"],
    }
}

fn help(play: &Play<'_>, reader: &Reader, seat: Seat, now: Time) -> Result<(), Problem> {
    let mut page = Page::new(reader);
    if let Some(shown) = play.shown(seat, now) {
        screen::help(&shown, &mut page);
    }
    Ok(play.terminal.show_and_wait(reader, page)?)
}

/// Both want another day: what was shared is kept, and they can stop here, or go on today.
pub(crate) fn another_day(play: &mut Play<'_>) -> Result<Done, Problem> {
    play.leave_private(clock::now())?;
    let seats: Vec<Seat> = play.conversation.seats().collect();
    let reader = play.reader(seats[0]);
    loop {
        let mut page = Page::new(&reader);
        let mut shown = Vec::new();
        for &seat in &seats {
            let reader = play.reader(seat);
            if !shown.iter().any(|lang| lang == reader.lang()) {
                shown.push(reader.lang().to_owned());
                page.gap().head(&reader.text("option-another-day", &[])).gap();
                page.text(&reader.text("screen-saved", &[]));
            }
        }
        let mut menu = Menu::new(&reader);
        menu.add(&reader.text("screen-stop", &[]), None).add(&reader.text("screen-go-on-today", &[]), None);
        menu.also(&reader.text("screen-find-help", &[]));
        match play.terminal.choose(&reader, page, menu)? {
            0 => return Ok(Done::Stop),
            1 => return Ok(Done::Moved),
            _ => help(play, &reader, seats[0], clock::now())?,
        }
    }
}

/// What it is and until when.
fn calm(page: &mut Page, play: &Play<'_>, reader: &Reader, seat: Seat, now: Time) {
    let Some(view) = play.conversation.view(seat, now) else { return };
    let next = reader.shown(&view).next;
    let is_break = view.status() == Status::Break;
    // Once its time is over, it is not said any more when it will be.
    let until = view.until().filter(|until| *until > now);
    let id = if is_break { "break" } else { "moment" };
    page.gap().head(&reader.text(id, &[])).gap();
    if is_break && until.is_none() {
        page.text(&reader.text("screen-can-go-on", &[]));
    }
    times(page, reader, now, until, view.closes_at());
    page.gap().text(next.filter(|_| !view.is_ready()).as_deref().unwrap_or_default());
    page.text(&reader.text("screen-rest-names", &[]));
}

fn times(page: &mut Page, reader: &Reader, now: Time, until: Option<Time>, closes_at: Option<Time>) {
    let all = [("screen-now", Some(now)), ("screen-may-end-at", until), ("screen-closes-at", closes_at)];
    for (label, time) in all.into_iter().filter_map(|(label, time)| Some((label, time?))) {
        page.text(&screen::labelled(reader, label, &clock::local(time)));
    }
}

/// What one person can do in a rest.
fn own(play: &mut Play<'_>, seat: Seat) -> Result<(), Problem> {
    let now = clock::now();
    let reader = play.reader(seat);
    let Some(view) = play.conversation.view(seat, now) else { return Ok(()) };
    if !matches!(view.status(), Status::Break | Status::Moment) {
        return Ok(());
    }
    let shown = reader.shown(&view);
    let (menu, kinds) = own_list(&shown, &reader);
    let mut page = Page::new(&reader);
    page.head(play.name(seat)).begin().head(&shown.prompt).text(shown.help.as_deref().unwrap_or_default());
    times(&mut page, &reader, now, view.until().filter(|until| *until > now), view.closes_at());
    let chosen = play.terminal.choose(&reader, page, menu)?;
    let Some(&kind) = kinds.get(chosen) else { return Ok(()) };
    let screen = Screen { terminal: play.terminal, view, shown: &shown, reader: &reader };
    if let Some(made) = screen.open(Entry::Move(kind), &mut Draft::default())? {
        let mut page = Page::new(&reader);
        match play.apply(seat, made)? {
            Ok(()) if play.has_ended(seat, clock::now()) => return Ok(()),
            Ok(()) if play.conversation.operator(clock::now()).status() != Status::Break => return Ok(()),
            Ok(()) => {
                page.text(&play.shown(seat, clock::now()).map_or_else(String::new, |shown| shown.prompt))
            }
            Err(refusal) => page.text(&reader.refusal(&refusal)),
        };
        play.terminal.show_and_wait(&reader, page)?;
    }
    Ok(())
}

fn own_list(shown: &Shown, reader: &Reader) -> (Menu, Vec<MoveKind>) {
    let mut menu = Menu::new(reader);
    for made in &shown.moves {
        menu.item(&made.label, None, if made.id == MoveKind::Leave { Kind::Leave } else { Kind::Answer });
    }
    menu.back();
    (menu, shown.moves.iter().map(|made| made.id).collect())
}
