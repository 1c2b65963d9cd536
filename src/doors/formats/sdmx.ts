// Averages and series as SDMX-CSV 2.0: one observation a row, so that statistical software takes them in as they are.

import type { Envelope, View } from "../../views/index.ts";
import { quoted } from "./csv.ts";
import { type Format, rowsOf } from "./format.ts";

const COLUMNS = [
  "STRUCTURE",
  "STRUCTURE_ID",
  "ACTION",
  "FREQ",
  "INDICATOR",
  "COMPONENT",
  "TIME_PERIOD",
  "OBS_VALUE",
  "UNIT_MEASURE",
  "OBS_STATUS",
  "VINTAGE",
];

const STRUCTURE = ["dataflow", "TRUCEBOOK:TRUCE(1.0)", "I"];

export const sdmx: Format = {
  name: "sdmx",
  type: "application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8",
  suits: ({ name }) => name === "average" || name === "series",
  render(envelope, _link, view) {
    const rows = view.name === "average" ? averages(envelope) : figures(envelope, view);
    return [COLUMNS, ...rows].map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
  },
};

interface AverageLike {
  readonly definition: string;
  readonly range: { readonly step: string };
  readonly points: readonly {
    readonly from: string | null;
    readonly total: string;
    readonly layers: Readonly<Record<string, string>>;
  }[];
}

/** The total and each layer at every step; a step holds until the next. */
function averages({ answer, book }: Envelope): string[][] {
  const { definition, range, points } = answer as AverageLike;
  const freq = range.step === "days" ? "D" : "N";
  return points.flatMap(({ from, total, layers }) => {
    const day = from ?? "2018-01-01";
    const status = day > book.recordedThrough ? "F" : "A";
    const row = (component: string, value: string) => [
      ...STRUCTURE,
      freq,
      definition,
      component,
      day,
      value.replace("%", ""),
      "PC",
      status,
      "",
    ];
    return [row("_T", total), ...Object.entries(layers).map(([layer, points]) => row(layer, points))];
  });
}

interface FigureLike {
  readonly from: string | null;
  readonly through: string;
  readonly published: string;
  readonly value: string | null;
  readonly flags?: readonly string[];
}

/** A gap is an observation without a value, status M. */
function figures(envelope: Envelope, view: View): string[][] {
  const { series } = envelope.answer as { series: readonly { id: string; unit: string }[] };
  const [head] = series;
  return rowsOf(view, envelope).map((row) => {
    const { from, through, published, value, flags = [] } = row as FigureLike;
    const period = from === null ? through : `${from}/${through}`;
    const status = value === null ? "M" : flags.includes("predicted") ? "F" : flags.includes("preliminary") ? "P" : "A";
    const parts = [head?.id ?? "", "_T", period, value ?? "", head?.unit ?? "", status, published];
    return [...STRUCTURE, "N", ...parts];
  });
}
