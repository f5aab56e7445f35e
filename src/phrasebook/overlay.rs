//! Words that an app brings.

/// Words of an app, laid over those of the crate: messages for its own flows, other words for single texts, whole further languages.
///
/// It has files in any number of languages, each as the text of a Fluent file (`.ftl`). What it does not have stays as it was, text by
/// text: a message that is written here without its `.help` keeps the crate's. A later overlay is laid over an earlier one.
///
/// A language that the crate does not have is a further one; what it lacks falls back along the languages of each person. One that is a form of
/// a language of the crate (`es-MX` of `es`) begins as that one.
///
/// An overlay that replaces texts of the crate has to [say so](Self::replacing): their promises about who reads, what is kept and how to stop
/// are held by tests, and other words have to stay as true.
///
/// ```
/// use reweave::Phrasebook;
/// use reweave::phrasebook::Overlay;
/// use reweave::terms::Resources;
///
/// let school = Overlay::new("school")
///     .file("en", "school.ftl", "slot-opening = We meet in the library.\n")
///     .file("es", "school.ftl", "slot-opening = Nos vemos en la biblioteca.\n");
/// let words = Overlay::new("words").file("en", "words.ftl", "move-leave = Stop here\n").replacing();
/// let book = Phrasebook::builder(Resources::NoResources).overlay(school).overlay(words).build().unwrap();
/// assert_eq!(book.reader(["es"]).text("slot-opening", &[]), "Nos vemos en la biblioteca.");
/// assert_eq!(book.reader(["en"]).text("move-leave", &[]), "Stop here");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlay {
    pub(super) name: String,
    pub(super) replacing: bool,
    /// Of each language, in the order in which they came, its files.
    pub(super) languages: Vec<(String, Files)>,
}

/// Files with their names and their texts.
pub(super) type Files = Vec<(String, String)>;

impl Overlay {
    /// An overlay without words yet. Its name stands in faults and [beside the texts](crate::Prompt::sources) that come from it.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self { name: shown(name), replacing: false, languages: Vec::new() }
    }

    /// Adds a file of one language: its tag, the name that faults call it by, and its text.
    #[must_use]
    pub fn file(mut self, lang: &str, name: &str, text: &str) -> Self {
        let lang = shown(lang);
        let file = (shown(name), text.to_owned());
        match self.languages.iter_mut().find(|(other, _)| *other == lang) {
            Some((_, files)) => files.push(file),
            None => self.languages.push((lang, vec![file])),
        }
        self
    }

    /// All its files: the language, the name and the text of each.
    ///
    /// ```
    /// use reweave::phrasebook::Overlay;
    ///
    /// let words = Overlay::new("words").file("es", "es.ftl", "step-glad = ¿Qué fue bien?\n");
    /// assert!(words.files().eq([("es", "es.ftl", "step-glad = ¿Qué fue bien?\n")]));
    /// ```
    pub fn files(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.languages.iter().flat_map(|(lang, files)| {
            files.iter().map(move |(name, text)| (lang.as_str(), name.as_str(), text.as_str()))
        })
    }

    /// Lets it replace texts that the crate has in the same language. Without it such a text is a fault, since it is mostly a slip.
    #[must_use]
    pub fn replacing(mut self) -> Self {
        self.replacing = true;
        self
    }
}

/// A name as it can be shown in a terminal and on a page.
fn shown(name: &str) -> String {
    crate::words::clean_name(name)
}
