//! `reweave schema`: the JSON Schemas.

use clap::{Args, ValueEnum};
use reweave::flow::FlowDraft;
use reweave::screen::Screen;

use crate::out::{self, Done, Verdict};

/// Prints the JSON Schema of a flow, or of a screen.
#[derive(Args)]
#[command(after_help = "\
Examples:
  reweave schema flow >flow.schema.json     and in a flow of your own: \"$schema\": \"flow.schema.json\"")]
pub(crate) struct SchemaArgs {
    /// Of what: a file with a flow, or an entry of `views` in the lines of `drive`.
    what: What,
}

#[derive(Clone, Copy, ValueEnum)]
enum What {
    Flow,
    Screen,
}

pub(crate) fn run(args: &SchemaArgs) -> Done {
    match args.what {
        What::Flow => out::json(&FlowDraft::schema())?,
        What::Screen => out::json(&Screen::schema())?,
    }
    Ok(Verdict::Fine)
}
