//! The lines that were shared, oldest first, and which of them is answered here.
//!
//! What people wrote is put there as it is, with its own language and direction, so that a device can set it apart from the
//! words of this crate and a voice can read it as it was meant.

use super::{About, Fill};
use crate::lang::Direction;
use crate::person::Person;
use crate::screen::name::Name;
use crate::screen::parts::SaidText;
use crate::screen::sink::Sink;
use crate::screen::small::{SaidField, SimpleOption};
use crate::view::Said;
use crate::words::Words;

impl<'a, S: Sink<'a>> Fill<'_, 'a, S> {
    pub(super) fn said(&mut self) {
        if let Some(about) = self.view.about() {
            self.buffer.screen.about = Some(About { id: self.sink.line_id(about.id()) });
        }
        for line in self.view.said() {
            let line = self.line(&line);
            self.buffer.screen.said.push(line);
        }
    }

    /// One line: who wrote it, where, and what. An erased one stays, without its words.
    fn line(&mut self, line: &Said<'a>) -> SaidText<S::Text> {
        let id = self.sink.line_id(line.id());
        let name = self.name(line.person());
        let note = line.note().map(|note| self.sink.label(Name::pace(note)));
        let option = line.option().map(|option| {
            let label = self.sink.message(self.of_flow("option-", option.as_str()));
            SimpleOption { id: self.sink.words(option.as_str()), label }
        });
        // A note about the pace is the crate's words, in the reader's language; all else is the writer's.
        let (lang, dir) = if note.is_some() {
            (self.buffer.screen.lang.clone(), self.buffer.screen.dir)
        } else {
            let (lang, dir) = line.person().map_or(("und", Direction::Ltr), Person::writes);
            (self.sink.words(lang), dir)
        };
        // Where items are answered the words belong to the answers.
        let items: Vec<_> = line.replies().map(|reply| self.reply(&reply)).collect();
        let words = line.words().filter(|_| items.is_empty());
        SaidText {
            id,
            seat: line.seat(),
            name,
            own: line.seat() == self.view.seat(),
            private: line.is_private(),
            erased: line.is_erased(),
            hidden: line.is_hidden(),
            stage: line.step().stage,
            step: self.sink.words(line.step().id.as_str()),
            text: words.and_then(Words::as_text).map(|text| self.sink.words(text)).or(note),
            fields: words.and_then(|words| self.filled(words)),
            option,
            names: self.people_of(line.named()),
            items,
            pace: line.note(),
            lang,
            dir,
            about: line.about().map(|about| self.sink.line_id(about)),
        }
    }

    /// The fields of a form that were filled in; none if there are none.
    pub(super) fn filled(&mut self, words: &'a Words) -> Option<Vec<SaidField<S::Text>>> {
        let fields = words.as_fields().filter(|fields| fields.len() > 0)?;
        let mut filled = self.buffer.spare.filled.take();
        for (field, text) in fields {
            let label = self.sink.message(self.of_flow("field-", field.as_str()));
            filled.push(SaidField {
                id: self.sink.words(field.as_str()),
                label,
                text: self.sink.words(text),
            });
        }
        Some(filled)
    }
}
