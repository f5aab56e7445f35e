//! The shape of a change as it is stored: everything but the words, by stable ids.

use std::fmt;

use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::conversation::{Change, Entry};
use crate::flow::Flow;
use crate::id::{OptionId, StepId};
use crate::item::{ItemAnswer, ItemId};
use crate::line::LineId;
use crate::machine::{Act, MoveKind};
use crate::note::Note;
use crate::seat::{Seat, SeatSet};
use crate::stored::stored;
use crate::time::Time;

/// The shape of a change as it is stored: who did what, where and when, and no word of it.
///
/// It is plain data for storage, and nothing is done with it but to write it and to read it again.
///
/// ```
/// use reweave::saved::Shape;
///
/// let shape: Shape = serde_json::from_str(r#"{"seat":0,"do":"choose","at":5,"step":"gate","option":"go-on"}"#)?;
/// assert_eq!(serde_json::to_string(&shape)?, r#"{"seat":0,"do":"choose","at":5,"step":"gate","option":"go-on"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shape {
    pub(super) seat: Seat,
    #[serde(rename = "do")]
    pub(super) kind: Kind,
    pub(super) at: Time,
    #[serde(default)]
    pub(super) step: Option<StepId>,
    #[serde(default)]
    pub(super) option: Option<OptionId>,
    #[serde(default)]
    pub(super) options: Option<Vec<OptionId>>,
    #[serde(default)]
    pub(super) note: Option<Note>,
    /// Own lines: those that were picked with an answer, or whose words were erased.
    #[serde(default)]
    pub(super) lines: Option<Vec<LineId>>,
    /// Whom it named.
    #[serde(default)]
    pub(super) names: Option<SeatSet>,
    /// What was answered to items.
    #[serde(default)]
    pub(super) items: Option<Vec<StoredReply>>,
    /// Whether words came with it, where that is not as the kind of move has it.
    #[serde(default)]
    pub(super) written: Option<bool>,
}

stored!(
    Shape: seat "seat", kind "do", at "at";
    step "step", option "option", options "options", note "note", lines "lines", names "names", items "items",
    written "written"
);

/// What a change was: a kind of move, or a change that is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Move(MoveKind),
    Person,
    Marks,
    Forget,
    Withdraw,
    Renew,
}

impl Kind {
    const OTHERS: [(&str, Self); 5] = [
        ("person", Self::Person),
        ("marks", Self::Marks),
        ("forget", Self::Forget),
        ("withdraw", Self::Withdraw),
        ("renew", Self::Renew),
    ];

    fn id(self) -> &'static str {
        match self {
            Self::Move(kind) => kind.id(),
            other => Self::OTHERS.iter().find(|(_, known)| *known == other).map_or("", |(id, _)| id),
        }
    }

    fn from_id(id: &str) -> Option<Self> {
        let other = || Self::OTHERS.iter().find(|(known, _)| *known == id).map(|(_, kind)| *kind);
        MoveKind::from_id(id).map(Self::Move).or_else(other)
    }
}

impl Serialize for Kind {
    /// By its id in every format: a number would change its meaning with the next kind.
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.id())
    }
}

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Id;

        impl Visitor<'_> for Id {
            type Value = Kind;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a kind of move, `person`, `marks`, `forget`, `withdraw` or `renew`")
            }

            fn visit_str<E: Error>(self, id: &str) -> Result<Kind, E> {
                Kind::from_id(id).ok_or_else(|| E::invalid_value(Unexpected::Str(id), &self))
            }
        }

        from.deserialize_str(Id)
    }
}

/// An answer to an item, without its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredReply {
    pub(super) item: ItemId,
    pub(super) answer: ItemAnswer,
}

/// Whether a move of this kind mostly comes with words.
fn has_words(kind: MoveKind) -> bool {
    kind == MoveKind::Say
}

impl Shape {
    const fn bare(seat: Seat, kind: Kind, at: Time) -> Self {
        Self {
            seat,
            kind,
            at,
            step: None,
            option: None,
            options: None,
            note: None,
            lines: None,
            names: None,
            items: None,
            written: None,
        }
    }

    pub(super) fn of_move(flow: &Flow, entry: &Entry) -> Self {
        let step = &flow.steps()[usize::from(entry.step)];
        let options = || step.options.iter().map(|option| &option.id).cloned();
        let replies = |replies: &[(ItemId, ItemAnswer)]| {
            replies.iter().map(|&(item, answer)| StoredReply { item, answer }).collect()
        };
        let kind = entry.act.kind();
        let mut shape = Self {
            step: Some(step.id.clone()),
            lines: entry.picks().map(<[LineId]>::to_vec),
            items: entry.replies().map(replies),
            written: (entry.written != has_words(kind)).then_some(entry.written),
            ..Self::bare(entry.seat, Kind::Move(kind), entry.at)
        };
        match entry.act {
            Act::Choose { option, named, .. } => {
                shape.option = options().nth(usize::from(option));
                shape.names = (!named.is_empty()).then_some(named);
            }
            Act::Call(call) => {
                shape.option = flow.calls().get(usize::from(call)).map(|call| call.id.as_str().into());
            }
            Act::Cards(mask) => {
                let picked = options().enumerate().filter(|(i, _)| mask & 1 << i != 0);
                shape.options = Some(picked.map(|(_, id)| id).collect());
            }
            Act::Pace(note) => shape.note = Some(note),
            Act::Say | Act::Pick | Act::Plain(_) => {}
        }
        shape
    }

    pub(super) fn of_change(change: &Change) -> Self {
        match change {
            Change::Person(seat, at) => Self::bare(*seat, Kind::Person, *at),
            Change::Marks(seat, at) => Self::bare(*seat, Kind::Marks, *at),
            Change::Forget(seat, at, lines) => {
                Self { lines: lines.as_deref().map(<[_]>::to_vec), ..Self::bare(*seat, Kind::Forget, *at) }
            }
            Change::Withdraw(seat, at) => Self::bare(*seat, Kind::Withdraw, *at),
            Change::Renew(seat, at) => Self::bare(*seat, Kind::Renew, *at),
        }
    }

    /// The change that is no move, if it is one and holds nothing else.
    pub(super) fn change(&self) -> Option<Change> {
        let (seat, at) = (self.seat, self.at);
        let lines = self.lines.as_ref().filter(|_| self.kind == Kind::Forget);
        let bare = Self { lines: lines.cloned(), ..Self::bare(seat, self.kind, at) };
        if *self != bare {
            return None;
        }
        match self.kind {
            Kind::Move(_) => None,
            Kind::Person => Some(Change::Person(seat, at)),
            Kind::Marks => Some(Change::Marks(seat, at)),
            Kind::Forget => Some(Change::Forget(seat, at, lines.map(|lines| lines.as_slice().into()))),
            Kind::Withdraw => Some(Change::Withdraw(seat, at)),
            Kind::Renew => Some(Change::Renew(seat, at)),
        }
    }

    /// Whether words came with it, also if they were erased since.
    pub(super) fn is_written(&self) -> bool {
        self.written.unwrap_or(matches!(self.kind, Kind::Move(kind) if has_words(kind)))
    }
}
