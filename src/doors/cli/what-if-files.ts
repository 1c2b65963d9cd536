// A what-if may be named, or stand in a file of the user's: files are read here and handed over ready made.

import { readFile } from "node:fs/promises";
import type { Book, WhatIf } from "../../model/book.ts";
import type { Problem } from "../../model/problem.ts";
import type { RawArgs } from "../../views/index.ts";

const NAMES = ["what-if", "what_if"];

export interface WhatIfs {
  /** The question with the id of each file's what-if in place of its path. */
  readonly raw: RawArgs;
  readonly extra: readonly WhatIf[];
  readonly problems: readonly Problem[];
}

export async function readWhatIfs(raw: RawArgs, book: Book): Promise<WhatIfs> {
  const named: string[] = [];
  const extra: WhatIf[] = [];
  const problems: Problem[] = [];
  for (const text of NAMES.flatMap((name) => raw[name] ?? [])) {
    if (!isPath(text)) {
      named.push(text);
      continue;
    }
    const read = await readOne(text, book);
    if ("id" in read) {
      named.push(read.id);
      extra.push(read);
    } else problems.push(...read.problems);
  }
  const rest = Object.entries(raw).filter(([name]) => !NAMES.includes(name));
  return { raw: { ...Object.fromEntries(rest), "what-if": named }, extra, problems };
}

function isPath(text: string): boolean {
  return /[/\\]|\.ya?ml$/.test(text);
}

async function readOne(file: string, book: Book): Promise<WhatIf | { readonly problems: readonly Problem[] }> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) {
    const help = "give the path of a .yaml file, or the name of a what-if of the book";
    return { problems: [{ code: "unreadable-file", message: `cannot read the what-if ${file}`, help, at: "what-if" }] };
  }
  const { parseWhatIf } = await import("../../book/index.ts");
  const parsed = parseWhatIf(text, file, book);
  return parsed.ok ? parsed.value : { problems: parsed.problems };
}
