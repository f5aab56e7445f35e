//! Paths through the states: the heaviest, and whether some loop has no bound.

use super::{How, Link, Walk, WalkEdge};
use crate::StepId;
use crate::conversation::Act;

impl Walk {
    fn links(&self, state: u32) -> &[Link] {
        let at = |i: u32| self.first_edge.get(i as usize).map_or(self.edges.len(), |&edge| edge as usize);
        self.edges.get(at(state)..at(state + 1)).unwrap_or_default()
    }

    fn edge(&self, link: Link) -> Option<WalkEdge<'_>> {
        let How::Act(seat, act) = link.how else { return None };
        let step = self.flow.steps().get(usize::from(link.step)).filter(|_| act.is_answer())?;
        let option = if let Act::Choose(index) = act { step.options.get(usize::from(index)) } else { None };
        Some(WalkEdge {
            seat,
            step: &step.id,
            kind: act.kind(),
            option: option.map(|option| &option.id),
            mark: option.and_then(|option| option.mark),
            words: act == Act::Say || option.is_some_and(|option| option.takes.is_some()),
        })
    }

    /// Depth first, with the best weight of each finished state; a state met while still open closes a loop.
    pub(super) fn search(
        &self,
        weigh: &dyn Fn(&WalkEdge<'_>) -> Option<usize>,
    ) -> Result<(usize, Vec<WalkEdge<'_>>), &StepId> {
        #[derive(Clone, Copy)]
        enum Mark {
            New,
            Open,
            Done(usize, Option<usize>),
        }
        let mut marks = vec![Mark::New; self.states()];
        let mut stack: Vec<(u32, usize)> = vec![(0, 0)];
        marks[0] = Mark::Open;
        let weight = |link: &Link| self.edge(*link).map_or(Some(0), |edge| weigh(&edge));
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
            let best = links.iter().enumerate().filter_map(|(i, link)| {
                let Mark::Done(rest, _) = marks[link.to as usize] else { return None };
                Some((weight(link)? + rest, i))
            });
            let best = best.max_by_key(|&(weight, i)| (weight, std::cmp::Reverse(i)));
            marks[state as usize] = Mark::Done(best.map_or(0, |(weight, _)| weight), best.map(|(_, i)| i));
        }
        let mut path = Vec::new();
        let mut at = 0;
        while let Mark::Done(_, Some(next)) = marks[at as usize] {
            let Some(link) = self.links(at).get(next) else { break };
            path.extend(self.edge(*link));
            at = link.to;
        }
        let Mark::Done(total, _) = marks[0] else { return Ok((0, path)) };
        Ok((total, path))
    }
}
