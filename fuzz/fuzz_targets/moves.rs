//! Any moves at any times in a built-in flow: whatever is taken was offered, everyone can leave, and what is stored goes on as it was.
#![no_main]

use libfuzzer_sys::fuzz_target;
use reweave::{Conversation, Seat, Time};
use reweave_fuzz::play::{Done, Play, Turn};

fuzz_target!(|play: Play| {
    let (flow, mut conversation) = play.begin();
    let (mut stored, mut now) = (conversation.saved(), 0i64);
    for Turn { seat, seconds, done } in play.turns.iter().take(200) {
        now = now.saturating_add(i64::from(*seconds) * 1000);
        let seat = Seat::new(usize::from(seat % 8)).expect("below 8");
        take(&mut conversation, seat, done, Time::from_millis(now));
        stored.append(&conversation.update_since(stored.revision())).expect("nobody else writes");
        assert!(stored == conversation.saved(), "appended it is another than whole");
    }
    reweave_fuzz::all_can_leave(&conversation, Time::from_millis(now));
    let resumed = Conversation::resume(&flow, &stored);
    assert!(resumed.is_ok_and(|resumed| resumed == conversation), "taken up it is another");
});

fn take(conversation: &mut Conversation, seat: Seat, done: &Done, now: Time) {
    let Some(view) = conversation.view(seat, now) else { return };
    let Some(made) = done.made(view.flow(), &view.sample_moves("w")) else {
        return done.change(conversation, seat, now);
    };
    let (is_offered, before) = (view.offers(made.kind()), conversation.clone());
    match conversation.apply(seat, made.clone(), now) {
        Ok(_) => assert!(is_offered, "{made:?} was taken, and not offered"),
        Err(refusal) => {
            assert!(*conversation == before, "{refusal:?} has changed something");
            assert!(!matches!(done, Done::Offered(_)), "{made:?} was offered, and refused: {refusal:?}");
        }
    }
}
