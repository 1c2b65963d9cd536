// Outcomes side by side, as a table: the record first.

import type { Block, Cell } from "../../views/index.ts";
import type { Page } from "./page.ts";
import { table } from "./table.ts";

export function cards({ cards: all }: Extract<Block, { kind: "cards" }>, page: Page): readonly string[] {
  const rows = all.map(({ title, value, detail, difference, note }): Cell[] => [
    title,
    value,
    detail,
    difference,
    note,
  ]);
  const right = { align: "right" as const };
  const columns = [
    { label: "Under" },
    { label: "Duty", ...right },
    { label: "Rate", ...right },
    { label: "Difference", ...right },
    { label: "Why", drop: 1 },
  ];
  // A column in which nothing stands is none.
  const kept = columns.flatMap((column, i) => (rows.some((row) => row[i] !== "") ? [{ column, i }] : []));
  return table(
    {
      kind: "table",
      columns: kept.map(({ column }) => column),
      rows: rows.map((row) => kept.map(({ i }) => row[i] ?? "")),
    },
    page,
  );
}
