//! Going to a state by real moves.
//!
//! A walk finds states by the rules of the machine alone. Here the same way is gone through the door that people use, with
//! words and ids: so what a test looks at is a conversation that could have been, and a slip of the walk shows, since its
//! move is refused.

use super::explore::limits;
use super::{How, Parent, Walk};
use crate::conversation::{Conversation, Move, Setup};
use crate::flow::{Ask, Input};
use crate::machine::{Act, Status};
use crate::person::{Person, Training};
use crate::seat::Seat;
use crate::terms::{Kept, KeptFor, TermsFacts};
use crate::time::Time;
use crate::words::Words;

impl Walk {
    /// A conversation in one of the states, and the time there: by real moves, with stand-in words.
    ///
    /// Of a walk by classes it is one of that class; none where the order of seats lets nobody come there.
    #[must_use]
    pub fn reach(&self, state: usize) -> Option<(Conversation, Time)> {
        let (mut conversation, mut now) = self.begin()?;
        for how in self.path(state)? {
            match how {
                How::Time => now = conversation.deadline(now)?,
                How::Act(seat, act) => make(&mut conversation, seat, act, now)?,
                How::LastBreak(seat) => now = self.tire(&mut conversation, seat, now)?,
            }
            if !self.walks.rests {
                now = wake(&mut conversation, now)?;
            }
        }
        Some((conversation, now))
    }

    /// What leads to a state. Where seats change places on the way, all before is as if they had sat so from the beginning.
    fn path(&self, state: usize) -> Option<Vec<How>> {
        let mut back = Vec::new();
        let mut at = u32::try_from(state).ok()?;
        while at != 0 {
            let parent = *self.parents.get(usize::try_from(at).ok()?)?;
            back.push(parent);
            at = parent.from;
        }
        let mut path: Vec<How> = Vec::new();
        for Parent { swap, how, .. } in back.into_iter().rev() {
            if let Some((one, other)) = swap {
                for before in &mut path {
                    if let How::Act(seat, _) | How::LastBreak(seat) = before {
                        *seat = if *seat == one {
                            other
                        } else if *seat == other {
                            one
                        } else {
                            *seat
                        };
                    }
                    if let How::Act(_, Act::Choose { named, .. }) = before {
                        *named = named.swapped(one, other);
                    }
                }
            }
            path.push(how);
        }
        Some(path)
    }

    /// A conversation at its start, with as many people as the walk has, in their roles.
    fn begin(&self) -> Option<(Conversation, Time)> {
        let terms = TermsFacts {
            kept: Kept::Nowhere,
            kept_for: KeptFor::UntilItCloses,
            other_readers: 0,
            read_by_ai: false,
        };
        let mut setup = Setup::new(terms).limits(limits());
        for (number, role) in (1..).zip(self.walks.seating(&self.flow).iter()) {
            let person = Person::new(&format!("Person {number}"));
            let role = role.and_then(|role| self.flow.roles().get(usize::from(role)));
            setup = setup.person(match role {
                Some(role) if role.trained => person.role(role.id.as_str()).trained(Training::Restorative),
                Some(role) => person.role(role.id.as_str()),
                None => person,
            });
        }
        setup = self.walks.items.iter().cloned().fold(setup, Setup::item);
        let now = Time::default();
        Some((Conversation::start(&self.flow, setup, now).ok()?, now))
    }

    /// Calls breaks until the last before the flow leads elsewhere has begun. The walk does not count a person's breaks, so
    /// here all of them are called at one place.
    ///
    /// Each person has one last break. Who has had it already stands back, and another calls it: it leads to the same place.
    fn tire(&self, conversation: &mut Conversation, seat: Seat, now: Time) -> Option<Time> {
        let others = conversation.seats().filter(|other| *other != seat);
        std::iter::once(seat).chain(others).find_map(|seat| {
            let mut tired = conversation.clone();
            let then = self.call_breaks(&mut tired, seat, now)?;
            let leads_on = tired.view(seat, then)?.goes_on_later();
            leads_on.then(|| {
                *conversation = tired;
                then
            })
        })
    }

    fn call_breaks(&self, conversation: &mut Conversation, seat: Seat, mut now: Time) -> Option<Time> {
        let (limit, _) = self.flow.compiled().rest?;
        for count in 1..=limit {
            conversation.apply(seat, Move::Break, now).ok()?;
            if count < limit {
                now = wake(conversation, now)?;
            }
        }
        Some(now)
    }
}

/// Ends a break, if there is one: when its time has come everybody says that they are ready.
fn wake(conversation: &mut Conversation, now: Time) -> Option<Time> {
    if conversation.operator(now).status() != Status::Break {
        return Some(now);
    }
    let now = conversation.deadline(now)?;
    for seat in conversation.seats().collect::<Vec<_>>() {
        // Whoever has gone is not asked.
        let _ = conversation.apply(seat, Move::Ready, now);
    }
    Some(now)
}

/// Makes the move that an act stands for: by the ids that the seat's own view has, and with a stand-in for every word.
fn make(conversation: &mut Conversation, seat: Seat, act: Act, now: Time) -> Option<()> {
    let view = conversation.view(seat, now)?;
    let made = match act {
        Act::Say => match view.ask()? {
            Ask::Input(Input::Form { fields }) => {
                Move::fill(fields.iter().map(|field| (field.id.as_str(), "…")))
            }
            _ => Move::say("…"),
        },
        Act::Pick => match view.ask()? {
            Ask::Items(_) => Move::items(view.items().filter_map(|row| row.first_reply())),
            Ask::Input(Input::Words { .. }) => Move::pick(["…"]),
            _ => Move::pick([]),
        },
        Act::Choose { option: index, written, named } => {
            let option = view.step()?.options.get(usize::from(index))?;
            let made = Move::choose(option.id.as_str()).naming(named);
            match option.words() {
                Some(Input::Form { fields }) => {
                    made.with_fields(fields.iter().map(|field| (field.id.as_str(), "…")))
                }
                Some(Input::Words { .. }) => made.with_words(Words::picks(["…"])),
                Some(_) if !written && !option.needs_words() => made,
                Some(_) => made.with_text("…"),
                None => made,
            }
        }
        Act::Cards(mask) => {
            let picked = view.options().enumerate().filter(|(i, _)| mask & 1 << i != 0);
            Move::pick(picked.map(|(_, option)| option.id.as_str()))
        }
        Act::Pace(note) => Move::Pace(note),
        Act::Call(index) => Move::Call(view.flow().calls().get(usize::from(index))?.id.clone()),
        Act::Plain(plain) => plain.into(),
    };
    conversation.apply(seat, made, now).ok().map(drop)
}
