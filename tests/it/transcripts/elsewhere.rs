//! What a program in another language saw of each transcript: it leads over the same screens, and each is the same to the letter.
//!
//! Such a program writes one file for each transcript and its languages, `<name>.<tag>.jsonl`: first the screens at the start, then a line
//! for each of the transcript, `{"views":[…]}` with the screen of every seat or `{"refused":"<code>"}`.

use std::fs;
use std::path::Path;

use reweave::error::Refusal;
use reweave::{Prompt, Reader, Time, View};
use serde_json::Value;

use super::play::{Watch, play};
use super::read::{Line, Transcript, transcripts};
use super::trace::{Bundles, Trace};
use crate::common::stored::{assert_no, at, difference};

/// Looks at what the other program saw where the trace looks at what is seen here.
struct Elsewhere<'a> {
    trace: Trace<'a>,
    name: String,
    seen: Vec<Value>,
    line: usize,
}

impl Watch for Elsewhere<'_> {
    fn line(&mut self, text: &str, line: &Line) {
        self.line += 1;
        self.trace.line(text, line);
    }

    fn refused(&mut self, refusal: &Refusal, reader: &Reader) {
        assert_eq!(self.seen[self.line]["refused"], refusal.code(), "{}, line {}", self.name, self.line);
        self.trace.refused(refusal, reader);
    }

    fn screen(&mut self, view: &View<'_>, prompt: &Prompt, now: Time) {
        let seen = &self.seen[self.line]["views"][view.seat().index()];
        let here = serde_json::to_value(prompt).expect("a prompt is an object");
        assert_eq!(*seen, here, "{}, line {}, seat {}", self.name, self.line, view.seat());
        self.trace.object(view, seen, now);
    }
}

/// The trace of what a program saw of a transcript in these languages.
fn trace(transcript: &Transcript, languages: &[String], folder: &Path, bundles: &mut Bundles) -> String {
    let name = format!("{}.{}", transcript.name, languages.join("+"));
    let text = fs::read_to_string(folder.join(format!("{name}.jsonl")))
        .unwrap_or_else(|error| panic!("{name} was not played: {error}"));
    let seen: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(seen.len(), transcript.lines.len() + 1, "{name}: an answer to every line");
    let mut watch = Elsewhere { trace: Trace::new(transcript, bundles), name, seen, line: 0 };
    play(transcript, &crate::common::phrasebook(), languages, &mut watch);
    watch.trace.written()
}

#[test]
#[ignore = "`.ci/wasm` and `.ci/python` run it, with what their packages saw"]
#[expect(clippy::disallowed_methods, reason = "a test is no library: it may read its environment")]
fn what_another_program_played_leads_over_the_same_screens() {
    let folder = std::env::var_os("REWEAVE_PLAYED").expect("REWEAVE_PLAYED is the folder of what was played");
    let (folder, mut bundles, mut differences, mut count) =
        (Path::new(&folder), Bundles::new(), Vec::new(), 0);
    for transcript in transcripts() {
        let path = at(&format!("tests/transcripts/traces/{}.txt", transcript.name));
        for languages in transcript.played_in() {
            differences.extend(difference(&path, &trace(&transcript, &languages, folder, &mut bundles)));
            count += 1;
        }
    }
    assert_no(&differences);
    println!("{count} conversations, played elsewhere, lead over the same screens");
}
