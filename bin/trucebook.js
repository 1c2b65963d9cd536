#!/usr/bin/env node
// The command: hands the arguments, the terminal and today's date to the built program.

import { existsSync } from "node:fs";

const program = new URL("../dist/cli.js", import.meta.url);

/** The calendar day where the user sits. */
function today() {
  const now = new Date();
  const pad = (/** @type {number} */ n) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

function color() {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR) return false;
  return FORCE_COLOR ? FORCE_COLOR !== "0" : process.stdout.isTTY === true;
}

// `trucebook state | head` closes our output early, which is no fault of anyone.
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

if (existsSync(program)) {
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2), {
    stdout: (/** @type {string} */ text) => process.stdout.write(text),
    stderr: (/** @type {string} */ text) => process.stderr.write(text),
    env: process.env,
    today: today(),
    width: process.stdout.columns ?? 80,
    color: color(),
    isTTY: process.stdout.isTTY === true,
  });
} else {
  console.error("Trucebook is not built yet: run `npm run build` first.");
  process.exitCode = 1;
}
