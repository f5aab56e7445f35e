//! Words that a language leaves out on purpose. They stand in `l10n.toml`, where the tools of translators find them too: whoever
//! reads their report sees gaps and nothing else.

use crate::catalogs::read::{Locale, Problem};

/// What a person feels, or needs, is not the same list everywhere.
const FAMILIES: &[&str] = &["feeling-", "need-"];

/// A word, and the language that leaves it out.
pub(crate) type LeftOut = (String, String);

/// The words whose absence `l10n.toml` allows, as its filters say it.
pub(crate) fn declared(toml: &str) -> Vec<LeftOut> {
    let quoted = |line: &str| line.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    let mut declared = Vec::new();
    for filter in toml.split("[[filters]]").skip(1) {
        let of = |name: &str| {
            let line = filter.lines().find_map(|line| line.strip_prefix(name));
            line.map(quoted).unwrap_or_default()
        };
        assert_eq!(of("action = "), ["ignore"], "in {filter}");
        for path in of("path = ") {
            let tag = path.strip_prefix("locales/").and_then(|path| path.strip_suffix("/*.ftl"));
            let tag = tag.unwrap_or_else(|| panic!("`{path}` is not locales/<language>/*.ftl"));
            declared.extend(of("key = ").into_iter().map(|key| (tag.to_owned(), key)));
        }
    }
    declared
}

/// Whether a language may be without this message.
pub(crate) fn may_be(declared: &[LeftOut], tag: &str, id: &str) -> bool {
    is_of_a_list(id) && declared.iter().any(|(language, word)| language == tag && word == id)
}

/// Whether any language may be without this message.
pub(crate) fn is_of_a_list(id: &str) -> bool {
    FAMILIES.iter().any(|family| id.starts_with(family))
}

/// What is declared, and is not so.
pub(crate) fn check(english: &Locale, locale: &Locale, declared: &[LeftOut]) -> Vec<Problem> {
    let of_locale = declared.iter().filter(|(tag, _)| *tag == locale.tag);
    let wrong = of_locale.filter_map(|(_, id)| {
        let reason = match (english.item(id), locale.item(id)) {
            (None, _) => "declared as left out, and not in the source",
            (Some(_), Some(_)) => "declared as left out, and it is there",
            (Some(_), None) if !is_of_a_list(id) => "only feelings and needs may be left out",
            (Some(_), None) => return None,
        };
        Some(Problem::new(&locale.tag, id, reason))
    });
    wrong.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogs::read::assert_one;

    #[test]
    fn a_wrong_declaration_is_reported() {
        const BOTH: &str = "need-one = One\nneed-two = Two\n";
        let toml = "[[paths]]\nl10n = \"x\"\n# Two.\n[[filters]]\npath = \"locales/es/*.ftl\"\n\
                    key = [\"need-one\", \"need-two\"]\naction = \"ignore\"\n";
        let declared = declared(toml);
        let words: Vec<_> = declared.iter().map(|(tag, id)| (tag.as_str(), id.as_str())).collect();
        assert_eq!(words, [("es", "need-one"), ("es", "need-two")]);
        assert!(may_be(&declared, "es", "need-one") && !may_be(&declared, "ar", "need-one"));

        let found = |english: &str, spanish: &str| {
            let english = Locale::of("en", &[("a.ftl", english)]);
            check(&english, &Locale::of("es", &[("a.ftl", spanish)]), &declared)
        };
        assert_eq!(found(BOTH, ""), []);
        assert_one(&found(BOTH, "need-two = Dos\n"), "and it is there");
        assert_one(&found("need-one = One\n", ""), "not in the source");
        let of_a_step = [("es".to_owned(), "step-one".to_owned())];
        let english = Locale::of("en", &[("a.ftl", "step-one = One\n")]);
        assert_one(&check(&english, &Locale::of("es", &[]), &of_a_step), "only feelings and needs");
        assert!(!may_be(&of_a_step, "es", "step-one"));
    }
}
