//! The pages in `docs/flows`: what is drawn and counted there is made from the flows, and written by `.ci/take-over`.
//!
//! Between the marks `<!-- picture: begin -->` and `<!-- picture: end -->` stands the flow, drawn; between those of `screens` how
//! many screens each person gets; between those of `not for` the list that each reads alone. In the tables of flows the last cell of a flow's row is made from the same figures.

mod not_for;
mod page;
mod screens;

use std::fs;

use reweave::flows::{Accountability, BegunBy};
use reweave::{Flow, export};

use crate::common::played::Played;
use crate::common::stored::{assert_no, at, difference, files_in, stem};
use not_for::not_for;
use page::{with_last_cell, with_part};
use screens::Screens;

/// Tables with a row for each flow.
const TABLES: [&str; 2] = ["README.md", "docs/flows/README.md"];

#[test]
fn the_pages_show_the_flows_as_they_are() {
    let mut differences = Vec::new();
    let mut tables = TABLES.map(read);
    for id in Flow::BUILTIN {
        let flow = Flow::builtin(id).expect("it is one of them");
        let variants = variants(&flow);
        let screens = Screens::of(&variants);
        let path = format!("docs/flows/{id}.md");
        let page = with_part(&read(&path), "picture", &picture(&flow));
        let page = with_part(&page, "not for", &not_for(&variants[0]));
        let mut page = with_part(&page, "screens", &screens.table());
        if *id == "circle" {
            let repair = Played::repair(true);
            page = with_part(&page, "picture of repair", &picture(&repair.flow));
            let screens = Screens::of(&[repair]);
            page = with_part(&page, "screens of repair", &screens.table());
            for table in &mut tables {
                *table = with_last_cell(table, "mode=repair", &screens.in_short());
            }
        }
        differences.extend(difference(&at(&path), &page));
        for table in &mut tables {
            *table = with_last_cell(table, id, &screens.in_short());
        }
    }
    for (path, table) in TABLES.iter().zip(&tables) {
        differences.extend(difference(&at(path), table));
    }
    assert_no(&differences);
}

#[test]
fn every_page_is_that_of_a_flow() {
    for file in files_in(&at("docs/flows"), "md") {
        let name = stem(&file);
        assert!(name == "README" || Flow::BUILTIN.contains(&name.as_str()), "{name} is no flow");
    }
}

/// The drawings of a flow, with what they leave out where that is not the same for all flows: the rest stands in the index.
fn picture(flow: &Flow) -> String {
    let mut text: Vec<String> = Vec::new();
    let drawings = export::drawings(flow);
    for drawing in &drawings {
        let turn =
            drawing.turn_of().map(|round| format!("A turn of the round `{round}`:\n\n")).unwrap_or_default();
        let mermaid = drawing.mermaid();
        let lines =
            mermaid.lines().filter(|line| !line.starts_with("    %% ")).map(|line| format!("{line}\n"));
        text.push(format!("{turn}```mermaid\n{}```\n", lines.collect::<String>()));
    }
    let late = drawings[0].left_out().find(|what| what.starts_with("where nobody answers"));
    text.join("\n") + &late.map(|late| format!("\nNot drawn: {late}\n")).unwrap_or_default()
}

/// A flow, and with its settings where it has some.
fn variants(flow: &Flow) -> Vec<Played> {
    let warm = Played::warm();
    let plain = Played::built_in(flow.clone());
    if flow.id() == "accountability" {
        let made = Accountability::new();
        let others = [made.begun_by(BegunBy::Harmed), made.letters_only(), made.minor_harm()];
        return [plain].into_iter().chain(others.map(|made| Played::harm(made, 0))).collect();
    }
    if warm.flow.id() == flow.id() { vec![plain, warm] } else { vec![plain] }
}

fn read(path: &str) -> String {
    fs::read_to_string(at(path)).unwrap_or_else(|error| panic!("{path}: {error}; each flow has a page"))
}
