// The goods that an average weighs: values by line, and how much of a line's value is metal.

import type { HtsNumber } from "../number.ts";
import type { Metal } from "../duty/entry.ts";

/** What was imported under one legal line, in whole US dollars. */
export interface WeightRow {
  /** Eight digits without dots. */
  readonly hts8: string;
  readonly value: number;
  /** Duty as the customs statistics calculate it, additional duties included. */
  readonly duty: number;
  /** The ten-digit numbers below it, where some duty treats them differently; their values add up to the line's. */
  readonly split: readonly { readonly number: HtsNumber; readonly value: number }[];
}

export interface Weights {
  readonly rows: readonly WeightRow[];
}

/** Ten-thousandths of a good's value, by metal. */
export type Shares = Readonly<Record<Metal, number>>;

export interface ContentRow {
  readonly hts8: string;
  /** The statistical digits that it holds for; null: all of the line. */
  readonly suffixes: readonly string[] | null;
  readonly shares: Shares;
}

export type MetalContent = readonly ContentRow[];

/** Whole: all of a value, in ten-thousandths. */
export const WHOLE = 10_000;

export const METALS: readonly Metal[] = ["steel", "aluminum", "copper"];
