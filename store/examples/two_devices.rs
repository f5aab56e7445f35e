//! A whole server: two people, each on a device of their own, who hold one conversation over HTTP.
//!
//! `cargo run -p reweave-store --example two_devices -- FOLDER 127.0.0.1:8080` keeps everything in that folder.
//!
//! | | |
//! | --- | --- |
//! | `POST /` with `[{"name":"Amal","lang":["ar"]},{"name":"Bo"}]` | begins, and answers with a link for each |
//! | `GET /LINK` | that person's screen, and nothing else; once it is over, what they keep |
//! | `POST /LINK` with `{"seen":4,"move":{"move":"choose","option":"go-on"}}` | makes a move; `seen` is the screen's `view_revision` |
//! | `DELETE /LINK` | erases what that person wrote, also from what is kept |
//!
//! A move from a screen that is not that of now is answered with 409 and the screen of now. It has no accounts and sends no notices:
//! whoever has a link is that person. It speaks no TLS: that is for a proxy before it.
#![allow(clippy::disallowed_methods, reason = "a program has a clock and arguments")]

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use axum::extract::{Json, Path, State};
use axum::{Router, http::Method, http::StatusCode, routing::get, routing::post};
use reweave::terms::{Kept, KeptFor, Resources, TermsFacts};
use reweave::{Conversation, Flow, Move, Person, Phrasebook, Prompt, Seat, Setup, Time};
use reweave_store::{ConversationId, Conversations, Outcome, Sqlite, Store, Woken};
use serde_json::{Value, json};

/// What the terms say, and what is kept to.
const DAYS: u8 = 30;
const KEPT: Option<Duration> = Some(Duration::from_secs(24 * 3600 * DAYS as u64));

type Failed = Box<dyn std::error::Error + Send + Sync>;
type Answer = Result<(StatusCode, Json<Value>), Failed>;
/// The conversation and the seat that a link is for.
type Who = (ConversationId, Seat);
type Shared = Arc<Mutex<Desk>>;
type Sent = Option<Json<Made>>;

struct Desk {
    conversations: Conversations<Sqlite>,
    /// Who may speak for which seat: the app's own, and no part of a conversation.
    links: rusqlite::Connection,
    book: Phrasebook,
    limits: reweave::conversation::Limits,
}

#[derive(serde::Deserialize)]
struct Made {
    seen: u32,
    r#move: Move,
}

impl Desk {
    fn begin(&mut self, people: [Person; 2], now: Time) -> Answer {
        let (kept, kept_for) = (Kept::WithTheService, KeptFor::Days(DAYS));
        let terms = TermsFacts { kept, kept_for, other_readers: 0, read_by_ai: false };
        let setup = people.into_iter().fold(Setup::new(terms).limits(self.limits), Setup::person);
        let conversation = Conversation::start(&Flow::brief(), setup, now)?;
        let (id, mut links) = (ConversationId::random()?, Vec::new());
        self.conversations.begin(&id, &conversation, now)?;
        for seat in 0..2_u8 {
            links.push(ConversationId::random()?.to_string());
            self.links.execute("INSERT INTO links VALUES (?, ?, ?)", (links.last(), id.as_str(), seat))?;
        }
        Ok((StatusCode::CREATED, Json(json!({ "links": links }))))
    }

    /// What a person gets: their own screen, or what they keep of a conversation that is over.
    fn show(&mut self, (id, seat): &Who, status: StatusCode, now: Time) -> Answer {
        if let Some(conversation) = self.conversations.look(id, now)? {
            let view = conversation.view(*seat, now).ok_or("no such seat")?;
            let mut prompt = Prompt::new();
            self.book.reader(view.you().into_iter().flat_map(Person::languages)).prompt(&view, &mut prompt);
            return Ok((status, Json(json!(prompt))));
        }
        let kept = self.conversations.store().records(id)?.into_iter().flat_map(|kept| kept.records.seats);
        let own = kept.filter(|of| of.seat == *seat).map(|of| of.record).next();
        Ok((status, Json(json!({ "record": own }))))
    }

    fn make(&mut self, who: &Who, Made { seen, r#move: made }: &Made, now: Time) -> Answer {
        match self.conversations.make(&who.0, who.1, *seen, made, now)? {
            Outcome::Taken(_) => self.show(who, StatusCode::OK, now),
            Outcome::StaleScreen => self.show(who, StatusCode::CONFLICT, now),
            Outcome::Ended => self.show(who, StatusCode::GONE, now),
            Outcome::Refused(refusal) => {
                let said = self.book.reader(["en"]).refusal(&refusal);
                Ok((StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "refused": said }))))
            }
        }
    }

    /// Serves the deadlines that have come, and keeps of what is over the records and nothing else. Nobody is told: devices ask.
    fn serve(&mut self, now: Time) -> Answer {
        for due in self.conversations.store().due(now, 100)? {
            match self.conversations.wake(&due.id, now, |_, _| {})? {
                Woken::Over => drop(self.conversations.finish(&due.id, now, KEPT, |_| {})?),
                Woken::ToDelete => drop(self.conversations.store().delete(&due.id)?),
                Woken::GoesOn | Woken::Gone => {}
            }
        }
        Ok((StatusCode::OK, Json(Value::Null)))
    }
}

/// Does it with the clock of now, and waits for storage where that holds nobody else up. What failed is no device's to know.
fn at(desk: &Shared, what: impl FnOnce(&mut Desk, Time) -> Answer) -> (StatusCode, Json<Value>) {
    let answer = tokio::task::block_in_place(|| {
        let now = Time::try_from(SystemTime::now())?;
        what(&mut desk.lock().unwrap_or_else(PoisonError::into_inner), now)
    });
    answer.unwrap_or((StatusCode::INTERNAL_SERVER_ERROR, Json(Value::Null)))
}

#[tokio::main]
async fn main() -> Result<(), Failed> {
    let [folder, address, limits] = [1, 2, 3].map(|place| std::env::args().nth(place));
    let folder = folder.ok_or("give a folder, an address, and limits if they are not to be as usual")?;
    let limits = serde_json::from_str(limits.as_deref().unwrap_or("{}"))?;
    std::fs::create_dir_all(&folder)?;
    let links = rusqlite::Connection::open(format!("{folder}/links"))?;
    links.execute("CREATE TABLE IF NOT EXISTS links (token PRIMARY KEY, id, seat)", [])?;
    let conversations = Conversations::new(Sqlite::open(format!("{folder}/conversations"))?);
    let book = Phrasebook::new(Resources::NoResources);
    let desk: Shared = Arc::new(Mutex::new(Desk { conversations, links, book, limits }));

    let begin = async |State(desk): State<Shared>, Json(people)| at(&desk, |it, now| it.begin(people, now));
    let link = async |way: Method, State(desk): State<Shared>, Path(link): Path<String>, made: Sent| {
        at(&desk, |desk, now| {
            let seat = |row: &rusqlite::Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, u8>(1)?));
            let found = desk.links.query_row("SELECT id, seat FROM links WHERE token = ?", [link], seat);
            let Ok((id, seat)) = found else { return Ok((StatusCode::NOT_FOUND, Json(Value::Null))) };
            let who = (id.parse()?, seat.try_into()?);
            match made {
                Some(Json(made)) if way == Method::POST => return desk.make(&who, &made, now),
                _ if way == Method::DELETE => drop(desk.conversations.forget(&who.0, who.1, now)?),
                _ => {}
            }
            desk.show(&who, StatusCode::OK, now)
        })
    };
    let routes = Router::new().route("/", post(begin)).route("/{link}", get(link).post(link).delete(link));
    let routes = routes.with_state(Arc::clone(&desk));
    tokio::spawn(async move {
        loop {
            drop(at(&desk, Desk::serve));
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
    });
    let listener = tokio::net::TcpListener::bind(address.as_deref().unwrap_or("127.0.0.1:8080")).await?;
    println!("http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, routes).await?)
}
