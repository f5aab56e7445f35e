//! The terminal: pages out; choices, lines and texts in. With keys at a real terminal, else plain.
//!
//! In plain mode nothing but text is printed: no colour, no control codes, so it works over a screen reader and in a pipe.

use std::io::{self, IsTerminal};

use dialoguer::console::{Key, Term, style};

use crate::layout::{Line, Page, wrap};
use crate::lines::{Result, ask, digits, print, read_line, read_text};
use crate::menu::Menu;

pub(crate) struct Terminal {
    keys: bool,
    /// The most columns, if that is given.
    width: Option<usize>,
}

impl Terminal {
    pub(crate) fn new(plain: bool, width: Option<usize>) -> Self {
        Self { keys: !plain && io::stdin().is_terminal() && io::stdout().is_terminal(), width }
    }

    /// Whether what stands above can be taken off the screen.
    pub(crate) fn can_clear(&self) -> bool {
        self.keys
    }

    fn width(&self) -> usize {
        self.width.unwrap_or_else(textwrap::termwidth).max(20)
    }

    fn rows() -> usize {
        usize::from(Term::stdout().size().0)
    }

    /// Takes what was shown off the screen, and out of what can be scrolled back to.
    pub(crate) fn wipe(&self) -> Result<()> {
        if self.keys {
            Term::stdout().clear_screen()?;
            print(&["\u{1b}[3J".to_owned()], "")?;
        }
        Ok(())
    }

    fn clear(&self) -> Result<()> {
        if self.keys {
            Term::stdout().clear_screen()?;
        }
        Ok(())
    }

    /// Shows a page.
    pub(crate) fn show(&self, page: &Page) -> Result<()> {
        let (mut lines, staying) = page.lines(self.width());
        lines.extend(staying);
        if self.keys {
            self.clear()?;
            let window = window(lines.len(), Self::rows());
            while lines.len() > window {
                let rest = lines.split_off(turn_over(&lines, window));
                self.show_window(lines, &page.go_on)?;
                lines = rest;
            }
        }
        self.write(&lines)
    }

    /// Shows a page below what stands there.
    pub(crate) fn show_below(&self, page: &Page) -> Result<()> {
        let (mut lines, staying) = page.lines(self.width());
        lines.extend(staying);
        blank()?;
        self.write(&lines)
    }

    /// Shows a page until a person goes on.
    pub(crate) fn show_and_wait(&self, page: &Page) -> Result<()> {
        self.show(page)?;
        self.wait(&page.go_on)
    }

    /// A window of a long page.
    fn show_window(&self, mut lines: Vec<Line>, go_on: &str) -> Result<()> {
        while lines.last().is_some_and(|line| line.text.is_empty()) {
            lines.pop();
        }
        self.write(&lines)?;
        self.wait(go_on)?;
        self.clear()
    }

    /// Asks for Enter.
    fn wait(&self, text: &str) -> Result<()> {
        blank()?;
        print(&wrap(text, self.width(), "", ""), "\n")?;
        if !self.keys {
            return read_line().map(drop);
        }
        while Term::stdout().read_key()? != Key::Enter {}
        Ok(())
    }

    /// Shows a page with choices, and gives the one that was chosen; none if a person turned away from the list.
    pub(crate) fn choose(&self, page: &Page, menu: &Menu) -> Result<Option<usize>> {
        if self.keys {
            return self.choose_with_keys(page, menu);
        }
        self.show(page)?;
        blank()?;
        print(&menu.numbered(self.width()), "\n")?;
        let count = menu.items.len();
        loop {
            let answer = digits(&self.ask(&format!("{} (1–{count}):", menu.labels().number))?);
            let number: usize = answer.parse().unwrap_or(0);
            if (1..=count).contains(&number) {
                blank()?;
                return Ok(Some(number - 1));
            }
        }
    }

    fn choose_with_keys(&self, page: &Page, menu: &Menu) -> Result<Option<usize>> {
        let width = self.width();
        let can_fold = menu.items.iter().filter(|item| item.second).count() > 1;
        let (first, second) = menu.folded();
        // Rather than what is read, what else can be done is folded away.
        let room = self.show_beside(page, if can_fold { first.height(width) } else { menu.height(width) })?;
        if menu.height(width) <= room || !can_fold {
            return menu.select(width);
        }
        let place = |second: bool, nth: usize| {
            let places = menu.items.iter().enumerate().filter(|(_, item)| item.second == second);
            places.map(|(place, _)| place).nth(nth)
        };
        loop {
            match first.select(width)? {
                Some(last) if last + 1 == first.items.len() => {
                    if let Some(chosen) = second.select(width)?.and_then(|nth| place(true, nth)) {
                        return Ok(Some(chosen));
                    }
                }
                chosen => return Ok(chosen.and_then(|nth| place(false, nth))),
            }
        }
    }

    /// Shows a page beside a list of that height; what does not fit is shown before, window by window. Gives the rows
    /// that are left for the list.
    fn show_beside(&self, page: &Page, height: usize) -> Result<usize> {
        let (mut before, mut staying) = page.lines(self.width());
        let rows = Self::rows();
        self.clear()?;
        if before.len() + staying.len() + height + 1 > rows {
            if staying.len() + height + 1 > rows {
                before.append(&mut staying);
            }
            let window = window(before.len(), rows);
            while !before.is_empty() {
                let rest = before.split_off(turn_over(&before, window));
                self.show_window(before, &page.go_on)?;
                before = rest;
            }
        }
        let used = before.len() + staying.len() + 1;
        before.extend(staying);
        self.write(&before)?;
        blank()?;
        Ok(rows.saturating_sub(used))
    }

    /// Shows a page with choices of which any number can be picked; none if a person turned away.
    pub(crate) fn pick(&self, page: &Page, menu: &Menu) -> Result<Option<Vec<usize>>> {
        if self.keys {
            self.show_beside(page, menu.height(self.width()))?;
            return menu.select_many(self.width());
        }
        self.show(page)?;
        blank()?;
        print(&menu.numbered(self.width()), "\n")?;
        loop {
            let answer = digits(&self.ask(&format!("{}:", menu.labels().numbers))?);
            let numbers = answer.split([' ', ',', '،']).filter(|number| !number.is_empty());
            let picks: Option<Vec<usize>> = numbers
                .map(|number| number.parse::<usize>().ok()?.checked_sub(1).filter(|&i| i < menu.items.len()))
                .collect();
            if picks.is_some() {
                return Ok(picks);
            }
        }
    }

    /// Asks for one line.
    pub(crate) fn ask(&self, label: &str) -> Result<String> {
        ask(&format!("{} ", wrap(label, self.width(), "", "").join("\n")))
    }

    /// Asks for one line, below an empty one.
    pub(crate) fn ask_below(&self, label: &str) -> Result<String> {
        blank()?;
        self.ask(label)
    }

    /// Reads a text of one line or several: an empty line ends it, also the end of input. Empty lines inside a pasted
    /// text belong to it.
    pub(crate) fn lines(&self) -> Result<String> {
        if self.keys {
            print(&["\u{1b}[?2004h".to_owned()], "")?;
        }
        let text = read_text();
        if self.keys {
            print(&["\u{1b}[?2004l".to_owned()], "")?;
        }
        text
    }

    fn write(&self, lines: &[Line]) -> Result<()> {
        let lines: Vec<String> = lines
            .iter()
            .map(|line| {
                if line.strong && self.keys {
                    style(&line.text).bold().to_string()
                } else {
                    line.text.clone()
                }
            })
            .collect();
        print(&lines, "\n")
    }
}

fn blank() -> Result<()> {
    print(&[String::new()], "\n")
}

/// How many lines of a long page are shown at once, so that all its windows are about as long.
fn window(lines: usize, rows: usize) -> usize {
    let fitting = rows.saturating_sub(3).max(5);
    lines.div_ceil(lines.div_ceil(fitting).max(1)).max(1)
}

/// Where to turn over: where a paragraph begins, if one does not far before the end of the window.
fn turn_over(lines: &[Line], window: usize) -> usize {
    if lines.len() <= window {
        return lines.len();
    }
    (window / 2 + 1..=window).rev().find(|&place| lines[place].begins).unwrap_or(window)
}
