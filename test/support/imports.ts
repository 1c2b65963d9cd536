// Who imports whom in src/, read off the import lines.

import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { filesBelow, ROOT } from "./root.ts";

export interface SourceFile {
  /** From the project's root: `src/time/day.ts`. */
  readonly path: string;
  readonly text: string;
  /** What it imports: a path under src/, `node:fs`, or a package's name. */
  readonly imports: readonly string[];
}

const STATEMENT = /^\s*(?:import|export)\s[^;"'`]*?\bfrom\s+"([^"]+)"|^\s*import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"/gm;

/** Every TypeScript file of src/; tests only where asked for. */
export function sourceFiles(): SourceFile[] {
  return filesBelow("src", ".ts", ".tsx").map((path) => sourceFile(path, readFileSync(ROOT + path, "utf8")));
}

export function sourceFile(path: string, text: string): SourceFile {
  const imports = [...text.matchAll(STATEMENT)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? "");
  return { path, text, imports: imports.map((target) => resolve(path, target)) };
}

export const isTest = (path: string) => /\.test\.tsx?$/.test(path);

function resolve(path: string, target: string): string {
  return target.startsWith(".") ? posix.join(posix.dirname(path), target) : target;
}
