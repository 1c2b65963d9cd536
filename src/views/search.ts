// Full-text search over the names that the book gives to things.

import MiniSearch from "minisearch";
import type { Book } from "../model/book.ts";
import type { Aliases, Name } from "../model/words.ts";

export interface Hit {
  readonly id: string;
  readonly what: string;
  readonly name: string;
  readonly side: string | null;
  readonly view: string;
}

interface Document extends Hit {
  readonly names: string;
  readonly about: string;
}

const MOST = 20;
const indexes = new WeakMap<Book, MiniSearch<Document & { key: string }>>();

/** The best hits first; words may be begun or misspelt by a letter. */
export function searchBook(book: Book, words: string): Hit[] {
  const found = indexOf(book).search(words, {
    prefix: true,
    fuzzy: 0.2,
    combineWith: "AND",
    boost: { id: 3, names: 2 },
  });
  const some = found.length > 0 ? found : indexOf(book).search(words, { prefix: true, fuzzy: 0.2 });
  return some.slice(0, MOST).map(({ id, what, name, side, view }) => ({ id, what, name, side, view }));
}

function indexOf(book: Book): MiniSearch<Document & { key: string }> {
  const ready = indexes.get(book);
  if (ready) return ready;
  const index = new MiniSearch<Document & { key: string }>({
    // A promise may bear the name of the measure that carries it out.
    idField: "key",
    fields: ["id", "names", "about"],
    storeFields: ["id", "what", "name", "side", "view"],
    tokenize,
  });
  index.addAll(documents(book).map((d) => ({ ...d, key: `${d.view} ${d.id}` })));
  indexes.set(book, index);
  return index;
}

function documents(book: Book): Document[] {
  const subjects = [...book.subjects.values()].map((s): Document => {
    const names = [...Object.values(s.name), ...Object.values(s.aliases).flat(), ...headingsOf(s.statements)];
    return {
      id: s.id,
      what: s.kind,
      name: s.name.en,
      side: s.side,
      view: "why",
      names: names.join(" · "),
      about: s.about ?? "",
    };
  });
  const instruments = [...book.instruments.values()].map((i): Document => {
    const names = [i.title, i.citation ?? "", i.issuer].join(" · ");
    return { id: i.id, what: i.kind, name: i.title, side: i.party, view: "source", names, about: i.note ?? "" };
  });
  const sources = [...book.sources.values()].map(
    (s): Document => ({
      id: s.id,
      what: "source",
      name: s.title,
      side: null,
      view: "source",
      names: [s.title, s.publisher].join(" · "),
      about: s.note ?? "",
    }),
  );
  const positions = [...book.positions.values()].map(
    (p): Document => ({
      id: p.id,
      what: "position",
      name: p.says,
      side: p.party,
      view: "source",
      names: [p.speaker, p.says].join(" · "),
      about: p.quote ?? "",
    }),
  );
  return [...subjects, ...voices(book), ...instruments, ...sources, ...positions];
}

/** Promises, events, series and topics, by their names in every language. */
function voices(book: Book): Document[] {
  const { commitments, events, series } = book.voices();
  const named = (thing: Named, what: string, view: string, side: string | null, about: string): Document => ({
    ...{ id: thing.id, what, name: thing.name.en, side, view, about },
    names: [...Object.values(thing.name), ...Object.values(thing.aliases).flat()].join(" · "),
  });
  return [
    ...[...commitments.values()].map((c) =>
      named(c, "promise", "promise", c.from === "world" ? null : c.from, c.about ?? ""),
    ),
    ...[...events.values()].map((e) => named(e, e.kind, "event", null, e.about ?? "")),
    ...[...series.values()].map((s) => named(s, "series", "series", null, s.counts)),
  ];
}

interface Named {
  readonly id: string;
  readonly name: Name;
  readonly aliases: Aliases;
}

function headingsOf(statements: readonly { readonly says: Readonly<Record<string, unknown>> }[]): string[] {
  return statements.flatMap((s) => (typeof s.says.heading === "string" ? [s.says.heading] : []));
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Chinese has no blanks between words, so the runtime's own segmenter finds them; numbers keep their dots. */
function tokenize(text: string): string[] {
  return text
    .split(/[\s·,;:()“”"'、，。/-]+/)
    .flatMap((part) => (/\p{Script=Han}/u.test(part) ? han(part) : part === "" ? [] : [part.toLowerCase()]));
}

function han(text: string): string[] {
  return [...segmenter.segment(text)].filter((s) => s.isWordLike).map((s) => s.segment);
}
