//! Lines in and lines out, and what it means when there are no more.

use std::io::{self, BufRead, IsTerminal, Write};

use dialoguer::console::strip_ansi_codes;

/// Why a program that was not at its end stops.
#[derive(Debug)]
pub(crate) enum Stop {
    /// No more input, or nobody to read the output.
    Gone,
    Failed(io::Error),
}

pub(crate) type Result<T> = std::result::Result<T, Stop>;

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe | io::ErrorKind::UnexpectedEof | io::ErrorKind::Interrupted => {
                Self::Gone
            }
            _ => Self::Failed(error),
        }
    }
}

/// Where a pasted text begins and ends, once the terminal was asked to say so.
const PASTE: [&str; 2] = ["\u{1b}[200~", "\u{1b}[201~"];

/// Reads until an empty line, or the end of input. Empty lines inside a pasted text belong to it.
pub(crate) fn read_text() -> Result<String> {
    let mut text = String::new();
    let mut pasting = false;
    loop {
        let line = match read_line() {
            Err(Stop::Gone) if !text.is_empty() => return Ok(text),
            line => line?,
        };
        let (begins, ends) = (line.rfind(PASTE[0]), line.rfind(PASTE[1]));
        pasting = if begins == ends { pasting } else { begins > ends };
        let line = PASTE.iter().fold(line, |line, mark| line.replace(mark, ""));
        let line = strip_ansi_codes(&line);
        if line.trim().is_empty() && !pasting && ends.is_none() {
            return Ok(text);
        }
        text.push_str(&line);
        text.push('\n');
    }
}

pub(crate) fn ask(label: &str) -> Result<String> {
    print(&[label.to_owned()], "")?;
    let line = read_line()?;
    if !io::stdin().is_terminal() {
        print(&[String::new()], "\n")?;
    }
    Ok(strip_ansi_codes(&line).trim().to_owned())
}

/// Numbers as people type them where Arabic or Persian is written.
pub(crate) fn digits(answer: &str) -> String {
    let digit = |c: char| match c {
        '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10).unwrap_or(c),
        '۰'..='۹' => char::from_digit(c as u32 - '۰' as u32, 10).unwrap_or(c),
        _ => c,
    };
    answer.chars().map(digit).collect()
}

pub(crate) fn print(lines: &[String], end: &str) -> Result<()> {
    let mut out = io::stdout().lock();
    for line in lines {
        write!(out, "{line}{end}")?;
    }
    Ok(out.flush()?)
}

pub(crate) fn read_line() -> Result<String> {
    let mut line = Vec::new();
    if io::stdin().lock().read_until(b'\n', &mut line)? == 0 {
        return Err(Stop::Gone);
    }
    Ok(String::from_utf8_lossy(&line).trim_end_matches(['\r', '\n']).to_owned())
}
