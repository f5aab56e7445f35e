//! A page with parts that are made, and others that people write.

/// The text with this part made anew: what stands between its marks.
#[track_caller]
pub(super) fn with_part(text: &str, name: &str, part: &str) -> String {
    let (begin, end) = (format!("<!-- {name}: begin -->\n"), format!("<!-- {name}: end -->"));
    let marks = text.split_once(&begin).and_then(|(before, rest)| Some((before, rest.split_once(&end)?.1)));
    let (before, after) = marks.unwrap_or_else(|| panic!("a page has {begin}and after it {end}"));
    format!("{before}{begin}{part}{end}{after}")
}

/// The text with another last cell in the row of this flow: the row of a table whose first cell names it in backticks.
#[track_caller]
pub(super) fn with_last_cell(text: &str, flow: &str, cell: &str) -> String {
    let mut found = 0;
    let line = |line: &str| {
        let first = line.trim_start().strip_prefix('|').and_then(|row| row.split('|').next());
        if !first.is_some_and(|first| first.contains(&format!("`{flow}`"))) {
            return line.to_owned();
        }
        found += 1;
        let row = line.trim_end().trim_end_matches('|');
        let (cells, _) = row.rsplit_once('|').expect("a row has cells");
        format!("{cells}| {cell} |")
    };
    let lines: Vec<String> = text.lines().map(line).collect();
    assert_eq!(found, 1, "a table of flows has one row for `{flow}`");
    lines.join("\n") + "\n"
}

#[test]
fn only_what_is_made_is_replaced() {
    let page = "a\n<!-- x: begin -->\nold\n<!-- x: end -->\nb\n";
    assert_eq!(with_part(page, "x", "new\n"), "a\n<!-- x: begin -->\nnew\n<!-- x: end -->\nb\n");
    let table = "`ask`\n  | [`ask`](ask.md) | two | 9 |\n  | `solo` | one, not `ask` | 3 |\n";
    let now = "`ask`\n  | [`ask`](ask.md) | two | 4 |\n  | `solo` | one, not `ask` | 3 |\n";
    assert_eq!(with_last_cell(table, "ask", "4"), now);
}
