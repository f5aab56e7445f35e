//! The ways between the steps: everything can be reached, everything ends, and every way back is counted.
//!
//! All of it is about which steps can follow which, by which kinds of ways. A way leads *on*, *back* by a loop, to the *next* turn
//! of a round, or into a *round*. That a conversation comes to an end, whatever people answer, is shown so:
//!
//! 1. By ways on and into rounds alone no step follows itself. So each cycle goes back by a loop, or passes a turn on.
//! 2. A round has as many turns as people, each put off once at most. So turns pass on without end only if rounds begin without
//!    end.
//! 3. No round begins again from within without going back by a loop that is counted over the whole conversation. So rounds begin
//!    only so often.
//! 4. A count starts again with a turn, if at all. So each loop is taken only so often.
//!
//! Then that nobody is asked for anything before they agreed: doors with an option that agrees are walls, and what is reached
//! round them asks whoever started, passes no turn on and begins no round.

use super::Report;
use super::fault::FaultKind as Kind;
use super::reach::reach;
use crate::flow::{Asked, CompiledFlow, CompiledStep, Edge, FlowDraft, Mark, Route, Scope, Set};
use crate::stage::Stage;

pub(super) fn check(draft: &FlowDraft, flow: &CompiledFlow, report: &mut Report) {
    let any = Reach::of(flow, |_| true);
    reachable(draft, flow, &any, report);
    exits(draft, flow, &any, report);
    bounded(draft, flow, report);
    counters(draft, flow, &any, report);
    chains(draft, flow, report);
    consent(draft, flow, report);
    invitations(draft, flow, &any, report);
}

/// For each step, which steps can follow it by the ways that are taken into account.
struct Reach(Vec<Vec<bool>>);

impl Reach {
    fn of(flow: &CompiledFlow, take: impl Fn(Edge) -> bool) -> Self {
        Self((0..flow.steps.len()).map(|i| reach(&flow.steps, i, |_, edge| take(edge))).collect())
    }

    fn follows(&self, from: usize, to: usize) -> bool {
        self.0[from][to]
    }

    /// The same, or they are one step.
    fn meets(&self, from: usize, to: usize) -> bool {
        from == to || self.follows(from, to)
    }
}

/// Every step can come, from the first or after many breaks. Where a departure leads must lie ahead of some step anyway.
fn reachable(draft: &FlowDraft, flow: &CompiledFlow, any: &Reach, report: &mut Report) {
    let rest = flow.rest.map(|(_, rest)| usize::from(rest));
    for (i, step) in draft.steps.iter().enumerate() {
        if !any.meets(0, i) && !rest.is_some_and(|rest| any.meets(rest, i)) {
            report.at(&step.id, Kind::Unreachable);
        }
    }
}

/// From every step a way leads to where the conversation is completed. Closing early does not count: it is no end that people can
/// work towards.
fn exits(draft: &FlowDraft, flow: &CompiledFlow, any: &Reach, report: &mut Report) {
    let ends: Vec<bool> = flow.steps.iter().map(|plan| plan.routes().any(Route::can_end_completed)).collect();
    for (i, step) in draft.steps.iter().enumerate() {
        if !ends.iter().enumerate().any(|(j, end)| *end && any.meets(i, j)) {
            report.at(&step.id, Kind::NoExit);
        }
    }
}

/// Plain ways form no cycle; and a new round of turns, which clears who has led, is never come back to from within.
fn bounded(draft: &FlowDraft, flow: &CompiledFlow, report: &mut Report) {
    let id = |i: usize| draft.steps[i].id.clone();
    let per_turn = |counter: u8| flow.loops[usize::from(counter)].per == Scope::Turn;
    let is_plain = |edge| matches!(edge, Edge::On | Edge::Round);
    let plain = Reach::of(flow, is_plain);
    let uncounted = Reach::of(flow, |edge| !matches!(edge, Edge::Back(_)));
    let restarting = Reach::of(flow, |edge| !matches!(edge, Edge::Back(c) if !per_turn(c)));
    for (i, step) in draft.steps.iter().enumerate() {
        let targets = || flow.steps[i].targets().map(|(to, edge)| (usize::from(to), edge));
        if plain.follows(i, i) {
            // Of a cycle, name the step whose way goes back in the order of the file.
            let back = targets().find(|&(to, edge)| to <= i && is_plain(edge) && plain.meets(to, i));
            if let Some((to, _)) = back {
                report.at(&step.id, Kind::UnboundedLoop(id(to)));
            }
            continue;
        }
        for (to, _) in targets().filter(|&(_, edge)| edge == Edge::Round) {
            if uncounted.meets(to, i) {
                report.at(&step.id, Kind::UnboundedLoop(id(to)));
            } else if restarting.meets(to, i) {
                // The loop that leads back to here from within the round.
                let on_the_way = |from: usize| {
                    flow.steps[from].targets().find_map(|(back, edge)| match edge {
                        Edge::Back(c) if per_turn(c) && restarting.meets(usize::from(back), i) => Some(c),
                        _ => None,
                    })
                };
                let counter =
                    (0..flow.steps.len()).filter(|&from| restarting.meets(to, from)).find_map(on_the_way);
                if let Some(counter) = counter {
                    let counter = draft.loops[usize::from(counter)].id.clone();
                    report.at(&step.id, Kind::LoopRestartsItself(counter));
                }
            }
        }
    }
}

/// Every loop is taken somewhere. And one that is counted over the whole conversation is met by no later speaker with what an
/// earlier one has left of it: once the count was tested, no next turn comes by there again.
fn counters(draft: &FlowDraft, flow: &CompiledFlow, any: &Reach, report: &mut Report) {
    let next_leads: Vec<Vec<usize>> = flow
        .steps
        .iter()
        .map(|plan| {
            let next_lead = plan.targets().filter(|&(_, edge)| edge == Edge::Next);
            next_lead.map(|(again, _)| usize::from(again)).collect()
        })
        .collect();
    for (c, counter) in (0..=u8::MAX).zip(&draft.loops) {
        let tests = |plan: &CompiledStep| plan.targets().any(|(_, edge)| edge == Edge::Back(c));
        if !flow.steps.iter().any(tests) {
            report.whole(Kind::UnusedLoop(counter.id.clone()));
        }
        if counter.per == Scope::Turn {
            continue;
        }
        for (i, step) in draft.steps.iter().enumerate() {
            if !tests(&flow.steps[i]) {
                continue;
            }
            let after = reach(&flow.steps, i, |_, edge| edge != Edge::Back(c));
            let comes_again = next_leads
                .iter()
                .enumerate()
                .filter(|&(j, _)| j == i || after[j])
                .any(|(_, again)| again.iter().any(|&again| any.meets(again, i)));
            if comes_again {
                report.at(&step.id, Kind::StaleCounter(counter.id.clone()));
            }
        }
    }
}

/// Where each goes on alone, one step follows one step, with the same people. Else someone could be where others never come, and
/// all would wait for them.
fn chains(draft: &FlowDraft, flow: &CompiledFlow, report: &mut Report) {
    for (i, (step, plan)) in draft.steps.iter().zip(&flow.steps).enumerate() {
        let closes = plan.late.as_ref().is_some_and(|(_, route)| *route == Route::Close);
        if plan.quiet && !(closes && plan.asked == Asked::Everyone) {
            report.at(&step.id, Kind::QuietForEver);
        }
        let late_there = (plan.stage == Stage::Closing || closes) && plan.chain_before.is_none();
        if plan.late.is_some()
            && !plan.asked.is_door()
            && (plan.apart || plan.chain_before.is_some())
            && !late_there
        {
            report.at(&step.id, Kind::LateApart);
        }
        if !plan.apart {
            continue;
        }
        if !matches!(plan.asked, Asked::Everyone | Asked::Door(_)) {
            report.at(&step.id, Kind::ApartAlone);
            continue;
        }
        let answers = || plan.options.iter().flatten().chain(&plan.to).chain(&plan.pass);
        let next = answers().find_map(|route| if let Route::Step(to) = route { Some(*to) } else { None });
        let Some(next) = next else {
            report.at(&step.id, Kind::ApartAlone);
            continue;
        };
        let there = &flow.steps[usize::from(next)];
        let only_there =
            answers().all(|route| matches!(route, Route::Step(to) if *to == next) || *route == Route::Drop);
        let only_from_here = flow
            .steps
            .iter()
            .enumerate()
            .all(|(j, other)| j == i || other.targets().all(|(to, _)| to != next));
        if !only_there
            || !only_from_here
            || there.asked != plan.asked
            || there.cover != plan.cover
            || next == 0
        {
            report.at(&step.id, Kind::ApartLeadsAway(draft.steps[usize::from(next)].id.clone()));
        }
    }
}

/// Nobody but the one who starts is asked for anything before they were invited and agreed.
fn consent(draft: &FlowDraft, flow: &CompiledFlow, report: &mut Report) {
    if draft.max_seats < 2 {
        return;
    }
    let agrees = |i: usize| {
        flow.steps[i].asked.is_door()
            && draft.steps[i].options.iter().any(|option| option.mark == Some(Mark::Consent))
            && !flow.steps[i].apart
    };
    if agrees(0) {
        return;
    }
    let seen = reach(&flow.steps, 0, |to, _| !agrees(usize::from(to)));
    for (i, plan) in flow.steps.iter().enumerate() {
        // Who is asked by role is held against the doors of that role.
        let asks_others = !matches!(plan.asked, Asked::Lead | Asked::Door(_) | Asked::Role(_));
        let changes_lead = plan.targets().any(|(_, edge)| matches!(edge, Edge::Next | Edge::Round));
        if (i == 0 || seen[i]) && (asks_others || changes_lead) {
            report.at(&draft.steps[i].id, Kind::NoConsent);
        }
    }
}

/// An invitation is sent by a person, and answered by people; nobody is invited twice. A door after the first stands behind
/// another step, since people are here who would see it.
fn invitations(draft: &FlowDraft, flow: &CompiledFlow, any: &Reach, report: &mut Report) {
    let invites = |i: usize| flow.steps[i].asked.is_door();
    let answered: Vec<usize> =
        (0..flow.steps.len()).filter(|&i| invites(i) && !flow.steps[i].apart).collect();
    for (i, (step, plan)) in draft.steps.iter().zip(&flow.steps).enumerate() {
        let by_time = plan
            .late
            .as_ref()
            .is_some_and(|(_, route)| invites(i) || route.targets().any(|(to, _)| invites(usize::from(to))));
        if by_time {
            report.at(&step.id, Kind::LateInvitation);
        }
        if flow.rest.is_some_and(|(_, rest)| usize::from(rest) == i)
            && (invites(i) || plan.chain_before.is_some())
        {
            report.at(&step.id, Kind::RestLeadsInside);
        }
        // Of a part in which each goes on alone, the first step is the one that invites.
        if !invites(i) || plan.chain_before.is_some() {
            continue;
        }
        let again = |before: &usize| any.follows(*before, i) && nobody_left(flow, *before, i);
        if answered.iter().any(again) {
            report.at(&step.id, Kind::InvitedAgain);
        }
        let first = !answered.iter().any(|&before| any.follows(before, i));
        if !first && plan.cover.is_none() {
            report.at(&step.id, Kind::DoorShows);
        }
    }
}

/// Whether all whom a door invites were invited by an earlier one.
fn nobody_left(flow: &CompiledFlow, before: usize, door: usize) -> bool {
    match (flow.steps[before].asked, flow.steps[door].asked) {
        (Asked::Door(Set::Everyone), _) => true,
        (Asked::Door(Set::Roles(then)), Asked::Door(Set::Roles(now))) => now & !then == 0,
        _ => before == door,
    }
}
