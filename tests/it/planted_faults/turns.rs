//! Faults of rounds, roles and doors in waves: whose turn it is, who can be asked, and what follows when someone leaves.

use reweave::Stage::{Closing, Naming, Opening};
use reweave::check::FaultKind as Kind;
use reweave::flow::{
    Ask, Bounds, Choice, Departure, Effect, Entry, FlowDraft, Late, Mark, Members, Role, Round, Step, To, Who,
};

use crate::planted_faults::base::{done, finds, planted, planted_at, step, still_sound};

/// A host invites guests; who wants to tells more; then all end.
fn group() -> FlowDraft {
    let wish = To::round("more");
    FlowDraft::new("group", 1)
        .seats(2..=6)
        .role(Role::new("host").between(1..=2).leaves(Departure::TurnEnds, To::step("land")))
        .role(Role::new("guest"))
        .round(Round::by_role("tell", [("host", "tell"), ("guest", "answer")], To::step("wish")))
        .round(Round::new("more", Members::Named, "tell-more", To::step("land")))
        .step(Step::new("send", Opening, Who::Lead, Ask::text(9)).to(To::step("door")).pass(To::step("door")))
        .step(
            Step::new("door", Opening, Who::Invite(Members::Everyone), Ask::Choice)
                .unseen()
                .option(Choice::new("accept", To::round("tell")).mark(Mark::Consent))
                .option(Choice::new("not-now", To::Drop).mark(Mark::NotNow)),
        )
        .step(turn("tell", "tell"))
        .step(turn("answer", "tell"))
        .step(
            Step::new("wish", Naming, Who::Everyone, Ask::Choice)
                .unseen()
                .option(Choice::new("a-turn", wish.clone()).effect(Effect::Volunteer))
                .option(Choice::new("enough", wish)),
        )
        .step(turn("tell-more", "more"))
        .step(
            Step::new("land", Closing, Who::Everyone, Ask::Page)
                .unseen()
                .option(Choice::new("on", To::step("done"))),
        )
        .step(done())
}

/// The same, where nothing follows when the last host leaves.
fn without_departure() -> FlowDraft {
    let mut draft = group();
    draft.roles[0] = Role::new("host");
    draft
}

fn turn(id: &str, round: &str) -> Step {
    Step::new(id, Naming, Who::Lead, Ask::text(9)).to(To::next(round)).pass(To::next(round))
}

#[test]
fn the_draft_without_a_fault_is_sound() {
    still_sound(group(), |_| {});
}

#[test]
fn a_role_that_nobody_can_take() {
    let bounds =
        |min, max| move |draft: &mut FlowDraft| draft.roles[1] = Role::new("guest").between(min..=max);
    planted(group(), bounds(2, 1), "", Kind::RoleBounds("guest".into()));
    planted(group(), bounds(0, 0), "", Kind::RoleBounds("guest".into()));
    still_sound(group(), bounds(1, 1));
    let many = |draft: &mut FlowDraft| draft.roles[1] = Role::new("guest").at_least(6);
    planted(group(), many, "", Kind::TooManyRoles { roles: 7, seats: 6 });
}

#[test]
fn a_name_that_means_something_else() {
    for name in ["everyone", "named", "others"] {
        let more = |draft: &mut FlowDraft| draft.roles.push(Role::new(name));
        planted(group(), more, "", Kind::ReservedName(name.into()));
    }
}

#[test]
fn a_round_twice_and_too_many_of_them() {
    let again = |draft: &mut FlowDraft| draft.rounds.push(draft.rounds[0].clone());
    planted(group(), again, "", Kind::DuplicateRound("tell".into()));
    let so_many = |number: usize| {
        move |draft: &mut FlowDraft| {
            for i in draft.rounds.len()..number {
                draft.rounds.push(Round::new(&format!("round-{i}"), Members::Everyone, "land", To::End));
            }
        }
    };
    planted(group(), so_many(Bounds::ROUNDS + 1), "", Kind::TooManyRounds(Bounds::ROUNDS + 1));
    let mut draft = group();
    so_many(Bounds::ROUNDS)(&mut draft);
    let faults = draft.check().map_or_else(|faults| faults.to_string(), |_| String::new());
    assert!(!faults.contains("at most"), "{faults}");
}

#[test]
fn a_round_whose_turns_begin_for_other_roles() {
    let kind = || Kind::RolesDiffer("tell".into());
    let of = |of: Members| move |draft: &mut FlowDraft| draft.rounds[0].of = of;
    planted(group(), of(Members::roles(["host"])), "", kind());
    let one = |draft: &mut FlowDraft| {
        let Entry::ByRole(at) = &mut draft.rounds[0].at else { panic!("it begins by role") };
        at.remove("guest");
    };
    planted(group(), one, "", kind());
    let everyone = |draft: &mut FlowDraft| {
        one(draft);
        draft.rounds[0].of = Members::Everyone;
    };
    planted(group(), everyone, "", kind());
    still_sound(group(), of(Members::Everyone));
    still_sound(group(), of(Members::roles(["guest", "host"])));
}

#[test]
fn the_first_turn_of_one_who_has_none() {
    let first = |role: &'static str| {
        move |draft: &mut FlowDraft| {
            draft.rounds[0] = Round::new("tell", Members::roles(["guest"]), "tell", To::step("wish"));
            step(draft, "door").options[0].to = Some(To::round_from("tell", role));
            draft.steps.retain(|step| step.id != *"answer");
        }
    };
    planted(group(), first("host"), "", Kind::FirstNotOfRound("host".into()));
    still_sound(group(), first("guest"));
    let mut draft = group();
    step(&mut draft, "door").options[0].to = Some(To::round_from("tell", "nobody"));
    let nobody = || "nobody".into();
    finds(draft, &[("", Kind::FirstNotOfRound(nobody())), ("door", Kind::UnknownRole(nobody()))]);
}

#[test]
fn a_turn_that_is_passed_on_elsewhere() {
    let kind = |round: &str| Kind::NextOfOtherRound(round.into());
    // In a turn of another round.
    let mut draft = group();
    step(&mut draft, "tell-more").pass = Some(To::next("tell"));
    finds(draft, &[("tell-more", Kind::UnboundedLoop("wish".into())), ("tell-more", kind("tell"))]);
    // After the round is over, and before the first.
    let mut draft = without_departure();
    step(&mut draft, "land").options.push(Choice::new("more", To::next("more")));
    finds(draft, &[("land", Kind::UnboundedLoop("land".into())), ("land", kind("more"))]);
    let early = |step: &mut Step| step.pass = Some(To::next("tell"));
    let mut draft = group();
    early(step(&mut draft, "send"));
    let faults = draft.check().unwrap_err();
    assert!(faults.iter().any(|fault| fault.kind == kind("tell")), "{faults}");
}

#[test]
fn a_step_by_turn_outside_of_every_turn() {
    for who in [Who::Lead, Who::Next] {
        planted_at(without_departure(), "land", |step| step.who = who, Kind::TurnOfNoRound);
    }
    // In turns of two rounds it is not known whose it is.
    let both = |draft: &mut FlowDraft| {
        let shared =
            Step::new("shared", Naming, Who::Lead, Ask::Page).option(Choice::new("on", To::step("land")));
        draft.steps.push(shared);
        for id in ["tell", "tell-more"] {
            step(draft, id).to = Some(To::step("shared"));
        }
    };
    planted(group(), both, "shared", Kind::TurnOfNoRound);
}

#[test]
fn volunteering_that_would_show() {
    let kind = || Kind::VolunteersLeadApart;
    let other = |step: &mut Step| step.options[1].to = Some(To::step("land"));
    planted_at(group(), "wish", other, kind());
    planted_at(group(), "wish", |step| step.pass = Some(To::step("land")), kind());
    let late = |to: To| move |step: &mut Step| step.late = Some(Late::by_limit(to));
    planted_at(group(), "wish", late(To::step("land")), kind());
    still_sound(group(), |draft| late(To::round("more"))(step(draft, "wish")));
    still_sound(group(), |draft| step(draft, "wish").pass = Some(To::round("more")));
}

#[test]
fn volunteering_where_not_all_are_asked() {
    let kind = || Kind::VolunteersAlone;
    planted_at(group(), "wish", |step| step.who = Who::Role("host".into()), kind());
    let alone = |draft: &mut FlowDraft| {
        let before = Step::new("before", Naming, Who::Everyone, Ask::Page).unseen().apart();
        draft.steps.push(before.option(Choice::new("on", To::step("wish"))));
        draft.rounds[0].done = To::step("before");
    };
    planted(group(), alone, "wish", kind());
}

#[test]
fn the_named_where_nobody_can_be() {
    let nobody = |step: &mut Step| step.options[0].effect = None;
    planted_at(group(), "wish", nobody, Kind::NobodyNamed);
    let asks = |draft: &mut FlowDraft| {
        step(draft, "tell").to = Some(To::step("asks"));
        let asks = Step::new("asks", Naming, Who::Named, Ask::Page).unseen();
        draft.steps.push(asks.option(Choice::new("on", To::next("tell"))));
    };
    planted(group(), asks, "asks", Kind::NobodyNamed);
}

/// The host asks one guest, and later others.
fn waves() -> FlowDraft {
    let mut draft = group().role(Role::new("friend"));
    draft.rounds[0] = Round::new("tell", Members::roles(["host", "guest"]), "tell", To::step("second-door"));
    draft.steps.retain(|step| step.id != *"answer");
    step(&mut draft, "door").who = Who::Invite(Members::roles(["guest"]));
    step(&mut draft, "door").cover = Some("send".into());
    let mut second = step(&mut draft, "door").clone();
    second.id = "second-door".into();
    second.who = Who::Invite(Members::roles(["friend"]));
    second.options[0].to = Some(To::step("wish"));
    draft.steps.push(second);
    draft
}

#[test]
fn a_later_door_that_shows() {
    still_sound(waves(), |_| {});
    planted_at(waves(), "second-door", |step| step.cover = None, Kind::DoorShows);
    still_sound(waves(), |draft| step(draft, "door").cover = None);
}

#[test]
fn a_role_that_is_asked_before_its_door() {
    let kind = || Kind::AskedBeforeDoor("friend".into());
    planted_at(waves(), "tell", |step| step.who = Who::Role("friend".into()), kind());
    // Also by a turn of theirs alone, or the first one; not by a turn of all who are here.
    let of = |of: Members| move |draft: &mut FlowDraft| draft.rounds[0].of = of;
    planted(waves(), of(Members::roles(["friend"])), "door", kind());
    still_sound(waves(), of(Members::Everyone));
    let first = |draft: &mut FlowDraft| {
        draft.rounds[0].of = Members::Everyone;
        step(draft, "door").options[0].to = Some(To::round_from("tell", "friend"));
    };
    planted(waves(), first, "door", kind());
    // Their own door has to be agreed to first.
    let own = |step: &mut Step| step.options[0].to = Some(To::step("wish"));
    still_sound(waves(), |draft| own(step(draft, "second-door")));
}

#[test]
fn a_departure_that_leads_nowhere_or_inside() {
    let leaves = |when, to: To| {
        move |draft: &mut FlowDraft| draft.roles[0] = Role::new("host").between(1..=2).leaves(when, to)
    };
    let ends = |to: &str| leaves(Departure::TurnEnds, To::step(to));
    let kind = |kind: fn(reweave::id::RoleId) -> Kind| kind("host".into());
    planted(group(), ends("send"), "", kind(Kind::LeavesInside));
    planted(group(), ends("door"), "", kind(Kind::LeavesInside));
    planted(group(), ends("tell"), "", kind(Kind::LeavesInside));
    for to in [To::next("more"), To::Drop] {
        planted(group(), leaves(Departure::AtOnce, to), "", kind(Kind::LeavesInside));
    }
    // The first step of all lies ahead of none.
    let first = |draft: &mut FlowDraft| {
        step(draft, "send").who = Who::Role("host".into());
        ends("send")(draft);
    };
    planted(group(), first, "", kind(Kind::LeavesNowhere));
    for to in [To::step("land"), To::round("more"), To::End, To::Close] {
        still_sound(group(), leaves(Departure::AtOnce, to));
    }
}

#[test]
fn a_departure_at_once_while_a_later_door_is_open() {
    let at_once = |draft: &mut FlowDraft| {
        let land = To::step("land");
        draft.roles[0] = Role::new("host").between(0..=2).leaves(Departure::AtOnce, land);
        draft.roles.push(Role::new("helper"));
    };
    let waves = |draft: &mut FlowDraft| {
        let mut second = step(draft, "door").clone().cover("send");
        second.id = "second-door".into();
        second.who = Who::Invite(Members::roles(["helper"]));
        step(draft, "door").who = Who::Invite(Members::roles(["host", "guest"]));
        step(draft, "door").options[0].to = Some(To::step("second-door"));
        draft.steps.push(second);
    };
    let mut draft = group();
    at_once(&mut draft);
    planted(draft, waves, "", Kind::LeavesAtDoor("host".into()));
    // Invited through the last door, nobody of the role can miss one.
    still_sound(group(), |draft| {
        at_once(draft);
        waves(draft);
        step(draft, "door").who = Who::Invite(Members::roles(["helper"]));
        step(draft, "second-door").who = Who::Invite(Members::roles(["host", "guest"]));
    });
}

#[test]
fn the_end_of_a_turn_at_which_nobody_knows_whether_the_last_one_has_left() {
    let when = |when, min| {
        move |draft: &mut FlowDraft| {
            draft.roles[0] = Role::new("host").between(min..=2).leaves(when, To::step("land"));
        }
    };
    planted(group(), when(Departure::TurnEnds, 0), "", Kind::LeavesUnknown("host".into()));
    still_sound(group(), when(Departure::AtOnce, 0));
    still_sound(group(), when(Departure::TurnEnds, 1));
}

#[test]
fn time_that_agrees_for_someone() {
    let agree = |late: To| {
        move |draft: &mut FlowDraft| {
            let agree = Step::new("agree", Naming, Who::Everyone, Ask::Choice).unseen();
            let agree = agree
                .option(Choice::new("agree", To::step("wish")).mark(Mark::Consent))
                .option(Choice::new("not-now", To::Drop).mark(Mark::NotNow));
            draft.steps.push(agree.late_by_limit(late));
            draft.rounds[0].done = To::step("agree");
        }
    };
    planted(group(), agree(To::step("wish")), "agree", Kind::LateAgrees);
    planted(group(), agree(To::End), "agree", Kind::LateAgrees);
    still_sound(group(), agree(To::Close));
}

#[test]
fn a_step_with_a_card_can_be_late() {
    let with = |draft: &mut FlowDraft| {
        let cards = Step::new("cards", Naming, Who::Everyone, Ask::Cards { max: 1 }).unseen();
        draft.steps.push(cards.option(Choice::card("more")).to(To::round("tell")));
        step(draft, "door").options[0].to = Some(To::step("cards"));
        draft.steps.push(turn("asks", "tell").when("more").late_by_limit(To::next("tell")));
        step(draft, "tell").to = Some(To::step("asks"));
    };
    still_sound(group(), with);
}
