//! What stands in the docs, for those who read no Rust: in a JSON Schema, and where a fault is told.

/// Keeps of a description in a schema what is for everybody: the first paragraph, without its links.
#[cfg(feature = "schema")]
pub(crate) fn first_paragraph(schema: &mut schemars::Schema) {
    if let Some(description) = schema.get_mut("description") {
        let text = description.as_str().unwrap_or_default();
        *description = without_links(text.split("\n\n").next().unwrap_or_default()).into();
    }
}

/// One line of a paragraph of docs: `[text](target)` and ``[`text`]`` as `text`.
pub(crate) fn without_links(paragraph: &str) -> String {
    let text = paragraph.trim().replace('\n', " ");
    let (mut plain, mut rest) = (String::new(), &*text);
    while let Some((before, link)) = rest.split_once('[') {
        plain.push_str(before);
        let Some((shown, after)) = link.split_once(']') else {
            plain.push('[');
            rest = link;
            continue;
        };
        plain.push_str(shown);
        let target = after.strip_prefix('(').and_then(|target| target.split_once(')'));
        rest = target.map_or(after, |(_, after)| after);
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::without_links;

    #[test]
    fn of_a_link_its_text_stays() {
        for (text, plain) in [
            ("as [`To::Back`](super::To::Back)\nsays", "as `To::Back` says"),
            ("see [`Items`].", "see `Items`."),
            ("a list [", "a list ["),
            ("[a](b", "a(b"),
            ("", ""),
        ] {
            assert_eq!(without_links(text), plain);
        }
    }
}
