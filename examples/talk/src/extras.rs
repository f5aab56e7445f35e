//! What can go with a choice and need not: words, and lines of one's own to keep. To send the choice without any of it is
//! the first thing in the list.

use reweave::Move;
use reweave::flow::Mark;
use reweave::screen::{OptionText, SimpleOption};

use crate::book::Reader;
use crate::layout::Page;
use crate::lines::Result;
use crate::menu::Menu;
use crate::turn::Screen;
use crate::write::{Blank, Draft, fill, words};

/// As much of a line as it takes to know it again.
const KNOWN_BY: usize = 120;

/// Whether an option takes something that can be left out.
pub(crate) fn are_taken(option: &OptionText<&str>) -> bool {
    option.max_lines > 0 || (!option.fields.is_empty() && option.fields.iter().all(|field| !field.required))
}

/// Lets a person send the choice, with or without more. Gives none if they go back; what they wrote stays.
pub(crate) fn choose(
    screen: &Screen<'_>,
    option: &OptionText<&str>,
    draft: &mut Draft,
) -> Result<Option<Move>> {
    let reader = screen.reader;
    let blanks: Vec<Blank<'_>> = option.fields.iter().map(Blank::field).collect();
    let form = option.fields.iter().map(|field| field.id).collect::<Vec<_>>().join(" ");
    let lines: Vec<SimpleOption<&str>> = screen.prompt.own_lines().filter(|_| option.max_lines > 0).collect();
    draft.of(&form).resize(blanks.len(), String::new());
    loop {
        let written = draft.of(&form).iter().any(|text| !text.is_empty());
        let (menu, entries) = list(screen, !blanks.is_empty(), written, !lines.is_empty());
        let page = review(reader, option, &blanks, draft.of(&form).clone(), &lines, &draft.kept);
        let chosen = screen.terminal.choose(&page, &menu)?.map(|place| entries[place]);
        match chosen {
            Some(Entry::Send) => {
                return Ok(Some({
                    let texts = draft.of(&form).clone();
                    made(option, &blanks, &texts, &draft.kept)
                }));
            }
            Some(Entry::Write) => {
                let mut page = Page::new(reader);
                page.head(&label(screen));
                if is_limit(screen) {
                    page.text(&reader.text("option-limit.help", &[]));
                }
                let texts = draft.of(&form);
                texts.iter_mut().for_each(String::clear);
                fill(screen.terminal, reader, &page, &blanks, texts)?;
            }
            Some(Entry::Lines) => {
                if let Some(picked) = pick(screen, &lines)? {
                    draft.kept = picked;
                }
            }
            Some(Entry::Back) => return Ok(None),
            None => {}
        }
    }
}

#[derive(Clone, Copy)]
enum Entry {
    Send,
    Write,
    Lines,
    Back,
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
    (menu, entries)
}

/// What the words are.
fn label(screen: &Screen<'_>) -> String {
    screen.reader.text(if is_limit(screen) { "option-limit" } else { "screen-write-now" }, &[])
}

fn is_limit(screen: &Screen<'_>) -> bool {
    screen.view.step().and_then(|step| step.mark) == Some(Mark::Limit)
}

/// The choice as it will be sent.
fn review(
    reader: &Reader,
    option: &OptionText<&str>,
    blanks: &[Blank<'_>],
    texts: Vec<String>,
    lines: &[SimpleOption<&str>],
    kept: &[String],
) -> Page {
    let mut page = Page::new(reader);
    page.head(option.label).text(option.help.unwrap_or_default()).gap();
    for (blank, text) in blanks.iter().zip(texts).filter(|(_, text)| !text.is_empty()) {
        page.item(&format!("{}:", blank.label.unwrap_or_default())).quote(&text);
    }
    let picked: Vec<_> = lines.iter().filter(|line| kept.iter().any(|id| id == line.id)).collect();
    if !picked.is_empty() {
        page.item(&format!("{}:", reader.text("screen-keep-lines", &[])));
    }
    for line in picked {
        page.quote(line.label);
    }
    page
}

fn pick(screen: &Screen<'_>, lines: &[SimpleOption<&str>]) -> Result<Option<Vec<String>>> {
    let mut page = Page::new(screen.reader);
    page.head(&screen.reader.text("screen-keep-lines", &[]));
    page.text(&screen.reader.text("screen-keep-lines-help", &[]));
    let mut menu = Menu::new(screen.reader);
    for line in lines {
        menu.add(&beginning(line.label), None);
    }
    let picked = screen.terminal.pick(&page, &menu)?;
    Ok(picked.map(|picked| picked.into_iter().map(|place| lines[place].id.to_owned()).collect()))
}

/// The beginning of a line, on one line.
fn beginning(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(KNOWN_BY) {
        None => text,
        Some((end, _)) => {
            let end = text[..end].rfind(' ').unwrap_or(end);
            format!("{} …", &text[..end])
        }
    }
}

fn made(option: &OptionText<&str>, blanks: &[Blank<'_>], texts: &[String], kept: &[String]) -> Move {
    let written = words(blanks, texts);
    if written.is_empty() && kept.is_empty() {
        return Move::choose(option.id);
    }
    let written = if kept.is_empty() { written } else { written.and_picks(kept.iter().map(String::as_str)) };
    Move::choose(option.id).with_words(written)
}
