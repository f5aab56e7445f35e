//! The program with keys, without a terminal: a script presses keys, looks at what is drawn, and keeps screens as text in
//! `captures`.

mod again;
mod captures;
mod circle;
mod keys;
mod play;
mod repair;
mod sizes;
mod solo;

use std::collections::VecDeque;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Terminal as Drawn;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use reweave::terms::Resources;
use reweave::{Flow, Seat};

use crate::again::Looked;
use crate::book::Book;
use crate::keyed::{Keyed, Window};
use crate::lines::Stop;
use crate::plain::Plain;
use crate::play::Play;
use crate::sheet::{Input, Sheet};
use crate::start::{self, Languages};
use crate::store::Store;
use crate::terminal::Terminal;

/// What a script does next.
#[derive(Clone)]
pub(crate) enum Do {
    /// Moves to the button that begins with this, and presses Enter.
    Press(String),
    /// Presses a key.
    Key(KeyCode),
    Control(char),
    Type(String),
    Paste(String),
    /// Pastes where a terminal does not say that it is a paste: letters that come at once.
    Raw(String),
    /// Makes the window so large.
    Size(u16, u16),
    /// Reads the screen.
    Shows(String),
    Lacks(String),
    /// Looks whether so many rows of what is longer than its place are in sight, below the head.
    Reads(usize),
    /// Turns over what is read until this stands there.
    Finds(String),
    /// Keeps the screen, or compares it with what is kept.
    Capture(String),
}

/// The steps of a script, one a line: a word for what to do, and what with.
pub(crate) fn script(text: &str) -> VecDeque<Do> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(step).collect()
}

fn step(line: &str) -> Do {
    let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
    let rest = rest.trim().to_owned();
    match word {
        "press" => Do::Press(rest),
        "type" => Do::Type(rest),
        "paste" => Do::Paste(rest),
        "raw" => Do::Raw(rest),
        "shows" => Do::Shows(rest),
        "lacks" => Do::Lacks(rest),
        "finds" => Do::Finds(rest),
        "reads" => Do::Reads(rest.parse().expect("rows")),
        "capture" => Do::Capture(rest),
        "control" => Do::Control(rest.chars().next().expect("a letter")),
        "size" => {
            let (width, height) = rest.split_once('x').expect("columns and rows");
            Do::Size(width.parse().expect("columns"), height.parse().expect("rows"))
        }
        "key" => Do::Key(match rest.as_str() {
            "Enter" => KeyCode::Enter,
            "Tab" => KeyCode::Tab,
            "Esc" => KeyCode::Esc,
            "Down" => KeyCode::Down,
            "Up" => KeyCode::Up,
            "Left" => KeyCode::Left,
            "Space" => KeyCode::Char(' '),
            "Home" => KeyCode::Home,
            "PageDown" => KeyCode::PageDown,
            "Backspace" => KeyCode::Backspace,
            other => panic!("no such key in scripts: {other}"),
        }),
        other => panic!("no such step in scripts: {other}"),
    }
}

struct Scripted {
    steps: VecDeque<Do>,
    /// Letters on their way, and whether each comes at once.
    letters: VecDeque<(char, bool)>,
    screen: Drawn<TestBackend>,
    tries: usize,
}

impl Scripted {
    fn text(&self) -> String {
        text(self.screen.backend().buffer())
    }

    /// The next input; none if a step was only looked at.
    fn next(&mut self) -> io::Result<Option<Input>> {
        if let Some((letter, at_once)) = self.letters.pop_front() {
            let code = if letter == '\n' { KeyCode::Enter } else { KeyCode::Char(letter) };
            return Ok(Some(Input::Key { key: KeyEvent::new(code, KeyModifiers::NONE), at_once }));
        }
        let Some(step) = self.steps.pop_front() else {
            return Err(io::ErrorKind::UnexpectedEof.into());
        };
        let text = self.text();
        match step {
            Do::Press(label) => return Ok(Some(self.press(&label, &text))),
            Do::Key(code) => return Ok(Some(key(code, KeyModifiers::NONE))),
            Do::Control(letter) => return Ok(Some(key(KeyCode::Char(letter), KeyModifiers::CONTROL))),
            Do::Paste(text) => return Ok(Some(Input::Paste(text))),
            Do::Type(text) => self.letters = letters(&text, false),
            Do::Raw(text) => self.letters = letters(&text, true),
            Do::Size(width, height) => {
                self.screen.backend_mut().resize(width, height);
                self.screen.autoresize().expect("a size");
            }
            Do::Shows(words) => assert!(flat(&text).contains(&words), "{words:?} is missing:\n{text}"),
            Do::Lacks(words) => assert!(!flat(&text).contains(&words), "{words:?} is there:\n{text}"),
            Do::Reads(rows) => {
                let cut = text.lines().position(|line| line.contains("Page Down"));
                assert!(cut.is_some_and(|cut| cut > rows), "{rows} rows to read are missing:\n{text}");
            }
            Do::Finds(words) if flat(&text).contains(&words) => self.tries = 0,
            Do::Finds(words) => {
                self.tries += 1;
                assert!(self.tries < 80, "{words:?} is nowhere:\n{text}");
                self.steps.push_front(Do::Finds(words));
                return Ok(Some(key(KeyCode::PageDown, KeyModifiers::NONE)));
            }
            Do::Capture(name) => captures::keep(&name, &text),
        }
        Ok(None)
    }

    fn press(&mut self, label: &str, text: &str) -> Input {
        let here = [format!("> [ {label}"), format!("> [ ] {label}"), format!("> [x] {label}")];
        let ends = format!("[ {label} ] <");
        // From the right, a mark has the sign of where the keys are at its other side.
        let marks = [format!("[ ] {label} <"), format!("[x] {label} <")];
        // A label of several lines from the right: its first line has the sign.
        let begun = format!("[ {label}");
        let is_begun = |line: &str| {
            line.trim_start().starts_with(&begun) && line.ends_with(" <") && line.matches('[').count() == 1
        };
        let found = text.lines().any(|line| {
            here.iter().chain(&marks).any(|here| line.contains(here))
                || line.contains(&ends)
                || is_begun(line)
        });
        if found {
            self.tries = 0;
            return key(KeyCode::Enter, KeyModifiers::NONE);
        }
        self.tries += 1;
        assert!(self.tries < 80, "no button {label:?}:\n{text}");
        self.steps.push_front(Do::Press(label.to_owned()));
        key(KeyCode::Tab, KeyModifiers::NONE)
    }
}

impl Window for Scripted {
    fn draw(&mut self, sheet: &mut Sheet) -> io::Result<()> {
        self.screen.draw(|frame| sheet.draw(frame)).expect("it is drawn");
        Ok(())
    }

    fn input(&mut self, _: Option<Duration>) -> io::Result<Option<Input>> {
        self.next()
    }

    fn has_more(&mut self) -> io::Result<bool> {
        Ok(self.letters.len() > 1)
    }

    fn forget(&mut self) -> io::Result<()> {
        self.letters.clear();
        Ok(())
    }
}

fn letters(text: &str, at_once: bool) -> VecDeque<(char, bool)> {
    text.replace("\\n", "\n").chars().map(|letter| (letter, at_once)).collect()
}

fn key(code: KeyCode, modifiers: KeyModifiers) -> Input {
    Input::Key { key: KeyEvent::new(code, modifiers), at_once: false }
}

fn text(buffer: &Buffer) -> String {
    let line = |y: u16| {
        let cells = (0..buffer.area.width).filter_map(|x| buffer.cell((x, y)));
        let line: String = cells.map(ratatui::buffer::Cell::symbol).collect();
        line.trim_end().to_owned() + "\n"
    };
    let lines: String = (0..buffer.area.height).map(line).collect();
    lines.trim_end().to_owned() + "\n"
}

/// The text with every run of white space as one space: texts are wrapped.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A folder of its own for each test.
pub(crate) fn folder(name: &str) -> PathBuf {
    let place = std::env::temp_dir().join(format!("reweave-talk-{}-{name}", std::process::id()));
    let _ = std::fs::remove_dir_all(&place);
    std::fs::create_dir_all(&place).expect("a folder for the test");
    place
}

fn terminal(steps: VecDeque<Do>, (width, height): (u16, u16)) -> Terminal {
    let screen = Drawn::new(TestBackend::new(width, height)).expect("a window");
    let window = Scripted { steps, letters: VecDeque::new(), screen, tries: 0 };
    Terminal::Keyed(Keyed::of(Box::new(window)), Plain::new(Some(80)))
}

/// Begins a `dyad`, or goes on with the conversation in the folder, and does what the script says.
pub(crate) fn run(place: &Path, lang: &str, size: (u16, u16), text: &str) {
    run_flow("dyad", place, lang, size, text);
}

/// The same with another flow.
fn run_flow(flow: &str, place: &Path, lang: &str, size: (u16, u16), text: &str) {
    run_with(&Flow::builtin(flow).expect("the flow"), None, place, lang, size, text);
}

/// The same with any flow, and with a record that is looked at again.
fn run_with(flow: &Flow, looked: Option<&Looked>, place: &Path, lang: &str, size: (u16, u16), text: &str) {
    let terminal = terminal(script(text), size);
    let book = Book::new(Resources::NoResources);
    let store = Store::open(&place.join("reweave-talk.json")).expect("a file of its own");
    let languages = Languages { first: vec![lang.to_owned()], other: vec![lang.to_owned()] };
    let came = match store.load(None, &[]).expect("a conversation or none") {
        Some(conversation) => Play::new(&terminal, &book, store, conversation, None).run(),
        None => {
            match start::begin(&terminal, &book, flow, &languages, (Path::new("reweave-talk.json"), looked)) {
                Ok(Some(conversation)) => {
                    Play::new(&terminal, &book, store, conversation, Some(Seat::FIRST)).run()
                }
                Ok(None) | Err(Stop::Asked | Stop::Gone) => Ok(()),
                Err(stop) => panic!("{stop:?}"),
            }
        }
    };
    assert!(matches!(came, Ok(()) | Err(crate::Problem::Gone)), "{came:?}");
}
