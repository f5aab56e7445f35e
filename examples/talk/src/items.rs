//! Rows to answer: each is opened by itself, answered or left out, and all are sent together.

use reweave::item::{ItemAnswer, Reply};
use reweave::screen::ItemText;
use reweave::{Move, MoveKind, Seat};

use crate::book::Reader;
use crate::extras::begin_of;
use crate::layout::Page;
use crate::lines::Result;
use crate::menu::Menu;
use crate::screen;
use crate::turn::{Entry, Screen};
use crate::write::{Answered, Blank, Draft, Written, leave, write_and};

/// As much of a row as it takes to know it again beside others: all of it stands on its own screen.
const KNOWN_BY: usize = 60;

/// Adds the rows to a list, and below them the button that sends what was answered, once something is.
pub(crate) fn list(
    menu: &mut Menu,
    entries: &mut Vec<Entry>,
    (seat, rows): (Seat, &[ItemText<String>]),
    reader: &Reader,
    draft: &Draft,
) {
    for (place, row) in rows.iter().enumerate() {
        let answered = draft.answers.get(&row.id);
        let label = answered.map_or_else(|| known_by(row, reader), |answered| answered.says.clone());
        let note = draft.text_of(&key(row)).map(|note| format!("\n{}", begin_of(note, KNOWN_BY)));
        let help = format!("{}{}", whose(row, seat, reader), note.unwrap_or_default());
        menu.add(&label, Some(&help));
        entries.push(Entry::Row(place));
    }
    if rows.iter().any(|row| draft.answers.contains_key(&row.id)) {
        menu.add(&reader.text("move-say", &[]), None);
        entries.push(Entry::SendRows);
    }
}

/// What was answered, as a move.
pub(crate) fn made(rows: &[ItemText<String>], draft: &Draft) -> Move {
    let reply = |row: &ItemText<String>| {
        let answered = draft.answers.get(&row.id)?;
        let reply = Reply::new(row.id.parse().ok()?, ItemAnswer::from_id(&answered.id)?);
        Some(draft.text_of(&key(row)).map_or(reply.clone(), |note| reply.with_text(note)))
    };
    Move::items(rows.iter().filter_map(reply))
}

/// Opens a row: its words, its answers, and to leave it out. What was written to it before stays, also where they go back.
pub(crate) fn open(screen: &Screen<'_>, place: usize, draft: &mut Draft) -> Result<Option<Move>> {
    let Some(row) = screen.shown.items.get(place) else { return Ok(None) };
    draft.at = Some(place);
    let reader = screen.reader;
    loop {
        let mut menu = Menu::new(reader);
        for answer in &row.answers {
            menu.add(&answer.label, None);
        }
        menu.add(&reader.text("screen-row-left-out", &[]), None).back();
        let leaves = leave(screen, &mut menu);
        menu.also(&reader.text("screen-find-help", &[]));
        let mut page = page(screen, row);
        page.head(&screen.shown.prompt);
        screen::care(&mut page, screen.shown);
        page.give_way().text(screen.shown.help.as_deref().unwrap_or_default()).go_first();
        page.text(screen.shown.audience_label.as_deref().unwrap_or_default());
        let chosen = screen.terminal.choose(reader, page, menu)?;
        if let Some(answer) = row.answers.get(chosen) {
            let says = format!("{} — {}", known_by(row, reader), answer.label);
            let answered = Answered { id: answer.id.clone(), says };
            match with_words(screen, row, &answer.label, draft)? {
                Written::Back => continue,
                Written::Moved(made) => return Ok(Some(made)),
                Written::Words(_) => draft.answers.insert(row.id.clone(), answered),
            };
            return Ok(None);
        }
        match (chosen - row.answers.len(), leaves) {
            (0, _) => {
                draft.answers.remove(&row.id);
                draft.forget(&key(row));
                return Ok(None);
            }
            (1, _) => return Ok(None),
            (2, true) => {
                if let Some(made) = screen.open(Entry::Move(MoveKind::Leave), draft)? {
                    return Ok(Some(made));
                }
            }
            _ => {
                screen.open(Entry::FindHelp, draft)?;
            }
        }
    }
}

/// A few words to the answer, or none.
fn with_words(
    screen: &Screen<'_>,
    row: &ItemText<String>,
    answer: &str,
    draft: &mut Draft,
) -> Result<Written> {
    let mut page = page(screen, row);
    page.head(answer);
    screen::care(&mut page, screen.shown);
    let blanks = [Blank::text(row.note_label.as_deref(), false, screen.shown.max_chars)];
    write_and(screen, page, &blanks, draft, &key(row), "screen-go-on")
}

/// What stands above everything that is asked about a row: what it is, and its words.
fn page(screen: &Screen<'_>, row: &ItemText<String>) -> Page {
    let mut page = Page::new(screen.reader);
    page.text(&whose(row, screen.view.seat(), screen.reader));
    words(&mut page, screen.reader, row);
    page.stay();
    page
}

/// The words of an item, on lines of their own.
pub(crate) fn words(page: &mut Page, reader: &Reader, row: &ItemText<String>) {
    page.quote(row.text.as_deref().unwrap_or_default());
    for field in row.fields.iter().flatten() {
        page.quote(&format!("{}: {}", field.label, field.text));
    }
    if row.erased {
        page.quote(&reader.text("record-erased", &[]));
    }
    if row.hidden {
        page.quote(&reader.text("record-hidden", &[]));
    }
}

/// What it is; and whose, where that is not the one who answers: of a request, who asked.
pub(crate) fn whose(row: &ItemText<String>, by: Seat, reader: &Reader) -> String {
    let you = reader.text("screen-you", &[]);
    let name = if row.own { &you } else { &row.name };
    if row.seat == by || name.is_empty() { row.label.clone() } else { format!("{} ({name})", row.label) }
}

/// As much of its words as it takes to know it again.
fn known_by(row: &ItemText<String>, reader: &Reader) -> String {
    let fields = row.fields.iter().flatten().map(|field| field.text.as_str()).collect::<Vec<_>>().join(" · ");
    let words = row.text.as_deref().unwrap_or(&fields);
    if words.is_empty() { reader.text("record-erased", &[]) } else { begin_of(words, KNOWN_BY) }
}

/// Where the words to a row are kept while they are not sent.
fn key(row: &ItemText<String>) -> String {
    format!("item {}", row.id)
}
