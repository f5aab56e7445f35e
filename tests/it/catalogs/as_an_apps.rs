//! What is held against the words of an app holds for the project's own: syntax, sizes, names, references, variables and selectors.

use reweave::Phrasebook;
use reweave::phrasebook::{CatalogFault, CatalogFaultKind, Overlay};
use reweave::terms::Resources;

use crate::catalogs::read::{Locale, Problem};

/// A form of each language, since a language itself has these messages already and an overlay would replace them.
const FORMS: &[(&str, &str)] = &[("en", "en-GB"), ("es", "es-MX"), ("ar", "ar-EG")];

/// The faults of a locale by the rules for an app's words.
pub(crate) fn check(locale: &Locale) -> Vec<Problem> {
    let form = FORMS.iter().find(|(tag, _)| *tag == locale.tag).map_or(locale.tag.as_str(), |(_, form)| form);
    faults(form, locale).iter().map(|fault| problem(&locale.tag, fault)).collect()
}

fn faults(tag: &str, locale: &Locale) -> Vec<CatalogFault> {
    let files = locale.files.iter();
    let overlay =
        files.fold(Overlay::new("own"), |overlay, file| overlay.file(tag, &file.name, &file.text()));
    Phrasebook::builder(Resources::NoResources).overlay(overlay).build_partly().1
}

fn problem(tag: &str, fault: &CatalogFault) -> Problem {
    let line = fault.line.map(|line| format!("line {line}"));
    let at = fault.id.clone().or(line).unwrap_or_default();
    Problem::new(&format!("{tag}/{}", fault.file), at, fault.kind.to_string())
}

/// The most characters of a text, as the crate says it of one that is longer.
pub(crate) fn most_characters() -> usize {
    let long = format!("word = {}\n", "a".repeat(100_000));
    match faults("en", &Locale::of("en", &[("a.ftl", &long)])).as_slice() {
        [CatalogFault { kind: CatalogFaultKind::TooLong { most, .. }, .. }] => *most,
        other => panic!("{other:?}"),
    }
}
