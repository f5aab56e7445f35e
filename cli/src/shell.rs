//! `reweave completions` and `reweave man`: what a shell and a reader of manuals need, made of the arguments themselves.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use crate::args::Cli;
use crate::out::{Done, Trouble, Verdict};

/// Prints the completions for a shell.
#[derive(Args)]
#[command(after_help = "\
Examples:
  reweave completions bash >~/.local/share/bash-completion/completions/reweave
  reweave completions fish >~/.config/fish/completions/reweave.fish")]
pub(crate) struct Completions {
    /// The shell.
    shell: Shell,
}

/// Prints the manual page, or writes one for each sub-command into a folder.
#[derive(Args)]
#[command(after_help = "\
Examples:
  reweave man | man -l -
  reweave man --out ~/.local/share/man/man1")]
pub(crate) struct Man {
    /// A folder that is there: a page for each sub-command.
    #[arg(long, short, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

pub(crate) fn completions(args: &Completions) -> Done {
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "reweave", &mut text);
    io::stdout().lock().write_all(&text)?;
    Ok(Verdict::Fine)
}

pub(crate) fn man(args: &Man) -> Done {
    if let Some(folder) = &args.out {
        clap_mangen::generate_to(Cli::command(), folder).map_err(|error| {
            Trouble::file(folder, format!("no pages can be written: {error}. Is the folder there?"))
        })?;
    } else {
        let mut text = Vec::new();
        clap_mangen::Man::new(Cli::command()).render(&mut text)?;
        io::stdout().lock().write_all(&text)?;
    }
    Ok(Verdict::Fine)
}
