//! Who takes part where nobody says who.

use reweave::person::Training;
use reweave::terms::{Kept, KeptFor, TermsFacts};
use reweave::{Flow, Person};

use crate::out::Trouble;

const NAMES: [&str; 16] = [
    "Amal", "Bo", "Cem", "Dua", "Eli", "Fen", "Gil", "Hana", "Ida", "Jo", "Kai", "Luz", "Mai", "Noor", "Olu",
    "Pia",
];

/// What the terms say here: nothing is kept, nobody else reads, no AI.
pub(crate) const TERMS: TermsFacts =
    TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };

/// So many people, or as many as the flow takes at least: of each role as many as it needs, and the others in the last that has room.
pub(crate) fn some(flow: &Flow, seats: Option<usize>) -> Result<Vec<Person>, Trouble> {
    let (least, most) = flow.seats().into_inner();
    let seats = seats.unwrap_or(least);
    if !flow.seats().contains(&seats) {
        return Err(Trouble::told(format!(
            "--seats {seats}: the flow `{}` takes from {least} to {most} people",
            flow.id()
        )));
    }
    let mut roles: Vec<&reweave::flow::Role> = Vec::new();
    for (i, role) in flow.roles().iter().enumerate() {
        // Whoever starts is in the first.
        let least = usize::from(role.min).max(usize::from(i == 0));
        roles.extend(std::iter::repeat_n(role, least));
    }
    let room = |role: &&reweave::flow::Role, roles: &[&reweave::flow::Role]| {
        let there = roles.iter().filter(|one| one.id == role.id).count();
        role.max.is_none_or(|max| there < usize::from(max))
    };
    while roles.len() < seats {
        match flow.roles().iter().rev().find(|role| room(role, &roles)) {
            Some(role) => roles.push(role),
            None => break,
        }
    }
    let named = NAMES.iter().take(seats).enumerate().map(|(i, name)| {
        let person = Person::new(name);
        match roles.get(i) {
            Some(role) if role.trained => person.role(role.id.as_str()).trained(Training::Restorative),
            Some(role) => person.role(role.id.as_str()),
            None => person,
        }
    });
    Ok(named.collect())
}

/// So many people, if the flow takes them.
pub(crate) fn number(flow: &Flow, wanted: Option<usize>) -> Result<usize, Trouble> {
    some(flow, wanted).map(|people| people.len())
}
