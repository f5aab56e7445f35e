//! Check 3: every locale has what the English source has, once.

use std::collections::HashMap;

use crate::catalogs::left_out::{self, LeftOut};
use crate::catalogs::read::{Item, Locale, Problem};

/// What is wrong with a locale by itself.
pub(crate) fn check_alone(locale: &Locale) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut seen: HashMap<&str, &Item> = HashMap::new();
    for item in &locale.entries {
        if let Some(first) = seen.insert(&item.id, item) {
            problems.push(item.problem(&item.id, format!("stands in {} too", first.file)));
        }
        if item.is_term() && locale.item(&item.id[1..]).is_some() {
            problems.push(item.problem(&item.id, "a message has the name of this term"));
        }
        let mut attributes: Vec<_> = item.attributes.iter().map(|(name, _)| name).collect();
        attributes.sort();
        for pair in attributes.windows(2).filter(|pair| pair[0] == pair[1]) {
            problems.push(item.problem(&item.id, format!("has `.{}` twice", pair[0])));
        }
    }
    problems
}

/// What differs from the source. Terms are a language's own affair.
pub(crate) fn check_against(english: &Locale, locale: &Locale, declared: &[LeftOut]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let messages =
        |of: &'_ Locale| of.entries.iter().filter(|item| !item.is_term()).cloned().collect::<Vec<_>>();
    for source in messages(english) {
        let file = source.file.replacen(&english.tag, &locale.tag, 1);
        let Some(item) = locale.item(&source.id) else {
            if !left_out::may_be(declared, &locale.tag, &source.id) {
                problems.push(Problem::new(&file, &source.id, "missing"));
            }
            continue;
        };
        if item.file != file {
            problems.push(item.problem(&item.id, format!("belongs in {file}")));
        }
        match (&source.value, &item.value) {
            (Some(_), None) => problems.push(item.problem(&item.id, "has no value, and the source has one")),
            (None, Some(_)) => problems.push(item.problem(&item.id, "has a value, and the source has none")),
            _ => {}
        }
        let has = |item: &Item, name: &str| item.attributes.iter().any(|(other, _)| other == name);
        for (name, _) in source.attributes.iter().filter(|(name, _)| !has(item, name)) {
            problems.push(item.problem(&item.id, format!("`.{name}` is missing")));
        }
        for (name, _) in item.attributes.iter().filter(|(name, _)| !has(&source, name)) {
            problems.push(item.problem(&item.id, format!("`.{name}` is not in the source")));
        }
    }
    for item in messages(locale) {
        if english.item(&item.id).is_none() {
            problems.push(item.problem(&item.id, "is not in the source"));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogs::read::assert_one;

    #[test]
    fn what_stands_twice_is_reported() {
        let alone = |files: &[(&str, &str)]| check_alone(&Locale::of("en", files));
        assert_one(&alone(&[("a.ftl", "word = Word\nword = Other\n")]), "stands in en/a.ftl too");
        assert_one(
            &alone(&[("a.ftl", "word = Word\n"), ("b.ftl", "word = Word\n")]),
            "stands in en/a.ftl too",
        );
        assert_one(&alone(&[("a.ftl", "brand = Word\n-brand = Word\n")]), "the name of this term");
        assert_one(&alone(&[("a.ftl", "word = Word\n    .help = One\n    .help = Two\n")]), "`.help` twice");
        assert_eq!(alone(&[("a.ftl", "-brand = Word\nword = { -brand }\n    .help = One\n")]), []);
    }

    #[test]
    fn what_differs_is_reported() {
        const SOURCE: &str = "word = Word\n    .help = Help\nonly-help =\n    .help = Help\n";
        let against = |text: &str| {
            let english = Locale::of("en", &[("a.ftl", SOURCE)]);
            check_against(&english, &Locale::of("es", &[("a.ftl", text)]), &[])
        };
        let rest = "only-help =\n    .help = Ayuda\n";
        assert_eq!(against(&format!("-own-term = Marca\nword = Palabra\n    .help = Ayuda\n{rest}")), []);
        assert_one(&against(rest), "missing");
        assert_one(&against(&format!("word = Palabra\n{rest}")), "`.help` is missing");
        assert_one(&against(&format!("word =\n    .help = Ayuda\n{rest}")), "has no value");
        assert_one(&against(&format!("{SOURCE}other = Otra\n")), "is not in the source");
        assert_one(&against(&format!("{SOURCE}    .label = Otra\n")), "`.label` is not in the source");
        assert_one(
            &against("word = Palabra\n    .help = Ayuda\nonly-help = Nada\n    .help = Ayuda\n"),
            "has a value",
        );
    }

    #[test]
    fn files_are_kept_apart() {
        let english = Locale::of("en", &[("a.ftl", "word = Word\nfeeling-awe = Awe\n"), ("b.ftl", "")]);
        let spanish = Locale::of("es", &[("a.ftl", ""), ("b.ftl", "word = Palabra\n")]);
        let awe = [("es".to_owned(), "feeling-awe".to_owned())];
        assert_one(&check_against(&english, &spanish, &awe), "belongs in es/a.ftl");
        assert_eq!(check_against(&english, &spanish, &[]).len(), 2, "nobody says that this is on purpose");
    }
}
