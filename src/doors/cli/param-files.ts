// A parameter that is a file is given by its path here; the view gets what stands in it.

import { readFile } from "node:fs/promises";
import process from "node:process";
import type { Problem } from "../../model/problem.ts";
import type { RawArgs, View } from "../../views/index.ts";

export interface Read {
  /** The question with each file's text in place of its path. */
  readonly raw: RawArgs;
  readonly problems: readonly Problem[];
}

export async function readParamFiles(view: View, raw: RawArgs): Promise<Read> {
  const problems: Problem[] = [];
  const read = { ...raw };
  for (const [name, param] of Object.entries(view.params)) {
    const paths = raw[name];
    if (!param.type.isFile || !paths) continue;
    const texts = await Promise.all(paths.map((path) => textAt(path).catch(() => null)));
    texts.forEach((text, i) => {
      if (text === null) problems.push(unreadable(paths[i] ?? "", name));
    });
    read[name] = texts.filter((text) => text !== null);
  }
  return { raw: read, problems };
}

/** `-` is what comes in by the pipe. */
async function textAt(path: string): Promise<string> {
  if (path !== "-") return readFile(path, "utf8");
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

function unreadable(path: string, name: string): Problem {
  const message = `cannot read the file ${path}`;
  return { code: "unreadable-file", message, help: "give the path of a file that is there", at: name };
}
