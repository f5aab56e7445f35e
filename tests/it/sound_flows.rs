//! Every way to make a built-in flow is sound: a program that is built for use makes them without checking them again.

use reweave::Flow;
use reweave::flows::{Context, SayBack, Told};

/// The ways in which each of these options can be said, or left out, together.
fn together(factors: &[Vec<String>]) -> Vec<Vec<String>> {
    factors.iter().fold(vec![Vec::new()], |all, factor| {
        let with = |options: &Vec<String>| {
            let said = factor.iter().map(|option| [options.clone(), vec![option.clone()]].concat());
            std::iter::once(options.clone()).chain(said).collect::<Vec<_>>()
        };
        all.iter().flat_map(with).collect()
    })
}

/// The options of a flow itself, each with its values.
fn of(flow: &str) -> Vec<Vec<String>> {
    let one = |option: &str| vec![option.to_owned()];
    match flow {
        "dyad" => vec![one("warm_first=true")],
        "circle" => {
            vec![one("mode=repair"), SayBack::ALL.iter().map(|by| format!("say_back={}", by.id())).collect()]
        }
        "accountability" => vec![one("begun_by=harmed"), one("minor_harm=true"), one("meet=false")],
        "checkin" => vec![Told::ALL.iter().map(|told| format!("told={}", told.id())).collect()],
        _ => Vec::new(),
    }
}

#[test]
fn every_way_to_make_a_built_in_flow_is_sound() {
    let around = [
        vec!["keeper=outside".to_owned()],
        Context::ALL.iter().map(|context| format!("context={context}")).collect(),
        ["starts", "invited", "none"].map(|senior| format!("senior={senior}")).to_vec(),
    ];
    let (mut made, mut refused) = (0, 0);
    for id in Flow::BUILTIN {
        for options in together(&[of(id), around.to_vec()].concat()) {
            // Not every option goes with every other: that is refused, and nothing is made.
            let Ok(flow) = Flow::builtin_with(id, &options) else {
                refused += 1;
                continue;
            };
            let checked = flow.draft().clone().check();
            assert_eq!(checked.as_ref(), Ok(&flow), "{id} with {options:?}");
            made += 1;
        }
    }
    println!("{made} are made, {refused} refused");
    assert!(made > 150 && refused > made, "{made} are made, {refused} refused");
}
