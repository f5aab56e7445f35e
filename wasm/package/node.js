// In Node the module's bytes lie beside this file, so they are there at once.
import { readFileSync } from 'node:fs';
import { initSync } from './reweave.js';

initSync({ module: readFileSync(new URL('./reweave_bg.wasm', import.meta.url)) });

export * from './reweave.js';

/** There is nothing to wait for. It stands here so that the same program runs in a browser. */
export default async function init() {}
