//! Whole conversations, kept as data, and what they look like to the people: in factors, each of which a person can read.
//!
//! Each file in `tests/transcripts` is one conversation: lines as the `drive` example takes them, where a line that must
//! be refused says with which code in `refused`. A first line with `about`, `flow`, `options` and `seats` is a header. A new
//! transcript needs no Rust.
//!
//! Beside it stands what comes of it:
//!
//! - its trace in `tests/transcripts/traces`: which screen each person sees after each line, without a word; it is played in
//!   every language and is the same in each;
//! - the screens in `tests/data/screens`, each once, by ids: `tests/walks/screens.rs`;
//! - the words in `locales/<tag>/PLAYBOOK.md`, each once for each language;
//! - in `tests/transcripts/snapshots`, whole dialogues in words: one for each flow, whose header says `in_words`, and those
//!   whose people say which languages they read.
//!
//! When something changes, look at the difference and take it over with `.ci/take-over`.

mod elsewhere;
mod play;
mod playbook;
pub(crate) mod read;
mod to_read;
mod trace;
mod variants;
mod words;

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::common::stored::{assert_no, at, difference, strays};
use read::{Transcript, transcripts};

/// All of them, for other tests.
pub(crate) fn all() -> Vec<Transcript> {
    transcripts()
}

#[test]
fn every_transcript_leads_over_the_same_screens_in_every_language() {
    let (mut differences, mut stuck, mut names) = (Vec::new(), Vec::new(), BTreeSet::new());
    let mut bundles = trace::Bundles::new();
    for transcript in transcripts() {
        names.insert(transcript.name.clone());
        let played = catch_unwind(AssertUnwindSafe(|| trace_in_each_language(&transcript, &mut bundles)));
        let path = at(&format!("tests/transcripts/traces/{}.txt", transcript.name));
        match played {
            Ok(trace) => differences.extend(difference(&path, &trace)),
            Err(_) => stuck.push(transcript.name),
        }
    }
    differences.extend(strays(&at("tests/transcripts/traces"), "txt", &names));
    assert!(stuck.is_empty(), "these cannot be played as they stand, see above: {stuck:?}");
    assert_no(&differences);
}

fn trace_in_each_language(transcript: &Transcript, bundles: &mut trace::Bundles) -> String {
    let mut played = transcript.played_in().into_iter();
    let first = trace::trace(transcript, &played.next().expect("a language"), bundles);
    for languages in played {
        let same = trace::trace(transcript, &languages, bundles);
        assert_eq!(same, first, "{} in {languages:?}", transcript.name);
    }
    first
}

#[test]
fn some_transcripts_read_as_they_should() {
    let (mut different, mut names, mut flows) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    for transcript in transcripts() {
        let Some(languages) = transcript.read_in() else { continue };
        let name = format!("{}.{}", transcript.name, languages.join("+"));
        let text = words::in_words(&transcript, &languages);
        if catch_unwind(|| assert_reads(&name, &transcript.header.about, &text)).is_err() {
            different.push(name.clone());
        }
        flows.insert(transcript.header.flow);
        names.insert(name);
    }
    assert!(different.is_empty(), "these read differently now: {different:?}");
    assert_no(&strays(&at("tests/transcripts/snapshots"), "snap", &names).into_iter().collect::<Vec<_>>());
    assert!(reweave::Flow::BUILTIN.iter().all(|flow| flows.contains(*flow)), "one of each flow: {flows:?}");
}

#[track_caller]
fn assert_reads(name: &str, about: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(at("tests/transcripts/snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_description(about);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn every_language_has_its_playbook_with_every_text_that_people_meet() {
    let mut differences = Vec::new();
    for locale in crate::catalogs::read::from_disk() {
        let (text, said) = playbook::playbook(&locale.tag);
        for item in locale.entries.iter().filter(|item| !item.is_term() && !item.id.starts_with("screen-")) {
            // These stand there as people see them, and not by their ids.
            let kinds = ["feeling", "need", "refusal"];
            let by_text = kinds.iter().any(|kind| item.id.starts_with(kind));
            for (id, _) in item.patterns() {
                let stands =
                    if by_text { text.contains(&plain(&locale.tag, &id)) } else { said.contains(&id) };
                assert!(stands, "{}: `{id}` does not stand in the playbook", locale.tag);
            }
        }
        differences.extend(difference(&at(&format!("locales/{}/PLAYBOOK.md", locale.tag)), &text));
    }
    assert_no(&differences);
}

fn plain(language: &str, id: &str) -> String {
    crate::common::phrasebook().without_isolation().reader([language]).text(id, &[])
}
