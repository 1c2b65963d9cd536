// The files that the pages need besides themselves. Nothing that is not listed here can be read through the server.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ASSETS_FOLDER } from "../place.ts";

/** Every file by its name, with its type. */
export const ASSETS: ReadonlyMap<string, string> = new Map([
  ["desk.css", "text/css; charset=utf-8"],
  ["desk.js", "text/javascript; charset=utf-8"],
  ["theme.js", "text/javascript; charset=utf-8"],
  ["favicon.svg", "image/svg+xml"],
  ["fonts/OFL.txt", "text/plain; charset=utf-8"],
  ["fonts/source-code-pro-latin-400-normal.woff2", "font/woff2"],
  ["fonts/source-sans-3-latin-wght-normal.woff2", "font/woff2"],
  ["fonts/source-serif-4-latin-wght-normal.woff2", "font/woff2"],
]);

const read = new Map<string, Uint8Array>();

/** A listed file of the package, read once. */
export function packagedAsset(name: string): Uint8Array | null {
  if (!ASSETS.has(name)) return null;
  const file = join(ASSETS_FOLDER, name);
  // Run from the sources, the script is not bundled: the pages work without it.
  if (!read.has(name) && !existsSync(file)) return null;
  const bytes = read.get(name) ?? readFileSync(file);
  read.set(name, bytes);
  return bytes;
}
