//! The English texts as people read them: one for each variant of a selector, with a mark where a name or a number stands.

use std::fmt;
use std::fs;
use std::path::PathBuf;

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::parser;

/// Stands for a name or a number in a text.
pub(crate) const HOLE: char = '\u{FFFC}';

/// A text that a person reads, and its id, such as `move-say` or `move-break.help`.
#[derive(Debug)]
pub(crate) struct Text {
    pub(crate) id: String,
    pub(crate) words: String,
}

impl Text {
    /// A text as it would stand in a catalog, as the tests of the rules use it. `{}` stands for a name.
    pub(crate) fn of(id: &str, words: &str) -> Self {
        Self { id: id.to_owned(), words: words.replace("{}", &HOLE.to_string()) }
    }

    /// The name of the attribute; nothing for a value.
    pub(crate) fn attribute(&self) -> &str {
        self.id.split_once('.').map_or("", |(_, attribute)| attribute)
    }

    /// Whether it is the value of a message whose id begins so.
    pub(crate) fn is_value_of(&self, prefix: &str) -> bool {
        self.attribute().is_empty() && self.id.starts_with(prefix)
    }

    /// The sentences. What does not end like one is one too.
    pub(crate) fn sentences(&self) -> Vec<&str> {
        let ends = |c: char| matches!(c, '.' | '?' | '!' | '…');
        let mut sentences = Vec::new();
        let mut start = 0;
        for (at, c) in self.words.char_indices() {
            let end = at + c.len_utf8();
            let rest = &self.words[end..];
            if ends(c) && (rest.is_empty() || rest.starts_with(char::is_whitespace)) {
                sentences.push(&self.words[start..end]);
                start = end;
            }
        }
        sentences.push(&self.words[start..]);
        sentences.retain(|sentence| !words(sentence).is_empty());
        sentences
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} “{}”", self.id, self.words.replace(HOLE, "{}"))
    }
}

/// The words of a text: letters, digits, apostrophes and holes. A hyphen parts words.
pub(crate) fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | HOLE)))
        .map(|word| word.trim_matches(['\'', '’']).replace('’', "'").to_lowercase())
        .filter(|word| !word.is_empty())
        .collect()
}

/// All English texts on disk: the library's, and those of the program `talk`.
pub(crate) fn from_disk() -> Vec<Text> {
    let folders = ["locales/en", "examples/talk/locales/en"];
    let folders = folders.map(|folder| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder));
    let entries = folders.iter().flat_map(|folder| fs::read_dir(folder).expect("a folder of catalogs"));
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    let texts: Vec<_> =
        paths.iter().flat_map(|path| parse(&fs::read_to_string(path).expect("a file of text"))).collect();
    assert!(texts.len() > 200, "only {} texts were found", texts.len());
    texts
}

fn parse(catalog: &str) -> Vec<Text> {
    let resource = parser::parse(catalog).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut texts = Vec::new();
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
            _ => continue,
        };
        let mut add = |id: &str, pattern: &Pattern<&str>| {
            texts.extend(variants(pattern).into_iter().map(|words| Text { id: id.to_owned(), words }));
        };
        if let Some(value) = &value {
            add(&id, value);
        }
        for attribute in &attributes {
            add(&format!("{id}.{}", attribute.id.name), &attribute.value);
        }
    }
    texts
}

/// Every text that a pattern can become.
fn variants(pattern: &Pattern<&str>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let endings = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression: Expression::Select { variants: choices, .. } } => {
                choices.iter().flat_map(|choice| variants(&choice.value)).collect()
            }
            PatternElement::Placeable { .. } => vec![HOLE.to_string()],
        };
        texts = texts
            .iter()
            .flat_map(|text| endings.iter().map(move |ending| format!("{text}{ending}")))
            .collect();
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_variant_is_a_text() {
        let catalog = "# Days.\ndays = Up to { $count ->\n    [one] one day\n   *[other] { $count } days\n } here.\n    .help = See { -brand }.\n-brand = Word\n";
        let texts: Vec<_> = parse(catalog).iter().map(ToString::to_string).collect();
        let expected = [
            "days “Up to one day here.”",
            "days “Up to {} days here.”",
            "days.help “See {}.”",
            "-brand “Word”",
        ];
        assert_eq!(texts, expected);
    }

    #[test]
    fn sentences_and_words() {
        let text = Text::of("word", "Is it one? It’s “not now” … 3 well-known names: {} and more");
        let sentences: Vec<_> = text.sentences().iter().map(|sentence| words(sentence).len()).collect();
        assert_eq!(sentences, [3, 3, 7]);
        assert_eq!(words("It’s “not now”, is it?"), ["it's", "not", "now", "is", "it"]);
        assert_eq!(Text::of("word", "It is … ").sentences().len(), 1);
    }
}
