// Brings in the packages of package-lock.json where they are missing or older than the lockfile.

import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { step } from "./progress.js";
import { ROOT } from "./root.js";
import { quietly, ToolFailed } from "./run-tool.js";

// All packages are build tools here, so they are wanted even where NODE_ENV says production.
const ARGS = ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

export async function installMissing() {
  if (installed()) return;
  const npm = npmFile();
  await step("installing packages", async () => {
    if (npm) await quietly(npm, ...ARGS);
    else shell(`npm ${ARGS.join(" ")}`);
  });
}

function installed() {
  const mark = `${ROOT}node_modules/.package-lock.json`;
  return existsSync(mark) && statSync(mark).mtimeMs >= statSync(`${ROOT}package-lock.json`).mtimeMs;
}

/** The npm that started us; other package managers set the same variable and know no `ci`. */
function npmFile() {
  const file = process.env.npm_execpath;
  return file && /npm-cli\.c?js$/.test(file) ? file : null;
}

/** @param {string} command */
function shell(command) {
  const run = spawnSync(command, { cwd: ROOT, shell: true, encoding: "utf8" });
  if (run.status !== 0) throw new ToolFailed(command, `${run.stdout}${run.stderr}`);
}
