//! What can be said of a file before it is parsed: how large it is, how deep, and which characters stand in it.

use super::depth;
use super::fault::CatalogFaultKind as Kind;
use crate::lang::parse;

/// The largest file that is read.
const MOST_BYTES: usize = 256 * 1024;

/// Languages that may hold the joiners U+200C and U+200D.
const WITH_JOINERS: &[&str] = &["ar", "fa", "ur", "hi", "bn", "ta"];

/// Why a file is not parsed at all, with the line.
pub(super) fn unreadable(text: &str) -> Option<(Option<usize>, Kind)> {
    if text.len() > MOST_BYTES {
        return Some((None, Kind::TooLarge { bytes: text.len(), most: MOST_BYTES }));
    }
    let (depth, line) = depth::deepest(text);
    (depth > depth::MOST).then_some((Some(line), Kind::TooDeep { depth, most: depth::MOST }))
}

/// The characters that must not stand there, each with its line; of each line the first.
pub(super) fn characters(lang: &str, text: &str) -> Vec<(usize, Kind)> {
    let joiners = parse(lang).is_some_and(|tag| WITH_JOINERS.contains(&tag.language.as_str()));
    let mut faults = Vec::new();
    for (number, line) in (1..).zip(text.split('\n')) {
        // A file that was written elsewhere may end its lines with two characters: that is no other text.
        let line = line.strip_suffix('\r').unwrap_or(line);
        let found = line.chars().find_map(|c| unwanted(joiners, c).map(|what| (c, what)));
        if let Some((found, what)) = found {
            faults.push((number, Kind::Character { code: found.into(), what }));
        } else if line.ends_with(|c: char| c.is_whitespace()) && line.trim().is_empty() {
            // The formatter would print it.
            faults.push((number, Kind::SpaceAtEnd));
        }
    }
    faults
}

fn unwanted(joiners: bool, c: char) -> Option<&'static str> {
    Some(match c {
        '\t' => "a tab",
        '\u{FEFF}' => "a byte order mark",
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            "a mark of direction"
        }
        '\u{FFFD}' => "a replacement character",
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'.. => "a private character",
        '\u{200C}' | '\u{200D}' if !joiners => "a joiner",
        '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{2028}' | '\u{2029}' | '\u{E0000}'..='\u{E007F}' => {
            "an invisible character"
        }
        c if c.is_control() => "a control character",
        _ => return None,
    })
}
