//! What the fuzz targets share: the laws of a stored form, and people for any flow.

pub mod play;

use reweave::item::{Item, ItemKind};
use reweave::person::Training;
use reweave::saved::Saved;
use reweave::terms::{Kept, KeptFor, TermsFacts};
use reweave::{Conversation, Flow, Person, Seat, Setup, Status, Time, Words};

/// Takes up what was stored, with the flow that it names. What is taken up is stored again as what is taken up, and can be looked at.
pub fn goes_on(saved: &Saved) {
    let Ok(flow) = Flow::builtin_with(saved.flow_id().as_str(), saved.flow_options()) else { return };
    let Ok(conversation) = Conversation::resume(&flow, saved) else { return };
    assert_eq!(conversation.revision(), saved.revision());
    let again = Conversation::resume(&flow, &conversation.saved());
    assert!(again.is_ok_and(|again| again == conversation), "taken up again it is another");
    for now in [i64::MIN, 0, i64::MAX].map(Time::from_millis) {
        all_can_leave(&conversation, now);
        let _ = (conversation.records(now), conversation.deadline(now));
    }
}

/// Whoever is invited or here can leave.
pub fn all_can_leave(conversation: &Conversation, now: Time) {
    for seat in conversation.seats() {
        let view = conversation.view(seat, now).expect("a seat of this conversation");
        if !matches!(view.status(), Status::Uninvited | Status::Ended) {
            let left = conversation.clone().apply(seat, reweave::Move::Leave, now);
            assert!(left.is_ok(), "{seat} cannot leave: {left:?}");
        }
    }
}

/// A conversation of as few people as a flow takes, and some more in its last role, with one item of each kind; none where these do not
/// fit it.
pub fn begun(flow: &Flow, more: usize) -> Option<Conversation> {
    let terms = TermsFacts {
        kept: Kept::Nowhere,
        kept_for: KeptFor::UntilItCloses,
        other_readers: 0,
        read_by_ai: false,
    };
    let fewest = *flow.seats().start();
    let mut people: Vec<Person> = Vec::new();
    for role in flow.roles() {
        let person = Person::new("P").role(role.id.as_str());
        let person = if role.trained { person.trained(Training::Restorative) } else { person };
        people.extend(std::iter::repeat_n(person, usize::from(role.min.max(1))));
    }
    let last = people.last().cloned().unwrap_or_else(|| Person::new("P"));
    people.resize(people.len().max(fewest + more), last);
    let setup = people.into_iter().fold(Setup::new(terms), Setup::person);
    let (one, other) = (Seat::FIRST, Seat::SECOND);
    let items = [
        Item::own(ItemKind::Commitment, one, Words::text("w")),
        Item::asked(ItemKind::OpenRequest, one, other, Words::text("w")),
        Item::own(ItemKind::Limit, other, Words::text("w")),
    ];
    let with_items = items.into_iter().fold(setup.clone(), Setup::item);
    let start = |setup| Conversation::start(flow, setup, Time::from_millis(0)).ok();
    start(with_items).or_else(|| start(setup))
}
