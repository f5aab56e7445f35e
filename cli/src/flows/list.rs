//! `reweave flows list`: the built-in flows, and what each can be made with.

use clap::Args;
use reweave::Flow;
use reweave::flows::Context;
use serde::Serialize;

use crate::args::Printed;
use crate::out::{self, Done, FAINT, ID, Page, Verdict};

/// Lists the built-in flows, with their seats, options and contexts.
#[derive(Args)]
pub(crate) struct List {
    #[command(flatten)]
    printed: Printed,
}

/// When to take each.
const ABOUT: &[(&str, &str)] = &[
    ("dyad", "something went wrong between two people, and both have time for the full conversation"),
    ("brief", "the same, about one small thing and with little strength"),
    ("circle", "a group wants to hear each other; with mode=repair, to do something about what went wrong"),
    (
        "accountability",
        "someone did harm and owns it, and someone who was trained keeps it; not reviewed by people who do this work",
    ),
    ("checkin", "something of an earlier conversation is to be looked at again"),
    ("ask", "nothing went wrong: one asks the other for something good"),
    ("solo", "one person, before a conversation or in place of one"),
];

/// What each can be made with.
const OPTIONS: &[(&str, &str, &[&str])] = &[
    ("dyad", "warm_first", &["false", "true"]),
    ("circle", "mode", &["sharing", "repair"]),
    ("circle", "say_back", &["next", "keeper", "none"]),
    ("accountability", "begun_by", &["responsible", "harmed"]),
    ("accountability", "minor_harm", &["false", "true"]),
    ("accountability", "meet", &["true", "false"]),
    ("checkin", "told", &["here", "through-keeper", "not"]),
];

#[derive(Serialize)]
struct Known {
    id: &'static str,
    about: &'static str,
    seats: [usize; 2],
    screens: Option<u8>,
    roles: Vec<String>,
    options: Vec<Choice>,
    contexts: Vec<&'static str>,
}

#[derive(Serialize)]
struct Choice {
    name: &'static str,
    values: &'static [&'static str],
}

pub(crate) fn run(args: &List) -> Done {
    let all: Vec<Known> = Flow::BUILTIN.iter().filter_map(|id| known(id)).collect();
    if args.printed.json {
        out::json(&all)?;
        return Ok(Verdict::Fine);
    }
    let mut page = Page::default();
    for flow in &all {
        let [least, most] = flow.seats;
        let seats = if least == most {
            out::count(least, "person", "people")
        } else {
            format!("{least} to {most} people")
        };
        let screens = flow.screens.map(|most| format!(", at most {most} screens each")).unwrap_or_default();
        page.put(ID, flow.id).text(&format!(": {seats}{screens}")).end();
        page.line(&format!("  {}", flow.about));
        if !flow.roles.is_empty() {
            page.put(FAINT, &format!("  roles: {}", flow.roles.join(", "))).end();
        }
        for option in &flow.options {
            page.put(FAINT, &format!("  --options {}={}", option.name, option.values.join("|"))).end();
        }
        page.put(FAINT, &format!("  --context {}", flow.contexts.join("|"))).end();
    }
    page.print()?;
    Ok(Verdict::Fine)
}

fn known(id: &'static str) -> Option<Known> {
    let flow = Flow::builtin(id)?;
    let fits = |context: &Context| Flow::builtin_with(id, [format!("context={context}")]).is_ok();
    let of = |(flow, name, values): &(&str, &'static str, &'static [&'static str])| {
        (*flow == id).then_some(Choice { name, values })
    };
    Some(Known {
        id,
        about: ABOUT.iter().find(|(flow, _)| *flow == id).map(|(_, about)| *about).unwrap_or_default(),
        seats: [*flow.seats().start(), *flow.seats().end()],
        screens: flow.screens(),
        roles: flow.roles().iter().map(|role| role.id.to_string()).collect(),
        options: OPTIONS.iter().filter_map(of).collect(),
        contexts: Context::ALL.into_iter().filter(fits).map(Context::id).collect(),
    })
}

#[cfg(test)]
mod tests {
    use reweave::Flow;

    use super::{ABOUT, OPTIONS};

    /// An option that was renamed, or a value that is no more, shows here.
    #[test]
    fn every_option_that_is_listed_makes_a_flow_and_every_flow_is_told_about() {
        for (flow, name, values) in OPTIONS {
            for value in *values {
                let with = if *name == "say_back" { "mode=repair" } else { "" };
                let options = [with.to_owned(), format!("{name}={value}")];
                let made = Flow::builtin_with(flow, options.iter().filter(|one| !one.is_empty()));
                assert!(made.is_ok(), "{flow}: {options:?}: {made:?}");
            }
            let none = Flow::builtin_with(flow, [format!("{name}=unheard-of")]);
            assert_eq!(none.map_err(|error| error.code()), Err("option-needs-value"), "{flow}: {name}");
        }
        assert!(Flow::BUILTIN.iter().eq(ABOUT.iter().map(|(flow, _)| flow)));
    }
}
