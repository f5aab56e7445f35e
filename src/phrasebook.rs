//! Phrasebooks: all the words, and how they get to a person.
//!
//! A [`Phrasebook`] holds the catalogs of all languages and is shared. A [`Reader`] is one person's way through it: which
//! language, and which next where a text is missing. A [`Prompt`] is a rendered [`View`](crate::View).

mod arg;
mod builder;
mod bundle;
mod embedded;
mod export;
#[cfg(feature = "folder")]
mod folder;
mod labels;
mod language;
mod markdown;
mod negotiate;
mod overlay;
mod prompt;
mod reader;
mod record;
mod render;
mod scratch;
mod span;

use std::fmt;
use std::sync::Arc;

pub use crate::catalog::{CatalogFault, CatalogFaultKind};
pub use crate::lang::Direction;
use crate::lang::{canonical, direction, parse};
use crate::terms::Resources;
pub use arg::Arg;
pub use builder::PhrasebookBuilder;
use language::Language;
pub use overlay::Overlay;
pub use prompt::Prompt;
use reader::Way;
pub use reader::{Reader, Rendered};

/// All the words, in all languages, and where to find help.
///
/// It is made once and shared: a clone is another handle to the same words. The words come with the crate; each translation
/// is a feature of it (`ar`, `es`), and is read when someone first needs it. An app lays its own words over them with
/// [`builder`](Self::builder). Where to find help comes from the app, which
/// says [`Resources::NoResources`] if it has nothing.
///
/// ```
/// use reweave::Phrasebook;
/// use reweave::terms::Resources;
///
/// let phrasebook = Phrasebook::new(Resources::NoResources);
/// assert_eq!(phrasebook.languages().collect::<Vec<_>>(), ["en", "ar", "es"]);
/// assert_eq!(phrasebook.source(), "en");
/// ```
#[derive(Clone)]
pub struct Phrasebook {
    book: Arc<Book>,
}

/// The languages of the crate, the source first.
fn built_in() -> Vec<Language> {
    let all = std::iter::once(&embedded::SOURCE).chain(embedded::TRANSLATIONS);
    all.map(|one| Language::new(one.tag, Some(one), None)).collect()
}

/// What all handles share.
struct Book {
    /// All languages, the source among them.
    languages: Vec<Arc<Language>>,
    /// The language from which the others are translated: the last resort where a text is missing.
    source: Arc<Language>,
    resources: Resources,
}

impl Book {
    /// A book of these languages, the source first.
    fn new(languages: Vec<Language>, resources: Resources) -> Self {
        let languages: Vec<Arc<Language>> = languages.into_iter().map(Arc::new).collect();
        let none = || Arc::new(Language::new(embedded::SOURCE.tag, Some(&embedded::SOURCE), None));
        let source = languages.first().cloned().unwrap_or_else(none);
        Self { languages, source, resources: resources.cleaned() }
    }
}

impl Phrasebook {
    /// The phrasebook of this crate.
    #[must_use]
    pub fn new(resources: Resources) -> Self {
        Self { book: Arc::new(Book::new(built_in(), resources)) }
    }

    /// A phrasebook with words of the app's own, laid over those of the crate: see [`Overlay`].
    #[must_use]
    pub fn builder(resources: Resources) -> PhrasebookBuilder {
        PhrasebookBuilder::new(resources)
    }

    /// The files of the crate's own words in a language, each with its name and its text in Fluent; none where the crate does not have
    /// this very language. For tools of translators: what is to be translated, and what a translation is held against. With the feature
    /// `catalogs`.
    ///
    /// ```
    /// use reweave::Phrasebook;
    ///
    /// let (name, text) = Phrasebook::files("en").next().unwrap();
    /// assert_eq!(name, "shared.ftl");
    /// assert!(text.starts_with("### "));
    /// assert_eq!(Phrasebook::files("tlh").count(), 0);
    /// ```
    #[cfg(feature = "catalogs")]
    pub fn files(lang: &str) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
        let all = std::iter::once(&embedded::SOURCE).chain(embedded::TRANSLATIONS);
        let of =
            all.filter(|language| canonical(language.tag) == canonical(lang)).take(1).collect::<Vec<_>>();
        of.into_iter().flat_map(|language| language.names.iter().copied().zip(language.files.iter().copied()))
    }

    /// What is known of every message of the crate, as JSON: its file, where it is shown and to whom, what it reads. The folder `locales`
    /// says what each key is.
    ///
    /// ```
    /// assert!(reweave::Phrasebook::CATALOG.contains("\"step-speak\""));
    /// ```
    #[cfg(feature = "catalogs")]
    pub const CATALOG: &str = include_str!("../locales/catalog.json");

    /// Leaves out the marks around names that keep text of two directions apart (U+2068 and U+2069). They are right for
    /// anything that is shown; leave them out for logs, for comparison, and for a screen that shows them as boxes.
    #[must_use]
    pub fn without_isolation(self) -> Self {
        let Book { languages, resources, .. } = &*self.book;
        let languages = languages.iter().map(|language| language.isolating(false)).collect();
        Self { book: Arc::new(Book::new(languages, resources.clone())) }
    }

    /// The languages, as tags, the source language first.
    #[must_use]
    pub fn languages(&self) -> impl ExactSizeIterator<Item = &str> {
        self.book.languages.iter().map(|language| language.name())
    }

    /// The language from which the others are translated. Where a text is missing in all that a person reads, it is shown in
    /// this one.
    #[must_use]
    pub fn source(&self) -> &str {
        self.book.source.name()
    }

    /// The way through the phrasebook for a person who reads these languages, the best first.
    ///
    /// Tags are taken as people and systems write them: `ar`, `es-MX`, `es_MX.UTF-8`. Whatever is asked for, text always
    /// comes back: at the end of every chain stands the source language.
    ///
    /// ```
    /// use reweave::Phrasebook;
    /// use reweave::phrasebook::Direction;
    /// use reweave::terms::Resources;
    ///
    /// let phrasebook = Phrasebook::new(Resources::NoResources);
    /// assert_eq!(phrasebook.reader(["es_MX.UTF-8"]).lang(), "es");
    /// assert_eq!(phrasebook.reader(["ar-EG"]).dir(), Direction::Rtl);
    /// assert_eq!(phrasebook.reader(["tlh"]).lang(), "en");
    /// ```
    #[must_use]
    pub fn reader<'a>(&self, languages: impl IntoIterator<Item = &'a str>) -> Reader {
        let Book { languages: available, source, .. } = &*self.book;
        let tags: Vec<_> = available.iter().map(|language| language.tag()).collect();
        let fitting = negotiate::fitting(languages, &tags);
        let mut chain: Vec<_> =
            fitting.into_iter().filter_map(|place| available.get(place).cloned()).collect();
        if !chain.iter().any(|language| Arc::ptr_eq(language, source)) {
            chain.push(source.clone());
        }
        let help = self.resources_for(&chain);
        Reader::new(Way { chain, source: source.clone(), help, book: self.clone() })
    }

    /// The list of places to find help that fits a chain of languages best, else the first; with the tag and the direction of
    /// its language.
    fn resources_for(&self, chain: &[Arc<Language>]) -> Option<reader::Help> {
        let Resources::Listed(lists) = &self.book.resources else { return None };
        let tags: Vec<_> = lists.iter().map(|list| parse(&list.lang).unwrap_or_default()).collect();
        let wishes = chain.iter().map(|language| language.name());
        let place =
            negotiate::fitting(wishes, &tags.iter().collect::<Vec<_>>()).first().copied().unwrap_or(0);
        let lang = &lists.get(place)?.lang;
        Some(reader::Help { place, lang: canonical(lang), dir: direction(lang) })
    }
}

impl fmt::Debug for Phrasebook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Phrasebook")
            .field("languages", &self.languages().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test")]
mod tests {
    use super::{Phrasebook, Resources};
    use crate::conversation::{Conversation, Setup};
    use crate::flow::Flow;
    use crate::flows::Dyad;
    use crate::person::Person;
    use crate::phrasebook::Prompt;
    use crate::seat::Seat;
    use crate::terms::{Kept, KeptFor, TermsFacts};
    use crate::time::Time;

    /// A language is read when someone reads it, and not because another leaves a text out.
    #[test]
    fn only_the_language_that_is_shown_is_read() {
        let book = Phrasebook::new(Resources::NoResources);
        let terms = TermsFacts {
            kept: Kept::Nowhere,
            kept_for: KeptFor::UntilItCloses,
            other_readers: 0,
            read_by_ai: false,
        };
        let now = Time::from_millis(0);
        for flow in [Flow::brief(), Dyad::new().warm_first().flow()] {
            let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
            let conversation = Conversation::start(&flow, setup, now).unwrap();
            let mut prompt = Prompt::new();
            book.reader(["ar"]).prompt(&conversation.view(Seat::FIRST, now).unwrap(), &mut prompt);
            assert!(prompt.problems().is_empty());
        }
        let read: Vec<&str> =
            book.book.languages.iter().filter(|language| language.is_read()).map(|one| one.name()).collect();
        assert_eq!(read, ["ar"]);
    }
}
