//! Where routes lead, as ways with named guards and effects: the first whose guards hold is taken.

use serde_json::{Value, json};

use super::chart::{Call, Way, call, plain};
use super::names::Names;
use crate::flow::{CompiledRound, Departure, Opens, Route};

/// The ends of the place: no step has these names.
#[derive(Clone, Debug)]
pub(super) struct Ends {
    pub(super) completed: String,
    pub(super) closed: String,
}

/// Where routes of a flow lead.
#[derive(Clone, Copy)]
pub(super) struct Routes<'a> {
    pub(super) names: Names<'a>,
    pub(super) ends: &'a Ends,
}

impl Routes<'_> {
    pub(super) fn closed(self) -> Way {
        Way::to(&self.ends.closed)
    }

    /// Where a route leads from a step: or where a role says that is empty now, when a turn is over, or what all were asked outside
    /// of turns.
    pub(super) fn followed(self, from: u8, route: &Route) -> Vec<Way> {
        let mut ways = Vec::new();
        let ends = self.names.at(from).is_some_and(|(_, plan)| plan.round.is_none())
            || matches!(route, Route::Next { .. });
        if ends {
            for role in self.leaving(from, Departure::TurnEnds) {
                let Some((_, leads)) =
                    self.names.compiled().roles.get(usize::from(role)).and_then(|role| role.leaves.as_ref())
                else {
                    continue;
                };
                let empty = call("empty", json!({"role": self.names.role(role)}));
                ways.extend(self.ways(leads).into_iter().map(|way| way.when([empty.clone()])));
            }
        }
        ways.extend(self.ways(route));
        ways
    }

    /// The roles that say what follows when the last one leaves, where that still counts from a step.
    pub(super) fn leaving(self, from: u8, when: Departure) -> Vec<u8> {
        let Some((_, plan)) = self.names.at(from) else { return Vec::new() };
        let bound = if when == Departure::TurnEnds { plan.bound_roles } else { u16::MAX };
        let roles = (0u8..).zip(&self.names.compiled().roles);
        roles
            .filter(|(role, known)| {
                let counts =
                    bound & plan.leaves_ahead & 1u16.checked_shl(u32::from(*role)).unwrap_or_default() != 0;
                counts && known.leaves.as_ref().is_some_and(|(of, _)| *of == when)
            })
            .map(|(role, _)| role)
            .collect()
    }

    fn ways(self, route: &Route) -> Vec<Way> {
        let names = self.names;
        match route {
            Route::Step(step) => vec![Way::to(names.step(*step))],
            Route::Back { counter, to, full } => {
                let (counter, limit) = names.counter(*counter);
                let back = Way::to(names.step(*to))
                    .when([call("room", json!({"loop": counter, "limit": limit}))])
                    .after([call("count", json!({"loop": counter}))]);
                [back].into_iter().chain(self.ways(full)).collect()
            }
            Route::Round { round, first, nobody, .. } => self.begin(*round, *first, nobody.as_deref()),
            Route::Next { round, done, .. } => {
                let next = call("next", json!({"resets": names.turn_loops()}));
                let mut ways = self.later_turns(*round, "more", &next);
                ways.extend(self.ways(done));
                ways
            }
            Route::Rest(then) => self.ways(then).into_iter().map(|way| way.then(plain("rest"))).collect(),
            Route::Drop | Route::Close => vec![self.closed()],
            Route::End => vec![Way::to(&self.ends.completed)],
        }
    }

    fn round(&self, round: u8) -> Option<&CompiledRound> {
        self.names.compiled().rounds.get(usize::from(round))
    }

    /// The first turn of a round; where nobody has one, on.
    fn begin(self, round: u8, first: Opens, nobody: Option<&Route>) -> Vec<Way> {
        let Some(of) = self.round(round) else { return vec![self.closed()] };
        let mut who = json!({"of": self.names.set(of.of)});
        match first {
            Opens::Anyone => {}
            Opens::Others => who["first"] = json!("others"),
            Opens::Role(role) => who["first"] = json!(self.names.role(role)),
        }
        let mut begins = who.clone();
        begins["resets"] = json!(self.names.turn_loops());
        let begin = call("begin", begins);
        let entry = |(role, step): &(Option<u8>, u8)| {
            let guard = call("begins", self.by_role(who.clone(), *role));
            Way::to(self.names.step(*step)).when([guard]).after([begin.clone()])
        };
        let mut ways: Vec<Way> = of.at.iter().map(entry).collect();
        let on = nobody.map_or_else(|| vec![self.closed()], |nobody| self.ways(nobody));
        ways.extend(on.into_iter().map(|way| way.after([begin.clone()])));
        ways
    }

    /// A turn that is not the first of its round, by a guard that says whether there is one.
    pub(super) fn later_turns(self, round: u8, guard: &'static str, effect: &Call) -> Vec<Way> {
        let Some(round) = self.round(round) else { return Vec::new() };
        let entries: Vec<(Option<u8>, u8)> =
            round.then.map_or_else(|| round.at.clone(), |step| vec![(None, step)]);
        let entry = |(role, step): (Option<u8>, u8)| {
            let guard = call(guard, self.by_role(json!({}), role));
            Way::to(self.names.step(step)).when([guard]).after([effect.clone()])
        };
        entries.into_iter().map(entry).collect()
    }

    fn by_role(self, mut params: Value, role: Option<u8>) -> Value {
        if let Some(role) = role {
            params["role"] = json!(self.names.role(role));
        }
        params
    }
}
