//! What is typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::{drive, flows, phrases, schema, shell, walk};

/// Flows and words for guided repair conversations between people: check, walk, draw, preview and play them.
#[derive(Parser)]
#[command(name = "reweave", version, propagate_version = true, after_help = EXITS)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What every sub-command ends with.
const EXITS: &str = "\
A FLOW is the name of a built-in flow (`reweave flows list`), or the path of a JSON file with a flow of your own.

Exit status: 0 if all is well; 1 if faults were found, or a line was refused with --strict; 2 if it could not start: wrong arguments, a
file that cannot be read, a flow that is not sound.

Examples:
  reweave flows check retro.json --words .
  reweave walk retro.json
  reweave phrases preview retro.json --words . --lang es --format html -o retro.html
  reweave drive --flow-file retro.json --words . --play retro.jsonl";

#[derive(Subcommand)]
pub(crate) enum Command {
    Drive(drive::Drive),
    #[command(subcommand)]
    Flows(flows::Flows),
    Walk(walk::WalkArgs),
    #[command(subcommand)]
    Phrases(phrases::Phrases),
    Schema(schema::SchemaArgs),
    Completions(shell::Completions),
    Man(shell::Man),
}

/// Which flow.
#[derive(Args)]
pub(crate) struct FlowArgs {
    /// A built-in flow by its name, or a JSON file with a flow of your own.
    #[arg(value_name = "FLOW")]
    pub(crate) flow: String,
    #[command(flatten)]
    pub(crate) made: Made,
}

/// What a built-in flow is made with.
#[derive(Args, Clone, Default)]
pub(crate) struct Made {
    /// The options of a built-in flow, such as `mode=repair,say_back=next`.
    #[arg(long, value_name = "K=V,...", value_delimiter = ',')]
    pub(crate) options: Vec<String>,
    /// What people are to each other, and where, such as `friends`: as `--options context=friends`.
    #[arg(long, value_name = "NAME")]
    pub(crate) context: Option<String>,
}

/// Words of one's own.
#[derive(Args, Clone, Default)]
pub(crate) struct WordsArgs {
    /// A folder with words of your own: `es.ftl`, or `es/*.ftl`, for each language.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) words: Vec<PathBuf>,
    /// Lets the words of the folders replace texts of the crate.
    #[arg(long)]
    pub(crate) replacing: bool,
    /// A file with words of your own in a language, laid over all before it. It can replace texts of the crate.
    #[arg(long, value_name = "TAG=FILE.ftl")]
    pub(crate) overlay: Vec<String>,
}

/// How it is printed.
#[derive(Args, Clone, Copy, Default)]
pub(crate) struct Printed {
    /// Prints JSON, for programs.
    #[arg(long)]
    pub(crate) json: bool,
}
