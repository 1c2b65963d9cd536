// The layers of a bill in the order in which they are charged, each with the bar that it adds to those before it.

import type { DutyAnswer, LayerJson } from "./duty-answer.ts";
import { link } from "./duty-link.ts";
import { thousands } from "./say.ts";
import type { BarLook, Block, Cell, RowBar } from "./sheet.ts";
import type { Envelope } from "./view.ts";

/** The title of the table. */
export const LAYERS = "Layers";

export function layersTable(answer: DutyAnswer, envelope: Envelope<DutyAnswer>): Block {
  const { layers: all, total } = answer;
  const money = all.some((l) => l.base !== null || l.amount !== null);
  const right = { align: "right" as const };
  const row = (l: LayerJson, i: number): Cell[] => [
    nameOf(l),
    l.heading ?? (i === 0 ? answer.line.hts : ""),
    l.rate ?? "unknown",
    ...(money ? [l.base ? thousands(l.base) : l.baseIs, l.amount ? thousands(l.amount) : ""] : [l.baseIs]),
    instrument(l, envelope),
  ];
  const sum: Cell[] = [
    "Total",
    "",
    total.rate ?? "",
    ...(money ? ["", total.amount ? thousands(total.amount) : ""] : [""]),
    "",
  ];
  const bars = barsOf(answer, envelope.asOf.whatIf);
  return {
    kind: "table",
    title: LAYERS,
    columns: [
      { label: "Layer" },
      { label: "Heading" },
      { label: "Rate", ...right },
      ...(money
        ? [
            { label: "Base", ...right, drop: 2 },
            { label: "Amount", ...right },
          ]
        : [{ label: "Base", drop: 2 }]),
      { label: "By", drop: 1 },
    ],
    rows: [...all.map(row), sum],
    total: true,
    bars: { label: "In the order charged", before: 2, rows: bars },
  };
}

function nameOf({ measure, name, suspended }: LayerJson): Cell {
  const held = suspended ? `${suspended} more is suspended` : "";
  return held ? [link(measure, name), { text: ` (${held})`, tone: "quiet" }] : link(measure, name);
}

/** The instrument that moved the layer last, as lawyers cite it. */
function instrument({ by, measure }: LayerJson, { because, asOf }: Envelope<DutyAnswer>): Cell {
  const [id] = by;
  if (!id) {
    const schedule = because.find((b) => b.id.startsWith(`${measure}-`))?.source;
    return schedule?.url ? { text: "HTS", url: schedule.url } : "";
  }
  if (asOf.whatIf.includes(id)) return { text: id, tone: "what-if" };
  const cited = because.find((b) => b.by === id || b.by.startsWith(`${id},`));
  const text = shortOf(id) ?? cited?.source.citation ?? id;
  return { text, to: { view: "source", args: { id } } };
}

/** Orders and announcements by their numbers, which are shorter than their citations. */
function shortOf(id: string): string | undefined {
  const order = /^eo-(\d+)$/.exec(id)?.[1];
  if (order) return `EO ${order}`;
  const [, year, number] = /^sctc-(\d{4})-0*(\d+)$/.exec(id) ?? [];
  return year && number ? `SCTC ${year} No. ${number}` : undefined;
}

/** One bar after the other, in money or in points of the value, up to the first that is not known. */
function barsOf({ layers, line }: DutyAnswer, whatIf: readonly string[]): readonly (RowBar | null)[] {
  const inMoney = layers.some((l) => l.amount !== null);
  const side: BarLook = line.importer === "CN" ? "CN" : "US";
  const bars: (RowBar | null)[] = [];
  let from: number | null = 0;
  for (const [i, layer] of layers.entries()) {
    const size = inMoney ? Number(layer.amount ?? Number.NaN) : pointsOf(layer);
    const to: number | null = from === null || !Number.isFinite(size) ? null : from + size;
    const look = layer.by.some((id) => whatIf.includes(id)) ? "what-if" : i === 0 ? "base" : side;
    bars.push(from === null || to === null ? null : { from, to, look });
    from = to;
  }
  return [...bars, from === null ? null : { from: 0, to: from, look: "sum" }];
}

/** Points of the entered value; not a number where the layer is charged on something else. */
function pointsOf({ rate, baseIs }: LayerJson): number {
  if (rate === "Free") return 0;
  return baseIs === "entered value" && rate?.endsWith("%") ? Number(rate.slice(0, -1)) : Number.NaN;
}
