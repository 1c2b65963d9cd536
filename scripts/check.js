// `npm run check`: types and lint. `npm test` runs the same list.

import { pathToFileURL } from "node:url";
import { script, tell } from "./support/guard.js";
import { installMissing } from "./support/install.js";
import { step } from "./support/progress.js";
import { quietly, TOOLS } from "./support/run-tool.js";

/** What must hold before a test is worth running, each with the command that finds it out. */
const CHECKS = [
  { label: "types of the pure rooms", command: [TOOLS.tsc, "-p", "tsconfig.pure.json", "--pretty", "false"] },
  { label: "types of everything", command: [TOOLS.tsc, "-p", "tsconfig.json", "--pretty", "false"] },
  { label: "types of the desk", command: [TOOLS.tsc, "-p", "tsconfig.desk.json", "--pretty", "false"] },
  { label: "lint and format", command: [TOOLS.biome, "ci", "--error-on-warnings", "--colors=off"] },
];

/**
 * Runs every check, also after one has failed.
 * @returns {Promise<string[]>} the labels of those that failed
 */
export async function check() {
  const failed = [];
  for (const { label, command } of CHECKS) {
    try {
      await step(label, () => quietly(...command));
    } catch (error) {
      tell(error);
      failed.push(label);
    }
  }
  return failed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await script(async () => {
    await installMissing();
    return (await check()).length > 0 ? 1 : 0;
  });
}
