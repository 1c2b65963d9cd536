// The promises of the checked book in memory, and what they are judged by: events, readouts, series of figures.

import type { Day } from "../time/index.ts";
import type { Place } from "./place.ts";
import type { BOUNDS, COMMITMENT_KINDS, EVENT_KINDS, EVENT_STATUSES, SERIES_KINDS, STANDINGS } from "./voice-words.ts";
import type { Aliases, Confidence, Name } from "./words.ts";

/** How a commitment stands by a yardstick (design §6). */
export type CommitmentStanding = (typeof STANDINGS)[number];
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];
export type EventKind = (typeof EVENT_KINDS)[number];
export type EventStatus = (typeof EVENT_STATUSES)[number];
export type Bound = (typeof BOUNDS)[number];

/** An everyday name of goods. Codes are digits without dots. */
export interface Goods {
  readonly id: string;
  readonly name: Name;
  readonly aliases: Aliases;
  readonly hts: readonly string[];
  readonly note?: string;
  readonly place: Place;
}

export interface Topic {
  readonly id: string;
  readonly name: Name;
  readonly aliases: Aliases;
  readonly place: Place;
}

/** Whole days, both included; `through: null` is until further notice. */
export interface Days {
  readonly from: Day;
  readonly through: Day | null;
}

/** Something that a speaker put on record on a day: what every account, term, remark and finding is. */
export interface Said {
  readonly by: string;
  readonly speaker: string;
  readonly made: Day;
  readonly says: string;
  readonly quote?: string;
  /** A source, an instrument or a position. */
  readonly source: string;
  readonly confidence?: Confidence;
  readonly place: Place;
}

export interface Term extends Said {
  readonly verb?: string;
  readonly quantity?: string;
  readonly from?: Day;
  readonly through?: Day;
  readonly silent: boolean;
  readonly at?: string;
  readonly note?: string;
}

export interface Remark extends Said {
  readonly what: "evidence" | "called-met" | "called-broken" | "hangs-on" | "if-it-fails" | "open";
  readonly to: readonly string[];
}

/** The facet of the measure (its status unless another is named) has one of these values. */
export interface Condition {
  readonly measure: string;
  readonly facet: string;
  readonly is: readonly string[];
}

export interface Purchase extends Days {
  readonly kind: "purchase";
  /** None where nobody's figures are in the book. */
  readonly series?: string;
  readonly count: "latest" | "sum";
  /** Decimal text in `unit`. */
  readonly target: string;
  readonly unit: string;
  readonly less: string;
  readonly season?: { readonly series: string; readonly total: string };
}

export interface Acts extends Days {
  readonly kind: "acts";
  readonly all: readonly Condition[];
  readonly moot?: Condition & { readonly why: string };
}

export interface Meeting extends Days {
  readonly kind: "meeting";
  readonly event: string;
}

/** A verdict set by hand: a dated statement with its author and reason. */
export interface Finding {
  readonly made: Day;
  readonly standing: CommitmentStanding;
  readonly reason: string;
  readonly by: string;
  readonly sources: readonly string[];
  readonly place: Place;
}

export interface Findings {
  readonly kind: "findings";
  readonly findings: readonly Finding[];
}

export interface Yardstick {
  /** Unique within its commitment. */
  readonly id: string;
  readonly by?: string;
  /** Before this day nobody could measure by it. */
  readonly made?: Day;
  readonly leading: boolean;
  readonly name: Name;
  readonly rule: string;
  readonly judges: Purchase | Acts | Meeting | Findings;
  readonly note?: string;
  readonly place: Place;
}

export type Side = "US" | "CN" | "both" | "world";

export interface Commitment {
  readonly id: string;
  readonly kind: CommitmentKind;
  readonly from: Side;
  readonly to: Side;
  readonly name: Name;
  readonly aliases: Aliases;
  readonly topic: string;
  readonly event?: string;
  readonly about?: string;
  readonly differ?: string;
  /** In the order of the days on which they were made. */
  readonly terms: readonly Term[];
  readonly yardsticks: readonly Yardstick[];
  readonly remarks: readonly Remark[];
  readonly related: readonly string[];
  readonly confidence: Confidence;
  readonly note?: string;
  readonly refs: readonly string[];
  readonly place: Place;
}

/** When an event was to be, or was, as told on a day. */
export interface Told {
  readonly made: Day;
  readonly status: EventStatus;
  readonly from?: Day;
  readonly through?: Day;
  readonly clock?: string;
  readonly says?: string;
  readonly source: string;
  readonly confidence?: Confidence;
  readonly place: Place;
}

export interface EventFact extends Said {
  readonly what: "asked-by" | "spoke-first" | "length" | "tone" | "agreed" | "setting" | "followed" | "left-open";
  readonly to: readonly string[];
}

export interface Account extends Omit<Said, "says"> {
  readonly topic: string;
  readonly says?: string;
  /** Read in full without a word on it, or never read. */
  readonly silence?: "silent" | "not-seen";
  readonly of?: string;
  readonly note?: string;
}

export interface TruceEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly name: Name;
  readonly aliases: Aliases;
  readonly parties: readonly string[];
  readonly place?: string;
  readonly form?: string;
  readonly about?: string;
  readonly number?: string;
  readonly told: readonly Told[];
  readonly facts: readonly EventFact[];
  readonly accounts: readonly Account[];
  readonly note?: string;
  readonly refs: readonly string[];
  readonly at: Place;
}

/** One figure: of a period, published on a day, by a source. */
export interface Observation {
  /** The first day of its period; null for a figure as of one day. */
  readonly from: Day | null;
  readonly through: Day;
  /** The first day on which it can have been known. */
  readonly published: Day;
  /** Only the month of publication is on record: it counts from that month's first day, never before `through`. */
  readonly monthOnly: boolean;
  /** Decimal text; null where there is a gap, or only a range. */
  readonly value: string | null;
  readonly low?: string;
  readonly high?: string;
  readonly bound?: Bound;
  /** The move against the one before, in per cent, as printed. */
  readonly change?: string;
  readonly flags: readonly string[];
  readonly source: string;
  readonly note?: string;
  readonly place: Place;
}

export interface Series {
  readonly id: string;
  readonly kind: (typeof SERIES_KINDS)[number];
  readonly name: Name;
  readonly aliases: Aliases;
  readonly unit: string;
  readonly counts: string;
  readonly publisher: string;
  readonly topic: string;
  readonly since?: Day;
  readonly about?: string;
  readonly note?: string;
  readonly refs: readonly string[];
  readonly rows: readonly Observation[];
  readonly place: Place;
}

/** All of it, by id. Read when first asked for: most questions of duty never need it. */
export interface Voices {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly commitments: ReadonlyMap<string, Commitment>;
  readonly events: ReadonlyMap<string, TruceEvent>;
  readonly series: ReadonlyMap<string, Series>;
  readonly goods: ReadonlyMap<string, Goods>;
}
