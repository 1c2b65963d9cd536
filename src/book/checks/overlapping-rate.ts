// `overlapping-rate`: on any day a line of the schedule has one rate.

import type { ScheduleRow } from "../../model/book.ts";
import type { Draft } from "../draft.ts";
import type { Placed } from "../tables.ts";
import type { Check } from "./check.ts";

export const overlappingRate: Check = (_, { tables }) => {
  const rows = [...tables.rows].sort((a, b) => (a.key === b.key ? compare(start(a), start(b)) : compare(a.key, b.key)));
  return rows.flatMap((row, i) => {
    const before = rows[i - 1];
    return before && before.key === row.key && start(row) < end(before) ? [toDraft(before, row)] : [];
  });
};

function toDraft(before: Placed<ScheduleRow>, { key, at }: Placed<ScheduleRow>): Draft {
  const message = `the line ${key} has two rates on the same day; the other stands at ${before.at}`;
  return {
    code: "overlapping-rate",
    message,
    help: "let one end (`until`) on the day that the next begins",
    at,
    also: before.at,
  };
}

function start({ row }: Placed<ScheduleRow>): string {
  return row.from ?? "";
}

function end({ row }: Placed<ScheduleRow>): string {
  return row.until ?? "9999";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
