// A small app, for the types: it is checked, and run after its types are taken away.
import init, { Conversation, type Move, type Screen } from '../package/reweave.js';

await init();
const conversation = new Conversation({
  flow: 'brief',
  seats: [{ name: 'Amal', lang: ['ar', 'en'], gender: 'feminine' }, { name: 'Bo' }],
  terms: { kept: 'nowhere', kept_for: 'until-it-closes', other_readers: 0, read_by_ai: false },
  resources: null,
  at: Date.now(),
});
const screen: Screen | undefined = conversation.view(0);
const first: string | undefined = screen?.options[0]?.id;
const move: Move = { move: 'choose', option: first ?? 'go-on' };
const changed: number[] = conversation.apply(0, move, Date.now());
export const asked: string[] = changed.map((seat) => conversation.view(seat)?.prompt ?? '');

// @ts-expect-error There is no such move.
const dance: Move = { move: 'dance' };
// @ts-expect-error A screen has no such key.
screen?.promt;
// @ts-expect-error A person has a name.
new Conversation({ seats: [{ lang: 'en' }] });
