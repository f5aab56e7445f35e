//! What became of a change.

use reweave::error::Refusal;
use reweave::view::{Record, RecordAnswer, RecordLine};
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
        // Where a record does not say who answered, it was whoever was asked.
        let asked = line.asked;
        let own = |answer: &&mut RecordAnswer| answer.seat.or(asked).is_none_or(|by| by == seat);
        line.answer.iter_mut().filter(own).for_each(|answer| answer.words = None);
    };
    [lines, limits, requests, next_steps, commitments].into_iter().flatten().for_each(erase);
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test")]
mod tests {
    use super::*;

    /// Amal asked two people for something, and Cem answered: `asked` is nobody alone.
    const RECORD: &str = r#"{"lines":[],"limits":[],"next_steps":[],"again":null,"date":null,"requests":[
        {"id":"0.1","seat":0,"name":"Amal","step":"ask","words":{"text":"a key"},
         "answer":{"kind":"instead","BY""words":{"text":"I can open for you."}}}]}"#;

    fn left(by: &str, seat: usize) -> (bool, bool) {
        let mut record: Record = serde_json::from_str(&RECORD.replace(r#""BY""#, by)).unwrap();
        erase(&mut record, Seat::new(seat).unwrap());
        let line = &record.requests[0];
        (line.words.is_some(), line.answer.as_ref().unwrap().words.is_some())
    }

    #[test]
    fn erasing_takes_the_answer_of_whoever_gave_it_and_of_nobody_else() {
        let by_cem = r#""seat":2,"#;
        assert_eq!(left(by_cem, 0), (false, true));
        assert_eq!(left(by_cem, 1), (true, true));
        assert_eq!(left(by_cem, 2), (true, false));
        assert_eq!(left("", 1), (true, false), "it could be theirs: what cannot be told apart goes");
    }
}
