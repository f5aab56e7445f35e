//! The words of a folder. Whoever turns this on wants a disk to be read; nothing else in the crate does.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::overlay::Overlay;

/// The ending of a Fluent file.
const ENDING: &str = "ftl";

impl Overlay {
    /// The words of a folder: for each language a folder of its tag with files that end in `.ftl`, or one such file
    /// (`es.ftl`). The folder's name is that of the overlay. Other files are left out.
    ///
    /// This is the one place of the crate that reads from a disk, and comes with the feature `folder`.
    ///
    /// # Errors
    ///
    /// What the system says of a folder or a file that cannot be read.
    ///
    /// ```no_run
    /// use reweave::phrasebook::Overlay;
    ///
    /// let words = Overlay::folder("words")?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn folder(path: impl AsRef<Path>) -> io::Result<Self> {
        read(path.as_ref())
    }
}

fn read(folder: &Path) -> io::Result<Overlay> {
    let mut overlay = Overlay::new(&name(folder));
    for path in listed(folder)? {
        if path.is_dir() {
            let files = listed(&path)?.into_iter().filter(|file| is_words(file));
            for file in files {
                overlay = added(overlay, &name(&path), &file, &format!("{}/{}", name(&path), name(&file)))?;
            }
        } else if is_words(&path) {
            let lang = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            overlay = added(overlay, &lang, &path, &name(&path))?;
        }
    }
    Ok(overlay)
}

fn added(overlay: Overlay, lang: &str, path: &Path, name: &str) -> io::Result<Overlay> {
    let text = fs::read_to_string(path)
        .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))?;
    Ok(overlay.file(lang, name, &text))
}

/// What stands in a folder, in the order of names, so that the same folder is the same overlay everywhere.
fn listed(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let told = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", folder.display()));
    let entries = fs::read_dir(folder).map_err(told)?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn is_words(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == ENDING)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
