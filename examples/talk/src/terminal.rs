//! Where two people meet the program: with keys in a whole window, or plain.

use std::io::{self, IsTerminal};

use crate::book::Reader;
use crate::keyed::Keyed;
use crate::layout::Page;
use crate::lines::{Result, Stop};
use crate::menu::{Kind, Menu};
use crate::plain::Plain;
use crate::sheet::{Field, Outcome, Sheet};

pub(crate) enum Terminal {
    Keyed(Keyed, Plain),
    Plain(Plain),
}

/// What came of handing the screen over.
pub(crate) enum Handed {
    Over,
    /// Somebody leaves the conversation.
    Left,
}

impl Terminal {
    pub(crate) fn new(plain: bool, width: Option<usize>) -> Self {
        if !plain && io::stdin().is_terminal() && io::stdout().is_terminal() {
            Self::Keyed(Keyed::default(), Plain::new(width))
        } else {
            Self::Plain(Plain::new(width))
        }
    }

    /// Whether what was shown before is gone when the next screen comes.
    pub(crate) fn can_clear(&self) -> bool {
        matches!(self, Self::Keyed(..))
    }

    /// Says the last thing, in the window as it was before.
    pub(crate) fn say_last(&self, page: &Page) -> Result<()> {
        match self {
            Self::Keyed(keyed, plain) => {
                keyed.leave();
                plain.show(page)
            }
            Self::Plain(plain) => plain.show_below(page),
        }
    }

    /// Shows a page until a person goes on.
    pub(crate) fn show_and_wait(&self, reader: &Reader, page: Page) -> Result<()> {
        match self {
            Self::Keyed(keyed, _) => match keyed.ask(&mut Sheet::read(reader, page), None)? {
                Outcome::Away => Err(Stop::Asked),
                _ => Ok(()),
            },
            Self::Plain(plain) => plain.show_and_wait(&page),
        }
    }

    /// Shows a page until another person has the screen, or somebody leaves.
    pub(crate) fn hand_over(&self, reader: &Reader, page: &Page) -> Result<Handed> {
        let leave = reader.text("move-leave", &[]);
        loop {
            let mut asides = Menu::new(reader);
            asides.item(&leave, None, Kind::Leave).also(&reader.text("screen-stop", &[]));
            match self.go_on_or(reader, page, asides)? {
                None => return Ok(Handed::Over),
                Some(0) if self.is_sure(reader, &leave)? => return Ok(Handed::Left),
                Some(0) => {}
                Some(_) => return Err(Stop::Asked),
            }
        }
    }

    /// Shows a page with one way on, and what else can be done. Gives which of that was chosen, if it was.
    fn go_on_or(&self, reader: &Reader, page: &Page, mut asides: Menu) -> Result<Option<usize>> {
        let keyed = match self {
            Self::Keyed(keyed, _) => keyed,
            Self::Plain(plain) => return plain.go_on_or(page, &asides),
        };
        asides.add(&page.button, None);
        let on = asides.items.len() - 1;
        match keyed.ask(&mut Sheet::new(reader, page.clone(), asides).waiting(), None)? {
            Outcome::Item(place) => Ok((place != on).then_some(place)),
            _ => Err(Stop::Asked),
        }
    }

    /// Says what leaving is, and asks once more.
    fn is_sure(&self, reader: &Reader, leave: &str) -> Result<bool> {
        let mut page = Page::new(reader);
        page.stay().head(leave).text(&reader.text("screen-instead-leave", &[]));
        let mut menu = Menu::new(reader);
        menu.add(leave, None).back();
        Ok(self.choose(reader, page, menu)? == 0)
    }

    /// Shows a page with choices, and gives the one that was chosen.
    pub(crate) fn choose(&self, reader: &Reader, page: Page, menu: Menu) -> Result<usize> {
        let keyed = match self {
            Self::Keyed(keyed, _) => keyed,
            Self::Plain(plain) => return plain.choose(&page, &menu),
        };
        let mut sheet = Sheet::new(reader, page, menu);
        loop {
            match keyed.ask(&mut sheet, None)? {
                Outcome::Item(place) => return Ok(place),
                Outcome::Away => return Err(Stop::Asked),
                _ => {}
            }
        }
    }

    /// Asks for one line.
    pub(crate) fn ask(&self, reader: &Reader, label: &str) -> Result<String> {
        let keyed = match self {
            Self::Keyed(keyed, _) => keyed,
            Self::Plain(plain) => return plain.ask_below(label),
        };
        let page = Page::new(reader);
        let button = page.button.clone();
        let mut sheet =
            Sheet::new(reader, page, Menu::new(reader)).with_fields(vec![Field::line(label)]).sends(&button);
        match keyed.ask(&mut sheet, None)? {
            Outcome::Away => Err(Stop::Asked),
            _ => Ok(sheet.texts().concat().trim().to_owned()),
        }
    }
}
