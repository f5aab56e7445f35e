//! Soundness: from a draft to a flow, or to every fault.
//!
//! First each step by itself, with the names it uses; then, if all names resolve, the ways between the steps. Nothing
//! here enumerates states, so the time is bounded by a small power of the number of steps, which is bounded too.

mod compile;
mod meaning;
mod shape;
mod ways;

use super::Flow;
use super::draft::FlowDraft;
use super::fault::{Fault, FaultKind, Faults};
use crate::StepId;

pub(super) const MAX_STEPS: usize = 200;
pub(super) const MAX_LOOPS: usize = 8;
pub(super) const MAX_OPTIONS: usize = 7;
pub(super) const MAX_FIELDS: usize = 8;
pub(super) const MAX_ROUTE_DEPTH: usize = 4;

/// The faults found so far.
#[derive(Default)]
struct Report(Vec<Fault>);

impl Report {
    fn whole(&mut self, kind: FaultKind) {
        self.0.push(Fault { step: None, kind });
    }

    fn at(&mut self, step: &StepId, kind: FaultKind) {
        let fault = Fault { step: Some(step.clone()), kind };
        if !self.0.contains(&fault) {
            self.0.push(fault);
        }
    }
}

pub(super) fn check(draft: FlowDraft) -> Result<Flow, Faults> {
    let mut report = Report::default();
    shape::check(&draft, &mut report);
    if !report.0.is_empty() {
        return Err(Faults(report.0));
    }
    let compiled = compile::compile(&draft);
    meaning::check(&draft, &compiled, &mut report);
    ways::check(&draft, &compiled, &mut report);
    if report.0.is_empty() { Ok(Flow::from_checked(draft, compiled)) } else { Err(Faults(report.0)) }
}
