// The base of a US good in China on a day: the applied rate as observed in 2018–2019, or the MFN rate where it is held.

import type { Chapter } from "../../model/book.ts";
import type { Day } from "../../time/index.ts";
import type { Need } from "../base-duty/index.ts";
import { parseRate } from "../rate/index.ts";
import type { BaseRate } from "./bill.ts";

export interface ChinaLine {
  readonly base: BaseRate;
  /** The figure holds MFN and counter-duties in one, so no layer is to be added to it. */
  readonly whole: boolean;
}

export function chinaLine(chapter: Chapter, digits: string, day: Day): ChinaLine {
  const hs6 = digits.slice(0, 6);
  const applied = (chapter.applied.get(hs6) ?? []).filter((row) => row.from <= day).at(-1);
  if (applied && (!applied.until || day < applied.until)) {
    return { base: known("cn-applied-rate", "Applied rate, MFN and counter-duties in one", applied.rate), whole: true };
  }
  const mfn = (chapter.mfn.get(hs6) ?? []).filter((row) => row.from <= day).at(-1);
  return { base: mfn ? known("cn-mfn-rate", "MFN rate", mfn.rate) : unknown(), whole: false };
}

function known(measure: string, name: string, text: string): BaseRate {
  return { measure, name, text, rate: parseRate(text), missing: null, statements: [] };
}

function unknown(): BaseRate {
  const missing: Need = {
    need: "other-rate",
    basis: "China's MFN rate",
    why: "the book does not hold China's tariff schedule",
    example: "look the number up in the Chinese customs tariff",
  };
  return { measure: "cn-mfn-rate", name: "MFN rate", text: null, rate: null, missing, statements: [] };
}
