//! The selectors of an app's words: closed lists, the plural forms of each language, and no more cases than anybody reads.

use reweave::Phrasebook;
use reweave::phrasebook::{CatalogFault, Overlay};
use reweave::terms::Resources;

/// The codes of the faults of a text.
fn found(tag: &str, text: &str) -> Vec<&'static str> {
    let overlay = Overlay::new("own").file(tag, "own.ftl", text);
    let faults = Phrasebook::builder(Resources::NoResources).overlay(overlay).build_partly().1;
    faults.iter().map(CatalogFault::code).collect()
}

/// `keys` with a default that has a star, such as `one *other`.
fn select(variable: &str, keys: &str) -> String {
    let variant = |key: &str| match key.strip_prefix('*') {
        Some(key) => format!("   *[{key}] 1.\n"),
        None => format!("    [{key}] 1.\n"),
    };
    let variants: String = keys.split(' ').map(variant).collect();
    format!("own-word = {{ ${variable} ->\n{variants}    }}\n")
}

#[test]
fn keys_outside_the_lists_are_told() {
    for (variable, keys, code) in [
        ("your_gender", "female *other", "unknown-key"),
        ("your_gender", "1 *other", "unknown-key"),
        ("their_gender", "feminine *masculine", "other-default"),
        ("their_gender", "*other", "one-key"),
        ("register", "polite *informal", "unknown-key"),
        ("register", "informal *formal", "other-default"),
        ("their_name", "Bo *other", "no-closed-list"),
        ("your_gender", "feminine feminine *other", "duplicate-key"),
    ] {
        assert_eq!(found("es", &select(variable, keys)), [code], "{variable} {keys}");
    }
    for (variable, keys) in [
        ("your_gender", "feminine masculine *other"),
        ("their_gender", "feminine *other"),
        ("register", "formal *informal"),
    ] {
        assert!(found("es", &select(variable, keys)).is_empty(), "{variable} {keys}");
    }
    let term = "-brand = 1\n    .kind = new\nown-word = { -brand.kind ->\n    [2] 1\n   *[new] 1\n}\n";
    assert!(found("es", term).contains(&"unknown-key"));
}

#[test]
fn plural_forms_are_those_of_the_language() {
    for (tag, keys, code) in [
        ("es", "*other", "missing-key"),
        ("es", "one many *other", "never-chosen"),
        ("ar", "zero one two few *other", "missing-key"),
        ("ar", "one two few many *other", "missing-key"),
        ("he", "one two many *other", "never-chosen"),
        ("ja", "one *other", "never-chosen"),
        ("fr", "0 1 *other", "missing-key"),
        ("en", "0.5 one *other", "unknown-key"),
        ("en", "1.0 one *other", "unknown-key"),
        ("en", "2 one *other", "unknown-key"),
        ("en", "one 0 *other", "number-behind-words"),
        ("en", "other *one", "other-default"),
    ] {
        assert_eq!(found(tag, &select("count", keys)), [code], "{tag} {keys}");
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
        assert!(found(tag, &select("count", keys)).is_empty(), "{tag} {keys}");
    }
}

#[test]
fn two_levels_and_one_gender_are_enough() {
    let inside =
        |inner: &str| format!("{{ $register ->\n        [formal] 1\n       *[informal] {inner}\n        }}");
    assert_eq!(
        found("es", &format!("own-word = {}\n", inside(&inside(&inside("1"))))),
        ["selectors-too-deep"]
    );
    assert!(found("es", &format!("own-word = {}\n", inside(&inside("1")))).is_empty());
    let by = |gender: &str| format!("{{ ${gender} ->\n        [feminine] 1.\n       *[other] 2.\n        }}");
    let (yours, theirs) = (by("your_gender"), by("their_gender"));
    assert_eq!(found("es", &format!("own-word = {yours} {theirs}\n")), ["two-genders"]);
    assert!(found("es", &format!("own-word = {yours}\n    .help = {theirs}\n")).is_empty());
}
