//! What a person wrote: cleaned when it comes in, redacted when debugged.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::FieldId;

/// Words that a person wrote.
///
/// Control characters, escape characters and marks that turn the direction of text around are left out when words
/// are made, so that they reach no screen and no file. `Debug` shows none of the text.
///
/// ```
/// use reweave::Words;
///
/// let words = Words::text("two\r\nlines \u{1b}[31m\u{202e}");
/// assert_eq!(words.as_text(), Some("two\nlines [31m"));
/// assert!(!format!("{words:?}").contains("lines"));
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Raw", into = "Raw")]
pub struct Words(Kind);

#[derive(Clone, PartialEq, Eq)]
enum Kind {
    Text(String),
    Fields(Vec<(FieldId, String)>),
    Picks(Vec<String>),
}

impl Words {
    /// Free text.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self(Kind::Text(clean(text)))
    }

    /// The fields of a form. Fields left empty can be left out.
    pub fn fields<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let fields = fields.into_iter().map(|(id, text)| (id.into(), clean(text)));
        Self(Kind::Fields(fields.filter(|(_, text)| !text.is_empty()).collect()))
    }

    /// Picks from a list: ids, or words of one's own.
    pub fn picks<'a>(picks: impl IntoIterator<Item = &'a str>) -> Self {
        Self(Kind::Picks(picks.into_iter().map(clean).filter(|pick| !pick.is_empty()).collect()))
    }

    /// The text, if it is free text.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        if let Kind::Text(text) = &self.0 { Some(text) } else { None }
    }

    /// The fields, if it is a form.
    #[must_use]
    pub fn as_fields(&self) -> Option<impl ExactSizeIterator<Item = (&FieldId, &str)>> {
        if let Kind::Fields(fields) = &self.0 {
            Some(fields.iter().map(|(id, text)| (id, text.as_str())))
        } else {
            None
        }
    }

    /// The same words, with the fields in the order of a form.
    pub(crate) fn in_order_of<'a>(mut self, ids: impl Iterator<Item = &'a FieldId>) -> Self {
        if let Kind::Fields(fields) = &mut self.0 {
            let ids: Vec<&FieldId> = ids.collect();
            fields.sort_by_key(|(id, _)| ids.iter().position(|known| *known == id));
        }
        self
    }

    /// The picks, if it is a pick.
    #[must_use]
    pub fn as_picks(&self) -> Option<impl ExactSizeIterator<Item = &str>> {
        if let Kind::Picks(picks) = &self.0 { Some(picks.iter().map(String::as_str)) } else { None }
    }

    /// Whether nothing was written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match &self.0 {
            Kind::Text(text) => text.is_empty(),
            Kind::Fields(fields) => fields.is_empty(),
            Kind::Picks(picks) => picks.is_empty(),
        }
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Words(…)")
    }
}

/// The form in files: one key says which kind it is.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Raw {
    Text(String),
    Fields(Vec<(FieldId, String)>),
    Picks(Vec<String>),
}

impl From<Raw> for Words {
    fn from(raw: Raw) -> Self {
        match raw {
            Raw::Text(text) => Self::text(&text),
            Raw::Fields(fields) => Self::fields(fields.iter().map(|(id, text)| (id.as_str(), text.as_str()))),
            Raw::Picks(picks) => Self::picks(picks.iter().map(String::as_str)),
        }
    }
}

impl From<Words> for Raw {
    fn from(words: Words) -> Self {
        match words.0 {
            Kind::Text(text) => Self::Text(text),
            Kind::Fields(fields) => Self::Fields(fields),
            Kind::Picks(picks) => Self::Picks(picks),
        }
    }
}

/// Text that is safe to show: line breaks are kept, controls and hidden marks are not.
pub(crate) fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let kept: String = text
        .chars()
        .filter_map(|c| match c {
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\t' => Some(' '),
            c if is_hidden(c) => None,
            c => Some(c),
        })
        .collect();
    kept.trim().to_owned()
}

/// A name on one line, at most 64 characters.
pub(crate) fn clean_name(name: &str) -> String {
    let mut kept = String::new();
    for word in clean(name).split_whitespace() {
        if !kept.is_empty() {
            kept.push(' ');
        }
        kept.push_str(word);
    }
    kept.chars().take(64).collect::<String>().trim_end().to_owned()
}

/// Characters that are never shown: controls, marks that override or isolate direction (they could end the isolation
/// that a message puts around a name), zero-width fillers, byte order marks, annotation and tag characters.
/// ZWNJ, ZWJ and the plain direction marks stay: several scripts need them.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{200B}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}'
            | '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_are_left_out_and_joiners_stay() {
        assert_eq!(clean("a\u{1b}[2J\u{7}\u{9b}b\u{202e}c\u{2066}d\u{2069}"), "a[2Jbcd");
        assert_eq!(clean("می\u{200c}خواهم"), "می\u{200c}خواهم");
        assert_eq!(clean(" \n a\tb \r\n"), "a b");
        assert_eq!(clean("\u{0}\u{200b}"), "");
    }

    #[test]
    fn names_are_one_short_line() {
        assert_eq!(clean_name(" Ana\n  María\u{2069} "), "Ana María");
        assert_eq!(clean_name(&"x".repeat(80)).len(), 64);
    }
}
