//! `reweave flows export`: a flow for other tools.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use reweave::export::{self, Drawing};

use crate::args::FlowArgs;
use crate::out::{self, Done, Trouble, Verdict};
use crate::people;

/// Writes a flow as a drawing (Mermaid, DOT), or as a state machine (XState, SCXML).
#[derive(Args)]
#[command(after_help = "\
What each leaves out stands in it. A drawing is for any number of people; a flow with long turns has several: --part says which.

Examples:
  reweave flows export brief --format mermaid
  reweave flows export retro.json --format dot | dot -Tsvg -o retro.svg
  reweave flows export circle --format xstate --seats 4 -o circle.json")]
pub(crate) struct Export {
    #[command(flatten)]
    flow: FlowArgs,
    /// The form.
    #[arg(long, value_enum)]
    format: Format,
    /// How many people the machine is for; as few as the flow takes, if nothing is said.
    #[arg(long, value_name = "N")]
    seats: Option<usize>,
    /// Which of several drawings, from 1; all, if nothing is said.
    #[arg(long, value_name = "N")]
    part: Option<usize>,
    /// The file to write.
    #[arg(long, short, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Mermaid,
    Dot,
    Scxml,
    Xstate,
}

pub(crate) fn run(args: &Export) -> Done {
    let flow = args.flow.flow()?;
    let seats = people::number(&flow, args.seats)?;
    let of =
        |error: export::NoSuchSeats| Trouble::told(format!("{error}. See what it takes: reweave flows list"));
    let text = match args.format {
        Format::Xstate => export::xstate(&flow, seats).map_err(of)?,
        Format::Scxml => export::scxml(&flow, seats).map_err(of)?,
        Format::Mermaid => drawn(args, &export::drawings(&flow), Drawing::mermaid)?,
        Format::Dot => drawn(args, &export::drawings(&flow), Drawing::dot)?,
    };
    out::text(&text, args.out.as_deref())?;
    Ok(Verdict::Fine)
}

fn drawn(args: &Export, drawings: &[Drawing], write: impl Fn(&Drawing) -> String) -> Result<String, Trouble> {
    let wanted = |(i, _): &(usize, &Drawing)| args.part.is_none_or(|part| part == *i);
    let texts: Vec<String> = (1..).zip(drawings).filter(wanted).map(|(_, drawing)| write(drawing)).collect();
    if texts.is_empty() {
        return Err(Trouble::told(format!(
            "--part {}: there are {} drawing(s)",
            args.part.unwrap_or_default(),
            drawings.len()
        )));
    }
    let mut text = texts.join("\n");
    if !text.ends_with('\n') {
        text.push('\n');
    }
    Ok(text)
}
