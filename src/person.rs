//! People: what the app says about whoever sits on a seat.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};

use crate::id::RoleId;
use crate::lang::{Direction, canonical, direction};
use crate::note::Note;
use crate::stored::stored;
use crate::words::clean_name;

pub use crate::training::Training;

/// Someone who takes part. App data beside the conversation: it can be changed at any time, and no state depends on it. Only
/// the role stays with the seat.
///
/// The name is put on one line and cut at 64 characters. `Debug` does not show it.
///
/// ```
/// use reweave::Person;
/// use reweave::person::Gender;
///
/// let person = Person::new("Amal").langs(["ar", "en"]).gender(Gender::Feminine);
/// assert_eq!(person.name(), "Amal");
/// ```
///
/// In a file `lang` is one tag or a list, and all but the name may be left out:
///
/// ```
/// use reweave::Person;
///
/// let person: Person = serde_json::from_str(r#"{"name":"Bo","lang":"es-MX","register":"formal"}"#).unwrap();
/// assert_eq!(person.writes().0, "es-MX");
/// assert!(serde_json::from_str::<Person>(r#"{"name":"Bo","langs":["es"]}"#).is_err(), "no such key");
/// ```
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "Raw")]
pub struct Person {
    name: String,
    langs: Vec<String>,
    /// The language that the person writes in, as a standard tag, and its direction.
    writes: (String, Direction),
    gender: Gender,
    register: Option<Register>,
    role: Option<RoleId>,
    trained: Option<Training>,
    phrases: BTreeMap<Note, Phrase>,
}

impl Person {
    /// A person with this name, in English, of a gender that is not said.
    #[must_use]
    pub fn new(name: &str) -> Self {
        let writes = ("en".to_owned(), Direction::Ltr);
        Self {
            name: clean_name(name),
            langs: Vec::new(),
            writes,
            gender: Gender::Other,
            register: None,
            role: None,
            trained: None,
            phrases: BTreeMap::new(),
        }
    }

    /// Sets the languages that the person reads, the best first, as language tags; at most 16 are kept. The first is also
    /// taken for the one that the person writes in.
    #[must_use]
    pub fn langs<'a>(mut self, tags: impl IntoIterator<Item = &'a str>) -> Self {
        self.langs = tags.into_iter().take(16).map(clean_name).collect();
        let first = self.langs.first().map_or("en", String::as_str);
        self.writes = (canonical(first), direction(first));
        self
    }

    /// Sets the gender by which languages address the person. Who sets none gets wording that fits everybody.
    #[must_use]
    pub fn gender(mut self, gender: Gender) -> Self {
        self.gender = gender;
        self
    }

    /// Sets how the person is addressed where a language knows two ways. Without it, each language has its own default.
    #[must_use]
    pub fn register(mut self, register: Register) -> Self {
        self.register = Some(register);
        self
    }

    /// Sets the role, in a flow that has roles. It stays with the seat, whoever is set there later.
    #[must_use]
    pub fn role(mut self, role: &str) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Says how the person was trained for keeping such a conversation, where the flow asks for that
    /// ([`Role::trained`](crate::flow::Role::trained)). Others read it before they agree, so like the role it stays with the seat.
    ///
    /// ```
    /// use reweave::Person;
    /// use reweave::person::Training;
    ///
    /// let keeper = Person::new("Kim").role("keeper").trained(Training::Restorative);
    /// assert_eq!(keeper.has_training(), Some(Training::Restorative));
    /// let read: Person = serde_json::from_str(r#"{"name":"Kim","role":"keeper","trained":"restorative"}"#)?;
    /// assert_eq!(read, keeper);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn trained(mut self, training: Training) -> Self {
        self.trained = Some(training);
        self
    }

    /// Marks one of the six phrases ([`Note::is_phrase`](crate::conversation::Note::is_phrase)): it is put first for this person, or left
    /// out. It stands in no other person's view, and decides nothing.
    ///
    /// ```
    /// use reweave::Person;
    /// use reweave::conversation::Note;
    /// use reweave::person::Phrase;
    ///
    /// let person = Person::new("Amal").phrase(Note::Calm, Phrase::HelpsMe).phrase(Note::NotWell, Phrase::NotForMe);
    /// assert_eq!(person.marked(Note::Calm), Some(Phrase::HelpsMe));
    /// assert_eq!(person.marked(Note::Stop), None);
    /// let json = serde_json::to_value(&person)?;
    /// assert_eq!(json["phrases"], serde_json::json!({"not-well": "not-for-me", "calm": "helps-me"}));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn phrase(mut self, note: Note, mark: Phrase) -> Self {
        if note.is_phrase() {
            self.phrases.insert(note, mark);
        }
        self
    }

    /// How this person has marked a phrase, if they have.
    #[must_use]
    pub fn marked(&self, note: Note) -> Option<Phrase> {
        self.phrases.get(&note).copied()
    }

    /// What others see, where that is not all.
    pub(crate) fn for_others(&self) -> Option<Box<Self>> {
        (!self.phrases.is_empty()).then(|| Box::new(Self { phrases: BTreeMap::new(), ..self.clone() }))
    }

    /// Whether others see the same.
    pub(crate) fn is_the_same_to_others(&self, other: &Self) -> bool {
        Self { phrases: BTreeMap::new(), ..self.clone() }
            == Self { phrases: BTreeMap::new(), ..other.clone() }
    }

    /// The same person in the role of another: a role belongs to the seat, and so does how its person was trained for it.
    pub(crate) fn in_the_role_of(self, other: &Self) -> Self {
        Self { role: other.role.clone(), trained: other.trained, ..self }
    }

    /// The name; empty if none was given.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The languages, the best first.
    pub fn languages(&self) -> impl ExactSizeIterator<Item = &str> {
        self.langs.iter().map(String::as_str)
    }

    /// The language that the person writes in, as a standard tag, and its direction: the first of the languages.
    #[must_use]
    pub fn writes(&self) -> (&str, Direction) {
        (&self.writes.0, self.writes.1)
    }

    /// The gender by which languages address the person.
    #[must_use]
    pub fn addressed_as(&self) -> Gender {
        self.gender
    }

    /// How the person is addressed, if it was said.
    #[must_use]
    pub fn wants_register(&self) -> Option<Register> {
        self.register
    }

    /// The role, if it was said.
    #[must_use]
    pub fn has_role(&self) -> Option<&RoleId> {
        self.role.as_ref()
    }

    /// How the person was trained for keeping such a conversation, if it was said.
    #[must_use]
    pub fn has_training(&self) -> Option<Training> {
        self.trained
    }
}

impl fmt::Debug for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Person")
            .field("langs", &self.langs)
            .field("gender", &self.gender)
            .field("register", &self.register)
            .field("role", &self.role)
            .field("trained", &self.trained)
            .finish_non_exhaustive()
    }
}

/// The gender by which a language addresses or names someone.
///
/// ```
/// use reweave::person::Gender;
///
/// assert_eq!(Gender::default(), Gender::Other);
/// assert_eq!(serde_json::from_str::<Gender>(r#""feminine""#).unwrap().id(), "feminine");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gender {
    /// Feminine forms.
    Feminine,
    /// Masculine forms.
    Masculine,
    /// Wording that fits everybody.
    #[default]
    Other,
}

impl Gender {
    /// The value of `$your_gender` and `$their_gender` in messages.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Feminine => "feminine",
            Self::Masculine => "masculine",
            Self::Other => "other",
        }
    }
}

/// How a person is addressed, where a language has two ways (tú and usted).
///
/// ```
/// use reweave::person::Register;
///
/// assert_eq!(Register::Formal.id(), "formal");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Register {
    /// As friends do.
    Informal,
    /// With respect or distance.
    Formal,
}

impl Register {
    /// The value of `$register` in messages.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Informal => "informal",
            Self::Formal => "formal",
        }
    }
}

/// What someone thinks of a phrase for themselves.
///
/// ```
/// use reweave::person::Phrase;
///
/// assert_eq!(serde_json::to_string(&Phrase::HelpsMe).unwrap(), r#""helps-me""#);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Phrase {
    /// It helps me.
    HelpsMe,
    /// It is not for me.
    NotForMe,
}

stored!(
    Person: name "name", gender "gender";
    langs "lang", register "register", role "role", trained "trained", phrases "phrases"
);

/// The form in files and in JSON lines, as it is read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    name: String,
    #[serde(default)]
    gender: Gender,
    #[serde(default)]
    lang: Langs,
    #[serde(default)]
    register: Option<Register>,
    #[serde(default)]
    role: Option<RoleId>,
    #[serde(default)]
    trained: Option<Training>,
    #[serde(default)]
    phrases: BTreeMap<Note, Phrase>,
}

/// Tags of languages. Whoever writes such a file by hand may give one alone.
#[derive(Default)]
struct Langs(Vec<String>);

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl<'de> Deserialize<'de> for Langs {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        if !from.is_human_readable() {
            return Vec::deserialize(from).map(Self);
        }
        Ok(Self(match OneOrMany::deserialize(from)? {
            OneOrMany::One(tag) => vec![tag],
            OneOrMany::Many(tags) => tags,
        }))
    }
}

impl From<Raw> for Person {
    fn from(raw: Raw) -> Self {
        let Langs(langs) = raw.lang;
        let person = Self {
            gender: raw.gender,
            register: raw.register,
            role: raw.role,
            trained: raw.trained,
            ..Self::new(&raw.name)
        };
        let marks = raw.phrases.into_iter();
        marks
            .fold(person, |person, (note, mark)| person.phrase(note, mark))
            .langs(langs.iter().map(String::as_str))
    }
}
