//! From a view to words: the sink that writes what a screen names, in the languages of a reader.
//!
//! All words of a screen are written one after the other into one text, each after the id of its message; a text of the
//! screen is the place where it stands ([`Span`]). So a screen is one piece of memory, used again for the next, and not
//! hundreds.

use std::fmt::Write as _;

use fluent::{FluentArgs, FluentError, FluentMessage};

use super::labels::{Labels, List, Place};
use super::language::Language;
use super::prompt::Prompt;
use super::reader::Reader;
use super::scratch::Scratch;
use super::span::Span;
use crate::flow::WordList;
use crate::item::ItemId;
use crate::lang::Direction;
use crate::line::LineId;
use crate::screen::{self, Arguments, Help, Kind, Name, Problem, ResourceText, Sink, SuggestionText};
use crate::view::View;

impl Reader {
    /// Renders a view into `prompt`, whose memory is used again.
    ///
    /// Text always comes back. What went wrong on the way stands in [`Prompt::problems`], which is empty for every
    /// built-in step.
    pub fn prompt(&self, view: &View<'_>, prompt: &mut Prompt) {
        prompt.clear();
        let Prompt { text, scratch, buffer } = prompt;
        let labels = self.language().labels();
        text.push_str(labels.text());
        let mut writer = Writer {
            reader: self,
            labels,
            text,
            args: FluentArgs::with_capacity(5),
            errors: Vec::new(),
            problems: std::mem::take(&mut buffer.screen.problems),
            scratch,
        };
        screen::fill(view, &mut writer, buffer);
        buffer.screen.problems = writer.problems;
    }
}

/// One screen on its way. Every text is looked up in the same way: the reader's chain of languages, with the same arguments for
/// the whole screen.
///
/// `text` is the prompt's memory, which begins with the labels that are the same for everybody.
struct Writer<'w> {
    reader: &'w Reader,
    labels: &'w Labels,
    text: &'w mut String,
    args: FluentArgs<'static>,
    errors: Vec<FluentError>,
    problems: Vec<Problem>,
    scratch: &'w mut Scratch,
}

/// A message, as it was found.
struct Found<'a, 'w> {
    name: Name<'a>,
    /// It is the flow's own.
    own: bool,
    /// Its first language that has a text. None where none has one, and for a label, which is mostly there already.
    message: Option<(&'w Language, FluentMessage<'w>)>,
}

impl<'w> Writer<'w> {
    /// Writes the id of a message, before its words; gives where it begins.
    fn begin(&mut self, found: &Found<'_, '_>, attribute: Option<&str>) -> usize {
        let start = self.text.len();
        push_id(self.text, found.name, found.own);
        if let Some(attribute) = attribute {
            self.text.push('.');
            self.text.push_str(attribute);
        }
        start
    }

    /// Writes a text of a message that was found, and says whether it has it.
    fn write_found(&mut self, found: &Found<'_, 'w>, attribute: Option<&str>) -> bool {
        let Some((language, message)) = &found.message else { return false };
        let (args, errors) = (&self.args, &mut self.errors);
        let written = language.write_of(message, attribute, args, self.text, errors);
        if written {
            self.report(found, attribute, language);
        }
        written
    }

    /// What went wrong with a text that came from this language: mostly nothing.
    #[inline]
    fn report(&mut self, found: &Found<'_, '_>, attribute: Option<&str>, language: &Language) {
        let is_first = std::ptr::eq(language, self.reader.language());
        if is_first && self.errors.is_empty() {
            return;
        }
        if !is_first {
            let from = language.name().to_owned();
            self.problems.push(Problem::Fallback { id: full_id(found, attribute), from });
        }
        for error in self.errors.drain(..) {
            self.problems.push(Problem::Format { id: full_id(found, attribute), error: error.to_string() });
        }
    }

    /// Where a label stands. Those that are the same for everybody stand at the beginning of the prompt's memory.
    fn known(&self, name: Name<'_>, attribute: Option<&str>) -> Place {
        let Kind::Label(label) = name.kind else { return Place::NotHere };
        self.labels.place(label, attribute)
    }

    /// Writes words that come from no message.
    fn push(&mut self, words: &str) -> Span {
        let start = self.text.len();
        self.text.push_str(words);
        Span::words(start, self.text.len())
    }
}

impl<'a, 'w> Sink<'a> for Writer<'w> {
    type Text = Span;
    type Found = Found<'a, 'w>;

    fn language(&mut self) -> (Span, Direction) {
        (self.push(self.reader.lang()), self.reader.dir())
    }

    fn address(&mut self, arguments: &Arguments<Span>) {
        self.args.set("their_gender", arguments.their_gender.id());
        self.args.set("your_gender", arguments.your_gender.id());
        self.args.set("register", arguments.register.id());
        self.args.set("their_name", "");
    }

    fn speak_of(&mut self, name: &Span) {
        self.args.set("their_name", name.words_in(self.text).to_owned());
    }

    fn words(&mut self, words: &'a str) -> Span {
        self.push(words)
    }

    fn joined(&mut self, parts: impl Iterator<Item = &'a str>) -> Span {
        let start = self.text.len();
        for (i, part) in parts.enumerate() {
            self.text.push_str(if i == 0 { "" } else { screen::SEPARATOR });
            self.text.push_str(part);
        }
        Span::words(start, self.text.len())
    }

    fn line_id(&mut self, id: LineId) -> Span {
        let start = self.text.len();
        id.push_to(self.text);
        Span::words(start, self.text.len())
    }

    fn item_id(&mut self, id: ItemId) -> Span {
        let start = self.text.len();
        let _ = write!(self.text, "{id}");
        Span::words(start, self.text.len())
    }

    fn id_of(&mut self, text: &Span) -> Span {
        text.id()
    }

    fn find(&mut self, name: Name<'a>) -> Found<'a, 'w> {
        let mut found = Found { name, own: false, message: None };
        if !matches!(name.kind, Kind::Label(_)) {
            let has_own = matches!(name.kind, Kind::OfFlow(_));
            if has_own {
                push_id(cleared(&mut self.scratch.own), name, true);
            }
            push_id(cleared(&mut self.scratch.id), name, false);
            let own = has_own.then_some(self.scratch.own.as_str());
            if let Some((own, language, message)) = self.reader.first(own, &self.scratch.id) {
                (found.own, found.message) = (own, Some((language, message)));
            }
        }
        found
    }

    fn text(&mut self, found: &Found<'a, 'w>, attribute: Option<&'static str>) -> Span {
        if let Place::At(label) = self.known(found.name, attribute) {
            return label;
        }
        let start = self.begin(found, attribute);
        let words = self.text.len();
        if !self.write_found(found, attribute) {
            self.text.truncate(words);
            push_id(cleared(&mut self.scratch.id), found.name, found.own);
            match self.reader.write((&self.scratch.id, attribute), &self.args, self.text, &mut self.errors) {
                Some(language) => self.report(found, attribute, language),
                None => self.problems.push(Problem::Missing { id: full_id(found, attribute) }),
            }
        }
        Span::message(start, words, self.text.len())
    }

    fn maybe(&mut self, found: &Found<'a, 'w>, attribute: &'static str) -> Option<Span> {
        match self.known(found.name, Some(attribute)) {
            Place::At(label) => return Some(label),
            Place::Nowhere => return None,
            Place::NotHere => {}
        }
        if let Some((_, message)) = &found.message
            && message.get_attribute(attribute).is_none()
        {
            return None;
        }
        let start = self.begin(found, Some(attribute));
        let words = self.text.len();
        let written = if found.message.is_some() {
            self.write_found(found, Some(attribute))
        } else {
            push_id(cleared(&mut self.scratch.id), found.name, found.own);
            let message = (self.scratch.id.as_str(), attribute);
            let from = self.reader.write_optional(message, &self.args, self.text, &mut self.errors);
            if let Some(language) = from {
                self.report(found, Some(attribute), language);
            }
            from.is_some()
        };
        if !written {
            self.text.truncate(start);
            return None;
        }
        Some(Span::message(start, words, self.text.len()))
    }

    fn label(&mut self, name: Name<'a>) -> Span {
        match self.known(name, None) {
            Place::At(label) => label,
            Place::Nowhere | Place::NotHere => self.message(name),
        }
    }

    fn optional(&mut self, name: Name<'a>, beside: Name<'a>) -> Option<Span> {
        push_id(cleared(&mut self.scratch.own), name, false);
        push_id(cleared(&mut self.scratch.id), beside, false);
        let (is_own, language, message) = self.reader.first(Some(&self.scratch.own), &self.scratch.id)?;
        let found = Found { name, own: false, message: Some((language, message)) };
        is_own.then(|| self.text(&found, None))
    }

    fn list(&mut self, list: WordList, into: &mut Vec<SuggestionText<Span>>) -> bool {
        let Some(List { text, words }) = self.reader.language().list(list) else { return false };
        let start = self.text.len();
        self.text.push_str(text);
        into.extend(words.iter().map(|word| word.map(&mut |span| span.after(start))));
        true
    }

    fn counted(&mut self, name: Name<'a>, count: u8) -> Span {
        self.args.set("count", count);
        let mut span = self.message(name);
        span.count = Some(count);
        span
    }

    fn help(&mut self, items: &mut Vec<ResourceText<Span>>) -> Option<Help<Span>> {
        let (list, (lang, dir)) = self.reader.resources()?;
        let help = Help {
            label: self.push(&list.label),
            lang: self.push(lang),
            dir,
            checked: list.checked.as_deref().map(|checked| self.push(checked)),
        };
        for item in &list.items {
            items.push(ResourceText { label: self.push(&item.label), detail: self.push(&item.detail) });
        }
        Some(help)
    }
}

/// The same memory, empty.
fn cleared(text: &mut String) -> &mut String {
    text.clear();
    text
}

/// Writes the id of a message: the flow's own has the flow's name after the prefix.
fn push_id(to: &mut String, name: Name<'_>, own: bool) {
    to.push_str(name.prefix);
    if let Kind::OfFlow(flow) = name.kind
        && own
    {
        to.push_str(flow);
        to.push('-');
    }
    to.push_str(name.id);
}

/// The id of a text, for a report of what went wrong with it.
fn full_id(found: &Found<'_, '_>, attribute: Option<&str>) -> String {
    let mut id = String::new();
    push_id(&mut id, found.name, found.own);
    if let Some(attribute) = attribute {
        id.push('.');
        id.push_str(attribute);
    }
    id
}
