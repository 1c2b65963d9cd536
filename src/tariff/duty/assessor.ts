// Many lines at once: the law of each number, origin and stretch of days is worked out once, the money for every line.

import { listsNaming, membership } from "../../engine/index.ts";
import type { Book, Chapter, Statement } from "../../model/book.ts";
import { remembering } from "../../model/remembering.ts";
import { type Day, dayOf } from "../../time/index.ts";
import { chapterOf, type HtsNumber } from "../number.ts";
import { parsePercent } from "../percent.ts";
import { NO_QUANTITIES } from "../quantity/index.ts";
import { bill } from "./bill.ts";
import type { EntryFacts } from "./entry.ts";
import { lineLaw } from "./law.ts";
import { type DutyTable, dutyTable } from "./table.ts";
import { type UsLine, usLine } from "./us-line.ts";

/** One layer of a plan: the rate as a whole number of ten-thousandths of a percent. */
export interface PlannedLayer {
  readonly measure: string;
  readonly heading: string | null;
  readonly rate: number;
}

/** How the lines of one number and origin are charged over a stretch of days; `reason` where value alone does not do. */
export type Plan =
  | { readonly kind: "rates"; readonly layers: readonly PlannedLayer[] }
  | { readonly kind: "set-aside"; readonly reason: string };

export interface Assessor {
  plan(number: HtsNumber, origin: string, day: Day): Plan;
  /** Duty of a line in cents, each layer rounded to the cent, halves up; null where the plan sets the line aside. */
  duty(number: HtsNumber, origin: string, day: Day, cents: number): number | null;
}

const PLAIN: EntryFacts = {
  value: null,
  quantities: NO_QUANTITIES,
  loaded: null,
  exported: null,
  claims: new Set(),
  content: new Map(),
  usContent: null,
  dutiable: null,
};

/** Assesses lines of goods entering the United States without claims, as known on a day. Lines may come in any order. */
export function assessor(book: Book, known: Day): Assessor {
  const starts = switchDays(book, known);
  const stretches: (Stretch | undefined)[] = [];
  const plans = new Map<string, (Plan | undefined)[]>();
  const stretch = remembering((day: Day) => lastAtOrBefore(starts, day));
  const plan = (number: HtsNumber, origin: string, day: Day): Plan => {
    const key = origin + number;
    let own = plans.get(key);
    if (!own) {
      own = [];
      plans.set(key, own);
    }
    const i = stretch(day) + 1;
    const start = starts[i - 1] ?? day;
    stretches[i] ??= { table: dutyTable(book, "US", { on: start, known }), day: start, plans: new Map() };
    own[i] ??= planFor(book, stretches[i], number, origin);
    return own[i];
  };
  return {
    plan,
    duty(number, origin, day, cents) {
      const found = plan(number, origin, day);
      return found.kind === "rates" ? charge(found.layers, cents) : null;
    },
  };
}

/** The law of one stretch of days, and the plans worked out for it so far. */
interface Stretch {
  readonly table: DutyTable;
  readonly day: Day;
  readonly plans: Map<string, Plan>;
}

/** Lines of one base rate that stand on the same lists are charged alike, so they share a plan. */
function planFor(book: Book, { table, day, plans }: Stretch, number: HtsNumber, origin: string): Plan {
  const chapter = book.chapter("US", chapterOf(number));
  const line = usLine(book, table, chapter, number, day, PLAIN);
  if (!line.ok) return { kind: "set-aside", reason: line.problems[0]?.code ?? "unknown-hts" };
  const lists = [...listsNaming(chapter, number)].filter((list) => membership(chapter, number, list, table.at).in);
  const key = `${origin} ${line.value.base.text} ${lists.join(" ")}`;
  const known = plans.get(key) ?? workOut(table, chapter, line.value, number, origin, day);
  plans.set(key, known);
  return known;
}

function workOut(table: DutyTable, chapter: Chapter, line: UsLine, number: HtsNumber, origin: string, day: Day): Plan {
  const law = lineLaw({ table, chapter, digits: number, origin, day }, PLAIN);
  const assessed = bill(table, law, line.base, PLAIN);
  const layers = assessed.layers.map((layer): PlannedLayer | null => {
    const rate = layer.baseIs === "entered value" && layer.rate ? wholeRate(layer.rate) : null;
    return rate === null ? null : { measure: layer.measure, heading: layer.heading, rate };
  });
  const open = assessed.needs.find((need) => need.need !== "value");
  if (open) return { kind: "set-aside", reason: `needs ${open.basis}` };
  const known = layers.filter((layer) => layer !== null);
  return known.length === layers.length
    ? { kind: "rates", layers: known }
    : { kind: "set-aside", reason: "needs value or quantity" };
}

/** `7.5%` → 75,000: four decimals of a percent are all that a rate has. */
function wholeRate(text: string): number | null {
  const percent = text === "Free" ? "0" : parsePercent(text)?.times("10000").toFixed(0);
  return percent === undefined ? null : Number(percent);
}

const PER = 1_000_000;

function charge(layers: readonly PlannedLayer[], cents: number): number {
  let total = 0;
  for (const { rate } of layers) total += share(cents, rate);
  return total;
}

/** Half a cent goes up. Whole numbers throughout; beyond 2^53 the product is taken in big integers. */
function share(cents: number, rate: number): number {
  const product = cents * rate;
  if (product > Number.MAX_SAFE_INTEGER) return Number((BigInt(cents) * BigInt(rate) + BigInt(PER / 2)) / BigInt(PER));
  const rest = product % PER;
  return (product - rest) / PER + (rest * 2 >= PER ? 1 : 0);
}

/** The days on which anything that decides a US duty begins or ends, in order. */
export function switchDays(book: Book, known: Day): Day[] {
  const days = new Set<Day>();
  for (const subject of book.subjects.values()) {
    if (subject.side !== "US" || !DECIDING.has(subject.kind)) continue;
    for (const statement of subject.statements) {
      if (statement.layer === 0 && statement.made > known) continue;
      for (const moment of momentsOf(statement)) days.add(moment);
    }
  }
  for (const edge of book.schedule.edges) days.add(edge);
  return [...days].sort();
}

function momentsOf(statement: Statement): Day[] {
  const { from, until } = statement.span;
  const outer = ["loadedBefore", "exportedBefore", "enteredBefore"].flatMap((facet) => {
    const said = statement.says[facet];
    return typeof said === "string" ? [said.slice(0, 10) as Day] : [];
  });
  return [dayOf(from), ...(until ? [dayOf(until)] : []), ...outer];
}

const DECIDING: ReadonlySet<string> = new Set(["additional-duty", "exemption", "stacking", "list"]);

function lastAtOrBefore(starts: readonly Day[], day: Day): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as Day) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
