//! Several people at one table: who goes on when one of them does not, and that nobody waits for a time that is meant for
//! people who are apart.

use reweave::conversation::Ending;
use reweave::saved::Saved;
use reweave::{Conversation, Seat, Stage, Status, Time};
use serde_json::Value;

use crate::Problem;
use crate::layout::Page;
use crate::play::Play;
use crate::screen;

/// Whether too few are left. Near the end, the others go on however few they are.
pub(crate) fn too_few(play: &Play<'_>, now: Time) -> bool {
    let here = here(play, now).count();
    let is_near_the_end = play.conversation.operator(now).step().stage == Stage::Closing;
    here == 0 || (!is_near_the_end && here < *play.conversation.flow().seats().start())
}

fn here<'p>(play: &'p Play<'_>, now: Time) -> impl Iterator<Item = Seat> + use<'p> {
    let seats: Vec<Seat> = play.conversation.seats().collect();
    seats.into_iter().filter(move |seat| !play.has_ended(*seat, now))
}

/// Goes on where only a time is waited for that lets people who are apart answer: at the door when all have answered and not
/// all said yes, and in a break that one has left when all others are ready. Here they have all answered, so that time is over.
/// What was done before then counts as done so much earlier, and every time that is shown after it is that of the clock.
pub(crate) fn waits_for_nobody(play: &mut Play<'_>, now: Time) -> Result<bool, Problem> {
    if !play.is_for_several() || play.is_over(now) || !has_nobody_to_ask(play, now) {
        return Ok(false);
    }
    let Some(until) = play.conversation.deadline(now).filter(|until| *until > now) else { return Ok(false) };
    let failed = |why: &dyn std::fmt::Display| Problem::Failed(why.to_string());
    let earlier = earlier(&play.conversation, until.millis() - now.millis());
    play.conversation = earlier.map_err(|why| failed(&why))?;
    play.save(now)?;
    Ok(true)
}

fn has_nobody_to_ask(play: &Play<'_>, now: Time) -> bool {
    let is_ready = |seat| play.conversation.view(seat, now).is_some_and(|view| view.is_ready());
    match play.conversation.operator(now).status() {
        Status::Active => play.conversation.operator(now).acting().is_empty(),
        Status::Break => here(play, now).all(is_ready),
        _ => false,
    }
}

/// The same conversation, as if all of it had been so many milliseconds earlier.
fn earlier(conversation: &Conversation, millis: i64) -> Result<Conversation, Box<dyn std::error::Error>> {
    let mut saved = serde_json::to_value(conversation.saved())?;
    let shift = |time: &mut Value| {
        if let Some(at) = time.as_i64() {
            *time = (at - millis).into();
        }
    };
    shift(&mut saved["header"]["started"]);
    for row in saved["rows"].as_array_mut().into_iter().flatten() {
        shift(&mut row["at"]);
    }
    let saved: Saved = serde_json::from_value(saved)?;
    Ok(Conversation::resume(conversation.flow(), &saved)?)
}

/// Those who read how it ended. Of several, whoever went before the end has read it then; and those who have chosen a day stand
/// first, so that the day stands in what all of them read.
pub(crate) fn at_the_end(play: &Play<'_>, end: Time) -> Vec<Seat> {
    let mut seats: Vec<Seat> = play.conversation.seats().collect();
    if play.is_for_several() {
        let view = |seat| play.conversation.view(seat, end);
        let stayed = |seat: &Seat| view(*seat).and_then(|view| view.ending()) == Some(Ending::Completed);
        if seats.iter().any(stayed) {
            seats.retain(stayed);
        }
        seats.sort_by_key(|seat| view(*seat).is_none_or(|view| view.again().is_none()));
    }
    seats
}

/// To the one who does not go on, where the others do.
pub(crate) fn goodbye(play: &Play<'_>, seat: Seat) -> Result<(), Problem> {
    let reader = play.reader(seat);
    let mut page = Page::new(&reader);
    page.head(play.name(seat)).gap().head(&reader.text("screen-circle-goodbye", &[])).gap();
    page.text(&reader.text("ended-closed.help", &[])).gap();
    if let Some(shown) = play.shown(seat, crate::clock::now()) {
        screen::help(&shown, &mut page);
    }
    Ok(play.terminal.show_and_wait(&reader, page)?)
}
