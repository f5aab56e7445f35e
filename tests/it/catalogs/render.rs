//! Check 10: every text renders, whoever reads it and whatever is counted.

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};

use crate::catalogs::read::{Locale, Problem};

const GENDERS: &[&str] = &["feminine", "masculine", "other"];
const REGISTERS: &[&str] = &["formal", "informal"];
const COUNTS: &[u8] = &[0, 1, 2, 3, 5, 11, 21, 99];

pub(crate) fn check(locale: &Locale) -> Vec<Problem> {
    let mut problems = Vec::new();
    let language = locale.tag.parse().expect("a folder with the name of a language");
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    for file in &locale.files {
        let resource = FluentResource::try_new(file.text()).unwrap_or_else(|(partly, _)| partly);
        for error in bundle.add_resource(resource).err().unwrap_or_default() {
            problems.push(Problem::new(&format!("{}/{}", locale.tag, file.name), "file", error.to_string()));
        }
    }
    let every_args = every_args();
    problems.extend(locale.each_pattern(|item, at, _| {
        if item.is_term() {
            return Vec::new();
        }
        let attribute = at.split_once('.').map(|(_, name)| name);
        let mut reasons: Vec<String> = Vec::new();
        for args in &every_args {
            for reason in render(locale, &bundle, (&item.id, attribute), args) {
                if !reasons.contains(&reason) {
                    reasons.push(reason);
                }
            }
        }
        reasons.into_iter().map(|reason| item.problem(at, reason)).collect()
    }));
    problems
}

fn render(
    locale: &Locale,
    bundle: &FluentBundle<FluentResource>,
    (id, attribute): (&str, Option<&str>),
    args: &FluentArgs<'_>,
) -> Vec<String> {
    let message = bundle.get_message(id);
    let pattern = message.and_then(|message| match attribute {
        Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        None => message.value(),
    });
    let Some(pattern) = pattern else { return vec!["is not in the bundle".to_owned()] };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors);
    let mut reasons: Vec<_> = errors.iter().map(|error| format!("does not render: {error}")).collect();
    if text.contains("{$") || text.contains("{-") {
        reasons.push(format!("a hole in “{text}”"));
    }
    if text.trim().is_empty() {
        reasons.push("renders to nothing".to_owned());
    }
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    if let Some(word) = words.filter(|word| word.contains('-')).find(|word| locale.item(word).is_some()) {
        reasons.push(format!("the id `{word}` in “{text}”"));
    }
    reasons
}

fn every_args() -> Vec<FluentArgs<'static>> {
    let mut all = Vec::new();
    for &your_gender in GENDERS {
        for &their_gender in GENDERS {
            for &register in REGISTERS {
                for &count in COUNTS {
                    let mut args = FluentArgs::new();
                    args.set("their_name", "Bo");
                    args.set("your_gender", your_gender);
                    args.set("their_gender", their_gender);
                    args.set("register", register);
                    args.set("count", count);
                    all.push(args);
                }
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogs::read::assert_one;

    fn found(text: &str) -> Vec<Problem> {
        check(&Locale::of("en", &[("a.ftl", text)]))
    }

    #[test]
    fn what_does_not_render_is_reported() {
        assert!(found("word = { $nobody }\n").iter().any(|problem| problem.reason.contains("a hole in")));
        assert!(found("word = { other }\n").iter().any(|problem| problem.reason.contains("does not render")));
        assert!(found("word = { -other }\n").iter().any(|problem| problem.reason.contains("a hole in")));
        let in_one_variant = "word = { $count ->\n    [one] One.\n   *[other] { $other }\n}\n";
        assert!(!found(in_one_variant).is_empty());
        assert_one(&found("word-one = See word-one.\n"), "the id `word-one`");
        assert_one(&found("word = One\nword = Two\n"), "verrid");
    }

    #[test]
    fn what_renders_passes() {
        let good = "-brand = B\nword = { -brand } { $their_name } { $count ->\n    [one] one\n   *[other] { $count }\n}\n    .help = Self-made { $your_gender }\n";
        assert_eq!(found(good), []);
    }
}
