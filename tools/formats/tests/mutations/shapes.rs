//! Changes of what stands in a stored conversation, in a form that could have been written.

use serde_json::{Map, Value, json};

use crate::chance::Chance;
use crate::seeds::Seed;

/// One change of any kind.
pub(crate) fn change(seed: &Seed, value: &mut Value, chance: &mut Chance) {
    match chance.below(20) {
        0..=5 => field(seed, value, chance),
        6..=8 => order(value, chance),
        9 => exchange(value, chance),
        10..=11 => times(value, chance),
        12..=14 => words(value, chance),
        15..=16 => header(value, chance),
        17..=18 => people(value, chance),
        _ => whole(value, chance),
    }
}

fn rows(value: &mut Value) -> &mut Vec<Value> {
    value["rows"].as_array_mut().expect("rows")
}

fn said(value: &mut Value) -> &mut Map<String, Value> {
    value["words"].as_object_mut().expect("words")
}

fn any_row<'a>(value: &'a mut Value, chance: &mut Chance) -> Option<&'a mut Map<String, Value>> {
    let rows = rows(value);
    let place = chance.below(rows.len());
    rows.get_mut(place)?.as_object_mut()
}

fn any_key(object: &Map<String, Value>, chance: &mut Chance) -> Option<String> {
    object.keys().nth(chance.below(object.len())).cloned()
}

/// A field of a row is another, is new or is gone.
fn field(seed: &Seed, value: &mut Value, chance: &mut Chance) {
    let (key, new) = seed.any_field(chance);
    let Some(row) = any_row(value, chance) else { return };
    if chance.once_in(4) {
        let gone = any_key(row, chance);
        gone.map(|gone| row.remove(&gone));
    } else {
        row.insert(key.to_owned(), new);
    }
}

/// Two rows have each other's field.
fn exchange(value: &mut Value, chance: &mut Chance) {
    let (one, other) = (chance.below(rows(value).len()), chance.below(rows(value).len()));
    let key = any_row(value, chance).and_then(|row| any_key(row, chance));
    let (Some(key), rows) = (key, rows(value)) else { return };
    let (of_one, of_other) = (rows[one].get(&key).cloned(), rows[other].get(&key).cloned());
    for (place, new) in [(one, of_other), (other, of_one)] {
        let row = rows[place].as_object_mut().expect("a row");
        match new {
            Some(new) => drop(row.insert(key.clone(), new)),
            None => drop(row.remove(&key)),
        }
    }
}

/// Rows are gone, there twice, or in another order. Their words go with them, or stay where they were.
fn order(value: &mut Value, chance: &mut Chance) {
    let mut order: Vec<usize> = (0..rows(value).len()).collect();
    let (one, other) = (chance.below(order.len()), chance.below(order.len()));
    match chance.below(6) {
        _ if order.is_empty() => return,
        0 => drop(order.remove(one)),
        1 => order.insert(one, one),
        2 => order.swap(one, other),
        3 => {
            let moved = order.remove(one);
            order.insert(other.min(order.len()), moved);
        }
        4 => order.truncate(one),
        _ => order.push(one),
    }
    let old = rows(value).clone();
    *rows(value) = order.iter().map(|place| old[*place].clone()).collect();
    if !chance.once_in(3) {
        let old = said(value).clone();
        let words_of = |place: &usize| old.get(&(place + 1).to_string()).cloned();
        *said(value) = (1..)
            .zip(&order)
            .filter_map(|(revision, place): (usize, _)| Some((revision.to_string(), words_of(place)?)))
            .collect();
    }
}

/// From some row on all is later or earlier.
fn times(value: &mut Value, chance: &mut Chance) {
    const BY: [i64; 8] = [-1, 1, -60_000, 60_000, 3_600_000, 90_000_000, 300_000_000, i64::MAX];
    let by = *chance.one_of(&BY).expect("one of them");
    let rows = rows(value);
    let from = chance.below(rows.len());
    for row in &mut rows[from..] {
        let at = row.get("at").and_then(Value::as_i64).unwrap_or_default();
        row["at"] = json!(at.saturating_add(by));
    }
}

/// Words are gone, elsewhere, or of another kind.
fn words(value: &mut Value, chance: &mut Chance) {
    let new = [
        json!({"text": "Tuesday"}),
        json!({"text": ""}),
        json!({"text": "x".repeat(5000)}),
        json!({"fields": [["when", "at night"], ["i-will", "sleep"]]}),
        json!({"fields": [["no-field", "x"], ["no-field", "x"]]}),
        json!({"picks": ["calm"]}),
        json!({"picks": []}),
        json!({"text": "x", "fields": [["when", "y"]], "picks": ["z"]}),
        json!({}),
        json!(null),
    ];
    let revision = (chance.below(rows(value).len() + 2)).to_string();
    let said = said(value);
    let of = any_key(said, chance);
    let taken = of.clone().and_then(|of| Some((of.clone(), said.get(&of)?.clone())));
    match (chance.below(5), taken) {
        (0, Some((of, _))) => drop(said.remove(&of)),
        (1, Some((of, words))) => {
            said.remove(&of);
            said.insert(revision, words);
        }
        (2, Some((_, words))) => drop(said.insert(revision, words)),
        (3, _) => said.clear(),
        _ => drop(said.insert(revision, chance.one_of(&new).cloned().expect("one of them"))),
    }
}

/// Something of the header is another, or gone.
fn header(value: &mut Value, chance: &mut Chance) {
    let flow: [(&str, Value); 9] = [
        ("id", json!("brief")),
        ("id", json!("unheard-of")),
        ("version", json!(2)),
        ("routes", json!("0000000000000000")),
        ("routes", json!("")),
        ("texts", json!("ffffffffffffffff")),
        ("options", json!(["warm_first=true"])),
        ("options", json!(["no-option"])),
        ("options", json!([])),
    ];
    let beside: [(&str, Value); 8] = [
        ("format", json!(0)),
        ("format", json!(2)),
        ("started", json!(i64::MIN)),
        ("started", json!(i64::MAX)),
        ("started", json!(1)),
        (
            "limits",
            json!({"invitation": 0, "moment": 0, "break_floor": 0, "break_cap": 0, "answer": 0, "another_day": 0}),
        ),
        (
            "limits",
            json!({"invitation": u64::MAX, "moment": u64::MAX, "break_cap": u64::MAX, "answer": u64::MAX}),
        ),
        ("limits", json!({"moves_per_seat": 1})),
    ];
    let header = &mut value["header"];
    if chance.once_in(8) {
        let object = header.as_object_mut().expect("a header");
        let gone = any_key(object, chance);
        gone.map(|gone| object.remove(&gone));
    } else if chance.once_in(2) {
        let (key, new) = chance.one_of(&flow).cloned().expect("one of them");
        if let Some(flow) = header.get_mut("flow") {
            flow[key] = new;
        }
    } else {
        let (key, new) = chance.one_of(&beside).cloned().expect("one of them");
        header[key] = new;
    }
}

/// There are other people, or other things to look at again.
fn people(value: &mut Value, chance: &mut Chance) {
    let described = [
        json!({"name": "Kim"}),
        json!({"name": "Kim", "gender": "other", "role": "keeper"}),
        json!({"name": "\u{202e}", "lang": "xx-\u{1b}", "register": "formal", "phrases": {"calm": "helps-me"}}),
        json!({"name": "Kim", "age": 7}),
    ];
    let items = [
        json!({"kind": "limit", "owner": 0, "words": {"text": "x"}}),
        json!({"kind": "open-request", "owner": 1, "asked": 0}),
        json!({"kind": "agreed", "owner": 0, "asked": 0}),
        json!({"kind": "commitment", "owner": 9}),
    ];
    let of = |list: &str| if list == "persons" { &described } else { &items };
    let key = if chance.once_in(2) { "persons" } else { "items" };
    let new = chance.one_of(of(key)).cloned().expect("one of them");
    let people = &mut value["people"];
    let Some(list) = people.get_mut(key).and_then(Value::as_array_mut) else {
        people[key] = json!([new]);
        return;
    };
    let place = chance.below(list.len());
    match chance.below(5) {
        0 if !list.is_empty() => drop(list.remove(place)),
        1 => list.push(new),
        2 => list.insert(place, new),
        3 => list.reverse(),
        _ if list.is_empty() => list.push(new),
        _ => list[place] = new,
    }
}

/// A part of the whole is gone, is another, or is there beside the others.
fn whole(value: &mut Value, chance: &mut Chance) {
    let object = value.as_object_mut().expect("a stored conversation");
    let parts = ["header", "people", "rows", "words"];
    let (one, other) = (chance.below(4), chance.below(4));
    match chance.below(4) {
        0 => drop(object.remove(parts[one])),
        1 => drop(object.insert("more".to_owned(), json!(1))),
        2 => drop(object.insert(parts[one].to_owned(), json!(null))),
        _ => {
            let part = object.get(parts[other]).cloned().unwrap_or_default();
            object.insert(parts[one].to_owned(), part);
        }
    }
}
