// Which words belong together in a sentence: a hedge covers its own clause and no other.

import { fold } from "../text/fold.ts";
import { scan } from "../text/scan.ts";
import type { ModalKind, Reading, Sentence, Stretch } from "../types.ts";

const BREAK =
  /[;:()—–，；：]|,(?!\d{3}(?!\d))(?!\s[\w-]+(?:\s[\w-]+)?(?:,\s[\w-]+(?:\s[\w-]+)?){0,3},?\s(?:and|or)\s(?!\w+(?:ed|s)\s(?:that|to|the|a)\b))|\b(?:but|while|whereas|although|though|which|pero|mientras|aunque|sino)\b|(?:但|虽然|尽管)/gu;

const parted = new WeakMap<Sentence, readonly Break[]>();

interface Break {
  readonly start: number;
  readonly end: number;
}

/** Where the sentence's clauses part; found once, for every rule asks. */
function breaksOf(sentence: Sentence): readonly Break[] {
  const known = parted.get(sentence);
  if (known) return known;
  const breaks = scan(BREAK, fold(sentence.text)).map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }));
  parted.set(sentence, breaks);
  return breaks;
}

/** The clause of the sentence in which a place of the article's text lies, as a stretch of that text. */
export function clauseAt({ sentence }: Reading, position: number): Stretch {
  const at = position - sentence.start;
  const breaks = breaksOf(sentence);
  const from = breaks.findLast(({ end }) => end <= at)?.end ?? 0;
  const to = breaks.find(({ start, end }) => end > at && start > at)?.start ?? sentence.text.length;
  return {
    start: sentence.start + from,
    end: sentence.start + to,
    text: sentence.text.slice(from, to),
  };
}

const VERB =
  /^\s*(?:is|are|was|were|remains?|remained|has|have|had|will|would|continues?|continued|stays?|stayed|expires?|expired|lapses?|lapsed|took|takes?|came|comes?|ended|ends?|applies|apply|runs?|stands?|no longer|still|also|then|sigue[n]?|fue(?:ron)?|esta[n]?|expira[n]?|vence[n]?)\b/iu;

/** "The rule, under which …, remains on hold": a clause that begins with its verb has the sentence's first for its subject. */
export function withSubject(reading: Reading, clause: Stretch): Stretch {
  const { sentence } = reading;
  if (clause.start <= sentence.start + 1 || !VERB.test(clause.text)) return clause;
  const head = clauseAt(reading, sentence.start);
  return {
    start: head.start,
    end: clause.end,
    text: sentence.text.slice(head.start - sentence.start, clause.end - sentence.start),
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
