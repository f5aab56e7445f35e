//! What is held about a person, for that person.

use serde::{Deserialize, Serialize};

use super::{Consent, View};
use crate::conversation::Changed;
use crate::flow::Told;
use crate::person::Person;
use crate::terms::TermsFacts;
use crate::time::Time;

/// What a stored conversation holds about one person: for that person, when they ask, and for nobody else. `Debug` shows no name.
///
/// It says what there is, and not the words themselves, which are in the [`Export`](super::Export). The library knows what is in this
/// conversation; copies, backups, logs and what else the app keeps are the app's to tell.
///
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// # use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
/// # let terms = TermsFacts { kept: Kept::WithTheService, kept_for: KeptFor::Days(30), other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let now = Time::from_millis(0);
/// # let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
/// # conversation.apply(Seat::FIRST, Move::choose("go-on"), now).unwrap();
/// conversation.apply(Seat::FIRST, Move::say("last Tuesday"), now).unwrap();
/// let held = |conversation: &Conversation| conversation.view(Seat::FIRST, now).unwrap().held();
/// assert_eq!((held(&conversation).texts, held(&conversation).characters, held(&conversation).moves), (1, 12, 2));
/// conversation.forget(Seat::FIRST, now).unwrap();
/// assert_eq!((held(&conversation).texts, held(&conversation).erased, held(&conversation).moves), (0, 1, 2));
/// assert_eq!(held(&conversation).terms.kept_for, KeptFor::Days(30));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Held {
    /// What the app has said of the person: name, languages, how they are addressed, role, marked phrases.
    pub person: Person,
    /// How many of their moves are held: who did what, at which step and when. They stay also where words are erased.
    pub moves: usize,
    /// How often something of them was set, erased, withdrawn or renewed.
    pub changes: usize,
    /// How many of their moves hold words.
    pub texts: usize,
    /// How many characters these words have.
    pub characters: usize,
    /// How many of their moves held words that were erased.
    pub erased: usize,
    /// How many promises, limits and requests of an earlier conversation are held as theirs.
    pub items: usize,
    /// When the first and the last of it was made.
    pub first: Option<Time>,
    /// See [`first`](Self::first).
    pub last: Option<Time>,
    /// What they have agreed to.
    pub consents: Vec<Consent>,
    /// Whether they have said that they do not want to be asked again.
    pub do_not_ask: bool,
    /// How they want to hear of what becomes of it, where they were asked.
    pub told: Option<Told>,
    /// Where all of it is kept, for how long, and who else can read it, as the app has said.
    pub terms: TermsFacts,
}

impl View<'_> {
    /// What is held about this person.
    #[must_use]
    pub fn held(&self) -> Held {
        let (conversation, seat) = (self.conversation, self.seat);
        let operator = conversation.operator(conversation.last());
        let mut held = Held {
            person: self.you().cloned().unwrap_or_else(|| Person::new("")),
            moves: 0,
            changes: 0,
            texts: 0,
            characters: 0,
            erased: 0,
            items: conversation.items().iter().filter(|item| item.owner == seat).count(),
            first: None,
            last: None,
            consents: self.consents().collect(),
            do_not_ask: operator.do_not_ask().contains(seat),
            told: operator.told(seat),
            terms: conversation.terms(),
        };
        for changed in conversation.log().since(0) {
            let (by, at) = match changed {
                Changed::Move(entry) => (entry.seat, entry.at),
                Changed::Other(change) => (change.seat(), change.at()),
            };
            if by != seat {
                continue;
            }
            held.first = held.first.or(Some(at));
            held.last = Some(at);
            match changed {
                Changed::Other(_) => held.changes += 1,
                Changed::Move(entry) => {
                    held.moves += 1;
                    held.erased += usize::from(entry.written && entry.words().is_none() && !entry.taken_back);
                    if let Some(words) = entry.words() {
                        held.texts += 1;
                        held.characters += words.characters();
                    }
                }
            }
        }
        held
    }
}
