//! Faults of one step by itself, and of the names that it uses.

use reweave::Stage::Naming;
use reweave::check::FaultKind as Kind;
use reweave::flow::{Ask, Bounds, Choice, Field, FlowDraft, Input, LoopBound, Rest, Step, To, Who, WordList};

use crate::planted_faults::base::{done, finds, planted, planted_at, small, still_sound, talk};

fn brief() -> FlowDraft {
    reweave::Flow::brief().draft().clone()
}

#[test]
fn an_answer_that_leads_nowhere() {
    planted_at(small(), "write", |step| step.to = None, Kind::DeadEnd);
    planted_at(talk(), "check", |step| step.options[0].to = None, Kind::OptionLeadsNowhere("fits".into()));
    planted_at(talk(), "done", |step| step.options.clear(), Kind::NoOptions);
    planted_at(brief(), "after", |step| step.options.clear(), Kind::NoOptions);
    planted_at(brief(), "after", |step| step.to = None, Kind::DeadEnd);
}

#[test]
fn an_answer_that_cannot_be_given() {
    let card = Kind::CardLeads("keep-words".into());
    planted_at(brief(), "after", |step| step.options[0].to = Some(To::End), card);
    planted_at(
        brief(),
        "after",
        |step| step.options[1] = step.options[1].clone().note(100),
        Kind::CardTakesWords("look-again".into()),
    );
    planted_at(
        talk(),
        "speak",
        |step| step.options.push(Choice::new("short", To::step("say-back"))),
        Kind::OptionNeverOffered("short".into()),
    );
    planted_at(talk(), "check", |step| step.to = Some(To::step("limit")), Kind::WordsNeverAsked);
}

#[test]
fn a_step_that_asks_for_words_and_cannot_be_passed() {
    planted_at(talk(), "limit", |step| step.pass = None, Kind::CannotPass);
    planted_at(small(), "write", |step| step.pass = None, Kind::CannotPass);
    let words = |draft: &mut FlowDraft| draft.steps[0].ask = Ask::words(WordList::Feelings, 3);
    still_sound(small(), words);
    let without_pass = |draft: &mut FlowDraft| {
        words(draft);
        draft.steps[0].pass = None;
    };
    planted(small(), without_pass, "write", Kind::CannotPass);
    // A choice of which every option must be written to.
    let only_tell = |step: &mut Step| {
        step.options.retain(|option| option.words().is_some());
        step.pass = None;
    };
    planted_at(brief(), "reply", only_tell, Kind::CannotPass);
}

#[test]
fn no_room_to_answer() {
    planted_at(small(), "write", |step| step.ask = Ask::text(0), Kind::NoRoom);
    planted_at(talk(), "check", |step| step.options[1] = step.options[1].clone().note(0), Kind::NoRoom);
    let form = |field: Field| Ask::form(&[field]);
    planted_at(small(), "write", |step| step.ask = form(Field::required("what", 0)), Kind::NoRoom);
    planted_at(small(), "write", |step| step.ask = Ask::form(&[]), Kind::NoFields);
    planted_at(brief(), "one-thing", |step| set_fields(step, Vec::new()), Kind::NoFields);
    for max in [0, 17] {
        planted_at(brief(), "after", |step| step.ask = Ask::Cards { max }, Kind::PickLimit);
        planted_at(small(), "write", |step| step.ask = Ask::lines(max), Kind::PickLimit);
    }
}

#[test]
fn an_option_that_takes_what_cannot_go_with_it() {
    let list = |step: &mut Step| {
        step.options[0].takes = vec![Input::Words { list: WordList::Feelings, max: 3 }];
    };
    planted_at(talk(), "check", list, Kind::ListWithOption("fits".into()));
    let twice = |inputs: Vec<Input>| move |step: &mut Step| step.options[0].takes = inputs;
    let fault = || Kind::TakesTwice("fits".into());
    planted_at(talk(), "check", twice(vec![Input::note(9), Input::text(9)]), fault());
    planted_at(talk(), "check", twice(vec![Input::lines(2), Input::lines(3)]), fault());
    still_sound(talk(), |draft| draft.steps[5].options[0].takes = vec![Input::note(9), Input::lines(3)]);
}

fn set_fields(step: &mut Step, fields: Vec<Field>) {
    step.options[0].takes = vec![Input::Form { fields }];
}

#[test]
fn names_of_nothing() {
    let nowhere = || Kind::UnknownStep("nowhere".into());
    planted_at(talk(), "speak", |step| step.to = Some(To::step("nowhere")), nowhere());
    planted_at(talk(), "speak", |step| step.pass = Some(To::step("nowhere")), nowhere());
    planted(talk(), |draft| draft.rounds[0].done = To::step("nowhere"), "", nowhere());
    planted(talk(), |draft| draft.rounds[0].then = Some("nowhere".into()), "", nowhere());
    let no_round = || Kind::UnknownRound("nowhere".into());
    planted_at(talk(), "speak", |step| step.pass = Some(To::next("nowhere")), no_round());
    planted_at(talk(), "speak", |step| step.pass = Some(To::round("nowhere")), no_round());
    planted_at(talk(), "check", |step| step.options[0].to = Some(To::step("nowhere")), nowhere());
    let back = |to: &str, full: &str| Some(To::back("miss", to, To::step(full)));
    planted_at(talk(), "check", |step| step.options[1].to = back("nowhere", "limit"), nowhere());
    planted_at(talk(), "check", |step| step.options[1].to = back("say-back", "nowhere"), nowhere());
    let late = |step: &mut Step| *step = step.clone().late(60, To::step("nowhere"));
    planted_at(talk(), "limit", late, nowhere());
    planted_at(talk(), "check", |step| step.about = vec!["nowhere".into()], nowhere());
    planted_at(talk(), "accept", |step| step.cover = Some("nowhere".into()), nowhere());
    planted_at(talk(), "hear", |step| step.texts_of = Some("nowhere".into()), nowhere());
    planted(talk(), |draft| draft.rest = Some(Rest::new(3, "nowhere")), "", nowhere());

    let no_loop = Kind::UnknownLoop("endless".into());
    let endless = || To::back("endless", "say-back", To::step("limit"));
    planted_at(talk(), "check", |step| step.options[0].to = Some(endless()), no_loop);
    planted_at(
        talk(),
        "hear",
        |step| step.who = Who::Role("keeper".into()),
        Kind::UnknownRole("keeper".into()),
    );
    let no_card = || Kind::UnknownCard("no-card".into());
    planted_at(talk(), "hear", |step| step.when = Some("no-card".into()), no_card());
    // An option of a choice is no card.
    planted_at(talk(), "hear", |step| step.when = Some("fits".into()), Kind::UnknownCard("fits".into()));
}

#[test]
fn the_same_name_twice() {
    planted(talk(), |draft| draft.steps.push(done()), "done", Kind::DuplicateStep);
    let again = |step: &mut Step| step.options.push(Choice::new("fits", To::next("tell")));
    planted_at(talk(), "check", again, Kind::DuplicateOption("fits".into()));
    let twice = || vec![Field::required("when", 100), Field::optional("when", 100)];
    planted_at(small(), "write", |step| step.ask = Ask::form(&twice()), Kind::DuplicateField("when".into()));
    planted_at(brief(), "one-thing", |step| set_fields(step, twice()), Kind::DuplicateField("when".into()));
    let miss = LoopBound::per_turn("miss", 2);
    planted(talk(), |draft| draft.loops.push(miss), "", Kind::DuplicateLoop("miss".into()));
    let roles = |draft: &mut FlowDraft| draft.roles = vec!["keeper".into(), "keeper".into()];
    planted(talk(), roles, "", Kind::DuplicateRole("keeper".into()));
}

#[test]
fn names_that_are_no_ids() {
    for id in ["", "x", "Talk", "two words", "9-lives", "-dash", "dash-", "naïve", "a_b"] {
        let bad = || Kind::BadId(id.to_owned());
        planted(talk(), |draft| draft.id = id.into(), "", bad());
        planted(talk(), |draft| draft.roles = vec![id.into()], "", bad());
        planted_at(talk(), "check", |step| step.options[2].id = id.into(), bad());
        planted_at(talk(), "gate", |step| step.page = vec![id.into()], bad());
        planted_at(small(), "write", |step| step.ask = Ask::form(&[Field::required(id, 100)]), bad());
        planted(small(), |draft| draft.steps[0].id = id.into(), id, bad());
    }
    let longest = "a".repeat(48);
    still_sound(talk(), |draft| draft.id = longest.as_str().into());
    let longer = "a".repeat(49);
    planted(talk(), |draft| draft.id = longer.as_str().into(), "", Kind::BadId(longer.clone()));
    let loops = |draft: &mut FlowDraft| {
        draft.loops[0].id = "Miss".into();
        let to = To::back("Miss", "say-back", To::next("tell"));
        draft.steps[5].options[1].to = Some(to);
    };
    planted(talk(), loops, "", Kind::BadId("Miss".into()));
}

#[test]
fn seats_that_cannot_be() {
    for (min, max) in [(0, 2), (3, 2), (2, 17), (0, 0), (2, 255)] {
        let seats = |draft: &mut FlowDraft| (draft.min_seats, draft.max_seats) = (min, max);
        planted(small(), seats, "", Kind::ImpossibleSeats { min, max });
    }
    still_sound(talk(), |draft| (draft.min_seats, draft.max_seats) = (1, 2));
    planted_at(small(), "done", |step| step.who = Who::Others, Kind::ImpossibleSeats { min: 2, max: 1 });
    let roles = |draft: &mut FlowDraft| draft.roles = vec!["one".into(), "two".into(), "three".into()];
    planted(talk(), roles, "", Kind::TooManyRoles { roles: 3, seats: 2 });
}

#[test]
fn more_than_is_taken() {
    planted(small(), |draft| draft.steps.clear(), "", Kind::NoSteps);
    let many = |count: usize| {
        let to = |i: usize| To::step(&format!("step-{i}"));
        (1..count).fold(small(), |draft, i| {
            let step = Step::new(&format!("step-{}", i - 1), Naming, Who::Lead, Ask::Page).unseen();
            draft.step(step.option(Choice::new("on", if i + 1 == count { To::End } else { to(i) })))
        })
    };
    finds(many(201), &[("", Kind::TooManySteps(202))]);
    let counter = |i: usize| LoopBound::per_turn(&format!("loop-{i}"), 1);
    planted(talk(), |draft| draft.loops.extend((0..8).map(counter)), "", Kind::TooManyLoops(9));
    let option = |i: usize| Choice::new(&format!("option-{i}"), To::End);
    planted_at(talk(), "done", |step| step.options.extend((0..7).map(option)), Kind::TooManyOptions(8));
    still_sound(talk(), |draft| draft.steps[8].options.extend((0..6).map(option)));
    let fields =
        |count: usize| (0..count).map(|i| Field::optional(&format!("field-{i}"), 9)).collect::<Vec<_>>();
    planted_at(small(), "write", |step| step.ask = Ask::form(&fields(9)), Kind::TooManyFields(9));
    still_sound(small(), |draft| draft.steps[0].ask = Ask::form(&fields(8)));
    planted_at(talk(), "hear", |step| step.about = vec!["limit".into(); 17], Kind::TooManyAbout(17));
    still_sound(talk(), |draft| draft.steps[7].about = vec!["limit".into(); 16]);
    planted_at(talk(), "gate", |step| step.page = vec!["line".into(); 33], Kind::TooManyParagraphs(33));
    still_sound(talk(), |draft| draft.steps[0].page = vec!["line".into(); 32]);
}

#[test]
fn two_hundred_steps_are_taken() {
    let mut draft = FlowDraft::new("long", 1).seats(1..=1);
    for i in 0..200 {
        let to = if i == 199 { To::End } else { To::step(&format!("step-{}", i + 1)) };
        let step = Step::new(&format!("step-{i}"), Naming, Who::Lead, Ask::Page).unseen();
        draft = draft.step(step.option(Choice::new("on", to)));
    }
    still_sound(draft, |_| {});
}

#[test]
fn a_route_too_deep() {
    let nested = |depth: usize| (1..depth).fold(To::step("done"), |to, _| To::back("miss", "say-back", to));
    still_sound(talk(), |draft| draft.steps[5].options[1].to = Some(nested(Bounds::ROUTE_DEPTH)));
    planted_at(
        talk(),
        "check",
        |step| step.options[1].to = Some(nested(Bounds::ROUTE_DEPTH + 1)),
        Kind::RouteTooDeep,
    );
    planted_at(talk(), "check", |step| step.options[1].to = Some(nested(1000)), Kind::RouteTooDeep);
}

#[test]
fn one_who_leaves_at_the_end_of_another_route() {
    let full = || Some(To::back("miss", "say-back", To::Drop));
    planted_at(talk(), "check", |step| step.options[1].to = full(), Kind::DropWithin);
    planted_at(talk(), "speak", |step| step.pass = Some(To::rest(To::Drop)), Kind::DropWithin);
    planted(talk(), |draft| draft.rounds[1].done = To::Drop, "", Kind::DropWithin);
    planted_at(talk(), "hear", |step| *step = step.clone().late(60, To::Drop), Kind::DropWithin);
}

#[test]
fn limits_that_limit_nothing() {
    for limit in [0, 21] {
        planted(talk(), |draft| draft.loops[0].limit = limit, "", Kind::LoopLimit("miss".into()));
    }
    planted_at(small(), "write", |step| *step = step.clone().late(0, To::step("done")), Kind::LateAtOnce);
    planted(brief(), |draft| draft.rest = Some(Rest::new(0, "after")), "", Kind::RestAtOnce);
    still_sound(brief(), |draft| draft.rest = Some(Rest::new(1, "after")));
    still_sound(small(), |draft| draft.steps[0] = draft.steps[0].clone().late(1, To::step("done")));
}

#[test]
fn more_cards_that_steps_wait_for_than_can_be_told_apart() {
    let mut draft = small();
    let ids: Vec<String> = (0..33).map(|i| format!("card-{i}")).collect();
    for (i, cards) in ids.chunks(7).enumerate() {
        let step = Step::new(&format!("pick-{i}"), reweave::Stage::Naming, Who::Lead, Ask::Cards { max: 7 });
        draft.steps.push(cards.iter().fold(step, |step, id| step.option(Choice::card(id))).to(To::End));
    }
    for id in &ids {
        let step = Step::new(&format!("give-{id}"), reweave::Stage::Naming, Who::Lead, Ask::text(9));
        draft.steps.push(step.when(id).to(To::End).pass(To::End));
    }
    finds(draft, &[("", Kind::TooManyCards(33))]);
}
