//! The moves that a view gives to try, so that a host without a screen can come everywhere.

use std::collections::BTreeSet;

use crate::common::table::{Table, done, one_door, sound};
use reweave::flow::{Ask, Choice, Step, To, Who};
use reweave::{Move, Stage};

#[test]
fn there_is_each_way_to_pick_so_many_once() {
    let pick = Step::new("pick", Stage::Naming, Who::Everyone, Ask::Cards { max: 2 }).unseen();
    let cards = ["sun", "rain", "snow"].map(Choice::card);
    let pick = cards.into_iter().fold(pick, Step::option).to(To::step("done"));
    let mut table = Table::of(&sound(one_door((2, 2), To::step("pick")).step(pick).step(done())), 2);
    table.all_join();
    let moves = table.view(0).sample_moves("words");
    let picks: Vec<Vec<String>> = moves
        .into_iter()
        .filter_map(|made| if let Move::Pick(picks) = made { Some(picks) } else { None })
        .collect();
    let ways: BTreeSet<String> = picks.iter().map(|picks| picks.join(" ")).collect();
    assert_eq!(picks.len(), ways.len(), "none twice");
    assert_eq!(
        ways,
        ["", "sun", "rain", "snow", "sun rain", "sun snow", "rain snow"].map(str::to_owned).into()
    );
}
