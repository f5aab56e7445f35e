//! Flows: the plan of one kind of conversation, as data.
//!
//! A [`FlowDraft`] is what a file or a builder gives. [`FlowDraft::check`] turns it into a [`Flow`], or into every
//! [`Fault`] at once. A [`Flow`] cannot be changed, so whatever was shown about it stays true.

mod builtin;
mod check;
mod draft;
mod fault;
mod fingerprint;
mod mark;
mod route;
mod step;
mod to;
mod walk;

use std::fmt;
use std::sync::Arc;

use crate::{FlowId, RoleId, Stage};

pub use draft::{Counter, FlowDraft, Rest, Scope};
pub use fault::{Fault, FaultKind, Faults};
pub use mark::{Mark, WordList};
pub use step::{Ask, Audience, Choice, Field, Step, Takes, Who};
pub use to::{Late, To};

pub use walk::{Walk, WalkEdge};

pub(crate) use route::{Asked, Compiled, Plan, Route};

pub use crate::seat::MAX_SEATS;

/// A sound plan of one kind of conversation.
///
/// It is immutable, cheap to clone and shared between threads. Get one from a built-in ([`Flow::brief`]) or from
/// [`FlowDraft::check`].
///
/// ```
/// use reweave::Flow;
///
/// let brief = Flow::brief();
/// assert_eq!(brief.id().as_str(), "brief");
/// assert_eq!(brief.seats(), 2..=2);
/// assert_eq!(brief.steps()[0].id, "gate");
/// ```
#[derive(Clone)]
pub struct Flow(Arc<Inner>);

struct Inner {
    draft: FlowDraft,
    compiled: Compiled,
    fingerprint: u64,
}

impl Flow {
    pub(crate) fn from_checked(draft: FlowDraft, compiled: Compiled) -> Self {
        let fingerprint = fingerprint::of(&draft);
        Self(Arc::new(Inner { draft, compiled, fingerprint }))
    }

    /// One honest conversation between two people, about 20 minutes.
    ///
    /// One turn each, then one thing each may give, ask or set. At most 8 screens and 4 short texts for each person.
    #[must_use]
    pub fn brief() -> Self {
        builtin::brief()
    }

    /// The full conversation between two people, 20 to 40 minutes.
    ///
    /// Each tells and is given back what the other understood, or names what they did; then, if both want, cards: an own
    /// part, a limit, a request, thanks, a small next step. With `warm_first`, each may first give one thing they value.
    #[must_use]
    pub fn dyad(warm_first: bool) -> Self {
        builtin::dyad(warm_first)
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

    /// The most screens that each person meets on a way without a miss and without what people add, if the author says.
    #[must_use]
    pub fn screens(&self) -> Option<u8> {
        self.0.draft.screens
    }

    /// What was chosen when the flow was made, as `name=value`.
    #[must_use]
    pub fn options(&self) -> &[String] {
        &self.0.draft.options
    }

    /// The flow's name.
    #[must_use]
    pub fn id(&self) -> &FlowId {
        &self.0.draft.id
    }

    /// The flow's version: raised by its author when a change matters to stored conversations.
    #[must_use]
    pub fn version(&self) -> u32 {
        self.0.draft.version
    }

    /// How many people can take part.
    #[must_use]
    pub fn seats(&self) -> std::ops::RangeInclusive<usize> {
        usize::from(self.0.draft.min_seats)..=usize::from(self.0.draft.max_seats)
    }

    /// The roles that seats can have; empty where all are alike.
    #[must_use]
    pub fn roles(&self) -> &[RoleId] {
        &self.0.draft.roles
    }

    /// The steps, the first one first.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.0.draft.steps
    }

    /// The step of this name.
    #[must_use]
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps().iter().find(|step| step.id == *id)
    }

    /// The stages of this flow in the order of the map, each with whether a conversation can go by without it.
    #[must_use]
    pub fn stages(&self) -> impl ExactSizeIterator<Item = (Stage, bool)> + '_ {
        self.0.compiled.stages.iter().copied()
    }

    /// A hash of the flow's structure, the same on every machine and in every release.
    ///
    /// Two flows with equal fingerprints ask the same people for the same things in the same order; message texts, and how
    /// long a text may be or how much can be picked, do not count.
    #[must_use]
    pub fn fingerprint(&self) -> u64 {
        self.0.fingerprint
    }

    /// Visits every state that a conversation of this flow with so many seats can reach.
    ///
    /// This is a tool for tests and authors, not for serving people: it takes as long as the flow has states.
    /// `max_states` bounds it; a walk that met the bound says so.
    ///
    /// ```
    /// let walk = reweave::Flow::brief().walk(2, 200_000);
    /// assert!(walk.is_complete() && walk.unbounded().is_none());
    /// assert!(walk.longest_path() <= 150);
    /// ```
    #[must_use]
    pub fn walk(&self, seats: usize, max_states: usize) -> Walk {
        walk::walk(self, seats, max_states)
    }

    /// The draft that this flow was checked from, for editing or for writing to a file.
    #[must_use]
    pub fn draft(&self) -> &FlowDraft {
        &self.0.draft
    }

    pub(crate) fn compiled(&self) -> &Compiled {
        &self.0.compiled
    }
}

/// Why there is no such built-in flow.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoSuchFlow {
    /// No flow has this name.
    #[error("there is no flow `{0}`; the flows are: {known}", known = Flow::BUILTIN.join(", "))]
    Flow(FlowId),
    /// The flow cannot be made with this.
    #[error("the flow `{flow}` has no option `{option}`")]
    Option {
        /// The flow.
        flow: FlowId,
        /// The option.
        option: String,
    },
}

impl fmt::Debug for Flow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Flow({} version {}, {} steps)", self.id(), self.version(), self.steps().len())
    }
}

impl PartialEq for Flow {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.draft == other.0.draft
    }
}

impl Eq for Flow {}
