//! Makes JavaScript and its types around `reweave-wasm`: what the program `wasm-bindgen` does, of the version that the workspace has.
//!
//! ```text
//! reweave-bindgen reweave_wasm.wasm FOLDER
//! ```
#![allow(clippy::disallowed_methods, reason = "a program reads its arguments")]

use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let [_, wasm, folder] = &std::env::args().collect::<Vec<_>>()[..] else {
        eprintln!("usage: reweave-bindgen FILE.wasm FOLDER");
        return ExitCode::from(2);
    };
    let made = Bindgen::new()
        .input_path(wasm)
        .out_name("reweave")
        // One module for the browser and for Node: whoever loads it says where its bytes are.
        .web(true)
        .and_then(|bindgen| bindgen.typescript(true).omit_default_module_path(false).generate(folder));
    match made {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("reweave-bindgen: {problem:#}");
            ExitCode::FAILURE
        }
    }
}
