//! A flow, drawn in Mermaid from its draft. What the shapes say stands in `docs/flows/README.md`.

use std::collections::HashSet;
use std::fmt::Write;

use reweave::Stage;
use reweave::flow::{Departure, FlowDraft, Round, Step};

use super::arrows::{Arrow, Target, arrows, closes_when_late, target};
use super::boxes::{id, in_shape, text_of, whom};
use super::parts::{Part, entries, parts};

/// Boxes stand far enough apart for the labels of the arrows between them.
const ROOM: &str = r#"%%{init: {"flowchart": {"nodeSpacing": 80}}}%%"#;

/// The pictures, and below them what they leave out because it would be the same arrow from everywhere.
pub(super) fn picture(draft: &FlowDraft) -> String {
    let pictures: Vec<String> = parts(draft).into_iter().map(|part| one_picture(draft, part)).collect();
    pictures.join("\n") + &when_late(draft)
}

fn one_picture(draft: &FlowDraft, part: Part<'_>) -> String {
    let mut picture = Picture { draft, part, text: String::new() };
    let of_what =
        picture.part.turn_of.map_or(String::new(), |round| format!(", a turn of the round {}", round.id));
    if let Some(round) = picture.part.turn_of {
        picture.line(0, &format!("A turn of the round `{}`:\n", round.id));
    }
    picture.line(0, "```mermaid");
    picture.line(0, ROOM);
    picture.line(0, "flowchart TD");
    picture.line(1, &format!("accTitle: The flow {}{of_what}", draft.id));
    picture.turn();
    for stage in picture.stages() {
        picture.stage(stage);
    }
    picture.rounds();
    for step in picture.part.steps.clone() {
        for arrow in arrows(draft, step).iter().filter(|arrow| !is_own(step, arrow)) {
            picture.arrow(step, arrow);
        }
    }
    picture.rest();
    picture.roles();
    picture.line(0, "```");
    picture.text
}

struct Picture<'a> {
    draft: &'a FlowDraft,
    part: Part<'a>,
    text: String,
}

impl Picture<'_> {
    fn line(&mut self, depth: usize, line: &str) {
        writeln!(self.text, "{}{line}", "    ".repeat(depth)).expect("a text takes all");
    }

    /// The stages in the order in which the flow comes to them.
    fn stages(&self) -> Vec<Stage> {
        let mut seen = HashSet::new();
        self.part.steps.iter().map(|step| step.stage).filter(|stage| seen.insert(*stage)).collect()
    }

    /// The steps of a stage, and the ends that they lead to: an end of its own for each stage, so that no arrow crosses all.
    fn stage(&mut self, stage: Stage) {
        let name = stage.id();
        self.line(1, &format!("subgraph {}stage [\"{}\"]", id(name), name.replace('-', " ")));
        let steps: Vec<&Step> = self.part.steps.iter().copied().filter(|step| step.stage == stage).collect();
        for step in &steps {
            let own_arrows = arrows(self.draft, step).into_iter().filter(|arrow| is_own(step, arrow));
            let again = own_arrows.map(|arrow| format!("<br/>asked again: {}", arrow.label()));
            let again = again.collect::<Vec<_>>().concat();
            let text = text_of(self.draft, step) + &again;
            self.line(2, &format!("{}{}", id(step.id.as_str()), in_shape(step, &text)));
        }
        let mut seen = HashSet::new();
        for target in steps.iter().flat_map(|step| arrows(self.draft, step)).map(|arrow| arrow.target) {
            let text = match target {
                Target::Leaves => "leaves",
                Target::Closes => "closes",
                Target::Ends => "is over",
                Target::NextTurn(_) if self.part.turn_of.is_some() => "next turn",
                _ => continue,
            };
            if seen.insert(target.clone()) {
                self.line(2, &format!("{}(((\"{text}\")))", self.node(&target, stage)));
            }
        }
        self.line(1, "end");
    }

    /// Where a turn begins that has a picture of its own.
    fn turn(&mut self) {
        if let Some(round) = self.part.turn_of {
            let later = if round.later { "<br/>or is put off, once" } else { "" };
            self.line(1, &format!("begins[/\"a turn begins{later}\"\\]"));
            self.entries("begins", round);
        }
    }

    /// The rounds that are begun here, and where they lead.
    fn rounds(&mut self) {
        for round in self.part.rounds.clone() {
            let from = self.node(&Target::Round(round.id.to_string()), Stage::Opening);
            let later = if round.later { "<br/>can be put off, once" } else { "" };
            self.line(
                1,
                &format!("{from}[/\"round {}<br/>a turn for {}{later}\"\\]", round.id, whom(&round.of)),
            );
            if self.part.turns.iter().any(|here| here.id == round.id) {
                self.entries(&from, round);
            }
            let done = self.node(&target(&round.done), Stage::Closing);
            self.line(1, &format!("{from} -->|\"all had theirs\"| {done}"));
        }
    }

    fn entries(&mut self, from: &str, round: &Round) {
        for (label, step) in entries(round) {
            self.line(1, &format!("{from} -->|\"{label}\"| {}", id(&step)));
        }
    }

    fn arrow(&mut self, step: &Step, arrow: &Arrow) {
        let line = if arrow.is_aside { "-.->" } else { "-->" };
        let to = self.node(&arrow.target, step.stage);
        self.line(1, &format!("{} {line}|\"{}\"| {to}", id(step.id.as_str()), arrow.label()));
    }

    /// Where the last break leads that one person calls.
    fn rest(&mut self) {
        let Some(rest) = self.draft.rest.as_ref().filter(|rest| self.part.has(rest.to.as_str())) else {
            return;
        };
        let to = id(rest.to.as_str());
        self.line(1, &format!("breaks>\"break {} of one person\"] -.-> {to}", rest.breaks));
    }

    /// Where it leads when the last one in a role has left.
    fn roles(&mut self) {
        let draft = self.draft;
        let is_the_way = self.part.turn_of.is_none();
        let roles = draft.roles.iter().filter(|_| is_the_way);
        for (role, leaves) in roles.filter_map(|role| Some((&role.id, role.leaves.as_ref()?))) {
            let when = if leaves.when == Departure::TurnEnds { ",<br/>once the turn ends" } else { "" };
            let (from, to) = (id(role.as_str()), self.node(&target(&leaves.to), Stage::Closing));
            self.line(1, &format!("no_{from}>\"the last {role} has left{when}\"] -.-> {to}"));
        }
    }

    /// The name of a node; an end is that of the stage from which it is reached.
    fn node(&self, target: &Target, from: Stage) -> String {
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

/// An arrow back to its own step stands in the box: its label would lie over those of others.
fn is_own(step: &Step, arrow: &Arrow) -> bool {
    arrow.target == Target::Step(step.id.to_string())
}

/// One sentence in the place of an arrow from almost every step.
fn when_late(draft: &FlowDraft) -> String {
    let (close, others): (Vec<&Step>, Vec<&Step>) =
        draft.steps.iter().partition(|step| closes_when_late(step));
    if close.is_empty() {
        return String::new();
    }
    let is_door = |step: &Step| matches!(step.who, reweave::flow::Who::Invite(_));
    let others = others.iter().filter(|step| !is_door(step)).map(|step| format!(" and `{}`", step.id));
    let but = others.collect::<String>();
    format!("\nNot drawn: where nobody answers in time it closes, at every step but the doors{but}.\n")
}
