// A count or an amount of money: deaths a year, tonnes exported, dollars of trade, against the vintage known on the day.

import type { Observation, Series } from "../../model/voices.ts";
import { figuresKnown } from "../../promises/index.ts";
import { daysBetween } from "../../time/index.ts";
import { byFigure, type Proof } from "../record/proof.ts";
import type { Scene } from "../scene.ts";
import type { DateMention, Mention, Quantity, Reading } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { ClaimKind, Vantage } from "./claim.ts";
import { clauseAt, unsure, within } from "./clause.ts";
import { cue, find, has } from "./cue.ts";
import { endsOf, gap, holds } from "./fit.ts";
import { observed } from "./observed.ts";
import { saidAmount } from "./said-amount.ts";
import { topicsAround, topicsIn } from "./topics.ts";
import { dayWords, list } from "./words.ts";

const COUNTED: ReadonlySet<string> = new Set(["deaths", "t", "kg", "USD", "firms", "units", "count", "TWD", "CNY"]);

export const countLevel: ClaimKind = {
  name: "count-level",
  find(reading, scene) {
    const counts = [...asDeaths(reading), ...none(reading)].filter(
      (q) => COUNTED.has(q.unit) && q.kind !== "multiple" && !unsure(reading, q.start),
    );
    return counts.flatMap((quantity) => {
      const series = seriesFor(reading, scene, quantity);
      const topics = topicsNear(reading, scene, quantity);
      if (series.length === 0 && (topics.length === 0 || !isLarge(quantity))) return [];
      const date = periodOf(reading, quantity);
      return [
        {
          kind: "count-level" as const,
          stretch: quantity,
          subjects: series.length > 0 ? series.map(({ id }) => id) : topics,
          judge: (at: Vantage) => judgeCount(scene, { series, topics, quantity, date }, at),
        },
      ];
    });
  },
};

/** "Has yet to deliver a single H200": none. */
function none(reading: Reading): Quantity[] {
  const words = has(reading.sentence.text, H200) ? find(reading.sentence, NOT_ONE) : null;
  const bare = { noun: null, reach: null, per: null, moved: null, reads: null, average: false } as const;
  return words ? [{ ...words, kind: "amount", value: "0", unit: "units", ...bare }] : [];
}

const H200 = cue("h200s?");
const NOT_ONE = cue(
  "(?:not|n't|never|yet to) (?:yet )?(?:been )?(?:deliver|ship|sen[dt]|export|suppl|sold|sell)\\w*(?: (?:a single|any|one))?|(?:no|zero|not one|not a single|none)(?: \\w+){0,5}? (?:shipped|delivered|sent|exported|arrived|sold)|(?:ningun|ni un solo)",
  "(?:尚未|未|没有)(?:交付|出货|发货)",
);

const DYING = cue("die[sd]?|dying|deaths?|killed|mueren|murieron|muertes|muertos|fallec\\w+", "死亡|丧生|死于");

/** "100,000 people die": people who die are deaths. */
function asDeaths({ quantities, sentence }: Reading): Quantity[] {
  const dying = has(sentence.text, DYING);
  return quantities.map((q) => (dying && q.unit === "count" ? { ...q, unit: "deaths" } : q));
}

/** A bare count of a few things is no figure that anyone publishes. */
function isLarge(quantity: Quantity): boolean {
  const value = Number(quantity.kind === "amount" ? quantity.value : quantity.kind === "range" ? quantity.high : 0);
  return quantity.unit === "count" ? false : value >= 100;
}

function topicsNear(reading: Reading, scene: Scene, { start }: Quantity): string[] {
  const near = topicsIn(reading, clauseAt(reading, start), scene);
  if (near.length > 0) return near;
  const own = topicsIn(reading, reading.sentence, scene);
  return own.length > 0 ? own : topicsAround(reading, scene, COUNTABLE);
}

function periodOf(reading: Reading, { start }: Quantity): DateMention | null {
  const clause = clauseAt(reading, start);
  const spans = (list: readonly DateMention[]) =>
    list.find((d) => d.from !== null && d.through !== null && d.how !== "duration");
  return spans(within(reading.dates, clause)) ?? spans(reading.dates) ?? null;
}

/** Series that the sentence names, or those of its topics that count in this unit. */
function seriesFor(reading: Reading, scene: Scene, quantity: Quantity): Series[] {
  const { series } = scene.book.voices();
  const ids = (mentions: readonly Mention[]) =>
    mentions.flatMap((m) => m.refs.flatMap(({ what, id }) => (what === "series" ? [id] : [])));
  const named = [...new Set(ids(reading.mentions))]
    .flatMap((id) => series.get(id) ?? [])
    .filter((s) => unitFits(s, quantity));
  if (
    quantity.unit === "units" &&
    quantity.kind === "amount" &&
    quantity.value === "0" &&
    has(reading.sentence.text, H200)
  )
    return [...series.values()].filter(({ id }) => id === "h200-shipped");
  if (named.length > 0) return withSisters(named, [...series.values()]);
  const topics = topicsNear(reading, scene, quantity);
  if (quantity.unit === "t" && has(reading.sentence.text, AVERAGED)) {
    const around = topics.length > 0 ? topics : topicsAround(reading, scene, SOY);
    return [...series.values()].filter((s) => around.includes(s.topic) && s.id.endsWith("-average") && s.unit === "t");
  }
  return quantity.unit === "deaths"
    ? [...series.values()].filter((s) => topics.includes(s.topic) && s.unit === "deaths")
    : [];
}

/** Months and years of the same count stand in two series. */
function withSisters(named: readonly Series[], all: readonly Series[]): Series[] {
  return all.filter((s) => named.some((n) => s.id === n.id || s.id === `${n.id}-years`));
}

function unitFits({ unit }: Series, quantity: Quantity): boolean {
  if (quantity.unit === "USD") return /^USD/.test(unit) && !unit.includes("/") && unit !== "USD";
  return unit === quantity.unit || (unit === "t" && quantity.unit === "kg");
}

const AVERAGED = cue("averag(?:e|ed|es|ing)|on average|typical(?:ly)?|promedi\\w+|en promedio|media", "平均|年均");
/** Topics of which amounts of money and deaths are told. */
const COUNTABLE: ReadonlySet<string> = new Set(["fentanyl", "ships", "taiwan", "aircraft", "farm", "soy"]);
const SOY: ReadonlySet<string> = new Set(["soy"]);

interface Counted {
  readonly series: readonly Series[];
  readonly topics: readonly string[];
  readonly quantity: Quantity;
  readonly date: DateMention | null;
}

function judgeCount(scene: Scene, { series, topics, quantity, date }: Counted, at: Vantage): Judged {
  const counts = series.flatMap((s) =>
    rowsFor(s, quantity, date, at).map((row) => ({ series: s, row, scaled: scaled(s, row, quantity) })),
  );
  const hit = counts.find(({ row, scaled: ends }) => ends && holds(quantity, ends, row.bound));
  const proofs: Proof[] = counts.slice(0, 3).map(({ series: s, row }) => byFigure(s, row));
  if (hit)
    return judged(
      "true",
      `${words(hit.series, hit.row)}.`,
      [byFigure(hit.series, hit.row)],
      observed(hit.series, hit.row),
    );
  const said = saidAmount(scene, topics, quantity, at);
  if (said) return said;
  const [first] = counts;
  if (!first?.scaled) return missing("a figure of that kind by then");
  const record = list(counts.slice(0, 2).map(({ series: s, row }) => words(s, row)));
  const earlier = wasOnce(series, quantity, at);
  const reason = earlier
    ? `Outdated: ${record}; it was so through ${dayWords(earlier.through)}.`
    : `The record has ${record}.`;
  if (counts.every(({ scaled: ends }) => ends && gap(quantity, ends) < 0.04))
    return judged("true-with-limits", reason, proofs, record);
  return judged("false", reason, proofs, observed(first.series, first.row));
}

/** The rows of the period named; of a yearly figure the last twelve months known; else the last row. */
function rowsFor(series: Series, quantity: Quantity, date: DateMention | null, { on, known }: Vantage): Observation[] {
  const out = figuresKnown(series, on, known).filter((r) => endsOf(r) !== null);
  const yearly = quantity.per === "year" || quantity.unit === "deaths";
  const period = date?.from && date.through && date.edge !== "by" ? { from: date.from, through: date.through } : null;
  const exact = period
    ? out.filter(
        (r) =>
          r.from !== null &&
          Math.abs(daysBetween(r.from, period.from)) <= 2 &&
          Math.abs(daysBetween(r.through, period.through)) <= 2,
      )
    : [];
  if (exact.length > 0) return exact.slice(-1);
  const fits = yearly ? out.filter((r) => r.from !== null && daysBetween(r.from, r.through) > 350) : out;
  // Of one period's vintages only the last is kept above; what is latest of all is what the writer should have had.
  if (period && daysBetween(period.from, period.through) > 3) return yearly ? fits.slice(-1) : [];
  return fits.slice(-1);
}

function scaled({ unit }: Series, row: Observation, quantity: Quantity) {
  const ends = endsOf(row);
  const by = /billion/.test(unit)
    ? 1e9
    : /million/.test(unit)
      ? 1e6
      : quantity.unit === "kg" && unit === "t"
        ? 1000
        : 1;
  return ends && { low: ends.low * by, high: ends.high * by };
}

function wasOnce(series: readonly Series[], quantity: Quantity, { known }: Vantage): Observation | null {
  const rows = series.flatMap((s) =>
    s.rows.filter((r) => r.published <= known).map((row) => ({ row, ends: scaled(s, row, quantity) })),
  );
  return rows.find(({ row, ends }) => ends && holds(quantity, ends, row.bound))?.row ?? null;
}

function words(series: Series, row: Observation): string {
  const period = row.from ? `${dayWords(row.from)} to ${dayWords(row.through)}` : dayWords(row.through);
  return `${series.name.en}: ${observed(series, row)} for ${period}`;
}
