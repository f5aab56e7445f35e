//! All words that the program shows: the library's, and those of its own around a screen.
//!
//! Its own stand in `locales`, one Fluent file for each language, and are read as the library reads its catalogs. A person
//! gets them in the language that the library has chosen for them.

use std::sync::LazyLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use reweave::error::Refusal;
use reweave::phrasebook::Arg;
use reweave::phrasebook::Direction;
use reweave::screen::Screen;
use reweave::terms::Resources;
use reweave::view::Record;
use reweave::{Flow, Phrasebook, Prompt, View};

use crate::instead;

/// A screen of the library, with this program's sentences where the library's would be untrue.
pub(crate) type Shown = Screen<String>;

type Bundle = FluentBundle<FluentResource>;

/// How the names of this program's own messages begin.
const OWN: &str = "screen-";

/// The program's own words. The first language is the one from which the others are translated.
static LANGUAGES: LazyLock<Vec<(&str, Bundle)>> = LazyLock::new(|| {
    let files = [
        ("en", include_str!("../locales/en/screen.ftl")),
        ("es", include_str!("../locales/es/screen.ftl")),
        ("ar", include_str!("../locales/ar/screen.ftl")),
    ];
    files.map(|(tag, file)| (tag, bundle(tag, file))).into()
});

fn bundle(tag: &str, file: &str) -> Bundle {
    let mut bundle = Bundle::new_concurrent(tag.parse().into_iter().collect());
    // A terminal shows the marks that keep names apart as boxes.
    bundle.set_use_isolating(false);
    // A test reads every file without a fault. If one had a fault, what could be read of it would still serve.
    let resource = FluentResource::try_new(file.to_owned()).unwrap_or_else(|(partly, _)| partly);
    let _ = bundle.add_resource(resource);
    bundle
}

/// The library's phrasebook, and this program's words beside it.
pub(crate) struct Book(Phrasebook);

impl Book {
    pub(crate) fn new(resources: Resources) -> Self {
        Self(Phrasebook::new(resources).without_isolation())
    }

    /// The way through both for a person who reads these languages, the best first.
    pub(crate) fn reader<'a>(&self, languages: impl IntoIterator<Item = &'a str>) -> Reader {
        Reader { library: self.0.reader(languages), people: People::Two }
    }

    pub(crate) fn languages(&self) -> impl Iterator<Item = &str> {
        self.0.languages()
    }
}

/// One person's way through all words.
pub(crate) struct Reader {
    library: reweave::Reader,
    people: People,
}

/// For how many people the words are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum People {
    One,
    Two,
    Several,
}

impl Reader {
    /// The words of this flow: some are other ones where nobody else takes part, or more than two do.
    pub(crate) fn of(mut self, flow: &Flow) -> Self {
        self.people = match flow.seats().end() {
            1 => People::One,
            2 => People::Two,
            _ => People::Several,
        };
        self
    }

    /// The words for so many who take part, where the flow leaves that open.
    pub(crate) fn at(mut self, count: usize) -> Self {
        if count == 2 {
            self.people = People::Two;
        }
        self
    }

    pub(crate) fn is_alone(&self) -> bool {
        self.people == People::One
    }

    pub(crate) fn is_for_several(&self) -> bool {
        self.people == People::Several
    }

    pub(crate) fn lang(&self) -> &str {
        self.library.lang()
    }

    /// Whether the language goes from right to left.
    pub(crate) fn is_from_right(&self) -> bool {
        self.library.dir() == Direction::Rtl
    }

    pub(crate) fn shown(&self, view: &View<'_>) -> Shown {
        let mut prompt = Prompt::new();
        self.library.prompt(view, &mut prompt);
        let mut shown = prompt.screen().owned();
        instead::put(&mut shown, self);
        shown
    }

    pub(crate) fn refusal(&self, refusal: &Refusal) -> String {
        self.library.refusal(refusal)
    }

    pub(crate) fn record(&self, record: &Record) -> String {
        let text = self.library.record(record);
        let id = "record-title";
        text.replacen(&self.library.text(id, &[]), &self.text(id, &[]), 1)
    }

    /// A text by its name, of this program (`screen-…`) or of the library.
    pub(crate) fn text(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let own = match self.people {
            People::One => instead::find(instead::ALONE, id),
            People::Two => None,
            People::Several => instead::find(instead::CIRCLE, id),
        };
        let id = own.unwrap_or(id);
        if id.starts_with(OWN) { self.own(id, args) } else { self.library.text(id, args) }
    }

    /// Where the person's language leaves a text out, it comes from the first language; a text that is nowhere is its name.
    fn own(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let theirs = LANGUAGES.iter().find(|(tag, _)| *tag == self.library.lang());
        let found = theirs.into_iter().chain(LANGUAGES.first()).find_map(|(_, bundle)| {
            let pattern = bundle.get_message(id)?.value()?;
            Some(bundle.format_pattern(pattern, Some(&arguments(args)), &mut Vec::new()).into_owned())
        });
        found.unwrap_or_else(|| id.to_owned())
    }
}

/// Whether one person goes through this flow alone.
pub(crate) fn is_for_one(flow: &Flow) -> bool {
    *flow.seats().end() == 1
}

/// Whether more than two people take part.
pub(crate) fn is_for_several(flow: &Flow) -> bool {
    *flow.seats().end() > 2
}

/// The arguments that every message gets, as those of the library do, and those of this one.
fn arguments<'a>(args: &[(&'a str, Arg<'a>)]) -> FluentArgs<'a> {
    let mut all = FluentArgs::new();
    let every =
        [("their_name", ""), ("their_gender", "other"), ("your_gender", "other"), ("register", "informal")];
    for (name, value) in every {
        all.set(name, value);
    }
    for (name, value) in args {
        match value {
            Arg::Text(text) => all.set(*name, *text),
            Arg::Number(number) => all.set(*name, *number),
            _ => {}
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reader(language: &str) -> Reader {
        Book::new(Resources::NoResources).reader([language])
    }

    #[test]
    fn each_language_of_the_library_has_this_programs_words() {
        let book = Book::new(Resources::NoResources);
        for language in book.languages() {
            assert!(LANGUAGES.iter().any(|(tag, _)| *tag == language), "{language}");
        }
    }

    /// The sign round a text in a source.
    const QUOTE: char = '\u{22}';

    /// The names of the messages in a file.
    fn names(file: &str) -> Vec<&str> {
        file.lines()
            .filter_map(|line| line.split_once(" ="))
            .map(|(name, _)| name)
            .filter(|name| name.starts_with(OWN))
            .collect()
    }

    #[test]
    fn every_language_has_the_same_messages_and_all_of_them_are_used() {
        let en = names(include_str!("../locales/en/screen.ftl"));
        for other in [include_str!("../locales/es/screen.ftl"), include_str!("../locales/ar/screen.ftl")] {
            let names = names(other);
            let missing: Vec<_> = en.iter().filter(|name| !names.contains(name)).collect();
            let added: Vec<_> = names.iter().filter(|name| !en.contains(name)).collect();
            assert!(missing.is_empty() && added.is_empty(), "{missing:?} {added:?}");
        }
        let source = sources(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")));
        let made = ["screen-address-feminine", "screen-address-masculine", "screen-address-other"];
        let unused =
            |name: &&&str| !source.contains(&format!("{QUOTE}{name}{QUOTE}")) && !made.contains(*name);
        let unused: Vec<_> = en.iter().filter(unused).collect();
        assert!(unused.is_empty(), "{unused:?}");
        let named = source.split(QUOTE).filter(|text| text.starts_with(OWN) && !text.ends_with('-'));
        let unknown: Vec<_> = named
            .filter(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
            .filter(|name| !en.contains(name) && *name != "screen-of-nothing")
            .collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }

    fn sources(folder: &std::path::Path) -> String {
        let entries = std::fs::read_dir(folder).expect("the sources").flatten();
        let text = |place: std::path::PathBuf| {
            if place.is_dir() { sources(&place) } else { std::fs::read_to_string(place).unwrap_or_default() }
        };
        entries.map(|entry| text(entry.path())).collect()
    }

    #[test]
    fn what_this_program_says_instead_stands_for_sentences_that_there_are() {
        for language in ["en", "es", "ar"] {
            let reader = reader(language);
            for (theirs, own) in instead::INSTEAD.iter().chain(instead::ALONE).chain(instead::CIRCLE) {
                assert_ne!(reader.text(theirs, &[]), *theirs, "{language}: there is no such message");
                assert_ne!(reader.text(own, &[]), *own, "{language}");
            }
        }
    }

    #[test]
    fn both_kinds_of_words_come_in_the_language_of_the_person() {
        let hand_over = |language| reader(language).text("screen-hand-over", &[("their_name", "Bo".into())]);
        assert_eq!(hand_over("en"), "The next part is for Bo alone. Please hand over the screen.");
        assert_eq!(
            hand_over("es_MX.UTF-8"),
            "La siguiente parte es solo para Bo. Por favor, dale la pantalla a Bo."
        );
        assert_eq!(hand_over("ar-EG"), "الجزء التالي موجّه إلى Bo فقط. الرجاء تسليم الشاشة.");
        assert_eq!(hand_over("tlh"), hand_over("en"));
        assert_eq!(reader("es").text("option-go-on", &[]), "Seguir");
        assert_eq!(reader("es").text("screen-of-nothing", &[]), "screen-of-nothing");
    }
}
