//! The end: the closing words, what is kept, and the file that is deleted.

use std::fmt::Write as _;

use reweave::{KeptLines, Prompt, Reader, Seat, Time};

use crate::layout::Page;
use crate::play::Play;
use crate::{Problem, clock, screen};

/// Shows both how it ended, in the same words whatever the cause, and deletes the file. `end` is when all may see it.
pub(crate) fn close(play: &mut Play<'_>, end: Time) -> Result<(), Problem> {
    play.terminal.wipe()?;
    let seats: Vec<Seat> = play.conversation.seats().collect();
    let mut page = Page::new(&play.reader(seats[0]));
    let mut shown = Vec::new();
    for &seat in &seats {
        let reader = play.reader(seat);
        let prompt = play.prompt(seat, end);
        let closing = (reader.lang(), prompt.body().to_owned());
        if shown.contains(&closing) {
            continue;
        }
        shown.push(closing);
        page.gap();
        words(&mut page, &prompt, &reader, play.conversation.again().is_some());
    }
    let reader = play.reader(seats[0]);
    if play.conversation.view(seats[0], end).is_some_and(|view| view.kept() != KeptLines::Nothing) {
        let file = play.store.keep(&kept(play, seats[0], end))?;
        page.gap().text(&reader.text("screen-kept-in", &[])).item(&file.display().to_string());
    }
    if play.store.close()? {
        page.gap().text(&reader.text("screen-deleted", &[]));
    }
    Ok(play.terminal.show(&page)?)
}

/// The closing words, and where to turn.
pub(crate) fn words(page: &mut Page, prompt: &Prompt, reader: &Reader<'_>, look_again: bool) {
    page.head(prompt.body()).gap().text(prompt.help().unwrap_or_default());
    if look_again {
        page.text(&reader.text("screen-look-again", &[]));
    }
    page.gap();
    screen::help(prompt, page);
}

/// What was shared, as plain text: both chose to keep it.
fn kept(play: &Play<'_>, seat: Seat, end: Time) -> String {
    let mut text = format!("{}\n", clock::local(end));
    for line in play.prompt(seat, end).said() {
        let option = line.option.map(|option| format!(" — {}", option.label)).unwrap_or_default();
        let _ = write!(text, "\n{}{option}\n", line.name);
        if let Some(words) = line.text {
            let _ = writeln!(text, "{words}");
        }
        for field in line.fields.iter().flatten() {
            let _ = writeln!(text, "{}:\n{}", field.label, field.text);
        }
    }
    text
}
