//! All that the machine holds of a conversation, as data: to hold another machine against it.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::conversation::Conversation;
use crate::flow::{Ask, Input};
use crate::id::{LoopId, OptionId, StepId};
use crate::machine::{Answer, At, Ending, Machine, MoveKind, Pause, Scene, State};
use crate::seat::{Seat, SeatSet};
use crate::time::Time;

/// All that the machine holds of a conversation and on which its way depends, with what each seat may do.
///
/// It is for tests that hold another machine against this one, such as a flow's export in an engine of another language. Never show it
/// to a person: it knows what no seat may know.
///
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let conversation = Conversation::start(&Flow::brief(), setup, Time::from_millis(0)).unwrap();
/// let standing = conversation.whole_standing(Time::from_millis(0));
/// assert_eq!(standing.step, "gate");
/// assert_eq!(standing.offers[0], ["choose.go-on", "choose.not-for-now", "leave"]);
/// assert!(standing.offers[1].is_empty(), "nothing has reached the other");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Standing {
    /// The open step; where each goes on alone, the first of that part.
    pub step: StepId,
    /// Whose turn it is.
    pub lead: Seat,
    /// Who is still to have a turn.
    pub ahead: SeatSet,
    /// Who has put the turn off.
    pub later: SeatSet,
    /// Who is named.
    pub named: SeatSet,
    /// Whom the open door has invited.
    pub door: SeatSet,
    /// Who is here.
    pub here: SeatSet,
    /// Who has gone.
    pub gone: SeatSet,
    /// How often each loop was taken, where that still matters and it was.
    pub loops: BTreeMap<LoopId, u8>,
    /// Where each seat stands: `away`, `at:` and a step, `done`, or `left`.
    pub at: Vec<String>,
    /// What each has answered where several do: `pass`, `said`, `option:` and its name, `cards:` and their names.
    pub answers: Vec<Option<String>>,
    /// The cards of each seat that can still matter.
    pub cards: Vec<Vec<OptionId>>,
    /// When the step opened, or was taken up again.
    pub opened: Time,
    /// When the invitation's time is over.
    pub answer_by: Option<Time>,
    /// When that shows to others.
    pub shown_by: Option<Time>,
    /// Who has sent a note in this turn.
    pub noted: SeatSet,
    /// The pause over it.
    pub pause: Option<Rests>,
    /// How it ended.
    pub ending: Option<Ending>,
    /// When something happens by itself.
    pub due: Option<Time>,
    /// What each seat may do: the move, and behind a dot the option, the note or the call. What is picked is `pick`.
    pub offers: Vec<Vec<String>>,
}

/// A moment of quiet, or a break.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[non_exhaustive]
pub enum Rests {
    /// A moment.
    Moment {
        /// Who asked for it.
        by: Seat,
        /// When it is over.
        until: Time,
    },
    /// A break.
    Break {
        /// When it may end.
        floor: Time,
        /// Whether that time has come.
        may_end: bool,
        /// When it lapses.
        cap: Time,
        /// Who is ready.
        ready: SeatSet,
        /// Who has left in it.
        left: SeatSet,
        /// Whether it leads on elsewhere.
        leads_on: bool,
    },
}

impl Conversation {
    /// All that the machine holds at this time. Never for a person's screen.
    #[must_use]
    pub fn whole_standing(&self, now: Time) -> Standing {
        let at = self.at(now);
        standing(self.machine(), &at.state)
    }
}

fn standing(machine: &Machine, state: &State) -> Standing {
    let (place, cursor) = (&state.place, &state.place.cursor);
    let scene = Scene::of(machine, state);
    let seats = || machine.seats.iter();
    let loops = machine.flow.draft().loops.iter().zip(cursor.loops);
    let names = Cards::of(machine);
    Standing {
        step: machine.step(cursor.step).id.clone(),
        lead: cursor.lead,
        ahead: cursor.ahead,
        later: cursor.later,
        named: cursor.named,
        door: cursor.door,
        here: cursor.here,
        gone: cursor.gone,
        loops: loops
            .filter(|(_, count)| *count > 0)
            .map(|(bound, count)| (bound.id.clone(), count))
            .collect(),
        at: seats().map(|seat| where_at(machine, cursor.at(seat))).collect(),
        answers: seats()
            .map(|seat| Some(answered(machine, cursor.step, place.book.answers.get(seat)?)))
            .collect(),
        cards: seats().map(|seat| names.named(cursor.seats.get(seat).cards)).collect(),
        opened: place.opened,
        answer_by: place.answer_by,
        shown_by: place.shown_by,
        noted: place.book.noted,
        pause: state.pause.map(rests),
        ending: place.ending,
        due: machine.due(state),
        offers: seats().map(|seat| offers(machine, &scene, seat)).collect(),
    }
}

fn rests(pause: Pause) -> Rests {
    match pause {
        Pause::Moment { by, until } => Rests::Moment { by, until },
        Pause::Break { floor, may_end, cap, ready, left, rest } => {
            Rests::Break { floor, may_end, cap, ready, left, leads_on: rest }
        }
    }
}

fn where_at(machine: &Machine, at: At) -> String {
    match at {
        At::Away => "away".into(),
        At::Step(step) => format!("at:{}", machine.step(step).id),
        At::Done(_) => "done".into(),
        At::Left => "left".into(),
    }
}

fn answered(machine: &Machine, step: u8, answer: Answer) -> String {
    let options = &machine.step(machine.plan(step).chain_end).options;
    match answer {
        Answer::Passed => "pass".into(),
        Answer::Said => "said".into(),
        Answer::Option(option) => {
            options.get(usize::from(option)).map(|option| format!("option:{}", option.id)).unwrap_or_default()
        }
        Answer::Cards(mask) => {
            let picked =
                options.iter().zip(0u32..).filter(|(_, i)| mask.checked_shr(*i).unwrap_or_default() & 1 != 0);
            let mut picked: Vec<&str> = picked.map(|(option, _)| option.id.as_str()).collect();
            picked.sort_unstable();
            format!("cards:{}", picked.join(","))
        }
    }
}

/// What a seat may do, in order.
fn offers(machine: &Machine, scene: &Scene<'_>, seat: Seat) -> Vec<String> {
    let cursor = &scene.state().place.cursor;
    let mut offers = Vec::new();
    for kind in scene.offers(seat).iter() {
        match kind {
            MoveKind::Choose => {
                let Some(place) = scene.step_of(seat) else { continue };
                let step = machine.step(place);
                if matches!(
                    step.ask,
                    Ask::Cards { .. } | Ask::Items(_) | Ask::Input(Input::Words { .. } | Input::Lines { .. })
                ) {
                    offers.push("pick".to_owned());
                    continue;
                }
                let options = (0u8..).zip(&step.options);
                let offered = options.filter(|(i, _)| machine.is_offered(cursor, (seat, place), *i));
                offers.extend(offered.map(|(_, option)| format!("choose.{}", option.id)));
            }
            MoveKind::Pace => {
                let at_hand =
                    machine.flow.notes().iter().filter(|rule| machine.has_at_hand(cursor, seat, rule));
                offers.extend(at_hand.map(|rule| format!("pace.{}", rule.id.id())));
            }
            MoveKind::Call => {
                let mask = machine.calls_of(cursor, seat);
                let mine = (0u32..)
                    .zip(machine.flow.calls())
                    .filter(|(i, _)| mask.checked_shr(*i).unwrap_or_default() & 1 != 0);
                offers.extend(mine.map(|(_, call)| format!("call.{}", call.id)));
            }
            plain => offers.push(plain.id().to_owned()),
        }
    }
    offers.sort_unstable();
    offers.dedup();
    offers
}

/// The names of the cards that something waits for.
struct Cards<'a>(Vec<(u32, &'a OptionId)>);

impl<'a> Cards<'a> {
    fn of(machine: &'a Machine) -> Self {
        let steps = machine.flow.steps().iter().zip(&machine.flow.compiled().steps);
        let cards = steps.flat_map(|(step, plan)| {
            let picks = matches!(step.ask, Ask::Cards { .. });
            step.options.iter().zip(&plan.cards).map(move |(option, bit)| {
                (*bit, if picks { &option.id } else { option.gives.as_ref().unwrap_or(&option.id) })
            })
        });
        Self(cards.filter(|(bit, _)| *bit != 0).collect())
    }

    fn named(&self, mask: u32) -> Vec<OptionId> {
        let mut named: Vec<OptionId> =
            self.0.iter().filter(|(bit, _)| mask & bit != 0).map(|(_, card)| (*card).clone()).collect();
        named.sort_unstable_by(|one, other| one.as_str().cmp(other.as_str()));
        named.dedup();
        named
    }
}
