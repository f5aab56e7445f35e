//! Check 2: syntax, names and sizes.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::catalogs::read::{Item, Locale, MAX_DEPTH, Part, Problem, depth, parts};

const MAX_BYTES: usize = 256 * 1024;
/// The most characters in a text, all its variants together.
pub(crate) const MAX_CHARS: usize = 2000;
const MAX_PLACEABLES: usize = 40;

/// What can be said of a file before and while it is parsed.
pub(crate) fn check(text: &str) -> Vec<Problem> {
    let problem = |at: &str, reason: String| Problem::new("", at, reason);
    if text.len() > MAX_BYTES {
        return vec![problem("file", format!("{} bytes, of at most {MAX_BYTES}", text.len()))];
    }
    if depth(text) > MAX_DEPTH {
        return vec![problem("file", format!("braces {} deep, of at most {MAX_DEPTH}", depth(text)))];
    }
    let Err((_, errors)) = parser::parse(text) else { return Vec::new() };
    errors
        .iter()
        .map(|error| {
            let line = text.get(..error.pos.start).map_or(0, |before| before.matches('\n').count() + 1);
            problem(&format!("line {line}"), format!("does not parse: {error}"))
        })
        .collect()
}

/// Ids, variables, the ellipsis, and how large a text can grow.
pub(crate) fn check_names_and_sizes(locale: &Locale) -> Vec<Problem> {
    let mut problems = Vec::new();
    for item in &locale.entries {
        let attributes = item.attributes.iter().map(|(name, _)| name.as_str());
        // Behind two hyphens stands the context for which a text is.
        let (message, context) = match item.id.split_once("--").filter(|_| !item.is_term()) {
            Some((message, context)) => (message, Some(context)),
            None => (item.id.trim_start_matches('-'), None),
        };
        for name in std::iter::once(message).chain(context).chain(attributes) {
            if !is_kebab(name) {
                problems
                    .push(item.problem(&item.id, format!("`{name}` is not kebab-case of 3 letters or more")));
            }
        }
    }
    problems.extend(locale.each_pattern(|item, at, pattern| check_pattern(locale, item, at, pattern)));
    problems
}

fn check_pattern(locale: &Locale, item: &Item, at: &str, pattern: &Pattern<String>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut report = |reason: String| problems.push(item.problem(at, reason));
    let mut chars = 0;
    for part in parts(pattern) {
        match part {
            Part::Text(text) => {
                chars += text.chars().count();
                if text.contains("...") {
                    report("three dots instead of `…`".to_owned());
                }
                if let Some(mark) = foreign_punctuation(&locale.tag, text) {
                    report(format!("`{mark}` instead of the language's own mark"));
                }
            }
            Part::Inline(InlineExpression::VariableReference { id }) if !is_snake(&id.name) => {
                report(format!("`${}` is not snake_case", id.name));
            }
            _ => {}
        }
    }
    if chars > MAX_CHARS {
        report(format!("{chars} characters, of at most {MAX_CHARS}"));
    }
    let placeables = placeables(locale, pattern, 0);
    if placeables > MAX_PLACEABLES {
        report(format!("more than {MAX_PLACEABLES} placeables when written out"));
    }
    problems
}

/// Arabic, Persian and Urdu have their own question mark, comma and semicolon.
fn foreign_punctuation(tag: &str, text: &str) -> Option<char> {
    matches!(tag, "ar" | "fa" | "ur").then(|| text.chars().find(|c| matches!(c, '?' | ',' | ';'))).flatten()
}

fn is_kebab(name: &str) -> bool {
    name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && !name.ends_with('-')
        && !name.contains("--")
        && name.bytes().filter(u8::is_ascii_lowercase).count() >= 3
}

fn is_snake(name: &str) -> bool {
    name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        && name.starts_with(|c: char| c.is_ascii_lowercase())
}

/// The most placeables that one expansion can meet; a circle of references counts as too many.
fn placeables(locale: &Locale, pattern: &Pattern<String>, level: usize) -> usize {
    if level > MAX_DEPTH {
        return MAX_PLACEABLES + 1;
    }
    let mut count = 0;
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            count += 1 + inside(locale, expression, level);
        }
        // Enough to fail: a few references that each have a few more would be long to count.
        if count > MAX_PLACEABLES {
            return count;
        }
    }
    count
}

fn inside(locale: &Locale, expression: &Expression<String>, level: usize) -> usize {
    let referred = |id: &str, attribute: Option<&str>| {
        let Some(item) = locale.item(id) else { return 0 };
        let pattern = match attribute {
            None => item.value.as_ref(),
            Some(name) => item.attributes.iter().find(|(id, _)| id == name).map(|(_, pattern)| pattern),
        };
        pattern.map_or(0, |pattern| placeables(locale, pattern, level + 1))
    };
    match expression {
        Expression::Select { variants, .. } => variants
            .iter()
            .map(|variant| placeables(locale, &variant.value, level + 1))
            .max()
            .unwrap_or_default(),
        Expression::Inline(InlineExpression::MessageReference { id, attribute }) => {
            referred(&id.name, attribute.as_ref().map(|id| id.name.as_str()))
        }
        Expression::Inline(InlineExpression::TermReference { id, .. }) => {
            referred(&format!("-{}", id.name), None)
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            1 + inside(locale, expression, level + 1)
        }
        Expression::Inline(_) => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogs::read::assert_one;

    fn names(tag: &str, text: &str) -> Vec<Problem> {
        check_names_and_sizes(&Locale::of(tag, &[("a.ftl", text)]))
    }

    #[test]
    fn broken_files_are_reported() {
        assert_one(&check("word = { $x\n"), "does not parse");
        assert_one(&check("fine = Fine\nno equals sign\n"), "does not parse");
        assert_eq!(check("fine = Fine\nno equals sign\n")[0].at, "line 2");
        assert_one(&check(&format!("word = {}$x{}\n", "{".repeat(17), "}".repeat(17))), "17 deep");
        assert_one(&check(&"#\n".repeat(MAX_BYTES)), "bytes, of at most");
        assert_eq!(check("# A word.\nword = { $their_name }\n"), []);
    }

    #[test]
    fn names_and_sizes_are_reported() {
        assert_one(&names("en", "wordOne = Word\n"), "not kebab-case");
        assert_one(&names("en", "WORD = Word\n"), "not kebab-case");
        assert_one(&names("en", "ab = Word\n"), "not kebab-case");
        assert_one(&names("en", "word = Word\n    .Help = Help\n"), "`Help` is not kebab-case");
        assert_one(&names("en", "word = { $theirName }\n"), "not snake_case");
        assert_one(&names("en", "word = Wait ...\n"), "three dots");
        assert_one(&names("ar", "word = نعم?\n"), "`?` instead");
        assert_one(&names("en", &format!("word = {}\n", "a".repeat(2001))), "2001 characters");
        assert_one(&names("en", &format!("word = {}\n", "{ $x }".repeat(41))), "placeables");
        let chained = format!("part = {0}\nword = {1}\n", "{ $x }".repeat(12), "{ part }".repeat(4));
        assert_one(&names("en", &chained), "placeables");
        assert_eq!(names("en", "word = { word }\n").len(), 1, "a circle");
        assert_eq!(names("en", "word-one = Word …\n    .help = { $their_name }\n"), []);
    }
}
