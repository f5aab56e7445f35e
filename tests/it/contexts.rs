//! What people are to each other, and where: which flows are made there, what stands on the page that is read alone, and who is asked
//! first.

use crate::common::table::{Table, sound};
use crate::common::{phrasebook, terms};
use crate::true_sentences::{messages, reads, reads_no};
use reweave::conversation::Limits;
use reweave::error::NoSuchFlow;
use reweave::flow::FlowDraft;
use reweave::flows::{Context, Dyad};
use reweave::screen::Piece;
use reweave::{Conversation, Flow, Move, MoveKind, Person, Prompt, Seat, Setup, Status};

/// What is refused of the built-in flows, besides all of them where someone is under age.
const REFUSED: &[(&str, Context, &str)] = &[
    ("circle", Context::Practitioner, "complaint"),
    ("circle", Context::Partners, "no-circle-of-two"),
    ("brief", Context::School, "staff-and-pupils"),
    ("dyad", Context::School, "staff-and-pupils"),
    ("accountability", Context::Practitioner, "complaint"),
    ("accountability", Context::SupportGroup, "sharing-only"),
    ("accountability", Context::Faith, "keeper-from-outside"),
    ("accountability", Context::Workplace, "work-has-other-ways"),
    ("accountability", Context::Online, "no-meeting-online"),
];

/// What each context adds to the page that is read alone.
const ADDED: &[(Context, &[&str])] = &[
    (Context::Practitioner, &["gate-context-practitioner", "gate-context-practitioner-file"]),
    (Context::Friends, &["gate-context-friends"]),
    (Context::Partners, &["gate-context-partners"]),
    (Context::SupportGroup, &["gate-context-support-group"]),
    (Context::Elder, &["gate-context-elder"]),
    (Context::WorkTogether, &["gate-context-work-together"]),
    (Context::Faith, &["gate-context-faith"]),
    (Context::Family, &["gate-context-family"]),
    (Context::Workplace, &["gate-context-workplace", "gate-context-workplace-help"]),
    (Context::School, &["gate-context-school"]),
    (Context::Online, &["gate-context-online"]),
];

/// Where a flow has words of its own for it.
const OWN: &[&str] = &[
    "ask-gate-context-friends",
    "solo-gate-context-support-group",
    "solo-gate-context-family",
    "circle-gate-context-elder",
    "circle-gate-context-online",
];

fn plain() -> Vec<Flow> {
    let built_in = Flow::BUILTIN.iter().map(|id| Flow::builtin(id).unwrap());
    built_in.chain([Dyad::new().warm_first().flow()]).collect()
}

fn made() -> impl Iterator<Item = (Flow, Context)> {
    let of = |flow: Flow| Context::ALL.map(|context| (flow.in_context(context).ok(), context));
    plain().into_iter().flat_map(of).filter_map(|(flow, context)| Some((flow?, context)))
}

fn built(id: &str, options: &[&str]) -> Result<Flow, NoSuchFlow> {
    Flow::builtin_with(id, options)
}

/// As many people as are needed, in the roles of the flow in their order.
fn table(flow: &Flow) -> Table {
    let roles: Vec<&str> = flow.roles().iter().map(|role| role.id.as_str()).collect();
    let of = |seat: usize| *roles.get(seat.min(roles.len().saturating_sub(1))).unwrap_or(&"");
    let people: Vec<&str> = (0..*flow.seats().start()).map(of).collect();
    Table::with(flow, &people, Limits::default())
}

/// One step further: the first move that leads on.
fn goes_on(table: &mut Table, seat: usize) {
    let made = table.view(seat).sample_moves("words").into_iter();
    let made = made.filter(|made| matches!(made.kind(), MoveKind::Choose | MoveKind::Say | MoveKind::Pass));
    let made = made.collect::<Vec<_>>().into_iter().next().expect("someone is asked");
    table.does(seat, made);
}

/// Each page that is read alone: of whoever begins, and of whoever is invited.
fn gates(flow: &Flow) -> Vec<(Table, usize)> {
    let is_gate = |table: &Table, seat| table.view(seat).step().is_some_and(|step| step.veil);
    let mut table = table(flow);
    while !is_gate(&table, 0) {
        goes_on(&mut table, 0);
    }
    let mut found = vec![(table.clone(), 0)];
    if *flow.seats().start() > 1 {
        while table.view(1).status() == Status::Uninvited {
            goes_on(&mut table, 0);
        }
        assert!(is_gate(&table, 1));
        found.push((table, 1));
    }
    found
}

#[test]
fn every_flow_is_made_in_every_context_or_refused_with_the_reason() {
    for flow in plain() {
        let id = flow.id().as_str();
        for context in Context::ALL {
            let under_age = (context == Context::FamilyMinor).then_some("under-age");
            let refused = REFUSED.iter().find(|known| (known.0, known.1) == (id, context));
            let expected = under_age.or(refused.map(|(.., code)| *code));
            assert_eq!(
                flow.suited_to(context).err().map(|refused| refused.code()),
                expected,
                "{id} {context}"
            );
            match (flow.in_context(context), expected) {
                (Ok(made), None) => {
                    assert_eq!((made.id(), made.context()), (flow.id(), Some(context)));
                    assert_ne!(made.fingerprint(), flow.fingerprint());
                    assert_eq!(made.options().last(), Some(&format!("context={context}")));
                    assert_eq!(built(id, &options(&made)), Ok(made), "it is found again");
                }
                (Err(NoSuchFlow::Unsuited(refused)), Some(code)) => {
                    assert_eq!(refused.code(), code);
                    let says = refused.to_string();
                    assert!(says.contains(&format!("`{id}`")) && says.contains(context.id()), "{says}");
                }
                (made, expected) => panic!("{id} {context}: {made:?}, and not {expected:?}"),
            }
        }
    }
}

fn options(flow: &Flow) -> Vec<&str> {
    flow.options().iter().map(String::as_str).collect()
}

/// The flows that come later are known by their ids and options.
#[test]
fn what_is_refused_follows_from_the_name_and_the_options_of_a_flow() {
    let of = |id: &str, options: &[(&str, &str)]| {
        let mut draft = Flow::solo().draft().clone();
        draft.id = id.into();
        sound(options.iter().fold(draft, |draft: FlowDraft, (name, value)| draft.made_with(name, value)))
    };
    let code = |flow: &Flow, context| flow.suited_to(context).err().map(|refused| refused.code());
    let repair = of("circle", &[("mode", "repair")]);
    assert_eq!(code(&repair, Context::SupportGroup), Some("sharing-only"));
    assert_eq!(code(&of("circle", &[("mode", "sharing")]), Context::SupportGroup), None);
    let harm = of("accountability", &[]);
    assert_eq!(code(&harm, Context::Workplace), Some("work-has-other-ways"));
    assert_eq!(code(&harm, Context::Faith), Some("keeper-from-outside"));
    assert_eq!(code(&of("accountability", &[("keeper", "outside")]), Context::Faith), None);
    assert_eq!(code(&of("checkin", &[]), Context::Practitioner), None);
    // It has the name of a built-in one and is not that, so nobody can make it in a context here.
    assert_eq!(harm.in_context(Context::Friends), Err(NoSuchFlow::Flow("accountability".into())));
}

/// What an app says about harm decides where it can be made.
#[test]
fn harm_is_made_where_what_the_app_says_allows_it() {
    let code = |options: &[&str]| {
        let made = built("accountability", options);
        made.map(|flow| flow.context()).map_err(|error| match error {
            NoSuchFlow::Unsuited(refused) => Some(refused.code()),
            _ => None,
        })
    };
    assert_eq!(code(&["context=faith", "keeper=outside"]), Ok(Some(Context::Faith)));
    assert_eq!(code(&["context=online", "meet=false"]), Ok(Some(Context::Online)));
    assert_eq!(code(&["context=school", "begun_by=harmed"]), Ok(Some(Context::School)));
    assert_eq!(code(&["context=school", "minor_harm=true"]), Err(Some("no-trained-adult")));
    assert_eq!(code(&["context=faith", "minor_harm=true"]), Err(Some("keeper-from-outside")));
    assert_eq!(code(&["context=family"]), Ok(Some(Context::Family)));
    for context in ["partners", "family", "elder", "online"] {
        let context_option = format!("context={context}");
        let options = [context_option.as_str(), "minor_harm=true", "meet=false"];
        assert_eq!(code(&options), Err(Some("no-keeper")), "{context}");
    }
    assert_eq!(code(&["context=friends", "minor_harm=true"]), Ok(Some(Context::Friends)));
}

#[test]
fn an_apps_own_flow_with_the_name_of_another_is_not_lost_in_a_context() {
    let mut draft = Flow::brief().draft().clone();
    draft.screens = Some(9);
    let own = sound(draft);
    assert_eq!(own.in_context(Context::Friends), Err(NoSuchFlow::Flow("brief".into())));
}

#[test]
fn an_unknown_context_is_refused_with_all_that_there_are() {
    for options in [&["context=parliament"] as &[&str], &["context="], &["context"]] {
        let error = built("brief", options).unwrap_err();
        assert_eq!(error.code(), "option-needs-value");
        let says = error.to_string();
        assert!(Context::ALL.iter().all(|context| says.contains(&format!("`context={context}`"))), "{says}");
    }
    assert_eq!(built("brief", &["contexts=friends"]).unwrap_err().code(), "no-such-option");
    assert_eq!(built("parliament", &["context=friends"]).unwrap_err().code(), "no-such-flow");
    // The last of a name counts, and the place of an option makes no difference.
    let made = built("dyad", &["context=friends", "context=family", "warm_first=true"]);
    assert_eq!(made, built("dyad", &["warm_first=true", "context=family"]));
}

#[test]
fn what_a_context_adds_stands_on_the_page_of_each_in_every_language() {
    let book = phrasebook();
    let mut prompt = Prompt::new();
    let mut seen = 0;
    for (flow, context) in made() {
        let (_, added) = ADDED.iter().find(|(known, _)| *known == context).unwrap();
        let message = |id: &&str| {
            let own = format!("{}-{id}", flow.id());
            if OWN.contains(&own.as_str()) { own } else { (*id).to_owned() }
        };
        let added: Vec<String> = added.iter().map(message).collect();
        for (table, seat) in gates(&flow) {
            let view = table.view(seat);
            for lang in ["en", "es", "ar"] {
                book.reader([lang]).prompt(&view, &mut prompt);
                assert!(prompt.problems().is_empty(), "{lang} {flow:?} {context}");
                let page: Vec<&str> = prompt.page().map(|paragraph| paragraph.id).collect();
                let at = page.iter().position(|id| *id == added[0]).expect(&added[0]);
                assert_eq!(page[at..at + added.len()], added);
                if context == Context::Partners {
                    assert_eq!(page[at + 1], "gate-not-for", "what frightens stands before the list");
                } else {
                    assert_eq!(at + added.len(), page.len());
                }
                assert!(prompt.page().all(|paragraph| !paragraph.text.is_empty()));
                seen += 1;
            }
        }
    }
    assert!(seen > 250, "{seen}");
}

/// The one with more power in each context that has one, where they can sit, and what says that they are asked first.
const SENIOR: &[(Context, &[&str], &str)] = &[
    (Context::Practitioner, &["starts"], "first-practitioner"),
    (Context::Elder, &["starts", "invited"], "first-elder"),
    (Context::Workplace, &["starts", "invited"], "first-manager"),
];

/// A conversation in which both are there, and the pages on which they agreed to the terms.
fn begun(flow: &Flow) -> (Table, [(Table, usize); 2]) {
    let mut table = table(flow);
    table.does(0, Move::choose("go-on"));
    let sends = (table.clone(), 0);
    table.does(0, Move::Pass).does(1, Move::choose("go-on"));
    let answers = (table.clone(), 1);
    table.does(1, Move::choose("accept"));
    if flow.id() == "dyad" {
        table.choose(["ready", "ready"]);
    }
    (table, [sends, answers])
}

#[test]
fn who_has_more_power_is_asked_first_and_about_their_own_part() {
    for (context, places, says) in SENIOR {
        for (id, own, second) in [
            ("brief", Move::choose("own").with_text("I shouted."), "reply"),
            ("dyad", Move::choose("own").with_fields([("what-i-did", "I shouted.")]), "turn"),
        ] {
            for place in *places {
                let flow = built(id, &[&format!("context={context}"), &format!("senior={place}")]).unwrap();
                let senior = usize::from(*place == "invited");
                let other = 1 - senior;
                let (table, agree) = begun(&flow);
                for (page, seat) in agree {
                    reads(&page, seat, says);
                    assert!(page.view(seat).terms().is_some(), "where they agree to the terms");
                }
                assert_eq!(table.asked(), format!("own-first {senior}"));
                assert!(!table.view(senior).offers(MoveKind::Later), "else the other would begin after all");
                reads(&table, senior, "step-own-first");
                reads(&table, other, "step-own-first.waiting");
                // What they name is received, and never given back or checked; then the other tells.
                let mut owns = table.clone();
                assert_eq!(owns.does(senior, own.clone()).asked(), format!("receive-own {other}"));
                assert_eq!(owns.does(other, Move::Pass).asked(), format!("{second} {other}"));
                // Nobody has to name anything.
                let mut passes = table.clone();
                passes.does(senior, Move::Pass);
                assert_eq!(passes.asked(), format!("{second} {other}"));
                let first = passes.view(other).options().next().unwrap().id.clone();
                assert_eq!(first, "tell", "the other's turn begins with how it was for them");
                passes.does(other, Move::choose("tell").with_text("It was loud."));
                let listens = if id == "brief" { "say-back" } else { "listen" };
                assert_eq!(passes.asked(), format!("{listens} {senior}"));
            }
        }
    }
}

/// In a circle that repairs they sit among those who are invited: another keeps it.
#[test]
fn who_has_more_power_has_the_first_turn_in_a_circle_that_repairs() {
    for (options, role, says) in [
        (&["mode=repair", "context=workplace"] as &[&str], "manager", "circle-first-manager"),
        (
            &["mode=repair", "context=elder", "keeper=outside", "say_back=keeper"],
            "elder",
            "circle-first-elder",
        ),
    ] {
        let flow = built("circle", options).unwrap();
        let mut table = Table::with(&flow, &["keeper", "member", role], Limits::default());
        table.does(0, Move::choose("go-on"));
        reads(&table, 0, says);
        table.does(0, Move::Pass);
        for seat in 1..3 {
            table.does(seat, Move::choose("go-on"));
            reads(&table, seat, says);
            table.does(seat, Move::choose("accept"));
        }
        table.each((0..3).map(|seat| (seat, Move::Pass)));
        assert_eq!(table.asked(), "own-first 2");
        assert!(!table.view(2).offers(MoveKind::Later), "else another would begin after all");
        reads(&table, 2, "step-circle-own-first.help");
        // It is read, and given back by nobody; and it can be passed.
        let mut passes = table.clone();
        passes.does(2, Move::Pass);
        table.does(2, Move::say("I decided it alone."));
        for after in [table, passes] {
            assert!(after.asked().starts_with("story") && after.asked().ends_with(" 0"), "{}", after.asked());
        }
    }
    let code = |options: &[&str]| built("circle", options).map_err(|error| error.code());
    assert!(code(&["mode=repair", "context=workplace", "senior=none"]).is_ok());
    assert_eq!(
        code(&["mode=repair", "context=workplace", "senior=invited"]),
        code(&["mode=repair", "context=workplace"])
    );
    assert_eq!(code(&["mode=repair", "context=workplace", "senior=starts"]), Err("option-needs-value"));
    assert_eq!(code(&["context=workplace", "senior=invited"]), Err("no-such-option"), "where people share");
}

/// `step-accept.next`, `step-accept-you.next`: who is asked first.
#[test]
fn whoever_is_invited_reads_who_is_asked_first() {
    let table = |option: &str| {
        let flow = built("brief", &["context=workplace", option]).unwrap();
        begun(&flow).1[1].0.clone()
    };
    reads(&table("senior=starts"), 1, "step-accept.next");
    reads(&table("senior=invited"), 1, "step-accept-you.next");
    reads_no(&table("senior=invited"), 1, "step-accept.next");
    assert_eq!(
        begun(&built("brief", &["context=workplace", "senior=invited"]).unwrap()).0.asked(),
        "own-first 1"
    );
}

#[test]
fn whoever_can_then_tell_does_so_in_the_same_turn() {
    let flow = Dyad::new().warm_first().flow().in_context(Context::Elder).unwrap();
    let (mut table, _) = begun(&flow);
    assert_eq!(table.asked(), "warm 0");
    table.does(0, Move::Pass).does(1, Move::Pass);
    assert_eq!(table.asked(), "own-first 0");
    table.does(0, Move::choose("both").with_fields([("what-i-did", "I shouted.")]));
    assert_eq!(table.does(1, Move::Pass).asked(), "speak-account 0");
    assert_eq!(table.does(0, Move::say("It was late.")).asked(), "listen 1");
}

#[test]
fn the_roles_say_who_begins() {
    let start = |option: &str, roles: [&str; 2]| {
        let flow = built("brief", &["context=workplace", option]).unwrap();
        let people = roles.map(|role| Person::new("P").role(role));
        let setup = people.into_iter().fold(Setup::new(terms()), Setup::person);
        Conversation::start(&flow, setup, reweave::Time::from_millis(0))
            .map(drop)
            .map_err(|error| error.code())
    };
    assert_eq!(start("senior=starts", ["manager", "other"]), Ok(()));
    assert_eq!(start("senior=invited", ["other", "manager"]), Ok(()));
    assert_eq!(start("senior=starts", ["other", "manager"]), Err("begun-by-another"));
    assert_eq!(start("senior=starts", ["manager", "manager"]), Err("wrong-number-in-role"));
}

#[test]
fn who_has_more_power_is_asked_for_only_where_that_changes_something() {
    let code = |id: &str, options: &[&str]| built(id, options).map_err(|error| error.code());
    // Two who decide nothing about each other are as two without a context, but for what it adds.
    let equals = built("brief", &["senior=none", "context=workplace"]).unwrap();
    assert_eq!(equals.options(), ["context=workplace", "senior=none"]);
    assert!(equals.roles().is_empty());
    let steps = |flow: &Flow| flow.steps().iter().map(|step| step.id.clone()).collect::<Vec<_>>();
    assert_eq!(steps(&equals), steps(&Flow::brief()));
    // What is not said is what is usual.
    assert_eq!(built("dyad", &["context=elder", "senior=starts"]), built("dyad", &["context=elder"]));
    // A client does not have to be the one who offers it, and an elder is one.
    assert_eq!(code("brief", &["context=practitioner", "senior=invited"]), Err("option-needs-value"));
    assert_eq!(code("brief", &["context=elder", "senior=none"]), Err("option-needs-value"));
    assert_eq!(code("brief", &["context=workplace", "senior=nobody"]), Err("option-needs-value"));
    for (id, options) in [
        ("brief", &["senior=starts"] as &[&str]),
        ("brief", &["context=friends", "senior=starts"]),
        ("circle", &["context=workplace", "senior=starts"]),
        ("brief", &["keeper=outside"]),
        ("circle", &["context=elder", "keeper=outside"]),
    ] {
        assert_eq!(code(id, options), Err("no-such-option"), "{id} {options:?}");
    }
}

#[test]
fn a_circle_that_meets_online_is_small() {
    let flow = Flow::circle().in_context(Context::Online).unwrap();
    assert_eq!(flow.seats(), 3..=6);
    assert_eq!(Flow::circle().in_context(Context::Faith).unwrap().seats(), 3..=15);
}

#[test]
fn a_text_for_a_context_comes_first_and_else_the_usual_one() {
    let shown = |id: &str, options: &[&str]| {
        let (table, seat) = gates(&built(id, options).unwrap()).swap_remove(0);
        messages(&table, seat)
    };
    let has = |found: &[String], id: &str| found.iter().any(|known| known == id);
    let there = shown("brief", &["context=workplace"]);
    assert!(has(&there, "gate-above--workplace") && !has(&there, "gate-above") && has(&there, "gate-fear"));
    // What is a flow's own comes before what is only of the context.
    let circle = shown("circle", &["context=workplace"]);
    assert!(has(&circle, "circle-gate-above--workplace") && has(&circle, "circle-gate-fear"));
    for (id, options) in [("brief", &["context=friends"] as &[&str]), ("brief", &[])] {
        let usual = shown(id, options);
        assert!(has(&usual, "gate-above") && !has(&usual, "gate-above--workplace"));
    }
}

#[test]
fn all_names_of_a_message_are_told_in_their_order() {
    let named = |flow: &Flow| {
        let (table, seat) = gates(flow).swap_remove(0);
        let outline = table.view(seat).outline();
        let Piece::Message(message) = &outline.page.last().unwrap().text else { panic!("a paragraph") };
        message.names().collect::<Vec<_>>()
    };
    assert_eq!(named(&Flow::brief()), ["brief-gate-unsure", "gate-unsure"]);
    assert_eq!(
        named(&Flow::brief().in_context(Context::Friends).unwrap()),
        [
            "brief-gate-context-friends--friends",
            "brief-gate-context-friends",
            "gate-context-friends--friends",
            "gate-context-friends"
        ]
    );
}

/// Room for words of the app's own: in a screen without words it is named, and on a screen nothing stands there.
#[test]
fn a_slot_that_nobody_has_filled_leaves_nothing() {
    let book = phrasebook();
    let mut prompt = Prompt::new();
    let mut table = table(&Flow::circle());
    table.does(0, Move::choose("go-on")).does(0, Move::Pass);
    table.each((1..3).map(|seat| (seat, Move::choose("go-on"))));
    let opening = table.clone();
    table.each((1..3).map(|seat| (seat, Move::choose("accept"))));
    table.each((0..3).map(|seat| (seat, Move::Pass))).each((0..3).map(|seat| (seat, Move::Pass)));
    assert_eq!(table.asked(), "check-out 0 1 2");
    for (table, seat, slot) in [(&opening, 1, "slot-opening"), (&table, 0, "slot-closing")] {
        let view = table.view(seat);
        let named = |piece: &Piece<'_>| match piece {
            Piece::Message(message) => message.is_optional() && message.names().any(|name| name == slot),
            _ => false,
        };
        assert!(view.outline().page.iter().any(|paragraph| named(&paragraph.text)), "{slot}");
        for lang in ["en", "es", "ar"] {
            book.reader([lang]).prompt(&view, &mut prompt);
            assert!(prompt.problems().is_empty());
            assert!(
                prompt.page().all(|paragraph| !paragraph.id.contains("slot") && !paragraph.text.is_empty())
            );
        }
    }
}

/// A stored conversation names the context, and is gone on with in the same flow.
#[test]
fn a_stored_conversation_finds_its_flow_in_its_context() {
    let flow = built("dyad", &["warm_first=true", "context=workplace", "senior=invited"]).unwrap();
    let (table, _) = begun(&flow);
    let saved = table.conversation.saved();
    let again = Flow::builtin_with(saved.flow_id().as_str(), saved.flow_options()).unwrap();
    let resumed = Conversation::resume(&again, &saved).unwrap();
    assert!(resumed == table.conversation);
    assert!(Conversation::resume(&Flow::dyad(), &saved).is_err());
    assert!(resumed.view(Seat::FIRST, table.now).is_some());
}
