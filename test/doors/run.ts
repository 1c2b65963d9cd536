// Runs a command in this process against the compiled book, as a user's terminal would.

import { existsSync } from "node:fs";
import { main } from "../../src/doors/cli/main.ts";
import type { Problem } from "../../src/model/problem.ts";
import { ROOT } from "../support/root.ts";

export const hasBook = existsSync(`${ROOT}dist/book/core.json`);
if (!hasBook) console.log("skipped: the command line: dist/book is not built");

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function run(...argv: readonly string[]): Promise<Ran> {
  let out = "";
  let err = "";
  const io = {
    stdout: (text: string) => {
      out += text;
    },
    stderr: (text: string) => {
      err += text;
    },
    env: {},
    today: "2026-11-24",
    width: 80,
    color: false,
  };
  const code = await main(argv, io);
  return { code, out, err };
}

/** What stands in the way of a question, told as the only JSON document of the run. */
export function problemsOf({ out }: Ran): readonly Problem[] {
  return (JSON.parse(out) as { problems: readonly Problem[] }).problems;
}
