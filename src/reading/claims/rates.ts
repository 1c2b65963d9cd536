// What the book knows of rates: of one measure, of all ordinary goods together, and the averages that others publish.

import { value } from "../../engine/index.ts";
import type { Book, Subject } from "../../model/book.ts";
import type { Observation, Series } from "../../model/voices.ts";
import { flatAddOn, flatStretches } from "../../tariff/index.ts";
import { addDays, type Day } from "../../time/index.ts";
import type { Levers } from "../record/levers.ts";
import { goodsSide, leversIn, NOUNS, sideIn } from "../record/levers.ts";
import type { Scene } from "../scene.ts";
import type { Quantity, Reading, Stretch } from "../types.ts";
import type { Vantage } from "./claim.ts";
import { clauseAt, within } from "./clause.ts";
import { cue, find, has } from "./cue.ts";
import { portionOf } from "./portion.ts";
import { topicsIn } from "./topics.ts";

export type Side = "US" | "CN";

const TARIFF = NOUNS.find(({ kinds }) => kinds[0] === "additional-duty")?.words as RegExp;
const MARKET = cue("shares?|stocks?|index|nasdaq|dow|futures|yields?|bolsa|acciones|indice", "股|指数|期货");

/** A percentage that is a rate of duty, with the measures that it is of; no measures: of duties in general. */
export interface RateTold {
  readonly quantity: Quantity;
  readonly levers: Levers | null;
  readonly side: Side;
  /** Does the text say whose duty it is? */
  readonly sure: boolean;
  /** Told of a time that is over, or as the start of a move. */
  readonly past: boolean;
  /** Told of a duty that is said to have ended. */
  readonly over: boolean;
  readonly clause: Stretch;
}

/** The rates that a sentence tells, each beside the tariff that is nearest to it. */
export function ratesTold(reading: Reading, scene: Scene): RateTold[] {
  const percents = reading.quantities.filter(
    ({ unit, kind }) => unit === "%" || unit === "points" || kind === "multiple",
  );
  return percents.flatMap((quantity): RateTold[] => {
    const own = clauseAt(reading, quantity.start);
    const clause = widened(reading, own);
    const before = carrying(reading, scene);
    const refers = quantity.kind === "change" || has(reading.sentence.text, REFERS);
    const named = find(clause, TARIFF) ?? (refers ? find(before, TARIFF) : null);
    if ((!named && !has(clause.text, PAYING)) || has(own.text, MARKET)) return [];
    const portion = portionOf(clause, quantity, percents);
    const levers =
      leversOfRate(scene, reading, portion) ??
      leversOfRate(scene, reading, clause) ??
      (named && !find(clause, TARIFF) ? leversBefore(scene, reading) : null);
    const mentions = within(reading.mentions, portion);
    const said =
      levers?.side ??
      sideIn(portion, mentions) ??
      sideIn(clause, within(reading.mentions, clause)) ??
      sideIn(reading.sentence, reading.mentions);
    const side = said ?? sidesIn(levers) ?? "US";
    // Without the noun only a named measure, or goods of one side, make a percentage a duty.
    const goods = levers !== null && !named && levers.wide;
    if (!named && !levers && (goodsSide(own) === null || !has(own.text, PAYING))) return [];
    if (!named && reading.quotations.some((q) => q.start <= quantity.start && quantity.end <= q.end)) return [];
    return [
      {
        quantity,
        // What one kind of good pays in all is no one duty's rate.
        levers:
          goods && GOODS_PAY.some((t) => topicsIn(reading, clause, scene).includes(t)) ? null : ofSide(levers, side),
        side,
        sure: said !== null && !ofOneGood(reading, clause, scene),
        past: has(clause.text, PAST),
        over: isOver(reading, own),
        clause,
      },
    ];
  });
}

/** "It now stands at 10%": the duty of the sentence before. */
const REFERS = cue(
  "^(?:\\W)?(?:it|this|that|they|both|the (?:rate|levy|duty|tariff|figure|surcharge))(?= (?:\\w+ ){0,2}?(?:stands?|stood|is|was|are|were|remains?|comes? to|came to|amounts? to|rose|fell|went|dropped))",
);

function leversBefore(scene: Scene, reading: Reading): Levers | null {
  const before = scene.readings[scene.readings.indexOf(reading) - 1];
  return before ? leversOfRate(scene, before, before.sentence) : null;
}

function leversOfRate({ book }: Scene, reading: Reading, stretch: Stretch): Levers | null {
  const levers = leversIn(book, reading, stretch, "additional-duty");
  const duties = levers?.subjects.filter(({ kind }) => kind === "additional-duty") ?? [];
  return levers && duties.length > 0 ? { ...levers, subjects: duties } : null;
}

/** The one side that all of the measures named are of. */
function sidesIn(levers: Levers | null): Side | null {
  const sides = new Set(levers?.subjects.map(({ side }) => side));
  if (sides.size !== 1) return null;
  return sides.has("US") ? "US" : sides.has("CN") ? "CN" : null;
}

/** "The reciprocal rate" of both sides in one name: the side that the sentence speaks of. */
function ofSide(levers: Levers | null, side: Side): Levers | null {
  const own = levers?.subjects.filter((s) => s.side === side) ?? [];
  return levers && own.length > 0 ? { ...levers, subjects: own } : levers;
}

/** "No longer applies", "lapsed", "is void": the figure is that of a duty which is gone. */
function isOver({ states }: Reading, clause: Stretch): boolean {
  return within(states, clause).some((s) => {
    if (s.negated || s.tense === "future" || s.tense === "noun") return false;
    return s.state === "ended" || s.state === "struck-down" || (s.state === "expires" && s.tense === "past");
  });
}

/** Words for being charged, where "tariff" itself is left out: "goods from China face 30 percent". */
const PAYING = cue(
  "pay(?:s|ing)?|paid|fac(?:e|es|ed|ing)|charg(?:e|es|ed|ing)|tax(?:es|ed|ing)?|subject to|hit with|attract(?:s|ed)?|carr(?:y|ies)|carried|dutiable|owe[sd]?|slap(?:s|ped)?|(?:extra|additional|further|another|added) [\\d.]+ ?(?:%|percent|per cent|points|percentage points)|" +
    "paga[n]?|pagaba[n]?|sujet[ao]s? a|gravad[ao]s? con|tributa[n]?",
  "缴纳|征收|加征|适用",
);

const PAST = cue(
  "was|were|had|been|previous(?:ly)?|earlier|until|former(?:ly)?|cut|cuts|lower(?:ed|s|ing)?|reduc\\w*|fell|drop\\w*|suspend\\w*|end(?:ed|s)|scrapp\\w*|era|eran|habia\\w*|antes|hasta|baj\\w*|redu\\w*|recort\\w*|suspend\\w*",
  "此前|曾|原|降|下调|暂停|取消|到期",
);
const GOODS: ReadonlySet<string> = new Set(["soy", "farm", "energy", "aircraft", "chips", "rare-earths", "ships"]);
export const MORE_GOODS = cue(
  "cranes?|chassis|films?|movies|pharmaceuticals?|drugs?|trucks?|furniture|lumber|cabinets|chips?|semiconductors?|gloves|masks|cars?|vehicles?|evs?|steel|alumini?um|copper|solar|batter(?:y|ies)|drones?|syringes?|toys|shoes|autos?|coches|acero|aluminio|cobre|baterias",
  "汽车|电动车|钢|铝|铜|电池|光伏|玩具",
);

const GOODS_PAY: readonly string[] = ["soy", "farm", "energy"];

/** A rate on one kind of good says nothing of duties in general. */
function ofOneGood(reading: Reading, clause: Stretch, scene: Scene): boolean {
  return has(clause.text, MORE_GOODS) || topicsIn(reading, clause, scene).some((t) => GOODS.has(t));
}

/** "China will cut its own from 125% to 10%": the tariffs of the sentence before. */
function carrying(reading: Reading, { readings }: Scene): Stretch {
  const before = readings[readings.indexOf(reading) - 1];
  return before && before.sentence.paragraph === reading.sentence.paragraph ? before.sentence : reading.sentence;
}

/** A figure in brackets or after a comma belongs to the tariff before it. */
function widened(reading: Reading, clause: Stretch): Stretch {
  if (find(clause, TARIFF)) return clause;
  const before = clauseAt(reading, Math.max(reading.sentence.start, clause.start - 2));
  return {
    start: before.start,
    end: clause.end,
    text: reading.sentence.text.slice(before.start - reading.sentence.start, clause.end - reading.sentence.start),
  };
}

/** All averages of a side's duties that somebody publishes. */
export function averages({ voices }: Book, side: Side): Series[] {
  const direction = side === "US" ? "us-on-cn" : "cn-on-us";
  return [...voices().series.values()].filter(({ id }) => id.startsWith(`average-${direction}`));
}

/** The figure that held on that day, of those out by then. */
export function figureOn({ rows }: Series, on: Day, known: Day): Observation | null {
  const out = rows.filter((r) => r.value !== null && r.through <= on && r.published <= known);
  return out.at(-1) ?? null;
}

/** The averages of that day; one from before the duties last changed says nothing of it. */
export const averagesOn = remembered((book, side, { on, known }): { series: Series; row: Observation }[] => {
  const changed = addOnSteps(book, side, known).findLast((step) => step.on <= on)?.on ?? null;
  const current = (row: Observation) => changed === null || row.through >= addDays(changed, -ANNOUNCED_BEFORE);
  return averages(book, side).flatMap((series) => {
    const row = figureOn(series, on, known);
    return row && current(row) ? [{ series, row }] : [];
  });
});

/** Days by which a figure may come before the duties that it counts: 47% was told on 30 October for 10 November. */
export const ANNOUNCED_BEFORE = 14;

export function rateOf(subject: Subject, on: Day, known: Day): { rate: string | null; suspended: string | null } {
  const at = { on, known };
  const status = value<string>(subject, "status", at);
  const rate = status === "in-force" ? (value<string>(subject, "rate", at) ?? null) : null;
  return { rate, suspended: value<string>(subject, "suspendedRate", at) ?? null };
}

export const percentOf = (text: string): number => Number(text.replace("%", ""));

/** What a side adds to every ordinary good, in points. */
export function addOn(book: Book, side: Side, at: Vantage): number {
  return percentOf(flatOn(book, side, at).rate);
}

/** The same with the statements behind it. An article asks for few days, and for each of them at every rate it tells. */
export const flatOn = remembered((book: Book, side: Side, { on, known }: Vantage) =>
  flatAddOn(book, side, { on, known }),
);

/** The same answer for the same day, side and book; forgotten all at once when there are many. */
function remembered<T>(ask: (book: Book, side: Side, at: Vantage) => T): typeof ask {
  const answers = new WeakMap<Book, Map<string, T>>();
  return (book, side, at) => {
    const ofBook = answers.get(book) ?? new Map<string, T>();
    answers.set(book, ofBook);
    const key = `${side} ${at.on} ${at.known}`;
    const known = ofBook.get(key);
    if (known !== undefined) return known;
    const answer = ask(book, side, at);
    if (ofBook.size >= MOST_DAYS) ofBook.clear();
    ofBook.set(key, answer);
    return answer;
  };
}

const MOST_DAYS = 5_000;

interface Step {
  readonly on: Day;
  readonly before: number;
  readonly after: number;
}

const ready = new WeakMap<Book, Map<string, readonly Step[]>>();

/** Each change of what a side adds to every ordinary good, as known. */
export function addOnSteps(book: Book, side: Side, known: Day): readonly Step[] {
  const steps = ready.get(book) ?? new Map<string, readonly Step[]>();
  ready.set(book, steps);
  const key = `${side} ${known}`;
  const found = steps.get(key) ?? stepsOf(book, side, known);
  steps.set(key, found);
  return found;
}

function stepsOf(book: Book, side: Side, known: Day): Step[] {
  const stretches = flatStretches(book, side, known);
  const steps = stretches.flatMap(({ from, rate }, i): Step[] => {
    const last = stretches[i - 1];
    return from && last ? [{ on: from, before: percentOf(last.rate), after: percentOf(rate) }] : [];
  });
  return steps.filter(({ before, after }) => before !== after);
}

const ON_GOODS = cue(
  "(?:related to|on|of|for|sobre|a|relacionad[ao]s? con|vinculad[ao]s? (?:a|con))(?: (?:imports? of|shipments of|los|las|el|the|importaciones de))? (?:fentanyl|precursors?|fentanyl precursors?|precursores(?: (?:de|del) fentanilo)?|fentanilo) ?(?:precursors?|products|shipments|chemicals|imports)?",
  "芬太尼前体(?:的)?关税|对芬太尼(?:前体|产品)?(?:征收|加征)",
);
const PRECURSORS = cue(
  "precursors?|precursores|chemicals|shipments of fentanyl|fentanyl products|fentanyl imports",
  "前体|芬太尼产品",
);

/** Told as if it fell on certain goods, although it falls on everything. */
export function wrongObject({ subjects }: Levers, clause: Stretch, { on, known }: Vantage): Subject | null {
  if (!has(clause.text, ON_GOODS) || !has(clause.text, PRECURSORS)) return null;
  return (
    subjects.find(
      (s) => value(s, "scope", { on, known }) === "everything" || s.statements[0]?.says.scope === "everything",
    ) ?? null
  );
}
