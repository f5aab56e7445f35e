//! A terminal that goes away while the program stands in it.

use std::fs::File;
use std::io::Read;
use std::process::{Command as Process, Stdio};
use std::sync::mpsc::RecvTimeoutError;

use rustix::io::{FdFlags, fcntl_setfd};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

use crate::room::{FILE, LONGEST, PROGRAM, Room, pieces};

/// The two ends of a terminal: the one of whoever draws it, and the one of the program.
fn terminal() -> (File, File) {
    let drawn = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
    fcntl_setfd(&drawn, FdFlags::CLOEXEC).expect("it stays here");
    grantpt(&drawn).expect("it may be used");
    unlockpt(&drawn).expect("it may be opened");
    let name = ptsname(&drawn, Vec::new()).expect("its name").into_string().expect("UTF-8");
    let program = File::options().read(true).write(true).open(name).expect("its other end");
    (File::from(drawn), program)
}

/// No signal tells it, as where it runs below another program: it has to see by itself that nobody is there.
#[test]
fn it_ends_when_its_terminal_is_gone() {
    let room = Room::new("hang-up");
    let (mut drawn, its_end) = terminal();
    let side = || Stdio::from(its_end.try_clone().expect("the same end"));
    let mut program = Process::new(PROGRAM)
        .args(["--lang", "en"])
        .env("TERM", "xterm-256color")
        .current_dir(&room.place)
        .stdin(side())
        .stdout(side())
        .stderr(Stdio::piped())
        .spawn()
        .expect("talk runs");
    drop(its_end);
    let mut seen = Vec::new();
    let mut some = [0; 4096];
    // The window is open when it asks for pastes as a whole.
    while !String::from_utf8_lossy(&seen).contains("[?2004h") {
        let count = drawn.read(&mut some).expect("its window opens");
        seen.extend(&some[..count]);
    }
    drop(drawn);
    // What it could say its errors to is closed when it ends.
    let errors = pieces(program.stderr.take().expect("its errors"));
    let ended = loop {
        match errors.recv_timeout(LONGEST) {
            Ok(_) => {}
            Err(end) => break end == RecvTimeoutError::Disconnected,
        }
    };
    program.kill().expect("it can be ended");
    program.wait().expect("it has ended");
    assert!(ended, "it runs on without a terminal");
    assert!(!room.files().contains(&FILE.to_owned()), "nothing was agreed to");
}
