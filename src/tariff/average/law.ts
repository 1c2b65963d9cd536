// Which duties the goods of a class pay on a day: rate and part of the value, before any money.

import { value } from "../../engine/index.ts";
import type { Book, Subject } from "../../model/book.ts";
import type { AsOf, Day } from "../../time/index.ts";
import type { Charge } from "../duty/charge.ts";
import type { EntryFacts } from "../duty/entry.ts";
import { lineLaw } from "../duty/law.ts";
import { metalOf } from "../duty/stack.ts";
import { type DutyTable, type DutyTerms, dutyTable, type StackingTerms } from "../duty/table.ts";
import { parsePercent } from "../percent.ts";
import { NO_QUANTITIES } from "../quantity/index.ts";
import { changesOf } from "./changes.ts";
import type { GoodsClass } from "./classes.ts";
import { contentOf, restOf } from "./content.ts";
import type { BasketMethod } from "./definition.ts";
import { standings } from "./standing.ts";

/** A duty that goods pay on a part of their value, at whatever rate it has on the day. */
export interface Owed {
  readonly duty: Subject;
  /** Its group in the filing sequence. */
  readonly group: string;
  /** A relief's rate in place of the duty's own. */
  readonly instead: string | null;
  /** The rate fills the base rate up to it. */
  readonly isFloor: boolean;
  /** The place in `Parts` of what it is charged on. */
  readonly part: number;
}

/** Goods that stand on the same lists on a day and claim the same: one law for all. */
export interface SameLaw {
  readonly classes: readonly GoodsClass[];
  readonly owed: readonly Owed[];
}

export interface DayLaw {
  readonly groups: readonly SameLaw[];
  /** Ten-thousandths of a percent; 0 where the record holds no rate, as the definition says among what it leaves out. */
  rateOf(owed: Owed): number;
}

export interface Law {
  /** The days on which a duty, an exemption, a list or a stacking rule begins or ends. */
  readonly starts: readonly Day[];
  /** How goods are charged at the end of a day. */
  on(day: Day): DayLaw;
}

/** The law as a definition reads it, for goods under the lists of a book that `viewFor` has prepared. */
export function lawOf(view: Book, classes: readonly GoodsClass[], definition: BasketMethod, known: Day): Law {
  const changes = changesOf(view, known);
  const standing = standings(view, changes);
  const kept = new Map<number, readonly Owed[]>();
  return {
    starts: changes.days,
    on(day) {
      const table = once(() => tableOn(view, definition, day, known));
      const alike = [...groupsBy(standing(day, known), classes)];
      const groups = alike.map(([key, group]): SameLaw => {
        const owed = kept.get(key) ?? owedBy(group[0] as GoodsClass, table(), definition.origin, day);
        kept.set(key, owed);
        return { classes: group, owed };
      });
      return { groups, rateOf: ratesOn({ on: day, known }) };
    },
  };
}

function groupsBy(keyOf: (one: GoodsClass) => number, classes: readonly GoodsClass[]): Map<number, GoodsClass[]> {
  const found = new Map<number, GoodsClass[]>();
  for (const one of classes) {
    const key = keyOf(one);
    const group = found.get(key);
    if (group) group.push(one);
    else found.set(key, [one]);
  }
  return found;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const FACTS: Omit<EntryFacts, "claims"> = {
  value: null,
  quantities: NO_QUANTITIES,
  loaded: null,
  exported: null,
  content: new Map(),
  usContent: null,
  dutiable: null,
};

function owedBy(one: GoodsClass, all: DutyTable, origin: string, day: Day): Owed[] {
  const table = { ...all, duties: all.duties.filter((duty) => canReach(duty, one)) };
  const { charges } = lineLaw(
    { table, chapter: one.chapter, digits: one.number, origin, day },
    { ...FACTS, claims: one.claims },
  );
  return charges.map(owed);
}

/** A duty that is not charged then, or only on other lists, need not be asked about. */
function canReach({ facets: { status, scope } }: DutyTerms, { lists }: GoodsClass): boolean {
  return status === "in-force" && (scope === "everything" || (scope ?? []).some((list) => lists.includes(list)));
}

function owed(charge: Charge): Owed {
  const { subject, facets } = charge.reached.duty;
  const metal = metalOf(charge);
  return {
    duty: subject,
    group: facets.filing ?? "",
    instead: charge.relief ? charge.rate : null,
    isFloor: charge.floor !== null,
    part: metal ? contentOf(metal) : restOf(charge.less),
  };
}

function ratesOn(at: AsOf): DayLaw["rateOf"] {
  const rates = new Map<Subject, number>();
  return ({ duty, instead, isFloor }) => {
    if (instead) return inUnits(instead);
    const known = rates.get(duty);
    if (known !== undefined) return known;
    const rate = inUnits(value<string>(duty, isFloor ? "floor" : "rate", at) ?? "0%");
    rates.set(duty, rate);
    return rate;
  };
}

/** `7.5%` → 75,000: four decimals of a percent are all that a rate has. */
export function inUnits(text: string): number {
  return Number(parsePercent(text)?.times("10000").toFixed(0) ?? 0);
}

function tableOn(view: Book, { s232 }: BasketMethod, day: Day, known: Day): DutyTable {
  const table = dutyTable(view, "US", { on: day, known });
  return s232.fentanyl === "adds" ? table : { ...table, rules: [...table.rules, ...fentanylYields(table)] };
}

/** A publisher's reading, not the law: goods under Section 232 pay no fentanyl duty on the value that it taxes. */
function fentanylYields(table: DutyTable): StackingTerms[] {
  const inGroup = (group: string) => table.duties.filter((d) => d.facets.filing === group).map((d) => d.subject.id);
  const [model] = table.rules;
  const facets = { yields: inGroup("ieepa-fentanyl"), to: inGroup("section-232"), how: "value" as const };
  return model ? [{ ...model, facets }] : [];
}
