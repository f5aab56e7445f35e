//! Items: what came of an earlier conversation, or was asked for in this one, and is looked at again.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::closed_list::closed_list;
use crate::line::LineId;
use crate::seat::Seat;
use crate::stored::stored;
use crate::words::Words;

closed_list! {
    /// What an item is.
    ///
    /// ```
    /// use reweave::item::ItemKind;
    ///
    /// assert_eq!(ItemKind::from_id("open-request"), Some(ItemKind::OpenRequest));
    /// ```
    ItemKind {
        /// Something that its owner has said they will do.
        Commitment = "commitment",
        /// A request to which the one who was asked has said yes.
        Agreed = "agreed",
        /// A request that stayed open.
        OpenRequest = "open-request",
        /// A limit that its owner has set.
        Limit = "limit",
        /// A request of this conversation: only for [`ItemsFrom::Here`](crate::flow::ItemsFrom::Here).
        Request = "request",
    }
}

impl ItemKind {
    /// Who answers it: what somebody is asked for, they alone can answer.
    pub(crate) const fn answered_by(self) -> ItemBy {
        match self {
            Self::Commitment | Self::Limit => ItemBy::Owner,
            Self::Agreed | Self::OpenRequest | Self::Request => ItemBy::Asked,
        }
    }

    /// Whether one can say no to it.
    pub(crate) const fn is_asked(self) -> bool {
        matches!(self, Self::OpenRequest | Self::Request)
    }
}

/// Who answers a row.
///
/// ```
/// use reweave::item::ItemBy;
///
/// assert_eq!(serde_json::to_string(&ItemBy::Asked).unwrap(), r#""asked""#);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ItemBy {
    /// Whose item it is.
    Owner,
    /// Who was asked in it.
    Asked,
}

closed_list! {
    /// What can be answered to an item. None of them grades anybody, and none asks for a reason.
    ///
    /// ```
    /// use reweave::item::ItemAnswer;
    ///
    /// assert_eq!(ItemAnswer::ChangedMyMind.id(), "changed-my-mind");
    /// ```
    ItemAnswer {
        /// It is done.
        Done = "done",
        /// It is done in part.
        Partly = "partly",
        /// It is not done yet.
        NotYet = "not-yet",
        /// I see it differently now.
        ChangedMyMind = "changed-my-mind",
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// I need time.
        NeedTime = "need-time",
        /// The limit stays.
        Keep = "keep",
        /// The limit changes.
        Change = "change",
        /// The limit is not needed any more.
        LetGo = "let-go",
    }
}

impl ItemAnswer {
    /// Whether it can be answered to a limit. Nobody is asked whether they kept to another's limit, nor an owner how it went.
    pub(crate) const fn is_of_limits(self) -> bool {
        matches!(self, Self::Keep | Self::Change | Self::LetGo)
    }
}

/// Something to look at again: plain data, mostly from the record of an earlier conversation
/// ([`Record::items`](crate::view::Record::items)).
///
/// Take it from where the record is stored, never from a device: what one person alone sends could be made up.
///
/// ```
/// use reweave::item::{Item, ItemKind};
/// use reweave::{Seat, Words};
///
/// let item = Item::asked(ItemKind::OpenRequest, Seat::FIRST, Seat::SECOND, Words::text("call before you come"));
/// assert_eq!(item.answered_by(), Seat::SECOND);
/// let json = r#"{"kind":"open-request","owner":0,"asked":1,"words":{"text":"call before you come"}}"#;
/// assert_eq!(serde_json::from_str::<Item>(json)?, item);
/// assert!(!format!("{item:?}").contains("call"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Item {
    /// What it is.
    pub kind: ItemKind,
    /// Whose it is: of a request, who asked.
    pub owner: Seat,
    /// Of a request, who was asked.
    #[serde(default)]
    pub asked: Option<Seat>,
    /// The words; none where they were erased.
    #[serde(default)]
    pub words: Option<Words>,
}

stored!(Item: kind "kind", owner "owner"; asked "asked", words "words");

impl Item {
    /// Something of one person's own.
    #[must_use]
    pub const fn own(kind: ItemKind, owner: Seat, words: Words) -> Self {
        Self { kind, owner, asked: None, words: Some(words) }
    }

    /// Something that one person has asked another for.
    #[must_use]
    pub const fn asked(kind: ItemKind, owner: Seat, asked: Seat, words: Words) -> Self {
        Self { kind, owner, asked: Some(asked), words: Some(words) }
    }

    /// Who answers it.
    #[must_use]
    pub fn answered_by(&self) -> Seat {
        match self.kind.answered_by() {
            ItemBy::Owner => self.owner,
            ItemBy::Asked => self.asked.unwrap_or(self.owner),
        }
    }

    /// The same item for people who sit elsewhere now; none where one of them is not there.
    ///
    /// ```
    /// use reweave::item::{Item, ItemKind};
    /// use reweave::{Seat, Words};
    ///
    /// let item = Item::own(ItemKind::Limit, Seat::SECOND, Words::text("I go home when it gets loud"));
    /// let swapped = item.seated(|seat| Some(if seat == Seat::FIRST { Seat::SECOND } else { Seat::FIRST }));
    /// assert_eq!(swapped.unwrap().owner, Seat::FIRST);
    /// assert_eq!(item.seated(|_| None), None);
    /// ```
    pub fn seated(&self, to: impl Fn(Seat) -> Option<Seat>) -> Option<Self> {
        let asked = self.asked.map(&to);
        if asked == Some(None) {
            return None;
        }
        Some(Self { owner: to(self.owner)?, asked: asked.flatten(), ..self.clone() })
    }
}

impl fmt::Debug for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Item").field("kind", &self.kind).field("owner", &self.owner).finish_non_exhaustive()
    }
}

/// What a row is about: an item that the conversation was started with, counted from 1 (`i1`), or a line of it (`1.2`).
///
/// ```
/// use reweave::item::ItemId;
///
/// for id in ["i1", "1.2"] {
///     assert_eq!(id.parse::<ItemId>()?.to_string(), id);
/// }
/// assert!("i0".parse::<ItemId>().is_err());
/// # Ok::<(), reweave::error::NoItemId>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[non_exhaustive]
pub enum ItemId {
    /// An item that the conversation was started with, by its place from 0.
    Given(u8),
    /// A line.
    Line(LineId),
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Given(place) => write!(f, "i{}", u16::from(*place) + 1),
            Self::Line(line) => line.fmt(f),
        }
    }
}

impl FromStr for ItemId {
    type Err = NoItemId;

    fn from_str(id: &str) -> Result<Self, NoItemId> {
        let given = || {
            let number: u8 = id.strip_prefix('i')?.parse().ok()?;
            Some(Self::Given(number.checked_sub(1)?))
        };
        let line = || Some(Self::Line(id.parse().ok()?));
        // One id has one spelling.
        given().or_else(line).filter(|read| read.to_string() == id).ok_or(NoItemId)
    }
}

impl TryFrom<String> for ItemId {
    type Error = NoItemId;

    fn try_from(id: String) -> Result<Self, NoItemId> {
        id.parse()
    }
}

impl From<ItemId> for String {
    fn from(id: ItemId) -> Self {
        id.to_string()
    }
}

/// A text that is no id of an item.
///
/// ```
/// use reweave::error::NoItemId;
/// use reweave::item::ItemId;
///
/// assert_eq!("i01".parse::<ItemId>(), Err(NoItemId));
/// assert_eq!(NoItemId.code(), "no-item-id");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("this is no id of an item: `i` and a number from 1, or the id of a line, such as `0.2`")]
pub struct NoItemId;

impl NoItemId {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        "no-item-id"
    }
}

/// An answer to one item.
///
/// ```
/// use reweave::item::{ItemAnswer, ItemId, Reply};
/// use reweave::Move;
///
/// let made: Move = serde_json::from_str(r#"{"move":"choose","items":[{"item":"i1","answer":"partly","text":"twice"}]}"#)?;
/// assert_eq!(made, Move::items([Reply::new(ItemId::Given(0), ItemAnswer::Partly).with_text("twice")]));
/// assert!(!format!("{made:?}").contains("twice"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Reply {
    /// The item.
    pub item: ItemId,
    /// The answer.
    pub answer: ItemAnswer,
    /// A few words with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl Reply {
    /// An answer without words.
    #[must_use]
    pub const fn new(item: ItemId, answer: ItemAnswer) -> Self {
        Self { item, answer, text: None }
    }

    /// With a few words.
    #[must_use]
    pub fn with_text(mut self, text: &str) -> Self {
        self.text = Some(text.to_owned());
        self
    }
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("item", &self.item)
            .field("answer", &self.answer)
            .finish_non_exhaustive()
    }
}
