//! Any bytes as a flow: it has faults, or it is written and read as the same, and people can go through it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use reweave::Time;
use reweave::flow::FlowDraft;

/// How many moves are made.
const MOVES: usize = 24;

fuzz_target!(|bytes: &[u8]| {
    let Ok(draft) = serde_json::from_slice::<FlowDraft>(bytes) else { return };
    let json = serde_json::to_vec(&draft).expect("what was read can be written");
    let again: FlowDraft = serde_json::from_slice(&json).expect("what was written can be read");
    assert!(again == draft, "written and read it is another");
    let Ok(flow) = draft.check() else { return };
    let same = again.check().expect("it is sound");
    assert!(same == flow && same.draft() == flow.draft());
    let hashes = |flow: &reweave::Flow| (flow.fingerprint(), flow.texts_fingerprint());
    assert_eq!(hashes(&same), hashes(&flow));
    let Some(mut conversation) = reweave_fuzz::begun(&flow, 0) else { return };
    let mut now = Time::from_millis(0);
    // Which moves are made follows from the bytes, so that a finding can be played again.
    let mut picks = bytes.iter().rev().map(|byte| usize::from(*byte)).cycle();
    for _ in 0..MOVES {
        reweave_fuzz::all_can_leave(&conversation, now);
        let views = conversation.seats().filter_map(|seat| conversation.view(seat, now));
        let offered =
            views.flat_map(|view| view.sample_moves("w").into_iter().map(move |made| (view.seat(), made)));
        let offered: Vec<_> = offered.collect();
        let pick = picks.next().unwrap_or_default();
        match offered.get(pick % offered.len().max(1)).filter(|_| pick % 5 != 0) {
            Some((seat, made)) => {
                let done = conversation.apply(*seat, made.clone(), now);
                assert!(done.is_ok(), "{made:?} is offered to {seat}: {done:?}");
            }
            None => now = conversation.deadline(now).unwrap_or(now),
        }
    }
    let resumed = reweave::Conversation::resume(&flow, &conversation.saved());
    assert!(resumed.is_ok_and(|resumed| resumed == conversation), "taken up it is another");
});
