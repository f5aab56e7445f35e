//! Sets of people, by role or named.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::id::RoleId;

/// A set of people: for a door, whom it invites; for a round, who has a turn.
///
/// In a file it is `"everyone"`, `"named"`, the name of a role, or a list of such names.
///
/// ```
/// use reweave::flow::Members;
///
/// let of: Members = serde_json::from_str(r#"["harmed","responsible"]"#).unwrap();
/// assert_eq!(of, Members::roles(["harmed", "responsible"]));
/// assert_eq!(serde_json::to_string(&Members::roles(["keeper"])).unwrap(), r#""keeper""#);
/// assert_eq!(serde_json::from_str::<Members>(r#""named""#).unwrap(), Members::Named);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Members {
    /// All: of a door all who are not here, of a round all who are.
    Everyone,
    /// Those who were named, or who said that they want a turn: see [`Effect::Volunteer`](super::Effect::Volunteer).
    Named,
    /// Those in these roles.
    Roles(Vec<RoleId>),
}

/// Names that say which people are meant, and so can name no role.
pub(crate) const RESERVED: [&str; 3] = ["everyone", "named", "others"];

impl Members {
    /// Those in these roles.
    pub fn roles<'a>(ids: impl IntoIterator<Item = &'a str>) -> Self {
        Self::Roles(ids.into_iter().map(RoleId::from).collect())
    }
}

impl Serialize for Members {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Everyone => serializer.serialize_str("everyone"),
            Self::Named => serializer.serialize_str("named"),
            Self::Roles(roles) => match roles.as_slice() {
                [role] => role.serialize(serializer),
                roles => roles.serialize(serializer),
            },
        }
    }
}

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged, expecting = "`everyone`, `named`, the name of a role, or a list of such names")]
        enum Form {
            One(RoleId),
            Several(Vec<RoleId>),
        }
        Ok(match Form::deserialize(deserializer)? {
            Form::One(id) if id == "everyone" => Self::Everyone,
            Form::One(id) if id == "named" => Self::Named,
            Form::One(id) => Self::Roles(vec![id]),
            Form::Several(ids) => Self::Roles(ids),
        })
    }
}
