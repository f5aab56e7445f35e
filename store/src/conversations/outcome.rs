//! What became of a change.

use reweave::error::Refusal;
use reweave::view::{Record, RecordLine};
use reweave::{Conversation, Seat};

/// What became of a change that a person wanted to make.
///
/// ```
/// use reweave::error::Refusal;
/// use reweave_store::Outcome;
///
/// /// What a server answers over HTTP.
/// fn status<T>(outcome: &Outcome<T>) -> u16 {
///     match outcome {
///         Outcome::Taken(_) => 200,
///         Outcome::StaleScreen => 409,
///         Outcome::Refused(_) => 422,
///         Outcome::Ended => 410,
///     }
/// }
/// assert_eq!(status(&Outcome::<()>::Refused(Refusal::Empty)), 422);
/// ```
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome<T> {
    /// It was made, and it is stored.
    Taken(Taken<T>),
    /// It was made from a screen that is not that of now. Show the new one, and keep what the person wrote beside it.
    StaleScreen,
    /// It was refused. Show why and go on: nothing has changed.
    Refused(Refusal),
    /// The conversation is over for this person.
    Ended,
}

impl<T> Outcome<T> {
    pub(super) fn of(refusal: Refusal) -> Self {
        if refusal == Refusal::Ended { Self::Ended } else { Self::Refused(refusal) }
    }
}

/// A change that is stored.
///
/// ```
/// use reweave::Seat;
/// use reweave::conversation::Applied;
/// use reweave_store::Taken;
///
/// /// Whom a server has to tell, beside the one who made the move.
/// fn others(taken: &Taken<Applied>, seat: Seat) -> impl Iterator<Item = Seat> {
///     taken.what.changed.iter().filter(move |other| *other != seat)
/// }
/// ```
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Taken<T> {
    /// What it did: of a move, the seats whose views changed.
    pub what: T,
    /// The conversation as it is stored now, to show the new views.
    pub conversation: Box<Conversation>,
}

/// What is to be done after a deadline was served.
///
/// ```
/// # use reweave::Time;
/// use reweave_store::{Conversations, Sqlite, Woken};
///
/// let mut conversations = Conversations::new(Sqlite::in_memory()?);
/// let woken = conversations.wake(&"none".parse().unwrap(), Time::from_millis(0), |_, _| {})?;
/// assert_eq!(woken, Woken::Gone);
/// # Ok::<(), reweave_store::StoreError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Woken {
    /// Nothing: it goes on, or was served by another.
    GoesOn,
    /// It is over for everybody: [`finish`](crate::Conversations::finish) it.
    Over,
    /// The time for which its records are kept is over: [`delete`](crate::Store::delete) it.
    ToDelete,
    /// There is none of this id any more.
    Gone,
}

/// Erases what a seat wrote from a record.
pub(super) fn erase(record: &mut Record, seat: Seat) {
    let Record { lines, limits, requests, next_steps, commitments, .. } = record;
    let erase = |line: &mut RecordLine| {
        if line.seat == seat {
            line.words = None;
        }
        if line.asked.is_none_or(|asked| asked == seat) {
            line.answer.iter_mut().for_each(|answer| answer.words = None);
        }
    };
    [lines, limits, requests, next_steps, commitments].into_iter().flatten().for_each(erase);
}
