//! Draws a screen. There is no colour: only bold, faint and turned-round, and signs that say the same.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use super::plan::Plan;
use super::rows::{Kind, MARGIN, Row};
use super::{Focus, Sheet};
use crate::layout::{Line, is_from_right};

impl Sheet {
    pub(crate) fn draw(&mut self, frame: &mut Frame<'_>) {
        let area = frame.area();
        self.size = (area.width, area.height);
        let plan = self.plan();
        self.scroll = self.scroll.min(plan.last_scroll());
        let width = u16::try_from(plan.width).unwrap_or(area.width).min(area.width);
        let mut pen = Pen { buffer: frame.buffer_mut(), area: Rect { width, ..area }, y: area.y };
        pen.area.x += (area.width - width) / 2;
        draw_head(&plan, &mut pen);
        self.draw_read(&plan, &mut pen);
        if !plan.ask.is_empty() {
            pen.lines(&plan.ask, false);
            pen.y += u16::from(!plan.tight || plan.is_to_spare(area.height.into()));
        }
        self.draw_rows(&plan, &mut pen);
        let below = plan.foot.len() + plan.door_rows();
        pen.y = area.bottom().saturating_sub(u16::try_from(below).unwrap_or(0));
        self.draw_doors(&plan, &mut pen);
        pen.lines(&plan.foot, true);
    }

    fn draw_read(&self, plan: &Plan, pen: &mut Pen<'_>) {
        if plan.read.is_empty() {
            return;
        }
        let below = pen.y + u16::try_from(plan.read_rows).unwrap_or(0);
        let end = (self.scroll + plan.in_sight()).min(plan.read.len());
        pen.lines(&plan.read[self.scroll..end], false);
        if plan.is_cut() {
            let mark = if self.focus == Focus::Read { ">" } else { "-" };
            pen.rule(&format!("{mark} {} ({end}/{})", self.words.read_on, plan.read.len()));
        }
        pen.y = below;
    }

    /// Draws all rows on a sheet of their own, and shows the part of it in which the keys are.
    fn draw_rows(&mut self, plan: &Plan, pen: &mut Pen<'_>) {
        let tall: usize = plan.rows.iter().map(Row::height).sum();
        let height = u16::try_from(tall.max(1)).unwrap_or(u16::MAX);
        let mut all = Buffer::empty(Rect::new(0, 0, pen.area.width, height));
        let (mut y, mut seen): (usize, std::ops::Range<usize>) = (0, 0..0);
        for row in &plan.rows {
            let (rows, label) = match row.kind {
                Kind::Field(_, rows, label) => (rows.min(plan.act_rows.saturating_sub(label).max(3)), label),
                Kind::Lines(_) => (row.height(), 0),
            };
            if row.focus == self.focus && row.focus != Focus::None {
                // A place to write is seen with its label.
                seen = y.saturating_sub(label)..y + rows;
            }
            self.draw_row(row, rows, y, &mut all);
            y += rows;
        }
        let last = y.saturating_sub(plan.act_rows);
        let first =
            if seen.end <= plan.act_rows { 0 } else { (seen.end - plan.act_rows).min(seen.start).min(last) };
        let shown = plan.act_rows.min(y);
        pen.copy(&all, first, shown);
        if first + shown < y {
            pen.sign("↓", 1, self.from_right);
        }
        if first > 0 {
            pen.sign("↑", shown, self.from_right);
        }
    }

    fn draw_row(&mut self, row: &Row, rows: usize, y: usize, all: &mut Buffer) {
        let y = u16::try_from(y).unwrap_or(u16::MAX);
        let rows = u16::try_from(rows).unwrap_or(u16::MAX);
        let here = row.focus == self.focus;
        let area = Rect::new(0, y, all.area.width, rows.min(all.area.height.saturating_sub(y)));
        match &row.kind {
            Kind::Field(place, ..) => {
                let below = self.count(*place);
                self.fields[*place].draw(area, all, here, &below, self.from_right);
            }
            Kind::Lines(lines) if row.focus == Focus::None => {
                Pen { buffer: all, area, y }.lines(lines, false);
            }
            Kind::Lines(lines) => Pen { buffer: all, area, y }.button(lines, here),
        }
    }

    /// How many characters are left, once that matters.
    fn count(&self, place: usize) -> String {
        match self.fields[place].left() {
            Some(left) if left < 0 => format!(" {} {} ", self.words.too_long, -left),
            Some(left) => format!(" {} {left} ", self.words.left),
            None => String::new(),
        }
    }

    fn draw_doors(&self, plan: &Plan, pen: &mut Pen<'_>) {
        if plan.doors.is_empty() {
            return;
        }
        if !plan.tight {
            pen.rule(&self.words.more);
        }
        for line in &plan.doors {
            let from_right = line.first().is_some_and(|(_, label)| is_from_right(label));
            pen.buttons(line, self.focus, from_right, plan.tight);
        }
    }
}

/// Whose page it is, above a line, or in it where rows are few.
fn draw_head(plan: &Plan, pen: &mut Pen<'_>) {
    match &plan.head[..] {
        [] => {}
        [head] if plan.head_is_in_line() => {
            pen.rule("");
            pen.y -= 1;
            let strong = Style::new().add_modifier(Modifier::BOLD);
            pen.over(&format!(" {} ", head.text), head.from_right, strong);
            pen.y += 1;
        }
        head => {
            pen.lines(head, false);
            if !plan.tight {
                pen.rule("");
            }
        }
    }
}

/// Where the next line is drawn.
struct Pen<'b> {
    buffer: &'b mut Buffer,
    area: Rect,
    y: u16,
}

impl Pen<'_> {
    fn lines(&mut self, lines: &[Line], faint: bool) {
        for line in lines {
            let style = match (line.strong, faint) {
                (true, _) => Style::new().add_modifier(Modifier::BOLD),
                (_, true) => Style::new().add_modifier(Modifier::DIM),
                _ => Style::new(),
            };
            self.line(&line.text, line.from_right, 0, style);
            self.y += 1;
        }
    }

    /// A line from its side, so many columns from it. What it is moved in by at its beginning is moved in from that side.
    fn line(&mut self, text: &str, from_right: bool, margin: usize, style: Style) {
        if self.y >= self.area.bottom().min(self.buffer.area.bottom()) {
            return;
        }
        // The sign of a point stands at the side from which the line is read.
        let (sign, words) = match text.strip_prefix("- ").filter(|_| from_right) {
            Some(words) => ("- ", words),
            None => ("", text.trim_start()),
        };
        let moved = margin + text.len() - words.len();
        let width = textwrap::core::display_width(words);
        let whole = usize::from(self.area.width);
        let left = if from_right { whole.saturating_sub(moved + width) } else { moved };
        let x = self.area.x + u16::try_from(left).unwrap_or(0);
        self.buffer.set_stringn(x, self.y, words, whole.saturating_sub(left), style);
        if !sign.is_empty() {
            self.buffer.set_string(self.area.right().saturating_sub(1), self.y, sign.trim(), style);
        }
    }

    /// A choice. Where the keys are, a sign stands before it, and it is turned round.
    fn button(&mut self, lines: &[Line], here: bool) {
        for (place, line) in lines.iter().enumerate() {
            let is_label = place == 0 || !line.text.starts_with("    ");
            let style = if here && is_label { turned() } else { Style::new() };
            if here && place == 0 {
                let sign = if line.from_right { "<" } else { ">" };
                self.line(sign, line.from_right, 0, Style::new().add_modifier(Modifier::BOLD));
            }
            self.line(&line.text, line.from_right, MARGIN, style);
            self.y += 1;
        }
    }

    /// Buttons beside each other; where they stand in a thin line, it begins before them and goes on behind.
    fn buttons(&mut self, line: &[(Focus, String)], focus: Focus, from_right: bool, in_line: bool) {
        if in_line {
            let widths = line.iter().map(|(_, label)| textwrap::core::display_width(label) + MARGIN);
            let taken = 1 + widths.sum::<usize>();
            let rest = usize::from(self.area.width).saturating_sub(taken);
            if line.first().is_none_or(|(stop, _)| *stop != focus) {
                self.line("─", from_right, 0, faint());
            }
            self.line(&"─".repeat(rest), from_right, taken, faint());
        }
        let mut at = 0;
        for (stop, label) in line {
            if *stop == focus {
                let sign = if from_right { "<" } else { ">" };
                self.line(&format!("{}{sign}", " ".repeat(at)), from_right, 0, Style::new());
            }
            let style = if *stop == focus { turned() } else { Style::new() };
            self.line(label, from_right, at + MARGIN, style);
            at += textwrap::core::display_width(label) + MARGIN;
        }
        self.y += 1;
    }

    /// A thin line, with a word in it.
    fn rule(&mut self, text: &str) {
        let from_right = is_from_right(text);
        self.line(&"─".repeat(self.area.width.into()), false, 0, faint());
        if !text.is_empty() {
            self.over(&format!(" {text} "), from_right, faint());
        }
        self.y += 1;
    }

    /// Words on a line that is drawn already.
    fn over(&mut self, words: &str, from_right: bool, style: Style) {
        let width = textwrap::core::display_width(words);
        let whole = usize::from(self.area.width);
        let left = if from_right { whole.saturating_sub(2 + width) } else { 2 };
        let x = self.area.x + u16::try_from(left).unwrap_or(0);
        if self.y < self.buffer.area.bottom() {
            self.buffer.set_stringn(x, self.y, words, whole.saturating_sub(left), style);
        }
    }

    /// A part of another sheet.
    fn copy(&mut self, from: &Buffer, first: usize, rows: usize) {
        for row in 0..u16::try_from(rows).unwrap_or(0) {
            if self.y >= self.area.bottom().min(self.buffer.area.bottom()) {
                return;
            }
            for x in 0..self.area.width.min(from.area.width) {
                let there = from.cell((x, row + u16::try_from(first).unwrap_or(0)));
                if let (Some(there), Some(here)) = (there, self.buffer.cell_mut((self.area.x + x, self.y))) {
                    *here = there.clone();
                }
            }
            self.y += 1;
        }
    }

    /// A sign at the edge where lines end, so many rows above.
    fn sign(&mut self, sign: &str, above: usize, from_right: bool) {
        let y = self.y.saturating_sub(u16::try_from(above).unwrap_or(0));
        let x = if from_right { self.area.x } else { self.area.right().saturating_sub(1) };
        if y < self.buffer.area.bottom() && x < self.buffer.area.right() {
            self.buffer.set_string(x, y, sign, Style::new().add_modifier(Modifier::BOLD));
        }
    }
}

fn faint() -> Style {
    Style::new().add_modifier(Modifier::DIM)
}

fn turned() -> Style {
    Style::new().add_modifier(Modifier::REVERSED)
}
