//! What can be done out of turn: notes that are at hand, and calls of those who keep a conversation.

use serde::{Deserialize, Serialize};

use super::to::To;
use crate::id::{CallId, RoleId, StepId};
use crate::note::Note;

/// A note that is at hand: for whom, and where.
///
/// ```
/// use reweave::conversation::Note;
/// use reweave::flow::NoteRule;
///
/// let rule: NoteRule = serde_json::from_str(r#"{"id":"return-to-act","roles":["keeper"],"at":["account"]}"#)?;
/// assert_eq!(rule, NoteRule::new(Note::ReturnToAct).roles(&["keeper"]).at(&["account"]));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct NoteRule {
    /// The note.
    pub id: Note,
    /// Who has it at hand; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<RoleId>,
    /// At which steps; empty for all at which people can rest.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub at: Vec<StepId>,
}

impl NoteRule {
    /// A note that all have at hand.
    #[must_use]
    pub const fn new(id: Note) -> Self {
        Self { id, roles: Vec::new(), at: Vec::new() }
    }

    /// Only for those in these roles.
    #[must_use]
    pub fn roles(mut self, roles: &[&str]) -> Self {
        self.roles = roles.iter().map(|&id| id.into()).collect();
        self
    }

    /// Only at these steps.
    #[must_use]
    pub fn at(mut self, steps: &[&str]) -> Self {
        self.at = steps.iter().map(|&id| id.into()).collect();
        self
    }

    /// The notes that all have where a flow says nothing of them.
    pub(crate) fn usual() -> Vec<Self> {
        Note::ALL.iter().filter(|note| note.is_usual()).map(|note| Self::new(*note)).collect()
    }
}

/// A call: a role leads on out of turn, always to what lies ahead.
///
/// It is for what only one who keeps a conversation can see: that it is time to come to the end, or that it cannot go on. What
/// others had answered at the open step, and nobody had read yet, is dropped as if they had taken it back. They see where it
/// goes on, and not that it was called.
///
/// ```
/// use reweave::flow::{Call, To};
///
/// let json = r#"{"id":"close","role":"keeper","from":["story"],"to":"close"}"#;
/// assert_eq!(serde_json::from_str::<Call>(json)?, Call::new("close", "keeper", &["story"], To::Close));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Call {
    /// Its name. Its text is the message `call-circle-to-check-out`, in a flow `circle`, or else `call-to-check-out`.
    pub id: CallId,
    /// Who can make it: all who are here in this role.
    pub role: RoleId,
    /// At which steps: no doors, no pages that are read alone, none in closing.
    pub from: Vec<StepId>,
    /// Where it leads: ahead of all of them.
    pub to: To,
}

impl Call {
    /// A call of a role, from these steps.
    #[must_use]
    pub fn new(id: &str, role: &str, from: &[&str], to: To) -> Self {
        Self { id: id.into(), role: role.into(), from: from.iter().map(|&id| id.into()).collect(), to }
    }
}
