//! The fixed map that every flow is drawn on.

use serde::{Deserialize, Serialize};

/// A part of a repair conversation. Every step of every flow stands in one stage.
///
/// The order of the variants is the order on the map that a person sees. A flow may leave stages out, and a second
/// speaker's turn goes back to [`Stage::Naming`].
///
/// ```
/// use reweave::Stage;
///
/// assert!(Stage::Naming < Stage::Listening);
/// assert_eq!(Stage::OwnPart.id(), "own-part");
/// ```
///
/// It is closed on purpose: every flow is drawn on this one map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Safety and consent, before anything is shared.
    Opening,
    /// One person tells what happened and how it was.
    Naming,
    /// The other takes it in.
    Listening,
    /// What was heard is given back, and the speaker alone says whether it fits.
    Reflecting,
    /// Someone names what they themselves did, if they want to.
    OwnPart,
    /// Limits (what I will do) and requests (what I ask of you).
    Boundaries,
    /// Thanks, a small next step, or nothing for now.
    Reconnection,
    /// What is kept, and where to turn.
    Closing,
}

impl Stage {
    /// All stages, in the order of the map.
    pub const ALL: [Self; 8] = [
        Self::Opening,
        Self::Naming,
        Self::Listening,
        Self::Reflecting,
        Self::OwnPart,
        Self::Boundaries,
        Self::Reconnection,
        Self::Closing,
    ];

    /// The stable id, as it stands in files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Naming => "naming",
            Self::Listening => "listening",
            Self::Reflecting => "reflecting",
            Self::OwnPart => "own-part",
            Self::Boundaries => "boundaries",
            Self::Reconnection => "reconnection",
            Self::Closing => "closing",
        }
    }
}
