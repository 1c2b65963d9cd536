// One answer has one tag: the book, the question, the day and this version of the program.

import { createHash } from "node:crypto";

/** A weak tag, since compression changes the bytes and not the answer. */
export function tagOf(...parts: readonly string[]): string {
  return `W/"${createHash("sha256").update(parts.join("\n")).digest("base64url").slice(0, 22)}"`;
}

/** Weak comparison (RFC 9110, 8.8.3.2): does the reader hold this very answer? */
export function isFresh(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  const bare = tag.replace(/^W\//, "");
  const held: readonly string[] = ifNoneMatch.match(/"[^"]*"/g) ?? [];
  return held.includes(bare);
}
