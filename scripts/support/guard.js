// How a script of ours ends when it cannot do its work: the tool's own words, or one sentence; no stack trace.

import { ToolFailed } from "./run-tool.js";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Trucebook needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/**
 * Runs a script's work and makes its number the exit code.
 * @param {() => Promise<number | void>} work
 */
export async function script(work) {
  try {
    process.exitCode = (await work()) || 0;
  } catch (error) {
    tell(error);
    process.exitCode = 1;
  }
}

/** @param {unknown} error */
export function tell(error) {
  if (error instanceof ToolFailed) console.error(`${error.output.trimEnd()}\n${error.message}`);
  else if (error instanceof Sentence) console.error(error.message);
  else if (isBuildFailure(error)) console.error(error.errors.map(told).join("\n"));
  else console.error(error);
}

/**
 * @param {unknown} error
 * @returns {error is import("esbuild").BuildFailure}
 */
function isBuildFailure(error) {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}

/** @param {import("esbuild").Message} message */
function told({ text, location }) {
  return location ? `${location.file}:${location.line}:${location.column + 1}: ${text}` : text;
}

/** A failure that its message explains in full. */
export class Sentence extends Error {}
