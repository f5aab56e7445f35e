//! No file of `src` is longer than a reader can hold. For functions `clippy.toml` has a bound.

use std::fs;
use std::path::{Path, PathBuf};

/// The most lines of code in a file: without blank lines, comments and tests.
const MOST: usize = 400;

/// Files that are still longer, with their lines: to be split, and not to grow.
const LONGER: &[(&str, usize)] = &[];

#[test]
fn no_file_is_too_long() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = rust_files(&src);
    assert!(files.len() > 10, "the files of `src` are found");
    let mut wrong = Vec::new();
    for file in files {
        let lines = lines_of_code(&fs::read_to_string(&file).expect("a file that can be read"));
        let name = file.strip_prefix(&src).expect("it is in there").to_string_lossy().replace('\\', "/");
        let most = LONGER.iter().find(|(known, _)| *known == name).map_or(MOST, |(_, lines)| *lines);
        if lines > most {
            wrong.push(format!(
                "src/{name}: {lines} lines of code, at most {most}: split it by what it holds"
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// All files with this ending, also in folders, sorted.
pub(crate) fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder that can be listed") {
        let path = entry.expect("an entry that can be read").path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn lines_of_code(text: &str) -> usize {
    // Tests stand last in a file.
    let code = text.split("\n#[cfg(test)]\nmod ").next().unwrap_or_default();
    let mut in_comment = false;
    let is_code = |line: &&str| {
        let line = line.trim();
        let was_in_comment = in_comment;
        in_comment = if was_in_comment {
            !line.ends_with("*/")
        } else {
            line.starts_with("/*") && !line.ends_with("*/")
        };
        !(was_in_comment || line.is_empty() || line.starts_with("//") || line.starts_with("/*"))
    };
    code.lines().filter(is_code).count()
}

#[test]
fn only_code_counts() {
    let text = "//! About it.\n\n/// One.\nfn one() {\n    // Why.\n    two(); // here\n}\n/* Not\nthis. */\nfn two() {}\n\n\
                #[cfg(test)]\nmod tests {\n    fn three() {}\n}\n";
    assert_eq!(lines_of_code(text), 4);
    assert_eq!(lines_of_code(""), 0);
    assert_eq!(
        lines_of_code("#[cfg(test)]\nuse a::B;\nfn one() {}\n"),
        3,
        "a test import is not the end of the code"
    );
}
