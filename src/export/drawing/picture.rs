//! What stands in a drawing: boxes in stages, and arrows between them.

use std::collections::HashSet;

use super::arrows::{Arrow, Target, arrows, target};
use super::boxes::{id, shape, text_of, whom};
use super::parts::{Part, entries};
use super::shape::Shape;
use crate::flow::{Departure, FlowDraft, Round, Step};
use crate::stage::Stage;

/// A box. Its text has lines, with `<br/>` between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) id: String,
    pub(super) text: String,
    pub(super) shape: Shape,
}

/// An arrow, with or without a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edge {
    pub(super) from: String,
    pub(super) to: String,
    pub(super) text: Option<String>,
    /// Whether only time, or a loop that is used up, leads there.
    pub(super) is_aside: bool,
}

/// What stands in a drawing, in the order in which it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Item {
    Node(Node),
    Edge(Edge),
    Stage {
        id: String,
        title: String,
        nodes: Vec<Node>,
    },
    /// A flag, and where it leads.
    Flag(Node, String),
}

impl Item {
    /// The boxes of it.
    pub(super) fn nodes(&self) -> &[Node] {
        match self {
            Self::Node(node) | Self::Flag(node, _) => std::slice::from_ref(node),
            Self::Edge(_) => &[],
            Self::Stage { nodes, .. } => nodes,
        }
    }
}

/// All that stands in the drawing of a part.
pub(super) fn items(draft: &FlowDraft, part: &Part<'_>) -> Vec<Item> {
    let mut picture = Picture { draft, part, items: Vec::new(), reached: Vec::new() };
    picture.turn();
    for stage in picture.stages() {
        picture.stage(stage);
    }
    picture.rounds();
    for step in &part.steps {
        for arrow in arrows(draft, step).iter().filter(|arrow| !is_own(step, arrow)) {
            picture.arrow(step, arrow);
        }
    }
    picture.rest();
    picture.roles();
    picture.outside();
    picture.items
}

struct Picture<'a> {
    draft: &'a FlowDraft,
    part: &'a Part<'a>,
    items: Vec<Item>,
    /// Where arrows point, and what that is.
    reached: Vec<(String, Target)>,
}

impl Picture<'_> {
    fn node(&mut self, id: &str, text: String, shape: Shape) {
        self.items.push(Item::Node(Node { id: id.to_owned(), text, shape }));
    }

    fn edge(&mut self, from: &str, to: String, text: &str) {
        let text = Some(text.to_owned());
        self.items.push(Item::Edge(Edge { from: from.to_owned(), to, text, is_aside: false }));
    }

    /// The stages in the order in which the flow comes to them.
    fn stages(&self) -> Vec<Stage> {
        let mut seen = HashSet::new();
        self.part.steps.iter().map(|step| step.stage).filter(|stage| seen.insert(*stage)).collect()
    }

    /// The steps of a stage, and the ends that they lead to: an end of its own for each stage, so that no arrow crosses all.
    fn stage(&mut self, stage: Stage) {
        let steps: Vec<&Step> = self.part.steps.iter().copied().filter(|step| step.stage == stage).collect();
        let mut nodes: Vec<Node> = steps.iter().map(|step| self.step(step)).collect();
        let mut seen = HashSet::new();
        for target in steps.iter().flat_map(|step| arrows(self.draft, step)).map(|arrow| arrow.target) {
            let text = match target {
                Target::NextTurn(_) if self.part.turn_of.is_none() => continue,
                Target::Step(_) | Target::Round(_) => continue,
                _ => text_of_end(&target),
            };
            if seen.insert(target.clone()) {
                nodes.push(Node { id: self.id_of(&target, stage), text: text.to_owned(), shape: Shape::End });
            }
        }
        let name = stage.id();
        self.items.push(Item::Stage {
            id: format!("{}stage", id(name)),
            title: name.replace('-', " "),
            nodes,
        });
    }

    fn step(&self, step: &Step) -> Node {
        let own_arrows = arrows(self.draft, step).into_iter().filter(|arrow| is_own(step, arrow));
        let again = own_arrows.map(|arrow| format!("<br/>asked again: {}", arrow.label()));
        let text = text_of(self.draft, step) + &again.collect::<String>();
        Node { id: id(step.id.as_str()), text, shape: shape(step) }
    }

    /// Where a turn begins that has a picture of its own.
    fn turn(&mut self) {
        if let Some(round) = self.part.turn_of {
            let later = if round.later { "<br/>or is put off, once" } else { "" };
            self.node("begins", format!("a turn begins{later}"), Shape::Round);
            self.entries("begins", round);
        }
    }

    /// The rounds that are begun here, and where they lead.
    fn rounds(&mut self) {
        for round in &self.part.rounds {
            let from = self.id_of(&Target::Round(round.id.to_string()), Stage::Opening);
            let later = if round.later { "<br/>can be put off, once" } else { "" };
            let text = format!("round {}<br/>a turn for {}{later}", round.id, whom(&round.of));
            self.node(&from, text, Shape::Round);
            if self.part.turns.iter().any(|here| here.id == round.id) {
                self.entries(&from, round);
            }
            let done = self.reach(&target(&round.done), Stage::Closing);
            self.edge(&from, done, "all had theirs");
        }
    }

    fn entries(&mut self, from: &str, round: &Round) {
        for (label, step) in entries(round) {
            self.edge(from, id(&step), &label);
        }
    }

    fn arrow(&mut self, step: &Step, arrow: &Arrow) {
        let (from, to) = (id(step.id.as_str()), self.reach(&arrow.target, step.stage));
        let (text, is_aside) = (Some(arrow.label()), arrow.is_aside);
        self.items.push(Item::Edge(Edge { from, to, text, is_aside }));
    }

    fn flag(&mut self, name: String, text: String, to: String) {
        self.items.push(Item::Flag(Node { id: name, text, shape: Shape::Flag }, to));
    }

    /// Where the last break leads that one person calls.
    fn rest(&mut self) {
        if let Some(rest) = self.draft.rest.as_ref().filter(|rest| self.part.has(rest.to.as_str())) {
            let text = format!("break {} of one person", rest.breaks);
            self.flag("breaks".to_owned(), text, id(rest.to.as_str()));
        }
    }

    /// Where it leads when the last one in a role has left.
    fn roles(&mut self) {
        let is_the_way = self.part.turn_of.is_none();
        let roles = self.draft.roles.iter().filter(|_| is_the_way);
        for (role, leaves) in roles.filter_map(|role| Some((&role.id, role.leaves.as_ref()?))) {
            let when = if leaves.when == Departure::TurnEnds { ",<br/>once the turn ends" } else { "" };
            let to = self.reach(&target(&leaves.to), Stage::Closing);
            self.flag(format!("no_{}", id(role.as_str())), format!("the last {role} has left{when}"), to);
        }
    }

    /// The name of a node to which an arrow points.
    fn reach(&mut self, target: &Target, from: Stage) -> String {
        let id = self.id_of(target, from);
        self.reached.push((id.clone(), target.clone()));
        id
    }

    /// Boxes for what arrows point to and no stage of this drawing has: an end that no step leads to, a round or a step of another drawing.
    fn outside(&mut self) {
        let mut drawn: HashSet<String> =
            self.items.iter().flat_map(Item::nodes).map(|node| node.id.clone()).collect();
        for (id, target) in std::mem::take(&mut self.reached) {
            if drawn.insert(id.clone()) {
                let (text, shape) = match &target {
                    Target::Step(step) => (step.clone(), Shape::Open),
                    Target::Round(round) => (format!("round {round}"), Shape::Round),
                    end => (text_of_end(end).to_owned(), Shape::End),
                };
                self.node(&id, text, shape);
            }
        }
    }

    /// The name of a node; an end is that of the stage from which it is reached.
    fn id_of(&self, target: &Target, from: Stage) -> String {
        let from = id(from.id());
        match target {
            Target::Step(step) => id(step),
            Target::NextTurn(_) if self.part.turn_of.is_some() => format!("next_{from}"),
            Target::Round(round) | Target::NextTurn(round) => format!("round_{}", id(round)),
            Target::Leaves => format!("leaves_{from}"),
            Target::Closes => format!("closes_{from}"),
            Target::Ends => format!("over_{from}"),
        }
    }
}

fn text_of_end(end: &Target) -> &'static str {
    match end {
        Target::Leaves => "leaves",
        Target::Closes => "closes",
        Target::Ends => "is over",
        _ => "next turn",
    }
}

/// An arrow back to its own step stands in the box: its label would lie over those of others.
fn is_own(step: &Step, arrow: &Arrow) -> bool {
    arrow.target == Target::Step(step.id.to_string())
}
