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
  return new Map(named.map(({ name }) => [name.en, name[lang]]));
}
