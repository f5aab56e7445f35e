//! The built-in flows as earlier releases made them, so that no update strands a conversation that is under way.
//!
//! What this release makes as they did needs nothing kept. What it makes otherwise is kept as data, in `released/kept.json`: steps, each
//! on a line of its own, and drafts that name their steps by number. A test holds that every flow of every release is found.

use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::flow::{Flow, FlowDraft};

const KEPT: &str = include_str!("released/kept.json");

/// Drafts that share their steps.
#[derive(Deserialize)]
struct Kept {
    steps: Vec<Value>,
    drafts: Vec<Map<String, Value>>,
}

impl Flow {
    /// A built-in flow as it was when its ways had this fingerprint, in this release or in an earlier one; none if no release made
    /// such a flow. [`Saved::built_in`](crate::saved::Saved::built_in) asks it for a stored conversation.
    ///
    /// ```
    /// use reweave::Flow;
    ///
    /// let dyad = Flow::dyad();
    /// assert_eq!(Flow::released("dyad", dyad.options(), dyad.fingerprint()), Some(dyad));
    /// assert_eq!(Flow::released("dyad", [""; 0], 0), None);
    /// ```
    pub fn released(
        id: &str,
        options: impl IntoIterator<Item = impl AsRef<str>>,
        fingerprint: u64,
    ) -> Option<Self> {
        static FLOWS: LazyLock<Vec<Flow>> = LazyLock::new(|| read(KEPT));
        let now = Self::builtin_with(id, options).ok();
        let same = |flow: &&Self| *flow.id() == *id && flow.fingerprint() == fingerprint;
        now.filter(|flow| same(&flow)).or_else(|| FLOWS.iter().find(same).cloned())
    }
}

/// All flows of a text; one that could not be made is left out, and missed by the tests.
fn read(text: &str) -> Vec<Flow> {
    let Ok(Kept { steps, drafts }) = serde_json::from_str(text) else { return Vec::new() };
    let draft = |mut draft: Map<String, Value>| {
        for step in draft.get_mut("steps")?.as_array_mut()? {
            *step = steps.get(usize::try_from(step.as_u64()?).ok()?)?.clone();
        }
        serde_json::from_value::<FlowDraft>(Value::Object(draft)).ok()?.check().ok()
    };
    drafts.into_iter().filter_map(draft).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drafts_that_share_steps_are_read() -> serde_json::Result<()> {
        let mut draft = serde_json::to_value(Flow::ask().draft())?;
        let steps = draft["steps"].take();
        draft["steps"] = (0..steps.as_array().map_or(0, Vec::len)).collect();
        let text = serde_json::json!({"steps": steps, "drafts": [draft]}).to_string();
        assert_eq!(read(&text), [Flow::ask()]);
        Ok(())
    }

    #[test]
    fn what_is_kept_can_be_read() -> serde_json::Result<()> {
        let kept: Kept = serde_json::from_str(KEPT)?;
        assert_eq!(read(KEPT).len(), kept.drafts.len());
        Ok(())
    }
}
