//! The built-in flows with their settings, and who sits in a walk of each.

use std::ops::RangeInclusive;

use super::played::Played;
use reweave::Flow;
use reweave::flow::{Ask, ItemsFrom};
use reweave::flows::{Accountability, BegunBy, Circle, Dyad, SayBack, Told};
use reweave::item::{Item, ItemKind};
use reweave::walk::Walks;
use reweave::{Seat, Words};

/// Each built-in flow, as it is without options.
pub(crate) fn plain() -> impl Iterator<Item = Flow> {
    Flow::BUILTIN.iter().map(|id| Flow::builtin(id).expect("it is one of them"))
}

/// Each way to make one with options that differs from it.
pub(crate) fn with_settings() -> Vec<Flow> {
    let circles = SayBack::ALL.iter().map(|by| Circle::repair().say_back(*by).flow());
    let after_harm = Told::ALL.iter().map(|told| Flow::checkin_after_harm(*told));
    let led = Played::led().map(|played| played.flow).into_iter().chain([Played::led_circle().flow]);
    let warm = [Dyad::new().warm_first().flow()].into_iter();
    warm.chain(circles).chain(after_harm).chain(harm()).chain(led).collect()
}

/// The other ways to make the flow for harm.
fn harm() -> [Flow; 4] {
    let plain = Accountability::new();
    let minor = plain.minor_harm();
    [plain.begun_by(BegunBy::Harmed), plain.letters_only(), minor, minor.letters_only()]
        .map(Accountability::flow)
}

/// As many people as are needed; and where the last role can be empty, also with one and with two in it.
pub(crate) fn people(flow: &Flow) -> RangeInclusive<usize> {
    let fewest = *flow.seats().start();
    let can_be_empty = flow.roles().last().is_some_and(|role| role.min == 0 && role.max.is_some());
    // Between two some texts are others, so more of them are looked at apart.
    fewest..=fewest + if can_be_empty && fewest > 2 { 2 } else { 0 }
}

/// All of them, the plain ones first.
pub(crate) fn all() -> Vec<Flow> {
    plain().chain(with_settings()).collect()
}

/// Whether a flow is for two, and for more: then some texts are others for more.
pub(crate) fn is_for_two_or_more(flow: &Flow) -> bool {
    *flow.seats().start() == 2 && *flow.seats().end() > 2
}

/// A walk with so many people, who have something to look at again where the flow asks about that.
pub(crate) fn walks(flow: &Flow, people: usize) -> Walks {
    Walks::with(people).items(items(flow))
}

/// Of each kind one item that the flow asks about, between the first two people.
pub(crate) fn items(flow: &Flow) -> Vec<Item> {
    let asked = |kind: ItemKind| {
        flow.steps().iter().any(|step| match &step.ask {
            Ask::Items(items) => {
                items.from == ItemsFrom::Given && items.rows.iter().any(|row| row.of == kind)
            }
            _ => false,
        })
    };
    let (first, second) = (Seat::FIRST, Seat::SECOND);
    let words = || Words::text("words");
    [
        Item::own(ItemKind::Commitment, first, words()),
        Item::asked(ItemKind::Agreed, second, first, words()),
        Item::asked(ItemKind::OpenRequest, first, second, words()),
        Item::own(ItemKind::Limit, second, words()),
    ]
    .into_iter()
    .filter(|item| asked(item.kind))
    .collect()
}
