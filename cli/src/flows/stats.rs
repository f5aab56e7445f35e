//! `reweave flows stats`: how large a flow is, and how much it asks of each person.

use clap::Args;
use reweave::walk::{Walk, WalkEdge, Walks};
use reweave::{Flow, MoveKind, Seat};
use serde::Serialize;

use crate::args::{FlowArgs, Printed};
use crate::out::{self, Done, Page, STRONG, Verdict};
use crate::people;
use crate::walk::with_progress;

/// Says how large a flow is: steps, states, the longest and the lightest way, and the most screens of each person.
#[derive(Args)]
#[command(after_help = "\
Examples:
  reweave flows stats dyad
  reweave flows stats circle --seats 4 --json")]
pub(crate) struct Stats {
    #[command(flatten)]
    flow: FlowArgs,
    /// How many people; as few as the flow takes, if nothing is said.
    #[arg(long, value_name = "N")]
    seats: Option<usize>,
    /// The most states to visit.
    #[arg(long, value_name = "N", default_value_t = 1_000_000)]
    at_most: usize,
    #[command(flatten)]
    printed: Printed,
}

#[derive(Serialize)]
struct Told {
    flow: String,
    version: u32,
    fingerprint: String,
    texts_fingerprint: String,
    seats: usize,
    steps: usize,
    options: usize,
    /// Whether all states were visited: else what follows is only what was met.
    complete: bool,
    states: usize,
    longest_path: usize,
    screens_said: Option<u8>,
    each: Vec<Each>,
}

#[derive(Serialize)]
struct Each {
    seat: usize,
    /// The most answers that this person can be asked for.
    most_answers: Option<usize>,
    /// The fewest on a way to completion on which nobody passes.
    fewest_answers: Option<usize>,
    most_texts: Option<usize>,
}

pub(crate) fn run(args: &Stats) -> Done {
    let flow = args.flow.flow()?;
    let seats = people::number(&flow, args.seats)?;
    let walk = with_progress("walking", || flow.walk(Walks::with(seats).at_most(args.at_most)));
    let told = told(&flow, seats, &walk);
    if args.printed.json {
        out::json(&told)?;
        return Ok(Verdict::Fine);
    }
    let mut page = Page::default();
    page.put(STRONG, &told.flow).line(&format!(
        " version {}, with {}",
        told.version,
        out::count(seats, "person", "people")
    ));
    page.line(&format!(
        "{}, {}",
        out::count(told.steps, "step", "steps"),
        out::count(told.options, "option", "options")
    ));
    let bound = if told.complete {
        ""
    } else {
        " and more: the walk met its bound, so what follows is only what it met"
    };
    page.line(&format!("{}{bound}", out::count(told.states, "state", "states")));
    page.line(&format!("the longest way has {}", out::count(told.longest_path, "answer", "answers")));
    if let Some(said) = told.screens_said {
        page.line(&format!(
            "the flow says: at most {said} screens each, without a miss and without what people add"
        ));
    }
    for one in &told.each {
        let number = |of: Option<usize>| of.map_or("no bound".to_owned(), |of| of.to_string());
        page.line(&format!(
            "seat {}: at most {} answers, {} of them with words; at least {} on a way on which nobody passes",
            one.seat,
            number(one.most_answers),
            number(one.most_texts),
            number(one.fewest_answers)
        ));
    }
    page.print()?;
    Ok(Verdict::Fine)
}

fn told(flow: &Flow, seats: usize, walk: &Walk) -> Told {
    let each = (0..seats).filter_map(Seat::new).map(|seat| {
        let most = |weigh: &dyn Fn(&WalkEdge<'_>) -> bool| {
            walk.heaviest(|edge| Some(usize::from(edge.seat == seat && weigh(edge)))).map(|(most, _)| most)
        };
        let honest =
            |edge: &WalkEdge<'_>| (edge.kind != MoveKind::Pass).then_some(usize::from(edge.seat == seat));
        Each {
            seat: seat.index(),
            most_answers: most(&|_| true),
            most_texts: most(&|edge| edge.words),
            fewest_answers: walk.lightest(honest).map(|(fewest, _)| fewest),
        }
    });
    Told {
        flow: flow.id().to_string(),
        version: flow.version(),
        fingerprint: format!("{:016x}", flow.fingerprint()),
        texts_fingerprint: format!("{:016x}", flow.texts_fingerprint()),
        seats,
        steps: flow.steps().len(),
        options: flow.steps().iter().map(|step| step.options.len()).sum(),
        complete: walk.is_complete(),
        states: walk.states(),
        longest_path: walk.longest_path(),
        screens_said: flow.screens(),
        each: each.collect(),
    }
}
