//! What a text refers to, and how large it grows with it.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::entry::{Entry, Table};
use super::fault::CatalogFaultKind as Kind;

/// The most braces that writing out a text can meet. Each runtime stops somewhere; this is less than any.
const MOST_PLACEABLES: usize = 40;

/// The most characters of a text with all that it refers to.
const MOST_CHARS: usize = 10_000;

/// What is wrong with what a text of an entry refers to.
pub(super) fn fault(table: &Table, entry: &Entry, attribute: Option<&str>) -> Option<Kind> {
    let mut count = Count { table, placeables: 0, chars: 0, path: vec![(&entry.id, attribute)] };
    count.pattern(entry.text(attribute)?).err()
}

/// A text that is written out, without being written. It ends as soon as there is too much, so it looks at no more than that.
struct Count<'t> {
    table: &'t Table,
    placeables: usize,
    chars: usize,
    /// The texts that it stands in, from the outermost on.
    path: Vec<(&'t str, Option<&'t str>)>,
}

impl<'t> Count<'t> {
    fn pattern(&mut self, pattern: &'t Pattern<String>) -> Result<(), Kind> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.chars += value.len(),
                PatternElement::Placeable { expression } => {
                    // Before it is followed: so no way of references is followed further than this.
                    self.placeables += 1;
                    if self.placeables > MOST_PLACEABLES {
                        return Err(Kind::TooManyPlaceables { most: MOST_PLACEABLES });
                    }
                    self.expression(expression)?;
                }
            }
            if self.chars > MOST_CHARS {
                return Err(Kind::TooLong { chars: self.chars, most: MOST_CHARS });
            }
        }
        Ok(())
    }

    fn expression(&mut self, expression: &'t Expression<String>) -> Result<(), Kind> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector)?;
                // Only one is written, but which one is not known.
                let (placeables, chars) = (self.placeables, self.chars);
                let mut most = (placeables, chars);
                for variant in variants {
                    (self.placeables, self.chars) = (placeables, chars);
                    self.pattern(&variant.value)?;
                    most = (most.0.max(self.placeables), most.1.max(self.chars));
                }
                (self.placeables, self.chars) = most;
                Ok(())
            }
        }
    }

    fn inline(&mut self, inline: &'t InlineExpression<String>) -> Result<(), Kind> {
        let (entry, attribute, id) = match inline {
            InlineExpression::MessageReference { id, attribute } => {
                (self.table.get(&id.name), attribute, id.name.clone())
            }
            InlineExpression::TermReference { id, attribute, .. } => {
                let name = format!("-{}", id.name);
                (self.table.get(&name), attribute, name)
            }
            InlineExpression::Placeable { expression } => return self.expression(expression),
            _ => return Ok(()),
        };
        let attribute = attribute.as_ref().map(|id| id.name.as_str());
        let found = entry.and_then(|entry| Some((entry.id.as_str(), entry.text(attribute)?)));
        let Some((id, pattern)) = found else {
            let attribute = attribute.map(|name| format!(".{name}")).unwrap_or_default();
            return Err(Kind::UnknownReference(format!("{id}{attribute}")));
        };
        if self.path.contains(&(id, attribute)) {
            return Err(Kind::Circle(id.to_owned()));
        }
        self.path.push((id, attribute));
        self.pattern(pattern)?;
        self.path.pop();
        Ok(())
    }
}
