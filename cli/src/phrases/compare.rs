//! A language held against the source: what is missing, what is too much, what was left as it was.

use std::collections::{BTreeMap, BTreeSet};

use super::source::{Found, messages, written};
use super::told::Fault;
use crate::gaps::may_be_left_out;

/// The files of a language: name and text.
pub(crate) type Files<'a> = Vec<(&'a str, &'a str)>;

/// What a language lacks, and what it has too much, beside the source.
pub(crate) struct Against<'a> {
    pub(crate) source: Files<'a>,
    pub(crate) lang: &'a str,
    pub(crate) files: Files<'a>,
    /// Messages that the source does not have, and that are needed all the same: of flows of one's own.
    pub(crate) also: &'a BTreeSet<String>,
}

impl Against<'_> {
    pub(crate) fn faults(&self) -> Vec<Fault> {
        let (source, unread) = messages(self.source.iter().copied());
        let (own, _) = messages(self.files.iter().copied());
        let mut faults: Vec<Fault> = unread
            .into_iter()
            .map(|(file, number)| {
                self.fault(
                    &file,
                    None,
                    None,
                    "unread-source",
                    format!("{number} part(s) of the source cannot be read"),
                )
            })
            .collect();
        faults.extend(self.twice(&source));
        let by_id: BTreeMap<&str, &Found> = own.iter().map(|found| (found.id(), found)).collect();
        for theirs in &source {
            match by_id.get(theirs.id()) {
                Some(own) => self.one(theirs, own, &mut faults),
                None if may_be_left_out(theirs.id()) => {
                    let message =
                        "the language leaves it out: right where it has no word for just this".to_owned();
                    faults.push(Fault {
                        may_be_meant: true,
                        ..self.fault(&theirs.file, None, Some(theirs.id()), "left-out", message)
                    });
                }
                None => {
                    let message = "it is missing: people read it in another language".to_owned();
                    faults.push(self.fault(
                        &theirs.file,
                        None,
                        Some(theirs.id()),
                        "missing-message",
                        message,
                    ));
                }
            }
        }
        let known: BTreeSet<&str> = source.iter().map(Found::id).collect();
        for own in own.iter().filter(|own| !known.contains(own.id()) && !self.also.contains(own.id())) {
            let message = "the source has no such message: nobody sees it, or its name has a slip".to_owned();
            faults.push(self.fault(&own.file, Some(own.line), Some(own.id()), "unknown-message", message));
        }
        faults
    }

    fn twice(&self, source: &[Found]) -> Vec<Fault> {
        let mut known = BTreeSet::new();
        let twice = source.iter().filter(|found| !known.insert(found.id().to_owned()));
        twice
            .map(|found| {
                self.fault(
                    &found.file,
                    Some(found.line),
                    Some(found.id()),
                    "twice-in-source",
                    "it stands in the source twice".into(),
                )
            })
            .collect()
    }

    fn one(&self, theirs: &Found, own: &Found, faults: &mut Vec<Fault>) {
        let part = |name: Option<&str>| {
            name.map_or_else(|| own.id().to_owned(), |name| format!("{}.{name}", own.id()))
        };
        let mut add = |name: Option<&str>, code, message: &str, may_be_meant| {
            let id = part(name);
            faults.push(Fault {
                may_be_meant,
                ..self.fault(&own.file, Some(own.line), Some(&id), code, message.to_owned())
            });
        };
        for (name, text) in theirs.parts() {
            let Some((_, own)) = own.parts().find(|(other, _)| *other == name) else {
                let code = if name.is_some() { "missing-attribute" } else { "missing-value" };
                add(name, code, "it is missing: people read it in another language", false);
                continue;
            };
            let own = written(own);
            if own == "{ \"\" }" || own.is_empty() {
                add(name, "not-written", "nothing is written here yet", false);
            } else if own == written(text) && own.chars().any(char::is_alphabetic) {
                add(name, "as-in-source", "it is as in the source: translate it, if it is not meant", true);
            }
        }
        for (name, _) in own.parts() {
            if !theirs.parts().any(|(other, _)| other == name) {
                let code = if name.is_some() { "unknown-attribute" } else { "unknown-value" };
                add(name, code, "the source has no such text: nobody sees it", false);
            }
        }
    }

    fn fault(
        &self,
        file: &str,
        line: Option<usize>,
        id: Option<&str>,
        code: &'static str,
        message: String,
    ) -> Fault {
        let file = if file.contains('/') { file.to_owned() } else { format!("{}/{file}", self.lang) };
        let (lang, id) = (self.lang.to_owned(), id.map(str::to_owned));
        Fault { lang, file, line, id, code, message, may_be_meant: false }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test")]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use reweave::Phrasebook;
    use reweave::phrasebook::Overlay;
    use reweave::terms::Resources;
    use serde_json::Value;

    use super::Against;

    /// What may be otherwise in a language here, and why.
    const ALLOWED: &[(&str, &str)] = &[
        ("a reference to a message is missing", "a language says it in its own way"),
        ("a reference to a message that the source does not have there", "a language says it in its own way"),
        ("a reference to a term is missing", "terms are a language's own affair"),
        ("a reference to a term that the source does not have there", "terms are a language's own affair"),
        ("a term that the source does not have", "terms are a language's own affair"),
        ("a style that is none", "no text is a style here"),
        (
            "another order of attributes, and blank lines",
            "it is no fault: `moz-l10n fix` writes the form by itself",
        ),
    ];

    #[test]
    fn what_the_tools_of_translators_find_is_found_here_too() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/faulty-words/faults.json");
        let faults: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let mut missed = Vec::new();
        for fault in &faults {
            let about = fault["about"].as_str().unwrap();
            let theirs = !fault["found"].as_object().unwrap().is_empty();
            let ours = codes(fault);
            if about == "nothing is wrong" {
                assert!(ours.is_empty(), "{ours:?}");
            } else if theirs && ours.is_empty() && !ALLOWED.iter().any(|(known, _)| *known == about) {
                missed.push(about);
            }
        }
        assert!(missed.is_empty(), "these are not found: {missed:#?}");
        assert!(faults.len() > 30, "the faults are there");
    }

    fn codes(fault: &Value) -> Vec<&'static str> {
        let lang = fault["locale"].as_str().unwrap();
        let file = |key: &str| fault[key].as_str().map(|text| ("a.ftl", text)).into_iter().collect();
        let (source, files): (Vec<_>, Vec<(&str, &str)>) = (file("base"), file("faulty"));
        let words = files
            .iter()
            .fold(Overlay::new("words").replacing(), |words, (name, text)| words.file(lang, name, text));
        let (_, found) = Phrasebook::builder(Resources::NoResources).overlay(words).build_partly();
        let against = Against { source, lang, files, also: &BTreeSet::new() };
        let beside = against.faults();
        let beside = beside.iter().filter(|fault| !fault.may_be_meant).map(|fault| fault.code);
        found.iter().map(reweave::phrasebook::CatalogFault::code).chain(beside).collect()
    }
}
