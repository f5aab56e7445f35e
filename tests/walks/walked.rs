//! The walks of the built-in flows with two people, each made once for all tests that go through it.

use std::sync::OnceLock;

use reweave::Flow;
use reweave::flow::Walk;

static WALKS: [OnceLock<Walk>; 3] = [const { OnceLock::new() }; 3];

/// Every state of this flow.
pub(crate) fn walk(flow: &Flow) -> &'static Walk {
    let flows = [Flow::brief(), Flow::dyad(false), Flow::dyad(true)];
    let known = flows.iter().position(|known| known == flow).expect("a built-in flow");
    let walk = WALKS[known].get_or_init(|| flow.walk(2, 3_000_000));
    assert!(walk.is_complete());
    walk
}
