//! A flow, drawn in Mermaid from its draft.

use std::collections::HashSet;
use std::fmt::Write;

use reweave::Stage;
use reweave::flow::{Audience, Departure, Entry, FlowDraft, Members, Round, Step, Who};

use super::arrows::{Arrow, Target, arrows, closes_when_late, steps_of_turns, target};

/// The picture, and below it what it leaves out because it would be the same arrow from everywhere.
pub(super) fn picture(draft: &FlowDraft) -> String {
    let mut picture = Picture { draft, turns: steps_of_turns(draft), text: String::new() };
    picture.line(0, "```mermaid");
    picture.line(0, "flowchart TD");
    picture.line(1, &format!("accTitle: The flow {}", draft.id));
    for stage in stages(draft) {
        picture.stage(stage);
    }
    picture.rounds();
    for step in &draft.steps {
        for arrow in arrows(draft, step) {
            picture.arrow(step, &arrow);
        }
    }
    picture.rest();
    picture.roles();
    picture.line(0, "```");
    picture.text + &when_late(draft)
}

/// The stages in the order in which the flow comes to them.
fn stages(draft: &FlowDraft) -> Vec<Stage> {
    let mut seen = HashSet::new();
    draft.steps.iter().map(|step| step.stage).filter(|stage| seen.insert(*stage)).collect()
}

struct Picture<'a> {
    draft: &'a FlowDraft,
    turns: HashSet<String>,
    text: String,
}

impl Picture<'_> {
    fn line(&mut self, depth: usize, line: &str) {
        writeln!(self.text, "{}{line}", "    ".repeat(depth)).expect("a text takes all");
    }

    /// The steps of a stage, and the ends that they lead to: an end of its own for each stage, so that no arrow crosses all.
    fn stage(&mut self, stage: Stage) {
        let name = stage.id();
        self.line(1, &format!("subgraph {}stage [\"{}\"]", id(name), name.replace('-', " ")));
        let draft = self.draft;
        let steps: Vec<&Step> = draft.steps.iter().filter(|step| step.stage == stage).collect();
        for step in &steps {
            let text = self.text_of(step);
            self.line(2, &format!("{}{}", id(step.id.as_str()), in_shape(step, &text)));
        }
        let targets: Vec<Target> =
            steps.iter().flat_map(|step| arrows(draft, step)).map(|arrow| arrow.target).collect();
        for (end, text) in [(Target::Leaves, "leaves"), (Target::Closes, "closes"), (Target::Ends, "is over")]
        {
            if targets.contains(&end) {
                self.line(2, &format!("{}((\"{text}\"))", node(&end, stage)));
            }
        }
        self.line(1, "end");
    }

    fn text_of(&self, step: &Step) -> String {
        let card = step.when.as_ref().map(|card| format!("<br/>if {card} was picked")).unwrap_or_default();
        format!("{}<br/>{}{card}", step.id, self.who(step))
    }

    fn who(&self, step: &Step) -> String {
        let (is_alone, are_two) = (self.draft.max_seats == 1, self.draft.max_seats == 2);
        match &step.who {
            Who::Lead | Who::Everyone if is_alone => "alone".to_owned(),
            Who::Lead if self.turns.contains(step.id.as_str()) => "whose turn it is".to_owned(),
            Who::Lead => "who invites".to_owned(),
            Who::Others if are_two => "the other".to_owned(),
            Who::Others => "the others".to_owned(),
            Who::Everyone if are_two => "both".to_owned(),
            Who::Everyone => "everyone".to_owned(),
            Who::Next => "who is next".to_owned(),
            Who::Named => "who was named".to_owned(),
            Who::Invite(members) => format!("invited: {}", whom(members, are_two)),
            Who::Role(role) => role.to_string(),
            other => panic!("somebody who is not drawn yet: {other:?}"),
        }
    }

    /// A round, where its turns begin, and where it leads.
    fn rounds(&mut self) {
        for round in &self.draft.rounds {
            let whom = whom(&round.of, false);
            let later = if round.later { "<br/>each can be put off once" } else { "" };
            let from = node(&Target::Round(round.id.to_string()), Stage::Opening);
            self.line(1, &format!("{from}[/\"round {}<br/>a turn: {whom}{later}\"\\]", round.id));
            for (label, step) in turns(round) {
                self.line(1, &format!("{from} -->|\"{label}\"| {}", id(&step)));
            }
            let done = node(&target(&round.done), Stage::Closing);
            self.line(1, &format!("{from} -->|\"all had theirs\"| {done}"));
        }
    }

    fn arrow(&mut self, step: &Step, arrow: &Arrow) {
        let line = if arrow.is_aside { "-.->" } else { "-->" };
        let to = node(&arrow.target, step.stage);
        self.line(1, &format!("{} {line}|\"{}\"| {to}", id(step.id.as_str()), arrow.label()));
    }

    /// Where the last break leads that one person calls.
    fn rest(&mut self) {
        if let Some(rest) = &self.draft.rest {
            let to = id(rest.to.as_str());
            self.line(1, &format!("breaks>\"break {} of one person\"] -.-> {to}", rest.breaks));
        }
    }

    /// Where it leads when the last one in a role has left.
    fn roles(&mut self) {
        for role in &self.draft.roles {
            let Some(leaves) = &role.leaves else { continue };
            let when = if leaves.when == Departure::TurnEnds { "<br/>once the turn ends" } else { "" };
            let to = node(&target(&leaves.to), Stage::Closing);
            self.line(
                1,
                &format!("no_{}>\"the last {} has left{when}\"] -.-> {to}", id(role.id.as_str()), role.id),
            );
        }
    }
}

/// A door, a private step, one that is shown when all have answered, and one that all read at once.
fn in_shape(step: &Step, text: &str) -> String {
    match (&step.who, step.sees) {
        (Who::Invite(_), _) => format!("{{{{\"{text}\"}}}}"),
        (_, Audience::Nobody | Audience::Own) => format!("([\"{text}\"])"),
        (_, Audience::Together) => format!("[[\"{text}\"]]"),
        _ => format!("[\"{text}\"]"),
    }
}

fn whom(members: &Members, are_two: bool) -> String {
    match members {
        Members::Everyone if are_two => "the other".to_owned(),
        Members::Everyone => "everyone".to_owned(),
        Members::Named => "who was named".to_owned(),
        Members::Roles(roles) => roles.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        other => panic!("people who are not drawn yet: {other:?}"),
    }
}

/// The steps at which turns begin, and whose do.
fn turns(round: &Round) -> Vec<(String, String)> {
    let begins = if round.then.is_some() { "first turn" } else { "each turn" };
    let mut turns = match &round.at {
        Entry::Step(step) => vec![(begins.to_owned(), step.to_string())],
        Entry::ByRole(steps) => {
            steps.iter().map(|(role, step)| (format!("{begins}, {role}"), step.to_string())).collect()
        }
        other => panic!("an entry that is not drawn yet: {other:?}"),
    };
    turns.extend(round.then.iter().map(|step| ("every other turn".to_owned(), step.to_string())));
    turns
}

/// The name of a node in the picture; an end is that of the stage from which it is reached.
fn node(target: &Target, from: Stage) -> String {
    let from = id(from.id());
    match target {
        Target::Step(step) => id(step),
        Target::Round(round) => format!("round_{}", id(round)),
        Target::Leaves => format!("leaves_{from}"),
        Target::Closes => format!("closes_{from}"),
        Target::Ends => format!("over_{from}"),
    }
}

/// A name that Mermaid takes for nothing else: some words are its own, and so is a dash.
fn id(name: &str) -> String {
    format!("{}_", name.replace('-', "_"))
}

fn when_late(draft: &FlowDraft) -> String {
    let close = draft.steps.iter().filter(|step| closes_when_late(step)).count();
    let mut text = String::new();
    if close > 0 {
        let others: Vec<String> = draft
            .steps
            .iter()
            .filter(|step| !closes_when_late(step) && !matches!(step.who, Who::Invite(_)))
            .map(|step| format!("`{}`", step.id))
            .collect();
        let but = if others.is_empty() { String::new() } else { format!(" and {}", others.join(", ")) };
        write!(
            text,
            "\nNot drawn: where nobody answers in time it closes, at every step but the doors{but}."
        )
        .expect("a text takes all");
        text.push('\n');
    }
    text
}
