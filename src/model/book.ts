// The checked book in memory: everything parsed, linked and dated. Only src/book makes one.

import type { Dated, Day, Span, Zone } from "../time/index.ts";
import type { AverageBook } from "./averages.ts";
import type { Place } from "./place.ts";
import type { Voices } from "./voices.ts";
import type { Aliases, Confidence, Name } from "./words.ts";

export type Facets = Readonly<Record<string, unknown>>;

export interface Dispute {
  readonly says: string;
  readonly by: string;
  readonly note?: string;
}

export interface Statement extends Dated {
  readonly subject: string;
  readonly made: Day;
  readonly span: Span;
  /** The instrument; of a what-if's statement, the what-if. */
  readonly by: string;
  readonly at?: string;
  readonly quote?: string;
  readonly says: Facets;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly disputed: readonly Dispute[];
  readonly note?: string;
  readonly refs: readonly string[];
  readonly place: Place;
}

export interface Subject {
  readonly id: string;
  readonly kind: string;
  readonly side: string;
  readonly name: Name;
  readonly aliases: Aliases;
  readonly about?: string;
  readonly counters: readonly string[];
  readonly refs: readonly string[];
  readonly place: Place;
  readonly statements: readonly Statement[];
}

export interface Instrument {
  readonly id: string;
  readonly kind: string;
  readonly party: string;
  readonly issuer: string;
  readonly title: string;
  readonly made: Day;
  readonly announced?: Day;
  readonly published?: Day;
  readonly effective?: Day;
  readonly citation?: string;
  readonly url?: string;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly note?: string;
  readonly refs: readonly string[];
  readonly place: Place;
}

export interface SourceDocument {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url?: string;
  readonly citation?: string;
  readonly published?: Day;
  readonly language?: string;
  readonly note?: string;
  readonly place: Place;
}

export interface Position {
  readonly id: string;
  readonly party: string;
  readonly speaker: string;
  readonly made: Day;
  readonly about: readonly string[];
  readonly topics: readonly string[];
  readonly says: string;
  readonly quote?: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note?: string;
  readonly refs: readonly string[];
  readonly place: Place;
  /** What would hold if the announcement were enacted; each carries the announcement's id as `by`. */
  readonly announces: readonly Supposed[];
}

/** A statement of a what-if: dated in valid time only, laid on top of whatever the book says. */
export interface Supposed {
  readonly subject: string;
  readonly span: Span;
  readonly says: Facets;
  readonly add: readonly string[];
  readonly remove: readonly string[];
  readonly note?: string;
  readonly place: Place;
}

export interface WhatIf {
  readonly id: string;
  readonly name: Name;
  readonly about: string;
  readonly place: Place;
  readonly statements: readonly Supposed[];
}

export interface Party {
  readonly id: string;
  readonly name: Name;
  readonly place: string;
  readonly zone: Zone;
}

/** A code that a list names, with the statement that puts it in or takes it out. */
export interface Mention {
  readonly list: string;
  readonly sign: "in" | "out";
  readonly statement: Statement;
  /** What the list says of this code ("described: vvv iii(14)"). */
  readonly note?: string;
}

/** One legal line of a tariff schedule, eight digits. Days are half open; null is "since before the first edition held", "still". */
export interface ScheduleRow {
  readonly hts8: string;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly general: string;
  readonly units: readonly string[];
}

export interface SuffixRow {
  readonly from: Day | null;
  readonly until: Day | null;
  readonly units: readonly string[];
  readonly suffixes: readonly string[];
}

export interface Circumstance {
  readonly kind: string;
  readonly detail: string;
}

/** A rate of China's on US goods by six-digit subheading, from a day until the next row's or `until`. */
export interface AppliedRow {
  readonly from: Day;
  readonly until: Day | null;
  readonly rate: string;
}

/** All that the book holds on one two-digit chapter of one side's tariff. Keys are digits without dots. */
export interface Chapter {
  readonly rows: ReadonlyMap<string, readonly ScheduleRow[]>;
  readonly suffixes: ReadonlyMap<string, readonly SuffixRow[]>;
  readonly circumstances: ReadonlyMap<string, readonly Circumstance[]>;
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** China's applied rates as observed: MFN and counter-duties in one figure. */
  readonly applied: ReadonlyMap<string, readonly AppliedRow[]>;
  /** China's MFN rates, as far as the book holds them. */
  readonly mfn: ReadonlyMap<string, readonly AppliedRow[]>;
}

export interface Book {
  readonly id: string;
  readonly name: Name;
  readonly hash: string;
  readonly recordedThrough: Day;
  readonly parties: ReadonlyMap<string, Party>;
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly sources: ReadonlyMap<string, SourceDocument>;
  readonly positions: ReadonlyMap<string, Position>;
  readonly whatIfs: ReadonlyMap<string, WhatIf>;
  /** The days that the first and last edition of the US schedule held stand for, and those on which its rows change. */
  readonly schedule: { readonly first: Day; readonly last: Day; readonly edges: readonly Day[] };
  /** A chapter of the tariff, by its two digits; read on first use. */
  chapter(side: "US" | "CN", chapter: string): Chapter;
  /** Promises, events, series and topics; read on first use. */
  voices(): Voices;
  /** Definitions of averages and the goods that they weigh; read on first use. */
  averages(): AverageBook;
}
