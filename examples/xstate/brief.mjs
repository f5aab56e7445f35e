// Two people go through `brief` in Spanish, in JavaScript alone: the machine is the flow's export, the words are those of the library.
//
//     npm install && node brief.mjs

import fs from 'node:fs';
import { createRequire } from 'node:module';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { assign, createActor, setup } from 'xstate';

const here = (path) => new URL(path, import.meta.url);
const reweave = createRequire(import.meta.url)('../../src/export/guards.js');
const config = JSON.parse(fs.readFileSync(here('brief.json'), 'utf8'));
const steps = config.states.place.states;

// The words: every message of a language in one bundle.
const bundle = new FluentBundle('es', { useIsolating: false });
const folder = here('../../locales/es/');
for (const file of fs.readdirSync(folder).filter((file) => file.endsWith('.ftl'))) {
  bundle.addResource(new FluentResource(fs.readFileSync(new URL(file, folder), 'utf8')));
}

/** The first form of a message that the language has. */
function text(forms, attribute, args) {
  for (const id of [forms].flat()) {
    const message = bundle.getMessage(id);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    if (pattern) return bundle.formatPattern(pattern, args);
  }
  return undefined;
}

const people = [
  { name: 'Amal', gender: 'feminine' },
  { name: 'Bo', gender: 'masculine' },
];
const machine = setup(reweave.forXState({ assign })).createMachine(config);
const conversation = createActor(machine).start();
const said = [];

/** What stands on the screen of one person. */
function screen(seat) {
  const [you, them] = [people[seat], people[1 - seat]];
  const args = { their_name: them.name, their_gender: them.gender, your_gender: you.gender, register: 'informal' };
  const { context, ...snapshot } = conversation.getSnapshot();
  const asked = reweave.stepOf(context, seat);
  const lines = [`— ${you.name} —`];
  if (context.ending !== null) return [...lines, text([`ended-${context.ending}`], null, args)];
  if (asked === null) return [...lines, text(steps[context.step.cover ?? context.step.step].meta.message, 'waiting', args)];
  const { meta } = steps[asked];
  for (const id of meta.about ?? []) {
    for (const line of said.filter((line) => line.step === id && line.words)) lines.push(`  ${people[line.seat].name}: «${line.words}»`);
  }
  lines.push(...(meta.page ?? []).map((forms) => `  ${text(forms, null, args)}`), text(meta.message, null, args));
  const can = (type) => [true, false].some((words) => conversation.getSnapshot().can({ type, at: snapshot.at ?? context.now, words }));
  const cards = meta.ask.cards !== undefined;
  for (const { id, message } of (meta.options ?? []).filter(({ id }) => cards || can(`${seat}.choose.${id}`))) {
    lines.push(`  [${id}] ${text(message, null, args)}`);
  }
  if (can(`${seat}.pass`)) lines.push(`  [pass] ${text(meta.message, 'skip', args) ?? text('move-pass', null, args)}`);
  return lines;
}

// A conversation: who does what, after so many minutes, and with which words.
const moves = [
  [0, 'choose.go-on', 0],
  [0, 'say', 1, 'Lo del martes'],
  [1, 'choose.go-on', 30],
  [1, 'choose.accept', 2],
  [0, 'choose.tell', 3, 'Esperé una hora y nadie me avisó.'],
  [1, 'say', 4, 'Esperaste una hora sin saber nada.'],
  [0, 'choose.fits', 1],
  [1, 'choose.own', 5, 'No miré el teléfono. Eso fue cosa mía.'],
  [0, 'choose.thank-you', 1],
  [0, 'choose.request', 3, 'Un mensaje cuando llegues tarde'],
  [1, 'choose.yes', 1, 'Sí, lo haré.'],
  [1, 'pass', 2],
  [0, 'pick', 1, undefined, ['keep-words']],
  [1, 'pick', 1, undefined, ['keep-words']],
];
let at = 0;
for (const [seat, move, minutes, words, cards] of moves) {
  console.log([...screen(seat), ''].join('\n'));
  at += minutes * 60_000;
  for (let due; (due = reweave.due(conversation.getSnapshot().context)) && due.at <= at; ) conversation.send({ type: 'time', at });
  const event = { type: `${seat}.${move}`, at, words: words !== undefined, cards };
  if (!conversation.getSnapshot().can(event)) throw new Error(`refused: ${event.type}`);
  said.push({ seat, step: reweave.stepOf(conversation.getSnapshot().context, seat), words });
  conversation.send(event);
  console.log(`> ${cards ?? move}${words ? ` «${words}»` : ''}\n`);
}
console.log([...screen(0), ...screen(1)].join('\n'));
