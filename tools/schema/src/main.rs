//! Prints a JSON Schema: of a screen, which is each entry of `views` in the JSON lines of the `drive` example; or, where `flow` is
//! asked for, of a flow in a file.
#![expect(clippy::disallowed_methods, reason = "a program reads its arguments")]

use std::io::{self, Write};

use reweave::flow::FlowDraft;
use reweave::screen::Screen;

fn main() -> io::Result<()> {
    let schema = match std::env::args().nth(1).as_deref() {
        Some("flow") => FlowDraft::schema(),
        None | Some("screen") => Screen::schema(),
        Some(other) => return Err(io::Error::other(format!("no schema `{other}`: `screen` or `flow`"))),
    };
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &schema)?;
    writeln!(out)
}
