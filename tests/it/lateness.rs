//! Nobody waits for ever: what follows when someone does not answer in time.

use std::time::Duration;

use crate::common::table::{Table, all_choose, done, one_door, sound, tells};
use reweave::Stage::{Closing, Naming, Opening};
use reweave::conversation::{Ending, Limits};
use reweave::flow::{Ask, Audience, Choice, FlowDraft, Late, Mark, Members, Round, Step, To, Who};
use reweave::{Move, MoveKind, Time};

/// The minutes that the app lets people take.
const LIMIT: i64 = 60;

fn limits() -> Limits {
    Limits { answer: Duration::from_secs(3600), ..Limits::default() }
}

#[track_caller]
fn begun(draft: FlowDraft, people: usize, limits: Limits) -> Table {
    let mut table = Table::with(&sound(draft), &vec![""; people], limits);
    table.all_join();
    table
}

/// One is asked, with a way for lateness, which is another than that of passing.
fn one(late: Late) -> FlowDraft {
    let mut step = tells("tell", Who::Lead, To::step("more"));
    step.late = Some(late);
    one_door((2, 4), To::round("tell"))
        .round(Round::new("tell", Members::Everyone, "tell", To::step("done")))
        .step(step)
        .step(tells("more", Who::Lead, To::next("tell")))
        .step(done())
}

#[test]
fn by_minutes_whatever_the_app_sets() {
    for limits in [Limits::default(), limits()] {
        let mut table = begun(one(Late::after(90, To::next("tell"))), 2, limits);
        let waits_until = Some(Time::from_millis(90 * 60_000));
        assert_eq!(
            [0, 1].map(|seat| table.view(seat).waits_until()),
            [waits_until; 2],
            "all who wait know it"
        );
        assert_eq!(table.minutes(89).asked(), "tell 0");
        assert_eq!(table.minutes(1).asked(), "tell 1");
        assert_eq!(table.does(1, Move::say("in time")).asked(), "more 1");
        assert_eq!(table.minutes(1000).asked(), "more 1", "elsewhere nothing is late");
    }
}

#[test]
fn by_the_apps_limit_and_else_after_three_days() {
    let by_limit = || one(Late::by_limit(To::next("tell")));
    let mut table = begun(by_limit(), 2, limits());
    assert_eq!(table.minutes(LIMIT - 1).asked(), "tell 0");
    assert_eq!(table.minutes(1).asked(), "tell 1");
    assert_eq!(table.minutes(LIMIT).asked(), "done 0 1");
    let mut table = begun(by_limit(), 2, Limits::default());
    assert_eq!(table.view(0).waits_until(), table.conversation.deadline(table.now));
    assert_eq!(table.minutes(3 * 24 * 60 - 1).asked(), "tell 0");
    assert_eq!(table.minutes(1).asked(), "tell 1");
}

/// All write together; passing leads to `passed`, lateness to `late`.
fn several() -> FlowDraft {
    let mut step = tells("write", Who::Everyone, To::step("wrote"));
    step.sees = Audience::Together;
    step.pass = Some(To::step("passed"));
    step.late = Some(Late::by_limit(To::step("late")));
    let on = |id| tells(id, Who::Lead, To::step("done"));
    one_door((2, 4), To::step("write"))
        .step(step)
        .step(on("wrote"))
        .step(on("passed"))
        .step(Step::new("late", Naming, Who::Lead, Ask::Page).option(Choice::new("on", To::step("done"))))
        .step(done())
}

#[test]
fn of_several_those_who_answered_decide() {
    let play = |moves: &[(usize, Move)]| {
        let mut table = begun(several(), 3, limits());
        table.each(moves.iter().cloned());
        assert!(table.asked().starts_with("write"));
        table.minutes(LIMIT);
        table
    };
    let some = play(&[(1, Move::say("here")), (2, Move::Pass)]);
    assert_eq!(some.asked(), "wrote 0");
    assert_eq!(some.lines(0), ["1.1"]);
    assert_eq!(some.view(0).status(), reweave::Status::Active, "whoever was late is still here");
    assert_eq!(play(&[(1, Move::Pass)]).asked(), "passed 0");
    assert_eq!(play(&[(1, Move::say("no")), (1, Move::TakeBack)]).asked(), "passed 0");
    assert_eq!(play(&[]).asked(), "passed 0", "where nobody answered, as if all had passed");
}

#[test]
fn of_several_without_a_way_to_pass_lateness_has_its_own() {
    let mut choice = all_choose("choose", &["aa"], &To::step("chosen"));
    choice.late = Some(Late::by_limit(To::step("late")));
    let draft = one_door((2, 4), To::step("choose"))
        .step(choice)
        .step(tells("chosen", Who::Lead, To::step("done")))
        .step(tells("late", Who::Lead, To::step("done")))
        .step(done());
    let mut table = begun(draft.clone(), 3, limits());
    assert_eq!(table.minutes(LIMIT).asked(), "late 0");
    let mut table = begun(draft, 3, limits());
    assert_eq!(table.does(2, Move::choose("aa")).minutes(LIMIT).asked(), "chosen 0");
}

#[test]
fn who_is_late_with_a_turn_has_it_once_more_after_the_others() {
    let round = Round::new("tell", Members::Everyone, "tell", To::step("done")).later();
    let mut step = tells("tell", Who::Lead, To::step("more"));
    step.late = Some(Late::by_limit(To::next("tell")));
    let mut more = tells("more", Who::Lead, To::next("tell"));
    more.late = Some(Late::by_limit(To::next("tell")));
    let draft = one_door((2, 4), To::round("tell")).round(round).step(step).step(more).step(done());
    let mut table = begun(draft, 3, limits());
    assert_eq!(table.minutes(LIMIT).asked(), "tell 1", "the first is put off");
    assert_eq!(table.does(1, Move::say("mine")).asked(), "more 1");
    assert_eq!(table.minutes(LIMIT).asked(), "tell 2", "past its beginning a turn is over");
    assert_eq!(table.does(2, Move::Pass).asked(), "more 2");
    assert_eq!(table.does(2, Move::Pass).asked(), "tell 0");
    assert!(!table.view(0).offers(MoveKind::Later));
    assert_eq!(table.minutes(LIMIT).asked(), "done 0 1 2", "it was the last chance");
    assert_eq!(table.ending(0), None, "and whoever missed it is still here");
}

#[test]
fn at_the_last_pages_whoever_does_not_come_to_the_end_has_finished() {
    let draft = one_door((2, 4), To::step("keep"))
        .step({
            let page = Step::new("keep", Closing, Who::Everyone, Ask::Page).unseen().apart();
            page.option(Choice::new("on", To::step("done"))).late_by_limit(To::End)
        })
        .step(done());
    let (on, end) = (Move::choose("on"), Move::choose("done"));
    let mut table = begun(draft.clone(), 3, limits());
    table.does(0, on.clone()).does(0, end.clone()).does(1, on.clone());
    assert_eq!(table.minutes(LIMIT - 1).asked(), "keep 1 2");
    assert_eq!(table.minutes(1).asked(), "completed");
    assert_eq!([0, 1, 2].map(|seat| table.ending(seat)), [Some(Ending::Completed); 3]);
    let mut table = begun(draft, 3, limits());
    assert_eq!(table.minutes(LIMIT).asked(), "completed", "also where nobody came back");
}

#[test]
fn whoever_has_finished_so_is_asked_no_further_page() {
    let page = |id: &str, to| {
        Step::new(id, Closing, Who::Everyone, Ask::Page).unseen().option(Choice::new("on", to))
    };
    let draft = one_door((2, 4), To::step("first"))
        .step(page("first", To::step("second")).apart().late_by_limit(To::step("done")))
        .step(page("second", To::step("done")))
        .step(done());
    let mut table = begun(draft, 3, limits());
    table.does(0, Move::choose("on")).does(0, Move::choose("on")).does(1, Move::choose("on"));
    assert_eq!(table.minutes(LIMIT).asked(), "done 0");
    assert_eq!(
        [0, 1, 2].map(|seat| table.ending(seat)),
        [None, Some(Ending::Completed), Some(Ending::Completed)]
    );
    assert_eq!(table.does(0, Move::choose("done")).asked(), "completed");
}

#[test]
fn time_never_agrees_for_anyone() {
    let agree = Step::new("agree", Opening, Who::Others, Ask::Choice)
        .unseen()
        .option(Choice::new("agree", To::step("done")).mark(Mark::Consent))
        .option(Choice::new("not-now", To::Drop).mark(Mark::NotNow))
        .late_by_limit(To::Close);
    let draft = one_door((2, 4), To::round("set"))
        .round(Round::new("set", Members::Everyone, "agree", To::step("done")))
        .step(agree)
        .step(done());
    let mut table = begun(draft.clone(), 3, limits());
    assert_eq!(table.asked(), "agree 1 2");
    assert_eq!(table.minutes(LIMIT).asked(), "closed");
    let mut table = begun(draft, 3, limits());
    // Whoever has agreed decides, and whoever has not takes no part.
    assert_eq!(table.does(1, Move::choose("agree")).minutes(LIMIT).asked(), "done 0 1 2");
}

#[test]
fn a_rest_stops_the_time_of_a_step_and_it_begins_anew() {
    let mut table = begun(one(Late::by_limit(To::next("tell"))), 3, limits());
    table.minutes(LIMIT - 1).does(1, Move::Moment);
    assert_eq!(table.view(0).waits_until(), None);
    assert_eq!(table.minutes(4).asked(), "moment");
    table.does(1, Move::Ready);
    assert_eq!(table.minutes(LIMIT - 1).asked(), "tell 0");
    assert_eq!(table.minutes(1).asked(), "tell 1");
    // A break is as long as it is; its end is the end of nobody's turn.
    table.does(2, Move::Break);
    assert_eq!(table.minutes(10 * LIMIT).asked(), "break");
    for seat in 0..3 {
        table.does(seat, Move::Ready);
    }
    assert_eq!(table.minutes(LIMIT - 1).asked(), "tell 1");
    assert_eq!(table.minutes(1).asked(), "tell 2");
}

#[test]
fn what_is_hidden_tells_no_time() {
    // A private page of one, which the others take for the step that stands for it.
    let mut hidden = Step::new("hidden", Naming, Who::Lead, Ask::Page).unseen().cover("tell");
    hidden = hidden.option(Choice::new("on", To::next("tell"))).late_by_limit(To::next("tell"));
    let draft = one_door((2, 4), To::round("tell"))
        .round(Round::new("tell", Members::Everyone, "tell", To::step("done")))
        .step(tells("tell", Who::Lead, To::step("hidden")))
        .step(hidden)
        .step(done());
    let mut table = begun(draft, 2, limits());
    table.does(0, Move::Pass);
    assert_eq!(table.asked(), "hidden 0");
    assert_eq!(table.view(1).step().map(|step| step.id.as_str()), Some("tell"));
    assert!(table.view(0).waits_until().is_some());
    assert_eq!(table.view(1).waits_until(), None);
    assert_eq!(table.minutes(LIMIT).asked(), "tell 1");
}

/// A door has its own time, and none besides.
#[test]
fn nothing_is_late_at_a_door() {
    let mut table = Table::with(&sound(one(Late::by_limit(To::next("tell")))), &["", ""], limits());
    table.does(0, Move::Pass);
    assert_eq!(table.minutes(LIMIT + 1).asked(), "door 1");
    assert_eq!(table.view(1).waits_until(), None);
}
