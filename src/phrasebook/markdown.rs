//! Markdown out of which no text of a person can break.

use std::fmt::Write as _;

use super::Reader;
use crate::id::FieldId;
use crate::time::Time;
use crate::words::Words;

impl Reader {
    /// Words as a quotation.
    pub(super) fn quoted(&self, words: &Words, out: &mut String) {
        let label = |id: &FieldId| self.text(&format!("field-{id}"), &[]);
        if let Some(text) = words.as_text() {
            quote("", text, out);
        }
        for (i, (id, text)) in words.as_fields().into_iter().flatten().enumerate() {
            // A paragraph for each field.
            out.push_str(if i == 0 { "" } else { ">\n" });
            quote(&format!("{}: ", label(id)), text, out);
        }
    }
}

/// The day in UTC, as it is written everywhere: 2026-11-24.
pub(super) fn day(at: Time) -> Option<String> {
    let date = time::OffsetDateTime::from_unix_timestamp(at.millis().div_euclid(1000)).ok()?.date();
    Some(format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day()))
}

/// Each line of a text as a line of a quotation; a backslash at the end keeps the break. Space at the beginning of a line could
/// make a list or a heading of what comes after it, so it goes.
pub(super) fn quote(label: &str, text: &str, out: &mut String) {
    let lines: Vec<&str> = text.lines().collect();
    for (i, line) in lines.iter().enumerate() {
        let label = if i == 0 { label } else { "" };
        let end = if i + 1 < lines.len() { "\\" } else { "" };
        let _ = writeln!(out, "> {label}{}{end}", escaped(line.trim()));
    }
}

/// A line in which no character means anything to Markdown. Every ASCII sign of punctuation may be escaped there (see
/// "Backslash escapes" in the `CommonMark` specification); what is plain in every place stays plain, so that the file can be
/// read as it is too.
pub(super) fn escaped(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    for (i, c) in line.char_indices() {
        let before = &line[..i];
        let begins = before.bytes().all(|b| b.is_ascii_digit());
        let escape = match c {
            ',' | ';' | '?' | '\'' | '"' | '%' | '/' | '(' => false,
            // They mean something only at the beginning of a line, or after the number at its beginning.
            '-' | '+' | ')' => begins,
            '.' => begins || before.to_ascii_lowercase().ends_with("www"),
            ':' => i == 0 || line[i..].starts_with("://"),
            c => c.is_ascii_punctuation(),
        };
        if escape {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn what_people_wrote_is_no_markup() {
        assert_eq!(escaped("a *b* <c> [d](e) `f` #g"), "a \\*b\\* \\<c\\> \\[d\\](e) \\`f\\` \\#g");
        assert_eq!(escaped("1. no list"), "1\\. no list");
        assert_eq!(escaped("- no list"), "\\- no list");
        assert_eq!(escaped("It is 3.5, isn't it?"), "It is 3.5, isn't it?");
        assert_eq!(escaped("see https://a.example: it is there"), "see https\\://a.example: it is there");
        assert_eq!(escaped("Www.a.example"), "Www\\.a.example");
    }
}
