//! The flow `circle` for four people, told a second time: by hand, from its description, where people share and where they repair.

use reweave::Flow;
use reweave::flows::Circle as Settings;

use crate::several::room::{Made, NOBODY, Pages, Question, Room, SEATS, Tale, one, words};

/// The step that is open, and who answers it where that is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum At {
    Gate,
    Purpose,
    Door,
    CheckIn,
    Story(usize),
    SayBack(usize, usize),
    Check(usize),
    SumUp,
    Needs,
    Wish,
    Offers(usize),
    Answers,
    Landing,
    CheckOut,
    Close,
    After,
}

/// Where the turn of a seat begins.
type Turn = fn(usize) -> At;

/// A circle: in one of them people repair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Circle<const REPAIR: bool> {
    at: At,
    /// Who is still to have a turn, and who has put theirs off.
    ahead: [bool; SEATS],
    later: [bool; SEATS],
    /// Who of the others was asked for something.
    asked: [bool; SEATS],
    /// Whether all were asked once more.
    again: bool,
}

pub(crate) type Sharing = Circle<false>;
pub(crate) type Repairing = Circle<true>;

const KEEPER: usize = 0;
const HURT: usize = 1;

impl<const REPAIR: bool> Circle<REPAIR> {
    fn to(self, at: At) -> Self {
        Self { at, ..self }
    }

    /// Before the last lines.
    fn is_under_way(self) -> bool {
        !matches!(self.at, At::Gate | At::Purpose | At::Door | At::CheckOut | At::Close | At::After)
    }

    fn story(room: &mut Room<Self>) {
        room.place.ahead = room.here;
        room.place.later = NOBODY;
        let first = (0..SEATS).find(|seat| room.here[*seat]).expect("someone is here");
        Self::turn(room, first, At::Story);
    }

    fn turn(room: &mut Room<Self>, seat: usize, at: impl Fn(usize) -> At) {
        let mut place = room.place.to(at(seat));
        if place.ahead[seat] {
            place.ahead[seat] = false;
        } else {
            place.later[seat] = false;
        }
        room.open(place);
    }

    /// Goes on outside of turns; without a keeper to the last lines.
    fn on(room: &mut Room<Self>, at: At) {
        let out = room.place.is_under_way() && !room.here[KEEPER];
        room.open(room.place.to(if out { At::CheckOut } else { at }));
    }

    /// The next in the order of seats who has not had a turn; then those who put theirs off; then it goes on. Without a keeper the turn
    /// that was on is the last.
    fn next(room: &mut Room<Self>, lead: usize, at: fn(usize) -> At) {
        let place = room.place;
        if !room.here[KEEPER] {
            return room.open(place.to(At::CheckOut));
        }
        let ahead = (1..SEATS).map(|by| (lead + by) % SEATS).find(|seat| place.ahead[*seat]);
        let next = ahead.or_else(|| (0..SEATS).find(|seat| place.later[*seat]));
        match (next, place.at) {
            (Some(next), _) => Self::turn(room, next, at),
            (None, At::Offers(_)) => Self::answers(room),
            (None, _) if REPAIR => room.open(place.to(At::SumUp)),
            (None, _) => room.open(place.to(At::CheckOut)),
        }
    }

    /// Those who want a turn to offer or to ask have one.
    fn offers(room: &mut Room<Self>) {
        let wants = |seat: usize| room.answers[seat].is_some_and(|made| made.option() == "a-turn");
        let wants: [bool; SEATS] = std::array::from_fn(|seat| room.here[seat] && wants(seat));
        (room.place.ahead, room.place.later, room.place.asked) = (wants, NOBODY, NOBODY);
        match (0..SEATS).find(|seat| wants[*seat]) {
            Some(first) => Self::turn(room, first, At::Offers),
            None => Self::answers(room),
        }
    }

    /// Those who were asked answer, all at once.
    fn answers(room: &mut Room<Self>) {
        let asked = (0..SEATS).any(|seat| room.place.asked[seat] && room.here[seat]);
        room.open(room.place.to(if asked { At::Answers } else { At::Landing }));
    }

    fn lead(self) -> Option<(usize, Turn)> {
        match self.at {
            At::Story(lead) | At::Check(lead) | At::SayBack(lead, _) => Some((lead, At::Story)),
            At::Offers(lead) => Some((lead, At::Offers)),
            _ => None,
        }
    }
}

impl<const REPAIR: bool> Tale for Circle<REPAIR> {
    fn flow() -> Flow {
        if REPAIR { Settings::repair().flow() } else { Flow::circle() }
    }

    fn roles() -> [&'static str; SEATS] {
        ["keeper", if REPAIR { "hurt" } else { "member" }, "member", "member"]
    }

    fn first() -> Self {
        Self { at: At::Gate, ahead: NOBODY, later: NOBODY, asked: NOBODY, again: false }
    }

    fn door(&self) -> Option<Pages> {
        let pages = Pages { gate: "door-gate", door: "door", cover: "purpose", yeses: &["accept"] };
        (self.at == At::Door).then_some(pages)
    }

    fn waits(&self) -> bool {
        !matches!(self.at, At::Gate | At::Purpose)
    }

    fn of_several(&self) -> bool {
        matches!(
            self.at,
            At::CheckIn
                | At::Needs
                | At::Wish
                | At::Answers
                | At::Landing
                | At::CheckOut
                | At::Close
                | At::After
        )
    }

    fn is_closing(&self) -> bool {
        matches!(self.at, At::CheckOut | At::Close | At::After)
    }

    fn step(&self) -> &'static str {
        match self.at {
            At::Gate => "gate",
            At::Purpose | At::Door => "purpose",
            At::CheckIn => "check-in",
            At::Story(_) => "story",
            At::SayBack(..) => "say-back",
            At::Check(_) => "check",
            At::SumUp => "sum-up",
            At::Needs => "needs",
            At::Wish => "wish",
            At::Offers(_) => "offers",
            At::Answers => "answers",
            At::Landing => "landing",
            At::CheckOut => "check-out",
            At::Close => "close",
            At::After => "after",
        }
    }

    fn question(&self, room: &Room<Self>, seat: usize) -> Option<Question> {
        let step = self.step();
        let (asked, question) = match self.at {
            At::Gate => (seat == KEEPER, one(step, &["go-on", "not-for-now"])),
            At::Story(lead) => (seat == lead, words(step)),
            At::SayBack(_, next) => (seat == next, words(step)),
            At::Check(lead) => (seat == lead, one(step, &["fits", "one-sentence-more", "leave-it"])),
            At::Purpose | At::SumUp => (seat == KEEPER, words(step)),
            At::Needs => (true, one(step, &["need", "limit"]).or_pass()),
            At::Wish => (true, one(step, &["a-turn", "enough"])),
            At::Offers(lead) => (seat == lead, one(step, &["offer", "request"]).or_pass()),
            At::Answers => {
                let rows = Question { wants: crate::several::room::Wants::Rows, ..words(step) };
                (self.asked[seat], rows)
            }
            At::Landing => (true, one(step, &["can-live-with-it", "stand-aside", "not-yet"])),
            At::Close => (true, one(step, &["in-two-weeks", "in-four-weeks", "no-day"])),
            At::After => (true, one(step, &["done"])),
            At::Door | At::CheckIn | At::CheckOut => (true, words(step)),
        };
        (asked && room.here[seat]).then_some(question)
    }

    fn calls(&self, seat: usize) -> &'static [&'static str] {
        match self.at {
            _ if seat != KEEPER || !self.is_under_way() => &[],
            At::Landing => &["close"],
            _ => &["to-check-out", "close"],
        }
    }

    fn can_put_off(&self, room: &Room<Self>) -> bool {
        let At::Story(lead) = self.at else { return false };
        let others = (0..SEATS).any(|seat| seat != lead && room.place.ahead[seat]);
        others && !self.later[lead]
    }

    fn names(&self, room: &Room<Self>, seat: usize, option: &str) -> ([bool; SEATS], usize, usize) {
        match (self.at, option) {
            (At::Offers(_), "request") => {
                (std::array::from_fn(|other| other != seat && room.here[other]), 1, 1)
            }
            _ => (NOBODY, 0, 0),
        }
    }

    fn enough(&self, here: [bool; SEATS]) -> bool {
        let count = here.iter().filter(|here| **here).count();
        match self.at {
            At::Gate | At::Purpose => here[KEEPER],
            At::Door => here[KEEPER] && count >= 3,
            _ => count >= 3,
        }
    }

    fn answered(room: &mut Room<Self>, seat: usize, made: Made) {
        let (mut place, passed) = (room.place, made == Made::Pass);
        match place.at {
            At::Gate if made.option() == "go-on" => room.open(place.to(At::Purpose)),
            At::Gate => room.close(),
            At::Purpose => room.open_door(place.to(At::Door), [true; SEATS]),
            At::Story(lead) if REPAIR && !passed => {
                let next = room.after_in_order(lead).expect("others are here");
                room.open(place.to(At::SayBack(lead, next)));
            }
            // Who told it may have left meanwhile.
            At::SayBack(lead, _) if !passed && room.here[lead] => room.open(place.to(At::Check(lead))),
            At::SumUp => Self::on(room, At::Needs),
            At::Offers(lead) => {
                if let Made::Choose(_, named) = made {
                    (0..SEATS).filter(|of| named[*of]).for_each(|of| place.asked[of] = true);
                    room.place.asked = place.asked;
                }
                Self::next(room, lead, At::Offers);
            }
            _ => {
                let (lead, at) = place.lead().unwrap_or((seat, At::Story));
                Self::next(room, lead, at);
            }
        }
    }

    fn all_answered(room: &mut Room<Self>) {
        let place = room.place;
        match place.at {
            At::CheckIn | At::Wish if !room.here[KEEPER] => Self::on(room, At::CheckOut),
            At::CheckIn => Self::story(room),
            At::Needs => Self::on(room, At::Wish),
            At::Wish => Self::offers(room),
            At::Answers => Self::on(room, At::Landing),
            At::Landing => {
                let not_yet = (0..SEATS)
                    .any(|seat| room.here[seat] && room.answers[seat] == Some(Made::choose("not-yet")));
                if not_yet && !place.again && room.here[KEEPER] {
                    room.open(Self { at: At::Wish, again: true, ..place });
                } else {
                    room.open(place.to(At::CheckOut));
                }
            }
            At::CheckOut => room.open(place.to(At::Close)),
            At::Close => room.open(place.to(At::After)),
            _ => room.complete(),
        }
    }

    fn door_closed(room: &mut Room<Self>) {
        room.open(room.place.to(At::CheckIn));
    }

    fn late(room: &mut Room<Self>) {
        let place = room.place;
        match place.at {
            At::Gate | At::Purpose => room.close(),
            At::SumUp => room.open(place.to(At::Needs)),
            At::Story(_) if place.can_put_off(room) => Self::put_off(room),
            _ => {
                let (lead, at) = place.lead().expect("a turn");
                Self::next(room, lead, at);
            }
        }
    }

    fn silence_closes(&self) -> bool {
        false
    }

    fn left(room: &mut Room<Self>, seat: usize) {
        let place = &mut room.place;
        (place.ahead[seat], place.later[seat], place.asked[seat]) = (false, false, false);
        if seat == KEEPER && place.is_under_way() {
            // The turn that is on is the last one.
            (place.ahead, place.later) = (NOBODY, NOBODY);
        }
        let place = *place;
        match place.at {
            // It is about what they lived through.
            _ if REPAIR && seat == HURT && place.is_under_way() => room.open(place.to(At::CheckOut)),
            At::Story(lead) | At::Check(lead) | At::Offers(lead) if lead == seat => {
                let (_, at) = place.lead().expect("a turn");
                Self::next(room, seat, at);
            }
            At::SayBack(lead, next) if next == seat => {
                let next = room.after_in_order(lead).filter(|next| *next != lead);
                room.place.at = At::SayBack(lead, next.expect("others are here"));
            }
            At::SumUp if seat == KEEPER => Self::on(room, At::Needs),
            _ if place.of_several() && !(0..SEATS).any(|seat| room.is_asked(seat)) => {
                Self::all_answered(room);
            }
            _ => {}
        }
    }

    fn called(room: &mut Room<Self>, call: &str) {
        if call == "close" { room.close() } else { room.open(room.place.to(At::CheckOut)) }
    }

    fn put_off(room: &mut Room<Self>) {
        let At::Story(lead) = room.place.at else { return };
        room.place.later[lead] = true;
        Self::next(room, lead, At::Story);
    }
}
