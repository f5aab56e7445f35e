//! Screens kept as text. `.ci/take-over` writes them anew, and they are read as a person would before they are taken.

use std::fs;
use std::path::Path;

/// Compares a screen with what is kept of it, or keeps it.
pub(super) fn keep(name: &str, screen: &str) {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("captures").join(format!("{name}.txt"));
    let screen = without_times(screen);
    if is_to_be_written() {
        fs::write(&place, screen).expect("a capture");
        return;
    }
    let kept = fs::read_to_string(&place).unwrap_or_default();
    assert!(kept == screen, "{name} is other than in captures; read it, and run .ci/take-over:\n{screen}");
}

#[expect(clippy::disallowed_methods, reason = "the same switch as for all that is kept to be read by people")]
fn is_to_be_written() -> bool {
    std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always")
}

/// Times stand as `HH:MM`, days as `YYYY-MM-DD`.
fn without_times(screen: &str) -> String {
    let digit = |sign: char| sign.is_ascii_digit();
    let mut out = String::new();
    let mut rest = screen;
    while let Some(place) = rest.find(digit) {
        out.push_str(&rest[..place]);
        rest = &rest[place..];
        let known = [("0000-00-00", "YYYY-MM-DD"), ("00:00", "HH:MM")];
        let found = known.iter().find(|(shape, _)| {
            rest.len() >= shape.len()
                && rest
                    .chars()
                    .zip(shape.chars())
                    .all(|(sign, is)| if is == '0' { digit(sign) } else { sign == is })
        });
        let end = rest.find(|sign: char| !digit(sign)).unwrap_or(rest.len());
        let (shown, taken) = found.map_or((&rest[..end], end), |(shape, name)| (*name, shape.len()));
        out.push_str(shown);
        rest = &rest[taken..];
    }
    out + rest
}

#[test]
fn the_picture_in_the_readme_is_a_real_one() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(root.join("../../README.md")).expect("the README");
    let kept = fs::read_to_string(root.join("captures/talk-en-80x24-check.txt")).expect("a capture");
    assert!(readme.contains(&format!("```text\n{kept}```")), "the README shows another screen:\n{kept}");
}
