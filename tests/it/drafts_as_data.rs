//! A draft is data: it goes through a file unchanged, and its fingerprint stands for its structure and for nothing else.

use reweave::Flow;
use reweave::flow::{Choice, Field, FlowDraft, Input, Mark, Role, Step, To, WordList};
use reweave::flows::{Accountability, BegunBy, Circle, Dyad};

/// Stored conversations carry this number, and are refused by a flow that has another: to change it breaks them all.
const BRIEF: u64 = 0x1a83_4289_8109_d95e;
const DYAD: u64 = 0x96d6_5d61_fc01_eb12;
const ASK: u64 = 0x4cee_9deb_e561_5de8;
const CIRCLE: u64 = 0x8fb8_f1cb_25cb_d289;
const CHECKIN: u64 = 0xfd83_5397_c2fc_34c3;
const CIRCLE_REPAIR: u64 = 0xe3d1_fa0f_e6ab_1399;
const HARM: u64 = 0x4f9d_cbf0_97ac_701b;
const HARM_BEGUN_BY_THE_HARMED: u64 = 0x0a1c_884c_f029_6cf5;
const HARM_LETTERS: u64 = 0xf71f_57e3_0940_deb3;
const HARM_MINOR: u64 = 0x01cc_1997_1342_4ff3;
const SOLO: u64 = 0x9ac4_bd92_5966_2512;
const DYAD_WARM_FIRST: u64 = 0x1f82_f06f_9de2_e866;

fn brief() -> FlowDraft {
    Flow::brief().draft().clone()
}

fn fingerprint(draft: FlowDraft) -> u64 {
    draft.check().unwrap().fingerprint()
}

#[test]
fn a_draft_that_was_written_and_read_is_the_same() {
    for built_in in [
        Flow::brief(),
        Flow::dyad(),
        Flow::circle(),
        Flow::accountability(),
        Flow::ask(),
        Flow::solo(),
        Dyad::new().warm_first().flow(),
    ] {
        let draft = built_in.draft().clone();
        for json in [serde_json::to_string(&draft).unwrap(), serde_json::to_string_pretty(&draft).unwrap()] {
            let read: FlowDraft = serde_json::from_str(&json).unwrap();
            assert_eq!(read, draft);
            let flow = read.check().unwrap();
            assert_eq!(flow, built_in);
            assert_eq!(flow.fingerprint(), built_in.fingerprint());
        }
        // Also by way of a tree of values, as a database gives it.
        let value = serde_json::to_value(&draft).unwrap();
        assert_eq!(serde_json::from_value::<FlowDraft>(value).unwrap(), draft);
    }
}

#[test]
fn the_fingerprints_of_the_built_in_flows() {
    for (flow, fingerprint) in [
        (Flow::brief(), BRIEF),
        (Flow::dyad(), DYAD),
        (Flow::circle(), CIRCLE),
        (Flow::ask(), ASK),
        (Flow::solo(), SOLO),
        (Flow::checkin(), CHECKIN),
        (Circle::repair().flow(), CIRCLE_REPAIR),
        (Flow::accountability(), HARM),
        (Accountability::new().begun_by(BegunBy::Harmed).flow(), HARM_BEGUN_BY_THE_HARMED),
        (Accountability::new().letters_only().flow(), HARM_LETTERS),
        (Accountability::new().minor_harm().flow(), HARM_MINOR),
        (Dyad::new().warm_first().flow(), DYAD_WARM_FIRST),
    ] {
        assert_eq!(flow.fingerprint(), fingerprint, "{flow:?}: {:#018x}", flow.fingerprint());
    }
}

#[test]
fn fields_that_nobody_knows_are_refused() {
    let json = serde_json::to_value(brief()).unwrap();
    for place in [
        "",
        "/loops/0",
        "/rest",
        "/steps/0",
        "/steps/0/options/0",
        "/steps/1/ask/text",
        "/steps/5/to",
        "/steps/5/late",
        "/steps/7/options/1/takes/text",
        "/steps/7/options/1/to/back",
        "/steps/10/options/0/takes/form/fields/0",
    ] {
        let mut json = json.clone();
        let at = json.pointer_mut(place).and_then(|at| at.as_object_mut());
        at.unwrap_or_else(|| panic!("{place} is an object")).insert("unheard-of".to_owned(), 1.into());
        let refused = serde_json::from_value::<FlowDraft>(json);
        assert!(refused.is_err(), "{place}");
    }
}

#[test]
fn what_is_missing_or_misspelt_is_refused() {
    let json = serde_json::to_value(brief()).unwrap();
    for field in ["id", "version", "min_seats", "max_seats", "steps"] {
        let mut json = json.clone();
        json.as_object_mut().unwrap().remove(field);
        assert!(serde_json::from_value::<FlowDraft>(json).is_err(), "{field}");
    }
    for (place, value) in [
        ("/steps/0/stage", "prologue"),
        ("/steps/0/who", "somebody"),
        ("/steps/0/ask", "essay"),
        ("/steps/0/sees", "some"),
        ("/steps/0/options/1/mark", "never"),
        ("/steps/0/options/1/to", "away"),
    ] {
        let mut json = json.clone();
        *json.pointer_mut(place).unwrap() = value.into();
        assert!(serde_json::from_value::<FlowDraft>(json).is_err(), "{place}");
    }
}

#[test]
fn texts_and_help_leave_the_fingerprint_as_it_is() {
    let changes: [fn(&mut FlowDraft); 9] = [
        |draft| step(draft, "say-back").care = false,
        |draft| draft.steps[0].page.clear(),
        |draft| draft.steps[0].page.reverse(),
        |draft| step(draft, "speak").page = vec!["another-line".into()],
        |draft| step(draft, "speak").suggest = None,
        |draft| step(draft, "say-back").suggest = Some(WordList::Feelings),
        |draft| draft.steps[1].terms = false,
        |draft| draft.steps[0].terms = true,
        |draft| step(draft, "receive-own-thing").texts_of = None,
    ];
    for (i, change) in changes.into_iter().enumerate() {
        let mut draft = brief();
        change(&mut draft);
        assert_ne!(draft, brief(), "change {i}");
        assert_eq!(fingerprint(draft), BRIEF, "change {i}");
    }
}

/// How long a text may be changes no way, and a stored conversation goes on with the limits as they are now.
#[test]
fn limits_leave_the_fingerprint_as_it_is_and_what_was_stored_loads() {
    let changes: [fn(&mut FlowDraft); 4] = [
        |draft| draft.steps[1].ask = reweave::flow::Ask::text(300),
        |draft| step(draft, "say-back").ask = reweave::flow::Ask::text(1999),
        |draft| step(draft, "after").ask = reweave::flow::Ask::Cards { max: 1 },
        |draft| step(draft, "one-thing").options[3] = step(draft, "one-thing").options[3].clone().text(900),
    ];
    let terms = reweave::terms::TermsFacts {
        kept: reweave::terms::Kept::Nowhere,
        kept_for: reweave::terms::KeptFor::UntilItCloses,
        other_readers: 0,
        read_by_ai: false,
    };
    let people = ["Amal", "Bo"].map(reweave::Person::new);
    let setup = people.into_iter().fold(reweave::Setup::new(terms), reweave::Setup::person);
    let now = reweave::Time::from_millis(0);
    let mut conversation = reweave::Conversation::start(&Flow::brief(), setup, now).unwrap();
    for made in [reweave::Move::choose("go-on"), reweave::Move::say(&"x".repeat(140))] {
        conversation.apply(reweave::Seat::FIRST, made, now).unwrap();
    }
    let saved = conversation.saved();
    for (i, change) in changes.into_iter().enumerate() {
        let mut draft = brief();
        change(&mut draft);
        let flow = draft.check().unwrap();
        assert_eq!(flow.fingerprint(), BRIEF, "change {i}");
        assert!(reweave::Conversation::resume(&flow, &saved).is_ok(), "change {i}");
    }
    // What was written and is too long now is named; it is not cut.
    let mut draft = brief();
    draft.steps[1].ask = reweave::flow::Ask::text(139);
    let refused = reweave::Conversation::resume(&draft.check().unwrap(), &saved).unwrap_err();
    let reweave::error::SavedError::NeedsMigration(needs) = &refused else { panic!("{refused}") };
    assert_eq!(
        (needs.row, needs.step.as_ref().map(reweave::id::StepId::as_str)),
        (Some(2), Some("ask-to-meet"))
    );
}

#[test]
fn structure_changes_the_fingerprint_each_change_to_another() {
    let changes: [fn(&mut FlowDraft); 32] = [
        |draft| draft.id = "brief-too".into(),
        |draft| draft.min_seats = 1,
        |draft| draft.roles = vec!["one".into()],
        |draft| draft.roles = vec!["two".into()],
        |draft| draft.roles = vec![Role::new("two").at_least(1)],
        |draft| draft.roles = vec![Role::new("two").between(1..=2)],
        |draft| draft.rounds.reverse(),
        |draft| step(draft, "after").options[1].effect = None,
        |draft| draft.loops[0].limit = 2,
        |draft| draft.rest = None,
        |draft| draft.rest.as_mut().unwrap().breaks = 4,
        |draft| draft.rounds[0].later = false,
        |draft| draft.steps.swap(4, 6),
        |draft| step(draft, "speak").stage = reweave::Stage::Listening,
        |draft| step(draft, "after").sees = reweave::flow::Audience::Own,
        |draft| step(draft, "speak").mark = Some(Mark::OwnPart),
        |draft| drop(step(draft, "say-back").about.pop()),
        |draft| step(draft, "say-back").about.reverse(),
        |draft| step(draft, "check").options.swap(0, 2),
        |draft| step(draft, "check").options[0].id = "it-fits".into(),
        |draft| step(draft, "check").options[1].mark = None,
        |draft| step(draft, "check").options[3] = step(draft, "check").options[3].clone().note(500),
        |draft| step(draft, "one-thing").options[0] = one_field(&step(draft, "one-thing").options[0]),
        |draft| step(draft, "speak").pass = Some(To::round("things")),
        |draft| step(draft, "check").options[1].with_words = None,
        |draft| step(draft, "receive-no").options[0].while_room = false,
        |draft| step(draft, "check").options[0].gives = Some("own".into()),
        |draft| step(draft, "check").options[0].shown = true,
        |draft| step(draft, "speak").late = None,
        |draft| step(draft, "speak").late.as_mut().unwrap().after = reweave::flow::LateAfter::AnotherDay,
        |draft| *step(draft, "speak") = late(step(draft, "speak"), 60),
        |draft| *step(draft, "speak") = late(step(draft, "speak"), 61),
    ];
    let mut seen = vec![BRIEF];
    for (i, change) in changes.into_iter().enumerate() {
        let mut draft = brief();
        change(&mut draft);
        let fingerprint = fingerprint(draft);
        assert!(!seen.contains(&fingerprint), "change {i}");
        seen.push(fingerprint);
    }
}

#[test]
fn options_cards_and_lines_count_as_structure() {
    let changes: [fn(&mut FlowDraft); 5] = [
        |draft| draft.steps.last_mut().unwrap().options[0].if_given = None,
        |draft| draft.options = vec!["warm_first=true".to_owned()],
        |draft| step(draft, "card-limit").when = None,
        |draft| step(draft, "card-limit").when = Some("own".into()),
        |draft| drop(step(draft, "close").options[0].takes.pop()),
    ];
    let mut seen = vec![BRIEF, DYAD, DYAD_WARM_FIRST];
    for (i, change) in changes.into_iter().enumerate() {
        let mut draft = Flow::dyad().draft().clone();
        change(&mut draft);
        let fingerprint = fingerprint(draft);
        assert!(!seen.contains(&fingerprint), "change {i}");
        seen.push(fingerprint);
    }
}

fn step<'a>(draft: &'a mut FlowDraft, id: &str) -> &'a mut Step {
    draft.steps.iter_mut().find(|step| step.id == *id).expect("a step of this flow")
}

fn one_field(option: &Choice) -> Choice {
    assert!(matches!(option.words(), Some(Input::Form { .. })));
    option.clone().form(&[Field::required("when", 500)])
}

fn late(step: &Step, minutes: u32) -> Step {
    step.clone().late(minutes, To::step("say-back"))
}

#[test]
fn the_version_stands_beside_the_fingerprint() {
    let mut draft = brief();
    draft.version += 1;
    assert_eq!(fingerprint(draft.clone()), BRIEF);
    assert_ne!(draft.check().unwrap(), Flow::brief());
}
