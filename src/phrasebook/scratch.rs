//! Memory in which ids are put together, used again and again.

/// Where ids are put together: a message's, and the one that a flow can have in place of it.
#[derive(Clone, Default)]
pub(super) struct Scratch {
    pub(super) id: String,
    pub(super) own: String,
}
