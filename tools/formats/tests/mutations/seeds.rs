//! Stored conversations that are changed, and what can be put into them that their flow knows.

use reweave::conversation::Note;
use reweave::saved::Saved;
use reweave::{Conversation, Flow, MoveKind};
use reweave_formats::transcript::{Change, Transcript};
use serde_json::{Value, json};

use crate::chance::Chance;

/// Transcripts of the flows that are small enough to know every place of, with two people and with three.
const TRANSCRIPTS: [&str; 10] = [
    "all-goes-well",
    "moments-and-breaks",
    "taking-back",
    "dyad-all-goes-well",
    "dyad-cards-a-step-and-thanks",
    "dyad-moments-and-breaks",
    "circle-all-goes-well",
    "circle-a-break-with-enough",
    "checkin-all-goes-well",
    "checkin-of-three",
];

/// A conversation as it was stored.
pub(crate) struct Seed {
    pub(crate) flow: Flow,
    pub(crate) saved: Saved,
    pub(crate) json: Value,
    /// What can stand in a field of a row, by its key.
    pub(crate) can_stand: Vec<(&'static str, Value)>,
}

/// Each transcript at three places, with moves alone and with other changes between them.
pub(crate) fn seeds() -> Vec<Seed> {
    let each = TRANSCRIPTS.iter().map(|name| Transcript::named(name)).flat_map(|transcript| {
        [transcript.changes(), transcript.with_changes_between()].into_iter().flat_map(move |changes| {
            let parts = [changes.len() / 3, changes.len() * 2 / 3, changes.len()];
            parts.map(|part| Seed::after(transcript.start(), &changes[..part]))
        })
    });
    each.collect()
}

impl Seed {
    fn after(mut conversation: Conversation, changes: &[Change]) -> Self {
        assert!(changes.iter().all(|change| change.make(&mut conversation)));
        let (saved, flow) = (conversation.saved(), conversation.flow().clone());
        let json = serde_json::to_value(&saved).expect("it can be written");
        Self { can_stand: can_stand(&flow), flow, saved, json }
    }

    /// A field of a row with something that can stand in it: what the flow knows, and sometimes what nothing knows.
    pub(crate) fn any_field(&self, chance: &mut Chance) -> (&'static str, Value) {
        chance.one_of(&self.can_stand).cloned().expect("every flow has steps")
    }
}

fn can_stand(flow: &Flow) -> Vec<(&'static str, Value)> {
    let mut all: Vec<(&str, Value)> = Vec::new();
    let steps = flow.steps().iter().map(|step| step.id.as_str()).chain(["nowhere", ""]);
    all.extend(steps.map(|id| ("step", json!(id))));
    let options = flow.steps().iter().flat_map(|step| &step.options).map(|option| option.id.as_str());
    for id in options.chain(["nothing"]) {
        all.extend([("option", json!(id)), ("options", json!([id]))]);
    }
    let others = ["person", "marks", "forget", "withdraw", "renew", "shout"];
    all.extend(MoveKind::ALL.iter().map(|kind| kind.id()).chain(others).map(|id| ("do", json!(id))));
    all.extend(Note::ALL.iter().map(|note| ("note", json!(note.id()))));
    all.extend([0, 1, 2, 3, 15, 16].map(|seat| ("seat", json!(seat))));
    let times = [i64::MIN, -1, 0, 1, 7_200_000, 86_400_000, 5_000_000_000, i64::MAX];
    all.extend(times.map(|at| ("at", json!(at))));
    let lines = ["[]", r#"["0.1"]"#, r#"["1.2","1.1"]"#, r#"["0.1","0.1"]"#, r#"["0.p1"]"#, r#"["x"]"#];
    let seats = ["[]", "[1]", "[0,1,2]", "[1,1]", "[99]"];
    let items = [
        "[]",
        r#"[{"item":"i1","answer":"done"}]"#,
        r#"[{"item":"i2","answer":"keep"},{"item":"i2","answer":"keep"}]"#,
        r#"[{"item":"0.1","answer":"yes"}]"#,
        r#"[{"item":"i99","answer":"no"}]"#,
    ];
    for (key, texts) in
        [("lines", &lines[..]), ("names", &seats), ("items", &items), ("written", &["true", "false"])]
    {
        all.extend(texts.iter().map(|text| (key, serde_json::from_str(text).expect("JSON"))));
    }
    all
}
