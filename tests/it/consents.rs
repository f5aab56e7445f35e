//! What each has agreed to, when, and what others read once it is withdrawn.

use crate::common::seen::Seen;
use crate::common::table::Table;
use crate::common::{phrasebook, screen};
use reweave::conversation::Limits;
use reweave::error::Refusal;
use reweave::item::{Item, ItemKind};
use reweave::saved::Saved;
use reweave::view::ConsentKind::{self, Given, Renewed, Withdrawn};
use reweave::{Conversation, Flow, Move, Person, Seat, Status, Time, Words};

const A: Seat = Seat::FIRST;
const B: Seat = Seat::SECOND;

/// Two who have told each other something.
fn told() -> Table {
    let mut table = Table::of(&Flow::brief(), 2);
    table.does(0, Move::choose("go-on")).minutes(1).does(0, Move::say("last Tuesday")).minutes(1);
    table.does(1, Move::choose("go-on")).minutes(1).does(1, Move::choose("accept")).minutes(1);
    table.does(0, Move::choose("tell").with_text("I waited.")).does(1, Move::say("You waited."));
    table
}

fn consents(table: &Table, seat: usize) -> Vec<(ConsentKind, i64, Option<String>)> {
    let all = table.view(seat).consents();
    all.map(|one| (one.kind, one.at.millis() / 60_000, one.step.map(|step| step.to_string()))).collect()
}

#[test]
fn whoever_begins_agrees_by_sending_and_whoever_is_asked_by_saying_yes() {
    let mut table = told();
    assert_eq!(consents(&table, 0), [(Given, 1, Some("ask-to-meet".to_owned()))]);
    assert_eq!(consents(&table, 1), [(Given, 3, Some("accept".to_owned()))]);
    table.minutes(5);
    table.conversation.withdraw(A, table.now).unwrap();
    table.minutes(5);
    table.conversation.renew(A, table.now).unwrap();
    let all = [(Given, 1, Some("ask-to-meet".to_owned())), (Withdrawn, 9, None), (Renewed, 14, None)];
    assert_eq!(consents(&table, 0), all);
    assert_eq!(consents(&table, 1), [(Given, 3, Some("accept".to_owned()))], "it is nobody else's");
    assert!(table.view(0).consents().all(|one| one.terms == crate::common::terms()));
}

/// Whoever has said no, or nothing yet, has agreed to nothing, and has nothing to withdraw.
#[test]
fn a_no_agrees_to_nothing() {
    let mut table = Table::of(&Flow::brief(), 2);
    assert_eq!(table.conversation.withdraw(A, table.now), Err(Refusal::NotPossibleNow));
    table.does(0, Move::choose("go-on")).does(0, Move::say("topic")).does(1, Move::choose("go-on"));
    assert_eq!(consents(&table, 1), []);
    table.does(1, Move::choose("not-now"));
    assert_eq!(consents(&table, 1), []);
    assert_eq!(table.conversation.withdraw(B, table.now), Err(Refusal::NotPossibleNow));
    assert_eq!(table.conversation.renew(A, table.now), Err(Refusal::NotPossibleNow));
    table.conversation.withdraw(A, table.now).unwrap();
    assert_eq!(table.conversation.withdraw(A, table.now), Err(Refusal::NotPossibleNow));
    assert_eq!(table.conversation.withdraw(Seat::new(2).unwrap(), table.now), Err(Refusal::UnknownSeat));
}

/// In every flow whoever has come to the end of it has agreed to something, and once at each place that asks for it.
#[test]
fn in_every_flow_everybody_who_takes_part_has_agreed() {
    for flow in [Flow::brief(), Flow::dyad(), Flow::ask(), Flow::solo(), Flow::circle(), Flow::checkin()] {
        let keeper = ["keeper", "member", "member"];
        let people: &[&str] = match *flow.seats().start() {
            1 => &[""],
            2 => &["", ""],
            _ => &keeper,
        };
        let items = (flow.id().as_str() == "checkin")
            .then(|| Item::own(ItemKind::Commitment, A, Words::text("write")));
        let mut table = Table::looking_at(&flow, people, Limits::default(), items);
        for _ in 0..40 {
            let asked = (0..people.len()).find(|seat| table.view(*seat).is_asked());
            let Some(seat) = asked else { break };
            let answers = |made: &Move| {
                matches!(made, Move::Say(_) | Move::Choose { .. } | Move::Items(_) | Move::Pick(_))
            };
            let made = table.view(seat).sample_moves("words").into_iter().find(answers).unwrap();
            table.does(seat, made);
        }
        let came = table.conversation.operator(table.now);
        assert!(came.step().stage > reweave::Stage::Opening || came.ending().is_some(), "{}", flow.id());
        for seat in 0..people.len() {
            let given = consents(&table, seat);
            assert!(
                !given.is_empty() && given.iter().all(|(kind, ..)| *kind == Given),
                "{}: {given:?}",
                flow.id()
            );
        }
    }
}

#[test]
fn what_is_withdrawn_nobody_else_reads_until_it_is_renewed() {
    let table = told();
    let mut withdrawn = table.clone();
    let applied = withdrawn.conversation.withdraw(A, table.now).unwrap();
    assert!(applied.changed.contains(A) && applied.changed.contains(B));
    assert!(withdrawn.view(0).has_withdrawn() && !withdrawn.view(1).has_withdrawn());
    let texts = |table: &Table, seat| -> Vec<Option<String>> {
        table.view(seat).said().map(|said| Some(said.words()?.as_text()?.to_owned())).collect()
    };
    let all = |texts: &[&str]| texts.iter().map(|text| Some((*text).to_owned())).collect::<Vec<_>>();
    assert_eq!(texts(&withdrawn, 0), all(&["last Tuesday", "I waited.", "You waited."]), "one's own stay");
    assert_eq!(texts(&withdrawn, 1), [vec![None, None], all(&["You waited."])].concat());
    assert!(withdrawn.view(1).said().take(2).all(|said| said.is_hidden() && !said.is_erased()));
    let shown = screen(&phrasebook(), &withdrawn.conversation, B, table.now);
    assert!(!shown.to_string().contains("I waited.") && shown["said"][0]["hidden"] == true);
    let export = serde_json::to_string(&withdrawn.view(1).export()).unwrap();
    assert!(!export.contains("I waited.") && !export.contains("Tuesday"));
    assert_eq!(withdrawn.view(0).export().lines, table.view(0).export().lines);

    // It goes on; what is written now waits too, and the page says so.
    withdrawn.does(0, Move::choose("fits")).does(1, Move::choose("tell").with_text("I was late."));
    let asked = screen(&phrasebook(), &withdrawn.conversation, A, table.now);
    assert_eq!(asked["audience"], "only-you");
    // Whatever a page says of who reads what: before it stands that it is not so for now, for both.
    assert_eq!(asked["page"][0]["id"], "withdrawn-own");
    let other = screen(&phrasebook(), &withdrawn.conversation, B, table.now);
    assert_eq!((&other["page"][0]["id"], &other["status"]), (&"withdrawn-others".into(), &"waiting".into()));
    assert!(asked["audience_label"].as_str().unwrap().contains("You took back your yes"));
    withdrawn.does(0, Move::say("You were late."));
    assert!(!texts(&withdrawn, 1).contains(&Some("You were late.".to_owned())));
    withdrawn.conversation.renew(A, table.now).unwrap();
    assert_eq!(texts(&withdrawn, 1), texts(&withdrawn, 0));
    for seat in [A, B] {
        let page = screen(&phrasebook(), &withdrawn.conversation, seat, table.now)["page"].to_string();
        assert!(!page.contains("withdrawn"), "{page}");
    }
}

#[test]
fn it_is_stored_and_taken_up_again() {
    let mut table = told();
    table.conversation.withdraw(A, table.now).unwrap();
    let json = serde_json::to_string(&table.conversation.saved()).unwrap();
    assert!(json.contains("I waited."), "nothing is erased");
    let saved: Saved = serde_json::from_str(&json).unwrap();
    let again = Conversation::resume(&Flow::brief(), &saved).unwrap();
    assert!(again == table.conversation);
    for seat in [A, B] {
        assert_eq!(Seen::of(&again, seat, table.now), Seen::of(&table.conversation, seat, table.now));
    }
}

/// Nor does a record give it away, on whatever way somebody asks for one.
#[test]
fn a_record_has_nothing_of_who_has_withdrawn() {
    let mut table = told();
    table.does(0, Move::choose("fits")).does(1, Move::choose("tell").with_text("I was late."));
    table.does(0, Move::say("You were late.")).does(1, Move::choose("fits"));
    table.does(0, Move::choose("limit").with_fields([("when", "it is late"), ("i-will", "go home")]));
    table.does(1, Move::choose("heard")).does(1, Move::Pass);
    for seat in [0, 1] {
        table.does(seat, Move::pick(["keep-words"]));
    }
    let record = |table: &Table, seat| serde_json::to_string(&table.view(seat).record().unwrap()).unwrap();
    assert!(record(&table, 1).contains("go home") && record(&table, 1).contains("I waited."));
    table.conversation.withdraw(A, table.now).unwrap();
    assert!(record(&table, 0).contains("go home"));
    for hidden in ["go home", "I waited.", "Tuesday"] {
        assert!(!record(&table, 1).contains(hidden), "{hidden}");
    }
    assert!(record(&table, 1).contains("I was late."));
    let records = table.conversation.records(table.now).unwrap();
    assert!(!serde_json::to_string(&records.seats[1]).unwrap().contains("go home"));
}

/// A promise that is looked at again is read by the one who answers it only.
#[test]
fn what_was_asked_for_earlier_is_hidden_too() {
    let items = [
        Item::asked(ItemKind::OpenRequest, B, A, Words::text("call me first")),
        Item::own(ItemKind::Commitment, B, Words::text("write the list")),
    ];
    let mut table = Table::looking_at(&Flow::checkin(), &["", ""], Limits::default(), items);
    table.does(0, Move::choose("go-on")).does(0, Move::choose("send"));
    table.does(1, Move::choose("go-on")).does(1, Move::choose("accept"));
    assert!(table.view(0).items().next().unwrap().words.is_some());
    table.conversation.withdraw(B, table.now).unwrap();
    let row = table.view(0).items().next().unwrap();
    assert!(row.words.is_none() && row.hidden);
    let shown = screen(&phrasebook(), &table.conversation, A, table.now);
    assert_eq!((&shown["items"][0]["hidden"], &shown["items"][0]["erased"]), (&true.into(), &false.into()));
    assert!(table.view(1).items().next().unwrap().words.is_some());
}

/// What someone does with what they agreed to before anybody reads a word of theirs shows to nobody.
#[test]
fn it_shows_only_where_something_could_be_read() {
    let mut table = Table::with(&Flow::circle(), &["keeper", "member", "member"], Limits::default());
    let is_invited = |table: &Table| table.view(1).status() != Status::Uninvited;
    while !is_invited(&table) {
        let made = table.view(0).sample_moves("words").into_iter().next().unwrap();
        table.does(0, made);
    }
    table.does(1, Move::choose("go-on")).does(1, Move::choose("accept"));
    assert_eq!(consents(&table, 1).len(), 1);
    let others = [0, 2].map(|seat| Seat::new(seat).unwrap());
    let mut withdrawn = table.clone();
    // Whoever else is asked has not answered, so nobody knows yet that this one has.
    let applied = withdrawn.conversation.withdraw(B, table.now).unwrap();
    assert!(applied.changed.iter().eq([B]));
    for seat in others {
        assert_eq!(
            Seen::of(&withdrawn.conversation, seat, table.now),
            Seen::of(&table.conversation, seat, table.now)
        );
    }
    // Erasing and marking phrases show as little.
    let mut erased = table.clone();
    let forgotten = erased.conversation.forget(B, table.now).unwrap();
    assert!(forgotten.applied.changed.is_empty() && forgotten.rows.is_empty());
}

/// What is set of a person that no other sees tells no other that they were there.
#[test]
fn what_others_do_not_see_of_a_person_tells_them_nothing() {
    let mut table = told();
    let revision = |table: &Table, seat| table.view(seat).revision();
    let (a, b) = (revision(&table, 0), revision(&table, 1));
    let same = table.conversation.person(A).unwrap().clone();
    let applied = table.conversation.set_person(A, same, table.now).unwrap();
    assert!(applied.changed.iter().eq([A]));
    assert_eq!((revision(&table, 0), revision(&table, 1)), (a + 1, b));
    table.conversation.set_person(A, Person::new("Robin"), Time::from_millis(0)).unwrap();
    assert_eq!(revision(&table, 1), b + 1, "a name is seen");
}
