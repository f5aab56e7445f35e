//! The hash of what a flow says and how much it takes: its limits and texts.

use super::Hash;
use crate::flow::{Ask, Choice, Field, FlowDraft, Input, Items, Step};

pub(in super::super) fn of(draft: &FlowDraft) -> u64 {
    // All others are ways.
    let FlowDraft { id, screens, terms, steps, .. } = draft;
    let mut hash = Hash::new();
    hash.text(id.as_str());
    hash.maybe(screens.as_ref(), |h, screens| h.byte(*screens));
    hash.maybe(terms.as_ref(), |h, terms| h.text(terms.as_str()));
    hash.list(steps, step);
    hash.0
}

fn step(h: &mut Hash, step: &Step) {
    let Step { id, ask, options, care, terms, page, suggest, texts_of, .. } = step;
    h.text(id.as_str());
    match ask {
        Ask::Page | Ask::Choice => h.byte(0),
        Ask::Input(input) => self::input(h, input),
        Ask::Cards { max } => h.byte(*max),
        Ask::Items(Items { max_chars, .. }) => h.number(u64::from(*max_chars)),
    }
    h.list(options, |h, Choice { id, takes, .. }| {
        h.text(id.as_str());
        h.list(takes, input);
    });
    h.byte(u8::from(*care));
    h.byte(u8::from(*terms));
    h.list(page, |h, id| h.text(id.as_str()));
    h.maybe(suggest.as_ref(), |h, list| h.text(list.id()));
    h.maybe(texts_of.as_ref(), |h, id| h.text(id.as_str()));
}

fn input(h: &mut Hash, input: &Input) {
    match input {
        Input::Text { max_chars, required: _ } => {
            h.byte(0);
            h.number(u64::from(*max_chars));
        }
        Input::Form { fields } => {
            h.byte(1);
            h.list(fields, |h, Field { id, max_chars, required: _ }| {
                h.text(id.as_str());
                h.number(u64::from(*max_chars));
            });
        }
        Input::Words { list, max } => {
            h.byte(2);
            h.text(list.id());
            h.byte(*max);
        }
        Input::Lines { max } => {
            h.byte(3);
            h.byte(*max);
        }
    }
}
