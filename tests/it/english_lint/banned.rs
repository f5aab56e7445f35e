//! Words that do not belong in any text, and the few places where one of them does.

use crate::english_lint::texts::{Text, words};

/// Words and phrases, by the reason. A `*` at the end stands for any ending.
const BANNED: &[(&str, &[&str])] = &[
    (
        "a therapy word",
        &[
            "heal",
            "heals",
            "healed",
            "healing",
            "healer*",
            "treat",
            "treats",
            "treated",
            "treating",
            "treatment*",
            "process",
            "processes",
            "processed",
            "processing",
            "trauma*",
            "trigger*",
            "attachment*",
            "toxic*",
            "narciss*",
            "gaslight*",
            "codepend*",
            "co depend*",
            "closure*",
            "safe space*",
            "journey*",
            "nervous system*",
        ],
    ),
    ("an order", &["must", "should", "shouldn't", "mustn't"]),
    (
        "forgiveness or an apology as a goal",
        &[
            "forgive*",
            "forgiving",
            "forgave",
            "apolog*",
            "make up",
            "makes up",
            "made up",
            "making up",
            "move on",
            "moves on",
            "moved on",
            "moving on",
            "let go",
            "lets go",
            "letting go",
        ],
    ),
    (
        "a promise",
        &[
            "you are safe",
            "you're safe",
            "this will help",
            "it will help",
            "will understand",
            "confidential*",
        ],
    ),
    (
        "praise",
        &["great", "well done", "well said", "success*", "good job", "great job", "congratulation*", "proud"],
    ),
    ("a question for reasons", &["why"]),
    ("asks for calm", &["calm down", "stay calm", "be calm", "calmly"]),
    ("blame, or balance by force", &["both sides", "victim*", "offender*", "abuser*", "perpetrator*"]),
    (
        "the tool as one of the people",
        &["we", "we'll", "we're", "we've", "we'd", "our", "ours", "us", "ourselves", "let's"],
    ),
    (
        "a gender",
        &["he", "she", "him", "her", "his", "hers", "himself", "herself", "he's", "she's", "he'll", "she'll"],
    ),
];

/// Where a banned word is right: the text, the word, the reason.
pub(crate) const ALLOWED: &[(&str, &str, &str)] = &[
    ("step-ask-to-meet.starter-two", "us", "the person writes it, to the other person"),
    ("step-topic.starter-two", "us", "the person writes it, to the other person"),
    ("move-leave.help", "why", "says that no reason is told"),
    ("move-leave.help-quieter", "why", "says that no reason is told"),
];

pub(crate) fn check(text: &Text, allowed: &[(&str, &str, &str)]) -> Vec<String> {
    found(text)
        .into_iter()
        .filter(|(word, _)| !allowed.iter().any(|(id, free, _)| *id == text.id && free == word))
        .map(|(word, reason)| format!("“{word}” is {reason}"))
        .collect()
}

/// What is allowed and never used.
pub(crate) fn idle(texts: &[Text], allowed: &[(&str, &str, &str)]) -> Vec<String> {
    let used = |id: &str, word: &str| {
        texts.iter().any(|text| text.id == id && found(text).iter().any(|(banned, _)| *banned == word))
    };
    allowed
        .iter()
        .filter(|(id, word, _)| !used(id, word))
        .map(|(id, word, _)| format!("{id}: {word}"))
        .collect()
}

/// Whether a name speaks of forgiveness or an apology.
pub(crate) fn is_about_forgiveness(id: &str) -> bool {
    ["forgiv", "apolog", "sorry", "pardon", "amends"].iter().any(|part| id.contains(part))
}

fn found(text: &Text) -> Vec<(&'static str, &'static str)> {
    let words = words(&text.words);
    let mut found = Vec::new();
    for (reason, phrases) in BANNED {
        for phrase in phrases.iter().filter(|phrase| has(&words, phrase)) {
            found.push((*phrase, *reason));
        }
    }
    found
}

fn has(words: &[String], phrase: &str) -> bool {
    let wanted: Vec<_> = phrase.split(' ').collect();
    words.windows(wanted.len()).any(|words| {
        words.iter().zip(&wanted).all(|(word, wanted)| match wanted.strip_suffix('*') {
            Some(beginning) => word.starts_with(beginning),
            None => word == wanted,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_group_can_fail() {
        for (bad, reason) in [
            ("This tool helps you heal.", "therapy"),
            ("Now process what happened.", "therapy"),
            ("Your trauma matters.", "therapy"),
            ("This is a SAFE space.", "therapy"),
            ("A co-dependent pattern.", "therapy"),
            ("You should answer.", "an order"),
            ("You must read this.", "an order"),
            ("Can you forgive {}?", "forgiveness"),
            ("Time for an apology.", "forgiveness"),
            ("Then you can move on.", "forgiveness"),
            ("Here you are safe.", "a promise"),
            ("{} will understand.", "a promise"),
            ("This is confidential.", "a promise"),
            ("Great, thank you.", "praise"),
            ("Well done.", "praise"),
            ("Why did you do it?", "reasons"),
            ("Please calm down.", "calm"),
            ("Think of both sides.", "blame"),
            ("Are you a victim?", "blame"),
            ("We’ll send it.", "the tool"),
            ("Our terms.", "the tool"),
            ("He has read it.", "a gender"),
            ("Tell her.", "a gender"),
        ] {
            let reasons = check(&Text::of("step-tell", bad), &[]);
            assert!(matches!(&reasons[..], [only] if only.contains(reason)), "{bad}: {reasons:?}");
        }
    }

    #[test]
    fn words_within_words_pass() {
        for good in [
            "A health service, a treaty, a mustard seed.",
            "You could do something calm in the hours after.",
            "The other person, there, where others wrote.",
            "It is used once.",
            "You can go on when you want.",
            "You are safely away. Take a break.",
        ] {
            assert_eq!(check(&Text::of("step-tell", good), &[]), [""; 0], "{good}");
        }
    }

    #[test]
    fn what_is_allowed_is_one_word_in_one_text() {
        let allowed = [("step-tell", "us", "so it is")];
        let us = |id: &str| Text::of(id, "Let it be about us.");
        assert_eq!(check(&us("step-tell"), &allowed), [""; 0]);
        assert_eq!(check(&us("step-other"), &allowed).len(), 1);
        assert_eq!(check(&Text::of("step-tell", "Our own, us."), &allowed).len(), 1);
        assert_eq!(idle(&[us("step-tell")], &allowed), [""; 0]);
        assert_eq!(idle(&[us("step-other")], &allowed), ["step-tell: us"]);
    }

    #[test]
    fn names_about_forgiveness_are_found() {
        for id in ["ask-forgiveness", "accept-apology", "forgive", "say-sorry"] {
            assert!(is_about_forgiveness(id), "{id}");
        }
        assert!(!is_about_forgiveness("receive-own"));
    }
}
