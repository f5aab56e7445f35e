//! Every screen that people can meet stands in `tests/data/screens`, and nothing else does. So does every message that they can
//! meet in `tests/data/shown.json`, with where.

use std::collections::{BTreeSet, HashMap, HashSet};

use reweave::id::OptionId;
use reweave::walk::Walks;
use reweave::{Conversation, Flow, Move, MoveKind, Prompt, Reader, Seat, Time, View, Words};

use crate::common::screens::{Book, Screen, Screens, below, file, written};
use crate::common::shown::{self, Shown};
use crate::common::stored::{assert_no, at, difference, stem, strays};
use crate::common::{each_reached, offered, phrasebook, rests, settings};

#[test]
fn every_reachable_screen_is_stored_and_no_other() {
    let (mut differences, mut files) = (Vec::new(), BTreeSet::new());
    let mut shown = Shown::default();
    let mut of_two: HashMap<(String, Vec<String>), Book> = HashMap::new();
    let all = settings::all().into_iter().flat_map(|flow| {
        let more = settings::is_for_two_or_more(&flow).then(|| (flow.clone(), true));
        [Some((flow, false)), more].into_iter().flatten()
    });
    for (flow, of_three) in all {
        let mut found = Found::new(&mut shown);
        let more = usize::from(of_three);
        for people in settings::people(&flow) {
            found.look_at(&flow, people + more);
        }
        found.look_at_rests(&flow, *settings::people(&flow).start() + more);
        let book = found.book;
        let settings = &flow.draft().options;
        let path = file(flow.id().as_str(), settings, of_three);
        // A setting stores what it adds or changes.
        let id = flow.id().to_string();
        let fewer = below(settings, of_three).filter_map(|fewer| of_two.get(&(id.clone(), fewer.to_vec())));
        let known: HashMap<_, _> = fewer.flat_map(|book| &book.0).collect();
        let is_new = |(key, screens): &(&String, &Screens)| known.get(*key) != Some(screens);
        let mut screens: Vec<_> = book.0.iter().filter(is_new).collect();
        screens.sort_by_key(|(key, _)| place(&flow, key));
        differences.extend(difference(&at(&path), &written(screens.into_iter())));
        files.insert(stem(&at(&path)));
        if !of_three {
            of_two.insert((id, settings.clone()), book);
        }
    }
    shown.tidy();
    differences.extend(difference(&at(shown::FILE), &shown.written()));
    differences.extend(strays(&at("tests/data/screens"), "txt", &files));
    assert_no(&differences);
}

/// Screens stand in the order of the flow's steps: who is asked before who waits; then moments, breaks and ends, and then
/// what they share.
fn place(flow: &Flow, key: &str) -> (usize, usize, String) {
    let (step, status) = key.split_once(' ').expect("a key has two parts");
    let of_step = flow.steps().iter().position(|known| known.id.as_str() == step).unwrap_or(usize::MAX);
    let statuses =
        ["invited", "active", "waiting", "moment", "break", "ended", "map", "notes", "calls", "row"];
    let of_status = statuses.iter().position(|known| status.starts_with(known)).expect("a status of a view");
    (of_step, of_status, key.to_owned())
}

/// The screens that were found so far.
struct Found<'a> {
    book: Book,
    /// The messages that were found so far, of all flows.
    shown: &'a mut Shown,
    /// What each looked like before its words were made. A screen that looks the same is the same.
    seen: HashSet<String>,
    reader: Reader,
    prompt: Prompt,
}

impl<'a> Found<'a> {
    fn new(shown: &'a mut Shown) -> Self {
        Self {
            book: Book::default(),
            shown,
            seen: HashSet::new(),
            reader: phrasebook().reader(["en"]),
            prompt: Prompt::new(),
        }
    }

    fn look_at(&mut self, flow: &Flow, people: usize) {
        let walk = flow.walk(settings::walks(flow, people));
        assert!(walk.is_complete());
        each_reached(&walk, |_, conversation, now| self.look(conversation, now));
        // A second keeper has the turn later than the first, and knows more by then.
        let others_can_be_members = flow.roles().iter().skip(1).all(|role| role.min == 0);
        if flow.roles().first().is_some_and(|role| role.max == Some(2)) && others_can_be_members {
            let walk = flow.walk(Walks::roles([("keeper", 2), ("member", people - 2)]));
            each_reached(&walk, |_, conversation, now| self.look(conversation, now));
        }
        // Who has nothing to look at again is not asked, and waits.
        let of_first: Vec<_> =
            settings::items(flow).into_iter().filter(|item| item.answered_by() == Seat::FIRST).collect();
        if !of_first.is_empty() {
            let walk = flow.walk(settings::walks(flow, people).items(of_first));
            each_reached(&walk, |_, conversation, now| self.look(conversation, now));
        }
        let (start, now) = walk.reach(0).expect("the start");
        self.look_where_lines_are_picked(start, now);
        assert!(self.book.0.len() > 20, "{flow:?}");
    }

    /// How many are resting shows on no screen, so the fewest people are enough.
    fn look_at_rests(&mut self, flow: &Flow, people: usize) {
        for (conversation, now) in rests(&flow.walk(settings::walks(flow, people))) {
            self.look(&conversation, now);
        }
    }

    /// Every seat's screen, and the one after a note about the pace, which the walk leaves out.
    fn look(&mut self, conversation: &Conversation, now: Time) {
        for seat in conversation.seats() {
            let view = conversation.view(seat, now).expect("a seat of this conversation");
            if self.is_new(&view) {
                self.add(&view);
                self.look_after_a_note(conversation, seat, now);
            }
        }
    }

    fn look_after_a_note(&mut self, conversation: &Conversation, seat: Seat, now: Time) {
        let view = conversation.view(seat, now).expect("a seat of this conversation");
        for note in view.notes().take(1) {
            let mut noted = conversation.clone();
            noted.apply(seat, Move::Pace(note), now).expect("it is offered");
            self.look(&noted, now);
        }
    }

    /// A way to the end on which all say something and pick a line of their own: in the walk nobody picks lines.
    fn look_where_lines_are_picked(&mut self, mut conversation: Conversation, now: Time) {
        while let Some((seat, made)) = onward(&conversation, now) {
            conversation.apply(seat, made, now).expect("it is offered");
            self.look(&conversation, now);
        }
        assert!(conversation.operator(now).ending().is_some());
    }

    fn is_new(&mut self, view: &View<'_>) -> bool {
        let about = view.about().map(|line| line.step().id.clone());
        let own_lines = view.own_lines().next().is_some();
        // An option that leads elsewhere once a loop is full says so: the texts tell it apart.
        self.reader.prompt(view, &mut self.prompt);
        let options: Vec<_> = self
            .prompt
            .options()
            .map(|option| (option.id.to_owned(), option.help.map(str::to_owned)))
            .collect();
        // How much is explained depends on how much somebody has answered, which one way to a place does not show.
        let helps: Vec<_> = self.prompt.moves().map(|made| made.help.map(str::to_owned)).collect();
        // Of two who see the same, each counts as one to whom it is said.
        let roles = [Some(view.seat()), view.counterpart()]
            .map(|seat| seat.and_then(|seat| shown::role(view.other(seat))));
        self.seen.insert(format!(
            "{:?} {:?} {:?} {} {:?} {:?} {} {} {about:?} {own_lines} {options:?} {helps:?} {roles:?} {:?} {:?} {:?}",
            view.status(),
            view.step().map(|step| &step.id),
            view.moves().collect::<Vec<MoveKind>>(),
            view.is_asked(),
            view.ending(),
            view.kept(),
            view.is_ready(),
            view.goes_on_later(),
            view.turn(),
            view.acting(),
            view.counterpart(),
        ))
    }

    fn add(&mut self, view: &View<'_>) {
        self.reader.prompt(view, &mut self.prompt);
        assert!(self.prompt.problems().is_empty(), "{view:?}: {:?}", self.prompt.problems());
        self.shown.note(view, &serde_json::to_value(&self.prompt).expect("a prompt is an object"));
        if let Some(screen) = Screen::of(view, &self.prompt) {
            // The walk comes to a place in one way; in another it is another of these lines that is answered there.
            let about =
                view.step().filter(|_| view.is_asked() || screen.about.is_some()).map(|step| &step.about);
            let key = screen.key.clone();
            self.book.add(screen);
            let known = self.book.0.get_mut(&key).expect("it was added");
            known.about.extend(about.into_iter().flatten().map(ToString::to_string));
        }
    }
}

/// The first answer that somebody can give, with words, and with a line of their own where they can pick one.
fn onward(conversation: &Conversation, now: Time) -> Option<(Seat, Move)> {
    conversation.seats().find_map(|seat| {
        let view = conversation.view(seat, now).expect("a seat of this conversation");
        let line = view.own_lines().next().map(|line| line.id().to_string());
        let takes = |id: &OptionId| view.options().any(|option| option.id == *id && option.most_lines() > 0);
        let is_answer = |made: &Move| match made {
            Move::Choose { option, .. } => line.is_none() || takes(option),
            made => matches!(made.kind(), MoveKind::Say | MoveKind::Choose),
        };
        let made = offered(&view).into_iter().find(is_answer)?;
        Some((seat, line.map_or(made.clone(), |line| made.with_words(Words::picks([line.as_str()])))))
    })
}
