//! What people can do at a step, as events: the seat, the move, and the option.

use serde_json::json;

use super::chart::{Call, State, Way, call, plain};
use super::routes::Routes;
use crate::flow::{Among, Ask, Asked, Choice, CompiledStep, Input, Route, Step};

/// A step of the open state: where each goes on alone, one after the other of that row.
#[derive(Clone, Copy)]
pub(super) struct Open<'a> {
    pub(super) routes: Routes<'a>,
    /// The place of the state.
    pub(super) state: u8,
    pub(super) step: &'a Step,
    pub(super) plan: &'a CompiledStep,
}

impl Open<'_> {
    /// Whether several can be asked, so that an answer may wait for those of others.
    pub(super) fn several(self) -> bool {
        match self.plan.asked {
            Asked::Everyone | Asked::Door(_) => true,
            Asked::Others | Asked::Named => self.routes.names.seats > 2,
            Asked::Lead | Asked::Next | Asked::Role(_) => false,
        }
    }

    /// The seats that can be asked here.
    pub(super) fn seats(self) -> Vec<usize> {
        let first = !self.plan.turn_matters;
        let seats = 0..self.routes.names.seats;
        match self.plan.asked {
            Asked::Lead if first => vec![0],
            Asked::Others if first => seats.skip(1).collect(),
            // Whoever starts is here from the start, and nobody invites them.
            Asked::Door(_) => seats.skip(1).collect(),
            _ => seats.collect(),
        }
    }

    /// Adds all that can be answered.
    pub(super) fn answers(self, state: &mut State) {
        for seat in self.seats() {
            for option in (0u8..).zip(&self.step.options) {
                self.option(state, seat, option);
            }
            self.words(state, seat);
            if let Some(pass) = &self.plan.pass {
                self.answer(
                    state,
                    &format!("{seat}.pass"),
                    seat,
                    (&[], pass),
                    call("pass", json!({"seat": seat})),
                    &[],
                );
            }
            self.later(state, seat);
        }
    }

    fn asked(self, seat: usize, option: Option<&Choice>) -> Call {
        let mut params = json!({"seat": seat, "step": self.step.id.as_str()});
        if let Some(names) = option.and_then(|option| option.names.as_ref()) {
            let of = match &names.of {
                Among::Others => "others",
                Among::Role(role) => role.as_str(),
            };
            params["names"] = json!({"of": of, "min": names.min, "max": names.max});
        }
        call("asked", params)
    }

    fn option(self, state: &mut State, seat: usize, (place, option): (u8, &Choice)) {
        let at = usize::from(place);
        let plan = self.plan;
        if matches!(self.step.ask, Ask::Cards { .. }) {
            return;
        }
        let mut guards = vec![self.asked(seat, Some(option))];
        if option.while_room
            && let Some(route) = plan.options.get(at).and_then(Option::as_ref)
        {
            let loops: Vec<_> = route.backs().map(|counter| self.routes.names.counter(counter)).collect();
            guards.push(call("any-room", json!({"loops": loops})));
        }
        if let Some(card) = &option.if_given {
            guards.push(call("given", json!({"seat": seat, "card": card.as_str()})));
        }
        let written = |is: bool| call("written", json!({"is": is}));
        match option.words() {
            None => guards.push(written(false)),
            Some(_) if option.needs_words() => guards.push(written(true)),
            Some(_) => {}
        }
        let mut before = Vec::new();
        let drops = self.routes.names.cards(plan.asked_cards());
        if !drops.is_empty() {
            let card = plan.cards.get(at).map(|card| self.routes.names.cards(*card)).unwrap_or_default();
            let mut give = json!({"seat": seat, "drops": drops});
            if let Some(card) = card.first() {
                give["card"] = json!(card);
            }
            before.push(call("give", give));
        }
        let event = format!("{seat}.choose.{}", option.id);
        let chosen = call("choose", json!({"seat": seat, "option": option.id.as_str()}));
        if option.names.is_some() && !self.several() {
            // Whom it names can decide whose turn it is then: so that comes first, and then where it leads.
            before.insert(0, call("move", json!({"seat": seat})));
            before.push(call("name", json!({"option": option.id.as_str()})));
            return state.on(&event, [Way::does(before).when(guards)]);
        }
        let with = plan.with_words.get(at).and_then(Option::as_ref);
        if let Some(route) = with {
            let guards: Vec<_> = guards.iter().cloned().chain([written(true)]).collect();
            self.answer(state, &event, seat, (&guards, route), chosen.clone(), &before);
        }
        if let Some(route) = plan.options.get(at).and_then(Option::as_ref) {
            guards.extend(with.map(|_| written(false)));
            self.answer(state, &event, seat, (&guards, route), chosen, &before);
        }
    }

    /// Words, and what is picked.
    fn words(self, state: &mut State, seat: usize) {
        let Some(to) = &self.plan.to else { return };
        let said = call("say", json!({"seat": seat}));
        let picks = |min: u8, max: u8| call("picked", json!({"min": min, "max": max}));
        let pick = format!("{seat}.pick");
        let mut guards = vec![self.asked(seat, None)];
        match &self.step.ask {
            Ask::Input(input @ (Input::Text { .. } | Input::Form { .. })) => {
                // What a step asks for must be there, or it is passed.
                if matches!(input, Input::Text { .. }) || input.must_be_given() {
                    guards.push(call("written", json!({"is": true})));
                }
                self.answer(state, &format!("{seat}.say"), seat, (&guards, to), said, &[]);
            }
            Ask::Cards { max } => {
                let of: Vec<&str> = self.step.options.iter().map(|option| option.id.as_str()).collect();
                guards.push(call("picked", json!({"of": of, "max": max})));
                let drops = self.routes.names.cards(self.plan.asked_cards());
                let before = [call("pick", json!({"seat": seat, "drops": drops}))];
                let before = if self.several() { &[][..] } else { &before };
                self.answer(state, &pick, seat, (&guards, to), call("cards", json!({"seat": seat})), before);
            }
            Ask::Input(Input::Words { max, .. }) => {
                guards.push(picks(1, *max));
                self.answer(state, &pick, seat, (&guards, to), said, &[]);
            }
            Ask::Input(Input::Lines { max }) => {
                guards.push(picks(0, *max));
                self.answer(state, &pick, seat, (&guards, to), said, &[]);
            }
            Ask::Items(_) => {
                guards.push(picks(1, u8::MAX));
                self.answer(state, &pick, seat, (&guards, to), said, &[]);
            }
            Ask::Page | Ask::Choice => {}
        }
    }

    /// An answer: someone leaves by it, or goes on alone, or it waits for others, or it leads on.
    fn answer(
        self,
        state: &mut State,
        event: &str,
        seat: usize,
        (guards, route): (&[Call], &Route),
        given: Call,
        before: &[Call],
    ) {
        let asked = if guards.is_empty() { vec![self.asked(seat, None)] } else { guards.to_vec() };
        let made = call("move", json!({"seat": seat}));
        let ways = match route {
            Route::Drop => vec![Way::does(vec![made, call("leave", json!({"seat": seat}))])],
            Route::Step(next) if self.plan.apart => {
                let next = self.routes.names.step(*next);
                vec![Way::does(vec![made, call("alone", json!({"seat": seat, "step": next}))])]
            }
            _ if self.several() => {
                let mut effects = vec![made];
                effects.extend(before.iter().cloned().chain([given]));
                vec![Way::does(effects)]
            }
            route => {
                let before = [&[made][..], before].concat();
                let ways = self.routes.followed(self.state, route).into_iter();
                ways.map(|way| way.after(before.clone())).collect()
            }
        };
        state.on(event, ways.into_iter().map(|way| way.when(asked.clone())));
    }

    /// Putting the turn off.
    fn later(self, state: &mut State, seat: usize) {
        let asked = call("may-put-off", json!({"seat": seat, "step": self.step.id.as_str()}));
        let ways = self.put_off().into_iter();
        let made = call("move", json!({"seat": seat}));
        let ways: Vec<Way> = ways.map(|way| way.when([asked.clone()]).after([made.clone()])).collect();
        state.on(&format!("{seat}.later"), ways);
    }

    /// Where it leads that a turn is put off.
    pub(super) fn put_off(self) -> Vec<Way> {
        let Some(round) = self.plan.can_be_later else { return Vec::new() };
        let put_off = call("put-off", json!({"resets": self.routes.names.turn_loops()}));
        self.routes.later_turns(round, "others-ahead", &put_off)
    }

    /// An option that names people: where it leads once they are named.
    pub(super) fn chosen(self) -> Vec<Way> {
        if self.several() {
            return Vec::new();
        }
        let options = self.step.options.iter().zip(&self.plan.options);
        let naming = options.filter(|(option, _)| option.names.is_some());
        naming
            .filter_map(|(option, route)| Some((option, route.as_ref()?)))
            .flat_map(|(option, route)| {
                let chosen = call("chosen", json!({"option": option.id.as_str()}));
                let ways = self.routes.followed(self.state, route);
                ways.into_iter().map(move |way| way.when([chosen.clone()]))
            })
            .collect()
    }

    /// Taking an answer back, where it can wait for others' or stands in a row that each goes through alone.
    pub(super) fn take_back(self, state: &mut State) {
        if !self.several() {
            return;
        }
        for seat in self.seats() {
            let back = [call("move", json!({"seat": seat})), call("take-back", json!({"seat": seat}))];
            let may = call("may-take-back", json!({"seat": seat}));
            state.on(&format!("{seat}.take-back"), [Way::does(back.to_vec()).when([may])]);
        }
    }

    /// What time does.
    pub(super) fn time(self, state: &mut State) {
        let due = |what: &str| call("due", json!({"what": what}));
        let time = plain("time");
        if self.plan.asked.is_door() {
            let few = plain("too-few-joined");
            state.on(
                "time",
                [
                    self.routes
                        .closed()
                        .when([due("door"), few.clone(), plain("shown-now")])
                        .after([time.clone()]),
                    Way::does(vec![time.clone(), plain("keep-shut")]).when([due("door"), few]),
                    Way::does(vec![time.clone(), plain("shut")]).when([due("door")]),
                ],
            );
        }
        let Some((_, route)) = &self.plan.late else { return };
        let late = due("late");
        let mut ways = Vec::new();
        if self.several() {
            ways.push(Way::does(vec![plain("close-late")]).when([plain("several-asked")]));
        }
        ways.extend(self.put_off().into_iter().map(|way| way.when([plain("can-put-off")])));
        ways.extend(self.routes.followed(self.state, route));
        let ways = ways.into_iter().map(|way| way.when([late.clone()]).after([time.clone()]));
        state.on("time", ways.collect::<Vec<_>>());
    }
}
