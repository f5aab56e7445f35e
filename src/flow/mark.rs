//! Marks and word lists: what answers mean, and words to lean on.

use serde::{Deserialize, Serialize};

/// What an answer means, so that checks and records can speak of meaning and not of names. A mark does nothing: what an
/// option does besides leading on is its [`Effect`](super::Effect).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Mark {
    /// Agrees to take part under the terms.
    Consent,
    /// Not now, without a reason.
    NotNow,
    /// What was said back fits. Only the lead may say so.
    Fits,
    /// A limit, thanks or an own part was taken in.
    Heard,
    /// What was said back does not fit yet.
    Miss,
    /// Leaves it as it is.
    Enough,
    /// A limit: what the person will do. It needs nobody's permission.
    Limit,
    /// A request: what the person asks of the other, who may say no.
    Request,
    /// Thanks.
    Thanks,
    /// Names what the person did.
    OwnPart,
    /// Says yes to a request.
    Accept,
    /// Says no to a request. It is final.
    Decline,
    /// Leaves a request open.
    NeedTime,
    /// Offers something else instead of what was requested.
    Counter,
    /// A small next step.
    NextStep,
    /// There is more to tell.
    More,
    /// Goes deeper than was asked for.
    Deeper,
}

impl Mark {
    /// The stable id, as it stands in files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::NotNow => "not-now",
            Self::Fits => "fits",
            Self::Heard => "heard",
            Self::Miss => "miss",
            Self::Enough => "enough",
            Self::Limit => "limit",
            Self::Request => "request",
            Self::Thanks => "thanks",
            Self::OwnPart => "own-part",
            Self::Accept => "accept",
            Self::Decline => "decline",
            Self::NeedTime => "need-time",
            Self::Counter => "counter",
            Self::NextStep => "next-step",
            Self::More => "more",
            Self::Deeper => "deeper",
        }
    }
}

/// A list of words to pick from or to lean on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum WordList {
    /// How it was for someone.
    Feelings,
    /// What matters to someone.
    Needs,
}
