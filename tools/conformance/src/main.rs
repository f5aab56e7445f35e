//! Writes what is to be compared: a flow's exports, and random conversations with what the machine holds after every move.
//!
//! Each line of the output is one JSON value: first the machines, then a conversation on each line. `compare.mjs` reads them and plays
//! the same in foreign engines.

mod chance;
mod settings;
mod walk;

use std::io::{self, BufWriter, Write};

use clap::Parser;
use reweave::export;

use settings::Setting;

/// Plays random conversations through a flow, for other engines to follow.
#[derive(Parser)]
struct Args {
    /// Which flow, and with how many people; `list` names them all, each with its share of the conversations of its flow; `drawings` gives a
    /// drawing of a flow on each line.
    setting: String,
    /// How many conversations.
    #[arg(long, default_value_t = 1000)]
    walks: u64,
    /// The first of the numbers that the chance is drawn from.
    #[arg(long, default_value_t = 0)]
    from: u64,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args = Args::parse();
    let mut out = BufWriter::new(io::stdout().lock());
    if args.setting == "list" {
        let all: Vec<_> = settings::all().collect();
        for Setting { name, flow, .. } in &all {
            let settings = all.iter().filter(|other| other.flow.id() == flow.id()).count();
            writeln!(out, "{name} {}", args.walks.div_ceil(u64::try_from(settings)?))?;
        }
        return Ok(out.flush()?);
    }
    if args.setting == "drawings" {
        for Setting { name, flow, .. } in settings::all() {
            for drawing in export::drawings(&flow) {
                let drawn =
                    serde_json::json!({"name": name, "mermaid": drawing.mermaid(), "dot": drawing.dot()});
                writeln!(out, "{drawn}")?;
            }
        }
        return Ok(out.flush()?);
    }
    let setting = Setting::named(&args.setting).ok_or("no such setting: `list` names them all")?;
    let Setting { name, flow, seats, roles, .. } = &setting;
    let machine: serde_json::Value = serde_json::from_str(&export::xstate(flow, *seats)?)?;
    let scxml = export::scxml(flow, *seats)?;
    let items = setting.kinds_of_items();
    let head =
        serde_json::json!({"name": name, "roles": roles, "items": items, "xstate": machine, "scxml": scxml});
    writeln!(out, "{head}")?;
    for number in args.from..args.from + args.walks {
        serde_json::to_writer(&mut out, &walk::walk(&setting, number)?)?;
        out.write_all(b"\n")?;
    }
    Ok(out.flush()?)
}
