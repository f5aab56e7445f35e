//! A `brief`, as two people type it: what is shown, what is written to which file, and what is not.

use std::fs;

use crate::room::{FILE, Room};

const BRIEF: &[&str] = &["--lang", "en", "--flow", "brief"];

/// What is typed to have said "go on", both names, and a topic that is sent.
const INVITED: &[&str] = &["1", "Amal", "Bo", "1", "The plan for Friday", "", "1"];
/// Then Bo takes the screen, goes on and says yes, and Amal takes it back.
const ACCEPTED: &[&str] = &["", "1", "1", ""];
/// Then Amal tells, Bo gives back, it fits, and both pass all that is left, up to the last page of Amal.
const TO_THE_LAST_PAGE: &[&str] = &[
    "1",
    "It was moved.",
    "",
    "1",
    "",
    "1",
    "You were not told.",
    "",
    "1",
    "",
    "1",
    "",
    "3",
    "",
    "6",
    "",
    "6",
    "",
];

#[test]
fn who_leaves_at_the_first_page_leaves_no_file() {
    let room = Room::new("first-page");
    let out = room.run(BRIEF, &["2"]);
    assert_eq!(out.code, 0);
    assert!(out.text.contains("the other person may do"));
    assert!(!out.text.contains("your name"), "no name is asked before");
    assert!(out.text.contains("Nothing was begun, and nothing is kept."));
    assert!(room.files().is_empty());
}

#[test]
fn a_conversation_is_stopped_and_taken_up_again() {
    let room = Room::new("resumed");
    let out = room.run(BRIEF, &[INVITED, ACCEPTED, &["12"]].concat());
    assert_eq!((out.code, out.text.contains("This is saved.")), (0, true), "{}", out.text);
    assert_eq!(room.files(), [FILE]);

    let out = room.run(&[], &["", "1", "It was moved.", "", "1"]);
    assert_eq!(out.code, 0, "the end of input ends it quietly: {}", out.errors);
    assert!(out.text.contains("You are back at the place where you stopped."));
    assert!(!out.flat().contains("it is asked once more"), "nobody had answered alone: {}", out.text);
    assert!(room.file(FILE).contains("It was moved."));

    let out = room.run(&[], &[""]);
    assert!(out.text.contains("Bo") && out.text.contains("It was moved."), "{}", out.text);
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_the_file() {
    use std::os::unix::fs::PermissionsExt;
    let room = Room::new("mode");
    room.run(BRIEF, INVITED);
    let mode = fs::metadata(room.place.join(FILE)).expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn what_is_answered_alone_is_in_no_file() {
    let room = Room::new("alone");
    let out = room.run(BRIEF, &[INVITED, ACCEPTED, TO_THE_LAST_PAGE, &["1", "1 2"]].concat());
    assert_eq!(out.code, 0);
    assert!(out.text.contains("Type the numbers with spaces, or nothing"), "{}", out.text);
    assert_eq!(room.files(), [FILE]);
    let file = room.file(FILE);
    assert!(!file.contains("keep-words") && !file.contains("look-again") && !file.contains("\"after\""));

    // The one who has answered is asked again on coming back, because nothing of it was kept.
    let out = room.run(&[], &[""]);
    assert!(out.flat().contains("Is there something you want to keep?"), "{}", out.text);
    assert!(out.flat().contains("If it was answered before, it is asked once more."), "{}", out.text);
}

#[test]
fn a_no_is_never_written_and_ends_it_in_the_neutral_words() {
    for (answer, option) in [("2", "not-now"), ("3", "do-not-ask")] {
        let room = Room::new(option);
        let out = room.run(BRIEF, &[INVITED, &["", "1", answer]].concat());
        assert_eq!(out.code, 0);
        assert!(out.text.contains("This conversation has closed."), "{}", out.text);
        assert!(out.text.contains("The file of this conversation is deleted."));
        assert!(room.files().is_empty());
    }
}

#[test]
fn one_can_leave_while_the_screen_is_handed_over_and_is_asked_once_more() {
    let room = Room::new("leave-between");
    // A wrong number and a word do nothing; "Back" goes back to where the screen is handed over.
    let out = room.run(BRIEF, &[INVITED, &["7", "Leave", "1", "2"]].concat());
    assert_eq!((out.code, room.files()), (0, vec![FILE.to_owned()]), "{}", out.text);
    let offered =
        "Press Enter when Bo has the screen. You can also 1. Leave 2. Stop for now Type a number (1–2):";
    assert_eq!(out.flat().matches(offered).count(), 2, "{}", out.text);
    assert_eq!(out.text.matches("That is not one of the numbers here.").count(), 2, "{}", out.text);
    assert_eq!(out.flat().matches("This closes the conversation for both of you at once").count(), 1);

    let out = room.run(&[], &["2"]);
    assert!(out.text.contains("This is saved.") && room.files() == [FILE], "{}", out.text);
    let out = room.run(&[], &["1", "1"]);
    assert_eq!(out.code, 0, "{}", out.errors);
    assert!(out.text.contains("This conversation has closed.") && room.files().is_empty(), "{}", out.text);
}

#[test]
fn one_can_leave_from_a_text_that_is_not_sent() {
    let room = Room::new("leave-a-text");
    let typed = &["1", "half a sentence", "", "5"];
    let out = room.run(BRIEF, &[INVITED, ACCEPTED, typed, &["2"]].concat());
    assert!(out.flat().contains("What you have written and not sent is then gone."), "{}", out.text);
    assert_eq!(room.files(), [FILE]);
    let out = room.run(BRIEF, &[&["", "1", "half a sentence", "", "5"][..], &["1"]].concat());
    assert!(out.text.contains("This conversation has closed.") && room.files().is_empty(), "{}", out.text);
}

#[test]
fn one_can_go_back_or_leave_from_what_can_be_picked() {
    let room = Room::new("leave-picks");
    let picks = &[INVITED, ACCEPTED, TO_THE_LAST_PAGE, &["1"]].concat()[..];
    // The way back comes alone, not beside what is picked.
    let out = room.run(BRIEF, &[picks, &["1 3", "3", "1", "4", "2", "4", "1"]].concat());
    assert_eq!(out.text.matches("That is not one of the numbers here.").count(), 1, "{}", out.text);
    assert_eq!(out.flat().matches("This closes the conversation for both of you at once").count(), 2);
    assert!(out.text.contains("is deleted.") && room.files().is_empty(), "{}", out.text);
}

#[test]
fn what_both_keep_is_written_where_they_say_and_the_file_is_deleted() {
    let room = Room::new("kept");
    let to_the_end = [INVITED, ACCEPTED, TO_THE_LAST_PAGE, &["1", "1", "", "1", "1 2", ""]].concat();
    let out = room.run(BRIEF, &[&to_the_end[..], &["2"]].concat());
    assert_eq!(out.code, 0, "{}", out.errors);
    assert!(out.text.contains("reweave-talk.md"), "{}", out.text);
    assert_eq!(room.files(), ["reweave-talk.md"]);
    let kept = room.file("reweave-talk.md");
    assert!(
        kept.contains("**Amal**\n\n> It was moved.\n") && kept.contains("> You were not told.\n"),
        "{kept}"
    );
    assert!(!kept.contains("keep-words"));

    // Nothing is written unless somebody says so, and no file is written over.
    room.run(BRIEF, &[&to_the_end[..], &["1"]].concat());
    room.run(BRIEF, &to_the_end);
    assert_eq!(room.files(), ["reweave-talk.md"]);
    room.run(BRIEF, &[&to_the_end[..], &["3", "reweave-talk.md"]].concat());
    assert_eq!((room.files().len(), room.file("reweave-talk.md")), (2, kept));
}

#[test]
fn control_sequences_and_hidden_marks_never_reach_the_output() {
    let room = Room::new("controls");
    let typed =
        ["1", "Am\u{1b}[31mal\u{202e}", "Bo\u{7}", "1", "red \u{1b}[2J\u{9b}1m\u{2066}text", "", "1", ""];
    let out = room.run(BRIEF, &typed);
    assert!(out.text.contains("Amal") && out.flat().contains("red"), "{}", out.text);
    let hidden =
        |c: char| c.is_control() && c != '\n' || ('\u{202a}'..='\u{202e}').contains(&c) || c == '\u{2066}';
    assert!(!out.text.contains(hidden), "{:?}", out.text.find(hidden));
    assert!(!room.file(FILE).contains(hidden));
}

#[test]
fn what_was_too_long_is_shown_again() {
    let room = Room::new("long");
    let long = "too long ".repeat(30);
    let out = room.run(BRIEF, &["1", "Amal", "Bo", "1", &long, "", "1"]);
    assert!(out.flat().contains("This text is too long for this place."), "{}", out.text);
    assert!(out.text.contains("(269 / 140)"));
    assert_eq!(
        out.flat().matches(long.trim()).count(),
        2,
        "read before it was sent, and after it was refused"
    );
}

#[test]
fn a_file_that_cannot_be_read_is_left_as_it_is() {
    let room = Room::new("unreadable");
    fs::write(room.place.join(FILE), "something else").expect("a file");
    let out = room.run(BRIEF, &["1"]);
    assert_eq!((out.code, room.file(FILE).as_str()), (2, "something else"));
    assert!(out.errors.contains("--file"), "it says what to do: {}", out.errors);
}

#[test]
fn mistakes_are_explained() {
    let room = Room::new("mistakes");
    for args in [
        &["--lang", "tlh"][..],
        &["--flow", "unheard-of"],
        &["--flow", "brief", "--warm-first"],
        &["--option", "what"],
        &["--resources", "nowhere.json"],
        &["--what"],
    ] {
        let out = room.run(args, &[]);
        assert_eq!((out.code, out.errors.is_empty()), (2, false), "{args:?}");
    }
}

#[test]
fn the_end_of_input_ends_it() {
    let room = Room::new("end-of-input");
    assert_eq!(room.run(BRIEF, &[]).code, 0);
    assert_eq!(room.run(BRIEF, &["1", "Amal"]).code, 0);
    assert!(room.files().is_empty());
    assert_eq!(room.run(BRIEF, INVITED).code, 0);
    assert_eq!(room.files(), [FILE]);
}
