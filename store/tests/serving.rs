//! The server's loop: whose screen is stale, what is made again after another writer, and who is told.

mod common;

use std::time::Duration;

use common::{Place, at, brief, id};
use reweave::error::Refusal;
use reweave::saved::{Records, Saved, Update};
use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Status, Time};
use reweave_store::{
    ConversationId, Conversations, Due, Loaded, LoadedRecords, Outcome, Store, StoreError, Woken,
};

/// What another writer does in between.
type Between = Box<dyn FnMut(&mut Conversation)>;

/// A store in which another writer is first, as often as it has something to do.
struct Rivals {
    _place: Place,
    store: Box<dyn Store + Send>,
    between: Vec<Between>,
}

impl Store for Rivals {
    fn begin(
        &mut self,
        id: &ConversationId,
        saved: &Saved,
        deadline: Option<Time>,
    ) -> Result<(), StoreError> {
        self.store.begin(id, saved, deadline)
    }
    fn load(&mut self, id: &ConversationId) -> Result<Option<Loaded>, StoreError> {
        self.store.load(id)
    }
    fn append(
        &mut self,
        id: &ConversationId,
        update: &Update,
        deadline: Option<Time>,
    ) -> Result<(), StoreError> {
        if let Some(mut rival) = self.between.pop() {
            let mut conversation = common::resumed(&mut *self.store, id);
            let before = conversation.revision();
            rival(&mut conversation);
            self.store.append(id, &conversation.update_since(before), conversation.deadline(at(0)))?;
        }
        self.store.append(id, update, deadline)
    }
    fn due(&mut self, now: Time, most: usize) -> Result<Vec<Due>, StoreError> {
        self.store.due(now, most)
    }
    fn set_deadline(
        &mut self,
        id: &ConversationId,
        revision: u64,
        deadline: Option<Time>,
    ) -> Result<(), StoreError> {
        self.store.set_deadline(id, revision, deadline)
    }
    fn finish(
        &mut self,
        id: &ConversationId,
        revision: u64,
        records: &Records,
        deadline: Option<Time>,
    ) -> Result<(), StoreError> {
        self.store.finish(id, revision, records, deadline)
    }
    fn records(&mut self, id: &ConversationId) -> Result<Option<LoadedRecords>, StoreError> {
        self.store.records(id)
    }
    fn delete(&mut self, id: &ConversationId) -> Result<bool, StoreError> {
        self.store.delete(id)
    }
}

const AMAL: Seat = Seat::FIRST;
const BO: Seat = Seat::SECOND;

/// A conversation that stands where both are there and Amal is asked to tell.
fn telling() -> Conversation {
    let mut conversation = brief();
    for (seat, made) in [
        (AMAL, Move::choose("go-on")),
        (AMAL, Move::say("last Tuesday")),
        (BO, Move::choose("go-on")),
        (BO, Move::choose("accept")),
    ] {
        conversation.apply(seat, made, at(0)).unwrap();
    }
    conversation
}

fn tell(text: &str) -> Move {
    Move::choose("tell").with_text(text)
}

fn seen(conversation: &Conversation, seat: Seat) -> u32 {
    conversation.view(seat, at(0)).unwrap().revision()
}

fn rivals(conversation: &Conversation, between: Vec<Between>) -> Conversations<Rivals> {
    let place = Place::sqlite();
    let store = Rivals { store: place.open(None).unwrap(), _place: place, between };
    let mut conversations = Conversations::new(store);
    conversations.begin(&id("a"), conversation, at(0)).unwrap();
    conversations
}

#[test]
fn a_move_from_an_old_screen_is_stale_and_leaving_is_not() {
    let conversation = telling();
    let mut conversations = rivals(&conversation, vec![]);
    let old = seen(&conversation, AMAL) - 1;
    let made = conversations.make(&id("a"), AMAL, old, &tell("You were late."), at(0)).unwrap();
    assert_eq!(made, Outcome::StaleScreen);
    assert_eq!(conversations.look(&id("a"), at(0)).unwrap().unwrap().revision(), conversation.revision());
    let left = conversations.make(&id("a"), AMAL, old, &Move::Leave, at(0)).unwrap();
    let Outcome::Taken(taken) = left else { panic!("leaving is taken from every screen: {left:?}") };
    assert_eq!(taken.conversation.view(AMAL, at(0)).unwrap().status(), Status::Ended);
    let now = seen(&taken.conversation, AMAL);
    let after = conversations.make(&id("a"), AMAL, now, &Move::say("And…"), at(0)).unwrap();
    assert_eq!(after, Outcome::Ended);
}

/// Another writer has changed a name meanwhile: the move is made all the same.
#[test]
fn a_move_is_made_again_where_the_person_still_stands_there() {
    let conversation = telling();
    let named = |name: &'static str| -> Between {
        Box::new(move |conversation| {
            conversation.set_person(BO, Person::new(name), at(0)).unwrap();
        })
    };
    let mut conversations = rivals(&conversation, vec![named("Robin"), named("Sam"), named("Kim")]);
    let made = tell("You were late.");
    let made = conversations.make(&id("a"), AMAL, seen(&conversation, AMAL), &made, at(0)).unwrap();
    let Outcome::Taken(taken) = made else { panic!("it is taken: {made:?}") };
    assert_eq!(taken.what.revision, conversation.revision() + 4);
    assert!(taken.what.changed.contains(BO));
    assert_eq!(taken.conversation.person(BO).unwrap().name(), "Robin", "the last one of the three");
    assert!(conversations.look(&id("a"), at(0)).unwrap().unwrap() == *taken.conversation);
}

/// Another tab of the same person has answered meanwhile: what was meant for that step is not made at the next.
#[test]
fn a_move_is_not_made_at_another_step() {
    let conversation = telling();
    let answered: Between = Box::new(|conversation| {
        conversation.apply(AMAL, tell("From my other tab."), at(0)).unwrap();
    });
    let mut conversations = rivals(&conversation, vec![answered]);
    let made = tell("You were late.");
    let made = conversations.make(&id("a"), AMAL, seen(&conversation, AMAL), &made, at(0)).unwrap();
    assert_eq!(made, Outcome::StaleScreen);
    let stored = conversations.look(&id("a"), at(0)).unwrap().unwrap();
    assert_eq!(stored.revision(), conversation.revision() + 1);
}

/// The line that an answer is about has given way to another at the same step: the answer is not made to that one.
#[test]
fn an_answer_is_not_made_to_another_line() {
    let said_back = |text| Move::fill([("in-my-words", text)]);
    let setup = Setup::new(common::terms()).person(Person::new("Amal")).person(Person::new("Bo"));
    let mut conversation = Conversation::start(&Flow::dyad(), setup, at(0)).unwrap();
    for (seat, made) in [
        (AMAL, Move::choose("go-on")),
        (AMAL, Move::choose("i-begin").with_text("The photo")),
        (BO, Move::choose("go-on")),
        (BO, Move::choose("accept")),
        (AMAL, Move::choose("ready")),
        (BO, Move::choose("ready")),
        (AMAL, tell("You put a photo online.")),
        (BO, Move::choose("read")),
        (BO, said_back("There was a photo.")),
    ] {
        conversation.apply(seat, made, at(0)).unwrap();
    }
    let stands = |conversation: &Conversation| {
        let view = conversation.view(AMAL, at(0)).unwrap();
        (view.step().unwrap().id.clone(), view.about().unwrap().id())
    };
    let once_more = move |conversation: &mut Conversation| {
        conversation.apply(AMAL, Move::choose("does-not-fit"), at(0)).unwrap();
        conversation.apply(BO, said_back("You do not like photos."), at(0)).unwrap();
    };
    let mut after = conversation.clone();
    once_more(&mut after);
    let ((step, line), (step_after, line_after)) = (stands(&conversation), stands(&after));
    assert!(step == step_after && line != line_after, "the same step, and another line");

    let mut conversations = rivals(&conversation, vec![Box::new(once_more)]);
    let fits = Move::choose("fits");
    let made = conversations.make(&id("a"), AMAL, seen(&conversation, AMAL), &fits, at(0)).unwrap();
    assert_eq!(made, Outcome::StaleScreen);
}

#[test]
fn a_change_that_is_no_move_is_made_again_too() {
    let conversation = telling();
    let answered: Between = Box::new(|conversation| {
        conversation.apply(AMAL, tell("You were late."), at(0)).unwrap();
    });
    let mut conversations = rivals(&conversation, vec![answered]);
    let mut runs = 0;
    let erased = conversations.change(&id("a"), at(0), |conversation| {
        runs += 1;
        conversation.forget(AMAL, at(0))
    });
    let Outcome::Taken(taken) = erased.unwrap() else { panic!("it is taken") };
    assert_eq!((runs, taken.what.rows.len()), (2, 2), "what was written meanwhile is erased too");
    let refused = conversations.change(&id("a"), at(0), |conversation| conversation.renew(AMAL, at(0)));
    assert_eq!(refused.unwrap(), Outcome::Refused(Refusal::NotPossibleNow));
}

#[test]
fn it_gives_up_where_others_are_always_first() {
    let conversation = telling();
    let named = || -> Between {
        Box::new(|conversation| {
            conversation.set_person(BO, Person::new("Robin"), at(0)).unwrap();
        })
    };
    let mut conversations = rivals(&conversation, (0..99).map(|_| named()).collect());
    let made = conversations.make(&id("a"), AMAL, seen(&conversation, AMAL), &tell("x"), at(0));
    assert_eq!(made.unwrap_err(), StoreError::Crowded(20));
}

#[test]
fn who_is_not_there_is_told_so() {
    let mut conversations = rivals(&telling(), vec![]);
    let third = Seat::new(2).unwrap();
    let made = conversations.make(&id("a"), third, 0, &Move::Leave, at(0)).unwrap();
    assert_eq!(made, Outcome::Refused(Refusal::UnknownSeat));
    assert_eq!(conversations.make(&id("b"), AMAL, 0, &Move::Leave, at(0)).unwrap_err(), StoreError::Unknown);
    assert_eq!(conversations.finish(&id("a"), at(0), None, |_| {}).unwrap_err(), StoreError::GoesOn);
    let mut nowhere = Conversations::with_flows(conversations.store(), |_: &Saved| None);
    assert_eq!(nowhere.look(&id("a"), at(0)).unwrap_err().code(), "no-such-flow");
}

/// A deadline changes screens. Who was told of it is not told again with a move that others do not see: that would show the move.
#[test]
fn what_time_has_changed_is_told_once() {
    let mut conversation = telling();
    conversation.apply(AMAL, Move::Break, at(0)).unwrap();
    let mut conversations = rivals(&conversation, vec![]);
    let may_end = conversation.deadline(at(0)).unwrap();
    let due = conversations.store().due(may_end, 9).unwrap();
    assert_eq!(due.len(), 1);
    let mut told = None;
    let woken = conversations.wake(&id("a"), may_end, |_, changed| told = Some(changed.len()));
    assert_eq!((woken.unwrap(), told), (Woken::GoesOn, Some(2)));
    assert!(conversations.store().due(may_end, 9).unwrap().is_empty());

    let later = Time::from_millis(may_end.millis() + 60_000);
    let view = conversations.look(&id("a"), later).unwrap().unwrap();
    let now_seen = view.view(BO, later).unwrap().revision();
    let Outcome::Taken(taken) = conversations.make(&id("a"), BO, now_seen, &Move::Leave, later).unwrap()
    else {
        panic!("leaving is taken")
    };
    assert!(taken.what.changed.iter().eq([BO]), "{:?}", taken.what.changed);
}

/// Where nobody has served the deadline, the next move tells of it.
#[test]
fn what_time_has_changed_unseen_is_told_with_the_next_move() {
    let mut conversation = telling();
    conversation.apply(AMAL, Move::Break, at(0)).unwrap();
    let mut conversations = rivals(&conversation, vec![]);
    let later = Time::from_millis(conversation.deadline(at(0)).unwrap().millis() + 60_000);
    let Outcome::Taken(taken) = conversations.make(&id("a"), BO, 0, &Move::Leave, later).unwrap() else {
        panic!("leaving is taken")
    };
    assert_eq!(taken.what.changed.len(), 2);
}

#[test]
fn one_that_is_over_is_finished_and_deleted_in_time() {
    let mut conversation = telling();
    conversation.apply(AMAL, Move::Leave, at(0)).unwrap();
    let mut conversations = rivals(&conversation, vec![]);
    let over = |conversations: &mut Conversations<Rivals>, now| {
        conversations.wake(&id("a"), now, |_, _| {}).unwrap()
    };
    assert_eq!(over(&mut conversations, at(5)), Woken::Over);
    let mut read = 0;
    let records =
        conversations.finish(&id("a"), at(5), Some(Duration::from_millis(100)), |_| read += 1).unwrap();
    assert_eq!(conversations.finish(&id("a"), at(6), None, |_| read += 1).unwrap(), records, "done before");
    assert_eq!(read, 1);
    assert!(conversations.look(&id("a"), at(6)).unwrap().is_none());
    assert_eq!(conversations.make(&id("a"), BO, 0, &Move::Leave, at(6)).unwrap(), Outcome::Ended);
    assert_eq!(over(&mut conversations, at(99)), Woken::GoesOn);
    assert_eq!(over(&mut conversations, at(100)), Woken::ToDelete);
    conversations.store().delete(&id("a")).unwrap();
    assert_eq!(over(&mut conversations, at(101)), Woken::Gone);
}
