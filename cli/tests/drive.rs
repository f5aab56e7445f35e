//! `reweave drive` keeps the contract of the JSON lines: one object in, one out.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn driven(args: &[&str], lines: &str) -> (Output, Vec<Value>) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_reweave"))
        .arg("drive")
        .args(args)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    // It may have ended before all is read.
    let _ = child.stdin.take().expect("a pipe").write_all(lines.as_bytes());
    let output = child.wait_with_output().expect("it ends");
    let answers = String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    (output, answers)
}

#[test]
fn each_line_is_answered_by_one_and_blank_ones_by_none() {
    let lines = "{\"seat\":0,\"move\":\"choose\",\"option\":\"go-on\",\"ref\":7}\n\n{\"seat\":1,\"move\":\"dance\"}\n{\"do\":\"quit\"}\n{}\n";
    let (output, answers) = driven(&["--flow", "brief"], lines);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(answers.len(), 3);
    assert_eq!(
        (&answers[0]["flow"], &answers[1]["ref"], &answers[1]["revision"]),
        (&"brief".into(), &7.into(), &1.into())
    );
    assert_eq!(answers[2]["error"]["code"], "unknown-move");
}

#[test]
fn with_strict_the_first_refused_line_is_the_last() {
    let (output, answers) = driven(&["--strict"], "{\"seat\":1,\"move\":\"leave\"}\n{\"do\":\"save\"}\n");
    assert_eq!((output.status.code(), answers.len()), (Some(1), 2));
}

/// A folder of words replaces nothing of the crate until that is said; a single file may.
#[test]
fn words_of_a_folder_are_on_the_screens() {
    let retro = ["--flow-file", "../examples/retro/retro.json", "--words", "../examples/retro"];
    let seats = ["--seats", r#"[{"name":"Amal","lang":"es"},{"name":"Bo"},{"name":"Cem"}]"#];
    let (output, answers) = driven(&[&retro[..], &seats[..]].concat(), "");
    assert_eq!(output.status.code(), Some(0));
    let prompt = answers[0]["views"][0]["prompt"].as_str().expect("a prompt");
    assert!(prompt.starts_with("Por favor"), "{prompt}");

    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("en.ftl");
    std::fs::write(&file, "move-leave = Stop here\n").expect("written");
    let (folder, file) = (folder.path().to_str().expect("a path"), format!("en={}", file.display()));
    let (output, _) = driven(&["--words", folder], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("replacing"));
    for args in [&["--words", folder, "--replacing"][..], &["--overlay", &file]] {
        let (_, answers) = driven(args, "");
        assert!(answers[0]["views"][0]["moves"].to_string().contains("Stop here"), "{args:?}");
    }
}

/// What stands in the head of a transcript is who takes part, where the arguments say nothing.
#[test]
fn a_transcript_is_played_with_its_own_people() {
    let play = [
        "--play",
        "../examples/retro/retro.jsonl",
        "--words",
        "../examples/retro",
        "--flow",
        "../examples/retro/retro.json",
    ];
    let (output, answers) = driven(&play, "");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(answers[0]["views"][2]["lang"], "es", "the third reads Spanish, as its first line says");
    assert!(answers.iter().all(|answer| answer["ok"] == true));
    assert_eq!(answers.last().expect("answers")["ending"], "completed");
}
