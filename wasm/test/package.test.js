// What an app meets: errors with codes, flows of its own, times.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const { Conversation } = await import(pathToFileURL(`${process.env.REWEAVE_PACKAGE}/node.js`));
// The smallest package has neither flows nor words of one's own.
const own = process.env.REWEAVE_OWN !== 'no';
const data = (file) => JSON.parse(readFileSync(new URL(`../../tests/data/${file}`, import.meta.url), 'utf8'));

test('what cannot be started says why', () => {
  for (const [start, code, message] of [
    [{ flow: 'unheard-of' }, 'no-such-flow', /there is no flow `unheard-of`/],
    [{ seats: [{ name: 'Amal' }] }, 'wrong-number', /1 people were given/],
    [{ flwo: 'dyad' }, 'bad-json', /unknown field `flwo`/],
    [{ at: 'noon' }, 'bad-json', /invalid type/],
    [undefined, 'bad-json', /an object is needed/],
  ]) {
    assert.throws(() => new Conversation(start), { name: 'Error', code, message });
  }
});

test('a flow of one\'s own is started, and its faults are told', { skip: !own }, () => {
  const draft = data('dyad-sketch.json');
  const conversation = new Conversation({ draft });
  assert.deepEqual(conversation.apply(0, { move: 'choose', option: 'go-on' }), [0]);
  assert.equal(conversation.view(0).step, 'ask-to-meet');
  const resumed = new Conversation({ draft, saved: conversation.saved() });
  assert.deepEqual(resumed.view(0), conversation.view(0));
  draft.steps[0].options[0].to = { step: 'nowhere' };
  assert.throws(() => new Conversation({ draft }), { code: 'faulty-flow', message: /there is no step `nowhere`/ });
});

test('time moves only where it is given', () => {
  const start = 1_700_000_000_000;
  const conversation = new Conversation({ at: start });
  assert.equal(conversation.deadline, start + 3 * 86_400_000);
  assert.deepEqual(conversation.tick(start + 0.75), []);
  assert.throws(() => conversation.apply(0, { move: 'dance' }), { code: 'unknown-move' });
  assert.throws(() => conversation.apply(9, { move: 'leave' }), { code: 'unknown-seat' });
  assert.equal(conversation.view(9), undefined);
  assert.equal(conversation.line(' \n'), undefined);
  assert.deepEqual(conversation.tick(start + 3 * 86_400_000), [0]);
  assert.equal(conversation.deadline, undefined);
});

test('words of one\'s own are shown, and their faults are told', { skip: !own }, () => {
  const words = { lang: 'en', file: 'own.ftl', text: 'move-leave = Stop here\n', replacing: true };
  const { moves } = new Conversation({ overlays: [words] }).view(0);
  assert.equal(moves.find(({ id }) => id === 'leave').label, 'Stop here');
  const faulty = { ...words, text: 'move-leave = { $nobody }\n' };
  assert.throws(() => new Conversation({ overlays: [faulty] }), { code: 'faulty-words', message: /own\.ftl/ });
});

test('what was left out is said', { skip: own }, () => {
  for (const start of [{ draft: data('dyad-sketch.json') }, { overlays: [] }]) {
    assert.throws(() => new Conversation(start), { code: 'bad-json', message: /unknown field `(draft|overlays)`/ });
  }
});
