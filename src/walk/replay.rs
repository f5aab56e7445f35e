//! Going to a state by real moves.

use super::explore::{limits, roles};
use super::{How, Walk};
use crate::conversation::{Conversation, Move, Setup};
use crate::flow::{Ask, Takes};
use crate::machine::{Act, Status};
use crate::person::Person;
use crate::seat::Seat;
use crate::terms::{Kept, KeptFor, TermsFacts};
use crate::time::Time;

impl Walk {
    /// A conversation in one of the states, and the time there: by real moves, with stand-in words.
    #[must_use]
    pub fn reach(&self, state: usize) -> Option<(Conversation, Time)> {
        let mut path = Vec::new();
        let mut at = u32::try_from(state).ok()?;
        while at != 0 {
            let (parent, how) = *self.parents.get(usize::try_from(at).ok()?)?;
            path.push(how);
            at = parent;
        }
        let (mut conversation, mut now) = self.begin()?;
        for how in path.into_iter().rev() {
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

    fn begin(&self) -> Option<(Conversation, Time)> {
        let terms = TermsFacts {
            kept: Kept::Nowhere,
            kept_for: KeptFor::UntilItCloses,
            other_readers: 0,
            read_by_ai: false,
        };
        let roles = roles(&self.flow, self.walks.seats);
        let setup = (0..self.walks.seats).map_while(Seat::new).fold(
            Setup::new(terms).limits(limits()),
            |setup, seat| {
                let person = Person::new(&format!("Person {}", seat.index() + 1));
                let role = roles.get(seat).and_then(|role| self.flow.roles().get(usize::from(role)));
                setup.person(role.map_or(person.clone(), |role| person.role(role.as_str())))
            },
        );
        let now = Time::default();
        Some((Conversation::start(&self.flow, setup, now).ok()?, now))
    }

    /// Calls breaks until the last before the flow leads elsewhere has begun.
    fn tire(&self, conversation: &mut Conversation, seat: Seat, mut now: Time) -> Option<Time> {
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

/// Makes the move that an act stands for.
fn make(conversation: &mut Conversation, seat: Seat, act: Act, now: Time) -> Option<()> {
    let view = conversation.view(seat, now)?;
    let made = match act {
        Act::Say => match view.ask()? {
            Ask::Form { fields } => Move::fill(fields.iter().map(|field| (field.id.as_str(), "…"))),
            _ => Move::say("…"),
        },
        Act::Pick => match view.ask()? {
            Ask::Words { .. } => Move::pick(["…"]),
            _ => Move::pick([]),
        },
        Act::Choose(index) => {
            let option = view.options().get(usize::from(index))?;
            let made = Move::choose(option.id.as_str());
            match &option.takes {
                Some(Takes::Text { .. }) => made.with_text("…"),
                Some(Takes::Form { fields }) => {
                    made.with_fields(fields.iter().map(|field| (field.id.as_str(), "…")))
                }
                None => made,
            }
        }
        Act::Cards(mask) => {
            let picked = view.options().iter().enumerate().filter(|(i, _)| mask & 1 << i != 0);
            Move::pick(picked.map(|(_, option)| option.id.as_str()))
        }
        Act::Pass => Move::Pass,
        Act::TakeBack => Move::TakeBack,
        Act::Moment => Move::Moment,
        Act::Break => Move::Break,
        Act::Ready => Move::Ready,
        Act::Longer => Move::Longer,
        Act::Pace(note) => Move::Pace(note),
        Act::Leave => Move::Leave,
    };
    conversation.apply(seat, made, now).ok().map(drop)
}
