// The base rate of a US line on a day: the schedule's, or what a claim makes of it.

import { listsNaming, value } from "../../engine/index.ts";
import type { Book, Chapter, Circumstance } from "../../model/book.ts";
import { fine, type Result, wrong } from "../../model/problem.ts";
import type { Day } from "../../time/index.ts";
import type { HtsNumber } from "../number.ts";
import { FREE, parseRate } from "../rate/index.ts";
import { lineOn, noLineProblem } from "../schedule/index.ts";
import type { BaseRate } from "./bill.ts";
import { WORD_CLAIMS } from "./claims.ts";
import type { EntryFacts } from "./entry.ts";
import type { DutyTable, ReliefTerms } from "./table.ts";

export interface UsLine {
  readonly base: BaseRate;
  readonly circumstances: readonly Circumstance[];
  readonly units: readonly string[];
  /** False for a number of an older edition that only the lists of that time name. */
  readonly inSchedule: boolean;
}

export const BASE_RATE = "base-rate";

/** Finds the line, or says why there is none: a number of an older numbering is good while a list of that time names it. */
export function usLine(
  book: Book,
  table: DutyTable,
  chapter: Chapter,
  number: HtsNumber,
  day: Day,
  facts: EntryFacts,
): Result<UsLine> {
  const line = lineOn(chapter, number, day);
  if (line.kind !== "line") {
    if (!namedByOldList(book, table, chapter, number)) return wrong(noLineProblem(line, day));
    return fine({ base: unknownRate(), circumstances: [], units: [], inSchedule: false });
  }
  const base = freed(table, facts) ?? printed(line.row.general);
  return fine({ base, circumstances: line.circumstances, units: line.units, inSchedule: true });
}

/** Lists told in the numbers of an older edition say so by the facet `numbering` for as long as those numbers stood. */
function namedByOldList(book: Book, table: DutyTable, chapter: Chapter, number: string): boolean {
  return [...listsNaming(chapter, number)].some((id) => {
    const list = book.subjects.get(id);
    return list ? value(list, "numbering", table.at) !== undefined : false;
  });
}

const read = new Map<string, BaseRate>();

/** The schedule has some 750 texts for its 11,414 lines, so each is read once. */
function printed(text: string): BaseRate {
  const known = read.get(text) ?? baseRateOf(text);
  read.set(text, known);
  return known;
}

function baseRateOf(text: string): BaseRate {
  const rate = parseRate(text);
  return { measure: BASE_RATE, name: "Column 1 general rate", text, rate, missing: null, statements: [] };
}

function unknownRate(): BaseRate {
  const missing = {
    need: "other-rate" as const,
    basis: "the base rate",
    why: "the number belongs to an edition of the schedule that the book does not hold",
    example: "look it up in the edition of the day of entry",
  };
  return { measure: BASE_RATE, name: "Column 1 general rate", text: null, rate: null, missing, statements: [] };
}

/** A claim under which the line itself is free: a special rate open to any origin, or goods returned. */
function freed(table: DutyTable, facts: EntryFacts): BaseRate | null {
  const word = [...facts.claims].find((claim) => WORD_CLAIMS[claim]?.free);
  const relief = (table.reliefs.get(BASE_RATE) ?? []).find((r) => claimed(r, facts) && wholly(r));
  if (!word && !relief) return null;
  const name = relief ? relief.subject.name.en : `Special rate Free (${word})`;
  const statements = relief ? [relief.status] : [];
  return { measure: BASE_RATE, name, text: "Free", rate: FREE, missing: null, statements };
}

/** A claim that leaves only a part of the value dutiable (repairs, processing, assembly abroad). */
export function partlyDutiable(table: DutyTable, facts: EntryFacts): ReliefTerms | null {
  return (table.reliefs.get(BASE_RATE) ?? []).find((r) => claimed(r, facts) && !wholly(r)) ?? null;
}

function claimed(relief: ReliefTerms, facts: EntryFacts): boolean {
  return relief.facets.heading !== undefined && facts.claims.has(relief.facets.heading);
}

function wholly(relief: ReliefTerms): boolean {
  return (relief.facets.dutiablePart ?? "none") === "none";
}
