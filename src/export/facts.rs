//! What the guards and effects need to know of a step: what stands at the opening of its state.

use serde_json::{Map, Value, json};

use super::names::Names;
use super::routes::Routes;
use crate::flow::{Ask, Asked, CompiledStep, Departure, ItemsFrom, LateAfter, Step};
use crate::stage::Stage;

/// The facts of a step. What is not so is left out.
pub(super) fn facts(routes: Routes<'_>, place: u8, step: &Step, plan: &CompiledStep) -> Value {
    let names = routes.names;
    let mut facts = Facts(Map::new());
    facts.say("step", json!(step.id.as_str()));
    facts.asked(names, step, plan);
    let chain = names.chain(place);
    if chain.len() > 1 {
        facts.say("chain", json!(chain.iter().map(|step| names.step(*step)).collect::<Vec<_>>()));
    }
    let closing = plan.stage == Stage::Closing;
    for (name, holds) in [
        ("apart", plan.apart),
        ("closing", closing),
        ("quiet", plan.quiet),
        ("rests", !plan.asked.is_door() && !closing && !plan.apart),
        ("later", plan.can_be_later.is_some()),
        ("turn", plan.turn_matters),
        ("names", plan.names_matter),
        ("restAhead", plan.rest_ahead),
    ] {
        if holds {
            facts.say(name, json!(true));
        }
    }
    if let Some((after, _)) = &plan.late {
        facts.say("late", late(*after));
    }
    let gives: Vec<&str> = names.cards(plan.asked_cards());
    let live = names.loops().filter(|(place, ..)| plan.live_loops & (1 << place) != 0);
    let loops: Vec<&str> = live.map(|(_, name, _)| name).collect();
    let volunteers = step.options.iter().zip(0u8..);
    let volunteers =
        volunteers.filter(|(_, i)| plan.volunteers.checked_shr(u32::from(*i)).unwrap_or_default() & 1 != 0);
    let volunteers: Vec<&str> = volunteers.map(|(option, _)| option.id.as_str()).collect();
    let of_roles =
        |when| routes.leaving(place, when).into_iter().map(|role| names.role(role)).collect::<Vec<_>>();
    for (name, list) in [
        ("gives", gives),
        ("cards", names.cards(plan.cards_ahead)),
        ("loops", loops),
        ("volunteers", volunteers),
        ("turnEnds", of_roles(Departure::TurnEnds)),
        ("atOnce", of_roles(Departure::AtOnce)),
    ] {
        if !list.is_empty() {
            facts.say(name, json!(list));
        }
    }
    facts.say("needs", needs(names, plan.bound_roles, plan.bound_seats, false));
    if plan.asked.is_door() {
        facts.say("opens", needs(names, plan.bound_after, plan.bound_seats_after, true));
    }
    Value::Object(facts.0)
}

/// How long a step waits: minutes, or the name of a limit.
fn late(after: LateAfter) -> Value {
    match after {
        LateAfter::Answer => json!("answer"),
        LateAfter::AnotherDay => json!("another_day"),
        LateAfter::Minutes(minutes) => json!(minutes),
    }
}

/// How many have to be here. A role that says what follows when its last one leaves closes nothing, but at its own door.
fn needs(names: Names<'_>, bound: u16, seats: bool, door: bool) -> Value {
    let mut needs = Map::new();
    if seats {
        needs.insert("seats".into(), json!(names.flow.seats().start()));
    }
    let mut roles = Map::new();
    for (place, role) in (0u8..).zip(&names.compiled().roles) {
        let counts = bound.checked_shr(u32::from(place)).unwrap_or_default() & 1 != 0;
        if counts && role.min > 0 && (door || role.leaves.is_none()) {
            roles.insert(names.role(place).to_owned(), json!(role.min));
        }
    }
    if !roles.is_empty() {
        needs.insert("roles".into(), Value::Object(roles));
    }
    Value::Object(needs)
}

struct Facts(Map<String, Value>);

impl Facts {
    fn say(&mut self, name: &str, value: Value) {
        self.0.insert(name.to_owned(), value);
    }

    fn asked(&mut self, names: Names<'_>, step: &Step, plan: &CompiledStep) {
        let who = match plan.asked {
            Asked::Lead => "lead",
            Asked::Others => "others",
            Asked::Next => "next",
            Asked::Everyone => "everyone",
            Asked::Named => "named",
            Asked::Role(_) => "role",
            Asked::Door(_) => "door",
        };
        self.say("who", json!(who));
        match plan.asked {
            Asked::Role(role) => self.say("of", json!(names.role(role))),
            Asked::Door(of) => {
                self.say("of", names.set(of));
                self.say("waves", json!(plan.waves));
            }
            _ => {}
        }
        if let Some(cover) = plan.cover {
            self.say("cover", json!(names.step(cover)));
        }
        if let Some(card) = plan.when {
            self.say("card", json!(names.cards(card).first()));
        }
        if let Ask::Items(items) = &step.ask
            && items.from == ItemsFrom::Given
        {
            self.say("items", json!(items.rows.iter().map(|row| row.of.id()).collect::<Vec<_>>()));
        }
    }
}
