//! Check 5: what stands in braces, and that it exists. Nothing but variables, messages, terms and selectors; no function.

use fluent_syntax::ast::InlineExpression;

use crate::catalogs::read::{Item, Locale, Part, Problem, parts, variables};
use crate::catalogs::variables::STANDARD;

/// A line that begins with one of these has to quote it.
const MAY_BE_QUOTED: &[&str] = &["[", "*", "."];

/// Signs of HTML and Markdown, and of escapes that only work in a quoted text.
const MARKUP: &[&str] =
    &["</", "/>", "<br", "<b>", "<i>", "&amp;", "&nbsp;", "&lt;", "**", "__", "`", "](", "\\"];

pub(crate) fn check(locale: &Locale) -> Vec<Problem> {
    let mut problems = locale.each_pattern(|item, at, pattern| {
        parts(pattern)
            .into_iter()
            .filter_map(|part| match part {
                Part::Text(text) => markup(text),
                Part::Inline(inline) => check_inline(locale, inline),
                Part::Nested => Some("braces within braces".to_owned()),
                Part::Select(..) => None,
            })
            .map(|reason| item.problem(at, reason))
            .collect()
    });
    for term in locale.entries.iter().filter(|item| item.is_term()) {
        problems.extend(check_term(term));
    }
    problems
}

fn markup(text: &str) -> Option<String> {
    let sign = MARKUP.iter().find(|sign| text.contains(**sign))?;
    Some(format!("`{sign}` stands in the text as it is: no markup, no escapes"))
}

fn check_inline(locale: &Locale, inline: &InlineExpression<String>) -> Option<String> {
    match inline {
        InlineExpression::FunctionReference { id, .. } => Some(format!("function {}()", id.name)),
        InlineExpression::NumberLiteral { value } => Some(format!("number literal {value}")),
        InlineExpression::StringLiteral { value } => (!MAY_BE_QUOTED.contains(&value.as_str()))
            .then(|| format!("quoted text “{value}”: only [ * and . may be quoted")),
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|id| id.name.as_str());
            missing(locale, &id.name, attribute)
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            if arguments.as_ref().is_some_and(|arguments| !arguments.positional.is_empty()) {
                return Some(format!("-{} takes named arguments only", id.name));
            }
            let attribute = attribute.as_ref().map(|id| id.name.as_str());
            missing(locale, &format!("-{}", id.name), attribute)
        }
        InlineExpression::VariableReference { .. } | InlineExpression::Placeable { .. } => None,
    }
}

fn missing(locale: &Locale, id: &str, attribute: Option<&str>) -> Option<String> {
    let found = locale.item(id).is_some_and(|item| match attribute {
        Some(name) => item.attributes.iter().any(|(other, _)| other == name),
        None => item.value.is_some(),
    });
    let attribute = attribute.map(|name| format!(".{name}")).unwrap_or_default();
    (!found).then(|| format!("refers to {id}{attribute}, which is not there"))
}

/// A term sees only what is passed to it, and passes nothing on.
fn check_term(term: &Item) -> Option<Problem> {
    let names: Vec<_> = term.patterns().flat_map(|(_, pattern)| variables(pattern)).collect();
    if let Some(name) = names.iter().find(|name| STANDARD.contains(name) || **name == "count") {
        return Some(term.problem(&term.id, format!("a term does not get `${name}`")));
    }
    let refers = term
        .patterns()
        .flat_map(|(_, pattern)| parts(pattern))
        .any(|part| matches!(part, Part::Inline(InlineExpression::TermReference { attribute: None, .. })));
    (refers && !names.is_empty())
        .then(|| term.problem(&term.id, "a term with a parameter has another term in it"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogs::read::assert_one;

    fn found(text: &str) -> Vec<Problem> {
        check(&Locale::of("en", &[("a.ftl", text)]))
    }

    #[test]
    fn each_kind_is_reported() {
        for (bad, reason) in [
            ("word = { other }\n", "refers to other, which"),
            ("word = Word\n    .help = { word.label }\n", "refers to word.label, which"),
            ("word =\n    .help = Help\nother = { word }\n", "refers to word, which"),
            ("word = { -brand }\n", "refers to -brand, which"),
            ("word = { -brand.gender ->\n   *[other] Word\n}\n-brand = Word\n", "refers to -brand.gender"),
            ("word = { NUMBER($count) }\n", "function NUMBER()"),
            ("word = { DATETIME($day) ->\n   *[other] Word\n}\n", "function DATETIME()"),
            ("word = { 3 } words\n", "number literal 3"),
            ("word = { 3 ->\n   *[other] Word\n}\n", "number literal 3"),
            ("word = { \"a word\" }\n", "quoted text"),
            ("word = { \"\\uD83D\" }\n", "quoted text"),
            ("word = { { $x } }\n", "braces within braces"),
            ("word = A <b>word</b>\n", "markup"),
            ("word = A **word**\n", "markup"),
            ("word = A\\u00A0word\n", "escapes"),
            ("-brand = Word\nword = { -brand($x) }\n", "named arguments"),
            ("-brand = { $their_name }\n", "does not get `$their_name`"),
            ("-one = One\n-brand = { -one } { $case }\n", "another term in it"),
        ] {
            assert_one(&found(bad), reason);
        }
    }

    #[test]
    fn what_is_allowed_passes() {
        let good = "-brand = { $case ->\n   *[other] Word\n}\n    .gender = other\n\
                    word = { -brand(case: \"genitive\") } { $x } { \"[\" }\n    .help = { word }\n\
                    more = { -brand.gender ->\n   *[other] { word.help }\n}\n";
        assert_eq!(found(good), []);
    }
}
