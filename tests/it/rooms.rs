//! Who may use whom: the rooms of `src` in their order, and every import of every file held against it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::sizes::rust_files;

/// The rooms and what stands in `src` of each, as files or folders. A room may use itself and those above it.
const ORDER: &[(&str, &[&str])] = &[
    (
        "ground",
        &[
            "closed_list",
            "context",
            "courtesy",
            "described",
            "id",
            "item",
            "lang",
            "limits",
            "line",
            "note",
            "person",
            "refusal",
            "seat",
            "stage",
            "stored",
            "terms",
            "time",
            "training",
            "words",
        ],
    ),
    ("flow", &["flow"]),
    ("check", &["check"]),
    ("flows", &["flows"]),
    ("machine", &["machine"]),
    ("conversation", &["conversation"]),
    ("view", &["view"]),
    ("change", &["change"]),
    ("saved", &["saved"]),
    ("error", &["error"]),
    ("screen", &["screen"]),
    ("catalog", &["catalog"]),
    ("phrasebook", &["phrasebook"]),
    ("walk", &["walk"]),
    ("lines", &["lines"]),
];

/// Rooms beside the order, of the same names in `src`, with all that each may use. No other may use them.
const BESIDE: &[(&str, &[&str])] = &[("export", &["ground", "flow"])];

/// All files of `src`, as their paths in there with their texts.
fn files() -> Vec<(String, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files: Vec<(String, String)> = rust_files(&src)
        .iter()
        .map(|file| {
            let name = file.strip_prefix(&src).expect("it is in there").to_string_lossy().replace('\\', "/");
            (name, fs::read_to_string(file).expect("a file that can be read"))
        })
        .collect();
    assert!(files.len() > 10, "the files of `src` are found");
    files
}

/// A room that holds much more than others does several things.
#[test]
fn no_room_holds_more_than_a_fifth_of_the_lines() {
    let mut lines: BTreeMap<&str, usize> = BTreeMap::new();
    for (file, text) in files().iter().filter(|(file, _)| file != "lib.rs") {
        *lines.entry(room_of(unit(file)).unwrap_or("none")).or_default() += text.lines().count();
    }
    let all: usize = lines.values().sum();
    let most = lines.iter().filter(|(_, lines)| *lines * 5 > all).collect::<Vec<_>>();
    assert!(most.is_empty(), "of {all} lines: {most:?}");
}

#[test]
fn every_file_uses_only_what_stands_above_it() {
    let files = files();
    let wrong = check(&files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect::<Vec<_>>());
    assert!(wrong.is_empty(), "{} to mend:\n{}", wrong.len(), wrong.join("\n"));
}

fn room_of(unit: &str) -> Option<&'static str> {
    let ordered = ORDER.iter().find(|(_, units)| units.contains(&unit));
    ordered.map(|(room, _)| *room).or_else(|| BESIDE.iter().map(|(room, _)| *room).find(|room| *room == unit))
}

fn may_use(from: &str, to: &str) -> bool {
    let place = |room: &str| ORDER.iter().position(|(known, _)| *known == room);
    match BESIDE.iter().find(|(room, _)| *room == from) {
        Some((_, uses)) => from == to || uses.contains(&to),
        None => place(to).is_some_and(|to| Some(to) <= place(from)),
    }
}

/// What is wrong with these files, given as their paths in `src` with their texts.
fn check(files: &[(&str, &str)]) -> Vec<String> {
    // The root is the face of the crate: it may name everything.
    let files: Vec<_> = files.iter().filter(|(file, _)| *file != "lib.rs").collect();
    let units: BTreeSet<&str> = files.iter().map(|(file, _)| unit(file)).collect();
    let mut wrong: Vec<String> = units
        .iter()
        .filter(|unit| room_of(unit).is_none())
        .map(|unit| {
            format!("src/{unit}: it is in no room: move it into one, or name it in `ORDER` of this test")
        })
        .collect();
    let modules: BTreeMap<&str, &str> = files.iter().map(|(file, _)| (module_of(file), *file)).collect();
    let (mut arrows, mut between_files) = (Arrows::new(), Arrows::new());
    for (file, text) in files {
        let from = unit(file);
        for Use { line, path } in uses(file, text) {
            let at = format!("src/{file}:{line}");
            let named = path.join("::");
            let Some(to) = path.first().and_then(|first| units.get(first.as_str())) else {
                wrong.push(format!(
                    "{at}: `crate::{named}` goes through the root of the crate: import it from the file that has it, as in \
                     `crate::seat::Seat`"
                ));
                continue;
            };
            // The file of the longest part of the path that is a module.
            let parts = (1..=path.len()).rev().map(|parts| path[..parts].join("/"));
            let used = parts.into_iter().find_map(|module| modules.get(module.as_str()));
            if let Some(used) = used.filter(|used| *used != file) {
                between_files.entry(file).or_default().entry(used).or_insert_with(|| at.clone());
            }
            if *to != from {
                arrows.entry(from).or_default().entry(to).or_insert_with(|| at.clone());
            }
            if let (Some(room), Some(other)) = (room_of(from), room_of(to))
                && !may_use(room, other)
            {
                wrong.push(format!(
                    "{at}: `crate::{named}`: `{room}` may not use `{other}`: move what needs it to a room that may, or what is \
                     needed to a room above"
                ));
            }
        }
    }
    // A circle of files says more than one of units, and mostly is one.
    let of_files = circles(&between_files);
    wrong.extend(if of_files.is_empty() { circles(&arrows) } else { of_files });
    wrong
}

/// The module that a file is, as a path: `flow/step.rs` is `flow/step`.
fn module_of(file: &str) -> &str {
    let module = file.strip_suffix(".rs").unwrap_or(file);
    module.strip_suffix("/mod").unwrap_or(module)
}

/// The first part of a path: the file or the folder in `src`.
fn unit(file: &str) -> &str {
    let first = file.split('/').next().unwrap_or_default();
    first.strip_suffix(".rs").unwrap_or(first)
}

/// Who uses whom, with the first place that does.
type Arrows<'a> = BTreeMap<&'a str, BTreeMap<&'a str, String>>;

/// Each circle once, from its first name on.
fn circles(arrows: &Arrows<'_>) -> Vec<String> {
    let ways = arrows.keys().filter_map(|start| way_back(arrows, start));
    // Every member of a circle finds one: it is told by the first.
    let told = ways.filter(|way| way.iter().all(|unit| way[0] <= *unit));
    told.map(|way| {
        let arrow = |(i, from): (usize, &&str)| {
            let to = way[(i + 1) % way.len()];
            format!("{from} uses {to} at {}", arrows[*from][to])
        };
        let steps: Vec<String> = way.iter().enumerate().map(arrow).collect();
        format!("a circle: {}: move what both need to one above both", steps.join(", "))
    })
    .collect()
}

/// The shortest way from here back to here.
fn way_back<'a>(arrows: &Arrows<'a>, start: &'a str) -> Option<Vec<&'a str>> {
    let mut ways = vec![vec![start]];
    let mut seen = BTreeSet::new();
    while !ways.is_empty() {
        let mut longer = Vec::new();
        for way in ways {
            for next in way.last().and_then(|last| arrows.get(last)).into_iter().flat_map(BTreeMap::keys) {
                if *next == start {
                    return Some(way);
                }
                if seen.insert(*next) {
                    longer.push([&way[..], &[*next]].concat());
                }
            }
        }
        ways = longer;
    }
    None
}

/// A path that a file names, from the root of the crate.
#[derive(Debug, PartialEq)]
struct Use {
    line: usize,
    path: Vec<String>,
}

/// All paths of this crate that a file names in its code: imported or in place. Comments and tests are left out.
fn uses(file: &str, text: &str) -> Vec<Use> {
    // Tests stand last in a file.
    let tokens = tokens(text.split("\n#[cfg(test)]\nmod ").next().unwrap_or_default());
    let token = |at: usize| tokens.get(at).map_or("", |(_, token)| token.as_str());
    let mut module: Vec<String> = file.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
    module.pop_if(|last| last == "mod");
    // The depth of braces, and at which of it the modules stand that are open inside the file.
    let (mut depth, mut inside) = (0_usize, Vec::new());
    let (mut found, mut at) = (Vec::new(), 0);
    while at < tokens.len() {
        let mut named = Vec::new();
        match token(at) {
            // `use<'a>` in a type is no import.
            "use" if token(at + 1) != "<" => at = tree(&tokens, at + 1, &[], &mut named),
            "crate" | "super" | "self" if token(at + 1) == "::" => at = tree(&tokens, at, &[], &mut named),
            "mod" if token(at + 2) == "{" => {
                module.push(token(at + 1).to_owned());
                inside.push(depth);
                at += 2;
            }
            "{" => (depth, at) = (depth + 1, at + 1),
            "}" => {
                (depth, at) = (depth.saturating_sub(1), at + 1);
                if inside.pop_if(|open| *open == depth).is_some() {
                    module.pop();
                }
            }
            _ => at += 1,
        }
        let own = named
            .into_iter()
            .filter_map(|Use { line, path }| Some(Use { line, path: from_root(&module, &path)? }));
        found.extend(own);
    }
    found
}

type Token = (usize, String);

/// Takes a path, with all its branches; says where it ends.
fn tree(tokens: &[Token], mut at: usize, before: &[String], found: &mut Vec<Use>) -> usize {
    let token = |at: usize| tokens.get(at).map_or("", |(_, token)| token.as_str());
    let line = tokens.get(at).map_or(0, |(line, _)| *line);
    let mut path = before.to_vec();
    if token(at) == "::" {
        at += 1;
    }
    loop {
        if token(at) == "{" {
            at += 1;
            while !matches!(token(at), "}" | "") {
                at = tree(tokens, at, &path, found);
                while !matches!(token(at), "," | "}" | "") {
                    // A new name, as in `a as b`.
                    at += 1;
                }
                at += usize::from(token(at) == ",");
            }
            return at + 1;
        }
        // `a::{self}` is `a`.
        if token(at) != "self" || path.is_empty() {
            path.push(token(at).to_owned());
        }
        at += 1;
        let goes_on = token(at + 1) == "{" || token(at + 1) == "*" || is_name(token(at + 1));
        if token(at) != "::" || !goes_on {
            found.push(Use { line, path });
            return at;
        }
        at += 1;
    }
}

fn is_name(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// The path from the root of the crate; nothing for what is of another crate or inside the module.
fn from_root(module: &[String], path: &[String]) -> Option<Vec<String>> {
    let ups = path.iter().take_while(|name| *name == "super").count();
    let skipped = usize::from(matches!(path.first()?.as_str(), "crate" | "self"));
    let start = match path.first()?.as_str() {
        "crate" => &[],
        "self" | "super" => module.get(..module.len().checked_sub(ups)?)?,
        _ => return None,
    };
    Some([start, &path[skipped.max(ups)..]].concat())
}

/// Names and marks of a text with the lines that they stand on, without comments, strings and characters.
fn tokens(text: &str) -> Vec<Token> {
    let (mut found, mut line, mut rest) = (Vec::new(), 1, text);
    while let Some(first) = rest.chars().next() {
        let skipped = comment(rest).or_else(|| string(rest)).or_else(|| character(rest));
        let name = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        let length = match skipped {
            Some(length) => length,
            None if name > 0 => name,
            None if rest.starts_with("::") => 2,
            None => first.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        if skipped.is_none() && !first.is_whitespace() {
            found.push((line, token.to_owned()));
        }
        line += token.matches('\n').count();
        rest = after;
    }
    found
}

fn comment(rest: &str) -> Option<usize> {
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    rest.starts_with("/*").then(|| rest.find("*/").map_or(rest.len(), |end| end + 2))
}

fn string(rest: &str) -> Option<usize> {
    let prefix = ["br", "r", "b", "c", "cr", ""].into_iter().find(|prefix| {
        rest.strip_prefix(prefix).is_some_and(|rest| rest.trim_start_matches('#').starts_with('"'))
    })?;
    let hashes = rest[prefix.len()..].bytes().take_while(|byte| *byte == b'#').count();
    let raw = prefix.ends_with('r');
    if hashes > 0 && !raw {
        return None;
    }
    let start = prefix.len() + hashes + 1;
    if raw {
        let end = format!("\"{}", "#".repeat(hashes));
        return Some(rest[start..].find(&end).map_or(rest.len(), |at| start + at + end.len()));
    }
    let mut escaped = false;
    let end = rest[start..].find(|c| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    });
    Some(end.map_or(rest.len(), |at| start + at + 1))
}

/// A character; the name of a lifetime is none.
fn character(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('\'')?;
    if let Some(escaped) = inner.strip_prefix('\\') {
        let first = escaped.chars().next()?.len_utf8();
        return escaped[first..].find('\'').map(|end| 2 + first + end + 1);
    }
    let first = inner.chars().next()?.len_utf8();
    inner[first..].starts_with('\'').then_some(1 + first + 1)
}

mod reader {
    //! The reader itself: what it finds, and what it leaves out.

    use super::{check, uses};

    /// What is wrong with a file of this text beside small files of the other rooms.
    fn found(file: &str, text: &str) -> Vec<String> {
        let others = ["lib.rs", "seat.rs", "id.rs", "flow.rs", "machine.rs", "conversation.rs", "view.rs"];
        let files: Vec<_> =
            others.into_iter().filter(|other| *other != file).map(|other| (other, "")).collect();
        check(&[&files[..], &[(file, text)]].concat())
    }

    #[track_caller]
    fn one(file: &str, text: &str, says: &[&str]) {
        let wrong = found(file, text);
        assert_eq!(wrong.len(), 1, "{wrong:?}");
        assert!(says.iter().all(|says| wrong[0].contains(says)), "{wrong:?}");
    }

    fn paths(file: &str, text: &str) -> Vec<String> {
        uses(file, text).iter().map(|found| format!("{} {}", found.line, found.path.join("::"))).collect()
    }

    #[test]
    fn what_stands_above_may_be_used() {
        let text = "use std::fmt;\nuse crate::seat::{Seat, SeatSet};\nuse crate::flow::Flow;\nuse super::lines::Line;\n\
                    fn of(step: &crate::flow::Step) {}\n";
        assert_eq!(found("view/about.rs", text), [""; 0]);
        assert_eq!(found("lib.rs", "pub use view::View;\nuse crate::Seat;\n"), [""; 0]);
    }

    #[test]
    fn an_import_from_below_is_found() {
        one(
            "flow/step.rs",
            "//! Steps.\n\nuse crate::view::View;\n",
            &["src/flow/step.rs:3", "`crate::view::View`", "`flow` may not use `view`"],
        );
        one("seat.rs", "use crate::{\n    flow::{Flow as F},\n};", &["src/seat.rs:2", "`ground`"]);
        one("machine.rs", "use super::conversation;", &["`machine` may not use `conversation`"]);
    }

    #[test]
    fn a_path_in_place_is_found() {
        one("flow.rs", "impl A {\n    fn f(&self) -> crate::view::View<'_> {}\n}", &["src/flow.rs:2"]);
        one("flow/to.rs", "fn f() {\n    super::super::view::of(1)\n}", &["src/flow/to.rs:2"]);
        one("flow.rs", "mod inside {\n    use super::super::view::View;\n}\n", &["src/flow.rs:2"]);
    }

    #[test]
    fn the_root_is_no_way() {
        for text in [
            "use crate::Seat;",
            "use crate::{Seat};",
            "use crate::*;",
            "use super::Seat;",
            "type A = crate::Seat;",
        ] {
            one("view.rs", text, &["src/view.rs:1", "through the root", "import it from the file"]);
        }
        one("view/about.rs", "use super::super::Seat;", &["through the root"]);
    }

    #[test]
    fn two_files_of_a_room_that_use_each_other_are_found() {
        let there = ("flow/step.rs", "use super::to::To;");
        let wrong = check(&[there, ("flow/to.rs", "use super::step::Step;")]);
        assert_eq!(wrong.len(), 1, "{wrong:?}");
        assert!(wrong[0].contains("flow/step.rs uses flow/to.rs"), "{wrong:?}");
        assert_eq!(check(&[there, ("flow/to.rs", "")]), Vec::<String>::new());
    }

    #[test]
    fn a_circle_on_the_ground_is_found() {
        let files = [
            ("id.rs", "use crate::seat::A;"),
            ("seat.rs", "\nuse crate::time::B;"),
            ("time.rs", "use crate::id::C;"),
        ];
        let says = "a circle: id.rs uses seat.rs at src/id.rs:1, seat.rs uses time.rs at src/seat.rs:2, time.rs uses id.rs at src/time.rs:1";
        let wrong = check(&files);
        assert!(wrong.len() == 1 && wrong[0].starts_with(says), "{wrong:?}");
    }

    #[test]
    fn a_file_in_no_room_is_found() {
        one("util.rs", "", &["src/util", "in no room"]);
    }

    #[test]
    fn export_knows_the_flow_alone_and_nobody_knows_it() {
        assert_eq!(found("export/dot.rs", "use crate::flow::Flow;\nuse crate::id::StepId;"), [""; 0]);
        one("export/dot.rs", "use crate::machine::State;", &["`export` may not use `machine`"]);
        let files = [("export.rs", ""), ("walk.rs", "use crate::export::dot;")];
        assert_eq!(check(&files).len(), 1);
    }

    #[test]
    fn comments_texts_and_tests_are_left_out() {
        let text = "//! use crate::view::A;\n/* crate::view::B */ const A: &str = \"crate::view::C \\\" crate::view::D\";\n\
                    const B: &str = r#\"use \"crate::view::E\"#; const C: char = '\"'; fn f<'a>(a: &'a str) {}\n\
                    use crate::id::Here;\n\n#[cfg(test)]\nmod tests {\n    use crate::view::F;\n}\n";
        assert_eq!(paths("flow.rs", text), ["4 id::Here"]);
    }

    #[test]
    fn every_form_of_path_is_read() {
        let text = "use crate::a::{self, b, c::{d, e as f}, g::*};\npub(in crate::flow) use self::h::I;\nuse k::L;\n\
                    fn m() -> impl Sized + use<'_> { Vec::<crate::n::O>::new(); $crate::p!(); crate::q::<u8>() }\n";
        assert_eq!(
            paths("flow/x.rs", text),
            [
                "1 a",
                "1 a::b",
                "1 a::c::d",
                "1 a::c::e",
                "1 a::g::*",
                "2 flow",
                "2 flow::x::h::I",
                "4 n::O",
                "4 p",
                "4 q"
            ]
        );
    }
}
