//! A whole `dyad`, as two people type it.

use std::fs;

use crate::room::{FILE, Room};

const DYAD: &[&str] = &["--lang", "en"];

/// What is typed up to the first answer of each step that is answered alone, one after the other.
const PARTS: &[(&str, &[&str])] = &[
    ("answer-gate", &["1", "Amal", "Bo", "1", "The plan for Friday", "", "1", "", "1"]),
    ("begin", &["1", "", "1"]),
    (
        "landing",
        &[
            "",
            "1",
            "",
            "1",
            "It was moved.",
            "",
            "1",
            "",
            "1",
            "1",
            "You were not told.",
            "",
            "",
            "1",
            "",
            "3",
            "",
            "1",
            "1",
            "I waited there.",
            "",
            "1",
            "",
            "1",
            "1",
            "You waited.",
            "",
            "That you left.",
            "",
            "1",
            "",
            "1",
            "",
            "1",
            "I moved it.",
            "",
            "",
            "",
            "1",
            "",
            "1",
            "",
            "1",
            "",
            "1",
        ],
    ),
    ("doors", &["", "1", "", "1", "3"]),
    (
        "close",
        &[
            "",
            "1",
            "2",
            "",
            "1",
            "come along",
            "",
            "",
            "1",
            "",
            "3",
            "On Friday",
            "",
            "1",
            "",
            "1",
            "",
            "1",
            "plans move",
            "",
            "write to you",
            "",
            "1",
            "",
            "1",
            "",
            "1",
            "3",
            "2 3",
            "1",
        ],
    ),
    ("after", &["", "2", "2", "it is late", "", "go home", "", "3", "1", "1", "", "1"]),
];
/// Then Bo is done too, both read the closing words, and what stays is written.
const END: &[&str] = &["", "1", "", "2"];

/// What is typed up to the first answer of this step.
fn up_to(step: &str) -> Vec<&'static str> {
    let last = PARTS.iter().position(|(known, _)| *known == step).expect("a step");
    PARTS[..=last].iter().flat_map(|(_, typed)| typed.iter().copied()).collect()
}

#[test]
fn a_whole_dyad_goes_to_its_end_and_leaves_a_record() {
    let room = Room::new("dyad");
    let out = room.run(DYAD, &[&up_to("after")[..], END].concat());
    assert_eq!(out.code, 0, "{}", out.errors);
    assert_eq!(room.files(), ["reweave-talk.md"], "{}", out.text);
    let record = room.file("reweave-talk.md");
    let (title, rest) = record.split_once("Date (UTC): ").expect("the day");
    let (day, rest) = rest.split_once("\n\n").expect("more");
    assert_eq!(day.len(), "2026-01-31".len(), "{day}");
    assert_eq!(
        format!("{title}{rest}"),
        "# What stays from this conversation\n\n\
         ## Lines that were kept\n\n**Amal**\n\n> It was moved.\n\n\
         **Bo**\n\n> In my own words: You were not told.\n\n**Amal**\n\n> I waited there.\n\n\
         ## Limits\n\n**Bo**\n\n> When this happens: plans move\n>\n> I will: write to you\n\n\
         **Bo**\n\n> When this happens: it is late\n>\n> I will: go home\n\n\
         ## Requests and answers\n\n**Amal**\n\n> Would you: come along\n>\n\
         > Answer: Something else\n>\n> On Friday\n\n\
         ## To look at it again\n\nTwo weeks after the conversation\n"
    );
    assert!(
        out.text.contains("What stays is in this file:") && out.text.contains("is deleted."),
        "{}",
        out.text
    );
    only_for_the_owner(&room, "reweave-talk.md");
}

#[cfg(unix)]
fn only_for_the_owner(room: &Room, file: &str) {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(room.place.join(file)).expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[cfg(not(unix))]
fn only_for_the_owner(_: &Room, _: &str) {}

#[test]
fn each_gets_the_record_in_their_language() {
    let room = Room::new("dyad-two-languages");
    let typed = [&up_to("after")[..], END].concat();
    let addressed = [&typed[..3], &["1", "2"], &typed[3..]].concat();
    let out = room.run(&["--lang", "en", "--other-lang", "es"], &addressed);
    let mut files = room.files();
    files.sort();
    assert_eq!(files, ["reweave-talk.es.md", "reweave-talk.md"], "{}", out.text);
    let (en, es) = (room.file("reweave-talk.md"), room.file("reweave-talk.es.md"));
    assert!(en.starts_with("# What stays") && es.starts_with("# Lo que queda") && es.contains("go home"));
}

#[test]
fn what_is_answered_alone_is_in_no_file_while_it_is_open() {
    for (step, _) in PARTS {
        let room = Room::new(&format!("dyad-alone-{step}"));
        let out = room.run(DYAD, &up_to(step));
        assert_eq!((out.code, room.files()), (0, vec![FILE.to_owned()]), "{step}: {}", out.text);
        assert!(!room.steps().contains(&(*step).to_owned()), "{step}: {:?}", room.steps());
        assert!(*step != "close" || !room.file(FILE).contains("picks"), "the lines to keep");
        let back = room.run(&[], &[]);
        let why = "If it was answered before, it is asked once more.";
        assert!(back.flat().contains(why) && !out.flat().contains(why), "{step}: {}", back.text);
    }
}

#[test]
fn a_break_that_nobody_called_is_there_again_after_a_stop() {
    let room = Room::new("dyad-later");
    let out = room.run(DYAD, &[&up_to("begin")[..], &["", "2", "5"]].concat());
    assert!(out.text.contains("This is a break.") && out.text.contains("It can go on at:"), "{}", out.text);
    let out = room.run(&[], &["5"]);
    assert!(
        out.text.contains("This is a break.") && out.text.contains("It closes by itself at:"),
        "{}",
        out.text
    );
}

#[test]
fn a_way_out_after_three_misses_is_chosen_alone_and_can_be_a_rest() {
    let room = Room::new("dyad-ways");
    let say_back = ["1", "You were not told.", "", "", "1", "", "4", "", "1", ""];
    let begun = &["", "1", "", "1", "It was moved.", "", "1", "", "1"][..];
    let typed = [&up_to("begin")[..], begun, &say_back, &say_back, &say_back[..9], &["", "2"]].concat();
    let out = room.run(DYAD, &typed);
    assert!(
        out.text.contains("This does not come across yet.") && !room.steps().contains(&"ways".into()),
        "{}",
        out.text
    );
    let out = room.run(&[], &["", "2", "", "1", "5"]);
    assert!(out.text.contains("This is a break.") && out.text.contains("This is saved."), "{}", out.text);
}

#[test]
fn another_day_begins_with_the_page_that_is_read_alone() {
    let room = Room::new("dyad-another-day");
    let typed = up_to("landing");
    let out = room.run(DYAD, &[&typed[..typed.len() - 1], &["2", "", "2", "1"]].concat());
    assert!(out.text.contains("Another day") && out.text.contains("This is saved."), "{}", out.text);
    let out = room.run(&[], &["", "1", "1", "", "1", "1", "", "3", "", "3", ""]);
    let first = out.text.find("Please read this page alone.").expect("the page that is read alone");
    assert!(
        !out.text[..first].contains("It was moved.") && !out.text.contains("Before you begin"),
        "{}",
        out.text
    );
    assert!(out.text.contains("Would you like"), "{}", out.text);
}

#[test]
fn nothing_but_the_private_step_is_lost_when_it_is_cut_off() {
    let room = Room::new("dyad-cut-off");
    // Amal has chosen, and Bo reads the same page.
    let typed = [&up_to("landing")[..], &[""]].concat();
    room.cut_off(
        DYAD,
        &typed,
        "Bo\nWhere you are: Opening · What happened · Listening · Understanding · Own part ·\n",
    );
    let before = room.file(FILE);
    assert!(before.contains("I moved it.") && !room.steps().contains(&"landing".to_owned()));
    let out = room.run(&[], &[""]);
    assert!(
        out.text.contains("You are back")
            && out.flat().contains("If it was answered before, it is asked once more.")
            && out.flat().contains("Here you can choose how to go on."),
        "{}",
        out.text
    );
    assert_eq!(room.file(FILE), before);
}

#[test]
fn warm_first_is_remembered() {
    let room = Room::new("dyad-warm");
    let out =
        room.run(&["--lang", "en", "--warm-first"], &[&up_to("begin")[..], &["", "1", "", "2"]].concat());
    assert!(out.flat().contains("Is there something about Bo that is good for you?"), "{}", out.text);
    let out = room.run(&["--option", "warm_first=true"], &[""]);
    assert!(out.flat().contains("Is there something about Amal that is good for you?"), "{}", out.text);
    let out = room.run(&["--option", "warm_first=false"], &[]);
    assert_eq!(out.code, 2, "{}", out.errors);
}
