//! Two runs that differ in what is private, or in why it ended, give everybody else the same, to the byte: screens, what they can take
//! away as JSON and as Markdown, and records; also once they were stored and taken up again.

use crate::common::{phrasebook, screen};
use crate::transcripts::read::Transcript;
use reweave::conversation::Ending;
use reweave::flow::Audience;
use reweave::{Conversation, Move, Phrasebook, Seat, Time, Words};

/// All that a person gets.
fn given(book: &Phrasebook, conversation: &Conversation, seat: Seat, now: Time) -> String {
    let view = conversation.view(seat, now).unwrap();
    let export = view.export();
    let reader = book.reader(view.you().unwrap().languages());
    let record =
        view.record().map(|record| (serde_json::to_string(&record).unwrap(), reader.record(&record)));
    format!(
        "{}\n{}\n{}\n{record:?}",
        screen(book, conversation, seat, now),
        serde_json::to_string(&export).unwrap(),
        reader.export(&export)
    )
}

fn taken_up(conversation: &Conversation) -> Conversation {
    let json = serde_json::to_string(&conversation.saved()).unwrap();
    Conversation::resume(conversation.flow(), &serde_json::from_str(&json).unwrap()).unwrap()
}

/// The same with other words; none where it has none.
fn in_other_words(made: &Move) -> Option<Move> {
    let other = |words: &Words| {
        let fields = words.as_fields().map(|fields| fields.map(|(id, _)| id.to_string()).collect::<Vec<_>>());
        let picks: Vec<String> = words.as_picks().into_iter().flatten().map(str::to_owned).collect();
        let written = match (words.as_text(), fields) {
            (Some(_), _) => Words::text("something else, and longer than that"),
            (None, Some(ids)) if !ids.is_empty() => Words::fields(ids.iter().map(|id| (id.as_str(), "else"))),
            _ => return None,
        };
        Some(written.and_picks(picks.iter().map(String::as_str)))
    };
    match made {
        Move::Say(words) => Some(Move::Say(other(words)?)),
        Move::Choose { option, words, names } => {
            Some(Move::Choose { option: option.clone(), words: Some(other(words.as_ref()?)?), names: *names })
        }
        _ => None,
    }
}

/// Whether nobody else reads what this seat writes now.
fn writes_alone(conversation: &Conversation, seat: Seat, now: Time) -> bool {
    let view = conversation.view(seat, now).unwrap();
    matches!(view.audience(), Some(Audience::Own | Audience::Nobody))
        && view.step().is_some_and(|step| step.options.iter().all(|option| !option.shown))
}

/// Plays both runs, in which what one person writes alone is other, and gives how many texts were.
fn compare(book: &Phrasebook, transcript: &Transcript, writer: Seat) -> usize {
    let (mut one, mut other) = (transcript.start(), transcript.start());
    let (mut now, mut differ) = (Time::from_millis(0), 0);
    for line in transcript.read_lines() {
        now = line.at.map_or(now, Time::from_millis);
        let (None, Some(seat)) = (line.command.as_deref(), line.seat.and_then(Seat::new)) else { continue };
        let made = line.made();
        let alone = seat == writer && writes_alone(&one, seat, now);
        let instead = in_other_words(&made).filter(|_| alone);
        let taken = one.apply(seat, made.clone(), now).is_ok();
        differ += usize::from(instead.is_some() && taken);
        assert_eq!(other.apply(seat, instead.unwrap_or(made), now).is_ok(), taken);
        // Before the first of them both runs are one.
        for reader in one.seats().filter(|reader| *reader != writer && differ > 0) {
            let was = given(book, &one, reader, now);
            assert_eq!(given(book, &other, reader, now), was, "{} to {reader}", transcript.name);
            assert_eq!(given(book, &taken_up(&other), reader, now), was, "{} to {reader}", transcript.name);
        }
    }
    differ
}

#[test]
fn private_words_reach_nobody_else() {
    let book = phrasebook();
    let all = |transcript: &Transcript| -> usize {
        let seats: Vec<Seat> = transcript.start().seats().collect();
        seats.into_iter().map(|writer| compare(&book, transcript, writer)).sum()
    };
    let differ: usize = crate::transcripts::all().iter().map(all).sum();
    assert!(differ > 20, "{differ} private texts");
}

/// Wherever a conversation closes early, those for whom it closed together get the same, whoever left, or whether it was time alone.
#[test]
fn why_it_ended_shows_to_nobody() {
    let book = phrasebook();
    let mut compared = 0;
    for transcript in crate::transcripts::all() {
        let mut conversation = transcript.start();
        let mut now = Time::from_millis(0);
        for line in transcript.read_lines() {
            now = line.at.map_or(now, Time::from_millis);
            if let (None, Some(seat)) = (line.command.as_deref(), line.seat.and_then(Seat::new)) {
                let _ = conversation.apply(seat, line.made(), now);
            }
            let left = |seat| {
                let mut left = conversation.clone();
                left.apply(seat, Move::Leave, now).ok().map(|_| (Some(seat), left, now))
            };
            let by_time = conversation.deadline(now).map(|at| (None, conversation.clone(), at));
            let ended: Vec<_> = conversation.seats().filter_map(left).chain(by_time).collect();
            for seat in conversation.seats() {
                let closed = |(who, ended, at): &&(Option<Seat>, Conversation, Time)| {
                    *who != Some(seat) && ended.view(seat, *at).unwrap().ending() == Some(Ending::Closed)
                };
                let all: Vec<String> = ended
                    .iter()
                    .filter(closed)
                    .map(|(_, ended, at)| {
                        let view = ended.view(seat, *at).unwrap();
                        let export = view.export();
                        let reader = book.reader(view.you().unwrap().languages());
                        format!("{}\n{}", serde_json::to_string(&export).unwrap(), reader.export(&export))
                    })
                    .collect();
                compared += all.len().saturating_sub(1);
                assert!(all.windows(2).all(|two| two[0] == two[1]), "{}: {seat}: {all:?}", transcript.name);
            }
        }
    }
    assert!(compared > 500, "{compared} endings");
}
