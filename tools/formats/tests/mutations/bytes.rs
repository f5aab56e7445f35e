//! Changes of bytes, whatever they mean.

use crate::chance::Chance;

/// A few changes in a row.
pub(crate) fn change(bytes: &mut Vec<u8>, chance: &mut Chance) {
    for _ in 0..=chance.below(3) {
        once(bytes, chance);
    }
}

fn once(bytes: &mut Vec<u8>, chance: &mut Chance) {
    const OFTEN: [u8; 12] = [0, 1, 2, 0x7f, 0x80, 0xff, b'"', b'{', b'[', b',', b'9', b'-'];
    let place = chance.below(bytes.len());
    let other = chance.below(bytes.len());
    let (from, to) = (place.min(other), place.max(other).min(place.min(other) + 40));
    let new = *chance.one_of(&OFTEN).expect("one of them");
    match chance.below(8) {
        _ if bytes.is_empty() => bytes.push(new),
        0 => bytes[place] ^= 1 << chance.below(8),
        1 => bytes[place] = new,
        2 => bytes.insert(place, new),
        3 => drop(bytes.remove(place)),
        4 => bytes.truncate(place),
        5 => drop(bytes.drain(from..to)),
        6 => {
            let piece = bytes[from..to].to_vec();
            bytes.splice(other..other, piece);
        }
        _ => bytes.swap(place, other),
    }
}

/// A field of an object stands there twice: what no value in memory can hold.
pub(crate) fn double_a_field(json: &str, chance: &mut Chance) -> String {
    let keys: Vec<usize> = json.match_indices("\":").map(|(at, _)| at).collect();
    let field = chance.one_of(&keys).and_then(|colon| {
        let start = json[..*colon].rfind('"')?;
        let end = colon + json[*colon..].find([',', '}'])?;
        Some((start, &json[start..end]))
    });
    match field {
        Some((start, field)) => format!("{}{field},{}", &json[..start], &json[start..]),
        None => json.to_owned(),
    }
}
