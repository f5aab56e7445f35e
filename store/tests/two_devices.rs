//! The example server, driven over HTTP as two devices drive it.
#![allow(clippy::disallowed_methods, reason = "it waits for a program")]

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

use serde_json::{Value, json};

/// The most lines of code that a whole server may take.
const MOST: usize = 120;

#[test]
fn a_whole_server_is_short() {
    let text = include_str!("../examples/two_devices.rs");
    let is_code = |line: &&str| !line.trim().is_empty() && !line.trim().starts_with("//");
    let lines = text.lines().filter(is_code).count();
    assert!(lines < MOST, "{lines} lines, and it has to be under {MOST}");
}

/// The program, running in a folder. It is stopped hard when it is dropped.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(folder: &Path, limits: &Value) -> Self {
        let mut child = Command::new(program())
            .arg(folder)
            .args(["127.0.0.1:0", &limits.to_string()])
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program can be run");
        let mut address = String::new();
        let output = child.stdout.take().expect("a pipe");
        BufReader::new(output).read_line(&mut address).expect("it says where it is");
        Self { child, address: address.trim().to_owned() }
    }

    fn ask(&self, method: &str, path: &str, body: Option<&Value>) -> (u16, Value) {
        let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
        let address = format!("{}{path}", self.address);
        let answer = match (method, body) {
            ("POST", Some(body)) => agent.post(&address).send_json(body),
            ("DELETE", _) => agent.delete(&address).call(),
            _ => agent.get(&address).call(),
        };
        let mut answer = answer.expect("it answers");
        (answer.status().as_u16(), answer.body_mut().read_json().unwrap_or(Value::Null))
    }

    fn begin(&self) -> [Device; 2] {
        let people = json!([{ "name": "Amal", "lang": ["ar"] }, { "name": "Bo" }]);
        let (status, answer) = self.ask("POST", "/", Some(&people));
        assert_eq!(status, 201);
        [0, 1].map(|seat| Device { link: format!("/{}", answer["links"][seat].as_str().expect("a link")) })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it ends");
    }
}

struct Device {
    link: String,
}

impl Device {
    fn screen(&self, server: &Server) -> Value {
        let (status, screen) = server.ask("GET", &self.link, None);
        assert_eq!(status, 200);
        screen
    }

    fn send(&self, server: &Server, seen: &Value, made: &Value) -> (u16, Value) {
        server.ask("POST", &self.link, Some(&json!({ "seen": seen, "move": made })))
    }

    /// Makes a move from the screen of now, and gives the next one.
    #[track_caller]
    fn make(&self, server: &Server, made: &Value) -> Value {
        let seen = &self.screen(server)["view_revision"];
        let (status, screen) = self.send(server, seen, made);
        assert_eq!(status, 200, "{made}: {screen}");
        screen
    }
}

fn choose(option: &str) -> Value {
    json!({ "move": "choose", "option": option })
}

fn with_text(option: &str, text: &str) -> Value {
    json!({ "move": "choose", "option": option, "text": text })
}

fn say(text: &str) -> Value {
    json!({ "move": "say", "text": text })
}

#[test]
fn two_people_hold_a_whole_conversation() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut server = Server::start(folder.path(), &json!({}));
    let [amal, bo] = server.begin();
    assert_eq!(server.ask("GET", "/nobody", None).0, 404);

    // Each gets their own screen, in their own language, and nothing of the other.
    let (first, second) = (amal.screen(&server), bo.screen(&server));
    assert_eq!(
        (&first["dir"], &first["step"], &second["status"]),
        (&json!("rtl"), &json!("gate"), &json!("uninvited"))
    );
    assert_eq!(second["moves"], json!([]));
    assert!(first.get("revision").is_none() && first.get("deadline").is_none());

    amal.make(&server, &choose("go-on"));
    amal.make(&server, &say("last Tuesday"));
    bo.make(&server, &choose("go-on"));
    bo.make(&server, &choose("accept"));

    amal.make(&server, &with_text("tell", "I waited alone."));

    // The program is stopped hard in the middle, and started again.
    let before = (amal.screen(&server), bo.screen(&server));
    assert!(before.1.to_string().contains("I waited alone."));
    drop(server);
    server = Server::start(folder.path(), &json!({}));
    assert_eq!((amal.screen(&server), bo.screen(&server)), before);

    bo.make(&server, &say("You waited alone."));
    amal.make(&server, &choose("fits"));
    bo.make(&server, &with_text("tell", "I was at work."));
    amal.make(&server, &say("You were at work."));
    bo.make(&server, &choose("fits"));
    let request = json!({ "move": "choose", "option": "request",
        "fields": { "would-you": "call me when you are late", "by-when": "from now on" } });
    amal.make(&server, &request);
    bo.make(&server, &choose("yes"));

    // Amal erases what she has written so far: it is on no screen and in no file.
    assert!(words(folder.path()).contains("I waited alone."));
    let (status, screen) = server.ask("DELETE", &amal.link, None);
    assert_eq!(status, 200);
    for text in [screen.to_string(), bo.screen(&server).to_string(), words(folder.path())] {
        assert!(!text.contains("I waited alone.") && !text.contains("call me when"), "it is erased");
        assert!(text.contains("You waited alone."), "the other's words stay");
    }

    // To the end, where both choose to keep their words.
    bo.make(&server, &with_text("thanks", "for coming"));
    amal.make(&server, &with_text("heard", "Gladly."));
    for device in [&amal, &bo] {
        device.make(&server, &json!({ "move": "choose", "options": ["keep-words"] }));
    }
    let kept = until(|| Some(amal.screen(&server)).filter(|screen| screen.get("record").is_some()));
    assert!(kept["record"].is_object(), "{kept}");
    assert!(kept.to_string().contains("for coming"));
    // Only the records are kept, and each gets their own.
    let left = words(folder.path());
    assert!(left.contains("I was at work.") && !left.contains("Amal\",\"lang"), "no people, no rows");
    assert!(!left.contains("I waited alone."), "what was erased is in no record");
    let seen = json!(99);
    assert_eq!(bo.send(&server, &seen, &choose("done")).0, 410);
    // Also from what is kept.
    for device in [&amal, &bo] {
        assert_eq!(server.ask("DELETE", &device.link, None).0, 200);
    }
    for text in ["for coming", "Gladly.", "I was at work."] {
        assert!(!words(folder.path()).contains(text), "{text}");
    }
    assert!(amal.screen(&server)["record"].is_object());
}

#[test]
fn a_page_of_before_and_a_move_that_is_not_offered() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Server::start(folder.path(), &json!({}));
    let [amal, _] = server.begin();
    let old = amal.screen(&server)["view_revision"].clone();
    amal.make(&server, &choose("go-on"));
    // From another tab.
    let (status, screen) = amal.send(&server, &old, &choose("go-on"));
    assert_eq!((status, &screen), (409, &amal.screen(&server)), "the screen of now comes with it");
    let seen = screen["view_revision"].clone();
    let (status, refused) = amal.send(&server, &seen, &choose("fits"));
    assert_eq!(status, 422);
    assert!(refused["refused"].is_string());
    // Leaving is taken from every page.
    let (status, screen) = amal.send(&server, &old, &json!({ "move": "leave" }));
    assert_eq!((status, &screen["status"]), (200, &json!("ended")));
}

/// An invitation that nobody answers closes at its time, and only what stays is kept of it: here nothing.
#[test]
fn deadlines_are_served() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Server::start(folder.path(), &json!({ "invitation": 1500 }));
    let [amal, bo] = server.begin();
    amal.make(&server, &choose("go-on"));
    amal.make(&server, &say("about last Friday"));
    assert_eq!(bo.screen(&server)["status"], "invited");
    assert!(words(folder.path()).contains("about last Friday"));
    let over = until(|| Some(bo.screen(&server)).filter(|screen| screen.get("record").is_some()));
    assert_eq!(over["record"], Value::Null);
    assert!(!words(folder.path()).contains("about last Friday"));
}

/// Whatever stands in the files of the store.
fn words(folder: &Path) -> String {
    String::from_utf8_lossy(&std::fs::read(folder.join("conversations")).expect("its file")).into_owned()
}

#[track_caller]
fn until<T>(mut found: impl FnMut() -> Option<T>) -> T {
    for _ in 0..200 {
        if let Some(found) = found() {
            return found;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("it did not come about");
}

/// The program. `cargo test` builds examples only when it tests everything, so it is built here, once; or it is the one that
/// `REWEAVE_TWO_DEVICES` names, for whoever has just built everything.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        if let Some(built) = std::env::var_os("REWEAVE_TWO_DEVICES") {
            return built.into();
        }
        let profile = if cfg!(debug_assertions) { "test" } else { "release" };
        let built = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--example", "two_devices", "--profile", profile])
            .args(["--message-format", "json"])
            // As this was built, or all would be built once more.
            .args(cfg!(feature = "postgres").then_some("--features=postgres"))
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .expect("cargo can be run");
        let messages = String::from_utf8_lossy(&built.stdout);
        let messages = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let program =
            messages.filter_map(|message| message["executable"].as_str().map(PathBuf::from)).next_back();
        program.unwrap_or_else(|| panic!("{}", String::from_utf8_lossy(&built.stderr)))
    })
}
