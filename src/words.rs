//! What a person wrote: cleaned when it comes in, redacted when debugged.

use std::fmt;

use serde::Deserialize;

use crate::id::FieldId;
use crate::refusal::WordsKind;
use crate::stored::stored;

/// Words that a person wrote.
///
/// Control characters, escape characters and marks that turn the direction of text around are left out when words
/// are made, so that they reach no screen and no file. A text of which nothing can be seen is empty. `Debug` shows none
/// of the text.
///
/// ```
/// use reweave::Words;
///
/// let words = Words::text("two\r\nlines \u{1b}[31m\u{202e}");
/// assert_eq!(words.as_text(), Some("two\nlines [31m"));
/// assert!(!format!("{words:?}").contains("lines"));
/// ```
#[derive(Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "Raw")]
pub struct Words {
    text: Option<String>,
    fields: Vec<(FieldId, String)>,
    picks: Option<Vec<String>>,
}

impl Words {
    /// Free text.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self { text: Some(clean(text)), ..Self::default() }
    }

    /// The fields of a form. Fields left empty can be left out.
    pub fn fields<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let fields = fields.into_iter().map(|(id, text)| (id.into(), clean(text)));
        Self { fields: fields.filter(|(_, text)| !text.is_empty()).collect(), ..Self::default() }
    }

    /// Picks from a list: ids, or words of one's own.
    pub fn picks<'a>(picks: impl IntoIterator<Item = &'a str>) -> Self {
        Self::default().and_picks(picks)
    }

    /// The same words, with picks beside them. No picks beside a text or a form are the text or the form alone.
    ///
    /// ```
    /// use reweave::Words;
    ///
    /// assert_eq!(Words::text("at noon").and_picks([]), Words::text("at noon"));
    /// assert!(Words::picks([]).as_picks().is_some());
    /// ```
    #[must_use]
    pub fn and_picks<'a>(mut self, picks: impl IntoIterator<Item = &'a str>) -> Self {
        let picks: Vec<String> = picks.into_iter().map(clean).filter(|pick| !pick.is_empty()).collect();
        let alone = self.text.is_none() && self.fields.is_empty();
        self.picks = (alone || !picks.is_empty()).then_some(picks);
        self
    }

    /// The text, if it is free text.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// The fields, if it is a form.
    #[must_use]
    pub fn as_fields(&self) -> Option<impl ExactSizeIterator<Item = (&FieldId, &str)>> {
        let is_form = self.text.is_none() && (self.picks.is_none() || !self.fields.is_empty());
        is_form.then(|| self.fields.iter().map(|(id, text)| (id, text.as_str())))
    }

    pub(crate) fn field_list(&self) -> Vec<(&FieldId, &str)> {
        self.fields.iter().map(|(id, text)| (id, text.as_str())).collect()
    }

    /// The same words, with the fields in the order of a form.
    pub(crate) fn in_order_of<'a>(mut self, ids: impl Iterator<Item = &'a FieldId>) -> Self {
        let ids: Vec<&FieldId> = ids.collect();
        self.fields.sort_by_key(|(id, _)| ids.iter().position(|known| *known == id));
        self
    }

    /// The picks, if there are any.
    #[must_use]
    pub fn as_picks(&self) -> Option<impl ExactSizeIterator<Item = &str>> {
        self.picks.as_ref().map(|picks| picks.iter().map(String::as_str))
    }

    /// Which parts there are. An empty part is none.
    pub(crate) fn kinds(&self) -> impl Iterator<Item = WordsKind> {
        let has = [
            (WordsKind::Text, self.text.as_ref().is_some_and(|text| !text.is_empty())),
            (WordsKind::Form, !self.fields.is_empty()),
            (WordsKind::Picks, self.picks.as_ref().is_some_and(|picks| !picks.is_empty())),
        ];
        has.into_iter().filter_map(|(kind, there)| there.then_some(kind))
    }

    /// Whether anything was written: picks alone are no words.
    pub(crate) fn are_written(&self) -> bool {
        self.text.as_ref().is_some_and(|text| !text.is_empty()) || !self.fields.is_empty()
    }

    /// Whether these are picks and nothing else, also a pick of nothing.
    pub(crate) fn is_picks(&self) -> bool {
        self.picks.is_some() && self.text.is_none() && self.fields.is_empty()
    }

    /// Takes the picks away, where they name lines and are no words.
    pub(crate) fn take_picks(&mut self) -> Option<Vec<String>> {
        self.picks.take()
    }

    /// How many characters they have, in all parts.
    pub(crate) fn characters(&self) -> usize {
        let fields = self.fields.iter().map(|(_, text)| text);
        let picks = self.picks.iter().flatten();
        self.text.iter().chain(fields).chain(picks).map(|text| text.chars().count()).sum()
    }

    /// Whether nothing was written or picked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kinds().next().is_none()
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Words(…)")
    }
}

/// The form in files, as it is read.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Raw {
    text: Option<String>,
    fields: Vec<(FieldId, String)>,
    picks: Option<Vec<String>>,
}

impl From<Raw> for Words {
    fn from(raw: Raw) -> Self {
        let fields = Self::fields(raw.fields.iter().map(|(id, text)| (id.as_str(), text.as_str())));
        // An empty text beside fields is no text.
        let text = raw.text.as_deref().map(clean).filter(|text| !text.is_empty() || fields.fields.is_empty());
        let words = Self { text, ..fields };
        match raw.picks {
            Some(picks) => words.and_picks(picks.iter().map(String::as_str)),
            None => words,
        }
    }
}

stored!(Words: ; text "text", fields "fields", picks "picks");

/// Text that is safe to show: line breaks are kept, controls and hidden marks are not.
pub(crate) fn clean(text: &str) -> String {
    // Most of what is written in some scripts has nothing to clean: that is seen faster than cleaned.
    if text.bytes().all(|b| (b' '..=b'~').contains(&b) || b == b'\n') {
        return text.trim().to_owned();
    }
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
    unless_unseen(kept.trim())
}

/// The text, or nothing if nothing of it can be seen.
fn unless_unseen(text: &str) -> String {
    if text.chars().all(is_unseen) { String::new() } else { text.to_owned() }
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
    unless_unseen(kept.chars().take(64).collect::<String>().trim_end())
}

/// Characters that are never shown: controls, marks that override or isolate direction (they could end the isolation
/// that a message puts around a name), zero-width fillers, byte order marks, annotation and tag characters, and variation
/// selectors beyond the first 16, which can carry a hidden text. ZWNJ, ZWJ and the plain direction marks stay: several
/// scripts need them.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{200B}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}'
            | '\u{E0000}'..='\u{E0FFF}')
}

/// Characters that show nothing when they stand alone. Beside others they do their work: they join letters, choose the
/// form of a sign, or say where a word can break.
fn is_unseen(c: char) -> bool {
    c.is_whitespace()
        || matches!(c,
            '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200C}'..='\u{200F}'
            | '\u{2800}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FFA0}')
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
