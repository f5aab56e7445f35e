//! The retrospective in `examples/retro`: a flow of one's own, with its words, its page, and a conversation that is played; and built-in
//! flows that were changed.

use std::collections::BTreeSet;
use std::fs;

use reweave::conversation::Ending;
use reweave::flow::{Ask, Choice, EditError, FlowDraft, Step, To, Who};
use reweave::screen::{Outline, Piece};
use reweave::walk::{Invariant, Walks};
use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Stage, Status, Time};
use serde_json::Value;

use crate::catalogs::read::{Locale, from_disk};
use crate::common::stored::at;
use crate::common::terms;

fn file(path: &str) -> String {
    fs::read_to_string(at(path)).expect("a file")
}

fn retro() -> Flow {
    Flow::from_json(&file("examples/retro/retro.json")).expect("a sound flow")
}

/// The catalogs of a language: those of the crate, and the retrospective's own.
fn words(tag: &str) -> [Locale; 2] {
    let built_in = from_disk().into_iter().find(|locale| locale.tag == tag).expect("a language of the crate");
    let text = file(&format!("examples/retro/{tag}.ftl"));
    [built_in, Locale::of(tag, &[("retro.ftl", &text)])]
}

fn has(locale: &Locale, name: &str) -> bool {
    let (id, attribute) = name.split_once('.').map_or((name, None), |(id, attribute)| (id, Some(attribute)));
    let ids = |item: &crate::catalogs::read::Item| item.patterns().map(|(id, _)| id).collect::<Vec<_>>();
    let named = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
    locale.item(id).is_some_and(|item| ids(item).contains(&named))
}

/// The messages of a screen that a flow can have of its own, each by its names, and whether a language may leave it out.
fn messages(outline: &Outline<'_>) -> Vec<(Vec<String>, bool)> {
    let pieces = [Some(&outline.prompt), outline.help.as_ref(), outline.next.as_ref()].into_iter().flatten();
    let page = outline.page.iter().map(|one| &one.text);
    let options =
        outline.options.iter().flat_map(|option| [Some(&option.label), option.help.as_ref()]).flatten();
    let moves = outline.moves.iter().flat_map(|made| [Some(&made.label), made.help.as_ref()]).flatten();
    let all = pieces.chain(&outline.starters).chain(page).chain(options).chain(moves);
    all.filter_map(|piece| match piece {
        Piece::Message(message) => Some((message.names().collect(), message.is_optional())),
        _ => None,
    })
    .collect()
}

#[test]
fn every_text_of_the_retrospective_stands_in_both_languages() {
    let languages = [words("en"), words("es")];
    let flow = retro();
    let walk = flow.walk(Walks::with(3));
    assert!(walk.is_complete());
    let mut used = BTreeSet::new();
    for state in 0..walk.states() {
        let (conversation, now) = walk.reach(state).expect("a state that people can come to");
        for seat in conversation.seats() {
            let view = conversation.view(seat, now).expect("a seat");
            for (names, optional) in messages(&view.outline()) {
                let first = |[built_in, own]: &[Locale; 2]| {
                    names.iter().find(|name| has(own, name) || has(built_in, name)).cloned()
                };
                let [en, es] = languages.each_ref().map(first);
                assert!(en.is_some() || optional, "{names:?} stands nowhere");
                assert_eq!(en, es, "{names:?} in both languages");
                used.extend(en);
            }
        }
    }
    // And nothing stands there that nobody sees.
    for [_, own] in &languages {
        let unused: Vec<String> = own
            .entries
            .iter()
            .flat_map(|item| item.patterns().map(|(id, _)| id).collect::<Vec<_>>())
            // Of who reads a page alone nobody sees anything; should an app show it all the same, it says no more.
            .filter(|id| {
                !used.contains(id)
                    && !["step-retro-welcome.waiting", "step-retro-arrive.waiting"].contains(&id.as_str())
            })
            .collect();
        assert_eq!(unused, [""; 0], "{}", own.tag);
    }
}

#[test]
fn every_step_of_the_retrospective_has_the_words_that_a_step_needs() {
    let flow = retro();
    for tag in ["en", "es"] {
        let [_, own] = words(tag);
        for step in flow.steps() {
            let mut needed = vec!["", ".next", ".waiting"];
            needed.extend(step.pass.as_ref().map(|_| [".skip", ".skip-help"]).into_iter().flatten());
            for attribute in needed {
                let name = format!("step-retro-{}{attribute}", step.id);
                assert!(has(&own, &name), "{tag}: {name}");
            }
        }
    }
}

/// A conversation, as lines; who they are stands in the first.
fn played(flow: &Flow, lines: &str) -> (Conversation, Time) {
    let mut lines = lines.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let header = lines.next().expect("a header");
    let persons: Vec<Person> = serde_json::from_value(header["seats"].clone()).expect("people");
    let setup = persons.into_iter().fold(Setup::new(terms()), Setup::person);
    let mut now = Time::from_millis(0);
    let mut conversation = Conversation::start(flow, setup, now).expect("people who fit");
    for mut line in lines {
        play(&mut conversation, &mut now, &mut line);
    }
    (conversation, now)
}

/// One line, as `drive` takes it.
fn play(conversation: &mut Conversation, now: &mut Time, line: &mut Value) {
    let line_text = line.to_string();
    let object = line.as_object_mut().expect("an object");
    if let Some(at) = object.remove("at") {
        *now = serde_json::from_value(at).expect("a time");
    }
    let Some(seat) = object.remove("seat") else {
        assert_eq!(object["do"], "tick");
        conversation.tick(*now);
        return;
    };
    let seat: Seat = serde_json::from_value(seat).expect("a seat");
    let made: Move = serde_json::from_value(line.take()).expect("a move");
    conversation.apply(seat, made, *now).unwrap_or_else(|refused| panic!("{line_text}: {refused:?}"));
}

#[test]
fn the_retrospective_is_played_to_its_end_and_each_record_has_the_next_steps_of_all() {
    let (conversation, now) = played(&retro(), &file("examples/retro/retro.jsonl"));
    assert_eq!(conversation.operator(now).ending(), Some(Ending::Completed));
    for seat in conversation.seats() {
        let record = conversation.view(seat, now).expect("a seat").record().expect("what stays");
        let of: Vec<&str> = record.next_steps.iter().map(|line| line.name.as_str()).collect();
        assert_eq!(of, ["Amal", "Bo"], "Luz named none");
    }
}

#[test]
fn the_page_shows_the_retrospective_as_it_is() {
    let (page, flow) = (file("docs/own-flows.md"), file("examples/retro/retro.json"));
    let shown: Vec<&str> = page
        .split("```json\n")
        .skip(1)
        .filter_map(|rest| rest.split_once("\n```"))
        .map(|(json, _)| json)
        .collect();
    assert_eq!(shown[0], flow.trim_end(), "the whole file");
    assert!(shown.len() > 8 && shown.iter().all(|part| flow.contains(part)), "and parts of it");
    let words = file("examples/retro/en.ftl");
    let ftl = page.split("```ftl\n").nth(1).and_then(|rest| rest.split_once("```")).expect("some words").0;
    assert!(words.contains(ftl.trim_end()), "{ftl}");
    assert!((50..=60).contains(&flow.lines().count()));
    // Every step is shown by itself too.
    for step in retro().steps() {
        let id = format!("{{ \"id\": \"{}\", \"stage\"", step.id);
        assert!(shown[1..].iter().any(|part| part.contains(&id)), "{id}");
    }
}

#[test]
fn the_page_has_a_part_for_each_invariant() {
    let page = file("docs/own-flows.md");
    for invariant in [
        Invariant::WaitsWithoutEnd,
        Invariant::NoEndAhead,
        Invariant::MoreScreensThanSaid,
        Invariant::AgreesUnread,
        Invariant::NeverAsked,
        Invariant::NeverOffered,
    ] {
        let (code, meaning, remedy) = (invariant.code(), invariant.meaning(), invariant.remedy());
        let part = format!("#### {code}\n\n{meaning}\n\n**Remedy.** {remedy}\n");
        assert!(page.contains(&part), "{part}");
        assert_eq!(invariant.page(), format!("docs/own-flows.md#{code}"));
        assert!(Invariant::CODES.contains(&code));
    }
    assert_eq!(Invariant::CODES.len(), 6);
}

#[test]
fn the_retrospective_keeps_all_that_a_flow_has_to_keep_for_as_many_as_it_takes() {
    for people in 3..=6 {
        let audit = retro().audit(Walks::with(people));
        assert!(audit.is_complete(), "{people}");
        assert_eq!(audit.broken(), [], "{people}");
    }
}

#[test]
fn by_chance_the_retrospective_of_six_is_met_in_part_and_says_so() {
    let walks = |times, seed| Walks::with(6).sampled(times, seed);
    let some = retro().walk(walks(400, 1));
    assert!(!some.is_complete());
    assert_eq!(some.never_answered().count(), 0, "every step was met");
    let again = retro().walk(walks(400, 1));
    let run = |walk: &reweave::walk::Walk| walk.run(walk.states() - 1);
    assert_eq!((some.states(), run(&some)), (again.states(), run(&again)), "the same seed, the same ways");
    assert_ne!(some.states(), retro().walk(walks(400, 2)).states(), "another seed, other ways");
    for state in (0..some.states()).step_by(37) {
        assert!(some.reach(state).is_some(), "by real moves");
    }
}

/// Flows of which `check` finds nothing, and that break one thing: with whom they are walked, and where it is.
fn broken() -> Vec<(Invariant, Flow, Walks, &'static str)> {
    let retro = || retro().to_draft("broken", 1);
    let sound = |draft: FlowDraft| draft.check().expect("a sound flow");
    let change =
        |step: &str, change: fn(&mut Step)| sound(retro().change_step(step, change).expect("a step of it"));
    let three = || Walks::with(3);
    let blessed = |otherwise: To| {
        let elder = Step::new("bless", Stage::Reconnection, Who::Role("elder".into()), Ask::Page);
        let elder =
            elder.option(Choice::new("go-on", To::step("after"))).pass(otherwise).late_by_limit(To::Close);
        let mut draft = retro().change_step("action", |step| {
            (step.to, step.pass) = (Some(To::step("bless")), Some(To::step("bless")));
            step.late.as_mut().expect("it can be late").to = To::step("bless");
        });
        let draft = draft.as_mut().expect("a step of it");
        (draft.roles, draft.rest) = (vec!["member".into(), "elder".into()], None);
        draft.steps.insert(11, elder);
        sound(draft.clone())
    };
    let members = || Walks::roles([("member", 3)]);
    vec![
        (Invariant::WaitsWithoutEnd, change("tell", |step| step.late = None), three(), "tell"),
        (Invariant::WaitsWithoutEnd, change("glad", |step| step.late = None), three(), "glad"),
        (Invariant::NoEndAhead, blessed(To::Close), members(), "welcome"),
        (Invariant::NeverAsked, blessed(To::step("after")), members(), "bless"),
        (Invariant::MoreScreensThanSaid, sound(retro().screens(5)), three(), "after"),
        (
            Invariant::AgreesUnread,
            sound(retro().drop_step("arrive").expect("it leads on")),
            three(),
            "accept",
        ),
    ]
}

/// Three people at the start of a flow, all in its first role if it has roles.
fn begun(flow: &Flow) -> (Conversation, Time) {
    let role = flow.roles().first().map(|role| role.id.as_str());
    let person = |name| role.map_or_else(|| Person::new(name), |role| Person::new(name).role(role));
    let setup = ["Amal", "Bo", "Luz"].into_iter().map(person).fold(Setup::new(terms()), Setup::person);
    let now = Time::from_millis(0);
    (Conversation::start(flow, setup, now).expect("people who fit"), now)
}

/// Whether somebody who takes part is asked nothing, and no time ends that.
fn waits_without_end(conversation: &Conversation, now: Time) -> bool {
    let waits = |seat| {
        let view = conversation.view(seat, now).expect("a seat");
        !view.is_asked() && matches!(view.status(), Status::Active | Status::Waiting)
    };
    conversation.deadline(now).is_none() && conversation.seats().any(waits)
}

#[test]
fn what_is_not_kept_is_told_with_the_shortest_run_of_moves_that_leads_there() {
    for (invariant, flow, walks, step) in broken() {
        let audit = flow.audit(walks.clone());
        let found = audit.broken().iter().find(|broken| broken.invariant == invariant);
        let found = found.unwrap_or_else(|| panic!("{invariant:?} at {step}: {:?}", audit.broken()));
        assert_eq!(found.step, *step, "{found}");
        assert!(found.to_string().starts_with(&format!("step `{step}`: ")), "{found}");
        // The lines lead there, by themselves.
        let walk = audit.walk();
        let (mut conversation, mut now) = begun(&flow);
        for line in &found.run {
            play(&mut conversation, &mut now, &mut serde_json::to_value(line).expect("JSON"));
        }
        let stands_at = conversation.operator(now).step().id.to_string();
        match invariant {
            Invariant::NeverAsked => assert_ne!(stands_at, step, "before it"),
            Invariant::MoreScreensThanSaid => {
                assert_eq!(conversation.operator(now).ending(), Some(Ending::Completed));
                assert!(found.screens > Some(5));
            }
            _ => {
                let asked = conversation
                    .seats()
                    .filter_map(|seat| conversation.view(seat, now)?.step())
                    .any(|at| at.id == *step);
                assert!(asked || stands_at == step, "{found}: {stands_at:?}");
                // No state with fewer moves before it stands there.
                let fewer = (0..walk.states()).filter_map(|state| Some((state, walk.run(state)?)));
                let shortest = fewer
                    .filter(|(state, _)| {
                        walk.ending(*state).is_none()
                            && walk.reach(*state).is_some_and(|(there, then)| {
                                let here = there.operator(then).step().id == *step;
                                here && (invariant != Invariant::WaitsWithoutEnd
                                    || waits_without_end(&there, then))
                            })
                    })
                    .map(|(_, run)| run.len())
                    .min();
                if invariant != Invariant::AgreesUnread {
                    assert!(
                        shortest.is_none_or(|shortest| found.run.len() <= shortest.max(1)),
                        "{found}: {shortest:?}"
                    );
                }
            }
        }
        assert!(retro().audit(Walks::with(3)).broken().is_empty(), "without the change nothing is found");
    }
}

#[test]
fn an_option_that_nobody_can_choose_is_told() {
    // Whoever comes here has used the loop up.
    let draft = retro().to_draft("broken", 1).change_step("check", |step| {
        step.options[1].to = Some(To::back("miss", "more", To::next("telling")));
    });
    let more = Step::new("more", Stage::Reflecting, Who::Lead, Ask::Choice)
        .option(Choice::new("again", To::back("miss", "tell", To::next("telling"))).while_room())
        .option(Choice::new("on", To::next("telling")))
        .late_by_limit(To::next("telling"));
    let draft = draft.expect("a step of it").step(more);
    let flow = draft.check().expect("a sound flow");
    let audit = flow.audit(Walks::with(3));
    let [broken] = audit.broken() else { panic!("{:?}", audit.broken()) };
    assert_eq!(broken.invariant, Invariant::NeverOffered);
    assert_eq!(
        (broken.step.as_str(), broken.option.as_ref().map(reweave::id::OptionId::as_str)),
        ("more", Some("again"))
    );
}

#[test]
fn the_built_in_flows_keep_all_of_it() {
    for id in ["ask", "solo", "brief", "dyad", "circle"] {
        let flow = Flow::builtin(id).expect("a flow");
        let audit = flow.audit(Walks::with(*flow.seats().start()));
        assert_eq!(audit.broken(), [], "{id}");
    }
}

fn breathe() -> Step {
    let page = Step::new("breathe", Stage::Reconnection, Who::Everyone, Ask::Page).unseen();
    page.option(Choice::new("go-on", To::End)).late_by_limit(To::End)
}

#[test]
fn a_built_in_flow_is_changed_a_step_at_a_time() {
    let brief = || Flow::brief().to_draft("brief-here", 1);
    let before = brief().insert_before("after", breathe()).unwrap().check().unwrap();
    let all_ways = |flow: &Flow| serde_json::to_string(flow.draft()).unwrap();
    assert!(all_ways(&before).contains(r#"{"step":"breathe"}"#));
    assert_eq!(before.step("breathe").unwrap().options[0].to, Some(To::step("after")));
    assert_eq!(before.step("breathe").unwrap().late.as_ref().unwrap().to, To::step("after"));
    let after = brief().insert_after("hear-limit", breathe()).unwrap().check().unwrap();
    let hear = after.step("hear-limit").unwrap();
    assert_eq!(hear.pass, Some(To::step("breathe")));
    assert_eq!(after.step("breathe").unwrap().options[0].to, Flow::brief().step("hear-limit").unwrap().pass);
    // Taken out again, it is as it was.
    for changed in [&before, &after] {
        let back = changed.draft().clone().drop_step("breathe").unwrap();
        assert_eq!(back, brief());
    }
    let longer = Flow::brief().step("speak").unwrap().clone();
    let longer = brief().replace_step(longer.late(60, To::Close)).unwrap();
    assert_ne!(longer, brief());
}

#[test]
fn a_change_that_could_be_meant_in_two_ways_is_refused_and_says_so() {
    let brief = || Flow::brief().to_draft("brief-here", 1);
    let nowhere = Step::new("nowhere", Stage::Closing, Who::Everyone, Ask::Page);
    let mut gate = breathe();
    gate.id = "gate".into();
    for (result, code, says) in [
        (brief().drop_step("gone"), "no-such-step", "`gone`"),
        (brief().drop_step("speak"), "leads-apart", "`speak`"),
        (brief().drop_step("gate"), "still-needed", "the start"),
        (brief().drop_step("check"), "still-needed", "`say-back`"),
        (brief().drop_step("after"), "still-needed", "many breaks"),
        (brief().insert_after("speak", breathe()), "leads-apart", "`speak`"),
        (brief().insert_before("nowhere", breathe()), "no-such-step", "`nowhere`"),
        (brief().insert_before("after", nowhere), "leads-nowhere", "`nowhere`"),
        (brief().insert_before("after", gate), "step-exists", "`gate`"),
        (brief().replace_step(breathe()), "no-such-step", "`breathe`"),
        (brief().change_step("breathe", |_| ()), "no-such-step", "`breathe`"),
    ] {
        let error: EditError = result.expect_err(code);
        assert_eq!(error.code(), code);
        assert!(error.to_string().contains(says), "{error}");
    }
}

#[test]
fn no_step_of_a_built_in_flow_can_be_dropped_into_a_panic() {
    for id in Flow::BUILTIN {
        let flow = Flow::builtin(id).expect("a flow");
        for step in flow.steps() {
            for changed in [
                flow.to_draft("other", 1).drop_step(step.id.as_str()),
                flow.to_draft("other", 1).insert_after(step.id.as_str(), breathe()),
                flow.to_draft("other", 1).insert_before(step.id.as_str(), breathe()),
            ] {
                // What it says is for `check`; here only that names still resolve.
                let Ok(draft) = changed else { continue };
                if let Err(faults) = draft.check() {
                    assert!(
                        faults.iter().all(|fault| fault.kind.code() != "unknown-step"),
                        "{id} {}: {faults}",
                        step.id
                    );
                }
            }
        }
    }
}

#[test]
fn a_stored_conversation_is_not_taken_up_by_a_flow_that_was_changed() {
    let setup = [Person::new("Amal"), Person::new("Bo")].into_iter().fold(Setup::new(terms()), Setup::person);
    let conversation = Conversation::start(&Flow::brief(), setup, Time::from_millis(0)).expect("it starts");
    let saved = conversation.saved();
    let version = Flow::brief().version();
    // Also where it has kept name and version.
    for (id, version) in [("brief", version), ("brief", version + 1), ("brief-here", version)] {
        let changed =
            Flow::brief().to_draft(id, version).insert_before("after", breathe()).unwrap().check().unwrap();
        assert!(Conversation::resume(&changed, &saved).is_err(), "{id} {version}");
    }
    assert!(Conversation::resume(&Flow::brief(), &saved).is_ok());
}

#[test]
fn where_the_schema_is_belongs_to_the_file_and_not_to_the_flow() {
    let text = file("examples/retro/retro.json");
    let without = text.replacen("  \"$schema\": \"../../docs/flow.schema.json\",\n", "", 1);
    assert_ne!(text, without);
    let (with, without) = (retro(), Flow::from_json(&without).unwrap());
    assert_eq!(with, without);
    assert_eq!(
        (with.fingerprint(), with.texts_fingerprint()),
        (without.fingerprint(), without.texts_fingerprint())
    );
    assert!(!serde_json::to_string(with.draft()).unwrap().contains("$schema"));
}
