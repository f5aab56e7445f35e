//! How many screens each person gets, as a table and in short.

use std::fmt::Write;

use reweave::Seat;

use crate::common::played::Played;
use crate::measured::Ways;

/// The figures of a flow.
pub(super) struct Screens(Vec<Row>);

struct Row {
    who: &'static str,
    /// The role, where people differ by it.
    role: String,
    /// With which settings the flow was made.
    made_with: String,
    shortest: usize,
    longest: usize,
}

impl Screens {
    /// Measured with the fewest people.
    pub(super) fn of(variants: &[Played]) -> Self {
        Self(variants.iter().flat_map(rows).collect())
    }

    pub(super) fn table(&self) -> String {
        let mut table = "| Who | Shortest | Longest without a miss |\n| --- | --- | --- |\n".to_owned();
        for Row { who, role, made_with, shortest, longest } in &self.0 {
            writeln!(table, "| {who}{role}{made_with} | {shortest} | {longest} |").expect("a text takes all");
        }
        table
    }

    /// Of the first of the variants: from the fewest to the most.
    pub(super) fn in_short(&self) -> String {
        let first = &self.0.first().expect("somebody takes part").made_with;
        let plain = || self.0.iter().filter(|row| row.made_with == *first);
        let fewest = plain().map(|row| row.shortest).min().expect("somebody takes part");
        let most = plain().map(|row| row.longest).max().expect("somebody takes part");
        if fewest == most { most.to_string() } else { format!("{fewest} to {most}") }
    }
}

/// A row for each seat; those who are invited share one where they share the figures.
fn rows(played: &Played) -> Vec<Row> {
    let ways = Ways::of(played);
    let made_with = played.flow.options().iter().map(|option| format!(", with `{option}`"));
    let made_with = made_with.collect::<Vec<_>>().concat();
    let row = |seat: Seat| Row {
        who: if seat == Seat::FIRST { "whoever begins it" } else { "whoever is invited" },
        role: played
            .flow
            .roles()
            .get(seat.index())
            .map(|role| format!(", `{}`", role.id))
            .unwrap_or_default(),
        made_with: made_with.clone(),
        shortest: ways.shortest(seat),
        longest: ways.longest(seat).0,
    };
    let mut rows: Vec<Row> = (0..*played.flow.seats().start()).filter_map(Seat::new).map(row).collect();
    rows.dedup_by(|one, other| {
        (one.who, one.shortest, one.longest) == (other.who, other.shortest, other.longest)
    });
    // Where all who are invited have the same, nobody is told apart.
    if rows.len() <= 2 && played.flow.roles().iter().all(|role| !role.trained) {
        for row in &mut rows {
            row.role.clear();
        }
    }
    rows
}
