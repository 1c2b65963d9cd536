// `sources`: every document of the book, who issued it, and how much rests on it.

import type { Book } from "../model/book.ts";
import { fine } from "../model/problem.ts";
import type { Day } from "../time/index.ts";
import { maybeArgument, option } from "./param.ts";
import { country } from "./params/goods.ts";
import { oneOf, text } from "./params/text.ts";
import { party } from "./promise-sheet.ts";
import type { Cell, Sheet } from "./sheet.ts";
import { view } from "./view.ts";

interface DocumentRow {
  readonly id: string;
  readonly what: "instrument" | "source";
  readonly kind: string;
  readonly issuer: string;
  readonly party: string | null;
  readonly title: string;
  /** The day it was made, or published. */
  readonly day: string | null;
  readonly url: string | null;
  /** Statements, terms, accounts, figures and positions that cite it. */
  readonly resting: number;
}

export interface SourcesAnswer {
  readonly documents: readonly DocumentRow[];
}

export const sources = view({
  name: "sources",
  summary: "Every document of the book: who issued it, when, and how much rests on it",
  params: {
    words: maybeArgument(text, "only documents whose title, issuer or id holds these words"),
    what: option(
      oneOf(["instrument", "source"]),
      "only instruments, which move something, or only sources, which do not",
    ),
    party: option(country, "only instruments of one party", "CN"),
  },
  example: { words: "soybean" },
  dated: false,
  answer({ book }, asked, args) {
    const counts = resting(book, asked.known);
    const wanted = args.words?.toLowerCase().split(/\s+/) ?? [];
    const documents = [...instruments(book, counts), ...others(book, counts)]
      .filter((d) => (d.day ?? "") <= asked.known)
      .filter((d) => !args.what || d.what === args.what)
      .filter((d) => !args.party || d.party === args.party)
      .filter((d) => wanted.every((word) => `${d.id} ${d.issuer} ${d.title}`.toLowerCase().includes(word)))
      .sort((a, b) => ((a.day ?? "") < (b.day ?? "") ? 1 : (a.day ?? "") > (b.day ?? "") ? -1 : 0));
    return fine({ answer: { documents } as SourcesAnswer, because: [], notes: [] });
  },
  show,
  rows: (answer) => answer.documents,
});

function instruments(book: Book, counts: ReadonlyMap<string, number>): DocumentRow[] {
  return [...book.instruments.values()].map((i) => ({
    ...{ id: i.id, what: "instrument" as const, kind: i.kind, issuer: i.issuer, party: i.party, title: i.title },
    ...{ day: i.made, url: i.url ?? null, resting: counts.get(i.id) ?? 0 },
  }));
}

function others(book: Book, counts: ReadonlyMap<string, number>): DocumentRow[] {
  return [...book.sources.values()].map((s) => ({
    ...{ id: s.id, what: "source" as const, kind: "source", issuer: s.publisher, party: null, title: s.title },
    ...{ day: s.published ?? null, url: s.url ?? null, resting: counts.get(s.id) ?? 0 },
  }));
}

/** How often each document is cited by what could be known by then. */
function resting(book: Book, known: Day): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  const addAll = (cited: readonly { readonly source: string; readonly made: Day }[]) => {
    for (const { source, made } of cited) if (made <= known) add(source);
  };
  for (const { statements } of book.subjects.values())
    for (const s of statements) if (s.made <= known) for (const id of [s.by, ...s.sources]) add(id);
  addAll([...book.positions.values()]);
  const { commitments, events, series } = book.voices();
  for (const c of commitments.values()) addAll([...c.terms, ...c.remarks]);
  for (const e of events.values()) addAll([...e.told, ...e.facts, ...e.accounts]);
  for (const s of series.values()) addAll(s.rows.map(({ source, published }) => ({ source, made: published })));
  return counts;
}

function show({ documents }: SourcesAnswer): Sheet {
  const count = documents.length === 1 ? "1 document" : `${documents.length} documents`;
  return [
    { kind: "answer", text: `${count}.` },
    {
      kind: "table",
      columns: [
        { label: "Made" },
        { label: "", drop: 4 },
        { label: "Issuer", drop: 1 },
        { label: "Title" },
        { label: "Kind", drop: 2 },
        { label: "Rests on it", align: "right" },
      ],
      rows: documents.map((d): Cell[] => [
        d.day ?? "",
        d.party ? party(d.party) : "",
        d.issuer,
        { text: d.title, to: { view: "source", args: { id: d.id } } },
        d.kind.replaceAll("-", " "),
        String(d.resting),
      ]),
      empty: "None.",
    },
  ];
}
