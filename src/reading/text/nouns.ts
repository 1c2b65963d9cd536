// Words that are verb or noun by their place: "China promises", "its promises".

import type { Language } from "../../model/words.ts";

const BEFORE_NOUN: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|[^a-z])(?:the|an?|of|on|in|its|their|his|her|our|these|those|this|that|such|any|some|no|new|more|all|other|several|many|with|from|by|for|as|amid|despite|over|under|between|immediate|export|import|soybean|soy|grain|planned|deep|further|first|second|phone|trade|state|[a-z]{2,}'s|[a-z]{3,}(?:al|ic|ive|ous|ary)) $/,
  es: /(?:^|[^a-z])(?:el|la|los|las|un|una|unos|unas|de|del|su|sus|este|esta|estos|estas|nueva|nuevo|nuevas|nuevos|otra|otro|primera|primer) $/,
  zh: /(?!)/,
};

/** Whether the words before a hit make a noun of it. */
export function isNounHere(folded: string, { start }: { readonly start: number }, lang: Language): boolean {
  return BEFORE_NOUN[lang].test(folded.slice(Math.max(0, start - 24), start));
}
