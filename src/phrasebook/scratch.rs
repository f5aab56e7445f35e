//! Memory in which ids are put together, used again and again.

/// Where ids are put together: one for each form of a message, and one that is looked up by itself.
#[derive(Clone, Default)]
pub(super) struct Scratch {
    pub(super) id: String,
    pub(super) forms: [String; 4],
}
