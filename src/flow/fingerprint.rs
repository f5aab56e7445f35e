//! Two hashes of a flow that are the same everywhere and for ever: of its ways, and of its limits and texts.
//!
//! A stored conversation has both. Where the ways are other, it may not fit any more; where only limits and texts are, it goes on
//! with them as they are now ([`Fit`](crate::saved::Fit)).
//!
//! Every part is fed in a fixed order with a tag and a length, so that no two structures feed the same bytes. The
//! patterns name every field: a new field does not compile until someone decides to which of the two it belongs.
//!
//! Order, tags and lengths stay as they are for good: were one to change, no stored conversation would find its flow again.

mod routes;
mod texts;

pub(super) use routes::of as of_routes;
pub(super) use texts::of as of_texts;

/// FNV-1a, 64 bit: small, well known, and good enough to tell two plans apart by accident. It is no protection
/// against a forger, and need not be: whoever can forge a stored conversation can also forge its flow.
struct Hash(u64);

impl Hash {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }

    /// Always eight bytes, the lowest first, whatever machine it is.
    fn number(&mut self, number: u64) {
        number.to_le_bytes().into_iter().for_each(|byte| self.byte(byte));
    }

    /// With its length before it: `ab` and `c` are not `a` and `bc`.
    fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        text.bytes().for_each(|byte| self.byte(byte));
    }

    /// With its length before it, for the same reason.
    fn list<T>(&mut self, items: &[T], feed: impl Fn(&mut Self, &T)) {
        self.number(items.len() as u64);
        for item in items {
            feed(self, item);
        }
    }

    /// With a byte before it that says whether it is there.
    fn maybe<T>(&mut self, item: Option<&T>, feed: impl Fn(&mut Self, &T)) {
        self.byte(u8::from(item.is_some()));
        if let Some(item) = item {
            feed(self, item);
        }
    }
}
