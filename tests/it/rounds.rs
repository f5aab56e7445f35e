//! Rounds of turns: who comes when, where a turn begins, and what follows when all have had theirs.

use crate::common::table::{Table, all_choose, done, one_door, sound, tells};
use reweave::conversation::Limits;
use reweave::flow::{Choice, Effect, FlowDraft, Members, Role, Round, To, Who};
use reweave::{Move, MoveKind, Seat};

/// All have a turn, and then it is over.
fn draft(round: Round) -> FlowDraft {
    let to = To::Round { id: round.id.clone(), first: None };
    let next = To::Next(round.id.clone());
    one_door((2, 6), to).round(round).step(tells("tell", Who::Lead, next)).step(done())
}

fn tell() -> Round {
    Round::new("tell", Members::Everyone, "tell", To::step("done"))
}

/// Who is asked what, while all pass, up to a step for all.
fn turns(table: &mut Table) -> Vec<String> {
    let mut turns = Vec::new();
    while !table.asked().starts_with("done") {
        turns.push(table.asked());
        let seat = table.conversation.operator(table.now).acting().first().unwrap();
        table.does(seat.index(), Move::Pass);
    }
    turns
}

#[test]
fn turns_go_by_the_order_of_seats_once_round() {
    let flow = sound(draft(tell()));
    let mut table = Table::of(&flow, 4);
    table.all_join();
    assert_eq!(table.view(2).turn().map(|turn| (turn.number, turn.of)), Some((1, 4)));
    assert_eq!(turns(&mut table), ["tell 0", "tell 1", "tell 2", "tell 3"]);
    assert_eq!(table.asked(), "done 0 1 2 3");
}

#[test]
fn a_role_can_be_first() {
    let mut draft = draft(tell()).role("host".into()).role("guest".into()).role("witness".into());
    let to = |draft: &mut FlowDraft, to| draft.steps[1].options[0].to = Some(to);
    let play = |draft: FlowDraft, roles: &[&str]| {
        let mut table = Table::with(&sound(draft), roles, Limits::default());
        turns(table.all_join())
    };
    to(&mut draft, To::round_from("tell", "guest"));
    assert_eq!(
        play(draft.clone(), &["host", "witness", "guest", "guest"]),
        ["tell 2", "tell 3", "tell 0", "tell 1"]
    );
    // Where nobody is in it, whoever comes first.
    assert_eq!(play(draft.clone(), &["host", "witness", "witness"]), ["tell 0", "tell 1", "tell 2"]);
    to(&mut draft, To::round_of_others_first("tell"));
    assert_eq!(play(draft, &["host", "witness", "guest"]), ["tell 1", "tell 2", "tell 0"]);
}

#[test]
fn every_turn_but_the_first_can_begin_elsewhere() {
    let draft = draft(tell().then("answer")).step(tells("answer", Who::Lead, To::step("more"))).step(tells(
        "more",
        Who::Next,
        To::next("tell"),
    ));
    let mut table = Table::of(&sound(draft), 3);
    let met = turns(table.all_join());
    assert_eq!(met, ["tell 0", "answer 1", "more 2", "answer 2", "more 0"]);
}

#[test]
fn each_role_begins_its_turn_where_the_round_says() {
    let round = Round::by_role("tell", [("host", "tell"), ("guest", "answer")], To::step("done"));
    let draft = draft(round).role("host".into()).role("guest".into()).role("witness".into()).step(tells(
        "answer",
        Who::Lead,
        To::next("tell"),
    ));
    let mut table = Table::with(&sound(draft), &["host", "witness", "guest", "guest"], Limits::default());
    table.all_join();
    assert_eq!(
        table.view(1).turn().map(|turn| (turn.number, turn.of)),
        Some((1, 3)),
        "whoever has no turn is not counted"
    );
    assert_eq!(turns(&mut table), ["tell 0", "answer 2", "answer 3"]);
}

#[test]
fn a_turn_is_put_off_once_until_all_others_had_theirs() {
    let mut table = Table::of(&sound(draft(tell().later())), 3);
    table.all_join();
    assert!(table.view(0).offers(MoveKind::Later) && !table.view(1).offers(MoveKind::Later));
    assert_eq!(table.does(0, Move::Later).asked(), "tell 1");
    assert_eq!(
        table.view(1).turn().map(|turn| (turn.number, turn.of)),
        Some((1, 3)),
        "a turn that was put off is still to come"
    );
    assert_eq!(table.does(1, Move::Later).asked(), "tell 2");
    assert!(!table.view(2).offers(MoveKind::Later), "nobody is left to come before");
    assert_eq!(table.does(2, Move::say("mine")).asked(), "tell 0", "in the order of seats");
    assert!(!table.view(0).offers(MoveKind::Later));
    assert!(table.tries(0, Move::Later).is_err());
    assert_eq!(table.does(0, Move::Pass).asked(), "tell 1");
    assert!(!table.view(1).offers(MoveKind::Later));
    assert_eq!(table.does(1, Move::say("hers")).asked(), "done 0 1 2");

    let mut table = Table::of(&sound(draft(tell())), 3);
    table.all_join();
    assert!(!table.view(0).offers(MoveKind::Later), "only where the round says so");
}

#[test]
fn a_turn_is_put_off_only_where_it_begins() {
    let mut draft = draft(tell().later()).step(tells("more", Who::Lead, To::next("tell")));
    draft.steps[2].to = Some(To::step("more"));
    let mut table = Table::of(&sound(draft), 3);
    table.all_join().does(0, Move::say("first"));
    assert_eq!(table.asked(), "more 0");
    assert!(!table.view(0).offers(MoveKind::Later));
}

#[test]
fn whoever_leaves_has_no_turn_any_more() {
    let play = |moves: &[(usize, Move)]| {
        let mut table = Table::of(&sound(draft(tell().later())), 4);
        table.all_join();
        table.each(moves.iter().cloned());
        turns(&mut table)
    };
    assert_eq!(play(&[(2, Move::Leave)]), ["tell 0", "tell 1", "tell 3"]);
    assert_eq!(play(&[(0, Move::Leave)]), ["tell 1", "tell 2", "tell 3"]);
    assert_eq!(play(&[(0, Move::Later), (0, Move::Leave)]), ["tell 1", "tell 2", "tell 3"]);
    // And is not counted, neither of those to come nor of those who put it off.
    let mut table = Table::of(&sound(draft(tell().later())), 4);
    table.all_join().does(3, Move::Leave);
    assert_eq!(table.view(0).turn().map(|turn| (turn.number, turn.of)), Some((1, 3)));
    table.does(0, Move::Later).does(0, Move::Leave);
    assert_eq!(table.view(1).turn().map(|turn| (turn.number, turn.of)), Some((1, 2)));
}

#[test]
fn a_round_of_nobody_leads_where_it_would_have_led_after_all() {
    let round = |of| Round::new("extra", of, "extra", To::step("done"));
    let flow = |of: Members, first: Option<&str>| {
        let to = first.map_or(To::round("extra"), |role| To::round_from("extra", role));
        sound(
            one_door((2, 6), To::step("wish"))
                .role("host".into())
                .role("guest".into())
                .role("witness".into())
                .round(round(of))
                .step(
                    all_choose("wish", &[], &to)
                        .option(Choice::new("a-turn", to.clone()).effect(Effect::Volunteer))
                        .option(Choice::new("enough", to)),
                )
                .step(tells("extra", Who::Lead, To::next("extra")))
                .step(done()),
        )
    };
    let play = |flow, wish: [&str; 3]| {
        let mut table = Table::with(&flow, &["host", "guest", "guest"], Limits::default());
        table.all_join();
        table.choose(wish);
        turns(&mut table)
    };
    let (turn, enough) = ("a-turn", "enough");
    assert_eq!(play(flow(Members::roles(["witness"]), None), [turn; 3]), [""; 0]);
    assert_eq!(play(flow(Members::roles(["guest"]), Some("guest")), [enough; 3]), ["extra 1", "extra 2"]);
    // Those who volunteer, in the order of seats.
    let named = || flow(Members::Named, None);
    assert_eq!(play(named(), [enough; 3]), [""; 0]);
    assert_eq!(play(named(), [enough, turn, enough]), ["extra 1"]);
    assert_eq!(play(named(), [turn, enough, turn]), ["extra 0", "extra 2"]);
}

#[test]
fn whoever_takes_it_back_or_leaves_has_not_volunteered() {
    let to = To::round("extra");
    let flow = sound(
        one_door((2, 6), To::step("wish"))
            .round(Round::new("extra", Members::Named, "extra", To::step("done")))
            .step(
                all_choose("wish", &[], &to)
                    .option(Choice::new("a-turn", to.clone()).effect(Effect::Volunteer))
                    .option(Choice::new("enough", to)),
            )
            .step(tells("extra", Who::Lead, To::next("extra")))
            .step(done()),
    );
    let mut table = Table::of(&flow, 3);
    table.all_join().does(0, Move::choose("a-turn")).does(1, Move::choose("a-turn"));
    table.does(0, Move::TakeBack).does(0, Move::choose("enough")).does(2, Move::choose("enough"));
    assert_eq!(table.asked(), "extra 1");
    assert_eq!(table.view(0).turn(), None, "how many wanted a turn is not told");
    let mut table = Table::of(&flow, 3);
    table.all_join().does(0, Move::choose("a-turn")).does(1, Move::choose("a-turn")).does(1, Move::Leave);
    assert_eq!(turns(table.does(2, Move::choose("a-turn"))), ["extra 0", "extra 2"]);
}

#[test]
fn whom_the_named_are_is_asked_together_and_only_once() {
    // The named answer one step, and have no further part in it when that is over.
    let flow = sound(
        one_door((2, 6), To::step("wish"))
            .step(
                all_choose("wish", &[], &To::step("named"))
                    .option(Choice::new("me", To::step("named")).effect(Effect::Volunteer))
                    .option(Choice::new("enough", To::step("named"))),
            )
            .step({
                let mut step = tells("named", Who::Named, To::step("done"));
                step.sees = reweave::flow::Audience::Together;
                step
            })
            .step(done()),
    );
    let play = |wish: [&str; 4]| {
        let mut table = Table::of(&flow, 4);
        table.all_join();
        table.choose(wish);
        table
    };
    let mut table = play(["enough", "me", "me", "enough"]);
    let knows = |table: &Table| {
        let asked = |seat| table.view(seat).acting().iter().map(Seat::index).collect::<Vec<_>>();
        [0, 1, 2].map(asked)
    };
    assert_eq!(table.asked(), "named 1 2");
    assert_eq!(knows(&table), [vec![], vec![1], vec![2]], "each answers alone, and knows of themselves only");
    assert_eq!(table.does(1, Move::say("one")).asked(), "named 2");
    assert_eq!(knows(&table), [vec![], vec![], vec![2]]);
    assert_eq!(table.lines(0), [""; 0]);
    assert_eq!(table.does(2, Move::Leave).asked(), "done 0 1 3");
    assert_eq!(table.lines(0), ["1.1"]);
    assert_eq!(play(["enough"; 4]).asked(), "done 0 1 2 3");
    let alone = play(["me", "enough", "enough", "enough"]);
    assert_eq!(alone.asked(), "named 0");
    assert_eq!(knows(&alone), [vec![0], vec![0], vec![0]], "whoever is asked alone is known to be");
}

#[test]
fn a_round_of_those_who_are_named_uses_it_up() {
    let to = To::round("extra");
    let flow = sound(
        one_door((2, 6), To::step("wish"))
            .round(Round::new("extra", Members::Named, "extra", To::step("named")))
            .step(
                all_choose("wish", &[], &to)
                    .option(Choice::new("a-turn", to.clone()).effect(Effect::Volunteer))
                    .option(Choice::new("enough", to)),
            )
            .step(tells("extra", Who::Lead, To::next("extra")))
            .step({
                let mut step = tells("named", Who::Named, To::step("done"));
                step.sees = reweave::flow::Audience::Together;
                step
            })
            .step(done()),
    );
    let mut table = Table::of(&flow, 3);
    table.all_join().choose(["enough", "a-turn", "enough"]);
    assert_eq!(turns(&mut table), ["extra 1"]);
}

#[test]
fn who_comes_next_says_back_of_those_who_are_here() {
    let mut draft = draft(tell()).step(tells("back", Who::Next, To::next("tell")));
    draft.steps[2].to = Some(To::step("back"));
    let mut table = Table::of(&sound(draft), 3);
    table.all_join();
    assert_eq!(table.does(0, Move::say("a")).asked(), "back 1");
    table.does(1, Move::Pass).does(1, Move::say("b"));
    assert_eq!(table.asked(), "back 2");
    assert_eq!(table.does(2, Move::Leave).asked(), "back 0", "the next of those who are left");
    assert_eq!(table.does(0, Move::say("so it was")).asked(), "done 0 1");
}

/// Rounds of different people follow each other, and each begins anew.
#[test]
fn a_round_can_follow_a_round() {
    let mut draft = draft(Round::new("tell", Members::Everyone, "tell", To::round("second")))
        .role(Role::new("host"))
        .role(Role::new("guest"));
    draft = draft
        .round(Round::new("second", Members::roles(["guest"]), "answer", To::step("done")))
        .step(tells("answer", Who::Lead, To::next("second")));
    let mut table = Table::with(&sound(draft), &["host", "guest", "guest"], Limits::default());
    assert_eq!(turns(table.all_join()), ["tell 0", "tell 1", "tell 2", "answer 1", "answer 2"]);
}
