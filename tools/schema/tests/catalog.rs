//! `locales/catalog.json` is as its schema says, and what is not is found.

use boon::{Compiler, Schemas};
use serde_json::{Value, json};

const CATALOG: &str = include_str!("../../../locales/catalog.json");
const SCHEMA: &str = include_str!("../../../locales/catalog.schema.json");

fn check(catalog: &Value) -> Result<(), String> {
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    let schema: Value = serde_json::from_str(SCHEMA).expect("JSON");
    compiler.add_resource("catalog.schema.json", schema).expect("a schema");
    let index = compiler.compile("catalog.schema.json", &mut schemas).expect("a schema");
    schemas.validate(catalog, index).map_err(|error| format!("{error:#}"))
}

#[test]
fn the_list_of_messages_is_as_its_schema_says() {
    let catalog: Value = serde_json::from_str(CATALOG).expect("JSON");
    check(&catalog).expect("as the schema says");
    assert!(catalog["messages"].as_object().expect("messages").len() > 500);
}

#[test]
fn what_is_not_as_the_schema_says_is_found() {
    let changed = |place: &str, value: Value| {
        let mut catalog: Value = serde_json::from_str(CATALOG).expect("JSON");
        *catalog.pointer_mut(place).unwrap_or_else(|| panic!("{place} is there")) = value;
        check(&catalog)
    };
    for (place, value) in [
        ("/format", json!(2)),
        ("/languages", json!(["en", "en"])),
        ("/messages/step-speak", json!({})),
        ("/messages/step-speak/says", json!("nobody")),
        ("/messages/step-speak/reads", json!({"en": ["their_age"]})),
        ("/messages/step-speak/in", json!({"brief": []})),
        ("/messages/step-speak/to", json!(["all"])),
        ("/messages/step-speak/limits", json!({"sentences": 2})),
        ("/messages/step-speak/attributes/help", json!({"says": "app"})),
        ("/variables/count/type", json!("date")),
    ] {
        assert!(changed(place, value).is_err(), "{place}");
    }
    assert!(changed("/messages/step-speak/about", json!("Another word.")).is_ok());
}
