// Shares and futures in the record: which indices a sentence means, how each moved on a day, and which reasons were printed.

import type { Book, Position } from "../../model/book.ts";
import type { Observation, Series } from "../../model/voices.ts";
import { addDays, type Day, daysBetween } from "../../time/index.ts";
import { cue, find } from "../claims/cue.ts";
import { heldOn, type Scene } from "../scene.ts";
import type { Reading, Stretch } from "../types.ts";

/** Nvidia as a share, not as a seller of chips. */
const NVIDIA = cue("nvidia(?:'s)?(?: (?:shares?|stock))?(?! (?:chips?|h20|h200|sales|revenue))");
const US_SHARES: readonly string[] = ["nasdaq-composite", "sp-500", "dow-jones"];
const CHIPS: readonly string[] = ["phlx-semiconductor", "nvidia"];

/** Words that mean a market without the name of an index. */
const GROUPS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    cue(
      "(?:u\\.?s\\.?|american|wall street|new york)(?: (?:stock|equity))?(?: (?:stocks?|shares?|equit(?:y|ies)|markets?))+|wall street|stock markets?|equities|bolsa(?:s)? (?:estadounidense|de nueva york)|mercados? (?:bursatil(?:es)?|de valores|estadounidenses?)|acciones estadounidenses|bolsas de estados unidos|(?:la|las) bolsas?|mercados",
      "美股|华尔街|美国股市|纽约股市",
    ),
    US_SHARES,
  ],
  [
    cue("broader ind(?:ices|exes)|indices mas amplios|stocks|acciones", "大盘"),
    ["sp-500", "dow-jones", "nasdaq-composite"],
  ],
  [
    cue(
      "(?:chip|semiconductor)(?: (?:stocks?|shares?|makers?))+|acciones de semiconductores|fabricantes de chips",
      "芯片股|半导体股",
    ),
    CHIPS,
  ],
  [
    cue("tech(?:nology)?(?: and chip)?(?: (?:stocks?|shares?))+|tecnologicas", "科技股"),
    ["nasdaq-composite", ...CHIPS],
  ],
  [cue("hong kong (?:stocks?|shares?)|bolsa de hong kong", "港股|香港股市"), ["hang-seng"]],
  [cue("(?:chinese|mainland|shanghai) (?:stocks?|shares?)|bolsa de shanghai", "A股|沪指|上证"), ["shanghai-composite"]],
  [
    cue("soy(?:bean)?s? (?:futures|prices?)|futuros de (?:la )?soja|precios? de la soja", "大豆期货|大豆价格"),
    ["soy-futures-days", "soy-futures"],
  ],
];

const SELLING = cue("revenue|sales|h20|h200|licen[cs]es?|export\\w*|ingresos|ventas", "收入|销售|许可|出口");

export interface MarketTold extends Stretch {
  readonly series: readonly Series[];
  /** A market as a whole, not one index by its name. */
  readonly group: boolean;
}

/** The indices and markets that a stretch names, each with its words. */
export function marketsIn(book: Book, { mentions }: Reading, stretch: Stretch): MarketTold[] {
  const { series } = book.voices();
  const named = mentions
    .filter((m) => m.start >= stretch.start && m.end <= stretch.end)
    // "640 yuan" is money, no rate of exchange.
    .filter((m) => !/\d[\d,.]* (?:million |billion )?$/.test(stretch.text.slice(0, m.start - stretch.start)))
    .flatMap((m): MarketTold[] => {
      const own = m.refs.flatMap(({ what, id }) => (what === "series" ? (series.get(id) ?? []) : []));
      const market = own.filter((s) => s.topic === "markets" || s.id.startsWith("soy-futures"));
      return market.length > 0 ? [{ ...pick(m), series: market, group: false }] : [];
    });
  const shares: typeof GROUPS = find(stretch, SELLING) ? [] : [[NVIDIA, ["nvidia"]]];
  const groups = [...GROUPS, ...shares].flatMap(([words, ids]): MarketTold[] => {
    const hit = find(stretch, words);
    const taken = hit && named.some((n) => n.start < hit.end && hit.start < n.end);
    return hit && !taken ? [{ ...hit, series: ids.flatMap((id) => series.get(id) ?? []), group: true }] : [];
  });
  const apart = groups.filter((g, i) => !groups.some((o, j) => j < i && o.start < g.end && g.start < o.end));
  return [...named, ...apart].sort((a, b) => a.start - b.start);
}

function pick({ start, end, text }: Stretch): Stretch {
  return { start, end, text };
}

/** The day that moves are told of: named here or just before, else that of the article's event, else the article's. */
export function marketDay(reading: Reading, scene: Scene): Day {
  const at = scene.readings.indexOf(reading);
  for (const near of scene.readings.slice(Math.max(0, at - 2), at + 1).reverse()) {
    const named = dayNamed(near, scene);
    if (named) return named;
  }
  const held = scene.focus && heldOn(scene.focus, scene.published)?.through;
  if (held && isFresh(held, scene)) return held;
  const told = scene.readings.flatMap((r) => dayNamed(r, scene) ?? []).filter((day) => isFresh(day, scene));
  return told[0] ?? lastTraded(scene.published);
}

/** A weekend's paper tells of Friday. */
function lastTraded(day: Day): Day {
  const sinceMonday = ((daysBetween(MONDAY, day) % 7) + 7) % 7;
  return sinceMonday > 4 ? addDays(day, 4 - sinceMonday) : day;
}

const MONDAY = "2025-01-06" as Day;

function dayNamed({ dates }: Reading, { published }: Scene): Day | null {
  return dates.find((d) => d.from !== null && d.from === d.through && d.from <= published)?.from ?? null;
}

/** An article that names no day speaks of the last days, whatever older event it recalls. */
const FRESH = 5;

function isFresh(day: Day, { published }: Scene): boolean {
  return day >= addDays(published, -FRESH);
}

/** The rows of one day that were out by then: within the day, and at its close. */
export function moveRows({ rows }: Series, on: Day, known: Day): Observation[] {
  const out = rows.filter((r) => r.from === null && r.published <= known);
  const own = out.filter((r) => r.through === on);
  if (own.length > 0) return own;
  // Told on a weekend, or before the opening: of the last day on which there was trade.
  const last = out.filter((r) => r.through < on && r.through >= addDays(on, -3)).at(-1)?.through;
  return out.filter((r) => r.through === last);
}

/** The move in per cent, from the row or from the close before it. */
export function moveOf(row: Observation): number | null {
  if (row.change) return Number(row.change.replace("%", "").replace("−", "-"));
  const cents = /([+-−]\d+(?:\.\d+)?) cents/.exec(row.note ?? "")?.[1];
  return cents && row.value ? (Number(cents.replace("−", "-")) / Number(row.value)) * 100 : null;
}

/** What was printed as the reason of a day's moves in these series. */
export function reasonsFor(book: Book, ids: readonly string[], on: Day, known: Day): Position[] {
  return [...book.positions.values()].filter(
    (p) => p.topics.includes("markets") && p.about.some((id) => ids.includes(id)) && p.made <= known && speaksOf(p, on),
  );
}

/** A report of the day, or one of the next day whose id names the day it is about. */
function speaksOf({ id, made }: Position, on: Day): boolean {
  const day = /\d{4}-\d{2}-\d{2}/.exec(id)?.[0];
  return day ? day === on : made === on;
}
