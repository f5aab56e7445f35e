//! Letters that look like others: a Cyrillic `а` in an English word reads the same to people and is another word to programs.

use unicode_script::{Script, UnicodeScript as _};

use super::fault::CatalogFaultKind as Kind;
use crate::lang::{maximize, parse};

/// What is wrong with the letters of a text in this language.
///
/// Each word is of one script. Words in Latin letters can stand in any language, for names of products; words of another script than
/// the language's cannot.
pub(super) fn fault(lang: &str, text: &str) -> Option<Kind> {
    let own = own(lang);
    for word in text.split(|c: char| !c.is_alphanumeric() && c != '\u{200C}' && c != '\u{200D}') {
        let mut scripts = word.chars().map(|c| family(c.script())).filter(|script| is_told(*script));
        let Some(first) = scripts.next() else { continue };
        if scripts.any(|script| script != first) {
            return Some(Kind::MixedScripts(word.to_owned()));
        }
        if own.is_some_and(|own| own != first && first != Script::Latin) {
            return Some(Kind::OtherScript(word.to_owned()));
        }
    }
    None
}

/// The script of a language, if its tag says so.
fn own(lang: &str) -> Option<Script> {
    let mut tag = parse(lang)?;
    maximize(&mut tag);
    let name = tag.script?;
    Some(match name.as_str() {
        "Hans" | "Hant" | "Jpan" | "Kore" => Script::Han,
        name => family(Script::from_short_name(name)?),
    })
}

/// Scripts that stand in one word together.
fn family(script: Script) -> Script {
    match script {
        Script::Hiragana | Script::Katakana | Script::Hangul | Script::Bopomofo => Script::Han,
        script => script,
    }
}

fn is_told(script: Script) -> bool {
    !matches!(script, Script::Common | Script::Inherited | Script::Unknown)
}
