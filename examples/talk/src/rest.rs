//! A moment of quiet, or a break: a calm screen for both, and each for themselves.

use reweave::{MoveKind, Prompt, Seat, Status, Time};

use crate::book::Reader;
use crate::layout::Page;
use crate::menu::Menu;
use crate::play::{Done, Play};
use crate::turn::{Entry, Screen};
use crate::write::Draft;
use crate::{Problem, clock, screen};

/// The screen that both see. It goes on when its time is over, or when each is ready.
pub(crate) fn rest(play: &mut Play<'_>, now: Time) -> std::result::Result<Done, Problem> {
    let seats: Vec<Seat> = play.conversation.seats().collect();
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
    let mut menu = Menu::new(&reader);
    for &seat in &seats {
        menu.add(play.name(seat), None);
    }
    for label in ["screen-check-time", "screen-find-help", "screen-stop"] {
        menu.add(&reader.text(label, &[]), None);
    }
    match play.terminal.choose(&page, &menu)? {
        Some(place) if place < seats.len() => own(play, seats[place])?,
        Some(place) if place == seats.len() + 1 => {
            let mut page = Page::new(&reader);
            screen::help(&play.prompt(seats[0], now), &mut page);
            play.terminal.show_and_wait(&page)?;
        }
        Some(place) if place == seats.len() + 2 => return Ok(Done::Stop),
        _ => {}
    }
    Ok(Done::Moved)
}

/// Both want another day: what was shared is kept, and they can stop here, or go on today.
pub(crate) fn another_day(play: &mut Play<'_>) -> std::result::Result<Done, Problem> {
    play.leave_private(clock::now())?;
    let seats: Vec<Seat> = play.conversation.seats().collect();
    let reader = play.reader(seats[0]);
    let mut page = Page::new(&reader);
    let mut shown = Vec::new();
    for &seat in &seats {
        let reader = play.reader(seat);
        if !shown.iter().any(|lang| lang == reader.lang()) {
            shown.push(reader.lang().to_owned());
            page.gap().head(&reader.text("option-another-day", &[])).gap();
            page.text(&reader.text("option-another-day.help", &[]));
            page.text(&reader.text("screen-saved", &[]));
        }
    }
    let mut menu = Menu::new(&reader);
    for label in ["screen-stop", "screen-go-on-today", "screen-find-help"] {
        menu.add(&reader.text(label, &[]), None);
    }
    loop {
        match play.terminal.choose(&page, &menu)? {
            Some(0) => return Ok(Done::Stop),
            Some(1) => return Ok(Done::Moved),
            Some(_) => {
                let mut page = Page::new(&reader);
                screen::help(&play.prompt(seats[0], clock::now()), &mut page);
                play.terminal.show_and_wait(&page)?;
            }
            None => {}
        }
    }
}

/// What it is and until when: the same for both, so nothing here says who asked for it or who is ready.
fn calm(page: &mut Page, play: &Play<'_>, reader: &Reader, seat: Seat, now: Time) {
    let prompt = play.prompt(seat, now);
    let Some(view) = play.conversation.view(seat, now) else { return };
    let id = if view.status() == Status::Break { "break" } else { "moment" };
    page.gap().head(&reader.text(id, &[])).gap();
    times(page, reader, view.until(), view.closes_at());
    page.gap().text(prompt.next().filter(|_| !view.is_ready()).unwrap_or_default());
}

fn times(page: &mut Page, reader: &Reader, until: Option<Time>, closes_at: Option<Time>) {
    let all = [("screen-may-end-at", until), ("screen-closes-at", closes_at)];
    for (label, time) in all.into_iter().filter_map(|(label, time)| Some((label, time?))) {
        page.text(&screen::labelled(reader, label, &clock::local(time)));
    }
}

/// What one person can do in a rest.
fn own(play: &mut Play<'_>, seat: Seat) -> std::result::Result<(), Problem> {
    let now = clock::now();
    let prompt = play.prompt(seat, now);
    let reader = play.reader(seat);
    let Some(view) = play.conversation.view(seat, now) else { return Ok(()) };
    if !matches!(view.status(), Status::Break | Status::Moment) {
        return Ok(());
    }
    let (menu, kinds) = list(&prompt, &reader, view.moves());
    let mut page = Page::new(&reader);
    page.head(play.name(seat)).text(prompt.body());
    page.text(prompt.help().unwrap_or_default());
    times(&mut page, &reader, view.until(), view.closes_at());
    let chosen = play.terminal.choose(&page, &menu)?;
    let Some(&kind) = chosen.and_then(|place| kinds.get(place)) else { return Ok(()) };
    let screen = Screen { terminal: play.terminal, view, prompt: &prompt, reader: &reader };
    if let Some(made) = screen.open(Entry::Move(kind), &mut Draft::default())? {
        let mut page = Page::new(&reader);
        match play.apply(seat, made)? {
            Ok(()) if play.conversation.operator(clock::now()).status() != Status::Break => return Ok(()),
            Ok(()) => page.text(play.prompt(seat, clock::now()).body()),
            Err(refusal) => page.text(&reader.refusal(&refusal)),
        };
        play.terminal.show_and_wait(&page)?;
    }
    Ok(())
}

fn list(prompt: &Prompt, reader: &Reader, kinds: impl Iterator<Item = MoveKind>) -> (Menu, Vec<MoveKind>) {
    let mut menu = Menu::new(reader);
    for made in prompt.moves() {
        menu.add(made.label, None);
    }
    let back = menu.labels().back.clone();
    menu.add(&back, None);
    (menu, kinds.collect())
}
