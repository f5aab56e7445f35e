//! Prints the JSON Schema of a screen: of each entry of `views` in the JSON lines of the `drive` example.

use std::io::{self, Write};

use reweave::screen::Screen;

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &Screen::schema())?;
    writeln!(out)
}
