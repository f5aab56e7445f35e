//! The golden files in bytes are read as those in JSON beside them, and the maker writes over nothing.

use std::fs;
use std::path::PathBuf;

use reweave::saved::{Fit, Saved};
use reweave::{Conversation, Flow};
use reweave_formats::format::Format;
use reweave_formats::golden;
use reweave_formats::transcript::root;

fn files_in_bytes() -> Vec<PathBuf> {
    let list = |folder: PathBuf| {
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path())
    };
    let files = list(root().join("tests/saved")).flat_map(list);
    files.filter(|file| file.to_string_lossy().ends_with(".postcard.hex")).collect()
}

fn bytes(hexadecimal: &str) -> Vec<u8> {
    let digits: Vec<char> = hexadecimal.chars().filter(|c| !c.is_whitespace()).collect();
    let byte = |pair: &[char]| u8::from_str_radix(&pair.iter().collect::<String>(), 16).expect("two digits");
    digits.chunks(2).map(byte).collect()
}

#[test]
fn what_is_stored_in_bytes_is_what_is_stored_in_json() {
    let files = files_in_bytes();
    assert!(!files.is_empty(), "nothing is stored in bytes");
    for file in files {
        let shown = file.display();
        let stored = bytes(&fs::read_to_string(&file).expect("a file"));
        let saved: Saved = Format::Postcard.read(&stored).unwrap_or_else(|error| panic!("{shown}: {error}"));
        let json = file.with_extension("").with_extension("json");
        let beside: Saved = Format::Json.read(&fs::read(json).expect("a file beside it")).expect("JSON");
        assert!(saved == beside, "{shown}");
        let flow = Flow::builtin_with(saved.flow_id().as_str(), saved.flow_options()).expect("a flow");
        let conversation =
            Conversation::resume(&flow, &saved).unwrap_or_else(|error| panic!("{shown}: {error}"));
        if saved.fit(&flow) == Ok(Fit::Same) {
            assert!(
                Format::Postcard.write(&conversation.saved()) == stored,
                "{shown}: written in another way"
            );
        }
    }
}

#[test]
fn what_a_version_has_stored_is_never_written_over() {
    let folder = std::env::temp_dir().join(format!("reweave-golden-{}", std::process::id()));
    let written = golden::write(&folder).expect("it is not there yet");
    let first = fs::read(folder.join("expected.json")).expect("a file");
    let again = golden::write(&folder).expect_err("it is there");
    assert_eq!(again.kind(), std::io::ErrorKind::AlreadyExists);
    assert_eq!(fs::read_dir(&folder).expect("a folder").count(), written);
    assert_eq!(fs::read(folder.join("expected.json")).expect("a file"), first);
    fs::remove_dir_all(folder).expect("it was made here");
}
