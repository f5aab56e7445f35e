//! How long a text may be, by what it is for.

use crate::english_lint::texts::{Text, words};

pub(crate) const SENTENCE: usize = 20;
pub(crate) const QUESTIONS: usize = 1;
/// A sentence above this is worth a second look.
const SENTENCE_AIM: usize = 15;
const PROMPT: usize = 30;
const PROMPT_SENTENCES: usize = 2;
const HELP: usize = 40;
const LABEL: usize = 8;
pub(crate) const PAGE: usize = 120;
/// With what a context adds to it.
pub(crate) const PAGE_IN_CONTEXT: usize = 150;

/// The most that an English text may have in all, by what it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub(crate) struct Limits {
    /// Words in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) words: Option<usize>,
    /// Sentences.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sentences: Option<usize>,
}

/// The limits of the text with this id, and what it counts as.
pub(crate) fn limits(text: &Text) -> (Limits, &'static str) {
    let (words, sentences, what) = if is_prompt(text) {
        (Some(PROMPT), Some(PROMPT_SENTENCES), "in a prompt")
    } else if text.attribute().starts_with("help") {
        (Some(HELP), None, "of help")
    } else if is_label(text) {
        (Some(LABEL), None, "in a label")
    } else {
        (None, None, "")
    };
    (Limits { words, sentences }, what)
}

pub(crate) fn check(text: &Text) -> Vec<String> {
    let mut reasons = Vec::new();
    let mut at_most = |what: &str, count: usize, limit: Option<usize>| {
        if let Some(limit) = limit.filter(|limit| count > *limit) {
            reasons.push(format!("{count} {what}, of at most {limit}"));
        }
    };
    let (limits, what) = limits(text);
    let sentences = text.sentences();
    for sentence in &sentences {
        at_most("words in a sentence", words(sentence).len(), Some(SENTENCE));
    }
    at_most(&format!("sentences {what}"), sentences.len(), limits.sentences);
    at_most(&format!("words {what}"), words(&text.words).len(), limits.words);
    at_most("question marks", text.words.matches('?').count(), Some(QUESTIONS));
    reasons
}

/// The sentences that are allowed, and longer than they are meant to be.
pub(crate) fn long(text: &Text) -> Vec<String> {
    let counts = text.sentences().into_iter().map(|sentence| words(sentence).len());
    counts.filter(|count| *count > SENTENCE_AIM).map(|count| format!("{count} words in a sentence")).collect()
}

/// All that stands on one page, together.
pub(crate) fn check_page(texts: &[Text], ids: &[&str], most: usize) -> Vec<String> {
    let missing = ids.iter().filter(|id| texts.iter().all(|text| text.id != **id));
    let mut reasons: Vec<_> = missing.map(|id| format!("{id} is not there")).collect();
    let on_page = texts.iter().filter(|text| ids.contains(&text.id.as_str()));
    let count: usize = on_page.map(|text| words(&text.words).len()).sum();
    if count > most {
        reasons.push(format!("{count} words on a page, of at most {most}"));
    }
    reasons
}

/// The one thing that a screen says, also to those who wait.
fn is_prompt(text: &Text) -> bool {
    let prompts = ["step-", "moment", "break", "ended-"];
    prompts.iter().any(|prefix| text.is_value_of(prefix)) || text.attribute() == "waiting"
}

fn is_label(text: &Text) -> bool {
    text.is_value_of("option-") || text.is_value_of("move-") || text.attribute() == "skip"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_reported(id: &str, words: &str, reason: &str) {
        let reasons = check(&Text::of(id, words));
        assert!(matches!(&reasons[..], [only] if only.contains(reason)), "{reasons:?}");
    }

    #[test]
    fn each_rule_can_fail() {
        let so_many = |count: usize| "word ".repeat(count);
        assert_reported("screen-word", &so_many(21), "21 words in a sentence");
        assert_reported("step-tell", "One. Two. Three.", "3 sentences in a prompt");
        assert_reported("break-ready", "One. Two. Three.", "3 sentences in a prompt");
        assert_reported("step-tell.waiting", "One. Two. Three.", "3 sentences in a prompt");
        let long = format!("{}. {}.", so_many(16), so_many(15));
        assert_reported("step-tell", &long, "31 words in a prompt");
        assert_reported("step-tell.help", &format!("{long} {}.", so_many(10)), "41 words of help");
        assert_reported("move-leave.help-quieter", &format!("{long} {}.", so_many(10)), "41 words of help");
        assert_reported("option-tell", &so_many(9), "9 words in a label");
        assert_reported("move-tell", &so_many(9), "9 words in a label");
        assert_reported("terms-tool", "Is it? Or is it not?", "2 question marks");
    }

    #[test]
    fn long_pages_are_reported() {
        let page = |count: usize| {
            let texts = [Text::of("gate-one", "One."), Text::of("gate-two", &"word ".repeat(count))];
            check_page(&texts, &["gate-one", "gate-two"], PAGE)
        };
        assert_eq!(page(119), [""; 0]);
        assert_eq!(page(120), ["121 words on a page, of at most 120"]);
        assert_eq!(check_page(&[], &["gate-one"], PAGE), ["gate-one is not there"]);
    }

    #[test]
    fn what_is_short_passes() {
        assert_eq!(check(&Text::of("step-tell", "This is one thing. What is the other?")), [""; 0]);
        assert_eq!(check(&Text::of("screen-word", &"word ".repeat(20))), [""; 0]);
        assert_eq!(long(&Text::of("screen-word", &"word ".repeat(16))).len(), 1);
        assert_eq!(long(&Text::of("screen-word", &"word ".repeat(15))).len(), 0);
    }
}
