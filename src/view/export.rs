//! What one person can take away: all that they may read now, and nothing else.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Consent, Record, Said, View};
use crate::id::{FlowId, OptionId, StepId};
use crate::item::{ItemAnswer, ItemKind};
use crate::line::LineId;
use crate::machine::{Ending, Status};
use crate::note::Note;
use crate::person::Person;
use crate::seat::Seat;
use crate::stage::Stage;
use crate::words::Words;

/// All that one person may read of a conversation, to take away: plain data, which is written as JSON with serde and as Markdown with
/// [`Reader::export`](crate::Reader::export). `Debug` shows no words and no names.
///
/// It has the lines that this person may read, also while a break hides them, and after the end those that stay; what they have agreed
/// to; and their record. It says nothing of when others did what.
///
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// # use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let now = Time::from_millis(0);
/// # let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
/// # conversation.apply(Seat::FIRST, Move::choose("go-on"), now).unwrap();
/// conversation.apply(Seat::FIRST, Move::say("last Tuesday"), now).unwrap();
/// let export = conversation.view(Seat::FIRST, now).unwrap().export();
/// let json = serde_json::to_value(&export).unwrap();
/// assert_eq!(json["lines"][0]["words"]["text"], "last Tuesday");
/// assert_eq!(export.consents.len(), 1);
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Export {
    /// Whose it is.
    pub seat: Seat,
    /// What the app has said of this person: name, languages, how they are addressed.
    pub person: Person,
    /// The flow.
    pub flow: FlowId,
    /// How it stands for this person.
    pub status: Status,
    /// How it ended for them, if it has.
    pub ending: Option<Ending>,
    /// What they have agreed to, withdrawn and renewed.
    pub consents: Vec<Consent>,
    /// The lines that they may read, oldest first.
    pub lines: Vec<ExportLine>,
    /// What stays for them, once it is completed.
    pub record: Option<Record>,
}

/// A line that one person may read.
///
/// ```
/// use reweave::view::ExportLine;
///
/// let json = r#"{"id":"0.1","seat":0,"name":"Amal","private":false,"stage":"opening","step":"ask-to-meet","about":null,
///     "option":null,"note":null,"words":{"text":"last Tuesday"},"answers":[],"erased":false,"hidden":false}"#;
/// let line: ExportLine = serde_json::from_str(json)?;
/// assert!(!format!("{line:?}").contains("Tuesday"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ExportLine {
    /// Its id.
    pub id: LineId,
    /// Who wrote it.
    pub seat: Seat,
    /// Their name.
    pub name: String,
    /// Whether only they can read it.
    pub private: bool,
    /// The stage in which it was written.
    pub stage: Stage,
    /// The step that it answered.
    pub step: StepId,
    /// The line that it answers.
    pub about: Option<LineId>,
    /// What was chosen, if it was a choice.
    pub option: Option<OptionId>,
    /// The short note, if it was one.
    pub note: Option<Note>,
    /// The words; none where there are none, or they were erased or are hidden.
    pub words: Option<Words>,
    /// What was answered to promises, limits and requests.
    pub answers: Vec<ExportAnswer>,
    /// Whether there were words that were erased.
    pub erased: bool,
    /// Whether its writer has withdrawn, so that nothing of it can be read for now.
    pub hidden: bool,
}

/// What was answered to one promise, limit or request.
///
/// ```
/// use reweave::view::ExportAnswer;
///
/// let json = r#"{"kind":"request","owner":0,"item":{"text":"call first"},"answer":"yes","text":"I can.","hidden":false}"#;
/// let answer: ExportAnswer = serde_json::from_str(json)?;
/// assert!(!format!("{answer:?}").contains("call"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ExportAnswer {
    /// What it is.
    pub kind: ItemKind,
    /// Whose it is.
    pub owner: Seat,
    /// Its words; none where they were erased or are hidden.
    pub item: Option<Words>,
    /// The answer.
    pub answer: ItemAnswer,
    /// The words to it.
    pub text: Option<String>,
    /// Whether the words of the item cannot be read for now, because its owner has withdrawn.
    pub hidden: bool,
}

impl fmt::Debug for Export {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Export")
            .field("seat", &self.seat)
            .field("flow", &self.flow)
            .field("lines", &self.lines)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for ExportLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExportLine").field("id", &self.id).field("step", &self.step).finish_non_exhaustive()
    }
}

impl fmt::Debug for ExportAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, answer, .. } = self;
        f.debug_struct("ExportAnswer").field("kind", kind).field("answer", answer).finish_non_exhaustive()
    }
}

impl View<'_> {
    /// All that this person may read, to take away.
    #[must_use]
    pub fn export(&self) -> Export {
        Export {
            seat: self.seat,
            person: self.you().cloned().unwrap_or_else(|| Person::new("")),
            flow: self.flow().id().clone(),
            status: self.status(),
            ending: self.ending(),
            consents: self.consents().collect(),
            lines: self.shown().iter().map(line).collect(),
            record: self.record(),
        }
    }
}

fn line(said: &Said<'_>) -> ExportLine {
    let answers: Vec<ExportAnswer> = said
        .replies()
        .map(|reply| ExportAnswer {
            kind: reply.item.kind,
            owner: reply.item.owner,
            item: reply.item.words.cloned(),
            answer: reply.answer,
            text: reply.text.map(str::to_owned),
            hidden: reply.item.hidden,
        })
        .collect();
    ExportLine {
        id: said.id(),
        seat: said.seat(),
        name: said.person().map(|person| person.name().to_owned()).unwrap_or_default(),
        private: said.is_private(),
        stage: said.step().stage,
        step: said.step().id.clone(),
        about: said.about(),
        option: said.option().cloned(),
        note: said.note(),
        // Where items are answered the words belong to the answers.
        words: said.words().filter(|_| answers.is_empty()).cloned(),
        answers,
        erased: said.is_erased(),
        hidden: said.is_hidden(),
    }
}
