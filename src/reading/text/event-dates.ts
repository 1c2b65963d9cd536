// "Since Busan", "after the Geneva talks": an event of the book that stands for its day.

import type { Book } from "../../model/book.ts";
import type { Language } from "../../model/words.ts";
import type { DateEdge, DateMention, Mention } from "../types.ts";

const BEFORE: Readonly<Record<Language, readonly (readonly [RegExp, DateEdge])[]>> = {
  en: [
    [/(?:^|[^a-z])since (?:the |their )?$/, "since"],
    [/(?:^|[^a-z])(?:after|following) (?:the |their )?$/, "after"],
    [/(?:^|[^a-z])(?:before|ahead of|prior to) (?:the |their )?$/, "before"],
  ],
  es: [
    [/(?:^|[^a-z])desde (?:el |la |las )?$/, "since"],
    [/(?:^|[^a-z])(?:tras|despues de) ?(?:el |la |las )?$/, "after"],
    [/(?:^|[^a-z])antes de ?(?:el |la |las |l )?$/, "before"],
  ],
  zh: [[/(?:自|自从)$/, "since"]],
};
const HAN_AFTER: readonly (readonly [RegExp, DateEdge])[] = [
  [/^(?:以来)/, "since"],
  [/^(?:之后|以后|后)/, "after"],
  [/^(?:之前|以前|前)/, "before"],
];

/** The days of events that the sentence counts from. */
export function eventDates(
  mentions: readonly Mention[],
  folded: string,
  at: number,
  lang: Language,
  book: Book,
): DateMention[] {
  return mentions.flatMap((mention) => {
    const edge = edgeOf(folded, mention.start - at, mention.end - at, lang);
    const told = edge === null ? null : heldOn(mention, book);
    if (!told?.from || edge === null) return [];
    const { start, end, text } = mention;
    const through = told.through ?? told.from;
    return [{ start, end, text, from: told.from, through, how: "relative", edge, length: null, full: true }];
  });
}

function edgeOf(folded: string, start: number, end: number, lang: Language): DateEdge | null {
  const before = folded.slice(Math.max(0, start - 20), start);
  for (const [pattern, edge] of BEFORE[lang]) if (pattern.test(before)) return edge;
  const after = folded.slice(end, end + 4);
  for (const [pattern, edge] of lang === "zh" ? HAN_AFTER : []) if (pattern.test(after)) return edge;
  return null;
}

function heldOn(mention: Mention, book: Book) {
  const id = mention.refs.find((ref) => ref.what === "event")?.id;
  const event = id === undefined ? undefined : book.voices().events.get(id);
  return event?.told.findLast((told) => told.status === "held" && told.from !== undefined) ?? null;
}
