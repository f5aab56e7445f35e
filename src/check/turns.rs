//! Rounds and roles: a step alone says whose turn it is, nobody is asked before their door, and who leaves leads ahead.
//!
//! The machine does not keep which round is on: it keeps who has the turn, who is still to have one, and the step. So the steps
//! of a turn, its *region*, have to tell the round. A region begins where a turn of the round does and ends where another round
//! begins, the round is over or the conversation ends. What lies before the first round is a region too: there whoever starts
//! leads. A step that asks by whose turn it is must lie in exactly one of them.

use super::Report;
use super::compile::{invited_roles, named_roles, region};
use super::fault::FaultKind as Kind;
use super::reach::reach;
use crate::flow::{
    Among, Ask, Asked, CompiledFlow, CompiledStep, Departure, Edge, Entry, FlowDraft, ItemsFrom, Mark,
    Members, Opens, Route, Set, Step, To,
};
use crate::id::RoleId;
use crate::stage::Stage;

/// The names and numbers of rounds and roles, before their ways are known.
pub(super) fn names(draft: &FlowDraft, report: &mut Report) {
    let mut fewest = 0usize;
    for role in &draft.roles {
        fewest += usize::from(role.min);
        if role.max.is_some_and(|max| max < role.min || max == 0) {
            report.whole(Kind::RoleBounds(role.id.clone()));
        }
        let turn_ends = role.leaves.as_ref().is_some_and(|leaves| leaves.when == Departure::TurnEnds);
        if turn_ends && role.min == 0 {
            report.whole(Kind::LeavesUnknown(role.id.clone()));
        }
    }
    if fewest > usize::from(draft.max_seats) {
        report.whole(Kind::TooManyRoles { roles: fewest, seats: draft.max_seats });
    }
    for round in &draft.rounds {
        if let Entry::ByRole(steps) = &round.at {
            let same = match &round.of {
                Members::Roles(roles) => {
                    roles.len() == steps.len() && roles.iter().all(|role| steps.contains_key(role))
                }
                Members::Everyone | Members::Named => {
                    draft.roles.iter().all(|role| steps.contains_key(&role.id))
                }
            };
            if !same {
                report.whole(Kind::RolesDiffer(round.id.clone()));
            }
        }
    }
    for to in draft.steps.iter().flat_map(Step::ways).chain(draft.rounds.iter().map(|round| &round.done)) {
        first_is_of_it(draft, to, report);
    }
}

/// Who has the first turn is one of those who have turns. In a round of everyone nobody need be here in that role: then whoever
/// sits first begins, and nothing is wrong.
fn first_is_of_it(draft: &FlowDraft, to: &To, report: &mut Report) {
    let mut next = Some(to);
    while let Some(to) = next {
        next = match to {
            To::Back { full: inner, .. } | To::Rest(inner) => Some(inner),
            _ => None,
        };
        if let To::Round { id, first: Some(Among::Role(role)) } = to {
            let of = draft.rounds.iter().find(|round| round.id == *id).map(|round| &round.of);
            if of.is_some_and(|of| matches!(of, Members::Roles(roles) if !roles.contains(role))) {
                report.whole(Kind::FirstNotOfRound(role.clone()));
            }
        }
    }
}

pub(super) fn check(draft: &FlowDraft, flow: &CompiledFlow, report: &mut Report) {
    turns(draft, flow, report);
    volunteers(draft, flow, report);
    doors(draft, flow, report);
    departures(draft, flow, report);
    calls(draft, flow, report);
}

/// A step that depends on whose turn it is belongs to one round, or stands before the first; one that passes a turn on belongs to
/// that round. And many breaks lead to no step at which it can still matter whose turn it is.
fn turns(draft: &FlowDraft, flow: &CompiledFlow, report: &mut Report) {
    let opening = region(&flow.steps, [0], None);
    let met = reach(&flow.steps, 0, |_, _| true);
    let entries = |round: usize| {
        let round = &flow.rounds[round];
        round.at.iter().map(|(_, step)| *step).chain(round.then).collect::<Vec<_>>()
    };
    let regions: Vec<Vec<bool>> = (0u8..)
        .zip(0..flow.rounds.len())
        .map(|(i, round)| region(&flow.steps, entries(round), Some(i)))
        .collect();
    for (i, (step, plan)) in draft.steps.iter().zip(&flow.steps).enumerate() {
        let mut of = (0u8..).zip(&regions).filter(|(_, steps)| steps[i]).map(|(round, _)| round);
        let (first, second) = (of.next(), of.next());
        let one = if opening[i] { first.is_none() } else { first.is_some() && second.is_none() };
        let by_turn = (plan.asked.by_turn() || plan.when.is_some()) && (opening[i] || met[i]);
        let nexts = plan.routes().flat_map(Route::whole).filter_map(|route| match route {
            Route::Next { round, .. } => Some(*round),
            _ => None,
        });
        for next in nexts {
            if first != Some(next) || !one {
                report.at(&step.id, Kind::NextOfOtherRound(draft.rounds[usize::from(next)].id.clone()));
            }
        }
        if by_turn && !one {
            report.at(&step.id, Kind::TurnOfNoRound);
        }
        if flow.rest.is_some_and(|(_, rest)| usize::from(rest) == i) && plan.turn_matters {
            report.at(&step.id, Kind::RestLeadsInside);
        }
    }
}

/// Who volunteers does so unseen: every answer leads to the same, also where time is over. And where the named are asked, or have
/// turns, a step before can have named somebody.
fn volunteers(draft: &FlowDraft, flow: &CompiledFlow, report: &mut Report) {
    let volunteers = |plan: &CompiledStep| plan.volunteers != 0;
    let names = |plan: &CompiledStep| volunteers(plan) || plan.names.iter().any(Option::is_some);
    let uses = |plan: &CompiledStep| {
        matches!(plan.asked, Asked::Named | Asked::Door(Set::Named))
            || plan.routes().flat_map(Route::whole).any(|route| {
                matches!(route, Route::Round { round, .. } if flow.rounds[usize::from(*round)].of == Set::Named)
            })
    };
    for (i, (step, plan)) in draft.steps.iter().zip(&flow.steps).enumerate() {
        if volunteers(plan) {
            let late = plan.late.as_ref().map(|(_, route)| route);
            let first = plan.options.iter().flatten().next();
            if !plan.alike || late.is_some_and(|late| Some(late) != first) {
                report.at(&step.id, Kind::VolunteersLeadApart);
            }
            if plan.asked != Asked::Everyone || plan.apart || plan.chain_before.is_some() {
                report.at(&step.id, Kind::VolunteersAlone);
            }
        }
        // Who volunteers is named when that step is over, and has a turn from there.
        if uses(plan) && !volunteers(plan) {
            let before = (0..flow.steps.len()).filter(|&from| names(&flow.steps[from]));
            if !before.into_iter().any(|from| reach(&flow.steps, from, |_, _| true)[i]) {
                report.at(&step.id, Kind::NobodyNamed);
            }
        }
        if matches!(&step.ask, Ask::Items(items) if items.from == ItemsFrom::Here) {
            let asks = |from: &usize| {
                let options = &draft.steps[*from].options;
                options.iter().any(|option| option.mark == Some(Mark::Request) && option.names.is_some())
            };
            if !(0..flow.steps.len()).filter(asks).any(|from| reach(&flow.steps, from, |_, _| true)[i]) {
                report.at(&step.id, Kind::NothingAskedHere);
            }
        }
    }
}

/// Nobody is asked by their role, or has a turn by it, before a door has invited it and they agreed. The first role is that of
/// whoever starts, who needs no door. Doors are walls here: what is reached round all of a role's doors may not ask for it.
fn doors(draft: &FlowDraft, flow: &CompiledFlow, report: &mut Report) {
    let named = named_roles(&flow.steps);
    let reached = |from: usize| reach(&flow.steps, from, |_, _| true);
    for (role, id) in (0u8..).zip(&draft.roles).skip(1).map(|(i, role)| (i, &role.id)) {
        let opens = |i: usize| {
            let invites = invited_roles(&flow.steps[i], named) & 1 << role != 0;
            let agrees = |option: &crate::flow::Choice| option.mark == Some(Mark::Consent);
            invites && !flow.steps[i].apart && draft.steps[i].options.iter().any(agrees)
        };
        if opens(0) {
            continue;
        }
        let seen = reach(&flow.steps, 0, |to, _| !opens(usize::from(to)));
        // Where nobody has to be here in the role, some ways can do without it, and nobody is asked there; but one has to have a door.
        let is_free = flow.roles[usize::from(role)].min == 0;
        let doors = (0..flow.steps.len()).filter(|door| is_free && opens(*door));
        let behind: Vec<Vec<bool>> = doors.map(reached).collect();
        let by_a_door = |i: usize| behind.iter().any(|reached| reached[i]);
        for (i, plan) in flow.steps.iter().enumerate().filter(|(i, _)| *i == 0 || seen[*i]) {
            let has_turn = |route: &Route| match route {
                Route::Round { round, first, .. } => {
                    let of = flow.rounds[usize::from(*round)].of;
                    *first == Opens::Role(role) || of == Set::Roles(1 << role)
                }
                _ => false,
            };
            let asked = plan.asked == Asked::Role(role);
            if (asked || plan.routes().flat_map(Route::whole).any(has_turn)) && !opens(i) && !by_a_door(i) {
                report.at(&draft.steps[i].id, Kind::AskedBeforeDoor(RoleId::clone(id)));
            }
        }
    }
}

/// Where it leads when the last one of a role leaves lies ahead of somewhere, and is no door and no middle of one.
fn departures(draft: &FlowDraft, flow: &CompiledFlow, report: &mut Report) {
    for (i, (role, plan)) in draft.roles.iter().zip(&flow.roles).enumerate() {
        let Some((when, route)) = &plan.leaves else { continue };
        if *when == Departure::AtOnce && can_leave_at_a_later_door(flow, i) {
            report.whole(Kind::LeavesAtDoor(role.id.clone()));
        }
        let to: Vec<(u8, Edge)> = route.targets().collect();
        let inside = |to: u8| {
            let there = &flow.steps[usize::from(to)];
            there.asked.is_door() || there.chain_before.is_some() || there.turn_matters
        };
        if to.iter().any(|&(to, edge)| inside(to) && edge != Edge::Round)
            || route
                .whole()
                .any(|route| matches!(route, Route::Next { .. } | Route::Back { .. } | Route::Drop))
        {
            report.whole(Kind::LeavesInside(role.id.clone()));
        } else if !to.is_empty() && flow.steps.iter().all(|step| step.leaves_ahead & 1 << i == 0) {
            report.whole(Kind::LeavesNowhere(role.id.clone()));
        }
    }
}

/// A call leads ahead, to a step for all, and is made where nobody is alone with something.
fn calls(draft: &FlowDraft, flow: &CompiledFlow, report: &mut Report) {
    for (i, (call, plan)) in draft.calls.iter().zip(&flow.calls).enumerate() {
        let to: Vec<(u8, Edge)> = plan.route.targets().collect();
        let inside = |to: u8| {
            let there = &flow.steps[usize::from(to)];
            there.asked.is_door() || there.chain_before.is_some() || there.turn_matters
        };
        let own = |route: &Route| {
            matches!(route, Route::Next { .. } | Route::Back { .. } | Route::Drop | Route::Rest(_))
        };
        if to.iter().any(|&(to, edge)| inside(to) && edge != Edge::Round) || plan.route.whole().any(own) {
            report.whole(Kind::CallLeadsInside(call.id.clone()));
        }
        for (from, (step, place)) in draft.steps.iter().zip(&flow.steps).enumerate() {
            if place.calls & 1 << i == 0 {
                continue;
            }
            let alone = place.asked.is_door() || place.apart || place.chain_before.is_some() || step.veil;
            if alone || place.stage == Stage::Closing {
                report.at(&step.id, Kind::CallFromHere(call.id.clone()));
            }
            let seen = reach(&flow.steps, from, |_, _| true);
            let ahead = |to: u8| {
                let back = reach(&flow.steps, usize::from(to), |_, _| true);
                usize::from(to) != from && seen[usize::from(to)] && !back[from]
            };
            if !to.iter().all(|&(to, _)| ahead(to)) {
                report.at(&step.id, Kind::CallNotAhead(call.id.clone()));
            }
        }
    }
}

/// Whether someone in a role can be here while a later door is open: what follows when they leave would wait behind it, and the
/// place does not hold that.
fn can_leave_at_a_later_door(flow: &CompiledFlow, role: usize) -> bool {
    let doors = || (0..flow.steps.len()).filter(|&i| flow.steps[i].asked.is_door() && !flow.steps[i].apart);
    let invites = |i: usize| match flow.steps[i].asked {
        Asked::Door(Set::Roles(roles)) => roles & 1 << role != 0,
        _ => true,
    };
    doors().filter(|&i| invites(i)).any(|from| {
        let seen = reach(&flow.steps, from, |_, _| true);
        doors().any(|later| later != from && seen[later])
    })
}
