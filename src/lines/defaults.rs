//! What the lines state where nothing was said: people, terms, how someone was trained. The rest of the crate has no such default.

use crate::flow::Flow;
use crate::person::{Person, Training};
use crate::terms::{Kept, KeptFor, TermsFacts};

/// The names of people where none are given.
const NAMES: [&str; 16] = [
    "Amal", "Bo", "Cem", "Dua", "Eli", "Fen", "Gil", "Hana", "Ida", "Jo", "Kai", "Luz", "Mai", "Noor", "Olu",
    "Pia",
];

/// Nothing is kept, nobody else reads, no AI.
pub(super) const TERMS: TermsFacts =
    TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };

/// As many people as a flow takes at least: of each role as many as it needs, and the others in the last.
pub(super) fn some_people(flow: &Flow) -> Vec<Person> {
    let needed = flow.roles().iter().flat_map(|role| std::iter::repeat_n(role, usize::from(role.min)));
    let roles = needed.map(Some).chain(std::iter::repeat(flow.roles().last()));
    let people = NAMES.iter().zip(roles).take(*flow.seats().start());
    people
        .map(|(name, role)| match role {
            Some(role) => Person::new(name).role(role.id.as_str()),
            None => Person::new(name),
        })
        .collect()
}

/// Where a flow asks how someone was trained for their role, and nobody said: in restorative practice.
pub(super) fn with_training(flow: &Flow, person: Person) -> Person {
    let role = flow.roles().iter().find(|role| Some(&role.id) == person.has_role());
    match role.filter(|role| role.trained && person.has_training().is_none()) {
        Some(_) => person.trained(Training::Restorative),
        None => person,
    }
}
