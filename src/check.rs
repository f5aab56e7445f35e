//! Soundness: from a draft to a flow, or to every fault.
//!
//! First each step by itself, with the names it uses; then, if all names resolve, the ways between the steps. Nothing
//! here enumerates states, so the time is bounded by a small power of the number of steps, which is bounded too, as is
//! all else that a step can hold.
//!
//! | | |
//! | --- | --- |
//! | `steps` | each step by itself, the names it uses, and how much there is of each thing |
//! | `asked` | what a step asks for can be answered, and words can be passed |
//! | `compile` | names to places, and what follows from the ways for each step |
//! | `live` | what can still matter from a step on |
//! | `meaning` | what marks promise: who says that it fits, what answers a limit, what stays private |
//! | `file` | a draft in a text: where in it something is wrong |
//! | `told` | what a fault means, and what to change, for whoever has to mend it |
//! | `way` | the shortest way to where a fault stands |
//! | `ways` | everything is reached, everything ends, every way back is counted, nobody is asked before they agreed |
//! | `turns` | rounds and roles: whose turn it is, who is named, what follows when someone leaves |
//!
//! It looks at where ways can lead, and not at whether people would go there: so it may refuse a flow in which nothing bad could
//! happen, and never asks its author to prove that. For the flows that come with the crate tests hold the same on every state.

mod asked;
mod compile;
mod fault;
#[cfg(feature = "files")]
mod file;
mod live;
mod meaning;
mod reach;
mod steps;
mod told;
mod turns;
mod way;
mod ways;

use std::collections::{HashMap, HashSet};

use crate::flow::{Flow, FlowDraft};
use crate::id::StepId;

pub use fault::{Fault, FaultKind, Faults};
#[cfg(feature = "files")]
pub use file::{FileFault, FileFaultKind, FileFaults};
pub use way::Passed;

impl FlowDraft {
    /// Checks the draft.
    ///
    /// It takes time in proportion to a small power of the draft's size, whatever the draft says, so a file from a
    /// stranger cannot hang it. The full walk of all states is [`Flow::walk`].
    ///
    /// # Errors
    ///
    /// Every fault that was found, each with the step it stands at.
    ///
    /// ```
    /// use reweave::flow::FlowDraft;
    ///
    /// let json = r#"{"id":"hello","version":1,"min_seats":1,"max_seats":1,"steps":[{"id":"read","stage":"closing","who":"lead",
    ///     "ask":"page","options":[{"id":"go-on","to":{"step":"nowhere"}}]}]}"#;
    /// let draft: FlowDraft = serde_json::from_str(json)?;
    /// let faults = draft.check().unwrap_err();
    /// assert_eq!(faults.to_string(), "the flow has 1 fault(s): step `read`: there is no step `nowhere`");
    /// let draft: FlowDraft = serde_json::from_str(&json.replace(r#"{"step":"nowhere"}"#, r#""end""#))?;
    /// assert!(draft.check().is_ok());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn check(self) -> Result<Flow, Faults> {
        check(self)
    }

    /// The flow of a draft that is known to be sound: a built-in one, outside of tests.
    #[cfg(not(debug_assertions))]
    pub(crate) fn trusted(self) -> Flow {
        let compiled = compile::compile(&self);
        Flow::from_checked(self, compiled)
    }
}

/// The faults found so far, each once.
#[derive(Default)]
struct Report {
    faults: Vec<Fault>,
    known: HashSet<Fault>,
}

impl Report {
    fn whole(&mut self, kind: FaultKind) {
        self.add(Fault { step: None, kind, way: Vec::new() });
    }

    fn at(&mut self, step: &StepId, kind: FaultKind) {
        self.add(Fault { step: Some(step.clone()), kind, way: Vec::new() });
    }

    fn add(&mut self, fault: Fault) {
        if self.known.insert(fault.clone()) {
            self.faults.push(fault);
        }
    }

    /// Whether it makes sense to look at the ways between the steps.
    fn ways_are_known(&self) -> bool {
        self.faults.iter().all(|fault| fault.kind.leaves_ways_known())
    }

    /// Says of each fault that stands at a step how people come there.
    fn with_ways(mut self, ways: &HashMap<StepId, Vec<Passed>>) -> Self {
        for fault in &mut self.faults {
            if let Some(way) = fault.step.as_ref().and_then(|step| ways.get(step)) {
                fault.way.clone_from(way);
            }
        }
        self
    }

    /// The faults about the whole flow, then those of the steps, in the order of the draft.
    fn into_faults(mut self, draft: &FlowDraft) -> Faults {
        let mut places = HashMap::new();
        for (i, step) in (1usize..).zip(&draft.steps) {
            places.entry(&step.id).or_insert(i);
        }
        let place = |fault: &Fault| {
            fault.step.as_ref().and_then(|step| places.get(step)).copied().unwrap_or_default()
        };
        self.faults.sort_by_key(place);
        Faults(self.faults)
    }
}

fn check(draft: FlowDraft) -> Result<Flow, Faults> {
    let mut report = Report::default();
    steps::check(&draft, &mut report);
    turns::names(&draft, &mut report);
    if !report.ways_are_known() {
        return Err(report.into_faults(&draft));
    }
    let compiled = compile::compile(&draft);
    meaning::check(&draft, &compiled, &mut report);
    ways::check(&draft, &compiled, &mut report);
    turns::check(&draft, &compiled, &mut report);
    if report.faults.is_empty() {
        Ok(Flow::from_checked(draft, compiled))
    } else {
        let ways = way::to_each(&draft, &compiled);
        Err(report.with_ways(&ways).into_faults(&draft))
    }
}
