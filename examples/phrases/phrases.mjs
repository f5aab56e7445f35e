// Says a screen in several languages with @fluent/bundle, from the catalogs of reweave as they are.
// npm install @fluent/bundle && node phrases.mjs <folder of the catalogs> <screen.json>

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";

const [folder, screen] = process.argv.slice(2);

// One bundle for each language, made once. Take the tag of the folder: a bundle for "ar-EG" writes numbers in other digits.
function bundle(language) {
  const made = new FluentBundle(language);
  for (const file of readdirSync(join(folder, language)).filter((name) => name.endsWith(".ftl"))) {
    const errors = made.addResource(new FluentResource(readFileSync(join(folder, language, file), "utf8")));
    if (errors.length > 0) throw errors[0];
  }
  return made;
}

// English is the source and has every message, so it comes last.
function phrases(languages) {
  const bundles = [...new Set([...languages, "en"])].map(bundle);
  // A text of a screen is a list of two: its id, with an attribute behind a dot, and all its arguments.
  return ([id, args]) => {
    const [name, attribute] = id.split(".");
    for (const one of bundles) {
      const message = one.getMessage(name);
      const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
      if (pattern) return one.formatPattern(pattern, args);
    }
    return id;
  };
}

const texts = JSON.parse(readFileSync(screen, "utf8"));
for (const language of ["en", "es", "ar"]) {
  const say = phrases([language]);
  console.log(`# ${language}`);
  for (const text of texts) console.log(say(text));
}
