//! Paths through the states: the heaviest, and whether some loop has no bound.

use super::{How, Link, Walk, WalkEdge};
use crate::id::StepId;
use crate::machine::{Act, Ending};

impl Walk {
    /// The ways on from a state.
    pub(super) fn links(&self, state: u32) -> &[Link] {
        let at = |i: u32| self.first_edge.get(i as usize).map_or(self.edges.len(), |&edge| edge as usize);
        self.edges.get(at(state)..at(state + 1)).unwrap_or_default()
    }

    /// The answer that a way is; none where time or a break leads on.
    pub(super) fn edge(&self, link: Link) -> Option<WalkEdge<'_>> {
        let How::Act(seat, act) = link.how else { return None };
        let step = self.flow.steps().get(usize::from(link.step)).filter(|_| act.is_answer())?;
        let option = if let Act::Choose { option: index, .. } = act {
            step.options.get(usize::from(index))
        } else {
            None
        };
        Some(WalkEdge {
            seat,
            step: &step.id,
            kind: act.kind(),
            option: option.map(|option| &option.id),
            mark: option.and_then(|option| option.mark),
            words: act == Act::Say || option.is_some_and(|option| option.words().is_some()),
        })
    }

    /// Depth first, with the best weight of each finished state; a state met while still open closes a loop. The stack is a
    /// list, since paths can be longer than the machine's own stack holds.
    ///
    /// The heaviest path may end anywhere; the lightest has to end in completion, else it would be the empty one.
    pub(super) fn search(
        &self,
        weigh: &dyn Fn(&WalkEdge<'_>) -> Option<usize>,
        best: Best,
    ) -> Result<Option<(usize, Vec<WalkEdge<'_>>)>, &StepId> {
        // What is no answer weighs nothing; a lightest path is one of answers only.
        let other = (best == Best::Heaviest).then_some(0);
        let weight = |link: &Link| self.edge(*link).map_or(other, |edge| weigh(&edge));
        let found = self.best(&weight, best)?;
        Ok(found
            .map(|(total, links)| (total, links.into_iter().filter_map(|link| self.edge(link)).collect())))
    }

    /// The same, of links.
    pub(super) fn best(
        &self,
        weight: &dyn Fn(&Link) -> Option<usize>,
        best: Best,
    ) -> Result<Option<(usize, Vec<Link>)>, &StepId> {
        #[derive(Clone, Copy)]
        enum Mark {
            New,
            Open,
            /// The weight of the best way on, if there is one that counts, and its first link.
            Done(Option<usize>, Option<usize>),
        }
        let mut marks = vec![Mark::New; self.states()];
        let mut stack: Vec<(u32, usize)> = vec![(0, 0)];
        marks[0] = Mark::Open;
        while let Some((state, next)) = stack.pop() {
            let links = self.links(state);
            if let Some(link) = links.get(next) {
                stack.push((state, next + 1));
                if weight(link).is_none() {
                    continue;
                }
                match marks[link.to as usize] {
                    Mark::New => {
                        marks[link.to as usize] = Mark::Open;
                        stack.push((link.to, 0));
                    }
                    Mark::Open => return Err(&self.flow.steps()[usize::from(link.step)].id),
                    Mark::Done(..) => {}
                }
                continue;
            }
            let ways = links.iter().enumerate().filter_map(|(i, link)| {
                let Mark::Done(Some(rest), _) = marks[link.to as usize] else { return None };
                Some((weight(link)? + rest, i))
            });
            let way = match best {
                Best::Heaviest => ways.max_by_key(|&(weight, i)| (weight, std::cmp::Reverse(i))),
                Best::LightestCompleted => ways.min(),
            };
            let completed = self.ending(state as usize) == Some(Ending::Completed);
            let here = (best == Best::Heaviest || completed).then_some(0);
            marks[state as usize] = Mark::Done(way.map(|(weight, _)| weight).or(here), way.map(|(_, i)| i));
        }
        let Mark::Done(Some(total), _) = marks[0] else { return Ok(None) };
        let mut path = Vec::new();
        let mut at = 0;
        while let Mark::Done(_, Some(next)) = marks[at as usize] {
            let Some(link) = self.links(at).get(next) else { break };
            path.push(*link);
            at = link.to;
        }
        Ok(Some((total, path)))
    }
}

/// Which path is looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Best {
    /// What people may have to bear at the most.
    Heaviest,
    /// What it takes at the least to come to a good end.
    LightestCompleted,
}
