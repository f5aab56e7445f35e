//! The JSON Schema of a screen: of what is defined in other rooms, the values that it has today. A later version may have more.

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{Schema, SchemaGenerator, json_schema};

use super::fields::Screen;
use crate::described::first_paragraph;
use crate::item::ItemKind;
use crate::lang::Direction;
use crate::machine::{Again, MoveKind, Status};
use crate::note::Note;
use crate::person::{Gender, Register};
use crate::seat::MAX_SEATS;
use crate::stage::Stage;
use crate::view::StageState;

impl Screen<String> {
    /// The JSON Schema of a screen in JSON: of each entry of `views` in the JSON lines, and of what serde makes of a
    /// [`Prompt`](crate::Prompt).
    ///
    /// It knows no other keys than those of this version. Keys are only ever added: whoever reads JSON of a later version leaves
    /// out what they do not know, or takes that version's schema.
    ///
    /// ```
    /// use reweave::screen::Screen;
    ///
    /// let schema = Screen::schema();
    /// assert_eq!(schema.get("title").unwrap(), "Screen");
    /// assert!(schema.pointer("/properties/view_revision").is_some());
    /// ```
    #[must_use]
    pub fn schema() -> Schema {
        let settings = SchemaSettings::draft2020_12().for_serialize();
        let settings = settings.with_transform(RecursiveTransform(first_paragraph));
        settings.into_generator().into_root_schema_for::<Self>()
    }
}

/// One of these ids.
fn one_of(ids: impl IntoIterator<Item = &'static str>) -> Schema {
    let ids: Vec<_> = ids.into_iter().collect();
    json_schema!({ "type": "string", "enum": ids })
}

/// One of these, or nothing.
fn some_of(ids: impl IntoIterator<Item = &'static str>) -> Schema {
    let ids: Vec<_> = ids.into_iter().map(Some).chain([None]).collect();
    json_schema!({ "type": ["string", "null"], "enum": ids })
}

pub(super) fn seat(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "integer", "minimum": 0, "maximum": MAX_SEATS - 1 })
}

pub(super) fn seats(generator: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "array", "items": seat(generator), "uniqueItems": true })
}

pub(super) fn status(_: &mut SchemaGenerator) -> Schema {
    use Status::{Active, Break, Ended, Invited, Moment, Uninvited, Waiting};
    some_of([Uninvited, Invited, Active, Waiting, Moment, Break, Ended].map(Status::id))
}

pub(super) fn ending(_: &mut SchemaGenerator) -> Schema {
    some_of(["completed", "closed"])
}

pub(super) fn stage(_: &mut SchemaGenerator) -> Schema {
    one_of(Stage::ALL.map(Stage::id))
}

pub(super) fn some_stage(_: &mut SchemaGenerator) -> Schema {
    some_of(Stage::ALL.map(Stage::id))
}

pub(super) fn stage_state(_: &mut SchemaGenerator) -> Schema {
    use StageState::{Ahead, Done, Now, Optional};
    one_of([Done, Now, Ahead, Optional].map(StageState::id))
}

pub(super) fn direction(_: &mut SchemaGenerator) -> Schema {
    one_of([Direction::Ltr, Direction::Rtl].map(Direction::id))
}

pub(super) fn again_id(_: &mut SchemaGenerator) -> Schema {
    one_of([None, Some(7), Some(14), Some(1)].map(|days| Again { days }.id()))
}

pub(super) fn move_kind(_: &mut SchemaGenerator) -> Schema {
    one_of(MoveKind::ALL.iter().map(|kind| kind.id()))
}

pub(super) fn item_kind(_: &mut SchemaGenerator) -> Schema {
    one_of(ItemKind::ALL.iter().map(|kind| kind.id()))
}

pub(super) fn some_pace_note(_: &mut SchemaGenerator) -> Schema {
    some_of(Note::ALL.iter().map(|note| note.id()))
}

pub(super) fn gender(_: &mut SchemaGenerator) -> Schema {
    one_of([Gender::Feminine, Gender::Masculine, Gender::Other].map(Gender::id))
}

pub(super) fn register(_: &mut SchemaGenerator) -> Schema {
    one_of([Register::Informal, Register::Formal].map(Register::id))
}
