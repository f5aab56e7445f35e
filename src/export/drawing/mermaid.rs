//! A drawing in Mermaid.

use std::fmt::Write;

use super::picture::{Edge, Item, Node};
use super::shape::Shape;

/// Boxes stand far enough apart for the labels of the arrows between them.
const ROOM: &str = r#"%%{init: {"flowchart": {"nodeSpacing": 80}}}%%"#;

pub(super) fn write(title: &str, left_out: &[String], items: &[Item]) -> String {
    let mut text = format!("{ROOM}\nflowchart TD\n");
    for what in left_out {
        line(&mut text, 1, &format!("%% Not drawn: {what}"));
    }
    line(&mut text, 1, &format!("accTitle: {title}"));
    for item in items {
        match item {
            Item::Node(of) => line(&mut text, 1, &node(of)),
            Item::Edge(of) => line(&mut text, 1, &edge(of)),
            Item::Stage { id, title, nodes } => {
                line(&mut text, 1, &format!("subgraph {id} [\"{title}\"]"));
                for of in nodes {
                    line(&mut text, 2, &node(of));
                }
                line(&mut text, 1, "end");
            }
            Item::Flag(of, to) => line(&mut text, 1, &format!("{} -.-> {to}", node(of))),
        }
    }
    text
}

fn line(text: &mut String, depth: usize, line: &str) {
    // A `String` takes all.
    let _ = writeln!(text, "{}{line}", "    ".repeat(depth));
}

fn node(Node { id, text, shape }: &Node) -> String {
    let (before, after) = match shape {
        Shape::Open => ("[", "]"),
        Shape::Private => ("([", "])"),
        Shape::Together => ("[[", "]]"),
        Shape::Door => ("{{", "}}"),
        Shape::Round => ("[/", "\\]"),
        Shape::End => ("(((", ")))"),
        Shape::Flag => (">", "]"),
    };
    format!("{id}{before}\"{}\"{after}", text.replace('"', "#quot;"))
}

fn edge(Edge { from, to, text, is_aside }: &Edge) -> String {
    let line = if *is_aside { "-.->" } else { "-->" };
    match text {
        Some(text) => format!("{from} {line}|\"{}\"| {to}", text.replace('"', "#quot;")),
        None => format!("{from} {line} {to}"),
    }
}
