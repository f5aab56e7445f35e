//! A page of a sample that is played: it goes on by itself, and keys make it go faster, back, or stop.

use crossterm::event::KeyCode;

use super::{Outcome, Sheet};
use crate::book::Reader;
use crate::layout::Page;
use crate::menu::Menu;

/// What whoever watches wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    Next,
    Before,
    /// To stay at this page, or to go on by itself again.
    Stay,
    Faster,
    Slower,
}

impl Sheet {
    pub(crate) fn played(reader: &Reader, page: Page) -> Self {
        Self { played: Some(String::new()), ..Self::new(reader, page, Menu::new(reader)) }
    }

    /// What stands below the page.
    pub(crate) fn says(&mut self, line: String) {
        self.played = Some(line);
    }

    /// Turns to what of the page is not in sight yet, if there is any.
    pub(crate) fn read_on(&mut self) -> bool {
        let before = self.scroll;
        self.turn(true);
        self.scroll > before
    }

    /// Which share of the page is in sight.
    pub(crate) fn share_in_sight(&self) -> f64 {
        let plan = self.plan();
        let (seen, all) = (plan.in_sight().min(plan.read.len()), plan.read.len().max(1));
        f64::from(u32::try_from(seen).unwrap_or(1)) / f64::from(u32::try_from(all).unwrap_or(1))
    }
}

/// What a key says about how the sample goes on.
pub(super) fn wish(code: KeyCode) -> Option<Outcome> {
    let wish = match code {
        KeyCode::Enter | KeyCode::Right | KeyCode::Down | KeyCode::PageDown => Wish::Next,
        KeyCode::Left | KeyCode::Up | KeyCode::PageUp => Wish::Before,
        KeyCode::Char(' ') => Wish::Stay,
        KeyCode::Char('+' | '=') => Wish::Faster,
        KeyCode::Char('-') => Wish::Slower,
        KeyCode::Esc => return Some(Outcome::Away),
        _ => return None,
    };
    Some(Outcome::Wish(wish))
}
