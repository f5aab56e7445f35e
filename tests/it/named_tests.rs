//! The documents name tests as evidence: each of them is there.

use std::collections::BTreeSet;
use std::fs;

use crate::common::stored::{at, files};

/// The names of tests in a text: they stand behind two colons, and are sentences, of four words at least.
fn named(text: &str) -> BTreeSet<String> {
    let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    let names = text.split("::").skip(1).map(|rest| {
        let end = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
        rest[..end].to_owned()
    });
    names.filter(|name| name.matches('_').count() >= 3).collect()
}

#[test]
fn every_test_that_a_document_names_is_there() {
    let tests = files([at("tests"), at("examples/talk")], "rs");
    let code: String = tests.iter().map(|file| fs::read_to_string(file).expect("a file")).collect();
    let mut found = 0;
    for document in files([at("docs")], "md") {
        let text = fs::read_to_string(&document).expect("a document");
        for name in named(&text) {
            assert!(code.contains(&format!("fn {name}(")), "{}: there is no `{name}`", document.display());
            found += 1;
        }
    }
    assert!(found > 60, "{found}");
}

#[test]
fn a_test_is_named_behind_two_colons() {
    let names =
        named("`it/a.rs::it_is_so_now`, `View::has_stopped`, `::and_so_is_this` and `T::that_one_is_too`");
    assert_eq!(names.into_iter().collect::<Vec<_>>(), ["and_so_is_this", "it_is_so_now", "that_one_is_too"]);
}
