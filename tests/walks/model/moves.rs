//! What people try: moves that fit, moves that do not, and times in any order.

use std::fmt;

use proptest::prelude::*;
use proptest::sample::select;
use reweave::conversation::{Note, Plain};
use reweave::id::FieldId;
use reweave::{Move, MoveKind, Words};

use crate::model::brief::{Question, Rest, State, Wants, With};

/// Stands in everything that anybody writes, and in every name.
pub(crate) const SECRET: &str = "zebra";

/// A text, by what counts of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Text {
    /// The characters that can be seen.
    chars: usize,
    /// Whether characters that are left out stand around them.
    hidden: bool,
}

impl Text {
    /// The characters that count against a limit.
    pub(crate) const fn length(self) -> usize {
        self.chars
    }

    /// Some of the letters take two, three and four bytes.
    fn render(self) -> String {
        let letters = SECRET.chars().chain("ñ字🦓".chars());
        let seen: String = letters.cycle().take(self.chars).collect();
        if self.hidden { format!("\u{1b}\u{202e} \t{seen}\u{0}\r\n\u{200b}\u{2066}") } else { seen }
    }
}

/// The words that go with a move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Given {
    Text(Text),
    Form(Vec<(&'static str, Text)>),
    Picks(usize),
}

impl Given {
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.length() == 0,
            Self::Form(fields) => fields.iter().all(|(_, text)| text.length() == 0),
            Self::Picks(count) => *count == 0,
        }
    }

    fn words(&self) -> Words {
        match self {
            Self::Text(text) => Words::text(&text.render()),
            Self::Form(fields) => {
                let fields: Vec<(&str, String)> =
                    fields.iter().map(|(id, text)| (*id, text.render())).collect();
                Words::fields(fields.iter().map(|(id, text)| (*id, text.as_str())))
            }
            Self::Picks(count) => Words::picks(std::iter::repeat_n(SECRET, *count)),
        }
    }
}

/// A move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Made {
    Say(Given),
    Choose(&'static str, Option<Given>),
    Pick(Vec<&'static str>),
    Pass,
    TakeBack,
    Later,
    Moment,
    Break,
    Ready,
    Longer,
    Pace(Note),
    Leave,
}

impl Made {
    pub(crate) fn kind(&self) -> MoveKind {
        self.to_move().kind()
    }

    pub(crate) fn is_answer(&self) -> bool {
        matches!(self, Self::Say(_) | Self::Choose(..) | Self::Pick(_) | Self::Pass)
    }

    pub(crate) fn to_move(&self) -> Move {
        match self {
            Self::Say(given) => Move::Say(given.words()),
            Self::Choose(option, given) => {
                let made = Move::choose(option);
                match given {
                    Some(given) => made.with_words(given.words()),
                    None => made,
                }
            }
            Self::Pick(picks) => Move::pick(picks.iter().copied()),
            Self::Pass => Move::Pass,
            Self::TakeBack => Move::TakeBack,
            Self::Later => Move::Later,
            Self::Moment => Move::Moment,
            Self::Break => Move::Break,
            Self::Ready => Move::Ready,
            Self::Longer => Move::Longer,
            Self::Pace(note) => Move::Pace(*note),
            Self::Leave => Move::Leave,
        }
    }
}

/// A time, seen from the time before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    /// So many milliseconds later, or earlier.
    Step(i64),
    /// So many milliseconds after the next deadline, or before it; the same time where there is none.
    Due(i64),
    /// Exactly then.
    At(i64),
}

/// Somebody tries something.
#[derive(Clone)]
pub(crate) struct Attempt {
    /// When one of the two machines ticks before that.
    pub(crate) tick: Option<When>,
    pub(crate) when: When,
    pub(crate) seat: usize,
    pub(crate) made: Made,
    /// Whether one of the two machines is stored and taken up again after that.
    pub(crate) cut: bool,
}

/// One line each, so that a failing case can be read.
impl fmt::Debug for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { tick, when, seat, made, cut } = self;
        write!(f, "seat {seat}: {made:?} at {when:?}, ticks before: {tick:?}, cut after: {cut}")
    }
}

const OPTIONS: &[&str] = &[
    "go-on",
    "not-for-now",
    "accept",
    "not-now",
    "do-not-ask",
    "fits",
    "part",
    "does-not-fit",
    "leave-it",
    "ask-smaller",
    "leave-it-there",
    "question",
    "tell",
    "own",
    "limit",
    "request",
    "thanks",
    "thank-you",
    "heard",
    "yes",
    "no",
    "need-time",
    "keep-words",
    "look-again",
    "no-such-option",
    "",
];

const FIELDS: &[&str] = &["when", "i-will", "would-you", "by-when", "no-such-field", "text"];

fn text() -> impl Strategy<Value = Text> {
    let chars = select(&[0, 1, 8, 140, 141, 500, 501, 2000, 2001][..]);
    (prop_oneof![3 => Just(8), 1 => Just(0), 2 => chars], prop::bool::weighted(0.2))
        .prop_map(|(chars, hidden)| Text { chars, hidden })
}

fn given() -> impl Strategy<Value = Given> {
    prop_oneof![
        3 => text().prop_map(Given::Text),
        2 => prop::collection::vec((select(FIELDS), text()), 0..4).prop_map(Given::Form),
        1 => (0..3_usize).prop_map(Given::Picks),
    ]
}

fn pace() -> impl Strategy<Value = Note> {
    select(Note::ALL.iter().copied().filter(|note| note.is_usual()).collect::<Vec<_>>())
}

/// Any move at all.
fn any_made() -> impl Strategy<Value = Made> {
    prop_oneof![
        4 => given().prop_map(Made::Say),
        4 => (select(OPTIONS), prop::option::of(given())).prop_map(|(id, given)| Made::Choose(id, given)),
        2 => prop::collection::vec(prop_oneof![select(OPTIONS), Just(SECRET)], 0..4).prop_map(Made::Pick),
        8 => select(
            &[
                Made::Pass,
                Made::TakeBack,
                Made::Later,
                Made::Moment,
                Made::Break,
                Made::Ready,
                Made::Longer,
            ][..]
        ),
        1 => pace().prop_map(Made::Pace),
    ]
}

/// Words near what is wanted: most fit, some are one character too long, missing or of another kind.
fn near(with: With) -> BoxedStrategy<Option<Given>> {
    let about = |max: usize| {
        let chars = prop_oneof![8 => Just(8), 1 => Just(max), 1 => Just(max + 1), 1 => Just(0)];
        (chars, prop::bool::weighted(0.2)).prop_map(|(chars, hidden)| Text { chars, hidden })
    };
    let right = match with {
        With::Nothing => Just(None).boxed(),
        With::Text(max) => about(max).prop_map(|text| Some(Given::Text(text))).boxed(),
        With::Note(max) => prop::option::of(about(max).prop_map(Given::Text)).boxed(),
        With::Form(fields) => {
            let all: Vec<_> = fields
                .iter()
                .map(|&(id, required, max)| {
                    let chance = if required { 0.95 } else { 0.5 };
                    (about(max), prop::bool::weighted(chance))
                        .prop_map(move |(text, there)| (id, text, there))
                })
                .collect();
            all.prop_map(|all| {
                let there = all.into_iter().filter(|(.., there)| *there);
                Some(Given::Form(there.map(|(id, text, _)| (id, text)).collect()))
            })
            .boxed()
        }
    };
    prop_oneof![9 => right, 1 => prop::option::of(given())].boxed()
}

/// An answer to an open question.
fn answer(question: Question) -> BoxedStrategy<Made> {
    match question.wants {
        Wants::Text(max) => {
            near(With::Text(max)).prop_map(|given| Made::Say(given.unwrap_or(Given::Picks(0)))).boxed()
        }
        Wants::Cards => {
            let cards = select(&["keep-words", "look-again"][..]);
            prop_oneof![
                6 => prop::collection::vec(cards.clone(), 0..4).prop_map(Made::Pick),
                2 => (cards, near(With::Nothing)).prop_map(|(id, given)| Made::Choose(id, given)),
            ]
            .boxed()
        }
        Wants::OneOf(options) => {
            let choices = options.iter().map(|&(id, with)| {
                let weight = if ["not-for-now", "not-now", "do-not-ask"].contains(&id) { 1 } else { 20 };
                let whole = near(with).prop_map(move |given| Made::Choose(id, given));
                let made = prop_oneof![9 => whole, 1 => Just(Made::Pick(vec![id]))];
                (weight, made.boxed())
            });
            prop::strategy::Union::new_weighted(choices.collect()).boxed()
        }
    }
}

/// Mostly what somebody who is asked, or who rests, would do.
fn anyone(state: &State, restless: bool) -> BoxedStrategy<(usize, Made)> {
    let mut ways = vec![(75, anything())];
    for seat in 0..2 {
        if let Some(question) = state.question(seat) {
            ways.push((300, answer(question).prop_map(move |made| (seat, made)).boxed()));
        }
        for kind in state.sight(seat).offers {
            let (weight, made) = match kind {
                MoveKind::Say | MoveKind::Choose => continue,
                MoveKind::Pass => (50, Just(Made::Pass).boxed()),
                MoveKind::TakeBack => (30, Just(Made::TakeBack).boxed()),
                MoveKind::Later => (30, Just(Made::Later).boxed()),
                MoveKind::Moment => (10, Just(Made::Moment).boxed()),
                MoveKind::Break => (if restless { 600 } else { 30 }, Just(Made::Break).boxed()),
                MoveKind::Ready => (120, Just(Made::Ready).boxed()),
                MoveKind::Longer => (30, Just(Made::Longer).boxed()),
                MoveKind::Pace => (20, pace().prop_map(Made::Pace).boxed()),
                _ => (3, Just(Made::Leave).boxed()),
            };
            ways.push((weight, made.prop_map(move |made| (seat, made)).boxed()));
        }
    }
    prop::strategy::Union::new_weighted(ways).boxed()
}

fn anything() -> BoxedStrategy<(usize, Made)> {
    let seat = prop_oneof![8 => 0..2_usize, 1 => Just(2), 1 => Just(15)];
    (seat, any_made()).boxed()
}

fn attempt(state: &State, restless: bool, when: BoxedStrategy<When>) -> BoxedStrategy<Attempt> {
    let tick = prop::option::weighted(0.4, when.clone());
    (tick, when, anyone(state, restless), prop::bool::weighted(0.1))
        .prop_map(|(tick, when, (seat, made), cut)| Attempt { tick, when, seat, made, cut })
        .boxed()
}

/// Times as people's days go, with clocks that go back a little. Restless people call many breaks.
pub(crate) fn in_days(state: &State, restless: bool) -> BoxedStrategy<Attempt> {
    let near_deadline = match state.rest {
        Rest::Moment { .. } | Rest::Break { may_end: false, .. } => 150,
        Rest::Break { .. } | Rest::None => 2,
    };
    let when = prop_oneof![
        60 => Just(When::Step(0)),
        60 => (0..600_000_i64).prop_map(When::Step),
        2 => (0..40_000_000_i64).prop_map(When::Step),
        20 => (-3_000_000..0_i64).prop_map(When::Step),
        near_deadline => (-1..2_i64).prop_map(When::Due),
    ];
    attempt(state, restless, when.boxed())
}

/// Times of any value.
pub(crate) fn at_any_time(state: &State) -> BoxedStrategy<Attempt> {
    let edges = select(&[i64::MIN, i64::MIN + 1, -1, 0, 1, i64::MAX - 600_000, i64::MAX - 1, i64::MAX][..]);
    let when = prop_oneof![
        4 => edges.prop_map(When::At),
        1 => any::<i64>().prop_map(When::At),
        30 => Just(When::Step(0)),
        2 => any::<i64>().prop_map(When::Step),
        2 => (-1..2_i64).prop_map(When::Due),
    ];
    attempt(state, false, when.boxed())
}

/// A move of this kind that fits what is asked, one for each option.
pub(crate) fn fitting(kind: MoveKind, view: &reweave::View<'_>) -> Vec<Move> {
    use reweave::flow::Input;

    let fill = |fields: &[reweave::flow::Field]| {
        let ids: Vec<&FieldId> = fields.iter().map(|field| &field.id).collect();
        Words::fields(ids.into_iter().map(|id| (id.as_str(), SECRET)))
    };
    match kind {
        MoveKind::Say => {
            vec![if view.fields().is_empty() { Move::say(SECRET) } else { Move::Say(fill(view.fields())) }]
        }
        MoveKind::Choose if view.options().next().is_none() => vec![Move::pick([]), Move::choose("go-on")],
        MoveKind::Choose => {
            let choice = |option: &reweave::flow::Choice| {
                let made = Move::choose(option.id.as_str());
                match option.words() {
                    None => made,
                    Some(Input::Form { fields }) => made.with_words(fill(fields)),
                    Some(_) => made.with_text(SECRET),
                }
            };
            view.options().map(choice).collect()
        }
        MoveKind::Pace if view.notes().next().is_none() => vec![Move::Pace(Note::TooFast)],
        MoveKind::Pace => view.notes().map(Move::Pace).collect(),
        plain => Plain::of(plain).map(Move::from).into_iter().collect(),
    }
}
