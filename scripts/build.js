// `npm run build`: everything that the package ships, into dist/. A step that fails leaves the old dist/ as it was.

import { existsSync } from "node:fs";
import { cp, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { bundle, bundleDesk, ENTRIES } from "./support/bundle.js";
import { writeTypes } from "./support/declarations.js";
import { Sentence, script } from "./support/guard.js";
import { writeLicences } from "./support/licences.js";
import { step } from "./support/progress.js";
import { ROOT } from "./support/root.js";
import { withBundle } from "./support/run-script.js";
import { quietly } from "./support/run-tool.js";
import { stamp } from "./support/stamp.js";

const COMPILER = "src/book/compile.ts";
const FACE = "src/doors/npm/index.ts";
const ASSETS = "src/doors/http/assets";

/**
 * @param {{ types?: boolean, partial?: boolean }} options `types: false` leaves the declarations out, which only
 *   programs need; `partial` builds what exists, for a tree that is not whole yet.
 */
export async function build({ types = true, partial = false } = {}) {
  const missing = [...Object.values(ENTRIES), COMPILER, "book/book.yaml", ASSETS].filter((f) => !existsSync(ROOT + f));
  if (missing.length > 0 && !partial) throw new Sentence(`cannot build: ${missing.join(", ")} missing`);
  const built = stamp();
  const out = `dist-${process.pid}`;
  await mkdir(ROOT + out, { recursive: true });
  try {
    const { eager, packages } = await step("bundling the program", () => bundle(out));
    await writeLicences(packages, out);
    if (!missing.includes(ASSETS)) await cp(ROOT + ASSETS, `${ROOT}${out}/assets`, { recursive: true });
    await bundleDesk(`${out}/assets`);
    if (!missing.includes(COMPILER) && !missing.includes("book/book.yaml")) {
      await step("compiling the book", () => compileBook(`${out}/book`));
    }
    if (types && !missing.includes(FACE)) await step("writing the types", () => writeTypes(FACE, out));
    await writeFile(`${ROOT}${out}/.build.json`, JSON.stringify({ stamp: built, eager }));
    await rm(`${ROOT}dist`, { recursive: true, force: true });
    await rename(ROOT + out, `${ROOT}dist`);
  } finally {
    await rm(ROOT + out, { recursive: true, force: true });
  }
}

/** @param {string} out */
function compileBook(out) {
  return withBundle("scripts/compile-book.ts", (bundled) => quietly("--enable-source-maps", bundled, out));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await script(() => build({ partial: process.argv.includes("--partial") }));
}
