// The dates of a sentence, resolved against the article's day to first and last days.

import type { Language } from "../../../model/words.ts";
import { addDays, type Day } from "../../../time/index.ts";
import type { DateEdge, DateMention } from "../../types.ts";
import { scan } from "../scan.ts";
import { type DateRule, monthsOf, type Setting } from "./calendar.ts";
import { CHINESE, CHINESE_EDGES, CHINESE_EDGES_AFTER } from "./chinese.ts";
import { ENGLISH, ENGLISH_EDGES } from "./english.ts";
import { leaningOf } from "./leaning.ts";
import { joinRanges } from "./ranges.ts";
import { SPANISH, SPANISH_EDGES } from "./spanish.ts";

const RULES: Readonly<Record<Language, readonly DateRule[]>> = { en: ENGLISH, es: SPANISH, zh: CHINESE };
const EDGES = { en: ENGLISH_EDGES, es: SPANISH_EDGES, zh: CHINESE_EDGES };
const LOOK = 32;
const NEAR = 70;

/** The dates of a sentence that begins at `at`, from left to right, the longest reading of each place. */
export function datesIn(
  text: string,
  folded: string,
  lang: Language,
  anchor: Day | null,
  at: number,
  /** The last date named before this sentence: "that year" is its year. */
  before: Day | null = null,
): DateMention[] {
  const found = RULES[lang].flatMap((rule) => readAll(rule, text, folded, lang, anchor));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateMention[] = [];
  let last = before;
  for (const { follows, ...date } of found) {
    if (date.start < (kept.at(-1)?.end ?? 0)) continue;
    kept.push(follows && last ? inYearOf(date, last) : date);
    last = kept.at(-1)?.through ?? last;
  }
  return joinRanges(kept, text, folded, lang).map((d) => ({ ...d, start: at + d.start, end: at + d.end }));
}

/** "Later that year" begins after the date it follows; "that year" is the whole of it. */
function inYearOf(date: DateMention, last: Day): DateMention {
  const [first, end] = monthsOf(Number(last.slice(0, 4)), 1, 12);
  const later = date.how === "relative" && last < end;
  return { ...date, from: later ? addDays(last, 1) : first, through: end, full: false };
}

type Read = DateMention & { readonly follows?: boolean };

function readAll(rule: DateRule, text: string, folded: string, lang: Language, anchor: Day | null): Read[] {
  return scan(rule.pattern, folded).flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    // The words near the date, not the whole sentence: "met in Busan, and will meet in April" leans both ways.
    const near = folded.slice(Math.max(0, start - NEAR), Math.min(folded.length, end + NEAR / 2));
    const setting: Setting = { anchor, leaning: leaningOf(near, lang) };
    const read = rule.read(match.groups ?? {}, setting, text.slice(start, end));
    if (!read) return [];
    const edge = edgeOf(folded, start, end, lang) ?? read.edge ?? "on";
    return [{ start, end, text: text.slice(start, end), ...read, edge, length: read.length ?? null }];
  });
}

function edgeOf(folded: string, start: number, end: number, lang: Language): DateEdge | null {
  const before = folded.slice(Math.max(0, start - LOOK), start);
  for (const [pattern, edge] of EDGES[lang]) if (pattern.test(before)) return edge;
  if (lang !== "zh") return null;
  const after = folded.slice(end, end + 6);
  for (const [pattern, edge] of CHINESE_EDGES_AFTER) if (pattern.test(after)) return edge;
  return null;
}
