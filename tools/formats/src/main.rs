//! Writes the golden files of the stored form for the version that `Cargo.toml` names. Those of a version are written once: what a release
//! has stored is what later ones have to read.

use std::process::ExitCode;

use reweave_formats::golden;

fn main() -> ExitCode {
    let folder = golden::folder();
    match golden::write(&folder) {
        Ok(files) => {
            println!("{} has {files} files", folder.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}
