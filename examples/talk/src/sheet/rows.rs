//! The part of a screen in which something can be done, as rows below each other, and the row of side doors.

use super::{Focus, Sheet};
use crate::layout::{Line, is_from_right, wrap};
use crate::menu::Item;

/// The columns before a row, in which the mark of the keys stands.
pub(super) const MARGIN: usize = 2;
/// The rows that a place to write takes where the keys go, without its frame, and where there is room.
const WRITING: std::ops::RangeInclusive<usize> = 2..=10;

pub(super) struct Row {
    pub(super) focus: Focus,
    pub(super) kind: Kind,
}

pub(super) enum Kind {
    /// Something to read, or a button.
    Lines(Vec<Line>),
    /// A place to write, by its place, its rows with the frame, and the rows of the label before it.
    Field(usize, usize, usize),
}

impl Row {
    pub(super) fn height(&self) -> usize {
        match &self.kind {
            Kind::Lines(lines) => lines.len(),
            Kind::Field(_, rows, _) => *rows,
        }
    }

    fn text(lines: Vec<Line>) -> Self {
        Self { focus: Focus::None, kind: Kind::Lines(lines) }
    }
}

impl Sheet {
    /// All rows. Where there is little room, only the choice where the keys are says more about itself.
    pub(super) fn rows(&self, width: usize, room: bool) -> Vec<Row> {
        if self.doors_open {
            return self.door_rows(width);
        }
        let mut rows = self.field_rows(width, room);
        let head = self.marks_head.lines(width);
        if !self.marks.is_empty() && !head.is_empty() {
            rows.push(Row::text(head));
        }
        for (place, mark) in self.marks.iter().enumerate() {
            let label = format!("[{}] {}", if mark.on { "x" } else { " " }, mark.label);
            rows.push(self.button(Focus::Mark(place), &label, mark.help.as_deref(), width, room));
        }
        if let Some(send) = &self.send {
            rows.push(self.button(Focus::Send, &boxed(send), None, width, room));
        }
        for (place, item) in self.items.iter().enumerate().filter(|(_, item)| !item.is_aside()) {
            rows.push(self.button(
                Focus::Item(place),
                &boxed(&item.label),
                item.help.as_deref(),
                width,
                room,
            ));
        }
        rows
    }

    fn field_rows(&self, width: usize, room: bool) -> Vec<Row> {
        let mut rows = Vec::new();
        for (place, field) in self.fields.iter().enumerate() {
            let label = wrap(&field.label, width, "", "").into_iter().filter(|line| !line.is_empty());
            let label: Vec<Line> = label.map(|text| line(text, true)).collect();
            let labelled = label.len();
            if !label.is_empty() {
                rows.push(Row::text(label));
            }
            let wide = self.fields.len() == 1 || self.focus == Focus::Field(place);
            let rows_of_text = field.rows(width.saturating_sub(4)) + 1;
            let most = if room { *WRITING.end() } else { 6 };
            let height = match (field.is_line, wide) {
                (true, _) => 1,
                (_, true) => rows_of_text.clamp(if room { 4 } else { *WRITING.start() }, most),
                (_, false) => rows_of_text.clamp(1, if room { 3 } else { 1 }),
            };
            rows.push(Row { focus: Focus::Field(place), kind: Kind::Field(place, height + 2, labelled) });
        }
        rows
    }

    fn button(&self, focus: Focus, label: &str, help: Option<&str>, width: usize, room: bool) -> Row {
        let mut lines: Vec<Line> =
            wrap(label, width - MARGIN, "", "  ").into_iter().map(|text| line(text, false)).collect();
        if let Some(help) = help.filter(|_| room || self.focus == focus) {
            lines
                .extend(wrap(help, width - MARGIN, "    ", "    ").into_iter().map(|text| line(text, false)));
        }
        Row { focus, kind: Kind::Lines(lines) }
    }

    /// The list of all side doors, with the way back.
    fn door_rows(&self, width: usize) -> Vec<Row> {
        let mut rows = vec![Row::text(vec![line(self.words.more.clone(), true)])];
        for (place, item) in self.doors() {
            rows.push(self.button(
                Focus::Item(place),
                &boxed(&item.label),
                item.help.as_deref(),
                width,
                true,
            ));
        }
        rows.push(self.button(Focus::Less, &boxed(&self.words.back), None, width, true));
        rows
    }

    /// The side doors: leaving is the first.
    pub(super) fn doors(&self) -> impl Iterator<Item = (usize, &Item)> {
        let is_leave = |item: &Item| item.kind == crate::menu::Kind::Leave;
        let all = || self.items.iter().enumerate().filter(|(_, item)| item.is_aside());
        all().filter(move |(_, item)| is_leave(item)).chain(all().filter(move |(_, item)| !is_leave(item)))
    }

    /// As many side doors as fit into so many rows, and the one that opens them all.
    pub(super) fn door_lines(&self, width: usize, rows: usize) -> Vec<Vec<(Focus, String)>> {
        let all: Vec<(Focus, String)> =
            self.doors().map(|(place, item)| (Focus::Item(place), boxed(&item.label))).collect();
        if self.doors_open || all.is_empty() {
            return Vec::new();
        }
        let more = (Focus::More, boxed(&self.words.more_open));
        for count in (0..=all.len()).rev() {
            let rest = (count < all.len()).then(|| more.clone());
            let lines = flow(all[..count].iter().cloned().chain(rest), width);
            if lines.len() <= rows {
                return lines;
            }
        }
        vec![vec![more]]
    }

    /// Where the keys can go, in this order.
    pub(super) fn stops(&self) -> Vec<Focus> {
        let plan = self.plan();
        let read = (plan.last_scroll() > 0).then_some(Focus::Read);
        let rows = plan.rows.iter().map(|row| row.focus).filter(|focus| *focus != Focus::None);
        let doors = plan.doors.iter().flatten().map(|(focus, _)| *focus);
        read.into_iter().chain(rows).chain(doors).collect()
    }
}

/// Buttons beside each other, as many in a row as fit.
fn flow(buttons: impl Iterator<Item = (Focus, String)>, width: usize) -> Vec<Vec<(Focus, String)>> {
    let mut lines: Vec<Vec<(Focus, String)>> = Vec::new();
    let mut left = 0;
    for (focus, label) in buttons {
        let takes = textwrap::core::display_width(&label) + MARGIN;
        if lines.is_empty() || takes > left {
            lines.push(Vec::new());
            left = width;
        }
        left = left.saturating_sub(takes);
        if let Some(line) = lines.last_mut() {
            line.push((focus, label));
        }
    }
    lines
}

fn boxed(label: &str) -> String {
    format!("[ {label} ]")
}

pub(super) fn line(text: String, strong: bool) -> Line {
    let from_right = is_from_right(&text);
    Line { text, strong, from_right }
}
