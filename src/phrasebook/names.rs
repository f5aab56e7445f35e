//! Which messages and attributes a catalog has, without reading what is in them.
//!
//! A text that a language leaves out is shown in another, unless the source leaves it out too. To know that, the source need
//! not be read as a whole, which costs as much as reading the language itself: a line tells by its beginning whether a message
//! or an attribute starts there.

use std::collections::HashSet;

/// The names of a language's texts: `step-speak` where a message has a value, and `step-speak.help` for an attribute.
#[derive(Default)]
pub(super) struct Names(HashSet<Box<str>>);

impl Names {
    pub(super) fn of<'a>(files: impl IntoIterator<Item = &'a str>) -> Self {
        let mut names = Self::default();
        files.into_iter().for_each(|file| names.scan(file));
        names
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains(name)
    }

    /// In a sound file, a message begins at the left margin, and a line in it that begins with a full stop is an attribute: the
    /// text of a value cannot begin with one.
    fn scan(&mut self, file: &str) {
        // The message that the lines belong to, and whether its value can still come.
        let mut message: Option<(&str, bool)> = None;
        for line in file.lines() {
            if let Some((id, value)) = begins(line) {
                let has_value = !value.is_empty();
                if has_value {
                    self.0.insert(id.into());
                }
                message = Some((id, !has_value));
            } else if line.starts_with(' ') {
                let Some((id, expects_value)) = &mut message else { continue };
                let line = line.trim_start();
                if let Some((attribute, _)) = line.strip_prefix('.').and_then(begins) {
                    self.0.insert(format!("{id}.{attribute}").into());
                    *expects_value = false;
                } else if *expects_value && !line.is_empty() {
                    self.0.insert((*id).into());
                    *expects_value = false;
                }
            } else if !line.is_empty() {
                // A comment or a term.
                message = None;
            }
        }
    }
}

/// The name that a line begins with, and what stands behind its equals sign.
fn begins(line: &str) -> Option<(&str, &str)> {
    let letter = line.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
    let (id, value) = line.split_once('=').filter(|_| letter)?;
    Some((id.trim_end(), value.trim_start()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fluent_syntax::ast::Entry;
    use fluent_syntax::parser;

    use super::super::embedded::{SOURCE, TRANSLATIONS};
    use super::Names;

    /// The same, by reading the file as a whole.
    fn parsed(file: &str) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        let resource = parser::parse(file).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            names.extend(message.value.map(|_| id.to_owned()));
            names.extend(message.attributes.iter().map(|attribute| format!("{id}.{}", attribute.id.name)));
        }
        names
    }

    #[track_caller]
    fn assert_same(file: &str) {
        let found: BTreeSet<String> = Names::of([file]).0.into_iter().map(String::from).collect();
        assert_eq!(found, parsed(file), "{file}");
    }

    #[test]
    fn every_name_of_the_catalogs_is_found_and_no_other() {
        for language in TRANSLATIONS.iter().chain([&SOURCE]) {
            language.files.iter().for_each(|file| assert_same(file));
        }
    }

    #[test]
    fn names_are_found_however_a_file_is_laid_out() {
        assert_same("a-one = One\n");
        assert_same("a-one =\n    One = 1\n    .help = Help\na-two=Two\n    .note=\n        Note\n");
        assert_same(
            "only = { $a ->\n        [one] x = .y\n       *[other] z\n    }\n    .help = { $a ->\n       *[other] w\n    }\n",
        );
        assert_same(
            "# no = Comment\n-term = Term\n    .gender = x\nbare =\n    .help = Help\n\n    .note = Note\n",
        );
        assert_same("long =\n\n    After an empty line\n    and = more\n\n## Group = x\nnext = Next\n");
    }
}
