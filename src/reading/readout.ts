// A readout taken apart by topics: what the text says of each, word by word, and the event's topics of which it says nothing.

import type { Book } from "../model/book.ts";
import type { TruceEvent } from "../model/voices.ts";
import { topicsOf } from "./claims/topics.ts";
import { readingsOf } from "./text/reading.ts";
import { partyOf } from "./text/who.ts";
import type { Article, Reading, Stretch } from "./types.ts";

export interface ReadoutRow {
  readonly topic: string;
  /** The words of the text, none changed. */
  readonly quote: Stretch;
  /** What in them names the topic. */
  readonly named: string;
  /** The party whose words they are said to be, where that is not the speaker's own. */
  readonly of: string | null;
  /** Further sentences that speak of the topic. */
  readonly more: number;
}

export interface Readout {
  readonly rows: readonly ReadoutRow[];
  /** Topics that either side spoke of at that event, and that the rules do not find in this text. */
  readonly unspoken: readonly string[];
}

/** The most that a row of the book quotes. */
const LONGEST = 400;

const VISITS = "visits";

/** What a party's text tells of an event. */
export function readoutOf(book: Book, article: Article, event: TruceEvent, by: string): Readout {
  const readings = readingsOf(article, book).filter(({ sentence }) => !sentence.heading);
  const told = new Map<string, ReadoutRow>();
  for (const reading of readings) {
    for (const [topic, mention] of firstMentions(reading, book)) {
      const known = told.get(topic);
      const quote = quoteAround(reading.sentence, mention);
      const row = { topic, quote, named: mention.text, of: otherVoice(reading, event, by), more: 0 };
      told.set(topic, known ? { ...known, more: known.more + 1 } : row);
    }
  }
  const spokenOf = [...new Set(event.accounts.map(({ topic }) => topic))];
  return { rows: [...told.values()], unspoken: spokenOf.filter((topic) => !told.has(topic)) };
}

/** Where the sentence first names each of its topics. */
function firstMentions({ mentions, contacts }: Reading, book: Book): Map<string, Stretch> {
  const found = new Map<string, Stretch>();
  for (const mention of mentions)
    for (const topic of topicsOf(mention, { book })) if (!found.has(topic)) found.set(topic, mention);
  // "Will travel to Beijing" names a visit without the word.
  const visit = contacts.find(({ contact }) => contact === "visit");
  if (visit && book.voices().topics.has(VISITS) && !found.has(VISITS)) found.set(VISITS, visit);
  return found;
}

/** "President Xi agreed …", told by Washington: the words are put into the other's mouth. */
function otherVoice({ attributions, states, mentions }: Reading, { parties }: TruceEvent, by: string): string | null {
  const said = attributions.find(({ who }) => who?.party)?.who?.party ?? null;
  if (said !== null) return said !== by && parties.includes(said) ? said : null;
  // No word for saying, but one for agreeing or pledging: whoever stands before it.
  const act = states.find(({ state }) => state === "agreed" || state === "pledged");
  const before = act && mentions.findLast((m) => m.end <= act.start && partyOf(m) !== null);
  const party = before ? partyOf(before) : null;
  return party !== null && party !== by && parties.includes(party) ? party : null;
}

/** The whole sentence, or so much of it around the topic as the book quotes; it breaks at blanks, where there are any. */
function quoteAround(sentence: Stretch, mention: Stretch): Stretch {
  if (sentence.text.length <= LONGEST) return { start: sentence.start, end: sentence.end, text: sentence.text };
  const middle = Math.round((mention.start + mention.end) / 2) - sentence.start;
  const most = sentence.text.length - LONGEST;
  const from = Math.min(most, Math.max(0, middle - LONGEST / 2));
  const piece = sentence.text.slice(from, from + LONGEST);
  const lead = from === 0 ? 0 : piece.indexOf(" ", 0) + 1;
  const tail = from === most ? piece.length : piece.lastIndexOf(" ");
  const end = tail > lead + LONGEST / 2 ? tail : piece.length;
  const text = piece.slice(lead < LONGEST / 4 ? lead : 0, end);
  const start = sentence.start + from + (lead < LONGEST / 4 ? lead : 0);
  return { start, end: start + text.length, text };
}
