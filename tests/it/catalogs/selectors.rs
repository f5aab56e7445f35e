//! Check 6: selectors choose by closed lists, and have each key that the language needs, and no other.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, Variant, VariantKey};

use crate::catalogs::read::{Item, Locale, Part, Problem, parts};

const GENDERS: &[&str] = &["your_gender", "their_gender"];
const MAX_LEVELS: usize = 2;

/// The plural categories that each language needs for 0 to 99, without `other`.
const PLURALS: &[(&[&str], &[&str])] = &[
    (&["en", "es", "pt", "fr", "de", "it", "nl", "el", "tr", "fa", "ur", "hi", "bn", "ta", "sw"], &["one"]),
    (&["zh", "ja", "ko", "vi", "th", "id"], &[]),
    (&["he"], &["one", "two"]),
    (&["ru", "uk", "pl"], &["one", "few", "many"]),
    (&["cs", "ro"], &["one", "few"]),
    (&["ar"], &["zero", "one", "two", "few", "many"]),
    (&["cy"], &["zero", "one", "two", "few", "many"]),
];

/// Languages in which `one` is more than the number 1, so that `[1]` cannot stand for it.
const ONE_IS_MORE: &[&str] = &["fr", "pt", "hi", "bn", "fa", "ru", "uk"];

pub(crate) fn check(locale: &Locale) -> Vec<Problem> {
    locale.each_pattern(|item, at, pattern| {
        let reasons = parts(pattern).into_iter().filter_map(|part| match part {
            Part::Select(Expression::Select { selector, variants }, depth) => {
                Some(check_select(&locale.tag, selector, variants, depth))
            }
            _ => None,
        });
        let both = GENDERS.iter().all(|gender| selects_on(pattern, gender));
        let both = both.then(|| "selects on two genders: at most one in a text".to_owned());
        reasons.flatten().chain(both).map(|reason| item.problem(at, reason)).collect()
    })
}

/// What is allowed, but deserves a second look.
pub(crate) fn worth_a_look(locale: &Locale) -> Vec<Problem> {
    let uses = |item: &Item, gender: &str| item.patterns().any(|(_, pattern)| selects_on(pattern, gender));
    locale
        .entries
        .iter()
        .filter(|item| GENDERS.iter().all(|gender| uses(item, gender)))
        .map(|item| item.problem(&item.id, "two genders in one message, in different texts of it"))
        .collect()
}

fn selects_on(pattern: &Pattern<String>, variable: &str) -> bool {
    parts(pattern).into_iter().any(|part| match part {
        Part::Select(Expression::Select { selector, .. }, _) => {
            matches!(selector, InlineExpression::VariableReference { id } if id.name == variable)
        }
        _ => false,
    })
}

/// A variant's key, as it is written.
fn key(variant: &Variant<String>) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn check_select(
    tag: &str,
    selector: &InlineExpression<String>,
    variants: &[Variant<String>],
    depth: usize,
) -> Vec<String> {
    let mut reasons = Vec::new();
    if depth >= MAX_LEVELS {
        reasons.push(format!("selectors {} deep, of at most {MAX_LEVELS}", depth + 1));
    }
    let keys: Vec<_> = variants.iter().map(key).collect();
    for (index, key) in keys.iter().enumerate() {
        if keys[..index].contains(key) {
            reasons.push(format!("the key [{key}] stands there twice"));
        }
    }
    let default = variants.iter().find(|variant| variant.default).map(key).unwrap_or_default();
    match selector {
        InlineExpression::VariableReference { id } => match id.name.as_str() {
            "count" => reasons.extend(check_count(tag, variants, default)),
            "register" => reasons.extend(check_words("register", &keys, &["formal", "informal"], default)),
            name if GENDERS.contains(&name) => {
                reasons.extend(check_words(name, &keys, &["feminine", "masculine", "other"], default));
            }
            name => reasons.push(format!("selects on `${name}`, which has no closed list")),
        },
        // The attribute of a term is the language's own list.
        _ if keys.iter().any(|key| is_number(key)) => {
            reasons.push("a number as a key of words".to_owned());
        }
        _ => {}
    }
    reasons
}

fn is_number(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}

/// The last of the list is the default.
fn check_words(name: &str, keys: &[&str], list: &[&str], default: &str) -> Vec<String> {
    let mut reasons = Vec::new();
    for key in keys.iter().filter(|key| !list.contains(key)) {
        reasons.push(format!("[{key}] is not a key of `${name}`"));
    }
    let expected = list.last().copied().unwrap_or_default();
    if default != expected && list.contains(&default) {
        reasons.push(format!("the default of `${name}` is *[{default}] instead of *[{expected}]"));
    }
    if keys.len() < 2 {
        reasons.push(format!("`${name}` selects nothing: there is one key"));
    }
    reasons
}

fn check_count(tag: &str, variants: &[Variant<String>], default: &str) -> Vec<String> {
    let language = tag.split('-').next().unwrap_or_default();
    let Some((_, needed)) = PLURALS.iter().find(|(languages, _)| languages.contains(&language)) else {
        return vec![format!("no plural categories are known for {language}")];
    };
    let mut reasons = Vec::new();
    let keys: Vec<_> = variants.iter().map(key).collect();
    let (numbers, words): (Vec<&str>, Vec<&str>) = keys.iter().partition(|key| is_number(key));
    for number in &numbers {
        if number.contains('.') {
            reasons.push(format!("fractional key [{number}]"));
        } else if !matches!(*number, "0" | "1") {
            reasons.push(format!("the number [{number}] as a key: only [0] and [1]"));
        }
    }
    for word in words.iter().filter(|word| **word != "other" && !needed.contains(word)) {
        reasons.push(format!("[{word}] is never chosen from 0 to 99 in {language}"));
    }
    for category in *needed {
        let stands_for = match *category {
            "zero" => "0",
            "one" if !ONE_IS_MORE.contains(&language) => "1",
            category => category,
        };
        if !words.contains(category) && !numbers.contains(&stands_for) {
            reasons.push(format!("[{category}] is missing, which {language} needs"));
        }
    }
    if default != "other" {
        reasons.push(format!("the default is *[{default}] instead of *[other]"));
    }
    let first_word = keys.iter().position(|key| !is_number(key)).unwrap_or(keys.len());
    if keys.iter().skip(first_word).any(|key| is_number(key)) {
        reasons.push("numbers stand behind categories: the first match wins".to_owned());
    }
    reasons
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogs::read::assert_one;

    /// `keys` with a default that has a star, such as `one *other`.
    fn select(variable: &str, keys: &str) -> String {
        let variant = |key: &str| match key.strip_prefix('*') {
            Some(key) => format!("   *[{key}] A text.\n"),
            None => format!("    [{key}] A text.\n"),
        };
        let variants: String = keys.split(' ').map(variant).collect();
        format!("word = {{ ${variable} ->\n{variants}    }}\n")
    }

    fn found(tag: &str, text: &str) -> Vec<Problem> {
        check(&Locale::of(tag, &[("a.ftl", text)]))
    }

    #[test]
    fn keys_outside_the_lists_are_reported() {
        for (variable, keys, reason) in [
            ("your_gender", "female *other", "[female] is not a key of `$your_gender`"),
            ("your_gender", "1 *other", "[1] is not a key"),
            ("their_gender", "feminine *masculine", "instead of *[other]"),
            ("their_gender", "*other", "selects nothing"),
            ("register", "polite *informal", "[polite] is not a key"),
            ("register", "informal *formal", "instead of *[informal]"),
            ("their_name", "Bo *other", "no closed list"),
            ("your_gender", "feminine feminine *other", "twice"),
        ] {
            assert_one(&found("es", &select(variable, keys)), reason);
        }
        assert_eq!(found("es", &select("your_gender", "feminine masculine *other")), []);
        assert_eq!(found("es", &select("their_gender", "feminine *other")), []);
        assert_eq!(found("es", &select("register", "formal *informal")), []);
        let term = "-brand = B\n    .kind = new\nword = { -brand.kind ->\n    [2] A\n   *[new] B\n}\n";
        assert_one(&found("es", term), "a number as a key");
    }

    #[test]
    fn plural_keys_are_reported() {
        for (tag, keys, reason) in [
            ("es", "*other", "[one] is missing"),
            ("es", "one many *other", "[many] is never chosen"),
            ("ar", "zero one two few *other", "[many] is missing"),
            ("ar", "one two few many *other", "[zero] is missing"),
            ("he", "one two many *other", "[many] is never chosen"),
            ("ja", "one *other", "[one] is never chosen"),
            ("fr", "0 1 *other", "[one] is missing"),
            ("en", "0.5 one *other", "fractional"),
            ("en", "1.0 one *other", "fractional"),
            ("en", "2 one *other", "only [0] and [1]"),
            ("en", "one 0 *other", "the first match wins"),
            ("en", "other *one", "instead of *[other]"),
            ("tlh", "one *other", "no plural categories"),
        ] {
            assert_one(&found(tag, &select("count", keys)), reason);
        }
        for (tag, keys) in [
            ("en", "0 one *other"),
            ("en", "0 1 *other"),
            ("es", "one *other"),
            ("ar", "zero one two few many *other"),
            ("ar", "0 one two few many *other"),
            ("pt-BR", "0 one *other"),
            ("zh-Hans", "0 *other"),
        ] {
            assert_eq!(found(tag, &select("count", keys)), [], "{tag} {keys}");
        }
    }

    #[test]
    fn deep_selectors_are_reported() {
        let inside = |inner: &str| {
            format!("{{ $register ->\n        [formal] A\n       *[informal] {inner}\n        }}")
        };
        assert_one(&found("es", &format!("word = {}\n", inside(&inside(&inside("B"))))), "3 deep");
        assert_eq!(found("es", &format!("word = {}\n", inside(&inside("B")))), []);
    }

    #[test]
    fn two_genders_are_reported() {
        let by =
            |gender: &str| format!("{{ ${gender} ->\n        [feminine] A.\n       *[other] B.\n        }}");
        let (yours, theirs) = (by("your_gender"), by("their_gender"));
        assert_one(&found("es", &format!("word = {yours} {theirs}\n")), "two genders");
        let apart = format!("word = {yours}\n    .help = {theirs}\n");
        assert_eq!(found("es", &apart), []);
        assert_one(&worth_a_look(&Locale::of("es", &[("a.ftl", &apart)])), "two genders");
    }
}
