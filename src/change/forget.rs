//! Erasing one's own words.

use crate::conversation::{Applied, Change, Conversation};
use crate::line::LineId;
use crate::refusal::Refusal;
use crate::seat::{Seat, SeatSet};
use crate::time::Time;

/// What was erased, and what has to be told and written.
///
/// ```
/// use reweave::terms::{Kept, KeptFor, TermsFacts};
/// use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
///
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let now = Time::from_millis(0);
/// # let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
/// conversation.apply(Seat::FIRST, Move::choose("go-on"), now).unwrap();
/// conversation.apply(Seat::FIRST, Move::say("last Tuesday"), now).unwrap();
/// let forgotten = conversation.forget(Seat::FIRST, now).unwrap();
/// // The row of the second change is to be written over: it had the words.
/// assert_eq!((forgotten.applied.revision, forgotten.rows), (3, vec![2]));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Forgotten {
    /// The revision that it led to, and whose views changed.
    pub applied: Applied,
    /// The rows that held the words, by their revisions: storage writes them over with what
    /// [`update_since`](Conversation::update_since) gives.
    pub rows: Vec<u64>,
}

impl Conversation {
    /// Erases all words that a seat wrote. What was done stays, without the words, and the conversation goes on as it was; lines of
    /// others, and which lines were picked to keep, stay. It is a change like any other: the revision rises, and so does that of each
    /// view in which any of the words could be read.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
    /// # use reweave::Move;
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let now = Time::from_millis(0);
    /// # let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
    /// # conversation.apply(Seat::FIRST, Move::choose("go-on"), now).unwrap();
    /// conversation.apply(Seat::FIRST, Move::say("last Tuesday"), now).unwrap();
    /// conversation.forget(Seat::FIRST, now).unwrap();
    /// assert!(!serde_json::to_string(&conversation.saved()).unwrap().contains("Tuesday"));
    /// ```
    ///
    /// # Errors
    ///
    /// If there is no such seat.
    pub fn forget(&mut self, seat: Seat, now: Time) -> Result<Forgotten, Refusal> {
        self.erase_words(seat, None, now)
    }

    /// Erases the words of some of a seat's own lines, as [`forget`](Self::forget) does for all.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let now = Time::from_millis(0);
    /// # let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
    /// # conversation.apply(Seat::FIRST, Move::choose("go-on"), now).unwrap();
    /// # conversation.apply(Seat::FIRST, Move::say("last Tuesday"), now).unwrap();
    /// let line = conversation.view(Seat::FIRST, now).unwrap().said().next().unwrap().id();
    /// conversation.forget_lines(Seat::FIRST, &[line], now).unwrap();
    /// assert!(conversation.view(Seat::FIRST, now).unwrap().said().all(|line| line.is_erased()));
    /// // Only one's own can be erased.
    /// assert!(conversation.forget_lines(Seat::SECOND, &[line], now).is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// If there is no such seat, or one of the lines is none of its own: then nothing is erased.
    pub fn forget_lines(&mut self, seat: Seat, lines: &[LineId], now: Time) -> Result<Forgotten, Refusal> {
        self.erase_words(seat, Some(lines), now)
    }

    pub(super) fn erase_words(
        &mut self,
        seat: Seat,
        lines: Option<&[LineId]>,
        now: Time,
    ) -> Result<Forgotten, Refusal> {
        self.person(seat).ok_or(Refusal::UnknownSeat)?;
        let unknown = lines.into_iter().flatten().find(|line| !self.log().has_line(seat, **line));
        if let Some(line) = unknown {
            return Err(Refusal::UnknownLine(*line));
        }
        let begun = self.begin(now);
        let seen: SeatSet =
            self.views().filter(|view| view.shows_words_of(seat, lines)).map(|view| view.seat()).collect();
        let held = self.log().held(seat, lines);
        self.erase(seat, lines);
        let change = Change::Forget(seat, begun.at, lines.map(Into::into));
        let applied = self.end(begun, change, seen);
        Ok(Forgotten { applied, rows: held })
    }
}
