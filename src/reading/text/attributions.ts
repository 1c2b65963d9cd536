// Who says what in a sentence: a cue, and the known name or the capitals that stand nearest on its proper side.

import type { Language } from "../../model/words.ts";
import type { Attribution, Mention, Quotation, SayingHow, Stretch, Who } from "../types.ts";
import { type Hit, Lexicon } from "./lexicon.ts";
import { isNounHere } from "./nouns.ts";
import { partyOf, whoOf } from "./who.ts";
import { CUES } from "./words/saying.ts";

interface Cue {
  readonly how: SayingHow;
  readonly side: "before" | "after";
}

const made = new Map<Language, Lexicon<Cue>>();
const REACH = 110;

/** A sentence as the other rules have read it; offsets of mentions and quotes count in the article. */
export interface Said {
  readonly text: string;
  readonly folded: string;
  readonly at: number;
  readonly lang: Language;
  readonly mentions: readonly Mention[];
  readonly quoted: readonly Stretch[];
  /** Whom "he" and "she" mean: the speaker named last. */
  readonly last: Who | null;
}

/** The attributions of a sentence; what is said within a quotation is left to the quotation. */
export function attributionsIn(said: Said): Attribution[] {
  const { text, folded, at, quoted, mentions, lang } = said;
  const cues = cuesOf(lang)
    .find(text, folded)
    .filter((hit) => ![...quoted, ...mentions].some((q) => at + hit.start >= q.start && at + hit.end <= q.end))
    .filter((hit) => !isNounHere(folded, hit, lang));
  const found: Attribution[] = [];
  for (const hit of cues) {
    const next = hit.values[0] ? read(hit.values[0], hit, said) : null;
    // "Xi reiterated …, deeming …": a cue with nobody at it has the speaker of the one before.
    if (next) found.push({ ...next, who: next.who ?? found.at(-1)?.who ?? null });
  }
  return found;
}

function read({ how, side }: Cue, hit: Hit<Cue>, said: Said): Attribution | null {
  const who = speakerOf(side, hit, said);
  // 据 and "per" are common words: without a speaker they attribute nothing.
  if (!who && side === "after") return null;
  const place = { start: said.at + hit.start, end: said.at + hit.end, text: said.text.slice(hit.start, hit.end) };
  const before = said.folded.slice(Math.max(0, hit.start - 24), hit.start);
  return { ...place, how, who, negated: NEGATED[said.lang].test(before) };
}

const NEGATED: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|[^a-z])(?:not|never|nor|[a-z]{2,6}n't)(?: (?:yet|publicly|explicitly|directly))? $/,
  es: /(?:^|[^a-z])(?:no|nunca|ni|tampoco)(?: (?:lo|la|se))? $/,
  zh: /(?:没有|并未|未|不|从未)(?:公开|明确|直接)?$/,
};

function speakerOf(side: "before" | "after", hit: Hit<Cue>, said: Said): Who | null {
  const [start, end] = [said.at + hit.start, said.at + hit.end];
  const known = said.mentions.filter(
    (m) => whoOf(m) !== null && !said.quoted.some((q) => m.start >= q.start && m.end <= q.end),
  );
  const earlier = subjectBefore(known, start, said);
  const later = known.find((m) => m.start >= end && m.start - end <= 48);
  if (side === "after") return (later && nameAt(later)) ?? capitalsAfter(hit, said);
  const pronoun = pronounBefore(hit, said);
  if (pronoun) return pronoun;
  const aside = afterQuote(hit, said);
  // "…", said Trump: an aside names its speaker after the cue, at once.
  if (later && later.start - end <= 2 && aside) return nameAt(later);
  const subject = beforeAside(known, hit, said) ?? earlier;
  if (subject) return nameAt(subjectOf(subject, known, said));
  if (later && isSpeaker(later) && (aside || later.start - end <= 2) && !ADDRESSED.test(between(hit, later, said)))
    return nameAt(later);
  if (aside && said.lang === "es" && said.last) return said.last;
  return capitalsBefore(hit, said) ?? (aside ? capitalsAfter(hit, said) : null);
}

/** The nearest name before the cue that may be its subject; "X met Y and said" has its first name for one. */
function subjectBefore(known: readonly Mention[], start: number, said: Said): Mention | null {
  const near = known.filter((m) => m.end <= start && start - m.end <= REACH);
  const coupled = / (?:and|y|e) $/.test(said.folded.slice(Math.max(0, start - said.at - 5), start - said.at));
  const first = coupled ? near.find((m) => isSpeaker(m)) : undefined;
  // Third countries are mostly what is spoken of; they speak where they stand right at the cue.
  return first ?? near.findLast((m) => isSpeaker(m) || speaks(m) || start - m.end <= 1) ?? null;
}

function speaks(mention: Mention): boolean {
  const party = whoOf(mention)?.party;
  return party === "US" || party === "CN";
}

/** "Assured to the network CNBC": the name after the cue is a listener's. */
const ADDRESSED = /^ (?:a|al|ante|en|to|on|at|in|with|con)(?![a-z])/;

function between(hit: Hit<Cue>, later: Mention, said: Said): string {
  return said.folded.slice(hit.end, later.start - said.at);
}

/** "Trump, who spoke with Xi on Monday, wrote": what stands between two commas is not the subject. */
function beforeAside(known: readonly Mention[], hit: Hit<Cue>, said: Said): Mention | null {
  if (!/,["”»]? $/.test(said.folded.slice(Math.max(0, hit.start - 3), hit.start))) return null;
  const close = said.folded.lastIndexOf(",", hit.start - 1);
  const open = close > 0 ? said.folded.lastIndexOf(",", close - 1) : -1;
  if (open < 0 || hit.start - open > REACH) return null;
  return known.filter((m) => m.end <= said.at + open && said.at + open - m.end <= 2).at(-1) ?? null;
}

/** "Analysts in China said": a state that only says where the speaker is, is not the speaker. */
function subjectOf(nearest: Mention, known: readonly Mention[], said: Said): Mention {
  const before = known[known.indexOf(nearest) - 1];
  if (isSpeaker(nearest) || !before || !isSpeaker(before)) return nearest;
  const link = said.folded.slice(before.end - said.at, nearest.start - said.at);
  return /^(?: of| in| from| for| at| de| del| en)(?: the| la| el| los)? $/.test(link) ? before : nearest;
}

function isSpeaker(mention: Mention): boolean {
  return mention.refs.some((ref) => ref.what === "speaker");
}

function nameAt(mention: Mention): Who | null {
  const found = whoOf(mention);
  return found && { text: mention.text, start: mention.start, end: mention.end, ...found };
}

const PRONOUN: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|[^a-z])(he|she|who)(?: (?:also|then|later|had|has|again|repeatedly|further|merely|(?:did|does|has|had|would|will)(?: not|n't)|didn't|hasn't|never))? $/,
  es: /(?:^|[^a-z])(quien|el|ella)(?: (?:tambien|luego|no|nunca))? $/,
  zh: /(他|她)(?:还|也|并|又|同时)?$/,
};

/** "he" and "she" are the last speaker, "who" the one just named in this sentence. */
function pronounBefore(hit: Hit<Cue>, said: Said): Who | null {
  const from = Math.max(0, hit.start - 24);
  const found = PRONOUN[said.lang].exec(said.folded.slice(from, hit.start));
  const word = found?.[1];
  const last = personBefore(hit, said) ?? said.last;
  if (!found || !word || word === "who" || word === "quien" || !last) return null;
  // Spanish "el" is mostly an article.
  const start = said.at + from + found.index + found[0].indexOf(word);
  const text = said.text.slice(start - said.at, start - said.at + word.length);
  if (word === "el" && !/^[éÉ]/.test(text)) return null;
  return { ...last, text, start, end: start + word.length };
}

/** "Trump had cleared the way when he wrote that": the one named first in the sentence itself. */
function personBefore(hit: Hit<Cue>, { mentions, at }: Said): Who | null {
  return firstSpeaker(mentions.filter((m) => m.end <= at + hit.start && !isOffice(m)));
}

const OFFICE =
  /department|ministry|house|bureau|court|congress|senate|commission|agency|representative|administration|treasury|pentagon|center|office|news|times|journal|officials|analysts|USTR|USDA|CBP|CDC|BIS|Nvidia/i;

function isOffice({ text }: Mention): boolean {
  return OFFICE.test(text);
}

function afterQuote(hit: Hit<Cue>, said: Said): boolean {
  const before = said.text.slice(Math.max(0, hit.start - 6), hit.start);
  return /[”"»」,，—-]\s*$/.test(before) || hit.start === 0;
}

const CAPITALS_BEFORE =
  /((?:\p{Lu}[\p{L}.'’-]{1,24} ){0,3}\p{Lu}[\p{L}.'’-]{1,24})(?:,[^,.;]{2,50},)?(?: (?:has|had|also|later|then|have|ha|han))? $/u;
const CAPITALS_AFTER =
  /^ (?:the |an? |el |la |los |las |un |una |fuentes? de |del? )?((?:\p{Lu}[\p{L}.'’-]{1,24} ){0,3}\p{Lu}[\p{L}.'’-]{1,24})/u;
const NOT_NAMES = /^(?:The|A|An|It|In|On|This|That|But|And|As|He|She|They|We|El|La|Los|Las|En|Un|Una|Pero|Analysts?)$/;

function capitalsBefore(hit: Hit<Cue>, said: Said): Who | null {
  const from = Math.max(0, hit.start - 100);
  const found = CAPITALS_BEFORE.exec(said.text.slice(from, hit.start));
  return stranger(found?.[1], found ? from + found.index : 0, said);
}

function capitalsAfter(hit: Hit<Cue>, said: Said): Who | null {
  const found = CAPITALS_AFTER.exec(said.text.slice(hit.end, hit.end + 100));
  const name = found?.[1];
  return stranger(name, hit.end + (found && name ? found[0].lastIndexOf(name) : 0), said);
}

function stranger(name: string | undefined, from: number, said: Said): Who | null {
  if (!name || NOT_NAMES.test(name)) return null;
  const start = said.at + from;
  return { text: name, start, end: start + name.length, id: null, party: null };
}

/** The quotations of a sentence, each with the speaker of the cue nearest to it. */
export function quotationsIn(said: Said, attributions: readonly Attribution[]): Quotation[] {
  return said.quoted.map((quote) => {
    const nearest = [...attributions].filter((a) => a.who).sort((a, b) => gap(a, quote) - gap(b, quote))[0];
    const words = countWords(quote.text);
    return { ...quote, who: nearest?.who ?? null, words, speech: words > 3 };
  });
}

/** A cue before the quotation is the likelier of two at the same distance. */
function gap(cue: Stretch, quote: Stretch): number {
  return cue.end <= quote.start ? quote.start - cue.end : Math.max(0, cue.start - quote.end) + 12;
}

function countWords(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0 ? Math.ceil(han / 2) : (text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0);
}

/** The party or speaker that stands first in a sentence: whom the next sentence's "he" may mean. */
export function firstSpeaker(mentions: readonly Mention[]): Who | null {
  const mention = mentions.find((m) => isSpeaker(m) && partyOf(m) !== null && partyOf(m) !== "both");
  return mention ? nameAt(mention) : null;
}

function cuesOf(lang: Language): Lexicon<Cue> {
  const ready = made.get(lang);
  if (ready) return ready;
  const lexicon = new Lexicon<Cue>(false);
  for (const side of ["before", "after"] as const)
    for (const [how, phrases] of Object.entries(CUES[lang][side]) as [SayingHow, string][])
      for (const phrase of phrases.split("|")) lexicon.add(phrase, { how, side });
  made.set(lang, lexicon);
  return lexicon;
}
