// What the words around a figure say of it: about, at least, a year, on average, rose by, fell to.

import type { Language } from "../../model/words.ts";
import type { Reach } from "../types.ts";
import { scan } from "./scan.ts";

/** What a figure's neighbourhood adds to it. */
export interface Surroundings {
  readonly reach: Reach | null;
  readonly per: "year" | "month" | "week" | "day" | null;
  readonly moved: "up" | "down" | null;
  readonly reads: "to" | "by" | null;
  readonly average: boolean;
}

type Rules<T> = Readonly<Record<Language, readonly (readonly [RegExp, T])[]>>;

const REACH_BEFORE: Rules<Reach> = {
  en: [
    [/(?:at least|no less than|no fewer than|not less than|a minimum(?: of)?|minimum of) $/, "at-least"],
    [/(?:no more than|not more than|at most|a maximum of|maximum of|capped at|limited to) $/, "at-most"],
    [
      /(?:more than|over|above|exceeding|exceeds?|exceeded|upwards of|in excess of|north of|topp(?:ed|ing)|surpass(?:ed|ing)|greater than) $/,
      "more-than",
    ],
    [/(?:less than|under|below|fewer than|short of) $/, "less-than"],
    [/(?:up to|as much as|as many as|as high as) $/, "up-to"],
    [
      /(?:about|around|roughly|approximately|approx\.?|some|close to|nearly|almost|near|an estimated|estimated|circa|just (?:over|under)|in the region of|~) ?$/,
      "about",
    ],
  ],
  es: [
    [/(?:al menos|por lo menos|como minimo|no menos de|un minimo de|minimo de) $/, "at-least"],
    [/(?:como maximo|no mas de|a lo sumo|un maximo de|maximo de) $/, "at-most"],
    [
      /(?:mas de|superior(?:es)? al?|por encima del?|supera(?:n|do|ron)?(?: los| las| el)?|mayor(?:es)? a) $/,
      "more-than",
    ],
    [/(?:menos de|inferior(?:es)? al?|por debajo del?|menor(?:es)? a) $/, "less-than"],
    [/(?:hasta(?: un| el| los| las)?) $/, "up-to"],
    [
      /(?:cerca del?|alrededor del?|unos|unas|aproximadamente|casi(?: un| el)?|en torno al?|cercan[oa]s? al?|proxim[oa]s? al?|~) ?$/,
      "about",
    ],
  ],
  zh: [
    [/(?:至少|不少于|不低于|最少)(?:为|达)?$/, "at-least"],
    [/(?:至多|最多|不超过|不高于)(?:为)?$/, "at-most"],
    [/(?:超过|逾|超|高于|多于|突破)(?:了)?$/, "more-than"],
    [/(?:低于|不到|少于|不足)$/, "less-than"],
    [/(?:高达|多达|达)$/, "up-to"],
    [/(?:大约|约为|约|接近|将近|近|左右)$/, "about"],
  ],
};

const REACH_AFTER: Rules<Reach> = {
  en: [
    [/^,? (?:or more|or higher|or above|at least|plus)(?![a-z])/, "at-least"],
    [/^,? (?:or less|or lower|or fewer|at most)(?![a-z])/, "at-most"],
  ],
  es: [
    [/^ (?:o mas|como minimo)(?![a-z])/, "at-least"],
    [/^ (?:o menos|como maximo)(?![a-z])/, "at-most"],
  ],
  zh: [
    [/^(?:以上|或以上|起)/, "at-least"],
    [/^(?:以下|以内)/, "at-most"],
    [/^(?:左右|上下)/, "about"],
  ],
};

const PER: Rules<"year" | "month" | "week" | "day"> = {
  en: [
    [
      /^[^.;]{0,24}?(?: (?:per|a|each|every) year|\/year| annually| yearly| per annum)(?![a-z])(?! (?:earlier|ago|before|later))/,
      "year",
    ],
    [/^[^.;]{0,16}?(?: (?:per|a|each|every) month| monthly)(?![a-z])(?! (?:earlier|ago|before|later))/, "month"],
    [/^[^.;]{0,16}?(?: (?:per|a|each|every) week| weekly)(?![a-z])(?! (?:earlier|ago|before|later))/, "week"],
    [/^[^.;]{0,16}?(?: (?:per|a|each|every) day| daily)(?![a-z])/, "day"],
  ],
  es: [
    [/^[^.;]{0,30}?(?: al ano| por ano| cada ano| anual(?:es|mente)?)(?![a-z])/, "year"],
    [/^[^.;]{0,20}?(?: al mes| por mes| cada mes| mensual(?:es|mente)?)(?![a-z])/, "month"],
    [/^[^.;]{0,20}?(?: a la semana| por semana| semanal(?:es|mente)?)(?![a-z])/, "week"],
    [/^[^.;]{0,20}?(?: al dia| por dia| diari[oa]s?)(?![a-z])/, "day"],
  ],
  zh: [[/^(?:\/年|每年)/, "year"]],
};

const PER_BEFORE = /(?:每(年|月|周|天))[^,。;]{0,12}$/;
const HAN_PER: Readonly<Record<string, "year" | "month" | "week" | "day">> = {
  年: "year",
  月: "month",
  周: "week",
  天: "day",
};

const UP: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|[^a-z])(?:leap(?:s|ed|t)?|roar(?:s|ed)?|vault(?:s|ed)?|spik(?:es|ed)|bounc(?:es|ed)|r[oi]s(?:e|es|en|ing)|rose|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:es|ed|ing|e)|increas(?:es|ed|ing|e)|rais(?:es|ed|ing|e)|(?<!g[ai]ve |given |giving )up|advanc(?:es|ed|ing|e)|rebound(?:s|ed|ing)?|rall(?:y|ies|ied|ying)|recover(?:s|ed|ing)?|put on|add(?:s|ed|ing)|grew|grow(?:s|n|ing)?|hik(?:es|ed|ing|e)|higher|soar(?:s|ed|ing)?)(?![a-z])/g,
  es: /(?:^|[^a-z])(?:sub(?:io|e|en|ieron|iendo|ir|ida)|aument(?:o|a|an|aron|ando|ar)|crec(?:io|e|en|ieron|iendo|er)|gan(?:o|a|an|aron|ando)|avanz(?:o|a|an|aron|ando)|elev(?:o|a|an|aron|ando|ar)|alza|increment(?:o|a|aron|ar)|repunt(?:o|a|aron))(?![a-z])/g,
  zh: /上涨|上升|增长|增加|提高|上调|涨|升|增至|加征|扩大/g,
};

const DOWN: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|[^a-z])(?:f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:es|ed|ing|e)|cut(?:s|ting)?|reduc(?:es|ed|ing|e|tions?)|lower(?:s|ed|ing)?|slash(?:es|ed|ing)?|down|decreas(?:es|ed|ing|e)|slid|sank|shr[aiu]nk|los(?:es|t|ing|e)|tumbl(?:es|ed|ing|e)|shed(?:s|ding)?|g[ai]v(?:e|es|en|ing) up|slip(?:s|ped|ping)?|dip(?:s|ped|ping)?|retreat(?:s|ed|ing)?|slump(?:s|ed|ing)?|skid(?:s|ded)?|plummet(?:s|ed|ing)?|plung(?:es|ed|ing|e))(?![a-z])/g,
  es: /(?:^|[^a-z])(?:baj(?:o|a|an|aron|ando|ar|ada)|ca(?:yo|e|en|yeron|yendo|er|ida)|redu(?:jo|ce|cen|jeron|ciendo|cir|ccion|cciones|cido)|recort(?:o|a|an|aron|ando|ar|e)|disminu(?:yo|ye|yen|yeron|yendo|ir)|descen(?:dio|der|so)|perdi(?:o|eron)|retroced(?:io|e|ieron)|rebaj(?:o|a|an|aron|ar))(?![a-z])/g,
  zh: /下跌|下降|下调|减少|降低|降|跌|下滑|调降|减至|削减/g,
};

const BY: Readonly<Record<Language, RegExp>> = {
  en: /(?:^| )by (?:[a-z]+ ){0,2}$/,
  es: /(?:^| )(?:en|un|una) (?:un |una )?$/,
  zh: /(?:了|幅)$/,
};
const TO: Readonly<Record<Language, RegExp>> = {
  en: /(?:^| )to (?:an? |the )?$/,
  es: /(?:^| )(?:al?|hasta)(?: un| el)? $/,
  zh: /(?:至|到|为)$/,
};

const AVERAGE_BEFORE = /(?:averag(?:e|es|ed|ing)|mean|promedio|media|平均)[^.;,]{0,22}$/;
const AVERAGE_AFTER = /^(?:,? on average| de promedio| en promedio| de media| average)/;
const LOOK = 48;

/** Reads the words on both sides of `[start, end)`. */
export function surroundings(folded: string, start: number, end: number, lang: Language): Surroundings {
  const after = folded.slice(end, end + LOOK);
  let before = folded.slice(Math.max(0, start - LOOK), start).replace(/[("'“]$/, "");
  const reach = firstOf(REACH_BEFORE[lang], before);
  if (reach) before = before.replace(reach.pattern, "");
  const average = AVERAGE_BEFORE.test(before) || AVERAGE_AFTER.test(after);
  return {
    reach: reach?.value ?? firstOf(REACH_AFTER[lang], after)?.value ?? null,
    per: firstOf(PER[lang], after)?.value ?? HAN_PER[PER_BEFORE.exec(before)?.[1] ?? ""] ?? null,
    ...movement(before, lang),
    average,
  };
}

function firstOf<T>(rules: readonly (readonly [RegExp, T])[], text: string): { pattern: RegExp; value: T } | null {
  for (const [pattern, value] of rules) if (pattern.test(text)) return { pattern, value };
  return null;
}

function movement(before: string, lang: Language): Pick<Surroundings, "moved" | "reads"> {
  const clause = before.slice(clauseStart(before));
  const up = lastMatch(clause, UP[lang]);
  const down = lastMatch(clause, DOWN[lang]);
  if (up < 0 && down < 0) return { moved: null, reads: null };
  const moved = up > down ? "up" : "down";
  if (TO[lang].test(before)) return { moved, reads: "to" };
  // "rose 2.5%": the size of the move stands right after the verb.
  const near = clause.length - Math.max(up, down) < (lang === "zh" ? 4 : 14);
  return { moved, reads: BY[lang].test(before) || near ? "by" : null };
}

/** After the last mark that ends a clause; a point or comma within a number ends none. */
function clauseStart(text: string): number {
  for (let i = text.length - 1; i >= 0; i--) {
    const unit = text.charAt(i);
    if (
      unit === ";" ||
      unit === "(" ||
      unit === "。" ||
      ((unit === "," || unit === ".") && !/\d/.test(text.charAt(i + 1)))
    )
      return i + 1;
  }
  return 0;
}

function lastMatch(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of scan(pattern, text)) last = match.index;
  return last;
}
