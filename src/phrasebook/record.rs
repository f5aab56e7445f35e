//! A record as Markdown, in the reader's language.

use std::fmt::Write as _;

use super::markdown::{day, escaped};
use super::{Arg, Reader};
use crate::view::{AnswerKind, Record, RecordAnswer, RecordLine};

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
        if let Some(RecordAnswer { kind, words, seat: _ }) = &line.answer {
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
}
