//! Selectors: they choose by closed lists, and have each key that the language needs, and no other.

use fluent_syntax::ast::{InlineExpression, Pattern, Variant, VariantKey};

use super::fault::CatalogFaultKind as Kind;
use super::parts::{Part, parts};
use super::variables::COUNT;
use crate::lang::parse;

const GENDERS: &[&str] = &["your_gender", "their_gender"];
const MOST_LEVELS: usize = 2;

/// The plural categories that each language needs for 0 to 99, without `other` (CLDR).
const PLURALS: &[(&[&str], &[&str])] = &[
    (&["en", "es", "pt", "fr", "de", "it", "nl", "el", "tr", "fa", "ur", "hi", "bn", "ta", "sw"], &["one"]),
    (&["ca", "da", "nb", "sv", "fi", "et", "eu", "gl", "hu", "bg", "sq", "ka", "az", "hy"], &["one"]),
    (&["zh", "ja", "ko", "vi", "th", "id", "ms", "my"], &[]),
    (&["he"], &["one", "two"]),
    (&["ru", "uk", "pl", "be"], &["one", "few", "many"]),
    (&["cs", "sk", "ro", "sr", "hr", "bs"], &["one", "few"]),
    (&["ar"], &["zero", "one", "two", "few", "many"]),
    (&["cy"], &["zero", "one", "two", "few", "many"]),
];

/// Languages in which `one` is more than the number 1, so that `[1]` cannot stand for it.
const ONE_IS_MORE: &[&str] = &["fr", "pt", "hi", "bn", "fa", "hy", "ru", "uk", "be", "sr", "hr", "bs"];

/// What is wrong with the selectors of a text: the first of it.
pub(super) fn fault(lang: &str, pattern: &Pattern<String>) -> Option<Kind> {
    let mut genders = [false; 2];
    for part in parts(pattern) {
        let Part::Select(selector, variants, depth) = part else { continue };
        if let Some(kind) = of_selector(lang, selector, variants, depth) {
            return Some(kind);
        }
        if let InlineExpression::VariableReference { id } = selector {
            let on = GENDERS.iter().map(|gender| id.name == **gender);
            genders.iter_mut().zip(on).for_each(|(gender, on)| *gender |= on);
        }
    }
    (genders == [true, true]).then_some(Kind::TwoGenders)
}

/// A variant's key, as it is written.
fn key(variant: &Variant<String>) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn of_selector(
    lang: &str,
    selector: &InlineExpression<String>,
    variants: &[Variant<String>],
    depth: usize,
) -> Option<Kind> {
    if depth >= MOST_LEVELS {
        return Some(Kind::SelectorsTooDeep { depth: depth + 1, most: MOST_LEVELS });
    }
    let keys: Vec<_> = variants.iter().map(key).collect();
    let twice = keys.iter().enumerate().find(|(i, key)| keys.iter().take(*i).any(|other| other == *key));
    if let Some((_, key)) = twice {
        return Some(Kind::DuplicateKey((*key).to_owned()));
    }
    let default = variants.iter().find(|variant| variant.default).map(key).unwrap_or_default();
    match selector {
        InlineExpression::VariableReference { id } => match id.name.as_str() {
            COUNT => of_count(lang, &keys, default),
            name @ "register" => of_words(name, &keys, &["formal", "informal"], default),
            name if GENDERS.contains(&name) => {
                of_words(name, &keys, &["feminine", "masculine", "other"], default)
            }
            name => Some(Kind::NoClosedList(format!("${name}"))),
        },
        // The attribute of a term is the language's own list.
        InlineExpression::TermReference { attribute: Some(_), .. } => {
            let number = keys.iter().find(|key| is_number(key))?;
            Some(Kind::UnknownKey { key: (*number).to_owned(), of: "a term".to_owned() })
        }
        InlineExpression::TermReference { id, .. } => Some(Kind::NoClosedList(format!("-{}", id.name))),
        InlineExpression::MessageReference { id, .. } => Some(Kind::NoClosedList(id.name.clone())),
        // Said of what stands in its braces.
        InlineExpression::FunctionReference { id, .. } => Some(Kind::Function(id.name.clone())),
        InlineExpression::NumberLiteral { value } | InlineExpression::StringLiteral { value } => {
            Some(Kind::Literal(value.clone()))
        }
        InlineExpression::Placeable { .. } => Some(Kind::NestedBraces),
    }
}

fn is_number(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}

/// The last of the list is the default.
fn of_words(name: &str, keys: &[&str], list: &[&str], default: &str) -> Option<Kind> {
    let of = format!("${name}");
    if let Some(key) = keys.iter().find(|key| !list.contains(key)) {
        return Some(Kind::UnknownKey { key: (*key).to_owned(), of });
    }
    let expected = list.last().copied().unwrap_or_default();
    if default != expected {
        return Some(Kind::OtherDefault { key: default.to_owned(), expected: expected.to_owned() });
    }
    (keys.len() < 2).then_some(Kind::OneKey(of))
}

fn of_count(lang: &str, keys: &[&str], default: &str) -> Option<Kind> {
    let of = || format!("${COUNT}");
    if let Some(key) = keys.iter().find(|key| is_number(key) && !matches!(**key, "0" | "1")) {
        return Some(Kind::UnknownKey { key: (*key).to_owned(), of: of() });
    }
    if default != "other" {
        return Some(Kind::OtherDefault { key: default.to_owned(), expected: "other".to_owned() });
    }
    let first_word = keys.iter().position(|key| !is_number(key)).unwrap_or(keys.len());
    if let Some(key) = keys.iter().skip(first_word).find(|key| is_number(key)) {
        return Some(Kind::NumberBehindWords((*key).to_owned()));
    }
    let tag = parse(lang)?;
    let language = tag.language.as_str();
    // Of a language that is not known here, nothing is said.
    let (_, needed) = PLURALS.iter().find(|(languages, _)| languages.contains(&language))?;
    let words = || keys.iter().filter(|key| !is_number(key));
    if let Some(key) = words().find(|word| **word != "other" && !needed.contains(word)) {
        return Some(Kind::NeverChosen((*key).to_owned()));
    }
    let stands_for = |category: &str| match category {
        "zero" => Some("0"),
        "one" if !ONE_IS_MORE.contains(&language) => Some("1"),
        _ => None,
    };
    let is_there = |category: &&&str| {
        keys.contains(category) || stands_for(category).is_some_and(|number| keys.contains(&number))
    };
    let missing = needed.iter().find(|category| !is_there(category))?;
    Some(Kind::MissingKey((*missing).to_owned()))
}
