//! What the app must say before anybody writes a word.

use serde::{Deserialize, Serialize};

use crate::words::clean;

/// The facts behind the terms that both people read before they agree.
///
/// They come from the app, once, when a conversation starts, and there is no default: only the app knows where its data
/// goes. They are kept with the conversation, because they are what was agreed to.
///
/// ```
/// use reweave::terms::{Kept, KeptFor, TermsFacts};
///
/// let terms = TermsFacts { kept: Kept::OnThisDevice, kept_for: KeptFor::Days(30), other_readers: 0, read_by_ai: false };
/// assert_eq!(terms.kept_for, KeptFor::Days(30));
/// ```
///
/// It is closed on purpose: an app that has not said a fact must not compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub struct TermsFacts {
    /// Where what people write is kept.
    pub kept: Kept,
    /// How long it is kept there.
    pub kept_for: KeptFor,
    /// How many people besides those in the conversation can read it (99 for that many or more).
    pub other_readers: u8,
    /// Whether a program that learns from or comments on text reads it.
    pub read_by_ai: bool,
}

/// Where what people write is kept.
///
/// ```
/// use reweave::terms::Kept;
///
/// assert_eq!(serde_json::to_string(&Kept::OnThisDevice).unwrap(), r#""on-this-device""#);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Kept {
    /// Nowhere: it is gone when the program ends.
    Nowhere,
    /// On the device that is used.
    OnThisDevice,
    /// With the service that runs the app.
    WithTheService,
}

/// How long it is kept. It is not said where nothing is kept.
///
/// ```
/// use reweave::terms::KeptFor;
///
/// assert_eq!(serde_json::from_str::<KeptFor>(r#"{"days":30}"#).unwrap(), KeptFor::Days(30));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum KeptFor {
    /// Until the conversation closes.
    UntilItCloses,
    /// So many days after it closed, at most 99.
    Days(u8),
    /// Until someone deletes it.
    UntilDeleted,
}

/// Where to find help, in one language. The crate holds no addresses or numbers: they go stale, and only the app knows
/// where its people live.
///
/// ```
/// use reweave::terms::{Resource, ResourceList};
///
/// let place = Resource { label: "The school's counsellor".to_owned(), detail: "Room 12".to_owned() };
/// let list = ResourceList::new("en", "Where to find help", [place]).checked_on("2026-10-01");
/// assert_eq!(list.checked.as_deref(), Some("2026-10-01"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ResourceList {
    /// The language that the list is written in, as a tag.
    pub lang: String,
    /// What the list is called.
    pub label: String,
    /// The day on which somebody last checked it, for people to see (such as `2026-10-01`).
    #[serde(default)]
    pub checked: Option<String>,
    /// The entries.
    pub items: Vec<Resource>,
}

impl ResourceList {
    /// A list in this language, with what it is called. Nobody has checked it yet.
    pub fn new(lang: &str, label: &str, items: impl IntoIterator<Item = Resource>) -> Self {
        let items = items.into_iter().collect();
        Self { lang: lang.to_owned(), label: label.to_owned(), checked: None, items }
    }

    /// Says on which day somebody last checked it.
    #[must_use]
    pub fn checked_on(mut self, day: &str) -> Self {
        self.checked = Some(day.to_owned());
        self
    }
}

/// One place to find help.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// What it is.
    pub label: String,
    /// How to reach it.
    pub detail: String,
}

/// Where to find help: the app's lists, or the app's word that it has none.
///
/// There is no default: an app that has nothing to offer says so aloud with [`Resources::NoResources`], and people then
/// read plain words about turning to someone they trust, or to the emergency services where they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Resources {
    /// One list for each language. A person gets the first that fits their languages, else the first of all.
    Listed(Vec<ResourceList>),
    /// The app has no list.
    NoResources,
}

impl Resources {
    /// The same, with nothing in it that could steer a terminal or turn a page round.
    pub(crate) fn cleaned(self) -> Self {
        let Self::Listed(lists) = self else { return self };
        let cleaned = |list: ResourceList| ResourceList {
            lang: clean(&list.lang),
            label: clean(&list.label),
            checked: list.checked.as_deref().map(clean),
            items: list
                .items
                .into_iter()
                .map(|item| Resource { label: clean(&item.label), detail: clean(&item.detail) })
                .collect(),
        };
        Self::Listed(lists.into_iter().map(cleaned).collect())
    }
}
