//! Texts of which each can be told from all others, wherever a piece of one turns up.

use std::collections::BTreeSet;
use std::fmt::Write as _;

/// How the marks begin, in all tests: it stands in no other word.
const BEGINS: &str = "zqx";
const DIGITS: usize = 7;

/// A text of so many words, each of them the mark.
pub(crate) fn text(mark: u32, words: usize) -> String {
    vec![word(mark); words.max(1)].join(" ")
}

fn word(mark: u32) -> String {
    format!("{BEGINS}{mark:0DIGITS$}")
}

/// The marks of which a word is in there, in clear or in hexadecimal.
pub(crate) fn found(bytes: &[u8]) -> BTreeSet<u32> {
    let hex = hex(BEGINS.as_bytes());
    let mut found = BTreeSet::new();
    for (place, _) in bytes.iter().enumerate().filter(|(_, byte)| **byte == b'z') {
        let digits = bytes[place..].strip_prefix(BEGINS.as_bytes()).and_then(|rest| rest.get(..DIGITS));
        found.extend(digits.and_then(|digits| std::str::from_utf8(digits).ok()?.parse::<u32>().ok()));
    }
    for (place, _) in bytes.windows(hex.len()).enumerate().filter(|(_, window)| *window == hex.as_bytes()) {
        let digits = bytes.get(place + hex.len()..place + hex.len() + 2 * DIGITS);
        let digit = |pair: &[u8]| (pair[0] == b'3').then_some(char::from(pair[1]));
        let digits: Option<String> =
            digits.and_then(|digits| digits.as_chunks::<2>().0.iter().map(|pair| digit(pair)).collect());
        found.extend(digits.and_then(|digits| digits.parse::<u32>().ok()));
    }
    found
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").expect("a string takes all");
        hex
    })
}

/// Numbers that look random and are the same in each run.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(1))
    }

    pub(crate) fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from((self.0 >> 16) % (most.max(1) as u64)).expect("it is below")
    }

    pub(crate) fn one_of<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len()))
    }
}
