//! Looking up whether a conversation stands where people can come.

use std::collections::HashSet;

use super::explore::visit;
use super::same::key;
use super::{Seating, Walks};
use crate::conversation::Conversation;
use crate::machine::{Machine, State};
use crate::time::Time;

/// Every place in a flow that these people can reach, to be asked whether a conversation stands at one of them.
///
/// A place is the step, who is asked, who has answered what as far as it decides where it leads, who is here and who has gone, and how it
/// ended. How much time is left plays no part, nor does a rest over the place, or what was written.
///
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// use reweave::walk::Reach;
/// use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
///
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let now = Time::from_millis(0);
/// let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
/// let reach = Reach::of(&conversation, 10_000).expect("there are fewer places");
/// conversation.apply(Seat::FIRST, Move::choose("go-on"), now).unwrap();
/// assert!(reach.contains(&conversation, now));
/// assert!(Reach::of(&conversation, 10).is_none(), "there are more");
/// ```
#[derive(Clone, Debug)]
pub struct Reach {
    machine: Machine,
    walks: Walks,
    places: HashSet<State>,
}

impl Reach {
    /// All that the people of this conversation can reach in its flow, from the start on; none if a walk to all of it has more states than
    /// this.
    #[must_use]
    pub fn of(conversation: &Conversation, most: usize) -> Option<Self> {
        let machine = conversation.machine();
        let walks = seated_as(conversation).at_most(most).by_classes();
        let (walk, states) = visit(conversation.flow(), walks);
        if !walk.is_complete() {
            return None;
        }
        let places = states.into_iter().map(|state| place(machine, &walk.walks, state)).collect();
        Some(Self { machine: machine.clone(), walks: walk.walks, places })
    }

    /// Whether a conversation is in the same flow, with as many people, in the same roles, and with the same to look at again: only of such
    /// a one it is known where it can stand.
    #[must_use]
    pub fn is_for(&self, conversation: &Conversation) -> bool {
        let other = conversation.machine();
        let Machine { flow, seats, roles, items, limits: _ } = &self.machine;
        (flow, seats, roles, items) == (&other.flow, &other.seats, &other.roles, &other.items)
    }

    /// Whether a conversation stands at one of these places at a time. One that this is not [for](Self::is_for) does not.
    #[must_use]
    pub fn contains(&self, conversation: &Conversation, now: Time) -> bool {
        let state = conversation.at(now).state.clone();
        self.is_for(conversation) && self.places.contains(&place(&self.machine, &self.walks, state))
    }
}

/// Walks with the people of a conversation, on their seats.
fn seated_as(conversation: &Conversation) -> Walks {
    let machine = conversation.machine();
    let names = machine.flow.roles();
    let role_of = |role: u8| names.get(usize::from(role)).map(|role| (role.id.clone(), 1));
    let roles: Vec<_> = machine.roles.iter().flatten().filter_map(role_of).collect();
    let seats = if roles.is_empty() { Seating::Number(machine.seats.len()) } else { Seating::Roles(roles) };
    Walks { seats, ..Walks::with(0) }.items(conversation.items().iter().cloned())
}

/// The place of a state: without the rest over it, and without its times.
fn place(machine: &Machine, walks: &Walks, state: State) -> State {
    let mut place = key(machine, walks, &State { pause: None, clock: Time::default(), ..state });
    let times = &mut place.place;
    times.opened = Time::default();
    for time in [&mut times.answer_by, &mut times.shown_by] {
        *time = time.map(|_| Time::default());
    }
    place
}
