// What an average says about itself, and the goods that it weighs. Nothing of it is left to a default: each part moves the figure.

import type { Day } from "../time/index.ts";
import type { Place } from "./place.ts";
import type { Name } from "./words.ts";

/** A layer of an average: the base rate, or the duties of some groups of the filing sequence. */
export interface LayerDefinition {
  readonly id: string;
  readonly name: string;
  /** `base-rate`, or groups of the filing sequence. */
  readonly groups: readonly string[];
}

export interface WeightsDefinition {
  /** The id of the weights. */
  readonly table: string;
  /** `hts8`: of a line whose statistical numbers are charged differently, the largest stands for all. */
  readonly level: "hts10" | "hts8";
  /** With chapters 98 and 99 in, they count in the value and pay nothing. */
  readonly chapters: "01-97" | "01-99";
}

export interface BaseRateDefinition {
  /** Only statutory so far: rates as printed, whatever preference an importer could have claimed. */
  readonly basis: "statutory";
  /** The day whose printed rates count for all dates. */
  readonly edition: Day;
}

/** Rates per kilogram or piece, as a share of value: what was collected under the law of a day less the other duties. */
export type SpecificRates = { readonly as: "equivalent"; readonly on: Day } | { readonly as: "zero" };

/** Goods that are taken to meet a description, so that a heading which needs a claim counts for them. */
export interface ClaimDefinition {
  readonly heading: string;
  /** `as-listed`: every line that the heading's list names; else the digits with which the lines begin. */
  readonly goods: "as-listed" | readonly string[];
  /** Digits of lines that are left out all the same. */
  readonly except: readonly string[];
  readonly why: string;
}

export interface MetalsDefinition {
  /** The part of the value that a duty on metal content is charged on. */
  readonly base:
    | { readonly is: "content" }
    | { readonly is: "flat"; readonly percent: number }
    | { readonly is: "full" };
  /** The id of the table of contents; null where none is asked. */
  readonly content: string | null;
  /** `yields`: a good that pays a Section 232 duty is taken not to pay the fentanyl duty, against the law. */
  readonly fentanyl: "adds" | "yields";
}

export interface ExclusionsDefinition {
  /** `wholeLine`: every good of an excluded line is taken to be excluded, under the headings named. */
  readonly exclusions: "none" | { readonly wholeLine: readonly string[] };
  readonly level: "statistical-number";
}

/** How an average over a fixed basket is computed from the law of each day. */
export interface BasketMethod {
  readonly layers: readonly LayerDefinition[];
  /** Only what is charged beyond the level of the day before counts. */
  readonly since: Day | null;
  readonly weights: WeightsDefinition;
  readonly origin: string;
  readonly mfn: BaseRateDefinition;
  readonly specificRates: SpecificRates;
  readonly s301: ExclusionsDefinition;
  readonly s232: MetalsDefinition;
  readonly claims: readonly ClaimDefinition[];
  /** The exemptions in words, for the reader. */
  readonly exemptions: string;
  /** A duty counts from the day on which the law sets it in force, until the day on which it ends it. */
  readonly datesRule: "legal";
  readonly unmatchedCodes: string;
  /** Decimals of a printed point. */
  readonly rounding: number;
  readonly notModelled: readonly string[];
}

interface Defined {
  readonly id: string;
  readonly name: Name;
  readonly about?: string;
  readonly place: Place;
}

export interface BasketDefinition extends Defined, BasketMethod {
  /** `added`: only what is charged beyond the level of the day before `since`. */
  readonly kind: "statutory" | "added";
  /** Published series that may be shown beside it. */
  readonly beside: readonly string[];
}

/** No weights: what a side adds to an ordinary good of the other, by the law alone. */
export interface FlatDefinition extends Defined {
  readonly kind: "flat";
  readonly side: "US" | "CN";
  readonly datesRule: "legal";
  readonly notModelled: readonly string[];
  readonly beside: readonly string[];
}

/** What in a publisher's method cannot be computed here. */
export interface Beyond {
  readonly what: string;
  readonly why: string;
}

/** Another's figure, quoted at the days for which it was printed and never filled in between. */
export interface PublishedDefinition extends Defined {
  readonly kind: "published";
  /** The series that holds the figures. */
  readonly series: string;
  /** `daily`: each figure stands until the next one. `single`: for its day alone. */
  readonly figures: "daily" | "single";
  readonly method: string;
  /** As near to the publisher's method as can be computed here; null where that is not near at all. */
  readonly near: BasketMethod | null;
  readonly beyond: readonly Beyond[];
  readonly notModelled: readonly string[];
}

export type Definition = BasketDefinition | FlatDefinition | PublishedDefinition;

/** What was imported under one legal line, in whole US dollars. */
export interface WeightRow {
  /** Eight digits without dots. */
  readonly hts8: string;
  readonly value: number;
  /** Duty as the customs statistics calculate it, additional duties included. */
  readonly duty: number;
  /** The ten-digit numbers below it, where some duty treats them differently; their values add up to the line's. */
  readonly split: readonly { readonly number: string; readonly value: number }[];
}

export interface Weights {
  readonly id: string;
  readonly name: Name;
  /** What is weighed: `US imports for consumption, customs value`. */
  readonly flow: string;
  readonly year: number;
  readonly source: string;
  readonly note?: string;
  readonly place: Place;
  readonly rows: readonly WeightRow[];
}

/** Ten-thousandths of a good's value that are steel, aluminum, copper. */
export type Shares = readonly number[];

export interface ContentRow {
  readonly hts8: string;
  /** The statistical digits that it holds for; null: all of the line. */
  readonly suffixes: readonly string[] | null;
  readonly shares: Shares;
}

export interface MetalContent {
  readonly id: string;
  readonly name: Name;
  readonly about: string;
  readonly source: string;
  readonly place: Place;
  readonly rows: readonly ContentRow[];
}

/** All averages of a book, with the goods that they weigh. Each table is read when it is first asked for. */
export interface AverageBook {
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The ids of all weights and of all tables of metals. */
  readonly tables: { readonly weights: readonly string[]; readonly contents: readonly string[] };
  /** Undefined where the book has no weights of that id. */
  weights(id: string): Weights | undefined;
  content(id: string): MetalContent | undefined;
}
