// Runs the tools of node_modules and scripts of ours as child processes, without a shell.

import { spawn } from "node:child_process";
import { ROOT } from "./root.js";

/** A tool that said no; `output` is all that it printed. */
export class ToolFailed extends Error {
  /**
   * @param {string} what
   * @param {string} output
   */
  constructor(what, output) {
    super(`${what} failed`);
    this.output = output;
  }
}

/** The tools that the scripts call, by the file that Node runs. */
export const TOOLS = {
  tsc: "node_modules/typescript/bin/tsc",
  biome: "node_modules/@biomejs/biome/bin/biome",
  vitest: "node_modules/vitest/vitest.mjs",
};

/**
 * Runs a file with Node, quietly; what it printed comes back, or is thrown where it failed.
 * @param {string[]} args
 * @returns {Promise<string>}
 */
export async function quietly(...args) {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  if ((await ended(child)) !== 0) throw new ToolFailed(args[0] ?? "node", output);
  return output;
}

/**
 * Runs a file with Node on our own terminal.
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export function aloud(...args) {
  return ended(spawn(process.execPath, args, { cwd: ROOT, stdio: "inherit" }));
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<number>}
 */
function ended(child) {
  return new Promise((resolve, reject) => {
    child.once("error", reject).once("close", (code) => resolve(code ?? 1));
  });
}
