//! Whom a flow is not for: what its page says that each reads alone.

use reweave::{Prompt, Seat};

use crate::common::phrasebook;
use crate::common::played::Played;

/// The page as whoever begins reads it, with the sentence above the list and the one below.
pub(super) fn not_for(played: &Played) -> String {
    let texts = texts(played);
    let [above, list @ .., below] = texts.as_slice() else {
        panic!("a list with a sentence above and below")
    };
    let list = list.iter().map(|text| format!("> - {text}\n")).collect::<Vec<_>>().concat();
    format!("> {above}\n>\n{list}>\n> {below}\n")
}

fn texts(played: &Played) -> Vec<String> {
    let (book, walk, mut prompt) = (phrasebook().without_isolation(), played.walk(), Prompt::new());
    let mut states = (0..walk.states()).filter_map(|state| walk.reach(state));
    let is_gate =
        |view: &reweave::View<'_>| view.is_asked() && view.step().is_some_and(|step| step.id == "gate");
    let (conversation, now) = states
        .find(|(conversation, now)| conversation.view(Seat::FIRST, *now).is_some_and(|view| is_gate(&view)))
        .expect("every flow has the page that is read alone");
    book.reader(["en"]).prompt(&conversation.view(Seat::FIRST, now).expect("a seat"), &mut prompt);
    prompt.page().map(|page| of_anybody(page.text)).collect()
}

/// In a walk people have a number for a name.
fn of_anybody(text: &str) -> String {
    let text = text.replace("Person 2", "the other person");
    let (first, rest) = text.split_at(1);
    first.to_uppercase() + rest
}
