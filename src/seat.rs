//! Seats: the fixed chairs of a conversation.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The largest number of seats that a conversation can have.
pub const MAX_SEATS: usize = 16;

/// One chair of a conversation, counted from 0 in the order in which people were given to it.
///
/// ```
/// use reweave::Seat;
///
/// let second = Seat::new(1).expect("below 16");
/// assert_eq!(second.index(), 1);
/// assert!(Seat::new(16).is_none());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Seat(u8);

impl Seat {
    /// The seat of the one who starts the conversation.
    pub const FIRST: Self = Self(0);
    /// The second seat: the other, where two people take part.
    pub const SECOND: Self = Self(1);

    /// The seat with this number, if it is below 16.
    #[must_use]
    pub fn new(index: usize) -> Option<Self> {
        u8::try_from(index).ok().filter(|_| index < MAX_SEATS).map(Self)
    }

    /// The seat's number.
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

impl TryFrom<u8> for Seat {
    type Error = String;

    fn try_from(index: u8) -> Result<Self, Self::Error> {
        Self::new(usize::from(index)).ok_or_else(|| format!("there is no seat {index}"))
    }
}

impl From<Seat> for u8 {
    fn from(seat: Seat) -> Self {
        seat.0
    }
}

impl fmt::Display for Seat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Seat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Seat({})", self.0)
    }
}

/// A set of seats.
///
/// ```
/// use reweave::{Seat, SeatSet};
///
/// let both: SeatSet = [Seat::FIRST, Seat::SECOND].into_iter().collect();
/// assert!(both.contains(Seat::SECOND));
/// assert_eq!(both.len(), 2);
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct SeatSet(u16);

impl SeatSet {
    pub(crate) const NONE: Self = Self(0);

    /// Whether the seat is in the set.
    #[must_use]
    pub const fn contains(self, seat: Seat) -> bool {
        self.0 & (1 << seat.0) != 0
    }

    /// How many seats are in the set.
    #[must_use]
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether no seat is in the set.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The seats, in order.
    pub fn iter(self) -> impl Iterator<Item = Seat> {
        (0..16).map(Seat).filter(move |seat| self.contains(*seat))
    }

    /// The first seat.
    #[must_use]
    pub fn first(self) -> Option<Seat> {
        self.iter().next()
    }

    pub(crate) const fn only(seat: Seat) -> Self {
        Self(1 << seat.0)
    }

    /// The seats from 0 to one below `count`.
    pub(crate) fn below(count: usize) -> Self {
        Self(u16::MAX.checked_shr(16_u32.saturating_sub(u32::try_from(count).unwrap_or(16))).unwrap_or(0))
    }

    pub(crate) fn set(&mut self, seat: Seat, member: bool) {
        if member {
            self.0 |= 1 << seat.0;
        } else {
            self.0 &= !(1 << seat.0);
        }
    }

    #[must_use]
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    #[must_use]
    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    #[must_use]
    pub(crate) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

impl FromIterator<Seat> for SeatSet {
    fn from_iter<T: IntoIterator<Item = Seat>>(seats: T) -> Self {
        seats.into_iter().fold(Self::default(), |set, seat| set.or(Self::only(seat)))
    }
}

impl fmt::Debug for SeatSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// One value for each of the 16 seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct PerSeat<T>([T; MAX_SEATS]);

impl<T: Copy> PerSeat<T> {
    pub(crate) const fn all(value: T) -> Self {
        Self([value; MAX_SEATS])
    }

    pub(crate) fn get(&self, seat: Seat) -> T {
        self.0[seat.index()]
    }

    pub(crate) fn set(&mut self, seat: Seat, value: T) {
        self.0[seat.index()] = value;
    }
}
