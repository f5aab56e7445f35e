//! Phrasebooks: all the words, and how they get to a person.
//!
//! A [`Phrasebook`] holds the catalogs of all languages and is shared. A [`Reader`] is one person's way through it: which
//! language, and which next where a text is missing. A [`Prompt`] is a rendered [`View`].

mod catalog;
mod labels;
mod langs;
mod prompt;
mod record;
mod render;
mod screen;
mod texts;
mod vocabulary;

use std::fmt;

use fluent::{FluentArgs, FluentError};

use crate::{Refusal, Resources, View};
use catalog::Catalogs;
pub use langs::Direction;
pub use prompt::Prompt;
pub use texts::{
    FieldText, MoveText, NoteText, OptionText, PageText, Problem, ResourceText, SaidField, SaidText,
    SimpleOption, StageText, SuggestionText,
};

pub(crate) use langs::{canonical, direction};

/// All the words, in all languages, and where to find help.
///
/// It is made once and shared. The words come with the crate; where to find help comes from the app, which says
/// [`Resources::NoResources`] if it has nothing.
///
/// ```
/// use reweave::{Phrasebook, Resources};
///
/// let phrasebook = Phrasebook::new(Resources::NoResources);
/// assert_eq!(phrasebook.languages().collect::<Vec<_>>(), ["en", "ar", "es"]);
/// ```
pub struct Phrasebook {
    catalogs: Catalogs,
    resources: Resources,
}

impl Phrasebook {
    /// The phrasebook of this crate.
    #[must_use]
    pub fn new(resources: Resources) -> Self {
        Self { catalogs: Catalogs::embedded(true), resources }
    }

    /// Leaves out the marks around names that keep text of two directions apart (U+2068 and U+2069). They are right for
    /// anything that is shown; leave them out for logs, for comparison, and for a screen that shows them as boxes.
    #[must_use]
    pub fn without_isolation(self) -> Self {
        Self { catalogs: Catalogs::embedded(false), ..self }
    }

    /// The languages, as tags, the source language first.
    pub fn languages(&self) -> impl ExactSizeIterator<Item = &'static str> + '_ {
        (0..self.catalogs.tags().len()).map(Catalogs::tag)
    }

    /// The way through the phrasebook for a person who reads these languages, the best first.
    ///
    /// Tags are taken as people and systems write them: `ar`, `es-MX`, `es_MX.UTF-8`. Whatever is asked for, text always
    /// comes back: at the end of every chain stands English.
    ///
    /// ```
    /// use reweave::{Direction, Phrasebook, Resources};
    ///
    /// let phrasebook = Phrasebook::new(Resources::NoResources);
    /// assert_eq!(phrasebook.reader(["es_MX.UTF-8"]).lang(), "es");
    /// assert_eq!(phrasebook.reader(["ar-EG"]).dir(), Direction::Rtl);
    /// assert_eq!(phrasebook.reader(["tlh"]).lang(), "en");
    /// ```
    pub fn reader<'a>(&self, languages: impl IntoIterator<Item = &'a str>) -> Reader<'_> {
        let chain = langs::chain(languages, self.catalogs.tags(), 0);
        let lang = chain.first().map_or("en", |&language| Catalogs::tag(language));
        Reader { book: self, dir: direction(lang), lang, resources: self.resources_for(&chain), chain }
    }

    /// The list of places to find help that fits a chain of languages best, else the first.
    fn resources_for(&self, chain: &[usize]) -> Option<usize> {
        let Resources::Listed(lists) = &self.resources else { return None };
        let of = |list: &crate::ResourceList| langs::parse(&list.lang).unwrap_or_default();
        let tags: Vec<_> = lists.iter().map(of).collect();
        langs::chain(chain.iter().map(|&language| Catalogs::tag(language)), &tags, 0).first().copied()
    }
}

impl fmt::Debug for Phrasebook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Phrasebook")
            .field("languages", &self.languages().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// One person's way through a [`Phrasebook`].
///
/// ```
/// # use reweave::{Conversation, Flow, Kept, KeptFor, Person, Seat, Setup, TermsFacts, Time};
/// use reweave::{Phrasebook, Prompt, Resources};
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
pub struct Reader<'a> {
    book: &'a Phrasebook,
    chain: Vec<usize>,
    lang: &'static str,
    dir: Direction,
    resources: Option<usize>,
}

impl<'a> Reader<'a> {
    /// The language that this reader gets, as a tag.
    #[must_use]
    pub fn lang(&self) -> &'static str {
        self.lang
    }

    /// The direction of that language.
    #[must_use]
    pub fn dir(&self) -> Direction {
        self.dir
    }

    /// Renders a view into `prompt`, whose memory is used again.
    ///
    /// Text always comes back. What went wrong on the way stands in [`Prompt::problems`], which is empty for every
    /// built-in step.
    pub fn prompt(&self, view: &View<'_>, prompt: &mut Prompt) {
        render::render(self, view, prompt);
    }

    /// Words for a person whose move was not taken: what they can do.
    ///
    /// ```
    /// use reweave::{Phrasebook, Refusal, Resources};
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
            Refusal::MissingField(_) => "refusal-missing-field",
            Refusal::TooSoon { .. } => "refusal-too-soon",
            Refusal::Ended => "refusal-ended",
            Refusal::UnknownOption => "refusal-unknown-option",
            Refusal::UnknownSeat
            | Refusal::UnknownField(_)
            | Refusal::OtherWords { .. }
            | Refusal::NotPossibleNow => "refusal-not-possible",
        };
        self.text(id, &[])
    }

    /// A text of the catalogs by its id (`screen-next`, or `break.help` for an attribute), with its arguments. Where there is
    /// none, the id comes back.
    ///
    /// ```
    /// use reweave::{Phrasebook, Resources};
    ///
    /// let phrasebook = Phrasebook::new(Resources::NoResources).without_isolation();
    /// let text = phrasebook.reader(["en"]).text("screen-hand-over", &[("their_name", "Bo")]);
    /// assert_eq!(text, "The next part is for Bo alone. Please hand over the screen.");
    /// ```
    #[must_use]
    pub fn text(&self, id: &str, args: &[(&str, &str)]) -> String {
        let mut all = standard_args();
        for (name, value) in args {
            all.set((*name).to_owned(), (*value).to_owned());
        }
        let mut text = String::new();
        let mut errors = Vec::new();
        let (message, attribute) = id.split_once('.').map_or((id, None), |(id, name)| (id, Some(name)));
        self.write((message, attribute), &all, &mut text, &mut errors);
        text
    }

    fn language(&self) -> usize {
        self.chain.first().copied().unwrap_or_default()
    }

    fn catalogs(&self) -> &'a Catalogs {
        &self.book.catalogs
    }

    /// Where this reader finds help, if the app has a list.
    fn resources(&self) -> Option<&'a crate::ResourceList> {
        match &self.book.resources {
            Resources::Listed(lists) => lists.get(self.resources?),
            Resources::NoResources => None,
        }
    }

    /// Writes a text in the first language of the chain that has it, and tells which; where none has, writes the id.
    fn write(
        &self,
        message: (&str, Option<&str>),
        args: &FluentArgs<'_>,
        out: &mut String,
        errors: &mut Vec<FluentError>,
    ) -> Option<usize> {
        let start = out.len();
        for &language in &self.chain {
            if self.catalogs().write(language, message, args, out, errors) {
                return Some(language);
            }
            out.truncate(start);
        }
        out.push_str(message.0);
        None
    }
}

impl fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.chain.iter().map(|&language| Catalogs::tag(language))).finish()
    }
}

/// The arguments that every message gets, so that any language can select on them.
fn standard_args() -> FluentArgs<'static> {
    let mut args = FluentArgs::with_capacity(5);
    args.set("their_name", "");
    args.set("their_gender", "other");
    args.set("your_gender", "other");
    args.set("register", "informal");
    args
}
