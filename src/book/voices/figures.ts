// The figures of a series, one a row, each with the period that it is of and the day on which it was published.

import { BOUNDS, SERIES_COLUMNS } from "../../model/voice-words.ts";
import type { Bound, Observation } from "../../model/voices.ts";
import { type Day, parseDay } from "../../time/index.ts";
import { type Row, readTable } from "../csv-table.ts";
import { given } from "../given.ts";
import type { Hearing } from "./hearing.ts";

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** The rows of a table in the order of their periods, then of publication; faulty ones are reported and left out. */
export function readFigures({ loading, named }: Hearing, path: string): Observation[] {
  const shown = `${loading.files.name}/${path}`;
  const rows = readTable(shown, loading.files.texts.get(path) ?? "", SERIES_COLUMNS, loading.report);
  const read = rows.flatMap((row): Observation[] => {
    named.push({ wanted: "document", id: row.get("source"), at: () => row.at });
    const fault = faultOf(row);
    if (fault) loading.report({ code: "bad-figure", ...fault, at: row.at });
    return fault ? [] : [toObservation(row)];
  });
  return read.sort((a, b) => order(a.through, b.through) || order(a.published, b.published));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function faultOf(row: Row): { message: string; help: string } | null {
  const through = parseDay(row.get("through"));
  if (!through) return { message: `\`through\` is no day: \`${row.get("through")}\``, help: "write 2025-11-12" };
  if (row.get("from") !== "" && !parseDay(row.get("from")))
    return { message: `\`from\` is no day: \`${row.get("from")}\``, help: "write 2025-11-01, or leave it empty" };
  const known = knownFrom(row.get("published"), through);
  const help = "write the day, or the month where only that is known: 2026-03";
  if (!known) return { message: `\`published\` is no day and no month: \`${row.get("published")}\``, help };
  if (known.published < through)
    return { message: `published on ${known.published}, before its period ended on ${through}`, help };
  for (const key of ["value", "low", "high"]) {
    const text = row.get(key);
    if (text !== "" && !DECIMAL.test(text))
      return { message: `\`${key}\` is no number: \`${text}\``, help: "write plain digits in the unit of the series" };
  }
  const bound = row.get("bound");
  if (bound !== "" && !(BOUNDS as readonly string[]).includes(bound))
    return { message: `there is no bound \`${bound}\``, help: `write one of ${BOUNDS.join(", ")}` };
  return null;
}

/** A month stands for its first day, since somewhere in it the figure came out, but never for a day before the period's end. */
function knownFrom(text: string, through: Day): { published: Day; monthOnly: boolean } | null {
  const day = parseDay(text);
  if (day) return { published: day, monthOnly: false };
  const first = parseDay(`${text}-01`);
  if (!first || !/^\d{4}-\d{2}$/.test(text)) return null;
  const sameMonth = through.slice(0, 7) === text;
  return { published: sameMonth ? through : first, monthOnly: true };
}

function toObservation(row: Row): Observation {
  const text = (key: string) => row.get(key) || undefined;
  const through = parseDay(row.get("through")) as Day;
  return given({
    from: parseDay(row.get("from")),
    through,
    ...(knownFrom(row.get("published"), through) as { published: Day; monthOnly: boolean }),
    value: text("value") ?? null,
    low: text("low"),
    high: text("high"),
    bound: text("bound") as Bound | undefined,
    change: text("change"),
    flags: row.get("flag").split(/ +/).filter(Boolean),
    source: row.get("source"),
    note: text("note"),
    place: row.at,
  });
}
