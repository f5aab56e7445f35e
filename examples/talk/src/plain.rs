//! Plain mode: pages out; numbers, lines and texts in. Nothing but text is printed: no colour, no control codes, so it works
//! over a screen reader and in a pipe.

use crate::layout::{Page, wrap};
use crate::lines::{Result, ask, digits, print, read_line};
use crate::menu::{Kind, Menu};

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

    /// The same, with other things that can be done, by their numbers.
    pub(crate) fn go_on_or(&self, page: &Page, asides: &Menu) -> Result<Option<usize>> {
        self.show(page)?;
        blank()?;
        print(&wrap(&page.go_on, self.width(), "", ""), "\n")?;
        print(&asides.numbered(self.width()), "\n")?;
        self.number(asides)
    }

    /// Shows a page with choices, and gives the one that was chosen.
    pub(crate) fn choose(&self, page: &Page, menu: &Menu) -> Result<usize> {
        self.show(page)?;
        blank()?;
        print(&menu.numbered(self.width()), "\n")?;
        loop {
            if let Some(place) = self.number(menu)? {
                blank()?;
                return Ok(place);
            }
            self.say_no_number(menu)?;
        }
    }

    /// Asks until a number of the list is typed, or nothing.
    fn number(&self, menu: &Menu) -> Result<Option<usize>> {
        let count = menu.items.len();
        loop {
            let answer = digits(&self.ask(&format!("{} (1–{count}):", menu.labels().number))?);
            let number: usize = answer.trim().parse().unwrap_or(0);
            match (answer.trim().is_empty(), (1..=count).contains(&number)) {
                (true, _) => return Ok(None),
                (_, true) => return Ok(Some(number - 1)),
                _ => self.say_no_number(menu)?,
            }
        }
    }

    fn say_no_number(&self, menu: &Menu) -> Result<()> {
        print(&wrap(&menu.labels().no_number, self.width(), "", ""), "\n")
    }

    /// Shows a page with choices of which any number can be picked; the way back or out comes alone.
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
            let is_answer = |place: &usize| menu.items[*place].kind == Kind::Answer;
            let fits = |picks: &Vec<usize>| picks.len() == 1 || picks.iter().all(is_answer);
            if let Some(picks) = picks.filter(fits) {
                return Ok(picks);
            }
            self.say_no_number(menu)?;
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
