//! The texts that the screens of a flow need and a language does not have.

use std::collections::{BTreeMap, BTreeSet};

use reweave::item::Item;
use reweave::phrasebook::Reader;
use reweave::screen::{Piece, Problem};
use reweave::{Flow, Phrasebook};
use serde::Serialize;

use crate::explore::{Stand, everywhere};
use crate::out::Trouble;
use crate::people;

/// So many different screens are looked at: the built-in flows have fewer with few people.
const MOST: usize = 6_000;

/// A message that stands on a screen: the ids that it can have, the first before the others, and whether it may be left out.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Need {
    pub(crate) ids: Vec<String>,
    pub(crate) is_optional: bool,
}

/// The messages of all screens, each with the steps at which it stands.
pub(crate) struct Needs {
    pub(crate) of: BTreeMap<Need, BTreeSet<String>>,
    pub(crate) is_complete: bool,
}

/// A text that a language lacks.
#[derive(Serialize)]
pub(crate) struct Gap {
    pub(crate) lang: String,
    /// The id that would be looked for first.
    pub(crate) id: String,
    /// Other ids that would do.
    pub(crate) or: Vec<String>,
    pub(crate) steps: Vec<String>,
    /// The language from which it comes instead; none where nobody has it.
    pub(crate) from: Option<String>,
}

/// All that the screens of a flow need.
pub(crate) fn needs(flow: &Flow, seats: Option<usize>, items: &[Item]) -> Result<Needs, Trouble> {
    let people = people::some(flow, seats)?;
    let start = Stand::start(flow, &people, items)?;
    let mut of: BTreeMap<Need, BTreeSet<String>> = BTreeMap::new();
    let is_complete = everywhere(start, MOST, |stand| {
        for seat in stand.conversation.seats() {
            let Some(view) = stand.conversation.view(seat, stand.now) else { continue };
            let step = stand.conversation.operator(stand.now).step().id.to_string();
            let step = view.step().map_or(step, |step| step.id.to_string());
            let mut take = |piece: &Piece<'_>| {
                if let Piece::Message(message) = piece {
                    let need = Need { ids: message.names().collect(), is_optional: message.is_optional() };
                    of.entry(need).or_default().insert(step.clone());
                }
            };
            view.outline().map(|piece| take(piece), |_| ());
        }
    });
    Ok(Needs { of, is_complete })
}

/// What a language lacks of that.
pub(crate) fn of(needs: &Needs, book: &Phrasebook, lang: &str) -> Vec<Gap> {
    let reader = book.reader([lang]);
    let gap = |(need, steps): (&Need, &BTreeSet<String>)| {
        let from = match found(&reader, &need.ids) {
            Found::Here => return None,
            // A language may leave these out of its list: then nothing stands in for them.
            Found::Elsewhere(_) if need.ids.iter().all(|id| may_be_left_out(id)) => return None,
            Found::Nowhere if need.is_optional => return None,
            Found::Elsewhere(from) => Some(from),
            Found::Nowhere => None,
        };
        let (id, or) = need.ids.split_first()?;
        let (lang, steps) = (lang.to_owned(), steps.iter().cloned().collect());
        Some(Gap { lang, id: id.clone(), or: or.to_vec(), steps, from })
    };
    needs.of.iter().filter_map(gap).collect()
}

/// Whether a language may leave a message out: a word of a list for which it has none.
pub(crate) fn may_be_left_out(id: &str) -> bool {
    ["feeling-", "need-"].iter().any(|list| id.starts_with(list))
}

enum Found {
    Here,
    Elsewhere(String),
    Nowhere,
}

/// Where the first of these is found.
fn found(reader: &Reader, ids: &[String]) -> Found {
    let mut elsewhere = Found::Nowhere;
    for id in ids {
        let rendered = reader.rendered(id, &[]);
        let is = |wanted: fn(&Problem) -> bool| rendered.problems.iter().any(wanted);
        if is(|problem| matches!(problem, Problem::Missing { .. })) {
            continue;
        }
        if !is(|problem| matches!(problem, Problem::Fallback { .. })) {
            return Found::Here;
        }
        if matches!(elsewhere, Found::Nowhere) {
            elsewhere = Found::Elsewhere(rendered.lang);
        }
    }
    elsewhere
}
