//! Flows: the plan of one kind of conversation, as data.
//!
//! A [`FlowDraft`] is what a file or a builder gives. [`FlowDraft::check`] turns it into a [`Flow`], or into every
//! [`Fault`](crate::check::Fault) at once. A [`Flow`] cannot be changed, so whatever was shown about it stays true.

mod bounds;
mod choice;
mod compiled;
mod draft;
mod edit;
mod effect;
mod fingerprint;
mod input;
mod items;
mod mark;
mod members;
mod names;
mod out_of_turn;
mod role;
mod round;
#[cfg(feature = "schema")]
mod schema;
mod step;
mod to;

use std::fmt;
use std::sync::Arc;

use crate::context::Context;
use crate::id::FlowId;
use crate::stage::Stage;

pub use bounds::Bounds;
pub use choice::Choice;
pub use draft::{FlowDraft, LoopBound, Rest, Scope};
pub use edit::EditError;
pub use effect::{Effect, Told};
pub use input::{Field, Input};
pub use items::{Items, ItemsFrom, Row};
pub use mark::{Mark, WordList};
pub use members::Members;
pub use names::{Among, Names};
pub use out_of_turn::{Call, NoteRule};
pub use role::{Departure, Leaves, Role};
pub use round::{Entry, Round};
pub use step::{Ask, Audience, Step, Who};
pub use to::{Late, LateAfter, To};

pub(crate) use compiled::{
    Asked, CompiledCall, CompiledFlow, CompiledRole, CompiledRound, CompiledStep, Edge, LoopLimit, Naming,
    Opens, Route, Set,
};
pub(crate) use members::RESERVED;

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
    compiled: CompiledFlow,
    fingerprint: u64,
    texts_fingerprint: u64,
    context: Option<Context>,
    /// Those of the draft, or the usual ones.
    notes: Vec<NoteRule>,
}

impl Flow {
    pub(crate) fn from_checked(draft: FlowDraft, compiled: CompiledFlow) -> Self {
        let (fingerprint, texts_fingerprint) =
            (fingerprint::of_routes(&draft), fingerprint::of_texts(&draft));
        let context = Context::of(&draft.options);
        let notes = draft.notes.clone().unwrap_or_else(NoteRule::usual);
        Self(Arc::new(Inner { draft, compiled, fingerprint, texts_fingerprint, context, notes }))
    }

    /// The most screens that each person meets on a way without a miss and without what people add, if the author says.
    #[must_use]
    pub fn screens(&self) -> Option<u8> {
        self.0.draft.screens
    }

    /// What the terms call this flow: mostly its name.
    pub(crate) fn in_terms(&self) -> &FlowId {
        self.0.draft.terms.as_ref().unwrap_or(&self.0.draft.id)
    }

    /// What was chosen when the flow was made, as `name=value`.
    #[must_use]
    pub fn options(&self) -> &[String] {
        &self.0.draft.options
    }

    /// The context that it was made in, as its options say: then texts that were written for this context come first.
    ///
    /// ```
    /// use reweave::Flow;
    /// use reweave::flows::Context;
    ///
    /// assert_eq!(Flow::brief().context(), None);
    /// assert_eq!(Flow::builtin_with("brief", ["context=friends"]).unwrap().context(), Some(Context::Friends));
    /// ```
    #[must_use]
    pub fn context(&self) -> Option<Context> {
        self.0.context
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

    /// The notes that are at hand, each with for whom and where.
    #[must_use]
    pub fn notes(&self) -> &[NoteRule] {
        &self.0.notes
    }

    /// The calls: what some can do out of turn.
    #[must_use]
    pub fn calls(&self) -> &[Call] {
        &self.0.draft.calls
    }

    /// The roles that seats can have; empty where all are alike.
    #[must_use]
    pub fn roles(&self) -> &[Role] {
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

    /// A hash of its limits and texts, as [`fingerprint`](Self::fingerprint) is one of its structure: how long a text may be, how much
    /// can be picked, which messages stand on a page. The words of the messages themselves do not count.
    ///
    /// ```
    /// use reweave::Flow;
    /// use reweave::flow::Ask;
    ///
    /// let mut draft = Flow::brief().draft().clone();
    /// draft.steps[1].ask = Ask::text(300);
    /// let longer = draft.check().unwrap();
    /// assert_eq!(longer.fingerprint(), Flow::brief().fingerprint());
    /// assert_ne!(longer.texts_fingerprint(), Flow::brief().texts_fingerprint());
    /// ```
    #[must_use]
    pub fn texts_fingerprint(&self) -> u64 {
        self.0.texts_fingerprint
    }

    /// The draft that this flow was checked from, for editing or for writing to a file.
    #[must_use]
    pub fn draft(&self) -> &FlowDraft {
        &self.0.draft
    }

    /// A draft to change, under a name and a version of its own: a stored conversation finds its flow by them, and must never find
    /// another that only has the same name.
    ///
    /// ```
    /// use reweave::Flow;
    ///
    /// let draft = Flow::dyad().to_draft("dyad-here", 1).drop_step("sum-up");
    /// assert!(draft.is_err(), "there is no such step");
    /// assert_eq!(Flow::dyad().to_draft("dyad-here", 1).check().unwrap().id().as_str(), "dyad-here");
    /// ```
    #[must_use]
    pub fn to_draft(&self, id: &str, version: u32) -> FlowDraft {
        self.0.draft.clone().renamed(id, version)
    }

    pub(crate) fn compiled(&self) -> &CompiledFlow {
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
