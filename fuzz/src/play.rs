//! What is played: moves that are offered, moves with other words, any other move, and what is no move.

use arbitrary::Arbitrary;
use reweave::conversation::Note;
use reweave::id::OptionId;
use reweave::{Conversation, Flow, Move, Person, Seat, Time, Words};

#[derive(Arbitrary, Debug)]
pub struct Play {
    pub flow: u8,
    pub more: bool,
    pub turns: Vec<Turn>,
}

#[derive(Arbitrary, Debug)]
pub struct Turn {
    pub seat: u8,
    pub seconds: i32,
    pub done: Done,
}

#[derive(Arbitrary, Debug)]
pub enum Done {
    /// One of the moves that are offered.
    Offered(u8),
    /// One of them with other words.
    Words(u8, String, Vec<String>),
    /// Any move, whether it is offered or not: its kind, an option of the flow, and words.
    Any(u8, u8, String),
    Person(String),
    Forget,
    Withdraw,
    Renew,
}

const MADE: [(&str, &[&str]); 12] = [
    ("brief", &[]),
    ("dyad", &[]),
    ("dyad", &["warm_first=true"]),
    ("ask", &[]),
    ("solo", &[]),
    ("circle", &[]),
    ("circle", &["mode=repair"]),
    ("checkin", &[]),
    ("accountability", &[]),
    ("accountability", &["begun_by=harmed", "meet=false"]),
    ("brief", &["context=workplace", "senior=starts"]),
    ("checkin", &["told=here"]),
];

impl Play {
    /// The flow, and a conversation at its start.
    pub fn begin(&self) -> (Flow, Conversation) {
        let (id, options) = MADE[usize::from(self.flow) % MADE.len()];
        let flow = Flow::builtin_with(id, options).expect("it is one of them");
        let with = |more| crate::begun(&flow, more);
        let conversation = with(usize::from(self.more)).or_else(|| with(0)).expect("these fit");
        (flow, conversation)
    }
}

impl Done {
    /// The move that is made; none where it is no move, or nothing is offered.
    pub fn made(&self, flow: &Flow, offered: &[Move]) -> Option<Move> {
        let nth = |pick: &u8| offered.get(usize::from(*pick) % offered.len().max(1)).cloned();
        match self {
            Self::Offered(pick) => nth(pick),
            Self::Words(pick, text, picks) => nth(pick).map(|made| {
                let words = Words::text(text).and_picks(picks.iter().map(String::as_str));
                if let Move::Say(_) = made { Move::Say(words) } else { made.with_words(words) }
            }),
            Self::Any(kind, option, text) => Some(any(flow, *kind, usize::from(*option), text)),
            _ => None,
        }
    }

    /// Does what is no move.
    pub fn change(&self, conversation: &mut Conversation, seat: Seat, now: Time) {
        match self {
            Self::Person(name) => drop(conversation.set_person(seat, Person::new(name), now)),
            Self::Forget => drop(conversation.forget(seat, now)),
            Self::Withdraw => drop(conversation.withdraw(seat, now)),
            Self::Renew => drop(conversation.renew(seat, now)),
            _ => {}
        }
    }
}

/// A move of any kind.
fn any(flow: &Flow, kind: u8, option: usize, text: &str) -> Move {
    let options: Vec<&OptionId> =
        flow.steps().iter().flat_map(|step| &step.options).map(|option| &option.id).collect();
    let option = options[option % options.len()].as_str();
    let made = [
        Move::say(text),
        Move::choose(option),
        Move::choose(option).with_text(text),
        Move::pick([option]),
        Move::pick([text]),
        Move::call(text),
        Move::Pace(Note::ALL[usize::from(kind) % Note::ALL.len()]),
        Move::Pass,
        Move::TakeBack,
        Move::Later,
        Move::Moment,
        Move::Break,
        Move::Ready,
        Move::Longer,
        Move::Leave,
    ];
    made[usize::from(kind) % made.len()].clone()
}
