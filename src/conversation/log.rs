//! The log: what was accepted, in order, and which of it are lines that someone can read.
//!
//! The shape of an entry and its words stand apart. Whether an entry is a line, and with which number, follows from its
//! shape alone: so words can be erased and everything else stays as it was.

use super::accept::Given;
use super::change::Change;
use crate::flow::Audience;
use crate::item::{ItemAnswer, ItemId};
use crate::line::{Count, LineId};
use crate::machine::Act;
use crate::seat::{Seat, SeatSet};
use crate::time::Time;
use crate::words::Words;

/// An accepted move.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) seat: Seat,
    /// The step that it answered; of any other move, the step that was open.
    pub(crate) step: u8,
    pub(crate) act: Act,
    pub(crate) at: Time,
    /// Whether it came with words, also if these were erased since.
    pub(crate) written: bool,
    /// Whether it was taken back since, or dropped as if it had been.
    pub(crate) taken_back: bool,
    /// Whether its words were erased since. It follows from the changes alone, so it is the same where words are stored no more.
    pub(crate) erased: bool,
    /// What came with it, apart: most moves are shape alone, and small.
    with: Option<Box<With>>,
}

/// What came with a move.
#[derive(Clone, PartialEq, Eq)]
struct With {
    /// The own lines that were picked. They name, and say nothing: they are shape.
    picks: Option<Box<[LineId]>>,
    /// What was answered to items. It is shape, like any choice; the words to them are words.
    replies: Option<Box<[(ItemId, ItemAnswer)]>>,
    /// None also where words were erased: the state does not depend on them.
    words: Option<Words>,
}

impl Entry {
    pub(crate) fn new(seat: Seat, step: u8, act: Act, at: Time, given: Given) -> Self {
        let Given { written, picks, replies, words } = given;
        let any = picks.is_some() || replies.is_some() || words.is_some();
        let with = any.then(|| Box::new(With { picks, replies, words }));
        Self { seat, step, act, at, written, taken_back: false, erased: false, with }
    }

    pub(crate) fn words(&self) -> Option<&Words> {
        self.with.as_ref()?.words.as_ref()
    }

    pub(crate) fn picks(&self) -> Option<&[LineId]> {
        self.with.as_ref()?.picks.as_deref()
    }

    /// What was answered to items.
    pub(crate) fn replies(&self) -> Option<&[(ItemId, ItemAnswer)]> {
        self.with.as_ref()?.replies.as_deref()
    }

    /// Whether it holds words, or would if they had not got lost: none that were taken back or erased.
    pub(crate) fn holds_words(&self) -> bool {
        self.written && !self.taken_back && !self.erased
    }

    /// Whether there is something to read: words, also if these were erased since, or answers to items.
    pub(crate) fn says(&self) -> bool {
        self.written || self.replies().is_some()
    }

    /// What was taken back says nothing any more. What was answered to items, and that lines were picked, is shape: without it
    /// the entry could not be replayed.
    fn forget_what_came_with_it(&mut self) {
        self.taken_back = true;
        let Some(With { picks, replies, .. }) = self.with.take().map(|with| *with) else { return };
        let picks = picks.filter(|_| self.act == Act::Pick).map(|_| Box::default());
        if picks.is_some() || replies.is_some() {
            self.with = Some(Box::new(With { picks, replies, words: None }));
        }
    }

    /// Takes the words away.
    fn erase(&mut self) {
        let Some(with) = &mut self.with else { return };
        with.words = None;
        if with.picks.is_none() && with.replies.is_none() {
            self.with = None;
        }
    }
}

/// An entry that can be read by someone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) id: LineId,
    pub(crate) entry: u32,
    /// Who sees it: everybody, everybody once all have answered, or its writer.
    pub(crate) sees: Audience,
    pub(crate) taken_back: bool,
    /// The line that it answers, by its place among the lines.
    pub(crate) about: Option<u32>,
    /// The line that was the latest of its step before this one.
    before: Option<u32>,
}

/// The latest line with words of a step: of everybody's, or of one seat's own.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Latest {
    step: u8,
    owner: Option<Seat>,
    line: Option<u32>,
}

/// From when on a seat reads along.
#[derive(Clone, PartialEq, Eq)]
struct Joined {
    seat: Seat,
    from: u32,
    /// The steps that the invitation was about.
    about: Box<[u8]>,
}

/// All entries, and which of them are lines.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Log {
    entries: Vec<Entry>,
    /// The changes that are no moves, each with the number of entries before it.
    changes: Vec<(usize, Change)>,
    withdrawn: SeatSet,
    lines: Vec<Line>,
    /// Answers that are for others only when all have answered: no lines yet, but for their writers.
    waiting: Vec<Line>,
    /// The opening of a step that those answers belong to.
    opening: u32,
    latest: Vec<Latest>,
    joined: Vec<Joined>,
    /// The number of the last line of each kind, for those seats that have one.
    counts: Vec<(Seat, Count, u16)>,
}

impl Log {
    pub(crate) fn new() -> Self {
        Self {
            entries: Vec::new(),
            changes: Vec::new(),
            withdrawn: SeatSet::NONE,
            lines: Vec::new(),
            waiting: Vec::new(),
            opening: 0,
            latest: Vec::new(),
            joined: Vec::new(),
            counts: Vec::new(),
        }
    }

    /// The number of changes of any kind.
    pub(crate) fn revision(&self) -> u64 {
        self.entries.len() as u64 + self.changes.len() as u64
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub(crate) fn changes(&self) -> &[(usize, Change)] {
        &self.changes
    }

    pub(crate) fn change(&mut self, change: Change) {
        match &change {
            Change::Withdraw(seat, _) => self.withdrawn.set(*seat, true),
            Change::Renew(seat, _) => self.withdrawn.set(*seat, false),
            Change::Person(..) | Change::Marks(..) | Change::Forget(..) => {}
        }
        self.changes.push((self.entries.len(), change));
    }

    /// Who has withdrawn what they agreed to, and has not renewed it: what they said is for nobody else to read.
    pub(crate) fn withdrawn(&self) -> SeatSet {
        self.withdrawn
    }

    pub(crate) fn entry(&self, line: &Line) -> Option<&Entry> {
        self.entries.get(line.entry as usize)
    }

    /// The line at a place.
    pub(crate) fn line(&self, place: u32) -> Option<&Line> {
        self.lines.get(place as usize)
    }

    /// The lines in order, each with its place, without those that were taken back.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (u32, &Line)> {
        (0..).zip(&self.lines).filter(|(_, line)| !line.taken_back)
    }

    /// The answers that wait for all to have answered, in the order in which they will be lines.
    pub(crate) fn waiting(&self) -> &[Line] {
        &self.waiting
    }

    /// Whether they still wait, while this opening of a step goes on.
    pub(crate) fn still_waits(&self, opening: Option<u32>) -> bool {
        opening == Some(self.opening)
    }

    /// Whether answers that waited at one opening can be read at the other.
    pub(crate) fn has_news(&self, before: Option<u32>, after: Option<u32>) -> bool {
        !self.waiting.is_empty() && self.still_waits(before) && !self.still_waits(after)
    }

    /// The latest of the lines that have words and answer one of these steps, as this seat reads them.
    pub(crate) fn latest_of(&self, steps: &[u8], seat: Seat) -> Option<u32> {
        let of =
            |latest: &&Latest| steps.contains(&latest.step) && latest.owner.is_none_or(|owner| owner == seat);
        self.latest.iter().filter(of).filter_map(|latest| latest.line).max()
    }

    /// The latest line with words of a step that all answer together, of someone else than this seat.
    pub(crate) fn latest_together(&self, step: u8, seat: Seat) -> Option<u32> {
        let of = |line: &Line| {
            self.entry(line).is_some_and(|entry| entry.step == step && entry.says() && entry.seat != seat)
        };
        self.lines().filter(|(_, line)| of(line)).map(|(place, _)| place).last()
    }

    /// Whether a line stands where this seat may look: from its joining on, and what its invitation was about.
    pub(crate) fn reads_along(&self, seat: Seat, place: u32, line: &Line) -> bool {
        let Some(joined) = self.joined.iter().find(|joined| joined.seat == seat) else { return true };
        place >= joined.from || self.answers(line, &joined.about)
    }

    /// Whether a line answers one of these steps.
    pub(crate) fn answers(&self, line: &Line, steps: &[u8]) -> bool {
        self.entry(line).is_some_and(|entry| steps.contains(&entry.step))
    }

    pub(crate) fn join(&mut self, seat: Seat, about: Box<[u8]>) {
        self.part(seat);
        // One for each seat, for good: room for more would only lie there.
        self.joined.reserve_exact(1);
        self.joined.push(Joined { seat, from: place_after(&self.lines), about });
    }

    pub(crate) fn part(&mut self, seat: Seat) {
        self.joined.retain(|joined| joined.seat != seat);
    }

    /// The lines of a seat that it can pick to keep: those with words, also where these were erased since. What it wrote for nobody else
    /// to read is none of them unless it is alone: what is kept is kept for all who are here.
    pub(crate) fn keepable(&self, seat: Seat, alone: bool) -> impl Iterator<Item = &Line> {
        let lines = self.lines().map(|(_, line)| line).chain(&self.waiting);
        let written = |line: &Line| self.entry(line).is_some_and(|entry| entry.written);
        let for_all = move |line: &Line| alone || line.sees != Audience::Own;
        lines.filter(move |line| line.id.seat() == seat && for_all(line) && written(line))
    }

    /// What a seat has answered to items and not taken back.
    pub(crate) fn replies(&self, seat: Seat) -> impl Iterator<Item = &(ItemId, ItemAnswer)> {
        let lines = self.lines().map(|(_, line)| line).chain(&self.waiting);
        let mine = lines.filter(move |line| line.id.seat() == seat);
        mine.filter_map(|line| self.entry(line)?.replies()).flatten()
    }

    /// Makes lines of the answers that waited, once another step is open: in the order of seats, so that their numbers and
    /// their order say nothing about who answered first or took an answer back. Says whether there were any.
    pub(crate) fn settle(&mut self, opening: Option<u32>) -> bool {
        if self.waiting.is_empty() || self.still_waits(opening) {
            return false;
        }
        for line in std::mem::take(&mut self.waiting) {
            self.count(line.id.seat(), Count::Shared);
            self.lines.push(line);
        }
        true
    }

    /// Adds an entry that answers a line, and says who has a new line to read.
    pub(crate) fn push(
        &mut self,
        mut entry: Entry,
        about: Option<u32>,
        sees: Audience,
        opening: u32,
        seats: SeatSet,
    ) -> SeatSet {
        let sees = match entry.act {
            Act::Say | Act::Choose { .. } | Act::Cards(_) | Act::Pick => sees,
            Act::Pace(_) => Audience::All,
            Act::Call(_) | Act::Plain(_) => Audience::Nobody,
        };
        // What each chose, where they choose together, is only there for what comes of it.
        let sees = if sees == Audience::Together && !entry.says() { Audience::Nobody } else { sees };
        let (seat, place) = (entry.seat, place_after(&self.entries));
        let line = |id| Line { id, entry: place, sees, taken_back: false, about, before: None };
        let readers = match sees {
            Audience::Nobody => {
                // The machine takes only that it was done, and which lines were picked with it.
                entry.erase();
                entry.written = false;
                SeatSet::default()
            }
            Audience::Together => {
                self.opening = opening;
                let mine = self.waiting.iter().filter(|line| line.id.seat() == seat).count();
                let before = u16::try_from(mine).unwrap_or(u16::MAX);
                let number = self.last(seat, Count::Shared).saturating_add(1).saturating_add(before);
                let id = LineId::new(seat, Count::Shared, number);
                let at = self.waiting.partition_point(|line| line.id < id);
                self.waiting.insert(at, line(id));
                SeatSet::only(seat)
            }
            Audience::All | Audience::Own => {
                let (kind, readers) = match (entry.act, sees) {
                    (Act::Pace(_), _) => (Count::Notes, seats),
                    (_, Audience::Own) => (Count::Private, SeatSet::only(seat)),
                    _ => (Count::Shared, seats),
                };
                let number = self.count(seat, kind);
                let mut line = line(LineId::new(seat, kind, number));
                if entry.says() {
                    let owner = (sees == Audience::Own).then_some(seat);
                    line.before = self.take_the_place_of(entry.step, owner, Some(place_after(&self.lines)));
                }
                self.lines.push(line);
                readers
            }
        };
        self.entries.push(entry);
        readers
    }

    /// The number of a seat's last line of a kind, 0 if there is none.
    fn last(&self, seat: Seat, kind: Count) -> u16 {
        let known = self.counts.iter().find(|(of, counted, _)| (*of, *counted) == (seat, kind));
        known.map_or(0, |(_, _, number)| *number)
    }

    /// Counts one more line of a kind.
    fn count(&mut self, seat: Seat, kind: Count) -> u16 {
        let number = self.last(seat, kind).saturating_add(1);
        let known = self.counts.iter_mut().find(|(of, counted, _)| (*of, *counted) == (seat, kind));
        match known {
            Some((_, _, last)) => *last = number,
            None => self.counts.push((seat, kind, number)),
        }
        number
    }

    /// Makes a line the latest of its step, and gives the one that was it before.
    fn take_the_place_of(&mut self, step: u8, owner: Option<Seat>, line: Option<u32>) -> Option<u32> {
        let known = self.latest.iter_mut().find(|latest| latest.step == step && latest.owner == owner);
        if let Some(latest) = known {
            return std::mem::replace(&mut latest.line, line);
        }
        self.latest.push(Latest { step, owner, line });
        None
    }

    /// Forgets the words of the seat's last answer to a step, which was taken back.
    pub(crate) fn take_back(&mut self, seat: Seat, step: u8) {
        let answer = |entry: &Entry| entry.seat == seat && entry.step == step && entry.act.is_answer();
        let Some(at) = self.entries.iter().rposition(answer) else { return };
        let place = u32::try_from(at).unwrap_or(u32::MAX);
        self.entries[at].forget_what_came_with_it();
        self.waiting.retain(|line| line.entry != place);
        // Lines stand in the order of their entries, but for those that waited, which nobody takes back any more.
        let line = self.lines.iter_mut().rev().take_while(|line| line.entry >= place);
        if let Some(line) = line.filter(|line| line.entry == place).last() {
            line.taken_back = true;
            let (before, owner) = (line.before, (line.sees == Audience::Own).then_some(seat));
            self.take_the_place_of(step, owner, before);
        }
    }

    /// Drops what waited for all to have answered, as if each had taken it back.
    pub(crate) fn drop_waiting(&mut self) {
        for line in std::mem::take(&mut self.waiting) {
            if let Some(entry) = self.entries.get_mut(line.entry as usize) {
                entry.forget_what_came_with_it();
            }
        }
    }

    /// Erases the words of a seat: all, or those of some of its lines.
    pub(crate) fn forget(&mut self, seat: Seat, lines: Option<&[LineId]>) {
        let of = lines.map(|lines| self.places_of(lines));
        for (place, entry) in (0u32..).zip(&mut self.entries) {
            if entry.seat == seat && entry.written && of.as_ref().is_none_or(|of| of.contains(&place)) {
                entry.erased = true;
                entry.erase();
            }
        }
    }

    /// The places of the entries that are these lines.
    pub(crate) fn places_of(&self, lines: &[LineId]) -> Vec<u32> {
        let known = self.lines.iter().chain(&self.waiting).filter(|line| lines.contains(&line.id));
        known.map(|line| line.entry).collect()
    }

    /// The line that an entry is, with who sees it.
    pub(crate) fn line_of(&self, place: u32) -> Option<&Line> {
        self.lines.iter().chain(&self.waiting).find(|line| line.entry == place)
    }

    /// Whether a seat has such a line, and has not taken it back.
    pub(crate) fn has_line(&self, seat: Seat, id: LineId) -> bool {
        let mut lines = self.lines().map(|(_, line)| line).chain(&self.waiting);
        id.seat() == seat && lines.any(|line| line.id == id)
    }
}

/// The place of what is added next. Of every seat so few moves are taken that it always fits.
fn place_after<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}
