//! The English words are plain: short, without blame, praise, promises, orders or therapy words, and easy to read. And no
//! built-in flow asks anybody to ask for forgiveness or to apologise.

mod banned;
mod grade;
pub(crate) mod length;
mod marks;
pub(crate) mod texts;

use reweave::Flow;
use reweave::flow::{Choice, Input, Step};
use reweave::flows::Context;

use texts::{Text, from_disk};

fn over_all(check: impl Fn(&Text) -> Vec<String>) {
    let lines: Vec<_> = from_disk()
        .iter()
        .flat_map(|text| {
            check(text).into_iter().map(|reason| format!("{text}: {reason}")).collect::<Vec<_>>()
        })
        .collect();
    assert!(lines.is_empty(), "{} texts to change:\n{}", lines.len(), lines.join("\n"));
}

#[test]
fn texts_are_short() {
    for text in from_disk() {
        for warning in length::long(&text) {
            println!("warning: {text}: {warning}");
        }
    }
    over_all(length::check);
}

#[test]
fn the_page_that_is_read_alone_is_at_most_120_words_and_150_in_a_context() {
    let all = from_disk();
    for flow in Flow::BUILTIN.iter().filter_map(|id| Flow::builtin(id)) {
        assert_pages_are_short(&all, &flow, length::PAGE);
        for flow in Context::ALL.iter().filter_map(|context| flow.in_context(*context).ok()) {
            assert_pages_are_short(&all, &flow, length::PAGE_IN_CONTEXT);
        }
    }
}

fn assert_pages_are_short(all: &[Text], flow: &Flow, most: usize) {
    for step in flow.steps().iter().filter(|step| step.veil) {
        // A flow's own text stands before the one that all flows share, and a context's before each.
        let message = |prefix: &str, id: &str| {
            let forms = [format!("{prefix}{}-{id}", flow.id()), format!("{prefix}{id}")];
            let there = |id: &String| all.iter().any(|text| text.id == *id);
            let of_context = |id: &String| flow.context().map(|context| format!("{id}--{context}"));
            let mut ids = forms.iter().flat_map(|id| of_context(id).into_iter().chain([id.clone()]));
            ids.find(there).unwrap_or_else(|| format!("{prefix}{id}"))
        };
        let question = message("step-", step.texts_of.as_ref().unwrap_or(&step.id).as_str());
        let page = step.page.iter().map(|paragraph| message("", paragraph.as_str()));
        let ids: Vec<String> = page.chain([question.clone()]).collect();
        let reasons = length::check_page(all, &ids.iter().map(String::as_str).collect::<Vec<_>>(), most);
        assert!(reasons.is_empty(), "{question} of {flow:?} {:?}: {}", flow.context(), reasons.join(", "));
    }
}

#[test]
fn texts_have_no_banned_words() {
    over_all(|text| banned::check(text, banned::ALLOWED));
}

#[test]
fn what_is_allowed_is_there() {
    assert_eq!(banned::idle(&from_disk(), banned::ALLOWED), Vec::<String>::new());
}

#[test]
fn texts_have_plain_marks() {
    over_all(marks::check);
}

#[test]
fn texts_are_easy_to_read() {
    over_all(grade::check);
}

#[test]
fn no_flow_asks_for_forgiveness_or_an_apology() {
    for flow in crate::common::settings::all() {
        let ids: Vec<_> = flow.steps().iter().flat_map(ids).collect();
        assert!(ids.len() > flow.steps().len());
        for id in ids {
            assert!(!banned::is_about_forgiveness(&id), "{} has `{id}`", flow.id());
        }
    }
    for id in from_disk().iter().map(|text| &text.id) {
        assert!(!banned::is_about_forgiveness(id), "{id}");
    }
}

/// All names in a step: its own, and those of its options, fields, marks and messages.
fn ids(step: &Step) -> Vec<String> {
    let of_option = |option: &Choice| {
        let mut ids = vec![option.id.to_string()];
        ids.extend(option.mark.map(|mark| mark.id().to_owned()));
        ids.extend(option.takes.iter().flat_map(Input::fields).map(|field| field.id.to_string()));
        ids
    };
    let mut ids = vec![step.id.to_string()];
    ids.extend(step.mark.map(|mark| mark.id().to_owned()));
    ids.extend(step.page.iter().map(ToString::to_string));
    ids.extend(step.options.iter().flat_map(of_option));
    ids
}
