//! The ways between the steps: everything can be reached, everything ends, and every way back is counted.

use super::Report;
use super::compile::reach;
use crate::flow::draft::{FlowDraft, Mark, Scope};
use crate::flow::fault::FaultKind as Kind;
use crate::flow::route::{Asked, Compiled, Edge, Plan, Route};

pub(super) fn check(draft: &FlowDraft, flow: &Compiled, report: &mut Report) {
    reachable(draft, flow, report);
    exits(draft, flow, report);
    bounded(draft, flow, report);
    counters(draft, flow, report);
    chains(draft, flow, report);
    consent(draft, flow, report);
}

fn reachable(draft: &FlowDraft, flow: &Compiled, report: &mut Report) {
    let mut seen = reach(&flow.steps, 0, |_, _| true);
    seen[0] = true;
    if let Some((_, rest)) = flow.rest {
        let after = reach(&flow.steps, usize::from(rest), |_, _| true);
        seen.iter_mut().zip(after).for_each(|(seen, after)| *seen |= after);
        seen[usize::from(rest)] = true;
    }
    for (step, seen) in draft.steps.iter().zip(seen) {
        if !seen {
            report.at(&step.id, Kind::Unreachable);
        }
    }
}

fn exits(draft: &FlowDraft, flow: &Compiled, report: &mut Report) {
    let ends: Vec<bool> = flow.steps.iter().map(|plan| plan.routes().any(Route::can_end_completed)).collect();
    for (i, step) in draft.steps.iter().enumerate() {
        let seen = reach(&flow.steps, i, |_, _| true);
        if !ends[i] && !seen.iter().zip(&ends).any(|(seen, end)| *seen && *end) {
            report.at(&step.id, Kind::NoExit);
        }
    }
}

/// Plain ways form no cycle; and a new round of turns, which clears who has led, is never come back to from within.
fn bounded(draft: &FlowDraft, flow: &Compiled, report: &mut Report) {
    let id = |i: u8| draft.steps[usize::from(i)].id.clone();
    let per_turn = |counter: u8| flow.loops[usize::from(counter)].per == Scope::Turn;
    for (i, step) in draft.steps.iter().enumerate() {
        let plain = reach(&flow.steps, i, |_, edge| matches!(edge, Edge::On | Edge::FirstLead));
        if plain[i] {
            // Of a cycle, name the step whose way goes back in the order of the file.
            let back = flow.steps[i].targets().find(|&(to, edge)| {
                usize::from(to) <= i
                    && matches!(edge, Edge::On | Edge::FirstLead)
                    && (usize::from(to) == i
                        || reach(&flow.steps, usize::from(to), |_, edge| {
                            matches!(edge, Edge::On | Edge::FirstLead)
                        })[i])
            });
            if let Some((to, _)) = back {
                report.at(&step.id, Kind::UnboundedLoop(id(to)));
            }
            continue;
        }
        for (to, edge) in flow.steps[i].targets() {
            if edge != Edge::FirstLead {
                continue;
            }
            let from_round = |take: &dyn Fn(Edge) -> bool| {
                usize::from(to) == i || reach(&flow.steps, usize::from(to), |_, edge| take(edge))[i]
            };
            if from_round(&|edge| !matches!(edge, Edge::Back(_))) {
                report.at(&step.id, Kind::UnboundedLoop(id(to)));
            } else if from_round(&|edge| !matches!(edge, Edge::Back(c) if !per_turn(c))) {
                let counter = flow.steps.iter().flat_map(Plan::targets).find_map(|(_, edge)| match edge {
                    Edge::Back(counter) if per_turn(counter) => Some(counter),
                    _ => None,
                });
                if let Some(counter) = counter {
                    let counter = draft.loops[usize::from(counter)].id.clone();
                    report.at(&step.id, Kind::LoopRestartsItself(counter));
                }
            }
        }
    }
}

fn counters(draft: &FlowDraft, flow: &Compiled, report: &mut Report) {
    for (c, counter) in (0..=u8::MAX).zip(&draft.loops) {
        let tests = |plan: &Plan| plan.targets().any(|(_, edge)| edge == Edge::Back(c));
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
            let comes_again = (0..flow.steps.len()).filter(|&j| j == i || after[j]).any(|j| {
                flow.steps[j].targets().any(|(again, edge)| {
                    edge == Edge::NextLead
                        && (usize::from(again) == i || reach(&flow.steps, usize::from(again), |_, _| true)[i])
                })
            });
            if comes_again {
                report.at(&step.id, Kind::StaleCounter(counter.id.clone()));
            }
        }
    }
}

/// Where each goes on alone, one step follows one step, with the same people.
fn chains(draft: &FlowDraft, flow: &Compiled, report: &mut Report) {
    for (i, (step, plan)) in draft.steps.iter().zip(&flow.steps).enumerate() {
        if !plan.apart {
            continue;
        }
        if !matches!(plan.asked, Asked::Everyone | Asked::Invited) {
            report.at(&step.id, Kind::ApartAlone);
            continue;
        }
        let next = plan.routes().find_map(|route| if let Route::Step(to) = route { Some(*to) } else { None });
        let Some(next) = next else {
            report.at(&step.id, Kind::ApartAlone);
            continue;
        };
        let there = &flow.steps[usize::from(next)];
        let only_there = plan
            .routes()
            .all(|route| matches!(route, Route::Step(to) if *to == next) || *route == Route::Drop);
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
fn consent(draft: &FlowDraft, flow: &Compiled, report: &mut Report) {
    if draft.max_seats < 2 {
        return;
    }
    let agrees = |i: usize| {
        flow.steps[i].asked == Asked::Invited
            && draft.steps[i].options.iter().any(|option| option.mark == Some(Mark::Consent))
            && !flow.steps[i].apart
    };
    let seen = reach(&flow.steps, 0, |to, _| !agrees(usize::from(to)));
    for (i, plan) in flow.steps.iter().enumerate() {
        let asks_others = !matches!(plan.asked, Asked::Lead | Asked::Invited);
        let changes_lead = plan.targets().any(|(_, edge)| matches!(edge, Edge::NextLead | Edge::FirstLead));
        if (i == 0 || seen[i])
            && !agrees(i)
            && (asks_others || changes_lead || (i == 0 && plan.asked != Asked::Lead))
        {
            report.at(&draft.steps[i].id, Kind::NoConsent);
        }
    }
}
