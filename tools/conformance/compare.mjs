// Reads what `reweave-conformance` writes, plays the same events in XState and in SCION, and compares after every event: whether it was
// taken, the whole cursor, the pause, the ending, when something is due, and what each seat may do. The first difference ends it.
//
//     reweave-conformance brief-2 --walks 1000 | node compare.mjs [--engines xstate,scion] [--guards a-file.js]

import fs from 'node:fs';
import readline from 'node:readline';
import vm from 'node:vm';
import { isDeepStrictEqual, parseArgs } from 'node:util';

import { scion } from './scion.mjs';
import { xstate } from './xstate.mjs';

const { values: given } = parseArgs({
  options: {
    engines: { type: 'string', default: 'xstate,scion' },
    // Another file in the place of the guards and effects: to plant a fault.
    guards: { type: 'string' },
  },
});
const GUARDS = new URL('../../src/export/guards.js', import.meta.url);

/** The guards and effects as an app takes them. */
function guards(file) {
  const module = { exports: {} };
  vm.runInThisContext(`(function (module) {${fs.readFileSync(file, 'utf8')}\n})`)(module);
  return module.exports;
}
const reweave = guards(given.guards ?? GUARDS);

/** What is compared of a context, in the words of the library. */
function held(c, offers) {
  const loops = Object.fromEntries(Object.entries(c.loops).filter(([, count]) => count > 0));
  const { at, answers, cards, opened, answerBy, shownBy, noted, pause, ending } = c;
  const { lead, ahead, later, named, door, here, gone } = c;
  const due = reweave.due(c)?.at ?? null;
  return {
    step: c.step.step, lead, ahead, later, named, door, here, gone, loops, at, answers, cards, opened, answerBy, shownBy, noted, pause,
    ending, due, offers,
  };
}

/** Of what is over only the end is compared, and who was there: nothing else has a meaning any more. */
function compared(held) {
  if (held.ending === null) return held;
  const { ending, here, gone, due, offers } = held;
  return { ending, here, gone, due, offers };
}

/** An event with which a move is taken, if it is: what goes with it is as full as it can be. */
function variants(type, c) {
  const [seat] = type.split('.').map(Number);
  const others = c.roles.map((_, i) => i).filter((i) => i !== seat);
  const at = c.now;
  const plain = [{ type, at }, { type, at, words: true }];
  if (type.endsWith('.pick')) return [{ type, at, cards: [] }, { type, at, picks: 1 }];
  if (!type.includes('.choose.')) return plain;
  return [...plain, ...others.flatMap((name) => plain.map((event) => ({ ...event, names: [name] })))];
}

/** What each seat may do, as the engine says. */
function offers(engine) {
  const c = engine.context();
  const all = c.roles.map(() => new Set());
  for (const type of engine.events()) {
    const [seat] = type.split('.', 1);
    if (type !== 'time' && variants(type, c).some((event) => engine.can(event))) all[seat].add(type.slice(seat.length + 1));
  }
  return all.map((offers) => [...offers].sort());
}

function differ(head, walk, done, engine, what, is, should) {
  console.error(`${head.name}, conversation ${walk.number}, ${engine.name}: ${what}`);
  console.error(`limits: ${JSON.stringify(walk.limits)}`);
  for (const { event, taken } of walk.events.slice(0, done)) console.error(`  ${taken ? 'taken  ' : 'refused'} ${JSON.stringify(event)}`);
  console.error(`the library: ${JSON.stringify(should)}`);
  console.error(`the engine:  ${JSON.stringify(is)}`);
  process.exit(1);
}

/** Time, as an app sends it: again until nothing is due. */
function send(engine, event) {
  if (event.type !== 'time') return engine.send(event);
  for (let due = reweave.due(engine.context()); due !== null && due.at <= event.at; due = reweave.due(engine.context())) engine.send(event);
  return undefined;
}

function play(head, walk, engine, seen) {
  engine.start({ roles: head.roles, items: head.items, limits: walk.limits });
  let should = walk.start;
  let same = false;
  const look = (done) => {
    // As data: an engine may run in a realm of its own, with lists that are none of this one.
    const is = JSON.parse(JSON.stringify(compared(held(engine.context(), same ? should.offers : offers(engine)))));
    const expected = compared(should);
    if (!isDeepStrictEqual(is, expected)) {
      const parts = Object.keys(expected).filter((part) => !isDeepStrictEqual(is[part], expected[part]));
      differ(head, walk, done, engine, `other ${parts.join(', ')}`, pick(is, parts), pick(expected, parts));
    }
    seen.steps.add(should.step);
    const place = engine.pause();
    const rests = should.ending !== null ? 'over' : (should.pause?.kind ?? 'none');
    if (place !== rests) differ(head, walk, done, engine, 'another pause', place, rests);
  };
  look(0);
  walk.events.forEach(({ event, taken, after }, i) => {
    const can = engine.can(event);
    if (can !== taken) differ(head, walk, i + 1, engine, can ? 'takes what is refused' : 'refuses what is taken', can, taken);
    send(engine, event);
    // What was refused changes nothing, and so not what is offered.
    same = after === null;
    should = after ?? should;
    seen.events += 1;
    seen.refused += taken ? 0 : 1;
    look(i + 1);
  });
  seen.endings[should.ending ?? 'open'] = (seen.endings[should.ending ?? 'open'] ?? 0) + 1;
}

const pick = (of, parts) => Object.fromEntries(parts.map((part) => [part, of[part]]));

let head;
let engines;
const nothing = () => ({ events: 0, refused: 0, endings: {}, steps: new Set() });
const seen = { walks: 0, ...nothing() };
for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const value = JSON.parse(line);
  if (head === undefined) {
    head = value;
    const made = { xstate: () => xstate(head.xstate, reweave), scion: () => scion(head.scxml, given.guards && fs.readFileSync(given.guards, 'utf8')) };
    engines = await Promise.all(given.engines.split(',').map((name) => made[name]()));
    continue;
  }
  for (const engine of engines) play(head, value, engine, engine === engines[0] ? seen : nothing());
  seen.walks += 1;
}
if (!seen.walks) {
  console.error('nothing was compared');
  process.exit(1);
}
const endings = Object.entries(seen.endings).map(([how, times]) => `${times} ${how}`).join(', ');
console.log(
  `${head.name}: ${seen.walks} conversations (${endings}), ${seen.events} events, of which ${seen.refused} refused, ` +
    `at ${seen.steps.size} of ${Object.keys(head.xstate.states.place.states).length - 2} steps: ` +
    `0 differences in ${engines.map((engine) => engine.name).join(' and ')}`,
);
