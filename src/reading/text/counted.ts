// The noun that a bare number counts.

import type { Language } from "../../model/words.ts";

const NOUN_AFTER: Readonly<Record<Language, RegExp>> = {
  en: /^[ -]((?:[a-z][a-z'-]{1,20} ){0,2}[a-z][a-z'-]{1,20})/,
  es: /^ (?:de )?((?:[a-zñ]{2,20} ){0,2}[a-zñ]{2,20})/,
  zh: /^(?:架|个|艘|名|种|项|只|头|颗|枚|轮|次|位|份|起|台|辆|张)([\p{Script=Han}]{0,4})/u,
};

/** Words that end a noun phrase. */
const STOP: Readonly<Record<"en" | "es", ReadonlySet<string>>> = {
  en: new Set(
    "of in on at to for from by with and or but the a an as is are was were be been has have had will would could may than that which who after before since per annually yearly during under over between against when while if so not it its this these those into about across within without through until also said says".split(
      " ",
    ),
  ),
  es: new Set(
    "de del en a al para por con y o pero el la los las un una como es son fue fueron ha han que se segun desde hasta entre contra cuando si no este esta su sus tras ante sobre sin durante al".split(
      " ",
    ),
  ),
};

/** The noun phrase right after a number, up to three words; null where none stands there. */
export function nounAfter(folded: string, at: number, lang: Language): string | null {
  const found = NOUN_AFTER[lang].exec(folded.slice(at, at + 64));
  if (!found) return null;
  if (lang === "zh") return found[0];
  const words: string[] = [];
  for (const word of (found[1] ?? "").split(" ")) {
    if (STOP[lang].has(word)) break;
    words.push(word);
  }
  return words.length > 0 ? words.join(" ") : null;
}

const DEATHS = /(?:deaths?|fatalities|muertes|fallecimientos|死亡)[^.;。；]{0,60}$/;

/** "overdose deaths (more than 100,000 annually)": what the number counts stands before it. */
export function nounBefore(folded: string, start: number, lang: Language): string | null {
  const reach = lang === "zh" ? 30 : 70;
  return DEATHS.test(folded.slice(Math.max(0, start - reach), start)) ? "deaths" : null;
}
