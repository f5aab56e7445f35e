//! `reweave` for Python: one conversation, with the JSON of the lines ([`reweave::lines`]).
//!
//! What goes in and comes out are dictionaries and lists, by way of Python's own module `json`. The types stand in
//! `reweave/__init__.pyi`.

use pyo3::exceptions::PyException;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyDictMethods, PyModule};
use reweave::Seat;
use reweave::lines::{Done, Driver, NoStart, Refused as RefusedLine, Start};
use serde_json::{Map, Value};

pyo3::create_exception!(
    _reweave,
    Refused,
    PyException,
    "Something was refused; `code` says why, and nothing has changed."
);

/// One conversation with its words. Time moves only where a time is given, in milliseconds since 1970.
///
/// What is refused raises `Refused` with a stable `code`, and nothing has changed.
#[pyclass(module = "reweave")]
struct Conversation {
    driver: Driver,
}

#[pymethods]
impl Conversation {
    /// Starts a conversation, or goes on with a stored one (`saved`). A text is JSON.
    #[new]
    #[pyo3(signature = (start=None, /))]
    fn new(start: Option<&Bound<'_, PyAny>>, py: Python<'_>) -> PyResult<Self> {
        let json = start.map_or_else(|| Ok("{}".to_owned()), text)?;
        let started = Start::from_json(&json).and_then(Driver::start);
        let driver = started.map_err(|problem: NoStart| error(py, problem.code(), &problem.to_string()))?;
        Ok(Self { driver })
    }

    /// Goes on with a stored conversation. What else it is started with can be given too: a `draft`, `resources`, `at`.
    #[staticmethod]
    #[pyo3(signature = (saved, start=None))]
    fn resume(saved: &Bound<'_, PyAny>, start: Option<&Bound<'_, PyDict>>, py: Python<'_>) -> PyResult<Self> {
        let start = start.map_or_else(|| Ok(PyDict::new(py)), PyDictMethods::copy)?;
        start.set_item("saved", saved)?;
        Self::new(Some(start.as_any()), py)
    }

    /// Does a move. Gives the seats whose views changed.
    #[pyo3(signature = (seat, r#move, at=None))]
    fn apply<'py>(
        &mut self,
        seat: u8,
        r#move: &Bound<'py, PyAny>,
        at: Option<i64>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = r#move.py();
        let line: serde_json::Result<Map<String, Value>> = serde_json::from_str(&text(r#move)?);
        let mut line = line.map_err(|problem| error(py, "bad-json", &problem.to_string()))?;
        line.insert("seat".to_owned(), seat.into());
        self.obey(line, at, py)
    }

    /// What that person's device gets now: all that may be shown to them, and nothing else. `None` if there is no such seat.
    fn view<'py>(&self, seat: u8, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let screen = Seat::new(seat.into()).and_then(|seat| self.driver.screen(seat));
        screen
            .map_or_else(|| Ok(py.None().into_bound(py)), |screen| value(&serde_json::to_string(&screen), py))
    }

    /// Time has passed, and nobody acted. Gives the seats whose views changed.
    fn tick<'py>(&mut self, at: i64, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.obey(Map::from_iter([("do".to_owned(), "tick".into())]), Some(at), py)
    }

    /// The stored form, with all that people wrote: it belongs to the app, and never goes to a person.
    fn saved<'py>(&mut self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.obey(Map::from_iter([("do".to_owned(), "save".into())]), None, py)
    }

    /// When `tick` is needed next, if nobody acts before; `None` if never.
    #[getter]
    fn deadline(&self) -> Option<i64> {
        Some(self.driver.conversation().deadline(self.driver.now())?.millis())
    }

    /// The number of changes so far.
    #[getter]
    fn revision(&self) -> u64 {
        self.driver.conversation().revision()
    }

    /// The line with all screens as they are now, as `drive` prints one at the start.
    fn first(&self) -> String {
        self.driver.first()
    }

    /// Takes one JSON line as `drive` does, and gives the line that answers it; `None` for a blank line and for `quit`.
    fn line(&mut self, line: &str) -> Option<String> {
        self.driver.take(line).line().map(str::to_owned)
    }
}

impl Conversation {
    fn obey<'py>(
        &mut self,
        mut line: Map<String, Value>,
        at: Option<i64>,
        py: Python<'py>,
    ) -> PyResult<Bound<'py, PyAny>> {
        if let Some(at) = at {
            line.insert("at".to_owned(), at.into());
        }
        match self.driver.obey(Value::Object(line)) {
            Ok(Done::Changed(seats)) => value(&serde_json::to_string(&seats), py),
            Ok(Done::Asked(_, what)) => value(&serde_json::to_string(&what), py),
            Ok(_) => Ok(py.None().into_bound(py)),
            Err(RefusedLine { code, message }) => Err(error(py, code, &message)),
        }
    }
}

/// Python's own reader and writer of JSON.
fn json(py: Python<'_>) -> PyResult<&Bound<'_, PyModule>> {
    static JSON: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    Ok(JSON.get_or_try_init(py, || py.import("json").map(Bound::unbind))?.bind(py))
}

/// An object as JSON; a text is taken as it is.
fn text(object: &Bound<'_, PyAny>) -> PyResult<String> {
    match object.extract() {
        Ok(text) => Ok(text),
        Err(_) => json(object.py())?.call_method1("dumps", (object,))?.extract(),
    }
}

/// JSON as an object.
fn value<'py>(text: &serde_json::Result<String>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
    match text {
        Ok(text) => json(py)?.call_method1("loads", (text,)),
        Err(problem) => Err(error(py, "bad-json", &problem.to_string())),
    }
}

fn error(py: Python<'_>, code: &str, message: &str) -> PyErr {
    let refused = Refused::new_err(message.to_owned());
    // An exception takes attributes, so this cannot fail; if it did, that is what is raised.
    match refused.value(py).setattr("code", code) {
        Ok(()) => refused,
        Err(problem) => problem,
    }
}

#[pymodule]
fn _reweave(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<Conversation>()?;
    module.add("Refused", module.py().get_type::<Refused>())
}
