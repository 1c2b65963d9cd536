// Daily files of rates as two publishers lay them out: read for China, row by row, without trusting any row.

import { fine, type Result, wrong } from "../model/problem.ts";
import { type Day, parseDay } from "../time/index.ts";

/** What a series prints for a day, in per cent; it holds until the next one. */
export interface PrintedDay {
  readonly on: Day;
  readonly total: number;
  /** By layer of our definitions, where the file tells layers apart. */
  readonly layers: ReadonlyMap<string, number> | null;
}

export interface PrintedSeries {
  readonly days: readonly PrintedDay[];
  /** Rows that could not be read, with their lines and why. */
  readonly setAside: readonly { readonly line: number; readonly why: string }[];
  readonly rows: number;
}

interface Layout {
  /** All of these columns must be there. */
  readonly columns: readonly string[];
  readonly country: string;
  readonly china: string;
  readonly total: string;
  /** Per cent by one of the file's figures. */
  readonly times: number;
  readonly layers: Readonly<Record<string, string>>;
}

const LAYOUTS: readonly Layout[] = [
  {
    ...{ columns: ["date", "country", "weighted_etr"], country: "country", china: "5700", total: "weighted_etr" },
    times: 100,
    layers: {
      etr_base: "mfn",
      etr_301: "s301",
      etr_232: "s232",
      etr_fentanyl: "fentanyl",
      etr_ieepa: "reciprocal",
      etr_s122: "s122",
    },
  },
  {
    ...{ columns: ["date", "country_name", "effective tariff"], country: "country_name", china: "CHINA" },
    ...{ total: "effective tariff", times: 1, layers: {} },
  },
];

/** The figures for China in the text of a file. */
export function readPrinted(text: string): Result<PrintedSeries> {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const header = fieldsOf(lines[0] ?? "");
  const layout = LAYOUTS.find(({ columns }) => columns.every((column) => header.includes(column)));
  if (!layout) {
    const known = LAYOUTS.map(({ columns }) => columns.join(", ")).join("; or ");
    const message = "the file is no daily series of rates by country";
    return wrong({ code: "unknown-layout", message, help: `its first line needs the columns ${known}`, at: "file" });
  }
  const read = rowsOf(lines, header, layout);
  if (read.days.length > 0) return fine(read);
  const message = `the file has no row of China (${layout.country} ${layout.china})`;
  return wrong({ code: "no-rows", message, help: "give the file by country", at: "file" });
}

function rowsOf(lines: readonly string[], header: readonly string[], layout: Layout): PrintedSeries {
  const days = new Map<Day, PrintedDay>();
  const setAside: { line: number; why: string }[] = [];
  let rows = 0;
  lines.forEach((line, i) => {
    // Whole worlds stand in such files: what does not name China is not taken apart.
    if (i === 0 || !line.includes(layout.china)) return;
    const fields = fieldsOf(line);
    const get = (column: string) => fields[header.indexOf(column)] ?? "";
    if (get(layout.country) !== layout.china) return;
    rows++;
    const day = dayOf(get, layout, header);
    if (typeof day === "string") setAside.push({ line: i + 1, why: day });
    else if (days.has(day.on)) setAside.push({ line: i + 1, why: `a second row for ${day.on}` });
    else days.set(day.on, day);
  });
  return { days: [...days.values()].sort((a, b) => (a.on < b.on ? -1 : 1)), setAside, rows };
}

/** The row's day, or why it is none. */
function dayOf(get: (column: string) => string, layout: Layout, header: readonly string[]): PrintedDay | string {
  const on = parseDay(get("date"));
  if (!on) return `no day: "${get("date").slice(0, 40)}"`;
  const figure = (column: string) =>
    /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/i.test(get(column)) ? Number(get(column)) : Number.NaN;
  const total = figure(layout.total) * layout.times;
  if (Number.isNaN(total)) return `no figure: "${get(layout.total).slice(0, 40)}"`;
  const columns = Object.entries(layout.layers);
  if (columns.length === 0 || !columns.every(([column]) => header.includes(column))) return { on, total, layers: null };
  const layers = columns.map(([column, layer]) => [layer, figure(column) * layout.times] as const);
  const faulty = columns.find((_, i) => Number.isNaN(layers[i]?.[1]));
  return faulty ? `no figure in ${faulty[0]}` : { on, total, layers: new Map(layers) };
}

/** The fields of a line; a quoted one may hold commas. */
function fieldsOf(line: string): string[] {
  const fields = line.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^,]*)/g) ?? [];
  return fields.map((field) => field.replace(/^,/, "").replace(/^"|"$/g, "").replaceAll('""', '"'));
}
