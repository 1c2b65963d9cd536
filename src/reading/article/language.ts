// Which of the book's languages a text is in: by its script, then by its smallest words.

import type { Language } from "../../model/words.ts";

const SMALL: Readonly<Record<"en" | "es", ReadonlySet<string>>> = {
  en: new Set(
    "the of and to in that is was for on with as by at from it an be has are this which said will not".split(" "),
  ),
  es: new Set(
    "el la de que y en los las se del un una por con para su al es lo como más fue este entre pero".split(" "),
  ),
};
const SAMPLE = 20_000;

/** The language of the text; `said` is what the page claims, and decides only where the words do not. */
export function languageOf(text: string, said: string | null): Language {
  const sample = text.slice(0, SAMPLE);
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (han > letters * 0.2) return "zh";
  const counts = { en: 0, es: 0 };
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (SMALL.en.has(word)) counts.en++;
    if (SMALL.es.has(word)) counts.es++;
  }
  if (counts.en !== counts.es) return counts.en > counts.es ? "en" : "es";
  const claimed = (said ?? "").slice(0, 2).toLowerCase();
  return claimed === "es" || claimed === "zh" ? claimed : "en";
}
