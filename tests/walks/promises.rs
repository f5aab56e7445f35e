//! An option promises only what it does: its help is held against where it leads, from every state.

use std::collections::BTreeMap;

use crate::common::phrasebook;
use crate::common::played::Played;
use reweave::flows::{Accountability, BegunBy};
use reweave::walk::Walks;
use reweave::{Conversation, Flow, Move, MoveKind, Prompt, Seat, Status, Time};

/// The pages on which a turn goes on.
const OF_A_TURN: &[&str] = &[
    "speak-missing",
    "speak-smaller",
    "speak-account",
    "listen",
    "say-back",
    "check",
    "check-unsaid",
    "add-more",
    "guess",
    "guess-check",
    "ways",
];

/// Where an option has to lead, by the attribute of its help.
fn is_kept(option: &str, help: &str, after: &str) -> bool {
    match (option, help) {
        ("part", "help") => ["say-back", "speak-missing"].contains(&after),
        ("does-not-fit", "help") => after == "say-back",
        ("smaller", "help") => after == "speak-smaller",
        ("part" | "does-not-fit" | "smaller", "help-then") => after == "ways",
        ("part" | "does-not-fit", "help-last") | ("leave-it", "help") => !OF_A_TURN.contains(&after),
        ("fits-more", _) => after == "add-more",
        ("own", "help") => ["receive-own", "receive-own-thing"].contains(&after),
        ("both", "help") => after == "receive-own-first",
        ("next-piece", "help") => after == "listen",
        ("deeper", "help") => after == "guess",
        ("limit", "help") => after == "hear-limit",
        ("request" | "ask-smaller", "help") => after == "answer-request",
        ("question", "help") => after == "answer-question",
        ("something-else", "help") => after == "take-counter",
        _ => true,
    }
}

/// What others answer too decides nothing before they have.
fn answers_alone(conversation: &Conversation, now: Time) -> bool {
    let is_asked = |seat: &Seat| conversation.view(*seat, now).unwrap().is_asked();
    conversation.seats().filter(is_asked).count() == 1
}

#[test]
fn the_help_of_an_option_says_where_it_leads_now() {
    let led = Played::led().map(|played| played.flow);
    for flow in [Flow::brief(), Flow::dyad()].into_iter().chain(led) {
        let played = Played::built_in(flow.clone());
        let reader = phrasebook().reader(["en"]);
        let (mut prompt, mut seen) = (Prompt::new(), BTreeMap::new());
        played.each_state(|conversation, now| {
            if conversation.operator(now).status() != Status::Active || !answers_alone(conversation, now) {
                return;
            }
            for seat in conversation.seats() {
                let view = conversation.view(seat, now).unwrap();
                reader.prompt(&view, &mut prompt);
                let helps: Vec<String> = prompt
                    .ids()
                    .options
                    .iter()
                    .map(|ids| ids.help.map_or("", |named| named.0.rsplit_once('.').unwrap().1).to_owned())
                    .collect();
                for (option, help) in view.options().zip(helps) {
                    for made in view.sample_moves("words") {
                        if !matches!(&made, Move::Choose { option: id, .. } if *id == option.id) {
                            continue;
                        }
                        let mut after = conversation.clone();
                        after.apply(seat, made.clone(), now).unwrap();
                        let step = after.operator(now).step().id.clone();
                        assert!(
                            is_kept(option.id.as_str(), &help, step.as_str()),
                            "{} with {help:?} leads to {step}: {conversation:?}",
                            option.id
                        );
                        *seen.entry((option.id.to_string(), help.clone())).or_insert(0) += 1;
                    }
                }
            }
        });
        let met = |option: &str, help: &str| seen.contains_key(&(option.to_owned(), help.to_owned()));
        assert!(met("part", "help") && met("part", "help-last") && met("leave-it", "help"));
        assert_eq!(met("part", "help-then"), *flow.id() == "dyad", "only there both are asked how to go on");
        println!("{}: {seen:?}", flow.id());
    }
}

/// What a pass costs, it says: whoever passes a turn has none any more.
#[test]
fn a_turn_that_is_passed_is_over() {
    let led = Played::led().map(|played| played.flow);
    for flow in [Flow::brief(), Flow::dyad()].into_iter().chain(led) {
        let walk = flow.walk(Walks::with(2));
        let reader = phrasebook().reader(["en"]);
        let (mut prompt, mut passed) = (Prompt::new(), 0);
        for state in 0..walk.states() {
            let (conversation, now) = walk.reach(state).unwrap();
            for seat in conversation.seats() {
                let view = conversation.view(seat, now).unwrap();
                reader.prompt(&view, &mut prompt);
                let ids = prompt.ids();
                let says = prompt.moves().zip(&ids.moves).any(|(made, ids)| {
                    made.id == reweave::MoveKind::Pass
                        && ids.help.is_some_and(|named| named.0.ends_with(".skip-help"))
                        && made.help.is_some_and(|help| help.starts_with("Your turn is then over."))
                });
                if !says {
                    continue;
                }
                passed += 1;
                let mut after = conversation.clone();
                after.apply(seat, Move::Pass, now).unwrap();
                let step = after.operator(now).step().id.clone();
                assert!(!OF_A_TURN.contains(&step.as_str()), "{step}");
                // With the move that puts it off it would come again: a pass is not that.
                assert!(step != *"speak" || !after.operator(now).acting().contains(seat));
            }
        }
        assert!(passed > 2, "{}", flow.id());
    }
}

/// "Bo can read this now", "Bo can write now": whoever waits reads what the other really can.
#[test]
fn whoever_waits_reads_what_the_other_can_do_now() {
    let plain = [Flow::brief(), Flow::ask(), Flow::dyad()].map(Played::built_in);
    let reader = phrasebook().reader(["en"]);
    let (mut prompt, mut reads, mut writes) = (Prompt::new(), 0, 0);
    let made = Accountability::new();
    let harm = [made, made.begun_by(BegunBy::Harmed), made.minor_harm()].map(|made| Played::harm(made, 0));
    let harm = harm.into_iter().chain([Played::harm(made, 1)]);
    for played in plain.into_iter().chain([Played::warm()]).chain(Played::led()).chain(harm) {
        let of_two = played.is_for_few();
        played.each_state(|conversation, now| {
            for seat in conversation.seats() {
                let view = conversation.view(seat, now).unwrap();
                if view.status() != Status::Waiting {
                    continue;
                }
                reader.prompt(&view, &mut prompt);
                let (id, text) = (prompt.ids().prompt.map_or("", |named| named.0), prompt.body());
                let asked = |seat: &Seat| conversation.view(*seat, now).unwrap().is_asked();
                let others: Vec<Seat> = conversation.seats().filter(asked).collect();
                let why = || format!("{id} of seat {seat}: {text} {conversation:?}");
                if text.contains(" can ") && text.contains(" now") && !text.contains("rest now") {
                    assert!(!others.is_empty() && !others.contains(&seat), "{}", why());
                }
                for other in others.iter().map(|&other| conversation.view(other, now).unwrap()) {
                    if text.contains("\u{2069} can read ") {
                        // Between two it is what the one who waits has written; with more it is of somebody else.
                        let is_it = |by: Seat| if of_two { by == seat } else { by != other.seat() };
                        let stands_there = other.about().into_iter().chain(other.said().last());
                        assert!(stands_there.into_iter().any(|said| is_it(said.seat())), "{}", why());
                        reads += 1;
                    }
                    if text.contains("\u{2069} can ") && text.contains(" now") {
                        let named = view.counterpart().unwrap_or(seat);
                        assert!(others.contains(&named), "the one who is named can: {}", why());
                    }
                    if text.contains(" write ") || text.contains(" add something") {
                        let has_words = other.options().any(|option| !option.takes.is_empty());
                        assert!(has_words || other.offers(MoveKind::Say), "{}", why());
                        writes += 1;
                    }
                }
            }
        });
    }
    assert!(reads > 1000 && writes > 1000, "{reads} {writes}");
}

/// Whether a word is said of two people, or of one other.
fn is_for_two(lang: &str, text: &str) -> bool {
    let plain: String = text.to_lowercase().replace(['\u{2068}', '\u{2069}'], "");
    let has = |phrases: &[&str]| phrases.iter().any(|phrase| plain.contains(phrase));
    match lang {
        "en" => has(&["both", "the other person", "each other"]),
        "es" => has(&["ambos", "ambas", "los dos", "las dos", "la otra persona"]),
        // The dual of the second person, at the end of a word; by itself the same letters are “as”.
        _ => {
            has(&["الشخص الآخر", "كلاكما", "أنتما"])
                || plain.split_whitespace().any(|word| {
                    let word = word.trim_end_matches(|c: char| !c.is_alphabetic());
                    word.ends_with("كما") && word != "كما"
                })
        }
    }
}

/// The one of two whom it is about who is not reading is named so, also where more are there.
fn without_the_other(text: &str) -> String {
    let names = ["the other person", "la otra persona", "الشخص الآخر"];
    names.iter().fold(text.to_lowercase(), |text, name| text.replace(name, ""))
}

#[test]
fn what_is_said_of_two_is_never_shown_to_three() {
    assert!(is_for_two("ar", "يمكنكما ذلك.") && !is_for_two("ar", "كما هو"));
    let circle = screens_said_of_two(&Played::built_in(Flow::circle()), str::to_owned);
    assert!(circle > 9_000, "{circle}");
    for made in [Accountability::new(), Accountability::new().begun_by(BegunBy::Harmed)] {
        let harm = screens_said_of_two(&Played::harm(made, 0), without_the_other);
        assert!(harm > 2_000, "{harm}");
    }
}

/// Looks at every screen, and says at how many.
#[track_caller]
fn screens_said_of_two(played: &Played, of: impl Fn(&str) -> String) -> usize {
    let book = phrasebook();
    let (mut prompt, mut screens) = (Prompt::new(), 0);
    played.each_state(|conversation, now| {
        for seat in conversation.seats() {
            let view = conversation.view(seat, now).unwrap();
            for lang in ["en", "es", "ar"] {
                book.reader([lang]).prompt(&view, &mut prompt);
                let texts = [Some(prompt.body()), prompt.help(), prompt.next(), prompt.audience_label()];
                let texts = texts.into_iter().flatten();
                let texts = texts.chain(prompt.page().map(|page| page.text));
                let texts = texts.chain(prompt.moves().filter_map(|made| made.help));
                let mut texts =
                    texts.chain(prompt.options().flat_map(|of| [Some(of.label), of.help]).flatten());
                if let Some(text) = texts.find(|text| is_for_two(lang, &of(text))) {
                    panic!("{lang}: {text} {view:?}");
                }
                screens += 1;
            }
        }
    });
    screens
}
