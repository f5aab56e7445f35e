// The transcripts of the project, read for tests.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../tests/transcripts/', import.meta.url);

/** All of them: their name, what they are started with, and their lines, with the code of each that must be refused. */
export function transcripts() {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl')).sort();
  return files.map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const [{ about, in_words, ...start }, ...lines] = text.split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line));
    start.seats ??= [{ name: 'Amal' }, { name: 'Bo' }];
    return { name: file.replace('.jsonl', ''), start, lines: lines.map(({ refused, ...line }) => ({ line, refused })) };
  });
}
