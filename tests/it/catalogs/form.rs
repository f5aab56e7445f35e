//! A file is as the tools of translators write it (`moz-l10n fix` changes nothing): so that a saved translation differs from the
//! last one in its words alone.

use fluent_syntax::ast::{Entry, Expression, Pattern, VariantKey};
use fluent_syntax::{parser, serializer};

use crate::catalogs::read::{Part, Problem, parts};

pub(crate) fn check(text: &str) -> Vec<Problem> {
    // What does not parse is reported by itself.
    let Ok(mut resource) = parser::parse(text.to_owned()) else { return Vec::new() };
    let mut problems = Vec::new();
    for entry in &mut resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (&message.id, message.value.as_ref(), &mut message.attributes),
            Entry::Term(term) => (&term.id, Some(&term.value), &mut term.attributes),
            _ => continue,
        };
        for pattern in value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)) {
            if !in_order(pattern) {
                let order = "numbers stand before words in a selector, and `*` stands last";
                problems.push(Problem::new("", &id.name, order));
            }
        }
        attributes.sort_by(|a, b| a.id.name.cmp(&b.id.name));
    }
    let written = serializer::serialize(&resource);
    let first = text.lines().zip(written.lines()).position(|(here, there)| here != there);
    // One can be the beginning of the other.
    let ends = (text != written).then(|| text.lines().count().min(written.lines().count()));
    if let Some(line) = first.or(ends) {
        let wanted = written.lines().nth(line).unwrap_or("the end of the file");
        problems.push(Problem::new("", format!("line {}", line + 1), format!("tools write here: {wanted}")));
    }
    problems
}

/// Whether the keys of each selector stand in the order in which they are written.
fn in_order(pattern: &Pattern<String>) -> bool {
    parts(pattern).into_iter().all(|part| match part {
        Part::Select(Expression::Select { variants, .. }) => {
            let rank = |at: usize| {
                let is_word = matches!(variants[at].key, VariantKey::Identifier { .. });
                (variants[at].default, is_word)
            };
            (1..variants.len()).all(|at| rank(at - 1) <= rank(at))
        }
        _ => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogs::read::assert_one;

    const GOOD: &str = "### A file\n\n\n## A group\n\n# A word.\nword = Word\n    .help = Help\n    .next =\n        \
                        { $count ->\n            [0] None\n            [one] One\n           *[other] More\n        }\n\
                        other = Other\n";

    #[test]
    fn another_form_is_reported() {
        assert_eq!(check(GOOD), []);
        let changed = |from: &str, to: &str| {
            assert!(GOOD.contains(from), "{from}");
            check(&GOOD.replace(from, to))
        };
        assert_one(&changed("\nother", "\n\nother"), "tools write here: other");
        assert_one(&changed("### A file\n\n", "### A file\n"), "tools write here");
        assert_one(
            &changed("help = Help\n    .next", "next = Help\n    .help"),
            "tools write here:     .help",
        );
        assert_one(&changed("=\n        { $count", "= { $count"), "tools write here:     .next =");
        assert_one(&changed("[one]", " [one]"), "tools write here");
        assert_one(&changed("    .help", "  .help"), "tools write here");
        assert_one(&changed("= Other", "=  Other"), "tools write here: other");
        assert_one(&changed("= Other\n", "= Other\n\n"), "the end of the file");
    }

    #[test]
    fn another_order_of_keys_is_reported() {
        const ZERO: &str = "        [0] None\n";
        const ONE: &str = "        [one] One\n";
        const MORE: &str = "       *[other] More\n";
        let keys = |keys: &str| check(&format!("word =\n    {{ $count ->\n{keys}    }}\n"));
        assert_eq!(keys(&format!("{ZERO}{ONE}{MORE}")), []);
        assert_one(&keys(&format!("{ONE}{ZERO}{MORE}")), "numbers stand before");
        assert_one(&keys(&format!("{MORE}{ONE}")), "`*` stands last");
    }
}
