//! The command `reweave`: flows and words, the built-in ones and one's own, checked, walked, drawn, shown and played.
//!
//! Each sub-command is a file. What several need stands in `args` (what is typed), `given` (what is read), `out` (what is printed),
//! `explore` (the screens that people can meet) and `gaps` (the texts that are missing on them).

mod args;
mod drive;
mod explore;
mod flows;
mod gaps;
mod given;
mod out;
mod people;
mod phrases;
mod schema;
mod shell;
mod walk;

use std::io;
use std::process::ExitCode;

use clap::Parser;

use args::{Cli, Command};
use out::{Done, Trouble, Verdict};

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(Verdict::Fine) => ExitCode::SUCCESS,
        Ok(Verdict::Faults) => ExitCode::from(1),
        // Whoever reads has gone away: nothing is left to say.
        Err(Trouble::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(trouble) => {
            out::say_trouble(&trouble.to_string());
            ExitCode::from(2)
        }
    }
}

fn run(command: Command) -> Done {
    match command {
        Command::Drive(args) => drive::run(&args),
        Command::Flows(command) => flows::run(&command),
        Command::Walk(args) => walk::run(&args),
        Command::Phrases(command) => phrases::run(&command),
        Command::Schema(args) => schema::run(&args),
        Command::Completions(args) => shell::completions(&args),
        Command::Man(args) => shell::man(&args),
    }
}
