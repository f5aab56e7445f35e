//! One random conversation: moves, refused ones among them, and time.

use std::time::Duration;

use reweave::conversation::{Limits, Note};
use reweave::flow::{Ask, Choice, Input, Step, To};
use reweave::walk::Standing;
use reweave::{Conversation, Move, MoveKind, Seat, Time, View};
use serde::Serialize;

use crate::chance::Chance;
use crate::settings::Setting;

/// A conversation: what is held at its start, then after each event.
#[derive(Serialize)]
pub(crate) struct Walk {
    number: u64,
    limits: Limits,
    start: Standing,
    events: Vec<Played>,
}

#[derive(Serialize)]
struct Played {
    event: Event,
    /// Whether it was taken.
    taken: bool,
    /// What is held then; none where it is as before.
    after: Option<Standing>,
}

/// An event as an engine gets it.
#[derive(Clone, Default, Serialize)]
struct Event {
    #[serde(rename = "type")]
    name: String,
    at: i64,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    words: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    names: Vec<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cards: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    picks: Option<usize>,
}

/// How many events there are at most, and after the end.
const MOST: usize = 400;
const AFTER_THE_END: usize = 3;

pub(crate) fn walk(setting: &Setting, number: u64) -> Result<Walk, Box<dyn std::error::Error>> {
    let mut chance = Chance::new(number);
    let mut limits = Limits::default();
    if chance.percent(8) {
        limits.moves_per_seat = u16::try_from(3 + chance.below(12))?;
    }
    if chance.percent(10) {
        limits.break_cap = Duration::from_secs(40 * 60);
    }
    let now = Time::from_millis(0);
    let conversation = Conversation::start(&setting.flow, setting.setup().limits(limits), now)?;
    let start = conversation.whole_standing(now);
    let mut play = Play { setting, conversation, chance, now, events: Vec::new(), held: start.clone() };
    let mut after_the_end = 0;
    while play.events.len() < MOST && after_the_end < AFTER_THE_END {
        after_the_end += usize::from(play.held.ending.is_some());
        play.once()?;
    }
    Ok(Walk { number, limits, start, events: play.events })
}

struct Play<'a> {
    setting: &'a Setting,
    conversation: Conversation,
    chance: Chance,
    now: Time,
    events: Vec<Played>,
    held: Standing,
}

impl Play<'_> {
    fn once(&mut self) -> Result<(), Box<dyn std::error::Error>> {
        // Where nobody can do anything but leave, as in a break, people mostly wait.
        let only_leave = self.held.offers.iter().flatten().all(|offer| offer == "leave");
        if self.chance.percent(if only_leave { 85 } else { 3 }) {
            let wait = self.held.due.map_or(Duration::from_secs(60), |due| due - self.now);
            // Mostly until it is due; at times short of that, or long after.
            let share = [100, 100, 100, 50, 250].get(self.chance.below(5)).copied().unwrap_or(100);
            self.now = self.now + wait * share / 100;
            self.time();
            return Ok(());
        }
        let minutes = if self.chance.percent(90) { self.chance.below(5) } else { self.chance.below(120) };
        self.now = self.now + Duration::from_secs(60 * u64::try_from(minutes)?);
        if self.held.due.is_some_and(|due| due <= self.now) {
            self.time();
        }
        let (seat, offer) = if self.chance.percent(82) { self.offered()? } else { self.anything()? };
        let view = self.conversation.view(seat, self.now).ok_or("a seat that is taken")?;
        let Some((made, mut event)) = made(&mut self.chance, &view, &offer) else { return Ok(()) };
        event.at = self.now.millis();
        event.name = format!("{}.{}", seat.index(), event.name);
        let taken = self.conversation.apply(seat, made, self.now).is_ok();
        self.note(event, taken);
        Ok(())
    }

    /// All that is due happens.
    fn time(&mut self) {
        let due = self.held.due.is_some_and(|due| due <= self.now);
        self.conversation.tick(self.now);
        let event = Event { name: "time".into(), at: self.now.millis(), ..Event::default() };
        self.note(event, due);
    }

    fn note(&mut self, event: Event, taken: bool) {
        let held = self.conversation.whole_standing(self.now);
        let after = (held != self.held).then(|| held.clone());
        self.held = held;
        self.events.push(Played { event, taken, after });
    }

    /// Something that is offered to someone: mostly an answer, and seldom one by which it would be over at once.
    fn offered(&mut self) -> Result<(Seat, String), Box<dyn std::error::Error>> {
        let mut best = Vec::new();
        for (seat, offers) in self.held.offers.iter().enumerate() {
            let view = Seat::new(seat).and_then(|seat| self.conversation.view(seat, self.now));
            let step = view.as_ref().and_then(View::step);
            let ends = |offer: &str| offer == "leave" || closes(step, offer);
            for offer in offers {
                let kind = offer.split('.').next().unwrap_or_default();
                let weight = match MoveKind::from_id(kind) {
                    _ if ends(offer) => 1,
                    // `pick` is the name of an event, and of no kind of move.
                    Some(MoveKind::Choose | MoveKind::Say | MoveKind::Ready) | None => 80,
                    Some(MoveKind::Pass | MoveKind::Later) => 24,
                    Some(MoveKind::Pace) => 1,
                    _ => 4,
                };
                best.extend(std::iter::repeat_n((seat, offer.clone()), weight));
            }
        }
        match self.chance.one_of(&best).cloned() {
            Some((seat, offer)) => Ok((Seat::new(seat).ok_or("a seat")?, offer)),
            None => self.anything(),
        }
    }

    /// Anything that can be written down, of anyone.
    fn anything(&mut self) -> Result<(Seat, String), Box<dyn std::error::Error>> {
        let flow = &self.setting.flow;
        let mut all: Vec<String> =
            ["say", "pick", "pass", "take-back", "later", "moment", "break", "ready", "longer"]
                .map(str::to_owned)
                .into();
        // An option of this step is more often nearly right than one of another.
        let here = self.conversation.operator(self.now).step();
        let options = here.options.iter().chain(flow.steps().iter().flat_map(|step| &step.options).take(9));
        all.extend(options.map(|option| format!("choose.{}", option.id)));
        all.extend(Note::ALL.iter().map(|note| format!("pace.{}", note.id())).take(3));
        all.extend(flow.calls().iter().map(|call| format!("call.{}", call.id)));
        let seat = Seat::new(self.chance.below(self.setting.seats)).ok_or("a seat")?;
        Ok((seat, self.chance.one_of(&all).cloned().unwrap_or_default()))
    }
}

/// Whether an option ends it, for its chooser or for all.
fn closes(step: Option<&Step>, offer: &str) -> bool {
    let Some(id) = offer.strip_prefix("choose.") else { return offer == "call.close" };
    let mut options = step.into_iter().flat_map(|step| &step.options);
    options.any(|option| option.id == *id && matches!(option.to, Some(To::Drop | To::Close)))
}

/// A move of this name, with what goes with it: mostly what fits.
fn made(chance: &mut Chance, view: &View<'_>, offer: &str) -> Option<(Move, Event)> {
    let mut event = Event { name: offer.to_owned(), ..Event::default() };
    let step = view.step().filter(|_| view.is_asked());
    let (kind, id) = offer.split_once('.').unwrap_or((offer, ""));
    let made = match kind {
        "say" => {
            event.words = chance.percent(90);
            let form = step.map(Step::fields).filter(|fields| !fields.is_empty());
            let fields = form.map(|fields| fields.iter().map(|field| (field.id.as_str(), "words")));
            match fields {
                Some(fields) if event.words => Move::fill(fields),
                Some(_) => Move::fill([]),
                None => Move::say(if event.words { "words" } else { "" }),
            }
        }
        "choose" => {
            let option = step.and_then(|step| step.options.iter().find(|option| option.id == *id));
            if step.is_some_and(|step| matches!(step.ask, Ask::Cards { .. })) {
                event.name = "pick".into();
                event.cards = Some(vec![id.to_owned()]);
                // A card of another step is none here.
                return Some((Move::pick([id]), event));
            }
            chosen(chance, view, id, option, &mut event)
        }
        "pick" => picked(chance, view, step, &mut event),
        "pace" => Move::Pace(Note::from_id(id)?),
        "call" => Move::call(id),
        "pass" => Move::Pass,
        "take-back" => Move::TakeBack,
        "later" => Move::Later,
        "moment" => Move::Moment,
        "break" => Move::Break,
        "ready" => Move::Ready,
        "longer" => Move::Longer,
        "leave" => Move::Leave,
        _ => return None,
    };
    Some((made, event))
}

fn chosen(
    chance: &mut Chance,
    view: &View<'_>,
    id: &str,
    option: Option<&Choice>,
    event: &mut Event,
) -> Move {
    let takes = option.and_then(Choice::words);
    event.words = match takes {
        Some(_) if option.is_some_and(Choice::needs_words) => chance.percent(92),
        Some(_) => chance.percent(50),
        None => chance.percent(4),
    };
    let mut made = Move::choose(id);
    if event.words {
        made = match takes {
            Some(Input::Form { fields }) => {
                made.with_fields(fields.iter().map(|field| (field.id.as_str(), "words")))
            }
            _ => made.with_text("words"),
        };
    }
    if let Some(names) = option.and_then(|option| option.names.as_ref()) {
        let can: Vec<Seat> = option.map(|option| view.nameable(option)).unwrap_or_default().iter().collect();
        let mut named = chance.some(&can);
        if chance.percent(70) {
            named = can.iter().copied().take(usize::from(names.max)).collect();
        }
        if chance.percent(4) {
            named = vec![view.seat()];
        }
        event.names = named.iter().map(|seat| seat.index()).collect();
        made = made.naming(named);
    }
    made
}

fn picked(chance: &mut Chance, view: &View<'_>, step: Option<&Step>, event: &mut Event) -> Move {
    match step.map(|step| &step.ask) {
        Some(Ask::Cards { .. }) => {
            let all: Vec<String> = view.options().map(|option| option.id.to_string()).collect();
            let mut cards = chance.some(&all);
            if chance.percent(70) {
                cards.truncate(2);
            }
            event.cards = Some(cards.clone());
            Move::Pick(cards)
        }
        Some(Ask::Items(_)) => {
            let rows: Vec<_> = view.items().collect();
            let rows = chance.some(&rows);
            let replies = rows.iter().filter_map(|row| Some(row.reply(*chance.one_of(row.answers)?)));
            let replies: Vec<_> = replies.collect();
            event.picks = Some(replies.len());
            Move::items(replies)
        }
        Some(Ask::Input(Input::Lines { .. })) => {
            let lines: Vec<String> = view.own_lines().map(|line| line.id().to_string()).collect();
            let lines = chance.some(&lines);
            event.picks = Some(lines.len());
            Move::Pick(lines)
        }
        _ => {
            let words = ["sad", "tired", "glad", "cold", "calm", "sore", "warm", "new", "old"];
            let words: Vec<_> = words.iter().take(chance.below(7)).copied().collect();
            event.picks = Some(words.len());
            Move::pick(words)
        }
    }
}
