//! Rows to answer and answers to them; people who can be named, and who were.

use super::Fill;
use crate::flow::Choice;
use crate::item::ItemAnswer;
use crate::lang::Direction;
use crate::person::Person;
use crate::screen::name::Name;
use crate::screen::rows::{ItemText, NamesText, PersonText};
use crate::screen::sink::Sink;
use crate::screen::small::SimpleOption;
use crate::seat::SeatSet;
use crate::view::{ItemRow, SaidReply};
use crate::words::Words;

impl<'a, S: Sink<'a>> Fill<'_, 'a, S> {
    /// A row to answer.
    pub(super) fn row(&mut self, row: &ItemRow<'a>) -> ItemText<S::Text> {
        let mut answers = self.buffer.spare.notes.take();
        for answer in row.answers {
            answers.push(self.answer(*answer));
        }
        let note_label = Some(self.sink.message(Name::shared("item-note")));
        ItemText { answers, note_label, ..self.item(row) }
    }

    /// What somebody answered to an item.
    pub(super) fn reply(&mut self, reply: &SaidReply<'a>) -> ItemText<S::Text> {
        let answer = Some(self.answer(reply.answer));
        let note = reply.text.map(|text| self.sink.words(text));
        ItemText { answer, note, ..self.item(&reply.item) }
    }

    fn answer(&mut self, answer: ItemAnswer) -> SimpleOption<S::Text> {
        let label = self.sink.message(Name { prefix: "answer-", ..Name::shared(answer.id()) });
        SimpleOption { id: self.sink.words(answer.id()), label }
    }

    /// An item, without an answer. What it is reads otherwise for whoever reads along: it is said of the one who answers.
    fn item(&mut self, row: &ItemRow<'a>) -> ItemText<S::Text> {
        let owner = self.view.other(row.owner);
        let (lang, dir) = owner.map_or(("und", Direction::Ltr), Person::writes);
        let prefix = if row.answers.is_empty() { "item-said-" } else { "item-" };
        ItemText {
            id: self.sink.item_id(row.id),
            kind: row.kind,
            label: self.sink.message(Name { prefix, ..Name::shared(row.kind.id()) }),
            seat: row.owner,
            name: self.name(owner),
            own: row.owner == self.view.seat(),
            erased: row.words.is_none() && !row.hidden,
            hidden: row.hidden,
            text: row.words.and_then(Words::as_text).map(|text| self.sink.words(text)),
            fields: row.words.and_then(|words| self.filled(words)),
            lang: self.sink.words(lang),
            dir,
            answers: Vec::new(),
            answer: None,
            note: None,
            note_label: None,
        }
    }

    /// Whom an option names; none where it names nobody.
    pub(super) fn names(&mut self, option: &Choice, found: &S::Found) -> Option<NamesText<S::Text>> {
        let names = option.names.as_ref()?;
        let label = self.sink.maybe(found, "names");
        let people = self.people_of(self.view.nameable(option));
        Some(NamesText { label, min: names.min, max: names.max, people })
    }

    /// People, by their names.
    pub(super) fn people_of(&mut self, seats: SeatSet) -> Vec<PersonText<S::Text>> {
        let mut people = Vec::with_capacity(seats.len());
        for seat in seats {
            let name = self.name(self.view.other(seat));
            people.push(PersonText { seat, name });
        }
        people
    }
}
