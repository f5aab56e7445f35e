//! The flows that are walked, with their people: the built-in ones, and those that stand in `tests/data`.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::sync::{Arc, LazyLock, Mutex, OnceLock};

use reweave::flow::FlowDraft;
use reweave::flows::{Accountability, Circle, Dyad};
use reweave::walk::{Walk, Walks};
use reweave::{Conversation, Flow, Move, Time};

use super::{each_reached, every_move, rests, settings};

/// A flow that comes with the crate, with its mode behind a `+`, or one that stands in `tests/data`.
#[track_caller]
pub(crate) fn sketch(file: &str) -> Flow {
    let (id, mode) = file.split_once('+').unwrap_or((file, ""));
    let options = Some(format!("mode={mode}")).filter(|_| !mode.is_empty());
    if let Ok(flow) = Flow::builtin_with(id, options) {
        return flow;
    }
    let path = format!("{}/tests/data/{file}.json", env!("CARGO_MANIFEST_DIR"));
    let draft: FlowDraft = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    draft.check().unwrap_or_else(|faults| panic!("{file}: {faults}"))
}

/// A flow with its people.
#[derive(Clone)]
pub(crate) struct Played {
    pub(crate) flow: Flow,
    pub(crate) walks: Walks,
    /// Where only a part of a flow differs from another that is walked: what the steps of that part have in their names.
    pub(crate) part: &'static str,
    /// Whether its texts are there, so that it has screens.
    pub(crate) texts: bool,
    /// Whether these are the fewest people.
    pub(crate) fewest: bool,
}

impl Played {
    pub(crate) fn built_in(flow: Flow) -> Self {
        let people = *flow.seats().start();
        let walks = settings::walks(&flow, people);
        Self { flow, walks, part: "", texts: true, fewest: true }
    }

    fn sketch(file: &str, fewest: bool, walks: Walks) -> Self {
        Self { flow: sketch(file), walks, part: "", texts: false, fewest }
    }

    /// The circle in which four people share.
    pub(crate) fn circle_of_four() -> Self {
        Self { walks: Walks::with(4), fewest: false, texts: false, ..Self::built_in(Flow::circle()) }
    }

    /// The circle that repairs, with one keeper and no one in the role of who was hurt.
    pub(crate) fn repair(fewest: bool) -> Self {
        let walks = Walks::roles([("keeper", 1), ("member", 2)]);
        Self { walks, fewest, ..Self::built_in(Circle::repair().flow()) }
    }

    /// The flow for harm, with so many supporters.
    pub(crate) fn harm(made: Accountability, supporters: usize) -> Self {
        let played = Self::built_in(made.flow());
        let people = *played.flow.seats().start() + supporters;
        Self { walks: Walks::with(people), fewest: supporters == 0, ..played }
    }

    pub(crate) fn warm() -> Self {
        Self { part: "warm", ..Self::built_in(Dyad::new().warm_first().flow()) }
    }

    /// `brief` where someone is asked first because they have more power: as the one who starts, and as the one who is invited.
    pub(crate) fn led() -> [Self; 2] {
        [["context=workplace", "senior=starts"], ["context=elder", "senior=invited"]]
            .map(|options| Self::built_in(Flow::builtin_with("brief", options).unwrap()))
    }

    /// A circle that repairs in which a manager has the first turn.
    pub(crate) fn led_circle() -> Self {
        let made = ["mode=repair", "context=workplace"];
        Self { part: "own-first", ..Self::built_in(Flow::builtin_with("circle", made).unwrap()) }
    }

    /// `dyad` so, and with something good before it: there what is other is the first turn.
    pub(crate) fn led_dyad() -> [Self; 2] {
        let made = |options: &[&str]| Self::built_in(Flow::builtin_with("dyad", options).unwrap());
        let warm = made(&["warm_first=true", "context=elder"]);
        [made(&["context=workplace", "senior=invited"]), Self { part: "own-first", ..warm }]
    }

    /// Whether everything is in it that a conversation about what went wrong between two has.
    pub(crate) fn is_whole(&self) -> bool {
        self.is_for_few() && self.part.is_empty() && self.flow.step("check").is_some()
    }

    /// Whether the flow has texts, and is for two people at most.
    pub(crate) fn is_for_few(&self) -> bool {
        self.texts && *self.flow.seats().end() <= 2
    }

    pub(crate) fn walk(&self) -> Walk {
        self.reached().get().walk.clone()
    }

    /// All that is reached with these people.
    fn reached(&self) -> Arc<Cell> {
        static KNOWN: LazyLock<Mutex<HashMap<String, Arc<Cell>>>> = LazyLock::new(Mutex::default);
        let Self { flow, walks, .. } = self;
        let key = format!("{} {:?} {:x} {walks:?}", flow.id(), flow.options(), flow.fingerprint());
        let mut known = KNOWN.lock().expect("nobody panics while finding a cell");
        let cell = known.entry(key).or_insert_with(|| {
            Arc::new(Cell {
                flow: flow.clone(),
                walks: walks.clone(),
                reached: OnceLock::new(),
                rests: OnceLock::new(),
            })
        });
        Arc::clone(cell)
    }

    /// Moves that one could try, possible or not. What is tried of a kind is refused alike, so that where there are many people
    /// one of each is enough.
    pub(crate) fn tries(&self) -> Vec<Move> {
        let mut kinds = HashSet::new();
        let tries = every_move(&self.flow).into_iter();
        tries.filter(|made| kinds.insert(made.kind()) || self.is_for_few()).collect()
    }

    /// Every place in the flow.
    pub(crate) fn each_place(&self, mut look: impl FnMut(&Conversation, Time)) {
        let cell = self.reached();
        for (conversation, now) in &cell.get().places {
            if self.is_here(conversation, *now) {
                look(conversation, *now);
            }
        }
    }

    /// Every place in the flow, and with as many people as are needed at least, the rests that can be called there. A pause does
    /// not touch the place, and with more people there are only more of whom each may be ready.
    pub(crate) fn each_state(&self, mut look: impl FnMut(&Conversation, Time)) {
        self.each_place(&mut look);
        if !self.fewest {
            return;
        }
        for (conversation, now) in self.reached().rests() {
            if self.is_here(conversation, *now) {
                look(conversation, *now);
            }
        }
    }

    fn is_here(&self, conversation: &Conversation, now: Time) -> bool {
        conversation.operator(now).step().id.as_str().contains(self.part)
    }
}

/// What is reached in a flow with its people: found once, for all tests that look at it.
struct Cell {
    flow: Flow,
    walks: Walks,
    reached: OnceLock<Reached>,
    rests: OnceLock<Vec<(Conversation, Time)>>,
}

struct Reached {
    walk: Walk,
    /// The conversation of each state.
    places: Vec<(Conversation, Time)>,
}

impl Cell {
    fn get(&self) -> &Reached {
        self.reached.get_or_init(|| {
            let walk = self.flow.walk(self.walks.clone());
            assert!(walk.is_complete());
            let mut places = Vec::with_capacity(walk.states());
            each_reached(&walk, |state, conversation, now| {
                assert_eq!(conversation.operator(now).ending(), walk.ending(state), "state {state}");
                places.push((conversation.clone(), now));
            });
            Reached { walk, places }
        })
    }

    fn rests(&self) -> &[(Conversation, Time)] {
        self.rests.get_or_init(|| rests(&self.get().walk))
    }
}

/// A flow of `tests/data`, and larger ones with more than the fewest people.
pub(crate) fn larger() -> Vec<Played> {
    vec![
        Played::sketch("dyad-sketch", true, Walks::with(2)),
        Played::circle_of_four(),
        Played { walks: Walks::roles([("keeper", 1), ("hurt", 1), ("member", 2)]), ..Played::repair(false) },
        Played::harm(Accountability::new(), 1),
    ]
}
