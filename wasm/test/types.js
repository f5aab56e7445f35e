// Every transcript as TypeScript: the types that people write by hand are held against it.
import { transcripts } from './transcripts.js';

console.log("import type { Line, Start } from '../package/reweave.js';");
for (const { start, lines } of transcripts()) {
  console.log(`({ start: ${JSON.stringify(start)}, lines: ${JSON.stringify(lines.map(({ line }) => line))} }) satisfies { start: Start; lines: Line[] };`);
}
