//! A screen is one thing in every form: as an outline without words, as a buffer, lent, as JSON, and read from JSON.

use std::collections::BTreeSet;

use crate::common::{offered, phrasebook, terms};
use reweave::flow::FlowDraft;
use reweave::flows::Dyad;
use reweave::screen::{Message, Named, Outline, Piece, Screen};
use reweave::terms::{Resource, ResourceList, Resources};
use reweave::{Conversation, Flow, Move, Person, Prompt, Seat, Setup, Time, View};
use serde_json::{Value, json};

const NOW: Time = Time::from_millis(0);

/// Every screen of both people on many ways through the built-in flows: at each screen everything that is offered is tried
/// once, and then the way goes on with one of it.
fn each_screen(mut check: impl FnMut(&View<'_>)) {
    for flow in [Flow::brief(), Dyad::new().warm_first().flow()] {
        for way in 0..40 {
            let setup = [Person::new("Amal").langs(["ar"]), Person::new("")]
                .into_iter()
                .fold(Setup::new(terms()), Setup::person);
            let mut conversation = Conversation::start(&flow, setup, NOW).unwrap();
            for turn in 0..60 {
                let mut next = Vec::new();
                for seat in conversation.seats() {
                    let view = conversation.view(seat, NOW).unwrap();
                    check(&view);
                    next.extend(offered(&view).into_iter().map(|made| (seat, made)));
                }
                // One short note is like another, and there are many.
                let first = next.iter().find(|(_, made)| matches!(made, Move::Pace(_))).cloned();
                next.retain(|(_, made)| !matches!(made, Move::Pace(_)));
                for (seat, made) in next.iter().chain(&first) {
                    let mut tried = conversation.clone();
                    tried.apply(*seat, made.clone(), NOW).unwrap();
                    tried.seats().for_each(|seat| check(&tried.view(seat, NOW).unwrap()));
                }
                // On, and not out: else few ways would come far.
                next.retain(|(_, made)| match made {
                    Move::Leave | Move::Moment | Move::Break | Move::TakeBack => false,
                    Move::Choose { option, .. } => {
                        !["not-for-now", "not-now", "do-not-ask", "later"].contains(&option.as_str())
                    }
                    _ => true,
                });
                if next.is_empty() {
                    break;
                }
                let (seat, made) = next.swap_remove((way * 5 + turn * 3) % next.len());
                conversation.apply(seat, made, NOW).unwrap();
            }
        }
    }
}

#[test]
fn a_screen_comes_back_from_json_as_it_went() {
    let reader = phrasebook().reader(["en"]);
    let (mut prompt, mut screens) = (Prompt::new(), BTreeSet::new());
    each_screen(|view| {
        reader.prompt(view, &mut prompt);
        let sent = serde_json::to_string(&prompt).unwrap();
        let read: Screen<String> = serde_json::from_str(&sent).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), sent);
        assert_eq!(read, prompt.screen().owned());
        screens.insert(sent);
    });
    assert!(screens.len() > 500, "{} screens", screens.len());
}

#[test]
fn a_view_names_the_fields_of_the_form_that_is_asked() {
    let reader = phrasebook().reader(["en"]);
    let (mut prompt, mut forms) = (Prompt::new(), BTreeSet::new());
    each_screen(|view| {
        reader.prompt(view, &mut prompt);
        let fields: Vec<String> = view.fields().iter().map(|field| field.id.to_string()).collect();
        assert_eq!(fields, all(prompt.fields().map(|field| field.id.to_owned())));
        forms.insert(fields);
    });
    assert!(forms.len() > 2, "with none, and several with some: {forms:?}");
}

#[test]
fn what_a_reader_does_not_know_is_left_out() {
    let mut prompt = Prompt::new();
    let conversation = Conversation::start(
        &Flow::brief(),
        Setup::new(terms()).person(Person::new("Amal")).person(Person::new("Bo")),
        NOW,
    )
    .unwrap();
    phrasebook().reader(["en"]).prompt(&conversation.view(Seat::FIRST, NOW).unwrap(), &mut prompt);
    let mut later = serde_json::to_value(&prompt).unwrap();
    later["of-a-later-version"] = json!({ "a": 1 });
    assert_eq!(serde_json::from_value::<Screen<String>>(later).unwrap(), prompt.screen().owned());
}

#[test]
fn the_memory_of_one_screen_holds_nothing_of_the_last() {
    let reader = phrasebook().reader(["es"]);
    let mut used = Prompt::new();
    each_screen(|view| {
        reader.prompt(view, &mut used);
        let mut new = Prompt::new();
        reader.prompt(view, &mut new);
        assert_eq!(used.screen(), new.screen());
    });
}

fn all<T>(items: impl Iterator<Item = T>) -> Vec<T> {
    items.collect()
}

#[test]
fn each_key_has_a_method_of_its_name() {
    let list = ResourceList::new("en", "Help", [Resource { label: "A".to_owned(), detail: "b".to_owned() }]);
    let reader = reweave::Phrasebook::new(Resources::Listed(vec![list])).reader(["en"]);
    let mut prompt = Prompt::new();
    each_screen(|view| {
        reader.prompt(view, &mut prompt);
        // Each key once, and none beside them.
        macro_rules! same {
            ($($key:ident = $value:expr,)*) => {
                let mut keys = BTreeSet::from([$(stringify!($key),)*]);
                let screen = serde_json::to_value(&prompt).unwrap();
                $(assert_eq!(screen[stringify!($key)], json!($value), stringify!($key));)*
                for key in screen.as_object().unwrap().keys() {
                    assert!(keys.remove(key.as_str()), "{key}");
                }
                assert!(keys.is_empty(), "{keys:?}");
            };
        }
        same! {
            seat = prompt.seat(),
            view_revision = prompt.view_revision(),
            status = prompt.status(),
            ending = prompt.ending(),
            stage = prompt.stage(),
            step = prompt.step(),
            turn = prompt.turn(),
            acting = prompt.acting(),
            lang = prompt.lang(),
            dir = prompt.dir(),
            audience = prompt.audience(),
            audience_label = prompt.audience_label(),
            ask = prompt.ask(),
            required = prompt.required(),
            max_chars = prompt.max_chars(),
            max_picks = prompt.max_picks(),
            own_words = prompt.own_words(),
            prompt = prompt.body(),
            help = prompt.help(),
            care = prompt.care(),
            starters = all(prompt.starters()),
            next = prompt.next(),
            page = all(prompt.page()),
            options = all(prompt.options()),
            fields = all(prompt.fields()),
            items = all(prompt.items()),
            own_lines = all(prompt.own_lines()),
            suggestions = all(prompt.suggestions()),
            moves = all(prompt.moves()),
            stages = all(prompt.stages()),
            until = prompt.until(),
            closes_at = prompt.closes_at(),
            goes_on_at = prompt.goes_on_at(),
            again = prompt.again(),
            about = prompt.about(),
            said = all(prompt.said()),
            resources = prompt.resources(),
            ids = prompt.ids(),
            sources = prompt.sources(),
            problems = prompt.problems(),
        }
    });
}

/// An outline as JSON, each text as the names that it can have; words as they are.
fn named(outline: &Outline<'_>) -> Value {
    let text = |piece: &Piece<'_>| match piece {
        Piece::Words(words) => words.clone().into_owned(),
        Piece::Message(message) => names(message),
        _ => unreachable!("there are two kinds"),
    };
    serde_json::to_value(outline.map(text, |_| ())).unwrap()
}

fn names(message: &Message<'_>) -> String {
    let count = message.count().map_or(String::new(), |count| format!(" {count}"));
    format!("<{}{count}>", message.names().collect::<Vec<_>>().join(" "))
}

/// Every text of a screen stands in its outline at the same place, as a message that can have its name, or as the same words.
fn compare(screen: &Value, ids: &Value, outline: &Value, at: &str) -> usize {
    // What has only one text stands for that text.
    if let Some(Named(id, arguments)) = named_by(ids) {
        let outline = outline.get("label").or(outline.get("text")).unwrap_or(outline);
        let piece = outline.as_str().unwrap_or_else(|| panic!("{at}: {outline}"));
        let names: Vec<&str> = piece.trim_matches(['<', '>']).split(' ').collect();
        assert!(names.contains(&id.as_str()), "{at}: {id} is none of {piece}");
        assert_eq!(
            arguments.count.map(|count| count.to_string()).as_deref(),
            names.iter().copied().find(|name| name.parse::<u8>().is_ok()),
            "{at}"
        );
        return 1;
    }
    // No language is chosen for an outline.
    if at.ends_with("/dir") || (at.ends_with("/lang") && outline == "") {
        return 0;
    }
    match (screen, ids) {
        (Value::Object(fields), _) => fields
            .iter()
            .map(|(key, value)| {
                compare(value, &ids[key.as_str()], &outline[key.as_str()], &format!("{at}/{key}"))
            })
            .sum(),
        (Value::Array(items), _) => {
            let others = outline.as_array().unwrap_or_else(|| panic!("{at}: {outline}"));
            assert_eq!(items.len(), others.len(), "{at}");
            let each = items.iter().zip(others).enumerate();
            each.map(|(i, (item, other))| compare(item, &ids[i], other, &format!("{at}/{i}"))).sum()
        }
        // An optional message that no language has.
        (Value::Null, _) => 0,
        (value, _) if outline.as_str().is_some_and(|piece| piece.starts_with('<')) => {
            assert!(value.is_string(), "{at}");
            1
        }
        (value, _) => {
            assert_eq!(value, outline, "{at}");
            0
        }
    }
}

fn named_by(ids: &Value) -> Option<Named<String>> {
    serde_json::from_value(ids.clone()).ok()
}

#[test]
fn an_outline_names_every_text_of_a_screen() {
    let mut prompt = Prompt::new();
    let reader = phrasebook().reader(["en"]);
    each_screen(|view| {
        reader.prompt(view, &mut prompt);
        let mut screen = serde_json::to_value(&prompt).unwrap();
        let mut outline = named(&view.outline());
        let ids = screen["ids"].take();
        // Languages leave beginnings of sentences out; which ones they have, only they say.
        screen["starters"].take();
        outline["ids"].take();
        let texts = compare(&screen, &ids, &outline, "");
        assert!(texts > 5 || view.step().is_none() || prompt.body().is_empty(), "{texts}");
    });
}

#[test]
fn an_outline_of_another_flow_names_its_own_messages_first() {
    let mut draft: FlowDraft = Flow::brief().draft().clone();
    draft.id = "ours".into();
    let setup = [Person::new("Amal"), Person::new("Bo")].into_iter().fold(Setup::new(terms()), Setup::person);
    let conversation = Conversation::start(&draft.check().unwrap(), setup, NOW).unwrap();
    let outline = conversation.view(Seat::FIRST, NOW).unwrap().outline();
    let Piece::Message(label) = &outline.options[0].label else { panic!("a message") };
    assert_eq!(label.names().collect::<Vec<_>>(), ["option-ours-go-on", "option-go-on"]);
    let Some(Piece::Message(help)) = &outline.options[0].help else { panic!("a message") };
    assert_eq!(help.names().last().as_deref(), Some("option-go-on.help"));
    assert!(help.is_optional());
    // Nothing has reached the other person.
    let other = conversation.view(Seat::SECOND, NOW).unwrap().outline();
    assert_eq!(other.prompt, Piece::default());
    assert!(other.moves.is_empty() && other.resources.is_none());
}
