//! What stays from a completed conversation: written where the people say, and nowhere else.

use std::path::{Path, PathBuf};

use reweave::{Seat, Time};

use crate::Problem;
use crate::book::Reader;
use crate::layout::Page;
use crate::lines::{Result, Stop};
use crate::menu::Menu;
use crate::play::Play;
use crate::store::write_new;
use crate::terminal::Terminal;
use crate::{again, screen, several};

/// What stays, in one language.
struct Text {
    lang: String,
    text: String,
}

/// The files that were written.
#[derive(Default)]
struct Written {
    texts: Vec<PathBuf>,
    /// The one with which all of it can be looked at again.
    to_look_at: Option<PathBuf>,
}

/// Shows the last page. If something stays, asks where to write it: nothing is written unless somebody says so. Then the
/// file of the conversation is deleted.
pub(crate) fn offer(play: &mut Play<'_>, page: Page, end: Time) -> std::result::Result<(), Problem> {
    let texts = texts(play, end);
    let written = if texts.is_empty() {
        match last(play, page) {
            Ok(()) | Err(Stop::Gone | Stop::Asked) => Written::default(),
            Err(stop) => return Err(stop.into()),
        }
    } else {
        match ask(play, page, &texts, end) {
            Ok(written) => written,
            // Nobody is there any more: nothing is written.
            Err(Stop::Gone | Stop::Asked) => Written::default(),
            Err(stop) => return Err(stop.into()),
        }
    };
    let reader = play.reader(Seat::FIRST);
    let mut page = Page::new(&reader);
    if !written.texts.is_empty() {
        page.text(&reader.text("screen-record-in", &[]));
    }
    for file in written.texts {
        page.item(&file.display().to_string());
    }
    if let Some(file) = written.to_look_at {
        page.text(&reader.text("screen-record-again", &[]));
        page.item(&format!("reweave-talk --record {}", file.display()));
    }
    if play.store.close()? {
        page.gap().text(&reader.text("screen-deleted", &[]));
    }
    Ok(play.terminal.say_last(&page)?)
}

/// What each person gets, once in each language.
fn texts(play: &Play<'_>, end: Time) -> Vec<Text> {
    let mut texts: Vec<Text> = Vec::new();
    for seat in several::at_the_end(play, end) {
        let reader = play.reader(seat);
        let record = play.conversation.view(seat, end).and_then(|view| view.record());
        let Some(record) = record.filter(|record| !record.is_empty()) else { continue };
        if texts.iter().all(|text| text.lang != reader.lang()) {
            texts.push(Text { lang: reader.lang().to_owned(), text: reader.record(&record) });
        }
    }
    texts
}

/// The closing words. In plain mode they stay, and nothing is asked below them.
fn last(play: &Play<'_>, mut page: Page) -> Result<()> {
    let reader = play.reader(Seat::FIRST);
    page.button = reader.text("screen-close", &[]);
    match play.terminal {
        Terminal::Keyed(..) => play.terminal.show_and_wait(&reader, page),
        Terminal::Plain(plain) => plain.show(&page),
    }
}

fn ask(play: &Play<'_>, last: Page, texts: &[Text], end: Time) -> Result<Written> {
    let reader = play.reader(Seat::FIRST);
    let text = |id: &str| reader.text(id, &[]);
    let offered = play.store.file().with_extension("md");
    play.terminal.show_and_wait(&reader, last)?;
    loop {
        let mut question = Page::new(&reader);
        question.head(&text("screen-record"));
        let mut menu = Menu::new(&reader);
        menu.add(&text("screen-record-none"), None);
        menu.add(&format!("{}: {}", text("screen-record-here"), offered.display()), None);
        menu.add(&text("screen-record-place"), None).add(&text("screen-record-read"), None);
        menu.also(&text("screen-find-help"));
        let place = match play.terminal.choose(&reader, question, menu)? {
            0 => return Ok(Written::default()),
            1 => offered.clone(),
            2 => match play.terminal.ask(&reader, &format!("{}:", text("screen-record-name")))? {
                name if name.is_empty() => continue,
                name => PathBuf::from(name),
            },
            chosen => {
                let page = if chosen == 3 { read(&reader, texts) } else { help(play, &reader, end) };
                play.terminal.show_and_wait(&reader, page)?;
                continue;
            }
        };
        match write(&place, texts) {
            Ok(texts) => {
                // What is written stays, also when nobody is there any more to be asked.
                let to_look_at = match to_look_at(play, &reader, &place, end) {
                    Err(Stop::Gone | Stop::Asked) => None,
                    written => written?,
                };
                return Ok(Written { texts, to_look_at });
            }
            Err(error) => failed(play, &reader, &place, &error)?,
        }
    }
}

/// Asks whether a second file is wanted, from which it can be looked at again. Only where there is something to look at.
fn to_look_at(play: &Play<'_>, reader: &Reader, beside: &Path, end: Time) -> Result<Option<PathBuf>> {
    let views =
        several::at_the_end(play, end).into_iter().filter_map(|seat| play.conversation.view(seat, end));
    let record = views.filter_map(|view| view.record()).find(|record| record.items().next().is_some());
    let Some(record) = record.filter(|_| !play.is_alone()) else { return Ok(None) };
    let place = beside.with_extension(again::ENDS);
    let text = |id: &str| reader.text(id, &[]);
    loop {
        let mut question = Page::new(reader);
        question.head(&text("screen-record-to-look")).text(&text("screen-record-to-look-help"));
        question.item(&place.display().to_string());
        let mut menu = Menu::new(reader);
        menu.add(&text("screen-record-one-file"), None).add(&text("screen-record-second-file"), None);
        menu.also(&text("screen-find-help"));
        match play.terminal.choose(reader, question, menu)? {
            0 => return Ok(None),
            1 => {}
            _ => {
                play.terminal.show_and_wait(reader, help(play, reader, end))?;
                continue;
            }
        }
        let json = serde_json::to_string(&record).map_err(std::io::Error::other);
        match json.and_then(|json| write_new(&place, &json)) {
            Ok(file) => return Ok(Some(file)),
            Err(error) => failed(play, reader, &place, &error)?,
        }
    }
}

fn failed(play: &Play<'_>, reader: &Reader, place: &Path, error: &std::io::Error) -> Result<()> {
    let mut page = Page::new(reader);
    page.head(&reader.text("screen-record-failed", &[])).item(&format!("{} ({error})", place.display()));
    play.terminal.show_and_wait(reader, page)
}

/// Writes each text: the first to this place, those in other languages beside it.
fn write(place: &Path, texts: &[Text]) -> std::io::Result<Vec<PathBuf>> {
    let end = place.extension().map_or_else(|| "md".to_owned(), |end| end.to_string_lossy().into_owned());
    let name = |(i, text): (usize, &Text)| match i {
        0 => write_new(place, &text.text),
        _ => write_new(&place.with_extension(format!("{}.{end}", text.lang)), &text.text),
    };
    texts.iter().enumerate().map(name).collect()
}

/// What would be written.
fn read(reader: &Reader, texts: &[Text]) -> Page {
    let mut page = Page::new(reader);
    for text in texts {
        page.gap();
        screen::markdown(&mut page, &text.text);
    }
    page
}

fn help(play: &Play<'_>, reader: &Reader, end: Time) -> Page {
    let mut page = Page::new(reader);
    if let Some(shown) = play.shown(Seat::FIRST, end) {
        screen::help(&shown, &mut page);
    }
    page
}
