//! The screens that people can meet, found by playing: from the start every move of everybody, and every deadline, until nothing new shows.
//!
//! Two places count as one if everybody's screens have the same step, status and moves. So it is quick, meets every screen of a usual flow,
//! and says so when it met its bound. What a flow can do in every single state is shown by `reweave walk`.

use std::collections::{HashSet, VecDeque};
use std::fmt::Write as _;

use reweave::conversation::{Conversation, Setup};
use reweave::item::Item;
use reweave::{Flow, Move, Person, Seat, Time};

use crate::out::Trouble;
use crate::people;

/// A conversation, and the time.
#[derive(Clone)]
pub(crate) struct Stand {
    pub(crate) conversation: Conversation,
    pub(crate) now: Time,
}

impl Stand {
    /// At the start, with these people.
    pub(crate) fn start(flow: &Flow, people: &[Person], items: &[Item]) -> Result<Self, Trouble> {
        let setup = people.iter().cloned().fold(Setup::new(people::TERMS), Setup::person);
        let setup = items.iter().cloned().fold(setup, Setup::item);
        let now = Time::from_millis(0);
        let conversation = Conversation::start(flow, setup, now)
            .map_err(|error| Trouble::told(format!("no conversation can start: {error}")))?;
        Ok(Self { conversation, now })
    }

    pub(crate) fn after(&self, seat: Seat, made: Move) -> Option<Self> {
        let mut next = self.clone();
        next.conversation.apply(seat, made, next.now).ok()?;
        Some(next)
    }

    /// When time has passed, if something happens then.
    pub(crate) fn later(&self) -> Option<Self> {
        let mut next = self.clone();
        next.now = next.conversation.deadline(next.now)?;
        next.conversation.tick(next.now);
        Some(next)
    }

    pub(crate) fn is_over(&self) -> bool {
        self.conversation.operator(self.now).ending().is_some()
    }

    /// The one who is asked, and the step: the first of several.
    pub(crate) fn asked(&self) -> Option<(Seat, String)> {
        let acting = self.conversation.operator(self.now).acting();
        acting.iter().find_map(|seat| Some((seat, self.asked_of(seat)?)))
    }

    /// The step at which somebody is asked.
    pub(crate) fn asked_of(&self, seat: Seat) -> Option<String> {
        let view = self.conversation.view(seat, self.now)?;
        Some(view.step().filter(|_| view.is_asked())?.id.to_string())
    }

    /// What is the same where everybody has the same before them.
    pub(crate) fn shape(&self) -> String {
        let mut shape = self.conversation.operator(self.now).step().id.to_string();
        for seat in self.conversation.seats() {
            let Some(view) = self.conversation.view(seat, self.now) else { continue };
            let step = view.step().map_or("", |step| step.id.as_str());
            let _ =
                write!(shape, "|{}{step}{}{}", view.status().id(), view.is_asked(), view.care().is_some());
            for kind in view.moves() {
                let _ = write!(shape, ",{}", kind.id());
            }
            for option in view.options() {
                let _ = write!(shape, ";{}", option.id);
            }
        }
        shape
    }
}

/// Goes everywhere, the nearest first. Says whether that was all.
pub(crate) fn everywhere(start: Stand, most: usize, mut meet: impl FnMut(&Stand)) -> bool {
    let mut known = HashSet::from([start.shape()]);
    let mut todo = VecDeque::from([start]);
    while let Some(stand) = todo.pop_front() {
        meet(&stand);
        if stand.is_over() {
            continue;
        }
        let mut next: Vec<Stand> = stand.later().into_iter().collect();
        for seat in stand.conversation.seats() {
            let moves = stand
                .conversation
                .view(seat, stand.now)
                .map(|view| view.sample_moves("…"))
                .unwrap_or_default();
            next.extend(moves.into_iter().filter_map(|made| stand.after(seat, made)));
        }
        for one in next {
            if known.insert(one.shape()) {
                if known.len() > most {
                    return false;
                }
                todo.push_back(one);
            }
        }
    }
    true
}
