// Plays all transcripts, by methods and by lines, and writes what each person saw: Rust holds it against the traces.
//
//   REWEAVE_PACKAGE=FOLDER REWEAVE_LANGS=en,ar,es REWEAVE_PLAYED=FOLDER node --test wasm/test
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { transcripts } from './transcripts.js';

const { REWEAVE_PACKAGE: made, REWEAVE_LANGS: langs, REWEAVE_PLAYED: played } = process.env;
const { default: init, Conversation } = await import(pathToFileURL(`${made}/node.js`));
await init();

/** The languages to play it in: once in those of the people, if they say so, else in each. */
const languages = ({ seats }) =>
  seats.every(({ lang }) => lang) ? [seats.map(({ lang }) => [lang].flat()[0])] : langs.split(',').map((lang) => [lang]);

test('every transcript is played to the end, in every language', () => {
  mkdirSync(played, { recursive: true });
  const all = transcripts();
  assert(all.length > 200, `${all.length} transcripts`);
  for (const { name, start, lines } of all) {
    for (const tags of languages(start)) {
      const seats = start.seats.map((person, seat) => ({ ...person, lang: tags[seat % tags.length] }));
      const seen = play({ ...start, seats }, lines, name);
      writeFileSync(`${played}/${name}.${tags.join('+')}.jsonl`, seen.map((line) => `${JSON.stringify(line)}\n`).join(''));
    }
  }
});

function play(start, lines, name) {
  let conversation = new Conversation(start);
  const byLines = new Conversation(start);
  const seats = start.seats.map((_, seat) => seat);
  const views = () => seats.map((seat) => conversation.view(seat));
  const seen = [{ views: views() }];
  assert.deepEqual(JSON.parse(byLines.first()).views, seen[0].views);
  let now = 0;
  for (const [number, { line, refused }] of lines.entries()) {
    const at = `${name}, line ${number + 1}`;
    now = line.at ?? now;
    const answer = JSON.parse(byLines.line(JSON.stringify(line)));
    assert.equal(answer.error?.code, refused, at);
    if (refused) {
      assert.throws(() => act(conversation, line), { name: 'Error', code: refused }, at);
      seen.push({ refused });
      continue;
    }
    assert.deepEqual(act(conversation, line), answer.changed, at);
    seen.push({ views: views() });
    assert.deepEqual(answer.views, seen.at(-1).views, at);
    assert.deepEqual([answer.deadline ?? undefined, answer.revision], [conversation.deadline, conversation.revision], at);
    if (number === Math.floor(lines.length / 2)) {
      const saved = JSON.parse(JSON.stringify(conversation.saved()));
      conversation.free();
      conversation = new Conversation({ saved, at: now });
      assert.deepEqual(views(), answer.views, `${at}, stored and taken up`);
    }
  }
  conversation.free();
  byLines.free();
  return seen;
}

/** Does what a line says by the methods. */
function act(conversation, line) {
  const { seat, at, ...move } = line;
  if (line.do === 'tick') return conversation.tick(at ?? 0);
  if (line.do) return JSON.parse(conversation.line(JSON.stringify(line))).changed;
  return conversation.apply(seat, move, at);
}
