// The small book's edition as the built command writes it: only the build has the script that pages in files run.

import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { SMALL_FILES } from "./edition.ts";
import { ROOT } from "./root.ts";
import { tinyFiles } from "./tiny-book.ts";

/** Writes the book into `book` of the folder, and its edition into `out`. */
export function publishedIn(dir: string): void {
  for (const [path, text] of tinyFiles(SMALL_FILES)) {
    mkdirSync(dirname(join(dir, "book", path)), { recursive: true });
    writeFileSync(join(dir, "book", path), text);
  }
  const command = [`${ROOT}bin/trucebook.js`, "publish", join(dir, "out"), "--book", join(dir, "book")];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
}
