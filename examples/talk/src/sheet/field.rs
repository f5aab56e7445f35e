//! A place to write: several lines, arrows, paste, undo, and how many characters are left.

use std::cell::Cell;

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::{Modifier, Style};
use ratatui::symbols::border;
use ratatui::widgets::{Block, Widget};
use ratatui_textarea::{CursorMove, TextArea, WrapMode};
use reweave::Words;

use crate::layout::begins_from_right;

/// No paste is longer than this; what is more is left out, and the count says that it is too long anyway.
const MOST: usize = 50_000;

pub(crate) struct Field {
    pub(crate) label: String,
    pub(crate) max_chars: Option<usize>,
    /// Whether it is one line, such as a name.
    pub(super) is_line: bool,
    pub(super) area: TextArea<'static>,
    /// Where it was drawn.
    drawn: Rect,
    /// What is counted in the text, until it changes: the characters, and the rows in a width.
    counted: Cell<Option<usize>>,
    wrapped: Cell<Option<(usize, usize)>>,
}

impl Field {
    pub(crate) fn new(label: &str, text: &str, max_chars: Option<u16>) -> Self {
        let lines = text.split('\n').map(str::to_owned).collect();
        let mut area = TextArea::new(lines);
        area.set_wrap_mode(WrapMode::WordOrGlyph);
        area.set_cursor_line_style(Style::new());
        area.set_max_histories(500);
        area.move_cursor(CursorMove::Bottom);
        area.move_cursor(CursorMove::End);
        Self {
            label: label.to_owned(),
            max_chars: max_chars.map(usize::from),
            is_line: false,
            area,
            drawn: Rect::ZERO,
            counted: Cell::default(),
            wrapped: Cell::default(),
        }
    }

    pub(crate) fn line(label: &str) -> Self {
        Self { is_line: true, ..Self::new(label, "", None) }
    }

    pub(crate) fn text(&self) -> String {
        self.area.lines().join("\n")
    }

    /// As many characters as the library will count.
    fn chars(&self) -> usize {
        let count = || Words::text(&self.text()).as_text().map_or(0, |text| text.chars().count());
        let counted = self.counted.get().unwrap_or_else(count);
        self.counted.set(Some(counted));
        counted
    }

    /// The text may be another one from here on.
    pub(super) fn touch(&mut self) {
        self.counted.set(None);
        self.wrapped.set(None);
    }

    /// How many characters are left; below zero where it is too long.
    pub(super) fn left(&self) -> Option<isize> {
        let most = isize::try_from(self.max_chars?).ok()?;
        Some(most - isize::try_from(self.chars()).unwrap_or(isize::MAX))
    }

    pub(super) fn insert(&mut self, letter: char) {
        if is_shown(letter) {
            self.area.insert_char(letter);
        }
    }

    pub(super) fn paste(&mut self, text: &str) {
        self.touch();
        let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
        let mut text: String = text.chars().filter(|c| *c == '\n' || is_shown(*c)).take(MOST).collect();
        if self.is_line {
            text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        if self.area.lines().iter().map(String::len).sum::<usize>() < MOST * 4 {
            self.area.insert_str(text);
        }
    }

    /// How many rows its text takes in this width.
    pub(super) fn rows(&self, width: usize) -> usize {
        if let Some((_, rows)) = self.wrapped.get().filter(|(wrapped, _)| *wrapped == width) {
            return rows;
        }
        let lines = self.area.lines().iter();
        let rows = lines.map(|line| textwrap::wrap(line, width.max(1)).len().max(1)).sum();
        self.wrapped.set(Some((width, rows)));
        rows
    }

    /// Draws it with a frame; where the keys go, the place of the next letter is seen.
    pub(super) fn draw(
        &mut self,
        area: Rect,
        buffer: &mut Buffer,
        focused: bool,
        below: &str,
        from_right: bool,
    ) {
        let text_from_right = if self.area.is_empty() { from_right } else { begins_from_right(&self.text()) };
        let side = if text_from_right { Alignment::Right } else { Alignment::Left };
        let set = if focused { border::THICK } else { border::PLAIN };
        let block = Block::bordered().border_set(set).title_bottom(below.to_owned());
        let block = if from_right { block } else { block.title_alignment(Alignment::Right) };
        self.area.set_block(block);
        self.area.set_alignment(side);
        let cursor = if focused { Style::new().add_modifier(Modifier::REVERSED) } else { Style::new() };
        self.area.set_cursor_style(cursor);
        if area.as_size() != self.drawn.as_size() {
            self.begin_at_the_top(area);
        }
        (&self.area).render(area, buffer);
    }

    /// In a place of another size the rows are others: without this, the first one in sight would stay the same.
    fn begin_at_the_top(&mut self, area: Rect) {
        self.drawn = area;
        let at = self.area.cursor();
        let mut nowhere = Buffer::empty(area);
        (&self.area).render(area, &mut nowhere);
        // The top by itself would be the end of a first line that is long.
        self.area.move_cursor(CursorMove::Jump(0, 0));
        (&self.area).render(area, &mut nowhere);
        let place = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
        self.area.move_cursor(CursorMove::Jump(place(at.0), place(at.1)));
    }
}

/// Whether a letter is one to be seen. Controls and marks that turn the direction of text round would change what stands
/// beside it, and the library leaves them out anyway.
fn is_shown(letter: char) -> bool {
    !letter.is_control()
        && !matches!(letter, '\u{200b}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}
