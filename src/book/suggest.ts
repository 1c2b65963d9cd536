// The remedy for a word that nobody knows: the nearest one, or else what the author can do.

import { nearest } from "../model/nearest.ts";

export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
  const near = nearest(word, known);
  return near === null ? otherwise : `did you mean \`${near}\`?`;
}

/** As `didYouMean`, of one kind of word, remembering: in a large book one slip may stand in thousands of statements. */
export function suggesting(known: () => Iterable<string>, otherwise: string): (word: string) => string {
  const made = new Map<string, string>();
  return (word) => {
    const help = made.get(word) ?? didYouMean(word, known(), otherwise);
    made.set(word, help);
    return help;
  };
}
