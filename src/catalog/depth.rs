//! How deep braces and parentheses are nested, told before a parser sees them.

/// The deepest nesting that is parsed at all: a parser goes as deep into its own stack, and some hundred levels overflow it.
pub(super) const MOST: usize = 16;

/// The deepest nesting of braces and parentheses, and the line of it. What stands in a quoted text counts too: that is never too little.
pub(super) fn deepest(text: &str) -> (usize, usize) {
    let (mut depth, mut line, mut deepest) = (0_usize, 1, (0, 1));
    for byte in text.bytes() {
        match byte {
            b'{' | b'(' => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            b'\n' => line += 1,
            _ => {}
        }
        if depth > deepest.0 {
            deepest = (depth, line);
        }
    }
    deepest
}
