// `source`: a document of the book, who issued it, where it can be read, and every statement that rests on it.

import type { Book, Statement } from "../model/book.ts";
import { fine, wrong } from "../model/problem.ts";
import { knownAt } from "../time/index.ts";
import { because } from "./because.ts";
import { argument } from "./param.ts";
import { id } from "./params/text.ts";
import { says } from "./say.ts";
import type { Block, Cell, Sheet } from "./sheet.ts";
import { type Resting, restingVoices } from "./source-resting.ts";
import { unknownId, viewOfWhat } from "./unknown-id.ts";
import { view } from "./view.ts";

export interface SourceAnswer {
  readonly id: string;
  readonly what: "instrument" | "source" | "position";
  readonly title: string;
  readonly issuer: string;
  readonly party: string | null;
  readonly made: string | null;
  readonly published: string | null;
  readonly effective: string | null;
  readonly citation: string | null;
  readonly url: string | null;
  readonly confidence: string | null;
  readonly note: string | null;
  readonly at: string;
  /** Where it was read, for an instrument whose own text was not in hand. */
  readonly readIn: readonly string[];
  readonly statements: readonly {
    readonly id: string;
    readonly subject: string;
    readonly says: string;
    readonly at: string;
  }[];
  /** What of promises, events, series and positions rests on it. */
  readonly resting: readonly Resting[];
}

export const source = view({
  name: "source",
  summary: "A document of the book: who issued it, where to read it, what rests on it",
  params: { id: argument(id, "the id of an instrument, source or position", "eo-14358") },
  example: { id: "eo-14358" },
  dated: false,
  answer({ book }, asked, args) {
    const head = describe(book, args.id);
    if (!head) return wrong(unknownId(book, args.id));
    const resting = restingOn(book, args.id).filter((s) => knownAt(s, asked.known));
    const statements = resting.map((s) => ({ id: s.id, subject: s.subject, says: says(s), at: s.place }));
    const told = restingVoices(book, args.id, asked.known);
    return fine({ answer: { ...head, statements, resting: told }, because: because(book, resting), notes: [] });
  },
  show,
});

function restingOn(book: Book, id: string): Statement[] {
  return [...book.subjects.values()].flatMap((s) => s.statements.filter((x) => x.by === id || x.sources.includes(id)));
}

function describe(book: Book, id: string): Omit<SourceAnswer, "statements" | "resting"> | null {
  const i = book.instruments.get(id);
  if (i) {
    const { title, issuer, party, made, published, effective, citation, url, confidence, note } = i;
    return blank({
      id,
      what: "instrument",
      title,
      issuer,
      party,
      made,
      published,
      effective,
      citation,
      url,
      confidence,
      note,
      at: i.place,
      readIn: i.sources,
    });
  }
  const s = book.sources.get(id);
  if (s) {
    const { title, publisher, published, citation, url, note } = s;
    return blank({
      id,
      what: "source",
      title,
      issuer: publisher,
      published,
      citation,
      url,
      note,
      at: s.place,
      readIn: [],
    });
  }
  const p = book.positions.get(id);
  if (!p) return null;
  return blank({
    id,
    what: "position",
    title: p.says,
    issuer: p.speaker,
    party: p.party,
    made: p.made,
    confidence: p.confidence,
    note: p.note,
    at: p.place,
    readIn: [p.source],
  });
}

type Head = Omit<SourceAnswer, "statements" | "resting">;
type Given = Pick<Head, "id" | "what" | "title" | "issuer" | "at" | "readIn"> & {
  readonly [K in "party" | "made" | "published" | "effective" | "citation" | "url" | "confidence" | "note"]?:
    | string
    | undefined;
};

function blank(given: Given): Head {
  const {
    party = null,
    made = null,
    published = null,
    effective = null,
    citation = null,
    url = null,
    confidence = null,
    note = null,
  } = given;
  const { id, what, title, issuer, at, readIn } = given;
  return { id, what, title, issuer, party, made, published, effective, citation, url, confidence, note, at, readIn };
}

function show(answer: SourceAnswer): Sheet {
  const rows: [string, Cell][] = [
    ["Issued by", answer.issuer],
    ["Made", answer.made ?? ""],
    ["Published", answer.published ?? ""],
    ["Effective", answer.effective ?? ""],
    ["Citation", answer.citation ?? ""],
    ["Read it", answer.url ? { text: answer.url, url: answer.url } : ""],
    [
      "Read in",
      answer.readIn.map((id, i) => ({ text: i === 0 ? id : `, ${id}`, to: { view: "source", args: { id } } })),
    ],
    ["Confidence", answer.confidence ?? ""],
    ["In the book", answer.at],
    ["Note", answer.note ?? ""],
  ];
  const count = answer.statements.length;
  return [
    { kind: "answer", text: `${answer.title}.` },
    { kind: "facts", rows: rows.filter(([, cell]) => cell !== "" && !(Array.isArray(cell) && cell.length === 0)) },
    {
      kind: "table",
      title: count === 1 ? "1 statement rests on it" : `${count} statements rest on it`,
      columns: [{ label: "Subject" }, { label: "Says" }, { label: "At", drop: 1 }],
      rows: answer.statements.map((s): Cell[] => [
        { text: s.subject, to: { view: "why", args: { id: s.subject } } },
        s.says,
        s.at,
      ]),
      empty: "No statement of a measure rests on it.",
    } satisfies Block,
    ...(answer.resting.length > 0 ? [told(answer.resting)] : []),
  ];
}

function told(rows: SourceAnswer["resting"]): Block {
  return {
    kind: "table",
    title: "Promises, events, figures and positions that rest on it",
    columns: [{ label: "What" }, { label: "Says" }, { label: "At", drop: 1 }],
    rows: rows.map((r): Cell[] => [{ text: r.id, to: { view: viewOfWhat(r.what), args: { id: r.id } } }, r.says, r.at]),
  };
}
