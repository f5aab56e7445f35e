//! The end: the closing words.

use reweave::{Prompt, Seat, Time};

use crate::book::Reader;
use crate::layout::Page;
use crate::play::Play;
use crate::{Problem, record, screen};

/// Shows both how it ended, in the same words whatever the cause, offers what stays, and deletes the file. `end` is when all may see it.
pub(crate) fn close(play: &mut Play<'_>, end: Time) -> Result<(), Problem> {
    play.terminal.wipe()?;
    let seats: Vec<Seat> = play.conversation.seats().collect();
    let mut page = Page::new(&play.reader(seats[0]));
    let mut shown = Vec::new();
    for &seat in &seats {
        let reader = play.reader(seat);
        let prompt = play.prompt(seat, end);
        let closing = (reader.lang().to_owned(), prompt.body().to_owned());
        if shown.contains(&closing) {
            continue;
        }
        shown.push(closing);
        page.gap();
        words(&mut page, &prompt, &reader);
    }
    record::offer(play, &page, end)
}

/// The closing words, and where to turn.
pub(crate) fn words(page: &mut Page, prompt: &Prompt, reader: &Reader) {
    page.head(prompt.body()).gap().text(prompt.help().unwrap_or_default());
    let day = match prompt.again() {
        None => String::new(),
        Some(day) if day.days.is_some() => screen::labelled(reader, "record-again", day.label),
        Some(_) => reader.text("screen-look-again", &[]),
    };
    page.text(&day);
    page.gap();
    screen::help(prompt, page);
}
