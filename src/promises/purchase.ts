// A purchase, judged by a series of figures: against the whole at the deadline, against an even pace before it.

import Big from "big.js";
import type { Observation, Purchase, Series, Yardstick } from "../model/voices.ts";
import { addDays, type Day, daysBetween } from "../time/index.ts";
import { figuresKnown, lowOf } from "./figures.ts";
import { type Asking, type Count, type Judgement, judged } from "./judgement.ts";

/** From this share of the target at the deadline on, a promise not met counts as met in part. */
const PARTLY = 0.8;

interface Total {
  readonly row: Observation;
  /** The figure as printed; of a range its lower end. */
  readonly shown: Big;
  /** What is certain: of a figure that is "at most", the total before it. */
  readonly low: Big;
  readonly high: Big;
}

export function judgePurchase(
  yardstick: Yardstick,
  purchase: Purchase,
  series: Series | undefined,
  season: Series | undefined,
  asking: Asking,
): Judgement {
  if (!series) return withoutSeries(yardstick, purchase, asking);
  const totals = totalsOf(purchase, figuresKnown(series, asking.on, asking.known));
  const counted = totals.filter(({ row }) => row.through >= purchase.from);
  const count = countOf(purchase, series, totals.at(-1), counted, season, asking);
  return { ...verdict(yardstick, purchase, counted, count, asking), count, figures: totals.map(({ row }) => row) };
}

function withoutSeries(yardstick: Yardstick, purchase: Purchase, { on }: Asking): Judgement {
  const nothing = { value: null, low: null, high: null, bound: null, share: null, dataThrough: null, published: null };
  const paces = { evenPace: null, seasonPace: null, atDeadline: null, metBy: null };
  const count: Count = { unit: purchase.unit, target: purchase.target, ...nothing, ...paces };
  const over = purchase.through !== null && on > purchase.through;
  const reason = "No series in the book counts this.";
  return { ...judged(yardstick, over ? "unknown" : "pending", reason), count };
}

/** Each total since the counting began; periods are added up, totals are taken as they stand. */
function totalsOf(purchase: Purchase, rows: readonly Observation[]): Total[] {
  const figures = rows.filter((row) => lowOf(row) !== null);
  return purchase.count === "latest" ? running(figures, purchase) : summed(figures, purchase);
}

function running(figures: readonly Observation[], { less }: Purchase): Total[] {
  const beyond = (amount: Big) => (amount.gt(less) ? amount.minus(less) : Big("0"));
  let certain = Big("0");
  return figures.map((row) => {
    const shown = beyond(Big(lowOf(row) ?? "0"));
    // "Less than four million" proves no more than what stood there before.
    const low = row.bound === "at-most" ? certain : shown;
    certain = low;
    return { row, shown, low, high: beyond(highOf(row)) };
  });
}

function summed(figures: readonly Observation[], { from, through }: Purchase): Total[] {
  const inside = figures.filter((row) => (row.from ?? row.through) >= from && (!through || row.through <= through));
  let [low, high] = [Big("0"), Big("0")];
  return inside.map((row) => {
    low = low.plus(lowOf(row) ?? "0");
    high = high.plus(highOf(row));
    return { row, shown: low, low, high };
  });
}

function highOf({ value, low, high }: Observation): Big {
  return Big(value ?? high ?? low ?? "0");
}

function countOf(
  purchase: Purchase,
  series: Series,
  last: Total | undefined,
  counted: readonly Total[],
  season: Series | undefined,
  { on }: Asking,
): Count {
  const { target, unit, through } = purchase;
  const ranged = last && !last.shown.eq(last.high) ? last : null;
  const inWindow = counted.at(-1);
  const atDeadline =
    through && on > through ? (counted.filter(({ row }) => row.through <= through).at(-1) ?? null) : null;
  return {
    unit: unit || series.unit,
    target,
    value: last && !ranged ? last.shown.toFixed() : null,
    low: ranged ? ranged.shown.toFixed() : null,
    high: ranged ? ranged.high.toFixed() : null,
    bound: last?.row.bound ?? null,
    share: inWindow ? shareOf(inWindow.shown, target) : null,
    dataThrough: last?.row.through ?? null,
    published: last?.row.published ?? null,
    evenPace: inWindow ? evenPace(purchase, inWindow.row.through) : null,
    seasonPace: inWindow && season ? seasonPace(purchase, season, inWindow.row.through) : null,
    atDeadline: atDeadline ? atDeadline.shown.toFixed() : null,
    metBy: counted.find(({ low }) => low.gte(target))?.row.through ?? null,
  };
}

function shareOf(amount: Big, target: string): number {
  return Number(amount.div(target).times(100).toFixed(0, Big.roundHalfUp));
}

/** The straight line from the first day of the window to the last. None for a window without an end. */
function evenPace({ from, through, target }: Purchase, at: Day): string | null {
  if (!through) return null;
  const [gone, whole] = [daysBetween(from, at) + 1, daysBetween(from, through) + 1];
  return Big(target).times(Math.min(gone, whole)).div(whole).toFixed(0, Big.roundHalfUp);
}

/** What the target would have come to by then in the rhythm of the year before. */
function seasonPace({ season, target }: Purchase, series: Series, at: Day): string | null {
  const then = addDays(at, -365);
  const row = series.rows.find((r) => Math.abs(daysBetween(r.through, then)) <= 3 && r.value !== null);
  return row?.value && season ? Big(target).times(row.value).div(season.total).toFixed(0, Big.roundHalfUp) : null;
}

function verdict(
  yardstick: Yardstick,
  purchase: Purchase,
  counted: readonly Total[],
  count: Count,
  { on }: Asking,
): Judgement {
  const { from, through, target } = purchase;
  const say = (standing: Judgement["standing"], reason: string) => judged(yardstick, standing, reason);
  if (on < from) return say("pending", `The window opens on ${from}.`);
  const last = counted.at(-1);
  const over = through !== null && on > through;
  if (count.metBy && (!through || count.metBy <= through)) return say("kept", `Reached by ${count.metBy}.`);
  if (count.metBy && through) {
    const late = daysBetween(through, count.metBy);
    return say("kept-late", `Reached by ${count.metBy}, ${days(late)} after the last day, ${through}.`);
  }
  if (!last) return say(over ? "unknown" : "pending", "No figure for the window is known.");
  if (!over) return underWay(yardstick, last, count);
  if (last.row.through < through) {
    return say("unknown", `The last figure is of ${last.row.through}, before the last day, ${through}.`);
  }
  // What had been done by the last day is no more than the first figure from then on.
  const cover = counted.find(({ row }) => row.through >= through) ?? last;
  const share = shareOf(cover.shown, target);
  const later = last === cover ? "" : `; ${count.share}% by ${last.row.through}`;
  const reason = `Not met by the last day, ${through}: ${share}% by ${cover.row.through}${later}.`;
  return say(share >= PARTLY * 100 ? "partly" : "broken", reason);
}

function underWay(yardstick: Yardstick, last: Total, { evenPace, target }: Count): Judgement {
  const { through } = last.row;
  const share = `${last.row.bound === "at-most" ? "at most " : ""}${shareOf(last.shown, target)}% by ${through}`;
  if (!evenPace) return judged(yardstick, "pending", `${upperFirst(share)}; no last day was named.`);
  const pace = shareOf(Big(evenPace), target);
  const reason = `${upperFirst(share)}; an even pace, which is our measure and not theirs, comes to ${pace}%.`;
  return judged(yardstick, last.low.gte(evenPace) ? "on-track" : "behind", reason);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function days(n: number): string {
  return n === 1 ? "1 day" : `${n} days`;
}
