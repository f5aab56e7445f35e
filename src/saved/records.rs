//! What a conversation becomes once it is over: the record of each who has one, and no more.

use serde::{Deserialize, Serialize};

use super::header::FORMAT;
use crate::conversation::{Conversation, Ending};
use crate::id::FlowId;
use crate::machine::Status;
use crate::seat::Seat;
use crate::time::Time;
use crate::view::Record;

/// What stays of a conversation that is over: how it ended, and what each person keeps of it.
///
/// It holds no cause, nobody who left, and no answer that was private. Whoever keeps nothing does not stand in it, whether they left or
/// chose so. An app stores it in the place of the log, which it deletes; it is not a person's, but each record in it is.
///
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
/// use reweave::Move;
/// use reweave::conversation::Ending;
///
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let now = Time::from_millis(0);
/// let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
/// assert!(conversation.records(now).is_none(), "it goes on");
/// conversation.apply(Seat::FIRST, Move::Leave, now).unwrap();
/// let records = conversation.records(now).unwrap();
/// assert_eq!(records.ending, Ending::Closed);
/// assert!(records.seats.is_empty());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Records {
    /// The version of the stored form.
    pub format: u32,
    /// The flow.
    pub flow: FlowId,
    /// How it ended.
    pub ending: Ending,
    /// When it ended for the last of them: for what the app has promised to delete so many days after that.
    pub ended_at: Time,
    /// What each keeps, of those who keep something.
    pub seats: Vec<SeatRecord>,
}

/// What one person keeps.
///
/// ```
/// use reweave::saved::SeatRecord;
///
/// let json = r#"{"seat":1,"record":{"lines":[],"limits":[],"requests":[],"next_steps":[],"again":null,"date":5}}"#;
/// let kept: SeatRecord = serde_json::from_str(json)?;
/// assert!(kept.record.is_empty());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct SeatRecord {
    /// Whose it is.
    pub seat: Seat,
    /// What stays for them: theirs to read, and nobody else's.
    pub record: Record,
}

impl Conversation {
    /// What stays of it, once it is over for everybody whom anything has reached; none before. With it stored, the rest is deleted.
    #[must_use]
    pub fn records(&self, now: Time) -> Option<Records> {
        let operator = self.operator(now);
        let (ending, ended_at) = (operator.ending()?, operator.ended_at()?);
        let views: Vec<_> = self.seats().filter_map(|seat| self.view(seat, now)).collect();
        let over = |status| matches!(status, Status::Ended | Status::Uninvited);
        if !views.iter().all(|view| over(view.status())) {
            return None;
        }
        let record = |view: &crate::view::View<'_>| Some((view.seat(), view.record()?));
        let kept = views.iter().filter_map(record).filter(|(_, record)| !record.is_empty());
        let seats = kept.map(|(seat, record)| SeatRecord { seat, record }).collect();
        Some(Records { format: FORMAT, flow: self.flow().id().clone(), ending, ended_at, seats })
    }
}
