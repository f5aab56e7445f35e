//! Marks and word lists: what answers mean, and words to lean on.

use serde::{Deserialize, Serialize};

/// What an answer means, so that checks and records can speak of meaning and not of names. A mark does nothing: what an
/// option does besides leading on is its [`Effect`](super::Effect).
///
/// ```
/// use reweave::Flow;
/// use reweave::flow::Mark;
///
/// // Whatever it is called in a flow, a request can be found, and so can the no to it.
/// let flow = Flow::brief();
/// let has = |mark| flow.steps().iter().flat_map(|step| &step.options).any(|option| option.mark == Some(mark));
/// assert!(has(Mark::Request) && has(Mark::Decline));
/// assert_eq!(Mark::OwnPart.id(), "own-part");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Mark {
    /// Agrees to take part under the terms. Nobody but whoever starts is asked for anything before; time never says it for someone.
    Consent,
    /// Not now, without a reason. Nobody else sees it.
    NotNow,
    /// What was said back fits. Only the lead may say so: the one who spoke, and in the same turn.
    Fits,
    /// A limit, thanks or an own part was taken in. It agrees to nothing. A limit can be answered with this alone, or passed by.
    Heard,
    /// What was said back does not fit yet.
    Miss,
    /// Leaves it as it is. It says nothing about who was right, or whether it fits.
    Enough,
    /// A limit: what the person will do. It needs nobody's permission. Written in a form, it has its place in the record.
    Limit,
    /// A request: what the person asks of the other, who may say no. In the record it is agreed, open, or not there.
    Request,
    /// Thanks, or something that is valued.
    Thanks,
    /// Names what the person did. Nothing is asked for in return.
    OwnPart,
    /// Says yes to a request, or takes what was offered instead.
    Accept,
    /// Says no to a request. It is final, and stands in no record.
    Decline,
    /// Leaves a request open, which the record says of the request.
    NeedTime,
    /// Offers something else instead of what was requested. If it is taken, the record has both.
    Counter,
    /// A small next step, which stands in the record.
    NextStep,
    /// Says what the person will do. It stands in the record, and can be looked at again.
    Commitment,
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
            Self::Commitment => "commitment",
            Self::More => "more",
            Self::Deeper => "deeper",
        }
    }
}

/// A list of words to pick from or to lean on. Each language has those that fit it; a word of one's own is always possible.
///
/// ```
/// use reweave::flow::WordList;
///
/// assert_eq!(serde_json::to_string(&WordList::Feelings).unwrap(), r#""feelings""#);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum WordList {
    /// How it was for someone.
    Feelings,
    /// What matters to someone.
    Needs,
}

impl WordList {
    /// The stable id, as it stands in files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Feelings => "feelings",
            Self::Needs => "needs",
        }
    }
}
