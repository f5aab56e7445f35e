//! The rows of someone who is asked about items: what the conversation was started with, or was asked for in it.

use super::Conversation;
use super::log::Line;
use crate::flow::{Ask, Bounds, Items, ItemsFrom, Mark, Step};
use crate::item::{Item, ItemAnswer, ItemId, ItemKind};
use crate::machine::Act;
use crate::seat::Seat;
use crate::words::Words;

/// One row, as the one who answers it has it.
#[derive(Clone, Copy)]
pub(crate) struct Row<'a> {
    pub(crate) id: ItemId,
    pub(crate) kind: ItemKind,
    pub(crate) owner: Seat,
    pub(crate) asked: Option<Seat>,
    /// None where they were erased.
    pub(crate) words: Option<&'a Words>,
}

impl Conversation {
    /// The rows of a seat at a step, in the order in which they stand: by kind as the step has them, then as they came.
    pub(crate) fn rows<'a>(&'a self, step: &'a Step, seat: Seat) -> Vec<(Row<'a>, &'a [ItemAnswer])> {
        let Ask::Items(asked) = &step.ask else { return Vec::new() };
        let mut rows = Vec::new();
        for of in &asked.rows {
            let mine = self.items_of(asked, seat).filter(|row| row.kind == of.of);
            rows.extend(mine.map(|row| (row, of.answers.as_slice())));
        }
        rows.truncate(Bounds::ITEMS);
        rows
    }

    /// All items that a seat answers, from where a step takes them.
    fn items_of<'a>(&'a self, asked: &Items, seat: Seat) -> Box<dyn Iterator<Item = Row<'a>> + 'a> {
        match asked.from {
            ItemsFrom::Given => Box::new(
                (0u8..)
                    .zip(&self.items)
                    .filter(move |(_, item)| item.answered_by() == seat)
                    .map(|(place, item)| given(place, item)),
            ),
            ItemsFrom::Here => Box::new(
                self.log
                    .lines()
                    .filter_map(move |(_, line)| self.request(line, seat))
                    .filter(move |row| !self.has_answered(seat, row.id)),
            ),
        }
    }

    /// The item of this id, as lines speak of it.
    pub(crate) fn item(&self, id: ItemId, by: Seat) -> Option<Row<'_>> {
        match id {
            ItemId::Given(place) => self.items.get(usize::from(place)).map(|item| given(place, item)),
            ItemId::Line(id) => {
                let of = |line: &&Line| line.id == id;
                let (_, line) = self.log.lines().find(|(_, line)| of(line))?;
                self.request(line, by)
            }
        }
    }

    /// A line as a request to a seat, if it is one in which that seat was named.
    fn request(&self, line: &Line, asked: Seat) -> Option<Row<'_>> {
        let entry = self.log.entry(line)?;
        let Act::Choose { option, named, .. } = entry.act else { return None };
        let step = self.machine.step(entry.step);
        let option = step.options.get(usize::from(option))?;
        (option.mark == Some(Mark::Request) && named.contains(asked)).then(|| Row {
            id: ItemId::Line(line.id),
            kind: ItemKind::Request,
            owner: entry.seat,
            asked: Some(asked),
            words: entry.words(),
        })
    }

    /// Whether a seat has answered an item in this conversation.
    fn has_answered(&self, seat: Seat, id: ItemId) -> bool {
        self.log.replies(seat).any(|(item, _)| *item == id)
    }

    pub(crate) fn items(&self) -> &[Item] {
        &self.items
    }

    /// Erases the words of the items that a seat wrote.
    pub(super) fn forget_items(&mut self, seat: Seat) {
        for item in self.items.iter_mut().filter(|item| item.owner == seat) {
            item.words = None;
        }
    }
}

fn given(place: u8, item: &Item) -> Row<'_> {
    Row {
        id: ItemId::Given(place),
        kind: item.kind,
        owner: item.owner,
        asked: item.asked,
        words: item.words.as_ref(),
    }
}
