//! Faults of options that name people, and of steps that ask about items.

use reweave::Flow;
use reweave::check::FaultKind as Kind;
use reweave::flow::{Among, Ask, Audience, Choice, FlowDraft, Items, Names, Row, Who};
use reweave::flows::Circle;
use reweave::item::{ItemAnswer, ItemBy, ItemKind};

use crate::planted_faults::base::{finds, planted, step, still_sound};

fn circle() -> FlowDraft {
    Circle::repair().flow().draft().clone()
}

fn checkin() -> FlowDraft {
    Flow::checkin().draft().clone()
}

fn request(draft: &mut FlowDraft) -> &mut Choice {
    step(draft, "offers").options.iter_mut().find(|option| option.id == "request").unwrap()
}

fn asked<'a>(draft: &'a mut FlowDraft, id: &str) -> &'a mut Items {
    let Ask::Items(items) = &mut step(draft, id).ask else { panic!("it asks about items") };
    items
}

#[test]
fn nobody_can_be_named_or_more_than_there_are() {
    let names = |min, max| {
        move |draft: &mut FlowDraft| request(draft).names = Some(Names::between(Among::Others, min..=max))
    };
    let kind = || Kind::NamesBounds("request".into());
    planted(circle(), names(2, 1), "offers", kind());
    planted(circle(), names(0, 0), "offers", kind());
    planted(circle(), names(1, 17), "offers", kind());
    still_sound(circle(), names(1, 7));
}

#[test]
fn a_role_that_is_not_there_is_named() {
    let of = |role: &'static str| {
        move |draft: &mut FlowDraft| request(draft).names = Some(Names::one(Among::Role(role.into())))
    };
    planted(circle(), of("helper"), "offers", Kind::UnknownRole("helper".into()));
    still_sound(circle(), of("member"));
}

#[test]
fn several_people_name_at_once() {
    let by = |draft: &mut FlowDraft| {
        step(draft, "wish").options[1].names = Some(Names::one(Among::Others));
    };
    planted(circle(), by, "wish", Kind::NamedBySeveral("enough".into()));
}

#[test]
fn every_option_needs_someone_to_name() {
    let all = |draft: &mut FlowDraft| {
        for option in &mut step(draft, "offers").options {
            option.names = Some(Names::one(Among::Role("member".into())));
        }
    };
    planted(circle(), all, "offers", Kind::OptionsRunOut);
}

#[test]
fn the_named_are_asked_and_nobody_has_named_them() {
    let nobody = |draft: &mut FlowDraft| {
        request(draft).names = None;
        for option in &mut step(draft, "wish").options {
            option.effect = None;
        }
        step(draft, "answers").ask = Ask::Page;
        step(draft, "answers").to = None;
        step(draft, "answers").sees = Audience::Nobody;
        let on = Choice::new("on", reweave::flow::To::step("landing"));
        step(draft, "answers").options.push(on);
    };
    let mut draft = circle();
    nobody(&mut draft);
    // Where the round of the named begins, and where they are asked.
    finds(draft, &[("wish", Kind::NobodyNamed), ("answers", Kind::NobodyNamed)]);
}

#[test]
fn requests_are_answered_that_nobody_made_to_someone() {
    let unmarked = |draft: &mut FlowDraft| request(draft).mark = None;
    planted(circle(), unmarked, "answers", Kind::NothingAskedHere);
}

#[test]
fn items_without_rows_or_answers() {
    planted(checkin(), |draft| asked(draft, "mine").rows.clear(), "mine", Kind::NoRows);
    planted(checkin(), |draft| asked(draft, "mine").rows[1].answers.clear(), "mine", Kind::NoRows);
}

#[test]
fn a_row_or_an_answer_stands_there_twice() {
    let kind = || Kind::DuplicateRow(ItemKind::Limit);
    let row = |draft: &mut FlowDraft| {
        let items = asked(draft, "mine");
        let limit = items.rows[3].clone();
        items.rows.push(limit);
    };
    planted(checkin(), row, "mine", kind());
    let answer = |draft: &mut FlowDraft| asked(draft, "mine").rows[3].answers.push(ItemAnswer::Keep);
    planted(checkin(), answer, "mine", kind());
}

#[test]
fn someone_answers_for_another() {
    let limit = |draft: &mut FlowDraft| asked(draft, "mine").rows[3].by = ItemBy::Asked;
    planted(checkin(), limit, "mine", Kind::RowByOther(ItemKind::Limit));
    let request = |draft: &mut FlowDraft| asked(draft, "mine").rows[2].by = ItemBy::Owner;
    planted(checkin(), request, "mine", Kind::RowByOther(ItemKind::OpenRequest));
}

#[test]
fn an_answer_that_does_not_fit() {
    let done = |draft: &mut FlowDraft| asked(draft, "mine").rows[3].answers.push(ItemAnswer::Done);
    planted(checkin(), done, "mine", Kind::RowAnswers(ItemKind::Limit));
    let keep = |draft: &mut FlowDraft| asked(draft, "mine").rows[0].answers.push(ItemAnswer::Keep);
    planted(checkin(), keep, "mine", Kind::RowAnswers(ItemKind::Commitment));
}

#[test]
fn a_request_without_a_no() {
    let open = |draft: &mut FlowDraft| asked(draft, "mine").rows[2].answers = vec![ItemAnswer::Yes];
    planted(checkin(), open, "mine", Kind::RowWithoutNo(ItemKind::OpenRequest));
    let here = |draft: &mut FlowDraft| asked(draft, "answers").rows[0].answers = vec![ItemAnswer::Yes];
    planted(circle(), here, "answers", Kind::RowWithoutNo(ItemKind::Request));
}

#[test]
fn a_row_from_elsewhere() {
    let here = |draft: &mut FlowDraft| {
        asked(draft, "answers").rows.push(Row::new(ItemKind::Limit, &[ItemAnswer::Keep]));
    };
    planted(circle(), here, "answers", Kind::RowFromElsewhere(ItemKind::Limit));
    let given = |draft: &mut FlowDraft| {
        asked(draft, "mine").rows.push(Row::new(ItemKind::Request, &[ItemAnswer::Yes, ItemAnswer::No]));
    };
    planted(checkin(), given, "mine", Kind::RowFromElsewhere(ItemKind::Request));
}

#[test]
fn answers_to_items_that_show_at_once_or_to_nobody() {
    for sees in [Audience::All, Audience::Nobody] {
        let shown = move |draft: &mut FlowDraft| step(draft, "mine").sees = sees;
        let mut draft = checkin();
        shown(&mut draft);
        let faults = draft.check().unwrap_err();
        assert!(faults.iter().any(|fault| fault.kind == Kind::ItemsShown), "{faults}");
    }
    still_sound(checkin(), |draft| {
        step(draft, "mine").sees = Audience::Own;
        // Then nobody else can read what stands beside the next page.
        step(draft, "yours").about.clear();
    });
}

#[test]
fn rows_that_cannot_be_passed_or_have_no_room() {
    planted(checkin(), |draft| step(draft, "mine").pass = None, "mine", Kind::CannotPass);
    planted(checkin(), |draft| asked(draft, "mine").max_chars = 0, "mine", Kind::NoRoom);
    planted(checkin(), |draft| step(draft, "mine").to = None, "mine", Kind::DeadEnd);
}

#[test]
fn the_drafts_without_a_fault_are_sound() {
    still_sound(circle(), |_| {});
    still_sound(checkin(), |_| {});
    let alone = |draft: &mut FlowDraft| {
        step(draft, "offers").who = Who::Others;
    };
    planted(circle(), alone, "offers", Kind::NamedBySeveral("request".into()));
}
