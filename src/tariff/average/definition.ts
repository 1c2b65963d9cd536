// What an average says about itself: nothing of it is left to a default, because each part moves the printed figure.

import type { DutyFacets } from "../../engine/kinds/additional-duty.ts";
import type { Day } from "../../time/index.ts";

/** A layer of the average: the base rate, or the duties of some groups of the filing sequence. */
export interface LayerDefinition {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly ("base-rate" | NonNullable<DutyFacets["filing"]>)[];
}

export interface WeightsDefinition {
  readonly flow: string;
  readonly year: number;
  /** `hts8`: of a line whose statistical numbers are charged differently, the largest stands for all. */
  readonly level: "hts10" | "hts8";
  /** With chapters 98 and 99 in, they count in the value and pay nothing. */
  readonly chapters: "01-97" | "01-99";
  readonly source: string;
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
  readonly contentTable: string | null;
  /** `yields`: a good that pays a Section 232 duty is taken not to pay the fentanyl duty, against the law. */
  readonly fentanyl: "adds" | "yields";
}

export interface ExclusionsDefinition {
  /** `whole-line`: every good of an excluded line is taken to be excluded, under the headings named. */
  readonly exclusions: "none" | { readonly wholeLine: readonly string[] };
  readonly level: "statistical-number";
}

/** An average over a fixed basket, computed from the law of each day. */
export interface BasketDefinition {
  readonly id: string;
  readonly title: string;
  /** `added`: only what is charged beyond the level of the day before `since`. */
  readonly kind: "statutory" | "added";
  readonly layers: readonly LayerDefinition[];
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

/** No weights: what a country pays on an ordinary good, by the law alone. */
export interface FlatDefinition {
  readonly id: string;
  readonly title: string;
  readonly kind: "flat";
  readonly side: string;
  readonly datesRule: "legal";
  readonly notModelled: readonly string[];
}

/** Another's figure, quoted at the days for which it was printed and never filled in between. */
export interface PublishedDefinition {
  readonly id: string;
  readonly title: string;
  readonly kind: "published";
  readonly publisher: string;
  readonly method: string;
  readonly notModelled: readonly string[];
}

export type Definition = BasketDefinition | FlatDefinition | PublishedDefinition;
