//! The flows that come with the crate: one file each.

mod brief;
mod common;
mod dyad;

use std::sync::LazyLock;

use super::{Flow, FlowDraft};

pub(super) fn brief() -> Flow {
    static BRIEF: LazyLock<Flow> = LazyLock::new(|| sound(brief::draft()));
    BRIEF.clone()
}

pub(super) fn dyad(warm_first: bool) -> Flow {
    static PLAIN: LazyLock<Flow> = LazyLock::new(|| sound(dyad::draft(false)));
    static WARM: LazyLock<Flow> = LazyLock::new(|| sound(dyad::draft(true)));
    if warm_first { WARM.clone() } else { PLAIN.clone() }
}

/// The built-in drafts are constants of this crate; a test checks every one of them.
#[expect(clippy::panic, reason = "a fault here is a bug in this crate, and its own tests meet it first")]
fn sound(draft: FlowDraft) -> Flow {
    draft.check().unwrap_or_else(|faults| panic!("built-in flow: {faults}"))
}
