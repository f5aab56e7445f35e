//! The end: the closing words.

use reweave::Time;

use crate::book::{Reader, Shown};
use crate::layout::Page;
use crate::play::Play;
use crate::{Problem, record, screen, several};

/// Shows all how it ended, in the same words whatever the cause, offers what stays, and deletes the file. `end` is when all may see it.
pub(crate) fn close(play: &mut Play<'_>, end: Time) -> Result<(), Problem> {
    let seats = several::at_the_end(play, end);
    let mut page = Page::new(&play.reader(seats[0]));
    let mut shown = Vec::new();
    for &seat in &seats {
        let reader = play.reader(seat);
        let Some(shown_to) = play.shown(seat, end) else { continue };
        let closing = (reader.lang().to_owned(), shown_to.prompt.clone());
        if shown.contains(&closing) {
            continue;
        }
        shown.push(closing);
        page.gap();
        words(&mut page, &shown_to, &reader);
    }
    record::offer(play, page, end)
}

/// The closing words, and where to turn.
pub(crate) fn words(page: &mut Page, shown: &Shown, reader: &Reader) {
    page.head(&shown.prompt).gap();
    // The lines of someone who was alone stand here; where two kept some, each asks for them.
    for line in shown.said.iter().filter(|_| reader.is_alone()) {
        screen::said(page, reader, line);
        page.gap();
    }
    page.text(shown.help.as_deref().unwrap_or_default());
    let day = match &shown.again {
        None => String::new(),
        Some(day) if day.days.is_some() => screen::labelled(reader, "record-again", &day.label),
        Some(_) => reader.text("screen-look-again", &[]),
    };
    page.text(&day);
    page.gap();
    screen::help(shown, page);
}
