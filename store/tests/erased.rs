//! What was erased is nowhere any more: in no column, in no byte of a file, in nothing that is exported or printed.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::marked::{Dice, found, hex, text};
use common::{Place, at, resumed};
use reweave::terms::Resources;
use reweave::{Conversation, Flow, Move, MoveKind, Person, Phrasebook, Prompt, Seat, Setup, Time};
use reweave_store::{ConversationId, Key, Store};

/// What was written, and by whom: by its mark.
#[derive(Default)]
struct Written {
    kept: BTreeMap<u32, (ConversationId, Seat)>,
    gone: BTreeSet<u32>,
    next: u32,
}

impl Written {
    fn mark(&mut self) -> u32 {
        self.next += 1;
        self.next
    }

    /// What is not in the stored form any more is gone, and must not be anywhere else.
    fn settle(&mut self, id: &ConversationId, stored: &[u8]) {
        let left = found(stored);
        let gone: Vec<u32> = self.of(id).filter(|mark| !left.contains(mark)).collect();
        for mark in gone {
            self.kept.remove(&mark);
            self.gone.insert(mark);
        }
    }

    fn of(&self, id: &ConversationId) -> impl Iterator<Item = u32> {
        self.kept.iter().filter(move |(_, (of, _))| of == id).map(|(mark, _)| *mark)
    }
}

struct Desk<'a> {
    place: &'a Place,
    store: Box<dyn Store + Send>,
    open: Vec<(ConversationId, Conversation)>,
    dice: Dice,
    written: Written,
    now: Time,
}

/// Short and long ones: such as stand on a page of the database with others, and such as need pages of their own.
const LENGTHS: [usize; 6] = [1, 3, 12, 60, 110, 170];

impl Desk<'_> {
    fn look_for_what_is_gone(&self) {
        let there = found(&self.place.everything());
        let (gone, kind) = (&self.written.gone, self.place.kind());
        let still: Vec<&u32> = there.intersection(gone).collect();
        assert!(still.is_empty(), "{kind}: {} of {} are still there: {still:?}", still.len(), gone.len());
    }

    fn begin(&mut self, id: ConversationId) {
        let names: Vec<u32> = (0..2).map(|_| self.written.mark()).collect();
        let people = names.iter().map(|mark| Person::new(&text(*mark, 2)));
        let flow = if self.dice.below(2) == 0 { Flow::brief() } else { Flow::dyad() };
        let setup = people.fold(Setup::new(common::terms()), Setup::person);
        let conversation = Conversation::start(&flow, setup, self.now).unwrap();
        self.store.begin(&id, &conversation.saved(), None).unwrap();
        for (mark, seat) in names.into_iter().zip([Seat::FIRST, Seat::SECOND]) {
            self.written.kept.insert(mark, (id.clone(), seat));
        }
        self.open.push((id, conversation));
    }

    /// One change by somebody, stored; mostly a move.
    fn change(&mut self, id: &ConversationId, conversation: &mut Conversation) {
        let before = conversation.revision();
        let seat = [Seat::FIRST, Seat::SECOND][self.dice.below(2)];
        match self.dice.below(20) {
            0 => drop(conversation.forget(seat, self.now).unwrap()),
            1 => {
                let view = conversation.view(seat, self.now).unwrap();
                let own: Vec<_> =
                    view.said().filter(|line| line.seat() == seat).map(|line| line.id()).collect();
                let Some(line) = self.dice.one_of(&own) else { return };
                conversation.forget_lines(seat, &[*line], self.now).unwrap();
            }
            2 => {
                let mark = self.written.mark();
                conversation.set_person(seat, Person::new(&text(mark, 3)), self.now).unwrap();
                self.written.kept.insert(mark, (id.clone(), seat));
            }
            _ => self.make(id, conversation, seat),
        }
        let update = conversation.update_since(before);
        self.store.append(id, &update, None).unwrap();
        self.written.settle(id, &serde_json::to_vec(&conversation.saved()).unwrap());
        assert!(found(format!("{update:?} {conversation:?}").as_bytes()).is_empty(), "`Debug` shows words");
        let update = found(&serde_json::to_vec(&update).unwrap());
        assert!(update.is_disjoint(&self.written.gone), "what is to be written has what was erased");
    }

    /// Keeps the records of one that is over, or deletes all of it.
    fn end(&mut self, id: &ConversationId, conversation: &Conversation) {
        assert!(resumed(&mut *self.store, id) == *conversation);
        match conversation.records(self.now) {
            Some(records) if self.dice.below(2) == 0 => {
                self.store.finish(id, conversation.revision(), &records, None).unwrap();
                self.written.settle(id, &serde_json::to_vec(&records).unwrap());
            }
            _ => {
                assert!(self.store.delete(id).unwrap());
                self.written.settle(id, &[]);
            }
        }
    }

    fn make(&mut self, id: &ConversationId, conversation: &mut Conversation, seat: Seat) {
        let mark = self.written.mark();
        let length = *self.dice.one_of(&LENGTHS).unwrap();
        let view = conversation.view(seat, self.now).unwrap();
        let mut moves: Vec<Move> = view.sample_moves(&text(mark, length));
        moves.retain(|made| !matches!(made.kind(), MoveKind::Leave | MoveKind::Break | MoveKind::Moment));
        moves.retain(|made| !format!("{made:?}").contains("not-"));
        let Some(made) = self.dice.one_of(&moves) else { return };
        if conversation.apply(seat, made.clone(), self.now).is_ok() {
            self.written.kept.insert(mark, (id.clone(), seat));
        }
    }
}

/// Much is written, erased, ended and deleted in one database, so that its rows come to stand in many ways.
fn much_happens(place: &Place, key: Option<&Key>, seed: u64, steps: i64) -> Written {
    let (store, dice) = (place.open(key).unwrap(), Dice::new(seed));
    let mut desk = Desk { place, store, open: Vec::new(), dice, written: Written::default(), now: at(0) };
    for number in 1..=steps {
        desk.now = at(number * 1000);
        if desk.open.len() < 30 {
            desk.begin(common::id(&format!("c{number}")));
        }
        let chosen = desk.dice.below(desk.open.len());
        let (id, mut conversation) = desk.open.swap_remove(chosen);
        desk.change(&id, &mut conversation);
        if conversation.records(desk.now).is_some() || desk.dice.below(60) == 0 {
            desk.end(&id, &conversation);
        } else {
            desk.open.push((id, conversation));
        }
        if number % 250 == 0 {
            desk.look_for_what_is_gone();
            // What is there now is erased later.
            desk.place.keep_samples();
        }
    }
    desk.written
}

#[test]
fn no_erased_word_is_in_any_file_or_column() {
    for place in Place::of_each_kind() {
        // In SQLite it depends on how rows come to stand beside each other, so it takes many.
        let steps = if place.kind() == "SQLite" { 15_000 } else { 1500 };
        let written = much_happens(&place, None, 5, steps);
        println!("{}: {} kept, {} erased", place.kind(), written.kept.len(), written.gone.len());
        assert!(written.gone.len() > 400, "{} were erased", written.gone.len());
        // The search finds what is there.
        let there = found(&place.everything());
        assert!(written.kept.keys().all(|mark| there.contains(mark)), "{}", place.kind());
    }
}

#[test]
fn with_a_key_no_word_is_ever_there() {
    let key = Key::random().unwrap();
    for place in Place::of_each_kind() {
        let written = much_happens(&place, Some(&key), 6, 1000);
        assert!(written.kept.len() + written.gone.len() > 300);
        assert!(found(&place.everything()).is_empty(), "{}", place.kind());
    }
}

#[test]
fn the_room_of_what_was_erased_is_given_back() {
    let place = Place::sqlite();
    let written = much_happens(&place, None, 7, 1500);
    let before = place.everything().len();
    let mut store = reweave_store::Sqlite::open(place.address()).unwrap();
    store.clear_away().unwrap();
    let all = place.everything();
    assert!(all.len() < before * 9 / 10, "{before} bytes before, {} afterwards", all.len());
    let there = found(&all);
    assert!(there.is_disjoint(&written.gone));
    assert!(written.kept.keys().all(|mark| there.contains(mark)), "and nothing else is");
    // It goes on as before.
    let goes_on = |id: &ConversationId, store: &mut dyn Store| store.load(id).unwrap().is_some();
    let (id, seat) = written.kept.values().find(|(id, _)| goes_on(id, &mut store)).unwrap().clone();
    let mut conversation = resumed(&mut store, &id);
    let before = conversation.revision();
    conversation.forget(seat, at(9_000_000)).unwrap();
    store.append(&id, &conversation.update_since(before), None).unwrap();
    assert!(resumed(&mut store, &id) == conversation);
}

/// The files of the tables have dead rows until they are written anew.
#[cfg(feature = "postgres")]
#[test]
fn a_vacuum_takes_dead_rows_out_of_the_files_of_postgresql() {
    let Some(place) = Place::postgres() else { return };
    let Place::Postgres(schema) = &place else { unreachable!("it is one") };
    let written = much_happens(&place, None, 8, 500);
    assert!(!found(&schema.files()).is_disjoint(&written.gone), "dead rows are there before");
    reweave_store::Postgres::connect(&place.address()).unwrap().vacuum().unwrap();
    let there = found(&schema.files());
    assert!(there.is_disjoint(&written.gone));
    assert!(!there.is_empty(), "the files are read");
}

/// In the middle of a conversation somebody erases their words.
#[test]
fn no_erased_word_is_on_a_screen() {
    for place in Place::of_each_kind() {
        let mut store = place.open(None).unwrap();
        let (id, now) = (common::id("one"), at(0));
        let mut conversation = common::brief();
        store.begin(&id, &conversation.saved(), None).unwrap();
        let mut marks = BTreeMap::new();
        for mark in 1..=9 {
            let next = conversation.seats().find_map(|seat| {
                let view = conversation.view(seat, now)?;
                let moves = view.sample_moves(&text(mark, 2));
                let answer = |made: &Move| matches!(made.kind(), MoveKind::Say | MoveKind::Choose);
                Some((seat, moves.into_iter().find(answer)?))
            });
            let (seat, made) = next.expect("somebody is asked");
            conversation.apply(seat, made, now).unwrap();
            marks.insert(mark, seat);
        }
        let stored = store.load(&id).unwrap().unwrap().saved.revision();
        store.append(&id, &conversation.update_since(stored), None).unwrap();
        let by = |seat| marks.iter().filter(move |(_, of)| **of == seat).map(|(mark, _)| *mark);
        let exported = |conversation: &Conversation| {
            let book = Phrasebook::new(Resources::NoResources);
            let mut all = Vec::new();
            for view in conversation.seats().filter_map(|seat| conversation.view(seat, now)) {
                let mut prompt = Prompt::new();
                book.reader(["en"]).prompt(&view, &mut prompt);
                all.extend(serde_json::to_vec(&prompt).unwrap());
                all.extend(serde_json::to_vec(&view.record()).unwrap());
            }
            all
        };
        assert!(by(Seat::FIRST).any(|mark| found(&exported(&conversation)).contains(&mark)));
        let before = conversation.revision();
        conversation.forget(Seat::FIRST, now).unwrap();
        store.append(&id, &conversation.update_since(before), None).unwrap();
        let loaded = resumed(&mut *store, &id);
        let (screens, stored) = (found(&exported(&loaded)), found(&place.everything()));
        assert!(by(Seat::FIRST).all(|mark| !screens.contains(&mark) && !stored.contains(&mark)));
        assert!(by(Seat::SECOND).any(|mark| stored.contains(&mark)), "the other's stay");
    }
}

#[test]
fn marks_are_found_in_pieces_and_in_hexadecimal() {
    let text = format!("…{}…", text(12, 3));
    assert!(found(text.as_bytes()).iter().eq([&12]));
    assert!(found(&text.as_bytes()[13..30]).iter().eq([&12]), "a piece of it");
    assert!(found(hex(text.as_bytes()).as_bytes()).iter().eq([&12]));
    assert!(found(b"zqx00000").is_empty());
}
