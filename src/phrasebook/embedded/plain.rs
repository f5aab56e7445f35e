//! Catalogs without their comments, which are for translators: a program that does not hand the files on is smaller without them.

/// How much of a file is left without its comments.
pub(super) const fn len(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut i, mut len, mut comment) = (0, 0, false);
    while i < bytes.len() {
        comment = goes_on(bytes, i, comment);
        if !comment {
            len += 1;
        }
        i += 1;
    }
    len
}

/// What is left of it; `LEN` is its length.
pub(super) const fn bytes<const LEN: usize>(text: &str) -> [u8; LEN] {
    let bytes = text.as_bytes();
    let mut plain = [0; LEN];
    let (mut i, mut at, mut comment) = (0, 0, false);
    while i < bytes.len() {
        comment = goes_on(bytes, i, comment);
        if !comment {
            plain[at] = bytes[i];
            at += 1;
        }
        i += 1;
    }
    plain
}

/// Whether a place is in a comment. Only a comment begins a line with `#`: the lines of a text are indented.
const fn goes_on(bytes: &[u8], i: usize, comment: bool) -> bool {
    if i == 0 || bytes[i - 1] == b'\n' { bytes[i] == b'#' } else { comment }
}

/// The text of what was made so.
pub(super) const fn text(plain: &'static [u8]) -> &'static str {
    match std::str::from_utf8(plain) {
        Ok(text) => text,
        // Whole lines of a text are a text.
        Err(_) => "",
    }
}
