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

export async function run(argv: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  let out = "";
  let err = "";
  const code = await main(argv, {
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    env,
    today: "2026-11-24",
    width: 80,
    color: false,
  });
  return { code, out, err };
}

/** What is wrong with a question that must be refused: exit code 2 and one JSON document, nothing beside it. */
export interface Refused {
  readonly ok: boolean;
  readonly problems: readonly Problem[];
}
