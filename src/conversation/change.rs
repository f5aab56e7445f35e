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

impl Change {
    pub(crate) const fn seat(&self) -> Seat {
        match self {
            Self::Person(seat, _)
            | Self::Marks(seat, _)
            | Self::Forget(seat, ..)
            | Self::Withdraw(seat, _)
            | Self::Renew(seat, _) => *seat,
        }
    }

    pub(crate) const fn at(&self) -> Time {
        match self {
            Self::Person(_, at)
            | Self::Marks(_, at)
            | Self::Forget(_, at, _)
            | Self::Withdraw(_, at)
            | Self::Renew(_, at) => *at,
        }
    }
}
