// Averages in their compiled form and back: definitions in one file, each table of goods in one of its own.

import type { AverageBook, MetalContent, Weights } from "../../model/averages.ts";
import type { Book } from "../../model/book.ts";
import type { PackedAverages, PackedContent, PackedWeights } from "./format.ts";

export function packAverages(book: Book): PackedAverages {
  const { definitions, tables } = book.averages();
  return { definitions: [...definitions.values()], ...tables };
}

export function packWeights({ rows, ...head }: Weights): PackedWeights {
  return {
    ...head,
    rows: rows.map(({ hts8, value, duty, split }) => {
      return [hts8, value, duty, ...split.flatMap((piece) => [piece.number, piece.value])];
    }),
  };
}

export function packContent({ rows, ...head }: MetalContent): PackedContent {
  return { ...head, rows: rows.map(({ hts8, suffixes, shares }) => [hts8, suffixes, shares]) };
}

/** How the tables of a compiled book are read. */
export interface Reading {
  weights(id: string): PackedWeights | null;
  content(id: string): PackedContent | null;
}

export function unpackAverages(packed: PackedAverages | null, reading: Reading): AverageBook {
  const { definitions, weights, contents } = packed ?? { definitions: [], weights: [], contents: [] };
  return {
    definitions: new Map(definitions.map((one) => [one.id, one])),
    tables: { weights, contents },
    weights: onceEach(weights, (id) => unpackWeights(reading.weights(id))),
    content: onceEach(contents, (id) => unpackContent(reading.content(id))),
  };
}

function unpackWeights(packed: PackedWeights | null): Weights | undefined {
  return packed === null
    ? undefined
    : {
        ...packed,
        rows: packed.rows.map(([hts8, value, duty, ...pieces]) => ({ hts8, value, duty, split: inPairs(pieces) })),
      };
}

function unpackContent(packed: PackedContent | null): MetalContent | undefined {
  if (packed === null) return undefined;
  return { ...packed, rows: packed.rows.map(([hts8, suffixes, shares]) => ({ hts8, suffixes, shares })) };
}

const NONE: readonly never[] = [];

function inPairs(pieces: readonly (string | number)[]): Weights["rows"][number]["split"] {
  if (pieces.length === 0) return NONE;
  const pairs = [];
  for (let i = 0; i < pieces.length; i += 2) pairs.push({ number: String(pieces[i]), value: Number(pieces[i + 1]) });
  return pairs;
}

/** Makes each of the tables named once; of any other id there is none. */
function onceEach<T>(ids: readonly string[], make: (id: string) => T | undefined): (id: string) => T | undefined {
  const made = new Map<string, T | undefined>();
  return (id) => {
    if (!ids.includes(id)) return undefined;
    if (!made.has(id)) made.set(id, make(id));
    return made.get(id);
  };
}
