//! The ids of lines.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::seat::Seat;

/// The stable id of a line: its writer's seat, and a number counted for that seat.
///
/// Lines that only their writer reads (`0.p1`) and notes about the pace (`0.n1`) are counted apart, so that a number says
/// nothing about what its reader cannot see.
///
/// ```
/// use reweave::id::LineId;
///
/// let id: LineId = "1.2".parse()?;
/// assert_eq!((id.seat().index(), id.to_string()), (1, "1.2".to_owned()));
/// assert!("1.".parse::<LineId>().is_err());
/// # Ok::<(), reweave::error::NoLineId>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LineId {
    seat: Seat,
    count: Count,
    number: u16,
}

/// What a line is counted among.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Count {
    /// What others read too, at once or later.
    Shared,
    /// What only its writer reads.
    Private,
    /// Notes about the pace.
    Notes,
}

impl Count {
    /// What stands before the number.
    const fn letter(self) -> &'static str {
        match self {
            Self::Shared => "",
            Self::Private => "p",
            Self::Notes => "n",
        }
    }
}

impl LineId {
    pub(crate) const fn new(seat: Seat, count: Count, number: u16) -> Self {
        Self { seat, count, number }
    }

    /// Writes the id behind a text. Every line of every screen has one, and the ways of `Display` cost more than the rest of a
    /// line.
    pub(crate) fn push_to(self, text: &mut String) {
        push_number(u16::from(u8::from(self.seat)), text);
        text.push('.');
        text.push_str(self.count.letter());
        push_number(self.number, text);
    }

    /// Who wrote the line.
    #[must_use]
    pub const fn seat(self) -> Seat {
        self.seat
    }
}

/// The digits of a number, the first first.
fn push_number(number: u16, text: &mut String) {
    if number >= 10 {
        push_number(number / 10, text);
    }
    let digit = u8::try_from(number % 10).unwrap_or_default();
    text.push(char::from(b'0' + digit));
}

impl fmt::Display for LineId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut id = String::new();
        self.push_to(&mut id);
        f.write_str(&id)
    }
}

impl fmt::Debug for LineId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// A text that is no id of a line. An id has one spelling, so `0.02` is none either.
///
/// ```
/// use reweave::error::NoLineId;
/// use reweave::id::LineId;
///
/// assert_eq!("0.02".parse::<LineId>(), Err(NoLineId));
/// assert_eq!(NoLineId.code(), "no-line-id");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no id of a line: a seat, a point, and a number, such as `0.2`")]
pub struct NoLineId;

impl NoLineId {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        "no-line-id"
    }
}

impl FromStr for LineId {
    type Err = NoLineId;

    fn from_str(id: &str) -> Result<Self, NoLineId> {
        let (seat, number) = id.split_once('.').ok_or(NoLineId)?;
        let counts = [Count::Private, Count::Notes, Count::Shared];
        let read = |count: Count| {
            let digits = number.strip_prefix(count.letter())?;
            Some(Self::new(Seat::new(seat.parse().ok()?)?, count, digits.parse().ok()?))
        };
        // One id has one spelling: no signs, no leading zeros.
        counts.into_iter().find_map(read).filter(|read| read.to_string() == id).ok_or(NoLineId)
    }
}

impl TryFrom<String> for LineId {
    type Error = NoLineId;

    fn try_from(id: String) -> Result<Self, NoLineId> {
        id.parse()
    }
}

impl From<LineId> for String {
    fn from(id: LineId) -> Self {
        id.to_string()
    }
}
