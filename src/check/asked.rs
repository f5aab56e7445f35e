//! What a step asks for: that it can be answered, that words can be passed, and that there is room.

use std::collections::HashSet;
use std::hash::Hash;

use super::Report;
use super::fault::FaultKind as Kind;
use crate::flow::{Ask, Audience, Bounds, Choice, Field, Input, Items, ItemsFrom, Step};
use crate::id::{StepId, is_well_formed};
use crate::item::{ItemAnswer, ItemKind};

/// What is asked fits what can be answered: options where one is chosen, a way on where words or cards are given. Where words
/// are asked for, there is a way past them.
pub(super) fn check(step: &Step, report: &mut Report) {
    let at = &step.id;
    let by_options = match &step.ask {
        Ask::Page | Ask::Choice => true,
        Ask::Cards { max } => {
            picks(at, *max, report);
            false
        }
        Ask::Items(asked) => {
            items(step, asked, report);
            false
        }
        Ask::Input(asked) => {
            input(at, asked, report);
            false
        }
    };
    if by_options {
        if step.options.is_empty() {
            return report.at(at, Kind::NoOptions);
        }
        if step.to.is_some() {
            report.at(at, Kind::WordsNeverAsked);
        }
        for Choice { id, .. } in step.options.iter().filter(|option| option.to.is_none()) {
            report.at(at, Kind::OptionLeadsNowhere(id.clone()));
        }
    } else {
        if step.to.is_none() {
            report.at(at, Kind::DeadEnd);
        }
        let cards = matches!(step.ask, Ask::Cards { .. });
        if cards && step.options.is_empty() {
            report.at(at, Kind::NoOptions);
        }
        for Choice { id, to, takes, .. } in &step.options {
            if !cards {
                report.at(at, Kind::OptionNeverOffered(id.clone()));
                continue;
            }
            if to.is_some() {
                report.at(at, Kind::CardLeads(id.clone()));
            }
            if takes.iter().any(Input::is_words) {
                report.at(at, Kind::CardTakesWords(id.clone()));
            }
        }
    }
    if step.asks_for_words() && step.pass.is_none() {
        report.at(at, Kind::CannotPass);
    }
}

/// Each row is answered by the one whose answer it is, with what fits it; and nobody reads it while others still write.
fn items(step: &Step, asked: &Items, report: &mut Report) {
    let at = &step.id;
    if asked.rows.is_empty() || asked.rows.iter().any(|row| row.answers.is_empty()) {
        report.at(at, Kind::NoRows);
    }
    if asked.rows.len() > ItemKind::ALL.len() {
        // A kind stands there twice; the rest is not worth its time.
        return report.at(at, Kind::DuplicateRow(asked.rows[0].of));
    }
    if asked.max_chars == 0 {
        report.at(at, Kind::NoRoom);
    }
    if !matches!(step.sees, Audience::Together | Audience::Own) {
        report.at(at, Kind::ItemsShown);
    }
    for kind in repeated(asked.rows.iter().map(|row| &row.of)) {
        report.at(at, Kind::DuplicateRow(*kind));
    }
    for row in &asked.rows {
        let of_limits = |answer: &ItemAnswer| answer.is_of_limits();
        if repeated(row.answers.iter()).next().is_some() {
            report.at(at, Kind::DuplicateRow(row.of));
        }
        if row.by != row.of.answered_by() {
            report.at(at, Kind::RowByOther(row.of));
        }
        if row.answers.iter().any(|answer| of_limits(answer) != (row.of == ItemKind::Limit)) {
            report.at(at, Kind::RowAnswers(row.of));
        }
        if row.of.is_asked() && !row.answers.contains(&ItemAnswer::No) {
            report.at(at, Kind::RowWithoutNo(row.of));
        }
        if (row.of == ItemKind::Request) != (asked.from == ItemsFrom::Here) {
            report.at(at, Kind::RowFromElsewhere(row.of));
        }
    }
}

/// What is written has room, and of what is picked there can be some.
pub(super) fn input(at: &StepId, input: &Input, report: &mut Report) {
    match input {
        Input::Text { max_chars: 0, .. } => report.at(at, Kind::NoRoom),
        Input::Text { .. } => {}
        Input::Form { fields } => form(at, fields, report),
        Input::Words { max, .. } | Input::Lines { max } => picks(at, *max, report),
    }
}

/// Something can be picked, and no more than an answer can hold.
fn picks(at: &StepId, max: u8, report: &mut Report) {
    if max == 0 || max > Bounds::PICKS {
        report.at(at, Kind::PickLimit);
    }
}

/// A form has fields, each with a name of its own and with room.
fn form(at: &StepId, fields: &[Field], report: &mut Report) {
    if fields.is_empty() {
        report.at(at, Kind::NoFields);
    }
    if fields.len() > Bounds::FIELDS {
        return report.at(at, Kind::TooManyFields(fields.len()));
    }
    for id in repeated(fields.iter().map(|field| &field.id)) {
        report.at(at, Kind::DuplicateField(id.clone()));
    }
    for field in fields {
        if !is_well_formed(field.id.as_str()) {
            report.at(at, Kind::BadId(field.id.as_str().to_owned()));
        }
        if field.max_chars == 0 {
            report.at(at, Kind::NoRoom);
        }
    }
}

/// The items that stand a second time.
pub(super) fn repeated<'a, T: Eq + Hash + 'a>(
    items: impl Iterator<Item = &'a T>,
) -> impl Iterator<Item = &'a T> {
    let mut seen = HashSet::new();
    items.filter(move |item| !seen.insert(*item))
}
