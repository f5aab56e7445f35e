//! Each sub-command, as it is typed. `TRYCMD=overwrite cargo test -p reweave-cli` writes what they print now.

#[test]
fn each_sub_command_prints_what_it_did_before() {
    let cases = trycmd::TestCases::new();
    cases.case("tests/cmd/*.trycmd");
}
