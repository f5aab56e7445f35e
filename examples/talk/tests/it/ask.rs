//! A whole `ask`, as two people type it.

use crate::room::{FILE, Room};

const ASK: &[&str] = &["--lang", "en", "--flow", "ask"];

/// The first page, both names, and what is asked for, in one line.
const ASKED: &[&str] = &["1", "Sam", "Ruth", "1", "My dog died on Sunday.", "", "1"];

#[test]
fn a_whole_ask_is_answered_and_leaves_nothing() {
    let room = Room::new("ask-whole");
    let typed = [
        ASKED,
        // Ruth reads the page alone, and answers.
        &["", "1", "1", "2", "I can call you at eight.", "", "1"],
        // Sam thanks, and each has the last page alone.
        &["", "1", "", "1", "", "1", "", "1"],
    ];
    let out = room.run(ASK, &typed.concat());
    assert_eq!(out.code, 0, "{}", out.errors);
    let flat = out.flat();
    let said = [
        "Ruth reads a page alone at this screen. Then Ruth can answer, or say not now, or leave.",
        "Sam asks you for something here. You can say no.",
        "If you do not go on, this closes for both of you, and the file is deleted.",
        "Ruth has answered. You can answer that, or not.",
        "This conversation is over.",
        "The file of this conversation is deleted.",
    ];
    for said in said {
        assert!(flat.contains(said), "{said:?} is missing: {flat}");
    }
    for untrue in [
        "Nobody knows of this yet",
        "does not see what you choose",
        "at the time that stands here",
        "in a file?",
        "Nobody is told",
    ] {
        assert!(!flat.contains(untrue), "{untrue:?} is not true at one screen: {flat}");
    }
    assert!(room.files().is_empty(), "{:?}", room.files());
}

#[test]
fn no_room_is_told_at_once_and_a_no_at_the_door_is_written_nowhere() {
    let room = Room::new("ask-no-room");
    let out = room.run(ASK, &[ASKED, &["", "1", "1", "3", "", "1", ""]].concat());
    assert!(out.flat().contains("Ruth — I have no room for this now"), "{}", out.text);
    assert_eq!(room.files(), [FILE]);

    let room = Room::new("ask-not-now");
    let out = room.run(ASK, &[ASKED, &["", "1", "2"]].concat());
    assert!(out.flat().contains("This conversation has closed.") && room.files().is_empty(), "{}", out.text);
}
