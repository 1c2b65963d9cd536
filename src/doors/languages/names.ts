// What the book calls its things, in the languages in which it names them.

import type { Book } from "../../model/book.ts";
import type { Name } from "../../model/words.ts";
import type { Foreign } from "./figures.ts";

/** Every name of the book by its English form. */
export function namesIn(lang: Foreign, book: Book): ReadonlyMap<string, string> {
  const voices = book.voices();
  const averages = book.averages();
  const named: { readonly name: Name }[] = [
    ...book.subjects.values(),
    ...book.parties.values(),
    ...book.whatIfs.values(),
    ...voices.topics.values(),
    ...voices.commitments.values(),
    ...[...voices.commitments.values()].flatMap((commitment) => commitment.yardsticks),
    ...voices.events.values(),
    ...voices.series.values(),
    ...averages.definitions.values(),
  ];
  // A yardstick is called by its id where it is one of many: that stays as it is.
  const ids = [...voices.commitments.values()].flatMap(({ yardsticks }) =>
    yardsticks.map(({ id }) => [id, id] as const),
  );
  return new Map([...ids, ...named.map(({ name }) => [name.en, asWithin(name.en, name[lang])] as const)]);
}

/** A name that stands in English as it would within a sentence does so in the other language too. */
function asWithin(english: string, other: string): string {
  return /^[a-z]/.test(english) && /^\p{Lu}\p{Ll}/u.test(other)
    ? other.charAt(0).toLowerCase() + other.slice(1)
    : other;
}
