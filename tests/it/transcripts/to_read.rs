//! How much there is to read: the words of the screens that ask a person something, with help and labels.

use std::collections::BTreeMap;

use reweave::error::Refusal;
use reweave::terms::Resources;
use reweave::{Phrasebook, Prompt, Reader, Seat, Time, View};

use super::play::{Watch, play};
use super::read::{Line, transcripts};

/// The most words for one person in `dyad-all-goes-well`, in English.
const MOST: usize = 1_580;
/// The most words of a page before the first own word: what it asks, its paragraphs and its options.
const MOST_BEFORE: usize = 150;

/// What each person has met so far.
#[derive(Default)]
struct Met {
    words: BTreeMap<Seat, usize>,
    /// The longest page before this person has written anything: its step and its words.
    before: BTreeMap<Seat, (usize, String)>,
    last: BTreeMap<Seat, u32>,
}

fn count(text: &str) -> usize {
    text.split_whitespace().count()
}

/// All that can be read on a screen without opening a list: what is asked, help, paragraphs, options, fields and moves with all
/// that stands with them. Not counted: the map, lists that open (of words, of notes
/// about the pace), where to find help, and what people wrote.
fn words(prompt: &Prompt) -> usize {
    let some = |text: Option<&str>| text.map_or(0, count);
    let moves = prompt.moves().map(|made| count(made.label) + some(made.help));
    [prompt.help(), prompt.care(), prompt.next()].into_iter().map(some).sum::<usize>()
        + prompt.starters().map(count).sum::<usize>()
        + prompt.fields().map(|field| count(field.label)).sum::<usize>()
        + moves.sum::<usize>()
        + words_of_the_page(prompt)
}

/// What it asks, its paragraphs and its options.
fn words_of_the_page(prompt: &Prompt) -> usize {
    let some = |text: Option<&str>| text.map_or(0, count);
    let options = prompt.options().map(|option| {
        let fields: usize = option.fields.iter().map(|field| count(field.label)).sum();
        count(option.label) + some(option.help) + some(option.note_label) + fields
    });
    count(prompt.body())
        + prompt.page().map(|page| count(page.text)).sum::<usize>()
        + options.sum::<usize>()
        + some(prompt.audience_label())
}

impl Watch for Met {
    fn line(&mut self, _: &str, _: &Line) {}

    fn refused(&mut self, _: &Refusal, _: &Reader) {}

    fn screen(&mut self, view: &View<'_>, prompt: &Prompt, _: Time) {
        let seat = view.seat();
        if !view.is_asked() || self.last.insert(seat, view.revision()) == Some(view.revision()) {
            return;
        }
        let words = words(prompt);
        *self.words.entry(seat).or_default() += words;
        if !view.said().any(|said| said.seat() == seat && said.words().is_some()) {
            let step = prompt.step().unwrap_or_default().to_owned();
            let longest = self.before.entry(seat).or_default();
            *longest = longest.clone().max((words_of_the_page(prompt), step));
        }
    }
}

#[test]
fn there_is_no_more_to_read_than_a_tired_person_can() {
    let book = Phrasebook::new(Resources::NoResources);
    for name in ["dyad-all-goes-well", "dyad-the-shortest-way", "all-goes-well"] {
        let transcript = transcripts().into_iter().find(|one| one.name == name).expect("it is there");
        for language in ["en", "es", "ar"] {
            let mut met = Met::default();
            play(&transcript, &book, &[language.to_owned()], &mut met);
            println!(
                "{name} in {language}: {:?}, longest page before the first own word {:?}",
                met.words, met.before
            );
            if language == "en" {
                assert!(met.words.values().all(|words| *words <= MOST), "{:?}", met.words);
            }
            assert!(met.before.values().all(|(words, _)| *words <= MOST_BEFORE), "{:?}", met.before);
        }
    }
}
