//! What gets how many rows. Leaving and what is asked are always in sight; what is read can be turned over.

use super::rows::{Row, line};
use super::{Focus, Sheet};
use crate::layout::{Line, wrap};
use crate::menu::Kind;

/// Lines longer than this are hard to read, however wide the window is.
const WIDEST: usize = 80;
/// A window with fewer rows is low.
const LOW: u16 = 20;
/// How many rows of what is read are in sight at least in a tight plan, with the line that says that there is more.
const TIGHT_READ: usize = 5;

pub(super) struct Plan {
    pub(super) width: usize,
    /// Whether rows are few: then the head and the side doors stand in their lines, and nothing is empty that need not be.
    pub(super) tight: bool,
    pub(super) head: Vec<Line>,
    pub(super) read: Vec<Line>,
    /// The rows in which it is read, with the empty one below if there is room for it.
    pub(super) read_rows: usize,
    pub(super) ask: Vec<Line>,
    pub(super) rows: Vec<Row>,
    /// The rows in which something can be done; there may be more, then the others are turned to.
    pub(super) act_rows: usize,
    pub(super) doors: Vec<Vec<(Focus, String)>>,
    pub(super) foot: Vec<Line>,
}

impl Plan {
    /// The rows for all that there is.
    fn wanted(&self) -> usize {
        height(&self.rows) + below(self.read.len()) + self.asked() + self.door_rows()
    }

    /// The rows of the head, with the line below.
    fn above(&self) -> usize {
        if self.tight { self.head.len() } else { below(self.head.len()) }
    }

    /// The rows of what is asked, with the empty one below.
    fn asked(&self) -> usize {
        self.asked_of(self.ask.len())
    }

    /// The same, if so many lines stand there.
    fn asked_of(&self, lines: usize) -> usize {
        if self.tight { lines } else { below(lines) }
    }

    /// The rows of the side doors, with the line above them.
    pub(super) fn door_rows(&self) -> usize {
        if self.tight { self.doors.len() } else { below(self.doors.len()) }
    }

    /// Whether there is a row that nothing needs.
    pub(super) fn is_to_spare(&self, all: usize) -> bool {
        let acts = height(&self.rows).min(self.act_rows) + self.door_rows();
        self.above() + self.read_rows + self.asked() + acts + self.foot.len() < all
    }

    /// Whether the head has room in the line below it.
    pub(super) fn head_is_in_line(&self) -> bool {
        let fits = |line: &Line| textwrap::core::display_width(&line.text) + 6 <= self.width;
        self.tight && self.head.len() == 1 && self.head.iter().all(fits)
    }

    /// Puts something below what is read.
    fn reads_also(&mut self, lines: Vec<Line>) {
        if !self.read.is_empty() && !lines.is_empty() {
            self.read.push(line(String::new(), false));
        }
        self.read.extend(lines);
    }

    /// Whether what is read is longer than its place; then its last row says so.
    pub(super) fn is_cut(&self) -> bool {
        self.read.len() > self.read_rows
    }

    /// The rows of text in sight.
    pub(super) fn in_sight(&self) -> usize {
        if self.is_cut() { self.read_rows.saturating_sub(1) } else { self.read.len() }
    }

    pub(super) fn last_scroll(&self) -> usize {
        self.read.len().saturating_sub(self.in_sight())
    }
}

impl Sheet {
    pub(super) fn plan(&self) -> Plan {
        let (width, height) = (usize::from(self.size.0).clamp(20, WIDEST), usize::from(self.size.1));
        let foot = self.foot(width);
        let places = self.page.places(width);
        let tight = self.is_low() && !self.is_roomy(width, &places);
        let [head, read, ask, help, tail] = places;
        let mut plan = Plan {
            width,
            tight,
            head,
            read,
            read_rows: 0,
            ask,
            rows: Vec::new(),
            act_rows: 0,
            doors: Vec::new(),
            foot,
        };
        let free = height.saturating_sub(plan.above() + plan.foot.len());
        self.share(&mut plan, free, help, tail);
        plan
    }

    fn is_low(&self) -> bool {
        self.size.1 < LOW
    }

    /// Whether all of a page has room without being tight. It is the same wherever the keys are, so that a page does not
    /// change under them.
    fn is_roomy(&self, width: usize, places: &[Vec<Line>]) -> bool {
        if !self.fields.is_empty() {
            return false;
        }
        let [head, rest @ ..] = places else { return true };
        let text = below(head.len()) + below(rest.iter().map(Vec::len).sum());
        let acts = height(&self.rows(width, true)) + below(self.door_lines(width, 2).len());
        text + acts < usize::from(self.size.1)
    }

    /// Shares the rows between what is read, what is asked, what can be done and the side doors. Where there is too little
    /// room, what matters least gives way first.
    fn share(&self, plan: &mut Plan, free: usize, help: Vec<Line>, tail: Vec<Line>) {
        let extra = help.len() + tail.len();
        plan.rows = self.rows(plan.width, true);
        plan.doors = self.door_lines(plan.width, if plan.tight { 1 } else { 2 });
        if plan.wanted() + extra > free {
            plan.rows = self.rows(plan.width, false);
        }
        if plan.wanted() + extra > free {
            plan.doors = self.door_lines(plan.width, 1);
        }
        let free = free.saturating_sub(plan.door_rows());
        let act = height(&plan.rows);
        let least = self.least(plan, act, free);
        let ask = std::mem::take(&mut plan.ask);
        let asked = ask.len();
        let keeps = |kept: usize, beside: usize| plan.asked_of(asked + kept) + beside <= free;
        let in_sight = if plan.tight { TIGHT_READ } else { 4 };
        let (read, more) = (plan.read.len(), plan.read.len() + tail.len());
        let parts = [ask, help, tail];
        let stay = if keeps(extra, act + below(read)) {
            3
        } else if keeps(extra - parts[2].len(), least + more.min(in_sight)) {
            2
        } else {
            usize::from(keeps(0, least + more.min(2)))
        };
        for (place, part) in parts.into_iter().enumerate() {
            if place < stay {
                plan.ask.extend(part);
            } else {
                plan.reads_also(part);
            }
        }
        let rest = free.saturating_sub(plan.asked());
        let read_least = below(plan.read.len()).min(rest.saturating_sub(least));
        plan.act_rows = act.min(rest.saturating_sub(read_least)).max(least.min(rest));
        let left = rest.saturating_sub(plan.act_rows);
        plan.read_rows = below(plan.read.len()).min(left);
    }

    /// How many rows there are at least for what can be done: a place to write comes with the button that sends it.
    fn least(&self, plan: &Plan, act: usize, free: usize) -> usize {
        let label = plan.rows.first().filter(|row| row.focus == Focus::None).map_or(0, Row::height);
        let wanted = match (self.fields.len(), free) {
            // Enough of what is read stays in sight, also while a choice says more about itself.
            (0, _) if plan.tight => {
                free.saturating_sub(plan.asked() + below(plan.read.len()).min(TIGHT_READ))
            }
            (0, _) => free / 2,
            (_, 15..) => label + 6,
            _ => label + 5,
        };
        act.min(wanted.max(3))
    }

    pub(super) fn read_rows(&self) -> usize {
        self.plan().in_sight()
    }

    pub(super) fn last_scroll(&self) -> usize {
        self.plan().last_scroll()
    }

    /// What was just said, and what the keys do here.
    fn foot(&self, width: usize) -> Vec<Line> {
        let lines = |text: &str, strong: bool| -> Vec<Line> {
            wrap(text, width, "", "").into_iter().map(|text| line(text, strong)).collect()
        };
        match (&self.played, &self.note) {
            (Some(played), _) => lines(played, false),
            // What was just said stands in place of the keys, so that nothing on the screen moves.
            (None, Some(note)) => lines(note, true),
            (None, None) => {
                let most = if self.is_low() { 1 } else { 2 };
                let mut says = self.keys_said();
                let shortest = says.pop().unwrap_or_default();
                let fits = says.iter().map(|text| lines(text, false)).find(|lines| lines.len() <= most);
                fits.unwrap_or_else(|| lines(&shortest, false).into_iter().take(most).collect())
            }
        }
    }

    /// What the keys do here, from the longest way to say it to the shortest.
    fn keys_said(&self) -> Vec<String> {
        let words = &self.words;
        let [keys, short] = match self.focus {
            Focus::Field(place) if self.fields[place].is_line => [&words.keys_line; 2],
            Focus::Field(_) => [&words.keys_field, &words.keys_field_short],
            Focus::Mark(_) => [&words.keys_marks, &words.keys_marks_short],
            _ => [&words.keys, &words.keys_short],
        };
        let mut says = Vec::new();
        if self.items.iter().any(|item| item.kind == Kind::Leave) {
            says.push(format!("{keys} {}", words.to_leave));
            says.push(format!("{short} {}", words.to_leave_short));
        }
        says.extend([keys.clone(), short.clone()]);
        says
    }
}

fn height(rows: &[Row]) -> usize {
    rows.iter().map(Row::height).sum()
}

/// So many rows, with an empty one.
fn below(rows: usize) -> usize {
    if rows == 0 { 0 } else { rows + 1 }
}
