//! A record as Markdown, in the reader's language.

use std::fmt::Write as _;

use super::Arg;
use super::Reader;
use crate::id::FieldId;
use crate::time::Time;
use crate::view::{AnswerKind, Record, RecordAnswer, RecordLine};
use crate::words::Words;

impl Reader {
    /// A record as Markdown, for a file or a message to that person.
    ///
    /// What people wrote is escaped, so that it cannot become markup, in `CommonMark` and in the usual extensions of it. Space at
    /// the beginning and the end of a line is left out, as it is when Markdown is shown. Some programs make links of what
    /// looks like an address, also where it is escaped.
    ///
    /// ```
    /// use reweave::Phrasebook;
    /// use reweave::terms::Resources;
    /// use reweave::view::Record;
    ///
    /// let phrasebook = Phrasebook::new(Resources::NoResources);
    /// let text = phrasebook.reader(["en"]).record(&Record::default());
    /// assert_eq!(text, "# What stays from this conversation\n\nNo line was chosen to be kept.\n");
    /// ```
    #[must_use]
    pub fn record(&self, record: &Record) -> String {
        let mut out = format!("# {}\n", self.text("record-title", &[]));
        if record.is_empty() {
            let _ = write!(out, "\n{}\n", self.text("record-nothing", &[]));
        }
        if let Some(date) = record.date.and_then(day) {
            let _ = write!(out, "\n{}: {date}\n", self.text("record-date", &[]));
        }
        let parts = [
            ("record-kept", &record.lines),
            ("record-limits", &record.limits),
            ("record-requests", &record.requests),
            ("record-next-steps", &record.next_steps),
            ("record-commitments", &record.commitments),
        ];
        for (title, lines) in parts.into_iter().filter(|(_, lines)| !lines.is_empty()) {
            let _ = write!(out, "\n## {}\n", self.text(title, &[]));
            for line in lines {
                self.record_line(line, &mut out);
            }
        }
        if let Some(again) = record.again {
            let days = again.days.unwrap_or_default();
            let day = self.text(&format!("again-{}", again.id()), &[("count", Arg::Number(days))]);
            let _ = write!(out, "\n## {}\n\n{day}\n", self.text("record-again", &[]));
        }
        out
    }

    /// A line: whose it is, the words as a quotation, and what was taken instead.
    fn record_line(&self, line: &RecordLine, out: &mut String) {
        let name = if line.name.is_empty() { self.text("someone", &[]) } else { escaped(&line.name) };
        let _ = write!(out, "\n**{name}**\n\n");
        match &line.words {
            Some(words) => self.quoted(words, out),
            None => {
                let _ = writeln!(out, "> {}", self.text("record-erased", &[]));
            }
        }
        if let Some(RecordAnswer { kind, words }) = &line.answer {
            let id = match kind {
                AnswerKind::Yes => "option-yes",
                AnswerKind::No => "option-no",
                AnswerKind::Instead => "option-something-else",
                AnswerKind::Open => "record-open",
            };
            let answer = self.text(id, &[]);
            let _ = write!(out, ">\n> {}: {answer}\n", self.text("record-answer", &[]));
            if let Some(words) = words {
                out.push_str(">\n");
                self.quoted(words, out);
            }
        }
    }

    fn quoted(&self, words: &Words, out: &mut String) {
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
fn day(at: Time) -> Option<String> {
    let date = time::OffsetDateTime::from_unix_timestamp(at.millis().div_euclid(1000)).ok()?.date();
    Some(format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day()))
}

/// Each line of a text as a line of a quotation; a backslash at the end keeps the break. Space at the beginning of a line could
/// make a list or a heading of what comes after it, so it goes.
fn quote(label: &str, text: &str, out: &mut String) {
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
fn escaped(line: &str) -> String {
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
