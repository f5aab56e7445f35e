// Reads the drawings that `reweave-conformance drawings` writes, and has each read by Mermaid.

import readline from 'node:readline';
import { JSDOM } from 'jsdom';

// Mermaid cleans texts with what a browser has.
globalThis.window = new JSDOM('').window;
globalThis.document = globalThis.window.document;
const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false });

let read = 0;
for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { name, mermaid: drawing } = JSON.parse(line);
  try {
    await mermaid.parse(drawing);
  } catch (error) {
    console.error(`${name}: ${error.message}\n${drawing}`);
    process.exit(1);
  }
  // It does not take everything.
  if (await mermaid.parse(drawing.replace(/\n/, '\n}}} '), { suppressErrors: true })) {
    console.error(`${name}: what is no drawing is read too`);
    process.exit(1);
  }
  read += 1;
}
if (!read) {
  console.error('nothing was drawn');
  process.exit(1);
}
console.log(`${read} drawings are read by Mermaid`);
