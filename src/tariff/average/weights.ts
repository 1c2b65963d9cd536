// The goods that an average weighs: values by line, and how much of a line's value is metal.

import type { Shares } from "../../model/averages.ts";
import type { Metal } from "../duty/entry.ts";

export type { ContentRow, Shares, WeightRow } from "../../model/averages.ts";

/** The metals in the order of `Shares`. */
export const METALS: readonly Metal[] = ["steel", "aluminum", "copper"];

/** Whole: all of a value, in ten-thousandths. */
export const WHOLE = 10_000;

export const NO_METAL: Shares = [0, 0, 0];
