//! Writing: a text, or the fields of a form. Nothing that was written is lost, and nothing is sent but by a button that says
//! so; in plain mode nothing is sent before it was read again.

use std::collections::BTreeMap;

use reweave::error::Refusal;
use reweave::screen::FieldText;
use reweave::{Move, MoveKind, Words};
use serde::{Deserialize, Serialize};

use crate::book::Reader;
use crate::layout::Page;
use crate::lines::{Result, Stop, read_text};
use crate::menu::{Kind, Menu};
use crate::plain::Plain;
use crate::sheet::{Field, Outcome, Sheet};
use crate::terminal::Terminal;
use crate::turn::{Entry, Screen};

/// Something to fill in.
pub(crate) struct Blank<'a> {
    id: Option<&'a str>,
    pub(crate) label: Option<&'a str>,
    required: bool,
    max_chars: Option<u16>,
}

impl<'a> Blank<'a> {
    pub(crate) fn text(label: Option<&'a str>, required: bool, max_chars: Option<u16>) -> Self {
        Self { id: None, label, required, max_chars }
    }

    pub(crate) fn field(field: &'a FieldText<String>) -> Self {
        let max_chars = Some(field.max_chars);
        Self { id: Some(&field.id), label: Some(&field.label), required: field.required, max_chars }
    }
}

/// What was written in this turn and is not sent, by the option that it belongs to. It is in no file, unless the person
/// says that it is to be kept.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Draft {
    texts: BTreeMap<String, Vec<String>>,
    last: String,
    /// What is marked: lines of their own that a person wants to keep, or what can be picked.
    pub(crate) kept: Vec<String>,
    /// What was answered to items, by their ids.
    #[serde(default)]
    pub(crate) answers: BTreeMap<String, Answered>,
    /// Who is marked where several can be named, by their seats.
    #[serde(default)]
    pub(crate) named: Vec<usize>,
    /// The row that was opened last: the keys are there again.
    #[serde(skip)]
    pub(crate) at: Option<usize>,
}

/// An answer to an item that is not sent.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Answered {
    pub(crate) id: String,
    /// The item and the answer, to be read again.
    pub(crate) says: String,
}

/// The same as it is kept, with the place that it belongs to.
#[derive(Serialize, Deserialize)]
pub(crate) struct Kept {
    pub(crate) seat: usize,
    pub(crate) step: String,
    pub(crate) draft: Draft,
    /// Whether it is in no file.
    #[serde(skip)]
    pub(crate) in_hand: bool,
}

impl Draft {
    pub(crate) fn of(&mut self, option: &str) -> &mut Vec<String> {
        option.clone_into(&mut self.last);
        self.texts.entry(option.to_owned()).or_default()
    }

    pub(crate) fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        let all =
            self.texts.iter().flat_map(|(of, texts)| texts.iter().map(|text| (of.as_str(), text.as_str())));
        all.filter(|(_, text)| !text.trim().is_empty())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.texts().next().is_none() && self.answers.is_empty()
    }

    /// What is written in the one place of this option; none where that is nothing.
    pub(crate) fn text_of(&self, option: &str) -> Option<&str> {
        let text = self.texts.get(option)?.first()?;
        Some(text.trim()).filter(|text| !text.is_empty())
    }

    pub(crate) fn forget(&mut self, option: &str) {
        self.texts.remove(option);
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
    /// Something else was done.
    Moved(Move),
    Back,
}

/// Lets a person write, and send it or go back.
pub(crate) fn write(
    screen: &Screen<'_>,
    page: Page,
    blanks: &[Blank<'_>],
    draft: &mut Draft,
    of: &str,
) -> Result<Written> {
    write_and(screen, page, blanks, draft, of, "move-say")
}

/// The same, with another name of the button: where it is not sent with that yet.
pub(crate) fn write_and(
    screen: &Screen<'_>,
    page: Page,
    blanks: &[Blank<'_>],
    draft: &mut Draft,
    of: &str,
    send: &str,
) -> Result<Written> {
    let Terminal::Keyed(keyed, _) = screen.terminal else {
        return write_plain(screen, &page, blanks, (draft, of), send);
    };
    let (menu, entries) = beside(screen);
    let send = screen.reader.text(send, &[]);
    let mut sheet =
        Sheet::new(screen.reader, page, menu).with_fields(fields(blanks, draft.of(of))).sends(&send);
    loop {
        let outcome = keyed.ask(&mut sheet, None)?;
        *draft.of(of) = sheet.texts();
        match outcome {
            Outcome::Send => return Ok(Written::Words(words(blanks, draft.of(of)))),
            Outcome::Item(place) => match entries[place] {
                None => return Ok(Written::Back),
                Some(entry) => {
                    if let Some(made) = screen.open(entry, draft)? {
                        return Ok(Written::Moved(made));
                    }
                }
            },
            Outcome::Away => return Err(Stop::Asked),
            Outcome::Time | Outcome::Wish(_) => {}
        }
    }
}

/// What stands beside a place to write: the way back, the way out, and words to lean on.
pub(crate) fn beside(screen: &Screen<'_>) -> (Menu, Vec<Option<Entry>>) {
    let mut menu = Menu::new(screen.reader);
    let mut entries = vec![None];
    menu.back();
    if leave(screen, &mut menu) {
        entries.push(Some(Entry::Move(MoveKind::Leave)));
    }
    if !screen.shown.suggestions.is_empty() {
        menu.also(&screen.reader.text("screen-words", &[]));
        entries.push(Some(Entry::Words));
    }
    menu.also(&screen.reader.text("screen-find-help", &[]));
    entries.push(Some(Entry::FindHelp));
    (menu, entries)
}

/// The places to write on a screen, with what is written there already.
pub(crate) fn fields(blanks: &[Blank<'_>], draft: &mut Vec<String>) -> Vec<Field> {
    draft.resize(blanks.len(), String::new());
    let field = |(blank, text): (&Blank<'_>, &String)| {
        Field::new(blank.label.unwrap_or_default(), text, blank.max_chars)
    };
    blanks.iter().zip(&*draft).map(field).collect()
}

/// In plain mode: first it is written, then it is read again, and then it is sent or changed.
fn write_plain(
    screen: &Screen<'_>,
    page: &Page,
    blanks: &[Blank<'_>],
    (draft, of): (&mut Draft, &str),
    send: &str,
) -> Result<Written> {
    let reader = screen.reader;
    let Terminal::Plain(plain) = screen.terminal else { return Ok(Written::Back) };
    let texts = draft.of(of);
    texts.resize(blanks.len(), String::new());
    if texts.iter().all(String::is_empty) {
        fill(plain, reader, page, blanks, texts)?;
        if texts.iter().all(String::is_empty) && blanks.iter().any(|blank| blank.required) {
            return Ok(Written::Back);
        }
    }
    loop {
        let mut menu = Menu::new(reader);
        for id in [send, "screen-write-more", "screen-write-again", "screen-back"] {
            menu.add(&reader.text(id, &[]), None);
        }
        leave(screen, &mut menu);
        let texts = draft.of(of);
        match plain.choose(&review(reader, blanks, texts), &menu)? {
            0 => return Ok(Written::Words(words(blanks, texts))),
            1 => fill(plain, reader, page, blanks, texts)?,
            2 => {
                let before = std::mem::replace(texts, vec![String::new(); blanks.len()]);
                fill(plain, reader, page, blanks, texts)?;
                if texts.iter().all(String::is_empty) {
                    *texts = before;
                }
            }
            3 => return Ok(Written::Back),
            _ => {
                if let Some(made) = screen.open(Entry::Move(MoveKind::Leave), draft)? {
                    return Ok(Written::Moved(made));
                }
            }
        }
    }
}

/// Adds the way out, where there is one.
pub(crate) fn leave(screen: &Screen<'_>, menu: &mut Menu) -> bool {
    let leave = screen.shown.moves.iter().find(|made| made.id == MoveKind::Leave);
    if let Some(leave) = leave {
        menu.item(&leave.label, None, Kind::Leave);
    }
    leave.is_some()
}

/// Asks for each blank; what is written is added to what is there.
pub(crate) fn fill(
    plain: &Plain,
    reader: &Reader,
    page: &Page,
    blanks: &[Blank<'_>],
    draft: &mut [String],
) -> Result<()> {
    plain.show(page)?;
    for (blank, text) in blanks.iter().zip(draft) {
        let mut asked = Page::new(reader);
        asked.head(blank.label.unwrap_or_default());
        asked.quote(text);
        if blank.id.is_some() && !blank.required {
            asked.text(&reader.text("screen-optional", &[]));
        }
        if let Some(most) = blank.max_chars {
            asked.text(&format!("{} {most}", reader.text("screen-most", &[])));
        }
        asked.text(&reader.text("screen-write", &[]));
        plain.show_below(&asked)?;
        let more = read_text()?;
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
