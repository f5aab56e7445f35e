//! JSON in lines: one for each row and for each person, so that one that changes is one line of a difference.

/// How deep lists and objects stand in lines of their own.
const DEEPEST: usize = 2;

/// The same JSON in lines. A list may stand one deeper than an object: the people are one.
pub(crate) fn in_lines(json: &str) -> String {
    let (mut lines, mut open) = (String::new(), Vec::new());
    let (mut in_text, mut escaped) = (false, false);
    let mut chars = json.chars().peekable();
    while let Some(c) = chars.next() {
        if in_text {
            in_text = escaped || c != '"';
            escaped = c == '\\' && !escaped;
            lines.push(c);
            continue;
        }
        match c {
            '{' | '[' => {
                let is_empty = matches!(chars.peek(), Some('}' | ']'));
                let deep = DEEPEST + usize::from(c == '[');
                let breaks = !is_empty && open.len() < deep && open.iter().all(|breaks| *breaks);
                open.push(breaks);
                lines.push(c);
                if breaks {
                    break_line(&mut lines, open.len());
                }
            }
            '}' | ']' => {
                if open.pop() == Some(true) {
                    break_line(&mut lines, open.len());
                }
                lines.push(c);
            }
            ',' => {
                lines.push(c);
                if open.last() == Some(&true) {
                    break_line(&mut lines, open.len());
                }
            }
            c => {
                in_text = c == '"';
                lines.push(c);
                if c == ':' && open.last() == Some(&true) {
                    lines.push(' ');
                }
            }
        }
    }
    lines.push('\n');
    lines
}

fn break_line(lines: &mut String, deep: usize) {
    lines.push('\n');
    lines.extend(std::iter::repeat_n("  ", deep));
}

#[cfg(test)]
mod tests {
    use super::in_lines;

    #[test]
    fn each_row_is_one_line() {
        let json = r#"{"a":[{"x":[1,2]},{}],"b":{"p":[{"n":"a,\"[b"}],"q":[]}}"#;
        let lines = "{\n  \"a\": [\n    {\"x\":[1,2]},\n    {}\n  ],\n  \"b\": {\n    \"p\": [\n      \
                     {\"n\":\"a,\\\"[b\"}\n    ],\n    \"q\": []\n  }\n}\n";
        assert_eq!(in_lines(json), lines);
    }
}
