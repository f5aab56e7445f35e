//! The history of a conversation: all changes in order, moves and others, by the revisions to which they led.

use super::change::Change;
use super::log::{Entry, Log};
use crate::line::LineId;
use crate::seat::Seat;

/// One change of a conversation. The number of a change is the revision to which it leads.
#[derive(Clone, Copy)]
pub(crate) enum Changed<'a> {
    Move(&'a Entry),
    Other(&'a Change),
}

impl Changed<'_> {
    pub(crate) const fn is_move(self) -> bool {
        matches!(self, Self::Move(_))
    }
}

impl Log {
    /// All changes after so many, in order.
    pub(crate) fn since(&self, revision: u64) -> impl Iterator<Item = Changed<'_>> {
        let changes = self.changes();
        let revision = usize::try_from(revision).unwrap_or(usize::MAX);
        // Before each of these stand so many moves and, by its place, so many others.
        let mut other = changes.iter().zip(0..).take_while(|((after, _), i)| after + i < revision).count();
        let mut entry = revision.saturating_sub(other);
        std::iter::from_fn(move || {
            if let Some((_, change)) = changes.get(other).filter(|(after, _)| *after <= entry) {
                other += 1;
                return Some(Changed::Other(change));
            }
            entry += 1;
            self.entries().get(entry - 1).map(Changed::Move)
        })
    }
}

impl Log {
    /// The changes that hold words of a seat, or of some of its lines, by the revisions to which they led.
    pub(crate) fn held(&self, seat: Seat, lines: Option<&[LineId]>) -> Vec<u64> {
        let of = lines.map(|lines| self.places_of(lines));
        let mut place = 0;
        let holds = |(revision, changed): (u64, Changed<'_>)| {
            let Changed::Move(entry) = changed else { return None };
            place += 1;
            let chosen = of.as_ref().is_none_or(|of| of.contains(&(place - 1)));
            (chosen && entry.seat == seat && entry.holds_words()).then_some(revision)
        };
        (1..).zip(self.since(0)).filter_map(holds).collect()
    }
}
