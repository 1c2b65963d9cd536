// Single numbers of a sentence with what stands right at them: currency, scale, unit, "per ton".

import type { Language } from "../../model/words.ts";
import { decimalText, hanValue, numberWords, shifted, wordValue } from "./digits.ts";
import { scan } from "./scan.ts";
import { perThingAt, perThingBefore, scaleAt, unitAt } from "./units.ts";

/** A number in place: offsets count in the sentence. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** Where the digits themselves end. */
  readonly digitsEnd: number;
  /** Decimal text before its own scale. */
  readonly digits: string;
  readonly places: number;
  /** Null where none is written. */
  readonly unit: string | null;
  readonly unitPlaces: number;
  readonly spelled: boolean;
}

const DIGITS = /\d+(?:[.,]\d+|[\u00a0\u202f\u2009]\d{3}(?!\d))*/g;
const HAN_NUMBER =
  /百分之([零〇一二两三四五六七八九十百]{1,6}|\d{1,3}(?:\.\d{1,4})?)|[零〇一二两三四五六七八九十百千]{1,8}/g;
const SPELLED: Readonly<Record<"en" | "es", RegExp>> = {
  en: new RegExp(`(?<![a-z0-9-])(?:${numberWords("en")}|an?)(?=[ -][a-z%])`, "g"),
  es: new RegExp(`(?<![a-z0-9-])(?:${numberWords("es")})(?= [a-z%])`, "g"),
};

const CURRENCY: readonly (readonly [RegExp, string])[] = [
  [/nt ?\$ ?$/, "TWD"],
  [/hk ?\$ ?$/, "HKD"],
  [/(?:(?:us|u\.s\.) ?)?\$ ?$/, "USD"],
  [/usd ?$/, "USD"],
  [/(?:rmb|cny|cn¥) ?$/, "CNY"],
  [/[¥￥] ?$/, "CNY"],
  [/€ ?$/, "EUR"],
];

/** A number that is a name: "No. 18", "Section 301", "S&P 500", 第18号. */
const NUMBER_OF_A_NAME =
  /(?:(?:^|[^a-z])(?:nos?|num|nro|nr|section|seccion|sec|order|orden|article|articulo|annex|anexo|list|lista|chapter|capitulo|heading|phase|fase|note|nota|title|s&p|csi|ftse|nikkei|stoxx|russell|boeing|type|model|page|day|volume|issue|figure|table|top|chapter)[. ]{1,2}|第|[a-z]-?|#|\d[.:/])$/;

/** 301条款, 18号: the number names a law or a notice. */
const HAN_NAME_AFTER = /^(?:条|号|届|款)/;

/** The figures of a sentence from left to right. `taken` says which places belong to dates. */
export function figuresIn(text: string, folded: string, lang: Language, taken: (at: number) => boolean): Figure[] {
  const found = [...written(text, folded, lang), ...(lang === "zh" ? han(folded) : spelled(folded, lang))];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Figure[] = [];
  for (const figure of found)
    if (!taken(figure.digitsEnd - 1) && figure.start >= (kept.at(-1)?.end ?? 0)) kept.push(figure);
  return kept;
}

function* written(text: string, folded: string, lang: Language): Generator<Figure> {
  for (const match of scan(DIGITS, lang === "zh" ? folded : text)) {
    const value = decimalText(match[0], lang);
    if (value === null) continue;
    const before = folded.slice(Math.max(0, match.index - 14), match.index);
    const currency = currencyBefore(before);
    if (!currency && NUMBER_OF_A_NAME.test(before)) continue;
    if (HAN_NAME_AFTER.test(folded.slice(match.index + match[0].length, match.index + match[0].length + 3))) continue;
    if (/^[a-z]/.test(folded.slice(match.index + match[0].length)) && !isUnitNext(folded, match, lang)) continue;
    yield figure(folded, match.index, match[0].length, value, lang, currency, false);
  }
}

function isUnitNext(folded: string, match: RegExpExecArray | RegExpMatchArray, lang: Language): boolean {
  const at = (match.index ?? 0) + match[0].length;
  return unitAt(folded, at, lang) !== null || scaleAt(folded, at, lang, true).places > 0;
}

function currencyBefore(before: string): { unit: string; length: number } | null {
  for (const [pattern, unit] of CURRENCY) {
    const found = pattern.exec(before);
    if (found && found[0].trim() !== "") return { unit, length: found[0].length };
  }
  return null;
}

function figure(
  folded: string,
  index: number,
  length: number,
  digits: string,
  lang: Language,
  currency: { unit: string; length: number } | null,
  spelledOut: boolean,
): Figure {
  const digitsEnd = index + length;
  const scale = scaleAt(folded, digitsEnd, lang, currency !== null);
  // "12m tons": the short scale counts when a unit follows it.
  const named = unitAt(folded, scale.end, lang);
  const money = currency ? { unit: currency.unit, places: 0, end: scale.end } : null;
  const unit = money ?? named;
  const thing =
    unit && isMoney(unit.unit) ? (perThingAt(folded, unit.end, lang) ?? before(folded, index, unit.end, lang)) : null;
  return {
    start: index - (currency?.length ?? 0),
    end: thing?.end ?? unit?.end ?? scale.end,
    digitsEnd,
    digits,
    places: scale.places,
    unit: unit && thing ? `${unit.unit}/${thing.thing}` : (unit?.unit ?? null),
    unitPlaces: unit?.places ?? 0,
    spelled: spelledOut,
  };
}

function before(folded: string, index: number, end: number, lang: Language): { thing: string; end: number } | null {
  const thing = lang === "zh" ? perThingBefore(folded, index) : null;
  return thing ? { thing, end } : null;
}

/** A unit that is money. */
export function isMoney(unit: string): boolean {
  return /^(?:USD|CNY|JPY|EUR|TWD|HKD)$/.test(unit);
}

/** Words count only with a scale or a unit after them: "twelve million tons", not "two sides". */
function* spelled(folded: string, lang: "en" | "es"): Generator<Figure> {
  for (const match of scan(SPELLED[lang], folded)) {
    const value = match[0] === "a" || match[0] === "an" ? 1 : wordValue(match[0], lang);
    if (value === null) continue;
    const made = figure(folded, match.index, match[0].length, String(value), lang, null, true);
    const vague = match[0] === "a" || match[0] === "an" || match[0] === "un";
    if (made.places > 0 || (made.unit !== null && !vague && made.unit !== "firms" && made.unit !== "index-points"))
      yield made;
  }
}

function* han(folded: string): Generator<Figure> {
  for (const match of scan(HAN_NUMBER, folded)) {
    const share = match[1];
    if (share !== undefined) {
      const value = /^\d/.test(share) ? share : String(hanValue(share) ?? "");
      const end = match.index + match[0].length;
      if (value !== "")
        yield { ...figure(folded, match.index, match[0].length, value, "zh", null, true), unit: "%", end };
      continue;
    }
    const numeral = match[0].replace(/[百千]$/, "");
    const value = hanValue(numeral);
    if (value === null || numeral === "" || folded.charAt(match.index - 1) === "第") continue;
    const made = figure(folded, match.index, numeral.length, String(value), "zh", null, true);
    if (
      made.places > 0 ? made.unit !== null : made.unit !== null && made.unit !== "firms" && made.unit !== "index-points"
    )
      yield made;
  }
}

/** The value in its unit: digits, scale and the unit's own places together. */
export function valueIn(figure: Figure, places = figure.places, unitPlaces = figure.unitPlaces): string {
  return shifted(figure.digits, places + unitPlaces);
}
