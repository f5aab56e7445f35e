//! From a view to words: the sink that writes what a screen names, in the languages of a reader.
//!
//! All words of a screen are written one after the other into one text, each after the id of its message; a text of the
//! screen is the place where it stands ([`Span`]). So a screen is one piece of memory, used again for the next, and not
//! hundreds.

use std::collections::HashSet;
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
use crate::screen::{
    self, Arguments, Form, Help, Kind, Name, Problem, ResourceText, Sink, SuggestionText, TextSource,
};
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
        let problems = writer.problems;
        self.note_sources(&problems, prompt);
        prompt.buffer.screen.problems = problems;
    }

    /// Notes which texts came from elsewhere than the crate's catalog of this language: mostly none.
    fn note_sources(&self, problems: &[Problem], prompt: &mut Prompt) {
        if problems.is_empty() && !self.language().is_layered() {
            return;
        }
        let from = |id: &str| {
            let other = problems.iter().find_map(|problem| match problem {
                Problem::Fallback { id: of, from } if of == id => self.language_of(from),
                _ => None,
            });
            let is_missing = |problem: &Problem| matches!(problem, Problem::Missing { id: of } if of == id);
            (!problems.iter().any(is_missing)).then(|| other.unwrap_or(self.language()))
        };
        let mut sources = std::mem::take(&mut prompt.buffer.screen.sources);
        let mut seen = HashSet::new();
        let text = &prompt.text;
        let _ = prompt.buffer.screen.map(
            |span| {
                let Some(id) = span.id_in(text).filter(|id| seen.insert(*id)) else { return };
                let Some((lang, overlay)) = from(id).map(|language| language.source_of(id)) else { return };
                if overlay.is_some() || lang != self.language().name() {
                    sources.push(TextSource::new(id, lang, overlay));
                }
            },
            |_| (),
        );
        prompt.buffer.screen.sources = sources;
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
    /// In which of its forms.
    form: Form,
    /// Its first language that has a text. None where none has one, and for a label, which is mostly there already.
    message: Option<(&'w Language, FluentMessage<'w>)>,
}

impl<'w> Writer<'w> {
    /// Writes the id of a message, before its words; gives where it begins.
    fn begin(&mut self, found: &Found<'_, '_>, attribute: Option<&str>) -> usize {
        let start = self.text.len();
        found.name.push_to(self.text, found.form);
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
        let mut found = Found { name, form: Form::Plain, message: None };
        if !matches!(name.kind, Kind::Label(_)) {
            let ids = put_together(&mut self.scratch.forms, &name);
            if let Some((place, language, message)) = self.reader.first(&ids) {
                found.form = name.forms().get(place).copied().unwrap_or(Form::Plain);
                found.message = Some((language, message));
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
            found.name.push_to(cleared(&mut self.scratch.id), found.form);
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
            found.name.push_to(cleared(&mut self.scratch.id), found.form);
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
        beside.push_to(cleared(&mut self.scratch.id), Form::Plain);
        let ids = put_together(&mut self.scratch.forms, &name);
        let (place, language, message) = self.reader.first(&ids.chain([self.scratch.id.as_str()]))?;
        let found = Found { name, form: *name.forms().get(place)?, message: Some((language, message)) };
        let (start, problems) = (self.text.len(), self.problems.len());
        let text = self.text(&found, None);
        if text.words_in(self.text).is_empty() {
            self.text.truncate(start);
            self.problems.truncate(problems);
            return None;
        }
        Some(text)
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

/// The ids of a message, the most special first, each in its own memory.
fn put_together<'s>(
    memory: &'s mut [String; 4],
    name: &Name<'_>,
) -> impl Iterator<Item = &'s str> + Clone + use<'s> {
    let forms = name.forms();
    for (id, form) in memory.iter_mut().zip(forms) {
        name.push_to(cleared(id), *form);
    }
    memory.iter().take(forms.len()).map(String::as_str)
}

/// The id of a text, for a report of what went wrong with it.
fn full_id(found: &Found<'_, '_>, attribute: Option<&str>) -> String {
    let mut id = String::new();
    found.name.push_to(&mut id, found.form);
    if let Some(attribute) = attribute {
        id.push('.');
        id.push_str(attribute);
    }
    id
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test")]
mod tests {
    use std::sync::Arc;

    use super::super::embedded::Embedded;
    use super::super::reader::Way;
    use super::*;
    use crate::context::Context;
    use crate::conversation::{Conversation, Move, Setup};
    use crate::flow::Flow;
    use crate::person::Person;
    use crate::phrasebook::Phrasebook;
    use crate::seat::Seat;
    use crate::terms::{Kept, KeptFor, Resources, TermsFacts};
    use crate::time::Time;

    const NOW: Time = Time::from_millis(0);

    /// A reader of these texts alone, in English.
    fn reader(files: &'static [&'static str]) -> Reader {
        let source = Arc::new(Language::embedded(&Embedded { tag: "en", names: &[], files }, false));
        let book = Phrasebook::new(Resources::NoResources);
        Reader::new(Way { chain: vec![source.clone()], source, help: None, book })
    }

    /// A circle, where someone who is invited says whether they come.
    fn at_the_door(flow: &Flow) -> Conversation {
        let terms = TermsFacts {
            kept: Kept::Nowhere,
            kept_for: KeptFor::UntilItCloses,
            other_readers: 0,
            read_by_ai: false,
        };
        let people = ["keeper", "member", "member"].map(|role| Person::new("P").role(role));
        let setup = people.into_iter().fold(Setup::new(terms), Setup::person);
        let mut conversation = Conversation::start(flow, setup, NOW).unwrap();
        conversation.apply(Seat::FIRST, Move::choose("go-on"), NOW).unwrap();
        conversation.apply(Seat::FIRST, Move::Pass, NOW).unwrap();
        conversation.apply(Seat::SECOND, Move::choose("go-on"), NOW).unwrap();
        conversation
    }

    /// The paragraph in the slot, and whether a problem speaks of it.
    fn slot(flow: &Flow, files: &'static [&'static str]) -> (Option<(String, String)>, bool) {
        let conversation = at_the_door(flow);
        let mut prompt = Prompt::new();
        reader(files).prompt(&conversation.view(Seat::SECOND, NOW).unwrap(), &mut prompt);
        let found = prompt.page().find(|paragraph| paragraph.id.contains("slot"));
        let text = found.map(|paragraph| (paragraph.id.to_owned(), paragraph.text.to_owned()));
        (text, prompt.problems().iter().any(|problem| format!("{problem:?}").contains("slot")))
    }

    #[test]
    fn a_slot_is_there_once_it_has_words() {
        const NONE: &str = "someone = Someone\n";
        let words = |id: &str, text: &str| (Some((id.to_owned(), text.to_owned())), false);
        let plain = Flow::circle();
        assert_eq!(slot(&plain, &[NONE]), (None, false));
        assert_eq!(
            slot(&plain, &[NONE, "slot-opening = { \"\" }\n"]),
            (None, false),
            "words that say nothing"
        );
        let filled = &[NONE, "slot-opening = We light a candle.\n"];
        assert_eq!(slot(&plain, filled), words("slot-opening", "We light a candle."));
        let of_flow = &[NONE, "slot-opening = For all.\ncircle-slot-opening = For circles.\n"];
        assert_eq!(slot(&plain, of_flow), words("circle-slot-opening", "For circles."));
        let faith = plain.in_context(Context::Faith).unwrap();
        let there = &[NONE, "slot-opening = For all.\nslot-opening--faith = For this community.\n"];
        assert_eq!(slot(&faith, there), words("slot-opening--faith", "For this community."));
        assert_eq!(slot(&plain, there), words("slot-opening", "For all."));
    }

    #[test]
    fn the_most_special_form_that_there_is_counts() {
        const ALL: [&str; 4] = [
            "step-circle-door--faith = 1\n    .next = n1\n",
            "step-circle-door = 2\n    .next = n2\n",
            "step-door--faith = 3\n    .next = n3\n",
            "step-door = 4\n    .next = n4\n",
        ];
        let shown = |flow: &Flow, files: &'static [&'static str]| {
            let conversation = at_the_door(flow);
            let mut prompt = Prompt::new();
            reader(files).prompt(&conversation.view(Seat::SECOND, NOW).unwrap(), &mut prompt);
            (prompt.body().to_owned(), prompt.next().unwrap_or_default().to_owned())
        };
        let (plain, faith) = (Flow::circle(), Flow::circle().in_context(Context::Faith).unwrap());
        let text = |number: u8| (number.to_string(), format!("n{number}"));
        assert_eq!(shown(&faith, &ALL), text(1));
        assert_eq!(shown(&faith, &[ALL[1], ALL[2], ALL[3]]), text(2));
        assert_eq!(shown(&faith, &[ALL[2], ALL[3]]), text(3));
        assert_eq!(shown(&faith, &[ALL[3]]), text(4));
        assert_eq!(shown(&plain, &ALL), text(2));
        assert_eq!(shown(&plain, &[ALL[0], ALL[2], ALL[3]]), text(4));
    }
}
