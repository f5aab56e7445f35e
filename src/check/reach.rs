//! Which steps can follow which.

use crate::flow::{CompiledStep, Edge};

/// Which steps can follow a step, itself only if a way leads back. `take` says which steps may be passed through.
pub(super) fn reach(steps: &[CompiledStep], from: usize, take: impl Fn(u8, Edge) -> bool) -> Vec<bool> {
    let mut seen = vec![false; steps.len()];
    let mut todo = vec![from];
    while let Some(at) = todo.pop() {
        for (to, edge) in steps[at].targets() {
            if take(to, edge) && !std::mem::replace(&mut seen[usize::from(to)], true) {
                todo.push(usize::from(to));
            }
        }
    }
    seen
}

/// The steps from which one of the seeds can be met, by the ways that are taken.
pub(super) fn spread(
    steps: &[CompiledStep],
    mut live: Vec<bool>,
    take: impl Fn(usize, Edge) -> bool,
) -> Vec<bool> {
    loop {
        let mut changed = false;
        for (i, plan) in steps.iter().enumerate() {
            if !live[i] && plan.targets().any(|(to, edge)| take(i, edge) && live[usize::from(to)]) {
                (live[i], changed) = (true, true);
            }
        }
        if !changed {
            return live;
        }
    }
}
