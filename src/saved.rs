//! The stored form of a conversation.
//!
//! A header, the people apart, the entries' shapes, and the words apart from those, keyed by the entry. Everything is
//! named by stable ids, never by position in the flow. Loading replays the shapes through the same rules as in life.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::conversation::{Change, Conversation, Entry, Erased, Move, Setup, StartError};
use crate::flow::Flow;
use crate::id::{FlowId, OptionId, StepId};
use crate::item::{Item, ItemAnswer, ItemId, Reply};
use crate::limits::Limits;
use crate::line::LineId;
use crate::machine::{Act, MoveKind, Plain};
use crate::note::Note;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::seat::{Seat, SeatSet};
use crate::terms::TermsFacts;
use crate::time::Time;
use crate::words::Words;

/// The version of the stored form that this release writes.
const FORMAT: u32 = 1;

impl Conversation {
    /// Goes on with a stored conversation. Every entry is replayed and checked, so nothing can be loaded that people could
    /// not have reached.
    ///
    /// # Errors
    ///
    /// If it was stored by another version of the form, belongs to another flow or another version of it, or does not
    /// replay.
    pub fn resume(flow: &Flow, saved: &Saved) -> Result<Self, SavedError> {
        self::resume(flow, saved)
    }

    /// The stored form, to be written after every move. It holds all that people wrote: it is the app's secret, and never
    /// goes to a person.
    #[must_use]
    pub fn saved(&self) -> Saved {
        self::save(self)
    }
}

/// A conversation as it is stored.
///
/// It is written and read with serde. It holds all that people wrote: it belongs to the app, and never goes to a person.
///
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
/// use reweave::Move;
/// use reweave::saved::Saved;
///
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let now = Time::from_millis(0);
/// # let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
/// conversation.apply(Seat::FIRST, Move::choose("go-on"), now).unwrap();
/// let file = serde_json::to_string(&conversation.saved()).unwrap();
///
/// let saved: Saved = serde_json::from_str(&file).unwrap();
/// let resumed = Conversation::resume(&Flow::brief(), &saved).unwrap();
/// assert_eq!(resumed, conversation);
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Saved {
    /// The version of this form.
    format: u32,
    flow: FlowRef,
    started: Time,
    limits: Limits,
    terms: TermsFacts,
    persons: Vec<Person>,
    /// What it was started with to look at again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    items: Vec<Item>,
    entries: Vec<Shape>,
    /// The changes that are no moves, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    changes: Vec<StoredChange>,
    words: BTreeMap<usize, Words>,
}

impl Saved {
    /// The flow that it belongs to: needed to find the flow to resume with.
    #[must_use]
    pub fn flow_id(&self) -> &FlowId {
        &self.flow.id
    }

    /// What was chosen when that flow was made, as `name=value`: see [`Flow::builtin_with`].
    #[must_use]
    pub fn flow_options(&self) -> &[String] {
        &self.flow.options
    }

    /// The version of that flow.
    #[must_use]
    pub fn flow_version(&self) -> u32 {
        self.flow.version
    }
}

/// The stored form shows none of its words.
impl fmt::Debug for Saved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Saved")
            .field("format", &self.format)
            .field("flow", &self.flow.id)
            .field("entries", &self.entries.len())
            .finish_non_exhaustive()
    }
}

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FlowRef {
    id: FlowId,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    options: Vec<String>,
    version: u32,
    /// In hexadecimal: some readers of JSON cannot hold 64 bits in a number.
    fingerprint: String,
}

/// An entry without its words.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Shape {
    seat: Seat,
    step: StepId,
    #[serde(rename = "move")]
    kind: MoveKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    option: Option<OptionId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    options: Option<Vec<OptionId>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<Note>,
    /// The own lines that were picked with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lines: Option<Vec<LineId>>,
    /// Whom it named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    names: Option<SeatSet>,
    /// What was answered to items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    items: Option<Vec<StoredReply>>,
    /// Whether words came with it, where that is not as the kind of move has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    written: Option<bool>,
    at: Time,
}

impl Shape {
    fn is_written(&self) -> bool {
        self.written.unwrap_or(has_words(self.kind))
    }
}

/// An answer to an item, without its words.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredReply {
    item: ItemId,
    answer: ItemAnswer,
}

/// Whether a move of this kind mostly comes with words.
fn has_words(kind: MoveKind) -> bool {
    kind == MoveKind::Say
}

impl StoredReply {
    /// The answer, with its words.
    fn with(self, words: Option<&Words>) -> Reply {
        let reply = Reply::new(self.item, self.answer);
        let id = self.item.to_string();
        let fields = words.map(Words::field_list).unwrap_or_default();
        match fields.into_iter().find(|(field, _)| **field == *id) {
            Some((_, text)) => reply.with_text(text),
            None => reply,
        }
    }
}

/// A change that is no move.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredChange {
    /// The number of entries before it.
    after: usize,
    #[serde(rename = "do")]
    what: StoredKind,
    seat: Seat,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum StoredKind {
    Person,
    Marks,
    Forget,
}

/// Why a stored conversation could not be taken up.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SavedError {
    /// Stored by a later release.
    #[error("stored in form {found}, and this release reads up to {known}; use a newer release")]
    UnknownFormat {
        /// The form that was found.
        found: u32,
        /// The latest that is known.
        known: u32,
    },
    /// It belongs to another flow.
    #[error("it belongs to the flow `{found}`, not to `{given}`; resume it with that flow")]
    OtherFlow {
        /// The flow that it belongs to.
        found: FlowId,
        /// The flow that was given.
        given: FlowId,
    },
    /// The flow is not as it was.
    #[error("the flow has changed since ({}); resume it with the flow as it was", Since(*.found, *.given))]
    FlowChanged {
        /// The version then.
        found: u32,
        /// The version now.
        given: u32,
    },
    /// The people or their roles do not fit the flow.
    #[error("its people do not fit the flow")]
    BadPeople(#[source] StartError),
    /// An entry could not have happened.
    #[error("entry {entry} could not have happened there")]
    BadEntry {
        /// The entry, from 0.
        entry: usize,
        /// Why, if the rules refused it.
        #[source]
        refusal: Option<Refusal>,
    },
    /// Words for an entry that has none.
    #[error("there are words for entry {entry}, which has none")]
    StrayWords {
        /// The entry, from 0.
        entry: usize,
    },
}

/// What is known of a change.
struct Since(u32, u32);

impl fmt::Display for Since {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self(then, now) if then == now => {
                write!(f, "its steps or ways, though it is still version {now}")
            }
            Self(then, now) => write!(f, "version {then} then, {now} now"),
        }
    }
}

impl SavedError {
    /// The stable code, as the JSON lines use it.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::OtherFlow { .. } | Self::FlowChanged { .. } => "flow-changed",
            _ => "bad-saved",
        }
    }
}

fn save(conversation: &Conversation) -> Saved {
    let flow = conversation.flow();
    let entries = conversation.log().entries();
    Saved {
        format: FORMAT,
        flow: flow_ref(flow),
        started: conversation.started(),
        limits: conversation.machine().limits,
        terms: conversation.terms(),
        persons: conversation.persons().to_vec(),
        items: conversation.items().to_vec(),
        entries: entries.iter().map(|entry| shape(flow, entry)).collect(),
        changes: conversation.log().changes().iter().map(|&(after, change)| stored(after, change)).collect(),
        words: (0..).zip(entries).filter_map(|(i, entry)| Some((i, entry.words().cloned()?))).collect(),
    }
}

fn stored(after: usize, change: Change) -> StoredChange {
    let (what, seat) = match change {
        Change::Person(seat) => (StoredKind::Person, seat),
        Change::Marks(seat) => (StoredKind::Marks, seat),
        Change::Forget(seat) => (StoredKind::Forget, seat),
    };
    StoredChange { after, what, seat }
}

/// Puts the changes that followed so many entries through the rules.
fn replay_changes(
    conversation: &mut Conversation,
    changes: &mut std::iter::Peekable<std::slice::Iter<'_, StoredChange>>,
    entries: usize,
) -> Result<(), SavedError> {
    while let Some(change) = changes.next_if(|change| change.after == entries) {
        let change = match change.what {
            StoredKind::Person => Change::Person(change.seat),
            StoredKind::Marks => Change::Marks(change.seat),
            StoredKind::Forget => Change::Forget(change.seat),
        };
        let replayed = conversation.replay_change(change);
        replayed.map_err(|refusal| SavedError::BadEntry { entry: entries, refusal: Some(refusal) })?;
    }
    Ok(())
}

fn flow_ref(flow: &Flow) -> FlowRef {
    FlowRef {
        id: flow.id().clone(),
        options: flow.options().to_vec(),
        version: flow.version(),
        fingerprint: format!("{:016x}", flow.fingerprint()),
    }
}

fn shape(flow: &Flow, entry: &Entry) -> Shape {
    let step = &flow.steps()[usize::from(entry.step)];
    let options = || step.options.iter().map(|option| &option.id).cloned();
    Shape {
        seat: entry.seat,
        step: step.id.clone(),
        kind: entry.act.kind(),
        option: match entry.act {
            Act::Choose { option: index, .. } => options().nth(usize::from(index)),
            Act::Call(index) => flow.calls().get(usize::from(index)).map(|call| call.id.as_str().into()),
            _ => None,
        },
        options: if let Act::Cards(mask) = entry.act {
            Some(options().enumerate().filter(|(i, _)| mask & 1 << i != 0).map(|(_, id)| id).collect())
        } else {
            None
        },
        note: if let Act::Pace(note) = entry.act { Some(note) } else { None },
        lines: entry.picks().map(<[LineId]>::to_vec),
        names: match entry.act {
            Act::Choose { named, .. } if !named.is_empty() => Some(named),
            _ => None,
        },
        items: entry
            .replies()
            .map(|replies| replies.iter().map(|&(item, answer)| StoredReply { item, answer }).collect()),
        written: (entry.written != has_words(entry.act.kind())).then_some(entry.written),
        at: entry.at,
    }
}

fn resume(flow: &Flow, saved: &Saved) -> Result<Conversation, SavedError> {
    if saved.format != FORMAT {
        return Err(SavedError::UnknownFormat { found: saved.format, known: FORMAT });
    }
    if saved.flow.id != *flow.id() {
        return Err(SavedError::OtherFlow { found: saved.flow.id.clone(), given: flow.id().clone() });
    }
    if saved.flow != flow_ref(flow) {
        return Err(SavedError::FlowChanged { found: saved.flow.version, given: flow.version() });
    }
    let setup =
        saved.persons.iter().cloned().fold(Setup::new(saved.terms).limits(saved.limits), Setup::person);
    let setup = saved.items.iter().cloned().fold(setup, Setup::item);
    let mut conversation = Conversation::start(flow, setup, saved.started).map_err(SavedError::BadPeople)?;
    let mut changes = saved.changes.iter().peekable();
    for (i, shape) in saved.entries.iter().enumerate() {
        replay_changes(&mut conversation, &mut changes, i)?;
        let words = saved.words.get(&i).cloned();
        let had_words = words.is_some();
        replay(&mut conversation, shape, words)
            .map_err(|refusal| SavedError::BadEntry { entry: i, refusal })?;
        let taken = conversation.log().entries().last().is_some_and(|entry| entry.words().is_some());
        if had_words && !taken {
            return Err(SavedError::StrayWords { entry: i });
        }
    }
    replay_changes(&mut conversation, &mut changes, saved.entries.len())?;
    if changes.next().is_some() {
        return Err(SavedError::BadEntry { entry: saved.entries.len(), refusal: None });
    }
    if let Some((&entry, _)) = saved.words.range(saved.entries.len()..).next() {
        return Err(SavedError::StrayWords { entry });
    }
    Ok(conversation)
}

/// The move of an entry; none where its words were erased.
fn move_of(shape: &Shape, words: Option<Words>) -> Result<Option<Move>, Option<Refusal>> {
    let with_lines = |words: Option<Words>| match &shape.lines {
        None => Ok(words),
        // Picked lines are stored apart from words; no other picks stand beside them.
        Some(_) if words.as_ref().is_some_and(|words| words.as_picks().is_some()) => Err(None),
        Some(lines) => {
            let ids: Vec<String> = lines.iter().map(ToString::to_string).collect();
            let words = words.unwrap_or_else(|| Words::fields([]));
            Ok(Some(words.and_picks(ids.iter().map(String::as_str))))
        }
    };
    let names = shape.names.unwrap_or_default();
    if (shape.names.is_some() && shape.option.is_none())
        || (shape.items.is_some() && (shape.kind != MoveKind::Choose || shape.lines.is_some()))
    {
        return Err(None);
    }
    Ok(match (shape.kind, &shape.option, &shape.options, shape.note) {
        (MoveKind::Choose, None, None, None) if shape.items.is_some() => {
            let erased = shape.is_written() && words.is_none();
            let replies = shape.items.iter().flatten();
            (!erased).then(|| Move::items(replies.map(|reply| reply.with(words.as_ref()))))
        }
        (MoveKind::Say, None, None, None) if shape.lines.is_none() => words.map(Move::Say),
        (MoveKind::Choose, Some(option), None, None) => {
            let erased = shape.is_written() && words.is_none();
            let words = with_lines(words)?;
            (!erased).then(|| Move::Choose { option: option.clone(), words, names })
        }
        (MoveKind::Choose, None, Some(options), None) if words.is_none() && shape.lines.is_none() => {
            Some(Move::Pick(options.iter().map(ToString::to_string).collect()))
        }
        (MoveKind::Choose, None, None, None) => {
            let picks = with_lines(words)?;
            if picks.as_ref().is_some_and(|words| !words.is_picks()) {
                return Err(None);
            }
            picks.as_ref().and_then(Words::as_picks).map(Move::pick)
        }
        (MoveKind::Call, Some(call), None, None) if words.is_none() && shape.lines.is_none() => {
            Some(Move::call(call.as_str()))
        }
        (MoveKind::Pace, None, None, Some(note)) if shape.lines.is_none() => Some(Move::Pace(note)),
        (kind, None, None, None) if words.is_none() && shape.lines.is_none() => {
            Some(Plain::of(kind).ok_or(None)?.into())
        }
        _ => return Err(None),
    })
}

/// Puts one entry through the rules. Where its words were erased, its shape alone is.
fn replay(
    conversation: &mut Conversation,
    shape: &Shape,
    words: Option<Words>,
) -> Result<(), Option<Refusal>> {
    let made = move_of(shape, words)?;
    if !conversation.stands_at(shape.seat, shape.step.as_str(), shape.at) {
        return Err(None);
    }
    if let Some(made) = made {
        conversation.apply(shape.seat, made, shape.at).map(drop).map_err(Some)
    } else {
        let bare = |reply: &StoredReply| (reply.item, reply.answer);
        let replies: Option<Vec<_>> = shape.items.as_ref().map(|replies| replies.iter().map(bare).collect());
        let erased = Erased {
            kind: shape.kind,
            option: shape.option.as_ref(),
            picks: shape.lines.as_deref(),
            written: shape.is_written(),
            names: shape.names.unwrap_or_default(),
            replies: replies.as_deref(),
        };
        conversation.apply_erased(shape.seat, &erased, shape.at).map_err(Some)
    }
}
