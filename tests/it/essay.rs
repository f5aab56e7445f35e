//! `docs/why-together.md`: each thing that the essay says has a row, and each step that a row names is in the flow named there.

use std::fs;

use crate::common::stored::at;
use reweave::Flow;

/// The cells of each row of the table, from the second column on, by the number in the first.
fn rows(page: &str) -> Vec<(usize, Vec<&str>)> {
    page.lines()
        .filter_map(|line| {
            let mut cells = line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ");
            Some((cells.next()?.parse().ok()?, cells.collect()))
        })
        .collect()
}

/// What stands between backticks.
fn quoted(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// The flow that is named by its id, and behind that its options.
fn flow(named: &str) -> Flow {
    let mut words = named.split(' ');
    let id = words.next().unwrap_or_default();
    Flow::builtin_with(id, words).unwrap_or_else(|error| panic!("`{named}`: {error}"))
}

#[test]
fn every_step_that_the_page_names_is_in_the_flow_named_there() {
    let page = fs::read_to_string(at("docs/why-together.md")).expect("the page");
    let rows = rows(&page);
    let numbers: Vec<usize> = rows.iter().map(|(number, _)| *number).collect();
    assert_eq!(numbers, (1..=42).collect::<Vec<_>>());
    let mut found = 0;
    for (number, cells) in rows {
        let [_says, _is_here, steps, _test] = cells[..] else { panic!("row {number} has four cells more") };
        for part in steps.split("; ") {
            let (of, steps) = part.split_once(": ").unwrap_or_else(|| panic!("row {number}: `{part}`"));
            let [of] = quoted(of)[..] else { panic!("row {number} names one flow before a colon: {of}") };
            let (flow, steps) = (flow(of), quoted(steps));
            assert!(!steps.is_empty(), "row {number}: {part}");
            for step in steps {
                assert!(flow.step(step).is_some(), "row {number}: `{of}` has no step `{step}`");
                found += 1;
            }
        }
    }
    assert!(found > 100, "{found}");
}
