//! Making a phrasebook with an app's own words.

use std::collections::BTreeMap;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::embedded::{Embedded, SOURCE, TRANSLATIONS};
use super::language::{Language, Over};
use super::overlay::Overlay;
use super::{Book, Phrasebook};
use crate::catalog::{CatalogFault, Entry, Files, Known, Table, Taken, read, taken, written};
use crate::lang::{canonical, maximize, parse};
use crate::terms::Resources;

/// Puts a phrasebook together: the words of the crate, with [overlays](Overlay) of the app, each checked before anybody is shown a word of it.
///
/// ```
/// use reweave::Phrasebook;
/// use reweave::phrasebook::Overlay;
/// use reweave::terms::Resources;
///
/// let french = Overlay::new("french").file("fr", "moves.ftl", "move-leave = Quitter la conversation\n");
/// let book = Phrasebook::builder(Resources::NoResources).overlay(french).build().unwrap();
/// assert!(book.languages().any(|tag| tag == "fr"));
/// let reader = book.reader(["fr", "es"]);
/// assert_eq!(reader.text("move-leave", &[]), "Quitter la conversation");
/// // What is missing comes in the person's next language.
/// assert_eq!(reader.text("move-say", &[]), book.reader(["es"]).text("move-say", &[]));
/// ```
#[derive(Clone, Debug)]
pub struct PhrasebookBuilder {
    resources: Resources,
    overlays: Vec<Overlay>,
}

impl PhrasebookBuilder {
    pub(super) const fn new(resources: Resources) -> Self {
        Self { resources, overlays: Vec::new() }
    }

    /// Lays words over all that came before.
    #[must_use]
    pub fn overlay(mut self, overlay: Overlay) -> Self {
        self.overlays.push(overlay);
        self
    }

    /// The phrasebook, if no overlay has a fault.
    ///
    /// # Errors
    ///
    /// Every [fault](CatalogFault) of every file, with line and message.
    pub fn build(self) -> Result<Phrasebook, Vec<CatalogFault>> {
        let (book, faults) = self.build_partly();
        if faults.is_empty() { Ok(book) } else { Err(faults) }
    }

    /// The phrasebook with all messages that have no fault, and the faults of the others: where a message is left out, what the crate has
    /// stays. For a server that goes on with words that somebody else looks after.
    ///
    /// ```
    /// use reweave::Phrasebook;
    /// use reweave::phrasebook::Overlay;
    /// use reweave::terms::Resources;
    ///
    /// let words = "move-leave = Stop { NUMBER($count) }\nmove-ready = I am back\n";
    /// let overlay = Overlay::new("words").file("en", "words.ftl", words).replacing();
    /// let (book, faults) = Phrasebook::builder(Resources::NoResources).overlay(overlay).build_partly();
    /// assert_eq!(faults.len(), 1);
    /// let reader = book.reader(["en"]);
    /// assert_eq!((reader.text("move-leave", &[]), reader.text("move-ready", &[])), ("Leave".to_owned(), "I am back".to_owned()));
    /// ```
    #[must_use]
    pub fn build_partly(self) -> (Phrasebook, Vec<CatalogFault>) {
        let Self { resources, overlays } = self;
        let mut languages = Languages::default();
        let mut faults = Vec::new();
        for overlay in &overlays {
            for (lang, files) in &overlay.languages {
                faults.extend(languages.lay(overlay, lang, files));
            }
        }
        (Phrasebook { book: Arc::new(Book::new(languages.all(), resources)) }, faults)
    }
}

/// The languages, each with what was laid over it.
#[derive(Default)]
struct Languages {
    /// The crate's words in the source language, once they are needed.
    source: Option<Table>,
    /// By their tags; in the order of `order`.
    over: BTreeMap<String, Laid>,
    order: Vec<String>,
}

/// What was laid over a language.
struct Laid {
    base: Option<&'static Embedded>,
    /// Whether the crate has this very language.
    built_in: bool,
    /// All texts that there are now.
    here: Table,
    /// Those of overlays, and the overlay of each text.
    own: Table,
    origins: BTreeMap<String, Arc<str>>,
}

impl Languages {
    fn lay(&mut self, overlay: &Overlay, lang: &str, files: &[(String, String)]) -> Vec<CatalogFault> {
        let source = self.source.get_or_insert_with(|| read(SOURCE.files.iter().copied()));
        let tag = canonical(lang);
        let laid = self.over.entry(tag.clone()).or_insert_with(|| Laid::over(&tag));
        if !laid.built_in && !self.order.contains(&tag) && parse(lang).is_some() {
            self.order.push(tag);
        }
        let of = Files { overlay: &overlay.name, lang, texts: files, replacing: overlay.replacing };
        let known = Known { here: &laid.here, built_in: laid.built_in, source };
        let (entries, faults) = taken(&of, &known);
        let name: Arc<str> = overlay.name.as_str().into();
        for Taken { entry, texts } in entries {
            laid.origins.extend(texts.into_iter().map(|id| (id, name.clone())));
            laid.put(entry);
        }
        faults
    }

    /// All languages, the source first, then those of the crate, then further ones.
    fn all(mut self) -> Vec<Language> {
        let mut over = |tag: &str| self.over.remove(tag).map(Laid::finished);
        let built_in = std::iter::once(&SOURCE).chain(TRANSLATIONS);
        let mut all: Vec<Language> = built_in
            .map(|one| Language::new(one.tag, Some(one), over(&canonical(one.tag)).map(|(_, over)| over)))
            .collect();
        for tag in &self.order {
            if let Some((base, laid)) = over(tag) {
                all.push(Language::new(tag, base, Some(laid)));
            }
        }
        all
    }
}

impl Laid {
    fn over(tag: &str) -> Self {
        let all = || std::iter::once(&SOURCE).chain(TRANSLATIONS);
        let exact = all().find(|one| canonical(one.tag) == tag);
        let base = exact.or_else(|| all().find(|one| is_form_of(tag, one.tag)));
        let here = base.map(|base| read(base.files.iter().copied())).unwrap_or_default();
        Self { base, built_in: exact.is_some(), here, own: Table::new(), origins: BTreeMap::new() }
    }

    fn put(&mut self, entry: Entry) {
        self.here.insert(entry.id.clone(), entry.clone());
        self.own.insert(entry.id.clone(), entry);
    }

    fn finished(self) -> (Option<&'static Embedded>, Over) {
        (self.base, Over { text: written(self.own.values()), origins: self.origins })
    }
}

/// Whether a tag is that of another language with something more to it, in the same script.
fn is_form_of(tag: &str, other: &str) -> bool {
    let full = |tag: &str| {
        let mut tag: LanguageIdentifier = parse(tag)?;
        maximize(&mut tag);
        Some((tag.language, tag.script))
    };
    full(tag).is_some() && full(tag) == full(other)
}
