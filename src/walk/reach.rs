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
/// It is found by a walk [by classes](Walks::by_classes): where the order of seats lets only one of several people in a role come to a place,
/// it counts as reached by each of them.
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

#[cfg(test)]
#[expect(clippy::expect_used, reason = "a test stops where something is not as it has to be")]
mod tests {
    use super::Reach;
    use crate::conversation::{Conversation, Move, Setup};
    use crate::flow::Flow;
    use crate::item::{Item, ItemKind};
    use crate::person::Person;
    use crate::seat::Seat;
    use crate::terms::{Kept, KeptFor, TermsFacts};
    use crate::time::Time;
    use crate::words::Words;

    const NOW: Time = Time::from_millis(0);

    fn begun(flow: &Flow, items: [Item; 2]) -> Conversation {
        let terms = TermsFacts {
            kept: Kept::Nowhere,
            kept_for: KeptFor::UntilItCloses,
            other_readers: 0,
            read_by_ai: false,
        };
        let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
        let setup = items.into_iter().filter(|_| *flow.id() == *"checkin").fold(setup, Setup::item);
        Conversation::start(flow, setup, NOW).expect("these fit")
    }

    fn of(kinds: [ItemKind; 2]) -> [Item; 2] {
        let [first, second] = kinds;
        [Item::own(first, Seat::FIRST, Words::text("w")), Item::own(second, Seat::SECOND, Words::text("w"))]
    }

    /// Those who have other things to look at again are not alike: either may be the first to answer.
    #[test]
    fn whoever_answers_first_of_two_with_other_items_stands_where_people_can_come() {
        for kinds in [[ItemKind::Commitment, ItemKind::Limit], [ItemKind::Limit, ItemKind::Commitment]] {
            let mut conversation = begun(&Flow::checkin(), of(kinds));
            let reach = Reach::of(&conversation, 10_000).expect("there are fewer places");
            let first = |made| (Seat::FIRST, made);
            let second = |made| (Seat::SECOND, made);
            let moves = [
                first(Move::choose("go-on")),
                first(Move::choose("send")),
                second(Move::choose("go-on")),
                second(Move::choose("accept")),
            ];
            for (seat, made) in moves {
                conversation.apply(seat, made, NOW).expect("it is offered");
                assert!(reach.contains(&conversation, NOW));
            }
            for seat in [Seat::FIRST, Seat::SECOND] {
                let mut one = conversation.clone();
                for made in one.view(seat, NOW).expect("a seat").sample_moves("w") {
                    let mut then = one.clone();
                    then.apply(seat, made, NOW).expect("it is offered");
                    assert!(reach.contains(&then, NOW));
                }
                one.apply(seat, Move::Pass, NOW).expect("it is offered");
                assert!(reach.contains(&one, NOW));
            }
        }
    }

    #[test]
    fn of_other_people_nothing_is_known() {
        let one = begun(&Flow::checkin(), of([ItemKind::Commitment, ItemKind::Limit]));
        let reach = Reach::of(&one, 10_000).expect("there are fewer places");
        assert!(reach.is_for(&one) && reach.contains(&one, NOW));
        for other in [
            begun(&Flow::checkin(), of([ItemKind::Limit, ItemKind::Limit])),
            begun(&Flow::brief(), of([ItemKind::Limit, ItemKind::Limit])),
        ] {
            assert!(!reach.is_for(&other) && !reach.contains(&other, NOW));
        }
    }
}
