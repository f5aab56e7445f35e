//! Every move that a view offers, for programs that play: tests, fuzzers, a partner to practise with.

use super::View;
use crate::conversation::Move;
use crate::flow::{Ask, Choice, Field, Input};
use crate::machine::{MoveKind, Plain};
use crate::words::Words;

impl View<'_> {
    /// Every move that would be accepted from this seat now, these words standing wherever words are asked for: one for each
    /// option, each way to pick cards, and a note for each pace.
    ///
    /// ```
    /// use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let now = Time::from_millis(0);
    /// let conversation = Conversation::start(&Flow::brief(), setup, now)?;
    /// let view = conversation.view(Seat::FIRST, now).unwrap();
    /// let moves = view.sample_moves("…");
    /// assert_eq!(moves, [Move::choose("go-on"), Move::choose("not-for-now"), Move::Leave]);
    /// for made in moves {
    ///     assert!(conversation.clone().apply(Seat::FIRST, made, now).is_ok());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn sample_moves(&self, words: &str) -> Vec<Move> {
        self.moves().flat_map(|kind| self.samples(kind, words)).collect()
    }

    fn samples(&self, kind: MoveKind, words: &str) -> Vec<Move> {
        match (kind, self.ask()) {
            (MoveKind::Say, Some(Ask::Input(input))) => vec![Move::Say(written(input, words))],
            (MoveKind::Choose, Some(Ask::Input(Input::Words { .. }))) => vec![Move::pick([words])],
            (MoveKind::Choose, Some(Ask::Input(_))) => vec![Move::pick([])],
            (MoveKind::Choose, Some(Ask::Items(_))) => self.replies(words),
            (MoveKind::Choose, Some(Ask::Cards { max })) => cards(self.options(), *max),
            (MoveKind::Choose, _) => {
                self.options().flat_map(|option| self.named(option, choices(option, words))).collect()
            }
            (MoveKind::Pace, _) => self.notes().map(Move::Pace).collect(),
            (MoveKind::Call, _) => self.calls().map(|id| Move::Call(id.clone())).collect(),
            (plain, _) => Plain::of(plain).map(Move::from).into_iter().collect(),
        }
    }

    /// All rows, each with the first answer; and one by one each other answer.
    fn replies(&self, words: &str) -> Vec<Move> {
        let rows: Vec<_> = self.items().collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let all = Move::items(rows.iter().filter_map(|row| Some(row.first_reply()?.with_text(words))));
        let others = rows.iter().flat_map(|row| row.answers.iter().skip(1).map(|answer| row.reply(*answer)));
        std::iter::once(all).chain(others.map(|reply| Move::items([reply]))).collect()
    }

    /// With as few people as the option names, and once more with as many, where it names some.
    fn named(&self, option: &Choice, made: Vec<Move>) -> Vec<Move> {
        let Some(names) = &option.names else { return made };
        let can = self.nameable(option);
        let mut sizes = vec![usize::from(names.min), can.len().min(usize::from(names.max))];
        sizes.dedup();
        let with = |made: &Move| {
            let some: Vec<Move> =
                sizes.iter().map(|size| made.clone().naming(can.iter().take(*size))).collect();
            some
        };
        made.iter().flat_map(with).collect()
    }
}

/// The words in every field of a form, or as a text.
fn written(input: &Input, words: &str) -> Words {
    let all = |fields: &[Field]| Words::fields(fields.iter().map(|field| (field.id.as_str(), words)));
    if let Input::Form { fields } = input { all(fields) } else { Words::text(words) }
}

/// With words where it takes some, and without where that leads elsewhere.
fn choices(option: &Choice, words: &str) -> Vec<Move> {
    let made = Move::choose(option.id.as_str());
    let matters = option.with_words.is_some() || option.gives.is_some();
    let bare = (matters && !option.needs_words()).then(|| made.clone());
    let full = match option.words() {
        Some(input) => made.with_words(written(input, words)),
        None => made,
    };
    bare.into_iter().chain([full]).collect()
}

/// Each way to pick as many as can be picked, or fewer, also none. Steps of a sound flow have few options, so these are few
/// too.
fn cards<'a>(options: impl Iterator<Item = &'a Choice>, max: u8) -> Vec<Move> {
    let ids: Vec<&str> = options.map(|option| option.id.as_str()).collect();
    (0..1u32 << ids.len().min(16))
        .filter(|mask| mask.count_ones() <= u32::from(max))
        .map(|mask| Move::pick(ids.iter().zip(0u32..).filter(|(_, i)| mask >> i & 1 == 1).map(|(id, _)| *id)))
        .collect()
}
