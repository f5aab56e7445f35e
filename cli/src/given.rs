//! What is read: flows, words, and what else stands in files.

use std::fs;
use std::path::{Path, PathBuf};

use reweave::check::FileFaults;
use reweave::phrasebook::{CatalogFault, Overlay};
use reweave::terms::Resources;
use reweave::{Flow, Phrasebook};
use serde::de::DeserializeOwned;

use crate::args::{FlowArgs, Made, WordsArgs};
use crate::out::Trouble;

/// Why there is no flow.
pub(crate) enum NoFlow {
    Trouble(Trouble),
    /// The flow in this file is not sound.
    Faults(PathBuf, FileFaults),
}

impl From<Trouble> for NoFlow {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

impl From<NoFlow> for Trouble {
    fn from(no: NoFlow) -> Self {
        match no {
            NoFlow::Trouble(trouble) => trouble,
            NoFlow::Faults(path, faults) => {
                let first = faults.iter().next().map(|fault| fault.to_string()).unwrap_or_default();
                let file = path.display();
                Self::told(format!(
                    "{file}: this flow has {} fault(s). The first: {first}\nSee all of them with: reweave flows check {file}",
                    faults.iter().len()
                ))
            }
        }
    }
}

/// Whether a name is that of a file, and not of a flow.
pub(crate) fn is_file(name: &str) -> bool {
    let is_json = Path::new(name).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
    !Flow::BUILTIN.contains(&name) && (is_json || name.contains(['/', '\\']) || Path::new(name).is_file())
}

/// A built-in flow, or one from a file.
pub(crate) fn flow(name: &str, made: &Made) -> Result<Flow, NoFlow> {
    let context = made.context.iter().map(|context| format!("context={context}"));
    let options: Vec<String> = made.options.iter().cloned().chain(context).collect();
    if is_file(name) {
        if !options.is_empty() {
            return Err(
                Trouble::told(format!("{name} is a whole flow: leave out --options and --context")).into()
            );
        }
        return flow_file(Path::new(name));
    }
    Flow::builtin_with(name, options).map_err(|error| {
        let hint = if Flow::BUILTIN.contains(&name) {
            "See what it can be made with: reweave flows list"
        } else {
            "For a flow of your own give its file, such as ./retro.json"
        };
        Trouble::told(format!("{error}\n{hint}")).into()
    })
}

fn flow_file(path: &Path) -> Result<Flow, NoFlow> {
    Flow::from_json(&text(path)?).map_err(|faults| NoFlow::Faults(path.to_owned(), faults))
}

impl FlowArgs {
    pub(crate) fn flow(&self) -> Result<Flow, Trouble> {
        Ok(flow(&self.flow, &self.made)?)
    }
}

/// The text of a file.
pub(crate) fn text(path: &Path) -> Result<String, Trouble> {
    fs::read_to_string(path)
        .map_err(|error| Trouble::file(path, format!("it cannot be read: {error}. Is the path right?")))
}

/// What stands in a JSON file.
pub(crate) fn read<T: DeserializeOwned>(path: &Path) -> Result<T, Trouble> {
    serde_json::from_str(&text(path)?)
        .map_err(|error| Trouble::file(path, format!("it cannot be read as what is expected: {error}")))
}

/// Words of one's own.
#[derive(Default)]
pub(crate) struct Words {
    pub(crate) overlays: Vec<Overlay>,
}

impl WordsArgs {
    pub(crate) fn read(&self) -> Result<Words, Trouble> {
        let mut overlays = Vec::new();
        for folder in &self.words {
            let overlay = folder_of_words(folder)?;
            overlays.push(if self.replacing { overlay.replacing() } else { overlay });
        }
        for one in &self.overlay {
            let (lang, file) = one.split_once('=').ok_or_else(|| {
                Trouble::told(format!("--overlay {one}: give a language and a file, such as es=words.ftl"))
            })?;
            let text = text(Path::new(file))?;
            overlays.push(Overlay::new(file).file(lang, file, &text).replacing());
        }
        Ok(Words { overlays })
    }
}

/// The words of a folder, of which there have to be some.
pub(crate) fn folder_of_words(folder: &Path) -> Result<Overlay, Trouble> {
    let overlay = Overlay::folder(folder).map_err(|error| {
        Trouble::told(format!("the words cannot be read: {error}. Give a folder with files such as es.ftl"))
    })?;
    if overlay.files().next().is_none() {
        return Err(Trouble::file(
            folder,
            "no words here: a language is a file such as es.ftl, or a folder such as es with .ftl files",
        ));
    }
    Ok(overlay)
}

impl Words {
    /// The languages that have a file.
    pub(crate) fn languages(&self) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        for (lang, ..) in self.overlays.iter().flat_map(Overlay::files) {
            if !all.iter().any(|known| known == lang) {
                all.push(lang.to_owned());
            }
        }
        all
    }

    /// The phrasebook with all that has no fault, and the faults.
    pub(crate) fn book(&self) -> (Phrasebook, Vec<CatalogFault>) {
        let builder = Phrasebook::builder(Resources::NoResources);
        self.overlays
            .iter()
            .cloned()
            .fold(builder, reweave::phrasebook::PhrasebookBuilder::overlay)
            .build_partly()
    }
}
