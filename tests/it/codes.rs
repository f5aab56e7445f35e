//! The codes of errors: each once, and made of its name, so that a program can tell them apart for good.

use std::collections::BTreeSet;

use reweave::{Seat, StartError};

#[test]
fn every_fault_has_a_code_of_its_own() {
    let source = include_str!("../../src/check/code.rs");
    let codes: Vec<(&str, &str)> = source
        .lines()
        .filter_map(|line| line.trim().strip_prefix("Self::")?.strip_suffix("\",")?.split_once(" => \""))
        .map(|(pattern, code)| (pattern.split(['(', ' ']).next().unwrap_or_default(), code))
        .collect();
    assert!(codes.len() > 50, "the codes are found");
    for (name, code) in &codes {
        let mut words = String::new();
        for c in name.chars() {
            if c.is_ascii_uppercase() && !words.is_empty() {
                words.push('-');
            }
            words.push(c.to_ascii_lowercase());
        }
        assert_eq!(*code, words, "the code of `{name}`");
    }
    let different: BTreeSet<_> = codes.iter().map(|(_, code)| code).collect();
    assert_eq!(different.len(), codes.len(), "two faults have one code");
}

#[test]
fn every_reason_not_to_start_has_a_code_of_its_own() {
    let few = StartError::WrongNumber { given: 1, min: 2, max: 2 };
    assert_ne!(few.code(), StartError::NoSuchRole(Seat::FIRST).code());
}
