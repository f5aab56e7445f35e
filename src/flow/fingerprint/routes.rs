//! The hash of a flow's ways: what may happen, and who reads it.
//!
//! How long a text may be, or how much can be picked, does not belong to it: it changes no way, and a stored conversation is held
//! against the limits as they are when it is taken up.

use super::Hash;
use crate::flow::{
    Among, Ask, Audience, Call, Choice, Departure, Effect, Entry, Field, FlowDraft, Input, Items, ItemsFrom,
    Late, LateAfter, Leaves, LoopBound, Members, Names, NoteRule, Rest, Role, Round, Row, Scope, Step, To,
    Who,
};
use crate::item::ItemBy;

pub(in super::super) fn of(draft: &FlowDraft) -> u64 {
    // The version is compared by itself; the number of screens follows from the rest; the terms are words; where the schema is
    // belongs to the file.
    let FlowDraft {
        schema: _,
        id,
        version: _,
        options,
        screens: _,
        terms: _,
        min_seats,
        max_seats,
        roles,
        loops,
        rounds,
        rest,
        notes,
        calls,
        steps,
    } = draft;
    let mut hash = Hash::new();
    hash.text(id.as_str());
    hash.list(options, |h, option| h.text(option));
    hash.byte(*min_seats);
    hash.byte(*max_seats);
    hash.list(roles, role);
    hash.list(rounds, round);
    hash.list(loops, |h, LoopBound { id, limit, per }| {
        h.text(id.as_str());
        h.byte(*limit);
        h.byte(match per {
            Scope::Turn => 0,
            Scope::Conversation => 1,
        });
    });
    hash.maybe(rest.as_ref(), |h, Rest { breaks, to }| {
        h.byte(*breaks);
        h.text(to.as_str());
    });
    hash.list(steps, step);
    // They came later, and stand last: a flow without them is what it was.
    if let Some(notes) = notes {
        hash.byte(1);
        hash.list(notes, |h, NoteRule { id, roles, at }| {
            h.text(id.id());
            h.list(roles, |h, id| h.text(id.as_str()));
            h.list(at, |h, id| h.text(id.as_str()));
        });
    }
    if !calls.is_empty() {
        hash.byte(2);
        hash.list(calls, |h, Call { id, role, from, to: next }| {
            h.text(id.as_str());
            h.text(role.as_str());
            h.list(from, |h, id| h.text(id.as_str()));
            to(h, next);
        });
    }
    hash.0
}

fn role(h: &mut Hash, Role { id, min, max, leaves, trained }: &Role) {
    h.text(id.as_str());
    h.byte(*min);
    h.maybe(max.as_ref(), |h, max| h.byte(*max));
    // Another byte than those that say whether something is there.
    if *trained {
        h.byte(2);
    }
    h.maybe(leaves.as_ref(), |h, Leaves { when, to: next }| {
        h.byte(match when {
            Departure::AtOnce => 0,
            Departure::TurnEnds => 1,
        });
        to(h, next);
    });
}

fn round(h: &mut Hash, Round { id, of, at, then, later, done }: &Round) {
    h.text(id.as_str());
    members(h, of);
    match at {
        Entry::Step(step) => {
            h.byte(0);
            h.text(step.as_str());
        }
        Entry::ByRole(steps) => {
            h.byte(1);
            h.list(&steps.iter().collect::<Vec<_>>(), |h, (role, step)| {
                h.text(role.as_str());
                h.text(step.as_str());
            });
        }
    }
    h.maybe(then.as_ref(), |h, step| h.text(step.as_str()));
    h.byte(u8::from(*later));
    to(h, done);
}

fn members(h: &mut Hash, members: &Members) {
    match members {
        Members::Everyone => h.byte(0),
        Members::Named => h.byte(1),
        Members::Roles(roles) => {
            h.byte(2);
            h.list(roles, |h, role| h.text(role.as_str()));
        }
    }
}

fn step(h: &mut Hash, step: &Step) {
    let Step {
        id,
        stage,
        who,
        ask,
        sees,
        mark,
        about,
        options,
        to: next,
        pass,
        late,
        when,
        apart,
        cover,
        veil,
        quiet,
        // Texts and help are words, not structure.
        care: _,
        terms: _,
        page: _,
        suggest: _,
        texts_of: _,
    } = step;
    h.text(id.as_str());
    h.text(stage.id());
    self::who(h, who);
    self::ask(h, ask);
    h.byte(match sees {
        Audience::All => 0,
        Audience::Together => 3,
        Audience::Own => 1,
        Audience::Nobody => 2,
    });
    h.maybe(mark.as_ref(), |h, mark| h.text(mark.id()));
    h.list(about, |h, id| h.text(id.as_str()));
    h.list(options, choice);
    h.maybe(next.as_ref(), to);
    h.maybe(pass.as_ref(), to);
    h.maybe(late.as_ref(), |h, Late { after, to: next }| {
        match after {
            LateAfter::Answer => h.byte(0),
            LateAfter::AnotherDay => h.byte(1),
            LateAfter::Minutes(minutes) => {
                h.byte(2);
                h.number(u64::from(*minutes));
            }
        }
        to(h, next);
    });
    h.maybe(when.as_ref(), |h, card| h.text(card.as_str()));
    h.byte(u8::from(*apart));
    h.maybe(cover.as_ref(), |h, id| h.text(id.as_str()));
    h.byte(u8::from(*veil));
    h.byte(u8::from(*quiet));
}

fn who(h: &mut Hash, who: &Who) {
    match who {
        Who::Lead => h.byte(0),
        Who::Others => h.byte(1),
        Who::Everyone => h.byte(2),
        Who::Invite(of) => {
            h.byte(3);
            members(h, of);
        }
        Who::Next => h.byte(5),
        Who::Named => h.byte(6),
        Who::Role(role) => {
            h.byte(4);
            h.text(role.as_str());
        }
    }
}

fn ask(h: &mut Hash, ask: &Ask) {
    match ask {
        Ask::Page => h.byte(0),
        Ask::Choice => h.byte(1),
        Ask::Input(input) => {
            h.byte(2);
            self::input(h, input);
        }
        Ask::Cards { max: _ } => h.byte(4),
        Ask::Items(items) => {
            h.byte(5);
            self::items(h, items);
        }
    }
}

fn choice(h: &mut Hash, choice: &Choice) {
    let Choice { id, to: next, with_words, while_room, gives, if_given, shown, mark, effect, takes, names } =
        choice;
    h.maybe(effect.as_ref(), |h, effect| match effect {
        Effect::DoNotAsk => h.byte(0),
        Effect::Keep => h.byte(1),
        Effect::Again { days } => {
            h.byte(2);
            h.maybe(days.as_ref(), |h, days| h.byte(*days));
        }
        Effect::Volunteer => h.byte(3),
        Effect::Told(told) => {
            h.byte(4);
            h.text(told.id());
        }
    });
    h.text(id.as_str());
    h.maybe(mark.as_ref(), |h, mark| h.text(mark.id()));
    h.maybe(next.as_ref(), to);
    h.maybe(with_words.as_ref(), to);
    h.byte(u8::from(*while_room));
    for card in [gives, if_given] {
        h.maybe(card.as_ref(), |h, card| h.text(card.as_str()));
    }
    h.byte(u8::from(*shown));
    h.list(takes, input);
    // It came later: what follows an option begins with 0 or 1, so that this tag is told from it.
    if let Some(Names { of, min, max }) = names {
        h.byte(2);
        among(h, of);
        h.byte(*min);
        h.byte(*max);
    }
}

fn among(h: &mut Hash, of: &Among) {
    match of {
        Among::Others => h.byte(0),
        Among::Role(role) => {
            h.byte(1);
            h.text(role.as_str());
        }
    }
}

fn items(h: &mut Hash, Items { from, rows, max_chars: _ }: &Items) {
    h.byte(match from {
        ItemsFrom::Given => 0,
        ItemsFrom::Here => 1,
    });
    h.list(rows, |h, Row { of, by, answers }| {
        h.text(of.id());
        h.byte(match by {
            ItemBy::Owner => 0,
            ItemBy::Asked => 1,
        });
        h.list(answers, |h, answer| h.text(answer.id()));
    });
}

fn input(h: &mut Hash, input: &Input) {
    match input {
        Input::Text { max_chars: _, required } => {
            h.byte(0);
            h.byte(u8::from(*required));
        }
        Input::Form { fields } => {
            h.byte(1);
            h.list(fields, field);
        }
        Input::Words { list: _, max: _ } => h.byte(2),
        Input::Lines { max: _ } => h.byte(3),
    }
}

fn field(h: &mut Hash, Field { id, max_chars: _, required }: &Field) {
    h.text(id.as_str());
    h.byte(u8::from(*required));
}

fn to(h: &mut Hash, to_: &To) {
    match to_ {
        To::Step(id) => {
            h.byte(0);
            h.text(id.as_str());
        }
        To::Back { counter, to: back, full } => {
            h.byte(1);
            h.text(counter.as_str());
            h.text(back.as_str());
            to(h, full);
        }
        To::Next(round) => {
            h.byte(2);
            h.text(round.as_str());
        }
        To::Round { id, first } => {
            h.byte(3);
            h.text(id.as_str());
            h.maybe(first.as_ref(), among);
        }
        To::Drop => h.byte(4),
        To::End => h.byte(5),
        To::Rest(then) => {
            h.byte(7);
            to(h, then);
        }
        To::Close => h.byte(8),
    }
}
