//! The log: what was accepted, in order. The shape of an entry and its words stand apart.

use super::act::Act;
use crate::flow::Audience;
use crate::seat::{PerSeat, SeatSet};
use crate::{Seat, Time, Words};

/// An accepted move.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) seat: Seat,
    /// The step that it answered; of any other move, the step that was open.
    pub(crate) step: u8,
    pub(crate) act: Act,
    pub(crate) at: Time,
    /// None also where words were erased: the state does not depend on them.
    pub(crate) words: Option<Words>,
}

/// An entry that can be read by someone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) entry: usize,
    /// Counted for each seat from 1, and apart for lines that only their writer sees, so that a number says nothing about
    /// what others cannot see.
    pub(crate) number: u16,
    /// Who sees it: everybody, everybody once all have answered, or its writer.
    pub(crate) sees: Audience,
    pub(crate) taken_back: bool,
    /// The line that it answers, by its place among the lines.
    pub(crate) about: Option<usize>,
}

/// All entries, and which of them are lines.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Log {
    entries: Vec<Entry>,
    lines: Vec<Line>,
    shared: PerSeat<u16>,
    own: PerSeat<u16>,
    /// The latest shared line of each step that has words.
    latest: Vec<Option<usize>>,
}

impl Log {
    pub(crate) fn new(steps: usize) -> Self {
        Self {
            entries: Vec::new(),
            lines: Vec::new(),
            shared: PerSeat::all(0),
            own: PerSeat::all(0),
            latest: vec![None; steps],
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub(crate) fn entry(&self, line: &Line) -> Option<&Entry> {
        self.entries.get(line.entry)
    }

    /// All lines in order, also those that were taken back.
    pub(crate) fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The latest of the lines that have words and answer one of these steps.
    pub(crate) fn latest_of(&self, steps: impl Iterator<Item = usize>) -> Option<usize> {
        steps.filter_map(|step| self.latest.get(step).copied().flatten()).max()
    }

    /// Adds an entry that answers a line, and says who has a new line to read.
    pub(crate) fn push(
        &mut self,
        mut entry: Entry,
        about: Option<usize>,
        sees: Audience,
        seats: SeatSet,
    ) -> SeatSet {
        let sees = match entry.act {
            Act::Say | Act::Choose(_) | Act::Cards(_) | Act::Pick => sees,
            Act::Pace(_) => Audience::All,
            _ => Audience::Nobody,
        };
        // What each chose, where they choose together, is only there for what comes of it.
        let for_nobody = sees == Audience::Together && !entry.words.as_ref().is_some_and(Words::is_written);
        let sees = if for_nobody { Audience::Nobody } else { sees };
        let (count, readers) = match sees {
            Audience::All => (&mut self.shared, seats),
            Audience::Together => (&mut self.shared, SeatSet::only(entry.seat)),
            Audience::Own => (&mut self.own, SeatSet::only(entry.seat)),
            Audience::Nobody => {
                // The machine takes only that it was done, and which lines were picked with it.
                entry.words = entry.words.filter(|_| for_nobody);
                self.entries.push(entry);
                return SeatSet::default();
            }
        };
        let number = count.get(entry.seat).saturating_add(1);
        count.set(entry.seat, number);
        if sees == Audience::All
            && entry.words.is_some()
            && let Some(latest) = self.latest.get_mut(usize::from(entry.step))
        {
            *latest = Some(self.lines.len());
        }
        self.lines.push(Line { entry: self.entries.len(), number, sees, taken_back: false, about });
        self.entries.push(entry);
        readers
    }

    /// Forgets the words of the seat's last answer to a step, which was taken back.
    pub(crate) fn take_back(&mut self, seat: Seat, step: u8) {
        let answer = |entry: &Entry| entry.seat == seat && entry.step == step && entry.act.is_answer();
        let Some(entry) = self.entries.iter().rposition(answer) else { return };
        self.entries[entry].words = None;
        if let Some(line) = self.lines.iter_mut().rev().find(|line| line.entry == entry) {
            line.taken_back = true;
        }
    }
}
