//! Roles: how many of each, and what follows when the last one leaves. And sets of people, by role or named.

use std::ops::RangeInclusive;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::to::To;
use crate::id::RoleId;

/// A role that seats can have, with its bounds. In a file a bare name is a role without bounds.
///
/// ```
/// use reweave::flow::{Departure, Role, To};
///
/// let keeper = Role::new("keeper").between(1..=2).leaves(Departure::TurnEnds, To::step("check-out"));
/// assert_eq!((keeper.min, keeper.max), (1, Some(2)));
/// let member: Role = serde_json::from_str(r#""member""#).unwrap();
/// assert_eq!(member, Role::new("member"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Role {
    /// The role's name.
    pub id: RoleId,
    /// The fewest that must be here, from when this role's door has closed. With fewer the conversation closes, unless it says
    /// below where it leads.
    pub min: u8,
    /// The most that can sit in it; none where only the seats bound it.
    pub max: Option<u8>,
    /// What follows when the last one in it leaves, where that still lies ahead; otherwise too few close the conversation.
    pub leaves: Option<Leaves>,
    /// Whether whoever sits in it has to be trained for that: then no conversation starts before the app has said how
    /// ([`Person::trained`](crate::Person::trained)), and whoever is asked to agree reads it, with the name.
    pub trained: bool,
}

/// What follows when the last one in a role leaves.
///
/// A circle can lose its keeper, or the one whom it was about. Instead of closing over everybody's head it then goes on where the
/// author says, such as to a last round.
///
/// ```
/// use reweave::flow::{Departure, Role, To};
///
/// let json = r#"{"id":"keeper","min":1,"leaves":{"when":"turn-ends","to":{"step":"check-out"}}}"#;
/// let keeper: Role = serde_json::from_str(json).unwrap();
/// assert_eq!(keeper, Role::new("keeper").at_least(1).leaves(Departure::TurnEnds, To::step("check-out")));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Leaves {
    /// When it follows.
    pub when: Departure,
    /// Where it leads: to a step for all, into a round or to an end; not to a door, and not into someone's turn.
    pub to: To,
}

/// When it follows that the last one in a role has left.
///
/// ```
/// use reweave::flow::Departure;
///
/// assert_eq!(serde_json::to_string(&Departure::TurnEnds).unwrap(), r#""turn-ends""#);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Departure {
    /// At once: the open step is left, unless it is a door or one of the last pages.
    AtOnce,
    /// When the turn passes on, or what is asked outside of turns is over, so that nobody is cut off while telling. Those who had not had
    /// their turn have none.
    TurnEnds,
}

impl Role {
    /// A role without bounds.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self::bare(id.into())
    }

    const fn bare(id: RoleId) -> Self {
        Self { id, min: 0, max: None, leaves: None, trained: false }
    }

    /// Sets the fewest and the most.
    #[must_use]
    pub fn between(mut self, bounds: RangeInclusive<u8>) -> Self {
        let (min, max) = bounds.into_inner();
        (self.min, self.max) = (min, Some(max));
        self
    }

    /// Sets the fewest.
    #[must_use]
    pub fn at_least(mut self, min: u8) -> Self {
        self.min = min;
        self
    }

    /// Sets what follows when the last one in it leaves.
    #[must_use]
    pub fn leaves(mut self, when: Departure, to: To) -> Self {
        self.leaves = Some(Leaves { when, to });
        self
    }

    /// Only someone who is trained for it, as the app says, sits in it.
    #[must_use]
    pub fn trained(mut self) -> Self {
        self.trained = true;
        self
    }

    fn is_bare(&self) -> bool {
        self.min == 0 && self.max.is_none() && self.leaves.is_none() && !self.trained
    }
}

/// A role without bounds.
impl From<&str> for Role {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

/// A role with its bounds.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "RoleWithBounds"))]
#[serde(deny_unknown_fields)]
pub(super) struct Whole {
    /// The role's name.
    id: RoleId,
    /// The fewest that must be here, from when this role's door has closed.
    #[serde(default, skip_serializing_if = "is_zero")]
    min: u8,
    /// The most that can sit in it; none where only the seats bound it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    max: Option<u8>,
    /// What follows when the last one in it leaves; without it too few close the conversation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    leaves: Option<Leaves>,
    /// Whether whoever sits in it has to be trained for that.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    trained: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_zero(value: &u8) -> bool {
    *value == 0
}

impl Serialize for Role {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.is_bare() {
            return self.id.serialize(serializer);
        }
        let Self { id, min, max, leaves, trained } = self.clone();
        Whole { id, min, max, leaves, trained }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Role {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(
            untagged,
            expecting = "a role: its name, or an object with `id`, `min`, `max`, `leaves`, `trained`"
        )]
        enum Form {
            Bare(RoleId),
            Whole(Whole),
        }
        Ok(match Form::deserialize(deserializer)? {
            Form::Bare(id) => Self::bare(id),
            Form::Whole(Whole { id, min, max, leaves, trained }) => Self { id, min, max, leaves, trained },
        })
    }
}
