//! From a view to words.
//!
//! This reads a [`View`] and nothing else. Every text is looked up in the same way: the reader's chain of languages, with
//! the same arguments for the whole screen.

mod said;
mod write;

use fluent::{FluentArgs, FluentError};

use super::labels::Labels;
use super::prompt::Prompt;
use super::reader::{Reader, standard_args};
use super::spans::{Addressed, Facts, FieldSpans, MoveSpans, OptionSpans, Span};
use super::vocabulary;
use crate::flow::{Ask, Audience, Choice, Field, Step, Takes, WordList};
use crate::machine::{Ending, MoveKind, Status};
use crate::person::{Person, Register};
use crate::terms::{Kept, KeptFor, TermsFacts};
use crate::view::{KeptLines, View};

impl Reader {
    /// Renders a view into `prompt`, whose memory is used again.
    ///
    /// Text always comes back. What went wrong on the way stands in [`Prompt::problems`], which is empty for every
    /// built-in step.
    pub fn prompt(&self, view: &View<'_>, prompt: &mut Prompt) {
        render(self, view, prompt);
    }
}

fn render(reader: &Reader, view: &View<'_>, prompt: &mut Prompt) {
    prompt.clear();
    prompt.lang.push_str(reader.lang());
    prompt.dir = reader.dir();
    facts(view, &mut prompt.facts);
    if view.status() == Status::Uninvited {
        return;
    }
    let mut screen = Screen {
        reader,
        view,
        prompt,
        args: standard_args(),
        labels: reader.language().labels(),
        errors: Vec::new(),
        id: String::new(),
        own: String::new(),
    };
    screen.people();
    screen.body();
    screen.asked();
    screen.said();
    screen.moves();
    screen.stages();
    screen.resources();
}

fn facts(view: &View<'_>, facts: &mut Facts) {
    facts.seat = view.seat().index();
    facts.revision = view.revision();
    facts.status = Some(view.status());
    facts.ending = view.ending();
    facts.stage = view.stage();
    facts.step = view.step().map(|step| step.id.clone());
    facts.turn = view.turn();
    facts.acting.extend(view.acting().iter().map(crate::seat::Seat::index));
    facts.required = view.is_required();
    facts.own_words = matches!(view.ask(), Some(Ask::Words { .. }));
    facts.until = view.until().map(crate::time::Time::millis);
    facts.closes_at = view.closes_at().map(crate::time::Time::millis);
    facts.again = view.again();
    (facts.ask, facts.max_chars, facts.max_picks) = match view.ask() {
        None => ("none", None, None),
        Some(Ask::Page) => ("page", None, None),
        Some(Ask::Choice) => ("choice", None, None),
        Some(Ask::Text { max_chars }) => ("text", Some(*max_chars), None),
        Some(Ask::Form { .. }) => ("form", None, None),
        Some(Ask::Cards { max } | Ask::Words { max, .. } | Ask::OwnLines { max }) => {
            ("pick", None, Some(*max))
        }
    };
}

/// One screen on its way.
struct Screen<'s> {
    reader: &'s Reader,
    view: &'s View<'s>,
    prompt: &'s mut Prompt,
    args: FluentArgs<'s>,
    /// The labels of the reader's language.
    labels: &'s Labels,
    errors: Vec<FluentError>,
    /// Ids are put together here, and those of the flow's own messages.
    id: String,
    own: String,
}

impl Screen<'_> {
    /// The arguments: how the reader is addressed, and of whom the screen speaks.
    fn people(&mut self) {
        let you = self.view.you();
        let them = self.view.counterpart().and_then(|seat| self.view.other(seat));
        let addressed = Addressed {
            their_gender: them.map(Person::addressed_as).unwrap_or_default(),
            your_gender: you.map(Person::addressed_as).unwrap_or_default(),
            register: you.and_then(Person::wants_register).unwrap_or(Register::Informal).id(),
        };
        self.args.set("their_gender", addressed.their_gender.id());
        self.args.set("your_gender", addressed.your_gender.id());
        self.args.set("register", addressed.register);
        self.prompt.facts.addressed = addressed;
        let name = self.name(them);
        self.args.set("their_name", self.prompt.get(name).to_owned());
        self.prompt.their_name = Some(name);
    }

    /// A person's name, or words for someone whose name is not known.
    fn name(&mut self, person: Option<&Person>) -> Span {
        match person.map(Person::name).filter(|name| !name.is_empty()) {
            Some(name) => self.push(name),
            None => self.text("someone", None),
        }
    }

    /// The message of a step. The caller gives the memory back to `self.id`.
    fn step_message(&mut self, step: &Step) -> String {
        self.own_or_shared("step-", texts_of(step))
    }

    /// The one thing that the screen says or asks.
    fn body(&mut self) {
        let view = self.view;
        let fixed = match view.status() {
            Status::Moment if view.offers(MoveKind::Ready) => Some("moment-own"),
            Status::Moment => Some("moment"),
            Status::Break if view.is_ready() => Some("break-waiting"),
            Status::Break if view.offers(MoveKind::Ready) => Some("break-ready"),
            Status::Break => Some("break"),
            Status::Ended if view.ending() == Some(Ending::Completed) => Some(match view.kept() {
                KeptLines::All => "ended-kept",
                KeptLines::Picked => "ended-kept-lines",
                KeptLines::Nothing => "ended-completed",
            }),
            Status::Ended => Some("ended-closed"),
            _ => None,
        };
        if let Some(id) = fixed {
            self.prompt.body = Some(self.text(id, None));
            self.prompt.help = self.maybe(id, "help");
            self.prompt.next = self.maybe(id, if view.goes_on_later() { "next-later" } else { "next" });
            return;
        }
        let Some(step) = view.step() else { return };
        let id = self.step_message(step);
        if view.is_asked() {
            self.prompt.body = Some(self.text(&id, None));
            self.prompt.help = self.maybe(&id, "help");
            self.prompt.next = self.maybe(&id, "next");
            for starter in ["starter-one", "starter-two", "starter-three"] {
                if let Some(span) = self.maybe(&id, starter) {
                    self.prompt.starters.push(span);
                }
            }
        } else {
            self.prompt.body = Some(self.text(&id, Some("waiting")));
            self.prompt.next = self.maybe(&id, "waiting-next");
        }
        self.id = id;
    }

    /// All that belongs to answering.
    fn asked(&mut self) {
        let view = self.view;
        let Some(step) = view.step().filter(|_| view.is_asked()) else { return };
        let audience = match (step.sees, view.people()) {
            (Audience::Nobody, _) => "nobody",
            (Audience::Own, _) => "only-you",
            (Audience::All | Audience::Together, 0..=2) => "both",
            (Audience::All | Audience::Together, _) => "all",
        };
        let words = match (step.sees, audience) {
            (Audience::Together, "both") => "together",
            (Audience::Together, _) => "together-all",
            _ => audience,
        };
        let label = self.label(self.labels.audience(words), "audience-", words);
        self.prompt.audience = Some((audience, label));
        for message in &step.page {
            let message = self.own_or_shared("", message.as_str());
            self.paragraph(&message);
            self.id = message;
        }
        if let Some(terms) = view.terms() {
            self.terms(terms);
        }
        self.step_fields(view.fields());
        for option in view.options() {
            self.option(option);
        }
        if let Some(list) = step.suggest {
            self.words(list, |prompt, id, label, group| prompt.suggestions.push((id, label, group)));
        }
        if let Some(Ask::Words { list, .. }) = view.ask() {
            self.words(*list, |prompt, id, label, group| {
                let id = prompt.push(id);
                let (help, note, fields, lines) = (None, None, (0, 0), 0);
                let group = Some(group);
                prompt.options.push(OptionSpans { id, label, help, note, fields, lines, group });
            });
        }
        for line in view.own_lines() {
            let id = self.push(&line.id().to_string());
            let start = self.prompt.text.len();
            let words = line.words();
            let fields =
                words.and_then(crate::words::Words::as_fields).into_iter().flatten().map(|(_, text)| text);
            for (i, text) in
                words.and_then(crate::words::Words::as_text).into_iter().chain(fields).enumerate()
            {
                self.prompt.text.push_str(if i == 0 { "" } else { " / " });
                self.prompt.text.push_str(text);
            }
            self.prompt.own_lines.push((id, Span { start, words: start, end: self.prompt.text.len() }));
        }
    }

    fn paragraph(&mut self, id: &str) {
        let text = self.text(id, None);
        self.prompt.page.push((text, None));
    }

    /// What both agree to, in words for the facts that the app gave.
    fn terms(&mut self, terms: TermsFacts) {
        self.paragraph("terms-tool");
        let flow = self.compose("terms-flow-", self.view.flow().id().as_str());
        if self.reader.prefers(&flow, "terms-tool") {
            self.paragraph(&flow);
        }
        self.id = flow;
        if let Some(screens) = self.view.flow().screens() {
            self.counted("terms-pages", screens);
        }
        self.paragraph(match terms.kept {
            Kept::Nowhere => "terms-kept-nowhere",
            Kept::OnThisDevice => "terms-kept-device",
            Kept::WithTheService => "terms-kept-service",
        });
        if terms.kept != Kept::Nowhere {
            match terms.kept_for {
                KeptFor::UntilItCloses => self.paragraph("terms-for-conversation"),
                KeptFor::UntilDeleted => self.paragraph("terms-until-deleted"),
                KeptFor::Days(days) => self.counted("terms-for-days", days),
            }
        }
        self.counted("terms-readers", terms.other_readers);
        self.paragraph(if terms.read_by_ai { "terms-ai" } else { "terms-no-ai" });
        self.paragraph("terms-copies");
        self.paragraph("terms-rights");
    }

    /// Messages that count get whole numbers up to 99: beyond that the plural rules of the runtimes differ.
    fn counted(&mut self, id: &str, count: u8) {
        let count = count.min(99);
        self.args.set("count", count);
        let text = self.text(id, None);
        self.prompt.page.push((text, Some(count)));
    }

    fn step_fields(&mut self, fields: &[Field]) {
        self.field_spans(fields);
        self.prompt.step_fields = self.prompt.fields.len();
    }

    fn field_spans(&mut self, fields: &[Field]) -> (usize, usize) {
        let from = self.prompt.fields.len();
        for field in fields {
            let label = self.of_flow("field-", field.id.as_str());
            let id = self.push(field.id.as_str());
            let (required, max_chars) = (field.required, field.max_chars);
            self.prompt.fields.push(FieldSpans { id, label, required, max_chars });
        }
        (from, self.prompt.fields.len())
    }

    fn option(&mut self, option: &Choice) {
        let message = self.own_or_shared("option-", option.id.as_str());
        let label = self.text(&message, None);
        let help = self.maybe(&message, "help");
        let note = match &option.takes {
            Some(Takes::Text { max_chars, required }) => {
                Some((self.maybe(&message, "note"), *required, *max_chars))
            }
            _ => None,
        };
        self.id = message;
        let fields = match &option.takes {
            Some(Takes::Form { fields }) => self.field_spans(fields),
            _ => (0, 0),
        };
        let id = self.push(option.id.as_str());
        self.prompt.options.push(OptionSpans {
            id,
            label,
            help,
            note,
            fields,
            lines: option.lines,
            group: None,
        });
    }

    /// The words of a list, as far as the language has them: the id, the word, and the group.
    fn words(&mut self, list: WordList, put: impl Fn(&mut Prompt, &'static str, Span, Span)) {
        let mut group: Option<(&str, Span)> = None;
        for (place, word) in vocabulary::words(list).iter().enumerate() {
            let known = self.reader.language().word(list, place);
            // A language may leave a word out.
            if known.is_none() && !self.reader.language().has(word.id) {
                continue;
            }
            let in_group = match group {
                Some((id, span)) if id == word.group => span,
                _ => self.text(word.group, None),
            };
            group = Some((word.group, in_group));
            let label = self.label(known, "", word.id);
            put(self.prompt, word.id, label, in_group);
        }
    }

    fn moves(&mut self) {
        let labels = self.labels;
        for kind in self.view.moves() {
            let own_skip = match (kind, self.view.step()) {
                (MoveKind::Pass, Some(step)) => {
                    let message = self.step_message(step);
                    let skip = self.maybe(&message, "skip");
                    self.id = message;
                    skip
                }
                _ => None,
            };
            let label = own_skip.unwrap_or_else(|| self.label(labels.made(kind), "move-", kind.id()));
            // Resting and not coming back is the quieter way to leave, where resting is possible.
            let quieter = kind == MoveKind::Leave && self.view.offers(MoveKind::Break);
            let known = labels.move_help(kind).filter(|_| !quieter);
            let help = if let Some(help) = known {
                Some(self.known(help))
            } else {
                let id = self.compose("move-", kind.id());
                let help = self.maybe(&id, if quieter { "help-quieter" } else { "help" });
                self.id = id;
                help
            };
            self.prompt.moves.push(MoveSpans { kind, label, help });
        }
        for note in self.view.pace_notes() {
            let label = self.label(self.labels.pace(*note), "pace-", note.id());
            self.prompt.pace.push((note.id(), label));
        }
    }

    fn stages(&mut self) {
        for (stage, state) in self.view.stages() {
            let label = self.label(self.labels.stage(stage), "stage-", stage.id());
            self.prompt.stages.push((stage, state, label));
        }
    }

    /// Where to find help looks the same in every state and for everybody.
    fn resources(&mut self) {
        let Some((list, list_language)) = self.reader.resources() else {
            self.prompt.resources_label = Some(self.text("help-label", None));
            let detail = self.text("help-none", None);
            let label = self.text("help-none", Some("label"));
            self.prompt.resources.push((label, detail));
            return;
        };
        self.prompt.resources_label = Some(self.push(&list.label));
        let (lang, dir) = list_language;
        self.prompt.resources_lang = Some((self.push(lang), dir));
        self.prompt.resources_checked = list.checked.as_deref().map(|checked| self.push(checked));
        for item in &list.items {
            let label = self.push(&item.label);
            let detail = self.push(&item.detail);
            self.prompt.resources.push((label, detail));
        }
    }
}

fn texts_of(step: &Step) -> &str {
    step.texts_of.as_ref().unwrap_or(&step.id).as_str()
}
