//! Where messages are shown in contexts, which the walks leave out: the flows are the same there, and their texts are others.

use std::collections::BTreeSet;

use reweave::Flow;
use reweave::flows::Context;

use crate::catalogs::read::{Item, Locale};
use crate::catalogs::used::of_step;
use crate::common::settings;
use crate::common::shown::{Places, Shown};

/// What the walks found, and what stands in its place in a context.
pub(crate) fn everywhere(source: &Locale, mut shown: Shown) -> Shown {
    let walked = shown.clone();
    for (flow, context) in in_contexts() {
        let made_with = format!("{} context={}", flow.id(), context.id());
        of_forms(source, &walked, &mut shown, (&flow, context), &made_with);
        for step in flow.steps() {
            for id in of_step(source, &flow, step).into_iter().filter(|id| !walked.0.contains_key(id)) {
                // A step that is never walked, with all that is said there.
                let whole = source.item(&id).into_iter().flat_map(Item::patterns).map(|(id, _)| id);
                for id in whole.chain([id.clone()]) {
                    let steps = [(made_with.clone(), [step.id.to_string()].into())].into();
                    let (to, part) = as_it_stands(&id);
                    let (to, part) = ([to.to_owned()].into(), [part.to_owned()].into());
                    shown.0.entry(id).or_default().add(&Places { part, to, steps, ..Places::default() });
                }
            }
        }
    }
    shown.tidy();
    shown
}

/// Every flow in every context in which it can be.
fn in_contexts() -> impl Iterator<Item = (Flow, Context)> {
    let of = |flow: &Flow| Context::ALL.map(|context| Some((flow.in_context(context).ok()?, context)));
    // Made only with what an app says about the keeper.
    let elder = Flow::builtin_with("circle", ["mode=repair", "context=elder", "keeper=outside"]);
    let elder = elder.ok().zip(Context::from_id("elder"));
    settings::plain().flat_map(move |flow| of(&flow)).flatten().chain(elder)
}

/// A text for the context is shown where the plain one would be.
fn of_forms(
    source: &Locale,
    walked: &Shown,
    shown: &mut Shown,
    (flow, context): (&Flow, Context),
    made_with: &str,
) {
    let ending = format!("--{}", context.id());
    for (plain, places) in &walked.0 {
        let (message, attribute) =
            plain.split_once('.').map_or((plain.as_str(), None), |(a, b)| (a, Some(b)));
        let there = format!("{message}{ending}");
        let Some(steps) = places.steps.get(flow.id().as_str()) else { continue };
        if source.item(&there).is_none() {
            continue;
        }
        let id = attribute.map_or(there.clone(), |name| format!("{there}.{name}"));
        let steps: BTreeSet<String> = steps.clone();
        let place = Places { steps: [(made_with.to_owned(), steps)].into(), ..places.clone() };
        shown.0.entry(id).or_default().add(&place);
    }
}

/// For whom, and on which part of a screen, a text of a step stands.
fn as_it_stands(id: &str) -> (&'static str, &'static str) {
    let (message, attribute) = id.split_once('.').unwrap_or((id, ""));
    let family = message.split('-').next().unwrap_or_default();
    match (family, attribute) {
        (_, "waiting") => ("waiting", "prompt"),
        (_, "waiting-next") => ("waiting", "next"),
        (_, "next") => ("asked", "next"),
        (_, "skip") => ("asked", "moves.label"),
        (_, "skip-help") => ("asked", "moves.help"),
        ("step", "help") => ("asked", "help"),
        ("option", "note") => ("asked", "options.note_label"),
        ("option", help) if help.starts_with("help") => ("asked", "options.help"),
        (_, starter) if starter.starts_with("starter-") => ("asked", "starters"),
        ("step", _) => ("asked", "prompt"),
        ("option", _) => ("asked", "options.label"),
        ("field", _) => ("asked", "fields"),
        _ => ("asked", "page"),
    }
}
