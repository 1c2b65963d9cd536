// A sentence in, all its signs out; a whole article's sentences in order, so that "he" and "that year" find what they mean.

import type { Book } from "../../model/book.ts";
import type { Day } from "../../time/index.ts";
import type { Article, DateMention, Reading, Sentence, Stretch, Who } from "../types.ts";
import { attributionsIn, firstSpeaker, quotationsIn, type Said } from "./attributions.ts";
import { datesIn } from "./dates/index.ts";
import { eventDates } from "./event-dates.ts";
import { fold } from "./fold.ts";
import { mentionsIn } from "./names.ts";
import { quantitiesIn } from "./quantities.ts";
import { sentencesOf } from "./sentences.ts";
import { contactsIn, modalsIn, statesIn } from "./signs.ts";

/** What earlier sentences leave for later ones. */
interface Memory {
  readonly who: Who | null;
  /** Who was quoted last: a sentence that is all quotation goes on with his words. */
  readonly quoted: Who | null;
  readonly day: Day | null;
}

/** Reads every sentence of the article against the names of the book. */
export function readingsOf(article: Article, book: Book): Reading[] {
  let memory: Memory = { who: null, quoted: null, day: null };
  return sentencesOf(article).map((sentence) => {
    const reading = read(sentence, article, book, memory);
    memory = {
      who: firstSpeaker(reading.mentions) ?? memory.who,
      quoted: reading.quotations.findLast((q) => q.who)?.who ?? (reading.quotations.length > 0 ? memory.quoted : null),
      day: reading.dates.findLast((d) => d.through !== null)?.through ?? memory.day,
    };
    return reading;
  });
}

/** No sentence that people write holds more figures, dates, names; a table or an attack does, and is cut here. */
const MOST_SIGNS = 32;

function read(sentence: Sentence, article: Article, book: Book, memory: Memory): Reading {
  const { text, start: at } = sentence;
  const { lang } = article;
  const folded = fold(text);
  const mentions = mentionsIn(book, lang, text, folded, at).slice(0, MOST_SIGNS);
  const calendar = datesIn(text, folded, lang, article.anchor?.day ?? null, at, memory.day)
    .filter((d) => !isDateline(text, d.start - at, d.end - at))
    .slice(0, MOST_SIGNS);
  const said: Said = { text, folded, at, lang, mentions, quoted: sentence.quoted, last: memory.who };
  const attributions = attributionsIn(said).slice(0, MOST_SIGNS);
  const taken = (place: number) => calendar.some((d) => d.start - at <= place && place < d.end - at);
  return {
    sentence,
    mentions,
    quantities: quantitiesIn(text, folded, lang, at, taken).slice(0, MOST_SIGNS),
    dates: inOrder([...calendar, ...eventDates(mentions, folded, at, lang, book)]).slice(0, MOST_SIGNS),
    attributions,
    quotations: quotationsIn(said, attributions).map((q) =>
      q.who || q.text.length < text.length * 0.8 ? q : { ...q, who: memory.quoted },
    ),
    modality: modalsIn(text, folded, lang, at).slice(0, MOST_SIGNS),
    // "De acuerdo con" names a source, no agreement; "the end of February" ends nothing.
    states: statesIn(text, folded, lang, at)
      .slice(0, MOST_SIGNS)
      .filter((s) => ![...attributions, ...calendar].some((a) => within(s, a))),
    contacts: contactsIn(text, folded, lang, at).slice(0, MOST_SIGNS),
  };
}

/** "BEIJING, May 16, 2026 --": the day of the paper, not of what it tells. */
function isDateline(text: string, start: number, end: number): boolean {
  return (
    start < 48 &&
    DATELINE.test(text.slice(0, start)) &&
    /^,?\s*(?:\([^)]{0,24}\)\s*)?(?:--|[—–-])\s/.test(text.slice(end, end + 32))
  );
}

const DATELINE = /^\p{Lu}[\p{Lu}\s.'’()-]{2,40}(?:,|\()\s*$/u;

function within(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && inner.text.length < outer.text.length;
}

function inOrder(dates: readonly DateMention[]): DateMention[] {
  return [...dates].sort((a, b) => a.start - b.start);
}
