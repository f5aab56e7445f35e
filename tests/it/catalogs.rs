//! Every catalog under `locales` can be trusted: clean bytes, sound syntax, the same messages, variables and keys as the
//! English source, nothing left untranslated, nothing that fails to render, and a use for every message.

pub(crate) mod as_an_apps;
mod bytes;
mod copies;
mod faults;
mod form;
pub(crate) mod left_out;
pub(crate) mod read;
mod render;
mod shape;
mod source;
mod style;
pub(crate) mod used;
mod variants;

use read::{Locale, Problem, assert_none, from_disk, tags};

fn over_all(check: impl Fn(&Locale) -> Vec<Problem>) {
    assert_none(&from_disk().iter().flat_map(check).collect::<Vec<_>>());
}

fn over_translations(check: impl Fn(&Locale, &Locale) -> Vec<Problem>) {
    let locales = from_disk();
    let english = english(&locales);
    let others = locales.iter().filter(|locale| locale.tag != english.tag);
    assert_none(&others.flat_map(|locale| check(english, locale)).collect::<Vec<_>>());
}

fn english(locales: &[Locale]) -> &Locale {
    locales.iter().find(|locale| locale.tag == "en").expect("locales/en")
}

#[test]
fn every_folder_is_a_language_of_the_phrasebook() {
    let phrasebook = reweave::Phrasebook::new(reweave::terms::Resources::NoResources);
    let mut embedded: Vec<_> = phrasebook.languages().map(str::to_owned).collect();
    embedded.sort();
    assert_eq!(tags(), embedded);
}

#[test]
fn every_locale_has_the_same_files() {
    let locales = from_disk();
    let names = |locale: &Locale| locale.files.iter().map(|file| file.name.clone()).collect::<Vec<_>>();
    for locale in &locales {
        assert_eq!(names(locale), names(english(&locales)), "locales/{}", locale.tag);
    }
}

#[test]
fn check_1_bytes() {
    over_all(|locale| locale.each_file(|file| bytes::check(&locale.tag, &file.bytes)));
}

#[test]
fn checks_2_and_4_to_6_are_those_for_the_words_of_an_app() {
    over_all(as_an_apps::check);
}

#[test]
fn the_marks_are_those_of_the_language() {
    over_all(style::check);
}

#[test]
fn every_file_is_as_tools_write_it() {
    over_all(|locale| locale.each_file(|file| form::check(&file.text())));
}

#[test]
fn check_3_same_shape_as_english() {
    over_all(shape::check_alone);
    let declared = left_out::declared(include_str!("../../l10n.toml"));
    over_translations(|english, locale| shape::check_against(english, locale, &declared));
}

#[test]
fn what_is_left_out_on_purpose_is_left_out() {
    let declared = left_out::declared(include_str!("../../l10n.toml"));
    assert!(!declared.is_empty());
    over_translations(|english, locale| left_out::check(english, locale, &declared));
}

#[test]
fn check_7_nothing_is_left_in_english() {
    over_translations(|english, locale| copies::check(english, locale, copies::THE_SAME));
}

#[test]
fn check_10_everything_renders() {
    over_all(render::check);
}

#[test]
fn a_text_for_a_context_stands_for_a_whole_other_one() {
    over_all(variants::check);
}

#[test]
fn every_english_message_is_explained() {
    assert_none(&source::check(english(&from_disk())));
}

#[test]
fn every_english_message_is_used_and_every_used_one_exists() {
    let locales = from_disk();
    let english = english(&locales);
    assert_none(&used::check(english, &used::wanted(english)));
}
