//! What of an overlay is taken: all messages without a fault.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::{Entry, Table, parsed};
use super::fault::{CatalogFault, CatalogFaultKind as Kind};
use super::lines::{Lines, line_of};
use super::parts::{Part, parts};
use super::{file, inline, referred, script, select, sizes, variables};
use crate::context::Context;
use crate::lang::parse;

/// The files of one language of an overlay.
pub(crate) struct Files<'f> {
    pub(crate) overlay: &'f str,
    pub(crate) lang: &'f str,
    /// Each with its name and its text.
    pub(crate) texts: &'f [(String, String)],
    /// Whether texts of the crate can be replaced.
    pub(crate) replacing: bool,
}

/// What is there before the overlay.
pub(crate) struct Known<'k> {
    /// In this language, whoever wrote it.
    pub(crate) here: &'k Table,
    /// Whether the crate has this very language, and not only one that it is a form of.
    pub(crate) built_in: bool,
    /// The crate's own texts in the source language: they say which messages there are, and what each gets.
    pub(crate) source: &'k Table,
}

/// A message that is taken.
pub(crate) struct Taken {
    /// With all texts that it has now, those from before among them.
    pub(crate) entry: Entry,
    /// The ids of the texts that the overlay has.
    pub(crate) texts: Vec<String>,
}

/// A message that is looked at.
struct Candidate {
    file: usize,
    entry: Entry,
    /// How many of the same id stood before it in the file.
    time: usize,
}

/// One look at an overlay in one language.
struct Look<'l> {
    of: &'l Files<'l>,
    lines: Vec<Lines>,
    faults: Vec<CatalogFault>,
}

/// The messages that are taken, with all faults of the others. Each stands over what was there before: a text of it that the overlay does
/// not have stays.
pub(crate) fn taken(of: &Files<'_>, known: &Known<'_>) -> (Vec<Taken>, Vec<CatalogFault>) {
    let lines = of.texts.iter().map(|(_, text)| Lines::of(text)).collect();
    let mut look = Look { of, lines, faults: Vec::new() };
    if parse(of.lang).is_none() {
        for file in 0..of.texts.len() {
            look.report(file, None, None, Kind::BadTag(of.lang.to_owned()));
        }
        return (Vec::new(), look.faults);
    }
    let mut candidates = look.read();
    candidates.retain(|candidate| look.is_sound(candidate, known));
    look.without_namesakes(&mut candidates, known);
    let taken = look.with_references(candidates, known);
    (taken, look.faults)
}

impl Look<'_> {
    fn report(&mut self, file: usize, line: Option<usize>, id: Option<String>, kind: Kind) {
        let name = self.of.texts.get(file).map(|(name, _)| name.clone()).unwrap_or_default();
        let (overlay, lang) = (self.of.overlay.to_owned(), self.of.lang.to_owned());
        self.faults.push(CatalogFault { overlay, lang, file: name, line, id, kind });
    }

    /// Says what is wrong with a text of a message.
    fn report_of(&mut self, of: &Candidate, attribute: Option<&str>, kind: Kind) {
        let line = self.lines.get(of.file).and_then(|lines| lines.line((&of.entry.id, attribute), of.time));
        self.report(of.file, line, Some(of.entry.full_id(attribute)), kind);
    }

    /// All messages of the files that can be read, but those in which a character stands that must not.
    fn read(&mut self) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        for (file, (_, text)) in self.of.texts.iter().enumerate() {
            if let Some((line, kind)) = file::unreadable(text) {
                self.report(file, line, None, kind);
                continue;
            }
            let mut spoilt = BTreeSet::new();
            for (line, kind) in file::characters(self.of.lang, text) {
                let at = self.lines.get(file).and_then(|lines| lines.text_at(line));
                spoilt.extend(at.map(|(id, _)| id.to_owned()));
                self.report(file, Some(line), at.map(full_id), kind);
            }
            let (entries, errors) = parsed(text);
            for (byte, error) in errors {
                let line = line_of(text, byte);
                let at = self.lines.get(file).and_then(|lines| lines.text_at(line));
                self.report(file, Some(line), at.map(full_id), Kind::Syntax(error));
            }
            let mut times: BTreeMap<String, usize> = BTreeMap::new();
            for entry in entries {
                let time = times.entry(entry.id.clone()).or_default();
                let candidate = Candidate { file, time: *time, entry };
                *time += 1;
                if !spoilt.contains(&candidate.entry.id) {
                    candidates.push(candidate);
                }
            }
        }
        candidates
    }

    /// Whether a message has no fault by itself.
    fn is_sound(&mut self, candidate: &Candidate, known: &Known<'_>) -> bool {
        let faults = of_entry(self.of, &candidate.entry, known);
        for (attribute, kind) in &faults {
            self.report_of(candidate, attribute.as_deref(), kind.clone());
        }
        faults.is_empty()
    }

    /// Of messages with one id the first stays; a term with the name of a message goes.
    fn without_namesakes(&mut self, candidates: &mut Vec<Candidate>, known: &Known<'_>) {
        let mut first: BTreeMap<String, usize> = BTreeMap::new();
        candidates.retain(|candidate| {
            if let Some(other) = first.get(&candidate.entry.id) {
                let other = self.of.texts.get(*other).map(|(name, _)| name.clone()).unwrap_or_default();
                self.report_of(candidate, None, Kind::DuplicateMessage(other));
                return false;
            }
            first.insert(candidate.entry.id.clone(), candidate.file);
            true
        });
        candidates.retain(|candidate| {
            let id = &candidate.entry.id;
            let other = id.strip_prefix('-').map_or_else(|| format!("-{id}"), str::to_owned);
            let collides =
                known.here.contains_key(&other) || (id.starts_with('-') && first.contains_key(&other));
            if collides {
                self.report_of(candidate, None, Kind::NameOfTerm);
            }
            !collides
        });
    }

    /// Leaves out what refers to something that is not there or grows too large, until nothing more does.
    fn with_references(&mut self, mut candidates: Vec<Candidate>, known: &Known<'_>) -> Vec<Taken> {
        let whole = |entry: &Entry| match known.here.get(&entry.id) {
            Some(below) => entry.clone().over(below),
            None => entry.clone(),
        };
        let mut table = known.here.clone();
        table.extend(candidates.iter().map(|one| (one.entry.id.clone(), whole(&one.entry))));
        loop {
            let mut refused = Vec::new();
            candidates.retain(|candidate| {
                let texts = candidate.entry.texts().map(|(attribute, _)| attribute);
                let fault =
                    |attribute| Some((attribute, referred::fault(&table, &candidate.entry, attribute)?));
                let faults: Vec<_> = texts.filter_map(fault).collect();
                let sound = faults.is_empty();
                for (attribute, kind) in faults {
                    self.report_of(candidate, attribute, kind);
                }
                if !sound {
                    refused.push(candidate.entry.id.clone());
                }
                sound
            });
            if refused.is_empty() {
                break;
            }
            for id in refused {
                match known.here.get(&id) {
                    Some(below) => table.insert(id, below.clone()),
                    None => table.remove(&id),
                };
            }
        }
        let taken = |Candidate { entry, .. }: Candidate| Taken {
            texts: entry.texts().map(|(attribute, _)| entry.full_id(attribute)).collect(),
            entry: whole(&entry),
        };
        candidates.into_iter().map(taken).collect()
    }
}

/// The id of a text, as people write it.
fn full_id((id, attribute): (&str, Option<&str>)) -> String {
    attribute.map_or_else(|| id.to_owned(), |name| format!("{id}.{name}"))
}

/// What is wrong with a message by itself, each with the attribute that has it.
fn of_entry(of: &Files<'_>, entry: &Entry, known: &Known<'_>) -> Vec<(Option<String>, Kind)> {
    let mut faults: Vec<(Option<String>, Kind)> = Vec::new();
    faults.extend(sizes::names(entry).map(|kind| (None, kind)));
    faults.extend(of_shape(of, entry, known));
    for (attribute, pattern) in entry.texts() {
        let texts = parts(pattern);
        let letters = texts.iter().find_map(|part| match part {
            Part::Text(text) => script::fault(of.lang, text),
            _ => None,
        });
        let found = sizes::of_text(pattern)
            .or_else(|| texts.iter().find_map(|part| inline::faults(*part)))
            .or_else(|| select::fault(of.lang, pattern))
            .or(letters);
        faults.extend(found.map(|kind| (attribute.map(str::to_owned), kind)));
    }
    let unknown = variables::unknown(entry, known.source);
    // What is told already needs no second word: a selector by something unknown has no closed list either.
    let told: Vec<_> = faults.iter().map(|(attribute, _)| attribute.clone()).collect();
    let unknown =
        unknown.map(|(attribute, name)| (attribute.map(str::to_owned), Kind::UnknownVariable(name)));
    faults.extend(unknown.filter(|(attribute, _)| !told.contains(attribute)));
    if entry.is_term() && faults.is_empty() {
        faults.extend(inline::of_term(entry).map(|kind| (None, kind)));
    }
    faults
}

/// What is wrong with a message as one among others: whether it may be there, and whether anybody would see all of it.
fn of_shape(of: &Files<'_>, entry: &Entry, known: &Known<'_>) -> Vec<(Option<String>, Kind)> {
    let mut faults = Vec::new();
    let mut names: Vec<_> = entry.attributes.iter().map(|(name, _)| name).collect();
    names.sort_unstable();
    for pair in names.windows(2) {
        if let [one, other] = pair
            && one == other
        {
            faults.push((Some((*one).clone()), Kind::DuplicateAttribute((*one).clone())));
        }
    }
    let (plain, context) = entry.id.split_once("--").unwrap_or((&entry.id, ""));
    if !entry.is_term() && !context.is_empty() && Context::from_id(context).is_none() {
        faults.push((None, Kind::UnknownContext(context.to_owned())));
    }
    if known.built_in
        && known.here.contains_key(&entry.id)
        && known.source.contains_key(&entry.id)
        && !of.replacing
    {
        faults.push((None, Kind::ReplacesBuiltIn));
    }
    if entry.is_term() {
        return faults;
    }
    // A text for a context stands for the plain one, and has the same parts. Of a message of the app's own, the parts are those that
    // some message of the crate has: no other is looked for.
    let shape = known.source.get(&entry.id).or_else(|| known.source.get(plain));
    if entry.value.is_some() && shape.is_some_and(|shape| shape.value.is_none()) {
        faults.push((None, Kind::UnknownValue));
    }
    let seen = |name: &str| match shape {
        Some(shape) => shape.text(Some(name)).is_some(),
        None => known.source.values().any(|entry| entry.text(Some(name)).is_some()),
    };
    let unseen = entry.attributes.iter().filter(|(name, _)| !seen(name));
    faults.extend(unseen.map(|(name, _)| (Some(name.clone()), Kind::UnknownAttribute(name.clone()))));
    faults
}
