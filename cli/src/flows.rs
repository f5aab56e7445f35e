//! `reweave flows`: what flows there are, what stands in one, what is wrong with it, how large it is, what changed, how it is drawn.

mod check;
mod diff;
mod export;
mod list;
mod show;
mod stats;
mod told;

use clap::Subcommand;

use crate::out::Done;

/// Flows: the built-in ones, and your own in files.
#[derive(Subcommand)]
pub(crate) enum Flows {
    List(list::List),
    Show(show::Show),
    Check(check::Check),
    Stats(stats::Stats),
    Diff(diff::Diff),
    Export(export::Export),
}

pub(crate) fn run(command: &Flows) -> Done {
    match command {
        Flows::List(args) => list::run(args),
        Flows::Show(args) => show::run(args),
        Flows::Check(args) => check::run(args),
        Flows::Stats(args) => stats::run(args),
        Flows::Diff(args) => diff::run(args),
        Flows::Export(args) => export::run(args),
    }
}
