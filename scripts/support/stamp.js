// Tells whether dist/ was built from the files as they stand now.

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { ROOT } from "./root.js";

/** What the build is made from. Tests are not part of it. */
const SOURCES = ["src", "book", "scripts", "package.json", "package-lock.json", "tsconfig.json", "tsconfig.types.json"];

/** One short text that changes with the name, size or time of any source. */
export function stamp() {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap(filesOf).sort()) {
    const { size, mtimeMs } = statSync(`${ROOT}${file}`);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

/** Is there a build of just these files? One that `start` made holds no types; it serves all the same. */
export function isBuilt() {
  const note = `${ROOT}dist/.build.json`;
  return existsSync(note) && JSON.parse(readFileSync(note, "utf8")).stamp === stamp();
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(path) {
  if (!existsSync(`${ROOT}${path}`)) return [];
  if (!statSync(`${ROOT}${path}`).isDirectory()) return [path];
  return readdirSync(`${ROOT}${path}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length));
}
