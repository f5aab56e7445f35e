//! Marks that do not belong in any text: exclamation marks, emoji, and anything glued to a name.

use crate::english_lint::texts::{HOLE, Text};

pub(crate) fn check(text: &Text) -> Vec<String> {
    let mut reasons = Vec::new();
    if text.words.contains('!') {
        reasons.push("an exclamation mark".to_owned());
    }
    if let Some(emoji) = text.words.chars().find(|c| is_emoji(*c)) {
        reasons.push(format!("the emoji {emoji}"));
    }
    let glued = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-' | '(' | '/');
    if text.words.split(HOLE).skip(1).any(|after| after.starts_with(glued)) {
        reasons.push("something is glued to a name".to_owned());
    }
    reasons
}

fn is_emoji(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2BFF}' | '\u{FE0F}' | '\u{200D}' | '\u{1F000}'..='\u{1FAFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_mark_can_fail() {
        for (bad, reason) in [
            ("Thank you!", "exclamation"),
            ("Thank you 🙂", "emoji"),
            ("Thank you ❤", "emoji"),
            ("This is {}'s turn.", "glued"),
            ("This is {}’s turn.", "glued"),
            ("Two {}s.", "glued"),
        ] {
            let reasons = check(&Text::of("step-tell", bad));
            assert!(matches!(&reasons[..], [only] if only.contains(reason)), "{bad}: {reasons:?}");
        }
        assert_eq!(check(&Text::of("step-tell", "The turn of {}, “not now” … or {}. Don’t.")), [""; 0]);
    }
}
