//! Which variables a text gets.

use super::entry::{Entry, Table};
use super::parts::variables;

/// Every message gets these.
pub(crate) const STANDARD: &[&str] = &["their_name", "their_gender", "your_gender", "register"];

/// What is counted, where something is.
pub(crate) const COUNT: &str = "count";

/// A variable that a message names and does not get. One that the crate has gets what the source names; one that it has not is shown by
/// the app, which may count something in it.
pub(super) fn unknown<'e>(
    entry: &'e Entry,
    source: &Table,
) -> impl Iterator<Item = (Option<&'e str>, String)> {
    let counts = match source.get(&entry.id) {
        Some(known) => known.texts().flat_map(|(_, pattern)| variables(pattern)).any(|name| name == COUNT),
        None => true,
    };
    let gets = move |name: &str| STANDARD.contains(&name) || (counts && name == COUNT);
    let texts = entry.texts().filter(|_| !entry.is_term());
    texts.flat_map(move |(attribute, pattern)| {
        let names = variables(pattern).filter(move |name| !gets(name));
        names.map(|name| (attribute, name.to_owned())).collect::<Vec<_>>()
    })
}
