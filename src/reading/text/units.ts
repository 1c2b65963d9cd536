// What follows a number: its scale and its unit, as three languages write them. Patterns are for folded text.

import type { Language } from "../../model/words.ts";

/** A unit that words name, and by how many places its number moves (12 MMT is 12000000 t). */
export interface UnitWord {
  readonly unit: string;
  readonly places: number;
}

type Line = readonly [pattern: string, unit: string, places?: number];

const EN: readonly Line[] = [
  ["percentage[ -]points?|percent points?|ppts?|pp", "points"],
  ["basis points?|bps", "points", -2],
  ["%|percent|per cent|pct", "%"],
  ["mmt|m ?(?:tons|tonnes)", "t", 6],
  ["net tons?|nt", "NT"],
  ["short tons?", "short-t"],
  ["metric[ -](?:tons?|tonnes?)|tonnes?|tons?|mt", "t"],
  ["kilograms?|kilos?|kg", "kg"],
  ["bushels?|bu", "bushels"],
  ["barrels?(?: of oil)?|bbl", "barrels"],
  ["(?:us |u\\.s\\. |american )?dollars?|usd|bucks", "USD"],
  ["(?:us |u\\.s\\. )?cents", "USD", -2],
  ["yuan|renminbi|rmb|cny", "CNY"],
  ["yen|jpy", "JPY"],
  ["euros?|eur", "EUR"],
  [
    "(?:drug |overdose |overdose-related |fatal |annual ){0,3}(?:deaths?|fatalities|lives)|(?:people|americans|persons|us residents|lives) (?:have |had |were |who )?(?:died|dead|killed|lost)",
    "deaths",
  ],
  ["(?:chinese |us |u\\.s\\. |american )?(?:firms?|companies|entities)", "firms"],
  ["index points|points?", "index-points"],
];

const ES: readonly Line[] = [
  ["puntos porcentuales|punto porcentual|pp", "points"],
  ["puntos basicos", "points", -2],
  ["%|por ciento|por cien", "%"],
  ["(?:de )?toneladas netas?", "NT"],
  ["(?:de )?(?:toneladas metricas|toneladas?|tm|t)", "t"],
  ["mmt", "t", 6],
  ["(?:de )?(?:kilogramos?|kilos?|kg)", "kg"],
  ["(?:de )?bushels?", "bushels"],
  ["(?:de )?barriles", "barrels"],
  ["(?:de )?(?:dolares(?: estadounidenses)?|usd)", "USD"],
  ["centavos(?: de dolar)?", "USD", -2],
  ["(?:de )?(?:yuanes|yuan|rmb)", "CNY"],
  ["(?:de )?(?:yenes|yen)", "JPY"],
  ["(?:de )?euros?", "EUR"],
  [
    "(?:de )?personas (?:murieron|fallecieron|han muerto|muertas)|(?:de )?(?:muertes?|muertos|fallecidos|fallecimientos|decesos|defunciones)",
    "deaths",
  ],
  ["(?:de )?(?:empresas|companias|firmas|entidades)", "firms"],
  ["puntos?", "index-points"],
];

const ZH: readonly Line[] = [
  ["个?百分点", "points"],
  ["个?基点", "points", -2],
  ["%", "%"],
  ["净吨", "NT"],
  ["公吨|吨", "t"],
  ["公斤|千克", "kg"],
  ["蒲式耳", "bushels"],
  ["桶", "barrels"],
  ["美元|美金", "USD"],
  ["美分", "USD", -2],
  ["元人民币|人民币|元", "CNY"],
  ["日元", "JPY"],
  ["欧元", "EUR"],
  ["新台币|台币", "TWD"],
  ["港元|港币", "HKD"],
  ["人(?:死亡|丧生|死于)|例死亡|条生命", "deaths"],
  ["家(?:企业|公司|实体|美国企业|中国企业)?", "firms"],
  ["点", "index-points"],
];

const SCALES: Readonly<Record<Language, readonly (readonly [pattern: string, places: number])[]>> = {
  en: [
    ["trillion|tn", 12],
    ["billion|bn", 9],
    ["million|mn|mln", 6],
    ["thousand", 3],
    ["hundred", 2],
  ],
  es: [
    ["mil millones|mm", 9],
    ["billon(?:es)?", 12],
    ["millon(?:es)?", 6],
    ["mil", 3],
  ],
  zh: [
    ["万亿", 12],
    ["千亿", 11],
    ["百亿", 10],
    ["十亿", 9],
    ["亿", 8],
    ["千万", 7],
    ["百万", 6],
    ["十万", 5],
    ["万", 4],
    ["千", 3],
    ["百", 2],
  ],
};

interface Compiled {
  readonly pattern: RegExp;
  readonly unit: string;
  readonly places: number;
}

const UNITS: Readonly<Record<Language, readonly Compiled[]>> = {
  en: compile(EN),
  zh: compile(ZH, true),
  es: compile(ES),
};
const SCALE_PATTERNS = { en: scales("en"), zh: scales("zh"), es: scales("es") };
const SHORT_SCALE = /([kmb])(?![a-z0-9])/y;
const SHORT_PLACES: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9 };

function compile(lines: readonly Line[], han = false): Compiled[] {
  return lines.map(([words, unit, places = 0]) => ({
    pattern: new RegExp(han ? ` ?(?:${words})` : `[ -]?(?:${words})(?![a-z0-9])`, "y"),
    unit,
    places,
  }));
}

function scales(lang: Language): readonly Compiled[] {
  return SCALES[lang].map(([words, places]) => ({
    pattern: new RegExp(lang === "zh" ? ` ?[多余来]?(?:${words})` : `[ -]?(?:${words})(?![a-z0-9])`, "y"),
    unit: "",
    places,
  }));
}

/** The scale written at `at` and where it ends; `money` allows the short "11.1b". */
export function scaleAt(folded: string, at: number, lang: Language, money: boolean): { places: number; end: number } {
  for (const { pattern, places } of SCALE_PATTERNS[lang]) {
    pattern.lastIndex = at;
    if (pattern.test(folded)) return { places, end: pattern.lastIndex };
  }
  SHORT_SCALE.lastIndex = at;
  const short = money ? SHORT_SCALE.exec(folded) : null;
  return short ? { places: SHORT_PLACES[short[1] ?? ""] ?? 0, end: SHORT_SCALE.lastIndex } : { places: 0, end: at };
}

/** The unit written at `at` and where it ends; null where no unit is known. */
export function unitAt(folded: string, at: number, lang: Language): (UnitWord & { end: number }) | null {
  for (const { pattern, unit, places } of UNITS[lang]) {
    pattern.lastIndex = at;
    if (pattern.test(folded)) return { unit, places, end: pattern.lastIndex };
  }
  return null;
}

const PER_THING: Readonly<Record<Language, RegExp>> = {
  en: /(?: per| a| an|\/)[ -]?(?:(net ton|nt)|(metric ton|ton|tonne|t)|(bushel|bu)|(barrel|bbl))(?![a-z])/y,
  es: /(?: por| la| el| cada|\/)[ -]?(?:(tonelada neta|tn|nt)|(tonelada|t)|(bushel)|(barril))(?![a-z])/y,
  zh: /(?:\/|每)(?:(净吨)|(吨)|(蒲式耳)|(桶))/y,
};
const THINGS = ["NT", "t", "bushel", "barrel"];

/** "per net ton", after an amount of money: the thing, and where it ends. */
export function perThingAt(folded: string, at: number, lang: Language): { thing: string; end: number } | null {
  const pattern = PER_THING[lang];
  pattern.lastIndex = at;
  const found = pattern.exec(folded);
  if (!found) return null;
  return { thing: THINGS.find((_, i) => found[i + 1] !== undefined) ?? "t", end: pattern.lastIndex };
}

/** 每净吨 stands before the amount in Chinese. */
export function perThingBefore(folded: string, at: number): string | null {
  const found = /每(?:(净吨)|(吨)|(蒲式耳)|(桶))[^\d]{0,6}$/.exec(folded.slice(Math.max(0, at - 12), at));
  return found ? (THINGS.find((_, i) => found[i + 1] !== undefined) ?? null) : null;
}
