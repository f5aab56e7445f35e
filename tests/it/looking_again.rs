//! What people read in `checkin` is true, and items hold what they promise: who is asked, who reads, and what an erasure leaves.

use crate::common::table::Table;
use crate::true_sentences::{reads, reads_no, shown};
use reweave::conversation::Limits;
use reweave::error::StartError;
use reweave::flows::Told;
use reweave::item::{Item, ItemAnswer, ItemKind};
use reweave::saved::Saved;
use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Status, Time, Words};

const DAY: i64 = 24 * 60;

fn seat(index: usize) -> Seat {
    Seat::new(index).unwrap()
}

fn items() -> Vec<Item> {
    let words = |text| Words::text(text);
    vec![
        Item::own(ItemKind::Commitment, seat(0), words("write the list")),
        Item::asked(ItemKind::OpenRequest, seat(1), seat(0), words("call me first")),
        Item::own(ItemKind::Limit, seat(1), words("I go home when it gets loud")),
    ]
}

fn invited(people: usize, items: Vec<Item>) -> Table {
    let mut table = Table::looking_at(&Flow::checkin(), &vec![""; people], Limits::default(), items);
    table.does(0, Move::choose("go-on")).does(0, Move::choose("send"));
    table
}

fn begun(people: usize, items: Vec<Item>) -> Table {
    let mut table = invited(people, items);
    for seat in 1..people {
        table.does(seat, Move::choose("go-on")).does(seat, Move::choose("accept"));
    }
    table
}

/// All rows of a seat, with the first answer of each.
fn all_rows(table: &Table, seat: usize) -> Move {
    let first = table.view(seat).items().map(|row| row.reply(row.answers[0]).with_text("some words"));
    Move::items(first.collect::<Vec<_>>())
}

/// `step-checkin-door-gate.next`, `checkin-invitation`: before they have agreed nobody sees what it is about, and items not at all.
#[test]
fn nobody_sees_an_item_before_they_have_agreed() {
    let mut table = invited(2, items());
    reads(&table, 1, "checkin-invitation");
    for _ in 0..2 {
        assert!(!shown(&table, 1).to_string().contains("call me first"));
        let _ = table.tries(1, Move::choose("go-on"));
    }
    reads(&table, 1, "checkin-items");
    reads(&table, 1, "checkin-shown");
    table.does(1, Move::choose("accept"));
    assert!(shown(&table, 0).to_string().contains("call me first"));
    assert!(!shown(&table, 1).to_string().contains("write the list"), "each has their own part alone");
}

/// `checkin-shown`, `step-checkin-mine.next`, `.waiting`, `.skip-help`.
#[test]
fn each_answers_alone_and_all_answers_are_shown_together() {
    let mut table = begun(2, items());
    let answer = all_rows(&table, 0);
    table.does(0, answer);
    reads(&table, 0, "step-checkin-mine.waiting");
    assert!(!shown(&table, 1).to_string().contains("some words"));
    let mut left_out = table.clone();
    reads(&table, 1, "step-checkin-mine.skip-help");
    left_out.does(1, Move::Pass);
    assert_eq!(left_out.lines(0).len(), 1, "of what is left out there is no line");
    let answer = all_rows(&table, 1);
    table.does(1, answer);
    let said = shown(&table, 1)["said"].to_string();
    assert!(said.contains("write the list") && said.contains("some words"));
    assert_eq!(table.asked(), "yours 0 1");
}

/// `step-checkin-mine.waiting`: who has nothing to answer is not asked, and reads no word of having answered.
#[test]
fn who_has_no_row_is_not_asked() {
    let table = begun(3, items());
    assert_eq!(table.asked(), "mine 0 1");
    assert_eq!(table.view(2).status(), Status::Waiting);
    reads(&table, 2, "step-checkin-mine.waiting");
    assert_eq!(begun(2, Vec::new()).asked(), "yours 0 1", "and where nobody has one, nobody is");
}

/// `option-new-conversation.help`, `step-next.help`: a small next step is read by the others, what else is chosen by nobody.
#[test]
fn a_small_next_step_can_be_read_and_nothing_else_that_is_chosen() {
    let to_next = || {
        let mut table = begun(2, Vec::new());
        table.does(0, Move::Pass).does(1, Move::Pass);
        table
    };
    let (mut new, mut enough) = (to_next(), to_next());
    reads(&new, 0, "option-new-conversation.help");
    new.does(0, Move::choose("new-conversation")).does(1, Move::choose("enough"));
    enough.does(0, Move::choose("enough")).does(1, Move::choose("enough"));
    assert_eq!(new.seen(1), enough.seen(1));
    let mut step = to_next();
    step.does(0, Move::choose("next-step").with_text("a walk")).does(1, Move::choose("enough"));
    assert!(shown(&step, 1).to_string().contains("a walk"));
    step.choose(["done", "done"]);
    // `terms-checkin-kept-nowhere`: that alone stays.
    let record = step.view(1).record().unwrap();
    assert_eq!((record.next_steps.len(), record.lines.len(), record.limits.len()), (1, 0, 0));
    assert!(record.items().map(|item| item.kind).eq([ItemKind::Commitment]));
}

/// `step-send.waiting-next`: it begins when everyone has said yes, or at that time with those who have.
#[test]
fn it_begins_with_those_who_have_said_yes() {
    let mut table = invited(3, items());
    reads(&table, 0, "step-send.waiting-next");
    table.does(1, Move::choose("go-on")).does(1, Move::choose("accept"));
    assert_eq!(table.view(0).status(), Status::Waiting);
    let mut no = table.clone();
    no.does(2, Move::choose("go-on")).does(2, Move::choose("not-now"));
    for seat in [0, 1] {
        assert_eq!(no.seen(seat), table.seen(seat), "a no looks like silence");
    }
    table.minutes(3 * DAY);
    assert_eq!(table.asked(), "mine 0 1");
    let mut two = invited(2, items());
    two.minutes(3 * DAY);
    reads(&two, 0, "ended-closed");
}

/// Two are spoken to as two, and three as three, in one flow.
#[test]
fn two_read_no_word_of_others_who_go_on() {
    let (two, three) = (begun(2, items()), begun(3, items()));
    reads_no(&two, 0, "move-leave.help-group");
    reads(&three, 0, "move-leave.help-group");
}

/// `checkin-told`: that somebody who is not here hears of it is read before one agrees, and nowhere else.
#[test]
fn that_the_keeper_tells_someone_is_read_before_one_agrees() {
    for told in Told::ALL {
        let roles = ["keeper", "responsible", "harmed"];
        let roles = if *told == Told::Here { &roles[..] } else { &roles[..2] };
        let mut table = Table::with(&Flow::checkin_after_harm(*told), roles, Limits::default());
        table.does(0, Move::choose("go-on"));
        let says = if *told == Told::ThroughKeeper { reads } else { reads_no };
        says(&table, 0, "checkin-told");
        table.does(0, Move::choose("send")).does(1, Move::choose("go-on"));
        says(&table, 1, "checkin-told");
    }
}

/// Who was harmed takes part only where they have said so.
#[test]
fn after_harm_the_one_who_was_harmed_has_a_seat_only_if_they_said_so() {
    let start = |told: Told, roles: &[&str]| {
        let person = |role: &&str| Person::new("P").role(role);
        let setup = roles.iter().map(person).fold(Setup::new(crate::common::terms()), Setup::person);
        Conversation::start(&Flow::checkin_after_harm(told), setup, Time::from_millis(0)).map(drop)
    };
    let three = ["keeper", "responsible", "harmed"];
    assert_eq!(start(Told::Here, &three), Ok(()));
    assert!(matches!(start(Told::Here, &three[..2]), Err(StartError::WrongNumber { .. })));
    for told in [Told::ThroughKeeper, Told::Not] {
        assert_eq!(start(told, &three), Err(StartError::NoSuchRole(seat(2))));
        assert_eq!(start(told, &three[..2]), Ok(()));
    }
}

#[test]
fn items_that_do_not_fit_are_refused_at_the_start() {
    let start = |flow: Flow, item: Item| {
        let setup = Setup::new(crate::common::terms()).person(Person::new("A")).person(Person::new("B"));
        Conversation::start(&flow, setup.item(item), Time::from_millis(0)).map(drop).unwrap_err()
    };
    let words = || Words::text("words");
    let limit = |owner| Item::own(ItemKind::Limit, seat(owner), words());
    assert_eq!(start(Flow::brief(), limit(0)), StartError::ItemNotAsked(0));
    assert_eq!(start(Flow::checkin(), limit(2)), StartError::ItemOfNobody(0));
    let of_nobody = [
        Item::own(ItemKind::OpenRequest, seat(0), words()),
        Item::asked(ItemKind::OpenRequest, seat(0), seat(0), words()),
        Item::asked(ItemKind::OpenRequest, seat(0), seat(5), words()),
        Item::asked(ItemKind::Limit, seat(0), seat(1), words()),
    ];
    for item in of_nobody {
        assert_eq!(start(Flow::checkin(), item), StartError::ItemOfNobody(0));
    }
    assert_eq!(
        start(Flow::checkin(), Item::own(ItemKind::Request, seat(0), words())),
        StartError::ItemNotAsked(0)
    );
    let many = (0..25).map(|_| limit(0));
    let setup = Setup::new(crate::common::terms()).person(Person::new("A")).person(Person::new("B"));
    let started = Conversation::start(&Flow::checkin(), many.fold(setup, Setup::item), Time::from_millis(0));
    assert_eq!(started.unwrap_err(), StartError::TooManyItems(25));
}

/// What somebody wrote in an item or to one is gone when it is erased; what was answered stays, and all of it can be taken up again.
#[test]
fn erased_words_are_gone_from_items_and_from_answers() {
    let mut table = begun(2, items());
    let (first, second) = (all_rows(&table, 0), all_rows(&table, 1));
    table.does(0, first).does(1, second);
    table.conversation.forget(seat(1), table.now).unwrap();
    let stored = serde_json::to_string(&table.conversation.saved()).unwrap();
    assert!(!stored.contains("call me first") && !stored.contains("gets loud"));
    assert!(stored.contains("write the list"), "the other's own words stay");
    let saved: Saved = serde_json::from_str(&stored).unwrap();
    let again = Conversation::resume(&Flow::checkin(), &saved).unwrap();
    assert!(again == table.conversation);
    let view = again.view(seat(0), table.now).unwrap();
    let answered: Vec<ItemAnswer> =
        view.said().flat_map(|line| line.replies()).map(|reply| reply.answer).collect();
    assert_eq!(answered, [ItemAnswer::Done, ItemAnswer::Yes, ItemAnswer::Keep]);
    let erased = shown(&table, 0)["said"].to_string();
    assert!(!erased.contains("gets loud") && erased.contains("\"erased\":true"));
}

/// An entry of a stored conversation that could not have happened does not replay.
#[test]
fn answers_to_items_that_could_not_have_been_given_do_not_replay() {
    let mut table = begun(2, items());
    let first = all_rows(&table, 0);
    table.does(0, first);
    let good = serde_json::to_value(table.conversation.saved()).unwrap();
    let place = good["rows"].as_array().unwrap().len() - 1;
    let entry = |key: &str, value: serde_json::Value| {
        let mut bad = good.clone();
        bad["rows"][place][key] = value;
        serde_json::from_value::<Saved>(bad)
            .ok()
            .map(|saved| Conversation::resume(&Flow::checkin(), &saved).map(drop))
    };
    let refused = |outcome: Option<Result<(), _>>| {
        outcome.is_none_or(|outcome: Result<(), reweave::error::SavedError>| outcome.is_err())
    };
    assert!(matches!(entry("at", good["rows"][place]["at"].clone()), Some(Ok(()))));
    for items in [
        serde_json::json!([]),
        serde_json::json!([{"item": "i3", "answer": "keep"}]),
        serde_json::json!([{"item": "i1", "answer": "keep"}]),
        serde_json::json!([{"item": "i1", "answer": "done"}, {"item": "i1", "answer": "done"}]),
        serde_json::json!([{"item": "i0", "answer": "done"}]),
        serde_json::json!([{"item": "0.1", "answer": "yes"}]),
    ] {
        assert!(refused(entry("items", items.clone())), "{items}");
    }
    assert!(refused(entry("names", serde_json::json!([1]))));
    assert!(refused(entry("lines", serde_json::json!(["0.1"]))));
}
