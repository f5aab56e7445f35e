//! Any moves at any times in a built-in flow: whatever is taken was offered, everyone can leave, and what is stored goes on as it was.
#![no_main]

use arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;
use reweave::{Conversation, Flow, Move, Person, Seat, Time};

#[derive(Arbitrary, Debug)]
struct Play {
    flow: u8,
    more: bool,
    turns: Vec<Turn>,
}

#[derive(Arbitrary, Debug)]
struct Turn {
    seat: u8,
    seconds: i32,
    done: Done,
}

#[derive(Arbitrary, Debug)]
enum Done {
    /// One of the moves that are offered.
    Offered(u8),
    /// One of them with other words.
    Words(u8, String, Vec<String>),
    /// Any move, as a client sends it.
    Sent(String),
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

fuzz_target!(|play: Play| {
    let (id, options) = MADE[usize::from(play.flow) % MADE.len()];
    let flow = Flow::builtin_with(id, options).expect("it is one of them");
    let mut conversation = reweave_fuzz::begun(&flow, usize::from(play.more))
        .or_else(|| reweave_fuzz::begun(&flow, 0))
        .expect("these fit");
    let (mut stored, mut now) = (conversation.saved(), 0i64);
    for Turn { seat, seconds, done } in play.turns.iter().take(200) {
        now = now.saturating_add(i64::from(*seconds) * 1000);
        take(&mut conversation, usize::from(seat % 8), done, Time::from_millis(now));
        stored.append(&conversation.update_since(stored.revision())).expect("nobody else writes");
        assert!(stored == conversation.saved(), "appended it is another than whole");
    }
    reweave_fuzz::all_can_leave(&conversation, Time::from_millis(now));
    let resumed = Conversation::resume(&flow, &stored);
    assert!(resumed.is_ok_and(|resumed| resumed == conversation), "taken up it is another");
});

fn take(conversation: &mut Conversation, seat: usize, done: &Done, now: Time) {
    let seat = Seat::new(seat).expect("below 8");
    let Some(view) = conversation.view(seat, now) else { return };
    let offered = view.sample_moves("w");
    let nth = |pick: &u8| offered.get(usize::from(*pick) % offered.len().max(1)).cloned();
    let made = match done {
        Done::Offered(pick) => nth(pick),
        Done::Words(pick, text, picks) => nth(pick).map(|made| {
            let words = reweave::Words::text(text).and_picks(picks.iter().map(String::as_str));
            if let Move::Say(_) = made { Move::Say(words) } else { made.with_words(words) }
        }),
        Done::Sent(json) => serde_json::from_str(json).ok(),
        Done::Person(name) => return drop(conversation.set_person(seat, Person::new(name), now)),
        Done::Forget => return drop(conversation.forget(seat, now)),
        Done::Withdraw => return drop(conversation.withdraw(seat, now)),
        Done::Renew => return drop(conversation.renew(seat, now)),
    };
    let Some(made) = made else { return };
    let (is_offered, before) = (view.offers(made.kind()), conversation.clone());
    match conversation.apply(seat, made.clone(), now) {
        Ok(_) => assert!(is_offered, "{made:?} was taken, and not offered"),
        Err(refusal) => {
            assert!(*conversation == before, "{refusal:?} has changed something");
            assert!(!matches!(done, Done::Offered(_)), "{made:?} was offered, and refused: {refusal:?}");
        }
    }
}
