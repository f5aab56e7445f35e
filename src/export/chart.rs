//! The chart between a flow and its exports: states, transitions, guards and effects as data.

use serde_json::{Value, json};

/// A guard or an effect of the closed list in `guards.js`, with its parameters.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Call {
    pub(super) name: &'static str,
    pub(super) params: Value,
}

/// One with parameters.
pub(super) fn call(name: &'static str, params: Value) -> Call {
    Call { name, params }
}

/// One without.
pub(super) fn plain(name: &'static str) -> Call {
    call(name, json!({}))
}

/// Where it leads: all guards hold, the effects happen in order, then the state is entered.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Way {
    pub(super) guards: Vec<Call>,
    pub(super) effects: Vec<Call>,
    /// None where it stays in the state that it is in.
    pub(super) target: Option<String>,
}

impl Way {
    pub(super) fn to(target: &str) -> Self {
        Self { target: Some(target.to_owned()), ..Self::default() }
    }

    /// Where it stays and something happens.
    pub(super) fn does(effects: Vec<Call>) -> Self {
        Self { effects, ..Self::default() }
    }

    /// With guards before its own.
    pub(super) fn when(mut self, guards: impl IntoIterator<Item = Call>) -> Self {
        self.guards.splice(0..0, guards);
        self
    }

    /// With effects before its own.
    pub(super) fn after(mut self, effects: impl IntoIterator<Item = Call>) -> Self {
        self.effects.splice(0..0, effects);
        self
    }

    /// With an effect behind its own.
    pub(super) fn then(mut self, effect: Call) -> Self {
        self.effects.push(effect);
        self
    }
}

/// What an event does in a state, or what happens there by itself.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Transition {
    /// None where it happens by itself.
    pub(super) event: Option<String>,
    pub(super) way: Way,
}

/// A state of a region.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct State {
    pub(super) id: String,
    pub(super) entry: Option<Call>,
    pub(super) transitions: Vec<Transition>,
    /// The states within; the first is entered first.
    pub(super) states: Vec<Self>,
    pub(super) is_final: bool,
    /// What is asked there: ids and facts, no words.
    pub(super) meta: Option<Value>,
}

impl State {
    pub(super) fn new(id: &str) -> Self {
        Self { id: id.to_owned(), ..Self::default() }
    }

    pub(super) fn end(id: &str) -> Self {
        Self { is_final: true, ..Self::new(id) }
    }

    /// Adds what an event does.
    pub(super) fn on(&mut self, event: &str, ways: impl IntoIterator<Item = Way>) {
        let event = Some(event);
        self.transitions
            .extend(ways.into_iter().map(|way| Transition { event: event.map(str::to_owned), way }));
    }

    /// Adds what happens by itself.
    pub(super) fn always(&mut self, ways: impl IntoIterator<Item = Way>) {
        self.transitions.extend(ways.into_iter().map(|way| Transition { event: None, way }));
    }
}

/// A flow for so many people: the place and, beside it, the pause.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Chart {
    pub(super) id: String,
    pub(super) place: State,
    pub(super) pause: State,
    /// What the guards and effects work on, as it is before the first move.
    pub(super) context: Value,
    /// What holds for all states.
    pub(super) meta: Value,
}
