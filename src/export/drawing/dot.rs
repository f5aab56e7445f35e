//! A drawing in DOT, the language of Graphviz.

use std::fmt::Write;

use super::picture::{Edge, Item, Node};
use super::shape::Shape;

/// How it looks: calm, and wide enough for the labels.
const LOOKS: &str = r##"    graph [rankdir=TB, nodesep=0.6, ranksep=0.7, fontname="sans-serif", labelloc=t, compound=true];
    node [fontname="sans-serif", fontsize=11, margin="0.15,0.08", style=filled, fillcolor=white, color="#555555"];
    edge [fontname="sans-serif", fontsize=9, color="#555555", fontcolor="#333333"];
"##;

pub(super) fn write(title: &str, left_out: &[String], items: &[Item]) -> String {
    let mut text = String::new();
    for what in left_out {
        line(&mut text, 0, &format!("// Not drawn: {what}"));
    }
    line(&mut text, 0, &format!("digraph {} {{", quoted(title)));
    text.push_str(LOOKS);
    line(&mut text, 1, &format!("label={};", quoted(title)));
    for item in items {
        match item {
            Item::Node(of) => line(&mut text, 1, &node(of)),
            Item::Edge(of) => line(&mut text, 1, &edge(of)),
            Item::Stage { id, title, nodes } => {
                line(&mut text, 1, &format!("subgraph cluster_{id} {{"));
                line(
                    &mut text,
                    2,
                    &format!(
                        "label={}; style=\"rounded,filled\"; fillcolor=\"#f3f3ee\"; color=\"#cccccc\";",
                        quoted(title)
                    ),
                );
                for of in nodes {
                    line(&mut text, 2, &node(of));
                }
                line(&mut text, 1, "}");
            }
            Item::Flag(of, to) => {
                line(&mut text, 1, &node(of));
                line(&mut text, 1, &format!("{} -> {} [style=dashed];", quoted(&of.id), quoted(to)));
            }
        }
    }
    text.push_str("}\n");
    text
}

fn line(text: &mut String, depth: usize, line: &str) {
    // A `String` takes all.
    let _ = writeln!(text, "{}{line}", "    ".repeat(depth));
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace("<br/>", "\\n"))
}

fn node(Node { id, text, shape }: &Node) -> String {
    let looks = match shape {
        Shape::Open => "shape=box",
        Shape::Private => "shape=box, style=\"rounded,filled\"",
        Shape::Together => "shape=box, peripheries=2",
        Shape::Door => "shape=hexagon",
        Shape::Round => "shape=invtrapezium",
        Shape::End => "shape=doublecircle, margin=\"0.02,0.02\", fontsize=9",
        Shape::Flag => "shape=cds",
    };
    format!("{} [{looks}, label={}];", quoted(id), quoted(text))
}

fn edge(Edge { from, to, text, is_aside }: &Edge) -> String {
    let mut looks: Vec<String> = text.iter().map(|text| format!("label={}", quoted(text))).collect();
    if *is_aside {
        looks.push("style=dashed".to_owned());
    }
    let looks = if looks.is_empty() { String::new() } else { format!(" [{}]", looks.join(", ")) };
    format!("{} -> {}{looks};", quoted(from), quoted(to))
}
