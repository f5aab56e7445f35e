//! How texts are written beyond what every catalog has to keep: the ellipsis, and a language's own marks.

use fluent_syntax::ast::Pattern;

use crate::catalogs::read::{Item, Locale, Part, Problem, parts};

pub(crate) fn check(locale: &Locale) -> Vec<Problem> {
    locale.each_pattern(|item, at, pattern| check_pattern(&locale.tag, item, at, pattern))
}

fn check_pattern(tag: &str, item: &Item, at: &str, pattern: &Pattern<String>) -> Vec<Problem> {
    let texts = parts(pattern)
        .into_iter()
        .filter_map(|part| if let Part::Text(text) = part { Some(text) } else { None });
    let mut reasons = Vec::new();
    for text in texts {
        if text.contains("...") {
            reasons.push("three dots instead of `…`".to_owned());
        }
        if let Some(mark) = foreign_punctuation(tag, text) {
            reasons.push(format!("`{mark}` instead of the language's own mark"));
        }
    }
    reasons.into_iter().map(|reason| item.problem(at, reason)).collect()
}

/// Arabic, Persian and Urdu have their own question mark, comma and semicolon.
fn foreign_punctuation(tag: &str, text: &str) -> Option<char> {
    matches!(tag, "ar" | "fa" | "ur").then(|| text.chars().find(|c| matches!(c, '?' | ',' | ';'))).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogs::read::assert_one;

    fn found(tag: &str, text: &str) -> Vec<Problem> {
        check(&Locale::of(tag, &[("a.ftl", text)]))
    }

    #[test]
    fn other_marks_are_reported() {
        assert_one(&found("en", "word = Wait ...\n"), "three dots");
        assert_one(&found("ar", "word = نعم?\n"), "`?` instead");
        assert_eq!(found("en", "word = Word …\n    .help = { $their_name }?\n"), []);
    }
}
