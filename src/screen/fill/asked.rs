//! All that belongs to answering: who will read it, what is to be read first, what can be chosen, written or picked.
//!
//! Nothing of it stands on the screen of someone who waits.

use super::Fill;
use crate::flow::{Ask, Audience, Call, Choice, Field, Input, Step, To, WordList};
use crate::screen::fields::ReadBy;
use crate::screen::name::Name;
use crate::screen::parts::{FieldText, OptionText, PageText, SuggestionText};
use crate::screen::sink::Sink;
use crate::screen::small::SimpleOption;
use crate::screen::vocabulary;
use crate::terms::{Kept, KeptFor, TermsFacts};
use crate::view::Room;
use crate::words::Words;

/// How the paragraphs begin that are left to the app, such as `slot-opening`: words of a ritual, say. The crate has none.
const SLOT: &str = "slot-";

/// A message that every language has: a slot is looked for no further than in the first language that has this.
const BESIDE_SLOT: &str = "someone";

impl<'a, S: Sink<'a>> Fill<'_, 'a, S> {
    /// From top to bottom: who reads it, the page, the terms, fields, options, words to lean on, own lines. Words of a list
    /// that is asked for are options too, so a device needs no other way to show them.
    pub(super) fn asked(&mut self) {
        let view = self.view;
        let Some(step) = view.step().filter(|_| view.is_asked()) else { return };
        self.audience(step);
        for message in &step.page {
            let name = self.of_flow("", message.as_str());
            // What an app can put there is no gap where it has not.
            let text = if message.as_str().starts_with(SLOT) {
                self.sink.optional(name, Name::shared(BESIDE_SLOT))
            } else {
                Some(self.sink.message(name))
            };
            if let Some(text) = text {
                self.paragraph(text);
            }
        }
        if let Some(terms) = view.terms() {
            self.terms(terms);
        }
        for field in view.fields() {
            let field = self.field(field);
            self.buffer.screen.fields.push(field);
        }
        for option in view.options() {
            self.option(option);
        }
        if let Some(list) = step.suggest {
            let mut suggestions = std::mem::take(&mut self.buffer.screen.suggestions);
            self.words(list, &mut suggestions);
            self.buffer.screen.suggestions = suggestions;
        }
        if let Some(Ask::Input(Input::Words { list, .. })) = view.ask() {
            let mut words = Vec::new();
            self.words(*list, &mut words);
            let option =
                |SuggestionText { id, label, group }| OptionText { group: Some(group), ..plain(id, label) };
            self.buffer.screen.options.extend(words.into_iter().map(option));
        }
        for row in view.items() {
            let row = self.row(&row);
            self.buffer.screen.items.push(row);
        }
        for line in view.own_lines() {
            let id = self.sink.line_id(line.id());
            let words = line.words();
            let fields = words.and_then(Words::as_fields).into_iter().flatten().map(|(_, text)| text);
            let label = self.sink.joined(words.and_then(Words::as_text).into_iter().chain(fields));
            self.buffer.screen.own_lines.push(SimpleOption { id, label });
        }
    }

    /// Who will read the answer. Where all read it once all have answered, the words say so; and where nobody reads it and it
    /// decides with others' what comes next, since that can tell something of it.
    fn audience(&mut self, step: &Step) {
        // Where one of three has gone the two are still everybody who is here.
        let (many, shown) = (self.view.is_group(), self.view.options().any(|option| option.shown));
        let withdrawn = self.view.has_withdrawn();
        let (who, id) = match (step.sees, many) {
            // What others would read waits until the yes is renewed.
            (Audience::All | Audience::Together, _) if withdrawn => (ReadBy::OnlyYou, "withdrawn"),
            (Audience::Nobody, _) if shown && withdrawn => (ReadBy::OnlyYou, "withdrawn"),
            (Audience::Nobody, _) if shown => (if many { ReadBy::All } else { ReadBy::Both }, "shown"),
            (Audience::Nobody, _) if self.view.decides_with_others() => (ReadBy::Nobody, "unseen"),
            (Audience::Nobody, _) => (ReadBy::Nobody, "nobody"),
            (Audience::Own, _) => (ReadBy::OnlyYou, "only-you"),
            (Audience::All, false) => (ReadBy::Both, "both"),
            (Audience::Together, false) => (ReadBy::Both, "together"),
            (Audience::All, true) => (ReadBy::All, "all"),
            (Audience::Together, true) => (ReadBy::All, "together-all"),
        };
        self.buffer.screen.audience = Some(who);
        self.buffer.screen.audience_label = Some(self.sink.label(Name::audience(id)));
    }

    /// A paragraph of the page, with the id of its message, by which an app can give one a place of its own.
    pub(super) fn paragraph(&mut self, text: S::Text) {
        let id = self.sink.id_of(&text);
        self.buffer.screen.page.push(PageText { id, text });
    }

    fn shared(&mut self, id: &'static str) {
        let text = self.sink.message(Name::shared(id));
        self.paragraph(text);
    }

    /// A paragraph that a flow can have of its own.
    fn flows_own(&mut self, prefix: &'static str, id: &'static str) {
        let flow = self.view.flow().in_terms().as_str();
        let text = self.sink.message(Name::of_flow(prefix, id, flow, self.view.flow().context()));
        self.paragraph(text);
    }

    fn counted(&mut self, prefix: &'static str, id: &'static str, count: u8) {
        let flow = self.view.flow().in_terms().as_str();
        let text =
            self.sink.counted(Name::of_flow(prefix, id, flow, self.view.flow().context()), count.min(99));
        self.paragraph(text);
    }

    /// What both agree to, in words for the facts that the app gave: what this tool is and is not, what the flow asks, where
    /// words are kept and for how long, who can read them, what cannot be promised, and what each may do. All of it, each
    /// time, in one order.
    fn terms(&mut self, terms: TermsFacts) {
        const TOOL: &str = "terms-tool";
        self.shared(TOOL);
        let flow = self.view.flow();
        let of_flow = Name::of_context("terms-flow-", flow.in_terms().as_str(), flow.context());
        if let Some(text) = self.sink.optional(of_flow, Name::shared(TOOL)) {
            self.paragraph(text);
        }
        self.trained();
        if let Some(screens) = flow.screens() {
            self.counted("terms-", "pages", screens);
        }
        // What can stay beyond the end depends on the flow: some leave a short record.
        match terms.kept {
            Kept::Nowhere => self.flows_own("terms-", "kept-nowhere"),
            Kept::OnThisDevice => self.shared("terms-kept-device"),
            Kept::WithTheService => self.shared("terms-kept-service"),
        }
        if terms.kept != Kept::Nowhere {
            match terms.kept_for {
                KeptFor::UntilItCloses => self.flows_own("terms-", "for-conversation"),
                KeptFor::UntilDeleted => self.shared("terms-until-deleted"),
                KeptFor::Days(days) => self.counted("terms-", "for-days", days),
            }
        }
        self.counted("terms-", "readers", terms.other_readers);
        self.shared(if terms.read_by_ai { "terms-ai" } else { "terms-no-ai" });
        self.shared("terms-copies");
        self.shared("terms-rights");
    }

    /// Who keeps it, how they were trained for that and what they can do, where the flow asks the app to say so. The keeper reads the same
    /// as the others.
    fn trained(&mut self) {
        let view = self.view;
        for (person, training) in view.trained() {
            self.shared("terms-kept-by");
            let name = self.name(Some(person));
            self.paragraph(name);
            self.shared(training.message());
            let can_close = |call: &Call| Some(&call.role) == person.has_role() && call.to == To::Close;
            if view.flow().calls().iter().any(can_close) {
                self.shared("terms-keeper-closes");
            }
        }
    }

    fn field(&mut self, field: &'a Field) -> FieldText<S::Text> {
        let label = self.sink.message(self.of_flow("field-", field.id.as_str()));
        let id = self.sink.words(field.id.as_str());
        FieldText { id, label, required: field.required, max_chars: field.max_chars }
    }

    /// An option, with what goes with it: a note, or fields, and how many own lines.
    fn option(&mut self, option: &'a Choice) {
        let found = self.sink.find(self.of_flow("option-", option.id.as_str()));
        let label = self.sink.text(&found, None);
        // Where a loop is full it leads elsewhere, and says so.
        let help = match self.view.room(option) {
            Room::First => self.sink.maybe(&found, "help"),
            Room::Next => self.sink.either((&found, "help-then"), (&found, "help")),
            Room::None => self.sink.either((&found, "help-last"), (&found, "help")),
        };
        let mut text =
            OptionText { help, max_lines: option.most_lines(), ..plain(S::Text::default(), label) };
        match option.words() {
            Some(Input::Text { max_chars, required }) => {
                text.note = true;
                text.note_label = self.sink.maybe(&found, "note");
                (text.note_required, text.note_max_chars) = (Some(*required), Some(*max_chars));
            }
            Some(Input::Form { fields }) => {
                text.fields = self.buffer.spare.fields.take();
                for field in fields {
                    text.fields.push(self.field(field));
                }
            }
            Some(_) | None => {}
        }
        text.names = self.names(option, &found);
        text.id = self.sink.words(option.id.as_str());
        self.buffer.screen.options.push(text);
    }

    /// The words of a list, as far as the language has them.
    fn words(&mut self, list: WordList, into: &mut Vec<SuggestionText<S::Text>>) {
        if self.sink.list(list, into) {
            return;
        }
        let mut open: Option<(&str, S::Text)> = None;
        for word in vocabulary::words(list) {
            let in_group = Name::shared(word.group);
            // A language may leave a word out.
            let Some(label) = self.sink.optional(Name::shared(word.id), in_group) else { continue };
            let group = match open.take() {
                Some((id, group)) if id == word.group => group,
                _ => self.sink.message(in_group),
            };
            open = Some((word.group, group.clone()));
            into.push(SuggestionText { id: self.sink.id_of(&label), label, group });
        }
    }
}

/// An option that takes nothing.
fn plain<T>(id: T, label: T) -> OptionText<T> {
    OptionText {
        id,
        label,
        help: None,
        note: false,
        note_label: None,
        note_required: None,
        note_max_chars: None,
        fields: Vec::new(),
        max_lines: 0,
        group: None,
        names: None,
    }
}
