//! `reweave phrases`: the words, of the crate and one's own: what there is, what is wrong, what is missing, how it reads.

mod check;
mod compare;
mod list;
mod new;
mod preview;
mod show;
mod source;
pub(crate) mod told;

use clap::Subcommand;

use crate::out::Done;

/// Words: those of the crate, and your own.
#[derive(Subcommand)]
pub(crate) enum Phrases {
    List(list::List),
    Show(show::Show),
    Check(check::Check),
    Preview(preview::Preview),
    New(new::New),
}

pub(crate) fn run(command: &Phrases) -> Done {
    match command {
        Phrases::List(args) => list::run(args),
        Phrases::Show(args) => show::run(args),
        Phrases::Check(args) => check::run(args),
        Phrases::Preview(args) => preview::run(args),
        Phrases::New(args) => new::run(args),
    }
}
