//! What a conversation is started with.

use std::fmt;

use crate::flow::{Ask, Bounds, Flow, ItemsFrom, Role};
use crate::id::RoleId;
use crate::item::{Item, ItemBy, ItemKind};
use crate::limits::Limits;
use crate::person::Person;
use crate::seat::{PerSeat, Seat};
use crate::terms::TermsFacts;

/// What a conversation is started with.
///
/// ```
/// use reweave::terms::{Kept, KeptFor, TermsFacts};
/// use reweave::{Person, Setup};
///
/// let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    pub(super) terms: TermsFacts,
    pub(super) limits: Limits,
    pub(super) persons: Vec<Person>,
    pub(super) items: Vec<Item>,
}

impl Setup {
    /// The terms, with the default limits and nobody yet.
    #[must_use]
    pub fn new(terms: TermsFacts) -> Self {
        Self { terms, limits: Limits::default(), persons: Vec::new(), items: Vec::new() }
    }

    /// Gives the next seat to a person. The first is the one who starts.
    #[must_use]
    pub fn person(mut self, person: Person) -> Self {
        self.persons.push(person);
        self
    }

    /// Adds something to look at again, for a flow that asks about such items: mostly from the record of an earlier conversation
    /// ([`Record::items`](crate::view::Record::items)).
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Person, Seat, Setup, Time, Words};
    /// use reweave::Flow;
    /// use reweave::error::StartError;
    /// use reweave::item::{Item, ItemKind};
    ///
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// let limit = Item::own(ItemKind::Limit, Seat::SECOND, Words::text("I go home when it gets loud"));
    /// let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo")).item(limit);
    /// let started = Conversation::start(&Flow::brief(), setup, Time::from_millis(0));
    /// assert_eq!(started.unwrap_err(), StartError::ItemNotAsked(0), "this flow asks about no items");
    /// ```
    #[must_use]
    pub fn item(mut self, item: Item) -> Self {
        self.items.push(item);
        self
    }

    /// Sets the limits.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }
}

/// Why a conversation could not be started.
///
/// ```
/// use reweave::error::StartError;
///
/// let error = StartError::WrongNumber { given: 1, min: 2, max: 2 };
/// assert_eq!(error.code(), "wrong-number");
/// assert_eq!(error.to_string(), "1 people were given, and the flow takes from 2 to 2");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum StartError {
    /// The flow is for fewer or more people.
    #[error("{given} people were given, and the flow takes from {min} to {max}")]
    WrongNumber {
        /// The people that were given.
        given: usize,
        /// The fewest.
        min: usize,
        /// The most.
        max: usize,
    },
    /// A person has a role that the flow does not know, or none where it has roles.
    #[error("the person on seat {0} has no role of this flow")]
    NoSuchRole(Seat),
    /// The one who starts has another role than the flow begins with.
    #[error("this flow is begun by someone in the role `{0}`; give the first seat to such a person")]
    BegunByAnother(RoleId),
    /// A role has too few people, or too many.
    #[error("{given} people are in the role `{role}`, and the flow takes from {min} to {}", Most(.max))]
    WrongNumberInRole {
        /// The role.
        role: RoleId,
        /// The people that were given.
        given: usize,
        /// The fewest.
        min: u8,
        /// The most, if that is bounded.
        max: Option<u8>,
    },
    /// Whoever sits in a role has to be trained for it, and how is not said.
    #[error(
        "whoever sits in the role `{0}` has to be trained for it; say how with `Person::trained` (`\"trained\"` in JSON)"
    )]
    TrainingNotSaid(RoleId),
    /// It is said how someone was trained where no page of the flow would tell it.
    #[error(
        "nobody here would read how the person on seat {0} was trained; leave it out, or take another flow"
    )]
    TrainingNotRead(Seat),
    /// More items than [`Bounds::ITEMS`](crate::flow::Bounds::ITEMS).
    #[error("{0} items were given; at most {most} are taken", most = Bounds::ITEMS)]
    TooManyItems(usize),
    /// No step of the flow asks about such an item.
    #[error("no step of this flow asks about item {0} (counted from 0); take it out, or take another flow")]
    ItemNotAsked(u8),
    /// An item belongs to a seat that nobody sits on, or a request does not say who was asked.
    #[error(
        "item {0} (counted from 0) belongs to nobody here: its seats are taken, and a request says who was asked"
    )]
    ItemOfNobody(u8),
}

/// What each item is, and who answers it, if the flow asks about all of them.
pub(crate) fn items(
    flow: &Flow,
    persons: &[Person],
    items: &[Item],
) -> Result<Box<[(ItemKind, Seat)]>, StartError> {
    if items.len() > Bounds::ITEMS {
        return Err(StartError::TooManyItems(items.len()));
    }
    let asks = |kind: ItemKind| {
        flow.steps().iter().any(|step| match &step.ask {
            Ask::Items(asked) => asked.from == ItemsFrom::Given && asked.of(kind).is_some(),
            _ => false,
        })
    };
    let sits = |seat: Seat| seat.index() < persons.len();
    let each = (0u8..).zip(items).map(|(i, item)| {
        if !asks(item.kind) {
            return Err(StartError::ItemNotAsked(i));
        }
        // Of a request it has to be known who was asked; nothing else is asked of anybody.
        let asked = item.asked.is_some() == (item.kind.answered_by() == ItemBy::Asked);
        let all_sit = sits(item.owner) && item.asked.is_none_or(sits) && item.asked != Some(item.owner);
        if !asked || !all_sit {
            return Err(StartError::ItemOfNobody(i));
        }
        Ok((item.kind, item.answered_by()))
    });
    each.collect()
}

/// The most, where there is such a number.
struct Most<'a>(&'a Option<u8>);

impl fmt::Display for Most<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(most) => most.fmt(f),
            None => f.write_str("any number"),
        }
    }
}

/// The role of each seat, if they fit the flow.
pub(super) fn roles(flow: &Flow, persons: &[Person]) -> Result<PerSeat<Option<u8>>, StartError> {
    let known = flow.roles();
    let mut roles = PerSeat::of(persons.len());
    for (seat, person) in (0..).map_while(Seat::new).zip(persons) {
        let role = known.iter().position(|role| Some(&role.id) == person.has_role());
        if role.is_none() && !(known.is_empty() && person.has_role().is_none()) {
            return Err(StartError::NoSuchRole(seat));
        }
        roles.set(seat, role.and_then(|role| u8::try_from(role).ok()));
    }
    if let (Some(begins), Some(first)) = (known.first(), roles.get(Seat::FIRST))
        && first != 0
    {
        return Err(StartError::BegunByAnother(begins.id.clone()));
    }
    for (seat, person) in (0..).map_while(Seat::new).zip(persons) {
        let role = roles.get(seat).and_then(|role| known.get(usize::from(role)));
        match (role.filter(|role| role.trained), person.has_training()) {
            (Some(role), None) => return Err(StartError::TrainingNotSaid(role.id.clone())),
            (None, Some(_)) => return Err(StartError::TrainingNotRead(seat)),
            _ => {}
        }
    }
    for (i, role) in (0u8..).zip(known) {
        let given = roles.iter().filter(|of| *of == Some(i)).count();
        if given < usize::from(role.min) || role.max.is_some_and(|max| given > usize::from(max)) {
            let Role { id, min, max, .. } = role.clone();
            return Err(StartError::WrongNumberInRole { role: id, given, min, max });
        }
    }
    Ok(roles)
}

impl StartError {
    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.into()
    }
}
