// Words to look for in three languages at once, whatever their case, accents or script.

import { fold } from "../text/fold.ts";
import type { Stretch } from "../types.ts";

/** A pattern of words of the alphabet (whole words, written folded) and of Chinese words (anywhere). */
export function cue(words: string, han = ""): RegExp {
  // The text is folded, so letters are plain; a Chinese character next to a word of the alphabet does not lengthen it.
  const latin = `(?<![a-z0-9])(?:${words})(?![a-z0-9])`;
  return new RegExp(han === "" ? latin : `${latin}|(?:${fold(han)})`, "u");
}

export function has(text: string, pattern: RegExp): boolean {
  return pattern.test(fold(text));
}

/** Where the pattern stands in a stretch of the article's text, or null. */
export function find(stretch: Stretch, pattern: RegExp): Stretch | null {
  const hit = pattern.exec(fold(stretch.text));
  if (!hit) return null;
  const start = stretch.start + hit.index;
  return { start, end: start + hit[0].length, text: stretch.text.slice(hit.index, hit.index + hit[0].length) };
}
