//! Naming: an option with which people are named.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::id::RoleId;

/// Whom an option names: people who are asked or have turns later, because someone has chosen them for it.
///
/// Who is named stands with the choice, so it is no screen of its own. Named people are asked at a step of
/// [`Who::Named`](super::Who::Named), invited by a door of [`Members::Named`](super::Members::Named), or have turns in a round of
/// such. Whoever is not picked never learns that they could have been.
///
/// ```
/// use reweave::flow::{Among, Names};
///
/// let one: Names = serde_json::from_str(r#"{"of":"others","max":1}"#)?;
/// assert_eq!(one, Names::one(Among::Others));
/// let some: Names = serde_json::from_str(r#"{"of":"supporter","min":0,"max":4}"#)?;
/// assert_eq!(some, Names::between(Among::Role("supporter".into()), 0..=4));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Names {
    /// Of whom they are picked: of the others who are here, or of all in a role, invited or not.
    pub of: Among,
    /// The fewest. Where fewer can be named, the option is not offered.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub min: u8,
    /// The most.
    pub max: u8,
}

const fn one() -> u8 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
const fn is_one(number: &u8) -> bool {
    *number == 1
}

impl Names {
    /// One person.
    #[must_use]
    pub const fn one(of: Among) -> Self {
        Self { of, min: 1, max: 1 }
    }

    /// So many people.
    #[must_use]
    pub fn between(of: Among, names: std::ops::RangeInclusive<u8>) -> Self {
        let (min, max) = names.into_inner();
        Self { of, min, max }
    }
}

/// Of whom someone is meant: in a file `"others"`, or the name of a role. It says who has the first turn of a round, and who can
/// be named.
///
/// ```
/// use reweave::flow::Among;
///
/// assert_eq!(serde_json::from_str::<Among>(r#""others""#).unwrap(), Among::Others);
/// assert_eq!(serde_json::from_str::<Among>(r#""harmed""#).unwrap(), Among::Role("harmed".into()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Among {
    /// Someone else. Of a first turn: other than whose turn it is now, so of two people the second, if the one who started has
    /// proposed so. Of naming: other than who names.
    Others,
    /// Someone in this role. Of a first turn: if none is here, whoever sits first.
    Role(RoleId),
}

impl Serialize for Among {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Others => serializer.serialize_str("others"),
            Self::Role(role) => role.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Among {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = RoleId::deserialize(deserializer)?;
        Ok(if id == "others" { Self::Others } else { Self::Role(id) })
    }
}
