//! Records: what stays when a conversation is over.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::flow::{Effect, Mark};
use crate::id::StepId;
use crate::line::LineId;
use crate::machine::{Again, Ending};
use crate::seat::Seat;
use crate::view::{KeptLines, Said, View};
use crate::words::Words;

/// What stays from a completed conversation, as one person may see it: lines that people chose to keep, limits, requests
/// and next steps, and the day on which they look at it again.
///
/// It holds no cause, no private answer and nothing that this person could not read. Where a flow asks whether all is to be
/// kept, nothing stays unless enough chose it. It is plain data for the app to store or to hand to that person;
/// [`Reader::record`](crate::Reader::record) writes it as Markdown.
///
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let conversation = Conversation::start(&Flow::brief(), setup, Time::from_millis(0)).unwrap();
/// // Before the end there is none.
/// assert!(conversation.view(Seat::FIRST, Time::from_millis(0)).unwrap().record().is_none());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Record {
    /// Lines that people chose to keep.
    pub kept: Vec<RecordLine>,
    /// Limits that people set in a form: when what happens, and what they will do then. Whether anybody marked one as heard
    /// makes no difference.
    pub limits: Vec<RecordLine>,
    /// Requests that were answered with yes, each with what was offered instead, if that was taken.
    pub agreed: Vec<RecordLine>,
    /// Requests that stay open: time was asked for, something else was offered and not taken, or there was no answer. One
    /// that was answered with no is nowhere.
    pub open: Vec<RecordLine>,
    /// Small next steps.
    pub next_steps: Vec<RecordLine>,
    /// When those who chose a day look at it again, if enough did.
    pub again: Option<Again>,
}

impl Record {
    /// Whether nothing stays.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A line of a record. `Debug` shows neither the name nor the words.
///
/// ```
/// use reweave::view::Record;
///
/// // As an app may have stored it.
/// let json = r#"{"kept":[],"agreed":[],"open":[],"next_steps":[],"again":null,"limits":[{"id":"1.3","seat":1,"name":"Bo",
///     "step":"card-limit","words":{"fields":[["when","it gets loud"],["i-will","go outside for a while"]]},"instead":null}]}"#;
/// let record: Record = serde_json::from_str(json)?;
/// let limit = &record.limits[0];
/// assert_eq!((limit.name.as_str(), limit.step.as_str()), ("Bo", "card-limit"));
/// assert!(!format!("{limit:?}").contains("Bo"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RecordLine {
    /// The line's id, as it was in the conversation.
    pub id: LineId,
    /// Who wrote it.
    pub seat: Seat,
    /// The writer's name.
    pub name: String,
    /// The step that it answered.
    pub step: StepId,
    /// The words; none where they were erased.
    pub words: Option<Words>,
    /// What was offered instead and taken, for a request.
    pub instead: Option<Words>,
}

impl fmt::Debug for RecordLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordLine").field("id", &self.id).field("step", &self.step).finish_non_exhaustive()
    }
}

impl View<'_> {
    /// What stays, once the conversation is completed for this seat; none before, and none where it closed early.
    #[must_use]
    pub fn record(&self) -> Option<Record> {
        if self.ending() != Some(Ending::Completed) {
            return None;
        }
        let mut record = Record { again: self.again(), ..Record::default() };
        if self.kept() != KeptLines::Nothing {
            record.kept = self.said().filter(|said| said.words().is_some()).map(|said| line(&said)).collect();
        }
        let asks_for_all = self
            .flow()
            .steps()
            .iter()
            .flat_map(|step| &step.options)
            .any(|option| option.effect == Some(Effect::Keep));
        if asks_for_all && self.kept() != KeptLines::All {
            return Some(record);
        }
        let all: Vec<Said<'_>> = self.everything().collect();
        for said in &all {
            match meaning(said) {
                Some(Mark::Limit) if has_fields(said) || said.is_erased() => record.limits.push(line(said)),
                Some(Mark::NextStep) => record.next_steps.push(line(said)),
                Some(Mark::Request) => match answer(&all, said) {
                    Answer::Yes(instead) => {
                        record.agreed.push(RecordLine { instead: instead.cloned(), ..line(said) });
                    }
                    Answer::No => {}
                    Answer::Open => record.open.push(line(said)),
                },
                _ => {}
            }
        }
        Some(record)
    }
}

/// What came of a request.
enum Answer<'a> {
    Yes(Option<&'a Words>),
    No,
    Open,
}

/// How a request was answered. A request that got no answer stays open, and so does one for which something else was
/// offered and not taken.
fn answer<'a>(all: &[Said<'a>], request: &Said<'_>) -> Answer<'a> {
    let answers = |line: &Said<'_>| {
        let id = line.id();
        all.iter().find(move |said| said.about() == Some(id))
    };
    let Some(first) = answers(request) else { return Answer::Open };
    match meaning(first) {
        Some(Mark::Accept) => Answer::Yes(None),
        Some(Mark::Decline) => Answer::No,
        Some(Mark::Counter) if answers(first).and_then(meaning) == Some(Mark::Accept) => {
            Answer::Yes(first.words())
        }
        _ => Answer::Open,
    }
}

/// What a line means: by its option, else by its step.
fn meaning(said: &Said<'_>) -> Option<Mark> {
    let option = said.option().and_then(|id| said.step().options.iter().find(|option| option.id == *id));
    let by_option = option.and_then(|option| option.mark);
    // A limit can be set beside another choice: then the step says what its fields are.
    if said.step().mark.is_some() && has_fields(said) {
        said.step().mark
    } else {
        by_option.or(said.step().mark)
    }
}

fn has_fields(said: &Said<'_>) -> bool {
    said.words().and_then(Words::as_fields).is_some_and(|mut fields| fields.next().is_some())
}

fn line(said: &Said<'_>) -> RecordLine {
    RecordLine {
        id: said.id(),
        seat: said.seat(),
        name: said.person().map(|person| person.name().to_owned()).unwrap_or_default(),
        step: said.step().id.clone(),
        words: said.words().cloned(),
        instead: None,
    }
}
