//! A conversation goes over into a flow that has changed: what the answer is, and that nothing comes of it that people could not
//! have brought about.

use crate::common::table::{Table, done, one_door, sound, tells};
use reweave::conversation::Limits;
use reweave::flow::{Audience, FlowDraft, Step, To, Who};
use reweave::saved::{Fit, MigrateError, Migrated, Migration, NeedsMigration, Saved};
use reweave::{Conversation, Flow, Move, Seat, Status};

/// Someone tells, the other answers, and someone tells more: each step leads to the next of these.
fn flow(steps: &[&str]) -> Flow {
    let next = |i: usize| To::step(steps.get(i + 1).copied().unwrap_or("done"));
    let who = |id: &str| if id == "answer" || id == "reply" { Who::Others } else { Who::Lead };
    let draft = one_door((2, 2), To::step(steps[0]));
    let told = steps.iter().enumerate().map(|(i, id)| tells(id, who(id), next(i)));
    sound(told.fold(draft, FlowDraft::step).step(done()))
}

fn old() -> Flow {
    flow(&["tell", "answer", "more"])
}

/// Up to the last text.
fn played(flow: &Flow) -> Table {
    let mut table = Table::of(flow, 2);
    table.all_join().minutes(1);
    table.does(0, Move::say("first")).minutes(1).does(1, Move::say("second")).minutes(1);
    table
}

fn saved(table: &Table) -> Saved {
    let json = serde_json::to_string(&table.conversation.saved()).unwrap();
    serde_json::from_str(&json).unwrap()
}

/// The row that does not fit, and its step.
fn misfit(saved: &Saved, flow: &Flow) -> (Option<u64>, Option<String>) {
    let fit = saved.fit(flow).unwrap();
    let Fit::NeedsMigration(NeedsMigration { row, step, .. }) = fit else { panic!("{fit:?}") };
    assert!(Conversation::resume(flow, saved).is_err());
    (row, step.map(|step| step.to_string()))
}

/// It is stored and taken up as one of the new flow.
#[track_caller]
fn goes_on(migrated: &Migrated, flow: &Flow, saved: &Saved) -> Table {
    let conversation = Conversation::resume(flow, &migrated.conversation.saved()).unwrap();
    assert!(conversation == migrated.conversation);
    assert_ne!(conversation.saved(), *saved);
    Table { conversation, now: played(&old()).now }
}

fn texts(table: &Table, seat: usize) -> Vec<String> {
    let said = table.view(seat).said();
    said.filter_map(|said| said.words()?.as_text().map(str::to_owned)).collect()
}

#[test]
fn a_step_that_is_called_otherwise() {
    let new = flow(&["tell", "reply", "more"]);
    let stored = saved(&played(&old()));
    assert_eq!(stored.fit(&old()).unwrap(), Fit::Same);
    assert_eq!(misfit(&stored, &new), (Some(4), Some("answer".to_owned())));

    let migrated = Migration::new(&old(), &new).step("answer", "reply").take_up(&stored).unwrap();
    assert!(migrated.left_out.is_empty());
    let mut table = goes_on(&migrated, &new, &stored);
    assert_eq!(texts(&table, 0), ["first", "second"]);
    assert_eq!(table.asked(), "more 0");
    table.does(0, Move::Pass).choose(["done", "done"]);
    assert_eq!(table.asked(), "completed");
}

#[test]
fn a_step_that_is_no_more() {
    let new = flow(&["tell", "more"]);
    let mut table = played(&old());
    table.does(0, Move::say("third"));
    let stored = saved(&table);
    assert_eq!(misfit(&stored, &new), (Some(4), Some("answer".to_owned())));

    let refused = Migration::new(&old(), &new).take_up(&stored).unwrap_err();
    assert!(matches!(refused, MigrateError::DoesNotFit(ref needs) if needs.row == Some(4)), "{refused}");
    let migrated = Migration::new(&old(), &new).drop_step("answer").take_up(&stored).unwrap();
    let left_out: Vec<_> =
        migrated.left_out.iter().map(|row| (row.seat(), row.words.clone().unwrap())).collect();
    assert_eq!(left_out, [(Seat::SECOND, reweave::Words::text("second"))], "it is theirs to send again");
    let table = goes_on(&migrated, &new, &stored);
    assert_eq!(texts(&table, 1), ["first", "third"]);
}

#[test]
fn a_step_that_was_put_in() {
    let new = flow(&["tell", "before", "answer", "more"]);
    let stored = saved(&played(&old()));
    assert_eq!(misfit(&stored, &new), (Some(4), Some("answer".to_owned())));

    let refused = Migration::new(&old(), &new).take_up(&stored).unwrap_err();
    assert_eq!(refused.code(), "does-not-fit");
    let migrated = Migration::new(&old(), &new).land_at("before").take_up(&stored).unwrap();
    assert_eq!(migrated.left_out.len(), 1);
    let mut table = goes_on(&migrated, &new, &stored);
    assert_eq!((texts(&table, 1), table.asked().as_str()), (vec!["first".to_owned()], "before 0"));
    table.does(0, Move::say("between"));
    assert_eq!(table.asked(), "answer 1");
    let refused = Migration::new(&old(), &new).land_at("more").take_up(&stored).unwrap_err();
    assert_eq!(refused.code(), "does-not-fit", "it does not come so far");
    let refused = Migration::new(&old(), &old()).land_at("done").take_up(&stored).unwrap_err();
    assert_eq!(refused, MigrateError::NotReached("done".into()));
}

/// Where all that was done fits, an author still has to say so: what is to come is other than what people agreed to.
#[test]
fn a_step_that_is_put_in_later_needs_a_word_of_the_author() {
    let new = flow(&["tell", "answer", "more", "last-word"]);
    let stored = saved(&played(&old()));
    assert_eq!(misfit(&stored, &new), (None, None));
    let migrated = Migration::new(&old(), &new).take_up(&stored).unwrap();
    assert!(migrated.left_out.is_empty());
    assert_eq!(goes_on(&migrated, &new, &stored).asked(), "more 0");
}

/// What was left out takes nobody back who had gone.
#[test]
fn who_had_gone_stays_away() {
    let draft = |steps: &[&str]| {
        let mut draft = flow(steps).draft().clone();
        (draft.min_seats, draft.max_seats) = (2, 3);
        sound(draft)
    };
    let (old, new) = (draft(&["tell", "told", "more"]), draft(&["before", "tell", "told", "more"]));
    let mut table = Table::with(&old, &["", "", ""], Limits::default());
    table.does(0, Move::Pass).does(1, Move::choose("accept")).does(2, Move::choose("accept"));
    table.does(0, Move::say("first")).does(2, Move::Leave).does(0, Move::say("second"));
    let stored = saved(&table);
    let migrated = Migration::new(&old, &new).land_at("before").take_up(&stored).unwrap();
    let view = migrated.conversation.view(Seat::new(2).unwrap(), table.now).unwrap();
    assert_eq!(view.status(), Status::Ended);
    assert!(Conversation::resume(&new, &migrated.conversation.saved()).unwrap() == migrated.conversation);
}

/// Picks name lines by ids, and ids are other where a step before them is no more.
#[test]
fn erased_lines_stay_erased_under_their_new_names() {
    let new = flow(&["more"]);
    let mut table = played(&old());
    table.does(0, Move::say("third"));
    let line = table.view(0).said().last().unwrap().id();
    table.conversation.forget_lines(Seat::FIRST, &[line], table.now).unwrap();
    let stored = saved(&table);
    let dropped = Migration::new(&old(), &new).drop_step("tell").drop_step("answer");
    let migrated = dropped.take_up(&stored).unwrap();
    let table = goes_on(&migrated, &new, &stored);
    let said: Vec<_> = table.view(1).said().map(|said| (said.id().to_string(), said.is_erased())).collect();
    assert_eq!((line.to_string().as_str(), said), ("0.2", vec![("0.1".to_owned(), true)]));
}

#[test]
fn nobody_reads_more_than_before() {
    let with = |sees: Audience| {
        let mut draft = flow(&["tell", "answer", "more"]).draft().clone();
        let step = draft.steps.iter_mut().find(|step: &&mut Step| step.id == "tell").unwrap();
        step.sees = sees;
        sound(draft)
    };
    let (own, all) = (with(Audience::Own), with(Audience::All));
    let mut table = Table::of(&own, 2);
    table.all_join().does(0, Move::say("mine"));
    let refused = Migration::new(&own, &all).take_up(&saved(&table)).unwrap_err();
    assert_eq!(refused, MigrateError::ReadByMore("tell".into()));
    let mut table = Table::of(&all, 2);
    table.all_join().does(0, Move::say("ours"));
    let stored = saved(&table);
    let migrated = Migration::new(&all, &own).take_up(&stored).unwrap();
    assert_eq!(migrated.conversation.view(Seat::SECOND, table.now).unwrap().said().count(), 0);
    // Where the answers are for nobody, what was written is given back.
    let migrated = Migration::new(&all, &with(Audience::Nobody)).take_up(&stored).unwrap();
    assert_eq!(migrated.left_out.iter().map(|row| row.words.is_some()).collect::<Vec<_>>(), [true]);
}

/// An invitation that shows what was told before shows it to whoever is asked next.
#[test]
fn nobody_reads_more_by_being_invited() {
    let about = |about: &[&str]| {
        let mut draft = flow(&["tell", "answer", "more"]).draft().clone();
        let step = draft.steps.iter_mut().find(|step| step.id == "door").unwrap();
        step.about = about.iter().map(|id| (*id).into()).collect();
        sound(draft)
    };
    let (without, with) = (about(&[]), about(&["send"]));
    let mut table = Table::of(&without, 2);
    table.does(0, Move::say("for me"));
    let refused = Migration::new(&without, &with).take_up(&saved(&table)).unwrap_err();
    assert_eq!(refused, MigrateError::ReadByMore("send".into()));
}

#[test]
fn what_a_migration_cannot_do() {
    let (old, new) = (old(), flow(&["tell", "reply", "more"]));
    let stored = saved(&played(&old));
    let refused = |migration: Migration| migration.take_up(&stored).unwrap_err();
    assert_eq!(
        refused(Migration::new(&old, &new).step("nowhere", "reply")),
        MigrateError::NoStep("nowhere".into())
    );
    assert_eq!(
        refused(Migration::new(&old, &new).land_at("nowhere")),
        MigrateError::NoStep("nowhere".into())
    );
    assert_eq!(refused(Migration::new(&new, &new)).code(), "flow-changed", "it was another flow");
    let mut over = played(&old);
    over.does(0, Move::Leave);
    let refused = Migration::new(&old, &new).take_up(&saved(&over)).unwrap_err();
    assert_eq!(refused, MigrateError::Ended);
}
