//! Changes that are no moves.

use crate::line::LineId;
use crate::seat::Seat;
use crate::time::Time;

/// A change that is no move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// What is known of a person was set.
    Person(Seat, Time),
    /// Something of a person was set that nobody else sees: no other view changes.
    Marks(Seat, Time),
    /// The words of a seat were erased: all, or those of some lines.
    Forget(Seat, Time, Option<Box<[LineId]>>),
    /// A seat has withdrawn what it agreed to.
    Withdraw(Seat, Time),
    /// A seat has renewed it.
    Renew(Seat, Time),
}
