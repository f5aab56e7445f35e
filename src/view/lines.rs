//! Which lines a seat reads: the one place that decides it, and where a private answer stays hidden.

use super::{KeptLines, Said, View};
use crate::conversation::{Entry, Line};
use crate::flow::{Ask, Audience, Input};
use crate::line::LineId;
use crate::machine::{Outcome, Status};
use crate::seat::Seat;
use crate::stage::Stage;

impl<'a> View<'a> {
    /// The lines that can be picked where own lines are asked for.
    pub fn own_lines(&self) -> impl Iterator<Item = Said<'a>> + use<'a> {
        let by_option = self.options().any(|option| option.most_lines() > 0);
        let asked = by_option || matches!(self.ask(), Some(Ask::Input(Input::Lines { .. })));
        let reads = self.reader();
        self.conversation.keepable(self.seat).filter(move |_| asked).filter_map(reads)
    }

    /// What is kept after the end.
    #[must_use]
    pub fn kept(&self) -> KeptLines {
        match self.observed.outcome {
            Outcome { keepers, .. } if !keepers.is_empty() => KeptLines::All,
            Outcome { step: Some(step), .. } if !self.picked(step).is_empty() => KeptLines::Picked,
            _ => KeptLines::Nothing,
        }
    }

    /// The lines that people picked of their own to keep at a step: none unless as many picked some as the flow needs to go on.
    fn picked(&self, step: u8) -> Vec<LineId> {
        let entries = self.conversation.log().entries();
        let answered = |seat: Seat| {
            let is_answer =
                |entry: &&Entry| entry.seat == seat && entry.step == step && entry.act.is_answer();
            entries.iter().rfind(is_answer)
        };
        let picks = |seat| answered(seat).and_then(|entry| entry.picks()).filter(|picks| !picks.is_empty());
        let picked: Vec<&'a [LineId]> = self.conversation.seats().filter_map(picks).collect();
        if picked.len() < self.conversation.machine().fewest() {
            return Vec::new();
        }
        picked.concat()
    }

    /// What was shared, as far as this seat may read it now, oldest first. Nothing during a break, beside a step that is
    /// read alone, or after an end at which it was not kept.
    pub fn said(&self) -> impl Iterator<Item = Said<'a>> + use<'a> {
        let shown = self.shows_lines();
        let ended = self.status() == Status::Ended;
        let kept = self.kept();
        let keepers = self.observed.outcome.keepers;
        let picked = match (kept, self.observed.outcome.step) {
            (KeptLines::Picked, Some(step)) => Some(self.picked(step)),
            _ => None,
        };
        self.readable()
            .filter(move |_| shown)
            .filter(move |said| !ended || said.note().is_none())
            .filter(move |said| kept != KeptLines::All || keepers.contains(said.seat()))
            .filter(move |said| picked.as_ref().is_none_or(|picked| picked.contains(&said.id())))
    }

    /// The lines that this seat may read at all: the one place that decides it.
    ///
    /// A line that only its writer reads is for its writer. What waits for all to have answered is for its writer until then,
    /// for everybody, also for those who are not asked. Whoever is invited reads what the invitation is about, and
    /// whoever has joined that and what came since.
    fn readable(&self) -> impl Iterator<Item = Said<'a>> + use<'a> {
        let (conversation, seat) = (self.conversation, self.seat);
        let log = conversation.log();
        let invited = self.status() == Status::Invited;
        let about =
            self.observed.step.filter(|_| invited).map(|step| &conversation.machine().plan(step).about);
        let lines = log.lines().filter(move |(place, line)| {
            let stands_here = match &about {
                Some(about) => log.answers(line, about),
                None => log.reads_along(seat, *place, line),
            };
            line.id.seat() == seat || (line.sees != Audience::Own && stands_here)
        });
        let still_waits = log.still_waits(self.opening);
        let waiting =
            log.waiting().iter().filter(move |line| line.id.seat() == seat || !(still_waits || invited));
        lines.map(|(_, line)| line).chain(waiting).filter_map(self.reader())
    }

    /// How this seat reads a line: of somebody else who has withdrawn, that it stands there and no more.
    fn reader(&self) -> impl Fn(&'a Line) -> Option<Said<'a>> + use<'a> {
        let (conversation, reader) = (self.conversation, self.seat);
        move |line| Some(Said { conversation, line, entry: conversation.log().entry(line)?, reader })
    }

    /// What has been shown to this person and can come again: all that they may read now, or after the end what is kept for them.
    pub(crate) fn shown(&self) -> Vec<Said<'a>> {
        match self.status() {
            Status::Uninvited => Vec::new(),
            Status::Ended => self.said().collect(),
            _ => self.readable().collect(),
        }
    }

    /// Whether something stands on this person's screens that cannot be read for now, because its writer has withdrawn.
    pub(crate) fn hides_lines(&self) -> bool {
        let mut withdrawn = self.conversation.log().withdrawn().iter().filter(|seat| *seat != self.seat);
        withdrawn.any(|seat| self.shows_lines_of(seat))
    }

    /// Whether this seat reads the line that an entry is.
    pub(crate) fn reads_entry(&self, place: u32) -> bool {
        self.shown().iter().any(|said| said.line.entry == place)
    }

    /// Whether this seat reads lines of another, hidden ones too.
    pub(crate) fn shows_lines_of(&self, seat: Seat) -> bool {
        self.shown().iter().any(|said| said.seat() == seat) || self.shows_items_of(seat)
    }

    /// Whether this seat reads words of another that are not erased: any, or those of some lines.
    pub(crate) fn shows_words_of(&self, seat: Seat, lines: Option<&[LineId]>) -> bool {
        let chosen = |said: &Said<'_>| lines.is_none_or(|lines| lines.contains(&said.id()));
        let of_seat = |said: &Said<'_>| said.seat() == seat && said.entry.holds_words() && chosen(said);
        self.shown().iter().any(of_seat) || (lines.is_none() && self.shows_items_of(seat))
    }

    /// Whether items of a seat stand on this person's screen, to be answered or beside an answer.
    fn shows_items_of(&self, seat: Seat) -> bool {
        let answered = self.shown();
        let mut answered = answered.iter().flat_map(Said::replies).map(|reply| reply.item);
        self.items().any(|row| row.owner == seat) || answered.any(|row| row.owner == seat)
    }

    /// All lines that others read too, whatever is kept: for the record of a completed conversation.
    ///
    /// What is for others only when all have answered stays with its writer if not all have: one left before, and must not
    /// find it later.
    pub(crate) fn everything(&self) -> impl Iterator<Item = Said<'a>> + use<'a> {
        let all_answered = self.observed.outcome.step.is_some();
        let to_the_end = self.observed.ended_at.is_some();
        let seat = self.seat;
        self.readable().filter(|said| !said.is_hidden()).filter(move |said| match said.line.sees {
            // Whoever is there to the end read it while it went on, and whoever went at the last pages what came before these.
            Audience::Together => {
                all_answered || to_the_end || said.entry.seat == seat || said.step().stage != Stage::Closing
            }
            Audience::All => true,
            Audience::Own | Audience::Nobody => false,
        })
    }

    fn shows_lines(&self) -> bool {
        match self.status() {
            Status::Uninvited | Status::Break => false,
            Status::Ended => self.kept() != KeptLines::Nothing,
            _ => self.step().is_none_or(|step| !step.veil),
        }
    }

    /// The line that this step answers.
    #[must_use]
    pub fn about(&self) -> Option<Said<'a>> {
        let step = self.observed.step.filter(|_| self.shows_lines())?;
        let log = self.conversation.log();
        // Of answers that all gave together another's stands there, also where they are no lines of the log yet.
        let steps = &self.conversation.machine().plan(step).about;
        let of_another = |said: &Said<'a>| {
            said.line.sees == Audience::Together
                && said.seat() != self.seat
                && said.entry.says()
                && steps.contains(&said.entry.step)
        };
        if let Some(said) = self.readable().filter(of_another).last() {
            return Some(said);
        }
        self.reader()(log.line(self.conversation.about(step, self.seat)?)?)
    }
}
