//! Lines in and lines out, and what it means when there are no more.

use std::io::{self, BufRead, IsTerminal, Write};

use anstream::adapter::strip_str;

/// Why a program that was not at its end stops.
#[derive(Debug)]
pub(crate) enum Stop {
    /// No more input, or nobody to read the output.
    Gone,
    /// Somebody wants to go away from the program, from wherever they are.
    Asked,
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

/// Reads a text of one line or several: an empty line ends it, also the end of input.
pub(crate) fn read_text() -> Result<String> {
    let mut text = String::new();
    loop {
        let line = match read_line() {
            Err(Stop::Gone) if !text.is_empty() => return Ok(text),
            line => line?,
        };
        if line.trim().is_empty() {
            return Ok(text);
        }
        text.push_str(&without_codes(&line));
        text.push('\n');
    }
}

pub(crate) fn ask(label: &str) -> Result<String> {
    print(&[label.to_owned()], "")?;
    let line = read_line()?;
    if !io::stdin().is_terminal() {
        print(&[String::new()], "\n")?;
    }
    Ok(without_codes(&line).trim().to_owned())
}

/// What keys such as arrows leave in a line, where the terminal does not know what to do with them.
fn without_codes(line: &str) -> String {
    strip_str(line).to_string()
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
