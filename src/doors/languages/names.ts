// What the book calls its things, in the languages in which it names them.

import type { Book } from "../../model/book.ts";
import type { Name } from "../../model/words.ts";
import type { Foreign } from "./figures.ts";

/** Every name of the book by its English form, and every id, place and publisher, which is the same in all languages. */
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
    ...voices.goods.values(),
    ...averages.definitions.values(),
  ];
  return new Map([
    ...[...idsIn(book), ...placesIn(book)].map((id) => [id, id] as const),
    ...named.map(({ name }) => [name.en, asWithin(name.en, name[lang])] as const),
  ]);
}

/** A name that stands in English as it would within a sentence does so in the other language too. */
function asWithin(english: string, other: string): string {
  return /^[a-z]/.test(english) && /^\p{Lu}\p{Ll}/u.test(other)
    ? other.charAt(0).toLowerCase() + other.slice(1)
    : other;
}

function placesIn(book: Book): string[] {
  const { events, series } = book.voices();
  const publishers = [...series.values()].flatMap(({ publisher }) => [publisher, publisher.split(",")[0] ?? ""]);
  return [...publishers, ...[...events.values()].flatMap(({ place }) => place ?? [])];
}

function idsIn(book: Book): string[] {
  const { topics, commitments, events, series } = book.voices();
  const held = [
    book.subjects,
    book.whatIfs,
    book.instruments,
    book.sources,
    book.positions,
    topics,
    commitments,
    events,
    series,
  ];
  const yardsticks = [...commitments.values()].flatMap((commitment) => commitment.yardsticks.map(({ id }) => id));
  return [book.id, ...held.flatMap((map) => [...map.keys()]), ...yardsticks, ...book.averages().definitions.keys()];
}
