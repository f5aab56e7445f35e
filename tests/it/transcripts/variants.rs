//! A text as it is said to each kind of reader, each wording once.

use reweave::Reader;
use reweave::phrasebook::Arg;

/// Kinds of readers and of those whom a text speaks of; the first stands for all where the wording is the same.
const GENDERS: [(&str, &str); 3] = [("other", ""), ("feminine", "a woman"), ("masculine", "a man")];
const REGISTERS: [&str; 2] = ["informal", "formal"];

/// One wording, and for whom it is; for all others where this is empty.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Variant {
    pub(crate) whom: String,
    pub(crate) text: String,
}

/// Everything about a reader that a text can ask for: whom it speaks to, of whom, and how.
type Args = [usize; 3];

/// The wordings of a text. The first is for those whom no other is for.
pub(crate) fn variants(reader: &Reader, id: &str, name: &str, count: Option<u8>) -> Vec<Variant> {
    let say = |[to, of, how]: Args| {
        let (to, of) = (GENDERS[to].0, GENDERS[of].0);
        let mut args: Vec<(&str, Arg<'_>)> = vec![
            ("their_name", name.into()),
            ("your_gender", to.into()),
            ("their_gender", of.into()),
            ("register", REGISTERS[how].into()),
        ];
        args.extend(count.map(|count| ("count", Arg::from(count))));
        reader.text(id, &args)
    };
    let all = every_args();
    let matters = |place: usize| {
        all.iter()
            .any(|args| say(*args) != say(std::array::from_fn(|i| if i == place { 0 } else { args[i] })))
    };
    let matters = [0, 1, 2].map(matters);
    let mut found: Vec<Variant> = Vec::new();
    for args in all.into_iter().filter(|args| (0..3).all(|place| matters[place] || args[place] == 0)) {
        let text = say(args);
        let whom = whom(args);
        match found.iter_mut().find(|known| known.text == text) {
            // What is said to all the others needs no word about them.
            Some(known) if known.whom.is_empty() => {}
            Some(known) => known.whom = format!("{} / {whom}", known.whom),
            None => found.push(Variant { whom, text }),
        }
    }
    found
}

fn every_args() -> Vec<Args> {
    let mut all = Vec::new();
    for how in 0..REGISTERS.len() {
        for of in 0..GENDERS.len() {
            for to in 0..GENDERS.len() {
                all.push([to, of, how]);
            }
        }
    }
    all
}

fn whom([to, of, how]: Args) -> String {
    let parts = [
        Some(GENDERS[to].1).filter(|to| !to.is_empty()).map(|to| format!("to {to}")),
        Some(GENDERS[of].1).filter(|of| !of.is_empty()).map(|of| format!("of {of}")),
        Some(REGISTERS[how]).filter(|_| how > 0).map(str::to_owned),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// A number of each kind that the language tells apart in this text: none and one only where they are kinds of their own.
pub(crate) fn counts(reader: &Reader, id: &str) -> Vec<u8> {
    let mut found: Vec<(String, u8)> = Vec::new();
    for count in (2..=99).chain(0..=1) {
        let template = reader.text(id, &[("count", count.into())]).replace(&count.to_string(), "#");
        if !found.iter().any(|(known, _)| *known == template) {
            found.push((template, count));
        }
    }
    found.sort_by_key(|(_, count)| *count);
    found.into_iter().map(|(_, count)| count).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reader(language: &str) -> Reader {
        crate::common::phrasebook().without_isolation().reader([language])
    }

    fn whom(language: &str, id: &str) -> Vec<String> {
        variants(&reader(language), id, "Noor", None).into_iter().map(|variant| variant.whom).collect()
    }

    #[test]
    fn a_wording_stands_once_and_says_for_whom_it_is() {
        assert_eq!(whom("en", "step-turn"), [""]);
        assert_eq!(whom("es", "step-turn"), ["", "formal"]);
        assert_eq!(whom("ar", "step-turn"), ["", "to a woman", "to a man"]);
        assert_eq!(whom("ar", "step-receive-own"), ["", "of a woman", "of a man"]);
    }

    #[test]
    fn numbers_are_of_a_kind_where_the_sentence_is_the_same() {
        assert_eq!(counts(&reader("en"), "terms-pages"), [1, 2]);
        assert_eq!(counts(&reader("en"), "terms-for-days"), [0, 1, 2]);
        assert_eq!(counts(&reader("ar"), "terms-pages"), [0, 1, 2, 3, 11]);
        assert_eq!(counts(&reader("en"), "terms-tool").len(), 1);
    }
}
