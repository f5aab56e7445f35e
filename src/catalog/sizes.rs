//! How names are written, and how large a text is by itself.

use fluent_syntax::ast::{InlineExpression, Pattern};

use super::entry::Entry;
use super::fault::CatalogFaultKind as Kind;
use super::parts::{Part, parts};

/// The most characters in a text, all its variants together.
const MOST_CHARS: usize = 2000;

/// What is wrong with the names of an entry.
pub(super) fn names(entry: &Entry) -> Option<Kind> {
    // Behind two hyphens stands the context for which a text is.
    let (message, context) = match entry.id.split_once("--").filter(|_| !entry.is_term()) {
        Some((message, context)) => (message, Some(context)),
        None => (entry.id.trim_start_matches('-'), None),
    };
    let attributes = entry.attributes.iter().map(|(name, _)| name.as_str());
    let bad = std::iter::once(message).chain(context).chain(attributes).find(|name| !is_kebab(name))?;
    Some(Kind::BadName(bad.to_owned()))
}

/// What is wrong with a text, as far as it is its own length and names.
pub(super) fn of_text(pattern: &Pattern<String>) -> Option<Kind> {
    let mut chars = 0;
    for part in parts(pattern) {
        match part {
            Part::Text(text) => chars += text.chars().count(),
            Part::Inline(InlineExpression::VariableReference { id }) if !is_snake(&id.name) => {
                return Some(Kind::BadName(format!("${}", id.name)));
            }
            _ => {}
        }
    }
    (chars > MOST_CHARS).then_some(Kind::TooLong { chars, most: MOST_CHARS })
}

fn is_kebab(name: &str) -> bool {
    name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && !name.ends_with('-')
        && !name.contains("--")
        && name.bytes().filter(u8::is_ascii_lowercase).count() >= 3
}

fn is_snake(name: &str) -> bool {
    name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        && name.starts_with(|c: char| c.is_ascii_lowercase())
}
