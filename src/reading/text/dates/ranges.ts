// Two dates that make one stretch of days: "from 10 November 2025 to 10 November 2026".

import type { Language } from "../../../model/words.ts";
import { type Day, parseDay } from "../../../time/index.ts";
import type { DateMention } from "../../types.ts";

const LINK: Readonly<Record<Language, RegExp>> = {
  en: /^,? ?(?:-|to|through|until|till|thru) ?(?:the )?$/,
  es: /^,? ?(?:-|al?|hasta)(?: el| la)? ?$/,
  zh: /^(?:起)?(?:-|至|到|—)$/,
};
const AND: Readonly<Record<Language, RegExp>> = { en: /^ and $/, es: /^ y (?:el )?$/, zh: /^和$/ };
const BETWEEN: Readonly<Record<Language, RegExp>> = { en: /between $/, es: /entre (?:el )?$/, zh: /在$/ };

/** Joins neighbours that a "to" links; offsets count in the sentence. */
export function joinRanges(dates: readonly DateMention[], text: string, folded: string, lang: Language): DateMention[] {
  const joined: DateMention[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const whole = last ? join(last, date, text, folded, lang) : null;
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(date);
  }
  return joined;
}

function join(a: DateMention, b: DateMention, text: string, folded: string, lang: Language): DateMention | null {
  const link = folded.slice(a.end, b.start);
  const between = AND[lang].test(link) && BETWEEN[lang].test(folded.slice(Math.max(0, a.start - 10), a.start));
  if (!LINK[lang].test(link) && !between) return null;
  if (!a.from || !b.through || a.how === "duration" || b.how === "duration") return null;
  const from = !a.full && b.full ? inYearOf(a.from, b.through) : a.from;
  if (from === null || from > b.through) return null;
  const [start, end] = [a.start, b.end];
  return { ...a, start, end, text: text.slice(start, end), from, through: b.through, edge: "on", full: b.full };
}

/** The same day and month in the year that lets it come before `last`. */
function inYearOf(first: Day, last: Day): Day | null {
  const year = Number(last.slice(0, 4));
  const same = parseDay(`${year}${first.slice(4)}`);
  return same !== null && same <= last ? same : parseDay(`${year - 1}${first.slice(4)}`);
}
