//! What a prompt holds beside its words, as the object that a device gets.

use std::collections::BTreeSet;
use std::fs;

use crate::common::{offered, phrasebook, terms};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use reweave::flow::{Ask, Audience, Choice, Field, FlowDraft, Mark, Members, Step, To, Who, WordList};
use reweave::flows::Dyad;
use reweave::person::{Gender, Register};
use reweave::phrasebook::Arg;
use reweave::terms::{Resource, ResourceList, Resources};
use reweave::{Conversation, Flow, Move, Person, Phrasebook, Prompt, Seat, Setup, Stage, Time};
use serde_json::{Value, json};

const NOW: Time = Time::from_millis(0);

/// A flow of one step and a last page, for so many people, who are invited and accept before.
fn flow_of(seats: u8, step: Step) -> Flow {
    let call = Step::new("call", Stage::Opening, Who::Lead, Ask::Page).unseen();
    let accept = Step::new("accept", Stage::Opening, Who::Invite(Members::Everyone), Ask::Choice).unseen();
    let last = Step::new("done", Stage::Closing, Who::Everyone, Ask::Page).unseen();
    let first = if seats > 1 { "accept" } else { step.id.as_str() };
    let mut draft = FlowDraft::new("one-step", 1).seats(seats..=seats);
    draft = draft.step(call.option(Choice::new("go-on", To::step(first))));
    if seats > 1 {
        let yes = Choice::new("accept", To::step(step.id.as_str())).mark(Mark::Consent);
        let no = Choice::new("not-now", To::Drop).mark(Mark::NotNow);
        draft = draft.step(accept.option(yes).option(no));
    }
    let draft = draft.step(step).step(last.option(Choice::new("finish", To::End)));
    draft.check().unwrap_or_else(|faults| panic!("{faults}"))
}

/// The conversation at that one step.
fn at_the_step(flow: &Flow) -> Conversation {
    let people = ["Amal", "Bo", "Cleo", "Dana"].map(Person::new);
    let people = people.into_iter().take(usize::from(flow.draft().max_seats));
    let setup = people.fold(Setup::new(terms()), Setup::person);
    let mut conversation = Conversation::start(flow, setup, NOW).unwrap();
    conversation.apply(Seat::FIRST, Move::choose("go-on"), NOW).unwrap();
    for seat in conversation.seats().skip(1) {
        conversation.apply(seat, Move::choose("accept"), NOW).unwrap();
    }
    conversation
}

fn screen_in(book: &Phrasebook, languages: &[&str], conversation: &Conversation, seat: Seat) -> Value {
    let mut prompt = Prompt::new();
    let view = conversation.view(seat, NOW).unwrap();
    book.reader(languages.iter().copied()).prompt(&view, &mut prompt);
    serde_json::to_value(&prompt).unwrap()
}

#[test]
fn both_is_never_said_to_more_than_two() {
    let together = |seats| {
        let mut step = Step::new("close", Stage::Closing, Who::Everyone, Ask::Choice);
        step.sees = Audience::Together;
        flow_of(seats, step.option(Choice::new("done", To::step("done"))))
    };
    let label = |seats, language| {
        let screen = screen_in(&phrasebook(), &[language], &at_the_step(&together(seats)), Seat::FIRST);
        assert_eq!(screen["audience"], if seats > 2 { "all" } else { "both" });
        screen["audience_label"].as_str().unwrap().to_owned()
    };
    assert_eq!(label(2, "en"), "You can both read this when this step is over.");
    for seats in [3, 4] {
        assert_eq!(label(seats, "en"), "Everyone here can read this when this step is over.");
        assert!(!label(seats, "es").contains("dos"));
        // The dual form of the Arabic word for “you”.
        assert!(!label(seats, "ar").contains("كما"));
    }
}

/// The catalogs of a language, as an app that has its own formatter holds them.
pub(crate) fn bundle(language: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.parse().unwrap()]);
    let folder = format!("{}/locales/{language}", env!("CARGO_MANIFEST_DIR"));
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            let text = fs::read_to_string(path).unwrap();
            bundle.add_resource(FluentResource::try_new(text).unwrap()).unwrap();
        }
    }
    bundle
}

fn format(bundle: &FluentBundle<FluentResource>, id: &str, given: &Value) -> String {
    let (message, attribute) = id.split_once('.').map_or((id, None), |(id, name)| (id, Some(name)));
    let found = bundle.get_message(message).unwrap_or_else(|| panic!("{id}"));
    let pattern = match attribute {
        Some(name) => found.get_attribute(name).map(|attribute| attribute.value()),
        None => found.value(),
    };
    let mut args = FluentArgs::new();
    for (name, value) in given.as_object().unwrap() {
        let value = match value {
            Value::String(text) => FluentValue::from(text.clone()),
            number => FluentValue::from(number.as_u64().unwrap()),
        };
        args.set(name.clone(), value);
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern.unwrap(), Some(&args), &mut errors).into_owned();
    assert!(errors.is_empty(), "{id}: {errors:?}");
    text
}

/// Whether this stands in `ids` for a text: a message with its arguments.
fn is_id(ids: &Value) -> bool {
    ids.as_array().is_some_and(|pair| pair.len() == 2 && pair[0].is_string() && pair[1].is_object())
}

/// Formats every message of `ids` and compares it with the text at the same place of the screen; gives how many there were.
pub(crate) fn compare(bundle: &FluentBundle<FluentResource>, ids: &Value, screen: &Value, at: &str) -> usize {
    match ids {
        Value::Null => 0,
        pair if is_id(pair) => {
            // What has only one text stands for that text.
            let text = screen.get("label").or(screen.get("text")).unwrap_or(screen);
            let expected = format(bundle, pair[0].as_str().unwrap(), &pair[1]);
            assert_eq!(text.as_str(), Some(expected.as_str()), "{at}: {}", pair[0]);
            1
        }
        Value::Array(items) => {
            assert_eq!(items.len(), screen.as_array().unwrap().len(), "{at}");
            let pairs = items.iter().zip(screen.as_array().unwrap()).enumerate();
            pairs.map(|(i, (ids, screen))| compare(bundle, ids, screen, &format!("{at}/{i}"))).sum()
        }
        Value::Object(places) => places
            .iter()
            .map(|(place, ids)| compare(bundle, ids, &screen[place], &format!("{at}/{place}")))
            .sum(),
        other => panic!("{at}: {other}"),
    }
}

/// Goes through a whole conversation: of all that is offered, each time the first that is new.
fn each_screen(flow: &Flow, language: &str, mut check: impl FnMut(Value)) {
    let people = [
        Person::new("Amal").langs([language]).gender(Gender::Feminine).register(Register::Formal),
        Person::new("").langs([language]).gender(Gender::Masculine),
    ];
    let setup = people.into_iter().fold(Setup::new(terms()), Setup::person);
    let mut conversation = Conversation::start(flow, setup, NOW).unwrap();
    let book = phrasebook();
    for _ in 0..200 {
        for seat in conversation.seats() {
            check(screen_in(&book, &[language], &conversation, seat));
        }
        let is_onward = |made: &Move| {
            !matches!(
                made,
                Move::Pass | Move::TakeBack | Move::Moment | Move::Break | Move::Leave | Move::Pace(_)
            )
        };
        let next = conversation.seats().find_map(|seat| {
            let view = conversation.view(seat, NOW).unwrap();
            Some((seat, offered(&view).into_iter().find(is_onward)?))
        });
        let Some((seat, made)) = next else { break };
        conversation.apply(seat, made, NOW).unwrap();
    }
}

#[test]
fn ids_are_the_messages_of_all_texts_that_are_shown() {
    for language in ["en", "es", "ar"] {
        let bundle = bundle(language);
        let mut waiting = 0;
        for flow in [Flow::brief(), Dyad::new().warm_first().flow()] {
            each_screen(&flow, language, |screen| {
                let ids = &screen["ids"];
                if screen["status"] == "uninvited" {
                    return assert_eq!(compare(&bundle, ids, &screen, ""), 0);
                }
                assert!(compare(&bundle, ids, &screen, "") >= 5);
                // Every text of the crate has one, and words of people have none.
                for place in ["prompt", "help", "next", "audience_label"] {
                    assert_eq!(ids[place].is_null(), screen[place].is_null(), "{place}");
                }
                for place in ["starters", "page", "fields", "stages"] {
                    assert!(ids[place].as_array().unwrap().iter().all(is_id), "{place}");
                }
                for (place, text) in [("options", "label"), ("moves", "label"), ("suggestions", "group")] {
                    assert!(ids[place].as_array().unwrap().iter().all(|item| is_id(&item[text])), "{place}");
                }
                for (ids, line) in
                    ids["said"].as_array().unwrap().iter().zip(screen["said"].as_array().unwrap())
                {
                    assert_eq!(ids["option"].is_null(), line["option"].is_null());
                    assert_eq!(ids["text"].is_null(), line["pace"].is_null());
                }
                waiting += usize::from(ids["prompt"][0].as_str().unwrap().ends_with(".waiting"));
            });
        }
        assert!(waiting > 0, "somebody waits");
    }
}

#[test]
fn places_to_find_help_say_their_language() {
    let list = |lang: &str| {
        let items = vec![Resource { label: "A".to_owned(), detail: "b".to_owned() }];
        ResourceList::new(lang, "Help", items)
    };
    let place = |resources: Resources, language: &str| {
        let conversation = at_the_step(&flow_of(
            1,
            Step::new("say", Stage::Naming, Who::Lead, Ask::Page).option(Choice::new("on", To::step("done"))),
        ));
        let screen = screen_in(&Phrasebook::new(resources), &[language], &conversation, Seat::FIRST);
        (screen["lang"].clone(), screen["resources"]["lang"].clone(), screen["resources"]["dir"].clone())
    };
    let listed = || Resources::Listed(vec![list("en_GB"), list("fa")]);
    assert_eq!(place(listed(), "ar"), ("ar".into(), "en-GB".into(), "ltr".into()));
    assert_eq!(place(Resources::Listed(vec![list("fa")]), "es"), ("es".into(), "fa".into(), "rtl".into()));
    assert_eq!(place(Resources::NoResources, "ar"), ("ar".into(), "ar".into(), "rtl".into()));
}

#[test]
fn a_pick_of_words_lists_them_and_says_that_own_words_are_taken() {
    let ask = Ask::words(WordList::Feelings, 3);
    let flow = flow_of(
        1,
        Step::new("name-it", Stage::Naming, Who::Lead, ask).to(To::step("done")).pass(To::step("done")),
    );
    let mut conversation = at_the_step(&flow);
    let screen = screen_in(&phrasebook(), &["en"], &conversation, Seat::FIRST);
    assert_eq!((&screen["ask"], &screen["max_picks"]), (&json!("pick"), &json!(3)));
    assert_eq!((&screen["own_words"], &screen["suggestions"]), (&json!(true), &json!([])));
    let options = screen["options"].as_array().unwrap();
    assert_eq!(options.len(), 40);
    let first = json!({
        "id": "feeling-sadness", "label": "Sadness", "help": null, "group": "Hard", "note": false,
        "note_label": null, "note_required": null, "note_max_chars": null, "fields": [], "max_lines": 0,
        "names": null,
    });
    assert_eq!(options[0], first);
    assert_eq!(screen["ids"]["options"][0]["label"][0], "feeling-sadness");
    let picks = Move::pick([options[0]["id"].as_str().unwrap(), "like a stone"]);
    conversation.apply(Seat::FIRST, picks, NOW).unwrap();
}

#[test]
fn an_option_has_the_same_parts_with_a_note_and_without() {
    let step = Step::new("say", Stage::Naming, Who::Lead, Ask::Choice)
        .option(Choice::new("part", To::step("done")).text(80))
        .option(Choice::new("leave-it", To::step("done")));
    let screen = screen_in(&phrasebook(), &["en"], &at_the_step(&flow_of(1, step)), Seat::FIRST);
    let note = |place: usize| {
        let option = &screen["options"][place];
        ["note", "note_label", "note_required", "note_max_chars"]
            .map(|part| option.get(part).unwrap().clone())
    };
    assert_eq!(
        note(0),
        [json!(true), json!("What is missing? You can leave this empty."), json!(true), json!(80)]
    );
    assert_eq!(note(1), [json!(false), Value::Null, Value::Null, Value::Null]);
}

#[test]
fn a_text_counts() {
    let book = phrasebook().without_isolation();
    let days =
        |count: u8, language| book.reader([language]).text("terms-for-days", &[("count", Arg::from(count))]);
    assert_eq!(
        days(0, "en"),
        "What is written is deleted on the day this ends, but for what each of you keeps."
    );
    assert_eq!(
        days(1, "en"),
        "What is written is deleted one day after the end, but for what each of you keeps."
    );
    assert_eq!(
        days(2, "en"),
        "What is written is deleted 2 days after the end, but for what each of you keeps."
    );
    // One, two, few, many, other: Arabic has a word for each.
    let words: BTreeSet<String> = [1, 2, 3, 11, 99].map(|count| days(count, "ar")).into();
    assert_eq!(words.len(), 5, "{words:?}");
    assert!(!book.reader(["en"]).text("terms-pages", &[("count", 1.into())]).contains("1 short pages"));
}

#[test]
fn a_flow_has_its_own_options_fields_and_paragraphs_and_shares_the_others() {
    // The names are put together so that texts of the crate are this flow's own: `option-need-time`, `field-need-…`.
    let named = |flow: &str, step: Step| {
        let mut draft = flow_of(1, step).draft().clone();
        draft.id = flow.into();
        let mut conversation = at_the_step(&draft.check().unwrap());
        let screen = screen_in(&phrasebook(), &["en"], &conversation, Seat::FIRST);
        let view = conversation.view(Seat::FIRST, NOW).unwrap();
        let made = offered(&view).into_iter().find(|made| !matches!(made, Move::Pass | Move::Leave)).unwrap();
        conversation.apply(Seat::FIRST, made, NOW).unwrap();
        (screen, screen_in(&phrasebook(), &["en"], &conversation, Seat::FIRST))
    };
    let step = || Step::new("say", Stage::Naming, Who::Lead, Ask::Choice).pass(To::step("done"));
    let on = |id| Choice::new(id, To::step("done"));
    let (screen, after) = named("need", step().option(on("time")).option(on("fits")));
    assert_eq!(screen["options"][0]["label"], "I need time");
    assert_eq!(screen["options"][0]["help"], "The request stays open.");
    assert_eq!(screen["options"][1]["label"], "It fits");
    assert_eq!(screen["ids"]["options"][0]["label"][0], "option-need-time");
    assert_eq!(after["said"][0]["option"], json!({ "id": "time", "label": "I need time" }));

    let form = [Field::required("you", 80), Field::required("when", 80)];
    let (screen, after) = named("would", step().option(on("limit").form(&form)));
    assert_eq!(screen["options"][0]["fields"][0]["label"], "Would you");
    assert_eq!(screen["options"][0]["fields"][1]["label"], "When this happens");
    assert_eq!(after["said"][0]["fields"][0]["label"], "Would you");

    let mut page = step().option(on("fits"));
    page.page = vec!["care".into(), "gate-unsure".into()];
    let (screen, _) = named("after", page);
    assert_eq!(screen["page"][0]["id"], "after-care");
    assert_eq!(screen["page"][1]["id"], "gate-unsure");
}
