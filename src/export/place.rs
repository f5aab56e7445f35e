//! The region of the place: a state for each step, and the two ends.

use serde_json::json;

use super::answers::Open;
use super::chart::{State, Way, call, plain};
use super::facts::facts;
use super::meta;
use super::routes::{Ends, Routes};
use crate::flow::{CompiledStep, Departure, Route};

/// The region, the first step first.
pub(super) fn place(routes: Routes<'_>) -> State {
    let mut place = State::new("place");
    for (at, step, plan) in routes.names.steps() {
        let open = Open { routes, state: at, step, plan };
        let mut state = State::new(step.id.as_str());
        state.entry = Some(call("open", facts(routes, at, step, plan)));
        state.meta = Some(meta::screen(routes.names, step));
        for one in routes.names.chain(at) {
            if let Some((step, plan)) = routes.names.at(one) {
                Open { routes, state: at, step, plan }.answers(&mut state);
            }
        }
        open.take_back(&mut state);
        calls(open, &mut state);
        open.time(&mut state);
        by_itself(open, &mut state);
        place.states.push(state);
    }
    let Ends { completed, closed } = routes.ends;
    for (end, how) in [(completed, "completed"), (closed, "closed")] {
        let mut end = State::end(end);
        end.entry = Some(call("end", json!({"how": how})));
        place.states.push(end);
    }
    for seat in 0..routes.names.seats {
        let leave = vec![call("move", json!({"seat": seat})), call("leave", json!({"seat": seat}))];
        place.on(
            &format!("{seat}.leave"),
            [Way::does(leave).when([call("may-leave", json!({"seat": seat}))])],
        );
    }
    let over = |end: &str, how: &str| Way::to(end).when([call("over", json!({"how": how}))]);
    let next = Way::does(vec![plain("leave-next")]).when([plain("leaving")]);
    place.always([over(completed, "completed"), over(closed, "closed"), next]);
    place
}

/// What some can do out of turn.
fn calls(open: Open<'_>, state: &mut State) {
    let names = open.routes.names;
    for ((place, known), named) in (0u32..).zip(&names.compiled().calls).zip(names.flow.calls()) {
        if open.plan.calls.checked_shr(place).unwrap_or_default() & 1 == 0 {
            continue;
        }
        for seat in 0..names.seats {
            let may = call("may-call", json!({"seat": seat, "role": names.role(known.role)}));
            let made = call("move", json!({"seat": seat}));
            let ways = open.routes.followed(open.state, &known.route).into_iter();
            let ways: Vec<Way> = ways.map(|way| way.when([may.clone()]).after([made.clone()])).collect();
            state.on(&format!("{seat}.call.{}", named.id), ways);
        }
    }
}

/// What follows by itself, in this order.
fn by_itself(open: Open<'_>, state: &mut State) {
    let Open { routes, state: at, plan, .. } = open;
    let followed = |route: &Route| routes.followed(at, route);
    let when = |name: &'static str, ways: Vec<Way>| -> Vec<Way> {
        ways.into_iter().map(|way| way.when([plain(name)])).collect()
    };
    // The last one in a role has left.
    for role in routes.leaving(at, Departure::AtOnce) {
        let leads =
            routes.names.compiled().roles.get(usize::from(role)).and_then(|role| role.leaves.as_ref());
        if let Some((_, route)) = leads {
            let vacant = call("vacant", json!({"role": routes.names.role(role)}));
            state.always(followed(route).into_iter().map(|way| way.when([vacant.clone()])));
        }
    }
    // Many breaks lead elsewhere.
    if let Some((_, to)) = routes.names.compiled().rest.filter(|_| plan.rest_ahead) {
        state.always(when("elsewhere", followed(&Route::Step(to))));
    }
    state.always(open.chosen());
    let last = routes.names.chain(at).last().and_then(|last| routes.names.at(*last));
    if let Some((step, last)) = last.filter(|_| open.several()) {
        together(Open { step, plan: last, ..open }, plan, state);
    }
    if plan.asked.is_door() {
        state.always([
            routes.closed().when([plain("all-joined"), plain("too-few-joined")]),
            Way::does(vec![plain("shut")]).when([plain("all-joined")]),
        ]);
        let on = last.and_then(|(_, last)| last.skip()).map_or_else(|| vec![routes.closed()], followed);
        state.always(when("shut-alone", on));
    }
    if open.several() {
        state.always([Way::does(vec![plain("close")]).when([plain("all-answered")])]);
    }
    state.always(when("nobody", plan.skip().map_or_else(|| vec![routes.closed()], followed)));
}

/// Where the answers of several lead together, at the last step of a row; `first` is its first one.
fn together(last: Open<'_>, first: &CompiledStep, state: &mut State) {
    let Open { routes, plan, step, state: at } = last;
    let closed = || vec![routes.closed()];
    let followed = |route: &Route| routes.followed(at, route);
    let all = |guards: &[super::chart::Call], ways: Vec<Way>| -> Vec<Way> {
        ways.into_iter().map(|way| way.when(guards.to_vec())).collect()
    };
    if let Some((_, late)) = &first.late {
        let without = plan.pass.as_ref().unwrap_or(late);
        state.always(all(&[plain("late-without")], followed(without)));
        if *late == Route::Close {
            state.always(all(&[plain("late-too-few")], followed(late)));
        }
    }
    // From the least willing on; options that lead to the same stand together.
    let mut groups: Vec<(Vec<&str>, &Route)> = Vec::new();
    for (option, route) in step.options.iter().zip(&plan.options).rev() {
        let Some(route) = route.as_ref().filter(|route| **route != Route::Drop) else { continue };
        match groups.last_mut().filter(|(_, known)| *known == route) {
            Some((options, _)) => options.push(option.id.as_str()),
            None => groups.push((vec![option.id.as_str()], route)),
        }
    }
    for (options, route) in groups {
        state.always(all(&[call("decided", json!({"options": options}))], followed(route)));
    }
    let passed = plan.pass.as_ref().or(plan.to.as_ref());
    state.always(all(&[plain("passed")], passed.map_or_else(closed, followed)));
    let said = plan.to.as_ref().or_else(|| plan.options.iter().flatten().next());
    state.always(all(&[plain("answered")], said.map_or_else(closed, followed)));
}
