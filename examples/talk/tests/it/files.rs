//! The file of a conversation, and what stands beside it.

use std::fs;
use std::io::Write;
use std::process::{Child, Command as Process, Stdio};
use std::time::Duration;

use crate::room::{FILE, LONGEST, PROGRAM, Room};

const BRIEF: &[&str] = &["--lang", "en", "--flow", "brief"];
const INVITED: &[&str] = &["1", "Amal", "Bo", "1", "The plan for Friday", "", "1"];

/// A program that has this file, and waits for more to be typed.
#[expect(clippy::disallowed_methods, reason = "a test waits for a program")]
#[expect(clippy::zombie_processes, reason = "whoever gets it ends it")]
fn open(room: &Room) -> Child {
    let mut program = Process::new(PROGRAM)
        .args(BRIEF)
        .current_dir(&room.place)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("talk runs");
    program.stdin.as_mut().expect("its input").write_all(b"1\n").expect("it reads");
    let step = Duration::from_millis(5);
    for _ in 0..LONGEST.as_millis() / step.as_millis() {
        if room.place.join("reweave-talk.json.lock").exists() {
            return program;
        }
        std::thread::sleep(step);
    }
    program.kill().expect("it can be ended");
    panic!("it did not take its file");
}

#[test]
fn two_programs_do_not_write_one_file() {
    let room = Room::new("two-programs");
    let mut first = open(&room);
    let second = room.run(BRIEF, &["1"]);
    assert_eq!(second.code, 2);
    assert!(second.errors.contains("open in another window") && second.errors.contains("--file"));
    // One that was ended from outside holds nothing, and what it leaves is taken over.
    first.kill().expect("it can be ended");
    first.wait().expect("it has ended");
    assert!(room.place.join("reweave-talk.json.lock").exists());
    assert_eq!(room.run(BRIEF, INVITED).code, 0);
    assert_eq!(room.files(), [FILE]);
}

#[test]
fn what_was_half_written_is_taken_away() {
    let room = Room::new("half-written");
    fs::write(room.place.join("reweave-talk.json.new"), "words of somebody").expect("a file");
    room.run(BRIEF, INVITED);
    assert_eq!(room.files(), [FILE]);
    fs::write(room.place.join("reweave-talk.json.new"), "words of somebody").expect("a file");
    fs::write(room.place.join("reweave-talk.json.draft"), "{}").expect("a file");
    let out = room.run(&[], &["", "2", "1"]);
    assert!(room.files().is_empty(), "{:?} {}", room.files(), out.text);
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_so_that_the_file_behind_it_is_written_and_deleted() {
    let room = Room::new("link");
    fs::create_dir(room.place.join("there")).expect("a folder");
    std::os::unix::fs::symlink("there/real.json", room.place.join(FILE)).expect("a link");
    room.run(BRIEF, INVITED);
    assert!(room.place.join("there/real.json").is_file() && room.place.join(FILE).is_symlink());
    room.run(BRIEF, &["", "2", "1"]);
    assert!(!room.place.join("there/real.json").exists());
    assert_eq!(fs::read_dir(room.place.join("there")).expect("a folder").count(), 0);
}

#[cfg(unix)]
#[test]
fn a_pipe_a_device_and_a_folder_are_no_file_of_a_conversation() {
    let room = Room::new("pipe");
    let made = Process::new("mkfifo").arg(room.place.join("pipe")).status();
    for file in ["pipe", "/dev/zero", "."] {
        if file == "pipe" && !made.as_ref().is_ok_and(std::process::ExitStatus::success) {
            continue;
        }
        let out = room.run(&["--file", file], &["1"]);
        assert_eq!(out.code, 2, "{file}: {}", out.errors);
        assert!(out.errors.contains("--file"), "{file}: {}", out.errors);
    }
}

#[cfg(unix)]
#[test]
fn a_folder_in_which_nothing_can_be_written_is_told_before_anything_is_asked() {
    use std::os::unix::fs::PermissionsExt;
    let room = Room::new("read-only");
    let there = room.place.join("there");
    fs::create_dir(&there).expect("a folder");
    fs::set_permissions(&there, fs::Permissions::from_mode(0o500)).expect("rights");
    let is_kept_out = fs::write(there.join("try"), "").is_err();
    let out = room.run(&["--file", "there/talk.json"], &["1"]);
    if is_kept_out {
        assert_eq!((out.code, out.text.as_str()), (2, ""));
        assert!(out.errors.contains("nothing can be written in this folder"), "{}", out.errors);
    }
    let out = room.run(&["--file", "nowhere/talk.json"], &["1"]);
    assert_eq!((out.code, out.text.as_str()), (2, ""));
    assert!(out.errors.contains("--file"), "{}", out.errors);
}

#[test]
fn what_stands_in_a_file_does_not_reach_the_terminal_through_an_error() {
    let room = Room::new("hostile");
    room.run(BRIEF, INVITED);
    let saved: serde_json::Value = serde_json::from_str(&room.file(FILE)).expect("JSON");
    let hostile = "\u{1b}]0;owned\u{7}\u{1b}[31m\u{202e}";
    let mut all = Vec::new();
    for path in ["/header/flow/id", "/rows/0/do", "/rows/0/step", "/rows/0/option", "/header/terms/kept"] {
        let mut changed = saved.clone();
        if let Some(there) = changed.pointer_mut(path) {
            *there = hostile.into();
            all.push(changed.to_string());
        }
    }
    all.push(saved.to_string().replacen('{', &format!("{{\"{}\":1,", hostile.escape_default()), 1));
    all.push(format!("\"{hostile}\""));
    assert!(all.len() > 4, "the places are there");
    for text in all {
        fs::write(room.place.join(FILE), &text).expect("a file");
        let out = room.run(&[], &["", "1"]);
        let hidden = |sign: char| (sign.is_control() && sign != '\n') || sign == '\u{202e}';
        assert!(!out.errors.contains(hidden) && !out.text.contains(hidden), "{:?}", out.errors);
        assert!(!out.errors.contains("owned") || out.errors.contains("flow"), "{:?}", out.errors);
    }
}

#[test]
fn an_answer_that_is_given_alone_is_said_to_be_in_the_file() {
    let room = Room::new("said");
    let out = room.run(&["--lang", "en"], INVITED);
    let words = "kept in one file, also what you answer alone. Anyone who can use this account";
    assert!(out.flat().contains(words), "{}", out.text);
    assert!(!out.flat().contains("Nobody else can read what is written") && !out.flat().contains("not kept"));
}
