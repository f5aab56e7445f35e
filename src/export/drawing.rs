//! Drawings of a flow, for people: its stages, its steps, and where their options lead.

mod arrows;
mod boxes;
mod dot;
mod mermaid;
mod parts;
mod picture;
mod shape;

use crate::flow::{Flow, FlowDraft, Step, Who};
use crate::id::RoundId;

use picture::Item;

/// A drawing of a flow, or of a turn of one of its rounds.
///
/// A flow with long turns is drawn in parts: the way through it first, then a turn of each such round; there would be more in the one
/// drawing than can be read.
///
/// ```
/// use reweave::{Flow, export};
///
/// let drawings = export::drawings(&Flow::brief());
/// assert_eq!(drawings[0].title(), "The flow brief");
/// assert!(drawings[0].mermaid().contains("flowchart TD"));
/// assert!(drawings[0].dot().starts_with("// Not drawn: "));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    title: String,
    turn_of: Option<RoundId>,
    left_out: Vec<String>,
    items: Vec<Item>,
}

impl Drawing {
    /// What is drawn.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The round of which it is a turn; none for the way through the flow.
    #[must_use]
    pub fn turn_of(&self) -> Option<&RoundId> {
        self.turn_of.as_ref()
    }

    /// What is not drawn, in sentences.
    pub fn left_out(&self) -> impl Iterator<Item = &str> {
        self.left_out.iter().map(String::as_str)
    }

    /// As a flowchart in Mermaid.
    #[must_use]
    pub fn mermaid(&self) -> String {
        mermaid::write(&self.title, &self.left_out, &self.items)
    }

    /// In DOT, the language of Graphviz.
    #[must_use]
    pub fn dot(&self) -> String {
        dot::write(&self.title, &self.left_out, &self.items)
    }
}

/// The drawings of a flow: the way through it, then the long turns.
#[must_use]
pub fn drawings(flow: &Flow) -> Vec<Drawing> {
    let draft = flow.draft();
    let drawing = |part: parts::Part<'_>| {
        let of = part.turn_of.map(|round| format!(", a turn of the round {}", round.id)).unwrap_or_default();
        Drawing {
            title: format!("The flow {}{of}", draft.id),
            turn_of: part.turn_of.map(|round| round.id.clone()),
            left_out: left_out(draft),
            items: picture::items(draft, &part),
        }
    };
    parts::parts(draft).into_iter().map(drawing).collect()
}

/// What would be the same arrow from everywhere, and what is no way.
fn left_out(draft: &FlowDraft) -> Vec<String> {
    let mut left_out = vec![
        "each person can leave in one move, from every box".to_owned(),
        "moments and breaks, which come back to the same place".to_owned(),
        "at a door, time: it closes if those who came are too few".to_owned(),
        "words, names, and who reads what".to_owned(),
    ];
    left_out.extend(
        draft.calls.iter().map(|call| format!("the call {}, out of turn, by the {}", call.id, call.role)),
    );
    left_out.extend(when_late(draft));
    left_out
}

/// One sentence in the place of an arrow from almost every step.
fn when_late(draft: &FlowDraft) -> Option<String> {
    let closes = |step: &&Step| arrows::closes_when_late(step);
    let (close, others): (Vec<&Step>, Vec<&Step>) = draft.steps.iter().partition(closes);
    if close.is_empty() {
        return None;
    }
    let is_door = |step: &Step| matches!(step.who, Who::Invite(_));
    let others = others.iter().filter(|step| !is_door(step)).map(|step| format!(" and `{}`", step.id));
    let but: String = others.collect();
    Some(format!("where nobody answers in time it closes, at every step but the doors{but}."))
}
