//! What is stored of a conversation beside its changes: what it was started with, and its people.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::conversation::{Conversation, Setup};
use crate::flow::Flow;
use crate::id::FlowId;
use crate::item::Item;
use crate::limits::Limits;
use crate::person::Person;
use crate::stored::stored;
use crate::terms::TermsFacts;
use crate::time::Time;

/// The version of the stored form that this release writes.
pub(super) const FORMAT: u32 = 1;

/// What a conversation was started with: its flow, its limits and its terms. It never changes, and holds no word of anybody.
///
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// # use reweave::{Conversation, Flow, Person, Setup, Time};
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// let conversation = Conversation::start(&Flow::brief(), setup, Time::from_millis(0)).unwrap();
/// let header = serde_json::to_value(conversation.saved().header()).unwrap();
/// assert_eq!((&header["format"], &header["flow"]["id"]), (&1.into(), &"brief".into()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The version of this form.
    pub(super) format: u32,
    pub(super) flow: FlowRef,
    pub(super) started: Time,
    pub(super) limits: Limits,
    pub(super) terms: TermsFacts,
}

/// Which flow it was, and how that was then.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FlowRef {
    pub(super) id: FlowId,
    pub(super) version: u32,
    /// The hashes of its ways, and of its limits and texts, in hexadecimal: some readers of JSON cannot hold 64 bits in a number.
    pub(super) routes: String,
    pub(super) texts: String,
    #[serde(default)]
    pub(super) options: Vec<String>,
}

stored!(FlowRef: id "id", version "version", routes "routes", texts "texts"; options "options");

impl FlowRef {
    pub(super) fn of(flow: &Flow) -> Self {
        Self {
            id: flow.id().clone(),
            version: flow.version(),
            routes: format!("{:016x}", flow.fingerprint()),
            texts: format!("{:016x}", flow.texts_fingerprint()),
            options: flow.options().to_vec(),
        }
    }

    #[cfg(feature = "released")]
    pub(super) fn fingerprint(&self) -> Option<u64> {
        u64::from_str_radix(&self.routes, 16).ok()
    }

    /// Whether it was that flow, with the same ways. Its limits and texts may be others.
    pub(super) fn goes_as(&self, other: &Self) -> bool {
        (&self.id, self.version, &self.routes) == (&other.id, other.version, &other.routes)
    }
}

impl Header {
    pub(super) fn of(conversation: &Conversation) -> Self {
        Self {
            format: FORMAT,
            flow: FlowRef::of(conversation.flow()),
            started: conversation.started(),
            limits: conversation.machine().limits,
            terms: conversation.terms(),
        }
    }
}

/// Who sits on the seats, and what they look at again: as it is now, in one piece that is written over when it changes. It has names, and
/// what people wrote in an earlier conversation.
///
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// # use reweave::{Conversation, Flow, Person, Setup, Time};
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// let conversation = Conversation::start(&Flow::brief(), setup, Time::from_millis(0)).unwrap();
/// let saved = conversation.saved();
/// assert_eq!(serde_json::to_value(saved.people()).unwrap()["persons"][1]["name"], "Bo");
/// assert!(!format!("{:?}", saved.people()).contains("Bo"));
/// ```
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct People {
    pub(super) persons: Vec<Person>,
    #[serde(default)]
    pub(super) items: Vec<Item>,
}

stored!(People: persons "persons"; items "items");

impl People {
    pub(super) fn of(conversation: &Conversation) -> Self {
        Self { persons: conversation.persons().to_vec(), items: conversation.items().to_vec() }
    }

    /// What a conversation begins with that they are in.
    pub(super) fn setup(&self, header: &Header) -> Setup {
        let setup = Setup::new(header.terms).limits(header.limits);
        let setup = self.persons.iter().cloned().fold(setup, Setup::person);
        self.items.iter().cloned().fold(setup, Setup::item)
    }
}

impl fmt::Debug for People {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("People").field("persons", &self.persons.len()).finish_non_exhaustive()
    }
}
