//! What people read in `accountability` is true: who is asked and when, who chooses, who reads, and what the app alone is told.

use crate::common::table::Table;
use crate::common::terms;
use crate::true_sentences::{messages, reads, reads_no, shown, status};
use reweave::conversation::{Ending, Limits, Note};
use reweave::error::StartError;
use reweave::flow::{Mark, Told};
use reweave::flows::{Accountability, BegunBy};
use reweave::person::Training;
use reweave::{Conversation, Flow, Move, MoveKind, Person, Seat, Setup, Status, Time};

const DAY: i64 = 24 * 60;

/// The seats where whoever did it begins.
const DID: usize = 0;
const KEEPER: usize = 1;
const HARMED: usize = 2;
const FIRST: usize = 3;
const SECOND: usize = 4;

fn seat(index: usize) -> Seat {
    Seat::new(index).unwrap()
}

/// Three people and so many who could be picked.
fn people(supporters: usize) -> Table {
    let roles = ["responsible", "keeper", "harmed"].into_iter().chain(vec!["supporter"; supporters]);
    Table::with(&Flow::accountability(), &roles.collect::<Vec<_>>(), Limits::default())
}

/// To the one question that whoever did it answers before anybody is asked.
fn to_contact(table: &mut Table) -> &mut Table {
    let prepare = Move::fill([("what-i-did", "I read your letter."), ("who-was-touched", "you")]);
    table.does(DID, Move::choose("go-on")).does(DID, prepare)
}

/// It is owned, and the keeper is asked.
fn owned(supporters: usize) -> Table {
    let mut table = people(supporters);
    to_contact(&mut table).does(DID, Move::choose("could-not-hurt")).does(DID, Move::choose("i-did-it"));
    table
}

/// The keeper has said yes, and the harmed person is at their door.
fn asked(supporters: usize) -> Table {
    let mut table = owned(supporters);
    table.does(KEEPER, Move::choose("go-on")).does(KEEPER, Move::choose("accept"));
    table.does(HARMED, Move::choose("go-on"));
    table
}

fn on_the_way(way: &str, supporters: usize) -> Table {
    let mut table = asked(supporters);
    table.does(HARMED, Move::choose(way));
    table
}

fn bounds() -> Move {
    Move::choose("set").with_fields([("out-of-bounds", "my family")])
}

/// They write in turn, with nobody beside them, and the harmed person is asked who begins.
fn together(supporters: usize) -> Table {
    let mut table = on_the_way("meet", supporters);
    table.does(HARMED, bounds()).does(DID, Move::choose("agree")).does(KEEPER, Move::choose("agree"));
    table
}

fn account() -> Move {
    Move::fill([("what-happened", "I opened it.")])
}

fn own() -> Move {
    Move::fill([("what-i-did", "I read it."), ("what-it-did", "you hid"), ("what-i-will-do", "ask first")])
}

/// Where the harmed person can set a limit or ask for something, after a letter.
fn to_conditions() -> Table {
    let mut table = on_the_way("letters", 0);
    table.does(HARMED, Move::Pass).does(DID, own()).does(HARMED, Move::choose("heard"));
    table
}

/// Where they say how they want to hear of it.
fn to_told() -> Table {
    let mut table = to_conditions();
    table.does(HARMED, Move::choose("nothing-more")).does(DID, Move::choose("that-is-all"));
    table.does(KEEPER, Move::Pass);
    table
}

fn all_ways() -> Vec<Flow> {
    [BegunBy::Responsible, BegunBy::Harmed]
        .into_iter()
        .flat_map(|by| {
            let made = Accountability::new().begun_by(by);
            [made, made.letters_only(), made.minor_harm(), made.minor_harm().letters_only()]
        })
        .map(Accountability::flow)
        .collect()
}

#[test]
fn who_did_it_names_it_and_asks_for_nothing() {
    for flow in all_ways() {
        let own = flow.steps().iter().filter(|step| step.mark == Some(Mark::OwnPart));
        assert!(own.clone().count() > 0);
        for step in flow.steps() {
            let asks =
                step.options.iter().any(|option| matches!(option.mark, Some(Mark::Request | Mark::Limit)));
            assert!(!asks || step.id == "conditions", "{}", step.id);
        }
    }
    let table = to_conditions();
    assert_eq!(table.asked(), "conditions 2");
    // `step-own.next`, `step-receive-own`: nobody has to answer.
    let mut named = on_the_way("letters", 0);
    named.does(HARMED, Move::Pass);
    reads(&named, DID, "step-own.next");
    named.does(DID, own());
    reads(&named, HARMED, "step-accountability-receive-own.skip-help");
    assert_eq!(named.does(HARMED, Move::Pass).asked(), "conditions 2");
}

/// `step-acknowledge.help`, `option-not-sure.help`, `option-could-hurt.help`: without it nothing is sent, and nobody is asked.
#[test]
fn nobody_is_asked_before_it_is_owned() {
    for option in ["not-sure", "could-hurt"] {
        let mut table = people(1);
        reads(to_contact(&mut table), DID, &format!("option-{option}.help"));
        table.does(DID, Move::choose(option));
        reads(&table, DID, "step-change");
        reads(&table, DID, "change-life");
        reads_no(&table, DID, "move-break");
        assert_eq!(table.asked(), "change 0");
        let before = people(1);
        for other in [KEEPER, HARMED, FIRST] {
            assert_eq!(table.seen(other), before.seen(other), "it is as if nothing had been begun");
        }
        table.does(DID, Move::choose("done"));
        assert_eq!(table.ending(DID), Some(Ending::Completed));
        for other in [KEEPER, HARMED, FIRST] {
            assert_eq!(status(&table, other), Status::Uninvited);
        }
    }
    let mut table = people(0);
    to_contact(&mut table).does(DID, Move::choose("could-not-hurt"));
    reads(&table, DID, "step-acknowledge.help");
    assert_eq!(status(&table, KEEPER), Status::Uninvited);
    table.does(DID, Move::choose("not-for-now"));
    assert_eq!((status(&table, DID), status(&table, KEEPER)), (Status::Ended, Status::Uninvited));
}

/// `step-prepare`: only its writer can read it, now and ever, and it cannot be kept.
#[test]
fn what_someone_wrote_for_themselves_reaches_nobody() {
    let mut table = on_the_way("theirs-only", 0);
    table.does(DID, own()).does(HARMED, Move::choose("thank-you"));
    let prepared = table.lines(DID)[0].clone();
    assert!(shown(&table, DID).to_string().contains("I read your letter."));
    for other in [KEEPER, HARMED] {
        assert!(!shown(&table, other).to_string().contains("your letter"));
    }
    let pick = |line: &str| Move::choose("no-day").with_words(reweave::Words::picks([line]));
    assert!(table.view(DID).own_lines().all(|line| line.id().to_string() != prepared));
    assert!(table.tries(DID, pick(&prepared)).is_err());
    assert!(table.view(DID).own_lines().count() == 1, "what they named can be picked");
    table.choose(["no-day"; 3]).choose(["done"; 3]);
    for other in [DID, KEEPER, HARMED] {
        let record = serde_json::to_string(&table.view(other).record()).unwrap();
        assert!(!record.contains("your letter"), "{record}");
    }
}

/// `accountability-keeps`: without the keeper's yes the other person is never asked, and nobody can tell a no from silence.
#[test]
fn without_the_keepers_yes_nobody_else_is_asked() {
    let go_on = || Move::choose("go-on");
    let ways: [&[Move]; 5] = [
        &[],
        &[go_on()],
        &[go_on(), Move::choose("not-now")],
        &[go_on(), Move::choose("do-not-ask")],
        &[Move::choose("not-for-now")],
    ];
    let silent = owned(0);
    for way in ways {
        let mut table = owned(0);
        reads(&table, DID, "step-acknowledge.waiting-next");
        for made in way {
            table.does(KEEPER, made.clone());
        }
        let (mut now, mut then) = (silent.clone(), table.clone());
        for _ in 0..4 {
            assert_eq!(status(&then, HARMED), Status::Uninvited, "{way:?}");
            assert_eq!(then.seen(DID), now.seen(DID), "{way:?}");
            assert_eq!(then.seen(HARMED), now.seen(HARMED), "{way:?}");
            now.minutes(DAY);
            then.minutes(DAY);
        }
        now.minutes(2 * DAY);
        then.minutes(2 * DAY);
        assert_eq!((then.ending(DID), now.ending(DID)), (Some(Ending::Closed), Some(Ending::Closed)));
    }
}

/// `step-acknowledge.waiting`: nor that the keeper has said yes, and that it is the other person who gives no answer.
#[test]
fn nobody_learns_whose_answer_did_not_come() {
    for (day, answer) in [(0, None), (1, None), (2, Some("not-now")), (2, Some("do-not-ask"))] {
        let (mut silent, mut table) = (owned(0), owned(0));
        silent.minutes(day * DAY);
        table.minutes(day * DAY);
        table.does(KEEPER, Move::choose("go-on")).does(KEEPER, Move::choose("accept"));
        assert_eq!(status(&table, HARMED), Status::Invited);
        assert_eq!(table.seen(DID), silent.seen(DID));
        let closes = table.view(DID).closes_at().unwrap();
        if let Some(answer) = answer {
            table.does(HARMED, Move::choose("go-on")).does(HARMED, Move::choose(answer));
        }
        for _ in day..6 {
            assert_eq!(table.seen(DID), silent.seen(DID), "{answer:?}");
            assert_eq!(table.view(DID).closes_at(), Some(closes), "the time that stands there stays");
            silent.minutes(DAY);
            table.minutes(DAY);
        }
        assert_eq!((table.ending(DID), silent.ending(DID)), (Some(Ending::Closed), Some(Ending::Closed)));
        assert_eq!(table.now, closes);
    }
}

/// Each has the whole time of an invitation, however late it came.
#[test]
fn each_who_is_asked_has_as_long_to_answer() {
    let mut table = owned(0);
    table.minutes(3 * DAY - 1);
    table.does(KEEPER, Move::choose("go-on")).does(KEEPER, Move::choose("accept"));
    table.minutes(3 * DAY - 1);
    assert_eq!(status(&table, HARMED), Status::Invited);
    let mut late = table.clone();
    table.does(HARMED, Move::choose("go-on")).does(HARMED, Move::choose("letters"));
    assert_eq!(table.asked(), "letter 2");
    late.minutes(1);
    assert_eq!((status(&late, HARMED), status(&late, DID)), (Status::Ended, Status::Waiting));
}

/// The same where the harmed person begins: then it is the other who is never asked.
#[test]
fn a_keeper_is_asked_first_by_the_harmed_one_too() {
    let flow = Accountability::new().begun_by(BegunBy::Harmed).flow();
    let mut table = Table::with(&flow, &["harmed", "keeper", "responsible"], Limits::default());
    table.does(0, Move::choose("go-on")).does(0, Move::say("the letter"));
    assert_eq!((status(&table, 1), status(&table, 2)), (Status::Invited, Status::Uninvited));
    // `step-accountability-topic.help`: the line stands only after the page that is read alone.
    reads(&table, 1, "step-keeper-gate");
    assert!(!shown(&table, 1).to_string().contains("the letter"));
    table.does(1, Move::choose("go-on"));
    assert!(shown(&table, 1).to_string().contains("the letter"));
    let mut no = table.clone();
    no.does(1, Move::choose("not-now")).minutes(6 * DAY);
    assert_eq!((no.ending(0), status(&no, 2)), (Some(Ending::Closed), Status::Uninvited));
    table.does(1, Move::choose("accept")).does(2, Move::choose("go-on"));
    // They read what it is about before they write anything, also for themselves.
    assert!(shown(&table, 2).to_string().contains("the letter"));
    reads(&table, 2, "accountability-about");
    table.does(2, Move::Pass);
    assert!(shown(&table, 2).to_string().contains("the letter"));
    // `step-their-door.next`, `option-accountability-enough.help`.
    reads(&table, 2, "step-their-door.next");
    table.does(2, Move::choose("i-did-it"));
    assert_eq!(table.asked(), "way 0");
    table.does(0, Move::choose("enough"));
    assert_eq!(
        (table.ending(0), table.ending(1), table.ending(2)),
        (Some(Ending::Closed), Some(Ending::Closed), Some(Ending::Closed))
    );
}

/// Each answer of the harmed person says what comes, and it comes.
#[test]
fn whoever_was_harmed_chooses_how_it_goes_on() {
    for (way, first) in [
        ("meet", "agreements 2"),
        ("letters", "letter 2"),
        ("mine-only", "statement 2"),
        ("theirs-only", "own-only 0"),
    ] {
        let table = asked(0);
        reads(&table, HARMED, &format!("option-{way}.help"));
        assert_eq!(on_the_way(way, 0).asked(), first);
    }
    // `option-mine-only.help`: who reads it has no words for an answer, and no note that is one.
    let mut table = on_the_way("mine-only", 0);
    table.does(HARMED, Move::say("I hid for a year."));
    assert_eq!(table.asked(), "read-statement 0");
    let view = table.view(DID);
    assert!(!view.offers(MoveKind::Say) && view.options().all(|option| option.takes.is_empty()));
    assert_eq!(view.notes().collect::<Vec<_>>(), [Note::NeedRest, Note::NotWell]);
    assert_eq!(table.does(DID, Move::choose("read")).asked(), "close 0 1 2");
    // `step-statement.help`: nor is there a place for it on the last pages.
    assert!(table.view(DID).options().all(|option| option.words().is_none_or(|_| option.most_lines() > 0)));
}

/// `option-accountability-not-now.help`, `.do-not-ask.help`: to the others it looks like no answer.
#[test]
fn a_no_of_the_harmed_one_looks_like_silence() {
    let silent = asked(0);
    for no in ["not-now", "do-not-ask"] {
        let mut table = asked(0);
        table.does(HARMED, Move::choose(no));
        let (mut now, mut then) = (silent.clone(), table.clone());
        for _ in 0..4 {
            for other in [DID, KEEPER] {
                assert_eq!(then.seen(other), now.seen(other), "{no}");
            }
            now.minutes(2 * DAY);
            then.minutes(2 * DAY);
        }
        assert_eq!(then.ending(DID), Some(Ending::Closed));
        assert_eq!(
            table.conversation.operator(table.now).do_not_ask().contains(seat(HARMED)),
            no == "do-not-ask"
        );
    }
}

/// `step-agreements.help`, `.skip-help`, `.next`: everyone reads it before they agree, and who was not picked never learns of it.
#[test]
fn who_was_not_picked_never_learns_that_they_could_have_been() {
    let mut table = on_the_way("meet", 2);
    reads(&table, HARMED, "step-agreements.help");
    table.does(HARMED, bounds().naming([seat(FIRST)]));
    for other in [DID, KEEPER] {
        assert!(shown(&table, other).to_string().contains("my family"));
    }
    // `step-agree.waiting-next`: that everyone agrees is waited for, and no order.
    table.does(KEEPER, Move::choose("agree"));
    assert_eq!(status(&table, FIRST), Status::Uninvited);
    table.does(DID, Move::choose("agree"));
    assert_eq!((status(&table, FIRST), status(&table, SECOND)), (Status::Invited, Status::Uninvited));
    assert!(
        !shown(&table, FIRST).to_string().contains("my family"),
        "not beside the page that is read alone"
    );
    table.does(FIRST, Move::choose("go-on"));
    assert!(shown(&table, FIRST).to_string().contains("my family"));
    let (mut yes, mut no) = (table.clone(), table.clone());
    assert_eq!(yes.does(FIRST, Move::choose("accept")).asked(), "begin 2");
    // `step-supporter-door.waiting-next`: without them it goes on at its time.
    no.does(FIRST, Move::choose("not-now"));
    for other in [DID, KEEPER, HARMED] {
        assert_eq!(no.seen(other), table.seen(other));
    }
    assert_eq!(no.minutes(3 * DAY).asked(), "begin 2");
    for mut all in [yes, no] {
        all.does(KEEPER, Move::call("close"));
        assert_eq!(status(&all, SECOND), Status::Uninvited);
    }
}

/// `step-agree.help`: it may close without who does not agree.
#[test]
fn without_one_of_those_whom_it_is_about_it_closes() {
    for who in [DID, KEEPER] {
        let mut table = on_the_way("meet", 0);
        table.does(HARMED, bounds());
        reads(&table, who, "step-agree.help");
        table.does(who, Move::choose("not-now"));
        assert_eq!(table.ending(HARMED), Some(Ending::Closed));
    }
    for who in [DID, KEEPER, HARMED] {
        let mut table = together(0);
        table.does(who, Move::Leave);
        assert!((0..3).all(|seat| table.ending(seat) == Some(Ending::Closed)));
    }
}

/// `step-accountability-speak.next`, `step-hear-account.help`: the one who did it gives back, and the harmed person does not.
#[test]
fn only_what_the_harmed_one_told_is_given_back() {
    let mut table = together(0);
    table.does(HARMED, Move::choose("i-begin"));
    reads(&table, HARMED, "step-accountability-speak.next");
    table.does(HARMED, Move::say("I hid."));
    assert_eq!(table.asked(), "say-back 0");
    assert!(shown(&table, KEEPER).to_string().contains("I hid."));
    table.does(DID, Move::fill([("in-my-words", "You hid.")]));
    assert_eq!(table.asked(), "check 2");
    table.does(HARMED, Move::choose("fits"));
    assert_eq!(table.asked(), "account 0");
    table.does(DID, account());
    assert_eq!(table.asked(), "hear-account 2");
    let view = table.view(HARMED);
    assert!(view.offers(MoveKind::Pass) && view.options().all(|option| option.mark != Some(Mark::Fits)));
    let mut other_first = together(0);
    other_first.does(HARMED, Move::choose("they-begin")).does(DID, account()).does(HARMED, Move::Pass);
    assert_eq!(other_first.asked(), "speak 2");
}

/// `step-conditions.help`, `step-commitments.help`, `step-accountability-receive-no.help`: three at most.
#[test]
fn there_are_three_limits_or_requests_and_three_promises() {
    let mut table = to_conditions();
    for number in 1..=3 {
        reads(&table, HARMED, "step-conditions.help");
        table.does(HARMED, Move::choose("request").with_fields([("would-you", "knock")]));
        table.does(DID, Move::choose("no"));
        reads(&table, HARMED, "step-accountability-receive-no.help");
        table.does(HARMED, Move::choose("leave-it-there"));
        assert_eq!(table.asked(), if number < 3 { "conditions 2" } else { "commitments 0" });
    }
    let commit = || {
        let fields =
            [("what", "knock"), ("until", "now"), ("how-known", "you hear it"), ("who-tells", "Kim")];
        Move::choose("commit").with_fields(fields)
    };
    for number in 1..=3 {
        reads(&table, DID, "step-commitments.help");
        table.does(DID, commit());
        assert_eq!(table.asked(), if number < 3 { "commitments 0" } else { "help 1" });
    }
    // `terms-accountability-kept-nowhere`: requests with their answers and what was promised stay.
    table.does(KEEPER, Move::Pass).does(HARMED, Move::choose("here"));
    table.choose(["no-day"; 3]).choose(["done"; 3]);
    let record = table.view(KEEPER).record().unwrap();
    assert_eq!((record.requests.len(), record.commitments.len(), record.lines.len()), (3, 3, 0));
}

/// `step-told.help`: the app is told, and nobody else can tell.
#[test]
fn how_they_want_to_hear_of_it_is_for_the_app_alone() {
    let asked = to_told();
    assert_eq!(asked.asked(), "told 2");
    reads(&asked, HARMED, "step-told.help");
    let told = |table: &Table, who| table.conversation.operator(table.now).told(seat(who));
    assert_eq!(told(&asked, HARMED), None);
    let to_the_end = |option: &str| {
        let mut tables = vec![asked.clone()];
        for moves in [
            vec![(HARMED, option)],
            vec![(0, "no-day"), (1, "no-day"), (2, "no-day")],
            vec![(0, "done"), (1, "done"), (2, "done")],
        ] {
            let mut next = tables.last().unwrap().clone();
            next.each(moves.into_iter().map(|(who, option)| (who, Move::choose(option))));
            tables.push(next);
        }
        tables
    };
    let here = to_the_end("here");
    for (option, expected) in
        [("here", Told::Here), ("through-keeper", Told::ThroughKeeper), ("not", Told::Not)]
    {
        let tables = to_the_end(option);
        for (table, here) in tables.iter().zip(&here).skip(1) {
            assert_eq!(told(table, HARMED), Some(expected));
            assert_eq!((told(table, DID), told(table, KEEPER)), (None, None));
            for other in [DID, KEEPER] {
                assert_eq!(table.seen(other), here.seen(other), "{option}");
                assert_eq!(shown(table, other), shown(here, other), "{option}");
            }
        }
        // A stored one tells it too.
        let saved = tables[1].conversation.saved();
        let again = Conversation::resume(&Flow::accountability(), &saved).unwrap();
        assert_eq!(again.operator(asked.now).told(seat(HARMED)), Some(expected));
    }
    // `step-told.skip-help`: where nothing is said the app is told nothing, and the others see the same.
    let mut passed = asked.clone();
    passed.does(HARMED, Move::Pass);
    assert_eq!(told(&passed, HARMED), None);
    assert!([DID, KEEPER].iter().all(|other| passed.seen(*other) == here[1].seen(*other)));
}

/// `terms-keeper-closes`, `accountability-keeps`, `call-close`: who keeps it reads all, and can close it for everyone.
#[test]
fn the_keeper_reads_all_and_can_close_it_and_nobody_else_can() {
    let mut table = together(1);
    table.does(HARMED, Move::choose("i-begin")).does(HARMED, Move::say("I hid."));
    assert!(shown(&table, KEEPER).to_string().contains("I hid."));
    for other in [DID, HARMED] {
        assert_eq!(table.view(other).calls().count(), 0);
        assert!(table.clone().tries(other, Move::call("close")).is_err());
    }
    let mut left = table.clone();
    left.does(HARMED, Move::Leave);
    table.does(KEEPER, Move::call("close"));
    for other in [DID, HARMED] {
        assert_eq!(table.ending(other), Some(Ending::Closed));
        assert_eq!(
            shown(&table, other)["prompt"],
            shown(&left, other)["prompt"],
            "in the words of every ending"
        );
    }
}

/// The one question about what was done can be put again by the keeper and by the harmed person, where it is told or named.
#[test]
fn the_act_can_be_named_again_by_the_keeper_and_the_harmed_one() {
    let has = |table: &Table, who| table.view(who).notes().any(|note| note == Note::ReturnToAct);
    let mut table = together(0);
    assert!((0..3).all(|who| !has(&table, who)));
    table.does(HARMED, Move::choose("they-begin"));
    assert_eq!(table.asked(), "account 0");
    assert_eq!([DID, KEEPER, HARMED].map(|who| has(&table, who)), [false, true, true]);
    table.does(KEEPER, Move::Pace(Note::ReturnToAct));
    reads(&table, DID, "pace-return-to-act");
    // While it is read too, and where letters are written.
    table.does(DID, account());
    assert_eq!(
        (table.asked(), [DID, KEEPER, HARMED].map(|who| has(&table, who))),
        ("hear-account 2".to_owned(), [false, false, true])
    );
    let mut letters = on_the_way("letters", 0);
    letters.does(HARMED, Move::Pass);
    for asked in ["own 0", "receive-own 2"] {
        assert_eq!(
            (letters.asked(), [DID, KEEPER, HARMED].map(|who| has(&letters, who))),
            (asked.to_owned(), [false, true, true])
        );
        let _ = letters.tries(DID, own());
    }
    let mut theirs = on_the_way("theirs-only", 0);
    for asked in ["own-only 0", "hear-own 2"] {
        assert_eq!((theirs.asked(), has(&theirs, KEEPER)), (asked.to_owned(), true));
        let _ = theirs.tries(DID, own());
    }
}

fn start(flow: &Flow, keeper: Person) -> Result<Conversation, StartError> {
    let others = [Person::new("Amal").role("responsible"), keeper, Person::new("Noor").role("harmed")];
    let setup = others.into_iter().fold(Setup::new(terms()), Setup::person);
    Conversation::start(flow, setup, Time::from_millis(0))
}

#[test]
fn it_is_made_only_by_an_app_that_says_who_keeps_it_and_how_they_were_trained() {
    let flow = Flow::accountability();
    let keeper = || Person::new("Kim").role("keeper");
    let code = |started: Result<Conversation, StartError>| started.map(drop).map_err(|error| error.code());
    assert_eq!(code(start(&flow, keeper())), Err("training-not-said"));
    assert_eq!(code(start(&flow, Person::new("Kim").role("supporter"))), Err("wrong-number-in-role"));
    for &training in Training::ALL {
        assert_eq!(code(start(&flow, keeper().trained(training))), Ok(()));
    }
    // Where no page tells it, it is not taken: an app would think that somebody reads it.
    let people = [Person::new("Amal"), Person::new("Bo").trained(Training::Profession)];
    let setup = people.into_iter().fold(Setup::new(terms()), Setup::person);
    let started = Conversation::start(&Flow::brief(), setup, Time::from_millis(0));
    assert_eq!(code(started), Err("training-not-read"));
}

/// `terms-kept-by` and what stands below it: on each page on which someone agrees to the terms, and on no other.
#[test]
fn whoever_agrees_reads_who_keeps_it_and_how_they_were_trained() {
    for &training in Training::ALL {
        let keeper = Person::new("Kim Ünal").role("keeper").trained(training);
        let conversation = start(&Flow::accountability(), keeper).unwrap();
        let mut table = Table { conversation, now: Time::from_millis(0) };
        reads_no(&table, DID, "terms-kept-by");
        table.does(DID, Move::choose("go-on"));
        let page = |table: &Table, who| {
            reads(table, who, "terms-kept-by");
            reads(table, who, training.message());
            reads(table, who, "terms-keeper-closes");
            let others = Training::ALL.iter().filter(|other| **other != training);
            others.for_each(|other| reads_no(table, who, other.message()));
            let screen = shown(table, who);
            let page = screen["page"].as_array().unwrap();
            assert!(page.iter().any(|paragraph| paragraph["text"] == "Kim Ünal"), "{page:?}");
        };
        // Before they write anything: `step-prepare.help`.
        page(&table, DID);
        table.does(DID, Move::Pass).does(DID, Move::choose("could-not-hurt"));
        table.does(DID, Move::choose("i-did-it")).does(KEEPER, Move::choose("go-on"));
        table.does(KEEPER, Move::choose("accept")).does(HARMED, Move::choose("go-on"));
        page(&table, HARMED);
        table.does(HARMED, Move::choose("letters"));
        assert!((0..3).all(|who| !messages(&table, who).iter().any(|id| id.starts_with("training-"))));
    }
}
