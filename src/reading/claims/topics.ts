// Which of the book's topics a stretch of a sentence speaks of.

import type { Scene } from "../scene.ts";
import type { Mention, Reading, Stretch } from "../types.ts";

/** Asked by every claim of a sentence; a mention is of one reading of one book. */
const ready = new WeakMap<Mention, readonly string[]>();

/** The topic ids that a mention stands for: its own, or those of the promise, series or event that it names. */
export function topicsOf(mention: Mention, { book }: Pick<Scene, "book">): readonly string[] {
  const known = ready.get(mention);
  if (known) return known;
  const { commitments, series } = book.voices();
  const topics = [...mention.refs, ...mention.within].flatMap(({ what, id }) => {
    if (what === "topic") return [id];
    if (what === "commitment") return commitments.get(id)?.topic ?? [];
    return what === "series" ? (series.get(id)?.topic ?? []) : [];
  });
  ready.set(mention, topics);
  return topics;
}

/** All topics of the mentions within a stretch, each once. */
export function topicsIn({ mentions }: Reading, { start, end }: Stretch, scene: Scene): string[] {
  const own = mentions.filter((m) => m.start >= start && m.end <= end);
  return [...new Set(own.flatMap((m) => topicsOf(m, scene)))];
}

/** The topics of a sentence or, where it has none of the wanted, of one of the three before it. */
export function topicsAround(reading: Reading, scene: Scene, wanted: ReadonlySet<string>): string[] {
  const at = scene.readings.indexOf(reading);
  for (const near of scene.readings.slice(Math.max(0, at - 3), at + 1).reverse()) {
    const topics = topicsIn(near, near.sentence, scene).filter((t) => wanted.has(t));
    if (topics.length > 0) return topics;
  }
  // What the article is about holds for all of it: its heading, else its opening.
  const opening = scene.readings.slice(0, OPENING).flatMap((r) => topicsIn(r, r.sentence, scene));
  const [first] = opening.filter((t) => wanted.has(t));
  return first === undefined ? [] : [first];
}

const OPENING = 3;

/** Topics so wide that they alone connect nothing. */
export const WIDE: ReadonlySet<string> = new Set(["trade", "other", "tariffs", "visits", "institutions"]);
