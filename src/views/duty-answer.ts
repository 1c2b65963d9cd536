// The public shape of a duty answer (design §4), made from an assessment.

import type { Book, Statement } from "../model/book.ts";
import {
  type Assessment,
  formatHts,
  formatMoney,
  formatPercent,
  type Layer,
  type Money,
  type Need,
  type Range,
  type Spared,
} from "../tariff/index.ts";

export interface LayerJson {
  readonly measure: string;
  readonly name: string;
  readonly heading: string | null;
  readonly rate: string | null;
  readonly base: string | null;
  readonly baseIs: string;
  readonly amount: string | null;
  readonly suspended?: string;
  readonly refundable?: { readonly how: string; readonly by: string; readonly made: string };
  readonly by: readonly string[];
}

export interface DutyAnswer {
  readonly line: { readonly hts: string; readonly origin: string; readonly importer: string; readonly entered: string };
  readonly layers: readonly LayerJson[];
  readonly notCharged: readonly {
    readonly measure: string;
    readonly name: string;
    readonly heading: string | null;
    readonly code: string;
    readonly why: string;
  }[];
  readonly total: {
    readonly rate: string | null;
    readonly amount: string | null;
    readonly range?: { readonly least: Ends; readonly most: Ends };
  };
  readonly needs: readonly Need[];
  readonly mayApply: readonly {
    readonly measure: string;
    readonly name: string;
    readonly heading: string | null;
    readonly effect: string;
    readonly why: string;
    readonly option: string;
  }[];
  readonly refundable?: {
    readonly rate: string | null;
    readonly amount: string | null;
    readonly measures: readonly string[];
  };
  readonly fees?: readonly FeeJson[];
  /** Numbers to file for the line, in order; `rate` 0 where an exemption is reported. */
  readonly filing: readonly { readonly number: string; readonly rate: string }[];
  readonly notCovered: readonly string[];
}

interface Ends {
  readonly rate: string | null;
  readonly amount: string | null;
}

export interface FeeJson {
  readonly fee: string;
  readonly name: string;
  readonly rate: string;
  readonly amount: string | null;
  readonly bounds: string;
}

export function layerJson(layer: Layer): LayerJson {
  const { refundable } = layer;
  return {
    measure: layer.measure,
    name: layer.name,
    heading: layer.heading,
    rate: layer.rate,
    base: money(layer.base),
    baseIs: layer.baseIs,
    amount: money(layer.amount),
    ...(layer.suspended ? { suspended: layer.suspended } : {}),
    ...(refundable ? { refundable: { how: refundable.how, by: refundable.by.by, made: refundable.by.made } } : {}),
    by: [...new Set(layer.statements.map((s) => s.by))],
  };
}

export function totalJson(total: Assessment["total"], range: Range | null): DutyAnswer["total"] {
  const ends = (end: Range["least"]): Ends => ({
    rate: end.rate && formatPercent(end.rate),
    amount: money(end.amount),
  });
  return {
    rate: total.rate && formatPercent(total.rate),
    amount: money(total.amount),
    ...(range ? { range: { least: ends(range.least), most: ends(range.most) } } : {}),
  };
}

export function notChargedJson(book: Book, spared: readonly Spared[]): DutyAnswer["notCharged"] {
  return spared.map(({ measure, heading, code, why }) => ({
    measure,
    name: nameOf(book, measure),
    heading,
    code,
    why,
  }));
}

export function mayApplyJson(book: Book, claimable: Assessment["claimable"]): DutyAnswer["mayApply"] {
  return claimable.map(({ measure, heading, effect, why, option }) => ({
    measure,
    name: nameOf(book, measure),
    heading,
    effect,
    why,
    option,
  }));
}

function nameOf(book: Book, measure: string): string {
  return book.subjects.get(measure)?.name.en ?? measure;
}

/** In filing order: each duty's heading, or that of its exemption at 0, then the line's own number. */
export function filingOf(
  order: readonly string[],
  assessed: Assessment,
  groups: ReadonlyMap<string, string>,
  number: string,
  base: string | null,
): DutyAnswer["filing"] {
  const place = (measure: string) =>
    order.indexOf(groups.get(measure) ?? "") + (groups.has(measure) ? 0 : order.length);
  const charged = assessed.layers
    .slice(1)
    .flatMap((l) => (l.heading ? [{ measure: l.measure, number: l.heading, rate: l.rate ?? "" }] : []));
  const reported = assessed.spared
    .filter((s) => s.heading !== null && s.code !== "suspended")
    .map((s) => ({ measure: s.measure, number: s.heading ?? "", rate: "0" }));
  const all = [...charged, ...reported].sort((a, b) => place(a.measure) - place(b.measure));
  const own = { number: formatHts(number), rate: base ?? "" };
  return [...all.map(({ number: heading, rate }) => ({ number: heading, rate })), own];
}

export function statementsOf(assessed: Assessment): Statement[] {
  return [
    ...assessed.layers.flatMap((l) => l.statements),
    ...assessed.layers.flatMap((l) => (l.refundable ? [l.refundable.by] : [])),
    ...assessed.spared.flatMap((s) => s.statements),
  ];
}

export function money(amount: Money | null): string | null {
  return amount && formatMoney(amount);
}
