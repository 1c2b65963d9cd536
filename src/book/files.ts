// The files of a book as the loader sees them: names and text, wherever they come from.

import { createHash } from "node:crypto";

export interface BookFiles {
  /** What places call the folder, `book`. */
  readonly name: string;
  /** Text by path inside the folder, with `/`. */
  readonly texts: ReadonlyMap<string, string>;
}

/** sha256 over the paths, in order, and the contents. */
export function hashOf({ texts }: BookFiles): string {
  const hash = createHash("sha256");
  for (const path of [...texts.keys()].sort()) {
    const text = texts.get(path) ?? "";
    hash.update(`${path}\0${Buffer.byteLength(text)}\0`).update(text);
  }
  return `sha256:${hash.digest("hex")}`;
}

/** The text of a file by the name that places show. */
export function textOf(files: BookFiles): (shown: string) => string | undefined {
  return (shown) => files.texts.get(shown.slice(files.name.length + 1));
}
