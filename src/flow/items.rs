//! Items: many small answers on one screen.

use serde::{Deserialize, Serialize};

use crate::item::{ItemAnswer, ItemBy, ItemKind};

/// A list of one's own rows, each with an answer and, where one likes, a few words; any row can be left out.
///
/// It is one screen for all of them. A step for each would ask two people twice as often, one after the other and in front of
/// each other; and where it leads never depends on what became of a promise. Who has no row is not asked.
///
/// ```
/// use reweave::flow::{Items, ItemsFrom, Row};
/// use reweave::item::{ItemAnswer, ItemKind};
///
/// let json = r#"{"rows":[{"of":"limit","by":"owner","answers":["keep","change","let-go"]}],"max_chars":500}"#;
/// let limits = Row::new(ItemKind::Limit, &[ItemAnswer::Keep, ItemAnswer::Change, ItemAnswer::LetGo]);
/// assert_eq!(serde_json::from_str::<Items>(json)?, Items::given(500).row(limits));
/// assert_eq!(Items::given(500).from, ItemsFrom::Given);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Items {
    /// Where the rows come from.
    #[serde(default, skip_serializing_if = "ItemsFrom::is_given")]
    pub from: ItemsFrom,
    /// The kinds of rows, in the order in which they stand.
    pub rows: Vec<Row>,
    /// The most characters (Unicode scalar values) of the words to a row.
    pub max_chars: u16,
}

impl Items {
    /// Items that the conversation was started with.
    #[must_use]
    pub const fn given(max_chars: u16) -> Self {
        Self { from: ItemsFrom::Given, rows: Vec::new(), max_chars }
    }

    /// Lines of this conversation.
    #[must_use]
    pub const fn here(max_chars: u16) -> Self {
        Self { from: ItemsFrom::Here, rows: Vec::new(), max_chars }
    }

    /// Adds a kind of row.
    #[must_use]
    pub fn row(mut self, row: Row) -> Self {
        self.rows.push(row);
        self
    }

    /// The row of a kind, if it is asked for.
    pub(crate) fn of(&self, kind: ItemKind) -> Option<&Row> {
        self.rows.iter().find(|row| row.of == kind)
    }
}

/// Where rows come from.
///
/// ```
/// use reweave::flow::ItemsFrom;
///
/// assert_eq!(serde_json::to_string(&ItemsFrom::Here).unwrap(), r#""here""#);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ItemsFrom {
    /// The conversation was started with them: see [`Setup::item`](crate::Setup::item).
    #[default]
    Given,
    /// Lines of this conversation, by their marks: a request to someone who was named in it.
    Here,
}

impl ItemsFrom {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
    fn is_given(&self) -> bool {
        *self == Self::Given
    }
}

/// One kind of row: what it is, who answers it, and what can be answered.
///
/// ```
/// use reweave::flow::Row;
/// use reweave::item::{ItemAnswer, ItemBy, ItemKind};
///
/// let row = Row::new(ItemKind::OpenRequest, &[ItemAnswer::Yes, ItemAnswer::No, ItemAnswer::NeedTime]);
/// assert_eq!(row.by, ItemBy::Asked, "who asks for something does not answer it");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Row {
    /// The kind of item.
    pub of: ItemKind,
    /// Who answers.
    pub by: ItemBy,
    /// What can be answered, in order.
    pub answers: Vec<ItemAnswer>,
}

impl Row {
    /// A row that is answered by whoever can: a request by the one who is asked, all else by its owner.
    #[must_use]
    pub fn new(of: ItemKind, answers: &[ItemAnswer]) -> Self {
        Self { of, by: of.answered_by(), answers: answers.to_vec() }
    }
}
