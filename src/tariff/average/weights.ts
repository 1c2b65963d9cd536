// The goods that an average weighs: values by line, and how much of a line's value is metal.

import type { Metal } from "../duty/entry.ts";
import type { HtsNumber } from "../number.ts";

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

export const METALS: readonly Metal[] = ["steel", "aluminum", "copper"];

/** Whole: all of a value, in ten-thousandths. */
export const WHOLE = 10_000;

/** Ten-thousandths of a good's value, in the order of `METALS`. */
export type Shares = readonly number[];

export const NO_METAL: Shares = [0, 0, 0];

export interface ContentRow {
  readonly hts8: string;
  /** The statistical digits that it holds for; null: all of the line. */
  readonly suffixes: readonly string[] | null;
  readonly shares: Shares;
}

export type MetalContent = readonly ContentRow[];
