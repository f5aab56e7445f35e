//! A `circle`, as several people type it at one screen.

use crate::room::{FILE, Out, Room};

const CIRCLE: &[&str] = &["--lang", "en", "--flow", "circle"];
const FOUR: &[&str] = &["1", "4", "Amal", "Bo", "Noor", "Sam"];
/// The line about what the circle is for, sent, and the screen handed to the second person.
const ASKED: &[&str] = &["1", "The camp that was called off.", "", "1", ""];
/// One person takes part, after the screen was handed over; for the last one nobody follows.
const YES: &[&str] = &["1", "1"];
/// Takes the screen, and leaves out a line or a turn.
const PASS: &[&str] = &["", "2"];

/// What is said to two people, and untrue for several, or true only where people are apart.
const NOT_OF_SEVERAL: &[&str] = &[
    "both",
    "the other person",
    "the other in the room",
    "Nobody else sees",
    "Nobody is told",
    "The others see nothing",
    "The others may guess",
    "give no answer",
];

#[track_caller]
fn is_for_several(out: &Out) {
    for words in NOT_OF_SEVERAL {
        assert!(!out.flat().contains(words), "{words:?} is said to several: {}", out.text);
    }
}

/// Four people up to the first turn, all of them there.
fn to_the_story(four: bool) -> Vec<&'static str> {
    let mut typed = if four { FOUR.to_vec() } else { vec!["1", "3", "Amal", "Bo", "Noor"] };
    typed.extend_from_slice(ASKED);
    let others = if four { 3 } else { 2 };
    for other in 0..others {
        typed.extend_from_slice(if other == 0 { &[] } else { &[""] });
        typed.extend_from_slice(YES);
    }
    for _ in 0..=others {
        typed.extend_from_slice(PASS);
    }
    typed
}

#[test]
fn a_circle_of_four_in_which_one_says_not_now_goes_to_its_end_without_them() {
    let room = Room::new("circle-not-now");
    let door = [YES, &["", "1", "2", "", ""], YES].concat();
    let story = &["", "1", "I called it off.", "", "1"];
    let lines = [PASS, PASS, PASS, story, PASS, PASS, PASS, PASS, PASS].concat();
    // Nobody wants a day; the first one has a line that could be kept, and keeps none.
    let end = &["", "3", "1", "", "3", "1", "", "3", "1", "", "1", "", "1", "", "1"];
    let out = room.run(CIRCLE, &[FOUR, ASKED, &door, &lines, end].concat());
    assert_eq!(out.code, 0, "{}", out.errors);
    is_for_several(&out);
    let flat = out.flat();
    assert!(flat.contains("could not say no with the others in the room."), "{flat}");
    assert!(flat.contains("The others see if you take part."), "{flat}");
    assert!(flat.contains("Noor It is over for you here."), "{flat}");
    let (_, after) = flat.split_once("It is over for you here.").expect("it goes on");
    assert!(!after.contains("Noor"), "whoever said no is asked nothing more: {after}");
    assert!(flat.contains("Bo comes next.") && flat.contains("I called it off."), "{flat}");
    assert!(flat.contains("This conversation is over.") && flat.ends_with("is deleted."), "{flat}");
    assert!(!flat.contains("has closed"), "only those who stayed are told how it ended: {flat}");
    assert!(room.files().is_empty(), "{:?}", room.files());
}

#[test]
fn when_too_few_are_left_at_the_door_it_closes_and_the_file_is_deleted() {
    let room = Room::new("circle-too-few");
    let out = room.run(CIRCLE, &[&["1", "3", "Amal", "Bo", "Noor"], ASKED, &["1", "2"]].concat());
    assert_eq!(out.code, 0, "{}", out.errors);
    is_for_several(&out);
    let flat = out.flat();
    assert!(flat.contains("This conversation has closed.") && !flat.contains("Noor alone"), "{flat}");
    assert!(flat.ends_with("is deleted.") && room.files().is_empty(), "{flat}");
}

#[test]
fn when_one_of_four_leaves_in_the_middle_the_others_go_on() {
    let room = Room::new("circle-leave-of-four");
    let mut typed = to_the_story(true);
    typed.extend_from_slice(&["", "1", "I called it off.", "", "1", "", "8", "1", ""]);
    // The next two pass their turns, and then it is stopped.
    typed.extend_from_slice(&[PASS, PASS, &["2"]].concat());
    let out = room.run(CIRCLE, &typed);
    is_for_several(&out);
    let flat = out.flat();
    assert!(flat.contains("The others go on if they are enough"), "{flat}");
    assert!(flat.contains("Bo It is over for you here."), "{flat}");
    assert!(flat.contains("How do you leave this circle?") || flat.contains("Amal alone"), "{flat}");
    assert_eq!(room.files(), [FILE]);
    assert_eq!(room.steps().iter().filter(|step| *step == "story").count(), 4, "{:?}", room.steps());
}

#[test]
fn when_one_of_three_leaves_it_closes_and_the_file_is_deleted() {
    let room = Room::new("circle-leave-of-three");
    let mut typed = to_the_story(false);
    typed.extend_from_slice(&["", "1", "I called it off.", "", "1", "", "8", "1"]);
    let out = room.run(CIRCLE, &typed);
    assert_eq!(out.code, 0, "{}", out.errors);
    is_for_several(&out);
    let flat = out.flat();
    assert!(flat.contains("This conversation has closed."), "{flat}");
    assert!(flat.ends_with("is deleted.") && room.files().is_empty(), "{flat}");
}

#[test]
fn a_circle_that_was_cut_off_is_taken_up_again() {
    let room = Room::new("circle-cut-off");
    let mut typed = FOUR.to_vec();
    typed.extend_from_slice(&[ASKED, YES, &["", "1", "2", "", ""], YES].concat());
    // Cut off while the lines of coming in are written, each alone: they are in no file.
    let written = ["", "1", "Nervous.", "", "1", "", "1", "Still cross.", ""];
    room.cut_off(CIRCLE, &[&typed[..], &written].concat(), "Still cross.");
    assert!(!room.file(FILE).contains("Nervous."));

    let out = room.run(&[], &["", "6"]);
    let flat = out.flat();
    assert!(flat.contains("for Amal alone") && flat.contains("it is asked once more"), "{flat}");
    is_for_several(&out);
    let out = room.run(&[], &[PASS, PASS, PASS, &["", "1", "I called it off.", "", "1", "2"]].concat());
    assert!(out.flat().contains("Bo comes next.") && !out.text.contains("Noor"), "{}", out.text);
    assert!(room.file(FILE).contains("I called it off."));
}

/// The times that stand on the pages are those of the clock, also when the time of the door was over at once.
#[test]
fn after_the_door_the_times_are_those_of_the_clock() {
    let room = Room::new("circle-times");
    let door = [YES, &["", "1", "2", "", ""], YES].concat();
    room.run(CIRCLE, &[FOUR, ASKED, &door, PASS, PASS, PASS, &["2"]].concat());
    let saved: serde_json::Value = serde_json::from_str(&room.file(FILE)).expect("JSON");
    let at = |place: usize| saved["rows"][place]["at"].as_i64().expect("a time");
    let written = std::fs::metadata(room.place.join(FILE)).and_then(|file| file.modified()).expect("a time");
    let written = written.duration_since(std::time::UNIX_EPOCH).expect("after 1970").as_millis();
    let last = at(saved["rows"].as_array().expect("rows").len() - 1);
    assert!(i128::from(last).abs_diff(i128::try_from(written).expect("a time")) < 60_000, "{last} {written}");
    let three_days = 3 * 24 * 3600 * 1000;
    assert!(at(8) - at(1) >= three_days, "the door had its time");
}

#[test]
fn how_to_speak_to_each_is_asked_where_it_makes_a_difference() {
    for lang in ["es", "ar"] {
        let room = Room::new(&format!("circle-address-{lang}"));
        // Any number but those that fit is asked for once more.
        let typed = ["1", "2", "٣", "A", "B", "C", "1", "2", "3", "5"];
        let out = room.run(&["--lang", lang, "--flow", "circle"], &typed);
        let file = room.file(FILE);
        let genders = ["feminine", "masculine"].map(|gender| file.contains(gender));
        assert_eq!(genders, [true, true], "{lang}: {}", out.text);
        assert!(file.contains("\"keeper\"") && file.matches("\"member\"").count() == 2, "{file}");
    }
}
