//! A whole `solo`, as one person types it alone.

use crate::room::{FILE, Room};

const SOLO: &[&str] = &["--lang", "en", "--flow", "solo"];

/// The first page and a name; then what happened is told.
const TOLD: &[&str] = &["1", "Nora", "1", "Ellie had told them before I could.", "", "1"];
/// Three boxes, what matters, the page that is read first, a way and a person who could be near.
const CHOSEN: &[&str] = &["1", "I did not say that it was for her.", "", "", "", "1", "2", "1", "1", "1"];
/// First words, an answer to words that might come back, and the page about stopping.
const TRIED: &[&str] = &["1", "Ellie, can we talk?", "", "1", "1", "You were in a hurry.", "", "1", "1"];

/// What is said to two people, and untrue for one.
const OF_TWO: &[&str] = &[
    "both of you",
    "each of you",
    "You both",
    "everyone here",
    "hand over",
    "has the screen",
    "the other person could open",
    "This conversation",
    "this conversation",
    "Send",
    "Only you can read",
    "Nobody is shown",
];

#[track_caller]
fn is_for_one(flat: &str) {
    for words in OF_TWO {
        assert!(!flat.contains(words), "{words:?} is said to someone alone: {flat}");
    }
}

#[test]
fn a_whole_solo_ends_with_the_lines_that_were_picked() {
    let room = Room::new("solo-kept");
    // Keeps the first line and the fourth, and has them in the file beside.
    let keep = &["2", "2", "1 3", "1", "1", "", "2"];
    let out = room.run(SOLO, &[TOLD, CHOSEN, TRIED, keep].concat());
    assert_eq!(out.code, 0, "{}", out.errors);
    let flat = out.flat();
    is_for_one(&flat);
    assert!(flat.contains("The file is deleted at the end."), "{flat}");
    let (_, end) = flat.split_once("The lines that you picked stand below.").expect("the end");
    assert!(end.starts_with(" You Ellie had told them before I could. You Ellie, can we talk?"), "{end}");
    assert!(!end.contains("for her"), "the others are not shown any more: {end}");
    assert!(flat.contains("Would you like to have the lines that you picked in a file?"), "{flat}");
    assert_eq!(room.files(), ["reweave-talk.md"]);
    let kept = room.file("reweave-talk.md");
    assert!(kept.starts_with("# What I keep for myself\n"), "{kept}");
    assert!(kept.contains("> Ellie, can we talk?\n") && !kept.contains("for her"), "{kept}");
}

#[test]
fn what_is_discarded_is_in_no_file_and_no_record_is_offered() {
    let room = Room::new("solo-discarded");
    let out = room.run(SOLO, &[TOLD, CHOSEN, TRIED, &["1", "1"]].concat());
    assert_eq!(out.code, 0, "{}", out.errors);
    let flat = out.flat();
    is_for_one(&flat);
    assert!(flat.contains("This is over. Thank you for the time you gave."), "{flat}");
    assert!(!flat.contains("in a file?"), "{flat}");
    assert!(flat.ends_with("The file with what you wrote is deleted."), "{flat}");
    assert!(room.files().is_empty(), "{:?}", room.files());
}

#[test]
fn every_way_goes_to_its_end_and_speaks_to_one() {
    let to_the_way = [TOLD, &["2", "2", "1"]].concat();
    let ways: [(&str, &[&str]); 5] = [
        ("send", &["2", "2", "1", "1"]),
        ("unsent", &["4", "1", "I was angry.", "", "1", "1", "1"]),
        ("mine", &["5", "2", "1", "1"]),
        ("not-raised", &["6", "1", "1"]),
        ("with-me", &["3", "2", "1", "1"]),
    ];
    for (name, typed) in ways {
        let room = Room::new(&format!("solo-{name}"));
        let out = room.run(SOLO, &[&to_the_way, typed].concat());
        assert_eq!((out.code, room.files().is_empty()), (0, true), "{name}: {}", out.text);
        assert!(out.flat().contains("This is over."), "{name}: {}", out.text);
        is_for_one(&out.flat());
    }
}

#[test]
fn it_is_taken_up_again_at_the_same_step_also_when_it_was_cut_off() {
    let room = Room::new("solo-cut-off");
    room.cut_off(SOLO, TOLD, "Here are three boxes.");
    assert!(room.file(FILE).contains("Ellie had told them before I could."));
    assert_eq!(room.steps(), ["tell"]);

    let out = room.run(&[], &["7"]);
    let flat = out.flat();
    assert!(flat.contains("Here are three boxes.") && flat.contains("You are back at the place"), "{flat}");
    assert!(!flat.contains("Press Enter when") && !flat.contains("asked once more"), "{flat}");
    is_for_one(&flat);

    // In a quiet moment too.
    let out = room.run(&[], &["4", "1", "5"]);
    assert!(out.flat().contains("This is your moment of quiet."), "{}", out.text);
    let out = room.run(&[], &["1", "2"]);
    assert!(out.flat().contains("What matters to you in this?"), "{}", out.text);
    assert_eq!(room.files(), [FILE]);
}

#[test]
fn leaving_deletes_the_file() {
    let room = Room::new("solo-leave");
    let out = room.run(SOLO, &[TOLD, &["5", "1"]].concat());
    let flat = out.flat();
    assert!(flat.contains("This closes it, and the file is deleted."), "{flat}");
    assert!(flat.contains("This has closed.") && flat.ends_with("is deleted."), "{flat}");
    is_for_one(&flat);
    assert!(room.files().is_empty(), "{:?}", room.files());
}

#[test]
fn the_first_page_says_where_it_is_kept_and_nothing_is_begun_before_it() {
    let room = Room::new("solo-first");
    let out = room.run(SOLO, &["2"]);
    assert!(
        out.flat().contains("Anyone who can use this account on the computer can open it."),
        "{}",
        out.text
    );
    assert!(!out.text.contains("your name") && !out.text.contains("I am alone here"), "{}", out.text);
    assert!(out.text.contains("Nothing was begun, and nothing is kept.") && room.files().is_empty());

    // From the first page for two.
    let out = room.run(&["--lang", "en", "--flow", "brief"], &["3", "1", "Nora", "6"]);
    assert!(out.flat().contains("I am alone here") && !out.flat().contains("other person?"), "{}", out.text);
    assert!(room.file(FILE).contains("\"solo\""));
}

#[test]
fn how_to_speak_to_someone_is_asked_once_where_it_makes_a_difference() {
    for lang in ["es", "ar"] {
        let room = Room::new(&format!("solo-address-{lang}"));
        let out = room.run(&["--lang", lang, "--flow", "solo"], &["1", "Nora", "1", "2", "2", "2"]);
        let read =
            if lang == "es" { "Primero lee esto." } else { "اقرئي هذه الصفحة أولًا" };
        assert!(out.flat().contains(read), "{lang}: {}", out.text);
    }
}
