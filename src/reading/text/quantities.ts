// Figures joined into what they say: an amount, a range, a change from one level to another, a multiple.

import type { Language } from "../../model/words.ts";
import type { Quantity, Unit } from "../types.ts";
import { nounAfter, nounBefore } from "./counted.ts";
import { type Figure, figuresIn, valueIn } from "./figures.ts";
import { multiplesIn } from "./multiples.ts";
import { surroundings } from "./surroundings.ts";

/** The quantities of a sentence that begins at `at`; `taken` says which places belong to dates. */
export function quantitiesIn(
  text: string,
  folded: string,
  lang: Language,
  at: number,
  taken: (place: number) => boolean,
): Quantity[] {
  const figures = figuresIn(text, folded, lang, taken);
  const found: Quantity[] = multiplesIn(text, folded, lang);
  for (let i = 0; i < figures.length; i++) {
    const [first, second] = [figures[i], figures[i + 1]];
    if (!first) continue;
    const joined = second ? join(first, second, text, folded, lang) : null;
    if (joined) i++;
    const quantity = joined ?? amount(first, text, folded, lang);
    if (quantity) found.push(quantity);
  }
  return found.sort((a, b) => a.start - b.start).map((q) => ({ ...q, start: at + q.start, end: at + q.end }));
}

function amount(figure: Figure, text: string, folded: string, lang: Language): Quantity | null {
  const around = surroundings(folded, figure.start, figure.end, lang);
  const noun = figure.unit === null ? nounAfter(folded, figure.end, lang) : null;
  const implied = figure.unit === null && !noun ? nounBefore(folded, figure.start, lang) : null;
  // A bare number with nothing to count and no word on it is a label, a score, a page.
  if (figure.unit === null && !noun && !implied && figure.places === 0 && !around.reach && !around.per) return null;
  return {
    kind: "amount",
    ...stretch(text, figure.start, figure.end),
    value: valueIn(figure),
    unit: figure.unit ?? implied ?? "count",
    noun,
    ...around,
  };
}

const JOIN: Readonly<Record<Language, RegExp>> = {
  en: /^ ?(?:-|to|and|or|through) ?(?:about |around |roughly |nearly |just |an average of |an estimated |only )?$/,
  es: /^ ?(?:-|al?|y(?: el)?|o|hasta)(?: el| un| una| los)? ?(?:promedio de |cerca de |alrededor de |unos |casi )?$/,
  zh: /^ ?(?:-|~|～|至|到|和|降至|降到|降为|下调至|下调到|下降至|下降到|升至|升到|上调至|提高至|提高到|增至|减至|削减至|调降至|调整为)(?:约|大约|近)?$/,
};

const FROM_BEFORE: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|[^a-z])from (?:(?:an?|the|about|around|roughly|nearly|some|its|average|of|current|previous|over|more than|almost) ){0,5}$/,
  es: /(?:^|[^a-z])(?:del?|desde)(?: (?:un|una|el|los|la|promedio|media|de|cerca|alrededor|casi|unos|mas|actual)){0,5} ?$/,
  zh: /(?:从|由|自)(?:平均|原来的?|目前的?|约|大约|近)*$/,
};

const BETWEEN: Readonly<Record<Language, RegExp>> = {
  en: /between (?:about |roughly |around )?$/,
  es: /entre (?:el |un |unos |los )?$/,
  zh: /(?:在|介于)$/,
};

/** Words that may stand between the two levels of a change: "from 57% before Busan to 47%". */
const FILLED: Readonly<Record<Language, RegExp>> = {
  en: /^[^.;,0-9]{1,40} to (?:about |around |roughly |nearly |just |an average of )?$/,
  es: /^[^.;,0-9]{1,40} (?:al?|hasta)(?: el| un)? ?(?:promedio de |cerca de )?$/,
  zh: /^[^。;,0-9]{0,10}(?:降至|降到|降为|下调至|下降至|升至|升到|上调至|提高至|提高到|增至|减至|削减至)(?:约|大约|近)?$/,
};

/** The old level after the new one. */
const BACK: Readonly<Record<Language, RegExp>> = {
  en: /^,? (?:down |up |compared with |lowered |cut )?from (?:an? |the |about |around |roughly |nearly |average of ){0,3}$/,
  es: /^,? (?:desde|frente al?|respecto al?)(?: el| un| una| los)? ?(?:promedio de )?$/,
  zh: /^,?(?:低于|高于)?(?:此前|之前|原来)的?$/,
};

function join(a: Figure, b: Figure, text: string, folded: string, lang: Language): Quantity | null {
  const link = folded.slice(a.end, b.start);
  const before = folded.slice(Math.max(0, a.start - 48), a.start);
  const from = FROM_BEFORE[lang].test(before);
  const back = BACK[lang].test(link);
  if (link.length > 60 || !(back || JOIN[lang].test(link) || (from && FILLED[lang].test(link)))) return null;
  const between = BETWEEN[lang].test(before);
  // "7 and 25 percent" may be two rates; only "between" makes a range of "and".
  if (/^ ?(?:and|or|y|o|和)/.test(link) && !between) return null;
  const unit = common(a.unit, b.unit);
  if (unit === undefined) return null;
  const bare = a.unit === null && a.places === 0;
  const low = valueIn(a, bare ? b.places : a.places, a.unit === null ? b.unitPlaces : a.unitPlaces);
  const high = valueIn(b);
  const noun = unit === null ? nounAfter(folded, b.end, lang) : null;
  if (unit === null && noun === null && b.places === 0) return null;
  const start = a.start;
  const around = { ...surroundings(folded, start, b.end, lang), ...averageOf(folded, start, link) };
  const measured = { ...stretch(text, start, b.end), unit: unit ?? "count", noun, ...around };
  // "To 47% from 57%" tells the new level first.
  if (back) return { kind: "change", ...measured, before: high, after: low, moved: direction(high, low) };
  const levels = from || /降|升|调|增|减/.test(link);
  return levels && !between
    ? { kind: "change", ...measured, before: low, after: high, moved: direction(low, high) }
    : { kind: "range", ...measured, low, high };
}

function averageOf(folded: string, start: number, link: string): { average: boolean } {
  return { average: /averag|promedio|media|平均/.test(folded.slice(Math.max(0, start - 30), start) + link) };
}

function direction(low: string, high: string): "up" | "down" | null {
  const [a, b] = [Number(low), Number(high)];
  return a === b ? null : a < b ? "up" : "down";
}

/** The unit that two figures share, one of them perhaps silent; undefined where they differ. */
function common(a: Unit | null, b: Unit | null): Unit | null | undefined {
  if (a === null || a === b) return b;
  return b === null ? a : undefined;
}

function stretch(text: string, start: number, end: number): { start: number; end: number; text: string } {
  return { start, end, text: text.slice(start, end) };
}
