//! Which messages a screen's texts are, for a device that formats them itself.

use serde::{Deserialize, Serialize};

use crate::person::{Gender, Register};

/// A message, with its attribute if the text is one (`step-speak.waiting`), and all its arguments. In JSON it is a list of two.
///
/// ```
/// use reweave::screen::Named;
///
/// let named: Named<String> = serde_json::from_str(
///     r#"["step-speak.waiting",{"their_name":"Bo","their_gender":"other","your_gender":"other","register":"informal"}]"#,
/// )?;
/// let Named(id, arguments) = named;
/// let (message, attribute) = id.split_once('.').unwrap();
/// assert_eq!((message, attribute, arguments.their_name.as_str()), ("step-speak", "waiting", "Bo"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Named"))]
pub struct Named<T>(pub T, pub Arguments<T>);

/// The arguments of a message. Every message of a screen gets the same ones, and some a count.
///
/// Languages select by them: a translation may read any, also where the English text reads none.
///
/// ```
/// use reweave::screen::Arguments;
/// use reweave::person::{Gender, Register};
///
/// let arguments: Arguments<&str> = serde_json::from_str(
///     r#"{"their_name":"Bo","their_gender":"masculine","your_gender":"other","register":"formal","count":2}"#,
/// )?;
/// assert_eq!((arguments.their_gender, arguments.register), (Gender::Masculine, Register::Formal));
/// assert_eq!(arguments.count, Some(2));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Arguments", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct Arguments<T> {
    /// Whom the screen speaks of.
    pub their_name: T,
    /// How a language speaks of them.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::gender"))]
    pub their_gender: Gender,
    /// How a language speaks to this person.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::gender"))]
    pub your_gender: Gender,
    /// How this person wants to be addressed.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::register"))]
    pub register: Register,
    /// What the message counts, at most 99; none, and not in JSON, where it counts nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u8>,
}

impl<T> Arguments<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> Arguments<U> {
        Arguments {
            their_name: to(&self.their_name),
            their_gender: self.their_gender,
            your_gender: self.your_gender,
            register: self.register,
            count: self.count,
        }
    }
}

impl<T: Default> Default for Arguments<T> {
    fn default() -> Self {
        let (their_gender, your_gender, register) = (Gender::Other, Gender::Other, Register::Informal);
        Self { their_name: T::default(), their_gender, your_gender, register, count: None }
    }
}

/// Arguments show no name.
impl<T> std::fmt::Debug for Arguments<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Arguments")
            .field("their_gender", &self.their_gender)
            .field("your_gender", &self.your_gender)
            .field("register", &self.register)
            .field("count", &self.count)
            .finish_non_exhaustive()
    }
}

impl<T> Named<T> {
    fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> Named<U> {
        Named(to(&self.0), self.1.map(to))
    }
}

fn texts<T, U>(all: &[Name<T>], to: &mut impl FnMut(&T) -> U) -> Vec<Name<U>> {
    all.iter().map(|one| one.as_ref().map(|one| one.map(to))).collect()
}

/// The message of a text, if it comes from one.
pub(super) type Name<T> = Option<Named<T>>;

/// The messages of all texts of a screen. It has the shape of the screen: where that has a text, this has the message and
/// its arguments, or nothing where the words are a person's or the app's.
///
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
/// use reweave::terms::Resources;
/// use reweave::{Phrasebook, Prompt};
///
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let conversation = Conversation::start(&Flow::brief(), setup, Time::from_millis(0)).unwrap();
/// # let view = conversation.view(Seat::FIRST, Time::from_millis(0)).unwrap();
/// let mut prompt = Prompt::new();
/// Phrasebook::new(Resources::NoResources).reader(["en"]).prompt(&view, &mut prompt);
/// let ids = prompt.ids();
/// let named = ids.prompt.unwrap();
/// assert_eq!((named.0, named.1.their_name), ("step-gate", "Bo"));
/// assert_eq!(ids.page.len(), prompt.page().len());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Ids", deny_unknown_fields))]
#[non_exhaustive]
pub struct Ids<T> {
    /// Of the one thing that the screen says or asks.
    pub prompt: Name<T>,
    /// Of what is more about it.
    pub help: Name<T>,
    /// Of the words that nobody has to answer, agree or stay.
    pub care: Name<T>,
    /// Of what comes next.
    pub next: Name<T>,
    /// Of who will read the answer.
    pub audience_label: Name<T>,
    /// Of the beginnings of sentences.
    pub starters: Vec<Name<T>>,
    /// Of the paragraphs.
    pub page: Vec<Name<T>>,
    /// Of the options.
    pub options: Vec<OptionIds<T>>,
    /// Of the labels of the fields.
    pub fields: Vec<Name<T>>,
    /// Of the items.
    pub items: Vec<ItemIds<T>>,
    /// Of the words to lean on.
    pub suggestions: Vec<WordIds<T>>,
    /// Of the moves.
    pub moves: Vec<MoveIds<T>>,
    /// Of the names of the stages.
    pub stages: Vec<Name<T>>,
    /// Of the day on which people look at it again.
    pub again: Name<T>,
    /// Of the lines that were shared.
    pub said: Vec<SaidIds<T>>,
    /// Of where to find help.
    pub resources: Option<ResourcesIds<T>>,
}

impl<T> Ids<T> {
    pub(super) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> Ids<U> {
        Ids {
            prompt: self.prompt.as_ref().map(|one| one.map(to)),
            help: self.help.as_ref().map(|one| one.map(to)),
            care: self.care.as_ref().map(|one| one.map(to)),
            next: self.next.as_ref().map(|one| one.map(to)),
            audience_label: self.audience_label.as_ref().map(|one| one.map(to)),
            starters: texts(&self.starters, to),
            page: texts(&self.page, to),
            options: self.options.iter().map(|one| one.map(to)).collect(),
            fields: texts(&self.fields, to),
            items: self.items.iter().map(|one| one.map(to)).collect(),
            suggestions: self.suggestions.iter().map(|one| one.map(to)).collect(),
            moves: self.moves.iter().map(|one| one.map(to)).collect(),
            stages: texts(&self.stages, to),
            again: self.again.as_ref().map(|one| one.map(to)),
            said: self.said.iter().map(|one| one.map(to)).collect(),
            resources: self.resources.as_ref().map(|one| one.map(to)),
        }
    }
}

/// The messages of an option.
///
/// ```
/// use reweave::screen::OptionIds;
///
/// let json = r#"{"label":["option-thank-you",{"their_name":"Bo","their_gender":"other","your_gender":"other",
///     "register":"informal"}],"help":null,"note_label":null,"group":null,"fields":[],"names":null}"#;
/// let ids: OptionIds<String> = serde_json::from_str(json)?;
/// assert_eq!(ids.label.unwrap().0, "option-thank-you");
/// assert!(ids.help.is_none(), "nothing more stands there");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "OptionIds", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct OptionIds<T> {
    /// Of what stands on it.
    pub label: Name<T>,
    /// Of what is more about it.
    pub help: Name<T>,
    /// Of what to write in its note.
    pub note_label: Name<T>,
    /// Of what it belongs to.
    pub group: Name<T>,
    /// Of the labels of its fields.
    pub fields: Vec<Name<T>>,
    /// Of whom it names.
    pub names: Option<NamesIds<T>>,
}

impl<T> OptionIds<T> {
    pub(super) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> OptionIds<U> {
        OptionIds {
            label: self.label.as_ref().map(|one| one.map(to)),
            help: self.help.as_ref().map(|one| one.map(to)),
            note_label: self.note_label.as_ref().map(|one| one.map(to)),
            group: self.group.as_ref().map(|one| one.map(to)),
            fields: texts(&self.fields, to),
            names: self.names.as_ref().map(|one| one.map(to)),
        }
    }
}

/// The messages of whom an option names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "NamesIds", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct NamesIds<T> {
    /// Of what is asked.
    pub label: Name<T>,
    /// Of the people that can be named.
    pub people: Vec<PersonIds<T>>,
}

impl<T> NamesIds<T> {
    pub(super) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> NamesIds<U> {
        NamesIds {
            label: self.label.as_ref().map(|one| one.map(to)),
            people: self.people.iter().map(|one| one.map(to)).collect(),
        }
    }
}

/// The message of a person's name, where that is not known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "PersonIds", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct PersonIds<T> {
    /// Of the name.
    pub name: Name<T>,
}

impl<T> PersonIds<T> {
    pub(super) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> PersonIds<U> {
        PersonIds { name: self.name.as_ref().map(|one| one.map(to)) }
    }
}

/// The messages of an item.
///
/// ```
/// use reweave::screen::ItemIds;
///
/// // What somebody wrote is theirs: of that nothing is a message.
/// let json = r#"{"label":["item-limit",{"their_name":"Bo","their_gender":"other","your_gender":"other",
///     "register":"informal"}],"name":null,"fields":null,"answers":[],"answer":null,"note_label":null}"#;
/// let ids: ItemIds<String> = serde_json::from_str(json)?;
/// assert_eq!(ids.label.unwrap().0, "item-limit");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "ItemIds", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct ItemIds<T> {
    /// Of what it is.
    pub label: Name<T>,
    /// Of the name of whose it is, where that is not known.
    pub name: Name<T>,
    /// Of what its fields ask, if it is a form.
    pub fields: Option<Vec<Name<T>>>,
    /// Of what can be answered.
    pub answers: Vec<Name<T>>,
    /// Of what was answered.
    pub answer: Name<T>,
    /// Of what to write beside an answer.
    pub note_label: Name<T>,
}

impl<T> ItemIds<T> {
    pub(super) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> ItemIds<U> {
        ItemIds {
            label: self.label.as_ref().map(|one| one.map(to)),
            name: self.name.as_ref().map(|one| one.map(to)),
            fields: self.fields.as_ref().map(|all| texts(all, to)),
            answers: texts(&self.answers, to),
            answer: self.answer.as_ref().map(|one| one.map(to)),
            note_label: self.note_label.as_ref().map(|one| one.map(to)),
        }
    }
}

/// The messages of a word to lean on.
///
/// ```
/// use reweave::screen::WordIds;
///
/// let json = r#"{"label":["feeling-anger",{"their_name":"Bo","their_gender":"other","your_gender":"other",
///     "register":"informal"}],"group":["feelings-hard",{"their_name":"Bo","their_gender":"other","your_gender":"other",
///     "register":"informal"}]}"#;
/// let ids: WordIds<String> = serde_json::from_str(json)?;
/// assert_eq!((ids.label.unwrap().0.as_str(), ids.group.unwrap().0.as_str()), ("feeling-anger", "feelings-hard"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "WordIds", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct WordIds<T> {
    /// Of the word.
    pub label: Name<T>,
    /// Of what it belongs to.
    pub group: Name<T>,
}

impl<T> WordIds<T> {
    pub(super) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> WordIds<U> {
        WordIds {
            label: self.label.as_ref().map(|one| one.map(to)),
            group: self.group.as_ref().map(|one| one.map(to)),
        }
    }
}

/// The messages of a move.
///
/// ```
/// use reweave::screen::MoveIds;
///
/// let json = r#"{"label":["move-leave",{"their_name":"Bo","their_gender":"other","your_gender":"other",
///     "register":"informal"}],"help":null,"options":[]}"#;
/// let ids: MoveIds<String> = serde_json::from_str(json)?;
/// assert_eq!(ids.label.unwrap().0, "move-leave");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "MoveIds", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct MoveIds<T> {
    /// Of what stands on it.
    pub label: Name<T>,
    /// Of what is more about it.
    pub help: Name<T>,
    /// Of what can be sent with it.
    pub options: Vec<Name<T>>,
}

impl<T> MoveIds<T> {
    pub(super) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> MoveIds<U> {
        MoveIds {
            label: self.label.as_ref().map(|one| one.map(to)),
            help: self.help.as_ref().map(|one| one.map(to)),
            options: texts(&self.options, to),
        }
    }
}

/// The messages of a line that was shared.
///
/// ```
/// use reweave::screen::SaidIds;
///
/// // Its writer has a name, and the words are theirs: nothing of it is a message.
/// let ids: SaidIds<String> = serde_json::from_str(r#"{"name":null,"text":null,"option":null,"fields":null,"names":[],"items":[]}"#)?;
/// assert!(ids.name.is_none() && ids.text.is_none());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "SaidIds", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct SaidIds<T> {
    /// Of the writer's name, where that is not known.
    pub name: Name<T>,
    /// Of its words, where it is a note about the pace.
    pub text: Name<T>,
    /// Of the option that was chosen.
    pub option: Name<T>,
    /// Of what its fields ask, if it is a form.
    pub fields: Option<Vec<Name<T>>>,
    /// Of those whom it names.
    pub names: Vec<PersonIds<T>>,
    /// Of the items that it answers.
    pub items: Vec<ItemIds<T>>,
}

impl<T> SaidIds<T> {
    pub(super) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> SaidIds<U> {
        SaidIds {
            name: self.name.as_ref().map(|one| one.map(to)),
            text: self.text.as_ref().map(|one| one.map(to)),
            option: self.option.as_ref().map(|one| one.map(to)),
            fields: self.fields.as_ref().map(|all| texts(all, to)),
            names: self.names.iter().map(|one| one.map(to)).collect(),
            items: self.items.iter().map(|one| one.map(to)).collect(),
        }
    }
}

/// The messages of where to find help.
///
/// ```
/// use reweave::screen::ResourcesIds;
///
/// // The list is the app's own, in its own words.
/// let json = r#"{"label":null,"items":[{"label":null,"detail":null}]}"#;
/// let ids: ResourcesIds<String> = serde_json::from_str(json)?;
/// assert!(ids.label.is_none() && ids.items.len() == 1);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "ResourcesIds", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct ResourcesIds<T> {
    /// Of what the list is called.
    pub label: Name<T>,
    /// Of the places.
    pub items: Vec<ResourceIds<T>>,
}

impl<T> ResourcesIds<T> {
    pub(super) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> ResourcesIds<U> {
        ResourcesIds {
            label: self.label.as_ref().map(|one| one.map(to)),
            items: self.items.iter().map(|one| one.map(to)).collect(),
        }
    }
}

/// The messages of a place to find help.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "ResourceIds", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct ResourceIds<T> {
    /// Of what it is.
    pub label: Name<T>,
    /// Of how to reach it.
    pub detail: Name<T>,
}

impl<T> ResourceIds<T> {
    pub(super) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> ResourceIds<U> {
        ResourceIds {
            label: self.label.as_ref().map(|one| one.map(to)),
            detail: self.detail.as_ref().map(|one| one.map(to)),
        }
    }
}
