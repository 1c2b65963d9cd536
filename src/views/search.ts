// Full-text search over the names that the book gives to things.

import MiniSearch from "minisearch";
import type { Book } from "../model/book.ts";

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
const indexes = new WeakMap<Book, MiniSearch<Document>>();

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

function indexOf(book: Book): MiniSearch<Document> {
  const ready = indexes.get(book);
  if (ready) return ready;
  const index = new MiniSearch<Document>({
    fields: ["id", "names", "about"],
    storeFields: ["id", "what", "name", "side", "view"],
    tokenize,
  });
  index.addAll(documents(book));
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
  return [...subjects, ...instruments, ...sources, ...positions];
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
