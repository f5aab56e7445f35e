//! The screen of the examples for other languages (`examples/phrases`) reads as they print it.

use std::fmt::Write;

use reweave::phrasebook::Arg;
use serde_json::Value;

use crate::common::phrasebook;
use crate::common::stored::{assert_no, at, difference};

#[test]
fn the_examples_in_other_languages_say_what_this_crate_says() {
    let screen: Value =
        serde_json::from_str(include_str!("../../examples/phrases/screen.json")).expect("a list of texts");
    let mut out = String::new();
    for language in ["en", "es", "ar"] {
        let reader = phrasebook().reader([language]);
        let _ = writeln!(out, "# {language}");
        for text in screen.as_array().expect("a list") {
            let args: Vec<(&str, Arg<'_>)> = text[1]
                .as_object()
                .expect("arguments")
                .iter()
                .map(|(name, value)| (name.as_str(), argument(value)))
                .collect();
            let _ = writeln!(out, "{}", reader.text(text[0].as_str().expect("an id"), &args));
        }
    }
    assert_no(&difference(&at("examples/phrases/expected.txt"), &out).into_iter().collect::<Vec<_>>());
}

fn argument(value: &Value) -> Arg<'_> {
    match value {
        Value::String(text) => text.as_str().into(),
        number => u8::try_from(number.as_u64().expect("a number")).expect("at most 99").into(),
    }
}
