// Formats each vector with @fluent/bundle, and says where the text is another one.
// node parity.mjs <folder of the locales> <vectors>

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";

const [folder, vectors] = process.argv.slice(2);
const bundles = new Map();

function bundle(locale) {
  if (!bundles.has(locale)) {
    const made = new FluentBundle(locale);
    for (const file of readdirSync(join(folder, locale)).filter((name) => name.endsWith(".ftl")).sort()) {
      const errors = made.addResource(new FluentResource(readFileSync(join(folder, locale, file), "utf8")));
      for (const error of errors) throw new Error(`${locale}/${file}: ${error}`);
    }
    bundles.set(locale, made);
  }
  return bundles.get(locale);
}

function format({ locale, id, args }) {
  const [name, attribute] = id.split(".");
  const message = bundle(locale).getMessage(name);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (pattern === undefined || pattern === null) return "(no such text)";
  const errors = [];
  const text = bundle(locale).formatPattern(pattern, args, errors);
  return errors.length > 0 ? `(${errors.join("; ")}) ${text}` : text;
}

const lines = readFileSync(vectors, "utf8").split("\n").filter((line) => line !== "");
let differences = 0;
for (const vector of lines.map((line) => JSON.parse(line))) {
  const text = format(vector);
  if (text === vector.text) continue;
  differences += 1;
  const args = JSON.stringify(vector.args);
  console.log(`${vector.locale} ${vector.id} ${args}\n  reweave: ${vector.text}\n  @fluent/bundle: ${text}`);
}
console.log(`@fluent/bundle: ${lines.length} texts, ${differences} differences`);
process.exit(differences === 0 && lines.length > 0 ? 0 : 1);
