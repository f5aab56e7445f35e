//! Seats: the fixed chairs of a conversation.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use smallvec::SmallVec;
use thiserror::Error;

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
/// assert_eq!(Seat::try_from(16).unwrap_err().to_string(), "there is no seat 16; they are counted from 0 to 15");
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
    type Error = NoSuchSeat;

    fn try_from(index: u8) -> Result<Self, NoSuchSeat> {
        Self::new(usize::from(index)).ok_or(NoSuchSeat(index))
    }
}

/// No seat has this number.
///
/// ```
/// use reweave::Seat;
/// use reweave::error::NoSuchSeat;
///
/// let error: NoSuchSeat = Seat::try_from(200).unwrap_err();
/// assert_eq!(error.number(), 200);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("there is no seat {0}; they are counted from 0 to 15")]
pub struct NoSuchSeat(u8);

impl NoSuchSeat {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        "no-such-seat"
    }

    /// The number.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
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

/// A set of seats. In files it is a list of their numbers, in order.
///
/// ```
/// use reweave::Seat;
/// use reweave::seat::SeatSet;
///
/// # fn main() -> Result<(), serde_json::Error> {
/// let both: SeatSet = [Seat::SECOND, Seat::FIRST].into_iter().collect();
/// assert!(both.contains(Seat::SECOND));
/// assert_eq!(both.len(), 2);
/// for seat in both {
///     assert!(seat.index() < 2);
/// }
/// assert_eq!(serde_json::to_string(&both)?, "[0,1]");
/// assert_eq!(serde_json::from_str::<SeatSet>("[1,0]")?, both);
/// assert!(serde_json::from_str::<SeatSet>("[16]").is_err());
/// # Ok(())
/// # }
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
    #[must_use]
    pub const fn iter(self) -> Seats {
        Seats(self)
    }

    /// The first seat.
    #[must_use]
    pub fn first(self) -> Option<Seat> {
        self.iter().next()
    }

    pub(crate) const fn only(seat: Seat) -> Self {
        Self(1 << seat.0)
    }

    /// The first seat after this one, or else the first: the order of seats goes round.
    pub(crate) fn after(self, seat: Seat) -> Option<Seat> {
        self.iter().find(|next| *next > seat).or_else(|| self.first())
    }

    /// The seats from 0 to one below `count`.
    pub(crate) fn below(count: usize) -> Self {
        Self(u16::MAX.checked_shr(16_u32.saturating_sub(u32::try_from(count).unwrap_or(16))).unwrap_or(0))
    }

    /// Every set of at least and at most so many of these.
    #[cfg(feature = "walk")]
    pub(crate) fn subsets(self, min: u8, max: u8) -> impl Iterator<Item = Self> {
        let seats: Vec<Seat> = self.iter().collect();
        let sizes = u32::from(min)..=u32::from(max);
        let of = move |mask: u32| {
            seats.iter().zip(0u32..).filter(|(_, i)| mask >> i & 1 == 1).map(|(s, _)| *s).collect()
        };
        (0..1u32 << self.len()).filter(move |mask| sizes.contains(&mask.count_ones())).map(of)
    }

    /// The same set after two seats have changed places.
    #[cfg(feature = "walk")]
    pub(crate) fn swapped(mut self, one: Seat, other: Seat) -> Self {
        let (has_one, has_other) = (self.contains(one), self.contains(other));
        self.set(one, has_other);
        self.set(other, has_one);
        self
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

/// The seats of a set, in order.
///
/// ```
/// use reweave::Seat;
/// use reweave::seat::SeatSet;
///
/// let one: SeatSet = std::iter::once(Seat::SECOND).collect();
/// let mut seats = one.iter();
/// assert_eq!(seats.len(), 1);
/// assert_eq!((seats.next(), seats.next()), (Some(Seat::SECOND), None));
/// ```
#[derive(Clone, Debug)]
pub struct Seats(SeatSet);

impl Iterator for Seats {
    type Item = Seat;

    fn next(&mut self) -> Option<Seat> {
        let Self(SeatSet(left)) = self;
        let first = u8::try_from(left.trailing_zeros()).ok().filter(|_| *left != 0).map(Seat)?;
        *left &= *left - 1;
        Some(first)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.0.len(), Some(self.0.len()))
    }
}

impl ExactSizeIterator for Seats {}

impl IntoIterator for SeatSet {
    type Item = Seat;
    type IntoIter = Seats;

    fn into_iter(self) -> Seats {
        self.iter()
    }
}

impl Serialize for SeatSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for SeatSet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Vec::<Seat>::deserialize(deserializer)?.into_iter().collect())
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

/// One value for each seat that is taken: a short list, in place for as many people as mostly are in a conversation.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct PerSeat<T: Copy>(SmallVec<[T; 4]>);

impl<T: Copy + Default> PerSeat<T> {
    /// The default for so many seats.
    pub(crate) fn of(seats: usize) -> Self {
        Self(SmallVec::from_elem(T::default(), seats))
    }

    /// The value of a seat; the default of one that nobody sits on.
    pub(crate) fn get(&self, seat: Seat) -> T {
        self.0.get(seat.index()).copied().unwrap_or_default()
    }

    /// Sets the value of a seat that is taken.
    pub(crate) fn set(&mut self, seat: Seat, value: T) {
        self.change(seat, |old| *old = value);
    }

    /// Changes the value of a seat that is taken.
    pub(crate) fn change(&mut self, seat: Seat, change: impl FnOnce(&mut T)) {
        if let Some(value) = self.0.get_mut(seat.index()) {
            change(value);
        }
    }

    /// The values, in the order of seats.
    pub(crate) fn iter(&self) -> impl Iterator<Item = T> + '_ {
        self.0.iter().copied()
    }

    /// Changes every value.
    pub(crate) fn change_all(&mut self, change: impl FnMut(&mut T)) {
        self.0.iter_mut().for_each(change);
    }

    /// Changes the places of two seats.
    #[cfg(feature = "walk")]
    pub(crate) fn swap(&mut self, one: Seat, other: Seat) {
        if one.index().max(other.index()) < self.0.len() {
            self.0.swap(one.index(), other.index());
        }
    }
}

impl<T: Copy> Clone for PerSeat<T> {
    // In one piece: the general way goes value by value.
    fn clone(&self) -> Self {
        Self(SmallVec::from_slice(&self.0))
    }
}
