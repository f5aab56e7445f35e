//! Changes that are no moves: what is known of people, what is erased, and what someone no longer agrees to.
//!
//! Each counts as a change like a move does: it has a row of its own in storage ([`saved`](crate::saved)), the revision rises, and every
//! screen on which it shows is told.

mod consent;
mod forget;
mod person;

use crate::conversation::{Change, Conversation};
use crate::refusal::Refusal;
use crate::time::Time;
use crate::view::View;

pub use forget::Forgotten;

impl Conversation {
    /// Puts a stored change through the same road. What is known of people is stored as it is now, and erased words are erased.
    pub(crate) fn replay_change(&mut self, change: &Change) -> Result<(), Refusal> {
        match change {
            Change::Person(seat, at) => self.replay_person(*seat, *at, false),
            Change::Marks(seat, at) => self.replay_person(*seat, *at, true),
            Change::Forget(seat, at, lines) => self.erase_words(*seat, lines.as_deref(), *at).map(drop),
            Change::Withdraw(seat, at) => self.withdraw(*seat, *at).map(drop),
            Change::Renew(seat, at) => self.renew(*seat, *at).map(drop),
        }
    }

    /// The views as they are now, right after the last change.
    fn views(&self) -> impl Iterator<Item = View<'_>> {
        self.seats().filter_map(|seat| self.view(seat, Time::from_millis(i64::MIN)))
    }
}
