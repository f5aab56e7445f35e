//! A move as an object, as the JSON lines have it: read and written without loss, and refused with what to do.

use reweave::conversation::Note;
use reweave::{Flow, Move, Words};
use serde_json::json;

use crate::common::every_move;

#[test]
fn every_move_comes_back_as_it_was() {
    let more = [
        Move::fill([]),
        Move::fill([("when", "words"), ("i-will", "words")]),
        Move::choose("part").with_text(""),
        Move::choose("part").with_fields([]),
        Move::choose("limit").with_fields([("when", "words"), ("by-when", "more"), ("i-will", "…")]),
        Move::choose("keep").with_words(Words::picks(["0.1", "1.2"])),
        Move::choose("keep").with_words(Words::picks([])),
        Move::choose("keep").with_words(Words::text("words").and_picks(["0.1"])),
        Move::choose("keep").with_words(Words::fields([("when", "words")]).and_picks(["0.1"])),
        Move::pick(["sad", "a word of one's own"]),
    ];
    let flows = [Flow::brief(), Flow::builtin("dyad").expect("a flow of this crate")];
    let paces = Note::ALL.iter().copied().map(Move::Pace);
    for made in flows.iter().flat_map(every_move).chain(more).chain(paces) {
        let json = serde_json::to_string(&made).expect("a move is an object");
        let back: Move = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{json}: {error}"));
        assert_eq!(back, made, "{json}");
    }
}

#[test]
fn the_names_are_those_of_the_lines() {
    for (made, object) in [
        (Move::say("words"), json!({"move": "say", "text": "words"})),
        (Move::fill([("when", "words")]), json!({"move": "say", "fields": {"when": "words"}})),
        (Move::choose("fits"), json!({"move": "choose", "option": "fits"})),
        (
            Move::choose("part").with_text("words"),
            json!({"move": "choose", "option": "part", "text": "words"}),
        ),
        (Move::pick([]), json!({"move": "choose", "options": []})),
        (Move::TakeBack, json!({"move": "take-back"})),
        (Move::Pace(Note::TooFast), json!({"move": "pace", "option": "too-fast"})),
    ] {
        assert_eq!(serde_json::to_value(&made).unwrap(), object);
    }
}

#[test]
fn what_does_not_fit_is_refused_with_what_to_do() {
    for (object, what) in [
        (json!({}), "`move` is missing; it is one of: say, choose"),
        (json!({"move": "dance"}), "there is no move `dance`; the moves are: say, choose"),
        (json!({"move": "choose"}), "`choose` needs `option`, or `options` for picks"),
        (json!({"move": "pace"}), "`pace` needs the note as its `option`, one of: too-fast"),
        (
            json!({"move": "pace", "option": "slower"}),
            "`pace` needs the note as its `option`, one of: too-fast",
        ),
        (
            json!({"move": "pace", "option": "pushed", "text": "…"}),
            "`text` does not go with `pace`; leave it out",
        ),
        (json!({"move": "say", "option": "yes"}), "`option` does not go with `say`; leave it out"),
        (json!({"move": "say", "options": []}), "`options` does not go with `say`; leave it out"),
        (json!({"move": "say", "text": "…", "fields": {}}), "either `text` or `fields`; leave one out"),
        (
            json!({"move": "choose", "options": [], "text": "…"}),
            "name the `option` that takes it, or leave it out",
        ),
        (
            json!({"move": "choose", "options": [], "fields": {}}),
            "name the `option` that takes it, or leave it out",
        ),
        (json!({"move": "pass", "text": "…"}), "`text` does not go with `pass`; leave it out"),
        (json!({"move": "leave", "option": "because"}), "`option` does not go with `leave`; leave it out"),
        (json!({"move": "leave", "why": "…"}), "unknown field `why`"),
        (json!({"move": "say", "fields": {"when": 3}}), "expected a string"),
        (json!({"move": "say", "fields": ["when"]}), "an object of fields, each with its text"),
    ] {
        let error = serde_json::from_value::<Move>(object.clone()).expect_err("it is no move").to_string();
        assert!(error.contains(what), "{object}: {error}");
    }
    let twice = r#"{"move":"say","fields":{"when":"a","when":"b"}}"#;
    let error = serde_json::from_str::<Move>(twice).expect_err("a field is there twice").to_string();
    assert!(error.contains("the field `when` is there twice; leave one out"), "{error}");
    assert!(serde_json::to_string(&Move::Say(Words::picks(["sad"]))).is_err(), "a text has no picks");
}
