// `node scripts/run.js scripts/x.ts …`: runs a TypeScript file of ours from the project's folder.

import { existsSync } from "node:fs";
import { Sentence, script } from "./support/guard.js";
import { ROOT } from "./support/root.js";
import { withBundle } from "./support/run-script.js";
import { aloud } from "./support/run-tool.js";

const [file, ...args] = process.argv.slice(2);

await script(async () => {
  if (!file) throw new Sentence("name a TypeScript file: node scripts/run.js scripts/write-schemas.ts");
  if (!existsSync(`${ROOT}${file}`)) throw new Sentence(`there is no ${file}`);
  return withBundle(file, (bundle) => aloud("--enable-source-maps", bundle, ...args));
});
