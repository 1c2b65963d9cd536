// A purchase, judged by a series of figures: against the whole at the deadline, against an even pace before it.

import Big from "big.js";
import type { Observation, Purchase, Series, Yardstick } from "../model/voices.ts";
import { addDays, type Day, daysBetween } from "../time/index.ts";
import { figuresKnown, lowOf } from "./figures.ts";
import { type Asking, type Count, type Judgement, judged } from "./judgement.ts";
import { days } from "./words.ts";

/** From this share of the target at the deadline on, a promise not met counts as met in part. */
const PARTLY = "0.8";

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
  const gaps = purchase.count === "sum" ? gapsIn(purchase, figuresKnown(series, asking.on, asking.known)) : 0;
  return {
    ...verdict(yardstick, purchase, counted, count, gaps, asking),
    count,
    figures: totals.map(({ row }) => row),
  };
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
    const low = row.bound === "at-most" && shown.gt(certain) ? certain : shown;
    certain = low;
    return { row, shown, low, high: beyond(highOf(row)) };
  });
}

function summed(figures: readonly Observation[], { from, through }: Purchase): Total[] {
  const inside = figures.filter((row) => (row.from ?? row.through) >= from && (!through || row.through <= through));
  let [shown, low, high] = [Big("0"), Big("0"), Big("0")];
  return inside.map((row) => {
    shown = shown.plus(lowOf(row) ?? "0");
    if (row.bound !== "at-most") low = low.plus(lowOf(row) ?? "0");
    high = high.plus(highOf(row));
    return { row, shown, low, high };
  });
}

/** Periods of the window of which no figure is known: the sum stays open by as much. */
function gapsIn({ from, through }: Purchase, rows: readonly Observation[]): number {
  return rows.filter(
    (row) => lowOf(row) === null && (row.from ?? row.through) >= from && (!through || row.through <= through),
  ).length;
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
  { on, known }: Asking,
): Count {
  const { target, unit, through } = purchase;
  const ranged = last && !last.shown.eq(last.high) ? last : null;
  const inWindow = counted.at(-1);
  const pace = inWindow ? evenPace(purchase, inWindow.row.through) : null;
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
    evenPace: pace ? shownPace(pace, purchase) : null,
    seasonPace: inWindow && season ? seasonPace(purchase, season, inWindow.row.through, known) : null,
    atDeadline: atDeadline ? atDeadline.shown.toFixed() : null,
    metBy: counted.find(({ low }) => low.gte(target))?.row.through ?? null,
  };
}

function shareOf(amount: Big, target: string): number {
  return Number(amount.div(target).times(100).toFixed(0, Big.roundHalfUp));
}

/** As `shareOf`, for what falls short: never a hundred. */
function shortShareOf(amount: Big, target: string): number {
  return Math.min(99, shareOf(amount, target));
}

/** The straight line from the first day of the window to the last. None for a window without an end. */
function evenPace({ from, through, target }: Purchase, at: Day): Big | null {
  if (!through) return null;
  const [gone, whole] = [daysBetween(from, at) + 1, daysBetween(from, through) + 1];
  return Big(target).times(Math.min(gone, whole)).div(whole);
}

/** A pace is ours and an estimate: whole units, or two decimals where the whole promise is a few large ones. */
function shownPace(amount: Big, { target }: Purchase): string {
  return Big(amount.toFixed(Big(target).lt(100) ? 2 : 0, Big.roundHalfUp)).toFixed();
}

/** What the target would have come to by then in the rhythm of the year before. */
function seasonPace(purchase: Purchase, series: Series, at: Day, known: Day): string | null {
  const { season } = purchase;
  const then = addDays(at, -365);
  const rows = figuresKnown(series, at, known);
  const row = rows.findLast((r) => Math.abs(daysBetween(r.through, then)) <= 3 && r.value !== null);
  return row?.value && season ? shownPace(Big(purchase.target).times(row.value).div(season.total), purchase) : null;
}

function verdict(
  yardstick: Yardstick,
  purchase: Purchase,
  counted: readonly Total[],
  count: Count,
  gaps: number,
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
  if (!over) return underWay(yardstick, last, purchase);
  if (last.row.through < through) {
    return say("unknown", `The last figure is of ${last.row.through}, before the last day, ${through}.`);
  }
  if (gaps > 0)
    return say("unknown", `Of ${gaps} ${gaps === 1 ? "period" : "periods"} in the window no figure is known.`);
  // What had been done by the last day is no more than the first figure from then on.
  const cover = counted.find(({ row }) => row.through >= through) ?? last;
  const share = shortShareOf(cover.shown, target);
  const later = last === cover ? "" : `; ${shortShareOf(last.shown, target)}% by ${last.row.through}`;
  const reason = `Not met by the last day, ${through}: ${share}% by ${cover.row.through}${later}.`;
  return say(cover.shown.gte(Big(target).times(PARTLY)) ? "partly" : "broken", reason);
}

function underWay(yardstick: Yardstick, last: Total, purchase: Purchase): Judgement {
  const { through } = last.row;
  const { target } = purchase;
  const share = `${last.row.bound === "at-most" ? "at most " : ""}${shareOf(last.shown, target)}% by ${through}`;
  const pace = evenPace(purchase, through);
  if (!pace) return judged(yardstick, "pending", `${upperFirst(share)}; no last day was named.`);
  const due = shareOf(pace, target);
  const reason = `${upperFirst(share)}; an even pace, which is our measure and not theirs, comes to ${due}%.`;
  return judged(yardstick, last.low.gte(pace) ? "on-track" : "behind", reason);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
