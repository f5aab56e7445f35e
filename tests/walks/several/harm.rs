//! The flow `accountability` with one supporter, told a second time: by hand, from its description.

use reweave::Flow;

use crate::several::room::{Made, NOBODY, Pages, Question, Room, SEATS, Tale, Wants, one, words};

const DID: usize = 0;
const KEEPER: usize = 1;
const HARMED: usize = 2;
const SUPPORTER: usize = 3;

/// The step that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum At {
    Gate,
    Prepare,
    Contact,
    Change,
    Acknowledge,
    KeeperDoor,
    HarmedDoor,
    Agreements,
    Agree,
    SupporterDoor,
    Begin,
    Speak,
    SpeakMissing,
    SpeakMore,
    SayBack,
    Check,
    Account,
    HearAccount,
    Support,
    Letter,
    Own,
    ReceiveOwn,
    Conditions,
    HearLimit,
    AnswerRequest,
    ReceiveNo,
    TakeCounter,
    Commitments,
    Help(usize),
    Told,
    Statement,
    ReadStatement,
    OwnOnly,
    HearOwn,
    Close,
    After,
}

/// Where it is, and what was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Harm {
    at: At,
    picked: bool,
    /// Who is still to tell.
    ahead: Option<usize>,
    misses: u8,
    mores: u8,
    conditions: u8,
    commits: u8,
}

impl Harm {
    fn to(self, at: At) -> Self {
        Self { at, ..self }
    }

    /// Who answers alone.
    fn who(self) -> usize {
        match self.at {
            At::Gate
            | At::Prepare
            | At::Contact
            | At::Change
            | At::Acknowledge
            | At::SayBack
            | At::Account
            | At::Own
            | At::HearLimit
            | At::AnswerRequest
            | At::Commitments
            | At::ReadStatement
            | At::OwnOnly => DID,
            At::Support => SUPPORTER,
            At::Help(who) => who,
            _ => HARMED,
        }
    }

    fn asks(self) -> Question {
        let step = self.step();
        match self.at {
            At::Gate => one(step, &["go-on", "not-for-now"]),
            At::Contact => one(step, &["could-not-hurt", "not-sure", "could-hurt"]),
            At::Acknowledge => one(step, &["i-did-it", "not-for-now"]),
            At::Agreements => one(step, &["set", "only-pick"]).or_pass(),
            At::Agree => one(step, &["agree", "not-now"]),
            At::Begin => one(step, &["i-begin", "they-begin", "later"]),
            At::Check => {
                let all = ["fits", "fits-more", "part", "does-not-fit", "leave-it"];
                let full = |id: &&str| *id != "fits-more" || self.mores < 2;
                one(step, &all.into_iter().filter(full).collect::<Vec<_>>())
            }
            At::HearAccount => one(step, &["heard", "write-back"]).or_pass(),
            At::ReceiveOwn => one(step, &["thank-you", "heard", "still-need"]).or_pass(),
            At::Conditions => one(step, &["limit", "request", "nothing-more"]),
            At::HearLimit => one(step, &["heard"]).or_pass(),
            At::AnswerRequest => one(step, &["yes", "no", "something-else", "need-time"]).or_pass(),
            At::ReceiveNo => one(step, &["leave-it-there"]),
            At::TakeCounter => one(step, &["take-it", "leave-open"]).or_pass(),
            At::Commitments => one(step, &["commit", "that-is-all"]),
            At::Told => one(step, &["here", "through-keeper", "not"]).or_pass(),
            At::ReadStatement => one(step, &["read"]),
            At::HearOwn => one(step, &["thank-you", "heard"]).or_pass(),
            At::Close => one(step, &["in-two-weeks", "in-six-weeks", "no-day"]),
            At::Change | At::After => one(step, &["done"]),
            _ => words(step),
        }
    }

    /// After a limit or a request comes another, three in all.
    fn next_condition(mut self) -> Self {
        if self.conditions == 2 {
            return self.to(At::Commitments);
        }
        self.conditions += 1;
        self.to(At::Conditions)
    }

    /// What was missed is told or given back again, twice at most.
    fn missed(mut self, at: At) -> Option<Self> {
        self.misses += 1;
        (self.misses <= 2).then(|| self.to(at))
    }

    /// The other tells; then who is beside them; then it is named.
    fn next_turn(mut self, room: &Room<Self>) -> Self {
        (self.misses, self.mores) = (0, 0);
        match self.ahead.take() {
            Some(HARMED) => self.to(At::Speak),
            Some(_) => self.to(At::Account),
            None if room.here[SUPPORTER] => self.to(At::Support),
            None => self.to(At::Own),
        }
    }

    /// Keeper and supporter say what they will do, in the order of seats.
    fn help(self, room: &Room<Self>, after: Option<usize>) -> Self {
        match after {
            None => self.to(At::Help(KEEPER)),
            Some(KEEPER) if room.here[SUPPORTER] => self.to(At::Help(SUPPORTER)),
            _ => self.to(At::Told),
        }
    }

    fn before_anybody_is_asked(room: &mut Room<Self>, option: &str) {
        let place = room.place;
        match (place.at, option) {
            (At::Gate, "go-on") => room.open(place.to(At::Prepare)),
            (At::Prepare, _) => room.open(place.to(At::Contact)),
            (At::Contact, "could-not-hurt") => room.open(place.to(At::Acknowledge)),
            (At::Contact, _) => room.open(place.to(At::Change)),
            (At::Change, _) => room.complete(),
            (At::Acknowledge, "i-did-it") => {
                room.open_door(place.to(At::KeeperDoor), [false, true, false, false]);
            }
            _ => room.close(),
        }
    }

    fn begin(room: &mut Room<Self>) {
        let place = room.place.to(At::Begin);
        room.open(place);
    }
}

impl Tale for Harm {
    fn flow() -> Flow {
        Flow::accountability()
    }

    fn roles() -> [&'static str; SEATS] {
        ["responsible", "keeper", "harmed", "supporter"]
    }

    fn first() -> Self {
        Self { at: At::Gate, picked: false, ahead: None, misses: 0, mores: 0, conditions: 0, commits: 0 }
    }

    fn door(&self) -> Option<Pages> {
        let pages = |gate, door, cover, yeses| Some(Pages { gate, door, cover, yeses });
        match self.at {
            At::KeeperDoor => pages("keeper-gate", "keeper-door", "acknowledge", &["accept"]),
            At::HarmedDoor => {
                let ways = &["meet", "letters", "mine-only", "theirs-only"];
                pages("harmed-gate", "harmed-door", "acknowledge", ways)
            }
            At::SupporterDoor => pages("supporter-gate", "supporter-door", "agree", &["accept"]),
            _ => None,
        }
    }

    /// The keeper's door and that of the harmed person.
    fn waves(&self) -> i64 {
        if self.at == At::KeeperDoor { 2 } else { 1 }
    }

    fn waits(&self) -> bool {
        true
    }

    fn of_several(&self) -> bool {
        matches!(self.at, At::Agree | At::Close | At::After)
    }

    fn is_closing(&self) -> bool {
        matches!(self.at, At::Close | At::After)
    }

    fn step(&self) -> &'static str {
        match self.at {
            At::Gate => "gate",
            At::Prepare => "prepare",
            At::Contact => "contact",
            At::Change => "change",
            At::Acknowledge | At::KeeperDoor | At::HarmedDoor => "acknowledge",
            At::Agreements => "agreements",
            At::Agree | At::SupporterDoor => "agree",
            At::Begin => "begin",
            At::Speak => "speak",
            At::SpeakMissing => "speak-missing",
            At::SpeakMore => "speak-more",
            At::SayBack => "say-back",
            At::Check => "check",
            At::Account => "account",
            At::HearAccount => "hear-account",
            At::Support => "support",
            At::Letter => "letter",
            At::Own => "own",
            At::ReceiveOwn => "receive-own",
            At::Conditions => "conditions",
            At::HearLimit => "hear-limit",
            At::AnswerRequest => "answer-request",
            At::ReceiveNo => "receive-no",
            At::TakeCounter => "take-counter",
            At::Commitments => "commitments",
            At::Help(_) => "help",
            At::Told => "told",
            At::Statement => "statement",
            At::ReadStatement => "read-statement",
            At::OwnOnly => "own-only",
            At::HearOwn => "hear-own",
            At::Close => "close",
            At::After => "after",
        }
    }

    fn question(&self, room: &Room<Self>, seat: usize) -> Option<Question> {
        let asked = match self.at {
            At::Agree => [DID, KEEPER].contains(&seat),
            At::Close | At::After => room.here[seat],
            _ => self.who() == seat,
        };
        // Without a supporter to pick there is nothing that only picks.
        let can = self.names(room, seat, "only-pick").0 != NOBODY;
        asked.then(|| self.asks()).map(|mut question| {
            if let (Wants::One(options), false) = (&mut question.wants, can) {
                options.retain(|option| *option != "only-pick");
            }
            question
        })
    }

    fn calls(&self, seat: usize) -> &'static [&'static str] {
        let before = matches!(
            self.at,
            At::Gate | At::Prepare | At::Contact | At::Change | At::Acknowledge | At::Close | At::After
        );
        if seat == KEEPER && !before && self.door().is_none() { &["close"] } else { &[] }
    }

    fn can_put_off(&self, _: &Room<Self>) -> bool {
        false
    }

    fn names(&self, room: &Room<Self>, _: usize, option: &str) -> ([bool; SEATS], usize, usize) {
        let supporter = [false, false, false, !room.gone[SUPPORTER]];
        match (self.at, option) {
            (At::Agreements, "set") => (supporter, 0, 4),
            (At::Agreements, "only-pick") => (supporter, 1, 4),
            _ => (NOBODY, 0, 0),
        }
    }

    /// Whoever it is about, and who keeps it, once they are in it.
    fn enough(&self, here: [bool; SEATS]) -> bool {
        match self.at {
            At::Gate | At::Prepare | At::Contact | At::Change | At::Acknowledge => here[DID],
            At::KeeperDoor | At::HarmedDoor => here[DID] && here[KEEPER],
            _ => here[DID] && here[KEEPER] && here[HARMED],
        }
    }

    fn enough_came(&self, here: [bool; SEATS]) -> bool {
        match self.at {
            At::KeeperDoor => here[KEEPER],
            At::HarmedDoor => here[HARMED],
            _ => self.enough(here),
        }
    }

    fn answered(room: &mut Room<Self>, _: usize, made: Made) {
        let (mut place, option, passed) = (room.place, made.option(), made == Made::Pass);
        let next = match place.at {
            At::Gate | At::Prepare | At::Contact | At::Change | At::Acknowledge => {
                return Self::before_anybody_is_asked(room, option);
            }
            At::Agreements => {
                let Made::Choose(_, named) = made else { return room.open(place.to(At::Agree)) };
                place.picked = named[SUPPORTER];
                place.to(At::Agree)
            }
            At::Begin => {
                let harmed = option == "i-begin";
                place.ahead = Some(if harmed { DID } else { HARMED });
                place.to(if harmed { At::Speak } else { At::Account })
            }
            At::Speak | At::SpeakMissing | At::SpeakMore if !passed => place.to(At::SayBack),
            At::SayBack if !passed => place.to(At::Check),
            At::Check => match option {
                "fits-more" => {
                    place.mores += 1;
                    place.to(At::SpeakMore)
                }
                // Without words that say which part, it is told first.
                "part" | "does-not-fit" => match place.missed(match made {
                    Made::Bare(_) => At::SpeakMissing,
                    _ => At::SayBack,
                }) {
                    Some(again) => again,
                    None => place.next_turn(room),
                },
                _ => place.next_turn(room),
            },
            At::Account if !passed => place.to(At::HearAccount),
            At::Speak | At::SpeakMissing | At::SpeakMore | At::SayBack | At::Account | At::HearAccount => {
                place.next_turn(room)
            }
            At::Support | At::Letter => place.to(At::Own),
            At::Own if !passed => place.to(At::ReceiveOwn),
            At::Own | At::ReceiveOwn => place.to(At::Conditions),
            At::Conditions if option == "limit" => place.to(At::HearLimit),
            At::Conditions if option == "request" => place.to(At::AnswerRequest),
            At::Conditions => place.to(At::Commitments),
            At::AnswerRequest if option == "no" => place.to(At::ReceiveNo),
            At::AnswerRequest if option == "something-else" => place.to(At::TakeCounter),
            At::HearLimit | At::AnswerRequest | At::ReceiveNo | At::TakeCounter => place.next_condition(),
            At::Commitments if option == "commit" && place.commits < 2 => {
                place.commits += 1;
                place
            }
            At::Commitments => place.help(room, None),
            At::Help(who) => place.help(room, Some(who)),
            At::Statement if !passed => place.to(At::ReadStatement),
            At::OwnOnly if !passed => place.to(At::HearOwn),
            _ => place.to(At::Close),
        };
        room.open(next);
    }

    fn all_answered(room: &mut Room<Self>) {
        let place = room.place;
        match place.at {
            At::Agree => {
                let whom = [false, false, false, place.picked];
                room.open_door(place.to(At::SupporterDoor), whom);
            }
            At::Close => room.open(place.to(At::After)),
            _ => room.complete(),
        }
    }

    fn door_closed(room: &mut Room<Self>) {
        let place = room.place;
        let way = room.answers[HARMED].map_or("", Made::option);
        match place.at {
            At::KeeperDoor => {
                room.open_door(place.to(At::HarmedDoor), [false, false, true, false]);
            }
            At::HarmedDoor => room.open(place.to(match way {
                "meet" => At::Agreements,
                "letters" => At::Letter,
                "mine-only" => At::Statement,
                _ => At::OwnOnly,
            })),
            _ => Self::begin(room),
        }
    }

    fn late(room: &mut Room<Self>) {
        let place = room.place;
        match place.at {
            At::Support => room.open(place.to(At::Own)),
            At::Help(who) => room.open(place.help(room, Some(who))),
            At::Told => room.open(place.to(At::Close)),
            _ => room.close(),
        }
    }

    fn silence_closes(&self) -> bool {
        self.at == At::Agree
    }

    /// Only a supporter can have left: what they were asked goes by.
    fn left(room: &mut Room<Self>, _: usize) {
        match room.place.at {
            At::Support => room.open(room.place.to(At::Own)),
            At::Help(SUPPORTER) => room.open(room.place.to(At::Told)),
            _ => {}
        }
    }

    fn called(room: &mut Room<Self>, _: &str) {
        room.close();
    }

    fn put_off(_: &mut Room<Self>) {}
}
