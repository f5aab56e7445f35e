//! Any bytes as a stored conversation in a format without names: what can be read is written and read as the same, in JSON too, and goes on
//! or is refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use reweave::saved::Saved;

fuzz_target!(|bytes: &[u8]| {
    let Ok(saved) = postcard::from_bytes::<Saved>(bytes) else { return };
    let bytes = postcard::to_allocvec(&saved).expect("what was read can be written");
    let again: Saved = postcard::from_bytes(&bytes).expect("what was written can be read");
    assert!(again == saved, "written and read it is another");
    let json = serde_json::to_vec(&saved).expect("what was read can be written");
    let named: Saved = serde_json::from_slice(&json).expect("what was written can be read");
    assert!(named == saved, "in JSON it is another");
    reweave_fuzz::goes_on(&saved);
});
