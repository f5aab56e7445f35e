//! Check 4: a translation uses no variable that its message does not get.

use crate::catalogs::read::{Item, Locale, Problem, variables};

/// Every message gets these.
pub(crate) const STANDARD: &[&str] = &["their_name", "their_gender", "your_gender", "register"];

/// The variables of a message, in its value and its attributes.
pub(crate) fn of(item: &Item) -> Vec<&str> {
    let patterns = item.value.iter().chain(item.attributes.iter().map(|(_, pattern)| pattern));
    let mut all: Vec<_> = patterns.flat_map(variables).collect();
    all.sort_unstable();
    all.dedup();
    all
}

pub(crate) fn check(english: &Locale, locale: &Locale) -> Vec<Problem> {
    let mut problems = Vec::new();
    for item in locale.entries.iter().filter(|item| !item.is_term()) {
        let Some(source) = english.item(&item.id) else { continue };
        let known = of(source);
        for variable in of(item).iter().filter(|name| !known.contains(name) && !STANDARD.contains(name)) {
            problems.push(item.problem(&item.id, format!("does not get `${variable}`")));
        }
    }
    problems
}

/// Variables that a text of the source has, and its translation has not. That can be right.
pub(crate) fn unused(english: &Locale, locale: &Locale) -> Vec<Problem> {
    locale.each_pattern(|item, at, pattern| {
        let used = variables(pattern);
        let source = english.item(&item.id).into_iter().flat_map(Item::patterns).find(|(id, _)| id == at);
        let mut wanted: Vec<_> = source.map(|(_, pattern)| variables(pattern)).unwrap_or_default();
        wanted.sort_unstable();
        wanted.dedup();
        wanted
            .into_iter()
            .filter(|name| !used.contains(name))
            .map(|name| item.problem(at, format!("does not use `${name}`")))
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogs::read::assert_one;

    fn pair(spanish: &str) -> (Locale, Locale) {
        let english = "days = { $count } days\n    .help = { $their_name } waits.\n";
        (Locale::of("en", &[("a.ftl", english)]), Locale::of("es", &[("a.ftl", spanish)]))
    }

    #[test]
    fn unknown_variables_are_reported() {
        let found = |spanish: &str| {
            let (english, spanish) = pair(spanish);
            check(&english, &spanish)
        };
        assert_one(&found("days = { $days }\n"), "does not get `$days`");
        assert_one(&found("days = { $count ->\n   *[other] { $total }\n}\n"), "does not get `$total`");
        assert_one(&found("days = { $count }\n    .help = { $name }\n"), "does not get `$name`");
        assert_eq!(found("days = { $count } { $their_name }\n    .help = { $register }\n"), []);
    }

    #[test]
    fn unused_variables_are_mentioned() {
        let (english, spanish) = pair("days = días\n    .help = { $their_name } espera.\n");
        assert_one(&unused(&english, &spanish), "does not use `$count`");
    }
}
