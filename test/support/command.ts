// Runs the built command in this process, on the day that the docs are written for.

import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { argumentsOf, linesOf } from "./console-blocks.ts";
import { ROOT } from "./root.ts";

/** Today, wherever the docs or a test of the whole need one. */
export const DOCS_TODAY = "2026-11-24";

export interface Io {
  stdout: (text: string) => void;
  stderr: (text: string) => void;
  env: Record<string, string | undefined>;
  today: string;
  width: number;
  color: boolean;
}

const PROGRAM = `${ROOT}dist/cli.js`;

export const isBuilt = existsSync(PROGRAM);

/** What `trucebook …` prints, on both streams, in the order of printing. */
export async function print(command: string): Promise<{ lines: string[]; code: number }> {
  const { main }: { main: (argv: string[], io: Io) => Promise<number> } = await import(pathToFileURL(PROGRAM).href);
  let output = "";
  const write = (text: string) => {
    output += text;
  };
  const io = { stdout: write, stderr: write, env: {}, today: DOCS_TODAY, width: 80, color: false };
  const code = await main(argumentsOf(command), io);
  return { lines: linesOf(output), code };
}
