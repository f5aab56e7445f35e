//! What stands in a pattern, however deep.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant};

/// A part of a pattern.
#[derive(Clone, Copy)]
pub(super) enum Part<'a> {
    Text(&'a str),
    Inline(&'a InlineExpression<String>),
    /// A selector with its variants, and in how many selectors it stands.
    Select(&'a InlineExpression<String>, &'a [Variant<String>], usize),
    /// Braces within braces.
    Nested,
}

/// Every part of a pattern, those of all variants one after the other.
pub(super) fn parts(pattern: &Pattern<String>) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    collect(pattern, 0, &mut parts);
    parts
}

/// It goes no deeper than the text is nested, which was looked at before.
fn collect<'a>(pattern: &'a Pattern<String>, depth: usize, parts: &mut Vec<Part<'a>>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => parts.push(Part::Text(value)),
            PatternElement::Placeable { expression } => collect_expression(expression, depth, parts),
        }
    }
}

fn collect_expression<'a>(expression: &'a Expression<String>, depth: usize, parts: &mut Vec<Part<'a>>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            parts.push(Part::Nested);
            collect_expression(expression, depth, parts);
        }
        Expression::Inline(inline) => parts.push(Part::Inline(inline)),
        Expression::Select { selector, variants } => {
            parts.push(Part::Select(selector, variants, depth));
            parts.push(Part::Inline(selector));
            for variant in variants {
                collect(&variant.value, depth + 1, parts);
            }
        }
    }
}

/// The variables that a pattern names itself.
pub(super) fn variables(pattern: &Pattern<String>) -> impl Iterator<Item = &str> {
    parts(pattern).into_iter().filter_map(|part| match part {
        Part::Inline(InlineExpression::VariableReference { id }) => Some(id.name.as_str()),
        _ => None,
    })
}
