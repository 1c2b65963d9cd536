// The types of the public face: emitted by tsc, cut down to what the face reaches, and free of any package.

import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path/posix";
import { Sentence } from "./guard.js";
import { CACHE, ROOT } from "./root.js";
import { quietly, TOOLS } from "./run-tool.js";

const SPECIFIER = /(\bfrom\s+|\bimport\s*\(\s*|^\s*import\s+)"([^"]+)"/gm;

/**
 * @param {string} face the source of the public face
 * @param {string} out gets index.d.ts and a folder types/
 */
export async function writeTypes(face, out) {
  const all = `${CACHE}types-${process.pid}`;
  try {
    await quietly(TOOLS.tsc, "-p", "tsconfig.types.json", "--outDir", all);
    const start = face.replace(/^src\//, "").replace(/\.ts$/, ".d.ts");
    await copyReached(start, all, `${ROOT}${out}/types`);
    const entry = `./types/${start.replace(/\.d\.ts$/, ".js")}`;
    await writeFile(`${ROOT}${out}/index.d.ts`, `export * from "${entry}";\n`);
  } finally {
    await rm(all, { recursive: true, force: true });
  }
}

/**
 * @param {string} start
 * @param {string} from
 * @param {string} to
 */
async function copyReached(start, from, to) {
  const open = [start];
  const seen = new Set();
  for (let file = open.pop(); file; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = await readFile(`${from}/${file}`, "utf8");
    const here = dirname(file);
    for (const [, , target = ""] of text.matchAll(SPECIFIER)) {
      if (!target.startsWith("."))
        throw new Sentence(
          `the public types reach "${target}" through src/${file.replace(".d.ts", ".ts")}: users of the package have no such package`,
        );
      open.push(join(here, target).replace(/\.ts$/, ".d.ts"));
    }
    await mkdir(dirname(`${to}/${file}`), { recursive: true });
    await writeFile(
      `${to}/${file}`,
      text.replace(SPECIFIER, (_, lead, target) => `${lead}"${target.replace(/\.ts$/, ".js")}"`),
    );
  }
}
