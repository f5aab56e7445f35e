//! The messages of files in Fluent, with what stands around them.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;
use reweave::Phrasebook;

/// A message, with its file.
#[derive(Clone)]
pub(crate) struct Found {
    pub(crate) file: String,
    /// The heading that it stands under.
    pub(crate) group: Option<String>,
    pub(crate) line: usize,
    pub(crate) message: Message<String>,
}

/// The crate's own files of a language.
pub(crate) fn built_in<'a>(lang: &str) -> Vec<(&'a str, &'a str)> {
    Phrasebook::files(lang).collect()
}

/// All messages of some files, in order, and what could not be read: the file, and how many pieces.
pub(crate) fn messages<'a>(
    files: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> (Vec<Found>, Vec<(String, usize)>) {
    let (mut all, mut unread) = (Vec::new(), Vec::new());
    for (file, text) in files {
        let resource = match parse(text.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                unread.push((file.to_owned(), errors.len()));
                resource
            }
        };
        let mut group = None;
        for entry in resource.body {
            match entry {
                Entry::GroupComment(comment) => group = Some(comment.content.join(" ")),
                Entry::Message(message) => {
                    let line = line_of(text, &message.id.name);
                    all.push(Found { file: file.to_owned(), group: group.clone(), line, message });
                }
                _ => {}
            }
        }
    }
    (all, unread)
}

/// The line at which a message begins.
fn line_of(text: &str, id: &str) -> usize {
    let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().position(begins).map_or(1, |line| line + 1)
}

impl Found {
    pub(crate) fn id(&self) -> &str {
        &self.message.id.name
    }

    pub(crate) fn comment(&self) -> Vec<String> {
        self.message.comment.as_ref().map(|comment| comment.content.clone()).unwrap_or_default()
    }

    /// The value and the attributes: the name (none for the value) and the text of each.
    pub(crate) fn parts(&self) -> impl Iterator<Item = (Option<&str>, &Pattern<String>)> {
        let value = self.message.value.iter().map(|value| (None, value));
        value.chain(self.message.attributes.iter().map(|one| (Some(one.id.name.as_str()), &one.value)))
    }
}

/// A text as it is written.
pub(crate) fn written(pattern: &Pattern<String>) -> String {
    let message = Message {
        id: fluent_syntax::ast::Identifier { name: "text".to_owned() },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let text = serialize(&Resource { body: vec![Entry::Message(message)] });
    let text = text.trim_start_matches("text =").trim();
    text.lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// Whether a text, or a part of it, selects by this variable.
pub(crate) fn selects_by(pattern: &Pattern<String>, variable: &str) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            matches!(selector, InlineExpression::VariableReference { id } if id.name == variable)
                || variants.iter().any(|variant| selects_by(&variant.value, variable))
        }
        _ => false,
    })
}
