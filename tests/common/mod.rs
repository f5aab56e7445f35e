//! What several tests share: a host without a screen, and every move one could try.
#![allow(dead_code, reason = "each test uses a part")]

use reweave::flow::{Ask, Takes};
use reweave::{
    Conversation, Flow, Kept, KeptFor, Move, MoveKind, PaceNote, Phrasebook, Prompt, Resources, Seat,
    TermsFacts, Time, View,
};

pub(crate) fn terms() -> TermsFacts {
    TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false }
}

pub(crate) fn phrasebook() -> Phrasebook {
    Phrasebook::new(Resources::NoResources)
}

/// What a seat's device gets, as the object that is sent to it.
pub(crate) fn screen(
    phrasebook: &Phrasebook,
    conversation: &Conversation,
    seat: Seat,
    now: Time,
) -> serde_json::Value {
    let view = conversation.view(seat, now).expect("a seat of this conversation");
    let mut prompt = Prompt::new();
    phrasebook.reader(["en"]).prompt(&view, &mut prompt);
    serde_json::to_value(&prompt).expect("a prompt is an object")
}

/// Every move that a view offers, with stand-in words: one for each option, and each way to pick.
pub(crate) fn offered(view: &View<'_>) -> Vec<Move> {
    view.moves().flat_map(|kind| moves_of(view, kind)).collect()
}

fn moves_of(view: &View<'_>, kind: MoveKind) -> Vec<Move> {
    match kind {
        MoveKind::Say => match view.ask() {
            Some(Ask::Form { fields }) => {
                vec![Move::fill(fields.iter().map(|field| (field.id.as_str(), "words")))]
            }
            _ => vec![Move::say("words")],
        },
        MoveKind::Choose => match view.ask() {
            Some(Ask::Cards { max }) => {
                let ids: Vec<&str> = view.options().iter().map(|option| option.id.as_str()).collect();
                (0..1u32 << ids.len())
                    .filter(|mask| mask.count_ones() <= u32::from(*max))
                    .map(|mask| {
                        Move::pick(
                            ids.iter().enumerate().filter(|(i, _)| mask >> i & 1 == 1).map(|(_, id)| *id),
                        )
                    })
                    .collect()
            }
            Some(Ask::OwnLines { .. }) => vec![Move::pick([])],
            Some(Ask::Words { .. }) => vec![Move::pick(["words"])],
            _ => view
                .options()
                .iter()
                .map(|option| {
                    let choice = Move::choose(option.id.as_str());
                    match &option.takes {
                        Some(Takes::Text { .. }) => choice.with_text("words"),
                        Some(Takes::Form { fields }) => {
                            choice.with_fields(fields.iter().map(|field| (field.id.as_str(), "words")))
                        }
                        _ => choice,
                    }
                })
                .collect(),
        },
        MoveKind::Pass => vec![Move::Pass],
        MoveKind::TakeBack => vec![Move::TakeBack],
        MoveKind::Moment => vec![Move::Moment],
        MoveKind::Break => vec![Move::Break],
        MoveKind::Ready => vec![Move::Ready],
        MoveKind::Longer => vec![Move::Longer],
        MoveKind::Pace => vec![Move::Pace(PaceNote::TooFast)],
        MoveKind::Leave => vec![Move::Leave],
        _ => Vec::new(),
    }
}

/// Every move that one could try in a flow, possible or not.
pub(crate) fn every_move(flow: &Flow) -> Vec<Move> {
    let mut moves = vec![
        Move::say("words"),
        Move::say(""),
        Move::say(&"x".repeat(5000)),
        Move::fill([("when", "words"), ("i-will", "words")]),
        Move::choose("no-such-option"),
        Move::pick([]),
        Move::Pass,
        Move::TakeBack,
        Move::Moment,
        Move::Break,
        Move::Ready,
        Move::Longer,
        Move::Pace(PaceNote::Pushed),
        Move::Leave,
    ];
    let mut options: Vec<&str> =
        flow.steps().iter().flat_map(|step| &step.options).map(|option| option.id.as_str()).collect();
    options.sort_unstable();
    options.dedup();
    moves.extend(options.iter().map(|id| Move::choose(id)));
    moves.extend(options.iter().map(|id| Move::choose(id).with_text("words")));
    moves.extend(options.iter().map(|id| Move::pick([*id])));
    moves
}
