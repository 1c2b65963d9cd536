// `npm run docs:update`: writes into the docs what their commands print now. Read the diff before you commit it.

import { readFileSync, writeFileSync } from "node:fs";
import { print } from "../test/support/command.ts";
import { rewritten } from "../test/support/console-blocks.ts";
import { PAGES } from "../test/support/pages.ts";

for (const page of PAGES) {
  const before = readFileSync(page, "utf8");
  const after = await rewritten(before, async ({ text }) => (await print(text)).lines);
  if (after === before) continue;
  writeFileSync(page, after);
  console.log(`rewrote ${page}`);
}
