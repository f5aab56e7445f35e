//! What all conversations of several people have in common, told by hand: doors, steps that several answer, leaving, and time.
//!
//! Times are milliseconds. What rests over it, moments and breaks, is left out: nobody asks for one here.

use reweave::conversation::Ending;
use reweave::{Flow, MoveKind, Status};

const DAY: i64 = 24 * 3_600_000;
/// How long a door is open, and how long a step waits.
pub(crate) const WAIT: i64 = 3 * DAY;

pub(crate) const SEATS: usize = 4;

/// A move, without the words that go with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Made {
    Say,
    /// An option, and whom it names.
    Choose(&'static str, [bool; SEATS]),
    /// An option without the few words that can go with it.
    Bare(&'static str),
    /// An answer to each row.
    Rows,
    Pass,
    TakeBack,
    Later,
    Call(&'static str),
    Leave,
}

pub(crate) const NOBODY: [bool; SEATS] = [false; SEATS];

impl Made {
    pub(crate) const fn choose(option: &'static str) -> Self {
        Self::Choose(option, NOBODY)
    }

    pub(crate) const fn kind(self) -> MoveKind {
        match self {
            Self::Say => MoveKind::Say,
            Self::Choose(..) | Self::Bare(_) | Self::Rows => MoveKind::Choose,
            Self::Pass => MoveKind::Pass,
            Self::TakeBack => MoveKind::TakeBack,
            Self::Later => MoveKind::Later,
            Self::Call(_) => MoveKind::Call,
            Self::Leave => MoveKind::Leave,
        }
    }

    pub(crate) const fn option(self) -> &'static str {
        match self {
            Self::Choose(option, _) | Self::Bare(option) => option,
            _ => "",
        }
    }
}

/// What someone is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Question {
    pub(crate) step: &'static str,
    pub(crate) wants: Wants,
    pub(crate) pass: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Wants {
    Words,
    Rows,
    /// One of these options.
    One(Vec<&'static str>),
}

/// The question of a step with words.
pub(crate) fn words(step: &'static str) -> Question {
    Question { step, wants: Wants::Words, pass: true }
}

/// The question of a step with options.
pub(crate) fn one(step: &'static str, options: &[&'static str]) -> Question {
    Question { step, wants: Wants::One(options.to_vec()), pass: false }
}

impl Question {
    pub(crate) fn or_pass(self) -> Self {
        Self { pass: true, ..self }
    }
}

/// Where someone stands at an open door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Door {
    /// It is not for them.
    No,
    /// At the page that is read alone, and at the question.
    Gate,
    Asked,
    Joined,
    /// Not now, or gone: to all others like silence.
    Declined,
}

/// An open door: its two pages, and what the others believe is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Pages {
    pub(crate) gate: &'static str,
    pub(crate) door: &'static str,
    pub(crate) cover: &'static str,
    pub(crate) yeses: &'static [&'static str],
}

/// How a flow goes, told by hand.
pub(crate) trait Tale: Copy + Clone + std::fmt::Debug + PartialEq {
    fn flow() -> Flow;
    /// The role of each seat.
    fn roles() -> [&'static str; SEATS];
    fn first() -> Self;
    /// The door that is open here.
    fn door(&self) -> Option<Pages>;
    /// How many doors can follow each other here while the others know of none of them.
    fn waves(&self) -> i64 {
        1
    }
    /// Whether time ends it: where nobody else knows of it yet it need not.
    fn waits(&self) -> bool;
    /// Whether several answer here, each for themselves.
    fn of_several(&self) -> bool;
    /// Whether it is closing, where nobody waits for another's words.
    fn is_closing(&self) -> bool;
    /// The step that is open, for those who wait.
    fn step(&self) -> &'static str;
    /// What a seat would be asked here.
    fn question(&self, room: &Room<Self>, seat: usize) -> Option<Question>;
    /// The calls of a seat.
    fn calls(&self, seat: usize) -> &'static [&'static str];
    /// Whether whoever has the turn can put it off.
    fn can_put_off(&self, room: &Room<Self>) -> bool;
    /// Whom a seat can name with an option, and how many at least and at most.
    fn names(&self, room: &Room<Self>, seat: usize, option: &str) -> ([bool; SEATS], usize, usize);
    /// Whether these are enough to go on here.
    fn enough(&self, here: [bool; SEATS]) -> bool;
    /// Whether these are enough to go on once the open door has closed.
    fn enough_came(&self, here: [bool; SEATS]) -> bool {
        self.enough(here)
    }
    /// Goes on after an answer of one.
    fn answered(room: &mut Room<Self>, seat: usize, made: Made);
    /// Goes on when all have answered who were asked, or when the time of the step is over.
    fn all_answered(room: &mut Room<Self>);
    /// When a door has closed and they are enough.
    fn door_closed(room: &mut Room<Self>);
    /// When the time of a step for one is over.
    fn late(room: &mut Room<Self>);
    /// Whether silence in a step for several closes it, unless those who answered are enough.
    fn silence_closes(&self) -> bool;
    /// What follows when someone has left and it goes on.
    fn left(room: &mut Room<Self>, seat: usize);
    fn called(room: &mut Room<Self>, call: &str);
    fn put_off(room: &mut Room<Self>);
}

/// Everything that decides what may happen next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Room<T> {
    pub(crate) place: T,
    pub(crate) here: [bool; SEATS],
    pub(crate) gone: [bool; SEATS],
    /// Who has ever been invited, or begun it.
    pub(crate) known: [bool; SEATS],
    pub(crate) doors: [Door; SEATS],
    /// What each has answered where several answer.
    pub(crate) answers: [Option<Made>; SEATS],
    /// For whom it is over though it goes on for others, at the last pages.
    finished: [bool; SEATS],
    /// Whether the time of the open door is over, and does not show yet.
    lapsed: bool,
    pub(crate) opened: i64,
    /// Until when the others believe that an answer can come.
    pub(crate) shown: i64,
    pub(crate) clock: i64,
    pub(crate) ending: Option<Ending>,
}

/// What one seat sees of it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sight {
    pub(crate) status: Status,
    pub(crate) ending: Option<Ending>,
    pub(crate) step: Option<String>,
    pub(crate) options: Vec<String>,
    pub(crate) offers: Vec<MoveKind>,
    pub(crate) calls: Vec<String>,
}

impl<T: Tale> Room<T> {
    pub(crate) fn begin(now: i64) -> Self {
        let first = [true, false, false, false];
        Self {
            place: T::first(),
            here: first,
            gone: NOBODY,
            known: first,
            doors: [Door::No; SEATS],
            answers: [None; SEATS],
            finished: NOBODY,
            lapsed: false,
            opened: now,
            shown: now,
            clock: now,
            ending: None,
        }
    }

    /// Opens a place now.
    pub(crate) fn open(&mut self, place: T) {
        self.place = place;
        self.opened = self.clock;
        self.answers = [None; SEATS];
        self.doors = [Door::No; SEATS];
        self.lapsed = false;
    }

    /// Opens a door for these, those who are here or gone apart.
    pub(crate) fn open_door(&mut self, place: T, whom: [bool; SEATS]) {
        let covered =
            self.place.door().zip(place.door()).is_some_and(|(one, other)| one.cover == other.cover);
        self.open(place);
        if !covered {
            self.shown = self.clock.saturating_add(place.waves() * WAIT);
        }
        for (seat, invited) in whom.into_iter().enumerate() {
            if invited && !self.here[seat] && !self.gone[seat] {
                (self.doors[seat], self.known[seat]) = (Door::Gate, true);
            }
        }
        if self.doors == [Door::No; SEATS] {
            T::door_closed(self);
        }
    }

    pub(crate) fn close(&mut self) {
        self.ending = Some(Ending::Closed);
    }

    pub(crate) fn complete(&mut self) {
        self.ending = Some(Ending::Completed);
    }

    /// Those here in the order of seats, from the one after this on and round.
    pub(crate) fn after_in_order(&self, seat: usize) -> Option<usize> {
        (1..SEATS).map(|by| (seat + by) % SEATS).find(|seat| self.here[*seat])
    }

    pub(crate) fn due(&self) -> Option<i64> {
        let own = self.opened.saturating_add(WAIT);
        let due = if self.lapsed { self.shown } else { own };
        (self.ending.is_none() && self.place.waits()).then_some(due)
    }

    /// What time alone makes of it.
    pub(crate) fn at(mut self, now: i64) -> Self {
        let last = self.clock;
        let now = now.max(last);
        while let Some(due) = self.due().filter(|due| *due <= now) {
            self.clock = due;
            if self.place.door().is_some() {
                self.close_door();
            } else if self.place.of_several() {
                self.late_of_several();
            } else {
                T::late(&mut self);
            }
        }
        self.clock = last;
        self
    }

    fn close_door(&mut self) {
        for seat in 0..SEATS {
            if !matches!(self.doors[seat], Door::No | Door::Joined) {
                self.gone[seat] = true;
            }
        }
        if self.place.enough_came(self.here) {
            T::door_closed(self);
        } else if self.clock >= self.shown {
            self.close();
        } else {
            // It shows to nobody else before the last of the doors would be over.
            self.lapsed = true;
            for seat in 0..SEATS {
                if self.gone[seat] && self.doors[seat] != Door::No {
                    self.doors[seat] = Door::Declined;
                }
            }
        }
    }

    fn late_of_several(&mut self) {
        let silent = |seat: usize| self.is_asked(seat);
        let there: [bool; SEATS] = std::array::from_fn(|seat| self.here[seat] && !silent(seat));
        if self.place.is_closing() && self.place.step() == "after" {
            for seat in 0..SEATS {
                if self.is_asked(seat) {
                    (self.here[seat], self.gone[seat], self.finished[seat]) = (false, true, true);
                }
            }
            return self.complete();
        }
        if self.place.silence_closes() && !self.place.enough(there) {
            return self.close();
        }
        T::all_answered(self);
    }

    /// What a seat is asked, where it has not answered yet.
    pub(crate) fn asks(&self, seat: usize) -> Option<Question> {
        if self.ending.is_some() || self.gone[seat] {
            return None;
        }
        if let Some(pages) = self.place.door() {
            return match self.doors[seat] {
                Door::Gate => Some(one(pages.gate, &["go-on", "not-for-now"])),
                Door::Asked => {
                    let all: Vec<&str> =
                        pages.yeses.iter().copied().chain(["not-now", "do-not-ask"]).collect();
                    Some(one(pages.door, &all))
                }
                _ => None,
            };
        }
        let open = self.here[seat] && self.answers[seat].is_none();
        self.place.question(self, seat).filter(|_| open)
    }

    pub(crate) fn is_asked(&self, seat: usize) -> bool {
        self.asks(seat).is_some()
    }

    fn status(&self, seat: usize) -> Status {
        if !self.known[seat] {
            Status::Uninvited
        } else if self.gone[seat] || self.ending.is_some() {
            Status::Ended
        } else if matches!(self.doors[seat], Door::Gate | Door::Asked) {
            Status::Invited
        } else if self.is_asked(seat) {
            Status::Active
        } else {
            Status::Waiting
        }
    }

    fn offers(&self, seat: usize, kind: MoveKind) -> bool {
        let question = self.asks(seat);
        match kind {
            _ if matches!(self.status(seat), Status::Uninvited | Status::Ended) => false,
            MoveKind::Leave => true,
            MoveKind::Say => question.is_some_and(|question| question.wants == Wants::Words),
            MoveKind::Choose => question.is_some_and(|question| question.wants != Wants::Words),
            MoveKind::Pass => question.is_some_and(|question| question.pass),
            MoveKind::TakeBack => {
                matches!(self.doors[seat], Door::Asked | Door::Joined) || self.answers[seat].is_some()
            }
            MoveKind::Later => self.is_asked(seat) && self.place.can_put_off(self),
            MoveKind::Call => self.here[seat] && !self.place.calls(seat).is_empty(),
            _ => false,
        }
    }

    pub(crate) fn sees(&self, seat: usize) -> Sight {
        let status = self.status(seat);
        let question = self.asks(seat);
        let over = matches!(status, Status::Uninvited | Status::Ended);
        let step = question.as_ref().map(|question| question.step);
        // Who has said yes waits at the door; the others believe that what stood before it is still open.
        let at_the_door = |pages: Pages| {
            if self.doors[seat] == Door::Joined { pages.door } else { pages.cover }
        };
        let step = step.or_else(|| Some(self.place.door().map_or(self.place.step(), at_the_door)));
        let own_end = if self.finished[seat] { Ending::Completed } else { Ending::Closed };
        let ending = if self.gone[seat] { Some(own_end) } else { self.ending };
        Sight {
            status,
            ending: ending.filter(|_| status == Status::Ended),
            step: step.filter(|_| !over).map(str::to_owned),
            options: match question.map(|question| question.wants) {
                Some(Wants::One(options)) => options.into_iter().map(str::to_owned).collect(),
                _ => Vec::new(),
            },
            offers: MoveKind::ALL.iter().copied().filter(|kind| self.offers(seat, *kind)).collect(),
            calls: if self.offers(seat, MoveKind::Call) {
                self.place.calls(seat).iter().map(|call| (*call).to_owned()).collect()
            } else {
                Vec::new()
            },
        }
    }

    /// Whether a move that is offered fits: a known option, and as many named as there have to be.
    fn fits(&self, seat: usize, made: Made) -> bool {
        match (made, self.asks(seat).map(|question| question.wants)) {
            (Made::Choose(option, named), Some(Wants::One(options))) => {
                let (can, least, most) = self.place.names(self, seat, option);
                let count = named.iter().filter(|named| **named).count();
                let known = (0..SEATS).all(|of| !named[of] || can[of]);
                options.contains(&option) && known && (least..=most).contains(&count)
            }
            (Made::Bare(option), Some(Wants::One(options))) => options.contains(&option),
            (Made::Choose(..) | Made::Bare(_), _) | (Made::Rows, Some(Wants::One(_))) => false,
            (Made::Call(call), _) => self.place.calls(seat).contains(&call),
            _ => true,
        }
    }

    /// The room after this move at this time; none if the move is not taken.
    pub(crate) fn after(&self, seat: usize, made: Made, now: i64) -> Option<Self> {
        let mut next = self.at(now);
        if seat >= SEATS || !next.offers(seat, made.kind()) || !next.fits(seat, made) {
            return None;
        }
        next.clock = self.clock.max(now);
        match made {
            Made::Leave => next.leave(seat),
            Made::TakeBack => next.take_back(seat),
            Made::Later => T::put_off(&mut next),
            Made::Call(call) => T::called(&mut next, call),
            _ if next.place.door().is_some() => next.at_the_door(seat, made),
            _ if next.place.of_several() => {
                if made.option() == "not-now" {
                    next.leave(seat);
                } else {
                    next.answers[seat] = Some(made);
                    next.go_on_if_all_have_answered();
                }
            }
            _ => T::answered(&mut next, seat, made),
        }
        Some(next)
    }

    fn go_on_if_all_have_answered(&mut self) {
        if !(0..SEATS).any(|seat| self.is_asked(seat)) {
            T::all_answered(self);
        }
    }

    fn at_the_door(&mut self, seat: usize, made: Made) {
        match (self.doors[seat], made.option()) {
            (Door::Gate, "go-on") => self.doors[seat] = Door::Asked,
            (Door::Asked, "not-now" | "do-not-ask") | (Door::Gate, _) => self.decline(seat),
            _ => {
                (self.doors[seat], self.here[seat]) = (Door::Joined, true);
                self.answers[seat] = Some(made);
                if self.doors.iter().all(|door| matches!(door, Door::No | Door::Joined)) {
                    T::door_closed(self);
                }
            }
        }
    }

    /// Nothing shows before the time of the door.
    fn decline(&mut self, seat: usize) {
        (self.doors[seat], self.gone[seat], self.here[seat]) = (Door::Declined, true, false);
        self.answers[seat] = None;
    }

    fn take_back(&mut self, seat: usize) {
        match self.doors[seat] {
            Door::Asked => self.doors[seat] = Door::Gate,
            Door::Joined => (self.doors[seat], self.here[seat]) = (Door::Asked, false),
            _ => {}
        }
        self.answers[seat] = None;
    }

    fn leave(&mut self, seat: usize) {
        if self.doors[seat] != Door::No {
            return self.decline(seat);
        }
        (self.here[seat], self.gone[seat], self.answers[seat]) = (false, true, None);
        if self.place.is_closing() && self.place.of_several() {
            self.finished[seat] = true;
            if self.here == NOBODY { self.complete() } else { self.go_on_if_all_have_answered() }
        } else if !self.place.enough(self.here) {
            self.close();
        } else {
            T::left(self, seat);
        }
    }
}
