// Holds a printed daily series against the law: every stretch of days on which it leaves it, by layer, with the reason.

import { value } from "../engine/index.ts";
import type { BasketMethod } from "../model/averages.ts";
import type { Book, Statement } from "../model/book.ts";
import { remembering } from "../model/remembering.ts";
import { valueEnding, weighed } from "../tariff/index.ts";
import { addDays, type Day, daysBetween } from "../time/index.ts";
import { against, leftOutTurning } from "./audit-against.ts";
import type { PrintedDay } from "./audit-file.ts";
import { type Level, type Stretch, stretchesOf, type Turn, turnsOf } from "./audit-moves.ts";
import { type Context, type Reason, reasonOf } from "./audit-reason.ts";
import { overBasket, type Reckoner } from "./average-reckoner.ts";

export interface Deviation {
  readonly stretch: Stretch;
  readonly reason: Reason;
  /** Levels of the layer on the first day, in per cent. */
  readonly printed: number;
  readonly law: number;
  /** How the layer's rate reads, where one rate makes the layer; both in per cent. */
  readonly reads: { readonly rate: number; readonly law: number } | null;
  /** The share of the basket whose numbers end on the first day, in per cent. */
  readonly ending: number;
  readonly statements: readonly Statement[];
}

export interface Audit {
  readonly first: Day;
  readonly last: Day;
  /** Days after the last one that the law can be told for. */
  readonly beyond: number;
  readonly layers: readonly string[];
  /** By how much the two stand apart on the first day, in points: what their methods differ by. */
  readonly method: ReadonlyMap<string, number>;
  readonly deviations: readonly Deviation[];
}

/** Points of a finer grain than is printed, since moves are compared. */
const DECIMALS = 4;

export function audit(book: Book, near: BasketMethod, days: readonly PrintedDay[], known: Day): Audit {
  const method = { ...near, rounding: DECIMALS };
  const reckoner = overBasket(book, method, known);
  const edge = book.recordedThrough;
  const within = days.filter(({ on }) => on <= edge);
  const [first = edge, last = edge] = [within[0]?.on, within.at(-1)?.on];
  const layers = layersOf(method, within);
  const printed = new Map(layers.map((layer) => [layer, levelsOf(within, layer, near.since !== null)]));
  const law = new Map(layers.map((layer) => [layer, lawOf(reckoner, layer, first, last)]));
  const turns = new Map(layers.map((layer) => [layer, turnsOf(printed.get(layer) ?? [], law.get(layer) ?? [])]));
  const apart = (layer: string) => (printed.get(layer)?.[0]?.value ?? 0) - (law.get(layer)?.[0]?.value ?? 0);
  const examine = examining(book, method, reckoner, within, turns, known);
  const found = layers.flatMap((layer) => stretchesOf(layer, turns.get(layer) ?? []));
  return {
    ...{ first, last, layers },
    beyond: days.length - within.length,
    method: new Map(layers.map((layer) => [layer, apart(layer)])),
    deviations: found.map(examine).sort((a, b) => order(a.stretch, b.stretch)),
  };
}

function order(a: Stretch, b: Stretch): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : Math.abs(b.points) - Math.abs(a.points);
}

const TOTAL = "total";

function layersOf({ layers }: BasketMethod, days: readonly PrintedDay[]): string[] {
  return days.every((day) => day.layers !== null) ? layers.map(({ id }) => id) : [TOTAL];
}

/** A series of what was added begins at nothing on the day before its first figure. */
function levelsOf(days: readonly PrintedDay[], layer: string, added: boolean): Level[] {
  const levels = days.map((day) => ({
    on: day.on,
    value: layer === TOTAL ? day.total : (day.layers?.get(layer) ?? 0),
  }));
  const [first] = levels;
  return first && added ? [{ on: addDays(first.on, -1), value: 0 }, ...levels] : levels;
}

function lawOf(reckoner: Reckoner, layer: string, first: Day, last: Day): Level[] {
  const start = addDays(first, -1);
  const within = reckoner
    .stretches()
    .filter(({ from, until }) => (from ?? start) <= last && (until === null || until > start));
  return within.map(({ from, total, layers }) => {
    const points = layer === TOTAL ? total : (layers.find(({ measure }) => measure === layer)?.points ?? "0");
    return { on: from === null || from < start ? start : from, value: Number(points) };
  });
}

function examining(
  book: Book,
  method: BasketMethod,
  reckoner: Reckoner,
  days: readonly PrintedDay[],
  turns: ReadonlyMap<string, readonly Turn[]>,
  known: Day,
): (stretch: Stretch) => Deviation {
  const { basket } = weighed(book, method, known);
  const ending = remembering((day: Day) => (100 * valueEnding(book, basket, day)) / basket.value);
  const groups = new Map(method.layers.map(({ id, groups: own }) => [id, own]));
  const all = method.layers.flatMap((layer) => layer.groups);
  const leftOut = (layer: string, day: Day) => leftOutTurning(book, basket.view, groups.get(layer) ?? all, day, known);
  const law = { book, reckoner, known };
  return (stretch) => {
    const { layer, from, opened } = stretch;
    const context: Context = {
      turns: turns.get(layer) ?? [],
      printed: layer === TOTAL || days.some((day) => (day.layers?.get(layer) ?? 0) !== 0),
      movingWithoutLaw: (day) => [...turns.values()].filter((own) => movesAlone(own, day)).length,
      endingOn: ending,
      leftOut: (day) => leftOut(layer, day).length > 0,
    };
    const reason = reasonOf(stretch, context);
    return {
      ...{ stretch, reason, printed: opened.printed, law: opened.law },
      reads: readsOf(book, reckoner, stretch, known),
      ending: reason.is === "renumbering" ? ending(from) : 0,
      statements: reason.is === "renumbering" ? [] : against(law, stretch, reason, leftOut(layer, from)),
    };
  };
}

function movesAlone(turns: readonly Turn[], day: Day): boolean {
  return turns.some(({ on, printedBy, lawBy }) => on === day && Math.abs(printedBy) > 0.01 && Math.abs(lawBy) < 0.01);
}

/** Where one duty at one rate makes the layer, the printed level is that rate in another measure. */
function readsOf(book: Book, reckoner: Reckoner, { layer, from, opened }: Stretch, known: Day): Deviation["reads"] {
  const parts = reckoner.on(from).layers.find(({ measure }) => measure === layer)?.parts ?? [];
  const [only] = parts;
  if (parts.length !== 1 || !only || opened.law === 0) return null;
  const subject = book.subjects.get(only.measure);
  const said = subject?.statements.length ? rateOn(book, only.measure, from, known) : null;
  return said === null ? null : { rate: (said * opened.printed) / opened.law, law: said };
}

function rateOn(book: Book, id: string, on: Day, known: Day): number | null {
  const subject = book.subjects.get(id);
  const rate = subject && value<string>(subject, "rate", { on, known });
  return rate ? Number(rate.replace("%", "")) : null;
}

/** How many days of the series lie in a stretch. */
export function lengthOf({ from, until }: Stretch, last: Day): number {
  return daysBetween(from, until ?? addDays(last, 1));
}
