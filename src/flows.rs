//! The flows that come with the crate: one file each.

mod brief;
mod dyad;
mod shared;

use std::sync::LazyLock;

use crate::flow::{Flow, FlowDraft};
use crate::id::{FlowId, Shown};

impl Flow {
    /// One honest conversation between two people, about 20 minutes.
    ///
    /// One turn each, then one thing each may give, ask or set. At most 8 screens and 4 short texts for each person.
    #[must_use]
    pub fn brief() -> Self {
        self::brief()
    }

    /// The full conversation between two people, 20 to 40 minutes.
    ///
    /// Each tells and is given back what the other understood, or names what they did; then, if both want, cards: an own
    /// part, a limit, a request, thanks, a small next step. With `warm_first`, each may first give one thing they value.
    #[must_use]
    pub fn dyad(warm_first: bool) -> Self {
        self::dyad(warm_first)
    }

    /// The built-in flow of this name, as it is without options.
    ///
    /// ```
    /// use reweave::Flow;
    ///
    /// assert!(Flow::builtin("dyad").is_some());
    /// assert!(Flow::builtin("unheard-of").is_none());
    /// ```
    #[must_use]
    pub fn builtin(id: &str) -> Option<Self> {
        Self::builtin_with(id, std::iter::empty::<&str>()).ok()
    }

    /// The built-in flow of this name, made with these options (`name=value`), as [`Flow::options`] tells them.
    ///
    /// # Errors
    ///
    /// If there is no such flow, or the flow has no such option.
    ///
    /// ```
    /// use reweave::Flow;
    ///
    /// assert_eq!(Flow::builtin_with("dyad", ["warm_first=true"]), Ok(Flow::dyad(true)));
    /// assert!(Flow::builtin_with("brief", ["warm_first=true"]).is_err());
    /// ```
    pub fn builtin_with(
        id: &str,
        options: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Result<Self, NoSuchFlow> {
        let mut warm_first = false;
        for option in options {
            warm_first = match (id, option.as_ref()) {
                ("dyad", "warm_first=true") => true,
                ("dyad", "warm_first=false") => false,
                (_, option) => return Err(NoSuchFlow::Option { flow: id.into(), option: option.to_owned() }),
            };
        }
        match id {
            "brief" => Ok(Self::brief()),
            "dyad" => Ok(Self::dyad(warm_first)),
            _ => Err(NoSuchFlow::Flow(id.into())),
        }
    }

    /// The names of the built-in flows.
    pub const BUILTIN: &'static [&'static str] = &["dyad", "brief"];
}

/// Why there is no such built-in flow.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoSuchFlow {
    /// No flow has this name.
    #[error("there is no flow `{0}`; the flows are: {known}", known = Flow::BUILTIN.join(", "))]
    Flow(FlowId),
    /// The flow cannot be made with this.
    #[error("the flow `{flow}` has no option `{}`", Shown(.option))]
    Option {
        /// The flow.
        flow: FlowId,
        /// The option.
        option: String,
    },
}

fn brief() -> Flow {
    static BRIEF: LazyLock<Flow> = LazyLock::new(|| sound(brief::draft()));
    BRIEF.clone()
}

fn dyad(warm_first: bool) -> Flow {
    static PLAIN: LazyLock<Flow> = LazyLock::new(|| sound(dyad::draft(false)));
    static WARM: LazyLock<Flow> = LazyLock::new(|| sound(dyad::draft(true)));
    if warm_first { WARM.clone() } else { PLAIN.clone() }
}

/// The built-in drafts are constants of this crate; a test checks every one of them.
#[expect(clippy::panic, reason = "a fault here is a bug in this crate, and its own tests meet it first")]
fn sound(draft: FlowDraft) -> Flow {
    draft.check().unwrap_or_else(|faults| panic!("built-in flow: {faults}"))
}
