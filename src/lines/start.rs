//! What a driver is started with.

use serde::Deserialize;
use serde_json::Value;

use super::defaults::{TERMS, some_people, with_training};
#[cfg(feature = "own")]
use super::own::{self, OwnWords};
#[cfg(feature = "own")]
use crate::check::Faults;
use crate::conversation::{Conversation, Setup, StartError};
use crate::flow::Flow;
#[cfg(feature = "own")]
use crate::flow::FlowDraft;
use crate::flows::NoSuchFlow;
use crate::item::Item;
use crate::person::Person;
#[cfg(feature = "own")]
use crate::phrasebook::CatalogFault;
use crate::phrasebook::Phrasebook;
use crate::saved::{Saved, SavedError};
use crate::terms::{ResourceList, Resources, TermsFacts};
use crate::time::Time;

/// What a driver is started with: one JSON object, of which everything may be left out.
///
/// What the crate has no default for has one here: people are named and in English, nothing is kept and nobody else reads, there is no
/// list of places to find help, and who keeps an `accountability` was trained in restorative practice. **An app that people use says
/// all of that itself.**
///
/// ```
/// use reweave::lines::{Driver, Start};
///
/// let start = Start::from_json(
///     r#"{"flow":"circle","options":["mode=repair"],"context":"friends","at":60000,
///         "seats":[{"name":"Amal","role":"keeper"},{"name":"Bo","role":"member"},{"name":"Cem","role":"member"}],
///         "terms":{"kept":"on-this-device","kept_for":{"days":30},"other_readers":0,"read_by_ai":false},
///         "resources":[{"lang":"en","label":"Where to find help","items":[{"label":"A friend","detail":"next door"}]}]}"#,
/// )?;
/// let driver = Driver::start(start)?;
/// assert_eq!(driver.conversation().flow().options(), ["mode=repair", "context=friends"]);
///
/// let slip = Start::from_json(r#"{"flwo":"circle"}"#).unwrap_err();
/// assert_eq!(slip.code(), "bad-json");
/// assert!(slip.to_string().starts_with("unknown field `flwo`, expected one of `flow`"));
/// # Ok::<(), reweave::lines::NoStart>(())
/// ```
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Start {
    /// A built-in flow: `dyad`, if nothing says which.
    pub flow: Option<String>,
    /// What that flow is made with, as `name=value`.
    pub options: Vec<String>,
    /// What people are to each other, and where: one of the twelve contexts. It is the option `context=…`.
    pub context: Option<String>,
    /// A flow of one's own, in place of a built-in one. With the feature `own`.
    #[cfg(feature = "own")]
    pub draft: Option<FlowDraft>,
    /// The people in seat order. Without it as many as the flow takes at least, in English, the roles in order.
    pub seats: Option<Vec<Person>>,
    /// What is looked at again, as the `items` of a record: for `checkin`.
    pub items: Vec<Item>,
    /// Lists of places to find help; none where there are none.
    pub resources: Option<Vec<ResourceList>>,
    /// The facts behind the terms.
    pub terms: Option<TermsFacts>,
    /// The time of the start, in milliseconds since the Unix epoch.
    pub at: i64,
    /// A stored conversation to go on with. Then `seats`, `items` and `terms` are those that it has, and the flow need not be named if it
    /// is a built-in one.
    pub saved: Option<Saved>,
    /// Words of one's own, each laid over those before it. With the feature `own`.
    #[cfg(feature = "own")]
    pub overlays: Vec<OwnWords>,
}

impl Start {
    /// Reads it from JSON.
    ///
    /// # Errors
    ///
    /// If it is no JSON object, or has a field that is not known or holds something else.
    pub fn from_json(json: &str) -> Result<Self, NoStart> {
        // By way of a value, as in all lines: what can be read from two sources is twice in a program, and there is much of it.
        let value: serde_json::Result<Value> = serde_json::from_str(json);
        value.and_then(serde_json::from_value).map_err(|problem| NoStart::Json(problem.to_string()))
    }

    pub(super) fn phrasebook(&self) -> Result<Phrasebook, NoStart> {
        let resources = self.resources.clone().map_or(Resources::NoResources, Resources::Listed);
        #[cfg(feature = "own")]
        return own::phrasebook(resources, &self.overlays).map_err(NoStart::Words);
        #[cfg(not(feature = "own"))]
        Ok(Phrasebook::new(resources))
    }

    pub(super) fn conversation(self) -> Result<Conversation, NoStart> {
        let flow = self.flow()?;
        if let Some(saved) = &self.saved {
            return Ok(Conversation::resume(&flow, saved)?);
        }
        let persons = self.seats.unwrap_or_else(|| some_people(&flow)).into_iter();
        let persons = persons.map(|person| with_training(&flow, person));
        let setup = persons.fold(Setup::new(self.terms.unwrap_or(TERMS)), Setup::person);
        let setup = self.items.into_iter().fold(setup, Setup::item);
        Ok(Conversation::start(&flow, setup, Time::from_millis(self.at))?)
    }

    fn flow(&self) -> Result<Flow, NoStart> {
        let options: Vec<String> = self.options.iter().cloned().chain(self.in_context()).collect();
        #[cfg(feature = "own")]
        if let Some(draft) = &self.draft {
            let alone = self.flow.is_none() && options.is_empty();
            return if alone { Ok(draft.clone().check()?) } else { Err(NoStart::TwoFlows) };
        }
        match (&self.flow, &self.saved) {
            (None, Some(saved)) if options.is_empty() => Ok(saved.built_in()?),
            (named, _) => Ok(Flow::builtin_with(named.as_deref().unwrap_or("dyad"), options)?),
        }
    }

    fn in_context(&self) -> Option<String> {
        self.context.as_ref().map(|context| format!("context={context}"))
    }
}

/// Why there is nothing to drive.
///
/// ```
/// use reweave::lines::{Driver, Start};
///
/// let lonely = Driver::start(Start::from_json(r#"{"seats":[{"name":"Amal"}]}"#)?).unwrap_err();
/// assert_eq!(lonely.code(), "wrong-number");
/// assert_eq!(lonely.to_string(), "1 people were given, and the flow takes from 2 to 2");
/// # Ok::<(), reweave::lines::NoStart>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoStart {
    /// It is no JSON, or not in this form.
    #[error("{0}")]
    Json(String),
    /// No built-in flow can be made so.
    #[error(transparent)]
    Flow(#[from] NoSuchFlow),
    /// Two flows were given.
    #[cfg(feature = "own")]
    #[error("`draft` is a whole flow: leave out `flow`, `options` and `context`")]
    TwoFlows,
    /// The draft is not sound.
    #[cfg(feature = "own")]
    #[error(transparent)]
    Draft(#[from] Faults),
    /// The people or the items do not fit the flow.
    #[error(transparent)]
    Start(#[from] StartError),
    /// What was stored cannot be taken up.
    #[error(transparent)]
    Saved(#[from] SavedError),
    /// Words of one's own have faults.
    #[cfg(feature = "own")]
    #[error("the words have {} fault(s): {}", .0.len(), own::listed(.0))]
    Words(Vec<CatalogFault>),
}

impl NoStart {
    /// The stable code.
    ///
    /// ```
    /// use reweave::lines::{Driver, Start};
    ///
    /// let start = Start::from_json(r#"{"flow":"dyad","draft":{"id":"own","version":1,"min_seats":1,"max_seats":1,"steps":[]}}"#)?;
    /// assert_eq!(Driver::start(start).unwrap_err().code(), "two-flows");
    /// let start = Start::from_json(r#"{"draft":{"id":"own","version":1,"min_seats":1,"max_seats":1,"steps":[]}}"#)?;
    /// let error = Driver::start(start).unwrap_err();
    /// assert_eq!((error.code(), error.to_string().as_str()), ("faulty-flow", "the flow has 1 fault(s): the flow has no steps"));
    /// # Ok::<(), reweave::lines::NoStart>(())
    /// ```
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Json(_) => "bad-json",
            Self::Flow(error) => error.code(),
            #[cfg(feature = "own")]
            Self::TwoFlows => "two-flows",
            #[cfg(feature = "own")]
            Self::Draft(_) => "faulty-flow",
            Self::Start(error) => error.code(),
            Self::Saved(error) => error.code(),
            #[cfg(feature = "own")]
            Self::Words(_) => "faulty-words",
        }
    }
}
