//! What the tools of translators find in a catalog, these checks find too: `tests/data/faulty-words`.

use serde_json::Value;

use crate::catalogs::read::{Locale, Problem};
use crate::catalogs::{as_an_apps, bytes, form, shape};

/// What may be otherwise in a language here, and why.
const ALLOWED: &[(&str, &str)] = &[
    ("a reference to a message is missing", "a language says it in its own way"),
    ("a reference to a message that the source does not have there", "a language says it in its own way"),
    ("a reference to a term is missing", "terms are a language's own affair"),
    ("a reference to a term that the source does not have there", "terms are a language's own affair"),
    ("a term that the source does not have", "terms are a language's own affair"),
    ("a style that is none", "no text is a style here"),
];

#[test]
fn what_the_tools_of_translators_find_is_found_here_too() {
    let faults = include_str!("../../data/faulty-words/faults.json");
    let faults: Vec<Value> = serde_json::from_str(faults).expect("a list of faults");
    let (mut wrong, mut allowed) = (Vec::new(), 0);
    for fault in &faults {
        let about = fault["about"].as_str().expect("what it is");
        let found = problems(fault);
        let theirs = fault["found"].as_object().expect("what they find");
        if about == "nothing is wrong" {
            assert!(found.is_empty() && theirs.is_empty(), "{found:?}");
        } else if ALLOWED.iter().any(|(known, _)| *known == about) {
            allowed += 1;
        } else if found.is_empty() && !theirs.is_empty() {
            wrong.push(about);
        }
    }
    assert!(wrong.is_empty(), "these are not found: {wrong:#?}");
    assert_eq!(allowed, ALLOWED.len(), "each of them is there");
    assert!(faults.len() > ALLOWED.len() * 5, "the faults are there");
}

fn problems(fault: &Value) -> Vec<Problem> {
    let tag = fault["locale"].as_str().expect("a language");
    let locale = |tag: &str, text: &Value| match text.as_str() {
        Some(text) => Locale::of(tag, &[("a.ftl", text)]),
        None => Locale::of(tag, &[]),
    };
    let (english, locale) = (locale("en", &fault["base"]), locale(tag, &fault["faulty"]));
    let mut found = shape::check_against(&english, &locale, &[]);
    for one in [&english, &locale] {
        found.extend(as_an_apps::check(one));
        found.extend(shape::check_alone(one));
    }
    found.extend(locale.each_file(|file| bytes::check(tag, &file.bytes)));
    found.extend(locale.each_file(|file| form::check(&file.text())));
    found
}
