// Which words belong together in a sentence: a hedge covers its own clause and no other.

import { fold } from "../text/fold.ts";
import type { ModalKind, Reading, Stretch } from "../types.ts";

const BREAK =
  /[;:()—–，；：]|,(?!\d{3}(?!\d))|\b(?:but|while|whereas|although|though|which|pero|mientras|aunque|sino)\b|(?:但|虽然|尽管)/gu;

/** The clause of the sentence in which a place of the article's text lies, as a stretch of that text. */
export function clauseAt({ sentence }: Reading, position: number): Stretch {
  const at = position - sentence.start;
  let [from, to] = [0, sentence.text.length];
  for (const { index, 0: mark } of fold(sentence.text).matchAll(BREAK)) {
    if (index + mark.length <= at) from = index + mark.length;
    else if (index > at) {
      to = index;
      break;
    }
  }
  return {
    start: sentence.start + from,
    end: sentence.start + to,
    text: sentence.text.slice(from, to),
  };
}

/** Do two places lie in the same clause? */
export function together(reading: Reading, a: number, b: number): boolean {
  return clauseAt(reading, a).start === clauseAt(reading, b).start;
}

const UNSURE: ReadonlySet<ModalKind> = new Set(["hedge", "expected", "future", "condition", "wish", "obligation"]);

/** Is what stands there told as possible, expected or wished, not as fact? */
export function unsure(reading: Reading, position: number, kinds: ReadonlySet<ModalKind> = UNSURE): boolean {
  const clause = clauseAt(reading, position);
  return reading.modality.some((m) => kinds.has(m.kind) && m.start >= clause.start && m.start <= position);
}

/** Things of a list that lie within a stretch. */
export function within<T extends Stretch>(list: readonly T[], { start, end }: Stretch): T[] {
  return list.filter((one) => one.start >= start && one.end <= end);
}
