//! Whether a stored conversation goes on with a flow.

use super::header::{FORMAT, FlowRef};
use super::replay::replayed;
use super::{NeedsMigration, Saved, SavedError};
use crate::conversation::Conversation;
use crate::flow::Flow;

/// Whether a stored conversation goes on with a flow as it is now.
///
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// # use reweave::{Conversation, Move, Person, Seat, Setup, Time};
/// use reweave::Flow;
/// use reweave::flow::Ask;
/// use reweave::saved::Fit;
///
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let now = Time::from_millis(0);
/// let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
/// conversation.apply(Seat::FIRST, Move::choose("go-on"), now).unwrap();
/// let saved = conversation.saved();
/// assert_eq!(saved.fit(&Flow::brief()).unwrap(), Fit::Same);
/// assert_eq!(saved.fit(&Flow::ask()).unwrap(), Fit::UnknownFlow);
///
/// let mut draft = Flow::brief().draft().clone();
/// draft.steps[1].ask = Ask::text(300);
/// assert_eq!(saved.fit(&draft.check().unwrap()).unwrap(), Fit::Compatible);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fit {
    /// The flow is as it was.
    Same,
    /// Its ways are as they were; how long a text may be, how much can be picked or what stands on a page is other, and all that was
    /// written fits.
    Compatible,
    /// Its ways are other, or something that was written does not fit any more.
    NeedsMigration(NeedsMigration),
    /// It is another flow.
    UnknownFlow,
}

impl Saved {
    /// Whether this goes on with a flow, and what is the first that does not fit. [`resume`](Conversation::resume) goes on where it is
    /// [the same](Fit::Same) or [compatible](Fit::Compatible).
    ///
    /// # Errors
    ///
    /// If it could not have come about with the flow as it was: a row is missing or could not have happened.
    pub fn fit(&self, flow: &Flow) -> Result<Fit, SavedError> {
        judged(flow, self).map(|(fit, _)| fit)
    }
}

/// The fit, and the conversation where it goes on.
pub(super) fn judged(flow: &Flow, saved: &Saved) -> Result<(Fit, Option<Conversation>), SavedError> {
    let (then, now) = (&saved.header.flow, FlowRef::of(flow));
    if saved.header.format != FORMAT {
        return Err(SavedError::UnknownFormat { found: saved.header.format, known: FORMAT });
    }
    if then.id != now.id {
        return Ok((Fit::UnknownFlow, None));
    }
    let needs = |row: Option<u64>, refusal| {
        let shape = row.and_then(|row| saved.rows.get(usize::try_from(row - 1).ok()?));
        let step = shape.and_then(|shape| shape.step.clone());
        let needs = NeedsMigration { found: then.version, given: now.version, row, step, refusal };
        Ok((Fit::NeedsMigration(needs), None))
    };
    match replayed(flow, saved) {
        Ok(conversation) if *then == now => Ok((Fit::Same, Some(conversation))),
        Ok(conversation) if then.goes_as(&now) => Ok((Fit::Compatible, Some(conversation))),
        Ok(_) => needs(None, None),
        Err(SavedError::BadRow { row, refusal }) if *then != now => needs(Some(row), refusal),
        Err(error) => Err(error),
    }
}
