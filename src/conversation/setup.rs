//! What a conversation is started with.

use crate::limits::Limits;
use crate::person::Person;
use crate::seat::Seat;
use crate::terms::TermsFacts;

/// What a conversation is started with.
///
/// ```
/// use reweave::{Kept, KeptFor, Person, Setup, TermsFacts};
///
/// let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    pub(super) terms: TermsFacts,
    pub(super) limits: Limits,
    pub(super) persons: Vec<Person>,
}

impl Setup {
    /// The terms, with the default limits and nobody yet.
    #[must_use]
    pub fn new(terms: TermsFacts) -> Self {
        Self { terms, limits: Limits::default(), persons: Vec::new() }
    }

    /// Gives the next seat to a person. The first is the one who starts.
    #[must_use]
    pub fn person(mut self, person: Person) -> Self {
        self.persons.push(person);
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
/// use reweave::StartError;
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
}

impl StartError {
    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.into()
    }
}
