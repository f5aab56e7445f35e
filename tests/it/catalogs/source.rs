//! What only the English source needs: an explanation of each message for those who translate it.

use crate::catalogs::read::{Item, Locale, Problem, variables};

/// Every message gets these.
const STANDARD: &[&str] = &["their_name", "their_gender", "your_gender", "register"];

/// The variables of a message, in its value and its attributes.
fn of(item: &Item) -> Vec<&str> {
    let mut all: Vec<_> = item.patterns().flat_map(|(_, pattern)| variables(pattern)).collect();
    all.sort_unstable();
    all.dedup();
    all
}

pub(crate) fn check(english: &Locale) -> Vec<Problem> {
    let mut problems = Vec::new();
    for item in &english.entries {
        let Some(comment) = &item.comment else {
            problems.push(item.problem(&item.id, "no `#` comment above it"));
            continue;
        };
        if comment.trim().is_empty() {
            problems.push(item.problem(&item.id, "an empty comment"));
        }
        for variable in of(item) {
            if !STANDARD.contains(&variable) && !comment.contains(&format!("${variable}")) {
                problems
                    .push(item.problem(&item.id, format!("`${variable}` is not explained in its comment")));
            }
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogs::read::assert_one;

    #[test]
    fn unexplained_messages_are_reported() {
        let english = |text: &str| check(&Locale::of("en", &[("a.ftl", text)]));
        assert_one(&english("word = Word\n"), "no `#` comment");
        assert_one(&english("## A group\n\nword = Word\n"), "no `#` comment");
        assert_one(&english("# A word.\n\nword = Word\n"), "no `#` comment");
        assert_one(&english("# Days.\nword = { $count } days\n"), "`$count` is not explained");
        assert_eq!(english("# $count (Number): days.\nword = { $count } days, { $their_name }\n"), []);
    }
}
