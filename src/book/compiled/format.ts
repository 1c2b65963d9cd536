// The compiled form of a book: the core, the voices, the averages, and a file for each chapter. Bump FORMAT when it changes.

import type { Definition, MetalContent, Weights } from "../../model/averages.ts";
import type {
  Book,
  Circumstance,
  Facets,
  Instrument,
  Position,
  SourceDocument,
  Statement,
  Subject,
  Supposed,
  WhatIf,
} from "../../model/book.ts";
import type { Commitment, Goods, Series, Topic, TruceEvent } from "../../model/voices.ts";
import type { Day, Zone } from "../../time/index.ts";

export const FORMAT = 3;

/** The name of the file with promises, events and series. */
export const VOICES_FILE = "voices.json";

/** The name of the file with the definitions of averages. */
export const AVERAGES_FILE = "averages.json";

/** Both ways of writing the start, then of the end: local, UTC, local, UTC. */
export type PackedSpan = readonly [string, string] | readonly [string, string, string, string];

/** A statement without what its subject says already and without its empty lists; `at` is `line:column`. */
export interface PackedStatement extends Omit<Partial<Statement>, "span" | "place" | "subject" | "layer"> {
  readonly id: string;
  readonly made: Day;
  readonly by: string;
  readonly says: Facets;
  readonly span: PackedSpan;
  readonly place: string;
}

export interface PackedSubject extends Omit<Subject, "statements"> {
  readonly statements: readonly PackedStatement[];
}

export interface PackedSupposed extends Omit<Supposed, "span"> {
  readonly span: PackedSpan;
}

export interface PackedWhatIf extends Omit<WhatIf, "statements"> {
  readonly statements: readonly PackedSupposed[];
}

export interface PackedPosition extends Omit<Position, "announces"> {
  readonly announces: readonly PackedSupposed[];
}

/** core.json: all but promises and tariff, which most starts of the command do not need. */
export interface Core {
  readonly format: number;
  readonly id: string;
  readonly name: Subject["name"];
  readonly hash: string;
  readonly recordedThrough: Day;
  readonly schedule: Book["schedule"];
  readonly parties: readonly {
    readonly id: string;
    readonly name: Subject["name"];
    readonly place: string;
    readonly zone: Zone;
  }[];
  readonly subjects: readonly PackedSubject[];
  readonly instruments: readonly Instrument[];
  readonly sources: readonly SourceDocument[];
  readonly positions: readonly PackedPosition[];
  readonly whatIfs: readonly PackedWhatIf[];
}

/** voices.json. */
export interface PackedVoices {
  readonly topics: readonly Topic[];
  readonly commitments: readonly Commitment[];
  readonly events: readonly TruceEvent[];
  readonly series: readonly Series[];
  readonly goods: readonly Goods[];
}

/** averages.json. */
export interface PackedAverages {
  readonly definitions: readonly Definition[];
  readonly weights: readonly string[];
  readonly contents: readonly string[];
}

/** weights/us-imports.json. Of a row: line, value, duty, then number and value of each piece. */
export interface PackedWeights extends Omit<Weights, "rows"> {
  readonly rows: readonly (readonly [string, number, number, ...(string | number)[]])[];
}

/** metal-content/bea.json. Of a row: line, suffixes or null, shares. */
export interface PackedContent extends Omit<MetalContent, "rows"> {
  readonly rows: readonly (readonly [string, readonly string[] | null, readonly number[]])[];
}

/** chapters/us-85.json. Rows are arrays, their number first; a mention names its statement by its place in `statements`. */
export interface PackedChapter {
  readonly rows: readonly (readonly [string, Day | null, Day | null, string, readonly string[]])[];
  readonly suffixes: readonly (readonly [string, Day | null, Day | null, readonly string[], readonly string[]])[];
  readonly circumstances: readonly (readonly [string, Circumstance["kind"], Circumstance["detail"]])[];
  readonly applied: readonly (readonly [string, Day, Day | null, string])[];
  readonly mfn: PackedChapter["applied"];
  /** List and position of the statement in it. */
  readonly statements: readonly (readonly [string, number])[];
  /** Code, statement, 1 for in and 0 for out, note. */
  readonly mentions: readonly (readonly [string, number, 0 | 1, string?])[];
}

/** The name of a chapter's file. */
export function chapterFile(side: string, chapter: string): string {
  return `chapters/${side.toLowerCase()}-${chapter}.json`;
}

/** The name of the file with a table of goods. */
export function tableFile(folder: "weights" | "metal-content", id: string): string {
  return `${folder}/${id}.json`;
}
