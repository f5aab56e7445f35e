//! A draft that was made to hang or to overflow the check is refused like any other.
//!
//! No time is measured here: what these tests show is that they finish.

use reweave::Stage::Naming;
use reweave::check::{FaultKind, Faults};
use reweave::flow::{Ask, Audience, Choice, FlowDraft, Mark, Members, Round, Step, To, Who};

fn name(i: usize) -> String {
    format!("step-{i}")
}

/// As many steps as are taken, each leading to many others by routes as deep as are taken.
fn connected(route: impl Fn(usize, usize) -> To, each: impl Fn(usize, Step) -> Step) -> FlowDraft {
    let mut draft = FlowDraft::new("connected", 1);
    for i in 0..8_usize {
        let id = format!("loop-{i}");
        draft = if i.is_multiple_of(2) { draft.flow_loop(&id, 20) } else { draft.turn_loop(&id, 20) };
    }
    for i in 0..16 {
        let entry = name(i * 12 + 3);
        let round = Round::new(&format!("round-{i}"), Members::Everyone, &entry, To::step(&name(i * 11)));
        draft = draft.round(round);
    }
    for i in 0..200 {
        let mut step = Step::new(&name(i), Naming, Who::Lead, Ask::Choice);
        for option in 0..7 {
            let to = route(i, option);
            step = step.option(Choice::new(&format!("option-{option}"), to).note(100));
        }
        draft = draft.step(each(i, step));
    }
    draft
}

fn faults(draft: FlowDraft) -> Faults {
    draft.check().expect_err("nothing of this kind loads")
}

fn count(faults: &Faults, is: impl Fn(&FaultKind) -> bool) -> usize {
    faults.iter().filter(|fault| is(&fault.kind)).count()
}

/// Four targets for each option, spread over a range of steps.
fn spread(i: usize, option: usize, among: std::ops::Range<usize>, deep: impl Fn(String, To) -> To) -> To {
    let target = |n: usize| name(among.start + (i * 7 + option * 29 + n * 53) % among.len());
    (1..4).fold(To::step(&target(0)), |to, n| deep(target(n), to))
}

#[test]
fn plain_ways_from_every_step_to_every_part_of_the_flow() {
    let faults = faults(connected(|i, option| To::step(&name((i + option * 29 + 1) % 200)), |_, step| step));
    assert_eq!(count(&faults, |kind| *kind == FaultKind::NoExit), 200);
    assert_eq!(count(&faults, |kind| matches!(kind, FaultKind::UnusedLoop(_))), 8);
    assert!(count(&faults, |kind| matches!(kind, FaultKind::UnboundedLoop(_))) > 100);
}

#[test]
fn counted_ways_only() {
    let to = |i: usize, option: usize| {
        spread(i, option, 0..200, |to, full| To::back(&format!("loop-{}", (i + option) % 8), &to, full))
    };
    let faults = faults(connected(to, |_, step| step));
    assert_eq!(count(&faults, |kind| *kind == FaultKind::NoExit), 200);
}

#[test]
fn turns_that_never_come_back_to_what_is_counted() {
    // The half that counts leads to the half that hands on the turn, and never the other way.
    let to = |i: usize, option: usize| {
        let back = |to: String, full| To::back(&format!("loop-{}", (i + option) % 8), &to, full);
        if i < 100 && option < 4 {
            spread(i, option, 0..100, back)
        } else {
            To::next(&format!("round-{}", (i + option) % 16))
        }
    };
    assert!(count(&faults(connected(to, |_, step| step)), |kind| *kind == FaultKind::NoExit) == 200);
}

#[test]
fn new_rounds_of_turns_everywhere() {
    let faults = faults(connected(|i, option| To::round(&format!("round-{}", (i + option) % 16)), |_, s| s));
    // The first step, and where the rounds begin.
    assert_eq!(count(&faults, |kind| *kind == FaultKind::NoConsent), 17);
    assert_eq!(count(&faults, |kind| *kind == FaultKind::NoExit), 200);
}

#[test]
fn words_that_stand_beside_everything() {
    let beside_all = |i: usize, mut step: Step| {
        step.about = (0..16).map(|n| name((i + n * 11) % 200).as_str().into()).collect();
        step.mark = Some(Mark::Limit);
        for option in &mut step.options {
            option.mark = Some(if i.is_multiple_of(2) { Mark::Fits } else { Mark::Limit });
        }
        step.sees = Audience::All;
        step.who = if i.is_multiple_of(2) { Who::Lead } else { Who::Others };
        step
    };
    let faults = faults(connected(
        |i, option| {
            if option < 4 {
                spread(i, option, 0..200, |to, full| To::back("loop-1", &to, full))
            } else {
                To::next(&format!("round-{}", (i + option) % 16))
            }
        },
        beside_all,
    ));
    assert!(count(&faults, |kind| matches!(kind, FaultKind::ListenerMarksHeard(_))) > 100);
    assert!(count(&faults, |kind| *kind == FaultKind::LimitMustBeHeard) > 100);
}

#[test]
fn a_route_in_a_route_in_a_route() {
    let open = r#"{"back":{"loop":"again","to":"only","full":"#;
    let file = |depth: usize| {
        let route = format!("{}\"end\"{}", open.repeat(depth), "}}".repeat(depth));
        format!(
            r#"{{"id":"deep","version":1,"min_seats":1,"max_seats":1,"loops":[{{"id":"again","limit":1}}],
            "steps":[{{"id":"only","stage":"naming","who":"lead","ask":"choice",
            "options":[{{"id":"on","to":{route}}}]}}]}}"#
        )
    };
    let sound: FlowDraft = serde_json::from_str(&file(3)).unwrap();
    sound.check().unwrap();
    let deep: FlowDraft = serde_json::from_str(&file(50)).unwrap();
    let faults = faults(deep);
    assert_eq!(faults.iter().len(), 1);
    assert_eq!(count(&faults, |kind| *kind == FaultKind::RouteTooDeep), 1);
    // So deep that the reader of the file refuses it.
    assert!(
        serde_json::from_str::<FlowDraft>(&file(100)).unwrap_err().to_string().contains("recursion limit")
    );
}

#[test]
fn a_route_a_million_deep() {
    let deep = || (0..1_000_000).fold(To::End, |to, _| To::back("again", "only", to));
    let only = |to: To| Step::new("only", Naming, Who::Lead, Ask::Choice).option(Choice::new("on", to));
    let draft = || FlowDraft::new("deep", 1).seats(1..=1).turn_loop("again", 1).step(only(deep()));
    assert_eq!(count(&faults(draft()), |kind| *kind == FaultKind::RouteTooDeep), 1);
    // Also where it is never checked.
    drop(draft());
    drop((0..1_000_000).fold(To::Drop, |to, _| To::rest(to)));
}

#[test]
fn a_hundred_thousand_of_everything() {
    let many = 100_000;
    let page = |i: usize| Step::new(&name(i), Naming, Who::Lead, Ask::Page);
    let only = |change: &dyn Fn(&mut Step)| {
        let mut step = page(0).option(Choice::new("on", To::End));
        change(&mut step);
        let faults = faults(FlowDraft::new("many", 1).seats(1..=1).step(step));
        let [fault] = faults.iter().collect::<Vec<_>>()[..] else { panic!("{} faults", faults.iter().len()) };
        fault.kind.clone()
    };
    let mut draft = FlowDraft::new("many", 1).seats(1..=1);
    draft.steps = (0..many).map(|i| page(i).option(Choice::new("on", To::End))).collect();
    let found = faults(draft);
    assert_eq!(
        found.to_string(),
        "the flow has 1 fault(s): the flow has 100000 steps; at most 200 are taken"
    );

    let options = only(&|step| step.options = (0..many).map(|i| Choice::card(&format!("NO {i}"))).collect());
    assert_eq!(options, FaultKind::TooManyOptions(many));
    let about = only(&|step| step.about = (0..many).map(|i| name(i + 1).as_str().into()).collect());
    assert_eq!(about, FaultKind::TooManyAbout(many));
    let lines = only(&|step| step.page = (0..many).map(|i| format!("NO {i}").as_str().into()).collect());
    assert_eq!(lines, FaultKind::TooManyParagraphs(many));
    let fields = only(&|step| {
        let fields: Vec<_> =
            (0..many).map(|i| reweave::flow::Field::optional(&format!("NO {i}"), 0)).collect();
        step.options[0] = step.options[0].clone().form(&fields);
    });
    assert_eq!(fields, FaultKind::TooManyFields(many));

    let mut draft = FlowDraft::new("many", 1);
    draft.loops = (0..many).map(|_| reweave::flow::LoopBound::per_turn("NO", 0)).collect();
    assert_eq!(count(&faults(draft), |kind| *kind == FaultKind::TooManyLoops(many)), 1);
    let mut draft = FlowDraft::new("many", 1);
    draft.roles = vec!["NO".into(); many];
    assert_eq!(count(&faults(draft), |kind| matches!(kind, FaultKind::TooManyRoles { .. })), 1);
}

#[test]
fn every_step_with_as_many_faults_as_it_can_hold() {
    let bad = |i: usize, mut step: Step| {
        step.id = format!("NO {i}").as_str().into();
        step.about = (0..16).map(|n| format!("NO about {i} {n}").as_str().into()).collect();
        step.page = (0..32).map(|n| format!("NO line {i} {n}").as_str().into()).collect();
        step
    };
    let to = |i: usize, option: usize| {
        spread(i, option, 0..200, |to, full| To::back(&format!("NO loop {to}"), &format!("NO {to}"), full))
    };
    let faults = faults(connected(to, bad));
    assert!(faults.iter().len() > 10_000);
    assert!(!faults.to_string().is_empty());
}

#[test]
fn names_as_long_as_a_book() {
    let long = "x".repeat(10_000_000);
    let step = Step::new(&long, Naming, Who::Lead, Ask::Page).option(Choice::new(&long, To::step(&long)));
    let faults = faults(FlowDraft::new(&long, 1).seats(1..=1).step(step));
    assert_eq!(count(&faults, |kind| matches!(kind, FaultKind::BadId(_))), 2);
    assert_eq!(count(&faults, |kind| matches!(kind, FaultKind::UnboundedLoop(_))), 1);
}
