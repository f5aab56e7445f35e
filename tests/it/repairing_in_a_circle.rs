//! What people read in a circle that repairs is true: who gives back, who is asked for what, who has a turn, and what stays.

use crate::common::table::Table;
use crate::true_sentences::{reads, reads_no, shown};
use reweave::conversation::Limits;
use reweave::flows::{Circle, SayBack};
use reweave::item::{ItemAnswer, Reply};
use reweave::screen::ReadBy;
use reweave::view::AnswerKind;
use reweave::{Move, Phrasebook, Prompt, Seat, Words};

const KEEPER: usize = 0;

fn seat(index: usize) -> Seat {
    Seat::new(index).unwrap()
}

/// All have come in, and the one who keeps the circle has the first turn.
fn begun(by: SayBack, people: usize) -> Table {
    let mut roles = vec!["member"; people];
    roles[KEEPER] = "keeper";
    let mut table = Table::with(&Circle::repair().say_back(by).flow(), &roles, Limits::default());
    table.does(KEEPER, Move::choose("go-on")).does(KEEPER, Move::say("the lake"));
    for seat in 1..people {
        table.does(seat, Move::choose("go-on")).does(seat, Move::choose("accept"));
    }
    table.each((0..people).map(|seat| (seat, Move::Pass)));
    table
}

/// Nobody has told anything, and all are asked whether they want a turn.
fn to_wish(people: usize) -> Table {
    let mut table = begun(SayBack::Next, people);
    table.each((0..people).map(|seat| (seat, Move::Pass)));
    table.does(KEEPER, Move::Pass).each((0..people).map(|seat| (seat, Move::Pass)));
    assert!(table.asked().starts_with("wish"));
    table
}

fn request(to: usize) -> Move {
    Move::choose("request").with_fields([("would-you", "walk home with me")]).naming([seat(to)])
}

/// The one request to a seat, answered so.
fn answers(table: &mut Table, by: usize, answer: ItemAnswer) {
    let row = table.view(by).items().next().expect("a row");
    table.does(by, Move::items([row.reply(answer)]));
}

/// `circle-said-back-next`, `circle-said-back-keeper`: who gives back, as each agreed to; and where nobody does, nothing says so.
#[test]
fn what_is_told_is_given_back_by_who_the_page_says() {
    for (by, line, asked) in [
        (SayBack::Next, "circle-said-back-next", ["say-back 1", "say-back 2", "say-back 0"]),
        (SayBack::Keeper, "circle-said-back-keeper", ["story 1", "say-back 0", "say-back 0"]),
        (SayBack::Nobody, "circle-asks", ["story 1", "story 2", "sum-up 0"]),
    ] {
        let mut door = Table::with(
            &Circle::repair().say_back(by).flow(),
            &["keeper", "member", "member"],
            Limits::default(),
        );
        door.does(0, Move::choose("go-on")).does(0, Move::Pass).does(1, Move::choose("go-on"));
        reads(&door, 1, line);
        for other in ["circle-said-back-next", "circle-said-back-keeper", "circle-answers"] {
            if other != line {
                reads_no(&door, 1, other);
            }
        }
        let mut table = begun(by, 3);
        for (teller, asked) in asked.into_iter().enumerate() {
            table.does(teller, Move::say("told"));
            assert_eq!(table.asked(), asked);
            if asked.starts_with("say-back") {
                let listener = asked.split(' ').next_back().unwrap().parse().unwrap();
                table.does(listener, Move::say("understood")).does(teller, Move::choose("fits"));
            }
        }
    }
}

/// `step-sum-up.next`, `step-needs.help`, `.skip-help`: needs and limits are written apart and read together, and of a pass there is no
/// line.
#[test]
fn needs_and_limits_are_shown_together() {
    let mut table = begun(SayBack::Nobody, 3);
    table.each((0..3).map(|seat| (seat, Move::Pass)));
    reads(&table, KEEPER, "step-sum-up.next");
    table.does(KEEPER, Move::Pass);
    reads(&table, 1, "step-needs.help");
    let limit = [("when", "it gets late"), ("i-will", "take a cab")];
    table.does(1, Move::choose("limit").with_fields(limit)).does(2, Move::Pass);
    assert!(!shown(&table, KEEPER).to_string().contains("take a cab"));
    table.does(KEEPER, Move::choose("need").with_text("quiet"));
    for seat in 0..3 {
        let screen = shown(&table, seat).to_string();
        assert!(screen.contains("take a cab") && screen.contains("quiet"));
    }
    assert_eq!(table.lines(KEEPER).len(), 3, "the purpose, a need, a limit");
}

/// `step-wish.help`, `.next`: who wants a turn has one, everybody sees it, and nobody sees that somebody wanted none.
#[test]
fn those_who_want_a_turn_have_one_and_everyone_can_see_it() {
    let mut table = to_wish(4);
    reads(&table, 1, "step-wish.help");
    table.choose(["enough", "a-turn", "enough", "a-turn"]);
    for turn in [1, 3] {
        assert_eq!(table.asked(), format!("offers {turn}"));
        assert!((0..4).all(|seat| table.view(seat).acting().contains(self::seat(turn)) || seat == turn));
        table.does(turn, Move::Pass);
    }
    assert!(table.asked().starts_with("landing"), "nobody was asked for anything");

    // Before the turns the screens of the others are the same, whatever somebody wants.
    let (mut one, mut other) = (to_wish(4), to_wish(4));
    one.does(1, Move::choose("a-turn"));
    other.does(1, Move::choose("enough"));
    for seat in [0, 2, 3] {
        assert_eq!(one.seen(seat), other.seen(seat));
    }
}

/// `option-circle-request.help`, `step-offers.next`, `step-answers.next`: requests are answered later, each by the one who was asked and
/// by nobody else, and all answers are there at once.
#[test]
fn requests_are_answered_later_all_together_by_those_who_were_asked() {
    let mut table = to_wish(4);
    table.choose(["a-turn", "a-turn", "enough", "enough"]).does(0, request(2)).does(1, request(3));
    assert_eq!(table.asked(), "answers 2 3");
    reads(&table, 2, "step-answers.help");
    reads(&table, 0, "step-answers.waiting");
    assert_eq!(table.view(2).items().count(), 1, "their own, and no one else's");
    assert_eq!(table.view(0).items().count(), 0);
    answers(&mut table, 2, ItemAnswer::No);
    let no = |table: &Table, seat| {
        shown(table, seat)["said"]
            .as_array()
            .unwrap()
            .iter()
            .any(|line| line["items"].as_array().is_some_and(|items| !items.is_empty()))
    };
    assert!(!no(&table, 0) && !no(&table, 3), "nobody says no in front of others while they wait");
    answers(&mut table, 3, ItemAnswer::Yes);
    assert!((0..4).all(|seat| no(&table, seat)));
}

/// An answer to a request can be taken back while others still answer, and given anew.
#[test]
fn an_answer_to_a_request_can_be_taken_back_and_given_anew() {
    let mut table = to_wish(4);
    table.choose(["a-turn", "a-turn", "enough", "enough"]).does(0, request(2)).does(1, request(3));
    answers(&mut table, 2, ItemAnswer::Yes);
    table.does(2, Move::TakeBack);
    assert_eq!(table.view(2).items().count(), 1);
    answers(&mut table, 2, ItemAnswer::NeedTime);
    table.does(3, Move::Pass);
    let said: Vec<_> =
        table.view(0).said().flat_map(|line| line.replies()).map(|reply| reply.answer).collect();
    assert_eq!(said, [ItemAnswer::NeedTime]);
}

/// `step-answers.skip-help`: who leaves a request out has given no answer that shows; it stays open.
#[test]
fn who_leaves_a_request_out_has_given_no_answer_that_shows() {
    let mut table = to_wish(3);
    table.choose(["enough", "a-turn", "enough"]).does(1, request(2));
    let (before, mut silent) = (table.lines(0).len(), table.clone());
    reads(&table, 2, "step-answers.skip-help");
    table.does(2, Move::Pass);
    assert_eq!(table.lines(0).len(), before);
    silent.minutes(3 * 24 * 60);
    for seat in [0, 1] {
        assert_eq!(table.lines(seat), silent.lines(seat), "as if no answer had come in time");
    }
}

/// `option-not-yet.help`, `.help-last`: once, those who want one have one more turn; after that it goes to the last pages.
#[test]
fn not_yet_gives_one_more_turn_to_those_who_want_one_and_only_once() {
    let mut table = to_wish(3);
    table.choose(["enough"; 3]);
    reads(&table, 2, "option-not-yet.help");
    table.choose(["can-live-with-it", "stand-aside", "not-yet"]);
    assert!(table.asked().starts_with("wish"));
    table.choose(["enough"; 3]);
    reads(&table, 2, "option-not-yet.help-last");
    table.choose(["not-yet"; 3]);
    assert!(table.asked().starts_with("check-out"));
}

/// `terms-flow-circle-repair`, `terms-circle-repair-kept-nowhere`: a limit, and requests with their answers, are in the record.
#[test]
fn a_short_record_can_stay() {
    let mut table = begun(SayBack::Nobody, 3);
    table.each((0..3).map(|seat| (seat, Move::Pass))).does(KEEPER, Move::Pass);
    let limit = [("when", "it gets late"), ("i-will", "take a cab")];
    table.does(0, Move::choose("limit").with_fields(limit)).does(1, Move::Pass).does(2, Move::Pass);
    table.choose(["a-turn", "a-turn", "enough"]).does(0, request(1)).does(1, request(0));
    answers(&mut table, 0, ItemAnswer::NeedTime);
    let row = table.view(1).items().next().unwrap();
    table.does(1, Move::items([Reply::new(row.id, ItemAnswer::No).with_text("not this week")]));
    table.choose(["can-live-with-it"; 3]).each((0..3).map(|seat| (seat, Move::Pass)));
    table.choose(["no-day"; 3]).choose(["done"; 3]);
    let record = table.view(2).record().unwrap();
    assert_eq!(record.limits.len(), 1);
    let asked: Vec<_> = record.requests.iter().map(|line| (line.seat, line.asked)).collect();
    assert_eq!(asked, [(seat(0), Some(seat(1))), (seat(1), Some(seat(0)))]);
    let answers: Vec<_> = record.requests.iter().filter_map(|line| line.answer.clone()).collect();
    assert_eq!([answers[0].kind, answers[1].kind], [AnswerKind::No, AnswerKind::Open]);
    assert_eq!(answers[0].words.as_ref().and_then(Words::as_text), Some("not this week"));
    // A no is not looked at again.
    assert_eq!(record.items().count(), 2);
}

/// `step-offers.help`, the line under the box: also where one of three has gone, everyone here reads it.
#[test]
fn what_is_offered_is_for_everyone_here_to_read() {
    let mut table = to_wish(4);
    table.choose(["a-turn", "enough", "enough", "enough"]).does(3, Move::Leave);
    reads(&table, 0, "step-offers.help");
    let mut prompt = Prompt::new();
    Phrasebook::new(reweave::terms::Resources::NoResources)
        .reader(["en"])
        .prompt(&table.view(0), &mut prompt);
    assert_eq!(prompt.audience(), Some(ReadBy::All));
    // Whoever has gone can be asked for nothing.
    let request = prompt.options().find(|option| option.id == "request").unwrap();
    assert_eq!(
        request.names.unwrap().people.iter().map(|person| person.seat).collect::<Vec<_>>(),
        [seat(1), seat(2)]
    );
    assert!(table.tries(0, self::request(3)).is_err());
}
