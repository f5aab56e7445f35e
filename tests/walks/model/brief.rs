//! The flow `brief` for two people, told a second time: by hand, from its description, without the crate's machine.
//!
//! Times are milliseconds. Seat 0 is the one who starts, seat 1 the one who is invited.

use reweave::conversation::Ending;
use reweave::{MoveKind, Status};

use crate::model::moves::{Given, Made, Text};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

/// Every step.
pub(crate) const STEPS: &[&str] = &[
    "gate",
    "ask-to-meet",
    "answer-gate",
    "accept",
    "speak",
    "speak-missing",
    "say-back",
    "check",
    "reply",
    "receive-own",
    "one-thing",
    "hear-limit",
    "answer-request",
    "receive-no",
    "receive-thanks",
    "receive-own-thing",
    "answer-question",
    "after",
];

/// The breaks of one person after which the conversation goes on at `after`.
const BREAKS: u8 = 3;

/// What the app has set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rules {
    pub(crate) invitation: i64,
    pub(crate) moment: i64,
    pub(crate) break_floor: i64,
    pub(crate) break_cap: i64,
    /// How long a step waits for an answer.
    pub(crate) answer: i64,
    pub(crate) moves_per_seat: u16,
}

impl Rules {
    pub(crate) const USUAL: Self = Self {
        invitation: 3 * 24 * HOUR,
        moment: 5 * MINUTE,
        break_floor: 20 * MINUTE,
        break_cap: 24 * HOUR,
        answer: 3 * 24 * HOUR,
        moves_per_seat: 2000,
    };

    /// A cap that a second `longer` meets, and few moves.
    pub(crate) const TIGHT: Self = Self { break_cap: 50 * MINUTE, moves_per_seat: 9, ..Self::USUAL };
}

/// What one card carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gift {
    Limit,
    Request,
    Question,
    Thanks,
    Own,
}

/// The cards of the last page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cards {
    keep: bool,
    again: bool,
}

/// Where the conversation is, named by what it waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    GateA,
    Topic,
    Invited {
        gate_passed: bool,
        until: i64,
    },
    Declined {
        until: i64,
    },
    /// The first turn.
    Speak,
    Missing {
        lead: usize,
    },
    SayBack {
        lead: usize,
        missed: bool,
    },
    Check {
        lead: usize,
        missed: bool,
    },
    /// Any later turn.
    Reply {
        lead: usize,
    },
    ReceiveOwn {
        lead: usize,
    },
    OneThing {
        lead: usize,
    },
    /// `again` where a smaller request was made after a no.
    Receive {
        lead: usize,
        gift: Gift,
        again: bool,
    },
    No {
        lead: usize,
        again: bool,
    },
    After {
        cards: [Option<Cards>; 2],
        left: [bool; 2],
    },
    Completed {
        kept: Cards,
    },
    Closed {
        second_knows: bool,
    },
}

/// What lies over it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rest {
    None,
    Moment { by: usize, until: i64 },
    Break { floor: i64, may_end: bool, cap: i64, ready: [bool; 2], left: [bool; 2], last: bool },
}

/// All that decides what may happen next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct State {
    pub(crate) rules: Rules,
    pub(crate) place: Place,
    pub(crate) rest: Rest,
    /// The time of the last move that was taken.
    pub(crate) clock: i64,
    pub(crate) revision: u64,
    pub(crate) do_not_ask: bool,
    /// When the open step began to wait.
    opened: i64,
    /// Who is still to have a turn, and who has put theirs off.
    ahead: Option<usize>,
    later: Option<usize>,
    breaks: [u8; 2],
    noted: [bool; 2],
    moves: [u16; 2],
}

/// What one seat sees of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own that a screen shows")]
pub(crate) struct Sight {
    pub(crate) status: Status,
    pub(crate) ending: Option<Ending>,
    pub(crate) step: Option<&'static str>,
    pub(crate) asked: bool,
    pub(crate) offers: Vec<MoveKind>,
    pub(crate) until: Option<i64>,
    pub(crate) closes_at: Option<i64>,
    pub(crate) ready: bool,
    pub(crate) kept: bool,
    pub(crate) look_again: bool,
}

/// What a step wants.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Wants {
    Text(usize),
    OneOf(&'static [(&'static str, With)]),
    Cards,
}

/// What goes with an option.
#[derive(Clone, Copy, Debug)]
pub(crate) enum With {
    Nothing,
    Text(usize),
    Note(usize),
    Form(&'static [(&'static str, bool, usize)]),
}

/// One open question: the step, what it wants, and whether it can be passed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Question {
    pub(crate) step: &'static str,
    pub(crate) wants: Wants,
    pub(crate) pass: bool,
}

const GATE: Wants = Wants::OneOf(&[("go-on", With::Nothing), ("not-for-now", With::Nothing)]);
const ACCEPT: Wants =
    Wants::OneOf(&[("accept", With::Nothing), ("not-now", With::Nothing), ("do-not-ask", With::Nothing)]);
const CHECK: Wants = Wants::OneOf(&[
    ("fits", With::Nothing),
    ("part", With::Note(500)),
    ("does-not-fit", With::Note(500)),
    ("leave-it", With::Nothing),
]);
const TURN: Wants = Wants::OneOf(&[("tell", With::Text(2000)), ("own", With::Text(2000))]);
const REQUEST: With = With::Form(&[("would-you", true, 500), ("by-when", false, 140)]);
const GIVE: Wants = Wants::OneOf(&[
    ("limit", With::Form(&[("when", true, 500), ("i-will", true, 500)])),
    ("request", REQUEST),
    ("question", With::Text(500)),
    ("thanks", With::Text(500)),
    ("own", With::Text(2000)),
]);
const TAKE_IN: Wants = Wants::OneOf(&[("thank-you", With::Note(500)), ("heard", With::Note(500))]);
const THANKED: Wants = Wants::OneOf(&[("heard", With::Note(500))]);
const HEAR: Wants = Wants::OneOf(&[("heard", With::Nothing)]);
const ANSWER: Wants =
    Wants::OneOf(&[("yes", With::Note(500)), ("no", With::Note(500)), ("need-time", With::Nothing)]);
const NO: Wants = Wants::OneOf(&[("ask-smaller", REQUEST), ("leave-it-there", With::Nothing)]);
const FINAL_NO: Wants = Wants::OneOf(&[("leave-it-there", With::Nothing)]);

impl Place {
    fn over(self) -> bool {
        matches!(self, Self::Completed { .. } | Self::Closed { .. })
    }

    /// Both are in, and it is not closing: people can rest.
    fn shared(self) -> bool {
        matches!(
            self,
            Self::Speak
                | Self::Missing { .. }
                | Self::SayBack { .. }
                | Self::Check { .. }
                | Self::Reply { .. }
                | Self::ReceiveOwn { .. }
                | Self::OneThing { .. }
                | Self::Receive { .. }
                | Self::No { .. }
        )
    }

    /// What this seat is asked, were there no rest.
    fn question(self, seat: usize) -> Option<Question> {
        let (who, step, wants, pass) = match self {
            Self::GateA => (0, "gate", GATE, false),
            Self::Topic => (0, "ask-to-meet", Wants::Text(140), true),
            Self::Invited { gate_passed: false, .. } => (1, "answer-gate", GATE, false),
            Self::Invited { gate_passed: true, .. } => (1, "accept", ACCEPT, false),
            Self::Speak => (0, "speak", TURN, true),
            Self::Missing { lead } => (lead, "speak-missing", Wants::Text(2000), true),
            Self::SayBack { lead, .. } => (1 - lead, "say-back", Wants::Text(2000), true),
            Self::Check { lead, .. } => (lead, "check", CHECK, false),
            Self::Reply { lead } => (lead, "reply", TURN, true),
            Self::ReceiveOwn { lead } => (1 - lead, "receive-own", TAKE_IN, true),
            Self::OneThing { lead } => (lead, "one-thing", GIVE, true),
            Self::Receive { lead, gift, .. } => match gift {
                Gift::Limit => (1 - lead, "hear-limit", HEAR, true),
                Gift::Request => (1 - lead, "answer-request", ANSWER, true),
                Gift::Question => (1 - lead, "answer-question", Wants::Text(2000), true),
                Gift::Thanks => (1 - lead, "receive-thanks", THANKED, true),
                Gift::Own => (1 - lead, "receive-own-thing", TAKE_IN, true),
            },
            Self::No { lead, again } => (lead, "receive-no", if again { FINAL_NO } else { NO }, false),
            Self::After { cards, left } => {
                let open = cards[seat].is_none() && !left[seat];
                return open.then_some(Question { step: "after", wants: Wants::Cards, pass: false });
            }
            Self::Declined { .. } | Self::Completed { .. } | Self::Closed { .. } => return None,
        };
        (who == seat).then_some(Question { step, wants, pass })
    }

    /// The step that one who waits sees.
    fn waits_at(self, seat: usize) -> Option<&'static str> {
        match self {
            Self::Invited { .. } | Self::Declined { .. } => Some("ask-to-meet"),
            Self::After { .. } => Some("after"),
            _ => self.question(1 - seat).map(|question| question.step),
        }
    }
}

impl State {
    pub(crate) fn new(rules: Rules, start: i64) -> Self {
        Self {
            rules,
            place: Place::GateA,
            rest: Rest::None,
            clock: start,
            revision: 0,
            do_not_ask: false,
            opened: start,
            ahead: None,
            later: None,
            breaks: [0; 2],
            noted: [false; 2],
            moves: [0; 2],
        }
    }

    /// When something happens by itself.
    pub(crate) fn due(&self) -> Option<i64> {
        match self.rest {
            _ if self.place.over() => None,
            Rest::Moment { until, .. } => Some(until),
            Rest::Break { floor, may_end: false, .. } => Some(floor),
            Rest::Break { cap, .. } => Some(cap),
            Rest::None => match self.place {
                Place::Invited { until, .. } | Place::Declined { until } => Some(until),
                _ => Some(self.late()),
            },
        }
    }

    /// When the open step has waited long enough.
    fn late(&self) -> i64 {
        self.opened.saturating_add(self.rules.answer)
    }

    /// What time alone makes of it.
    pub(crate) fn at(mut self, now: i64) -> Self {
        let now = now.max(self.clock);
        while self.due().is_some_and(|due| due <= now) {
            match &mut self.rest {
                Rest::Moment { until, .. } => (self.opened, self.rest) = (*until, Rest::None),
                Rest::Break { may_end: may_end @ false, .. } => *may_end = true,
                Rest::Break { .. } => self.close(true),
                Rest::None => match self.place {
                    Place::GateA | Place::Topic => self.close(false),
                    Place::After { cards, left } => {
                        let all = [0, 1].map(|seat| cards[seat].or((!left[seat]).then(Cards::default)));
                        self.place = Place::After { cards: all, left };
                        self.end_if_all_done();
                    }
                    // A turn that can be put off is, once.
                    Place::Speak if self.ahead.is_some() => {
                        let due = self.late();
                        self.put_off(due);
                    }
                    _ => self.close(true),
                },
            }
        }
        self
    }

    fn close(&mut self, second_knows: bool) {
        self.place = Place::Closed { second_knows };
        self.rest = Rest::None;
    }

    /// What a seat is asked.
    pub(crate) fn question(&self, seat: usize) -> Option<Question> {
        self.place.question(seat).filter(|_| self.rest == Rest::None)
    }

    fn status(&self, seat: usize) -> Status {
        match self.place {
            Place::GateA | Place::Topic | Place::Closed { second_knows: false } if seat == 1 => {
                Status::Uninvited
            }
            Place::Declined { .. } if seat == 1 => Status::Ended,
            Place::Invited { .. } if seat == 1 => Status::Invited,
            Place::After { left, .. } if left[seat] => Status::Ended,
            _ if matches!(self.rest, Rest::Break { left, .. } if left[seat]) => Status::Ended,
            place if place.over() => Status::Ended,
            place => match self.rest {
                Rest::Moment { .. } => Status::Moment,
                Rest::Break { .. } => Status::Break,
                Rest::None if place.question(seat).is_some() => Status::Active,
                Rest::None => Status::Waiting,
            },
        }
    }

    fn offered(&self, seat: usize, kind: MoveKind) -> bool {
        if matches!(self.status(seat), Status::Uninvited | Status::Ended) {
            return false;
        }
        if kind == MoveKind::Leave {
            return true;
        }
        if self.moves[seat] >= self.rules.moves_per_seat {
            return false;
        }
        let question = self.question(seat);
        match (self.rest, kind) {
            (Rest::Moment { by, .. }, MoveKind::Ready) => by == seat,
            (Rest::Moment { .. }, kind) => kind == MoveKind::Break,
            (Rest::Break { may_end: true, .. }, MoveKind::Longer) => true,
            (Rest::Break { may_end: true, ready, .. }, MoveKind::Ready) => !ready[seat],
            (Rest::Break { may_end: true, ready, .. }, MoveKind::TakeBack) => ready[seat],
            (Rest::None, MoveKind::Say) => question.is_some_and(|q| matches!(q.wants, Wants::Text(_))),
            (Rest::None, MoveKind::Choose) => question.is_some_and(|q| !matches!(q.wants, Wants::Text(_))),
            (Rest::None, MoveKind::Later) => seat == 0 && self.place == Place::Speak && self.ahead.is_some(),
            (Rest::None, MoveKind::Pass) => question.is_some_and(|q| q.pass),
            (Rest::None, MoveKind::Moment | MoveKind::Break) => self.place.shared(),
            (Rest::None, MoveKind::Pace) => self.place.shared() && !self.noted[seat],
            (Rest::None, MoveKind::TakeBack) => match self.place {
                Place::Invited { gate_passed, .. } => seat == 1 && gate_passed,
                Place::After { cards, .. } => cards[seat].is_some(),
                _ => false,
            },
            _ => false,
        }
    }

    /// What a seat sees.
    pub(crate) fn sight(&self, seat: usize) -> Sight {
        let status = self.status(seat);
        let mut sight = Sight {
            status,
            ending: None,
            step: None,
            asked: false,
            offers: MoveKind::ALL.iter().copied().filter(|&kind| self.offered(seat, kind)).collect(),
            until: None,
            closes_at: None,
            ready: false,
            kept: false,
            look_again: false,
        };
        match status {
            Status::Uninvited => {}
            Status::Ended => {
                let good = matches!(self.place, Place::After { .. } | Place::Completed { .. });
                sight.ending = Some(if good { Ending::Completed } else { Ending::Closed });
                if let Place::Completed { kept } = self.place {
                    (sight.kept, sight.look_again) = (kept.keep, kept.again);
                }
            }
            _ => match self.rest {
                Rest::Moment { until, .. } => sight.until = Some(until),
                Rest::Break { floor, cap, ready, .. } => {
                    (sight.until, sight.closes_at, sight.ready) = (Some(floor), Some(cap), ready[seat]);
                }
                Rest::None => {
                    let question = self.question(seat);
                    sight.asked = question.is_some();
                    sight.step = question.map(|q| q.step).or(self.place.waits_at(seat));
                    sight.closes_at = match self.place {
                        Place::Invited { until, .. } | Place::Declined { until } => Some(until),
                        // At its end the last page goes on by itself.
                        Place::After { .. } => None,
                        // A turn that can be put off is, first.
                        Place::Speak if self.ahead.is_some() => None,
                        _ => Some(self.late()),
                    };
                }
            },
        }
        sight
    }

    /// The ending that the app's server knows.
    pub(crate) fn ending(&self) -> Option<Ending> {
        match self.place {
            Place::Completed { .. } => Some(Ending::Completed),
            Place::Closed { .. } => Some(Ending::Closed),
            _ => None,
        }
    }

    /// Whether this seat's move is taken, as far as what was given with it goes.
    fn fits(&self, seat: usize, made: &Made) -> bool {
        let one_of = |options: &[(&str, With)], id: &str, given: Option<&Given>| {
            let given = given.filter(|given| !given.is_empty());
            let with = options.iter().find(|(known, _)| *known == id).map(|(_, with)| *with);
            with.is_some_and(|with| fits_with(with, given))
        };
        let Some(question) = self.question(seat) else { return !made.is_answer() };
        match (made, question.wants) {
            (Made::Say(Given::Text(text)), Wants::Text(max)) => (1..=max).contains(&text.length()),
            (Made::Say(_), _) | (Made::Choose(..) | Made::Pick(_), Wants::Text(_)) => false,
            (Made::Choose(id, given), Wants::OneOf(options)) => one_of(options, id, given.as_ref()),
            (Made::Choose(id, given), Wants::Cards) => {
                ["keep-words", "look-again"].contains(id) && given.as_ref().is_none_or(Given::is_empty)
            }
            (Made::Pick(ids), Wants::OneOf(options)) => {
                matches!(ids.as_slice(), [id] if one_of(options, id, None))
            }
            (Made::Pick(ids), Wants::Cards) => ids.iter().all(|id| ["keep-words", "look-again"].contains(id)),
            _ => true,
        }
    }

    /// The state after this move at this time; none if the move is not taken.
    pub(crate) fn after(&self, seat: usize, made: &Made, now: i64) -> Option<Self> {
        let mut next = self.at(now);
        if seat > 1 || !next.offered(seat, made.kind()) || !next.fits(seat, made) {
            return None;
        }
        next.clock = self.clock.max(now);
        next.revision += 1;
        next.moves[seat] += 1;
        let now = next.clock;
        match made {
            Made::Leave => next.leave(seat),
            Made::Later => next.put_off(now),
            Made::Moment => {
                next.rest = Rest::Moment { by: seat, until: now.saturating_add(self.rules.moment) };
            }
            Made::Break => {
                next.breaks[seat] += 1;
                let cap = now.saturating_add(self.rules.break_cap);
                let floor = now.saturating_add(self.rules.break_floor).min(cap);
                let last = next.breaks[seat] == BREAKS;
                next.rest =
                    Rest::Break { floor, may_end: false, cap, ready: [false; 2], left: [false; 2], last };
            }
            Made::Ready => next.ready(seat, now),
            Made::Longer => {
                if let Rest::Break { cap, left, last, .. } = next.rest {
                    let floor = now + self.rules.break_floor.min((cap - now) / 2);
                    let may_end = floor <= now;
                    next.rest = Rest::Break { floor, may_end, cap, ready: [false; 2], left, last };
                }
            }
            Made::Pace(_) => next.noted[seat] = true,
            Made::TakeBack => next.take_back(seat),
            Made::Say(_) | Made::Choose(..) | Made::Pick(_) | Made::Pass => next.answer(seat, made, now),
        }
        Some(next)
    }

    fn leave(&mut self, seat: usize) {
        // In a break it shows only when the break lapses; when both have left it is over.
        if let Rest::Break { ready, left, .. } = &mut self.rest {
            (ready[seat], left[seat]) = (false, true);
            if *left == [true; 2] {
                self.close(true);
            }
            return;
        }
        match &mut self.place {
            Place::GateA | Place::Topic => self.close(false),
            Place::Invited { until, .. } if seat == 1 => self.place = Place::Declined { until: *until },
            Place::After { left, .. } => {
                left[seat] = true;
                self.end_if_all_done();
            }
            _ => self.close(true),
        }
    }

    fn ready(&mut self, seat: usize, now: i64) {
        if let Rest::Break { ready, last, .. } = &mut self.rest {
            ready[seat] = true;
            if *ready != [true; 2] {
                return;
            }
            if *last {
                self.place = Place::After { cards: [None; 2], left: [false; 2] };
            }
        }
        (self.opened, self.rest) = (now, Rest::None);
    }

    fn take_back(&mut self, seat: usize) {
        match (&mut self.rest, &mut self.place) {
            (Rest::Break { ready, .. }, _) => ready[seat] = false,
            (_, Place::Invited { gate_passed, .. }) => *gate_passed = false,
            (_, Place::After { cards, .. }) => cards[seat] = None,
            _ => {}
        }
    }

    #[expect(clippy::too_many_lines, reason = "one arm for each place, as the description has it")]
    fn answer(&mut self, seat: usize, made: &Made, now: i64) {
        let until = now.saturating_add(self.rules.invitation);
        let option = match made {
            Made::Choose(id, _) => id,
            Made::Pick(ids) if ids.len() == 1 => ids[0],
            _ => "",
        };
        let passed = *made == Made::Pass;
        let written = matches!(made, Made::Choose(_, Some(given)) if !given.is_empty());
        // The last page is one step for both: it waits from when it was opened.
        if !matches!(self.place, Place::After { .. }) {
            self.opened = now;
        }
        self.place = match self.place {
            Place::GateA | Place::Invited { gate_passed: false, .. } if option == "not-for-now" => {
                return self.leave(seat);
            }
            Place::GateA => Place::Topic,
            Place::Topic => Place::Invited { gate_passed: false, until },
            Place::Invited { gate_passed: false, until } => Place::Invited { gate_passed: true, until },
            Place::Invited { gate_passed: true, .. } if option == "accept" => {
                self.ahead = Some(1);
                Place::Speak
            }
            Place::Invited { .. } => {
                self.do_not_ask = option == "do-not-ask";
                return self.leave(seat);
            }
            Place::Speak if option == "tell" => Place::SayBack { lead: 0, missed: false },
            Place::Speak if option == "own" => Place::ReceiveOwn { lead: 0 },
            Place::Reply { lead } if option == "tell" => Place::SayBack { lead, missed: false },
            Place::Reply { lead } if option == "own" => Place::ReceiveOwn { lead },
            Place::Missing { lead } if !passed => Place::SayBack { lead, missed: true },
            Place::SayBack { lead, missed } if !passed => Place::Check { lead, missed },
            Place::Check { lead, missed: false } if option == "part" && !written => Place::Missing { lead },
            Place::Check { lead, missed: false } if ["part", "does-not-fit"].contains(&option) => {
                Place::SayBack { lead, missed: true }
            }
            Place::Speak
            | Place::Missing { .. }
            | Place::SayBack { .. }
            | Place::Check { .. }
            | Place::Reply { .. }
            | Place::ReceiveOwn { .. } => return self.next_turn(),
            Place::OneThing { lead } if !passed => {
                let gift = match option {
                    "limit" => Gift::Limit,
                    "request" => Gift::Request,
                    "question" => Gift::Question,
                    "thanks" => Gift::Thanks,
                    _ => Gift::Own,
                };
                Place::Receive { lead, gift, again: false }
            }
            Place::Receive { lead, gift: Gift::Request, again } if option == "no" => {
                Place::No { lead, again }
            }
            Place::No { lead, .. } if option == "ask-smaller" => {
                Place::Receive { lead, gift: Gift::Request, again: true }
            }
            Place::OneThing { lead } | Place::Receive { lead, .. } | Place::No { lead, .. } => {
                self.noted = [false; 2];
                if lead == 0 {
                    Place::OneThing { lead: 1 }
                } else {
                    Place::After { cards: [None; 2], left: [false; 2] }
                }
            }
            Place::After { mut cards, left } => {
                let picks: &[&str] = match made {
                    Made::Pick(ids) => ids,
                    _ => &[option],
                };
                cards[seat] =
                    Some(Cards { keep: picks.contains(&"keep-words"), again: picks.contains(&"look-again") });
                self.place = Place::After { cards, left };
                return self.end_if_all_done();
            }
            over => over,
        };
    }

    fn next_turn(&mut self) {
        self.noted = [false; 2];
        let next = self.ahead.take().or_else(|| self.later.take());
        self.place = next.map_or(Place::OneThing { lead: 0 }, |lead| Place::Reply { lead });
    }

    /// The first turn comes after the other's.
    fn put_off(&mut self, now: i64) {
        self.later = Some(0);
        self.opened = now;
        self.next_turn();
    }

    /// Only what both chose is kept.
    fn end_if_all_done(&mut self) {
        let Place::After { cards, left } = self.place else { return };
        if (0..2).any(|seat| cards[seat].is_none() && !left[seat]) {
            return;
        }
        let of = |seat: usize| cards[seat].filter(|_| !left[seat]).unwrap_or_default();
        let kept = Cards { keep: of(0).keep && of(1).keep, again: of(0).again && of(1).again };
        self.place = Place::Completed { kept };
    }
}

fn fits_with(with: With, given: Option<&Given>) -> bool {
    let short = |text: &Text, max: usize| text.length() <= max;
    match (with, given) {
        (With::Nothing | With::Note(_), None) => true,
        (With::Text(max) | With::Note(max), Some(Given::Text(text))) => short(text, max),
        (With::Form(fields), Some(Given::Form(form))) => {
            let filled = || form.iter().filter(|(_, text)| text.length() > 0);
            let times = |id: &str| filled().filter(|(given, _)| *given == id).count();
            filled().all(|(given, text)| {
                let known = fields.iter().find(|(id, ..)| id == given);
                known.is_some_and(|(id, _, max)| times(id) == 1 && short(text, *max))
            }) && fields.iter().all(|(id, required, _)| !required || times(id) == 1)
        }
        _ => false,
    }
}
