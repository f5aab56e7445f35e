//! What stands in the box of a step, and the shape of the box.

use super::parts::steps_of_a_turn;
use super::shape::Shape;
use crate::flow::{Audience, FlowDraft, Members, Step, Who};

/// The step, who is asked, and on which card it waits.
pub(super) fn text_of(draft: &FlowDraft, step: &Step) -> String {
    let card = step.when.as_ref().map(|card| format!("<br/>if {card} was picked")).unwrap_or_default();
    format!("{}<br/>{}{card}", step.id, who(draft, step))
}

/// A door, a private step, one that is shown when all have answered, and one that all read at once.
pub(super) fn shape(step: &Step) -> Shape {
    match (&step.who, step.sees) {
        (Who::Invite(_), _) => Shape::Door,
        (_, Audience::Nobody | Audience::Own) => Shape::Private,
        (_, Audience::Together) => Shape::Together,
        (_, Audience::All) => Shape::Open,
    }
}

/// A name that a drawing takes for nothing else: some words are its own, and so is a dash.
pub(super) fn id(name: &str) -> String {
    format!("{}_", name.replace('-', "_"))
}

pub(super) fn whom(members: &Members) -> String {
    match members {
        Members::Everyone => "everyone".to_owned(),
        Members::Named => "who was named".to_owned(),
        Members::Roles(roles) => roles.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
    }
}

fn who(draft: &FlowDraft, step: &Step) -> String {
    let (is_alone, are_two) = (draft.max_seats == 1, draft.max_seats == 2);
    let is_of_a_turn = |step: &Step| {
        draft.rounds.iter().any(|round| steps_of_a_turn(draft, round).contains(step.id.as_str()))
    };
    match &step.who {
        Who::Lead | Who::Everyone if is_alone => "alone".to_owned(),
        Who::Lead if is_of_a_turn(step) => "whose turn it is".to_owned(),
        Who::Lead => "who invites".to_owned(),
        Who::Others if are_two => "the other".to_owned(),
        Who::Others => "the others".to_owned(),
        Who::Everyone if are_two => "each of the two".to_owned(),
        Who::Everyone => "everyone".to_owned(),
        Who::Next => "who is next".to_owned(),
        Who::Named => "who was named".to_owned(),
        Who::Invite(Members::Everyone) if are_two => "invited: the other".to_owned(),
        Who::Invite(Members::Everyone) => "invited: all others".to_owned(),
        Who::Invite(members) => format!("invited: {}", whom(members)),
        Who::Role(role) => role.to_string(),
    }
}
