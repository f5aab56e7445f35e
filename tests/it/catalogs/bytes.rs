//! Check 1: the bytes of a file.

use unicode_normalization::is_nfc;

use crate::catalogs::read::Problem;

/// Languages that may hold the joiners U+200C and U+200D.
const WITH_JOINERS: &[&str] = &["ar", "fa", "ur", "hi", "bn", "ta"];

pub(crate) fn check(tag: &str, bytes: &[u8]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut report = |line: usize, reason: &str| {
        problems.push(Problem::new("", format!("line {line}"), reason));
    };
    let Ok(text) = std::str::from_utf8(bytes) else {
        report(1, "not UTF-8");
        return problems;
    };
    for (index, line) in text.split('\n').enumerate() {
        let number = index + 1;
        for c in line.chars() {
            if let Some(reason) = unwanted(tag, c) {
                report(number, &format!("{reason} U+{:04X}", u32::from(c)));
            }
        }
        if line.ends_with(|c: char| c.is_whitespace() && !c.is_control()) {
            report(number, "space at the end");
        }
        if !is_nfc(line) {
            report(number, "not in Unicode NFC");
        }
    }
    if !text.ends_with('\n') {
        report(text.lines().count(), "no newline at the end of the file");
    }
    problems
}

fn unwanted(tag: &str, c: char) -> Option<&'static str> {
    Some(match c {
        '\r' => "carriage return",
        '\t' => "tab",
        '\u{FEFF}' => "byte order mark",
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            "direction mark"
        }
        '\u{FFFD}' => "replacement character",
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'.. => "private use character",
        '\u{200C}' | '\u{200D}' if !WITH_JOINERS.contains(&tag) => "joiner",
        '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{2028}' | '\u{2029}' | '\u{E0000}'..='\u{E007F}' => {
            "invisible character"
        }
        c if c.is_control() => "control character",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogs::read::assert_one;

    #[test]
    fn each_kind_is_reported() {
        for (bad, reason) in [
            ("word = Word\r\n", "carriage return"),
            ("word =\tWord\n", "tab U+0009"),
            ("\u{FEFF}word = Word\n", "byte order mark"),
            ("word = W\u{7}ord\n", "control character"),
            ("word = W\u{85}ord\n", "control character"),
            ("word = W\u{200F}ord\n", "direction mark"),
            ("word = W\u{2067}ord\n", "direction mark"),
            ("word = W\u{FFFD}ord\n", "replacement character"),
            ("word = W\u{E123}ord\n", "private use character"),
            ("word = W\u{10FFFD}ord\n", "private use character"),
            ("word = W\u{200B}ord\n", "invisible character"),
            ("word = W\u{200D}ord\n", "joiner"),
            ("word = Word \n", "space at the end"),
            ("word = Word\n    \n", "space at the end"),
            ("word = Word\u{A0}\n", "space at the end"),
            ("word = cafe\u{301}\n", "not in Unicode NFC"),
            ("word = Word", "no newline"),
            ("", "no newline"),
        ] {
            assert_one(&check("en", bad.as_bytes()), reason);
        }
        assert_one(&check("en", b"word = W\xFFord\n"), "not UTF-8");
    }

    #[test]
    fn good_bytes_pass() {
        assert_eq!(check("en", "# A word.\nword = Caf\u{E9} …\n".as_bytes()), []);
        assert_eq!(check("fa", "word = می\u{200C}خواهم\n".as_bytes()), []);
        assert_eq!(check("fr", "word = «\u{202F}Oui\u{202F}»\n".as_bytes()), []);
    }
}
