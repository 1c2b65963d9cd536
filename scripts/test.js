// `npm test [files]`: types, lint, build, tests. The last line counts them: `N passed, N failed, N skipped`.

import { existsSync, readFileSync, rmSync } from "node:fs";
import { check } from "./check.js";
import { script, tell } from "./support/guard.js";
import { installMissing } from "./support/install.js";
import { CACHE } from "./support/root.js";
import { aloud, TOOLS } from "./support/run-tool.js";

const REPORT = `${CACHE}tests.json`;
const partial = process.argv.includes("--partial");

await script(async () => {
  await installMissing();
  const broken = [...(await check()), ...(await buildFails())];
  const tests = await runTests(process.argv.slice(2).filter((arg) => arg !== "--partial"));
  for (const label of broken) console.log(`failed: ${label}`);
  const failed = tests.failed + broken.length;
  console.log(`${tests.passed} passed, ${failed} failed, ${tests.skipped} skipped`);
  return failed > 0 ? 1 : 0;
});

async function buildFails() {
  try {
    const { build } = await import("./build.js");
    await build({ partial });
    return [];
  } catch (error) {
    tell(error);
    return ["build"];
  }
}

/** @param {string[]} args */
async function runTests(args) {
  rmSync(REPORT, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`];
  const code = await aloud(TOOLS.vitest, "run", ...reporters, ...args);
  const counts = existsSync(REPORT) ? count(JSON.parse(readFileSync(REPORT, "utf8"))) : nothing();
  // Whatever made vitest unhappy without a failed test (a file that does not load, a stray rejection) is one failure.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

/** @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report */
function count(report) {
  const counts = nothing();
  for (const { status, assertionResults } of report.testResults) {
    if (status === "failed" && !assertionResults.some((t) => t.status === "failed")) counts.failed++;
    for (const test of assertionResults) counts[outcome(test.status)]++;
  }
  return counts;
}

/**
 * @param {string} status
 * @returns {"passed" | "failed" | "skipped"}
 */
function outcome(status) {
  return status === "passed" || status === "failed" ? status : "skipped";
}

function nothing() {
  return { passed: 0, failed: 0, skipped: 0 };
}
