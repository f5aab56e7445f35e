//! A folder for each test, and the program in it.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command as Process, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use snapbox::cmd::Command;

pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_reweave-talk");
pub(crate) const FILE: &str = "reweave-talk.json";

/// No test waits longer for something that does not come.
pub(crate) const LONGEST: Duration = Duration::from_secs(60);

/// A folder of its own for each test.
pub(crate) struct Room {
    pub(crate) place: PathBuf,
}

pub(crate) struct Out {
    pub(crate) code: i32,
    pub(crate) text: String,
    pub(crate) errors: String,
}

impl Out {
    /// The output with every run of white space as one space: texts are wrapped.
    pub(crate) fn flat(&self) -> String {
        self.text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

impl Room {
    pub(crate) fn new(name: &str) -> Self {
        let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&place);
        fs::create_dir_all(&place).expect("a folder for the test");
        Self { place }
    }

    pub(crate) fn run(&self, args: &[&str], typed: &[&str]) -> Out {
        let typed: String = typed.iter().flat_map(|line| [line, "\n"]).collect();
        let output = Command::new(PROGRAM)
            .args(args)
            .current_dir(&self.place)
            .stdin(typed)
            .timeout(LONGEST)
            .output()
            .expect("talk runs");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        let out = Out {
            code: output.status.code().unwrap_or(-1),
            text: text(output.stdout),
            errors: text(output.stderr),
        };
        assert!(!out.text.contains('\u{1b}') && !out.errors.contains("panicked"), "{}", out.errors);
        out
    }

    /// Runs the program until it has printed this, and ends it there as if the power were cut.
    pub(crate) fn cut_off(&self, args: &[&str], typed: &[&str], printed: &str) {
        let mut program = Process::new(PROGRAM)
            .args(args)
            .current_dir(&self.place)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("talk runs");
        let typed: String = typed.iter().flat_map(|line| [line, "\n"]).collect();
        let mut input = program.stdin.take().expect("its input");
        input.write_all(typed.as_bytes()).expect("it reads");
        let pieces = pieces(program.stdout.take().expect("its output"));
        let mut text = Vec::new();
        let is_there = |text: &[u8]| String::from_utf8_lossy(text).contains(printed);
        while !is_there(&text) {
            let Ok(piece) = pieces.recv_timeout(LONGEST) else { break };
            text.extend(piece);
        }
        program.kill().expect("it can be ended");
        program.wait().expect("it has ended");
        drop(input);
        assert!(is_there(&text), "{printed:?} did not come: {}", String::from_utf8_lossy(&text));
    }

    /// The steps that the file of the conversation tells of.
    pub(crate) fn steps(&self) -> Vec<String> {
        let saved: serde_json::Value = serde_json::from_str(&self.file(FILE)).expect("JSON");
        let rows = saved["rows"].as_array().expect("rows");
        // What is no move is made at no step.
        rows.iter().filter_map(|row| row["step"].as_str().map(str::to_owned)).collect()
    }

    pub(crate) fn files(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.place).expect("the folder of the test");
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
    }

    pub(crate) fn file(&self, name: &str) -> String {
        fs::read_to_string(self.place.join(name)).expect("a file")
    }
}

/// What a program prints, piece by piece, so that nobody has to wait for it without an end.
#[expect(clippy::disallowed_methods, reason = "a test that reads waits beside the program that prints")]
pub(crate) fn pieces(mut output: impl Read + Send + 'static) -> Receiver<Vec<u8>> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let mut some = [0; 4096];
        while let Ok(count @ 1..) = output.read(&mut some) {
            if sender.send(some[..count].to_vec()).is_err() {
                break;
            }
        }
    });
    receiver
}
