//! What may stand in braces: variables, messages, terms and selectors. No function, no literal, no markup beside them.

use fluent_syntax::ast::InlineExpression;

use super::entry::Entry;
use super::fault::CatalogFaultKind as Kind;
use super::parts::{Part, parts, variables};
use super::variables::{COUNT, STANDARD};

/// A line that begins with one of these has to quote it.
const MAY_BE_QUOTED: &[&str] = &["[", "*", "."];

/// Signs of HTML and Markdown, and of escapes that only work in a quoted text.
const MARKUP: &[&str] =
    &["</", "/>", "<br", "<b>", "<i>", "&amp;", "&nbsp;", "&lt;", "**", "__", "`", "](", "\\"];

/// What is wrong with a part, whatever else there is.
pub(super) fn faults(part: Part<'_>) -> Option<Kind> {
    match part {
        Part::Text(text) => {
            let sign = MARKUP.iter().find(|sign| text.contains(**sign))?;
            Some(Kind::Markup(sign))
        }
        Part::Nested => Some(Kind::NestedBraces),
        Part::Select(..) => None,
        Part::Inline(inline) => match inline {
            InlineExpression::FunctionReference { id, .. } => Some(Kind::Function(id.name.clone())),
            InlineExpression::NumberLiteral { value } => Some(Kind::Literal(value.clone())),
            InlineExpression::StringLiteral { value } => {
                (!MAY_BE_QUOTED.contains(&value.as_str())).then(|| Kind::Literal(value.clone()))
            }
            InlineExpression::TermReference { id, arguments: Some(arguments), .. } => {
                // What has a name is a literal by the syntax already.
                (!arguments.positional.is_empty()).then(|| Kind::TermArguments(id.name.clone()))
            }
            InlineExpression::TermReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::VariableReference { .. }
            | InlineExpression::Placeable { .. } => None,
        },
    }
}

/// A term sees only what is passed to it, and passes nothing on.
pub(super) fn of_term(term: &Entry) -> Option<Kind> {
    let names = || term.texts().flat_map(|(_, pattern)| variables(pattern));
    if let Some(name) = names().find(|name| STANDARD.contains(name) || *name == COUNT) {
        return Some(Kind::TermVariable(name.to_owned()));
    }
    let refers = term
        .texts()
        .flat_map(|(_, pattern)| parts(pattern))
        .any(|part| matches!(part, Part::Inline(InlineExpression::TermReference { attribute: None, .. })));
    (refers && names().next().is_some()).then_some(Kind::TermInTerm)
}
