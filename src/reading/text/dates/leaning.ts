// Whether a sentence looks back or ahead, so that a month without a year finds its year.

import type { Language } from "../../../model/words.ts";
import type { Leaning } from "./calendar.ts";

const AHEAD: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:will|would|could|may|might|shall|plan(?:s|ned|ning)?|to (?:visit|meet|travel|host|expire|begin|start|take)|set to|due|scheduled|expected|expects?|invit(?:ed|es|ation)|upcoming|next|ahead|expires?|until|through)(?![a-z])/,
  es: /(?<![a-z])(?:[a-z]{2,}(?:ara|aran|era|eran|ira|iran)(?= )|va a|van a|planea|planead[oa]s?|preve|previst[oa]s?|podria[n]?|proxim[oa]s?|invit(?:o|ado|acion)|hasta|vence|expira|viajara|visitara)(?![a-z])/,
  zh: /将|会于|拟|计划|预计|预定|邀请|即将|有望|届时|到期|定于/,
};

const BACK: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:was|were|had|did|said|told|met|took|held|fell|rose|came|went|made|began|spoke|struck|died|ran|paid|lost|bought|sold|left|gave|kept|sent|set|hit|shed|won|broke|[a-z]{3,}ed|ago|last|since|earlier)(?![a-z])/,
  es: /(?<![a-z])(?:fue|fueron|era|habia|dijo|hubo|tuvo|pasad[oa]|[a-z]{3,}(?:aron|ieron)|[a-z]{3,}(?:io|ado|ido)|desde)(?![a-z])/,
  zh: /了|曾|已|此前|去年|以来|发布|公布|宣布|表示|举行|会晤/,
};

/** Which way the words lean; where both signs stand, neither. */
export function leaningOf(folded: string, lang: Language): Leaning {
  const [ahead, back] = [AHEAD[lang].test(folded), BACK[lang].test(folded)];
  return ahead === back ? null : ahead ? "future" : "past";
}
