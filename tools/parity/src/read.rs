//! The texts of a language, from its files, and which arguments each reads.

use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, io};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// A message or one of its attributes.
pub(crate) struct Text {
    /// With the attribute behind a dot.
    pub(crate) id: String,
    variables: BTreeSet<String>,
}

impl Text {
    fn new(id: String, pattern: &Pattern<String>) -> Self {
        let mut variables = BTreeSet::new();
        collect(pattern, &mut variables);
        Self { id, variables }
    }

    /// Whether the argument can change the text.
    pub(crate) fn reads(&self, variable: &str) -> bool {
        self.variables.contains(variable)
    }
}

/// All texts of a language, by file and in the order of each.
pub(crate) fn texts(locale: &str) -> io::Result<Vec<Text>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(locale);
    let mut files: Vec<_> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    let mut texts = Vec::new();
    for file in files {
        let resource = parser::parse(fs::read_to_string(&file)?)
            .map_err(|(_, errors)| io::Error::other(format!("{}: {errors:?}", file.display())))?;
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            texts.extend(message.value.iter().map(|value| Text::new(id.clone(), value)));
            texts.extend(
                message
                    .attributes
                    .iter()
                    .map(|attribute| Text::new(format!("{id}.{}", attribute.id.name), &attribute.value)),
            );
        }
    }
    Ok(texts)
}

fn collect(pattern: &Pattern<String>, to: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, to);
        }
    }
}

fn collect_expression(expression: &Expression<String>, to: &mut BTreeSet<String>) {
    match expression {
        Expression::Select { selector, variants } => {
            collect_inline(selector, to);
            for variant in variants {
                collect(&variant.value, to);
            }
        }
        Expression::Inline(inline) => collect_inline(inline, to),
    }
}

/// References read what the message reads to which they lead; the catalogs have none today, and the check of vectors in other
/// libraries would miss a choice and no text if there were one.
fn collect_inline(inline: &InlineExpression<String>, to: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            to.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, to),
        _ => {}
    }
}
