//! A text for a context stands for another: the context is known, so is the other, and both have the same attributes. So whoever
//! reads it misses nothing that stands on the screen elsewhere.

use reweave::flows::Context;

use crate::catalogs::read::{Item, Locale, Problem};

pub(crate) fn check(locale: &Locale) -> Vec<Problem> {
    locale.entries.iter().flat_map(|item| of_item(locale, item)).collect()
}

fn of_item(locale: &Locale, item: &Item) -> Vec<Problem> {
    let Some((message, context)) = item.id.split_once("--").filter(|_| !item.is_term()) else {
        return Vec::new();
    };
    let mut problems = Vec::new();
    if Context::from_id(context).is_none() {
        problems.push(item.problem(&item.id, format!("there is no context `{context}`")));
    }
    let Some(plain) = locale.item(message) else {
        problems.push(item.problem(&item.id, format!("there is no `{message}` for which it could stand")));
        return problems;
    };
    let names = |item: &'_ Item| {
        let mut names: Vec<String> = item.attributes.iter().map(|(name, _)| name.clone()).collect();
        names.sort();
        names
    };
    if names(item) != names(plain) || item.value.is_some() != plain.value.is_some() {
        problems.push(item.problem(&item.id, format!("it has other parts than `{message}`")));
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogs::read::assert_one;

    #[test]
    fn what_stands_for_nothing_is_reported() {
        const TELL: &str = "step-tell = Tell.\n    .help = Help.\n";
        let found = |text: &str| check(&Locale::of("en", &[("a.ftl", &format!("{TELL}{text}"))]));
        assert_eq!(found("step-tell--work-together = Tell it.\n    .help = Help.\n"), []);
        assert_eq!(found("-term--odd = Term\n"), []);
        assert_one(&found("step-tell--parliament = Tell.\n    .help = Help.\n"), "no context `parliament`");
        assert_one(&found("step-told--friends = Told.\n"), "no `step-told`");
        assert_one(&found("step-tell--friends = Tell.\n"), "other parts");
        assert_one(&found("step-tell--friends = Tell.\n    .next = Next.\n"), "other parts");
    }
}
