//! Records: what stays when a conversation is over.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::flow::{Effect, Mark};
use crate::id::StepId;
use crate::item::{Item, ItemAnswer, ItemId, ItemKind};
use crate::line::LineId;
use crate::machine::{Again, Ending};
use crate::seat::Seat;
use crate::time::Time;
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
    pub lines: Vec<RecordLine>,
    /// Limits that people set in a form: when what happens, and what they will do then. Whether anybody marked one as heard
    /// makes no difference.
    pub limits: Vec<RecordLine>,
    /// Requests, each with its answer.
    pub requests: Vec<RecordLine>,
    /// Small next steps.
    pub next_steps: Vec<RecordLine>,
    /// What people have said they will do.
    #[serde(default)]
    pub commitments: Vec<RecordLine>,
    /// When those who chose a day look at it again, if enough did.
    pub again: Option<Again>,
    /// When the conversation ended.
    pub date: Option<Time>,
}

impl Record {
    /// What can be looked at again in a later conversation ([`Flow::checkin`](crate::Flow::checkin)): what people have said they will
    /// do, small next steps among it, requests that were answered with yes or stayed open, and limits. A no is a no, and is not
    /// looked at again.
    ///
    /// The seats are those of this conversation: where people sit elsewhere later, [`Item::seated`] says where.
    ///
    /// ```
    /// use reweave::item::ItemKind;
    /// use reweave::view::Record;
    ///
    /// // As an app may have stored it.
    /// let json = r#"{"lines":[],"requests":[],"next_steps":[],"again":null,"date":null,"limits":[{"id":"1.3","seat":1,"name":"Bo",
    ///     "step":"card-limit","words":{"fields":[["when","it gets loud"],["i-will","go outside for a while"]]},"answer":null}]}"#;
    /// let record: Record = serde_json::from_str(json)?;
    /// assert!(record.items().map(|item| item.kind).eq([ItemKind::Limit]));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn items(&self) -> impl Iterator<Item = Item> + '_ {
        let own = |kind| {
            move |line: &RecordLine| {
                Some(Item { words: line.words.clone(), ..Item::own(kind, line.seat, Words::default()) })
            }
        };
        let asked = |line: &RecordLine| {
            let answer = line.answer.as_ref()?;
            // Of something else that was taken, that is what was agreed.
            let (kind, words) = match answer.kind {
                AnswerKind::Yes => (ItemKind::Agreed, &line.words),
                AnswerKind::Instead => (ItemKind::Agreed, &answer.words),
                AnswerKind::Open => (ItemKind::OpenRequest, &line.words),
                AnswerKind::No => return None,
            };
            let item = Item::asked(kind, line.seat, line.asked?, Words::default());
            Some(Item { words: words.clone(), ..item })
        };
        let done = self.commitments.iter().chain(&self.next_steps).filter_map(own(ItemKind::Commitment));
        let limits = self.limits.iter().filter_map(own(ItemKind::Limit));
        done.chain(self.requests.iter().filter_map(asked)).chain(limits)
    }

    /// Whether nothing stays.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self { date: self.date, ..Self::default() }
    }
}

/// A line of a record. `Debug` shows neither the name nor the words.
///
/// ```
/// use reweave::view::Record;
///
/// // As an app may have stored it.
/// let json = r#"{"lines":[],"requests":[],"next_steps":[],"again":null,"date":null,"limits":[{"id":"1.3","seat":1,"name":"Bo",
///     "step":"card-limit","words":{"fields":[["when","it gets loud"],["i-will","go outside for a while"]]},"answer":null}]}"#;
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
    /// Of a request, who was asked, where that was one person.
    #[serde(default)]
    pub asked: Option<Seat>,
    /// The answer, if it is a request.
    pub answer: Option<RecordAnswer>,
}

/// How a request was answered. `Debug` shows no words.
///
/// ```
/// use reweave::view::{AnswerKind, RecordAnswer};
///
/// let answer: RecordAnswer = serde_json::from_str(r#"{"kind":"instead","seat":1,"words":{"text":"I can write to you."}}"#)?;
/// assert_eq!((answer.kind, answer.seat), (AnswerKind::Instead, Some(reweave::Seat::SECOND)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RecordAnswer {
    /// What it was.
    pub kind: AnswerKind,
    /// Who answered; none where nobody did, and in a record that an older version wrote.
    #[serde(default)]
    pub seat: Option<Seat>,
    /// The words that came with it; of something else, what was offered. None also where they were erased.
    pub words: Option<Words>,
}

/// The kinds of answers to a request.
///
/// ```
/// use reweave::view::AnswerKind;
///
/// assert_eq!(serde_json::to_string(&AnswerKind::Open).unwrap(), r#""open""#);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum AnswerKind {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Something else was offered, and taken.
    Instead,
    /// It stays open: time was asked for, something else was offered and not taken, or there was no answer.
    Open,
}

impl fmt::Debug for RecordAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordAnswer").field("kind", &self.kind).finish_non_exhaustive()
    }
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
        let date = self.ended_at();
        let mut record = Record { again: self.again(), date, ..Record::default() };
        let all: Vec<Said<'_>> = self.everything().collect();
        if self.kept() != KeptLines::Nothing {
            record.lines =
                self.said().filter(|said| said.words().is_some()).map(|said| line(&all, &said)).collect();
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
        for said in &all {
            match meaning(said) {
                Some(Mark::Limit) if has_fields(said) || said.is_erased() => {
                    record.limits.push(line(&all, said));
                }
                Some(Mark::Commitment) => record.commitments.push(line(&all, said)),
                Some(Mark::NextStep) => record.next_steps.push(line(&all, said)),
                Some(Mark::Request) => record.requests.push(line(&all, said)),
                _ => {}
            }
        }
        Some(record)
    }
}

/// The answer to a request, by the marks of what was answered.
fn answer(all: &[Said<'_>], request: &Said<'_>) -> RecordAnswer {
    let answers = |line: &Said<'_>| {
        let id = line.id();
        all.iter().find(move |said| said.about() == Some(id))
    };
    let first = answers(request);
    if let Some(answer) = item_answer(all, request) {
        return answer;
    }
    let kind = match first.and_then(meaning) {
        Some(Mark::Accept) => AnswerKind::Yes,
        Some(Mark::Decline) => AnswerKind::No,
        Some(Mark::Counter) if first.and_then(answers).and_then(meaning) == Some(Mark::Accept) => {
            AnswerKind::Instead
        }
        _ => AnswerKind::Open,
    };
    let words = first.filter(|_| kind != AnswerKind::Open).and_then(Said::words).cloned();
    RecordAnswer { kind, seat: first.map(Said::seat), words }
}

/// The answer to a request, where requests are answered as items: several people, each with those that were made to them.
fn item_answer(all: &[Said<'_>], request: &Said<'_>) -> Option<RecordAnswer> {
    let id = ItemId::Line(request.id());
    let replies = |said| Said::replies(said).map(move |reply| (Said::seat(said), reply));
    let (seat, reply) = all.iter().flat_map(replies).filter(|(_, reply)| reply.item.id == id).last()?;
    let kind = match reply.answer {
        ItemAnswer::Yes => AnswerKind::Yes,
        ItemAnswer::No => AnswerKind::No,
        _ => AnswerKind::Open,
    };
    let words = reply.text.map(Words::text).filter(|_| kind != AnswerKind::Open);
    Some(RecordAnswer { kind, seat: Some(seat), words })
}

/// Who was asked for something: who was named, or of two people the other.
fn asked(said: &Said<'_>) -> Option<Seat> {
    let named = said.named();
    let mut others = said.conversation.seats().filter(|seat| *seat != said.seat());
    let other = others.next().filter(|_| others.next().is_none());
    if named.is_empty() { other } else { named.first().filter(|_| named.len() == 1) }
}

fn meaning(said: &Said<'_>) -> Option<Mark> {
    // Also of a choice that stays unseen: with which words it came can be read.
    let by_option = said.choice().and_then(|option| option.mark);
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

fn line(all: &[Said<'_>], said: &Said<'_>) -> RecordLine {
    RecordLine {
        id: said.id(),
        seat: said.seat(),
        name: said.person().map(|person| person.name().to_owned()).unwrap_or_default(),
        step: said.step().id.clone(),
        words: said.words().cloned(),
        asked: asked(said).filter(|_| meaning(said) == Some(Mark::Request)),
        answer: (meaning(said) == Some(Mark::Request)).then(|| answer(all, said)),
    }
}
