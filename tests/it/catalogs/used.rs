//! The crate asks for every message of the source, and the source has every message that the crate asks for.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use reweave::conversation::{Again, Note};
use reweave::flow::{Field, Input, Step};
use reweave::flows::Context;
use reweave::id::MessageId;
use reweave::item::{ItemAnswer, ItemKind};
use reweave::person::Training;
use reweave::view::WhyNot;
use reweave::{Flow, MoveKind, Stage};

use crate::catalogs::read::{Locale, Problem};
use crate::common::settings;
use crate::common::stored::files;

/// How the fixed ids in the crate's code begin; words of one part stand by themselves.
const FIXED: &[&str] = &[
    "moment", "break", "ended", "someone", "help", "refusal", "terms", "feeling", "feelings", "need",
    "needs", "record", "export",
];

/// Fixed texts of which a flow can have its own.
const FIXED_OF_A_FLOW: &[&str] = &[
    "moment",
    "moment-own",
    "ended-closed",
    "ended-completed",
    "ended-kept",
    "ended-kept-lines",
    "ended-stopped",
];

/// Who reads an answer.
const AUDIENCES: &[&str] =
    &["nobody", "unseen", "shown", "only-you", "together", "together-all", "both", "all", "withdrawn"];

const STEP_ATTRIBUTES: &[&str] = &[
    "help",
    "skip",
    "skip-help",
    "next",
    "waiting",
    "waiting-next",
    "starter-one",
    "starter-two",
    "starter-three",
];

/// What stands with a move: of leaving, by what others see of it.
const MOVE_HELPS: &[&str] = &[
    "help",
    "help-short",
    "help-last",
    "help-group",
    "help-quieter",
    "help-quieter-short",
    "help-unseen",
    "help-unseen-group",
    "help-alone",
    "help-one",
];

/// The attributes that are ever shown of a message; a context has none of its own.
fn attributes(id: &str) -> &'static [&'static str] {
    let of_all = |id: &&str| FIXED_OF_A_FLOW.iter().any(|fixed| id == fixed);
    let shared =
        Flow::BUILTIN.iter().find_map(|flow| id.strip_prefix(flow)?.strip_prefix('-').filter(of_all));
    match shared.unwrap_or(id).split('-').next().unwrap_or_default() {
        "step" => STEP_ATTRIBUTES,
        "option" => &["help", "help-then", "help-last", "note", "names"],
        "move" => MOVE_HELPS,
        "break" => &["help", "next", "next-later"],
        "moment" | "ended" => &["help", "next"],
        "help" => &["label"],
        _ => &[],
    }
}

/// The ids that the crate asks for, some with an attribute.
pub(crate) fn wanted(english: &Locale) -> BTreeSet<String> {
    let mut wanted = fixed(&code());
    wanted.extend(of_talk());
    wanted.insert("help-none.label".to_owned());
    wanted.extend(AUDIENCES.iter().map(|id| format!("audience-{id}")));
    wanted.extend(Stage::ALL.iter().map(|stage| format!("stage-{}", stage.id())));
    wanted.extend(MoveKind::ALL.iter().map(|kind| format!("move-{}", kind.id())));
    wanted.extend(["care", "care-short"].map(str::to_owned));
    let days = [None, Some(7), Some(14), Some(1)].map(|days| Again { days });
    wanted.extend(days.iter().map(|again| format!("again-{}", again.id())));
    wanted.extend(Note::ALL.iter().map(|note| format!("pace-{}", note.id())));
    let calls = settings::all().into_iter().flat_map(|flow| flow.calls().to_vec());
    wanted.extend(calls.map(|call| format!("call-{}", call.id)));
    wanted.extend(["item-note", "withdrawn-own", "withdrawn-others"].map(str::to_owned));
    wanted.extend(WhyNot::ALL.iter().map(|why| format!("why-not-{}", why.id())));
    wanted.extend(ItemAnswer::ALL.iter().map(|answer| format!("answer-{}", answer.id())));
    wanted.extend(Training::ALL.iter().map(|training| training.message().to_owned()));
    for kind in ItemKind::ALL {
        wanted.extend(["item", "item-said"].map(|prefix| format!("{prefix}-{}", kind.id())));
    }
    let plain = settings::all();
    for flow in &plain {
        let in_terms = flow.draft().terms.as_ref().unwrap_or(flow.id());
        wanted.insert(format!("terms-flow-{in_terms}"));
        for id in ["pages", "kept-nowhere", "for-conversation", "for-days", "readers"] {
            let own = format!("terms-{in_terms}-{id}");
            wanted.insert(if english.item(&own).is_some() { own } else { format!("terms-{id}") });
        }
        // What stands after the end is the same for all flows, but for those that say otherwise.
        let fixed_of_flow = FIXED_OF_A_FLOW.iter().map(|id| format!("{}-{id}", flow.id()));
        wanted.extend(fixed_of_flow.filter(|own| english.item(own).is_some()));
        wanted.extend(flow.steps().iter().flat_map(|step| of_step(english, flow, step)));
    }
    let contexts = |flow: &'_ Flow| Context::ALL.map(|context| flow.in_context(context).ok());
    // Made only with what an app says about the keeper.
    let elder = Flow::builtin_with("circle", ["mode=repair", "context=elder", "keeper=outside"]);
    for flow in plain.iter().flat_map(contexts).flatten().chain(elder) {
        let of_flow: Vec<String> =
            flow.steps().iter().flat_map(|step| of_step(english, &flow, step)).collect();
        wanted.extend(of_flow.iter().filter_map(|id| in_context(english, &flow, id)));
        wanted.extend(of_flow);
    }
    wanted
}

/// What stands for a message in the context of this flow, where there is such a text.
fn in_context(english: &Locale, flow: &Flow, id: &str) -> Option<String> {
    let (message, attribute) = id.split_once('.').map_or((id, None), |(id, name)| (id, Some(name)));
    let there = format!("{message}--{}", flow.context()?);
    english.item(&there).map(|_| match attribute {
        Some(name) => format!("{there}.{name}"),
        None => there,
    })
}

pub(crate) fn of_step(english: &Locale, flow: &Flow, step: &Step) -> Vec<String> {
    // A flow's own texts stand for those that all flows share.
    let message = |prefix: &str, id: &str| {
        let own = format!("{prefix}{}-{id}", flow.id());
        if english.item(&own).is_some() { own } else { format!("{prefix}{id}") }
    };
    let step_message = message("step-", step.texts_of.as_ref().unwrap_or(&step.id).as_str());
    // Nobody waits where one person is alone.
    let waiting = (*flow.seats().end() > 1).then(|| format!("{step_message}.waiting"));
    let mut ids: Vec<String> = waiting.into_iter().chain([step_message]).collect();
    // What is left to the app has no words here.
    let paragraphs = step.page.iter().map(MessageId::as_str);
    ids.extend(paragraphs.filter(|id| !id.starts_with("slot-")).map(|id| message("", id)));
    let mut fields: Vec<&Field> = Vec::new();
    fields.extend(step.fields());
    for option in &step.options {
        ids.push(message("option-", option.id.as_str()));
        fields.extend(option.takes.iter().flat_map(Input::fields));
    }
    ids.extend(fields.iter().map(|field| message("field-", field.id.as_str())));
    ids
}

/// The ids that the program `talk` asks for.
fn of_talk() -> BTreeSet<String> {
    const FAMILY: &str = "screen-";
    let code = read(vec![source("examples/talk/src")]);
    let quoted =
        code.split('"').skip(1).step_by(2).filter(|text| text.starts_with(FAMILY) && *text != FAMILY);
    let addresses = ["feminine", "masculine", "other"].map(|gender| format!("screen-address-{gender}"));
    quoted.filter(|text| !text.contains('{')).map(str::to_owned).chain(addresses).collect()
}

/// The code that asks for fixed ids, without its tests.
fn code() -> String {
    read(vec![source("src/phrasebook"), source("src/screen")])
}

fn source(folder: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder)
}

/// The files of these folders, and of those in them, without their tests.
fn read(folders: Vec<PathBuf>) -> String {
    let files = files(folders, "rs");
    let code = files.iter().map(|file| fs::read_to_string(file).expect("a file that can be read"));
    code.map(|text| text.split("#[cfg(test)]").next().unwrap_or_default().to_owned()).collect()
}

/// The quoted texts in the code that are ids of messages.
fn fixed(code: &str) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
        for text in line.split('"').skip(1).step_by(2) {
            let plain = text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') && !text.ends_with('-');
            let family = text.split('-').next().unwrap_or_default();
            // The names of attributes stand in the code too.
            let attribute = MOVE_HELPS.contains(&text) || ["help-then", "help-last"].contains(&text);
            if plain && FIXED.contains(&family) && !attribute {
                ids.insert(text.to_owned());
            }
        }
    }
    ids
}

pub(crate) fn check(english: &Locale, wanted: &BTreeSet<String>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let there: BTreeSet<_> =
        english.entries.iter().flat_map(|item| item.patterns().map(|(id, _)| id)).collect();
    for id in wanted.iter().filter(|id| !there.contains(*id)) {
        problems.push(Problem::new(&english.tag, id, "the crate asks for it, and it is not there"));
    }
    for item in english.entries.iter().filter(|item| !item.is_term()) {
        if !wanted.contains(&item.id) {
            problems.push(item.problem(&item.id, "nothing asks for it"));
        }
        for (name, _) in
            item.attributes.iter().filter(|(name, _)| !attributes(&item.id).contains(&name.as_str()))
        {
            problems.push(item.problem(&item.id, format!("`.{name}` is never shown")));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogs::read::assert_one;

    #[test]
    fn the_fixed_ids_are_found_in_the_code() {
        let code = "/// \"terms-in-a-comment\"\nlet id = \"terms-tool\"; // \"x\"\nself.maybe(id, \"help\");\n\
                    compose(\"terms-flow-\"); text(\"help-none\"); Some(\"moment\"); \"waiting-next\"\n";
        let found: Vec<_> = fixed(code).into_iter().collect();
        assert_eq!(found, ["help-none", "moment", "terms-tool"]);
        let wanted = wanted(&Locale::of("en", &[("shared.ftl", "")]));
        for id in
            ["break-ready", "ended-kept", "feelings-body", "refusal-too-soon", "terms-readers", "someone"]
        {
            assert!(wanted.contains(id), "{id}");
        }
        for id in ["step-say-back.waiting", "option-own", "field-would-you", "gate-fear", "move-take-back"] {
            assert!(wanted.contains(id), "{id}");
        }
    }

    #[test]
    fn unused_and_missing_messages_are_reported() {
        const TELL: &str = "step-tell = Tell.\n    .waiting = Wait.\n";
        let wanted: BTreeSet<_> = ["step-tell", "step-tell.waiting"].map(str::to_owned).into();
        let found = |text: &str| check(&Locale::of("en", &[("a.ftl", text)]), &wanted);
        assert_eq!(found(TELL), []);
        assert_eq!(found("").len(), 2, "the value and the attribute");
        assert_one(&found("step-tell = Tell.\n"), "the crate asks for it");
        assert_one(&found(&format!("{TELL}step-other = Other.\n")), "nothing asks for it");
        assert_one(&found(&format!("{TELL}    .title = Title\n")), "`.title` is never shown");
    }
}
