//! Every transcript, cut after every change, stored, read and taken up again, goes on as if nothing had been: in each format.

use reweave::saved::{Records, Saved, Update};
use reweave::{Conversation, Person, Time};
use reweave_formats::format::Format;
use reweave_formats::transcript::{Change, Transcript, all};

/// What was met on the way, so that a test can say that there was enough.
#[derive(Debug, Default)]
struct Met {
    cuts: usize,
    rewritten: usize,
    people: usize,
    kept: usize,
    with_items: usize,
}

/// A conversation that was taken up somewhere, or never, and goes on.
struct Twin {
    conversation: Conversation,
    from: String,
}

/// Plays all changes. After each of them the conversation is stored in each format and taken up again, and all that were taken up so far
/// go on with it.
fn play(transcript: &Transcript, changes: &[Change], met: &mut Met) {
    let name = &transcript.name;
    let mut uncut = transcript.start();
    let mut twins: Vec<Twin> = Vec::new();
    let mut stores = Format::ALL.map(|format| (format, uncut.saved()));
    twins.extend(taken_up(name, &uncut));
    for change in changes {
        assert!(change.make(&mut uncut), "{name}: {change:?}");
        let update = uncut.update_since(uncut.revision() - 1);
        (met.rewritten, met.people) =
            (met.rewritten + update.rewritten.len(), met.people + usize::from(update.people.is_some()));
        for (format, store) in &mut stores {
            let read: Update =
                format.read(&format.write(&update)).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(read, update, "{name}, {format:?}");
            store.append(&read).expect("nobody else writes");
            assert!(*store == uncut.saved(), "{name}, {format:?}: appended it is another than whole");
        }
        for Twin { conversation, from } in &mut twins {
            assert!(change.make(conversation), "{name}, {from}: {change:?}");
            assert!(*conversation == uncut, "{name}, {from}, after {change:?}");
        }
        twins.extend(taken_up(name, &uncut));
    }
    let end = serde_json::to_string(&uncut.saved()).expect("it can be written");
    for Twin { conversation, from } in &twins {
        assert!(serde_json::to_string(&conversation.saved()).expect("as above") == end, "{name}, {from}");
    }
    met.cuts += twins.len();
    met.with_items += usize::from(transcript.has_items());
    let last = changes.last().map_or(Time::from_millis(0), |change| change.at);
    let later = uncut.deadline(last).unwrap_or(last);
    for records in [last, later].into_iter().filter_map(|now| uncut.records(now)) {
        met.kept += records.seats.len();
        for format in Format::ALL {
            let read: Result<Records, _> = format.read(&format.write(&records));
            assert_eq!(read.as_ref(), Ok(&records), "{name}, {format:?}");
        }
    }
}

/// The conversation, stored and taken up again through each format.
fn taken_up(name: &str, uncut: &Conversation) -> Vec<Twin> {
    let saved = uncut.saved();
    let each = Format::ALL.iter().map(|format| {
        let from = format!("{format:?}, cut at {}", uncut.revision());
        let bytes = format.write(&saved);
        let read: Saved = format.read(&bytes).unwrap_or_else(|error| panic!("{name}, {from}: {error}"));
        assert!(read == saved, "{name}, {from}: read as another");
        assert!(format.write(&read) == bytes, "{name}, {from}: written as another");
        let conversation = Conversation::resume(uncut.flow(), &read);
        let conversation = conversation.unwrap_or_else(|error| panic!("{name}, {from}: {error}"));
        assert!(conversation == *uncut, "{name}, {from}");
        Twin { conversation, from }
    });
    each.collect()
}

#[test]
fn every_transcript_goes_on_from_every_cut() {
    let mut met = Met::default();
    for transcript in all() {
        play(&transcript, &transcript.changes(), &mut met);
    }
    assert!(met.cuts > 8_000 && met.kept > 100 && met.with_items > 8, "{met:?}");
}

#[test]
fn every_transcript_goes_on_with_what_is_no_move_in_between() {
    let mut met = Met::default();
    for transcript in all() {
        play(&transcript, &transcript.with_changes_between(), &mut met);
    }
    assert!(met.rewritten > 100 && met.people > 300 && met.kept > 50, "{met:?}");
}

#[test]
fn a_person_of_whom_all_is_said_is_the_same_in_each_format() {
    let all_said = r#"{"name":"Ñandú 🌱","gender":"feminine","lang":["ar-EG","es"],"register":"formal","role":"keeper",
        "trained":"restorative","phrases":{"not-well":"not-for-me","calm":"helps-me"}}"#;
    for person in [serde_json::from_str(all_said).expect("a person"), Person::new("")] {
        for format in Format::ALL {
            assert_eq!(format.read::<Person>(&format.write(&person)).as_ref(), Ok(&person), "{format:?}");
        }
    }
}
