//! Plain mode: pages out; numbers, lines and texts in. Nothing but text is printed: no colour, no control codes, so it works
//! over a screen reader and in a pipe.

use crate::layout::{Page, wrap};
use crate::lines::{Result, ask, digits, print, read_line};
use crate::menu::Menu;

pub(crate) struct Plain {
    /// The most columns, if that is given.
    width: Option<usize>,
}

impl Plain {
    pub(crate) fn new(width: Option<usize>) -> Self {
        Self { width }
    }

    fn width(&self) -> usize {
        self.width.unwrap_or_else(textwrap::termwidth).max(20)
    }

    pub(crate) fn show(&self, page: &Page) -> Result<()> {
        let lines: Vec<String> = page.lines(self.width()).into_iter().map(|line| line.text).collect();
        print(&lines, "\n")
    }

    /// Shows a page below what stands there.
    pub(crate) fn show_below(&self, page: &Page) -> Result<()> {
        blank()?;
        self.show(page)
    }

    /// Shows a page until a person goes on.
    pub(crate) fn show_and_wait(&self, page: &Page) -> Result<()> {
        self.show(page)?;
        blank()?;
        print(&wrap(&page.go_on, self.width(), "", ""), "\n")?;
        read_line().map(drop)
    }

    /// Shows a page with choices, and gives the one that was chosen.
    pub(crate) fn choose(&self, page: &Page, menu: &Menu) -> Result<usize> {
        self.show(page)?;
        blank()?;
        print(&menu.numbered(self.width()), "\n")?;
        let count = menu.items.len();
        loop {
            let answer = digits(&self.ask(&format!("{} (1–{count}):", menu.labels().number))?);
            let number: usize = answer.trim().parse().unwrap_or(0);
            if (1..=count).contains(&number) {
                blank()?;
                return Ok(number - 1);
            }
            print(&wrap(&menu.labels().no_number, self.width(), "", ""), "\n")?;
        }
    }

    /// Shows a page with choices of which any number can be picked.
    pub(crate) fn pick(&self, page: &Page, menu: &Menu) -> Result<Vec<usize>> {
        self.show(page)?;
        blank()?;
        print(&menu.numbered(self.width()), "\n")?;
        loop {
            let answer = digits(&self.ask(&format!("{}:", menu.labels().numbers))?);
            let numbers = answer.split([' ', ',', '،']).filter(|number| !number.is_empty());
            let picks: Option<Vec<usize>> = numbers
                .map(|number| number.parse::<usize>().ok()?.checked_sub(1).filter(|&i| i < menu.items.len()))
                .collect();
            if let Some(picks) = picks {
                return Ok(picks);
            }
            print(&wrap(&menu.labels().no_number, self.width(), "", ""), "\n")?;
        }
    }

    /// Asks for one line, below an empty one.
    pub(crate) fn ask_below(&self, label: &str) -> Result<String> {
        blank()?;
        self.ask(label)
    }

    fn ask(&self, label: &str) -> Result<String> {
        ask(&format!("{} ", wrap(label, self.width(), "", "").join("\n")))
    }
}

fn blank() -> Result<()> {
    print(&[String::new()], "\n")
}
