//! A conversation that is stored after each change, and taken up again from the database, is the one that never was.

mod common;

use common::{Place, json, resumed};
use reweave::Time;
use reweave_formats::transcript::{self, Change, Done, Transcript};
use reweave_store::{Key, Store};

#[test]
fn every_transcript_goes_on_after_a_cut_at_each_change() {
    let key = Key::random().expect("random bytes");
    for (clear, sealed) in Place::of_each_kind().into_iter().zip(Place::of_each_kind()) {
        let mut cuts = 0;
        for (number, transcript) in transcript::all().iter().enumerate() {
            // In clear and sealed in turn: what is stored differs in nothing else.
            let (place, key) = if number % 2 == 0 { (&clear, None) } else { (&sealed, Some(&key)) };
            let [mut writer, mut reader] = [(); 2].map(|()| place.open(key).expect("it opens"));
            cuts += play(transcript, &mut *writer, &mut *reader);
        }
        println!("{}: {cuts} cuts", clear.kind());
        assert!(cuts > 3000, "only {cuts} cuts");
    }
}

/// Plays a transcript with erasing, renaming and withdrawing in between, and at its end everybody withdraws and erases their words. Says at
/// how many changes it was cut.
fn play(transcript: &Transcript, writer: &mut dyn Store, reader: &mut dyn Store) -> usize {
    let (id, name) = (common::id(&transcript.name), &transcript.name);
    let mut uncut = transcript.start();
    let mut cut = uncut.clone();
    writer.begin(&id, &cut.saved(), None).unwrap();
    let mut changes = transcript.with_changes_between();
    let at = changes.last().map_or(Time::from_millis(0), |change| change.at);
    let ends = |seat| [Done::Withdraw, Done::Forget].map(|done| Change { seat, at, done });
    changes.extend(uncut.seats().flat_map(ends));
    let mut cuts = 0;
    for change in changes {
        let (taken, before) = (change.make(&mut uncut), cut.revision());
        assert_eq!(change.make(&mut cut), taken, "{name}");
        if taken {
            let deadline = cut.deadline(change.at);
            writer.append(&id, &cut.update_since(before), deadline).unwrap();
            assert_eq!(reader.load(&id).unwrap().unwrap().deadline, deadline, "{name}");
            cut = resumed(reader, &id);
            cuts += 1;
        }
        assert!(cut == uncut, "{name}, after {} changes", uncut.revision());
    }
    assert_eq!(json(&cut), json(&uncut), "{name}");
    cuts
}
