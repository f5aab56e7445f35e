//! What gets how many rows. Leaving and what is asked are always in sight; what is read can be turned over.

use super::rows::{Row, line};
use super::{Focus, Sheet};
use crate::layout::{Line, wrap};
use crate::menu::Kind;

/// Lines longer than this are hard to read, however wide the window is.
const WIDEST: usize = 80;

pub(super) struct Plan {
    pub(super) width: usize,
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

    /// The rows of what is asked, with the empty one below.
    fn asked(&self) -> usize {
        below(self.ask.len())
    }

    /// The rows of the side doors, with the line above them.
    fn door_rows(&self) -> usize {
        below(self.doors.len())
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
        let [head, read, ask, help, tail] = self.page.places(width);
        let above = if head.is_empty() { 0 } else { head.len() + 1 };
        let mut plan = Plan {
            width,
            head,
            read,
            read_rows: 0,
            ask,
            rows: Vec::new(),
            act_rows: 0,
            doors: Vec::new(),
            foot,
        };
        let free = height.saturating_sub(above + plan.foot.len());
        self.share(&mut plan, free, help, tail);
        plan
    }

    /// Shares the rows between what is read, what is asked, what can be done and the side doors. Where there is too little
    /// room, what matters least gives way first.
    fn share(&self, plan: &mut Plan, free: usize, help: Vec<Line>, tail: Vec<Line>) {
        let extra = help.len() + tail.len();
        plan.rows = self.rows(plan.width, true);
        plan.doors = self.door_lines(plan.width, 2);
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
        let keeps = |kept: usize, beside: usize| below(asked + kept) + beside <= free;
        let (read, more) = (plan.read.len(), plan.read.len() + tail.len());
        let parts = [ask, help, tail];
        let stay = if keeps(extra, act + below(read)) {
            3
        } else if keeps(extra - parts[2].len(), least + more.min(4)) {
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
        if let Some(played) = &self.played {
            return wrap(played, width, "", "").into_iter().map(|text| line(text, false)).collect();
        }
        let words = &self.words;
        let keys = match self.focus {
            Focus::Field(place) if self.fields[place].is_line => &words.keys_line,
            Focus::Field(_) => &words.keys_field,
            Focus::Mark(_) => &words.keys_marks,
            _ => &words.keys,
        };
        let has_leave = self.items.iter().any(|item| item.kind == Kind::Leave);
        let keys = if has_leave { format!("{keys} {}", words.to_leave) } else { keys.clone() };
        // What was just said stands in place of the keys, so that nothing on the screen moves.
        let (text, is_note) = self.note.as_ref().map_or((keys, false), |note| (note.clone(), true));
        let most = if is_note {
            3
        } else if self.size.1 < 20 {
            1
        } else {
            2
        };
        wrap(&text, width, "", "").into_iter().take(most).map(|text| line(text, is_note)).collect()
    }
}

fn height(rows: &[Row]) -> usize {
    rows.iter().map(Row::height).sum()
}

/// So many rows, with an empty one.
fn below(rows: usize) -> usize {
    if rows == 0 { 0 } else { rows + 1 }
}
