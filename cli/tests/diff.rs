//! `reweave flows diff` says of each stored conversation what becomes of it, as the library then does it.

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::Value;

fn reweave(args: &[&str], lines: &str) -> (Option<i32>, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_reweave"))
        .args(args)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let _ = child.stdin.take().expect("a pipe").write_all(lines.as_bytes());
    let output = child.wait_with_output().expect("it ends");
    (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn a_stored_conversation_stays_migrates_or_stops() {
    let (old, new) = ("../examples/retro/retro.json", "tests/data/renamed.json");
    let lines = r#"{"seat":0,"move":"choose","option":"go-on"}
{"seat":0,"move":"say","text":"The last two weeks"}
{"do":"save"}
"#;
    let (_, out) = reweave(&["drive", "--flow-file", old], lines);
    let last: Value = serde_json::from_str(out.lines().last().expect("lines")).expect("JSON");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("saved.json");
    std::fs::write(&file, last["saved"].to_string()).expect("written");
    let saved = file.to_str().expect("a path");

    let becomes = |new: &str, more: &[&str]| {
        let (code, out) =
            reweave(&[&["flows", "diff", old, new, "--json", "--saved", saved], more].concat(), "");
        let told: Value = serde_json::from_str(&out).expect("JSON");
        (
            code,
            told["fit"].as_str().map(str::to_owned),
            told["saved"][0]["becomes"].as_str().map(str::to_owned),
        )
    };
    let is = |code, fit: &str, what: &str| (Some(code), Some(fit.to_owned()), Some(what.to_owned()));
    assert_eq!(becomes(old, &[]), is(0, "same", "stays"));
    assert_eq!(becomes(new, &[]), is(1, "needs-migration", "stops"));
    assert_eq!(becomes(new, &["--step", "topic=subject"]), is(1, "needs-migration", "migrates"));
}
