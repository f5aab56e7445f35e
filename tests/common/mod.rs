//! What several tests share: a host without a screen, and every move one could try.
#![allow(dead_code, reason = "each test uses a part")]

pub(crate) mod played;
pub(crate) mod screens;
pub(crate) mod seen;
pub(crate) mod settings;
pub(crate) mod shown;
pub(crate) mod stored;
pub(crate) mod table;

use std::collections::HashSet;

use reweave::conversation::Note;
use reweave::terms::{Kept, KeptFor, Resources, TermsFacts};
use reweave::walk::Walk;
use reweave::{Conversation, Flow, Move, Phrasebook, Prompt, Seat, Status, Time, View};

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
    view.sample_moves("words")
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
        Move::Later,
        Move::Moment,
        Move::Break,
        Move::Ready,
        Move::Longer,
        Move::Pace(Note::Pushed),
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

/// Every place of a walk, by real moves.
pub(crate) fn each_reached(walk: &Walk, mut look: impl FnMut(usize, &Conversation, Time)) {
    for state in 0..walk.states() {
        let (conversation, now) = walk.reach(state).expect("every state is reached by real moves");
        look(state, &conversation, now);
    }
}

/// The rests over a flow: from a place of each kind, every state of a moment or a break that was called there, and where it
/// ends. Places are of one kind where the same step is open, and each seat sees the same step and is asked or not: a rest
/// touches nothing else of a place. The walks of `brief` meet every place with every rest besides.
pub(crate) fn rests(walk: &Walk) -> Vec<(Conversation, Time)> {
    let mut kinds = HashSet::new();
    let mut found = Vec::new();
    let reached = (0..walk.states()).filter_map(|state| walk.reach(state));
    reached.for_each(|(conversation, now)| {
        let seen = |seat| {
            let view = conversation.view(seat, now).expect("a seat of this conversation");
            (view.status(), view.step().map(|step| step.id.clone()), view.moves().collect::<Vec<_>>())
        };
        let kind = (
            conversation.operator(now).step().id.clone(),
            conversation.seats().map(seen).collect::<Vec<_>>(),
        );
        if conversation.operator(now).ending().is_none() && kinds.insert(kind) {
            found.extend(rests_of(&conversation, now));
        }
    });
    found
}

/// Every state of a rest that can be called in a state.
fn rests_of(conversation: &Conversation, now: Time) -> Vec<(Conversation, Time)> {
    let mut found: Vec<(Conversation, Time)> = Vec::new();
    let mut todo = Vec::new();
    for seat in conversation.seats() {
        let mut resting = conversation.clone();
        if resting.apply(seat, Move::Moment, now).is_ok() {
            todo.push((resting, now));
        }
        // The first break, and the one after which the flow leads elsewhere.
        let (mut resting, mut now) = (conversation.clone(), now);
        let last = conversation.flow().draft().rest.as_ref().map_or(1, |rest| rest.breaks);
        for count in 1..=last {
            if resting.operator(now).status() != Status::Active
                || resting.apply(seat, Move::Break, now).is_err()
            {
                break;
            }
            if count == 1 || count == last {
                todo.push((resting.clone(), now));
            }
            now = resting.deadline(now).expect("a break has an end");
            for seat in resting.seats() {
                let _ = resting.apply(seat, Move::Ready, now);
            }
        }
    }
    let seen = |conversation: &Conversation, now: Time| {
        let of = |seat| {
            let view = conversation.view(seat, now).expect("a seat of this conversation");
            (view.status(), view.is_ready(), view.goes_on_later(), view.moves().collect::<Vec<_>>())
        };
        conversation.seats().map(of).collect::<Vec<_>>()
    };
    let mut kinds = HashSet::new();
    while let Some((resting, now)) = todo.pop() {
        // A longer break is as the one before.
        if !kinds.insert(seen(&resting, now)) {
            continue;
        }
        if matches!(resting.operator(now).status(), Status::Moment | Status::Break) {
            todo.extend(resting.deadline(now).map(|at| (resting.clone(), at)));
            for seat in resting.seats() {
                for made in offered(&resting.view(seat, now).expect("a seat of this conversation")) {
                    let mut after = resting.clone();
                    after.apply(seat, made, now).expect("it is offered");
                    todo.push((after, now));
                }
            }
        }
        found.push((resting, now));
    }
    found
}
