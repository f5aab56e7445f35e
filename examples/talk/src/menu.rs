//! Lists of choices: with numbers, or with keys.

use std::fmt;
use std::io;

use dialoguer::console::Term;
use dialoguer::theme::Theme;
use dialoguer::{MultiSelect, Select};

use crate::book::Reader;
use crate::layout::wrap;
use crate::lines::{Result, Stop};

/// A list of choices.
pub(crate) struct Menu {
    pub(crate) items: Vec<Item>,
    labels: Labels,
}

pub(crate) struct Item {
    pub(crate) label: String,
    pub(crate) help: Option<String>,
    /// Whether it stands in the second part of the list, which is folded away where there is no room.
    pub(crate) second: bool,
}

#[derive(Clone)]
pub(crate) struct Labels {
    pub(crate) number: String,
    pub(crate) numbers: String,
    pub(crate) more: String,
    pub(crate) back: String,
    keys: String,
    keys_many: String,
}

impl Menu {
    pub(crate) fn new(reader: &Reader) -> Self {
        let text = |id| reader.text(id, &[]);
        let labels = Labels {
            number: text("screen-choose"),
            numbers: text("screen-choose-many"),
            more: text("screen-more"),
            back: text("screen-back"),
            keys: text("screen-keys"),
            keys_many: text("screen-keys-many"),
        };
        Self { items: Vec::new(), labels }
    }

    pub(crate) fn add(&mut self, label: &str, help: Option<&str>) -> &mut Self {
        self.items.push(Item { label: label.to_owned(), help: help.map(str::to_owned), second: false });
        self
    }

    /// Adds to the second part.
    pub(crate) fn also(&mut self, label: &str) -> &mut Self {
        self.items.push(Item { label: label.to_owned(), help: None, second: true });
        self
    }

    pub(crate) fn labels(&self) -> &Labels {
        &self.labels
    }

    /// The lines of a numbered list.
    pub(crate) fn numbered(&self, width: usize) -> Vec<String> {
        let mut lines = Vec::new();
        for (number, item) in (1..).zip(&self.items) {
            if item.second && number > 1 && !self.items[number - 2].second {
                lines.push(self.labels.more.clone());
            }
            lines.extend(wrap(&item.label, width, &format!("{number}. "), "   "));
            let help = item.help.iter().flat_map(|help| wrap(help, width, "   ", "   "));
            lines.extend(help);
        }
        lines
    }

    /// The lines that a list with keys needs at most.
    pub(crate) fn height(&self, width: usize) -> usize {
        let lines = |text: &str| wrap(text, width, "  ", "  ").len();
        let help = self.items.iter().filter_map(|item| item.help.as_deref()).map(lines).max();
        self.items.iter().map(|item| lines(&item.label)).sum::<usize>() + help.unwrap_or(0) + 2
    }

    /// The first part, with an entry that opens the second, and the second with a way back.
    pub(crate) fn folded(&self) -> (Self, Self) {
        let part = |second: bool, last: &str| {
            let items = self.items.iter().filter(|item| item.second == second);
            let item = |item: &Item| Item { second: false, ..item.clone() };
            let mut menu = Self { items: items.map(item).collect(), labels: self.labels.clone() };
            menu.add(last, None);
            menu
        };
        (part(false, &self.labels.more), part(true, &self.labels.back))
    }

    /// Lets a person choose with keys. No choice stands out before they move, so that none is more than another.
    pub(crate) fn select(&self, width: usize) -> Result<Option<usize>> {
        let theme = Keys { menu: self, width, hint: &self.labels.keys };
        let chosen = Select::with_theme(&theme)
            .with_prompt(".")
            .items(self.indexes())
            .report(false)
            .interact_on_opt(&term());
        chosen.map_err(stopped)
    }

    /// Lets a person mark any number with keys.
    pub(crate) fn select_many(&self, width: usize) -> Result<Option<Vec<usize>>> {
        let theme = Keys { menu: self, width, hint: &self.labels.keys_many };
        let chosen = MultiSelect::with_theme(&theme)
            .with_prompt(".")
            .items(self.indexes())
            .report(false)
            .interact_on_opt(&term());
        chosen.map_err(stopped)
    }

    /// What the list library gets: it counts bytes where it should count columns, so the theme holds the labels.
    fn indexes(&self) -> Vec<usize> {
        (0..self.items.len()).collect()
    }
}

impl Clone for Item {
    fn clone(&self) -> Self {
        Self { label: self.label.clone(), help: self.help.clone(), second: self.second }
    }
}

/// How a list with keys looks: wrapped labels, and more about the one that is pointed at.
struct Keys<'a> {
    menu: &'a Menu,
    width: usize,
    hint: &'a str,
}

impl Keys<'_> {
    fn item(&self, f: &mut dyn fmt::Write, index: &str, mark: &str, active: bool) -> fmt::Result {
        let Some(item) = index.parse::<usize>().ok().and_then(|index| self.menu.items.get(index)) else {
            return Ok(());
        };
        let first = format!("{}{mark}", if active { "> " } else { "  " });
        let mut lines = wrap(&item.label, self.width - 1, &first, "  ");
        if let Some(help) = item.help.as_deref().filter(|_| active) {
            lines.extend(wrap(help, self.width - 1, "    ", "    "));
        }
        f.write_str(&lines.join("\n"))
    }
}

impl Theme for Keys<'_> {
    fn format_select_prompt(&self, f: &mut dyn fmt::Write, _: &str) -> fmt::Result {
        f.write_str(self.hint)
    }

    fn format_select_prompt_item(&self, f: &mut dyn fmt::Write, index: &str, active: bool) -> fmt::Result {
        self.item(f, index, "", active)
    }

    fn format_multi_select_prompt(&self, f: &mut dyn fmt::Write, _: &str) -> fmt::Result {
        f.write_str(self.hint)
    }

    fn format_multi_select_prompt_item(
        &self,
        f: &mut dyn fmt::Write,
        index: &str,
        checked: bool,
        active: bool,
    ) -> fmt::Result {
        self.item(f, index, if checked { "[x] " } else { "[ ] " }, active)
    }
}

fn stopped(error: dialoguer::Error) -> Stop {
    let dialoguer::Error::IO(error) = error;
    error.into()
}

#[cfg(unix)]
fn term() -> Term {
    Term::read_write_pair(io::stdin(), unix::Visible(io::stdout()))
}

#[cfg(not(unix))]
fn term() -> Term {
    Term::stdout()
}

#[cfg(unix)]
mod unix {
    use std::io::{Result, Stdout, Write};
    use std::os::fd::{AsRawFd, RawFd};

    /// The terminal, whose cursor stays to be seen: were it hidden, it would stay hidden when a key ends the program.
    #[derive(Debug)]
    pub(super) struct Visible(pub(super) Stdout);

    impl Write for Visible {
        fn write(&mut self, bytes: &[u8]) -> Result<usize> {
            if bytes != b"\x1b[?25l" {
                self.0.write_all(bytes)?;
            }
            Ok(bytes.len())
        }

        fn flush(&mut self) -> Result<()> {
            self.0.flush()
        }
    }

    impl AsRawFd for Visible {
        fn as_raw_fd(&self) -> RawFd {
            self.0.as_raw_fd()
        }
    }
}
