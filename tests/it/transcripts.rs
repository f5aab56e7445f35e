//! Whole conversations, kept as data, read in every language as the people would read them.
//!
//! Each file in `tests/transcripts` is one conversation: lines as the `drive` example takes them, where a line that must
//! be refused says with which code in `refused`. A first line with `about`, `flow`, `options` and `seats` is a header. A new
//! transcript needs no Rust. If the people in the header say which languages they read, it is played once, in those;
//! if not, it is played once in each language of the phrasebook.
//!
//! What each person whose view changed reads after a line stands in `tests/transcripts/snapshots`, one file for each
//! transcript and language. When texts change, look at the difference and take it over:
//!
//! ```text
//! INSTA_UPDATE=always cargo test --test it transcripts
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

use reweave::screen::OptionText;
use reweave::{
    Conversation, Flow, Person, Phrasebook, Prompt, Reader, Refusal, Resources, Seat, SeatSet, Setup, Status,
    Time,
};
use serde::Deserialize;
use serde_json::{Map, Value};

#[test]
fn every_transcript_reads_as_it_should_in_every_language() {
    let mut different = Vec::new();
    let mut expected = BTreeSet::new();
    for transcript in transcripts() {
        for languages in transcript.played_in() {
            let name = format!("{}.{}", transcript.name, languages.join("+"));
            let text = Play::new(&transcript, &languages).text();
            if catch_unwind(|| assert_reads(&name, &transcript.header.about, &text)).is_err() {
                different.push(name.clone());
            }
            expected.insert(format!("{name}.snap"));
        }
    }
    assert!(different.is_empty(), "these read differently now: {different:?}");
    let stored = files_in(&snapshots(), "snap").iter().map(|file| file_name(file)).collect::<BTreeSet<_>>();
    let stray: Vec<_> = stored.difference(&expected).collect();
    assert!(stray.is_empty(), "snapshots without a transcript: {stray:?}");
}

#[track_caller]
fn assert_reads(name: &str, about: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(snapshots());
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_description(about);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// What a person reads with this transcript, and in which order it was done.
struct Transcript {
    name: String,
    header: Header,
    lines: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    about: String,
    flow: String,
    /// What the flow is made with, as `name=value`.
    #[serde(default)]
    options: Vec<String>,
    #[serde(default = "amal_and_bo")]
    seats: Vec<Person>,
}

fn amal_and_bo() -> Vec<Person> {
    ["Amal", "Bo"].map(Person::new).into()
}

fn transcripts() -> Vec<Transcript> {
    let files = files_in(&folder(), "jsonl");
    assert!(!files.is_empty());
    files.iter().map(|file| Transcript::read(file)).collect()
}

impl Transcript {
    fn read(file: &Path) -> Self {
        let name = file.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(file).expect("a transcript can be read");
        let mut lines = text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).peekable();
        let header = lines.next_if(|line| is_header(line)).unwrap_or_else(|| panic!("{name} has no header"));
        let header =
            serde_json::from_str(&header).unwrap_or_else(|error| panic!("{name}, the header: {error}"));
        Self { header, lines: lines.collect(), name }
    }

    /// The languages to play it in, one for each seat where the people have their own.
    fn played_in(&self) -> Vec<Vec<String>> {
        let own: Vec<String> = self
            .header
            .seats
            .iter()
            .filter_map(|person| person.languages().next())
            .map(str::to_owned)
            .collect();
        if own.len() == self.header.seats.len() {
            return vec![own];
        }
        crate::common::phrasebook().languages().map(|language| vec![language.to_owned()]).collect()
    }
}

fn is_header(line: &str) -> bool {
    serde_json::from_str::<Value>(line).is_ok_and(|line| line.get("about").is_some())
}

/// A line of a transcript.
#[derive(Deserialize)]
struct Line {
    #[serde(rename = "do")]
    command: Option<String>,
    person: Option<Person>,
    refused: Option<String>,
    seat: Option<usize>,
    at: Option<i64>,
    /// The move, if it is one.
    #[serde(flatten)]
    made: Map<String, Value>,
}

/// A transcript that is being played.
struct Play<'a> {
    transcript: &'a Transcript,
    book: Phrasebook,
    conversation: Conversation,
    now: Time,
    prompt: Prompt,
    /// The lines that each has read.
    known: BTreeMap<Seat, BTreeSet<String>>,
    out: String,
}

impl<'a> Play<'a> {
    fn new(transcript: &'a Transcript, languages: &[String]) -> Self {
        let header = &transcript.header;
        let flow = Flow::builtin_with(&header.flow, &header.options).expect("a flow of this crate");
        let seats = transcript.header.seats.iter().cloned();
        let people =
            seats.zip(languages.iter().cycle()).map(|(person, language)| person.langs([language.as_str()]));
        let setup = people.fold(Setup::new(crate::common::terms()), Setup::person);
        let now = Time::from_millis(0);
        Self {
            transcript,
            book: Phrasebook::new(Resources::NoResources).without_isolation(),
            conversation: Conversation::start(&flow, setup, now).expect("people who fit the flow"),
            now,
            prompt: Prompt::new(),
            known: BTreeMap::new(),
            out: String::new(),
        }
    }

    /// All that is read, from the first screen to the last.
    fn text(mut self) -> String {
        let all = self.conversation.seats().collect();
        self.screens(all);
        for (number, line) in (1..).zip(&self.transcript.lines) {
            let at = format!("{}, line {number} ({line})", self.transcript.name);
            let _ = writeln!(self.out, "\n════ {line}");
            let line: Line = serde_json::from_str(line).unwrap_or_else(|error| panic!("{at}: {error}"));
            let refused = line.refused.clone();
            let seat = line.seat;
            match self.take(line) {
                Ok(changed) => {
                    assert_eq!(refused, None, "{at}: it was taken");
                    self.screens(changed);
                }
                Err(refusal) => {
                    assert_eq!(Some(refusal.code()), refused.as_deref(), "{at}: {refusal}");
                    let reader = seat.and_then(Seat::new).and_then(|seat| self.reader(seat)).expect("a seat");
                    let words = reader.refusal(&refusal);
                    let _ = writeln!(self.out, "\n  ✗ {words}");
                }
            }
        }
        self.out
    }

    fn take(&mut self, line: Line) -> Result<SeatSet, Refusal> {
        self.now = line.at.map_or(self.now, Time::from_millis);
        let seat = line.seat.and_then(Seat::new).ok_or(Refusal::UnknownSeat);
        match line.command.as_deref() {
            None => {
                let made = serde_json::from_value(Value::Object(line.made)).expect("a move");
                self.conversation.apply(seat?, made, self.now).map(|applied| applied.changed)
            }
            Some("tick") => Ok(self.conversation.tick(self.now)),
            Some("person") => {
                self.conversation.set_person(seat?, line.person.expect("`person`"))?;
                Ok(self.conversation.seats().collect())
            }
            Some(other) => panic!("a transcript cannot `{other}`"),
        }
    }

    fn reader(&self, seat: Seat) -> Option<Reader> {
        Some(self.book.reader(self.conversation.person(seat)?.languages()))
    }

    /// The screens of these seats. Someone who is not invited yet has none.
    fn screens(&mut self, seats: SeatSet) {
        for seat in seats {
            let view = self.conversation.view(seat, self.now).expect("a seat of this conversation");
            if view.status() == Status::Uninvited {
                continue;
            }
            let person = view.you().expect("someone sits there");
            self.book.reader(person.languages()).prompt(&view, &mut self.prompt);
            assert!(
                self.prompt.problems().is_empty(),
                "{}, {view:?}: {:?}",
                self.transcript.name,
                self.prompt.problems()
            );
            let _ =
                writeln!(self.out, "\n── {} ({}, {})", person.name(), view.status().id(), self.prompt.lang());
            let known = self.known.entry(seat).or_default();
            write_screen(&self.prompt, known, &mut self.out).expect("a string takes all");
            if let Some(again) = view.again() {
                let _ = writeln!(self.out, "  & {}", again.id());
            }
        }
    }
}

/// A screen as plain text: `|` the page, `?` more about it, `_` what to write, `[ ]` what to choose, `@` who reads the
/// answer, `+` own lines that can be picked, `…` and `~` what to lean on, `>` what comes next, `·` what can be done, `=`
/// what was said. After the end, `&` says when they look at it again.
fn write_screen(prompt: &Prompt, known: &mut BTreeSet<String>, out: &mut String) -> std::fmt::Result {
    writeln!(out, "  {}", prompt.body())?;
    for paragraph in prompt.page() {
        writeln!(out, "  | {}", paragraph.text)?;
    }
    if let Some(help) = prompt.help() {
        writeln!(out, "  ? {help}")?;
    }
    for field in prompt.fields() {
        writeln!(out, "  _ {}: {}", field.id, field.label)?;
    }
    for option in prompt.options() {
        write_option(&option, out)?;
    }
    if let Some(audience) = prompt.audience_label() {
        writeln!(out, "  @ {audience}")?;
    }
    for line in prompt.own_lines() {
        writeln!(out, "  + {}: {}", line.id, line.label)?;
    }
    write_list(out, "…", prompt.starters())?;
    write_list(out, "~", prompt.suggestions().map(|word| word.label))?;
    if let Some(next) = prompt.next() {
        writeln!(out, "  > {next}")?;
    }
    write_list(out, "·", prompt.moves().map(|made| made.label))?;
    write_said(prompt, known, out)
}

/// What was said: in full where this person reads it for the first time, else by its number alone.
fn write_said(prompt: &Prompt, known: &mut BTreeSet<String>, out: &mut String) -> std::fmt::Result {
    let mut again = Vec::new();
    for line in prompt.said() {
        let mut text = format!("{} {}", line.id, line.name);
        if let Some(option) = line.option {
            write!(text, " [{}]", option.label)?;
        }
        if let Some(words) = line.text {
            write!(text, ": {words}")?;
        }
        for field in line.fields.iter().flatten() {
            write!(text, "\n        {}: {}", field.label, field.text)?;
        }
        if known.contains(&text) {
            again.push(line.id);
        } else {
            write_list(out, "=", again.drain(..))?;
            writeln!(out, "  = {text}")?;
            known.insert(text);
        }
    }
    write_list(out, "=", again.into_iter())
}

fn write_option(option: &OptionText<&str>, out: &mut String) -> std::fmt::Result {
    writeln!(out, "  [ ] {}: {}", option.id, option.label)?;
    if let Some(help) = option.help {
        writeln!(out, "      ? {help}")?;
    }
    if let Some(label) = option.note_label {
        writeln!(out, "      _ {label}")?;
    }
    for field in &option.fields {
        writeln!(out, "      _ {}: {}", field.id, field.label)?;
    }
    if option.max_lines > 0 {
        writeln!(out, "      + up to {}", option.max_lines)?;
    }
    Ok(())
}

fn write_list<'a>(out: &mut String, mark: &str, texts: impl Iterator<Item = &'a str>) -> std::fmt::Result {
    let texts: Vec<&str> = texts.collect();
    if texts.is_empty() { Ok(()) } else { writeln!(out, "  {mark} {}", texts.join(" / ")) }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transcripts")
}

fn snapshots() -> PathBuf {
    folder().join("snapshots")
}

/// The files of a folder with this ending, sorted.
fn files_in(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let files = entries.map(|entry| entry.expect("an entry can be read").path());
    let mut files: Vec<PathBuf> =
        files.filter(|file| file.extension().is_some_and(|found| found == ending)).collect();
    files.sort();
    files
}

fn file_name(file: &Path) -> String {
    file.file_name().expect("a file has a name").to_string_lossy().into_owned()
}
