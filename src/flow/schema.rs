//! The JSON Schema of a flow in a file.
//!
//! It is for whoever writes one: an editor completes by it, says what each key is, and marks what could not be read. What only
//! follows from several keys together, [`FlowDraft::check`] finds.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::draft::FlowDraft;
use super::input::Input;
use super::members::Members;
use super::names::Among;
use super::role::{Role, Whole};
use crate::described::first_paragraph;
use crate::id::RoleId;

impl FlowDraft {
    /// The JSON Schema of a flow in a file: every key with what it is, and the bounds that a value by itself has.
    ///
    /// What it takes can be read; whether it is sound is for [`FlowDraft::check`] to say. In the repository it stands as
    /// `docs/flow.schema.json`: a file names it in `"$schema"`, and editors complete by it.
    ///
    /// ```
    /// use reweave::flow::FlowDraft;
    ///
    /// let schema = FlowDraft::schema();
    /// assert_eq!(schema.get("title").unwrap(), "FlowDraft");
    /// let steps = schema.pointer("/properties/steps/description").unwrap();
    /// assert_eq!(steps, "The steps; a conversation starts at the first.");
    /// ```
    #[must_use]
    pub fn schema() -> Schema {
        let settings = SchemaSettings::draft2020_12().with_transform(RecursiveTransform(first_paragraph));
        settings.into_generator().into_root_schema_for::<Self>()
    }
}

/// One input, or a list of them.
pub(super) fn one_or_several(generator: &mut SchemaGenerator) -> Schema {
    let one = generator.subschema_for::<Input>();
    json_schema!({ "anyOf": [one, { "type": "array", "items": one }] })
}

/// A bare name, or an object.
impl JsonSchema for Role {
    fn schema_name() -> Cow<'static, str> {
        "Role".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A role that seats can have: its name alone, or with its bounds.",
            "anyOf": [generator.subschema_for::<RoleId>(), generator.subschema_for::<Whole>()],
        })
    }
}

impl JsonSchema for Members {
    fn schema_name() -> Cow<'static, str> {
        "Members".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let role = generator.subschema_for::<RoleId>();
        json_schema!({
            "description": "A set of people: `everyone`, `named`, the name of a role, or a list of such names.",
            "anyOf": [{ "enum": ["everyone", "named"] }, role, { "type": "array", "items": role, "minItems": 1 }],
        })
    }
}

impl JsonSchema for Among {
    fn schema_name() -> Cow<'static, str> {
        "Among".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let role = generator.subschema_for::<RoleId>();
        json_schema!({
            "description": "Of whom someone is meant: `others`, or the name of a role.",
            "anyOf": [{ "const": "others" }, role],
        })
    }
}
