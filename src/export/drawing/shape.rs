//! The shapes of boxes.

/// What a box looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// A step whose answer all read.
    Open,
    /// A step whose answer nobody else reads.
    Private,
    /// A step that is shown when all have answered.
    Together,
    Door,
    /// A round, or where a turn of it begins.
    Round,
    End,
    /// Something that nobody answers.
    Flag,
}
