// Where the shipped book and the pages' assets lie: beside the bundle, or in dist/ when run from the sources.

import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const FROM_SOURCE = basename(HERE) === "doors";
const PACKAGE = FROM_SOURCE ? join(HERE, "../..") : join(HERE, "..");

/** The compiled book that the package ships. */
export const SHIPPED_BOOK = join(PACKAGE, FROM_SOURCE ? "dist" : basename(HERE), "book");

/** The same book as its authors wrote it. */
export const BOOK_SOURCES = join(PACKAGE, "book");

/** The folder of the pages' style and fonts. */
export const ASSETS_FOLDER = FROM_SOURCE ? join(HERE, "http/assets") : join(HERE, "assets");

export function version(): string {
  const text = readFileSync(join(PACKAGE, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
