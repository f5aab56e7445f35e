//! `reweave flows show`: a flow, readable.

use clap::Args;
use reweave::flow::Step;

use super::told;
use crate::args::{FlowArgs, Printed};
use crate::out::{self, Done, FAINT, ID, Page, STRONG, Verdict};

/// Shows the steps of a flow in order: who is asked what, who reads it, and where each answer leads.
#[derive(Args)]
#[command(after_help = "With --json it prints the flow as a file of your own could have it.

Examples:
  reweave flows show brief
  reweave flows show circle --options mode=repair --json >mine.json")]
pub(crate) struct Show {
    #[command(flatten)]
    flow: FlowArgs,
    #[command(flatten)]
    printed: Printed,
}

pub(crate) fn run(args: &Show) -> Done {
    let flow = args.flow.flow()?;
    if args.printed.json {
        out::json(flow.draft())?;
        return Ok(Verdict::Fine);
    }
    let mut page = Page::default();
    let (least, most) = flow.seats().into_inner();
    page.put(STRONG, &format!("{} version {}", flow.id(), flow.version()));
    page.line(&format!(", {least} to {most} people, {}", out::count(flow.steps().len(), "step", "steps")));
    for option in flow.options() {
        page.line(&format!("made with {option}"));
    }
    for role in flow.roles() {
        let max = role.max.map_or("any number".to_owned(), |max| max.to_string());
        page.line(&format!("role {}: {} to {max}", role.id, role.min));
    }
    for counter in &flow.draft().loops {
        page.line(&format!("loop {}: at most {} times", counter.id, counter.limit));
    }
    for round in &flow.draft().rounds {
        page.line(&format!("round {}: when all have had their turn, {}", round.id, told::to(&round.done)));
    }
    if let Some(rest) = &flow.draft().rest {
        page.line(&format!("after {} breaks of one person all go on at {}", rest.breaks, rest.to));
    }
    for call in flow.calls() {
        page.line(&format!("call {}, out of turn, by the {}: {}", call.id, call.role, told::to(&call.to)));
    }
    for step in flow.steps() {
        shown(&mut page, step);
    }
    page.print()?;
    Ok(Verdict::Fine)
}

fn shown(page: &mut Page, step: &Step) {
    page.end();
    page.put(ID, step.id.as_str()).put(FAINT, &format!("  [{}]", step.stage.id())).end();
    page.line(&format!(
        "  asks {} for {}; read by {}",
        told::who(&step.who),
        told::ask(&step.ask),
        told::sees(step.sees)
    ));
    for about in &step.about {
        page.line(&format!("  answers {about}"));
    }
    for (by, to) in told::ways(step) {
        page.text(&format!("  - {by}")).put(FAINT, " → ").text(&to).end();
    }
}
