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

/** How many letters of the template are fixed: of two that fit, the more definite one is meant. */
export function weightOf({ words }: Template): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

/** What fills the holes of the template in this text, by the hole's number; null where the text is another message. */
export function fillingOf({ words, holes }: Template, text: string): ReadonlyMap<number, string> | null {
  const [first = "", ...rest] = words;
  const last = rest.pop() ?? "";
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return null;
  const inner = text.slice(first.length, text.length - last.length);
  const filled = new Map<number, string>();
  let at = 0;
  for (const [i, word] of rest.entries()) {
    // An empty hole is allowed: a clause that may be left out.
    const next = inner.indexOf(word, at);
    if (next === -1) return null;
    filled.set(holes[i] ?? i, inner.slice(at, next));
    at = next + word.length;
  }
  filled.set(holes[rest.length] ?? rest.length, inner.slice(at));
  return filled;
}

/** The message with its holes filled. */
export function filled(message: string, filling: (hole: number) => string): string {
  return message.replace(/\{(\d+)\}/g, (_, hole) => filling(Number(hole)));
}
