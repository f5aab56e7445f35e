// The guards and effects of every exported flow: a closed list, the same for each flow, each with its parameters in the chart.
//
// The chart (SCXML, or a machine for XState) has the steps, the pause and where everything leads; this file has what a state chart
// alone cannot say: who is here, whose turn it is, who has answered, how often a loop was taken, what is due. A guard is a
// function of the context `c`, its parameters `p` and the event `e`, and changes nothing. An effect changes `c` and nothing else:
// it puts new lists and objects in the place of old ones. There is no clock and no randomness: the time comes with each event.
//
// In SCXML it stands in the chart as a `<script>`. For XState: `setup(reweave.forXState({ assign }))`.
//
// An event has `at`, the time in milliseconds. An answer can have `words: true` (words came with it), `names` (the seats that it
// names), and a pick has `cards` (ids) or `picks` (how many). `time` is sent when `due(c)` has come, again until nothing is due.
var reweave = (function () {
  'use strict';

  // Sets of seats are lists of numbers in order.
  const has = (set, one) => set.indexOf(one) >= 0;
  const without = (set, other) => set.filter(one => !has(other, one));
  const both = (set, other) => set.filter(one => has(other, one));
  const or = (set, other) => set.concat(without(other, set)).sort((a, b) => a - b);
  const after = (set, seat) => {
    const next = set.filter(one => one > seat);
    return next.length > 0 ? next[0] : set.length > 0 ? set[0] : null;
  };
  const put = (list, place, value) => list.map((old, i) => (i === place ? value : old));
  const all = c => c.roles.map((_, seat) => seat);
  const inRole = (c, seats, role) => seats.filter(seat => c.roles[seat] === role);
  const members = (c, of) =>
    of === 'everyone' ? all(c) : of === 'named' ? c.named : all(c).filter(seat => has(of, c.roles[seat]));

  // Where a seat stands: 'away' (not asked), 'at:' and a step, 'done' (has answered), 'left' (has left, unseen).
  const stands = c => c.at.some(at => at !== 'away');
  const waiting = at => at === 'left' || at.indexOf('at:') === 0;
  const invited = c => without(c.door, or(c.here, c.gone));
  const goesOn = c => c.ending === null && c.over === null;
  const active = c => goesOn(c) && c.pause === null;
  const leftUnseen = c => c.here.filter(seat => c.at[seat] === 'left');
  const out = c => or(or(c.gone, c.pause ? c.pause.left || [] : []), leftUnseen(c));

  // Whom the open step asks, where they do not each answer on their own.
  const asks = c => {
    const step = c.step;
    const others = without(c.here, [c.lead]);
    const rows = seats => (step.items ? seats.filter(seat => both(c.items[seat], step.items).length > 0) : seats);
    if (step.card && !has(c.cards[c.lead], step.card)) return [];
    switch (step.who) {
      case 'lead': return both(c.here, [c.lead]);
      case 'others': return others;
      case 'next': return others.length > 0 ? [after(others, c.lead)] : [];
      case 'everyone': return rows(c.here);
      case 'named': return rows(both(c.here, c.named));
      case 'role': return inRole(c, c.here, step.of).slice(0, 1);
      default: return invited(c);
    }
  };
  const stepOf = (c, seat) => {
    const at = c.at[seat];
    if (at.indexOf('at:') === 0) return at.slice(3);
    return at === 'away' && !stands(c) && has(asks(c), seat) ? c.step.step : null;
  };

  const enough = (c, here, needs) =>
    here.length > 0 && here.length >= (needs.seats || 0) &&
    Object.keys(needs.roles || {}).every(role => inRole(c, here, role).length >= needs.roles[role]);
  const isDoor = c => c.step.who === 'door';
  const canRest = c => c.here.length >= c.fewest && c.step.rests === true;
  const putsOff = c => c.step.later === true && without(c.ahead, [c.lead]).length > 0;
  const takesPart = (c, seat) => !has(out(c), seat) && (has(c.here, seat) || has(invited(c), seat));
  const mayMove = (c, seat) => takesPart(c, seat) && c.used[seat].moves < c.limits.moves_per_seat;
  const cardsOfOthers = (c, seat) => c.cards.reduce((cards, of, i) => (i === seat ? cards : cards.concat(of)), []);
  const nameable = (c, seat, of) =>
    of === 'others' ? without(c.here, [seat]) : without(inRole(c, all(c), of), or(c.gone, [seat]));

  // What will happen by itself: when, and what.
  const due = c => {
    if (c.ending !== null) return null;
    const pause = c.pause;
    if (pause !== null && pause.kind === 'moment') return { at: pause.until, what: 'moment' };
    if (pause !== null && !pause.mayEnd && pause.floor < pause.cap) return { at: pause.floor, what: 'floor' };
    if (pause !== null) return { at: pause.cap, what: 'cap' };
    if (c.answerBy !== null) return { at: c.answerBy, what: 'door' };
    if (c.step.late === undefined) return null;
    const wait = typeof c.step.late === 'number' ? c.step.late * 60000 : c.limits[c.step.late];
    return { at: c.opened + wait, what: 'late' };
  };

  // What the open step comes to by itself, before anything else can happen.
  const anyDone = c => c.at.some(at => at === 'done');
  const allJoined = c => goesOn(c) && c.door.length > 0 && without(c.door, c.here).length === 0;
  const allAnswered = c =>
    goesOn(c) && !c.closed && c.door.length === 0 && (!c.shut || anyDone(c)) && stands(c) &&
    c.here.every(seat => !waiting(c.at[seat]));
  const nobody = c => goesOn(c) && !stands(c) && c.door.length === 0 && asks(c).length === 0;
  const isMoving = c =>
    c.over !== null || c.vacant !== null || c.chosen !== null || c.elsewhere || c.closed || c.shut || c.leaving.length > 0 ||
    allJoined(c) || allAnswered(c) || nobody(c);

  const answers = c => c.here.filter(seat => c.at[seat] === 'done').map(seat => c.answers[seat]);
  const optionOf = answer => (answer.indexOf('option:') === 0 ? answer.slice(7) : null);
  const first = (c, p) => {
    const turn = both(members(c, p.of), c.here);
    const wanted = p.first === undefined ? [] : p.first === 'others' ? without(turn, [c.lead]) : inRole(c, turn, p.first);
    return wanted.concat(turn)[0];
  };
  const next = c => (c.ahead.length > 0 ? after(c.ahead, c.lead) : c.later.length > 0 ? c.later[0] : null);
  const hasRole = (c, seat, role) => seat !== undefined && seat !== null && (role === undefined || c.roles[seat] === role);

  const guards = {
    // Several of these at once: each a list of its name and its parameters.
    all: (c, p, e) => p.of.every(one => guards[one[0]](c, one[1] || {}, e)),

    // Of a move: this seat is asked at this step, and names whom the answer names, or nobody.
    asked: (c, p, e) => {
      const named = e.names || [];
      const most = p.names ? p.names.max : 0;
      return active(c) && mayMove(c, p.seat) && stepOf(c, p.seat) === p.step &&
        named.length >= (p.names ? p.names.min : 0) && named.length <= most &&
        (named.length === 0 || without(named, nameable(c, p.seat, p.names.of)).length === 0);
    },
    // Words came with it, or did not.
    written: (c, p, e) => (e.words === true) === p.is,
    // So many were picked: of these cards, or of what the app counts.
    picked: (c, p, e) =>
      p.of ? (e.cards || []).length <= p.max && without(e.cards || [], p.of).length === 0
        : (e.picks || 0) >= p.min && (e.picks || 0) <= p.max,
    // A loop can be taken once more; any of these can.
    room: (c, p) => (c.loops[p.loop] || 0) < p.limit,
    'any-room': (c, p) => p.loops.some(loop => guards.room(c, { loop: loop[0], limit: loop[1] })),
    // Somebody else has given this card.
    given: (c, p) => has(cardsOfOthers(c, p.seat), p.card),
    'may-take-back': (c, p) =>
      active(c) && mayMove(c, p.seat) &&
      (c.at[p.seat] === 'done' || (c.step.chain || []).slice(1).some(step => c.at[p.seat] === 'at:' + step)),
    'may-put-off': (c, p) => guards.asked(c, p, {}) && c.lead === p.seat && putsOff(c),
    'may-call': (c, p) =>
      active(c) && mayMove(c, p.seat) && has(c.here, p.seat) && c.roles[p.seat] === p.role,
    'may-note': (c, p) =>
      active(c) && mayMove(c, p.seat) && c.roles.length > 1 && has(c.here, p.seat) && canRest(c) && !has(c.noted, p.seat) &&
      p.rules.some(rule => (!rule.roles || has(rule.roles, c.roles[p.seat])) && (!rule.at || has(rule.at, c.step.step))),
    'may-rest': (c, p) =>
      active(c) && mayMove(c, p.seat) && has(c.here, p.seat) && canRest(c) && (!p.several || c.roles.length > 1),
    'may-leave': (c, p) =>
      c.ending === null && takesPart(c, p.seat) &&
      (c.pause !== null && c.pause.kind === 'break') === (p.resting === true),

    // Of a pause.
    'own-moment': (c, p) => mayMove(c, p.seat) && c.pause.by === p.seat,
    'in-moment': (c, p) => mayMove(c, p.seat) && has(c.here, p.seat) && c.roles.length > 1,
    'in-break': (c, p) => mayMove(c, p.seat),
    ready: (c, p) => has(c.pause.ready, p.seat) === p.is,
    'all-ready': (c, p) => without(c.here, c.pause.ready.concat([p.seat])).length === 0,
    'all-left': (c, p) => without(c.here, c.pause.left.concat([p.seat])).length === 0,
    'enough-ready': c => enough(c, c.pause.ready, c.step.needs),
    // In the last moment of a break it cannot get longer.
    'no-longer': (c, p, e) => Math.floor(Math.max(c.pause.cap - Math.max(e.at, c.now), 0) / 2) === 0 || c.limits.break_floor === 0,
    'wants-rest': c => c.rest && goesOn(c) && !isMoving(c) && canRest(c),
    'no-rest': c => c.rest && goesOn(c) && !isMoving(c) && !canRest(c),
    'is-over': c => c.ending !== null,
    leaving: c => goesOn(c) && c.leaving.length > 0,
    'all-gone': c => goesOn(c) && c.leaving.length === 0 && !isMoving(c),

    // Of time.
    due: (c, p, e) => {
      const next = due(c);
      return c.over === null && next !== null && next.what === p.what && next.at <= e.at;
    },

    // Of what the open step comes to.
    over: (c, p) => c.ending === null && c.over === p.how,
    vacant: (c, p) => goesOn(c) && c.vacant === p.role,
    empty: (c, p) => inRole(c, c.here, p.role).length === 0,
    elsewhere: c => goesOn(c) && c.elsewhere,
    chosen: (c, p) => goesOn(c) && c.chosen === p.option,
    'several-asked': c => stands(c),
    'can-put-off': c => putsOff(c),
    'all-joined': allJoined,
    'too-few-joined': c => !enough(c, c.here, c.step.opens),
    'shown-now': c => without(c.door, c.here).length === 0 || c.shownBy === null || c.shownBy <= due(c).at,
    'shut-alone': c => goesOn(c) && c.shut && !anyDone(c),
    'all-answered': allAnswered,
    'late-without': c => goesOn(c) && c.late !== null && answers(c).length === 0,
    'late-too-few': c => goesOn(c) && c.late !== null && !c.late.enough,
    // Of the options that were chosen the least willing is one of these, in the order of the step's options.
    decided: (c, p) => goesOn(c) && c.closed && answers(c).some(answer => has(p.options, optionOf(answer))),
    // All have passed, or nobody was asked.
    passed: c => goesOn(c) && c.closed && answers(c).every(answer => answer === 'pass'),
    answered: c => goesOn(c) && c.closed,
    nobody: nobody,
    // There is a turn to begin: the first of a round; the next. By the role of whoever has it, where that says where it begins.
    begins: (c, p) => hasRole(c, first(c, p), p.role),
    more: (c, p) => hasRole(c, next(c), p.role),
    'others-ahead': (c, p) => hasRole(c, after(c.ahead, c.lead), p.role),
  };

  const takeTurn = (c, seat, resets) => {
    c.lead = seat;
    if (has(c.ahead, seat)) c.ahead = without(c.ahead, [seat]);
    else c.later = without(c.later, [seat]);
    c.noted = [];
    c.loops = Object.assign({}, c.loops);
    (resets || []).forEach(loop => { c.loops[loop] = 0; });
  };
  const answer = (c, seat, given) => {
    c.answers = put(c.answers, seat, given);
    c.at = put(c.at, seat, 'done');
    if (isDoor(c)) c.here = or(c.here, [seat]);
  };
  // A card that is given takes the place of what the same step gave before.
  const keep = (c, seat, drops, cards) => {
    c.cards = put(c.cards, seat, without(c.cards[seat], drops).concat(cards).sort());
  };
  // A seat is not here any more, and nothing is kept for it.
  const partWith = (c, seat) => {
    c.here = without(c.here, [seat]);
    c.gone = or(c.gone, [seat]);
    ['ahead', 'later', 'named'].forEach(set => { c[set] = without(c[set], [seat]); });
    c.at = put(c.at, seat, 'away');
    // The turn that is on is the last one.
    if ((c.step.turnEnds || []).some(role => inRole(c, c.here, role).length === 0)) c.ahead = c.later = [];
  };
  const lastOfRole = (c, seat) => has(c.step.atOnce || [], c.roles[seat]) && inRole(c, c.here, c.roles[seat]).length === 0;
  const leaveUnseen = (c, seat) => {
    c.at = put(c.at, seat, 'left');
    c.answers = put(c.answers, seat, null);
    if (leftUnseen(c).length === c.here.length) c.over = 'closed';
  };
  const leave = (c, seat) => {
    const step = c.step;
    if (step.quiet && has(c.here, seat)) return leaveUnseen(c, seat);
    const inside = has(without(c.here, c.door), seat);
    const closing = step.closing === true && stands(c);
    partWith(c, seat);
    c.answers = put(c.answers, seat, null);
    if (isDoor(c) && !inside) return undefined;
    if (closing) {
      if (c.here.length === 0) c.over = 'completed';
    } else if ((isDoor(c) && seat === c.lead) || !enough(c, c.here, step.needs)) {
      c.over = 'closed';
    } else if (!isDoor(c) && lastOfRole(c, seat)) {
      c.vacant = c.roles[seat];
    }
    return undefined;
  };
  const rest = (c, leadsOn) => {
    const cap = c.now + c.limits.break_cap;
    const floor = Math.min(c.now + c.limits.break_floor, cap);
    c.pause = { kind: 'break', floor: floor, mayEnd: false, cap: cap, ready: [], left: [], leadsOn: leadsOn };
    c.rest = false;
  };

  const effects = {
    // What comes first with every move, and with time.
    move: (c, p, e) => {
      c.now = Math.max(c.now, e.at);
      c.rest = false;
      c.used = put(c.used, p.seat, Object.assign({}, c.used[p.seat], { moves: c.used[p.seat].moves + 1 }));
    },
    time: c => {
      c.now = due(c).at;
      c.rest = false;
    },

    // A step opens: what can no longer matter is forgotten, and who is asked, each on their own, stands at it.
    open: (c, p) => {
      const behind = c.step === null ? undefined : c.step.cover;
      c.step = p;
      if (!p.turn) {
        c.lead = 0;
        c.ahead = c.later = [];
      }
      if (!p.names) c.named = [];
      c.at = c.at.map(() => 'away');
      c.answers = c.answers.map(() => null);
      c.cards = c.cards.map(cards => both(cards, p.cards || []));
      c.loops = (p.loops || []).reduce((loops, loop) => Object.assign(loops, { [loop]: c.loops[loop] || 0 }), {});
      c.closed = c.shut = c.elsewhere = false;
      c.late = c.vacant = c.chosen = null;
      if (p.who === 'door') {
        c.door = without(members(c, p.of), or(c.here, c.gone));
        const opens = c.door.length > 0;
        const stays = p.cover !== undefined && p.cover === behind ? c.shownBy : null;
        c.answerBy = opens ? c.now + c.limits.invitation : null;
        c.shownBy = !opens ? null : stays !== null ? stays : c.now + c.limits.invitation * p.waves;
      } else {
        c.shownBy = null;
      }
      c.opened = c.now;
      const who = asks(c);
      if (p.who === 'everyone' || p.who === 'door' || who.length > 1) {
        c.at = c.at.map((at, seat) => (has(who, seat) ? 'at:' + p.step : at));
      }
    },
    // It is over. Whoever had left unseen is gone.
    end: (c, p) => {
      c.gone = out(c);
      c.here = without(c.here, c.gone);
      c.ending = p.how;
      c.over = c.answerBy = c.shownBy = c.pause = null;
      c.rest = false;
    },

    // An answer beside others, that waits for theirs; one of a row of steps in which each goes on alone.
    choose: (c, p) => answer(c, p.seat, 'option:' + p.option),
    say: (c, p) => answer(c, p.seat, 'said'),
    pass: (c, p) => answer(c, p.seat, 'pass'),
    cards: (c, p, e) => answer(c, p.seat, 'cards:' + (e.cards || []).slice().sort().join(',')),
    alone: (c, p) => { c.at = put(c.at, p.seat, 'at:' + p.step); },
    // Cards that are picked, or given with words.
    pick: (c, p, e) => keep(c, p.seat, p.drops, both(p.drops, e.cards || [])),
    give: (c, p, e) => keep(c, p.seat, p.drops, p.card !== undefined && e.words === true ? [p.card] : []),
    name: (c, p, e) => {
      c.named = or(c.named, e.names || []);
      c.chosen = p.option;
    },
    'take-back': (c, p) => {
      const at = c.at[p.seat];
      const chain = c.step.chain || [c.step.step];
      if (at === 'done') {
        keep(c, p.seat, c.step.gives || [], []);
        c.at = put(c.at, p.seat, 'at:' + chain[chain.length - 1]);
        c.answers = put(c.answers, p.seat, null);
        if (isDoor(c)) c.here = without(c.here, [p.seat]);
      } else {
        c.at = put(c.at, p.seat, 'at:' + chain[chain.indexOf(at.slice(3)) - 1]);
      }
    },
    leave: (c, p) => leave(c, p.seat),
    note: (c, p) => { c.noted = or(c.noted, [p.seat]); },

    // Doors, and steps that several answer.
    shut: c => {
      c.gone = or(c.gone, invited(c));
      c.door = [];
      c.answerBy = null;
      c.shut = true;
    },
    'keep-shut': c => {
      c.gone = or(c.gone, invited(c));
      c.answerBy = c.shownBy;
    },
    close: c => {
      const step = c.step;
      c.here.filter(seat => c.at[seat] === 'done').forEach(seat => {
        const given = c.answers[seat];
        if (has(step.volunteers || [], optionOf(given))) c.named = or(c.named, [seat]);
        if (given.indexOf('cards:') === 0) keep(c, seat, step.gives || [], both(step.gives || [], given.slice(6).split(',')));
      });
      c.closed = true;
    },
    'close-late': c => {
      const silent = c.here.filter(seat => waiting(c.at[seat]));
      const isEnough = enough(c, without(c.here, silent), c.step.needs);
      // Whoever left unseen has left for everybody to see, now that the waiting is over.
      const left = leftUnseen(c);
      left.forEach(seat => partWith(c, seat));
      if (left.length > 0 && !c.step.closing && !enough(c, c.here, c.step.needs)) {
        c.over = 'closed';
        return;
      }
      without(silent, left).forEach(seat => {
        c.at = put(c.at, seat, 'away');
        if (c.step.closing && c.step.apart) {
          c.here = without(c.here, [seat]);
          c.gone = or(c.gone, [seat]);
        }
      });
      const vacant = isEnough ? left.filter(seat => lastOfRole(c, seat)) : [];
      if (c.here.length === 0) c.over = 'completed';
      else if (vacant.length > 0) c.vacant = c.roles[vacant[0]];
      else {
        effects.close(c);
        c.late = { enough: isEnough };
      }
    },

    // Where routes lead.
    count: (c, p) => { c.loops = Object.assign({}, c.loops, { [p.loop]: (c.loops[p.loop] || 0) + 1 }); },
    begin: (c, p) => {
      const seat = first(c, p);
      c.ahead = both(members(c, p.of), c.here);
      c.later = [];
      if (p.of === 'named') c.named = [];
      if (seat !== undefined) takeTurn(c, seat, p.resets);
    },
    next: (c, p) => takeTurn(c, next(c), p.resets),
    'put-off': (c, p) => {
      c.later = or(c.later, [c.lead]);
      takeTurn(c, after(c.ahead, c.lead), p.resets);
    },
    rest: c => { c.rest = true; },
    over: (c, p) => { c.over = p.how; },

    // The pause.
    moment: (c, p) => { c.pause = { kind: 'moment', by: p.seat, until: c.now + c.limits.moment }; },
    break: (c, p) => {
      const breaks = c.used[p.seat].breaks + 1;
      c.used = put(c.used, p.seat, Object.assign({}, c.used[p.seat], { breaks: breaks }));
      rest(c, p.last === breaks && c.step.restAhead === true);
    },
    'rest-now': c => rest(c, false),
    'no-rest': c => { c.rest = false; },
    'may-end': c => { c.pause = Object.assign({}, c.pause, { mayEnd: true }); },
    ready: (c, p) => { c.pause = Object.assign({}, c.pause, { ready: or(c.pause.ready, [p.seat]) }); },
    'not-ready': (c, p) => { c.pause = Object.assign({}, c.pause, { ready: without(c.pause.ready, [p.seat]) }); },
    longer: c => {
      const half = Math.floor(Math.max(c.pause.cap - c.now, 0) / 2);
      const floor = c.now + Math.min(c.limits.break_floor, half);
      c.pause = Object.assign({}, c.pause, { floor: floor, mayEnd: floor <= c.now, ready: [] });
    },
    'leave-break': (c, p) => {
      const pause = c.pause;
      c.pause = Object.assign({}, pause, { ready: without(pause.ready, [p.seat]), left: or(pause.left, [p.seat]) });
    },
    lapse: c => { c.leaving = c.pause.left; },
    'leave-next': c => {
      const seat = c.leaving[0];
      c.leaving = c.leaving.slice(1);
      leave(c, seat);
    },
    resume: c => {
      c.elsewhere = c.pause.leadsOn === true && c.step.restAhead === true;
      c.pause = null;
      c.rest = false;
      if (!c.elsewhere) c.opened = c.now;
    },
  };

  // The same for XState 5: `setup(reweave.forXState({ assign }))`.
  const forXState = xstate => ({
    guards: Object.keys(guards).reduce((all, name) => Object.assign(all, {
      [name]: (now, p) => guards[name](now.context, p || {}, now.event),
    }), {}),
    actions: Object.keys(effects).reduce((all, name) => Object.assign(all, {
      [name]: xstate.assign((now, p) => {
        const c = Object.assign({}, now.context);
        effects[name](c, p || {}, now.event);
        return c;
      }),
    }), {}),
  });

  // `due(c)`: what happens by itself, and when. `stepOf(c, seat)`: the step at which a seat is asked, or null.
  return { guards: guards, effects: effects, due: due, stepOf: stepOf, forXState: forXState };
})();
if (typeof module !== 'undefined' && module.exports) module.exports = reweave;
