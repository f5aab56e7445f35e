//! A `checkin`, as people type it at one screen, and the record that it looks at.

use std::fs;

use crate::room::{FILE, Room};

const RECORD: &str = r#"{"lines":[],"requests":[],"next_steps":[{"id":"0.3","seat":0,"name":"Amal","step":"card-next-step","words":{"text":"I write down who cooks."},"answer":null}],"limits":[{"id":"1.3","seat":1,"name":"Bo","step":"card-limit","words":{"fields":[["when","it gets loud"],["i-will","go outside"]]},"answer":null}],"again":null,"date":null}"#;
const ARGS: &[&str] = &["--lang", "en", "--record", "last.json"];
/// Both take part, and Amal takes the screen.
const BEGIN: &[&str] = &["1", "2", "Amal", "Bo", "", "1", "", "1", "1", ""];

fn room(name: &str) -> Room {
    let room = Room::new(name);
    fs::write(room.place.join("last.json"), RECORD).expect("a record");
    room
}

#[test]
fn each_answers_their_rows_by_numbers_and_all_is_shown_together() {
    let room = room("checkin-whole");
    // A wrong number, the way back, an answer with words, another answer to the same row, and then it is sent.
    let amal = &["9", "1", "6", "1", "2", "Twice.", "", "1", "1", "1", "1", "2", ""];
    let bo = &["1", "1", "", "1", "2", ""];
    let rest = &["2", "", "2", "", "3", "", "3", "", "1", "", "1"];
    let out = room.run(ARGS, &[BEGIN, amal, bo, rest].concat());
    let flat = out.flat();
    assert_eq!(out.code, 0, "{} {flat}", out.errors);
    assert!(flat.contains("You said you would do this") && flat.contains("A limit that you set"), "{flat}");
    assert!(flat.contains("- Something to do I write down who cooks. - Done: Twice."), "{flat}");
    assert!(
        flat.contains("- A limit When this happens: it gets loud I will: go outside - It stays"),
        "{flat}"
    );
    assert!(flat.contains("This conversation is over."), "{flat}");
    for untrue in ["Nobody is told", "They begin if", "Whoever is invited"] {
        assert!(!flat.contains(untrue), "{untrue}: {flat}");
    }
    assert_eq!(room.files(), ["last.json"], "the record stays where it is");
}

#[test]
fn a_check_in_is_taken_up_again_with_or_without_its_record() {
    let room = room("checkin-back");
    room.run(ARGS, BEGIN);
    assert!(room.file(FILE).contains("who cooks"));
    for args in [ARGS, &[], &["--flow", "checkin"]] {
        let out = room.run(args, &[""]);
        assert!(
            out.flat().contains("You are back") && out.flat().contains("I write down who cooks."),
            "{}",
            out.text
        );
    }
}

#[test]
fn what_a_check_in_cannot_begin_with_is_said() {
    let room = room("checkin-errors");
    let cases: [(&[&str], &str); 9] = [
        (&["--flow", "checkin"], "say where it is with --record FILE"),
        (&["--record", "none.json"], "there is no such file"),
        (&["--record", "."], "no ordinary file"),
        (&["--flow", "brief", "--record", "last.json"], "looks at no record"),
        (
            &["--flow", "checkin", "--option", "told=here", "--record", "last.json"],
            "is not for people at one screen",
        ),
        (&["--flow", "brief", "--option", "context=workplace"], "leave an option out"),
        (
            &["--flow", "circle", "--option", "mode=repair", "--option", "context=workplace"],
            "leave an option out",
        ),
        (&["--flow", "accountability"], "choose another of"),
        (&["--flow", "nothing", "--record", "last.json"], "nothing"),
    ];
    for (args, says) in cases {
        let out = room.run(args, &[]);
        assert_eq!(out.code, 2, "{args:?}: {}", out.errors);
        assert!(out.errors.contains(says) && out.errors.lines().count() == 1, "{args:?}: {}", out.errors);
    }
    fs::write(room.place.join("last.json"), "# What stays\nwho cooks").expect("a file");
    let out = room.run(ARGS, &[]);
    assert!(out.errors.contains("is no record") && !out.errors.contains("cooks"), "{}", out.errors);
}

#[test]
fn people_who_do_not_fit_the_record_are_asked_about() {
    let room = room("checkin-people");
    let typed = ["1", "2", "Mona", "Bo", "2", "2", "Amal", "Bo", ""];
    let out = room.run(ARGS, &typed);
    let flat = out.flat();
    assert!(flat.contains("In the record: Amal Here: Mona"), "{flat}");
    assert!(room.file(FILE).contains("\"Amal\"") && !room.file(FILE).contains("Mona"), "{flat}");
}
