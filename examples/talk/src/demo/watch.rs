//! Watching a sample: at the pace of reading in a window, all at once in a pipe.

use std::time::Duration;

use crate::Problem;
use crate::book::Reader;
use crate::keyed::Keyed;
use crate::layout::Page;
use crate::lines::Result;
use crate::sheet::{Outcome, Sheet, Wish};
use crate::terminal::Terminal;

/// What it takes to read one character, at an easy pace, and to look at a page at all.
const PER_CHARACTER: Duration = Duration::from_millis(55);
const PER_PAGE: Duration = Duration::from_millis(1500);
/// Whoever stays at a page stays as long as they like.
const STAYS: Duration = Duration::from_secs(24 * 3600);

pub(crate) fn watch(
    terminal: &Terminal,
    reader: &Reader,
    pages: Vec<Page>,
    waits: bool,
) -> std::result::Result<(), Problem> {
    match terminal {
        Terminal::Plain(plain) => {
            for page in &pages {
                plain.show_below(page)?;
            }
        }
        Terminal::Keyed(keyed, plain) if !waits => {
            keyed.leave();
            for page in &pages {
                plain.show_below(page)?;
            }
        }
        Terminal::Keyed(keyed, plain) => {
            Watch { reader, pages, at: 0, faster: 0, stays: false }.run(keyed)?;
            keyed.leave();
            let mut page = Page::new(reader);
            page.text(&reader.text("screen-demo-over", &[]));
            plain.show(&page)?;
        }
    }
    Ok(())
}

struct Watch<'a> {
    reader: &'a Reader,
    pages: Vec<Page>,
    at: usize,
    /// How often it was made twice as fast; below zero, slower.
    faster: i32,
    stays: bool,
}

impl Watch<'_> {
    fn run(&mut self, keyed: &Keyed) -> Result<()> {
        while let Some(page) = self.pages.get(self.at) {
            let length = page.length();
            let mut sheet = Sheet::played(self.reader, page.clone());
            let mut begins = true;
            loop {
                sheet.says(self.line());
                let time = if self.stays {
                    STAYS
                } else {
                    self.time(length, if begins { 1.0 } else { sheet.share_in_sight() })
                };
                begins = false;
                match keyed.ask(&mut sheet, Some(time))? {
                    Outcome::Away => return Ok(()),
                    Outcome::Time | Outcome::Wish(Wish::Next) if sheet.read_on() => {}
                    Outcome::Time | Outcome::Wish(Wish::Next) => {
                        // The last page stays until somebody stops.
                        if self.at + 1 == self.pages.len() {
                            self.stays = true;
                        } else {
                            self.at += 1;
                            break;
                        }
                    }
                    Outcome::Wish(Wish::Before) => {
                        self.at = self.at.saturating_sub(1);
                        break;
                    }
                    Outcome::Wish(wish) => self.does(wish),
                    _ => {}
                }
            }
        }
        Ok(())
    }

    fn does(&mut self, wish: Wish) {
        match wish {
            Wish::Stay => self.stays = !self.stays,
            Wish::Faster => self.faster = (self.faster + 1).min(5),
            Wish::Slower => self.faster = (self.faster - 1).max(-2),
            Wish::Next | Wish::Before => {}
        }
    }

    /// How long so much of a page stands.
    fn time(&self, length: usize, share: f64) -> Duration {
        let whole = PER_CHARACTER * u32::try_from(length).unwrap_or(u32::MAX);
        (whole.mul_f64(share) + PER_PAGE).mul_f64(0.5_f64.powi(self.faster))
    }

    /// How far it is, and what the keys do.
    fn line(&self) -> String {
        let keys = if self.stays { "screen-demo-stays" } else { "screen-demo-keys" };
        format!("{}/{}  {}", self.at + 1, self.pages.len(), self.reader.text(keys, &[]))
    }
}
