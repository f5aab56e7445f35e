//! A record of an earlier conversation, to look at again: read from its file, and given to those who sit here.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::Path;

use reweave::item::Item;
use reweave::view::Record;
use reweave::{Person, Seat};
use serde_json::Value;

use crate::Problem;
use crate::book::Reader;
use crate::layout::Page;
use crate::lines::Result;
use crate::menu::Menu;
use crate::screen::labelled;
use crate::start::AT_MOST;
use crate::store::place_of;
use crate::terminal::Terminal;

/// No record is as long as this.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// How the name of a file with a record ends.
pub(crate) const ENDS: &str = "record.json";

/// What can be looked at again, and who was there.
pub(crate) struct Looked {
    items: Vec<Item>,
    /// The name of each, as it stands in the record; none where no line there is theirs.
    names: BTreeMap<Seat, String>,
}

/// What is looked at, for the people who are here.
pub(crate) struct Seated {
    pub(crate) items: Vec<Item>,
    /// Names of the record, and those who have their place here, where that is not the same name.
    others: Vec<(String, Option<usize>)>,
}

/// Without a file there is nothing to look at.
pub(crate) fn no_file() -> Problem {
    Problem::Start(format!(
        "the flow `checkin` looks at a record of an earlier conversation; say where it is with --record FILE. It is the \
         file that ends in `.{ENDS}`, and is written at the end of a conversation if you want that"
    ))
}

/// Reads a record, as this program and the example `drive` write it.
pub(crate) fn read(file: &Path) -> std::result::Result<Looked, Problem> {
    let place = file.display();
    let say = |why: String| Problem::Start(format!("{place}: {why}"));
    let other = format!("Choose the file that ends in `.{ENDS}`, with --record FILE");
    let text = text(file).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => say(format!("there is no such file. {other}")),
        _ => say(format!("this file cannot be read ({error}). {other}")),
    })?;
    let no_record = |error: &serde_json::Error| {
        say(format!("this file is no record of a conversation ({}). {other}", place_of(error)))
    };
    let mut value: Value = serde_json::from_str(&text).map_err(|error| no_record(&error))?;
    // As a program that speaks in lines answers.
    if let Some(inner) = value.get_mut("record") {
        value = inner.take();
    }
    let record: Record = serde_json::from_value(value)
        .map_err(|_| say(format!("this file is no record of a conversation. {other}")))?;
    let looked = Looked::of(&record);
    if looked.items.is_empty() {
        return Err(say(format!(
            "in this record there is nothing to look at again: no small next step, no request that was not answered with \
             no, and no limit. {other}, of another conversation"
        )));
    }
    if looked.names.len() > AT_MOST {
        return Err(say(format!(
            "in this record {} people have something to look at; at one screen there is room for {AT_MOST}. {other}, of \
             a conversation of fewer people",
            looked.names.len()
        )));
    }
    Ok(looked)
}

fn text(file: &Path) -> std::io::Result<String> {
    // A pipe or a device might have no end.
    let there = fs::metadata(file)?;
    if !there.is_file() || there.len() > MOST_BYTES {
        return Err(std::io::Error::other("it is no ordinary file, or too large"));
    }
    let mut text = String::new();
    fs::File::open(file)?.take(MOST_BYTES).read_to_string(&mut text)?;
    Ok(text)
}

impl Looked {
    fn of(record: &Record) -> Self {
        let items: Vec<Item> = record.items().collect();
        let lists =
            [&record.lines, &record.limits, &record.requests, &record.next_steps, &record.commitments];
        let lines = || lists.iter().flat_map(|list| list.iter());
        let name = |seat: Seat| {
            lines().find(|line| line.seat == seat).map_or_else(String::new, |line| line.name.clone())
        };
        let seats = items.iter().flat_map(|item| [Some(item.owner), item.asked]).flatten();
        Self { names: seats.map(|seat| (seat, name(seat))).collect(), items }
    }

    /// Gives it to those who are here: first by their names, and who is left over in the order in which they sit.
    pub(crate) fn seated(&self, persons: &[Person]) -> Seated {
        let same = |name: &str, person: &Person| {
            !name.trim().is_empty() && name.trim().to_lowercase() == person.name().trim().to_lowercase()
        };
        let mut here: BTreeMap<Seat, usize> = BTreeMap::new();
        for (seat, name) in &self.names {
            let is_free = |place: &usize| here.values().all(|taken| taken != place);
            let place = (0..persons.len()).find(|place| same(name, &persons[*place]) && is_free(place));
            here.extend(place.map(|place| (*seat, place)));
        }
        let mut others = Vec::new();
        for (seat, name) in self.names.iter().filter(|(seat, _)| !here.contains_key(seat)).collect::<Vec<_>>()
        {
            let place = (0..persons.len()).find(|place| here.values().all(|taken| taken != place));
            here.extend(place.map(|place| (*seat, place)));
            others.push((name.clone(), place));
        }
        let to = |seat: Seat| Seat::new(*here.get(&seat)?);
        Seated { items: self.items.iter().filter_map(|item| item.seated(to)).collect(), others }
    }
}

impl Seated {
    /// Where names are not the same, asks whether the people are; where nothing is about those who are here, says so. Gives
    /// whether it is right.
    pub(crate) fn is_right(&self, terminal: &Terminal, reader: &Reader, persons: &[Person]) -> Result<bool> {
        let text = |id: &str| reader.text(id, &[]);
        let mut menu = Menu::new(reader);
        let mut page = Page::new(reader);
        if self.items.is_empty() {
            page.head(&text("screen-checkin-nobody"));
            menu.add(&text("screen-checkin-names-again"), None);
            terminal.choose(reader, page, menu)?;
            return Ok(false);
        }
        if self.others.is_empty() {
            return Ok(true);
        }
        for (name, place) in &self.others {
            let name = if name.is_empty() { "…" } else { name };
            page.text(&labelled(reader, "screen-checkin-there", name));
            let here = place
                .map_or_else(|| text("screen-checkin-not-here"), |place| persons[place].name().to_owned());
            page.text(&labelled(reader, "screen-checkin-here", &here)).gap();
        }
        page.stay().head(&text("screen-checkin-same")).text(&text("screen-checkin-same-help"));
        menu.add(&text("screen-checkin-right"), None).add(&text("screen-checkin-names-again"), None);
        Ok(terminal.choose(reader, page, menu)? == 0)
    }
}
