//! Flows: the plan of one kind of conversation, as data.
//!
//! A [`FlowDraft`] is what a file or a builder gives. [`FlowDraft::check`] turns it into a [`Flow`], or into every
//! [`Fault`] at once. A [`Flow`] cannot be changed, so whatever was shown about it stays true.

mod builtin;
mod check;
mod draft;
mod fault;
mod fingerprint;
mod route;
mod walk;

use std::fmt;
use std::sync::Arc;

use crate::{FlowId, RoleId, Stage};

pub use draft::{
    Ask, Audience, Choice, Counter, Field, FlowDraft, Late, Mark, Rest, Scope, Step, Takes, To, Who, WordList,
};
pub use fault::{Fault, FaultKind, Faults};

pub use walk::{Walk, WalkEdge};

pub(crate) use route::{Asked, Compiled, Plan, Route};

/// The largest number of seats that a flow can have.
pub const MAX_SEATS: usize = 16;

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

    /// The built-in flow of this name.
    ///
    /// ```
    /// use reweave::Flow;
    ///
    /// assert!(Flow::builtin("brief").is_some());
    /// assert!(Flow::builtin("unheard-of").is_none());
    /// ```
    #[must_use]
    pub fn builtin(id: &str) -> Option<Self> {
        match id {
            "brief" => Some(Self::brief()),
            _ => None,
        }
    }

    /// The names of the built-in flows.
    pub const BUILTIN: &'static [&'static str] = &["brief"];

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
    /// Two flows with equal fingerprints ask the same people for the same things in the same order; message texts do
    /// not count.
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
