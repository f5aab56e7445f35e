//! The `drive` example keeps its contract: one JSON object in, one out, with these names, and it plays every transcript.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Lines, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Output, Stdio};
use std::sync::OnceLock;

use serde_json::{Value, json};

const OUTER: &[&str] = &[
    "ok", "ref", "revision", "flow", "stage", "step", "status", "acting", "deadline", "ending", "changed",
    "views",
];
const VIEW: &[&str] = &[
    "seat",
    "view_revision",
    "status",
    "ending",
    "stage",
    "step",
    "turn",
    "acting",
    "lang",
    "dir",
    "audience",
    "audience_label",
    "ask",
    "required",
    "max_chars",
    "max_picks",
    "own_words",
    "prompt",
    "help",
    "care",
    "starters",
    "next",
    "page",
    "options",
    "fields",
    "suggestions",
    "moves",
    "stages",
    "until",
    "closes_at",
    "goes_on_at",
    "again",
    "items",
    "own_lines",
    "about",
    "said",
    "resources",
    "ids",
    "sources",
    "problems",
];
const IDS: &[&str] = &[
    "prompt",
    "help",
    "care",
    "next",
    "audience_label",
    "starters",
    "page",
    "options",
    "fields",
    "items",
    "suggestions",
    "moves",
    "stages",
    "again",
    "said",
    "resources",
];
const STATUSES: &[&str] = &["uninvited", "invited", "active", "waiting", "moment", "break", "ended"];
const ASKS: &[&str] = &["page", "text", "form", "items", "choice", "pick", "none"];
const AUDIENCES: &[&str] = &["only-you", "both", "all", "nobody"];
const AGAIN: &[&str] = &["another-day", "in-a-week", "in-two-weeks", "in-days"];
const MOVES: &[&str] = &[
    "say",
    "choose",
    "pass",
    "take-back",
    "later",
    "moment",
    "break",
    "ready",
    "longer",
    "pace",
    "call",
    "leave",
];
const CODES: &[&str] = &[
    "bad-json",
    "unknown-field",
    "unknown-seat",
    "unknown-move",
    "unknown-option",
    "not-possible-now",
    "too-soon",
    "too-long",
    "wrong-names",
    "empty",
    "missing-field",
    "ended",
    "stale",
    "bad-saved",
    "flow-changed",
];

#[test]
fn it_plays_every_transcript() {
    let mut seen = Seen::default();
    for file in transcripts() {
        let content = fs::read_to_string(&file).expect("a transcript can be read");
        let mut lines =
            content.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON")).peekable();
        let header = lines.next_if(|line| line.get("about").is_some()).unwrap_or_default();
        let flow = text(&header["flow"]);
        let seats = header.get("seats").map(Value::to_string);
        let seats = seats.as_deref().unwrap_or(r#"[{"name":"Amal"},{"name":"Bo"}]"#);
        let mut args = vec!["--flow", flow, "--seats", seats];
        let options: Vec<&str> = header["options"].as_array().into_iter().flatten().map(text).collect();
        let options = options.join(",");
        if !options.is_empty() {
            args.extend(["--options", options.as_str()]);
        }
        let items = file.with_extension("items.tmp");
        if let Some(list) = header.get("items") {
            fs::write(&items, list.to_string()).expect("a file that can be written");
            args.extend(["--items", items.to_str().expect("a path")]);
        }
        let mut drive = Drive::start(&args);
        let _ = fs::remove_file(&items);
        let mut before = drive.first.clone();
        seen.check(&before);
        for mut line in lines {
            let refused = line.as_object_mut().expect("an object").remove("refused");
            let answer = drive.send(&line);
            let at = format!("{}: {line}", file.display());
            match refused {
                None => assert_eq!(answer["ok"], true, "{at}: {answer}"),
                Some(code) => {
                    assert_eq!(answer["error"]["code"], code, "{at}");
                    assert_eq!(answer["revision"], before["revision"], "{at}");
                    continue;
                }
            }
            seen.check(&answer);
            if line.get("move").is_some() {
                assert_changed_are_changed(&before, &answer, &at);
            }
            before = answer;
        }
        drive.quit();
    }
    // Otherwise the checks above would have looked at less than they say.
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(seen.statuses, names(STATUSES));
    assert_eq!(seen.moves, names(MOVES));
    assert_eq!(seen.asks, names(ASKS));
    assert_eq!(seen.again, names(AGAIN));
    assert!(seen.own_lines);
    assert_eq!(seen.audiences, names(&["all", "both", "nobody", "only-you"]));
}

/// A seat stands in `changed` if and only if its view is another now.
fn assert_changed_are_changed(before: &Value, after: &Value, at: &str) {
    for (seat, (before, now)) in list(&before["views"]).iter().zip(list(&after["views"])).enumerate() {
        assert_eq!(list(&after["changed"]).contains(&json!(seat)), before != now, "{at}: seat {seat}");
        assert_eq!(before["view_revision"] != now["view_revision"], before != now, "{at}: seat {seat}");
    }
}

#[test]
#[expect(clippy::too_many_lines, reason = "a line for each code")]
fn each_refusal_code_has_a_line_that_brings_it_about() {
    let mut drive = Drive::start(&[]);
    let mut found = BTreeSet::new();
    let mut refuse = |drive: &mut Drive, code: &str, line: &Value| {
        let before = drive.look();
        let answer = drive.send(line);
        assert_refused(&answer, code);
        assert_eq!(answer["revision"], before["revision"], "{line}");
        assert_eq!(drive.look(), before, "{line} changed something");
        found.insert(code.to_owned());
    };

    refuse(&mut drive, "bad-json", &json!("a text"));
    refuse(&mut drive, "bad-json", &json!([{"seat": 0, "move": "leave"}]));
    refuse(&mut drive, "bad-json", &json!({"seat": "0", "move": "leave"}));
    refuse(&mut drive, "bad-json", &json!({"seat": 0, "move": "say", "text": 3}));
    refuse(&mut drive, "bad-json", &json!({"seat": 0, "move": "say", "fields": {"when": 3}}));
    refuse(&mut drive, "bad-json", &json!({"seat": 0, "move": "leave", "at": "noon"}));
    refuse(&mut drive, "bad-json", &json!({"do": "person", "seat": 0, "person": {"nom": "Amal"}}));
    refuse(&mut drive, "unknown-field", &json!({"seat": 0, "move": "leave", "why": "…"}));
    refuse(&mut drive, "unknown-field", &json!({"seat": 0, "move": "leave", "text": "…"}));
    refuse(&mut drive, "unknown-field", &json!({"seat": 0, "move": "say", "text": "…", "fields": {}}));
    refuse(&mut drive, "unknown-field", &json!({"do": "tick", "seat": 0, "move": "leave"}));
    refuse(&mut drive, "unknown-field", &json!({"do": "save", "saved": {}}));
    refuse(&mut drive, "unknown-seat", &json!({"seat": 2, "move": "leave"}));
    refuse(&mut drive, "unknown-seat", &json!({"seat": 99, "move": "leave"}));
    refuse(&mut drive, "unknown-seat", &json!({"move": "leave"}));
    refuse(&mut drive, "unknown-seat", &json!({"do": "person", "seat": 2, "person": {"name": "Cy"}}));
    refuse(&mut drive, "unknown-move", &json!({"seat": 0, "move": "dance"}));
    refuse(&mut drive, "unknown-move", &json!({"seat": 0, "move": "dance", "text": "…"}));
    refuse(&mut drive, "unknown-move", &json!({"seat": 0}));
    refuse(&mut drive, "unknown-move", &json!({"do": "dance"}));
    refuse(&mut drive, "unknown-option", &json!({"seat": 0, "move": "choose", "option": "yes"}));
    refuse(&mut drive, "unknown-option", &json!({"seat": 0, "move": "choose"}));
    refuse(&mut drive, "wrong-names", &json!({"seat": 0, "move": "choose", "option": "go-on", "names": [1]}));
    refuse(&mut drive, "unknown-field", &json!({"seat": 0, "move": "leave", "names": [1]}));
    refuse(&mut drive, "unknown-field", &json!({"seat": 0, "move": "choose", "names": [1], "items": []}));
    refuse(&mut drive, "bad-json", &json!({"seat": 0, "move": "choose", "option": "go-on", "names": "Bo"}));
    refuse(&mut drive, "bad-json", &json!({"seat": 0, "move": "choose", "items": ["i1"]}));
    refuse(&mut drive, "unknown-option", &json!({"seat": 0, "move": "pace"}));
    refuse(&mut drive, "unknown-option", &json!({"seat": 0, "move": "pace", "option": "slower"}));
    refuse(&mut drive, "not-possible-now", &json!({"seat": 0, "move": "pass"}));
    refuse(&mut drive, "not-possible-now", &json!({"seat": 1, "move": "leave"}));
    refuse(&mut drive, "missing-field", &json!({"do": "person", "seat": 0}));
    refuse(&mut drive, "unknown-seat", &json!({"do": "forget"}));
    refuse(&mut drive, "stale", &json!({"seat": 0, "move": "leave", "revision": 7}));
    refuse(&mut drive, "bad-saved", &json!({"do": "load"}));
    refuse(&mut drive, "bad-saved", &json!({"do": "load", "saved": {"nothing": "of it"}}));

    drive.take(&json!({"seat": 0, "move": "choose", "option": "go-on", "revision": 0}));
    let topic =
        |chars: usize| json!({"seat": 0, "move": "choose", "option": "i-begin", "text": "x".repeat(chars)});
    refuse(&mut drive, "too-long", &topic(141));
    drive.take(&topic(140));
    drive.take(&json!({"seat": 1, "move": "choose", "option": "go-on"}));
    drive.take(&json!({"seat": 1, "move": "choose", "option": "accept"}));
    drive.take(&json!({"seat": 0, "move": "choose", "option": "ready"}));
    drive.take(&json!({"seat": 1, "move": "choose", "option": "ready"}));
    refuse(&mut drive, "empty", &json!({"seat": 0, "move": "choose", "option": "tell", "text": " \n"}));
    refuse(&mut drive, "empty", &json!({"seat": 0, "move": "choose", "option": "tell"}));
    drive.take(&json!({"seat": 0, "move": "break", "at": 1000}));
    refuse(&mut drive, "too-soon", &json!({"seat": 0, "move": "ready", "at": 1000}));
    refuse(&mut drive, "too-soon", &json!({"seat": 1, "move": "longer"}));

    let mut saved = drive.take(&json!({"do": "save"}))["saved"].clone();
    saved["rows"][0]["seat"] = json!(1);
    refuse(&mut drive, "bad-saved", &json!({"do": "load", "saved": saved}));
    let mut saved = drive.take(&json!({"do": "save"}))["saved"].clone();
    saved["header"]["flow"]["routes"] = json!("0123456789abcdef");
    refuse(&mut drive, "flow-changed", &json!({"do": "load", "saved": saved}));
    saved["header"]["flow"]["id"] = json!("another");
    refuse(&mut drive, "flow-changed", &json!({"do": "load", "saved": saved}));

    drive.take(&json!({"seat": 0, "move": "leave"}));
    refuse(&mut drive, "ended", &json!({"seat": 0, "move": "leave"}));
    drive.take(&json!({"seat": 1, "move": "leave"}));
    refuse(&mut drive, "ended", &json!({"seat": 1, "move": "ready"}));

    // Lines that are no JSON at all.
    for line in ["{", "leave", "{\"seat\":0 \"move\":\"leave\"}", "\u{feff}{}"] {
        assert_refused(&drive.send_text(line), "bad-json");
    }
    assert_eq!(found, CODES.iter().map(|code| (*code).to_owned()).collect());
    drive.quit();
}

#[track_caller]
fn assert_refused(answer: &Value, code: &str) {
    assert_eq!(keys(answer), ["error", "ok", "ref", "revision"]);
    assert_eq!(keys(&answer["error"]), ["code", "message"]);
    assert_eq!(answer["ok"], false);
    assert_eq!(answer["error"]["code"], code, "{answer}");
    assert!(!text(&answer["error"]["message"]).is_empty());
}

#[test]
fn blank_lines_are_answered_by_nothing_and_a_ref_comes_back() {
    let mut drive = Drive::start(&[]);
    assert_eq!(drive.first["ref"], Value::Null);
    drive.write("\n   \n\t\r\n");
    for reference in [json!(17), json!("a"), json!({"page": [1, 2]}), Value::Null] {
        drive.write("\n");
        assert_eq!(drive.send(&json!({"do": "tick", "ref": reference}))["ref"], reference);
        assert_eq!(drive.send(&json!({"seat": 0, "move": "dance", "ref": reference}))["ref"], reference);
    }
    assert_eq!(drive.send(&json!({"do": "tick"}))["ref"], Value::Null);
    drive.quit();
}

#[test]
fn quit_and_the_end_of_input_print_nothing() {
    for input in ["{\"do\":\"quit\"}\n{\"do\":\"tick\"}\n", "", "\n\n"] {
        let output = run(&[], input);
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(stdout(&output).lines().count(), 1, "only the line at the start");
        assert_eq!(stderr(&output), "");
    }
    // A last line without an end is a line.
    assert_eq!(stdout(&run(&[], "{\"do\":\"tick\"}")).lines().count(), 2);
}

#[test]
fn a_stored_conversation_goes_on_the_same() {
    goes_on_the_same("moments-and-breaks.jsonl", &["--flow", "brief"]);
    goes_on_the_same("dyad-moments-and-breaks.jsonl", &[]);
    goes_on_the_same("dyad-close-kept-by-both.jsonl", &[]);
    goes_on_the_same("dyad-warm-first.jsonl", &["--options", "warm_first=true"]);
}

/// Stored and loaded after each line, a transcript goes on as it does without that.
fn goes_on_the_same(transcript: &str, flow: &[&str]) {
    let text = fs::read_to_string(folder().join(transcript)).expect("a transcript can be read");
    let lines = text.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let mut straight = Drive::start(flow);
    let mut resumed = Drive::start(flow);
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("drive_program.json");
    let mut now = 0;
    for line in lines.filter(|line| line.get("about").is_none() && line.get("refused").is_none()) {
        now = line["at"].as_i64().unwrap_or(now);
        let expected = straight.take(&line);
        assert_eq!(resumed.take(&line), expected, "{line}");
        resumed.quit();
        let mut saved = straight.take(&json!({"do": "save"}));
        let saved = saved.as_object_mut().expect("an object").remove("saved").expect("`saved`");

        // From a line.
        let mut other = Drive::start(flow);
        let loaded = other.take(&json!({"do": "load", "saved": saved, "at": now}));
        assert_eq!(but_changed(loaded), but_changed(expected.clone()), "after {line}");
        other.quit();
        // From a file, and on from there.
        fs::write(&file, saved.to_string()).expect("a file can be written");
        let at = now.to_string();
        let load = ["--load", file.to_str().expect("a path of text"), "--at", &at];
        resumed = Drive::start(&[flow, &load].concat());
        assert_eq!(but_changed(resumed.first.clone()), but_changed(expected), "after {line}");
        assert_eq!(resumed.take(&json!({"do": "save"}))["saved"], saved);
    }
    straight.quit();
    resumed.quit();
}

/// After loading all views are new.
fn but_changed(mut answer: Value) -> Value {
    answer.as_object_mut().expect("an object").remove("changed");
    answer
}

#[test]
fn time_moves_by_at_alone() {
    let start = 1_700_000_000_000_i64;
    let three_days = 3 * 24 * 3_600_000;
    let mut drive = Drive::start(&["--at", &start.to_string()]);
    assert_eq!(drive.first["deadline"], start + three_days);
    drive.take(&json!({"seat": 0, "move": "choose", "option": "go-on"}));
    let sent = drive.take(&json!({"seat": 0, "move": "choose", "option": "i-begin"}));
    assert_eq!(sent["deadline"], start + three_days);
    assert_eq!(sent["views"][0]["closes_at"], start + three_days);
    let before = drive.take(&json!({"do": "tick", "at": start + three_days - 1}));
    assert_eq!((&before["status"], &before["changed"]), (&json!("active"), &json!([])));
    assert_eq!(drive.take(&json!({"do": "tick"}))["status"], "active");
    let over = drive.take(&json!({"do": "tick", "at": start + three_days}));
    assert_eq!((&over["status"], &over["ending"]), (&json!("ended"), &json!("closed")));
    assert_eq!(over["changed"], json!([0, 1]));
    drive.quit();

    let output = run(&["--at", "-5"], "");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_person_can_be_changed_at_any_time() {
    let mut drive = Drive::start(&["--seats", r#"[{"name":"Amal","lang":["ar","en"]},{"name":"Bo"}]"#]);
    assert_eq!(
        (&drive.first["views"][0]["lang"], &drive.first["views"][0]["dir"]),
        (&json!("ar"), &json!("rtl"))
    );
    let person = json!({"name": "Luz", "lang": "es-MX", "gender": "feminine", "register": "formal"});
    let changed = drive.take(&json!({"do": "person", "seat": 0, "person": person}));
    assert_eq!(changed["revision"], 1);
    assert_eq!(changed["changed"], json!([0]));
    assert_eq!(changed["views"][0]["view_revision"], 1);
    assert_eq!((&changed["views"][0]["lang"], &changed["views"][0]["dir"]), (&json!("es"), &json!("ltr")));
    drive.quit();
}

#[test]
fn words_can_be_erased_and_stay_erased() {
    let mut drive = Drive::start(&["--flow", "brief"]);
    drive.take(&json!({"seat": 0, "move": "choose", "option": "go-on"}));
    drive.take(&json!({"seat": 0, "move": "say", "text": "last Tuesday"}));
    let shown = drive.take(&json!({"seat": 1, "move": "choose", "option": "go-on"}));
    assert_eq!(shown["views"][1]["said"][0]["text"], "last Tuesday");
    let export = drive.take(&json!({"do": "export", "seat": 0}));
    assert!(export["export"]["markdown"].as_str().unwrap().starts_with("# What you can read"));
    assert_eq!(drive.take(&json!({"do": "held", "seat": 0}))["held"]["do_not_ask"], false);
    assert_eq!(
        drive.take(&json!({"do": "withdraw", "seat": 0}))["changed"].as_array().map(Vec::len),
        Some(2)
    );
    let again = drive.send(&json!({"do": "withdraw", "seat": 0}));
    assert_eq!(again["error"]["code"], "not-possible-now");
    drive.take(&json!({"do": "renew", "seat": 0}));
    let no_line = drive.send(&json!({"do": "forget", "seat": 0, "lines": ["1.9"]}));
    assert_eq!(no_line["error"]["code"], "unknown-line");
    let erased = drive.take(&json!({"do": "forget", "seat": 0}));
    assert_eq!((&erased["revision"], &erased["changed"]), (&json!(6), &json!([0, 1])));
    let line = &erased["views"][1]["said"][0];
    assert_eq!((&line["id"], &line["text"], &line["erased"]), (&json!("0.1"), &json!(null), &json!(true)));
    assert!(!drive.take(&json!({"do": "save"})).to_string().contains("Tuesday"));
    drive.quit();
}

#[test]
fn the_flow_is_dyad_and_takes_its_options() {
    for (args, flow) in [
        (&[] as &[&str], "dyad"),
        (&["--flow", "dyad"], "dyad"),
        (&["--options", "warm_first=false"], "dyad"),
        (&["--options", "warm_first=true"], "dyad"),
        (&["--flow", "brief"], "brief"),
    ] {
        let drive = Drive::start(args);
        assert_eq!(drive.first["flow"], flow, "{args:?}");
        drive.quit();
    }
    // Brief has no such option.
    let output = run(&["--flow", "brief", "--options", "warm_first=true"], "");
    assert_eq!((output.status.code(), stdout(&output)), (Some(2), String::new()));
    assert!(stderr(&output).contains("warm_first"));

    // What comes first tells which of the two it is.
    for (option, step) in [("warm_first=true", "warm"), ("warm_first=false", "speak")] {
        let mut drive = Drive::start(&["--options", option]);
        for (seat, choice) in
            [(0, "go-on"), (0, "i-begin"), (1, "go-on"), (1, "accept"), (0, "ready"), (1, "ready")]
        {
            drive.take(&json!({"seat": seat, "move": "choose", "option": choice}));
        }
        assert_eq!(drive.look()["step"], step);
        drive.quit();
    }
}

#[test]
fn strict_ends_at_the_first_refused_line() {
    let lines = "{\"do\":\"tick\"}\n{\"seat\":0,\"move\":\"dance\"}\n{\"do\":\"tick\"}\n";
    let output = run(&["--strict"], lines);
    assert_eq!(output.status.code(), Some(1));
    let answers: Vec<Value> =
        stdout(&output).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(answers.len(), 3);
    assert_refused(&answers[2], "unknown-move");

    let output = run(&[], lines);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(stdout(&output).lines().count(), 4);
}

#[test]
fn what_cannot_be_started_is_said_on_stderr() {
    let output = run(&["--flow", "no-such-flow"], "");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(stdout(&output), "");
    let said = stderr(&output);
    assert!(said.contains("no-such-flow"));
    for flow in reweave::Flow::BUILTIN {
        assert!(said.contains(flow), "{said}");
    }
    for args in [
        ["--seats", "[]"],
        ["--seats", r#"[{"name":"Amal"}]"#],
        ["--seats", "Amal"],
        ["--options", "no-such-option=true"],
        ["--options", "warm_first=perhaps"],
        ["--options", "warm_first"],
        ["--load", "no-such-file.json"],
        ["--terms", "no-such-file.json"],
        ["--resources", "no-such-file.json"],
        ["--at", "noon"],
        ["--no-such-argument", ""],
    ] {
        let output = run(&args, "");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert_eq!(stdout(&output), "", "{args:?}");
        assert!(!stderr(&output).is_empty(), "{args:?}");
    }
}

#[test]
fn help_names_every_argument() {
    let output = run(&["--help"], "");
    assert_eq!(output.status.code(), Some(0));
    let help = stdout(&output);
    for name in [
        "--flow",
        "--flow-file",
        "--seats",
        "--options",
        "--context",
        "--items",
        "--resources",
        "--terms",
        "--at",
        "--load",
        "--strict",
    ] {
        assert!(help.contains(name), "{name}");
    }
}

/// What the crate has no default for, the driver states plainly; a context is an option.
#[test]
fn each_flow_starts_without_more_than_its_name() {
    for flow in reweave::Flow::BUILTIN {
        let output = run(&["--flow", flow], "");
        assert_eq!(output.status.code(), Some(0), "{flow}: {}", stderr(&output));
    }
    let page = |args: &[&str]| {
        let output = run(args, "");
        assert_eq!(output.status.code(), Some(0), "{args:?}: {}", stderr(&output));
        stdout(&output)
    };
    assert!(page(&["--flow", "brief", "--context", "family"]).contains("gate-context-family"));
    let refused = run(&["--flow", "accountability", "--context", "workplace"], "");
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).contains("union"), "{}", stderr(&refused));
}

/// A flow of an app's own is a draft in a file. What is wrong with it is said, with the file.
#[test]
fn a_flow_of_ones_own_comes_from_a_file() {
    let data = |name: &str| format!("{}/tests/data/{name}", env!("CARGO_MANIFEST_DIR"));
    let file = data("dyad-sketch.json");
    let mut drive = Drive::start(&["--flow-file", &file]);
    assert_eq!(drive.first["flow"], "dyad-sketch");
    let saved = drive.take(&json!({"seat": 0, "move": "choose", "option": "go-on"}));
    assert_eq!(saved["step"], "ask-to-meet");
    let saved = drive.take(&json!({"do": "save"}))["saved"].clone();
    assert_eq!(drive.take(&json!({"do": "load", "saved": saved}))["step"], "ask-to-meet");
    drive.quit();

    let text = fs::read_to_string(&file).expect("it is there");
    let faulty = Path::new(env!("CARGO_TARGET_TMPDIR")).join("faulty-flow.json");
    let faulty = faulty.to_str().expect("a path of text");
    for (now, then, says) in [
        (r#"{"step": "answer-gate"}"#, r#"{"step": "nowhere"}"#, "there is no step `nowhere`"),
        ("\"stage\"", "\"stadge\"", "unknown field `stadge`"),
    ] {
        fs::write(faulty, text.replace(now, then)).expect("a file can be written");
        let output = run(&["--flow-file", faulty], "");
        assert_eq!((output.status.code(), stdout(&output)), (Some(2), String::new()));
        assert!(stderr(&output).contains(says) && stderr(&output).contains(faulty), "{}", stderr(&output));
    }
    for other in [["--flow", "dyad"], ["--options", "warm_first=true"], ["--context", "friends"]] {
        let output = run(&[&["--flow-file", &file], &other[..]].concat(), "");
        assert_eq!(output.status.code(), Some(2), "{other:?}");
        assert!(stderr(&output).contains("cannot be used with"), "{other:?}: {}", stderr(&output));
    }
}

/// Which of the contract's names came up in what was checked.
#[derive(Default)]
struct Seen {
    statuses: BTreeSet<String>,
    asks: BTreeSet<String>,
    audiences: BTreeSet<String>,
    moves: BTreeSet<String>,
    again: BTreeSet<String>,
    own_lines: bool,
}

impl Seen {
    /// An accepted line: every field is there, whether it applies or not, and there is no other.
    fn check(&mut self, answer: &Value) {
        assert_eq!(keys(answer), sorted(OUTER));
        assert_eq!(answer["ok"], true);
        assert!(answer["revision"].is_u64());
        assert!(STATUSES.contains(&text(&answer["status"])));
        assert_eq!(answer["ending"].is_null(), answer["status"] != "ended");
        for (seat, view) in list(&answer["views"]).iter().enumerate() {
            assert_eq!(view["seat"], json!(seat), "views stand in seat order");
            self.check_view(view);
        }
    }

    fn check_view(&mut self, view: &Value) {
        assert_eq!(keys(view), sorted(VIEW));
        assert_eq!(view["problems"], json!([]));
        assert!(["ltr", "rtl"].contains(&text(&view["dir"])));
        assert!(
            view["view_revision"].is_u64()
                && view["required"].is_boolean()
                && (view["again"].is_null() || AGAIN.contains(&text(&view["again"]["id"])))
        );
        let (status, ask) = (text(&view["status"]), text(&view["ask"]));
        assert!(STATUSES.contains(&status) && ASKS.contains(&ask));
        self.statuses.insert(status.to_owned());
        self.asks.insert(ask.to_owned());
        assert_eq!(view["ending"].is_null(), status != "ended");
        assert!(view["again"].is_null() || view["ending"] == "completed");
        self.again.extend(view["again"]["id"].as_str().map(str::to_owned));
        if status == "ended" {
            assert!(["completed", "closed"].contains(&text(&view["ending"])));
        }
        if status == "uninvited" {
            assert_eq!((text(&view["prompt"]), &view["resources"]), ("", &Value::Null));
        } else {
            assert!(!text(&view["prompt"]).is_empty());
            assert_eq!(keys(&view["resources"]), ["checked", "dir", "items", "label", "lang"]);
            each(&view["resources"]["items"], &["label", "detail"]);
            let prompt = list(&view["ids"]["prompt"]);
            let args = sorted(&["their_name", "their_gender", "your_gender", "register"]);
            assert_eq!((prompt.len(), keys(&prompt[1])), (2, args));
        }
        if let Some(audience) = view["audience"].as_str() {
            assert!(AUDIENCES.contains(&audience) && ask != "none" && view["audience_label"].is_string());
            self.audiences.insert(audience.to_owned());
        }
        assert_eq!(view["max_chars"].is_u64(), ["text", "items"].contains(&ask));
        assert_eq!(list(&view["items"]).is_empty(), ask != "items");
        assert_eq!(view["max_picks"].is_u64(), ask == "pick");
        // No built-in flow asks for words of a list.
        assert_eq!(view["own_words"], false);
        each(&view["page"], &["id", "text"]);
        each(&view["fields"], &["id", "label", "required", "max_chars"]);
        each(&view["suggestions"], &["id", "label", "group"]);
        check_own_lines(view);
        self.own_lines |= !list(&view["own_lines"]).is_empty();
        each(&view["stages"], &["id", "label", "state"]);
        if let Some(again) = view["again"].as_object() {
            assert_eq!(keys(&again.clone().into()), ["days", "id", "label"]);
        }
        for stage in list(&view["stages"]) {
            assert!(["done", "now", "ahead", "optional"].contains(&text(&stage["state"])));
        }
        self.check_moves(view);
        check_options(view);
        check_items(view);
        check_said(view);
        check_ids(view);
    }

    fn check_moves(&mut self, view: &Value) {
        each(&view["moves"], &["id", "label", "help", "options"]);
        let moves: Vec<&str> = list(&view["moves"]).iter().map(|made| text(&made["id"])).collect();
        assert!(moves.iter().all(|made| MOVES.contains(made)));
        self.moves.extend(moves.iter().map(|made| (*made).to_owned()));
        let nothing = ["uninvited", "ended"].contains(&text(&view["status"]));
        assert_eq!(moves.contains(&"leave"), !nothing);
        assert!(!nothing || moves.is_empty());
        for made in list(&view["moves"]) {
            each(&made["options"], &["id", "label"]);
            assert_eq!(list(&made["options"]).is_empty(), !["pace", "call"].contains(&text(&made["id"])));
        }
    }
}

/// `ids` has the shape of the screen.
fn check_ids(view: &Value) {
    let ids = &view["ids"];
    assert_eq!(keys(ids), sorted(IDS));
    for place in ["starters", "page", "options", "fields", "items", "suggestions", "moves", "stages", "said"]
    {
        assert_eq!(list(&ids[place]).len(), list(&view[place]).len(), "{place}");
    }
    each(&ids["options"], &["label", "help", "note_label", "group", "fields", "names"]);
    each(&ids["suggestions"], &["label", "group"]);
    each(&ids["moves"], &["label", "help", "options"]);
    each(&ids["said"], &["name", "text", "option", "fields", "names", "items"]);
    if !ids["resources"].is_null() {
        assert_eq!(keys(&ids["resources"]), ["items", "label"]);
    }
}

fn check_options(view: &Value) {
    for option in list(&view["options"]) {
        let names = [
            "fields",
            "group",
            "help",
            "id",
            "label",
            "max_lines",
            "names",
            "note",
            "note_label",
            "note_max_chars",
            "note_required",
        ];
        assert_eq!(keys(option), names);
        assert!(option["max_lines"].is_u64() && option["group"].is_null());
        let note = option["note"] == true;
        assert_eq!((option["note_required"].is_boolean(), option["note_max_chars"].is_u64()), (note, note));
        assert!(note || option["note_label"].is_null());
        each(&option["fields"], &["id", "label", "required", "max_chars"]);
        if let Some(names) = option["names"].as_object() {
            assert_eq!(keys(&names.clone().into()), ["label", "max", "min", "people"]);
            each(&names["people"], &["seat", "name"]);
            let others = list(&names["people"]).iter().all(|person| person["seat"] != view["seat"]);
            assert!(others && names["min"].as_u64() <= names["max"].as_u64());
        }
    }
}

/// The parts of an item, on a screen and in a line.
const ITEM: &[&str] = &[
    "id",
    "kind",
    "label",
    "seat",
    "name",
    "own",
    "erased",
    "hidden",
    "text",
    "fields",
    "lang",
    "dir",
    "answers",
    "answer",
    "note",
    "note_label",
];

fn check_items(view: &Value) {
    each(&view["items"], ITEM);
    for item in list(&view["items"]) {
        each(&item["answers"], &["id", "label"]);
        assert!(
            !list(&item["answers"]).is_empty() && item["answer"].is_null() && item["note_label"].is_string()
        );
    }
}

/// Lines of one's own are offered where they can be picked, and they are lines that were said.
fn check_own_lines(view: &Value) {
    each(&view["own_lines"], &["id", "label"]);
    let lines = list(&view["own_lines"]);
    let can_be_picked = list(&view["options"]).iter().any(|option| option["max_lines"] != 0);
    assert!(lines.is_empty() || can_be_picked);
    for line in lines {
        let own = |said: &&Value| said["id"] == line["id"] && said["own"] == true;
        assert!(list(&view["said"]).iter().any(|said| own(&said)), "{line}");
    }
}

fn check_said(view: &Value) {
    each(
        &view["said"],
        &[
            "id", "seat", "name", "own", "private", "erased", "hidden", "stage", "step", "text", "fields",
            "option", "names", "items", "pace", "lang", "dir", "about",
        ],
    );
    for line in list(&view["said"]) {
        assert_eq!(line["own"], line["seat"] == view["seat"]);
        assert!(text(&line["id"]).starts_with(&format!("{}.", line["seat"])));
        each(&line["names"], &["seat", "name"]);
        each(&line["items"], ITEM);
        for item in list(&line["items"]) {
            assert!(list(&item["answers"]).is_empty() && item["answer"].is_object());
        }
        if !line["fields"].is_null() {
            each(&line["fields"], &["id", "label", "text"]);
        }
    }
    if !view["about"].is_null() {
        assert!(list(&view["said"]).iter().any(|line| line["id"] == view["about"]["id"]));
    }
}

/// A list of objects with these names and no others.
#[track_caller]
fn each(objects: &Value, names: &[&str]) {
    for object in list(objects) {
        assert_eq!(keys(object), sorted(names));
    }
}

#[track_caller]
fn list(value: &Value) -> &Vec<Value> {
    value.as_array().expect("a list")
}

#[track_caller]
fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

#[track_caller]
fn keys(value: &Value) -> Vec<&str> {
    let names: Vec<&str> = value.as_object().expect("an object").keys().map(String::as_str).collect();
    sorted(&names)
}

fn sorted<'a>(names: &[&'a str]) -> Vec<&'a str> {
    let mut names = names.to_vec();
    names.sort_unstable();
    names
}

/// The program, running.
struct Drive {
    child: Child,
    to: ChildStdin,
    from: Lines<BufReader<ChildStdout>>,
    /// The line at the start.
    first: Value,
}

impl Drive {
    fn start(args: &[&str]) -> Self {
        let mut child = command(args).spawn().expect("the program can be run");
        let to = child.stdin.take().expect("a pipe");
        let mut from = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        let first = from.next().expect("a line at the start").expect("text");
        Self { child, to, from, first: serde_json::from_str(&first).expect("JSON") }
    }

    fn write(&mut self, text: &str) {
        self.to.write_all(text.as_bytes()).expect("the program reads");
        self.to.flush().expect("the program reads");
    }

    fn send_text(&mut self, line: &str) -> Value {
        self.write(&format!("{line}\n"));
        let answer = self.from.next().expect("an answer").expect("text");
        serde_json::from_str(&answer).expect("JSON")
    }

    fn send(&mut self, line: &Value) -> Value {
        self.send_text(&line.to_string())
    }

    /// Sends a line that is accepted.
    #[track_caller]
    fn take(&mut self, line: &Value) -> Value {
        let answer = self.send(line);
        assert_eq!(answer["ok"], true, "{line}: {answer}");
        answer
    }

    /// How all stands, without the times passing.
    fn look(&mut self) -> Value {
        self.take(&json!({"do": "tick"}))
    }

    /// Ends the program, which says nothing more.
    fn quit(mut self) {
        self.write("{\"do\":\"quit\"}\n");
        assert!(self.from.next().is_none());
        assert!(self.child.wait().expect("it ends").success());
    }
}

/// Runs the program with all of its input at once. It is short, so that it fits into a pipe.
fn run(args: &[&str], input: &str) -> Output {
    let mut child = command(args).spawn().expect("the program can be run");
    // A program that could not start does not read.
    let _ = child.stdin.take().expect("a pipe").write_all(input.as_bytes());
    child.wait_with_output().expect("it ends")
}

fn command(args: &[&str]) -> Command {
    let mut command = Command::new(program());
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// The program. `cargo test` builds examples only when it tests everything, so it is built here, once.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let profile = if cfg!(debug_assertions) { "test" } else { "release" };
        let built = Command::new(env!("CARGO"))
            .args([
                "build",
                "--quiet",
                "--example",
                "drive",
                "--profile",
                profile,
                "--message-format",
                "json",
            ])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .expect("cargo runs");
        assert!(built.status.success(), "{}", stderr(&built));
        let said = stdout(&built);
        let mut artifacts = said.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let drive = artifacts.rfind(|artifact| artifact["target"]["name"] == "drive").expect("it is built");
        text(&drive["executable"]).into()
    })
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("text")
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("text")
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transcripts")
}

fn transcripts() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder()).expect("the folder can be read");
    let files = entries.map(|entry| entry.expect("an entry can be read").path());
    let mut files: Vec<PathBuf> =
        files.filter(|file| file.extension().is_some_and(|ending| ending == "jsonl")).collect();
    files.sort();
    files
}

/// A record is there when all has gone its way, as data and as it reads; before that it is asked for and there is none.
#[test]
fn a_record_is_given_at_the_end_and_to_each_their_own_language() {
    let file = format!("{}/tests/transcripts/dyad-all-goes-well.jsonl", env!("CARGO_MANIFEST_DIR"));
    let transcript = fs::read_to_string(file).expect("it is there");
    let seats = r#"[{"name":"Amal","lang":"ar","gender":"feminine"},{"name":"Bo"}]"#;
    let mut drive = Drive::start(&["--seats", seats]);
    let none = drive.take(&json!({"do": "record", "seat": 0}));
    assert!(none["record"].is_null() && none.get("record").is_some());
    for line in transcript.lines().skip(1) {
        drive.take(&serde_json::from_str(line).expect("JSON"));
    }
    assert_eq!(drive.look().get("record"), None, "it stands only where it was asked for");
    let record = drive.take(&json!({"do": "record", "seat": 1}))["record"].clone();
    assert_eq!(
        keys(&record),
        ["again", "commitments", "date", "items", "limits", "lines", "markdown", "next_steps", "requests"],
        "as data, and as it reads"
    );
    assert_eq!(record["requests"][0]["answer"]["kind"], "yes");
    assert_eq!((&record["again"]["days"], &record["date"]), (&json!(14), &json!(10_800_000)));
    assert!(text(&record["markdown"]).contains("> Answer: Yes\n"));
    let arabic = drive.take(&json!({"do": "record", "seat": 0}))["record"].clone();
    assert!(!text(&arabic["markdown"]).contains("Answer"), "each in their own language");
    drive.quit();
}
