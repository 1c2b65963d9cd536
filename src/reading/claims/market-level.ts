// That an index, a share or a future stood at a level: "closed at 22,872", "settled at $10.53 a bushel".

import type { Observation, Series } from "../../model/voices.ts";
import { addDays, type Day } from "../../time/index.ts";
import { marketDay, marketsIn } from "../record/market.ts";
import { byFigure, type Proof } from "../record/proof.ts";
import type { Scene } from "../scene.ts";
import { scan } from "../text/scan.ts";
import type { DateMention, Quantity, Reading } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { ClaimKind, Vantage } from "./claim.ts";
import { clauseAt, unsure, within } from "./clause.ts";
import { cue, has } from "./cue.ts";
import { claimed, holds } from "./fit.ts";
import { observed } from "./observed.ts";
import { topicsAround } from "./topics.ts";
import { dayWords, list } from "./words.ts";

const SOY: ReadonlySet<string> = new Set(["soy"]);
const PRICES: readonly string[] = ["soy-futures-days", "soy-futures"];

export const marketLevel: ClaimKind = {
  name: "market-move",
  find(reading, scene) {
    return [...reading.quantities, ...bareLevels(reading, scene)].flatMap((quantity) => {
      const series =
        quantity.kind === "change" || unsure(reading, quantity.start) ? [] : seriesFor(reading, scene, quantity);
      if (series.length === 0) return [];
      const date = dateOf(reading, quantity);
      const day = marketDay(reading, scene);
      return [
        {
          kind: "market-move" as const,
          stretch: quantity,
          subjects: series.map(({ id }) => id),
          judge: (at: Vantage) => judgeLevel(series, quantity, date, day, at),
        },
      ];
    });
  },
};

const LEVEL =
  /\b(?:at|to|near|above|below) (\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?![\d%])(?!,?\d| (?:tons?|tonnes?|t|people|jobs)\b)/g;

/** "Finished up 3.3% at 5,844": a number that counts nothing, after the name of an index. */
function bareLevels(reading: Reading, { book }: Scene): Quantity[] {
  const { sentence, quantities } = reading;
  if (marketsIn(book, reading, sentence).every(({ group }) => group)) return [];
  return scan(LEVEL, sentence.text).flatMap(({ index, 0: whole, 1: digits = "" }): Quantity[] => {
    const start = sentence.start + index + whole.length - digits.length;
    const end = start + digits.length;
    if (quantities.some((q) => q.start < end && start < q.end)) return [];
    const bare = { noun: null, reach: null, per: null, moved: null, reads: null, average: false } as const;
    return [
      { kind: "amount", start, end, text: digits, value: digits.replaceAll(",", ""), unit: "index-points", ...bare },
    ];
  });
}

const STOOD = cue(
  "clos(?:e|ed|ing)|settl(?:e|ed|ing)|end(?:ed|ing)?|finish(?:ed|ing)?|stood|stands?|trad(?:es|ed|ing)|at|to|above|below|near|level|cerro|cerraron|hasta|puntos",
  "收于|收报|报|点",
);

/** A price a bushel is of soybeans where they are spoken of; points are of the index named before them. */
function seriesFor(reading: Reading, scene: Scene, quantity: Quantity): Series[] {
  const { series } = scene.book.voices();
  const clause = clauseAt(reading, quantity.start);
  if (quantity.unit === "USD/bushel")
    return topicsAround(reading, scene, SOY).length > 0 ? PRICES.flatMap((id) => series.get(id) ?? []) : [];
  if (quantity.unit === "USD" && claimed(quantity).high < DEAR && aBushel(reading, scene))
    return PRICES.flatMap((id) => series.get(id) ?? []);
  const points =
    quantity.unit === "index-points" || (quantity.unit === "count" && Number(claimed(quantity).high) >= LEAST);
  if (!points || quantity.reads === "by" || !has(clause.text, STOOD)) return [];
  const before = marketsIn(scene.book, reading, clause).filter((m) => !m.group && m.end <= quantity.start);
  return [...(before.at(-1)?.series ?? [])].filter(({ unit }) => !unit.includes("bushel"));
}

/** "It was above $11.50 in November", after a price a bushel. */
function aBushel(reading: Reading, { readings }: Scene): boolean {
  const before = readings[readings.indexOf(reading) - 1];
  return before?.quantities.some(({ unit }) => unit === "USD/bushel") === true;
}

const DEAR = 30;

/** Lower numbers near an index are rarely its level. */
const LEAST = 1_000;

function dateOf(reading: Reading, { start }: Quantity): DateMention | null {
  const own = within(reading.dates, clauseAt(reading, start));
  return own.find((d) => d.from !== null && d.through !== null && d.how !== "duration") ?? null;
}

function judgeLevel(
  series: readonly Series[],
  quantity: Quantity,
  date: DateMention | null,
  day: Day,
  at: Vantage,
): Judged {
  const from = date?.from && date.from !== date.through ? date.from : addDays(date?.through ?? day, -NEAR);
  const through = date?.from && date.from !== date.through ? (date.through ?? day) : addDays(date?.through ?? day, 1);
  const rows = series.flatMap((s) =>
    s.rows
      .filter((r) => r.value !== null && r.published <= at.known && r.through >= from && r.through <= through)
      .map((row) => ({ series: s, row })),
  );
  if (rows.length === 0)
    return missing(`the level of ${list(series.slice(0, 1).map(({ name }) => name.en))} at that time`);
  const hit = rows.find((one) => fits(quantity, one));
  if (hit) return judged("true", `${words(hit)}.`, [byFigure(hit.series, hit.row)], observed(hit.series, hit.row));
  const record = list(rows.slice(-2).map(words));
  const proofs: Proof[] = rows.slice(-2).map((one) => byFigure(one.series, one.row));
  // A close on record the day before says nothing sure of a level within the day.
  const far = rows.every(({ row, series: s }) => Math.abs(levelOf(row, s) / claimed(quantity).high - 1) > FAR);
  return far
    ? judged("false", `The record has ${record}.`, proofs, record)
    : missing(`just that level; it has ${record}`, proofs);
}

/** Days back from the one told of: soybeans are on record week by week. */
const NEAR = 4;
const FAR = 0.04;

function levelOf(row: Observation, { unit }: Series): number {
  const value = Number(row.value);
  return /cents|¢/i.test(unit) && value > 100 ? value / 100 : value;
}

function fits(quantity: Quantity, { row, series }: { row: Observation; series: Series }): boolean {
  const level = levelOf(row, series);
  return holds(quantity, { low: level, high: level });
}

function words({ series, row }: { series: Series; row: Observation }): string {
  return `${series.name.en}: ${observed(series, row)} on ${dayWords(row.through)}`;
}
