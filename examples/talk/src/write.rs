//! Writing: a text, or the fields of a form one after the other. Nothing that was written is lost, and nothing is sent
//! before it was read again.

use std::collections::HashMap;

use reweave::Words;
use reweave::error::Refusal;
use reweave::screen::FieldText;

use crate::book::Reader;
use crate::layout::Page;
use crate::lines::Result;
use crate::menu::Menu;
use crate::terminal::Terminal;

/// Something to fill in.
pub(crate) struct Blank<'a> {
    id: Option<&'a str>,
    pub(crate) label: Option<&'a str>,
    required: bool,
}

impl<'a> Blank<'a> {
    pub(crate) fn text(label: Option<&'a str>, required: bool) -> Self {
        Self { id: None, label, required }
    }

    pub(crate) fn field(field: &FieldText<&'a str>) -> Self {
        Self { id: Some(field.id), label: Some(field.label), required: field.required }
    }
}

/// What was written in this turn and is not sent, by the option that it belongs to. It is in no file.
#[derive(Default)]
pub(crate) struct Draft {
    texts: HashMap<String, Vec<String>>,
    last: String,
    /// The lines of their own that a person wants to keep.
    pub(crate) kept: Vec<String>,
}

impl Draft {
    pub(crate) fn of(&mut self, option: &str) -> &mut Vec<String> {
        option.clone_into(&mut self.last);
        self.texts.entry(option.to_owned()).or_default()
    }

    /// What a person reads when their move was not taken, and what they wrote. Numbers stand beside the words.
    pub(crate) fn show(&self, refusal: &Refusal, reader: &Reader, page: &mut Page) {
        let text = reader.refusal(refusal);
        page.gap().head(&match refusal {
            Refusal::TooLong { max_chars, chars, .. } => format!("{text} ({chars} / {max_chars})"),
            _ => text,
        });
        for text in self.texts.get(&self.last).into_iter().flatten() {
            page.quote(text);
        }
    }
}

pub(crate) enum Written {
    Words(Words),
    Back,
}

/// Lets a person write, read it again, and send it or change it.
pub(crate) fn write(
    terminal: &Terminal,
    reader: &Reader,
    page: &Page,
    blanks: &[Blank<'_>],
    draft: &mut Vec<String>,
) -> Result<Written> {
    draft.resize(blanks.len(), String::new());
    if draft.iter().all(String::is_empty) {
        fill(terminal, reader, page, blanks, draft)?;
        if draft.iter().all(String::is_empty) && blanks.iter().any(|blank| blank.required) {
            return Ok(Written::Back);
        }
    }
    loop {
        let mut menu = Menu::new(reader);
        let text = |id: &str| reader.text(id, &[]);
        menu.add(&text("move-say"), None);
        menu.add(&text("screen-write-more"), None);
        menu.add(&text("screen-write-again"), None);
        menu.add(&text("screen-back"), None);
        match terminal.choose(&review(reader, blanks, draft), &menu)? {
            Some(0) => return Ok(Written::Words(words(blanks, draft))),
            Some(1) => fill(terminal, reader, page, blanks, draft)?,
            Some(2) => {
                let before = std::mem::replace(draft, vec![String::new(); blanks.len()]);
                fill(terminal, reader, page, blanks, draft)?;
                if draft.iter().all(String::is_empty) {
                    *draft = before;
                }
            }
            Some(_) => return Ok(Written::Back),
            None => {}
        }
    }
}

/// Asks for each blank; what is written is added to what is there.
pub(crate) fn fill(
    terminal: &Terminal,
    reader: &Reader,
    page: &Page,
    blanks: &[Blank<'_>],
    draft: &mut [String],
) -> Result<()> {
    terminal.show(page)?;
    for (blank, text) in blanks.iter().zip(draft) {
        let mut asked = Page::new(reader);
        asked.head(blank.label.unwrap_or_default());
        asked.quote(text);
        if blank.id.is_some() && !blank.required {
            asked.text(&reader.text("screen-optional", &[]));
        }
        asked.text(&reader.text("screen-write", &[]));
        terminal.show_below(&asked)?;
        let more = terminal.lines()?;
        let joined = format!("{text}\n{more}");
        Words::text(&joined).as_text().unwrap_or_default().clone_into(text);
    }
    Ok(())
}

/// What was written, as it will be sent.
fn review(reader: &Reader, blanks: &[Blank<'_>], draft: &[String]) -> Page {
    let mut page = Page::new(reader);
    page.head(&reader.text("screen-you", &[]));
    for (blank, text) in blanks.iter().zip(draft) {
        page.text(blank.label.unwrap_or_default()).quote(if text.is_empty() { "…" } else { text });
    }
    page
}

pub(crate) fn words(blanks: &[Blank<'_>], draft: &[String]) -> Words {
    let fields = blanks.iter().zip(draft).filter_map(|(blank, text)| Some((blank.id?, text.as_str())));
    match blanks {
        [Blank { id: None, .. }] => Words::text(draft.first().map_or("", String::as_str)),
        _ => Words::fields(fields),
    }
}
