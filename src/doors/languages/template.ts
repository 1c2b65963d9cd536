// A message with holes: `On {0} no lever shown is held back; {1} are in force.` The English texts of views are made from
// such messages; here one is known again by the words between its holes.

export interface Template {
  /** The words before, between and behind the holes, and the hole that follows each but the last. */
  readonly words: readonly string[];
  readonly holes: readonly number[];
}

export function templateOf(message: string): Template {
  const parts = message.split(/\{(\d+)\}/);
  return {
    words: parts.filter((_, i) => i % 2 === 0),
    holes: parts.filter((_, i) => i % 2 === 1).map(Number),
  };
}

export function hasHoles(message: string): boolean {
  return /\{\d+\}/.test(message);
}

/** The holes between quotation marks: what somebody wrote, which may stay as it is. */
export function quotedOf({ words, holes }: Template): ReadonlySet<number> {
  return new Set(holes.filter((_, i) => /["“]$/.test(words[i] ?? "") && /^["”]/.test(words[i + 1] ?? "")));
}

/** How many letters of the template are fixed: of two that fit, the more definite one is meant. */
export function weightOf({ words }: Template): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

/** A text in which the words between holes stand so often is prose. */
const MOST = 24;

/**
 * What may fill the holes of the template in this text, by the hole's number: the words between holes may stand in it
 * more than once. Nothing where the text is another message.
 */
export function fillingsOf({ words, holes }: Template, text: string): readonly ReadonlyMap<number, string>[] {
  const [first = "", ...rest] = words;
  const last = rest.pop() ?? "";
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return [];
  const inner = text.slice(first.length, text.length - last.length);
  const found: ReadonlyMap<number, string>[] = [];
  const fill = (i: number, at: number, before: readonly (readonly [number, string])[]): void => {
    const hole = holes[i] ?? i;
    const word = rest[i];
    if (word === undefined) {
      found.push(new Map([...before, [hole, inner.slice(at)]]));
      return;
    }
    // An empty hole is allowed: a clause that may be left out. Where nothing parts two holes, the words end with the text.
    for (let next = inner.indexOf(word, at); next !== -1 && found.length < MOST; ) {
      fill(i + 1, next + word.length, [...before, [hole, inner.slice(at, next)]]);
      next = next === inner.length ? -1 : inner.indexOf(word, next + 1);
    }
  };
  fill(0, 0, []);
  // A clause behind belongs to all before it.
  return found.reverse();
}

/** The message with its holes filled. */
export function filled(message: string, filling: (hole: number) => string): string {
  return message.replace(/\{(\d+)\}/g, (_, hole) => filling(Number(hole)));
}
