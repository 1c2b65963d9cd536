// `npm run bench [word]`: runs the measurements of bench/, all or those whose name has the word.

import { existsSync, readdirSync } from "node:fs";
import { Sentence, script } from "./support/guard.js";
import { ROOT } from "./support/root.js";
import { withBundle } from "./support/run-script.js";
import { aloud } from "./support/run-tool.js";

const word = process.argv[2] ?? "";

await script(async () => {
  const folder = `${ROOT}bench`;
  const files = existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith(".ts") && f.includes(word)) : [];
  if (files.length === 0) throw new Sentence(`bench/ has no measurement${word && ` named like "${word}"`}`);
  let worst = 0;
  for (const file of files.sort()) {
    console.log(`\n# bench/${file}`);
    worst = Math.max(worst, await withBundle(`bench/${file}`, (bundle) => aloud("--enable-source-maps", bundle)));
  }
  return worst;
});
