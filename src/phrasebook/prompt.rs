//! Prompts: a view in words, in memory that is used again.

use std::fmt;

use super::spans::{Facts, FieldSpans, MoveSpans, OptionSpans, SaidSpans, Span};
use super::texts::{
    FieldText, MoveText, OptionText, PageText, Problem, ResourceText, SaidField, SaidText, SimpleOption,
    StageText, SuggestionText,
};
use crate::lang::Direction;
use crate::machine::MoveKind;
use crate::stage::Stage;
use crate::view::StageState;

/// A view in words: all that one person's screen needs, and nothing that it must not have.
///
/// [`Reader::prompt`](crate::Reader::prompt) fills it. It can be sent to a device as it is: with serde it becomes one object,
/// the same as in the JSON lines of the `drive` example.
///
/// `Debug` shows no text.
#[derive(Clone, Default)]
pub struct Prompt {
    /// All texts, one after the other: a screen is written without asking for memory, once this has grown.
    pub(super) text: String,
    pub(super) lang: String,
    pub(super) dir: Direction,
    pub(super) facts: Facts,
    pub(super) body: Option<Span>,
    pub(super) their_name: Option<Span>,
    pub(super) help: Option<Span>,
    pub(super) next: Option<Span>,
    pub(super) audience: Option<(&'static str, Span)>,
    pub(super) starters: Vec<Span>,
    /// The paragraphs, each with the number that it counts, if it counts.
    pub(super) page: Vec<(Span, Option<u8>)>,
    pub(super) options: Vec<OptionSpans>,
    /// The fields of the step, then those of each option.
    pub(super) fields: Vec<FieldSpans>,
    pub(super) step_fields: usize,
    pub(super) own_lines: Vec<(Span, Span)>,
    pub(super) suggestions: Vec<(&'static str, Span, Span)>,
    pub(super) moves: Vec<MoveSpans>,
    pub(super) pace: Vec<(&'static str, Span)>,
    pub(super) stages: Vec<(Stage, StageState, Span)>,
    pub(super) said: Vec<SaidSpans>,
    pub(super) said_fields: Vec<(Span, Span, Span)>,
    pub(super) about: Option<Span>,
    pub(super) resources_label: Option<Span>,
    pub(super) resources_checked: Option<Span>,
    pub(super) resources_lang: Option<(Span, Direction)>,
    pub(super) resources: Vec<(Span, Span)>,
    pub(super) problems: Vec<Problem>,
}

impl Prompt {
    /// An empty prompt, to be filled again and again.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    pub(super) fn get(&self, span: Span) -> &str {
        self.text.get(span.words..span.end).unwrap_or_default()
    }

    /// The message that a piece comes from, if it does.
    pub(super) fn id_of(&self, span: Span) -> Option<&str> {
        self.text.get(span.start..span.words).filter(|id| !id.is_empty())
    }

    fn some(&self, span: Option<Span>) -> Option<&str> {
        span.map(|span| self.get(span))
    }

    /// The language, as a tag; empty before anything is rendered.
    #[must_use]
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// The direction of the language.
    #[must_use]
    pub fn dir(&self) -> Direction {
        self.dir
    }

    /// The one thing that this screen says or asks.
    #[must_use]
    pub fn body(&self) -> &str {
        self.some(self.body).unwrap_or_default()
    }

    /// More about it, to be folded away.
    #[must_use]
    pub fn help(&self) -> Option<&str> {
        self.some(self.help)
    }

    /// What comes next.
    #[must_use]
    pub fn next(&self) -> Option<&str> {
        self.some(self.next)
    }

    /// Who will read the answer; none where nothing is asked.
    #[must_use]
    pub fn audience(&self) -> Option<&str> {
        self.audience.map(|(_, span)| self.get(span))
    }

    /// Beginnings of sentences to lean on.
    #[must_use]
    pub fn starters(&self) -> impl ExactSizeIterator<Item = &str> {
        self.starters.iter().map(|&span| self.get(span))
    }

    /// The paragraphs of the page.
    #[must_use]
    pub fn page(&self) -> impl ExactSizeIterator<Item = PageText<'_>> {
        self.page
            .iter()
            .map(|&(text, _)| PageText { id: self.id_of(text).unwrap_or_default(), text: self.get(text) })
    }

    /// What can be chosen or picked. Where words of a list are picked, these are the words;
    /// [`takes_own_words`](Self::takes_own_words) says whether others are taken too.
    #[must_use]
    pub fn options(&self) -> impl ExactSizeIterator<Item = OptionText<'_>> {
        self.options.iter().map(|option| OptionText {
            id: self.get(option.id),
            label: self.get(option.label),
            help: self.some(option.help),
            note: option.note.is_some(),
            note_label: self.some(option.note.and_then(|(label, ..)| label)),
            note_required: option.note.map(|(_, required, _)| required),
            note_max_chars: option.note.map(|(.., max_chars)| max_chars),
            fields: self.field_texts(option.fields),
            max_lines: option.lines,
            group: self.some(option.group),
        })
    }

    /// Whether a pick can also be words of one's own, which no option has.
    #[must_use]
    pub fn takes_own_words(&self) -> bool {
        self.facts.own_words
    }

    fn field_texts(&self, (from, to): (usize, usize)) -> Vec<FieldText<'_>> {
        let fields = self.fields.get(from..to).unwrap_or_default();
        fields
            .iter()
            .map(|field| FieldText {
                id: self.get(field.id),
                label: self.get(field.label),
                required: field.required,
                max_chars: field.max_chars,
            })
            .collect()
    }

    /// The fields to fill in.
    #[must_use]
    pub fn fields(&self) -> Vec<FieldText<'_>> {
        self.field_texts((0, self.step_fields))
    }

    /// Lines of one's own that can be picked, where the step asks for that: their ids, as a move names them, and their
    /// words.
    #[must_use]
    pub fn own_lines(&self) -> impl ExactSizeIterator<Item = SimpleOption<'_>> {
        self.own_lines.iter().map(|&(id, label)| SimpleOption { id: self.get(id), label: self.get(label) })
    }

    /// Words to lean on while writing.
    #[must_use]
    pub fn suggestions(&self) -> impl ExactSizeIterator<Item = SuggestionText<'_>> {
        self.suggestions.iter().map(|&(id, label, group)| SuggestionText {
            id,
            label: self.get(label),
            group: self.get(group),
        })
    }

    /// What this person can do now.
    #[must_use]
    pub fn moves(&self) -> impl ExactSizeIterator<Item = MoveText<'_>> {
        self.moves.iter().map(|made| MoveText {
            id: made.kind.id(),
            label: self.get(made.label),
            help: self.some(made.help),
            options: if made.kind == MoveKind::Pace {
                self.pace.iter().map(|&(id, label)| SimpleOption { id, label: self.get(label) }).collect()
            } else {
                Vec::new()
            },
        })
    }

    /// The map.
    #[must_use]
    pub fn stages(&self) -> impl ExactSizeIterator<Item = StageText<'_>> {
        self.stages.iter().map(|&(stage, state, label)| StageText {
            id: stage.id(),
            label: self.get(label),
            state: state.id(),
        })
    }

    /// What was shared, oldest first.
    #[must_use]
    pub fn said(&self) -> impl ExactSizeIterator<Item = SaidText<'_>> {
        self.said.iter().map(|line| SaidText {
            id: self.get(line.id),
            seat: line.seat.index(),
            name: self.get(line.name),
            own: line.mine,
            private: line.private,
            erased: line.erased,
            stage: line.stage.id(),
            step: self.get(line.step),
            text: self.some(line.text),
            fields: self
                .said_fields
                .get(line.fields.0..line.fields.1)
                .filter(|fields| !fields.is_empty())
                .map(|fields| {
                    fields
                        .iter()
                        .map(|&(id, label, text)| SaidField {
                            id: self.get(id),
                            label: self.get(label),
                            text: self.get(text),
                        })
                        .collect()
                }),
            option: line.option.map(|(id, label)| SimpleOption { id: self.get(id), label: self.get(label) }),
            pace: line.note.map(|(id, _)| id),
            lang: self.get(line.lang),
            dir: line.dir,
            about: self.some(line.about),
        })
    }

    /// The id of the line that this screen answers.
    #[must_use]
    pub fn about(&self) -> Option<&str> {
        self.some(self.about)
    }

    /// What the list of places to find help is called.
    #[must_use]
    pub fn resources_label(&self) -> &str {
        self.some(self.resources_label).unwrap_or_default()
    }

    /// The day on which the list was last checked.
    #[must_use]
    pub fn resources_checked(&self) -> Option<&str> {
        self.some(self.resources_checked)
    }

    /// The language that the list of places to find help is written in, as a tag: the app's own lists can be in another one
    /// than the rest of the screen.
    #[must_use]
    pub fn resources_lang(&self) -> &str {
        self.resources_lang.map_or(self.lang(), |(lang, _)| self.get(lang))
    }

    /// The direction of that language.
    #[must_use]
    pub fn resources_dir(&self) -> Direction {
        self.resources_lang.map_or(self.dir, |(_, dir)| dir)
    }

    /// Where to find help.
    #[must_use]
    pub fn resources(&self) -> impl ExactSizeIterator<Item = ResourceText<'_>> {
        self.resources
            .iter()
            .map(|&(label, detail)| ResourceText { label: self.get(label), detail: self.get(detail) })
    }

    /// What went wrong with the texts. Empty for every built-in step.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The message of the screen's one thing, with its attribute if it is one (`step-speak.waiting`), and the name that it
    /// speaks of. The messages of all texts of the screen, with all their arguments, stand in `ids` of the object that serde
    /// makes of a prompt.
    #[must_use]
    pub fn message(&self) -> Option<(&str, &str)> {
        Some((self.id_of(self.body?)?, self.some(self.their_name).unwrap_or_default()))
    }

    /// Writes words that come from no message.
    pub(super) fn push(&mut self, text: &str) -> Span {
        let start = self.text.len();
        self.text.push_str(text);
        Span { start, words: start, end: self.text.len() }
    }

    /// Empties the prompt and keeps its memory.
    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.lang.clear();
        self.facts = Facts { acting: std::mem::take(&mut self.facts.acting), ..Facts::default() };
        self.facts.acting.clear();
        self.body = None;
        self.their_name = None;
        self.help = None;
        self.next = None;
        self.audience = None;
        self.starters.clear();
        self.page.clear();
        self.options.clear();
        self.fields.clear();
        self.step_fields = 0;
        self.own_lines.clear();
        self.suggestions.clear();
        self.moves.clear();
        self.pace.clear();
        self.stages.clear();
        self.said.clear();
        self.said_fields.clear();
        self.about = None;
        self.resources_label = None;
        self.resources_checked = None;
        self.resources_lang = None;
        self.resources.clear();
        self.problems.clear();
    }
}

impl fmt::Debug for Prompt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Prompt")
            .field("lang", &self.lang)
            .field("message", &self.body.and_then(|body| self.id_of(body)))
            .field("problems", &self.problems)
            .finish_non_exhaustive()
    }
}
