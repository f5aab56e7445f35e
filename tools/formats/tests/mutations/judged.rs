//! What has to hold of whatever comes out of a changed file.

use std::collections::BTreeMap;

use reweave::error::SavedError;
use reweave::saved::{Fit, Row, Saved};
use reweave::walk::Reach;
use reweave::{Conversation, Flow, Time};
use serde_json::{Value, json};

/// The most places of a flow that are looked for.
const MOST: usize = 200_000;

/// How often each thing came out.
pub(crate) type Counts = BTreeMap<&'static str, usize>;

/// All places that each kind of people can reach: found once for all conversations of theirs.
#[derive(Default)]
pub(crate) struct Places(Vec<Option<Reach>>);

impl Places {
    /// Whether a conversation stands where people can come, now and at any time after; none where there are too many places to tell.
    pub(crate) fn contain(&mut self, conversation: &Conversation) -> Option<bool> {
        let known = |reach: &Reach| reach.is_for(conversation);
        if !self.0.iter().flatten().any(known) {
            self.0.push(Reach::of(conversation, MOST));
        }
        let reach = self.0.iter().flatten().find(|reach| reach.is_for(conversation))?;
        let mut now = Time::from_millis(i64::MIN);
        let mut stands = reach.contains(conversation, now);
        while let Some(next) = conversation.deadline(now).filter(|next| *next > now) {
            now = next;
            stands &= reach.contains(conversation, now);
        }
        Some(stands)
    }
}

/// What came of a changed file that can be read.
pub(crate) enum Judged {
    Refused(&'static str),
    Resumed(Box<Conversation>),
}

/// Takes it up: either it is refused for a reason that is true, or it goes on as what it says.
pub(crate) fn judge(flow: &Flow, saved: &Saved) -> Judged {
    match Conversation::resume(flow, saved) {
        Ok(conversation) => {
            assert_eq!(conversation.revision(), saved.revision());
            let stored = conversation.saved();
            let again = Conversation::resume(flow, &stored).expect("what was taken up is taken up again");
            assert!(again == conversation, "taken up again it is another");
            assert!(again.saved() == stored, "stored again it is another");
            assert!(matches!(saved.fit(flow), Ok(Fit::Same | Fit::Compatible)));
            no_words_are_dropped(flow, saved, &stored);
            for (row, now) in saved.rows().zip(stored.rows()) {
                assert_eq!(said(&row), said(&now), "row {} was taken for another", row.revision);
            }
            Judged::Resumed(Box::new(conversation))
        }
        Err(error) => Judged::Refused(reason(flow, saved, &error)),
    }
}

/// What a row says was done: without what says nothing, and may be left out.
fn said(row: &Row) -> Value {
    let mut shape = serde_json::to_value(&row.shape).expect("it can be written");
    let fields = shape.as_object_mut().expect("a shape has fields");
    fields.retain(|key, value| key != "written" && *value != json!([]));
    shape
}

/// Words that are there no more were erased or taken back by a later row: right after their own they were there.
fn no_words_are_dropped(flow: &Flow, saved: &Saved, stored: &Saved) {
    let gone =
        saved.rows().zip(stored.rows()).filter(|(row, now)| row.words.is_some() && now.words.is_none());
    for (row, _) in gone {
        let then = Conversation::resume(flow, &up_to(saved, row.revision)).expect("the whole goes on");
        let last = then.saved().rows().last().expect("it has this row");
        assert!(last.words.is_some(), "the words of row {} are dropped", row.revision);
    }
}

/// The name of a refusal, if what it says is so.
fn reason(flow: &Flow, saved: &Saved, error: &SavedError) -> &'static str {
    match error {
        SavedError::UnknownFormat { found, known } => {
            assert_ne!(found, known);
            "unknown format"
        }
        SavedError::UnknownFlow { found, given } => {
            assert!(found == saved.flow_id() && given == flow.id() && found != given);
            "unknown flow"
        }
        SavedError::NeedsMigration(needs) => {
            if let Some(row) = needs.row {
                is_first(flow, saved, row);
            }
            "needs a migration"
        }
        SavedError::BadPeople(_) => {
            assert!(
                Conversation::resume(flow, &up_to(saved, 0)) == Err(error.clone()),
                "it is not for its rows"
            );
            "bad people"
        }
        SavedError::BadRow { row, .. } => {
            is_first(flow, saved, *row);
            "bad row"
        }
        SavedError::StrayWords { row } => {
            if (1..=saved.revision()).contains(row) {
                is_first(flow, saved, *row);
            }
            "stray words"
        }
        other => panic!("{other} is for what is put together from rows"),
    }
}

/// The row that is named is the first with which it does not go on.
fn is_first(flow: &Flow, saved: &Saved, row: u64) {
    assert!((1..=saved.revision()).contains(&row), "there is no row {row}");
    let without = fits(flow, &up_to(saved, row - 1));
    assert!(without, "row {row} is named, and what stands before it does not fit");
    assert!(!fits(flow, &up_to(saved, row)), "row {row} is named, and fits");
}

fn fits(flow: &Flow, saved: &Saved) -> bool {
    match saved.fit(flow) {
        Ok(Fit::NeedsMigration(needs)) => needs.row.is_none(),
        fit => fit.is_ok(),
    }
}

/// The same, with no more than so many rows.
fn up_to(saved: &Saved, revision: u64) -> Saved {
    let rows = saved.rows().take_while(|row| row.revision <= revision);
    Saved::from_rows(saved.header().clone(), saved.people().clone(), rows).expect("they stand in their order")
}
