//! Where the answers of a step lead, as arrows with labels.

use crate::flow::{Among, Ask, Choice, FlowDraft, Input, Scope, Step, To};

/// Where an arrow points.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Target {
    Step(String),
    Round(String),
    /// The turn passes on.
    NextTurn(String),
    /// Whoever answers leaves.
    Leaves,
    Closes,
    Ends,
}

/// An arrow from a step; several answers that lead to the same place share one.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Arrow {
    pub(super) target: Target,
    /// What leads there: the answers, and under which condition.
    ways: Vec<(String, Vec<String>)>,
    /// Whether only time, or a loop that is used up, leads there.
    pub(super) is_aside: bool,
}

impl Arrow {
    /// Answers under the same condition stand together, each condition on a line of its own.
    pub(super) fn label(&self) -> String {
        let line = |(condition, answers): &(String, Vec<String>)| {
            let answers = in_lines(answers);
            if condition.is_empty() { answers } else { format!("{answers}<br/>({condition})") }
        };
        self.ways.iter().map(line).collect::<Vec<_>>().join("<br/>")
    }
}

/// A label is narrow, so that arrows have room beside each other.
const WIDTH: usize = 24;

fn in_lines(answers: &[String]) -> String {
    let (mut text, mut width) = (String::new(), 0);
    for word in answers.join(", ").split(' ') {
        let fits = width + 1 + word.len() <= WIDTH;
        if width > 0 {
            text.push_str(if fits { " " } else { "<br/>" });
        }
        width = if fits && width > 0 { width + 1 + word.len() } else { word.len() };
        text.push_str(word);
    }
    text
}

/// What every step does when its time is over is told beside the picture.
pub(super) fn closes_when_late(step: &Step) -> bool {
    step.late.as_ref().is_some_and(|late| late.to == To::Close)
}

/// The arrows of a step, in the order of its answers.
pub(super) fn arrows(draft: &FlowDraft, step: &Step) -> Vec<Arrow> {
    let mut arrows = Arrows { draft, arrows: Vec::new() };
    for option in &step.options {
        let label = label(option);
        let ends = if option.while_room { Full::Goes } else { Full::LeadsOn };
        if let Some(to) = &option.to {
            arrows.follow(&label, to, ends);
        }
        if let Some(to) = &option.with_words {
            arrows.follow(&format!("{label} with a note"), to, ends);
        }
    }
    if let Some(to) = &step.to {
        let label = match &step.ask {
            Ask::Cards { .. } => "picked",
            Ask::Input(Input::Form { .. }) => "filled in",
            Ask::Items(_) => "answered",
            _ => "said",
        };
        arrows.follow(label, to, Full::LeadsOn);
    }
    if let Some(to) = &step.pass {
        arrows.follow("pass", to, Full::LeadsOn);
    }
    if let Some(late) = step.late.as_ref().filter(|_| !closes_when_late(step)) {
        arrows.add("late", "", target(&late.to), true);
    }
    arrows.arrows
}

fn label(option: &Choice) -> String {
    let given = option.if_given.as_ref().map(|card| format!(" if {card}")).unwrap_or_default();
    format!("{}{given}", option.id)
}

/// What becomes of an option once its loops are used up.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Full {
    LeadsOn,
    Goes,
}

struct Arrows<'a> {
    draft: &'a FlowDraft,
    arrows: Vec<Arrow>,
}

impl Arrows<'_> {
    /// One arrow for each end of a route: into each of its loops, and to where it leads when they are used up.
    fn follow(&mut self, answer: &str, to: &To, ends: Full) {
        let (mut to, mut conditions, mut used_up) = (to, Vec::new(), Vec::new());
        loop {
            match to {
                To::Rest(then) => {
                    conditions.push("after a break".to_owned());
                    to = then;
                }
                To::Back { counter, to: back, full } => {
                    let mut here = conditions.clone();
                    here.extend(when_used_up(&used_up));
                    here.push(format!("{counter}: {}", self.limit(counter.as_str())));
                    let back = Target::Step(back.to_string());
                    self.add(answer, &here.join(",<br/>"), back, !used_up.is_empty());
                    used_up.push(counter.to_string());
                    to = full;
                }
                last => {
                    if used_up.is_empty() || ends == Full::LeadsOn {
                        conditions.extend(when_used_up(&used_up));
                        conditions.extend(who_is_first(last));
                        self.add(answer, &conditions.join(",<br/>"), target(last), !used_up.is_empty());
                    }
                    return;
                }
            }
        }
    }

    fn limit(&self, counter: &str) -> String {
        let Some(bound) = self.draft.loops.iter().find(|bound| bound.id == *counter) else {
            return String::new();
        };
        let per = if bound.per == Scope::Turn { "a turn" } else { "in all" };
        format!("{} {per}", bound.limit)
    }

    fn add(&mut self, answer: &str, condition: &str, target: Target, is_aside: bool) {
        let way = (condition.to_owned(), vec![answer.to_owned()]);
        let Some(arrow) = self.arrows.iter_mut().find(|arrow| arrow.target == target) else {
            self.arrows.push(Arrow { target, ways: vec![way], is_aside });
            return;
        };
        arrow.is_aside &= is_aside;
        match arrow.ways.iter_mut().find(|(known, _)| known == condition) {
            Some((_, answers)) => answers.push(answer.to_owned()),
            None => arrow.ways.push(way),
        }
    }
}

fn when_used_up(loops: &[String]) -> Option<String> {
    (!loops.is_empty()).then(|| format!("{} used up", loops.join(" and ")))
}

fn who_is_first(to: &To) -> Option<String> {
    match to {
        To::Round { first: Some(Among::Others), .. } => Some("the other first".to_owned()),
        To::Round { first: Some(Among::Role(role)), .. } => Some(format!("{role} first")),
        _ => None,
    }
}

/// Where a route leads in the end, with room in its loops.
pub(super) fn target(to: &To) -> Target {
    match to {
        To::Step(step) | To::Back { to: step, .. } => Target::Step(step.to_string()),
        To::Round { id, .. } => Target::Round(id.to_string()),
        To::Next(round) => Target::NextTurn(round.to_string()),
        To::Rest(then) => target(then),
        To::Drop => Target::Leaves,
        To::Close => Target::Closes,
        To::End => Target::Ends,
    }
}
