//! Where in a file an entry stands: the parser does not keep it.

/// Of each entry the line on which it begins, and those of its attributes, in the order of the file.
pub(super) struct Lines {
    entries: Vec<Place>,
}

struct Place {
    id: String,
    line: usize,
    attributes: Vec<(String, usize)>,
}

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        let mut entries: Vec<Place> = Vec::new();
        for (line, content) in (1..).zip(text.split('\n')) {
            if let Some(id) = name(content) {
                entries.push(Place { id: id.to_owned(), line, attributes: Vec::new() });
            } else if let Some(attribute) = content.trim_start_matches(' ').strip_prefix('.').and_then(name)
                && let Some(entry) = entries.last_mut()
            {
                entry.attributes.push((attribute.to_owned(), line));
            }
        }
        Self { entries }
    }

    /// The line of a text of the entry of this id, of which there may be several: this is the one so many times on.
    pub(super) fn line(&self, (id, attribute): (&str, Option<&str>), time: usize) -> Option<usize> {
        let entry = self.entries.iter().filter(|place| place.id == id).nth(time)?;
        let of = attribute.and_then(|name| entry.attributes.iter().find(|(id, _)| id == name));
        Some(of.map_or(entry.line, |(_, line)| *line))
    }

    /// The text in which a line stands: the id of its entry, and the attribute.
    pub(super) fn text_at(&self, line: usize) -> Option<(&str, Option<&str>)> {
        let before = self.entries.partition_point(|place| place.line <= line);
        let entry = self.entries.get(before.checked_sub(1)?)?;
        let attribute = entry.attributes.iter().rev().find(|(_, at)| *at <= line);
        Some((&entry.id, attribute.map(|(name, _)| name.as_str())))
    }
}

/// What a line gives a name to: `id = …`.
fn name(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end_matches(' ');
    let letters = name.strip_prefix('-').unwrap_or(name);
    let begins = letters.starts_with(|c: char| c.is_ascii_alphabetic());
    (begins && letters.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))).then_some(name)
}

/// The line of a byte.
pub(super) fn line_of(text: &str, byte: usize) -> usize {
    text.as_bytes().iter().take(byte).filter(|byte| **byte == b'\n').count() + 1
}
