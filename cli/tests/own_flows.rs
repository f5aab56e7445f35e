//! What the page `docs/own-flows.md` says to type, typed in an empty folder.

#![allow(clippy::disallowed_methods, reason = "a test types at a shell")]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Runs a line as a shell does.
fn typed(line: &str, folder: &Path) -> Output {
    let bin = Path::new(env!("CARGO_BIN_EXE_reweave")).parent().expect("a folder").to_owned();
    let path = env::join_paths(
        std::iter::once(bin).chain(env::split_paths(&env::var_os("PATH").unwrap_or_default())),
    );
    Command::new("sh")
        .arg("-c")
        .arg(line)
        .current_dir(folder)
        .env("PATH", path.expect("a path"))
        .output()
        .expect("a shell")
}

/// The blocks of a page that are fenced with this word.
fn blocks(page: &str, word: &str) -> Vec<String> {
    let fence = format!("```{word}\n");
    page.split(&fence).skip(1).filter_map(|rest| rest.split("```").next().map(str::to_owned)).collect()
}

#[test]
fn the_retrospective_comes_about_in_an_empty_folder_by_the_page_alone() {
    let page = fs::read_to_string(root().join("docs/own-flows.md")).expect("the page");
    let folder = tempfile::tempdir().expect("a folder");
    // The flow stands on the page as a whole; its words and the conversation in the folder that the page names.
    let flow = blocks(&page, "json").into_iter().next().expect("the flow");
    fs::write(folder.path().join("retro.json"), flow).expect("written");
    for file in ["en.ftl", "es.ftl", "retro.jsonl"] {
        fs::copy(root().join("examples/retro").join(file), folder.path().join(file)).expect("copied");
    }
    let typed_in = blocks(&page, "text");
    let lines: Vec<&str> =
        typed_in.iter().flat_map(|block| block.lines()).filter(|line| line.starts_with("reweave ")).collect();
    let does = |what: &str| lines.iter().any(|line| line.starts_with(&format!("reweave {what}")));
    assert!(["flows check", "phrases preview", "walk", "drive"].into_iter().all(does), "{lines:?}");
    for line in lines {
        let Output { status, stdout, stderr } = typed(line, folder.path());
        let said = String::from_utf8_lossy(&stderr);
        assert!(status.success(), "{line}: {status}: {said}");
        if line.contains("drive") {
            let last = String::from_utf8_lossy(&stdout).lines().last().map(str::to_owned).expect("lines");
            assert!(last.contains("\"ending\":\"completed\""), "{line}: {last}");
        }
    }
    assert!(
        fs::read_to_string(folder.path().join("retro.html")).expect("a page").contains("No text is missing.")
    );
}

/// The same page, with faults in what is typed in: each is seen.
#[test]
fn a_slip_in_the_flow_or_a_word_that_is_missing_is_found() {
    let folder = tempfile::tempdir().expect("a folder");
    let retro = root().join("examples/retro");
    let flow = fs::read_to_string(retro.join("retro.json")).expect("the flow");
    fs::write(folder.path().join("retro.json"), flow.replacen(r#""pass": { "next": "telling" }, "#, "", 1))
        .expect("written");
    let checked = typed("reweave flows check retro.json --json", folder.path());
    assert_eq!(checked.status.code(), Some(1));
    let told: serde_json::Value = serde_json::from_slice(&checked.stdout).expect("JSON");
    assert_eq!(told[0]["faults"][0]["code"], "cannot-pass");
    assert_eq!(told[0]["faults"][0]["step"], "tell");

    // Nobody agrees any more: how people come to where they are asked for all that is told too.
    fs::write(folder.path().join("retro.json"), flow.replacen(r#", "mark": "consent""#, "", 1))
        .expect("written");
    let checked = typed("reweave flows check retro.json", folder.path());
    let said = String::from_utf8_lossy(&checked.stdout);
    assert!(said.contains("no-consent: step `glad`"), "{said}");
    assert!(
        said.contains("the way there: welcome (go-on), topic, arrive (go-on), accept (accept)\n"),
        "{said}"
    );

    fs::write(folder.path().join("retro.json"), flow).expect("written");
    for (file, gone) in [("en.ftl", ""), ("es.ftl", "step-retro-glad")] {
        let words = fs::read_to_string(retro.join(file)).expect("words");
        let words = if gone.is_empty() { words } else { words.replacen(gone, "step-retro-gone", 1) };
        fs::write(folder.path().join(file), words).expect("written");
    }
    let checked = typed("reweave flows check retro.json --words . --json", folder.path());
    assert_eq!(checked.status.code(), Some(1));
    let told: serde_json::Value = serde_json::from_slice(&checked.stdout).expect("JSON");
    let gaps = told[0]["words"]["gaps"].as_array().expect("gaps");
    assert!(
        gaps.iter().any(|gap| gap["id"] == "step-retro-glad" && gap["lang"] == "es" && gap["from"] == "en"),
        "{gaps:?}"
    );
    assert!(gaps.iter().all(|gap| gap["lang"] == "es"));
}
