//! Readers: one person's way through a phrasebook.

use std::fmt;
use std::sync::Arc;

use fluent::{FluentArgs, FluentError, FluentMessage};

use super::language::{Found, Language};
use super::{Arg, Phrasebook};
use crate::lang::Direction;
use crate::machine::MoveKind;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::screen::Problem;
use crate::terms::{ResourceList, Resources};
use crate::view::View;

/// One person's way through a [`Phrasebook`].
///
/// It borrows nothing, and a clone is another handle to the same way: a server can keep it with a person's session.
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
/// let phrasebook = Phrasebook::new(Resources::NoResources);
/// let reader = phrasebook.reader(["es"]);
/// let mut prompt = Prompt::new();
/// reader.prompt(&conversation.view(Seat::FIRST, Time::from_millis(0)).unwrap(), &mut prompt);
/// assert_eq!(prompt.lang(), "es");
/// assert!(prompt.problems().is_empty());
/// ```
#[derive(Clone)]
pub struct Reader {
    way: Arc<Way>,
}

/// A text, with where it came from.
///
/// ```
/// use reweave::Phrasebook;
/// use reweave::terms::Resources;
///
/// let book = Phrasebook::new(Resources::NoResources);
/// let rendered = book.reader(["es-MX"]).rendered("move-leave", &[]);
/// assert_eq!((rendered.lang.as_str(), rendered.overlay), ("es", None));
/// assert!(rendered.problems.is_empty());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rendered {
    /// The text; where there is none, the id.
    pub text: String,
    /// The language whose text it is, as a tag; empty where there is none.
    pub lang: String,
    /// The overlay that has it, by its name; none where it is the crate's own text.
    pub overlay: Option<String>,
    /// What went wrong: another language was taken, there is no such text, an argument was missing.
    pub problems: Vec<Problem>,
}

/// What all handles share.
pub(super) struct Way {
    /// The languages, the best first.
    pub(super) chain: Vec<Arc<Language>>,
    pub(super) source: Arc<Language>,
    pub(super) help: Option<Help>,
    pub(super) book: Phrasebook,
}

/// Which of the app's lists of places to find help, and its language.
pub(super) struct Help {
    pub(super) place: usize,
    pub(super) lang: String,
    pub(super) dir: Direction,
}

impl Reader {
    pub(super) fn new(way: Way) -> Self {
        Self { way: Arc::new(way) }
    }

    /// The language that this reader gets, as a tag.
    #[must_use]
    pub fn lang(&self) -> &str {
        self.language().name()
    }

    /// The direction of that language.
    #[must_use]
    pub fn dir(&self) -> Direction {
        self.language().dir()
    }

    /// Words for a person whose move was not taken: what they can do.
    ///
    /// ```
    /// use reweave::Phrasebook;
    /// use reweave::error::Refusal;
    /// use reweave::terms::Resources;
    ///
    /// let phrasebook = Phrasebook::new(Resources::NoResources);
    /// let words = phrasebook.reader(["en"]).refusal(&Refusal::Empty);
    /// assert_eq!(words, "Nothing is written yet. You can write a few words, or choose another way on.");
    /// ```
    #[must_use]
    pub fn refusal(&self, refusal: &Refusal) -> String {
        let id = match refusal {
            Refusal::Empty => "refusal-empty",
            Refusal::TooLong { .. } => "refusal-too-long",
            Refusal::TooMany { .. } => "refusal-too-many",
            Refusal::WrongNames { .. } => "refusal-wrong-names",
            Refusal::MissingField(_) => "refusal-missing-field",
            Refusal::TooSoon { .. } => "refusal-too-soon",
            Refusal::Ended => "refusal-ended",
            Refusal::UnknownOption => "refusal-unknown-option",
            Refusal::UnknownSeat
            | Refusal::UnknownLine(_)
            | Refusal::UnknownField(_)
            | Refusal::OtherWords { .. }
            | Refusal::NotPossibleNow => "refusal-not-possible",
        };
        self.text(id, &[])
    }

    /// Words for a person who looks for a kind of move that is not offered: why that is; none where it is offered.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
    /// use reweave::terms::Resources;
    /// use reweave::{MoveKind, Phrasebook};
    ///
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let conversation = Conversation::start(&Flow::brief(), setup, Time::from_millis(0)).unwrap();
    /// let reader = Phrasebook::new(Resources::NoResources).reader(["en"]);
    /// let view = conversation.view(Seat::FIRST, Time::from_millis(0)).unwrap();
    /// assert_eq!(reader.why_not(&view, MoveKind::Ready).as_deref(), Some("There is no break now."));
    /// assert_eq!(reader.why_not(&view, MoveKind::Leave), None);
    /// ```
    #[must_use]
    pub fn why_not(&self, view: &View<'_>, kind: MoveKind) -> Option<String> {
        let why = view.why_not(kind)?;
        Some(self.text(&format!("why-not-{}", why.id()), &address(view.you())))
    }

    /// Words for a person whose move came from a page that has changed since: see [`Stale`](crate::saved::Stale).
    ///
    /// ```
    /// use reweave::terms::Resources;
    /// use reweave::{Person, Phrasebook};
    ///
    /// let reader = Phrasebook::new(Resources::NoResources).reader(["en"]);
    /// let words = reader.stale(&Person::new("Amal"));
    /// assert_eq!(words, "This page has changed in the meantime. Please look at it once more.");
    /// ```
    #[must_use]
    pub fn stale(&self, person: &Person) -> String {
        self.text("refusal-stale", &address(Some(person)))
    }

    /// A text of the catalogs by its id (`invitation`, or `break.help` for an attribute), with its arguments. Where there is
    /// none, the id comes back. A count is a number: a text would always get the words for many.
    ///
    /// ```
    /// use reweave::Phrasebook;
    /// use reweave::terms::Resources;
    ///
    /// let phrasebook = Phrasebook::new(Resources::NoResources).without_isolation();
    /// let text = phrasebook.reader(["en"]).text("step-receive-warm", &[("their_name", "Bo".into())]);
    /// assert_eq!(text, "Bo has shared something good. You can answer, or not.");
    /// let text = phrasebook.reader(["en"]).text("terms-readers", &[("count", 1.into())]);
    /// assert_eq!(text, "One person who does not take part can read what is written.");
    /// ```
    #[must_use]
    pub fn text(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.rendered(id, args).text
    }

    /// A text of the catalogs, with where it came from and what went wrong with it: see [`text`](Self::text).
    ///
    /// ```
    /// use reweave::Phrasebook;
    /// use reweave::phrasebook::Overlay;
    /// use reweave::terms::Resources;
    ///
    /// let words = Overlay::new("words").file("en", "words.ftl", "step-glad = What went well?\n");
    /// let book = Phrasebook::builder(Resources::NoResources).overlay(words).build().unwrap();
    /// let rendered = book.reader(["es"]).rendered("step-glad", &[]);
    /// assert_eq!((rendered.lang.as_str(), rendered.overlay.as_deref()), ("en", Some("words")));
    /// assert_eq!(rendered.problems.len(), 1, "it is a gap of the Spanish words");
    /// ```
    #[must_use]
    pub fn rendered(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Rendered {
        let mut all = standard_args();
        for &(name, value) in args {
            match value {
                Arg::Text(text) => all.set(name.to_owned(), text.to_owned()),
                Arg::Number(number) => all.set(name.to_owned(), number),
            }
        }
        let mut text = String::new();
        let mut errors = Vec::new();
        let (message, attribute) = id.split_once('.').map_or((id, None), |(id, name)| (id, Some(name)));
        let from = self.write((message, attribute), &all, &mut text, &mut errors);
        let format = |error: FluentError| Problem::Format { id: id.to_owned(), error: error.to_string() };
        let mut problems: Vec<Problem> = errors.into_iter().map(format).collect();
        let (lang, overlay) = match from {
            Some(language) => language.source_of(id),
            None => ("", None),
        };
        match from {
            Some(language) if !std::ptr::eq(language, self.language()) => {
                problems.push(Problem::Fallback { id: id.to_owned(), from: language.name().to_owned() });
            }
            Some(_) => {}
            None => problems.push(Problem::Missing { id: id.to_owned() }),
        }
        Rendered { text, lang: lang.to_owned(), overlay: overlay.map(str::to_owned), problems }
    }

    /// The language of the chain with this tag.
    pub(super) fn language_of(&self, tag: &str) -> Option<&Language> {
        self.way.chain.iter().map(|language| &**language).find(|language| language.name() == tag)
    }

    /// The first language of the chain.
    pub(super) fn language(&self) -> &Language {
        self.way.chain.first().unwrap_or(&self.way.source)
    }

    /// The first message that the chain has of several: in each language the first of them comes first. Says which one it is.
    pub(super) fn first<'i>(
        &self,
        ids: &(impl Iterator<Item = &'i str> + Clone),
    ) -> Option<(usize, &Language, FluentMessage<'_>)> {
        self.way.chain.iter().find_map(|language| {
            let has = |id: &str| language.get(id).filter(|message| message.value().is_some());
            ids.clone()
                .enumerate()
                .find_map(|(place, id)| has(id).map(|message| (place, &**language, message)))
        })
    }

    /// Where this reader finds help, if the app has a list, and the language of that list.
    pub(super) fn resources(&self) -> Option<(&ResourceList, (&str, Direction))> {
        let Help { place, lang, dir } = self.way.help.as_ref()?;
        match &self.way.book.book.resources {
            Resources::Listed(lists) => Some((lists.get(*place)?, (lang, *dir))),
            Resources::NoResources => None,
        }
    }

    /// Writes a text in the first language of the chain that has it, and gives that language; where none has, writes the id.
    pub(super) fn write(
        &self,
        message: (&str, Option<&str>),
        args: &FluentArgs<'_>,
        out: &mut String,
        errors: &mut Vec<FluentError>,
    ) -> Option<&Language> {
        let start = out.len();
        for language in &self.way.chain {
            if language.write(message, args, out, errors) == Found::Text {
                return Some(language);
            }
            out.truncate(start);
        }
        let (id, attribute) = message;
        out.push_str(id);
        if let Some(attribute) = attribute {
            out.push('.');
            out.push_str(attribute);
        }
        None
    }

    /// Writes an attribute that a message may have or not, and gives the language; nothing where it has none.
    ///
    /// A message comes from one language with all its attributes: the first that has it. One that this language leaves out is
    /// not looked for in the next, which for that would have to be read as a whole.
    pub(super) fn write_optional(
        &self,
        (id, attribute): (&str, &str),
        args: &FluentArgs<'_>,
        out: &mut String,
        errors: &mut Vec<FluentError>,
    ) -> Option<&Language> {
        let start = out.len();
        for language in &self.way.chain {
            match language.write((id, Some(attribute)), args, out, errors) {
                Found::Text => return Some(language),
                Found::Message => break,
                Found::Nothing => {}
            }
        }
        out.truncate(start);
        None
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.way.chain.iter().map(|language| language.name())).finish()
    }
}

/// The arguments that every message gets, so that any language can select on them.
/// How a person is addressed, as arguments of a text.
pub(super) fn address(person: Option<&Person>) -> Vec<(&'static str, Arg<'static>)> {
    let gender = person.map(|person| ("your_gender", Arg::Text(person.addressed_as().id())));
    let register = person.and_then(Person::wants_register);
    gender.into_iter().chain(register.map(|register| ("register", Arg::Text(register.id())))).collect()
}

pub(super) fn standard_args() -> FluentArgs<'static> {
    let mut args = FluentArgs::with_capacity(5);
    args.set("their_name", "");
    args.set("their_gender", "other");
    args.set("your_gender", "other");
    args.set("register", "informal");
    args
}

#[cfg(test)]
mod tests {
    use super::super::embedded::Embedded;
    use super::*;

    const SOURCE: Embedded = Embedded {
        tag: "en",
        names: &[],
        files: &["one = One\n    .help = Help\n", "two = Two\n    .help = Help\n"],
    };
    const ARABIC: Embedded =
        Embedded { tag: "ar", names: &[], files: &["one = واحد\nown-one = واحد\n"] };

    /// A reader of Arabic, with the source behind it.
    fn reader() -> Reader {
        let [source, arabic] = [&SOURCE, &ARABIC].map(|one| Arc::new(Language::embedded(one, false)));
        let book = Phrasebook::new(Resources::NoResources);
        Reader::new(Way { chain: vec![arabic, source.clone()], source, help: None, book })
    }

    fn optional(reader: &Reader, id: &str) -> (Option<String>, String) {
        let (mut out, mut errors) = ("before ".to_owned(), Vec::new());
        let from = reader.write_optional((id, "help"), &standard_args(), &mut out, &mut errors);
        (from.map(|language| language.name().to_owned()), out)
    }

    #[test]
    fn a_message_comes_from_one_language_with_all_its_attributes() {
        let reader = reader();
        assert_eq!(optional(&reader, "one"), (None, "before ".to_owned()));
        assert!(!reader.way.source.is_read(), "what Arabic leaves out is not looked for in English");
        assert_eq!(optional(&reader, "two"), (Some("en".to_owned()), "before Help".to_owned()));
        assert_eq!(optional(&reader, "three"), (None, "before ".to_owned()));
    }

    #[test]
    fn a_flow_has_its_own_text_where_the_first_language_with_either_has_it() {
        let reader = reader();
        let first = |ids: &[&'static str]| reader.first(&ids.iter().copied()).map(|(place, ..)| place);
        assert_eq!(first(&["own-one", "one"]), Some(0));
        assert_eq!(first(&["own-two", "one"]), Some(1));
        assert_eq!(first(&["one"]), Some(0));
        assert!(!reader.way.source.is_read());
        assert_eq!(first(&["two", "nothing"]), Some(0));
        assert_eq!(first(&["nothing", "nothing-either"]), None);
    }

    #[test]
    fn a_text_that_is_missing_comes_from_the_source_and_else_is_its_id() {
        let reader = reader();
        assert_eq!(reader.text("one", &[]), "واحد");
        assert_eq!(reader.text("two", &[]), "Two");
        assert_eq!(reader.text("one.help", &[]), "Help");
        assert_eq!(reader.text("three", &[]), "three");
    }
}
