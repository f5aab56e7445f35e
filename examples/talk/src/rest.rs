//! A moment of quiet, or a break: a calm screen for both, and each for themselves; for one who is alone, it is theirs.

use std::time::Duration;

use reweave::{Move, MoveKind, Seat, Status, Time};

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
    // Of several, those who have left are not there any more.
    let seats: Vec<Seat> = play.conversation.seats().filter(|seat| !play.has_ended(*seat, now)).collect();
    if let (true, &[seat]) = (play.is_alone(), &seats[..]) {
        return alone(play, seat, now);
    }
    let menu = list(play, &seats);
    let Some(chosen) = stands(play, now, menu, |play, now| page(play, &seats, now))? else {
        return Ok(Done::Moved);
    };
    match seats.get(chosen) {
        Some(&seat) => own(play, seat).map(|()| Done::Moved),
        None => aside(play, chosen - seats.len(), seats[0]),
    }
}

/// Shows a page with a clock on it until something is chosen, or until the rest is over.
fn stands(
    play: &mut Play<'_>,
    now: Time,
    menu: Menu,
    page: impl Fn(&Play<'_>, Time) -> Page,
) -> Result<Option<usize>, Problem> {
    let keyed = match play.terminal {
        Terminal::Keyed(keyed, _) => keyed,
        Terminal::Plain(plain) => return Ok(Some(plain.choose(&page(play, now), &menu)?)),
    };
    let mut sheet = Sheet::new(&play.reader(Seat::FIRST), page(play, now), menu);
    loop {
        match keyed.ask(&mut sheet, Some(STANDS))? {
            Outcome::Item(place) => return Ok(Some(place)),
            Outcome::Away => return Err(Stop::Asked.into()),
            _ => {}
        }
        let now = clock::now();
        play.conversation.tick(now);
        if !matches!(play.conversation.operator(now).status(), Status::Break | Status::Moment) {
            return Ok(None);
        }
        sheet.show(page(play, now));
    }
}

/// One of the other things that can be done, by its place.
fn aside(play: &Play<'_>, place: usize, seat: Seat) -> Result<Done, Problem> {
    match asides(play)[place] {
        "screen-stop" => return Ok(Done::Stop),
        "screen-find-help" => help(play, &play.reader(seat), seat, clock::now())?,
        _ => {}
    }
    Ok(Done::Moved)
}

/// The quiet of someone who is alone: there is no name to choose first.
fn alone(play: &mut Play<'_>, seat: Seat, now: Time) -> Result<Done, Problem> {
    let reader = play.reader(seat);
    let Some(shown) = play.shown(seat, now) else { return Ok(Done::Moved) };
    let mut menu = Menu::new(&reader);
    let kinds = moves(&mut menu, &shown);
    for label in asides(play) {
        menu.also(&reader.text(label, &[]));
    }
    let quiet = |play: &Play<'_>, now: Time| {
        let mut page = Page::new(&reader);
        page.head(&shown.prompt).gap();
        let until = play.conversation.view(seat, now).and_then(|view| view.until());
        let ends = until.filter(|until| *until > now);
        for (label, time) in [("screen-now", Some(now)), ("screen-goes-on-at", ends)] {
            let line = time.map(|time| screen::labelled(&reader, label, &clock::local(time)));
            page.text(&line.unwrap_or_default());
        }
        page.gap().text(shown.next.as_deref().unwrap_or_default());
        page
    };
    let Some(chosen) = stands(play, now, menu, quiet)? else { return Ok(Done::Moved) };
    match kinds.get(chosen) {
        // It ends nobody else's quiet, so it is not asked twice.
        Some(MoveKind::Ready) => play.apply(seat, Move::Ready).map(|_| Done::Moved),
        Some(&kind) => makes(play, seat, kind).map(|()| Done::Moved),
        None => aside(play, chosen - kinds.len(), seat),
    }
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
    let mut menu = Menu::new(&reader);
    let kinds = moves(&mut menu, &shown);
    menu.back();
    let mut page = Page::new(&reader);
    page.head(play.name(seat)).begin().head(&shown.prompt).text(shown.help.as_deref().unwrap_or_default());
    times(&mut page, &reader, now, view.until().filter(|until| *until > now), view.closes_at());
    let chosen = play.terminal.choose(&reader, page, menu)?;
    kinds.get(chosen).map_or(Ok(()), |&kind| makes(play, seat, kind))
}

/// Makes a move in a rest.
fn makes(play: &mut Play<'_>, seat: Seat, kind: MoveKind) -> Result<(), Problem> {
    let reader = play.reader(seat);
    let Some(view) = play.conversation.view(seat, clock::now()) else { return Ok(()) };
    let shown = reader.shown(&view);
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

/// Adds what a person can do in a rest.
fn moves(menu: &mut Menu, shown: &Shown) -> Vec<MoveKind> {
    for made in &shown.moves {
        menu.item(&made.label, None, if made.id == MoveKind::Leave { Kind::Leave } else { Kind::Answer });
    }
    shown.moves.iter().map(|made| made.id).collect()
}
