// Bundles the doors with all packages inside, so that the package installs with no dependency.

import { existsSync } from "node:fs";
import { build } from "esbuild";
import { ROOT } from "./root.js";

/** What dist/ offers, by file: the command, and the face for programs. */
export const ENTRIES = { cli: "src/doors/cli/main.ts", index: "src/doors/npm/index.ts" };

/** CommonJS packages ask for Node's modules by `require`, which a module has not. */
const REQUIRE =
  'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);';

/**
 * All files come to lie side by side in `out`: `import.meta.url` of any of them finds dist/book and dist/assets.
 * @param {string} out
 */
export async function bundle(out) {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(Object.entries(ENTRIES).filter(([, file]) => existsSync(ROOT + file))),
    outdir: out,
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    charset: "utf8",
    banner: { js: REQUIRE },
    metafile: true,
    logLevel: "silent",
  });
  const { inputs, outputs } = result.metafile;
  const eager = Object.keys(ENTRIES).map((name) => [name, packagesOf(loadedAtOnce(`${out}/${name}.js`, outputs))]);
  return { eager: Object.fromEntries(eager), packages: packagesOf(Object.keys(inputs)) };
}

const BROWSER = /** @type {const} */ ({
  bundle: true,
  minify: true,
  platform: "browser",
  target: "es2022",
  charset: "utf8",
  logLevel: "silent",
});

/**
 * The browser's side of the desk, one script for all pages.
 * @param {string} out
 */
export async function bundleDesk(out) {
  await deskScript("src/desk/main.ts", `${out}/desk.js`, "esm");
  // From a file a browser loads no module: the static edition has the same script in one piece.
  await deskScript("src/desk/main.ts", `${out}/desk-still.js`, "iife");
  // Before the page is drawn: a plain script, which is not put off until all is read.
  await deskScript("src/desk/theme-early.ts", `${out}/theme.js`, "iife");
}

/**
 * @param {string} entry
 * @param {string} outfile
 * @param {"esm" | "iife"} format
 */
async function deskScript(entry, outfile, format) {
  await build({ absWorkingDir: ROOT, entryPoints: [entry], outfile, ...BROWSER, format });
}

/**
 * The sources that stand in the file and in all that it imports before anything is asked.
 * @param {string} file
 * @param {import("esbuild").Metafile["outputs"]} outputs
 */
function loadedAtOnce(file, outputs) {
  const seen = new Set();
  const open = [file];
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const imports = outputs[next]?.imports ?? [];
    open.push(...imports.filter((i) => i.kind === "import-statement" && !i.external).map((i) => i.path));
  }
  return [...seen].flatMap((name) => Object.keys(outputs[name]?.inputs ?? {}));
}

/**
 * @param {string[]} files
 * @returns {string[]} the folders of the packages that the files belong to
 */
function packagesOf(files) {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort();
}
