//! Messages and terms of a file, as data.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Attribute, Identifier, Message, Pattern, Resource, Term};
use fluent_syntax::parser::ParserError;
use fluent_syntax::{ast, parser, serializer};

use crate::id::Shown;

/// A message or a term.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// With the `-` of a term.
    pub(crate) id: String,
    pub(crate) value: Option<Pattern<String>>,
    pub(crate) attributes: Vec<(String, Pattern<String>)>,
}

/// What a language has, by id.
pub(crate) type Table = BTreeMap<String, Entry>;

impl Entry {
    pub(crate) fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    /// A text of it: the value, or an attribute.
    pub(crate) fn text(&self, attribute: Option<&str>) -> Option<&Pattern<String>> {
        let Some(name) = attribute else { return self.value.as_ref() };
        self.attributes.iter().find(|(id, _)| id == name).map(|(_, pattern)| pattern)
    }

    /// The value and the attributes, each with its name.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (Option<&str>, &Pattern<String>)> {
        let value = self.value.iter().map(|pattern| (None, pattern));
        value.chain(self.attributes.iter().map(|(name, pattern)| (Some(name.as_str()), pattern)))
    }

    /// The id of a text of it, as people write it: `move-break.help`.
    pub(crate) fn full_id(&self, attribute: Option<&str>) -> String {
        attribute.map_or_else(|| self.id.clone(), |name| format!("{}.{name}", self.id))
    }

    /// What another has, where this one has none.
    pub(crate) fn over(mut self, below: &Self) -> Self {
        self.value = self.value.or_else(|| below.value.clone());
        let missing = |name: &str| !self.attributes.iter().any(|(id, _)| id == name);
        let more: Vec<_> = below.attributes.iter().filter(|(name, _)| missing(name)).cloned().collect();
        self.attributes.extend(more);
        self
    }

    fn of(entry: ast::Entry<String>) -> Option<Self> {
        let (id, value, attributes) = match entry {
            ast::Entry::Message(Message { id, value, attributes, .. }) => (id.name, value, attributes),
            ast::Entry::Term(Term { id, value, attributes, .. }) => {
                (format!("-{}", id.name), Some(value), attributes)
            }
            _ => return None,
        };
        let attributes = attributes.into_iter().map(|Attribute { id, value }| (id.name, value)).collect();
        Some(Self { id, value, attributes })
    }

    /// A term without a value is none; there is no such entry.
    fn ast(&self) -> Option<ast::Entry<String>> {
        let attribute = |(name, value): &(String, Pattern<String>)| Attribute {
            id: Identifier { name: name.clone() },
            value: value.clone(),
        };
        let attributes = self.attributes.iter().map(attribute).collect();
        let (value, comment) = (self.value.clone(), None);
        if let Some(name) = self.id.strip_prefix('-') {
            let id = Identifier { name: name.to_owned() };
            return Some(ast::Entry::Term(Term { id, value: value?, attributes, comment }));
        }
        let id = Identifier { name: self.id.clone() };
        Some(ast::Entry::Message(Message { id, value, attributes, comment }))
    }
}

/// The entries of a text, in its order, and where it could not be read: the byte and what the parser says. The text must not be nested
/// [too deep](super::depth).
pub(super) fn parsed(text: &str) -> (Vec<Entry>, Vec<(usize, String)>) {
    let (resource, errors) = match parser::parse(text.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((partly, errors)) => (partly, errors),
    };
    // Where it stopped can be the next entry already: then it is told where this one begins.
    let place = |error: &ParserError| match &error.slice {
        Some(slice) if error.pos.start >= slice.end => slice.start,
        _ => error.pos.start,
    };
    // The parser names line ends by themselves.
    let told = |error: &ParserError| Shown(&error.to_string()).to_string();
    let errors = errors.iter().map(|error| (place(error), told(error))).collect();
    (resource.body.into_iter().filter_map(Entry::of).collect(), errors)
}

/// The entries of texts that are the crate's own.
pub(crate) fn read<'t>(texts: impl IntoIterator<Item = &'t str>) -> Table {
    let entries = texts.into_iter().flat_map(|text| parsed(text).0);
    entries.map(|entry| (entry.id.clone(), entry)).collect()
}

/// Entries as a text that the formatter reads.
pub(crate) fn written<'e>(entries: impl IntoIterator<Item = &'e Entry>) -> String {
    serializer::serialize(&Resource { body: entries.into_iter().filter_map(Entry::ast).collect() })
}
