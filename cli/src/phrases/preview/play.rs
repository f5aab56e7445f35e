//! Playing a conversation to its ends: each step once, each answer once, the first before the others.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use reweave::conversation::Ending;
use reweave::phrasebook::Reader;
use reweave::{Flow, Move, MoveKind, Seat, Status};

use super::card::{Gap, Screen, Text};
use super::{End, Lead, Offer, Others, Part, Way};
use crate::explore::{Stand, everywhere};

/// So many different places are looked at.
const MOST: usize = 6_000;

pub(super) struct Played {
    pub(super) parts: Vec<Part>,
    pub(super) moves: Vec<Offer>,
    pub(super) ends: Vec<End>,
    pub(super) not_met: Vec<String>,
    pub(super) gaps: Vec<Gap>,
}

pub(super) fn played(reader: &Reader, flow: &Flow, start: Stand) -> Played {
    let mut play = Play {
        reader,
        known: HashSet::new(),
        shown: BTreeSet::new(),
        parts: Vec::new(),
        moves: BTreeMap::new(),
        ends: Vec::new(),
        gaps: BTreeSet::new(),
    };
    play.from(start.clone());
    let missing = |play: &Play<'_>| -> Vec<String> {
        let all = flow.steps().iter().map(|step| step.id.to_string());
        all.filter(|step| !play.shown.contains(step)).collect()
    };
    if !missing(&play).is_empty() {
        // Some are met only when somebody leaves, calls, or rests often.
        let mut more = Vec::new();
        everywhere(start, MOST, |stand| {
            if let Some((_, step)) = stand.asked()
                && !play.shown.contains(&step)
                && !more.iter().any(|(known, _)| *known == step)
            {
                more.push((step, stand.clone()));
            }
        });
        for (_, stand) in more {
            play.from(stand);
        }
    }
    let not_met = missing(&play);
    let Play { parts, moves, ends, gaps, .. } = play;
    Played { parts, moves: moves.into_values().collect(), ends, not_met, gaps: gaps.into_iter().collect() }
}

struct Play<'a> {
    reader: &'a Reader,
    known: HashSet<String>,
    /// The steps that stand there.
    shown: BTreeSet<String>,
    parts: Vec<Part>,
    moves: BTreeMap<&'static str, Offer>,
    ends: Vec<End>,
    gaps: BTreeSet<Gap>,
}

impl Play<'_> {
    /// Depth first: a branch is followed before the next one.
    fn from(&mut self, start: Stand) {
        let mut todo = vec![start];
        while let Some(stand) = todo.pop() {
            if !self.known.insert(stand.shape()) || self.known.len() > MOST {
                continue;
            }
            if stand.is_over() {
                self.end(&stand);
                continue;
            }
            let mut next = Vec::new();
            if let Some((seat, step)) = stand.asked() {
                let answers = answers(&stand, seat);
                next.extend(answers.iter().filter_map(|(_, made)| stand.after(seat, made.clone())));
                if self.shown.insert(step.clone()) {
                    self.part(&stand, seat, step, &answers);
                }
            }
            next.extend(stand.later());
            todo.extend(next.into_iter().rev());
        }
    }

    fn part(&mut self, stand: &Stand, seat: Seat, step: String, answers: &[(Answer, Move)]) {
        let Some(screen) = Screen::of(self.reader, stand, seat) else { return };
        self.gaps.extend(screen.gaps());
        self.offers(&screen);
        let ways = answers.iter().filter_map(|(answer, made)| way(&screen, stand, seat, &step, answer, made));
        let ways: Vec<Way> = ways.collect();
        let asked: Vec<Seat> =
            meanwhile(stand, seat).into_iter().filter(|(_, at)| *at == step).map(|(seat, _)| seat).collect();
        let asked: Vec<Seat> = std::iter::once(seat).chain(asked).collect();
        let others = self.others(stand, &asked);
        let now = screen.prompt.stage();
        let stages = screen.prompt.screen();
        let place = stages.stages.iter().position(|stage| Some(stage.id) == now);
        let stage = place.and_then(|place| {
            let id = stages.ids.stages.get(place).and_then(Option::as_ref);
            Some(screen.text(stages.stages.get(place)?.label, id))
        });
        let people = asked.iter().map(|seat| name(stand, *seat)).collect();
        self.parts.push(Part { step, stage, people, card: screen.card(), others, ways });
    }

    /// What the others read; those who read the same together.
    fn others(&mut self, stand: &Stand, but: &[Seat]) -> Vec<Others> {
        let mut all: Vec<Others> = Vec::new();
        for seat in stand.conversation.seats().filter(|seat| !but.contains(seat)) {
            let Some(screen) = Screen::of(self.reader, stand, seat) else { continue };
            if screen.prompt.status() == Some(Status::Uninvited) {
                continue;
            }
            self.gaps.extend(screen.gaps());
            self.offers(&screen);
            let card = screen.card();
            match all.iter_mut().find(|known| known.card == card) {
                Some(known) => known.who.push(name(stand, seat)),
                None => all.push(Others { who: vec![name(stand, seat)], card }),
            }
        }
        all
    }

    /// What people can do besides answering: each once, with all that is said of it.
    fn offers(&mut self, screen: &Screen) {
        let of = screen.prompt.screen();
        for (i, made) in of.moves.iter().enumerate() {
            if is_answer(made.id) {
                continue;
            }
            let ids = of.ids.moves.get(i);
            let label = screen.text(made.label, ids.and_then(|ids| ids.label.as_ref()));
            let help = made.help.map(|help| screen.text(help, ids.and_then(|ids| ids.help.as_ref())));
            let options = made.options.iter().map(|option| option.label.to_owned());
            let offer = self.moves.entry(made.id.id()).or_insert_with(|| Offer {
                id: made.id.id(),
                label,
                helps: Vec::new(),
                options: Vec::new(),
            });
            offer.helps.extend(help.filter(|help| !offer.helps.contains(help)));
            for option in options {
                if !offer.options.contains(&option) {
                    offer.options.push(option);
                }
            }
        }
    }

    fn end(&mut self, stand: &Stand) {
        let ending = match stand.conversation.operator(stand.now).ending() {
            Some(Ending::Completed) => "completed",
            _ => "closed",
        };
        if !self.ends.iter().any(|known| known.ending == ending) {
            let read = self.others(stand, &[]);
            self.ends.push(End { ending, read });
        }
    }
}

/// By what somebody answers: the option, or the kind.
#[derive(PartialEq, Eq)]
struct Answer {
    kind: MoveKind,
    option: Option<String>,
}

const fn is_answer(kind: MoveKind) -> bool {
    matches!(kind, MoveKind::Say | MoveKind::Choose | MoveKind::Pass | MoveKind::Later)
}

/// Each answer once, of those in which cards or people are picked the first and the last.
fn answers(stand: &Stand, seat: Seat) -> Vec<(Answer, Move)> {
    let Some(view) = stand.conversation.view(seat, stand.now) else { return Vec::new() };
    let mut all: Vec<(Answer, Move)> = Vec::new();
    for made in view.sample_moves("…") {
        let kind = made.kind();
        if !is_answer(kind) {
            continue;
        }
        let option =
            serde_json::to_value(&made).ok().and_then(|made| Some(made.get("option")?.as_str()?.to_owned()));
        let answer = Answer { kind, option };
        let alike: Vec<usize> =
            (0..all.len()).filter(|i| all.get(*i).is_some_and(|(known, _)| *known == answer)).collect();
        match alike.as_slice() {
            [_, .., last] => {
                if let Some(place) = all.get_mut(*last) {
                    place.1 = made;
                }
            }
            _ => all.push((answer, made)),
        }
    }
    all
}

fn way(screen: &Screen, stand: &Stand, seat: Seat, step: &str, answer: &Answer, made: &Move) -> Option<Way> {
    let lead = lead(stand.after(seat, made.clone())?, seat, step, &meanwhile(stand, seat), answer);
    let of = screen.prompt.screen();
    if let Some(option) = &answer.option {
        let place = of.options.iter().position(|known| known.id == option)?;
        let (known, ids) = (of.options.get(place)?, of.ids.options.get(place));
        let text = |text: &str, id: Option<&Option<_>>| screen.text(text, id.and_then(Option::as_ref));
        let fields = known.fields.iter().enumerate();
        return Some(Way {
            label: text(known.label, ids.map(|ids| &ids.label)),
            help: known.help.map(|help| text(help, ids.map(|ids| &ids.help))),
            note: known.note_label.map(|note| text(note, ids.map(|ids| &ids.note_label))),
            fields: fields
                .map(|(i, field)| text(field.label, ids.and_then(|ids| ids.fields.get(i))))
                .collect(),
            lead,
        });
    }
    let place = of.moves.iter().position(|known| known.id == answer.kind)?;
    let (known, ids) = (of.moves.get(place)?, of.ids.moves.get(place));
    let help = known.help.map(|help| screen.text(help, ids.and_then(|ids| ids.help.as_ref())));
    let label = screen.text(known.label, ids.and_then(|ids| ids.label.as_ref()));
    let cards: Vec<Text> = match answer.kind {
        MoveKind::Choose => {
            of.options.iter().map(|card| Text { text: card.label.to_owned(), gap: None }).collect()
        }
        _ => Vec::new(),
    };
    Some(Way { label, help, note: None, fields: cards, lead })
}

/// Who else is asked, and at which step.
fn meanwhile(stand: &Stand, but: Seat) -> Vec<(Seat, String)> {
    let others = stand.conversation.seats().filter(|seat| *seat != but);
    others.filter_map(|seat| Some((seat, stand.asked_of(seat)?))).collect()
}

/// Where it goes on when the others who are asked meanwhile have answered in the same way, or, where they are asked something else, in the
/// first.
fn lead(mut stand: Stand, seat: Seat, step: &str, meanwhile: &[(Seat, String)], answer: &Answer) -> Lead {
    for _ in 0..3 * stand.conversation.seats().count() {
        if let Some(ending) = stand.conversation.operator(stand.now).ending() {
            return if ending == Ending::Completed { Lead::Completed } else { Lead::Closed };
        }
        let Some((other, next)) = stand.asked() else { break };
        let was_asked = next == step || meanwhile.contains(&(other, next.clone()));
        if !was_asked || other == seat {
            return Lead::Step(next);
        }
        let known = answers(&stand, other);
        let same = known.iter().find(|(known, _)| known == answer).or_else(|| known.first());
        match same.and_then(|(_, made)| stand.after(other, made.clone())) {
            Some(next) => stand = next,
            None => break,
        }
    }
    match stand.asked() {
        Some((_, next)) => Lead::Step(next),
        // Whoever was invited and does not come is not told of: it closes when the invitation is over.
        None if stand.later().is_some_and(|later| later.is_over()) => Lead::Later,
        None => Lead::Waits,
    }
}

fn name(stand: &Stand, seat: Seat) -> String {
    stand.conversation.person(seat).map(|person| person.name().to_owned()).unwrap_or_default()
}
