//! Asked to end from outside, such as by a machine that shuts down: then the window is given back first.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};

/// Set by the first such signal, and while there is no window: then the signal does what it does elsewhere. So a second one
/// ends the program at once.
static ASKED: LazyLock<Arc<AtomicBool>> = LazyLock::new(Arc::default);

pub(crate) fn asks_to_end() -> bool {
    ASKED.load(Ordering::Relaxed)
}

/// From now on a signal only asks.
#[cfg(unix)]
pub(crate) fn watch() -> io::Result<()> {
    use std::sync::OnceLock;

    use signal_hook::consts::{SIGHUP, SIGTERM};
    use signal_hook::flag;

    static WATCHES: OnceLock<()> = OnceLock::new();
    ASKED.store(false, Ordering::Relaxed);
    if WATCHES.set(()).is_ok() {
        for signal in [SIGTERM, SIGHUP] {
            flag::register_conditional_default(signal, Arc::clone(&ASKED))?;
            flag::register(signal, Arc::clone(&ASKED))?;
        }
    }
    Ok(())
}

#[cfg(not(unix))]
pub(crate) fn watch() -> io::Result<()> {
    Ok(())
}

/// There is no window any more.
pub(crate) fn let_go() {
    ASKED.store(true, Ordering::Relaxed);
}
