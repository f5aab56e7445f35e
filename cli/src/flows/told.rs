//! Parts of a flow in words: who is asked, what is asked, where it leads.

use reweave::flow::{Among, Ask, Audience, Input, LateAfter, Members, Step, To, Who};

pub(super) fn who(who: &Who) -> String {
    match who {
        Who::Lead => "whoever leads".into(),
        Who::Others => "all but whoever leads".into(),
        Who::Everyone => "everyone".into(),
        Who::Next => "the next one".into(),
        Who::Named => "those who were named".into(),
        Who::Invite(members) => format!("invited: {}", of(members)),
        Who::Role(role) => format!("in the role {role}"),
        _ => "others".into(),
    }
}

fn of(members: &Members) -> String {
    match members {
        Members::Everyone => "everyone".into(),
        Members::Named => "those who were named".into(),
        other => serde_json::to_value(other).map(|value| value.to_string()).unwrap_or_default(),
    }
}

pub(super) fn ask(ask: &Ask) -> String {
    match ask {
        Ask::Page => "a page".into(),
        Ask::Choice => "a choice".into(),
        Ask::Cards { max } => format!("cards, at most {max}"),
        Ask::Items(_) => "what is looked at again".into(),
        Ask::Input(asked) => input(asked),
        _ => "something else".into(),
    }
}

pub(super) fn input(input: &Input) -> String {
    match input {
        Input::Text { max_chars, required } => {
            format!("text of at most {max_chars} characters{}", if *required { "" } else { ", or none" })
        }
        Input::Form { fields } => {
            let names: Vec<&str> = fields.iter().map(|field| field.id.as_str()).collect();
            format!("a form: {}", names.join(", "))
        }
        Input::Words { max, .. } => format!("words of a list, at most {max}"),
        Input::Lines { max } => format!("lines of one's own, at most {max}"),
        _ => "something else".into(),
    }
}

pub(super) const fn sees(audience: Audience) -> &'static str {
    match audience {
        Audience::Nobody => "nobody",
        Audience::Own => "only whoever writes",
        Audience::Together => "all, when all have answered",
        _ => "all",
    }
}

pub(super) fn to(way: &To) -> String {
    match way {
        To::Step(step) => step.to_string(),
        To::Back { counter, to: step, full } => {
            format!("back to {step} (counted as {counter}; then {})", to(full))
        }
        To::Round { id, first } => {
            let first = match first {
                Some(Among::Others) => ", others first".into(),
                Some(Among::Role(role)) => format!(", {role} first"),
                _ => String::new(),
            };
            format!("the round {id}{first}")
        }
        To::Next(round) => format!("the next turn of {round}"),
        To::Rest(then) => format!("a rest, then {}", to(then)),
        To::Drop => "away: they are out, unseen".into(),
        To::Close => "it closes".into(),
        To::End => "the end".into(),
        _ => "elsewhere".into(),
    }
}

pub(super) fn late(after: LateAfter) -> String {
    match after {
        LateAfter::Answer => "nobody answers in the usual time".into(),
        LateAfter::AnotherDay => "another day has come".into(),
        LateAfter::Minutes(minutes) => format!("nobody answers in {minutes} minutes"),
        _ => "nobody answers in time".into(),
    }
}

/// All ways on from a step: by what, and where to.
pub(super) fn ways(step: &Step) -> Vec<(String, String)> {
    let mut ways = Vec::new();
    for option in &step.options {
        let takes: Vec<_> = option.takes.iter().map(|taken| format!(" (with {})", input(taken))).collect();
        let takes = takes.concat();
        let lead = option.to.as_ref().map_or_else(|| "picked".to_owned(), to);
        ways.push((format!("{}{takes}", option.id), lead));
        if let Some(with) = &option.with_words {
            ways.push((format!("{} with words", option.id), to(with)));
        }
    }
    ways.extend(step.to.iter().map(|way| ("answered".to_owned(), to(way))));
    ways.extend(step.pass.iter().map(|way| ("passed".to_owned(), to(way))));
    ways.extend(step.late.iter().map(|when| (late(when.after), to(&when.to))));
    ways
}
