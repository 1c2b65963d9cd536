// The remedy for a word that nobody knows: the nearest one, or else what the author can do.

import { nearest } from "../model/nearest.ts";

export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
  const near = nearest(word, known);
  return near === null ? otherwise : `did you mean \`${near}\`?`;
}
