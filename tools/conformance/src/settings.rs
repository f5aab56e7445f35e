//! Which flows are compared, and with whom.

use reweave::flow::{Ask, Choice, FlowDraft, ItemsFrom, Mark, Members, Round, Step, To, Who};
use reweave::flows::{Accountability, BegunBy, Circle, Dyad, SayBack, Told};
use reweave::item::{Item, ItemKind};
use reweave::person::Training;
use reweave::terms::{Kept, KeptFor, TermsFacts};
use reweave::{Flow, Person, Seat, Setup, Stage, Words, export};

/// A flow with its people.
pub(crate) struct Setting {
    pub(crate) name: String,
    pub(crate) flow: Flow,
    pub(crate) seats: usize,
    /// The role of each seat, as the export gives them.
    pub(crate) roles: Vec<Option<String>>,
    pub(crate) items: Vec<Item>,
}

/// All settings: each flow, each way to make it, with the fewest people and one more where it takes more.
pub(crate) fn all() -> impl Iterator<Item = Setting> {
    let plain = Flow::BUILTIN.iter().filter_map(|id| Some(((*id).to_owned(), Flow::builtin(id)?)));
    let options = |id: &str, options: &[&str]| Flow::builtin_with(id, options.iter().copied()).ok();
    let made = [
        ("dyad-warm", Some(Dyad::new().warm_first().flow())),
        ("dyad-senior", options("dyad", &["context=workplace", "senior=invited"])),
        ("brief-senior", options("brief", &["context=workplace", "senior=starts"])),
        ("circle-repair", Some(Circle::repair().flow())),
        ("circle-repair-keeper", Some(Circle::repair().say_back(SayBack::Keeper).flow())),
        ("circle-repair-led", options("circle", &["mode=repair", "context=workplace"])),
        ("accountability-begun-by-harmed", Some(Accountability::new().begun_by(BegunBy::Harmed).flow())),
        ("accountability-minor", Some(Accountability::new().minor_harm().flow())),
        ("checkin-after-harm", Some(Flow::checkin_after_harm(Told::Here))),
        // What no built-in flow has: a step for more than two that can be left unseen.
        ("another-day", Some(another_day())),
    ];
    let made = made.into_iter().filter_map(|(name, flow)| Some((name.to_owned(), flow?)));
    plain.chain(made).flat_map(|(name, flow)| {
        let (fewest, most) = (*flow.seats().start(), *flow.seats().end());
        (fewest..=most.min(fewest + 1)).filter_map(move |seats| Setting::new(&name, &flow, seats))
    })
}

/// A circle of an author: an invitation, a day to wait for, a round.
fn another_day() -> Flow {
    let members = || Members::Everyone;
    let send = Step::new("send", Stage::Opening, Who::Lead, Ask::text(300))
        .to(To::step("door"))
        .pass(To::step("door"));
    let door = Step::new("door", Stage::Opening, Who::Invite(members()), Ask::Choice)
        .unseen()
        .about(&["send"])
        .cover("send")
        .option(Choice::new("accept", To::step("wait")).mark(Mark::Consent))
        .option(Choice::new("not-now", To::Drop).mark(Mark::NotNow));
    let wait = Step::new("wait", Stage::Opening, Who::Everyone, Ask::Page)
        .unseen()
        .quiet()
        .option(Choice::new("ready", To::round("tell")))
        .late_on_another_day(To::Close);
    let tell = Step::new("tell", Stage::Naming, Who::Lead, Ask::text(300))
        .to(To::next("tell"))
        .pass(To::next("tell"));
    let done = Step::new("done", Stage::Closing, Who::Everyone, Ask::Page)
        .unseen()
        .option(Choice::new("done", To::End));
    let flow = FlowDraft::new("another-day", 1).seats(2..=4).round(Round::new(
        "tell",
        members(),
        "tell",
        To::step("done"),
    ));
    [send, door, wait, tell, done].into_iter().fold(flow, FlowDraft::step).check().expect("it is sound")
}

impl Setting {
    pub(crate) fn named(name: &str) -> Option<Self> {
        all().find(|setting| setting.name == name)
    }

    fn new(name: &str, flow: &Flow, seats: usize) -> Option<Self> {
        let machine = export::xstate(flow, seats).ok()?;
        let machine: serde_json::Value = serde_json::from_str(&machine).ok()?;
        let roles = serde_json::from_value(machine.get("context")?.get("roles")?.clone()).ok()?;
        Some(Self { name: format!("{name}-{seats}"), flow: flow.clone(), seats, roles, items: items(flow) })
    }

    /// With whom a conversation is started.
    pub(crate) fn setup(&self) -> Setup {
        let terms = TermsFacts {
            kept: Kept::Nowhere,
            kept_for: KeptFor::UntilItCloses,
            other_readers: 0,
            read_by_ai: false,
        };
        let mut setup = Setup::new(terms);
        for (seat, role) in self.roles.iter().enumerate() {
            let mut person = Person::new(&format!("Person {seat}"));
            if let Some(role) = role {
                let known = self.flow.roles().iter().find(|known| known.id == **role);
                person = person.role(role);
                if known.is_some_and(|known| known.trained) {
                    person = person.trained(Training::Restorative);
                }
            }
            setup = setup.person(person);
        }
        self.items.iter().cloned().fold(setup, Setup::item)
    }

    /// The kinds of the items that each seat answers.
    pub(crate) fn kinds_of_items(&self) -> Vec<Vec<ItemKind>> {
        let of = |seat: usize| {
            let mine = self.items.iter().filter(|item| item.answered_by().index() == seat);
            mine.map(|item| item.kind).collect()
        };
        (0..self.seats).map(of).collect()
    }
}

/// Of each kind one item that the flow asks about, between the first two people.
fn items(flow: &Flow) -> Vec<Item> {
    let asked = |kind: ItemKind| {
        flow.steps().iter().any(|step| match &step.ask {
            Ask::Items(items) => {
                items.from == ItemsFrom::Given && items.rows.iter().any(|row| row.of == kind)
            }
            _ => false,
        })
    };
    let (first, second) = (Seat::FIRST, Seat::SECOND);
    let words = || Words::text("words");
    let all = [
        Item::own(ItemKind::Commitment, first, words()),
        Item::asked(ItemKind::Agreed, second, first, words()),
        Item::asked(ItemKind::OpenRequest, first, second, words()),
        Item::own(ItemKind::Limit, second, words()),
    ];
    all.into_iter().filter(|item| asked(item.kind)).collect()
}
