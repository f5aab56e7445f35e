//! Which messages a screen's texts are, for a device that formats them itself.
//!
//! It has the shape of the screen: where that has a text, this has the message and its arguments, or nothing where the words
//! are a person's or the app's.

use serde::Serialize;

use super::prompt::Prompt;
use super::spans::{FieldSpans, MoveSpans, OptionSpans, SaidSpans, Span};
use crate::machine::MoveKind;

/// A message, with its attribute if the text is one, and all its arguments.
pub(super) type Id<'a> = (&'a str, Args<'a>);

#[derive(Clone, Copy, Serialize)]
pub(super) struct Args<'a> {
    their_name: &'a str,
    their_gender: &'static str,
    your_gender: &'static str,
    register: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<u8>,
}

#[derive(Serialize)]
pub(super) struct Ids<'a> {
    prompt: Option<Id<'a>>,
    help: Option<Id<'a>>,
    next: Option<Id<'a>>,
    audience_label: Option<Id<'a>>,
    starters: Vec<Option<Id<'a>>>,
    page: Vec<Option<Id<'a>>>,
    options: Vec<OptionIds<'a>>,
    fields: Vec<Option<Id<'a>>>,
    suggestions: Vec<WordIds<'a>>,
    moves: Vec<MoveIds<'a>>,
    stages: Vec<Option<Id<'a>>>,
    said: Vec<SaidIds<'a>>,
    resources: Option<ResourceIds<'a>>,
}

#[derive(Serialize)]
struct OptionIds<'a> {
    label: Option<Id<'a>>,
    help: Option<Id<'a>>,
    note_label: Option<Id<'a>>,
    group: Option<Id<'a>>,
    fields: Vec<Option<Id<'a>>>,
}

#[derive(Serialize)]
struct WordIds<'a> {
    label: Option<Id<'a>>,
    group: Option<Id<'a>>,
}

#[derive(Serialize)]
struct MoveIds<'a> {
    label: Option<Id<'a>>,
    help: Option<Id<'a>>,
    options: Vec<Option<Id<'a>>>,
}

#[derive(Serialize)]
struct SaidIds<'a> {
    name: Option<Id<'a>>,
    text: Option<Id<'a>>,
    option: Option<Id<'a>>,
    fields: Option<Vec<Option<Id<'a>>>>,
}

#[derive(Serialize)]
struct ResourceIds<'a> {
    label: Option<Id<'a>>,
    items: Vec<ResourceItemIds<'a>>,
}

#[derive(Serialize)]
struct ResourceItemIds<'a> {
    label: Option<Id<'a>>,
    detail: Option<Id<'a>>,
}

impl Prompt {
    pub(super) fn ids(&self) -> Ids<'_> {
        Ids {
            prompt: self.opt_id(self.body),
            help: self.opt_id(self.help),
            next: self.opt_id(self.next),
            audience_label: self.opt_id(self.audience.map(|(_, label)| label)),
            starters: self.starters.iter().map(|&starter| self.id(starter)).collect(),
            page: self.page.iter().map(|&(text, count)| self.counted_id(text, count)).collect(),
            options: self.options.iter().map(|option| self.option_ids(option)).collect(),
            fields: self.field_ids((0, self.step_fields)),
            suggestions: self
                .suggestions
                .iter()
                .map(|&(_, label, group)| WordIds { label: self.id(label), group: self.id(group) })
                .collect(),
            moves: self.moves.iter().map(|made| self.move_ids(made)).collect(),
            stages: self.stages.iter().map(|&(_, _, label)| self.id(label)).collect(),
            said: self.said.iter().map(|line| self.said_ids(line)).collect(),
            resources: self.resources_label.map(|label| self.resource_ids(label)),
        }
    }

    fn id(&self, span: Span) -> Option<Id<'_>> {
        self.counted_id(span, None)
    }

    fn opt_id(&self, span: Option<Span>) -> Option<Id<'_>> {
        self.id(span?)
    }

    fn counted_id(&self, span: Span, count: Option<u8>) -> Option<Id<'_>> {
        let addressed = self.facts.addressed;
        let args = Args {
            their_name: self.their_name.map(|name| self.get(name)).unwrap_or_default(),
            their_gender: addressed.their_gender.id(),
            your_gender: addressed.your_gender.id(),
            register: addressed.register,
            count,
        };
        self.id_of(span).map(|id| (id, args))
    }

    fn field_ids(&self, (from, to): (usize, usize)) -> Vec<Option<Id<'_>>> {
        let fields: &[FieldSpans] = self.fields.get(from..to).unwrap_or_default();
        fields.iter().map(|field| self.id(field.label)).collect()
    }

    fn option_ids(&self, option: &OptionSpans) -> OptionIds<'_> {
        OptionIds {
            label: self.id(option.label),
            help: self.opt_id(option.help),
            note_label: self.opt_id(option.note.and_then(|(label, ..)| label)),
            group: self.opt_id(option.group),
            fields: self.field_ids(option.fields),
        }
    }

    fn move_ids(&self, made: &MoveSpans) -> MoveIds<'_> {
        let notes = if made.kind == MoveKind::Pace { self.pace.as_slice() } else { &[] };
        MoveIds {
            label: self.id(made.label),
            help: self.opt_id(made.help),
            options: notes.iter().map(|&(_, label)| self.id(label)).collect(),
        }
    }

    fn said_ids(&self, line: &SaidSpans) -> SaidIds<'_> {
        let fields = self.said_fields.get(line.fields.0..line.fields.1).filter(|fields| !fields.is_empty());
        SaidIds {
            name: self.id(line.name),
            text: self.opt_id(line.text),
            option: self.opt_id(line.option.map(|(_, label)| label)),
            fields: fields.map(|fields| fields.iter().map(|&(_, label, _)| self.id(label)).collect()),
        }
    }

    fn resource_ids(&self, label: Span) -> ResourceIds<'_> {
        let item = |&(label, detail): &(Span, Span)| ResourceItemIds {
            label: self.id(label),
            detail: self.id(detail),
        };
        ResourceIds { label: self.id(label), items: self.resources.iter().map(item).collect() }
    }
}
