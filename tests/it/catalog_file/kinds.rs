//! What a message is by its id.

use reweave::Flow;
use serde_json::{Value, json};

use crate::catalogs::read::Locale;
use crate::common::shown::Places;

/// How ids begin, and what such a message is. What stands in none of these is a paragraph of a page.
const KINDS: &[(&str, &str)] = &[
    ("step-", "step"),
    ("option-", "option"),
    ("field-", "field"),
    ("move-", "move"),
    ("stage-", "stage"),
    ("audience-", "audience"),
    ("feelings-", "words"),
    ("feeling-", "feeling"),
    ("needs-", "words"),
    ("need-", "need"),
    ("item-said-", "answered-item"),
    ("item-", "item"),
    ("answer-", "answer"),
    ("pace-", "pace"),
    ("call-", "call"),
    ("again-", "again"),
    ("moment", "moment"),
    ("break", "break"),
    ("ended-", "ending"),
    ("care", "care"),
    ("someone", "someone"),
    ("help-", "resources"),
    ("refusal-", "refusal"),
    ("why-not-", "why-not"),
    ("record-", "record"),
    ("export-", "export"),
    ("withdrawn-", "withdrawn"),
    ("terms-", "terms"),
    ("training-", "training"),
];

pub(crate) fn of(id: &str, shown: Option<&Places>) -> &'static str {
    let own = own_part(id);
    let found = [id, own].into_iter().find_map(|id| KINDS.iter().find(|(prefix, _)| id.starts_with(prefix)));
    if let Some((_, kind)) = found {
        return kind;
    }
    let on_a_page = shown.is_some_and(|places| places.part.iter().all(|part| part == "page"));
    assert!(on_a_page, "of which kind is `{id}`? {shown:?}");
    "paragraph"
}

/// The id without the name of the flow that has it as its own.
fn own_part(id: &str) -> &str {
    Flow::BUILTIN.iter().find_map(|flow| id.strip_prefix(flow)?.strip_prefix('-')).unwrap_or(id)
}

/// The message for which one stands, and where: in one flow, in one context, or both.
pub(crate) fn stands_for<'a>(
    source: &Locale,
    id: &'a str,
) -> (Option<String>, Option<&'a str>, Option<&'a str>) {
    let (message, context) = id.split_once("--").map_or((id, None), |(id, context)| (id, Some(context)));
    for prefix in ["", "step-", "option-", "field-", "terms-"] {
        let Some(rest) = message.strip_prefix(prefix) else { continue };
        for flow in Flow::BUILTIN {
            let Some(shared) = rest.strip_prefix(flow).and_then(|rest| rest.strip_prefix('-')) else {
                continue;
            };
            let shared = format!("{prefix}{shared}");
            if source.item(&shared).is_some() {
                let at = prefix.len();
                return (Some(shared), message.get(at..at + flow.len()), context);
            }
        }
    }
    (context.map(|_| message.to_owned()), None, context)
}

/// Whose words it is.
pub(crate) fn says(kind: &str, attribute: Option<&str>) -> &'static str {
    let sent = ["option", "field", "feeling", "need", "answer", "move", "pace", "call", "again"];
    match attribute {
        None if sent.contains(&kind) => "reader",
        Some("skip") => "reader",
        Some(name) if name.starts_with("starter-") => "reader",
        _ => "app",
    }
}

/// Where something is used that no screen of the walks shows.
pub(crate) fn used(kind: &str, id: &str) -> &'static str {
    match kind {
        "refusal" if id == "refusal-stale" => "Reader::stale: a move came from an older page",
        "refusal" => "Reader::refusal: a move was not taken",
        "why-not" => "Reader::why_not: why a move is not offered",
        "record" => "Reader::record: the file of what stays",
        "export" => "Reader::export: the file of what one person has seen",
        "answered-item" => "what was answered, in a shared line and in a file",
        "withdrawn" => "in the place of what somebody took back",
        "someone" => "in the place of a name that is not known any more",
        "terms" | "training" => "on the page with the terms, by what the app says",
        "step" | "option" | "move" | "break" | "moment" | "ending" | "again" | "audience" | "care"
        | "item" | "answer" => "on a screen that no walk comes to",
        kind => panic!("where is `{id}` used, which is of the kind `{kind}`?"),
    }
}

/// What the attributes are for.
pub(crate) fn attributes() -> Value {
    json!({
        "help": "more about it, to be folded away",
        "help-short": "the same for one who has met it some times",
        "help-then": "the help of an option, once the first time is used up",
        "help-last": "the help where it leads on for good",
        "help-group": "the help where they are more than two",
        "help-quieter": "the help of leaving where others see less of it",
        "help-quieter-short": "the same for one who has met it some times",
        "help-unseen": "the help of leaving where others do not see it",
        "help-unseen-group": "the same where they are more than two",
        "help-alone": "the help of leaving where nobody else knows of it yet",
        "help-one": "the help of leaving a flow for one person",
        "next": "what comes next",
        "next-later": "what comes next where a rest leads to a later page",
        "skip": "what stands on passing this step",
        "skip-help": "what a pass costs there",
        "starter-one": "a beginning of a sentence to lean on",
        "starter-two": "another one",
        "starter-three": "another one",
        "waiting": "what is said to those who wait meanwhile",
        "waiting-next": "what comes next for those who wait",
        "note": "what to write in the box of an option or of an answer",
        "names": "who can be named with an option",
        "label": "what stands on it",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_for_one_place_names_the_one_for_all() {
        let text = ["step-tell", "step-brief-tell", "step-brief-own", "gate-fear", "circle-gate-fear"];
        let text = text.map(|id| format!("{id} = Word\n")).concat();
        let source = Locale::of("en", &[("a.ftl", &text)]);
        let found = |id| stands_for(&source, id);
        let some = |id: &str| Some(id.to_owned());
        assert_eq!(found("step-brief-tell"), (some("step-tell"), Some("brief"), None));
        assert_eq!(found("circle-gate-fear"), (some("gate-fear"), Some("circle"), None));
        assert_eq!(found("step-tell--elder"), (some("step-tell"), None, Some("elder")));
        assert_eq!(found("step-brief-tell--elder"), (some("step-tell"), Some("brief"), Some("elder")));
        assert_eq!(found("step-brief-own"), (None, None, None), "no flow shares it");
        assert_eq!(found("step-tell"), (None, None, None));
    }

    #[test]
    fn a_message_is_known_by_its_id_or_by_where_it_stands() {
        let on = |part: &str| Places { part: [part.to_owned()].into(), ..Places::default() };
        assert_eq!(of("step-tell", None), "step");
        assert_eq!(of("solo-ended-kept", None), "ending");
        assert_eq!(of("item-said-limit", None), "answered-item");
        assert_eq!(of("settle-quiet", Some(&on("page"))), "paragraph");
        assert!(std::panic::catch_unwind(|| of("settle-quiet", Some(&on("prompt")))).is_err());
        assert!(std::panic::catch_unwind(|| used("feeling", "feeling-awe")).is_err());
    }
}
