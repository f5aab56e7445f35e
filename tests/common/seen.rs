//! All that one seat can know by its view, as data that can be compared: no text is made of it.

use reweave::conversation::{Again, Ending, Note};
use reweave::flow::{Ask, Audience, Choice, Field};
use reweave::id::{CallId, LineId, OptionId, StepId};
use reweave::item::{ItemAnswer, ItemId};
use reweave::person::Training;
use reweave::seat::SeatSet;
use reweave::terms::TermsFacts;
use reweave::view::{Care, KeptLines, Record, Said, StageState, WhyNot};
use reweave::{Conversation, MoveKind, Person, Seat, Stage, Status, Time, Words};

/// Everything that a view gives, but for its texts.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the view")]
pub(crate) struct Seen<'a> {
    revision: u32,
    status: Status,
    ending: Option<Ending>,
    step: Option<&'a StepId>,
    stages: Vec<(Stage, StageState)>,
    turn: Option<(usize, usize)>,
    people: usize,
    asked: bool,
    required: bool,
    ask: Option<&'a Ask>,
    audience: Option<Audience>,
    options: Vec<&'a Choice>,
    fields: &'a [Field],
    moves: Vec<MoveKind>,
    notes: Vec<Note>,
    calls: Vec<&'a CallId>,
    items: Vec<(ItemId, Option<&'a Words>)>,
    nameable: Vec<SeatSet>,
    acting: SeatSet,
    counterpart: Option<Seat>,
    persons: Vec<Option<&'a Person>>,
    until: Option<Time>,
    closes_at: Option<Time>,
    waits_until: Option<Time>,
    care: Option<Care>,
    alone: bool,
    unseen: bool,
    stopped: bool,
    ready: bool,
    goes_on_later: bool,
    again: Option<Again>,
    kept: KeptLines,
    terms: Option<TermsFacts>,
    trained: Vec<(&'a Person, Training)>,
    own_lines: Vec<Line<'a>>,
    said: Vec<Line<'a>>,
    about: Option<Line<'a>>,
    record: Option<Record>,
    why_not: Vec<Option<WhyNot>>,
    withdrawn: bool,
}

/// All of a line.
#[derive(Clone, Debug, PartialEq)]
struct Line<'a> {
    id: LineId,
    seat: Seat,
    about: Option<LineId>,
    private: bool,
    step: &'a StepId,
    words: Option<&'a Words>,
    option: Option<&'a OptionId>,
    note: Option<Note>,
    named: SeatSet,
    replies: Vec<(ItemId, ItemAnswer, Option<&'a str>)>,
    erased: bool,
    hidden: bool,
}

impl<'a> Line<'a> {
    fn of(said: &Said<'a>) -> Self {
        Self {
            id: said.id(),
            seat: said.seat(),
            about: said.about(),
            private: said.is_private(),
            step: &said.step().id,
            words: said.words(),
            option: said.option(),
            note: said.note(),
            named: said.named(),
            replies: said.replies().map(|reply| (reply.item.id, reply.answer, reply.text)).collect(),
            erased: said.is_erased(),
            hidden: said.is_hidden(),
        }
    }
}

impl<'a> Seen<'a> {
    #[track_caller]
    pub(crate) fn of(conversation: &'a Conversation, seat: Seat, now: Time) -> Self {
        let view = conversation.view(seat, now).expect("a seat of this conversation");
        Self {
            revision: view.revision(),
            status: view.status(),
            ending: view.ending(),
            step: view.step().map(|step| &step.id),
            stages: view.stages().collect(),
            turn: view.turn().map(|turn| (turn.number, turn.of)),
            people: view.people(),
            asked: view.is_asked(),
            required: view.is_required(),
            ask: view.ask(),
            audience: view.audience(),
            options: view.options().collect(),
            fields: view.fields(),
            moves: view.moves().collect(),
            notes: view.notes().collect(),
            calls: view.calls().collect(),
            items: view.items().map(|row| (row.id, row.words)).collect(),
            nameable: view.options().map(|option| view.nameable(option)).collect(),
            acting: view.acting(),
            counterpart: view.counterpart(),
            persons: conversation.seats().map(|seat| view.other(seat)).collect(),
            until: view.until(),
            closes_at: view.closes_at(),
            waits_until: view.waits_until(),
            care: view.care(),
            alone: view.is_alone(),
            unseen: view.leaves_unseen(),
            stopped: view.has_stopped(),
            ready: view.is_ready(),
            goes_on_later: view.goes_on_later(),
            again: view.again(),
            kept: view.kept(),
            terms: view.terms(),
            trained: view.trained().collect(),
            own_lines: view.own_lines().map(|said| Line::of(&said)).collect(),
            said: view.said().map(|said| Line::of(&said)).collect(),
            about: view.about().map(|said| Line::of(&said)),
            record: view.record(),
            why_not: MoveKind::ALL.iter().map(|kind| view.why_not(*kind)).collect(),
            withdrawn: view.has_withdrawn(),
        }
    }

    /// The same, without how often the view has changed: to its owner that is no news.
    pub(crate) fn uncounted(self) -> Self {
        Self { revision: 0, ..self }
    }

    pub(crate) fn status(&self) -> Status {
        self.status
    }

    pub(crate) fn ending(&self) -> Option<Ending> {
        self.ending
    }
}
