//! Check 7: no text of a translation is the English text.

use fluent_syntax::ast::{Expression, Pattern, PatternElement};

use crate::catalogs::read::{Locale, Part, Problem, parts};

/// Texts that are rightly equal to the English ones: language, text, reason.
pub(crate) const THE_SAME: &[(&str, &str, &str)] = &[
    ("es", "option-no", "the same word in both languages"),
    ("es", "answer-no", "the same word in both languages"),
];

pub(crate) fn check(english: &Locale, locale: &Locale, the_same: &[(&str, &str, &str)]) -> Vec<Problem> {
    locale.each_pattern(|item, at, pattern| {
        let source = english.item(&item.id).and_then(|source| {
            source.patterns().find_map(|(id, pattern)| (id == at).then(|| leaves(pattern)))
        });
        let Some(source) = source else { return Vec::new() };
        let copied = leaves(pattern).into_iter().any(|leaf| has_letters(leaf) && source.contains(&leaf));
        let allowed = the_same.iter().any(|(tag, id, _)| *tag == locale.tag && *id == at);
        match (copied, allowed) {
            (true, false) => vec![item.problem(at, "equal to the English text")],
            (false, true) => vec![item.problem(at, "listed as equal to the English text, and it is not")],
            _ => Vec::new(),
        }
    })
}

/// The texts between which the selectors of a pattern choose; the pattern itself where it has none.
fn leaves(pattern: &Pattern<String>) -> Vec<&Pattern<String>> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element {
            found.extend(variants.iter().flat_map(|variant| leaves(&variant.value)));
        }
    }
    if found.is_empty() { vec![pattern] } else { found }
}

fn has_letters(pattern: &Pattern<String>) -> bool {
    parts(pattern).iter().any(|part| matches!(part, Part::Text(text) if text.contains(char::is_alphabetic)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogs::read::assert_one;

    #[test]
    fn copies_are_reported() {
        const ENGLISH: &str = "word = Word\n    .help = { $count ->\n        [one] A day.\n       *[other] { $count } days.\n    }\nname = { $their_name }\n";
        let found = |spanish: &str, the_same: &[(&str, &str, &str)]| {
            let english = Locale::of("en", &[("a.ftl", ENGLISH)]);
            check(&english, &Locale::of("es", &[("a.ftl", spanish)]), the_same)
        };
        assert_eq!(found("word = Palabra\n    .help = Nada.\nname = { $their_name }\n", &[]), []);
        assert_one(&found("word = Word\n", &[]), "equal to the English");
        assert_one(&found("word = Palabra\n    .help = { $count } days.\n", &[]), "equal to the English");
        assert_one(
            &found("word = { $register ->\n    [formal] Palabra\n   *[informal] Word\n}\n", &[]),
            "equal to the English",
        );
        assert_eq!(found("word = Word\n", &[("es", "word", "so it is")]), []);
        assert_eq!(found("word = Word\n", &[("ar", "word", "so it is")]).len(), 1);
        assert_one(&found("word = Palabra\n", &[("es", "word", "so it is")]), "and it is not");
    }
}
