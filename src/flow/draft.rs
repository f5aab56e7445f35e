//! What an author writes: plain data, read by serde or put together with the methods here.

use std::ops::RangeInclusive;

use serde::{Deserialize, Deserializer, Serialize};

#[cfg(feature = "schema")]
use super::bounds::Bounds;
use super::out_of_turn::{Call, NoteRule};
use super::role::Role;
use super::round::Round;
use super::step::Step;
use crate::id::{FlowId, LoopId, StepId};

/// A flow that has not been checked.
///
/// ```
/// use reweave::flow::{Ask, Choice, FlowDraft, Mark, Step, To, Who};
/// use reweave::Stage;
///
/// let draft = FlowDraft::new("note-to-self", 1)
///     .seats(1..=1)
///     .step(
///         Step::new("write", Stage::Naming, Who::Lead, Ask::text(500))
///             .to(To::step("done"))
///             .pass(To::step("done")),
///     )
///     .step(
///         Step::new("done", Stage::Closing, Who::Everyone, Ask::Page)
///             .unseen()
///             .option(Choice::new("finish", To::End)),
///     );
/// assert!(draft.check().is_ok());
/// ```
///
/// It is plain data: the same can be read from a file, and written to one. A key that is not known is refused, so that a slip of
/// the pen does not become a flow in which something is missing. Only `"$schema"` is read over: by it an editor finds the schema
/// that `FlowDraft::schema` gives.
///
/// ```
/// use reweave::flow::FlowDraft;
///
/// let json = serde_json::to_string(reweave::Flow::dyad().draft())?;
/// let draft: FlowDraft = serde_json::from_str(&json)?;
/// assert_eq!(draft.check().unwrap(), reweave::Flow::dyad());
/// let slip = json.replacen("min_seats", "min-seats", 1);
/// assert!(serde_json::from_str::<FlowDraft>(&slip).unwrap_err().to_string().contains("unknown field `min-seats`"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct FlowDraft {
    /// Where the JSON Schema of this file is, for editors. It is nothing to the flow.
    #[serde(rename = "$schema", default, skip_serializing)]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub(super) schema: SchemaLink,
    /// The flow's name. A stored conversation finds its flow by it, and texts of the flow's own have it in their ids.
    pub id: FlowId,
    /// Raised when a change matters to stored conversations: one that began with another version is not taken up.
    pub version: u32,
    /// What was chosen when the flow was made, as `name=value`: it is kept with every conversation, so that the same flow can
    /// be found again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
    /// The most screens that each person meets on a way without a miss and without what people add; told to people in the
    /// terms. None where the author does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub screens: Option<u8>,
    /// What the terms call this flow, where one flow can be made in two ways of which they say different things: the messages
    /// `terms-flow-circle-repair` and `terms-circle-repair-for-days`, for `circle-repair`. None for the flow's own name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<FlowId>,
    /// The fewest people that must be here for it to go on. When fewer are left, it closes.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = Bounds::SEATS)))]
    pub min_seats: u8,
    /// The most people that can take part.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = Bounds::SEATS)))]
    pub max_seats: u8,
    /// The roles, that of the one who starts first; empty where all are alike.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// The loops that steps may take, each with its bound.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = Bounds::LOOPS)))]
    pub loops: Vec<LoopBound>,
    /// The rounds of turns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = Bounds::ROUNDS)))]
    pub rounds: Vec<Round>,
    /// Where everybody goes when one person has called a break so many times.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rest: Option<Rest>,
    /// The notes that are at hand; none for the usual ones, for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<Vec<NoteRule>>,
    /// What some can do out of turn.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = Bounds::CALLS)))]
    pub calls: Vec<Call>,
    /// The steps; a conversation starts at the first.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = Bounds::STEPS)))]
    pub steps: Vec<Step>,
}

impl FlowDraft {
    /// An empty draft for two people.
    #[must_use]
    pub fn new(id: &str, version: u32) -> Self {
        Self {
            schema: SchemaLink,
            id: id.into(),
            version,
            options: Vec::new(),
            screens: None,
            terms: None,
            min_seats: 2,
            max_seats: 2,
            roles: Vec::new(),
            loops: Vec::new(),
            rounds: Vec::new(),
            rest: None,
            notes: None,
            calls: Vec::new(),
            steps: Vec::new(),
        }
    }

    /// Sets how many people can take part.
    #[must_use]
    pub fn seats(mut self, seats: RangeInclusive<u8>) -> Self {
        (self.min_seats, self.max_seats) = seats.into_inner();
        self
    }

    /// Sets the most screens that each person meets.
    #[must_use]
    pub fn screens(mut self, most: u8) -> Self {
        self.screens = Some(most);
        self
    }

    /// Sets what the terms call this flow.
    #[must_use]
    pub fn terms(mut self, id: &str) -> Self {
        self.terms = Some(id.into());
        self
    }

    /// Notes what was chosen when the flow was made.
    #[must_use]
    pub fn made_with(mut self, name: &str, value: &str) -> Self {
        self.options.push(format!("{name}={value}"));
        self
    }

    /// Adds a role.
    #[must_use]
    pub fn role(mut self, role: Role) -> Self {
        self.roles.push(role);
        self
    }

    /// Adds a round of turns.
    #[must_use]
    pub fn round(mut self, round: Round) -> Self {
        self.rounds.push(round);
        self
    }

    /// Adds a loop that may be taken so often in each turn.
    #[must_use]
    pub fn turn_loop(mut self, id: &str, limit: u8) -> Self {
        self.loops.push(LoopBound::per_turn(id, limit));
        self
    }

    /// Adds a loop that may be taken so often in the whole conversation.
    #[must_use]
    pub fn flow_loop(mut self, id: &str, limit: u8) -> Self {
        self.loops.push(LoopBound::per_conversation(id, limit));
        self
    }

    /// After so many breaks by one person, all go on at this step.
    #[must_use]
    pub fn rest(mut self, breaks: u8, to: &str) -> Self {
        self.rest = Some(Rest::new(breaks, to));
        self
    }

    /// Adds a note, to the usual ones.
    #[must_use]
    pub fn note(mut self, rule: NoteRule) -> Self {
        self.notes.get_or_insert_with(NoteRule::usual).push(rule);
        self
    }

    /// Adds a call.
    #[must_use]
    pub fn call(mut self, call: Call) -> Self {
        self.calls.push(call);
        self
    }

    /// Adds a step.
    #[must_use]
    pub fn step(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }
}

/// Where the schema of the file is, for editors: `"$schema"`. What stands there is nothing to the flow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct SchemaLink;

impl<'de> Deserialize<'de> for SchemaLink {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|_| Self)
    }
}

/// A loop and its bound.
///
/// One loop can count several ways back: then they share the bound. So a piece that is told anew and a piece that is given back
/// anew are both misses, and there are no more of them together than the loop allows.
///
/// ```
/// use reweave::flow::{LoopBound, Scope};
///
/// assert_eq!(LoopBound::per_turn("miss", 2).per, Scope::Turn);
/// assert_eq!(LoopBound::per_conversation("later", 3).limit, 3);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct LoopBound {
    /// The loop's name, as [`To::Back`](super::To::Back) uses it.
    pub id: LoopId,
    /// How often it may be taken, at least once. After that [`To::Back`](super::To::Back) leads where it says for a full one.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = Bounds::LOOP_LIMIT)))]
    pub limit: u8,
    /// When the count starts again.
    #[serde(default)]
    pub per: Scope,
}

impl LoopBound {
    /// A loop whose count starts again with each new lead.
    #[must_use]
    pub fn per_turn(id: &str, limit: u8) -> Self {
        Self { id: id.into(), limit, per: Scope::Turn }
    }

    /// A loop that is counted over the whole conversation.
    #[must_use]
    pub fn per_conversation(id: &str, limit: u8) -> Self {
        Self { id: id.into(), limit, per: Scope::Conversation }
    }
}

/// When a loop's count starts again.
///
/// ```
/// use reweave::flow::Scope;
///
/// assert_eq!(Scope::default(), Scope::Turn);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Scope {
    /// With each new lead: everybody gets as many.
    #[default]
    Turn,
    /// Never: for what a conversation has only so often, such as another day.
    Conversation,
}

/// Where everybody goes when one person has called a break many times.
///
/// Many breaks say that it is too much, which nobody has to put into words. Then it goes on where it can be enough, if that still
/// lies ahead; where it does not, a break is a break. Breaks that a flow calls by itself do not count.
///
/// ```
/// use reweave::flow::Rest;
///
/// assert_eq!(Rest::new(3, "landing").to, "landing");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Rest {
    /// The number of breaks by one person.
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub breaks: u8,
    /// Where the conversation goes on after that break.
    pub to: StepId,
}

impl Rest {
    /// On to this step, after so many breaks by one person.
    #[must_use]
    pub fn new(breaks: u8, to: &str) -> Self {
        Self { breaks, to: to.into() }
    }
}
