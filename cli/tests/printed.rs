//! What is printed is safe to print: nothing in a file can steer a terminal or turn the order of letters.

use std::process::Command;

fn run(args: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_reweave")).args(args).output().expect("it runs");
    let text =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.code(), text)
}

#[test]
fn what_a_terminal_would_obey_is_taken_out_of_all_that_is_printed() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name).to_str().expect("a path").to_owned();
    let bad = "\u{1b}[2J\u{202e}\u{9b}";
    std::fs::write(
        at("flow.json"),
        format!("{{\"id\":\"x\",\"version\":1,\"{}\":1}}", bad.replace('\u{1b}', "\\u001b")),
    )
    .expect("written");
    std::fs::write(at("es.ftl"), format!("move-leave = {{ {bad} }}\nstep-{bad} = x\nstep-glad = a{bad}b\n"))
        .expect("written");
    let (flow, words) = (at("flow.json"), at(""));
    let commands: [&[&str]; 7] = [
        &["flows", "check", &flow],
        &["flows", "check", &flow, "--json"],
        &["flows", "show", &flow],
        &["phrases", "check", &words],
        &["phrases", "check", &words, "--json"],
        &["phrases", "list", "--words", &words, "--lang", "es"],
        &["drive", "--words", &words],
    ];
    for args in commands {
        let (code, text) = run(args);
        assert!(code.is_some_and(|code| code <= 2), "{args:?}");
        let is_bad = |one: char| bad.contains(one) && one.is_control() || one == '\u{202e}';
        assert!(!text.contains(is_bad), "{args:?}: {text:?}");
        assert!(!text.is_empty(), "{args:?}");
    }
    let (code, text) = run(&["flows", "show", &format!("{bad}.json")]);
    assert_eq!(code, Some(2));
    assert!(!text.contains('\u{1b}') && !text.contains('\u{202e}'), "{text:?}");
}

/// A page is opened in a browser: what stands in words is text there, and never markup.
#[test]
fn words_cannot_become_markup_in_a_preview() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("en.ftl"), "option-go-on = Go & \"on\"\n").expect("written");
    let folder = folder.path().to_str().expect("a path");
    let (code, page) =
        run(&["phrases", "preview", "ask", "--words", folder, "--replacing", "--format", "html"]);
    assert_eq!(code, Some(0), "{page}");
    assert!(page.contains("Go &amp; &quot;on&quot;"), "it is escaped");
    let (code, page) = run(&["phrases", "preview", "ask", "--lang", "ar", "--format", "html"]);
    assert_eq!(code, Some(0));
    assert!(
        page.contains("lang=\"ar\" dir=\"rtl\"")
            && page.contains("<bdi>Amal</bdi>")
            && !page.contains('\u{2068}')
    );
}

#[test]
fn completions_and_the_manual_name_every_sub_command() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let (code, script) = run(&["completions", shell]);
        assert_eq!(code, Some(0), "{shell}");
        for command in ["drive", "flows", "walk", "phrases", "preview", "export"] {
            assert!(script.contains(command), "{shell}: {command}");
        }
    }
    let (code, page) = run(&["man"]);
    assert_eq!(code, Some(0));
    assert!(page.starts_with(".ie") && page.contains("reweave"), "{}", &page[..page.len().min(300)]);
}
