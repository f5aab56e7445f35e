//! What can go with a choice and need not: words, and lines of one's own to keep. To send the choice without any of it is
//! the first thing in the list.

use reweave::flow::Mark as Meaning;
use reweave::screen::{OptionText, SimpleOption};
use reweave::{Move, MoveKind};

use crate::book::Reader;
use crate::layout::Page;
use crate::lines::{Result, Stop};
use crate::menu::Menu;
use crate::plain::Plain;
use crate::screen::care;
use crate::sheet::{Mark, Outcome, Sheet};
use crate::terminal::Terminal;
use crate::turn::{self, Screen};
use crate::write::{Blank, Draft, beside, fields, fill, leave, words};

/// As much of a line as it takes to know it again.
const KNOWN_BY: usize = 120;

/// Whether an option takes something that can be left out.
pub(crate) fn are_taken(option: &OptionText<String>) -> bool {
    option.max_lines > 0 || (!option.fields.is_empty() && option.fields.iter().all(|field| !field.required))
}

/// Lets a person send the choice, with or without more. Gives none if they go back; what they wrote stays.
pub(crate) fn choose(
    screen: &Screen<'_>,
    option: &OptionText<String>,
    draft: &mut Draft,
) -> Result<Option<Move>> {
    let blanks: Vec<Blank<'_>> = option.fields.iter().map(Blank::field).collect();
    // Options that take the same form share what was written for it.
    let form = option.fields.iter().map(|field| field.id.as_str()).collect::<Vec<_>>().join(" ");
    let lines: Vec<&SimpleOption<String>> =
        screen.shown.own_lines.iter().filter(|_| option.max_lines > 0).collect();
    draft.of(&form).resize(blanks.len(), String::new());
    match screen.terminal {
        Terminal::Keyed(..) => on_one_screen(screen, option, &blanks, &lines, (draft, &form)),
        Terminal::Plain(plain) => step_by_step(screen, plain, option, &blanks, &lines, (draft, &form)),
    }
}

/// With keys, all of it stands on one screen, above the button that sends it.
fn on_one_screen(
    screen: &Screen<'_>,
    option: &OptionText<String>,
    blanks: &[Blank<'_>],
    lines: &[&SimpleOption<String>],
    (draft, form): (&mut Draft, &str),
) -> Result<Option<Move>> {
    let Terminal::Keyed(keyed, _) = screen.terminal else { return Ok(None) };
    let reader = screen.reader;
    let mut page = Page::new(reader);
    page.stay().head(&option.label).text(option.help.as_deref().unwrap_or_default());
    care(&mut page, screen.shown);
    if !blanks.is_empty() {
        page.text(&format!("{}. {}", label(screen), reader.text("screen-optional", &[])));
    }
    page.give_way();
    if is_limit(screen) {
        page.text(&reader.text("option-limit.help", &[]));
    }
    page.text(screen.shown.audience_label.as_deref().unwrap_or_default());
    let marks = lines.iter().map(|line| Mark {
        label: beginning(&line.label),
        help: None,
        on: draft.kept.contains(&line.id),
    });
    let mut head = Page::new(reader);
    head.head(&reader.text("screen-keep-lines", &[])).text(&reader.text("screen-keep-lines-help", &[]));
    let (menu, entries) = beside(screen);
    let mut sheet = Sheet::new(reader, page, menu)
        .with_marks(head, marks.collect())
        .with_fields(fields(blanks, draft.of(form)))
        .sends(&reader.text("move-say", &[]));
    loop {
        let outcome = keyed.ask(&mut sheet, None)?;
        *draft.of(form) = sheet.texts();
        draft.kept = sheet.marked().into_iter().map(|place| lines[place].id.clone()).collect();
        match outcome {
            Outcome::Send => return Ok(Some(made(option, blanks, &sheet.texts(), &draft.kept))),
            Outcome::Item(place) => match entries[place] {
                None => return Ok(None),
                Some(entry) => {
                    if let Some(made) = screen.open(entry, draft)? {
                        return Ok(Some(made));
                    }
                }
            },
            Outcome::Away => return Err(Stop::Asked),
            Outcome::Time | Outcome::Wish(_) => {}
        }
    }
}

/// In plain mode, one thing after the other.
fn step_by_step(
    screen: &Screen<'_>,
    plain: &Plain,
    option: &OptionText<String>,
    blanks: &[Blank<'_>],
    lines: &[&SimpleOption<String>],
    (draft, form): (&mut Draft, &str),
) -> Result<Option<Move>> {
    let reader = screen.reader;
    loop {
        let written = draft.of(form).iter().any(|text| !text.is_empty());
        let (menu, entries) = list(screen, !blanks.is_empty(), written, !lines.is_empty());
        let page = review(reader, option, blanks, draft.of(form).clone(), lines, &draft.kept);
        match entries[plain.choose(&page, &menu)?] {
            Entry::Send => {
                let texts = draft.of(form).clone();
                return Ok(Some(made(option, blanks, &texts, &draft.kept)));
            }
            Entry::Write => {
                let mut page = Page::new(reader);
                page.head(&label(screen));
                if is_limit(screen) {
                    page.text(&reader.text("option-limit.help", &[]));
                }
                let texts = draft.of(form);
                texts.iter_mut().for_each(String::clear);
                fill(plain, reader, &page, blanks, texts)?;
            }
            Entry::Lines => draft.kept = pick(screen, plain, lines)?,
            Entry::Back => return Ok(None),
            Entry::Leave => {
                if let Some(made) = screen.open(turn::Entry::Move(MoveKind::Leave), draft)? {
                    return Ok(Some(made));
                }
            }
        }
    }
}

#[derive(Clone, Copy)]
enum Entry {
    Send,
    Write,
    Lines,
    Back,
    Leave,
}

fn list(screen: &Screen<'_>, has_form: bool, written: bool, has_lines: bool) -> (Menu, Vec<Entry>) {
    let text = |id: &str| screen.reader.text(id, &[]);
    let mut menu = Menu::new(screen.reader);
    menu.add(&text("move-say"), None);
    let mut entries = vec![Entry::Send];
    if has_form {
        let again = written.then(|| text("screen-write-again"));
        menu.add(&again.unwrap_or_else(|| label(screen)), None);
        entries.push(Entry::Write);
    }
    if has_lines {
        menu.add(&text("screen-keep-lines"), Some(&text("screen-keep-lines-help")));
        entries.push(Entry::Lines);
    }
    menu.add(&text("screen-back"), None);
    entries.push(Entry::Back);
    if leave(screen, &mut menu) {
        entries.push(Entry::Leave);
    }
    (menu, entries)
}

/// What the words are.
fn label(screen: &Screen<'_>) -> String {
    screen.reader.text(if is_limit(screen) { "option-limit" } else { "screen-write-now" }, &[])
}

fn is_limit(screen: &Screen<'_>) -> bool {
    screen.view.step().and_then(|step| step.mark) == Some(Meaning::Limit)
}

/// The choice as it will be sent.
fn review(
    reader: &Reader,
    option: &OptionText<String>,
    blanks: &[Blank<'_>],
    texts: Vec<String>,
    lines: &[&SimpleOption<String>],
    kept: &[String],
) -> Page {
    let mut page = Page::new(reader);
    page.head(&option.label).text(option.help.as_deref().unwrap_or_default()).gap();
    for (blank, text) in blanks.iter().zip(texts).filter(|(_, text)| !text.is_empty()) {
        page.item(&format!("{}:", blank.label.unwrap_or_default())).quote(&text);
    }
    let picked: Vec<_> = lines.iter().filter(|line| kept.contains(&line.id)).collect();
    if !picked.is_empty() {
        page.item(&format!("{}:", reader.text("screen-keep-lines", &[])));
    }
    for line in picked {
        page.quote(&line.label);
    }
    page
}

fn pick(screen: &Screen<'_>, plain: &Plain, lines: &[&SimpleOption<String>]) -> Result<Vec<String>> {
    let mut page = Page::new(screen.reader);
    page.head(&screen.reader.text("screen-keep-lines", &[]));
    page.text(&screen.reader.text("screen-keep-lines-help", &[]));
    let mut menu = Menu::new(screen.reader);
    for line in lines {
        menu.add(&beginning(&line.label), None);
    }
    let picked = plain.pick(&page, &menu)?;
    Ok(picked.into_iter().filter_map(|place| lines.get(place)).map(|line| line.id.clone()).collect())
}

/// The beginning of a line, on one line.
fn beginning(text: &str) -> String {
    begin_of(text, KNOWN_BY)
}

/// As many characters from the beginning of a text, on one line, and whether there is more.
pub(crate) fn begin_of(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(most) {
        None => text,
        Some((end, _)) => {
            let end = text[..end].rfind(' ').unwrap_or(end);
            format!("{} …", &text[..end])
        }
    }
}

fn made(option: &OptionText<String>, blanks: &[Blank<'_>], texts: &[String], kept: &[String]) -> Move {
    let written = words(blanks, texts);
    if written.is_empty() && kept.is_empty() {
        return Move::choose(&option.id);
    }
    let written = if kept.is_empty() { written } else { written.and_picks(kept.iter().map(String::as_str)) };
    Move::choose(&option.id).with_words(written)
}
