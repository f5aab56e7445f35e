// Reads each file with the strict parser of @fluent/syntax, and holds the ids against those that @fluent/bundle loads: that one
// passes over what it cannot read without a word.
// node syntax.mjs <file> ...

import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { FluentParser, Junk, Message, Term } from "@fluent/syntax";

const parser = new FluentParser();
const problems = [];
let messages = 0;

for (const file of process.argv.slice(2)) {
  const source = readFileSync(file, "utf8");
  const strict = [];
  for (const entry of parser.parse(source).body) {
    if (entry instanceof Junk) {
      problems.push(`${file}: ${entry.annotations.map((one) => one.message).join("; ")}: ${entry.content.trim()}`);
    } else if (entry instanceof Message || entry instanceof Term) {
      strict.push((entry instanceof Term ? "-" : "") + entry.id.name);
    }
  }
  // Isolation and language do not matter here.
  const loaded = new FluentResource(source).body.map((entry) => entry.id);
  if (loaded.join() !== strict.join()) problems.push(`${file}: @fluent/bundle loads other messages than are there`);
  for (const error of new FluentBundle("en").addResource(new FluentResource(source))) {
    problems.push(`${file}: ${error.message}`);
  }
  messages += strict.length;
}
for (const problem of problems) console.log(problem);
console.log(`@fluent/syntax: ${messages} messages, ${problems.length} problems`);
process.exit(problems.length === 0 && messages > 0 ? 0 : 1);
