//! The walk over a view: what stands on its screen, from top to bottom.
//!
//! A message is found once and asked for each of its texts: its value, and attributes such as `.help`, `.next` or `.waiting`.
//! The arguments come before all messages, since each can select by them.

mod asked;
mod items;
mod said;

use super::buffer::Buffer;
use super::fields::{About, AskKind};
use super::ids::Arguments;
use super::name::Name;
use super::parts::{AgainText, MoveText, ResourceText, ResourcesText, StageText};
use super::sink::{Help, Sink};
use super::small::SimpleOption;
use crate::flow::{Ask, Input, Step, Who};
use crate::machine::{Ending, MoveKind, Status};
use crate::person::{Person, Register};
use crate::view::{KeptLines, View};

/// Fills an empty screen with all that a view shows, each text made by the sink.
///
/// An uninvited seat gets a screen of which nothing is filled but what is no text: nothing has reached that person.
pub(crate) fn fill<'a, S: Sink<'a>>(view: &View<'a>, sink: &mut S, buffer: &mut Buffer<S::Text>) {
    let mut fill = Fill { view, sink, buffer };
    fill.facts();
    if view.status() == Status::Uninvited {
        return;
    }
    fill.people();
    let step = view.step().map(|step| fill.step_message(step));
    fill.body(step.as_ref());
    fill.withdrawn();
    fill.asked();
    fill.said();
    fill.moves(step.as_ref());
    fill.stages();
    fill.again();
    fill.resources();
}

/// One walk: the view that is read, the sink that makes the texts, the screen that they are put on.
struct Fill<'f, 'a, S: Sink<'a>> {
    view: &'f View<'a>,
    sink: &'f mut S,
    buffer: &'f mut Buffer<S::Text>,
}

impl<'a, S: Sink<'a>> Fill<'_, 'a, S> {
    /// What is no text.
    fn facts(&mut self) {
        let view = self.view;
        let screen = &mut self.buffer.screen;
        screen.seat = view.seat();
        screen.view_revision = view.revision();
        screen.status = Some(view.status());
        screen.ending = view.ending();
        screen.stage = view.stage();
        screen.turn = view.turn();
        screen.acting.extend(view.acting().iter());
        screen.required = view.is_required();
        screen.until = view.until();
        screen.closes_at = view.closes_at();
        screen.goes_on_at = view.waits_until();
        screen.own_words = matches!(view.ask(), Some(Ask::Input(Input::Words { .. })));
        (screen.ask, screen.max_chars, screen.max_picks) = match view.ask() {
            None => (AskKind::None, None, None),
            Some(Ask::Page) => (AskKind::Page, None, None),
            Some(Ask::Choice) => (AskKind::Choice, None, None),
            Some(Ask::Input(Input::Text { max_chars, .. })) => (AskKind::Text, Some(*max_chars), None),
            Some(Ask::Input(Input::Form { .. })) => (AskKind::Form, None, None),
            Some(Ask::Items(asked)) => (AskKind::Items, Some(asked.max_chars), None),
            Some(Ask::Cards { max } | Ask::Input(Input::Words { max, .. } | Input::Lines { max })) => {
                (AskKind::Pick, None, Some(*max))
            }
        };
        (screen.lang, screen.dir) = self.sink.language();
        screen.step = view.step().map(|step| self.sink.words(step.id.as_str()));
    }

    /// The arguments: how the reader is addressed, and of whom the screen speaks.
    fn people(&mut self) {
        let you = self.view.you();
        let them = self.view.counterpart().and_then(|seat| self.view.other(seat));
        let mut arguments = Arguments {
            their_name: S::Text::default(),
            their_gender: them.map(Person::addressed_as).unwrap_or_default(),
            your_gender: you.map(Person::addressed_as).unwrap_or_default(),
            register: you.and_then(Person::wants_register).unwrap_or(Register::Informal),
            count: None,
        };
        // The words for someone without a name are a message too, and selected by how people are addressed.
        self.sink.address(&arguments);
        arguments.their_name = self.name(them);
        self.sink.speak_of(&arguments.their_name);
        self.buffer.screen.ids = arguments;
    }

    /// A person's name, or words for someone whose name is not known.
    fn name(&mut self, person: Option<&'a Person>) -> S::Text {
        match person.map(Person::name).filter(|name| !name.is_empty()) {
            Some(name) => self.sink.words(name),
            None => self.sink.message(Name::shared("someone")),
        }
    }

    /// That words are not read for now: it stands before all that says who reads what, which is as it is without that.
    fn withdrawn(&mut self) {
        let own = self.view.has_withdrawn().then_some("withdrawn-own");
        let of_others = self.view.hides_lines().then_some("withdrawn-others");
        for id in own.into_iter().chain(of_others).filter(|_| self.view.status() != Status::Ended) {
            let text = self.sink.message(Name::shared(id));
            self.paragraph(text);
        }
    }

    /// When people look at it again.
    fn again(&mut self) {
        let Some(again) = self.view.again() else { return };
        let name = Name::again(again);
        let label = match again.days {
            Some(days) => self.sink.counted(name, days.min(99)),
            None => self.sink.message(name),
        };
        let id = self.sink.words(again.id());
        self.buffer.screen.again = Some(AgainText { id, label, days: again.days });
    }

    /// A message that a flow can have of its own, such as `step-brief-after` for `step-after`, and each of these a context.
    fn of_flow(&self, prefix: &'static str, id: &'a str) -> Name<'a> {
        let flow = self.view.flow();
        Name::of_flow(prefix, id, flow.id().as_str(), flow.context())
    }

    /// The texts of a step, or of the step whose texts it uses.
    fn step_message(&mut self, step: &'a Step) -> S::Found {
        let name = self.of_flow("step-", step.texts_of.as_ref().unwrap_or(&step.id).as_str());
        self.sink.find(name)
    }

    /// The one thing that the screen says or asks: what stands in place of the step; else what is asked, with beginnings to
    /// lean on; else what someone who waits reads.
    fn body(&mut self, step: Option<&S::Found>) {
        let view = self.view;
        if let Some(id) = if view.is_group() { fixed_of_group(view) } else { fixed(view) } {
            let found = self.sink.find(self.of_flow("", id));
            let screen = &mut self.buffer.screen;
            screen.prompt = self.sink.text(&found, None);
            screen.help = self.sink.maybe(&found, "help");
            screen.next = self.sink.maybe(&found, if view.goes_on_later() { "next-later" } else { "next" });
            return;
        }
        let Some(found) = step else { return };
        let screen = &mut self.buffer.screen;
        if view.is_asked() {
            screen.prompt = self.sink.text(found, None);
            screen.help = self.sink.maybe(found, "help");
            screen.next = self.sink.maybe(found, "next");
            screen.care = view.care().map(|care| self.sink.label(Name::care(care)));
            for starter in ["starter-one", "starter-two", "starter-three"] {
                screen.starters.extend(self.sink.maybe(found, starter));
            }
        } else {
            screen.prompt = self.sink.text(found, Some("waiting"));
            screen.next = self.sink.maybe(found, "waiting-next");
        }
    }

    /// All that can be done beside answering, in the one order of all screens. A step can word its own pass.
    fn moves(&mut self, step: Option<&S::Found>) {
        let view = self.view;
        for kind in view.moves() {
            let own_skip =
                step.filter(|_| kind == MoveKind::Pass).and_then(|step| self.sink.maybe(step, "skip"));
            let found = self.sink.find(Name::made(kind));
            let label = own_skip.unwrap_or_else(|| self.sink.text(&found, None));
            // What a pass costs, the step says.
            let help = match step.filter(|_| kind == MoveKind::Pass) {
                Some(step) => self.sink.either((step, "skip-help"), (&found, help_of(view, kind))),
                None => self.sink.maybe(&found, help_of(view, kind)),
            };
            let options = match kind {
                MoveKind::Pace => self.notes(),
                MoveKind::Call => self.calls(),
                _ => Vec::new(),
            };
            self.buffer.screen.moves.push(MoveText { id: kind, label, help, options });
        }
    }

    fn calls(&mut self) -> Vec<SimpleOption<S::Text>> {
        let mut options = self.buffer.spare.notes.take();
        for id in self.view.calls() {
            let label = self.sink.message(self.of_flow("call-", id.as_str()));
            options.push(SimpleOption { id: self.sink.words(id.as_str()), label });
        }
        options
    }

    fn notes(&mut self) -> Vec<SimpleOption<S::Text>> {
        let mut options = self.buffer.spare.notes.take();
        for note in self.view.notes() {
            let label = self.sink.label(Name::pace(note));
            options.push(SimpleOption { id: self.sink.words(note.id()), label });
        }
        options
    }

    /// The map, as the view draws it.
    fn stages(&mut self) {
        for (stage, state) in self.view.stages() {
            let label = self.sink.label(Name::stage(stage));
            self.buffer.screen.stages.push(StageText { id: stage, label, state });
        }
    }

    /// Where to find help looks the same in every state and for everybody: that somebody has looked says nothing about them.
    fn resources(&mut self) {
        let mut items = self.buffer.spare.places.take();
        let Help { label, checked, lang, dir } = self.sink.help(&mut items).unwrap_or_else(|| {
            let title = self.sink.label(Name::help(0));
            let found = self.sink.find(Name::help(1));
            let detail = self.sink.text(&found, None);
            let label = self.sink.text(&found, Some("label"));
            items.push(ResourceText { label, detail });
            let screen = &self.buffer.screen;
            Help { label: title, checked: None, lang: screen.lang.clone(), dir: screen.dir }
        });
        self.buffer.screen.resources = Some(ResourcesText { label, checked, lang, dir, items });
    }
}

/// What stands in place of the step: while people rest, and after the end. Of an end it is said what is kept, and never who
/// ended it or why.
fn fixed(view: &View<'_>) -> Option<&'static str> {
    Some(match view.status() {
        Status::Moment if view.offers(MoveKind::Ready) => "moment-own",
        Status::Moment => "moment",
        Status::Break if view.is_ready() => "break-waiting",
        Status::Break if view.offers(MoveKind::Ready) => "break-ready",
        Status::Break => "break",
        Status::Ended if view.ending() == Some(Ending::Completed) => match view.kept() {
            KeptLines::All => "ended-kept",
            KeptLines::Picked => "ended-kept-lines",
            KeptLines::Nothing => "ended-completed",
        },
        Status::Ended if view.has_stopped() => "ended-stopped",
        Status::Ended => "ended-closed",
        _ => return None,
    })
}

/// The same where there can be more than two people: a break then goes on with those who are ready.
fn fixed_of_group(view: &View<'_>) -> Option<&'static str> {
    Some(match fixed(view)? {
        "break" => "break-group",
        "break-ready" => "break-ready-group",
        "break-waiting" => "break-waiting-group",
        "ended-kept-lines" => "ended-kept-lines-group",
        other => other,
    })
}

/// Which help stands with a move: the whole one while a person is new to it, later a short one or none. Of the break that leads
/// on it says that it does.
fn help_of(view: &View<'_>, kind: MoveKind) -> &'static str {
    let new = view.is_new();
    match kind {
        MoveKind::Leave => help_of_leaving(view),
        MoveKind::Break if view.break_leads_on() => "help-last",
        MoveKind::Break if new && view.is_group() => "help-group",
        _ if new => "help",
        _ => "help-short",
    }
}

/// What others see of a leaving depends on where it is done, and on whether they go on.
fn help_of_leaving(view: &View<'_>) -> &'static str {
    let rests = view.offers(MoveKind::Break);
    // At an open door nothing shows before its time.
    let at_the_door = view.step().is_some_and(|step| matches!(step.who, Who::Invite(_)));
    match (view.is_new(), view.is_group()) {
        _ if *view.flow().seats().end() == 1 => "help-one",
        _ if view.is_alone() => "help-alone",
        (_, true) if view.leaves_unseen() || at_the_door => "help-unseen-group",
        (_, false) if view.leaves_unseen() => "help-unseen",
        (true, true) => "help-group",
        // Between two resting is the quieter way to leave, where resting is possible.
        (true, false) if rests => "help-quieter",
        (false, false) if rests => "help-quieter-short",
        (true, false) => "help",
        (false, _) => "help-short",
    }
}
