//! The lines that were shared.

use std::fmt::Write as _;

use super::Screen;
use crate::lang::Direction;
use crate::person::Person;
use crate::phrasebook::spans::{SaidSpans, Span};
use crate::view::Said;

impl Screen<'_> {
    pub(super) fn said(&mut self) {
        if let Some(about) = self.view.about() {
            self.prompt.about = Some(self.push(&about.id().to_string()));
        }
        for line in self.view.said() {
            self.line(&line);
        }
    }

    fn line(&mut self, line: &Said<'_>) {
        let start = self.prompt.text.len();
        let _ = write!(self.prompt.text, "{}", line.id());
        let id = Span { start, words: start, end: self.prompt.text.len() };
        let name = self.name(line.person());
        let step = self.push(line.step().id.as_str());
        let labels = self.labels;
        let note = line.note().map(|note| (note.id(), self.label(labels.pace(note), "pace-", note.id())));
        let option = line.option().map(|option| {
            let label = self.of_flow("option-", option.as_str());
            (self.push(option.as_str()), label)
        });
        let text = line.words().and_then(crate::words::Words::as_text).map(|text| self.push(text));
        let from = self.prompt.said_fields.len();
        if let Some(fields) = line.words().and_then(crate::words::Words::as_fields) {
            for (field, text) in fields {
                let label = self.of_flow("field-", field.as_str());
                let id = self.push(field.as_str());
                let text = self.push(text);
                self.prompt.said_fields.push((id, label, text));
            }
        }
        // A note about the pace is the crate's words, in the reader's language; all else is the writer's.
        let (lang, dir) = if note.is_some() {
            (self.push(self.reader.lang()), self.reader.dir())
        } else {
            let (lang, dir) = line.person().map_or(("und", Direction::Ltr), Person::writes);
            (self.push(lang), dir)
        };
        let about = line.about().map(|about| self.push(&about.to_string()));
        self.prompt.said.push(SaidSpans {
            id,
            seat: line.seat(),
            name,
            mine: line.seat() == self.view.seat(),
            private: line.is_private(),
            erased: line.is_erased(),
            stage: line.step().stage,
            step,
            text: text.or(note.map(|(_, span)| span)),
            fields: (from, self.prompt.said_fields.len()),
            option,
            note,
            lang,
            dir,
            about,
        });
    }
}
