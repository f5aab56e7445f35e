//! Files that the tests write themselves and that are read when they change.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Writes all stored files anew.
const UPDATE: &str = ".ci/take-over";

/// The most lines of a difference that are shown.
const SHOWN: usize = 12;

/// A place in the repository.
pub(crate) fn at(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// What differs in a stored file, if it does; or it is written, if this is asked for.
pub(crate) fn difference(path: &Path, now: &str) -> Option<String> {
    let stored = fs::read_to_string(path).unwrap_or_default();
    if stored == now {
        return None;
    }
    if is_update() {
        fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("a folder");
        fs::write(path, now).expect("a file that can be written");
        return None;
    }
    let path = path.strip_prefix(at("")).unwrap_or(path).display();
    Some(format!("{path} is not what it was:\n{}", lines_that_differ(&stored, now)))
}

/// Fails with all differences; they are taken over with one command.
#[track_caller]
pub(crate) fn assert_no(differences: &[String]) {
    assert!(
        differences.is_empty(),
        "\n{}\n\nRead it as a person would. To take it over:\n    {UPDATE}\n",
        differences.join("\n\n")
    );
}

/// The files of this folder with this ending that stand for nothing; they are taken away, if this is asked for.
pub(crate) fn strays(folder: &Path, ending: &str, expected: &BTreeSet<String>) -> Option<String> {
    let stray: Vec<PathBuf> =
        files_in(folder, ending).into_iter().filter(|file| !expected.contains(&stem(file))).collect();
    if is_update() {
        for file in stray {
            fs::remove_file(file).expect("a file that can be taken away");
        }
        return None;
    }
    (!stray.is_empty()).then(|| format!("these stand for nothing: {stray:?}"))
}

#[expect(clippy::disallowed_methods, reason = "a test is no library: it may read its environment")]
fn is_update() -> bool {
    std::env::var_os("INSTA_UPDATE").is_some_and(|update| update == "always")
}

/// The lines that were stored and are not there now with `-`, those that are new with `+`, in their order.
fn lines_that_differ(stored: &str, now: &str) -> String {
    let (stored, now): (Vec<&str>, Vec<&str>) = (stored.lines().collect(), now.lines().collect());
    let before = stored.iter().zip(&now).take_while(|(a, b)| a == b).count();
    let (stored, now) = (&stored[before..], &now[before..]);
    let after = stored.iter().rev().zip(now.iter().rev()).take_while(|(a, b)| a == b).count();
    let (stored, now) = (&stored[..stored.len() - after], &now[..now.len() - after]);
    let common = most_in_common(stored, now);
    let mut lines = Vec::new();
    let (mut i, mut j) = (0, 0);
    while i < stored.len() || j < now.len() {
        if i < stored.len() && j < now.len() && stored[i] == now[j] {
            (i, j) = (i + 1, j + 1);
        } else if i < stored.len() && (j == now.len() || common[i + 1][j] >= common[i][j + 1]) {
            lines.push(format!("  -{:<5}{}", before + i + 1, stored[i]));
            i += 1;
        } else {
            lines.push(format!("  +{:<5}{}", before + j + 1, now[j]));
            j += 1;
        }
    }
    let more = lines.len().saturating_sub(SHOWN);
    lines.truncate(SHOWN);
    lines.extend((more > 0).then(|| format!("  … and {more} more")));
    lines.join("\n")
}

/// How many lines two texts have in common in the same order, from each place of both on.
fn most_in_common(one: &[&str], other: &[&str]) -> Vec<Vec<u32>> {
    let mut common = vec![vec![0; other.len() + 1]; one.len() + 1];
    for i in (0..one.len()).rev() {
        for j in (0..other.len()).rev() {
            common[i][j] = if one[i] == other[j] {
                common[i + 1][j + 1] + 1
            } else {
                common[i + 1][j].max(common[i][j + 1])
            };
        }
    }
    common
}

/// The files of a folder with this ending, sorted.
pub(crate) fn files_in(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let files = entries.map(|entry| entry.expect("an entry can be read").path());
    let mut files: Vec<PathBuf> =
        files.filter(|file| file.extension().is_some_and(|found| found == ending)).collect();
    files.sort();
    files
}

/// The name of a file without its ending.
pub(crate) fn stem(file: &Path) -> String {
    file.file_stem().expect("a file has a name").to_string_lossy().into_owned()
}

/// The files in these folders whose names end so, and of those in them.
pub(crate) fn files(folders: impl IntoIterator<Item = PathBuf>, ending: &str) -> Vec<PathBuf> {
    let (mut folders, mut files): (Vec<_>, _) = (folders.into_iter().collect(), Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder that can be listed") {
            let path = entry.expect("an entry that can be read").path();
            match path.extension() {
                _ if path.is_dir() => folders.push(path),
                Some(extension) if extension == ending => files.push(path),
                _ => {}
            }
        }
    }
    files
}

#[cfg(test)]
mod tests {
    use super::lines_that_differ;

    #[test]
    fn only_the_lines_that_differ_are_shown() {
        assert_eq!(lines_that_differ("a\nb\nc\nd\n", "a\nB\nc\nd\n"), "  -2    b\n  +2    B");
        assert_eq!(lines_that_differ("a\nb\nc\nd\ne\n", "b\nc\nx\nd\n"), "  -1    a\n  +3    x\n  -5    e");
        assert_eq!(lines_that_differ("", "a\n"), "  +1    a");
        let long: Vec<String> = (0..40).map(|number| number.to_string()).collect();
        assert!(lines_that_differ("", &long.join("\n")).ends_with("… and 28 more"));
    }
}
