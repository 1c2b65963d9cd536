// Finds in a sentence the words of the three lists: hedges and negations, states, contacts; with tense and negation.

import type { Language } from "../../model/words.ts";
import type { Contact, ContactKind, Modal, ModalKind, StateKind, StateWord, Tense } from "../types.ts";
import { type Hit, Lexicon } from "./lexicon.ts";
import { isNounHere } from "./nouns.ts";
import { CONTACTS } from "./words/contact.ts";
import type { Forms } from "./words/forms.ts";
import { MODALS, NO_MODALS } from "./words/modal.ts";
import { ENGLISH_STATES } from "./words/state-en.ts";
import { SPANISH_STATES } from "./words/state-es.ts";
import { CHINESE_STATES } from "./words/state-zh.ts";

const STATES = { en: ENGLISH_STATES, es: SPANISH_STATES, zh: CHINESE_STATES };

type Form = "now" | "past" | "future" | "noun";
interface Entry<K> {
  readonly kind: K;
  readonly form: Form;
}

const modals = each((lang) => modalLexicon(lang));
const states = each((lang) => formLexicon<StateKind>(STATES[lang]));
const contacts = each((lang) => formLexicon<ContactKind>(CONTACTS[lang]));

function each<T>(make: (lang: Language) => T): (lang: Language) => T {
  const made = new Map<Language, T>();
  return (lang) => {
    const ready = made.get(lang) ?? make(lang);
    made.set(lang, ready);
    return ready;
  };
}

function modalLexicon(lang: Language): Lexicon<ModalKind | null> {
  const lexicon = new Lexicon<ModalKind | null>(false);
  for (const word of NO_MODALS.split("|")) lexicon.add(word, null);
  for (const [kind, phrases] of Object.entries(MODALS[lang]) as [ModalKind, string][])
    for (const phrase of phrases.split("|")) lexicon.add(phrase, kind);
  return lexicon;
}

function formLexicon<K>(lists: readonly (readonly [K, Forms])[]): Lexicon<Entry<K>> {
  const lexicon = new Lexicon<Entry<K>>(false);
  for (const [kind, forms] of lists)
    for (const form of ["now", "past", "future", "noun"] as const)
      for (const phrase of (forms[form] ?? "").split("|")) lexicon.add(phrase, { kind, form });
  return lexicon;
}

/** "No. 61" denies nothing. */
const NUMERO = /^no\. ?\d/;

/** "To meet its pledge" is no meeting. */
const MET_OTHERWISE =
  /^ (?:its|their|his|the (?:target|pledge|goal|deadline|demand|need|requirement|quota)|demands?|needs?)(?![a-z])/;

/** Hedges, plans, negations, conditions, opinions. */
export function modalsIn(text: string, folded: string, lang: Language, at: number): Modal[] {
  return modals(lang)
    .find(text, folded)
    .filter((hit) => !NUMERO.test(folded.slice(hit.start, hit.end + 4)))
    .flatMap((hit) => hit.values.flatMap((kind) => (kind ? [{ kind, ...place(hit, text, at) }] : [])));
}

/** How measures and promises stand, as the words say. */
export function statesIn(text: string, folded: string, lang: Language, at: number): StateWord[] {
  return states(lang)
    .find(text, folded)
    .filter((hit) => !isLinking(folded, hit))
    .flatMap((hit) =>
      hit.values.slice(0, 1).map(({ kind, form }) => ({ state: kind, ...placed(hit, form, text, folded, lang, at) })),
    );
}

/** "Remains suspended", "remains to be seen": only where it ends what is said does "remains" mean in force. */
function isLinking(folded: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return (
    /^remains?$/.test(folded.slice(start, end)) && !/^ *(?:[.,;:!?]|$|untouched|unaffected)/.test(folded.slice(end))
  );
}

/** Calls, meetings, talks, visits, messages. */
export function contactsIn(text: string, folded: string, lang: Language, at: number): Contact[] {
  return contacts(lang)
    .find(text, folded)
    .filter((hit) => hit.values[0]?.kind !== "meeting" || !MET_OTHERWISE.test(folded.slice(hit.end, hit.end + 20)))
    .flatMap((hit) =>
      hit.values.slice(0, 1).map(({ kind, form }) => ({ contact: kind, ...placed(hit, form, text, folded, lang, at) })),
    );
}

function place(hit: Hit<unknown>, text: string, at: number): { start: number; end: number; text: string } {
  return { start: at + hit.start, end: at + hit.end, text: text.slice(hit.start, hit.end) };
}

function placed(hit: Hit<unknown>, form: Form, text: string, folded: string, lang: Language, at: number) {
  const before = folded.slice(Math.max(0, hit.start - 36), hit.start);
  const stands = form === "now" && isNounHere(folded, hit, lang) ? "noun" : form;
  const after = folded.slice(hit.end, hit.end + 6);
  return { ...place(hit, text, at), tense: tenseOf(stands, before, after, lang), negated: NEGATED[lang].test(before) };
}

const NEGATED: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|[^a-z])(?:not|never|no|without|neither|nor|cannot|stop(?:s|ped)?|ceas(?:e|es|ed)|halt(?:s|ed)?|quit|[a-z]{2,6}n't)(?: (?:yet|been|be|to|have|has|had|a|an|any|the|fully|further|formally|publicly)){0,3} $/,
  es: /(?:^|[^a-z])(?:no|nunca|sin|ni|tampoco|jamas)(?: (?:se|ha|han|habia|sido|fue|fueron|la|el|los|las|una?|ningun[a]?|aun|ser)){0,3} $/,
  zh: /(?:没有|并未|未能|尚未|不会|并非|从未|未|不再|不|没|无)(?:曾|有|就|再|对|予)?$/,
};

const AHEAD: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|[^a-z])(?:will|would|shall|to|could|may|might|should|must|can)(?: (?:not|also|soon|again|be|then|fully|later|have|temporarily)){0,2} $/,
  es: /(?:^|[^a-z])(?:va a|van a|ira a|podria|podrian|puede|pueden|sera|seran|debe|para|a)(?: (?:ser|se))? $/,
  zh: /(?:将|将会|会继续|会在|拟|计划|准备|承诺|同意|打算|预计|可能|愿意?|有望)(?:于|在|对|再|继续|立即|全面|进一步)?[^,。;]{0,6}$/,
};

const NOW: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|[^a-z])(?:is|are|remains?|stays?|currently|now|being)(?: (?:not|also|still|now|currently|being|only|temporarily)){0,2} $/,
  es: /(?:^|[^a-z])(?:es|son|esta|estan|sigue|siguen|permanece|permanecen|queda|quedan)(?: (?:aun|todavia|siendo))? $/,
  zh: /(?:仍|仍然|目前|现|正)$/,
};

const BEFORE_NOW = /(?:已|曾|已经|此前|刚刚)[^,。;]{0,6}$/;

function tenseOf(form: Form, before: string, after: string, lang: Language): Tense {
  if (form === "noun" || form === "future") return form;
  if (lang === "zh" && (BEFORE_NOW.test(before) || /^了/.test(after))) return "past";
  // "To suspended" is no future: an English participle needs its "be".
  if (AHEAD[lang].test(before) && !(lang === "en" && form === "past" && !/be(?: [a-z]+)? $/.test(before)))
    return "future";
  if (form === "past") return NOW[lang].test(before) ? "present" : "past";
  return "present";
}
