//! How one text of a screen is written: its id and its words, in the languages of the reader.

use super::Screen;
use crate::phrasebook::labels::Known;
use crate::phrasebook::language::Language;
use crate::phrasebook::spans::Span;
use crate::phrasebook::texts::Problem;

impl Screen<'_> {
    /// Words that come from no message.
    pub(super) fn push(&mut self, text: &str) -> Span {
        self.prompt.push(text)
    }

    /// Writes the id of a message, before its words; gives the places of both.
    pub(super) fn begin(&mut self, id: &str, attribute: Option<&str>) -> (usize, usize) {
        let text = &mut self.prompt.text;
        let start = text.len();
        text.push_str(id);
        if let Some(attribute) = attribute {
            text.push('.');
            text.push_str(attribute);
        }
        (start, text.len())
    }

    /// A text that must be there.
    pub(super) fn text(&mut self, id: &str, attribute: Option<&str>) -> Span {
        let (start, words) = self.begin(id, attribute);
        let from = self.reader.write((id, attribute), &self.args, &mut self.prompt.text, &mut self.errors);
        match from {
            Some(language) => self.report(id, attribute, language),
            None => self.prompt.problems.push(Problem::Missing { id: full_id(id, attribute) }),
        }
        Span { start, words, end: self.prompt.text.len() }
    }

    /// A text that a message may have or not.
    pub(super) fn maybe(&mut self, id: &str, attribute: &str) -> Option<Span> {
        let (start, words) = self.begin(id, Some(attribute));
        let (text, errors) = (&mut self.prompt.text, &mut self.errors);
        let Some(language) = self.reader.write_optional((id, attribute), &self.args, text, errors) else {
            text.truncate(start);
            return None;
        };
        self.report(id, Some(attribute), language);
        Some(Span { start, words, end: self.prompt.text.len() })
    }

    /// What went wrong with a text that came from this language.
    pub(super) fn report(&mut self, id: &str, attribute: Option<&str>, language: &Language) {
        let problems = &mut self.prompt.problems;
        if !std::ptr::eq(language, self.reader.language()) {
            let from = language.name().to_owned();
            problems.push(Problem::Fallback { id: full_id(id, attribute), from });
        }
        for error in self.errors.drain(..) {
            problems.push(Problem::Format { id: full_id(id, attribute), error: error.to_string() });
        }
    }

    /// A label that is the same for everybody, if the language has it so; else as any text.
    pub(super) fn label(&mut self, label: Option<Known<'_>>, prefix: &str, id: &str) -> Span {
        match label {
            Some(label) => self.known(label),
            None => self.named(prefix, id),
        }
    }

    pub(super) fn known(&mut self, label: Known<'_>) -> Span {
        let start = self.prompt.text.len();
        self.prompt.text.push_str(label.text);
        Span { start, words: start + label.words, end: self.prompt.text.len() }
    }

    /// A text whose id has a prefix.
    pub(super) fn named(&mut self, prefix: &str, id: &str) -> Span {
        let id = self.compose(prefix, id);
        let span = self.text(&id, None);
        self.id = id;
        span
    }

    /// A text that a flow can have of its own.
    pub(super) fn of_flow(&mut self, prefix: &str, id: &str) -> Span {
        let id = self.own_or_shared(prefix, id);
        let span = self.text(&id, None);
        self.id = id;
        span
    }

    /// Puts an id together in memory that is used again; the caller gives it back to `self.id`.
    pub(super) fn compose(&mut self, prefix: &str, id: &str) -> String {
        let mut composed = std::mem::take(&mut self.id);
        composed.clear();
        composed.push_str(prefix);
        composed.push_str(id);
        composed
    }

    /// A message that a flow can have of its own: `step-dyad-after`, else the one that all flows share, `step-after`; so for
    /// steps, options, fields, and paragraphs of a page. The caller gives the memory back to `self.id`.
    pub(super) fn own_or_shared(&mut self, prefix: &str, id: &str) -> String {
        let shared = self.compose(prefix, id);
        let mut own = std::mem::take(&mut self.own);
        own.clear();
        own.push_str(prefix);
        own.push_str(self.view.flow().id().as_str());
        own.push('-');
        own.push_str(id);
        let (found, other) = if self.reader.prefers(&own, &shared) { (own, shared) } else { (shared, own) };
        self.own = other;
        found
    }
}

fn full_id(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}
