//! How people come to the step at which a fault stands: the shortest way there, for its author to follow.

use std::collections::{HashMap, VecDeque};
use std::fmt;

use crate::flow::{CompiledFlow, FlowDraft, Route};
use crate::id::{OptionId, StepId};

/// A step on the way to a fault, and what leads on from there.
///
/// ```
/// use reweave::flow::{Ask, Choice, FlowDraft, Step, To, Who};
/// use reweave::Stage;
///
/// // The second step asks both, and nobody has asked the other person yet.
/// let page = Step::new("page", Stage::Opening, Who::Lead, Ask::Page).option(Choice::new("go-on", To::Step("say".into())));
/// let say = Step::new("say", Stage::Naming, Who::Everyone, Ask::text(200)).to(To::End).pass(To::End);
/// let faults = FlowDraft::new("both", 1).seats(2..=2).step(page).step(say).check().unwrap_err();
/// let fault = faults.iter().find(|fault| fault.kind.code() == "no-consent").unwrap();
/// assert_eq!(fault.way.iter().map(ToString::to_string).collect::<Vec<_>>(), ["page (go-on)"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[non_exhaustive]
pub struct Passed {
    /// The step.
    pub step: StepId,
    /// The option that leads on; none where it is words, a pass, or time.
    pub option: Option<OptionId>,
}

impl fmt::Display for Passed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.option {
            Some(option) => write!(f, "{} ({option})", self.step),
            None => write!(f, "{}", self.step),
        }
    }
}

/// For each step that can come, the steps before it on the shortest way from the first.
pub(super) fn to_each(draft: &FlowDraft, flow: &CompiledFlow) -> HashMap<StepId, Vec<Passed>> {
    let mut ways: HashMap<usize, Vec<Passed>> = HashMap::from([(0, Vec::new())]);
    let mut todo = VecDeque::from([0]);
    while let Some(at) = todo.pop_front() {
        for (to, _) in flow.steps[at].targets() {
            let to = usize::from(to);
            if !ways.contains_key(&to) {
                let mut way = ways[&at].clone();
                way.push(Passed { step: draft.steps[at].id.clone(), option: option(draft, flow, at, to) });
                ways.insert(to, way);
                todo.push_back(to);
            }
        }
    }
    ways.into_iter().map(|(at, way)| (draft.steps[at].id.clone(), way)).collect()
}

/// The first option of a step that leads to another.
fn option(draft: &FlowDraft, flow: &CompiledFlow, at: usize, to: usize) -> Option<OptionId> {
    let leads = |route: &Route| route.targets().any(|(target, _)| usize::from(target) == to);
    let place = flow.steps[at].options.iter().position(|route| route.as_ref().is_some_and(leads));
    place.map(|place| draft.steps[at].options[place].id.clone())
}
