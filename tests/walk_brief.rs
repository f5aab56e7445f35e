//! walk
#[test]
fn t() {
    let flow = reweave::Flow::brief();
    let t = std::time::Instant::now();
    let walk = flow.walk(2, 2_000_000);
    println!(
        "{:?} states {} cursors {} complete {} longest {} unbounded {:?}",
        t.elapsed(),
        walk.states(),
        walk.cursors(),
        walk.is_complete(),
        walk.longest_path(),
        walk.unbounded()
    );
    let t = std::time::Instant::now();
    for s in 0..walk.states() {
        assert!(walk.reach(s).is_some(), "{s}");
    }
    println!("{:?}", t.elapsed());
    for seat in [0usize, 1] {
        let seat = reweave::Seat::new(seat).unwrap();
        let nomiss = |e: &reweave::flow::WalkEdge<'_>| {
            (e.mark != Some(reweave::flow::Mark::Miss)).then_some(usize::from(e.seat == seat))
        };
        let (n, path) = walk.heaviest(nomiss).unwrap();
        println!("{n} {:?}", path.iter().map(|e| format!("{}:{}", e.seat, e.step)).collect::<Vec<_>>());
    }
}
