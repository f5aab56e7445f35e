//! How easy a text is to read, as a school grade.
//!
//! The measure is the Flesch-Kincaid grade level: 0.39 · words ÷ sentences + 11.8 · syllables ÷ words − 15.59
//! (J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom: *Derivation of new readability formulas for Navy enlisted
//! personnel*, Research Branch Report 8-75, Naval Technical Training Command, 1975). It says little about very short
//! texts, so below ten words no word may have more than four syllables instead. A name or a number counts as one word of one
//! syllable.

use crate::english_lint::texts::{HOLE, Text, words};

const MAX_GRADE: f64 = 6.0;
const SHORT: usize = 10;
const MAX_SYLLABLES: usize = 4;

/// Words that the rules of [`syllables`] count wrong.
const EXCEPTIONS: &[(&str, usize)] = &[
    ("ai", 2),
    ("anyone", 3),
    ("quiet", 2),
    ("quieter", 3),
    ("somebody", 3),
    ("something", 2),
    ("sometimes", 2),
];

pub(crate) fn check(text: &Text) -> Vec<String> {
    let words = words(&text.words);
    if words.len() < SHORT {
        let long = words.iter().filter(|word| syllables(word) > MAX_SYLLABLES);
        return long.map(|word| format!("“{word}” has {} syllables", syllables(word))).collect();
    }
    let grade = grade(text);
    if grade > MAX_GRADE { vec![format!("grade {grade:.1}, of at most {MAX_GRADE}")] } else { Vec::new() }
}

fn grade(text: &Text) -> f64 {
    let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    let words = words(&text.words);
    let sounds = words.iter().map(|word| syllables(word)).sum();
    let a_sentence = count(words.len()) / count(text.sentences().len());
    let a_word = count(sounds) / count(words.len());
    0.39 * a_sentence + 11.8 * a_word - 15.59
}

/// The syllables of a lower-case word: its groups of vowels, less those that are not heard.
///
/// `y` is a vowel unless it begins a word or stands between vowels. An `e` at the end is not heard (`come`), but is
/// after a consonant and `l` (`people`). `-es` is heard after a hissing sound (`places`), `-ed` after `t` and `d`
/// (`started`). `-ing` after a vowel is one more (`being`).
fn syllables(word: &str) -> usize {
    if let Some((_, count)) = EXCEPTIONS.iter().find(|(exception, _)| *exception == word) {
        return *count;
    }
    let word = word.trim_end_matches("'s");
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphanumeric() || *c == HOLE).collect();
    let mut vowels = Vec::new();
    for (at, letter) in letters.iter().enumerate() {
        let next_is_vowel = letters.get(at + 1).is_some_and(|next| "aeiou".contains(*next));
        let after_vowel = at == 0 || vowels.last() == Some(&true);
        vowels.push("aeiou".contains(*letter) || (*letter == 'y' && !(after_vowel && next_is_vowel)));
    }
    let groups = (0..vowels.len()).filter(|&at| vowels[at] && (at == 0 || !vowels[at - 1])).count();
    let heard = if ends_after_vowel_in_ing(word, &vowels) { groups + 1 } else { groups };
    let heard = if heard > 1 && has_silent_end(&letters, &vowels) { heard - 1 } else { heard };
    heard.max(1)
}

fn ends_after_vowel_in_ing(word: &str, vowels: &[bool]) -> bool {
    word.ends_with("ing") && vowels.len() > 3 && vowels[vowels.len() - 4]
}

fn has_silent_end(letters: &[char], vowels: &[bool]) -> bool {
    let count = letters.len();
    // Where the last `e` stands, and whether what follows it can be silent.
    let (at, ending) = match letters {
        [.., 'e'] => (count - 1, ' '),
        [.., 'e', last @ ('s' | 'd')] => (count - 2, *last),
        _ => return false,
    };
    if at < 2 || vowels[at - 1] {
        return false;
    }
    let after_consonant_and_l = letters[at - 1] == 'l' && !vowels[at - 2];
    match ending {
        'd' => !matches!(letters[at - 1], 't' | 'd'),
        's' => {
            let hissing = matches!(letters[at - 1], 's' | 'x' | 'z' | 'c' | 'g')
                || matches!(letters[at - 2..at], ['c' | 's', 'h']);
            !hissing && !after_consonant_and_l
        }
        _ => !after_consonant_and_l,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted() {
        for (count, words) in [
            (
                1,
                "a the you your yes come named asked closed likes times notes choose one 30 does friend whole",
            ),
            (2, "people places started needed being doing saying trying threatens private quiet someone"),
            (2, "pieces agree closes changes little before yourself beyond workplace ready"),
            (3, "possible messages invited deleted everyone examples anything anyone"),
            (4, "conversation invitation emergency understanding disappointment"),
            (5, "communication"),
        ] {
            for word in words.split(' ') {
                assert_eq!(syllables(word), count, "{word}");
            }
        }
        assert_eq!(syllables(&HOLE.to_string()), 1);
    }

    #[test]
    fn the_formula_is_the_published_one() {
        // 6 words, 1 sentence, 6 syllables.
        let easy = grade(&Text::of("word", "The cat sat on the mat."));
        assert!((easy - (0.39 * 6.0 + 11.8 - 15.59)).abs() < 1e-9, "{easy}");
        // 12 words, 2 sentences, 16 syllables.
        let text = Text::of("word", "You could begin with one thing. {} can answer it, or wait.");
        let grade = grade(&text);
        assert!((grade - (0.39 * 6.0 + 11.8 * 14.0 / 12.0 - 15.59)).abs() < 1e-9, "{grade}");
    }

    #[test]
    fn hard_texts_are_reported() {
        let hard = "Communication difficulties necessitate considerable vulnerability, understanding and mutual \
                    accountability between participants.";
        assert_eq!(check(&Text::of("step-tell", hard)).len(), 1);
        assert_eq!(check(&Text::of("option-tell", "Responsibility")), ["“responsibility” has 6 syllables"]);
        let easy = "You can tell {} what happened, and how it was for you. Two lines are enough.";
        assert_eq!(check(&Text::of("step-tell", easy)), [""; 0]);
        assert_eq!(check(&Text::of("option-tell", "The conversation")), [""; 0]);
    }
}
